// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/words.h"

#include "widgets/viewcontext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace preau::gui {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(preau::gui::Words)
};

} // namespace

QString optionWords(const Question &question, int option, const QString &language, const QString &reference)
{
    return preau::optionWords(question, option, {.wanted = language, .reference = reference});
}

QString optionWordsTwoLines(const Question &question, int option, const QString &language,
                            const QString &reference)
{
    return preau::optionWords(question, option, {.wanted = language, .reference = reference}, WordLines::Two);
}

QString positionWords(const Question &question, const Position &position, const QString &language,
                      const QString &reference)
{
    return preau::positionWords(question, position, {.wanted = language, .reference = reference});
}

QString positionWordsTwoLines(const Question &question, const Position &position, const QString &language,
                              const QString &reference)
{
    return preau::positionWords(question, position, {.wanted = language, .reference = reference},
                                WordLines::Two);
}

QString answerWords(const Question &question, const std::optional<Answer> &answer, const QString &language,
                    const QString &reference)
{
    return preau::answerWords(question, answer, {.wanted = language, .reference = reference});
}

QString voterOptionTwoLines(const Question &question, int option, const QString &language,
                            const QString &reference)
{
    return preau::voterWords(question, option, {.wanted = language, .reference = reference}, WordLines::Two);
}

QString numberWords(int number)
{
    switch (number) {
    case 0:
        return Words::tr("no", "number in prose, as in: no answer");
    case 1:
        return Words::tr("one", "number in prose");
    case 2:
        return Words::tr("two", "number in prose");
    case 3:
        return Words::tr("three", "number in prose");
    case 4:
        return Words::tr("four", "number in prose");
    case 5:
        return Words::tr("five", "number in prose");
    case 6:
        return Words::tr("six", "number in prose");
    case 7:
        return Words::tr("seven", "number in prose");
    case 8:
        return Words::tr("eight", "number in prose");
    case 9:
        return Words::tr("nine", "number in prose");
    case 10:
        return Words::tr("ten", "number in prose");
    case 11:
        return Words::tr("eleven", "number in prose");
    case 12:
        return Words::tr("twelve", "number in prose");
    default:
        return QLocale().toString(number);
    }
}

QString numberWordsFeminine(int number)
{
    return number == 1
               ? Words::tr("one", "number in prose, of answers, questions or lists (feminine in French)")
               : numberWords(number);
}

QString sentenceCase(const QString &text)
{
    return text.isEmpty() ? text : text.first(1).toUpper() + text.sliced(1);
}

QString contestantCount(const Election &election, int count)
{
    return preau::contestantCount(election.contestants, count);
}

QString contestantsSentence(const ViewContext &context, const QString &candidates, const QString &lists,
                            const QString &parties)
{
    switch (context.blind || !context.election ? Contestants::Candidates : context.election->contestants) {
    case Contestants::Lists:
        return lists;
    case Contestants::Parties:
        return parties;
    case Contestants::Candidates:
        break;
    }
    return candidates;
}

QString contestantsNoun(const Election &election, bool capital)
{
    return capital ? contestantsWord(election.contestants) : contestantsInSentence(election.contestants);
}

QString tooltipText(const QString &text)
{
    return text.isEmpty() ? QString() : u"<p>"_s + text.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</p>"_s;
}

QString isolated(const QString &name)
{
    return QChar(0x2068) + name + QChar(0x2069);
}

QString apart(const QString &name)
{
    return name.isEmpty() || QLocale().textDirection() == Qt::LeftToRight ? name : isolated(name);
}

} // namespace preau::gui
