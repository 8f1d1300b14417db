// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/keys.h"

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace preau {

namespace {

QString word(std::span<const std::string_view> keys, auto value)
{
    const std::string_view key = keys[static_cast<size_t>(value)];
    return QString::fromLatin1(key.data(), static_cast<qsizetype>(key.size()));
}

template<typename Value>
std::optional<Value> valueOf(std::span<const std::string_view> keys, QStringView key)
{
    const auto found = std::ranges::find_if(
        keys, [&](std::string_view other) { return key == QLatin1StringView(other.data(), other.size()); });
    return found == keys.end() ? std::nullopt : std::optional(static_cast<Value>(found - keys.begin()));
}

} // namespace

QString answerKindKey(AnswerKind kind)
{
    switch (kind) {
    case AnswerKind::Agreement5:
        return u"agreement-5"_s;
    case AnswerKind::Agreement3:
        return u"agreement-3"_s;
    case AnswerKind::Scale:
        return u"scale"_s;
    case AnswerKind::Choice:
        break;
    }
    return u"choice"_s;
}

QString confidenceKey(Confidence confidence)
{
    switch (confidence) {
    case Confidence::High:
        return u"high"_s;
    case Confidence::Medium:
        return u"medium"_s;
    case Confidence::Low:
        break;
    }
    return u"low"_s;
}

QString positionStateKey(PositionState state)
{
    switch (state) {
    case PositionState::Stated:
        return u"stated"_s;
    case PositionState::Silent:
        return u"silent"_s;
    case PositionState::Undocumented:
        break;
    }
    return u"undocumented"_s;
}

QString importanceKey(Importance importance)
{
    return word(importanceKeys, importance);
}

QString themeImportanceKey(ThemeImportance importance)
{
    return word(themeImportanceKeys, importance);
}

std::optional<Importance> importanceFromKey(QStringView key)
{
    return valueOf<Importance>(importanceKeys, key);
}

std::optional<ThemeImportance> themeImportanceFromKey(QStringView key)
{
    return valueOf<ThemeImportance>(themeImportanceKeys, key);
}

QString answerKey(const Answer &answer, const Question &question)
{
    switch (answer.kind) {
    case Answer::Kind::NoOpinion:
        return u"no-opinion"_s;
    case Answer::Kind::Skipped:
        return u"skip"_s;
    case Answer::Kind::Stated:
        break;
    }
    return answer.option >= 0 && answer.option < question.answers.size()
               ? question.answers.options[answer.option].id.value()
               : QString();
}

QString contestantsKey(Contestants contestants)
{
    switch (contestants) {
    case Contestants::Candidates:
        return u"candidates"_s;
    case Contestants::Lists:
        return u"lists"_s;
    case Contestants::Parties:
        break;
    }
    return u"parties"_s;
}

} // namespace preau
