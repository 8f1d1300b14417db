#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Préau contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares the JSON Schemas with the reader on every fixture and every election of the tree.

    checkschema.py --tool READERVERDICT --schemas resources/schema --data tests/data FOLDER...

What the reader accepts, the schema must accept. What the reader refuses, the schema must refuse wherever
tests/data/invalid/expected.tsv says so, and nowhere else: that column is checked in both directions, and at least
half of the fixtures that the reader refuses must be refused by the schema too.
"""

import argparse
import json
import pathlib
import re
import subprocess
import sys
import warnings

# RefResolver is what both old and new versions have.
warnings.simplefilter("ignore", DeprecationWarning)

try:
    import jsonschema
    import yaml
except ImportError:
    print("skipped: needs python3-jsonschema and python3-yaml")
    sys.exit(0)


class Loader(yaml.SafeLoader):
    """YAML as editors with a schema read it: the core types of YAML 1.2, no dates, `no` is a text."""


Loader.yaml_implicit_resolvers = {}
for tag, pattern, first in [
        ("bool", r"^(?:true|True|TRUE|false|False|FALSE)$", "tTfF"),
        ("null", r"^(?:~|null|Null|NULL|)$", ["~", "n", "N", ""]),
        ("int", r"^[-+]?[0-9]+$", "-+0123456789"),
        ("float", r"^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$", "-+.0123456789")]:
    Loader.add_implicit_resolver("tag:yaml.org,2002:" + tag, re.compile(pattern), list(first))


def construct_int(loader, node):
    return int(loader.construct_scalar(node), 10)


Loader.add_constructor("tag:yaml.org,2002:int", construct_int)


def kind_of(path):
    name = path.name
    for kind in ("election", "questions", "answers"):
        if name == kind + ".yaml" or name.endswith("." + kind + ".yaml"):
            return kind
    return "candidates"


def validators(folder):
    store = {}
    for path in folder.glob("*.schema.json"):
        schema = json.loads(path.read_text(encoding="utf-8"))
        jsonschema.Draft7Validator.check_schema(schema)
        store[path.resolve().as_uri()] = schema
    result = {}
    for uri, schema in store.items():
        resolver = jsonschema.RefResolver(uri, schema, store)
        kind = uri.rsplit("/", 1)[1].split(".")[0]
        result[kind] = jsonschema.Draft7Validator(schema, resolver=resolver)
    return result


def verdict(path, checks):
    """accepts, rejects, or unparsable; and why."""
    try:
        document = yaml.load(path.read_bytes().decode("utf-8-sig"), Loader)
        json.dumps(document)
    except (yaml.YAMLError, UnicodeDecodeError, ValueError, TypeError) as error:
        return "unparsable", str(error).split("\n")[0]
    error = jsonschema.exceptions.best_match(checks[kind_of(path)].iter_errors(document))
    return ("accepts", "") if error is None else ("rejects", error.message[:200])


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--tool", required=True)
    parser.add_argument("--schemas", type=pathlib.Path, required=True)
    parser.add_argument("--data", type=pathlib.Path, required=True)
    parser.add_argument("--print", action="store_true", help="print the schema column instead of checking it")
    parser.add_argument("folders", nargs="*")
    args = parser.parse_args()

    checks = validators(args.schemas)
    output = subprocess.run([args.tool, str(args.data), *args.folders], check=True, capture_output=True,
                            text=True).stdout
    reader = dict(line.split("\t") for line in output.splitlines())
    expected = {}
    for line in (args.data / "invalid" / "expected.tsv").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            fields = line.split("\t")
            expected[str(args.data / "invalid" / fields[0])] = fields[4]

    problems = []
    refused = rejected = 0
    for name, said in reader.items():
        path = pathlib.Path(name)
        found, why = verdict(path, checks)
        column = {"accepts": "cannot"}.get(found, found)
        if args.print:
            if name in expected:
                print(f"{path.relative_to(args.data / 'invalid')}\t{column}")
            continue
        if said == "accepted" and found != "accepts":
            problems.append(f"{name}: the reader accepts it, the schema does not ({why})")
        if name in expected and expected[name] != column:
            problems.append(f"{name}: expected.tsv says “{expected[name]}”, it is “{column}” {why}")
        if name in expected and said == "refused":
            refused += 1
            rejected += found == "rejects"
    if args.print:
        return 0
    if rejected * 2 < refused:
        problems.append(f"the schema refuses only {rejected} of the {refused} fixtures that the reader refuses")
    for problem in problems:
        print(problem, file=sys.stderr)
    print(f"{len(reader)} files compared; of {refused} fixtures that the reader refuses, the schema refuses {rejected}")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
