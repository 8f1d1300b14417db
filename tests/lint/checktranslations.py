#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Préau contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Nothing that a person reads is left untranslated or mistyped.

The strings are taken from the sources anew, into copies of the catalogues, so that a catalogue that nobody has brought
up to date is noticed. English, the language of the sources, needs its plural forms only.
"""

import argparse
import collections
import os
import pathlib
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree

PLACEHOLDER = re.compile(r"%(?:n|L?[1-9])")
NARROW = "\u202f"
WIDE = "\u00a0"


def lupdate():
    for name in (os.environ.get("LUPDATE"), "/usr/lib/qt6/bin/lupdate", "lupdate6", "lupdate-qt6", "lupdate"):
        if name and shutil.which(name):
            return shutil.which(name)
    return None


def french(text):
    """What the eye of a French typographer stops at."""
    bare = re.sub(r"[a-z]+://\S*|\d+:\d+|%\w", "", text)
    if "'" in bare:
        yield "the apostrophe is ’"
    if re.search(rf"(?<![{NARROW}{WIDE}\s:!?;(«])[;:!?»]", bare) and not re.fullmatch(r"\W*", bare):
        yield "a narrow no-break space (U+202F) goes before ; : ! ? and »"
    if re.search(r" [;:!?%»]", bare) or re.search(r"« ", bare):
        yield "the space before ; : ! ? % » and after « does not break (U+202F)"
    if '"' in bare:
        yield "quotation marks are « and »"


def problems(language, source, translation, plural):
    if "..." in translation:
        yield "three dots are one sign, …"
    wanted, got = sorted(set(PLACEHOLDER.findall(source))), sorted(set(PLACEHOLDER.findall(translation)))
    # A plural form may say its number in words.
    if wanted != got and not (plural and [p for p in wanted if p != "%n"] == [p for p in got if p != "%n"]):
        yield f"the source has {wanted}, the translation {got}"
    if (source[:1] == " ", source[-1:] == " ") != (translation[:1] == " ", translation[-1:] == " "):
        yield "spaces at the ends differ"
    if language == "fr":
        yield from french(translation)


def judge(language, path):
    found = []
    for context in xml.etree.ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            element = message.find("translation")
            if element is None or element.get("type") in ("vanished", "obsolete"):
                continue
            plural = message.get("numerus") == "yes"
            if language == "en" and not plural:
                continue
            source = message.findtext("source") or ""
            forms = [form.text or "" for form in element.iter("numerusform")] if plural else [element.text or ""]
            place = f"{language}: {context.findtext('name')}: \"{source}\""
            if element.get("type") == "unfinished" or not all(forms):
                found.append(f"{place}: not translated")
                continue
            for form in forms:
                found += [f"{place}: {what}: \"{form}\"" for what in dict.fromkeys(problems(language, source, form, plural))]
    return found


def self_test():
    """The rules on examples: what must be found, and what must not."""
    good = [
        ("fr", "Save…", "Enregistrer…"), ("fr", "What?", f"Quoi{NARROW}?"), ("fr", "At 12:30", "À 12:30"),
        ("fr", "%1 of %2", "%2, dont %1"), ("fr", "\"%1\"", f"«{NARROW}%1{NARROW}»"), ("fr", ": ", f"{NARROW}: "),
        ("ar", "%1 of %2", "%1 من %2"), ("fr", "%1 %", f"%1{NARROW}%"),
    ]
    bad = [
        ("fr", "Do not", "N'est pas"), ("fr", "What?", "Quoi ?"), ("fr", "What?", "Quoi?"), ("fr", "%1 of %2", "%1 de"),
        ("fr", "Save…", "Enregistrer..."), ("fr", "\"%1\"", "\"%1\""), ("fr", "a ", "a"), ("fr", "\"%1\"", "« %1 »"),
    ]
    wrong = [case for case in good if list(problems(*case, False))] + [case for case in bad if not list(problems(*case, False))]
    for case in wrong:
        print("judged wrongly:", case, list(problems(*case, False)))
    return 1 if wrong else 0


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("languages", nargs="*")
    parser.add_argument("--source", type=pathlib.Path, default=pathlib.Path.cwd())
    parser.add_argument("--work", type=pathlib.Path, help="scratch folder for the copies")
    parser.add_argument("--self-test", action="store_true")
    options = parser.parse_args()
    if options.self_test:
        return self_test()

    tool = lupdate()
    if not tool:
        print("skipped: lupdate is not installed")
        return 77
    options.work.mkdir(parents=True, exist_ok=True)
    copies = {}
    for language in options.languages:
        name = f"preau_{language}.ts"
        copies[language] = shutil.copy(options.source / "translations" / name, options.work / name)
    folders = [str(options.source / folder) for folder in ("src", "ui") if (options.source / folder).is_dir()]
    subprocess.run([tool, "-silent", "-no-obsolete", "-locations", "none", "-extensions", "cpp,h,ui", *folders,
                    "-ts", *copies.values()], check=True)
    found = [line for language, path in copies.items() for line in judge(language, path)]
    for line in found:
        print(line)
    by_language = collections.Counter(line.split(":")[0] for line in found)
    print("translations:", ", ".join(f"{language} {by_language[language]}" for language in options.languages),
          "to mend" if found else "to mend, all in order")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
