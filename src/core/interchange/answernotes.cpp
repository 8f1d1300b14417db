// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/answernotes.h"

#include "base/text.h"
#include "interchange/crockford.h"
#include "model/identity.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace preau {

namespace {

struct AnswerNotesText
{
    Q_DECLARE_TR_FUNCTIONS(preau::AnswerNotesText)
};

constexpr QLatin1String notesPrefix("PREAUQ");
constexpr qsizetype signLength = 5;
constexpr qsizetype longestNotes = 64 * 1024;

Error wrong(const QString &message)
{
    return {.code = u"notes-unreadable"_s, .message = message};
}

/// With figures for the letters they are taken for; anything else as it is.
QString asWritten(QStringView typed)
{
    const QString signs = typed.toString().toUpper();
    if (!signs.startsWith(notesPrefix)) {
        return signs;
    }
    QString written = notesPrefix + u'-';
    for (const QChar sign : signs.sliced(notesPrefix.size())) {
        if (isCrockfordSeparator(sign)) {
            continue;
        }
        const int value = crockfordValue(sign);
        written += value < 0 ? QString(sign) : crockfordSign(value);
    }
    return written;
}

Result<Answer> readAnswer(const QString &answer, const QString &weight, const Question &question, int number)
{
    Answer result;
    if (weight == u"+") {
        result.importance = Importance::High;
    } else if (!weight.isEmpty()) {
        result.importance = Importance::Low;
    }
    if (answer.compare(u"P", Qt::CaseInsensitive) == 0) {
        result.kind = Answer::Kind::Skipped;
        return result;
    }
    if (answer.compare(u"N", Qt::CaseInsensitive) == 0) {
        result.kind = Answer::Kind::NoOpinion;
        return result;
    }
    result.kind = Answer::Kind::Stated;
    result.option = question.answers.optionNumbered(answer.toInt());
    if (result.option < 0) {
        const int first = question.answers.numberOf(0);
        const int last = question.answers.numberOf(question.answers.size() - 1);
        return wrong(AnswerNotesText::tr("Question %1 has no answer %2; they go from %3 to %4.")
                         .arg(number)
                         .arg(answer)
                         .arg(std::min(first, last))
                         .arg(std::max(first, last)));
    }
    return result;
}

} // namespace

QString questionnaireSign(const Election &election)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(questionsHash(election).toLatin1());
    for (const Question &question : election.questions) {
        hash.addData(question.id.value().toUtf8() + '\0');
    }
    return notesPrefix + u'-' + crockford(hash.result()).first(signLength);
}

Result<Answers> readAnswerNotes(QStringView text, const Election &election)
{
    if (text.size() > longestNotes) {
        return wrong(AnswerNotesText::tr("This is longer than any notes."));
    }
    static const QRegularExpression separators(u"[\\s,;]+"_s);
    const QStringList items = text.toString().split(separators, Qt::SkipEmptyParts);
    const QString sign = items.isEmpty() ? QString() : asWritten(items.first());
    if (!sign.startsWith(notesPrefix)) {
        return wrong(
            AnswerNotesText::tr("Notes begin with the sign that stands on the questionnaire, “%1” and five "
                                "more.")
                .arg(notesPrefix + u'-'));
    }
    if (sign != questionnaireSign(election)) {
        return Error{.code = u"notes-other-version"_s,
                     .message = AnswerNotesText::tr(
                                    "These notes were made on a questionnaire with other questions than this "
                                    "version of “%1” asks, or the sign in front of them is mistyped.")
                                    .arg(election.id.value())};
    }
    static const QRegularExpression shape(u"^([0-9]{1,4}):(?:([0-9]{1,3}|[NnPp])([-+\u2212\u2013]?))?$"_s);
    Answers answers;
    QSet<int> seen;
    for (const QString &item : items.sliced(1)) {
        const QRegularExpressionMatch match = shape.match(item);
        if (!match.hasMatch()) {
            return wrong(
                AnswerNotesText::tr("“%1” is no answer: write the number of the question, a colon and the "
                                    "answer, for example %2.")
                    .arg(printable(item), u"7:4, 7:4+, 7:N"_s));
        }
        const int number = match.captured(1).toInt();
        if (number < 1 || number > election.questions.size()) {
            return wrong(AnswerNotesText::tr("There is no question %1; they go from 1 to %2.")
                             .arg(number)
                             .arg(election.questions.size()));
        }
        if (seen.contains(number)) {
            return wrong(AnswerNotesText::tr("Question %1 is answered twice.").arg(number));
        }
        seen.insert(number);
        if (match.captured(2).isEmpty()) {
            continue;
        }
        const Question &question = election.questions[number - 1];
        const Result<Answer> answer = readAnswer(match.captured(2), match.captured(3), question, number);
        if (!answer) {
            return answer.error();
        }
        answers.questions.insert(question.id, *answer);
    }
    return answers;
}

} // namespace preau
