// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/resultsheet.h"

#include "analysis/robustnesssummary.h"
#include "base/text.h"
#include "model/identity.h"
#include "model/keys.h"
#include "report/matchwords.h"
#include "report/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace preau {

namespace {

struct Sheet
{
    Q_DECLARE_TR_FUNCTIONS(preau::Sheet)
};

PartialDate asPartial(const QDate &date)
{
    return {.year = date.year(), .month = date.month(), .day = date.day()};
}

/// In parts of eight, as people compare them.
QString grouped(const QString &hash)
{
    constexpr qsizetype part = 8;
    QStringList parts;
    for (qsizetype at = 0; at < hash.size(); at += part) {
        parts.append(hash.mid(at, part));
    }
    return parts.join(u' ');
}

SheetMark markOf(const Question &question, const Answer &answer)
{
    switch (answer.kind) {
    case Answer::Kind::NoOpinion:
        return SheetMark::NoOpinion;
    case Answer::Kind::Skipped:
        return SheetMark::Skipped;
    case Answer::Kind::Stated:
        break;
    }
    constexpr int first = static_cast<int>(SheetMark::StronglyDisagree);
    switch (question.answers.kind) {
    case AnswerKind::Agreement5:
        return static_cast<SheetMark>(first + answer.option);
    case AnswerKind::Agreement3:
        return static_cast<SheetMark>(first + 1 + answer.option);
    case AnswerKind::Scale:
    case AnswerKind::Choice:
        break;
    }
    return SheetMark::None;
}

QString moreOrLess(bool more)
{
    return more ? Sheet::tr("more", "badge: what counts double")
                : Sheet::tr("less", "badge: what counts half");
}

class SheetMaker
{
public:
    SheetMaker(const Election &election, const Answers &answers, const MatchResult &result,
               const SheetOptions &options)
        : m_election(election),
          m_answers(answers),
          m_result(result),
          m_options(options),
          m_language{.wanted = options.report.language, .reference = election.referenceLanguage()}
    {
    }

    ResultSheet make()
    {
        head();
        ranking();
        answers();
        method();
        code();
        colophon();
        return m_sheet;
    }

private:
    [[nodiscard]] SheetText data(const LocalText &text) const
    {
        return {m_language.text(text), m_language.languageOf(text)};
    }

    void head()
    {
        m_sheet.title = Sheet::tr("Préau, result sheet");
        m_sheet.election = data(m_election.title);
        m_sheet.electionDate = dateWords(m_election.date);
        m_sheet.notices = electionNotices(m_election, m_options.report.today);
        for (const Constituency &constituency : m_election.constituencies) {
            if (constituency.id == m_options.report.constituency) {
                m_sheet.constituency = Sheet::tr("Constituency: %1")
                                           .arg(isolated(printable(m_language.text(constituency.title))));
            }
        }
        m_sheet.id = m_election.id;
        m_sheet.version = m_election.version;
        m_sheet.data = dataHash(m_election);
        m_sheet.questions = questionsHash(m_election);
        m_sheet.licence = m_election.licence;
        m_sheet.made = m_options.report.today;
        m_sheet.program = m_options.program;
        m_sheet.settings = m_result.settings;
        m_sheet.answered = m_result.answered;
        m_sheet.noOpinion = m_result.noOpinion;
        m_sheet.skipped = m_result.skipped;
    }

    void ranking()
    {
        m_sheet.rankingTitle = Sheet::tr("Closest on the questions you answered");
        m_sheet.contestantWord = contestantWord(m_election.contestants);
        for (const CandidateResult &line : m_result.results) {
            m_sheet.rows.append(row(line));
        }
        m_sheet.cautions = cautionSentences(m_election, m_result);
        if (m_result.answered > 0 && m_result.first().isEmpty()) {
            m_sheet.cautions.prepend(Sheet::tr("Too few positions are known to rank anybody."));
        }
        if (m_options.robustness) {
            const VerdictCount settings = countVerdicts(m_options.robustness->settings);
            m_sheet.firstPlace = Sheet::tr("First place unchanged in %1 of %2 settings.")
                                     .arg(settings.same)
                                     .arg(settings.total());
        }
    }

    [[nodiscard]] SheetRow row(const CandidateResult &line) const
    {
        const Candidate &candidate = m_election.candidates[line.candidate];
        SheetRow row{.id = candidate.id,
                     .name = candidateHeading(candidate),
                     .party = data(candidate.party),
                     .rank = line.rank,
                     .tied = line.tied,
                     .ranked = line.ranked,
                     .refused = candidate.refused,
                     .score = line.score,
                     .percent = line.percent,
                     .low = {},
                     .high = {},
                     .coverage = line.coverage,
                     .themes = line.themes,
                     .rankWords = {},
                     .percentWords = line.percent ? percentWords(*line.percent) : QString(),
                     .coverageWords = {},
                     .rangeWords = rangeWords(m_options.robustness, line.candidate)};
        if (line.rank) {
            row.rankWords =
                line.tied ? Sheet::tr("%1, equal rank").arg(*line.rank) : QString::number(*line.rank);
        } else {
            row.rankWords = unrankedReason(m_election, line);
        }
        if (!candidate.refused && line.coverage.answered > 0) {
            row.coverageWords = Sheet::tr("on %1 of your %n answer(s)", nullptr, line.coverage.answered)
                                    .arg(line.coverage.matched);
        }
        if (m_options.robustness) {
            const auto range =
                std::ranges::find(m_options.robustness->ranges, line.candidate, &PercentRange::candidate);
            if (range != m_options.robustness->ranges.cend()) {
                row.low = range->low;
                row.high = range->high;
            }
        }
        return row;
    }

    void answers()
    {
        for (int i = 0; i < m_election.questions.size(); ++i) {
            const Question &question = m_election.questions[i];
            const std::optional<Answer> answer = m_answers.answer(question.id);
            if (!answer || (answer->kind == Answer::Kind::Stated &&
                            (answer->option < 0 || answer->option >= question.answers.size()))) {
                ++m_sheet.notSeen;
                continue;
            }
            m_sheet.answers.append(shown(question, *answer, m_result.setAside.contains(i)));
        }
        m_sheet.themesTitle = Sheet::tr("Themes that count more or less");
        for (const Theme &theme : m_election.themes) {
            const ThemeImportance importance = m_answers.importance(theme.id);
            if (importance != ThemeImportance::Normal) {
                m_sheet.themes.append(
                    {.id = theme.id,
                     .title = data(theme.title),
                     .weightWords = importance == ThemeImportance::None
                                        ? Sheet::tr("left out", "badge: what does not count")
                                        : moreOrLess(importance == ThemeImportance::High),
                     .importanceKey = themeImportanceKey(importance)});
            }
        }
        QStringList counts{Sheet::tr("%n counted", "answers", m_result.answered)};
        const auto setAside = static_cast<int>(m_result.setAside.size());
        if (setAside > 0) {
            counts.append(Sheet::tr("%n left out", "answers", setAside));
        }
        if (m_result.noOpinion > 0) {
            counts.append(Sheet::tr("%n without an opinion", "answers", m_result.noOpinion));
        }
        if (m_result.skipped > 0) {
            counts.append(Sheet::tr("%n skipped", "questions", m_result.skipped));
        }
        if (m_sheet.notSeen > 0) {
            counts.append(Sheet::tr("%n not seen", "questions", m_sheet.notSeen));
        }
        m_sheet.answersTitle = Sheet::tr("Your answers: %1", "3 counted, 1 skipped")
                                   .arg(counts.join(Sheet::tr(", ", "between numbers of answers")));
    }

    [[nodiscard]] SheetAnswer shown(const Question &question, const Answer &answer, bool setAside) const
    {
        SheetAnswer shown{.id = question.id,
                          .theme = question.theme,
                          .statement = data(question.statement),
                          .answer = answer,
                          .mark = markOf(question, answer),
                          .words = {.text = answerWords(question, answer, m_language)},
                          .weightWords = {},
                          .stanceKey = answerKey(answer, question),
                          .importanceKey = importanceKey(answer.importance)};
        if (answer.kind == Answer::Kind::Stated && !question.answers.isAgreement()) {
            shown.words.language = m_language.languageOf(question.answers.options[answer.option].text);
        }
        if (setAside) {
            shown.weightWords = Sheet::tr("left out", "badge: what does not count");
        } else if (answer.importance != Importance::Normal && answer.kind == Answer::Kind::Stated) {
            shown.weightWords = moreOrLess(answer.importance == Importance::High);
        }
        return shown;
    }

    void method()
    {
        const MatchSettings &settings = m_result.settings;
        m_sheet.methodTitle = Sheet::tr("Method");
        m_sheet.method = {methodParagraph(settings.method), missingRuleParagraph(settings.missing)};
        m_sheet.method.append(settings.equalWeights ? Sheet::tr("All answers count the same.")
                                                    : Sheet::tr("“More” counts double, “less” half."));
        m_sheet.method.append(
            settings.method == MatchMethod::Euclidean
                ? Sheet::tr("The percentage is 100 minus 100 times the root of the mean squared distance, "
                            "rounded to "
                            "a whole number.")
                : Sheet::tr("The percentage is the sum of the points divided by all the points that were "
                            "possible, rounded to a whole number."));
        m_sheet.method.append(thresholdSentence(settings));
        m_sheet.method.append(orderSentence(settings.order));
        m_sheet.advice =
            Sheet::tr("This is no advice on how to vote: read what they propose before you decide.");
    }

    void code()
    {
        m_sheet.code = m_options.code;
        m_sheet.square = QrCode::of(m_options.code);
        m_sheet.codeTitle = Sheet::tr("This code holds your answers");
        m_sheet.codeWords =
            Sheet::tr("Whoever has the code, or this sheet, has your answers. Préau takes them up from it "
                      "on any computer; nothing is sent anywhere.");
    }

    void colophon()
    {
        QStringList &lines = m_sheet.colophon;
        if (const QString publisher = m_language.text(m_election.about.publisher); !publisher.isEmpty()) {
            lines.append(Sheet::tr("Positions collected by: %1. Each has its source in Préau.")
                             .arg(isolated(printable(publisher))));
        }
        if (!m_election.positionsAsOf.isNull()) {
            lines.append(Sheet::tr("Positions as of %1.").arg(dateWords(m_election.positionsAsOf)));
        }
        if (m_options.questionSeed) {
            lines.append(Sheet::tr("Questions asked in an order drawn by lot, number %1.")
                             .arg(*m_options.questionSeed));
        }
        lines.append(Sheet::tr("Data: %1, version %2.", "id of an election")
                         .arg(m_election.id.value())
                         .arg(m_election.version));
        if (!m_election.licence.isEmpty()) {
            lines.append(Sheet::tr("Licence: %1.").arg(m_election.licence));
        }
        lines.append(Sheet::tr("SHA-256: %1.").arg(grouped(m_sheet.data)));
        const QString day = m_sheet.made.isValid() ? dateWords(asPartial(m_sheet.made)) : QString();
        if (!day.isEmpty()) {
            lines.append(
                Sheet::tr("Made on %1 with %2; nothing was sent anywhere.", "date, program and version")
                    .arg(day, m_options.program));
        }
    }

    const Election &m_election;
    const Answers &m_answers;
    const MatchResult &m_result;
    const SheetOptions &m_options;
    DataLanguage m_language;
    ResultSheet m_sheet;
};

} // namespace

ResultSheet resultSheet(const Election &election, const Answers &answers, const MatchResult &result,
                        const SheetOptions &options)
{
    return SheetMaker(election, answers, result, options).make();
}

} // namespace preau
