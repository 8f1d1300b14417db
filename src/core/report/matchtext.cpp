// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/textreport.h"

#include "report/matchwords.h"
#include "report/textparts.h"

using namespace Qt::StringLiterals;

namespace preau {

using namespace textparts;

namespace {

using Align = TextTable::Align;
using Column = TextTable::Column;
using Cell = TextTable::Cell;

} // namespace

QString matchText(const Election &election, const MatchResult &result,
                  const std::optional<Robustness> *robustness, const ReportOptions &options,
                  const TextLayout &layout)
{
    const DataLanguage language = dataLanguage(election, options);
    QString text = electionHead(election, options, layout);
    text += headingLines(Report::tr("Closest on the questions you answered"), layout);
    text += paragraph(answeredSentence(election, result), layout) + u'\n';

    constexpr int barsFrom = 100;
    const bool bars = layout.width >= barsFrom;
    const bool ranges = robustness && *robustness;
    QList<Column> columns{
        {.header = capitals(Report::tr("Rank")), .shortHeader = u"#"_s, .align = Align::Right},
        {.header = capitals(contestantWord(election.contestants)), .minimum = 12},
        {.header = capitals(Report::tr("Percent")),
         .shortHeader = u"%"_s,
         .align = Align::Right,
         .minimum = 6},
        {.header = capitals(Report::tr("Of %n answer(s)", nullptr, result.answered)),
         .shortHeader = u"/ "_s + figure(result.answered),
         .align = Align::Right}};
    if (ranges) {
        columns.append({.header = capitals(Report::tr("Without one answer")),
                        .shortHeader = u"− 1"_s,
                        .align = Align::Right,
                        .minimum = 10,
                        .drop = TextTable::Drop::LastResort});
    }
    if (bars) {
        columns.append({.header = {}, .minimum = 25, .drop = TextTable::Drop::BeforeSqueezing});
    }
    const auto row = [&](const CandidateResult &line) {
        const Candidate &candidate = election.candidates[line.candidate];
        QString rank = line.rank ? figure(*line.rank) : QString();
        if (line.tied) {
            rank = u"= "_s + rank;
        }
        QList<Cell> cells{{rank},
                          {candidateHeading(candidate)},
                          {line.percent ? percentWords(*line.percent) : QString()},
                          {candidate.refused ? QString() : figure(line.coverage.matched)}};
        if (ranges) {
            cells.append({rangeWords(*robustness, line.candidate)});
        }
        if (bars) {
            // Twenty-five signs for 100 percent; those without a rank have none.
            cells.append({line.rank ? QString((*line.percent + 2) / 4, u'#') : QString(), TextStyle::Faint});
        }
        return cells;
    };

    TextTable ranked(columns);
    bool anyUnranked = false;
    bool anyTie = false;
    for (const CandidateResult &line : result.results) {
        anyUnranked = anyUnranked || !line.rank;
        anyTie = anyTie || line.tied;
        if (line.rank) {
            ranked.addRow(row(line));
        }
    }
    if (!ranked.isEmpty()) {
        text += ranked.render(layout);
    }
    if (anyUnranked) {
        text += (ranked.isEmpty() ? QString() : u"\n"_s) + paragraph(Report::tr("Not ranked:"), layout);
        TextTable unranked({{.header = {}, .minimum = 12},
                            {.header = {}, .align = Align::Right, .minimum = 4},
                            {.header = {}, .align = Align::Right, .minimum = 4},
                            {.header = {}, .minimum = 12}},
                           2);
        for (const CandidateResult &line : result.results) {
            if (!line.rank) {
                const Candidate &candidate = election.candidates[line.candidate];
                unranked.addRow({{candidateHeading(candidate)},
                                 {line.percent ? percentWords(*line.percent) : QString()},
                                 {candidate.refused ? QString()
                                                    : Report::tr("%1 of %2", "known positions of answers")
                                                          .arg(line.coverage.matched)
                                                          .arg(line.coverage.answered)},
                                 {unrankedReason(election, line),
                                  candidate.refused ? TextStyle::Error : TextStyle::Plain}});
            }
        }
        text += unranked.render(layout);
    }
    text += u'\n';
    if (anyTie) {
        text += paragraph(Report::tr("= equal rank."), layout);
    }
    for (const QString &sentence : cautionSentences(election, result)) {
        text += paragraph(sentence, layout);
    }
    if (robustness) {
        for (const QString &sentence : robustnessSentences(election, result, *robustness, language)) {
            text += paragraph(sentence, layout);
        }
    }
    text += paragraph(methodParagraph(result.settings.method), layout);
    text += paragraph(missingRuleParagraph(result.settings.missing), layout);
    text += paragraph(thresholdSentence(result.settings), layout);
    text += paragraph(orderSentence(result.settings.order), layout);
    return text + dataLines(election, layout);
}

} // namespace preau
