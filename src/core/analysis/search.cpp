// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/search.h"

#include "base/text.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace preau {

QList<TextRange> occurrences(QStringView text, QStringView wanted)
{
    const QString needle = foldedForSearch(wanted.trimmed());
    QList<TextRange> ranges;
    if (needle.isEmpty()) {
        return ranges;
    }
    // Folded character by character, so that each folded unit knows which stretch of the text it came from.
    QString folded;
    QList<TextRange> origins;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text.toString());
    qsizetype start = 0;
    while (finder.toNextBoundary() > 0) {
        const TextRange origin{.start = start, .length = finder.position() - start};
        start = finder.position();
        const QString piece = foldedForSearch(text.sliced(origin.start, origin.length));
        folded += piece;
        origins.resize(folded.size(), origin);
    }
    for (qsizetype at = folded.indexOf(needle); at >= 0; at = folded.indexOf(needle, at + needle.size())) {
        const qsizetype from = origins[at].start;
        const TextRange &last = origins[at + needle.size() - 1];
        const qsizetype to = last.start + last.length;
        // Two matches can share one character: "ea" in "ææ" begins inside the first.
        if (!ranges.isEmpty() && from < ranges.last().start + ranges.last().length) {
            ranges.last().length = to - ranges.last().start;
        } else {
            ranges.append({.start = from, .length = to - from});
        }
    }
    return ranges;
}

QList<int> questionsContaining(const Election &election, QStringView wanted, QStringView language,
                               const QList<int> &candidates)
{
    const QString needle = foldedForSearch(wanted.trimmed());
    const QString reference = election.referenceLanguage();
    const auto contains = [&](const LocalText &text) {
        return foldedForSearch(text.text(language, reference)).contains(needle);
    };
    const auto inNote = [&](const Candidate &candidate, int question) {
        if (question >= candidate.positions.size()) {
            return false;
        }
        const LocalText &note = candidate.positions[question].detail().note;
        return !note.isEmpty() && contains(note);
    };
    QList<int> found;
    for (int q = 0; q < static_cast<int>(election.questions.size()); ++q) {
        const Question &question = election.questions[q];
        const auto noted = [&] {
            if (candidates.isEmpty()) {
                return std::ranges::any_of(election.candidates,
                                           [&](const Candidate &c) { return inNote(c, q); });
            }
            return std::ranges::any_of(candidates, [&](int c) { return inNote(election.candidates[c], q); });
        };
        if (contains(question.statement) || contains(question.label) || noted()) {
            found.append(q);
        }
    }
    return found;
}

} // namespace preau
