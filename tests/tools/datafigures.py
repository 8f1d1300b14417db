#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Préau contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The figures that docs/data-review.md states, counted from the delivered election itself.

Without --check it prints them. With --check FILE it fails unless every line it would print stands in FILE, so that a
change of a position and the page about it go together. --about FILE does the same for the method that readers see.
"""

import argparse
import json
import subprocess
import sys
from pathlib import Path

# Documents of the candidates themselves: the official declarations and the manifesto of one of them.
OWN = {"CNCCEP (cnccep.fr)", "La France insoumise / laec.fr"}
STANCES = ["agree-strongly", "agree", "neutral", "disagree", "disagree-strongly"]
ORDERED = {stance: 2 - place for place, stance in enumerate(STANCES)}


def lines(election, about=False):
    positions = election["positions"]
    stated = [
        (candidate["id"], question["id"], position)
        for candidate in election["candidates"]
        for question in election["questions"]
        if (position := positions[candidate["id"]][question["id"]])["state"] == "stated"
    ]
    own = [{source["publisher"] in OWN for source in position["sources"]} for _, _, position in stated]
    assert all(own), "a position without a source"
    counted = election["evidence"]
    assert [counted["own"], counted["both"], counted["others"], counted["none"]] == [
        own.count({True}), own.count({True, False}), own.count({False}), 0
    ], "preau-cli show counts otherwise"
    cells = len(election["candidates"]) * len(election["questions"])
    high = sum(position["confidence"] == "high" for _, _, position in stated)
    medium = sum(position["confidence"] == "medium" for _, _, position in stated)
    alone, both, others = own.count({True}), own.count({True, False}), own.count({False})
    share = round(100 * others / len(stated))

    if about:
        yield f"Sur {cells} cases, {len(stated)} sont documentées et {cells - len(stated)} ne le sont pas."
        yield f"Of {cells} cells, {len(stated)} are documented and {cells - len(stated)} are not."
        yield f"« élevée » ({high} positions)"
        yield f"“High” confidence ({high} positions)"
        yield f"« moyenne » ({medium} positions)"
        yield f"“Medium” confidence ({medium} positions)"
        yield (
            f"{alone} positions reposent sur la déclaration officielle ou le programme seuls, {both} y ajoutent une "
            f"source secondaire et {others}, {share} % du total, reposent sur des sources secondaires seules."
        )
        yield (
            f"{alone} positions rest on the official declaration or manifesto alone, {both} add a secondary source "
            f"to it and {others}, {share}% of the total, rest on secondary sources alone."
        )
        return

    def opposite(position):
        second = position.get("second_reading")
        return bool(second) and ORDERED[second["stance"]] * ORDERED[position["stance"]] < 0

    yield (
        f"{len(stated)} positions documented and {cells - len(stated)} undocumented; "
        f"{high} of high and {medium} of medium confidence."
    )
    yield (
        f"{alone} rest on the official declaration or manifesto alone, {both} on it with a secondary source, "
        f"{others} ({share}%) on secondary sources alone."
    )
    one_sided = []
    for question in election["questions"]:
        signs = {ORDERED[p["stance"]] for _, q, p in stated if q == question["id"]}
        if not any(sign < 0 for sign in signs) or not any(sign > 0 for sign in signs):
            one_sided.append(f"`{question['id']}`")
    yield f"No opposing position is documented on {', '.join(one_sided)}."

    def row(name, these):
        return [
            name,
            len(these),
            sum(p["confidence"] == "high" for p in these),
            sum(p["confidence"] == "medium" for p in these),
            len(election["questions"]) - len(these),
            sum(not any(s["publisher"] in OWN for s in p["sources"]) for p in these),
            sum(opposite(p) for p in these),
        ]

    def table(cells):
        return "| " + " | ".join(str(cell) for cell in cells) + " |"

    rows = []
    for candidate in election["candidates"]:
        these = [p for c, _, p in stated if c == candidate["id"]]
        rows.append(row(candidate["name"], these))
        yield table(rows[-1])
    yield table(["**all**"] + [f"**{sum(column)}**" for column in list(zip(*rows))[1:]])
    for candidate in election["candidates"]:
        these = [p["stance"] for c, _, p in stated if c == candidate["id"]]
        yield table([candidate["name"]] + [these.count(stance) for stance in STANCES])

    rows = []
    for candidate in election["candidates"]:
        proposals = candidate["proposals"]
        opened = {question for proposal in proposals for question in proposal["questions"]}
        documented = sum(c == candidate["id"] for c, _, _ in stated)
        rows.append([
            candidate["name"],
            len(proposals),
            sum(proposal["quote"] for proposal in proposals),
            len({(proposal["theme"], proposal["topic"]) for proposal in proposals}),
            len(opened),
            documented - len(opened),
        ])
        yield table(rows[-1])
    sums = [sum(column) for column in list(zip(*rows))[1:]]
    sums[2] = ""
    yield table(["**all**"] + [f"**{total}**" if total != "" else "" for total in sums])


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("cli", help="the program preau-cli")
    parser.add_argument("election", help="the folder of the election")
    parser.add_argument("--check", metavar="FILE", type=Path)
    parser.add_argument("--about", metavar="FILE", type=Path)
    arguments = parser.parse_args()

    def show(*candidate):
        shown = subprocess.run(
            [arguments.cli, "show", arguments.election, *candidate, "--format", "json", "--language", "fr"],
            check=True,
            capture_output=True,
        )
        return json.loads(shown.stdout)

    election = show()
    for candidate in election["candidates"]:
        candidate["proposals"] = show(candidate["id"])["proposals"]
    if not arguments.check and not arguments.about:
        print("\n".join(lines(election)))
        return 0
    missing = 0
    for page, about in ((arguments.check, False), (arguments.about, True)):
        if not page:
            continue
        text = page.read_text(encoding="utf-8").translate({0xA0: " ", 0x202F: " "})
        for figure in lines(election, about):
            if figure not in text:
                print(f"{page}: this figure of the data is not stated: {figure}")
                missing += 1
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
