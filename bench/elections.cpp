// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "elections.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace preau::bench {

namespace {

/// 0 to `below` − 1, the same on every machine.
int dice(int below)
{
    static std::uint64_t state = 20220410;
    state = state * 6364136223846793005U + 1442695040888963407U;
    return static_cast<int>((state >> 33U) % static_cast<std::uint64_t>(below));
}

int themesFor(int questions)
{
    return (questions + 2) / 3;
}

void write(const QString &path, const QString &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0) {
        qFatal("cannot write %s", qUtf8Printable(path));
    }
}

} // namespace

Election makeElection(int candidates, int questions)
{
    Election election;
    election.id = ElectionId(u"bench"_s);
    for (int t = 0; t < themesFor(questions); ++t) {
        election.themes.append(
            {.id = ThemeId(u"t%1"_s.arg(t)), .title = {}, .icon = {}, .topics = {}, .place = {}});
    }
    for (int q = 0; q < questions; ++q) {
        Question question;
        question.id = QuestionId(u"q%1"_s.arg(q));
        question.theme = ThemeId(u"t%1"_s.arg(q / 3));
        election.questions.append(question);
    }
    for (int c = 0; c < candidates; ++c) {
        Candidate candidate;
        candidate.id = CandidateId(u"c%1"_s.arg(c));
        candidate.positions.resize(questions);
        for (Position &position : candidate.positions) {
            if (dice(10) > 0) {
                position.state = PositionState::Stated;
                position.option = static_cast<std::int16_t>(dice(5));
            }
        }
        election.candidates.append(candidate);
        election.ballotOrder.append(candidate.id);
    }
    return election;
}

Answers makeAnswers(const Election &election, int voter)
{
    Answers answers;
    for (qsizetype q = 0; q < election.questions.size(); ++q) {
        answers.questions.insert(election.questions[q].id,
                                 {.kind = Answer::Kind::Stated,
                                  .option = static_cast<int>((q * 7 + voter * 3 + q * voter) % 5),
                                  .importance = static_cast<Importance>((q + voter) % 3)});
    }
    return answers;
}

void writeElection(const QString &folder, int candidates, int questions, int perFile)
{
    QDir().mkpath(folder + u"/candidates"_s);
    QString head = u"preau: 1\nid: bench\ntitle: { en: Benchmark }\ndate: 2022-04-10\ncountry: FR\n"
                   "languages: [en]\nlicence: CC0-1.0\nfictional: true\nabout:\n"_s;
    for (const QString &field :
         {u"publisher"_s, u"funding"_s, u"purpose"_s, u"inclusion"_s, u"method"_s, u"contact"_s}) {
        head += u"  %1: { en: Invented }\n"_s.arg(field);
    }
    head += u"  updated: 2022-04-01\nthemes:\n"_s;
    for (int t = 0; t < themesFor(questions); ++t) {
        head += u"  - { id: t%1, title: { en: Theme %1 } }\n"_s.arg(t);
    }
    write(folder + u"/election.yaml"_s, head);

    QString list = u"questions:\n"_s;
    for (int q = 0; q < questions; ++q) {
        list +=
            u"  - id: q%1\n    theme: t%2\n    statement: { en: Statement number %1. }\n"_s.arg(q).arg(q / 3);
    }
    write(folder + u"/questions.yaml"_s, list);

    constexpr const char16_t *stances[] = {u"disagree-strongly", u"disagree",    u"neutral", u"agree",
                                           u"agree-strongly",    u"undocumented"};
    for (int first = 0; first < candidates; first += perFile) {
        QString text = u"candidates:\n"_s;
        for (int c = first; c < std::min(first + perFile, candidates); ++c) {
            text +=
                u"  - id: c%1\n    name: { given: Given, family: Family %1 }\n    party: { en: Party %2 }\n"
                "    positions: {"_s.arg(c)
                    .arg(c % 50);
            for (int q = 0; q < questions; ++q) {
                text += (q > 0 ? u", q%1: %2"_s : u" q%1: %2"_s)
                            .arg(q)
                            .arg(QStringView(stances[dice(10) > 0 ? dice(5) : 5]));
            }
            text += u" }\n"_s;
        }
        write(folder + u"/candidates/list-%1.yaml"_s.arg(first / perFile, 4, 10, QLatin1Char('0')), text);
    }
}

} // namespace preau::bench
