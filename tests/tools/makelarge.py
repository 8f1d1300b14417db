#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Préau contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes a large fictional election: many candidates with bare stances, over several list files.

    makelarge.py FOLDER [--candidates 19524] [--questions 25] [--per-file 4000] [--constituencies 577] [--seed 1]

The same arguments give the same bytes.
"""

import argparse
import pathlib
import random

STANCES = ["agree-strongly", "agree", "neutral", "disagree", "disagree-strongly"]

ABOUT = """about:
  publisher: Test
  funding: None.
  purpose: To measure.
  inclusion: All.
  method: Drawn by lot.
  contact: Nobody.
  updated: 2031-01-01
"""


def election(args):
    lines = ["preau: 1", "id: large", "title: A large election", "date: 2031-06-01", "languages: [fr]",
             "licence: CC0-1.0", "fictional: true", "contestants: candidates", ABOUT.rstrip("\n"), "themes:"]
    for theme in range(5):
        lines.append(f"  - {{ id: theme-{theme + 1}, title: Theme {theme + 1} }}")
    if args.constituencies:
        lines.append("constituencies:")
        for i in range(args.constituencies):
            lines.append(f"  - {{ id: c{i + 1:03}, title: Constituency {i + 1} }}")
    lines += ["approved:", "  - { check: source-missing, at: candidates, reason: Drawn by lot. }", ""]
    return "\n".join(lines)


def questions(args):
    lines = ["questions:"]
    for i in range(args.questions):
        lines.append(f"  - {{ id: q{i + 1:03}, theme: theme-{i % 5 + 1}, statement: Statement {i + 1}. }}")
    return "\n".join(lines) + "\n"


def candidate(number, args, lots):
    positions = []
    for i in range(args.questions):
        lot = lots.random()
        stance = "silent" if lot < 0.1 else lots.choice(STANCES)
        if lot < 0.95:
            positions.append(f"q{i + 1:03}: {stance}")
    where = f", constituency: c{number % args.constituencies + 1:03}" if args.constituencies else ""
    return (f"  - {{ id: k{number + 1:05}, name: Candidate {number + 1}{where},\n"
            f"      positions: {{ {', '.join(positions)} }} }}\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--candidates", type=int, default=19524)
    parser.add_argument("--questions", type=int, default=25)
    parser.add_argument("--per-file", type=int, default=3200)
    parser.add_argument("--constituencies", type=int, default=577)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()

    lots = random.Random(args.seed)
    files = args.folder / "candidates"
    files.mkdir(parents=True, exist_ok=True)
    (args.folder / "election.yaml").write_text(election(args), encoding="utf-8")
    (args.folder / "questions.yaml").write_text(questions(args), encoding="utf-8")
    for first in range(0, args.candidates, args.per_file):
        last = min(first + args.per_file, args.candidates)
        text = "searched: 2031-05-01\ncandidates:\n" + "".join(
            candidate(number, args, lots) for number in range(first, last))
        (files / f"list-{first // args.per_file + 1:02}.yaml").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
