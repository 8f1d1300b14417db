// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/filedecoders.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace preau {

namespace {

/// Words that stand for something else where a stance is written, and so cannot name an option.
constexpr std::array<std::string_view, 4> reservedOptions{"silent", "undocumented", "skip", "no-opinion"};

bool isOptionCount(AnswerKind kind, quint32 count)
{
    return (count >= 2 && count <= 12) || (kind == AnswerKind::Scale && count == 101);
}

void readOptions(const Value &list, AnswerScale &answers)
{
    QSet<OptionId> seen;
    list.forEachItem([&](const Value &item) {
        AnswerOption option;
        Fields fields(item);
        if (const auto id = fields.require("id")) {
            option.id = OptionId(id->id());
            if (std::ranges::find(reservedOptions, id->utf8()) != reservedOptions.end()) {
                id->error(
                    "reserved-id"_code,
                    ReaderText::tr("“%1” has a meaning of its own and cannot be an option.").arg(id->raw()),
                    ReaderText::tr("Choose another id."));
            } else if (!option.id.isEmpty() && seen.contains(option.id)) {
                id->error("duplicate-id"_code,
                          ReaderText::tr("“%1” stands in this list twice.").arg(option.id.value()),
                          ReaderText::tr("Give one of the two another id, or delete it."));
            }
            seen.insert(option.id);
        }
        if (const auto text = fields.require("text")) {
            option.text = text->localText();
        }
        if (const auto shortText = fields.find("short")) {
            option.shortText = shortText->localText();
        }
        fields.finish();
        answers.options.append(option);
    });
    if (list.isList() && !isOptionCount(answers.kind, list.node().size)) {
        list.error(
            "option-count"_code,
            answers.kind == AnswerKind::Scale
                ? ReaderText::tr("A scale has 2 to 12 steps, or 101; here are %1.").arg(list.node().size)
                : ReaderText::tr("A choice has 2 to 12 options; here are %1.").arg(list.node().size),
            ReaderText::tr("Merge options that say nearly the same, or make two questions of it."));
    }
}

AnswerScale readAnswerScale(const Value &value)
{
    static constexpr std::array<std::string_view, 2> words{"agreement-5", "agreement-3"};
    if (!value.isMap()) {
        return value.oneOf(words) == 1 ? AnswerScale::agreement3() : AnswerScale::agreement5();
    }
    AnswerScale answers;
    Fields fields(value);
    const auto scale = fields.find("scale");
    const auto choice = fields.find("choice");
    if (scale.has_value() == choice.has_value()) {
        value.error(
            "missing-key"_code, ReaderText::tr("“answers” has either “scale” or “choice”."),
            ReaderText::tr("Write “scale” for ordered steps, “choice” for options without an order."));
    } else {
        answers.kind = scale ? AnswerKind::Scale : AnswerKind::Choice;
        readOptions(scale ? *scale : *choice, answers);
    }
    fields.finish();
    return answers;
}

/// More than three words do not fit where a label goes.
void checkLabel(const Value &value, const LocalText &label)
{
    for (const LocalText::Entry &entry : label.entries()) {
        if (entry.text.split(u' ', Qt::SkipEmptyParts).size() > 3) {
            value.warning("label-long"_code,
                          ReaderText::tr("“%1” is long for a label: three words fit.").arg(entry.text),
                          ReaderText::tr("Keep the words by which readers recognise the question."));
            return;
        }
    }
}

Question readQuestion(const Value &item, const Election &election, const SourceTable &sources)
{
    Question question;
    question.place = item.place();
    Fields fields(item);
    if (const auto id = fields.require("id")) {
        question.id = QuestionId(id->id());
    }
    if (const auto theme = fields.require("theme")) {
        readThemePath(*theme, election, question.theme, question.topic);
    }
    if (const auto label = fields.find("label")) {
        question.label = label->localText();
        checkLabel(*label, question.label);
    }
    if (const auto statement = fields.require("statement")) {
        question.statement = statement->localText();
    }
    if (const auto easy = fields.find("easy")) {
        question.easy = easy->localText({}, true);
    }
    if (const auto context = fields.find("context")) {
        static constexpr std::array<std::string_view, 1> extra{"source"};
        question.context.text = context->localText(extra);
        if (context->isMap()) {
            context->forEachEntry([&](const Value &key, const Value &value) {
                if (key.utf8() == "source") {
                    question.context.sources = readCitations(value, sources, false);
                }
            });
        }
        if (!question.context.text.isEmpty() && question.context.sources.isEmpty()) {
            context->warning("source-missing"_code, ReaderText::tr("This fact has no source."),
                             ReaderText::tr("Add “source: { title: …, url: … }” beside the languages."));
        }
    }
    if (const auto answers = fields.find("answers")) {
        question.answers = readAnswerScale(*answers);
    }
    fields.finish();
    return question;
}

} // namespace

void readQuestionsFile(Reading &reading, Election &election)
{
    Fields fields(Value(reading, 0));
    SourceTable sources;
    if (const auto map = fields.find("sources")) {
        sources.read(*map);
    }
    if (const auto list = fields.require("questions")) {
        QHash<QuestionId, int> lines;
        list->forEachItem([&](const Value &item) {
            Question question = readQuestion(item, election, sources);
            if (!question.id.isEmpty()) {
                const auto first = lines.constFind(question.id);
                if (first != lines.cend()) {
                    item.error("duplicate-id"_code,
                               ReaderText::tr("The question “%1” is there already, on line %2.")
                                   .arg(question.id.value())
                                   .arg(*first),
                               ReaderText::tr("Give one of the two another id."));
                } else {
                    lines.insert(question.id, question.place.line);
                }
            }
            election.questions.append(std::move(question));
        });
        if (list->isList() && list->node().size == 0) {
            list->error("empty-list"_code, ReaderText::tr("The list is empty."),
                        ReaderText::tr("An election needs at least one question."));
        }
    }
    if (const auto approved = fields.find("approved")) {
        election.approvals += readApprovals(*approved, u"questions.yaml"_s);
    }
    sources.reportUnused(reading);
    fields.finish();
}

} // namespace preau
