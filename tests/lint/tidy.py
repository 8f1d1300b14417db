#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Préau contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""clang-tidy over a folder, several files at a time, each only when something it depends on has changed.

Most of the time goes into Qt's headers, so several files are read as one, concatenated, and a file alone only where
that gave a finding (which a neighbour may have caused) or when few are left.
A stamp is the hash of a file, of every project header it reaches, of .clang-tidy and of the compile command.
Exits 0 when all is in order, 1 with findings, 77 where clang-tidy 14 is not installed.
"""

import argparse
import concurrent.futures
import hashlib
import json
import pathlib
import re
import shlex
import shutil
import subprocess
import sys
import time

INCLUDE = re.compile(rb'^[ \t]*#[ \t]*include[ \t]*"([^"]+)"', re.MULTILINE)


def clang_tidy():
    """The checks differ between versions, and a newer one would find what nobody was asked to mend."""
    for name in ("clang-tidy-14", "clang-tidy"):
        path = shutil.which(name)
        if path:
            version = subprocess.run([path, "--version"], capture_output=True, text=True, check=False).stdout
            if "version 14." in version:
                return path
    return None


def compile_flags(entry):
    """The flags that say how a file is read, without what names the file and its output."""
    words = shlex.split(entry["command"])
    flags, skip = [], True
    for word in words:
        if skip:
            skip = False
        elif word in ("-o", "-c", "-MF", "-MT", "-MQ"):
            skip = True
        elif word.startswith(("-D", "-I", "-isystem", "-std", "-W", "/", "-include")) and not word.endswith((".cpp", "ccache")):
            flags.append(word)
    return [flag for flag in flags if not flag.endswith(("/c++", "/g++"))] + ["-xc++"]


def concatenated(paths):
    """Several sources as one. A header that an earlier source has included is not included again: one that a source
    includes twice still is, so that the check for that finds it."""
    before, text = set(), []
    for path in paths:
        own = set()
        for line in path.read_text().splitlines():
            if re.match(r"[ \t]*#[ \t]*include", line):
                if line in before:
                    line = ""
                else:
                    own.add(line)
            text.append(line)
        before |= own
    return "\n".join(text) + "\n"


class Stamps:
    def __init__(self, source, folder, rules):
        self.roots = [source / "src/core", source / "src/gui", source / "src/cli", source / "src/app"]
        self.folder = folder
        self.rules = rules
        self.contents = {}
        self.includes = {}
        folder.mkdir(parents=True, exist_ok=True)

    def read(self, path):
        if path not in self.contents:
            text = path.read_bytes()
            self.contents[path] = hashlib.sha256(text).digest()
            found = set()
            for name in INCLUDE.findall(text):
                for root in [path.parent, *self.roots]:
                    header = root / name.decode()
                    if header.is_file():
                        found.add(header.resolve())
                        break
            self.includes[path] = found
        return self.contents[path]

    def hash(self, path, command):
        reached, waiting = set(), [path]
        while waiting:
            current = waiting.pop()
            if current not in reached:
                reached.add(current)
                self.read(current)
                waiting.extend(self.includes[current])
        total = hashlib.sha256(self.rules + command.encode())
        for each in sorted(reached):
            total.update(str(each).encode() + b"\0" + self.contents[each])
        return total.hexdigest()

    def place(self, path):
        return self.folder / (hashlib.sha256(str(path).encode()).hexdigest()[:16] + "-" + path.name)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="+", help="folders below the source")
    parser.add_argument("--source", type=pathlib.Path, default=pathlib.Path.cwd())
    parser.add_argument("--build", type=pathlib.Path, required=True, help="has compile_commands.json")
    parser.add_argument("--configure", action="store_true", help="configure BUILD first, core only, building nothing")
    parser.add_argument("--stamps", type=pathlib.Path, help="default: tidy-stamps in BUILD")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--checks", default="", help="added to those of .clang-tidy")
    parser.add_argument("--batch", type=int, default=10, help="files read as one, at most")
    options = parser.parse_args()

    tidy = clang_tidy()
    if not tidy:
        print("skipped: clang-tidy 14 is not installed")
        return 77

    source = options.source.resolve()
    if options.configure:
        done = subprocess.run(
            ["cmake", "-S", source, "-B", options.build, "-G", "Ninja", "-DCMAKE_BUILD_TYPE=Debug",
             "-DPREAU_CORE_ONLY=ON", "-DPREAU_UNITY=OFF", "-DBUILD_TESTING=OFF", "-DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON"],
            capture_output=True, text=True, check=False)
        if done.returncode != 0:
            print(done.stdout, done.stderr, sep="\n")
            return 1

    commands = json.loads((options.build / "compile_commands.json").read_text())
    wanted = [source / folder for folder in options.folders]
    rules = (source / ".clang-tidy").read_bytes() + options.checks.encode()
    stamps = Stamps(source, options.stamps or options.build / "tidy-stamps", rules)
    seen, work, groups = 0, {}, {}
    for entry in commands:
        path = pathlib.Path(entry["directory"], entry["file"]).resolve()
        if any(folder in path.parents for folder in wanted):
            seen += 1
            flags = compile_flags(entry)
            stamp = stamps.hash(path, " ".join(flags))
            place = stamps.place(path)
            if not (place.is_file() and place.read_text() == stamp):
                work[path] = stamp
                groups.setdefault(tuple(flags), []).append(path)
    if seen == 0:
        print("no source file found: wrong folders or wrong build folder")
        return 1

    def run(path, flags):
        start = time.monotonic()
        done = subprocess.run([tidy, "--quiet", f"--config-file={source / '.clang-tidy'}", f"--checks={options.checks}", str(path), "--", *flags],
                              capture_output=True, text=True, check=False, cwd=options.build)
        clean = done.returncode == 0 and "warning:" not in done.stdout
        return clean, done.stdout if "error:" in done.stdout or "warning:" in done.stdout else done.stdout + done.stderr, \
            time.monotonic() - start

    def judge(flags, paths):
        """A list of (path, clean, report, seconds). Halved until the files with findings stand alone."""
        if len(paths) == 1:
            return [(paths[0], *run(paths[0], flags))]
        together = stamps.folder / f"batch-{hashlib.sha256(str(paths).encode()).hexdigest()[:12]}.cpp"
        together.write_text(concatenated(paths))
        folders = dict.fromkeys(f"-I{path.parent}" for path in paths)
        clean, _, seconds = run(together, (*flags, *folders))
        together.unlink()
        if clean:
            return [(path, True, "", seconds / len(paths)) for path in paths]
        middle = len(paths) // 2
        return judge(flags, paths[:middle]) + judge(flags, paths[middle:])

    jobs = []
    for flags, paths in groups.items():
        paths.sort()
        size = max(1, min(options.batch, -(-len(paths) // options.jobs)))
        jobs += [(flags, paths[i:i + size]) for i in range(0, len(paths), size)]

    bad = 0
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        for results in pool.map(lambda job: judge(*job), jobs):
            for path, clean, report, seconds in results:
                print(f"{seconds:5.1f} s  {path.relative_to(source)}", flush=True)
                if clean:
                    stamps.place(path).write_text(work[path])
                else:
                    bad += 1
                    print(report)
    print(f"clang-tidy: {seen} files, {len(work)} of them new or changed, {bad} with findings")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
