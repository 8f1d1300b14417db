#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Préau contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs preau-cli and compares what it says, on both streams, and its exit code with what was agreed.

    golden.py PROGRAM DATA GOLDEN WORK [--update] [--only NAME…] [--with-translations LANGUAGE…]

GOLDEN/NAME.args holds one argument a line; a first line `env A=b C=d` sets variables, a line `stdin FILE` (second or
first) feeds a file. NAME.out, NAME.err and NAME.code hold the rest; a missing .err means nothing, a missing .code 0.
`{version}` in an expectation stands for the program's version. Cases whose name ends in `.fr` or `.ar` need a
catalogue that is complete; they run where --with-translations names the language.

WORK is made anew: copies of the fixtures, and copies of `demo` each damaged in one way.
"""

import argparse
import difflib
import os
import pathlib
import shutil
import subprocess
import sys


def damaged(demo, work):
    """Accidents, each on its own copy."""
    def copy(name):
        target = work / name
        shutil.copytree(demo, target)
        return target

    truncated = copy("truncated") / "candidates" / "cosse.yaml"
    content = truncated.read_bytes()
    truncated.write_bytes(content[: content.index(b"retrieved") + 4])

    twice = copy("twice") / "candidates" / "belin.yaml"
    twice.write_bytes(twice.read_bytes() + b"  quota: { stance: agree, source: { ref: programme, page: 3 } }\n")

    latin1 = copy("latin1") / "candidates" / "arvor.yaml"
    latin1.write_bytes(latin1.read_text(encoding="utf-8").encode("latin-1", errors="replace"))

    unknown = copy("unknown") / "candidates" / "cosse.yaml"
    unknown.write_bytes(unknown.read_bytes().replace(b"  cantine:", b"  cantinne:"))

    half = copy("half") / "candidates" / "arvor.yaml"
    content = half.read_bytes()
    half.write_bytes(content[: content.index(b"stance: ", content.index(b"positions:")) + 10])

    # What is left is whole as YAML: only the missing line end and the missing positions tell.
    broken_off = copy("brokenoff") / "candidates" / "arvor.yaml"
    content = broken_off.read_bytes()
    broken_off.write_bytes(content[: content.index(b"\nproposals:")])

    (copy("noquestions") / "questions.yaml").unlink()

    renamed = copy("renamed")
    questions = renamed / "questions.yaml"
    questions.write_bytes(questions.read_bytes().replace(b"id: dette", b"id: emprunt").replace(b"id: dix", b"id: douze"))
    for candidate in (renamed / "candidates").iterdir():
        candidate.write_bytes(candidate.read_bytes().replace(b"  dette:", b"  emprunt:")
                              .replace(b"[dette]", b"[emprunt]"))


def prepare(data, work):
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    (work / "elections").mkdir()
    shutil.copytree(data / "cli-demo", work / "demo")
    shutil.copytree(data / "cli-demo", work / "elections" / "demo")
    shutil.copytree(data / "cli-lists", work / "elections" / "lists")
    shutil.copytree(data / "cli-lists", work / "lists")
    (work / "empty").mkdir()
    for answers in data.glob("cli-*.yaml"):
        shutil.copy(answers, work / answers.name.removeprefix("cli-"))
    for voters in data.glob("cli-*.jsonl"):
        shutil.copy(voters, work / voters.name.removeprefix("cli-"))
    shutil.copy(data / "cli-code.txt", work / "code.txt")
    damaged(work / "demo", work)


def read(path, fallback=""):
    return path.read_bytes().decode("utf-8") if path.exists() else fallback


def run(program, case, work):
    environment = {"PATH": os.environ.get("PATH", ""), "HOME": str(work / "empty"), "LC_ALL": "C",
                   "SOURCE_DATE_EPOCH": "1924992000"}  # 1 January 2031, before the elections of the fixtures
    # Sanitizers and coverage are steered by variables of their own.
    environment.update({key: value for key, value in os.environ.items() if key.endswith("_OPTIONS")})
    arguments = []
    stdin = subprocess.DEVNULL
    for line in read(case).splitlines():
        if line.startswith("env "):
            environment.update(pair.split("=", 1) for pair in line.split()[1:])
        elif line.startswith("stdin "):
            stdin = open(work / line.split(" ", 1)[1], "rb")
        else:
            arguments.append(line)
    finished = subprocess.run([program, *arguments], cwd=work, env=environment, stdin=stdin, capture_output=True,
                              timeout=120, check=False)
    return (finished.stdout.decode("utf-8"), finished.stderr.decode("utf-8"), finished.returncode)


def write(path, text):
    if text:
        path.write_bytes(text.encode("utf-8"))
    elif path.exists():
        path.unlink()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program", type=pathlib.Path)
    parser.add_argument("data", type=pathlib.Path)
    parser.add_argument("golden", type=pathlib.Path)
    parser.add_argument("work", type=pathlib.Path)
    parser.add_argument("--update", action="store_true")
    parser.add_argument("--only", nargs="*", default=[])
    parser.add_argument("--with-translations", nargs="*", default=[])
    options = parser.parse_args()

    program = options.program.resolve()
    version = subprocess.run([program, "--version"], capture_output=True, text=True, check=True).stdout.split()[-1]
    prepare(options.data, options.work)
    failures = 0
    cases = 0
    for case in sorted(options.golden.glob("*.args")):
        name = case.name.removesuffix(".args")
        if options.only and name not in options.only:
            continue
        language = name.partition(".")[2]
        if language and language not in options.with_translations:
            continue
        cases += 1
        out, err, code = run(program, case, options.work)
        paths = [case.with_name(name + suffix) for suffix in (".out", ".err", ".code")]
        got = [out.replace(version, "{version}"), err.replace(version, "{version}"), f"{code}\n" if code else ""]
        if options.update:
            for path, text in zip(paths, got):
                write(path, text)
            continue
        for path, text in zip(paths, got):
            expected = read(path)
            if text != expected:
                failures += 1
                sys.stdout.writelines(difflib.unified_diff(expected.splitlines(keepends=True),
                                                           text.splitlines(keepends=True),
                                                           path.name, "what preau-cli gave"))
                print()
    print(f"{cases} cases, {failures} differences")
    if failures:
        print("Where the new output is right: cmake --build <build> --target update_golden, and read the diff.")
    return 1 if failures or not cases else 0


if __name__ == "__main__":
    sys.exit(main())
