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

AnswerScale agreement(AnswerKind kind, std::initializer_list<QString> ids)
{
    AnswerScale scale{.kind = kind, .options = {}};
    for (const QString &id : ids) {
        scale.options.append(AnswerOption{.id = OptionId(id), .text = {}, .shortText = {}});
    }
    return scale;
}

} // namespace

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
