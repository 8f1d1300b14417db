// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace preau {

/// What is done to a thing, as far as the verb tells. In pairs of opposites; keeping opposes an end.
enum class Move { Raise, Lower, Create, Abolish, Allow, Ban, Leave, Stay, ToState, FromState, Keep };

/// One verb and what it is about: "La taxe doit baisser" and "Lower the tax" are the same measure.
struct Measure
{
    Move move{};
    QStringList about; ///< content words of what the verb is about, folded
    QStringList other; ///< content words of the rest: circumstances and conditions
    QStringList figures;
    bool headed = true; ///< the first word of `about` is the thing itself, the others say which
};

/// The measures of a text in French or English whose verb tells what they do, a clause each; a clause that is
/// negated, or holds two verbs that do, gives none.
[[nodiscard]] QList<Measure> measuresIn(QStringView text, QStringView language);

/// The measure that a statement asks for; none where it is not plain.
[[nodiscard]] QList<Measure> claimIn(QStringView statement, QStringView language);

/// The measure that an option means as the answer to a question: "Lower it".
[[nodiscard]] QList<Measure> claimIn(QStringView option, QStringView question, QStringView language);

/// How sure it is that a measure and a claim pull the same way (positive) or opposite ways (negative).
enum class Bearing { None, Same, PartlySame, Opposite, PartlyOpposite };

/// What a measure means for a claim. "Partly" where the measure says more than the claim, and so may concern
/// a part of its object only. Nothing where they are not certainly about the same thing, name other figures,
/// or where the verbs are no opposites: who lowers a tax need not want it abolished.
[[nodiscard]] Bearing bearing(const Measure &measure, const Measure &claim);

} // namespace preau
