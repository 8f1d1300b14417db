#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Préau contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The table of docs/method.md about simulated voters, counted again with preau-cli study.

Without --check it prints the rows. With --check FILE it fails unless every row stands in FILE.
"""

import argparse
import json
import subprocess
import sys
from pathlib import Path

VOTERS = 2_000
SEED = 1


def share(part, whole):
    percent = (200 * part + whole) // (2 * whole)
    return "under 1%" if part and not percent else f"{percent}%"


def rows(study):
    populations = study["populations"]
    counted = [p["voters"] - p["without_first"] for p in populations]

    def row(name, parts):
        return "| " + " | ".join([name] + [share(part, whole) for part, whole in zip(parts, counted)]) + " |"

    yield row("the first place is shared", [p["tied"] for p in populations])
    for points in (1, 3, 10):
        name = f"first and second are less than {points} {'point' if points == 1 else 'points'} apart"
        yield row(name, [p["gap"][f"under_{points}"] for p in populations])
    for method, missing in (("agreement", "exclude"), ("euclidean", "exclude"), ("directional", "exclude"),
                            ("hybrid", "exclude"), ("city-block", "neutral"), ("city-block", "shrink"),
                            ("city-block", "relative-max"), ("city-block", "penalise")):
        settings = [next(s for s in p["settings"] if (s["method"], s["missing"]) == (method, missing))
                    for p in populations]
        yield row(f"somebody else is first under `{method}`, `{missing}`", [s["other"] for s in settings])
    most = [max(q["overlap"] + q["other"] for q in p["questions"]) for p in populations]
    yield row("the first place hangs on the most decisive question", most)
    never = [sum(not c["first_alone"] + c["first_shared"] for c in p["candidates"]) for p in populations]
    yield "| candidates who are first for nobody | " + " | ".join(str(count) for count in never) + " |"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("cli", help="the program preau-cli")
    parser.add_argument("election", help="the folder of the election")
    parser.add_argument("--check", metavar="FILE", type=Path)
    arguments = parser.parse_args()
    output = subprocess.run(
        [arguments.cli, "study", arguments.election, "--voters", str(VOTERS), "--seed", str(SEED), "--format", "json"],
        check=True,
        capture_output=True,
    ).stdout
    table = list(rows(json.loads(output)))
    if not arguments.check:
        print("\n".join(table))
        return 0
    text = arguments.check.read_text(encoding="utf-8")
    missing = [line for line in table if line not in text]
    for line in missing:
        print(f"{arguments.check}: this row of the study is not stated: {line}")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
