// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/textreport.h"

#include "base/text.h"
#include "report/textparts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace preau {

using namespace textparts;

namespace {

using Align = TextTable::Align;
using Column = TextTable::Column;
using Cell = TextTable::Cell;

} // namespace

QString compareText(const Election &election, const Comparison &comparison, const CompareOptions &options,
                    const TextLayout &layout)
{
    const DataLanguage language = dataLanguage(election, options.report);
    QString text = electionHead(election, options.report, layout);
    if (comparison.themes.isEmpty()) {
        text += u'\n' + paragraph(Report::tr("No question is left to compare."), layout);
    }

    int nameWidth = 8;
    for (const int index : comparison.candidates) {
        nameWidth = std::max(nameWidth, displayWidth(candidateHeading(election.candidates[index])));
    }
    nameWidth = std::min({nameWidth, 28, layout.width / 3});
    constexpr int narrowest = 22; // “Not yet documented” and its mark
    constexpr int widest = 44;
    const int perBlock = std::max(1, (layout.width - nameWidth) / (narrowest + 2));

    static const Position nothing;
    QList<int> all;
    bool doubts = false;
    bool disputes = false;
    for (const ComparisonTheme &theme : comparison.themes) {
        all += theme.questions;
        for (qsizetype start = 0; start < theme.questions.size(); start += perBlock) {
            const QList<int> block = theme.questions.mid(start, perBlock);
            const auto share = static_cast<int>((layout.width - nameWidth) / block.size()) - 2;
            QList<Column> columns{{.header = themeTitle(election, theme.theme, language),
                                   .minimum = nameWidth,
                                   .maximum = nameWidth,
                                   .headerLines = 3}};
            for (const int index : block) {
                const Question &question = election.questions[index];
                columns.append({.header = question.id.value() + u'\n' + language.text(question.statement),
                                .minimum = 12,
                                .headerLines = 6,
                                .preferred = std::min(share, widest),
                                .markWidth = 4});
            }
            TextTable table(columns);
            for (const int who : comparison.candidates) {
                const Candidate &candidate = election.candidates[who];
                QList<Cell> row{{candidateHeading(candidate)}};
                for (const int index : block) {
                    const Question &question = election.questions[index];
                    if (candidate.refused) {
                        row.append(
                            {.text = Report::tr("File refused"), .style = TextStyle::Error, .mark = u"!"_s});
                        continue;
                    }
                    const Position &position =
                        index < candidate.positions.size() ? candidate.positions[index] : nothing;
                    const QString words = positionWithDoubts(question, position, language);
                    doubts = doubts || isDoubtful(position);
                    disputes = disputes || isDisputed(question, position);
                    row.append({.text = words,
                                .style = position.isStated() ? TextStyle::Plain : TextStyle::Faint,
                                .mark = positionMark(question, position)});
                }
                table.addRow(row);
            }
            text += u'\n' + table.render(layout);
        }
        if (options.proposals) {
            for (const int who : comparison.candidates) {
                const Candidate &candidate = election.candidates[who];
                bool first = true;
                for (const Proposal &proposal : candidate.proposals) {
                    if (proposal.theme == theme.theme && options.shows(proposal)) {
                        if (first) {
                            text +=
                                u'\n' + paragraph(Report::tr("Proposals of %1")
                                                      .arg(isolated(printable(candidateHeading(candidate)))),
                                                  layout);
                            first = false;
                        }
                        text += proposalText(election, proposal, language, layout, 2);
                    }
                }
            }
        }
    }
    if (!all.isEmpty()) {
        text += u'\n' + legend(election, all, doubts, disputes, layout);
    }
    text += paragraph(Report::tr("Of the positions shown: %1.").arg(countWords(comparison.counts)), layout);
    text += paragraph(candidatesOrderSentence(election, options.report.order), layout);
    return text + dataLines(election, layout);
}

} // namespace preau
