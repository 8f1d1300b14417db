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

} // namespace

QString listText(const QList<ElectionSummary> &elections, const TextLayout &layout)
{
    if (elections.isEmpty()) {
        return paragraph(Report::tr("No election found."), layout);
    }
    TextTable table({
        {.header = capitals(Report::tr("Election")), .minimum = 8},
        {.header = capitals(Report::tr("Date")), .minimum = 10, .drop = TextTable::Drop::LastResort},
        {.header = capitals(Report::tr("Candidates")),
         .shortHeader = capitals(Report::tr("Cand.", "short for Candidates")),
         .align = Align::Right},
        {.header = capitals(Report::tr("Questions")),
         .shortHeader = capitals(Report::tr("Quest.", "short for Questions")),
         .align = Align::Right},
        {.header = capitals(Report::tr("Proposals")),
         .shortHeader = capitals(Report::tr("Prop.", "short for Proposals")),
         .align = Align::Right,
         .drop = TextTable::Drop::LastResort},
        {.header = capitals(Report::tr("Documented", "positions")),
         .shortHeader = capitals(Report::tr("Doc.", "short for Documented")),
         .align = Align::Right},
        {.header = capitals(Report::tr("Searched", "positions, with nothing found")), .align = Align::Right},
        {.header = capitals(Report::tr("To document", "positions")),
         .shortHeader = capitals(Report::tr("To do", "short for To document")),
         .align = Align::Right},
    });
    const auto nameOf = [&](const ElectionSummary &election) {
        const auto same = std::ranges::count(elections, election.id, &ElectionSummary::id);
        return election.id.isEmpty() ? election.folder
               : same > 1            ? election.id.value() + u"\n  "_s + election.folder
                                     : election.id.value();
    };
    for (const ElectionSummary &election : elections) {
        if (!election.readable) {
            table.addRow({{nameOf(election)},
                          {Report::tr("refused", "an election"), TextStyle::Error},
                          {},
                          {},
                          {},
                          {},
                          {},
                          {}});
            continue;
        }
        table.addRow({{nameOf(election)},
                      {election.date.toString()},
                      {figure(election.candidates)},
                      {figure(election.questions)},
                      {figure(election.proposals)},
                      {figure(election.positions.stated)},
                      {figure(election.positions.silent)},
                      {figure(election.positions.undocumented)}});
    }
    QString text = table.render(layout);
    if (std::ranges::any_of(elections, &ElectionSummary::readable)) {
        text += countsLegend(layout);
    }
    const auto named = [&](auto belongs) {
        QStringList ids;
        for (const ElectionSummary &election : elections) {
            if (election.readable && belongs(election) && !ids.contains(election.id.value())) {
                ids.append(election.id.value());
            }
        }
        return ids.join(u", "_s);
    };
    if (const QString ids = named([](const ElectionSummary &election) { return election.fictional; });
        !ids.isEmpty()) {
        text += paragraph(Report::tr("Fictional: %1", "ids of elections").arg(ids), layout);
    }
    if (const QString ids = named([](const ElectionSummary &election) { return election.archive; });
        !ids.isEmpty()) {
        text += paragraph(Report::tr("Archive, the vote is over: %1", "ids of elections").arg(ids), layout);
    }
    for (const ElectionSummary &election : elections) {
        for (const RefusedFile &file : election.refused) {
            const QString words =
                file.reason.code == u"file-missing" || file.reason.code == u"candidate-missing"
                    ? Report::tr("File missing: %1")
                    : Report::tr("File refused: %1");
            text += styled(words.arg(printable(file.file)), TextStyle::Error, layout) + u'\n';
        }
    }
    return text;
}

} // namespace preau
