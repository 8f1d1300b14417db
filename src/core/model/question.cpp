// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/question.h"

using namespace Qt::StringLiterals;

namespace preau {

int AnswerScale::indexOf(QStringView optionId) const
{
    for (int i = 0; i < size(); ++i) {
        if (options[i].id.value() == optionId) {
            return i;
        }
    }
    return -1;
}

namespace {

constexpr int countable = 12; // the largest number of options that is no scale from 0 to 100

AnswerScale agreement(AnswerKind kind, std::initializer_list<QString> ids)
{
    AnswerScale scale{.kind = kind, .options = {}};
    for (const QString &id : ids) {
        scale.options.append(AnswerOption{.id = OptionId(id), .text = {}, .shortText = {}});
    }
    return scale;
}

} // namespace

int AnswerScale::numberOf(int option) const
{
    if (isAgreement()) {
        return size() - option;
    }
    return size() > countable ? option : option + 1;
}

int AnswerScale::optionNumbered(int number) const
{
    for (int option = 0; option < size(); ++option) {
        if (numberOf(option) == number) {
            return option;
        }
    }
    return -1;
}

AnswerScale AnswerScale::agreement5()
{
    static const AnswerScale scale =
        agreement(AnswerKind::Agreement5,
                  {u"disagree-strongly"_s, u"disagree"_s, u"neutral"_s, u"agree"_s, u"agree-strongly"_s});
    return scale;
}

AnswerScale AnswerScale::agreement3()
{
    static const AnswerScale scale =
        agreement(AnswerKind::Agreement3, {u"disagree"_s, u"neutral"_s, u"agree"_s});
    return scale;
}

} // namespace preau
