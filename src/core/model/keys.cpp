// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/keys.h"

using namespace Qt::StringLiterals;

namespace preau {

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
    switch (importance) {
    case Importance::Low:
        return u"low"_s;
    case Importance::Normal:
        return u"normal"_s;
    case Importance::High:
        break;
    }
    return u"high"_s;
}

QString themeImportanceKey(ThemeImportance importance)
{
    switch (importance) {
    case ThemeImportance::None:
        return u"none"_s;
    case ThemeImportance::Low:
        return u"low"_s;
    case ThemeImportance::Normal:
        return u"normal"_s;
    case ThemeImportance::High:
        break;
    }
    return u"high"_s;
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
