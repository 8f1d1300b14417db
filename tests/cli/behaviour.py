#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Préau contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a comparison of outputs cannot tell: pipes, terminals, memory, environments.

    behaviour.py PROGRAM DATA WORK
"""

import json
import os
import pathlib
import pty
import re
import select
import shutil
import struct
import subprocess
import sys
import tempfile
import unittest
import zlib

PROGRAM = pathlib.Path(sys.argv[1]).resolve()
DATA = pathlib.Path(sys.argv[2]).resolve()
WORK = pathlib.Path(sys.argv[3])
DEMO = str(DATA / "cli-demo")
LISTS = str(DATA / "cli-lists")
ANSWERS = str(DATA / "cli-answers.yaml")
SANITIZED = b"__asan_init" in PROGRAM.read_bytes()


def environment(**extra):
    base = {"PATH": os.environ.get("PATH", ""), "HOME": str(WORK), "LC_ALL": "C", "SOURCE_DATE_EPOCH": "1924992000"}
    base.update({key: value for key, value in os.environ.items() if key.endswith("_OPTIONS")})
    base.update(extra)
    return base


def run(*arguments, stdin=None, **extra):
    return subprocess.run([PROGRAM, *arguments], input=stdin, capture_output=True, env=environment(**extra), check=False,
                          timeout=300)


def on_terminal(*arguments, columns=100, **extra):
    """Output as on a terminal of that width."""
    import fcntl
    import struct
    import termios
    parent, child = pty.openpty()
    fcntl.ioctl(child, termios.TIOCSWINSZ, struct.pack("HHHH", 40, columns, 0, 0))
    process = subprocess.Popen([PROGRAM, *arguments], stdout=child, stdin=subprocess.DEVNULL,
                               env=environment(TERM="xterm", **extra))
    os.close(child)
    output = b""
    while True:
        try:
            part = os.read(parent, 65536)
        except OSError:
            break
        if not part:
            break
        output += part
    process.wait()
    os.close(parent)
    return output.decode("utf-8")


class Pipes(unittest.TestCase):
    def test_a_reader_that_leaves_is_no_error(self):
        for command in (["compare", DEMO], ["show", DEMO, "--format", "json"],
                        ["match", DEMO, "--voters", "/dev/stdin"]):
            process = subprocess.Popen([PROGRAM, *command], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                       stdin=subprocess.PIPE, env=environment())
            process.stdout.close()
            for action in (lambda: process.stdin.write(b'{"id": 1, "answers": {"quota": "agree"}}\n' * 5000),
                           process.stdin.close):
                try:
                    action()
                except BrokenPipeError:
                    pass
            self.assertEqual(process.stderr.read(), b"")
            self.assertEqual(process.wait(timeout=60), 0)
            process.stderr.close()

    @unittest.skipUnless(os.path.exists("/dev/full"), "no /dev/full")
    def test_a_full_disk_is_an_error(self):
        with open("/dev/full", "wb") as full:
            finished = subprocess.run([PROGRAM, "show", DEMO], stdout=full, stderr=subprocess.PIPE, env=environment(),
                                      check=False)
        self.assertEqual(finished.returncode, 2)
        self.assertIn(b"could not be written", finished.stderr)

    def test_each_voter_is_answered_at_once(self):
        process = subprocess.Popen([PROGRAM, "match", DEMO, "--voters", "-"], stdout=subprocess.PIPE,
                                   stdin=subprocess.PIPE, env=environment())
        for voter in range(3):
            process.stdin.write(b'{"id": %d, "answers": {"quota": "agree", "cantine": "neutral"}}\n' % voter)
            process.stdin.flush()
            ready, _, _ = select.select([process.stdout], [], [], 30)
            self.assertTrue(ready)
            self.assertEqual(json.loads(process.stdout.readline())["id"], voter)
        process.stdin.close()
        self.assertEqual(process.wait(timeout=60), 0)
        process.stdout.close()


class Voters(unittest.TestCase):
    def test_bad_lines_are_answered_and_the_run_goes_on(self):
        lines = [b'{"id": "a", "answers": {"quota": "agree", "cantine": "agree", "dette": "agree"}}',
                 b'{"id": "b", "answers": {"quota": "perhaps"}}',
                 b'{"id": "c", "answers": {"quotta": "agree"}}',
                 b'not json',
                 b'\xff\xfe',
                 b'[]',
                 b'{"id": "d"}',
                 b'{"id": {}, "answers": {}}',
                 b'{"id": "e", "answers": {}, "theems": {}}',
                 b'{"id": "' + b"x" * (3 << 20) + b'", "answers": {}}',
                 b'',
                 b'{"id": 7, "answers": {"quota": {"stance": "agree", "importance": "high"}}, "themes": {"port": "low"}}',
                 b'{"answers": {}}']
        finished = run("match", DEMO, "--voters", "-", stdin=b"\n".join(lines))
        self.assertEqual(finished.returncode, 1)
        self.assertEqual(finished.stderr, b"")
        answers = [json.loads(line) for line in finished.stdout.splitlines()]
        self.assertEqual([answer["id"] for answer in answers],
                         ["a", "b", "c", None, None, None, "d", None, "e", None, 7, None])
        self.assertEqual([("error" in answer) for answer in answers],
                         [False, True, True, True, True, True, True, True, True, True, False, False])
        self.assertIn("quota", answers[2]["error"])
        self.assertEqual(answers[11]["answered"], 0)
        for result in answers[11]["results"]:
            self.assertIsNone(result["percent"])
            self.assertIsNone(result["numerator"])

    def lines(self, *lines):
        finished = run("match", DEMO, "--voters", "-", stdin="\n".join(lines).encode())
        self.assertEqual(finished.stderr, b"")
        return finished.stdout.decode().splitlines()

    def test_ids_come_back_as_they_were_written(self):
        for written in ("9007199254740993", "-123456789012345678901234567890", "0.10", "1e2", '"9007199254740993"',
                        '"\\u00e9 \\"x\\\\"', '"é"', "null"):
            answer, = self.lines('{"answers": {"quota": "agree"}, "id" : %s }' % written)
            self.assertTrue(answer.startswith('{"id":%s,"answered":1,' % written), answer)
            json.loads(answer)
            wrong, = self.lines('{"id":%s, "answers": {"quota": "perhaps"}}' % written)
            self.assertTrue(wrong.startswith('{"id":%s,"error":' % written), wrong)
        for written in ("1.", "true", "[1]", '{"id": 3}'):
            answer, = self.lines('{"id": %s, "answers": {}}' % written)
            self.assertTrue(answer.startswith('{"id":null,"error":'), answer)

    def test_a_key_that_stands_twice_is_refused(self):
        for line, key, voter in (('{"id": 1, "answers": {"quota": "agree", "quota": "disagree"}}', "quota", 1),
                                 ('{"id": 2, "answers": {"quota": "agree", "qu\\u006fta": "agree"}}', "quota", 2),
                                 ('{"id": 3, "answers": {}, "answers": {"quota": "agree"}}', "answers", 3),
                                 ('{"id": 4, "answers": {}, "id": 5}', "id", None)):
            answer = json.loads(self.lines(line)[0])
            self.assertIn("“%s”" % key, answer.get("error", ""), line)
            self.assertEqual(answer["id"], voter)
        fine, = self.lines('{"id": "a\\"id\\": {", "answers": {"quota": {"stance": "agree", "importance": "high"},'
                           ' "cantine": {"stance": "agree", "importance": "high"}}}')
        self.assertEqual(json.loads(fine)["answered"], 2)

    def test_answers_of_another_election_or_format_are_refused(self):
        for field, value, known in (("preau_answers", 1, True), ("preau_answers", 2, False),
                                    ("preau_answers", "1", False), ("preau_answers", 1.5, False),
                                    ("election", "port-aux-lunes-2031", True), ("election", "elsewhere", False),
                                    ("election", 3, False), ("election", None, False), ("questions", 3, False),
                                    ("questions", "0" * 64, False), ("fingerprints", [], False)):
            answer = json.loads(self.lines(json.dumps({"id": 1, "answers": {"quota": "agree"}, field: value}))[0])
            self.assertEqual("error" not in answer, known, (field, value))
            self.assertEqual(answer["id"], 1)

    def test_of_changed_questions_only_the_unchanged_are_taken(self):
        shown = json.loads(run("show", DEMO, "--format", "json").stdout)
        line = {"id": 1, "questions": shown["questions_hash"], "answers": {"quota": "agree", "cantine": "agree"}}
        self.assertEqual(json.loads(self.lines(json.dumps(line))[0])["answered"], 2)
        line["questions"] = "0" * 64
        line["fingerprints"] = {"quota": "c834dd03", "cantine": "00000000"}
        answer = json.loads(self.lines(json.dumps(line))[0])
        self.assertEqual((answer["answered"], answer["changed"]), (1, ["cantine"]))

    def test_one_voter_gets_what_match_gives(self):
        single = json.loads(run("match", DEMO, "--answers", ANSWERS, "--format", "json").stdout)
        line = {"id": 1, "answers": {"quota": {"stance": "agree", "importance": "high"}, "anneaux": "disagree",
                                     "cantine": "agree", "rythme": "quatre-et-demi", "impot": "cinq",
                                     "dette": "no-opinion"}, "themes": {"budget": "low"}}
        many = json.loads(run("match", DEMO, "--voters", "-", stdin=json.dumps(line).encode()).stdout)
        self.assertEqual(many["answered"], single["answered"])
        self.assertEqual([(r["candidate"], r["rank"], r["percent"], r["matched"]) for r in many["results"]],
                         [(r["candidate"], r["rank"], r["percent"], r["coverage"]["matched"])
                          for r in single["results"]])

    @unittest.skipIf(SANITIZED, "a sanitizer has its own idea of memory")
    def test_memory_does_not_grow_with_the_number_of_voters(self):
        line = b'{"id": "v", "answers": {"quota": "agree", "cantine": "neutral", "impot": "cinq"}}\n'

        def peak(count):
            with tempfile.TemporaryFile() as voters:
                voters.write(line * count)
                voters.seek(0)
                code = ("import resource, subprocess, sys;"
                        "subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, check=True);"
                        "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)")
                finished = subprocess.run([sys.executable, "-c", code, str(PROGRAM), "match", DEMO, "--voters", "-"],
                                          stdin=voters, capture_output=True, env=environment(), check=True)
            return int(finished.stdout)

        self.assertLess(peak(20000) - peak(100), 2048)  # kibibytes


class Missing(unittest.TestCase):
    def test_a_candidate_without_a_file_is_said_and_counts_as_a_finding(self):
        with tempfile.TemporaryDirectory() as folder:
            election = shutil.copytree(DEMO, pathlib.Path(folder) / "demo")
            gone = sorted((election / "candidates").glob("*.yaml"))[0]
            gone.unlink()
            for arguments in (["show", election], ["compare", election], ["match", election, "--answers", ANSWERS]):
                with self.subTest(command=arguments[0]):
                    result = run(*arguments)
                    self.assertEqual(result.returncode, 1)
                    self.assertIn(f"File missing: {election}/candidates/{gone.name}", result.stderr.decode())
            listed = run("list", election)
            self.assertEqual(listed.returncode, 1)
            self.assertIn("File missing:", listed.stdout.decode())


class Environments(unittest.TestCase):
    def test_json_does_not_depend_on_the_environment(self):
        for command in (["show", DEMO], ["compare", DEMO], ["match", DEMO, "--answers", ANSWERS, "--robustness"],
                        ["check", DEMO], ["list", DEMO]):
            outputs = {run(*command, "--format", "json", LC_ALL=locale, COLUMNS=columns).stdout
                       for locale, columns in (("C", "80"), ("fr_FR.UTF-8", "40"), ("ar", "200"))}
            self.assertEqual(len(outputs), 1, command)
            json.loads(outputs.pop())

    def test_json_data_speak_the_first_language_or_the_one_chosen(self):
        first = json.loads(run("show", DEMO, "--format", "json").stdout)
        self.assertEqual(first["themes"][0]["title"], "Port")
        chosen = json.loads(run("show", DEMO, "--format", "json", "--language", "en").stdout)
        self.assertEqual(chosen["themes"][0]["title"], "Harbour")
        self.assertEqual(chosen["data"], first["data"])

    def test_a_locale_without_utf8_is_no_trouble(self):
        for locale in ("C", "POSIX", "fr_FR.ISO-8859-1", "xx_YY", ""):
            finished = run("compare", DEMO, LC_ALL=locale)
            self.assertEqual(finished.stderr, b"")
            self.assertIn("Élise Cossé".encode(), finished.stdout)

    def test_a_seed_gives_the_same_order_again(self):
        def order(*options):
            shown = json.loads(run("show", LISTS, "--format", "json", *options).stdout)
            return shown["order"], [candidate["id"] for candidate in shown["candidates"]]
        drawn, candidates = order()
        self.assertEqual(drawn["kind"], "shuffle")
        self.assertEqual(order("--seed", str(drawn["seed"])), (drawn, candidates))
        self.assertGreater(len({tuple(order("--seed", str(seed))[1]) for seed in range(12)}), 1)

    def test_colours_are_for_terminals_only(self):
        self.assertNotIn(b"\x1b", run("show", DEMO).stdout)
        self.assertIn("\x1b[", on_terminal("show", DEMO))
        self.assertNotIn("\x1b", on_terminal("show", DEMO, NO_COLOR="1"))

    def test_the_terminal_gives_the_width(self):
        for columns in (50, 72, 100, 300):
            text = on_terminal("compare", DEMO, columns=columns, NO_COLOR="1")
            # A hash stays whole, so that it can be copied.
            lines = [line.rstrip("\r") for line in text.split("\n") if not line.startswith("Data: ")]
            self.assertLessEqual(max(map(len, lines)), min(columns, 115))


def picture_of(sheet):
    """The square of a sheet in HTML as a scanner would give it, a PNG in shades of grey."""
    path = re.search(r'<path fill="#fff"[^>]*/><path d="([^"]*)"', sheet).group(1)
    runs = [tuple(map(int, run)) for run in re.findall(r"M(\d+) (\d+)h(\d+)v1", path)]
    side = max(x + length for x, _, length in runs) + 4
    rows = [bytearray(b"\xe6" * side) for _ in range(side)]
    for x, y, length in runs:
        rows[y][x:x + length] = b"\x1e" * length
    scale = 5
    wide = [bytes(value for value in row for _ in range(scale)) for row in rows]
    pixels = b"".join(b"\0" + row for row in wide for _ in range(scale))

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", side * scale, side * scale, 8, 0, 0, 0, 0))
            + chunk(b"IDAT", zlib.compress(pixels)) + chunk(b"IEND", b""))


class Sheets(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)

    def path(self, name):
        return os.path.join(self.folder.name, name)

    def read(self, name, *arguments):
        finished = run("code", "--picture", self.path(name), DEMO, *arguments)
        if b"cannot read pictures" in finished.stderr or b"this build of Pr" in finished.stderr:
            self.skipTest("built without what reads pictures")
        return finished

    def test_the_ending_chooses_the_format_and_only_the_owner_may_read(self):
        with open(self.path("s.csv"), "wb"):
            pass
        os.chmod(self.path("s.csv"), 0o644)
        for name, begins in (("s.html", b"<!DOCTYPE html>"), ("s.csv", b"kind,"), ("s.json", b"{"), ("s.txt", "Préau".encode())):
            finished = run("sheet", DEMO, "--answers", ANSWERS, "-o", self.path(name))
            self.assertEqual((finished.returncode, finished.stdout, finished.stderr), (0, b"", b""))
            with open(self.path(name), "rb") as written:
                self.assertTrue(written.read().startswith(begins), name)
            self.assertEqual(os.stat(self.path(name)).st_mode & 0o777, 0o600)
        self.assertEqual(sorted(os.listdir(self.folder.name)), ["s.csv", "s.html", "s.json", "s.txt"])

    def test_a_printed_sheet_gives_the_answers_back(self):
        sheet = run("sheet", DEMO, "--answers", ANSWERS, "--format", "html").stdout.decode()
        with open(self.path("scan.png"), "wb") as scan:
            scan.write(picture_of(sheet))
        answers = self.read("scan.png", "--format", "json")
        self.assertEqual((answers.returncode, answers.stderr), (0, b""))
        code = run("code", DEMO, "--answers", ANSWERS).stdout.decode().strip()
        self.assertEqual(answers.stdout, run("code", "--read", code, DEMO, "--format", "json").stdout)

    def test_a_photo_is_read_too(self):
        shutil.copy(DATA / "cli-sheet.jpg", self.path("photo"))
        self.assertEqual(self.read("photo").returncode, 0)

    def test_what_is_no_picture_or_has_no_code_is_said(self):
        photo = (DATA / "cli-sheet.jpg").read_bytes()
        sheet = run("sheet", DEMO, "--answers", ANSWERS, "--format", "html").stdout.decode()
        scan = picture_of(sheet)
        for content, said in ((b"", "no picture"), (b"PREAU1-00000", "no picture"), (scan[:200], "damaged"),
                              (scan[:8], "damaged"), (photo[:100], "damaged"), (photo[:len(photo) // 6], "no answer code"),
                              (scan[:16] + struct.pack(">II", 2 ** 30, 2 ** 30) + scan[24:], "")):
            with open(self.path("x"), "wb") as picture:
                picture.write(content)
            finished = self.read("x")
            self.assertEqual((finished.returncode, finished.stdout), (2, b""))
            self.assertIn(said, finished.stderr.decode())


if __name__ == "__main__":
    shutil.rmtree(WORK, ignore_errors=True)
    WORK.mkdir(parents=True)
    unittest.main(argv=sys.argv[:1])
