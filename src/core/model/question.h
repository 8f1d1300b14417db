// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/place.h"
#include "model/ids.h"
#include "model/localtext.h"
#include "model/source.h"

#include <QList>

namespace preau {

enum class AnswerKind {
    Agreement5, ///< disagree-strongly, disagree, neutral, agree, agree-strongly
    Agreement3, ///< disagree, neutral, agree
    Scale,      ///< ordered steps of the editor's own, 2 to 12, or 101
    Choice,     ///< unordered options, 2 to 12: equal or not
};

struct AnswerOption
{
    OptionId id;
    LocalText text;      ///< empty for the two agreement kinds: their words belong to the interface
    LocalText shortText; ///< for dense places; may be empty
    friend bool operator==(const AnswerOption &, const AnswerOption &) = default;
};

/// What may be answered. Options of ordered kinds run from coordinate −1 to +1, so for the agreement kinds
/// option 0 is "disagree(-strongly)" and the last one "agree(-strongly)".
struct AnswerScale
{
    AnswerKind kind = AnswerKind::Agreement5;
    QList<AnswerOption> options;

    [[nodiscard]] bool isOrdered() const { return kind != AnswerKind::Choice; }

    [[nodiscard]] bool isAgreement() const
    {
        return kind == AnswerKind::Agreement5 || kind == AnswerKind::Agreement3;
    }

    [[nodiscard]] int size() const { return static_cast<int>(options.size()); }

    [[nodiscard]] int indexOf(QStringView optionId) const; ///< −1 if there is no such option

    /// The number an option has where people choose it by key or note it on paper: from 1 as it is shown,
    /// agreement first; from 0 where there are too many to count them.
    [[nodiscard]] int numberOf(int option) const;
    [[nodiscard]] int optionNumbered(int number) const; ///< −1 if there is no such option

    static AnswerScale agreement5();
    static AnswerScale agreement3();

    friend bool operator==(const AnswerScale &, const AnswerScale &) = default;
};

/// A statement with a fact about it, and where that fact is from.
struct Context
{
    LocalText text;
    QList<Citation> sources;
    friend bool operator==(const Context &, const Context &) = default;
};

struct Question
{
    QuestionId id;
    ThemeId theme;
    TopicId topic;   ///< may be empty
    LocalText label; ///< three words at most, for dense places; may be empty
    LocalText statement;
    LocalText easy;  ///< easy-to-read version; may be empty
    Context context; ///< text may be empty
    AnswerScale answers = AnswerScale::agreement5();
    Place place;
    friend bool operator==(const Question &, const Question &) = default;
};

} // namespace preau
