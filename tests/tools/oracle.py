#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Préau contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A second, slow and plain calculation of matches, written from the definitions in docs/method.md alone.

It shares nothing with the program: every number is a fractions.Fraction, every variant of a result is a
complete new calculation. It makes random elections and voters, gives each to the program under test as one
line of JSON, and compares every figure of the answers.

    oracle.py PROGRAM [--cases N] [--positions N] [--seed S]

PROGRAM reads cases from its standard input and writes one result a line (see matchcases.cpp). The first
difference is printed with its case, and the exit code is 1.
"""

import argparse
import json
import random
import subprocess
import sys
from fractions import Fraction as F

METHODS = ["city-block", "agreement", "euclidean", "directional", "hybrid"]
RULES = ["exclude", "penalise", "neutral", "relative-max", "shrink"]
IMPORTANCE = {"low": F(1, 2), "normal": F(1), "high": F(2)}
THEME_IMPORTANCE = {"none": F(0), "low": F(1, 2), "normal": F(1), "high": F(2)}
STATED = int  # a position is an option's number, "silent" or "undocumented"


# --- one question ---------------------------------------------------------------------------------------

def coordinate(question, option):
    return F(-1) + F(2 * option, question["size"] - 1)


def sign(x):
    return (x > 0) - (x < 0)


def ordered_proximity(method, v, c):
    if method == "city-block":
        return 1 - abs(v - c) / 2
    if method == "agreement":
        if sign(v) == sign(c):
            return F(1)
        return F(1, 2) if 0 in (sign(v), sign(c)) else F(0)
    if method == "directional":
        return (1 + v * c) / 2
    if method == "hybrid":
        return (ordered_proximity("city-block", v, c) + ordered_proximity("directional", v, c)) / 2
    if method == "euclidean":
        return ((v - c) / 2) ** 2
    raise ValueError(method)


def points(method, rule, question, voter, position):
    """Proximity (Euclidean: squared distance) of one question; None where it is left out."""
    far = F(1) if method == "euclidean" else F(0)
    near = 1 - far
    choice = question["kind"] == "choice"
    if isinstance(position, STATED):
        if choice:
            return near if voter == position else far
        return ordered_proximity(method, coordinate(question, voter), coordinate(question, position))
    if rule == "exclude":
        return None
    if rule == "penalise":
        return far
    if rule == "shrink":
        return F(1, 4) if method == "euclidean" else F(1, 2)
    if choice:
        if rule == "relative-max":
            return far
        chance = F(1, question["size"])
        return 1 - chance if method == "euclidean" else chance
    v = coordinate(question, voter)
    if rule == "neutral":
        return ordered_proximity(method, v, F(0))
    return ordered_proximity(method, v, F(-1) if v > 0 else F(1))


# --- one voter ------------------------------------------------------------------------------------------

def percent(method, score):
    if method != "euclidean":
        return (200 * score + 1) // 2
    # the greatest r with 100 - 100 * sqrt(score) >= r - 1/2
    r = 100
    while 10000 * score > (F(201, 2) - r) ** 2:
        r -= 1
    return r


def mean(parts):
    """Of (weight, points) pairs, or None."""
    total = sum(w for w, _ in parts)
    return sum(w * p for w, p in parts) / total if total else None


def splitmix(seed):
    mask = 2 ** 64 - 1
    while True:
        seed = (seed + 0x9E3779B97F4A7C15) & mask
        z = seed
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & mask
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & mask
        yield z ^ (z >> 31)


def display_order(case):
    ids = list(case["ballot"]) or sorted(c["id"] for c in case["candidates"])
    order = case["settings"]["order"]
    if order["kind"] == "shuffle" or not case["ballot"]:
        numbers = splitmix(order["seed"])
        for i in range(len(ids) - 1, 0, -1):
            j = next(numbers) % (i + 1)
            ids[i], ids[j] = ids[j], ids[i]
    return ids


def weigh(case, equal):
    """[(question number, option, weight)] that count, those set aside, and whether weights were ignored."""
    counted, aside = [], []
    for q, answer in enumerate(case["answers"]):
        if isinstance(answer, dict):
            theme = case["themes"].get(case["questions"][q]["theme"], "normal")
            weight = IMPORTANCE[answer["importance"]] * THEME_IMPORTANCE[theme]
            (counted if weight else aside).append((q, answer["option"], weight))
    if not counted and aside:
        return [(q, o, F(1)) for q, o, _ in aside], [], True
    if equal:
        counted = [(q, o, F(1)) for q, o, _ in counted]
    return counted, aside, False


def match(case, method, rule, equal, counted=None):
    questions = case["questions"]
    if counted is None:
        counted, aside, ignored = weigh(case, equal)
    else:
        aside, ignored = [], False
    answered = len(counted)
    settings = case["settings"]
    minimum = F(*settings["min_coverage"])
    by_id = {c["id"]: c for c in case["candidates"]}
    rows = []
    for cid in display_order(case):
        candidate = by_id[cid]
        wanted = settings["constituency"]
        if wanted and candidate["constituency"] != wanted and not (
                candidate["refused"] and not candidate["constituency"]):
            continue
        positions = ["undocumented"] * len(questions) if candidate["refused"] else candidate["positions"]
        parts, by_theme, matched = [], {}, 0
        for q, option, weight in counted:
            theme = by_theme.setdefault(questions[q]["theme"], {"parts": [], "matched": 0, "answered": 0})
            theme["answered"] += 1
            stated = isinstance(positions[q], STATED)
            matched += stated
            theme["matched"] += stated
            p = points(method, rule, questions[q], option, positions[q])
            if p is not None:
                parts.append((q, option, positions[q], weight, p))
                theme["parts"].append((weight, p))
        score = mean([(w, p) for _, _, _, w, p in parts]) if matched else None
        ranked = score is not None and (
            answered < 3 or (matched >= 3 and F(matched, answered) >= minimum))
        rows.append({
            "candidate": cid, "score": score, "ranked": ranked, "matched": matched, "answered": answered,
            "percent": None if score is None else percent(method, score),
            "contributions": parts if score is not None else [],
            "themes": {t: {**v, "score": mean(v["parts"]) if v["matched"] else None}
                       for t, v in by_theme.items()},
        })
    better = (lambda s: s) if method == "euclidean" else (lambda s: -s)
    ranked = sorted((r for r in rows if r["ranked"]), key=lambda r: better(r["score"]))
    for row in rows:
        row["rank"], row["tied"] = None, False
        if row["ranked"]:
            row["rank"] = 1 + sum(better(o["score"]) < better(row["score"]) for o in ranked)
            row["tied"] = sum(o["score"] == row["score"] for o in ranked) > 1
    rows = ranked + [r for r in rows if not r["ranked"]]
    return {"answered": answered, "set_aside": [q for q, _, _ in aside], "ignored": ignored,
            "counted": [q for q, _, _ in counted], "results": rows}


def first(result):
    return [r["candidate"] for r in result["results"] if r["rank"] == 1]


def verdict(base, variant):
    if set(base) == set(variant):
        return "same"
    return "overlap" if set(base) & set(variant) else "other"


def changed_case(case, changes):
    answers = list(case["answers"])
    for q, answer in changes.items():
        answers[q] = answer
    return {**case, "answers": answers}


def robustness(case):
    s = case["settings"]
    chosen = (s["method"], s["missing"], s["equal"])
    result = match(case, *chosen)
    base = first(result)
    if not base:
        return None
    settings = []
    for method in METHODS:
        for rule in RULES:
            for equal in (False, True):
                one = first(match(case, method, rule, equal))
                settings.append([method, rule, equal, one, verdict(base, one)])
    questions, changes, lows, highs = [], [], {}, {}
    for q in result["counted"]:
        without = match(changed_case(case, {q: "skip"}), *chosen)
        one = first(without)
        questions.append([q, one, verdict(base, one)])
        for row in without["results"]:
            if row["percent"] is not None:
                lows[row["candidate"]] = min(lows.get(row["candidate"], 101), row["percent"])
                highs[row["candidate"]] = max(highs.get(row["candidate"], -1), row["percent"])
        answer = case["answers"][q]
        for option in range(case["questions"][q]["size"]):
            if option != answer["option"]:
                other = first(match(changed_case(case, {q: {**answer, "option": option}}), *chosen))
                if set(other) != set(base):
                    changes.append([q, answer["option"], option, other])
        if set(one) != set(base):
            changes.append([q, answer["option"], -1, one])
    themes = []
    for theme in sorted({case["questions"][q]["theme"] for q in result["counted"]}, key=lambda t: int(t[1:])):
        gone = {q: "skip" for q in result["counted"] if case["questions"][q]["theme"] == theme}
        one = first(match(changed_case(case, gone), *chosen))
        themes.append([theme, one, verdict(base, one)])
    ranges = {r["candidate"]: [lows.get(r["candidate"]), highs.get(r["candidate"])]
              for r in result["results"]}
    return {"settings": settings, "questions": questions, "themes": themes, "ranges": ranges,
            "changes": changes}


# --- what the program must print ------------------------------------------------------------------------

def fraction(value):
    return None if value is None else [value.numerator, value.denominator]


def expected(case):
    s = case["settings"]
    result = match(case, s["method"], s["missing"], s["equal"])
    rows = []
    for r in result["results"]:
        rows.append({
            "candidate": r["candidate"], "rank": r["rank"], "tied": r["tied"], "ranked": r["ranked"],
            "score": fraction(r["score"]), "percent": r["percent"], "matched": r["matched"],
            "themes": [[t, fraction(v["score"]),
                        None if v["score"] is None else int(percent(s["method"], v["score"])),
                        v["matched"], v["answered"]]
                       for t, v in sorted(r["themes"].items(), key=lambda item: int(item[0][1:]))],
            "contributions": r["contributions"],
        })
    return {"answered": result["answered"], "set_aside": result["set_aside"],
            "weights_ignored": result["ignored"],
            "skipped": sum(a == "skip" for a in case["answers"]),
            "no_opinion": sum(a == "no-opinion" for a in case["answers"]),
            "results": rows,
            "robustness": robustness(case) if case["robustness"] else None}


def compare(case, want, got):
    """None, or what differs. Weights are compared by what they do: the program's may have any common factor."""
    for key in ("answered", "set_aside", "weights_ignored", "skipped", "no_opinion"):
        if want[key] != got[key]:
            return f"{key}: expected {want[key]}, got {got[key]}"
    if want["robustness"] and got["robustness"]:
        for key, value in want["robustness"].items():
            if value != got["robustness"][key]:
                return f"robustness: {key}: expected {value}, got {got['robustness'][key]}"
    elif want["robustness"] != got["robustness"]:
        return f"robustness: expected {want['robustness']}, got {got['robustness']}"
    if [r["candidate"] for r in want["results"]] != [r["candidate"] for r in got["results"]]:
        return "order of the candidates"
    euclidean = case["settings"]["method"] == "euclidean"
    for w, g in zip(want["results"], got["results"]):
        for key in ("rank", "tied", "ranked", "score", "percent", "matched", "themes"):
            if w[key] != g[key]:
                return f"{w['candidate']}: {key}: expected {w[key]}, got {g[key]}"
        if g["compact"] != [g["rank"], g["score"], g["percent"], g["matched"]]:
            return f"{w['candidate']}: compact result {g['compact']}"
        if len(w["contributions"]) != len(g["contributions"]):
            return f"{w['candidate']}: number of contributions"
        total, points_sum = 0, F(0)
        factor = None
        for (q, option, position, weight, p), c in zip(w["contributions"], g["contributions"]):
            stated = isinstance(position, STATED)
            state = "stated" if stated else position
            if [c["question"], c["voter"], c["candidate"], c["imputed"], c["state"]] != [
                    q, option, position if stated else -1, not stated, state]:
                return f"{w['candidate']}: contribution of question {q}: {c}"
            factor = factor or F(c["weight"]) / weight
            if F(c["weight"]) != factor * weight or F(*c["points"]) != factor * weight * p:
                return f"{w['candidate']}: points of question {q}: {c}, expected {weight} * {p}"
            total += c["weight"]
            points_sum += F(*c["points"])
        if w["score"] and points_sum / total != F(*w["score"]):
            return f"{w['candidate']}: contributions do not add up"
        if euclidean and w["score"] and not 0 <= F(*w["score"]) <= 1:
            return f"{w['candidate']}: distance out of range"
    return None


# --- random cases ---------------------------------------------------------------------------------------

def random_case(r, robust):
    kinds = r.choice([["agreement-5"], ["agreement-5", "agreement-3", "scale", "choice"], ["choice"],
                      ["scale"], ["agreement-3"]])
    number = r.randint(1, 7 if robust else 24)
    candidates = r.randint(1, 5 if robust else 12)
    themes = [f"t{i}" for i in range(r.randint(1, 5))]
    questions = []
    for _ in range(number):
        kind = r.choice(kinds)
        size = {"agreement-5": 5, "agreement-3": 3}.get(kind) or r.randint(2, 12)
        if kind == "scale" and r.random() < (0.02 if robust else 0.1):
            size = 101
        questions.append({"kind": kind, "size": size, "theme": r.choice(themes)})
    known = r.choice([0.2, 0.5, 0.8, 1.0])
    constituencies = r.choice([[""], [""], ["", "north", "south"]])
    ids = [f"c{i}" for i in range(candidates)]
    r.shuffle(ids)
    people = []
    for cid in ids:
        people.append({"id": cid, "constituency": r.choice(constituencies), "refused": r.random() < 0.06,
                       "positions": [r.randrange(q["size"]) if r.random() < known
                                     else r.choice(["silent", "undocumented"]) for q in questions]})
    for i in range(1, candidates):  # twins make ties
        if r.random() < 0.2:
            people[i]["positions"] = list(people[r.randrange(i)]["positions"])
    answers = []
    seen = r.choice([0.1, 0.6, 0.95, 1.0])
    for q in questions:
        if r.random() < seen:
            answers.append({"option": r.randrange(q["size"]),
                            "importance": r.choice(["normal", "normal", "low", "high"])})
        else:
            answers.append(r.choice([None, "skip", "no-opinion"]))
    if r.random() < 0.15 and not people[0]["refused"]:  # the voter is a candidate
        for q, position in enumerate(people[0]["positions"]):
            if isinstance(position, int) and isinstance(answers[q], dict):
                answers[q]["option"] = position
    importances = {t: r.choice(["none", "low", "normal", "high"]) for t in themes if r.random() < 0.4}
    if r.random() < 0.05:
        importances = {t: "none" for t in themes}
    ballot = r.sample(ids, len(ids)) if r.random() < 0.6 else []
    return {
        "questions": questions, "candidates": people, "ballot": ballot, "answers": answers,
        "themes": importances, "theme_order": themes, "robustness": robust,
        "settings": {
            "method": r.choice(METHODS), "missing": r.choice(RULES), "equal": r.random() < 0.2,
            "min_coverage": r.choice([[1, 2], [1, 2], [0, 1], [1, 3], [4, 5], [1, 1]]),
            "constituency": r.choice(constituencies),
            "order": {"kind": r.choice(["ballot", "shuffle"]), "seed": r.getrandbits(63)}}}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--cases", type=int, default=0, help="stop after this many")
    parser.add_argument("--positions", type=int, default=0, help="stop after this many compared positions")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--batch", type=int, default=500)
    arguments = parser.parse_args()
    r = random.Random(arguments.seed)
    cases = positions = figures = 0
    while cases < arguments.cases or positions < arguments.positions:
        batch = [random_case(r, robust=r.random() < 0.15) for _ in range(arguments.batch)]
        lines = "\n".join(json.dumps(case) for case in batch) + "\n"
        run = subprocess.run([arguments.program], input=lines, text=True, capture_output=True, check=False)
        answers = run.stdout.splitlines()
        if run.returncode or len(answers) != len(batch):
            print(f"the program stopped after {len(answers)} of {len(batch)} cases: {run.stderr}")
            print(json.dumps(batch[min(len(answers), len(batch) - 1)]))
            return 1
        for case, line in zip(batch, answers):
            want = expected(case)
            difference = compare(case, want, json.loads(line))
            if difference:
                print(f"case {cases}: {difference}\n{json.dumps(case)}\n{line}")
                return 1
            cases += 1
            figures += len(want["results"])
            positions += want["answered"] * len(want["results"])
    print(f"{cases} cases, {figures} scores, {positions} compared positions: no difference")
    return 0


if __name__ == "__main__":
    sys.exit(main())
