#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Préau contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Nothing that a person reads is left untranslated or mistyped.

The strings are taken from the sources anew, into copies of the catalogues, so that a catalogue that nobody has brought
up to date is noticed. French and English are whole: English, the language of the sources, repeats them and adds its
plural forms. Other languages may leave strings out, which then appear in English; what they have is held to the rules.
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

WHOLE = ("fr", "en")
FORMS = {"fr": 2, "en": 2, "ar": 6}
PLACEHOLDER = re.compile(r"%(?:n|L?[1-9])")
NARROW = "\u202f"
WIDE = "\u00a0"
ARABIC = "\u0600-\u06ff"

# What is quoted from a file or typed in a terminal follows the rules of that file or terminal.
CODE = [re.compile(pattern) for pattern in (
    r"[a-z]+://\S*",
    r"\d+:\d+",
    r"\{[^{}]*\}",
    rf"«[{NARROW}{WIDE}]?[\w-]+: [^»]*»",  # « key: value »
    r"\bpreau:",                           # the scheme of addresses
    r"(?<=: )x:$",                        # a key as it is to be typed, at the end of a remedy
    r"\w+:\w+:\w+: \w+: \w+ \[\w+\]",   # file:line:column: severity: message [code]
    r"''",
    r"^\S  ",                             # a sign and what it stands for
)]


def lupdate():
    for name in (os.environ.get("LUPDATE"), "/usr/lib/qt6/bin/lupdate", "lupdate6", "lupdate-qt6", "lupdate"):
        if name and shutil.which(name):
            return shutil.which(name)
    return None


def bare(text):
    """The prose alone, with a letter for each placeholder."""
    text = PLACEHOLDER.sub("x", text)
    for _ in range(2):  # braces stand in braces
        for pattern in CODE:
            text = pattern.sub("x", text)
    return text


def french(source, text):
    """What the eye of a French typographer stops at."""
    text = bare(text)
    if "'" in text:
        yield "the apostrophe is ’"
    if re.search(rf"(?<![{NARROW}{WIDE}\s:!?;(«])[;:!?%»]", text) and not re.fullmatch(r"\W*", text):
        yield "a narrow no-break space (U+202F) goes before ; : ! ? % and »"
    if re.search(r" [;:!?%»]", text) or re.search(r"«[^\u202f\u00a0]", text):
        yield "the space before ; : ! ? % » and after « does not break (U+202F)"
    if '"' in text and '"' not in source:
        yield "quotation marks are « and »"
    if "!" in text and "!" not in source:
        yield "nothing is exclaimed"
    if word := re.search(r"\b(meilleure?s?|gagnante?s?|vainqueurs?)\b", text, re.IGNORECASE):
        yield f"nobody wins: “{word[0]}”"


def arabic(text):
    """Arabic has its own comma, semicolon and question mark."""
    if re.search(rf"[{ARABIC}]\s?[,;?]", bare(text)):
        yield "the signs are ، ؛ ؟"


def problems(language, source, translation, plural=False, comment=""):
    if "..." in translation:
        yield "three dots are one sign, …"
    wanted, got = sorted(set(PLACEHOLDER.findall(source))), sorted(set(PLACEHOLDER.findall(translation)))
    # A plural form may say its number in words.
    if wanted != got and not (plural and [p for p in wanted if p != "%n"] == [p for p in got if p != "%n"]):
        yield f"the source has {wanted}, the translation {got}"
    blank = f" {NARROW}{WIDE}"
    starts = source[:1] in ";:!?" and language == "fr" or source[:1].isspace() == (translation[:1] in blank)
    if not starts or source[-1:].isspace() != translation[-1:].isspace():
        yield "spaces at the ends differ"
    if "\n" in source and "\n" not in translation:
        yield "a line feed is missing: the place is narrow"
    if "\n" in translation and "\n" not in source and "two lines" not in comment:
        yield "the source stands on one line"
    if language == "en" and not plural and translation != source:
        yield "English is the language of the sources: repeat them"
    if language == "en" and plural and re.search(r"\w\((s|ies)\)|\w/\w", translation):
        yield "a plural form is written out"
    if language == "fr":
        yield from french(source, translation)
    if language == "ar":
        yield from arabic(translation)


def judge(language, path):
    found = []
    for context in xml.etree.ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            element = message.find("translation")
            if element is None or element.get("type") in ("vanished", "obsolete"):
                continue
            plural = message.get("numerus") == "yes"
            unfinished = element.get("type") == "unfinished"
            if unfinished and language not in WHOLE:
                continue
            source = message.findtext("source") or ""
            forms = [form.text or "" for form in element.iter("numerusform")] if plural else [element.text or ""]
            place = f"{language}: {context.findtext('name')}: \"{source}\""
            if unfinished or not all(forms):
                found.append(f"{place}: not translated")
                continue
            if plural and len(forms) != FORMS.get(language, len(forms)):
                found.append(f"{place}: {FORMS[language]} forms are needed, and there are {len(forms)}")
            for form in forms:
                wrong = dict.fromkeys(problems(language, source, form, plural, message.findtext("comment") or ""))
                found += [f"{place}: {what}: \"{form}\"" for what in wrong]
    return found


def self_test():
    """The rules on examples: what must be found, and what must not."""
    good = [
        ("fr", "Save…", "Enregistrer…"), ("fr", "What?", f"Quoi{NARROW}?"), ("fr", "At 12:30", "À 12:30"),
        ("fr", "%1 of %2", "%2, dont %1"), ("fr", "“%1”", f"«{NARROW}%1{NARROW}»"), ("fr", ": ", f"{NARROW}: "),
        ("ar", "%1 of %2", "%1 من %2"), ("fr", "%1%", f"%1{NARROW}%"), ("fr", "a\nb", "a\nb"),
        ("fr", "Write “a: %1”.", f"Écrivez «{WIDE}a: %1{WIDE}»."), ("fr", "{ a: { b: … } }", "{ a: { b: … } }"),
        ("fr", "preau:ADDRESS", "preau:ADRESSE"),
        ("fr", "Disagree", "Plutôt pas\nd’accord", False, "over two lines where a line feed stands"),
        ("fr", "%n answer(s) of %1", "La réponse de %1", True), ("en", "%n answer(s)", "%n answers", True),
        ("en", "Save…", "Save…"), ("ar", "Yes, %1", "نعم، %1"), ("fr", "Begins with !.", f"Commence par{NARROW}!."),
        ("fr", "?  uncertain", "?  incertain"), ("fr", "http://a.b", "http://a.b"),
    ]
    bad = [
        ("fr", "Do not", "N'est pas"), ("fr", "What?", "Quoi ?"), ("fr", "What?", "Quoi?"), ("fr", "%1 of %2", "%1 de"),
        ("fr", "Save…", "Enregistrer..."), ("fr", "“%1”", "\"%1\""), ("fr", "a ", "a"), ("fr", "“%1”", "« %1 »"),
        ("fr", "%1%", "%1%"), ("fr", "%1%", "%1 %"), ("fr", "a\nb", "a b"), ("fr", "a b", "a\nb"),
        ("fr", "Done.", f"C’est fait{NARROW}!"), ("fr", "The first", "Le meilleur"), ("en", "Save…", "Keep…"),
        ("fr", "%n answer(s) of %1", "La réponse", True), ("en", "%n answer(s)", "%n answer(s)", True),
        ("ar", "Yes, %1", "نعم, %1"), ("fr", "A: %1", "A: %1"), ("fr", "“%1”", f"«%1{NARROW}»"),
    ]
    wrong = [case for case in good if list(problems(*case))] + [case for case in bad if not list(problems(*case))]
    for case in wrong:
        print("judged wrongly:", case, list(problems(*case)))
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
