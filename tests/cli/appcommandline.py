#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Préau contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the desktop program does where it opens no window: help, version, mistakes, result sheets.

    appcommandline.py PROGRAM PREAU_CLI DATA
"""

import pathlib
import stat
import subprocess
import sys
import tempfile
import unittest

PROGRAM = pathlib.Path(sys.argv.pop(1)).resolve()
CLI = pathlib.Path(sys.argv.pop(1)).resolve()
DATA = pathlib.Path(sys.argv.pop(1)).resolve()
RUNTIME = tempfile.TemporaryDirectory()  # Qt says on stderr where it would have to make up one


def run(*arguments, language="C", program=PROGRAM):
    # Neither a display nor a platform plugin: this has to work in a shell on a server.
    environment = {"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8" if language == "C" else language,
                   "LANG": language, "QT_QPA_PLATFORM": "none-such", "SOURCE_DATE_EPOCH": "1900000000",
                   "HOME": "/nonexistent", "XDG_RUNTIME_DIR": RUNTIME.name}
    return subprocess.run([program, *arguments], capture_output=True, text=True, encoding="utf-8", env=environment,
                          check=False, timeout=60)


class CommandLine(unittest.TestCase):
    def test_help_names_every_option(self):
        result = run("--help")
        self.assertEqual((result.returncode, result.stderr), (0, ""))
        self.assertTrue(result.stdout.startswith("Usage: preau "), result.stdout)
        for option in ("--language", "--answers", "--page", "--sheet", "--paper", "--tour", "--size", "--theme", "--text-scale", "--only"):
            self.assertIn(option, result.stdout)

    def test_help_in_french_has_no_english(self):
        result = run("--language", "fr", "--help")
        self.assertEqual((result.returncode, result.stderr), (0, ""))
        self.assertIn("Affiche cette aide.", result.stdout)
        for english in ("Usage:", "Options:", "Arguments:", "Show", "With --tour"):
            self.assertNotIn(english, result.stdout)

    def test_the_system_language_counts(self):
        self.assertIn("Affiche cette aide.", run("--help", language="fr_FR.UTF-8").stdout)

    def test_version(self):
        result = run("--version")
        self.assertEqual((result.returncode, result.stderr), (0, ""))
        self.assertRegex(result.stdout, r"^preau \d+\.\d+\.\d+\n$")

    def test_a_mistake_is_one_sentence_on_stderr(self):
        for arguments in (["--colour"], ["--page", "kitchen"], ["--language", "de"], ["--language="],
                          ["--theme", "dark"], ["--tour", "x", "--theme", "pink"], ["--tour", "x", "--size", "big"],
                          ["--tour", "x", "--text-scale", "110"],
                          ["--paper", "A5"], ["--sheet", "x.pdf"], ["x", "--sheet", "x.pdf"],
                          ["x", "--answers", "y", "--sheet", "x.doc"], ["x", "z", "--answers", "y", "--sheet", "x.pdf"],
                          ["x", "--answers", "y", "--sheet", "x.pdf", "--paper", "A3"],
                          ["x", "--answers", "y", "--sheet", "x.pdf", "--page", "results"]):
            with self.subTest(arguments=arguments):
                result = run(*arguments)
                self.assertEqual((result.returncode, result.stdout), (2, ""))
                self.assertRegex(result.stderr, r"^preau: .*[^.]\nTry 'preau --help'\.\n$")

    def test_a_mistake_in_french(self):
        result = run("--page", "cuisine", "--language", "fr")
        self.assertEqual(result.returncode, 2)
        self.assertIn("page «\u00a0cuisine\u00a0» inconnue", result.stderr)
        self.assertIn("Essayez «\u00a0preau --help\u00a0»", result.stderr)
        unknown = run("--couleur", "--language", "fr").stderr
        self.assertIn("inconnue", unknown)


class Sheet(unittest.TestCase):
    def setUp(self):
        place = tempfile.TemporaryDirectory()
        self.addCleanup(place.cleanup)
        self.folder = pathlib.Path(place.name)
        self.election, self.answers = DATA / "cli-demo", DATA / "cli-answers.yaml"

    def sheet(self, name, *options):
        path = self.folder / name
        result = run(self.election, "--answers", self.answers, "--sheet", path, *options)
        self.assertEqual((result.returncode, result.stdout, result.stderr), (0, "", ""))
        self.assertEqual(stat.S_IMODE(path.stat().st_mode), 0o600)
        return path

    def test_pdf_on_both_papers(self):
        for paper, box in (("A4", b"/MediaBox [0 0 595"), ("a5", b"/MediaBox [0 0 420")):
            with self.subTest(paper=paper):
                content = self.sheet("sheet.pdf", "--paper", paper, "--language", "fr").read_bytes()
                self.assertTrue(content.startswith(b"%PDF-"))
                self.assertIn(box, content)
                self.assertIn("feuille de résultats".encode("utf-16-be"), content.replace(b"\\", b""))
                self.assertIn(b"/FontFile", content)
                self.assertNotIn(b"/Subtype /Image", content)

    def test_the_picture_gives_the_answers_back(self):
        read = run("code", "--picture", self.sheet("sheet.png"), self.election, program=CLI)
        if "cannot read" in read.stderr:
            self.skipTest(read.stderr)
        self.assertEqual((read.returncode, read.stderr), (0, ""))
        code = run("code", self.election, "--answers", self.answers, program=CLI).stdout.strip()
        self.assertEqual(read.stdout, run("code", "--read", code, self.election, program=CLI).stdout)

    def test_every_format_holds_the_code(self):
        code = run("code", self.election, "--answers", self.answers, program=CLI).stdout.strip()
        for name in ("sheet.html", "sheet.csv", "sheet.txt"):
            with self.subTest(name=name):
                self.assertIn(code, self.sheet(name).read_text(encoding="utf-8").replace("\n  ", ""))

    def test_what_cannot_be_read_or_written_is_said(self):
        def stopped(election, answers, path):
            result = run(election, "--answers", answers, "--sheet", path)
            self.assertEqual((result.returncode, result.stdout), (2, ""))
            self.assertNotEqual(result.stderr, "")
            self.assertFalse(pathlib.Path(path).exists())
        path = self.folder / "sheet.pdf"
        stopped(self.folder, self.answers, path)
        stopped(self.election, self.folder / "none.yaml", path)
        stopped(self.election, DATA / "cli-answers-wrong.yaml", path)
        stopped(self.election, self.answers, self.folder / "nowhere" / "sheet.pdf")


if __name__ == "__main__":
    unittest.main()
