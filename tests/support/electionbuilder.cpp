// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "electionbuilder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace preau::test {

namespace {

QList<QStringView> wordsOf(QStringView line)
{
    QList<QStringView> words;
    for (const QStringView word : line.tokenize(u' ', Qt::SkipEmptyParts)) {
        words.append(word);
    }
    return words;
}

[[noreturn]] void mistake(QStringView line)
{
    qFatal("election of a test: cannot read \"%s\"", qUtf8Printable(line.toString()));
}

Position positionOf(const AnswerScale &scale, QStringView word)
{
    Position position;
    if (word == u"~") {
        position.state = PositionState::Silent;
    } else if (word != u"?") {
        position.state = PositionState::Stated;
        position.option = static_cast<std::int16_t>(optionOf(scale, word));
    }
    return position;
}

Question questionOf(const QList<QStringView> &words, const ThemeId &theme)
{
    Question question{.id = QuestionId(words.value(1).toString()),
                      .theme = theme,
                      .topic = {},
                      .label = {},
                      .statement = LocalText(u"Statement of %1"_s.arg(words.value(1))),
                      .easy = {},
                      .context = {},
                      .answers = AnswerScale::agreement5(),
                      .place = {}};
    const QStringView kind = words.value(2);
    if (kind == u"agreement-3") {
        question.answers = AnswerScale::agreement3();
    } else if (kind == u"scale") {
        question.answers = scaleOf(AnswerKind::Scale, words.value(3).toInt());
    } else if (kind == u"choice") {
        question.answers = {.kind = AnswerKind::Choice, .options = {}};
        for (const QStringView option : words.sliced(3)) {
            question.answers.options.append(
                {.id = OptionId(option.toString()), .text = LocalText(option.toString()), .shortText = {}});
        }
    }
    return question;
}

} // namespace

int optionOf(const AnswerScale &scale, QStringView word)
{
    static const QHash<QString, QString> signs{{u"--"_s, u"disagree-strongly"_s},
                                               {u"-"_s, u"disagree"_s},
                                               {u"0"_s, u"neutral"_s},
                                               {u"+"_s, u"agree"_s},
                                               {u"++"_s, u"agree-strongly"_s}};
    const int option = scale.indexOf(signs.value(word.toString(), word.toString()));
    if (option < 0) {
        mistake(word);
    }
    return option;
}

AnswerScale scaleOf(AnswerKind kind, int size)
{
    if (kind == AnswerKind::Agreement5) {
        return AnswerScale::agreement5();
    }
    if (kind == AnswerKind::Agreement3) {
        return AnswerScale::agreement3();
    }
    AnswerScale scale{.kind = kind, .options = {}};
    for (int i = 0; i < size; ++i) {
        const QString id = u"s%1"_s.arg(i);
        scale.options.append({.id = OptionId(id), .text = LocalText(id), .shortText = {}});
    }
    return scale;
}

Election election(QStringView lines)
{
    Election election;
    election.id = ElectionId(u"test"_s);
    election.title = LocalText(u"Test"_s);
    election.languages = {u"en"_s};
    ThemeId theme(u"theme"_s);
    const auto addTheme = [&](const ThemeId &id) {
        if (!election.theme(id)) {
            election.themes.append(
                {.id = id, .title = LocalText(id.value()), .icon = {}, .topics = {}, .place = {}});
        }
    };
    for (const QStringView raw : lines.tokenize(u'\n')) {
        const qsizetype comment = raw.indexOf(u'#');
        const QStringView line = (comment < 0 ? raw : raw.first(comment)).trimmed();
        const QList<QStringView> words = wordsOf(line);
        if (words.isEmpty()) {
            continue;
        }
        const QStringView kind = words.first();
        if (kind == u"theme") {
            theme = ThemeId(words.value(1).toString());
            addTheme(theme);
        } else if (kind == u"question") {
            addTheme(theme);
            election.questions.append(questionOf(words, theme));
        } else if (kind == u"constituency") {
            election.constituencies.append({.id = ConstituencyId(words.value(1).toString()),
                                            .title = LocalText(words.value(1).toString())});
        } else if (kind == u"candidate" || kind == u"refused") {
            Candidate candidate;
            candidate.id = CandidateId(words.value(1).toString());
            candidate.name.family = words.value(1).toString();
            candidate.refused = kind == u"refused";
            qsizetype next = 2;
            if (words.value(next).startsWith(u'@')) {
                candidate.constituency = ConstituencyId(words[next++].sliced(1).toString());
            }
            if (words.size() - next > election.questions.size()) {
                mistake(line);
            }
            for (const Question &question : std::as_const(election.questions)) {
                candidate.positions.append(
                    positionOf(question.answers, next < words.size() ? words[next] : QStringView(u"?")));
                ++next;
            }
            if (candidate.refused) {
                candidate.positions.clear();
            }
            election.candidates.append(candidate);
        } else if (kind == u"ballot") {
            for (const QStringView id : words.sliced(1)) {
                election.ballotOrder.append(CandidateId(id.toString()));
            }
        } else {
            mistake(line);
        }
    }
    if (!election.ballotOrder.isEmpty()) {
        std::ranges::stable_sort(election.candidates, {}, [&](const Candidate &candidate) {
            const qsizetype place = election.ballotOrder.indexOf(candidate.id);
            return place < 0 ? election.ballotOrder.size() : place;
        });
    }
    return election;
}

Answers answers(const Election &election, QStringView words)
{
    Answers answers;
    qsizetype next = 0;
    for (QStringView word : wordsOf(words)) {
        if (const qsizetype equals = word.indexOf(u'='); equals >= 0) {
            static const QHash<QString, ThemeImportance> importances{{u"none"_s, ThemeImportance::None},
                                                                     {u"low"_s, ThemeImportance::Low},
                                                                     {u"normal"_s, ThemeImportance::Normal},
                                                                     {u"high"_s, ThemeImportance::High}};
            const QString value = word.sliced(equals + 1).toString();
            if (!importances.contains(value)) {
                mistake(word);
            }
            answers.themes.insert(ThemeId(word.first(equals).toString()), importances[value]);
            continue;
        }
        if (next >= election.questions.size()) {
            mistake(words);
        }
        const Question &question = election.questions[next++];
        if (word == u".") {
            continue;
        }
        Answer answer;
        if (word == u"none") {
            answer.kind = Answer::Kind::NoOpinion;
        } else if (word != u"skip") {
            answer.kind = Answer::Kind::Stated;
            if (word.endsWith(u'*')) {
                answer.importance = Importance::High;
                word.chop(1);
            } else if (word.endsWith(u'/')) {
                answer.importance = Importance::Low;
                word.chop(1);
            }
            answer.option = optionOf(question.answers, word);
        }
        answers.questions.insert(question.id, answer);
    }
    return answers;
}

} // namespace preau::test
