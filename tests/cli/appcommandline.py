#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Préau contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the desktop program says on a terminal, where it opens no window: help, version, mistakes.

    appcommandline.py PROGRAM
"""

import pathlib
import subprocess
import sys
import unittest

PROGRAM = pathlib.Path(sys.argv.pop(1)).resolve()


def run(*arguments, language="C"):
    # Neither a display nor a platform plugin: this has to work in a shell on a server.
    environment = {"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8" if language == "C" else language,
                   "LANG": language, "QT_QPA_PLATFORM": "none-such"}
    return subprocess.run([PROGRAM, *arguments], capture_output=True, text=True, encoding="utf-8", env=environment,
                          check=False, timeout=60)


class CommandLine(unittest.TestCase):
    def test_help_names_every_option(self):
        result = run("--help")
        self.assertEqual((result.returncode, result.stderr), (0, ""))
        self.assertTrue(result.stdout.startswith("Usage: preau "), result.stdout)
        for option in ("--language", "--answers", "--page", "--tour", "--size", "--theme", "--text-scale", "--only"):
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
                          ["--tour", "x", "--text-scale", "110"]):
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


if __name__ == "__main__":
    unittest.main()
