// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace preau {

/// The sentences of a text, trimmed, with their final marks. A full stop within a number, behind an initial
/// or a common abbreviation, or before a small letter ends none; a line feed does.
[[nodiscard]] QList<QStringView> sentences(QStringView text);

/// One kind of apostrophe and of space, so that a cue need not know the others.
[[nodiscard]] QString levelled(QStringView text);

/// Words as people count them: what stands between blanks and holds a letter or a figure. A no-break space
/// joins, as in "1 400 €".
[[nodiscard]] int wordCount(QStringView text);

/// Words by which two texts are compared: folded as for search, each once, without articles, prepositions
/// and forms of "must be". Figures in groups of three are one number. All words where nothing else is left.
[[nodiscard]] QStringList contentWords(QStringView text);

/// Two of a list of texts, the earlier one first.
struct AlikePair
{
    qsizetype first;
    qsizetype second;
    friend bool operator==(const AlikePair &, const AlikePair &) = default;
};

/// Texts that share at least four fifths of all their words (given without repetitions); for each text the
/// first of the earlier ones, if there is any. Texts without words are like none.
/// Near-linear in practice: only texts that share one of their rarest words are compared.
[[nodiscard]] QList<AlikePair> alikePairs(const QList<QStringList> &texts);

} // namespace preau
