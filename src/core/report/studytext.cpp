// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/textreport.h"

#include "report/matchwords.h"
#include "report/textparts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace preau {

using namespace textparts;

namespace {

using Align = TextTable::Align;
using Column = TextTable::Column;
using Cell = TextTable::Cell;

/// A share in whole percent, half up; "<1%" for what is there and would be rounded to nothing.
QString shareWords(int part, int whole)
{
    if (whole <= 0) {
        return {};
    }
    const int percent = static_cast<int>((qint64{200} * part + whole) / (qint64{2} * whole));
    return part > 0 && percent == 0 ? Report::tr("<%1", "less than this share").arg(percentWords(1))
                                    : percentWords(percent);
}

QString populationSentence(Population population)
{
    return population == Population::Uniform
               ? Report::tr("Voters who answer at random: every option is as likely as the others.")
               : Report::tr(
                     "Voters who follow somebody: each takes one of those who stand, all being as "
                     "likely, and answers as that one on %1 of 100 known positions; elsewhere at random.")
                     .arg(followerLoyalty);
}

QString studySettingsTable(const PopulationStudy &study, const TextLayout &layout)
{
    QList<MissingRule> rules;
    QList<MatchMethod> methods;
    for (const StudiedSetting &setting : study.settings) {
        if (!rules.contains(setting.missing)) {
            rules.append(setting.missing);
        }
        if (!methods.contains(setting.method)) {
            methods.append(setting.method);
        }
    }
    QList<Column> columns{{.header = {}, .minimum = 11}};
    for (const MissingRule rule : std::as_const(rules)) {
        columns.append({.header = missingRuleKey(rule), .align = Align::Right, .minimum = 5});
    }
    TextTable table(columns, 2);
    for (const MatchMethod method : std::as_const(methods)) {
        QList<Cell> cells{{methodKey(method)}};
        for (const MissingRule rule : std::as_const(rules)) {
            const auto setting = std::ranges::find_if(study.settings, [&](const StudiedSetting &candidate) {
                return candidate.method == method && candidate.missing == rule;
            });
            cells.append({setting == study.settings.cend()
                              ? QString()
                              : shareWords(setting->first.other, setting->first.total())});
        }
        table.addRow(cells);
    }
    return table.render(layout);
}

} // namespace

QString studyText(const Election &election, const QList<PopulationStudy> &studies,
                  const StudySettings &settings, const ReportOptions &options, const TextLayout &layout)
{
    const DataLanguage language = dataLanguage(election, options);
    QString text = electionHead(election, options, layout);
    text += headingLines(Report::tr("How much method, rules and single questions matter"), layout);
    text += paragraph(Report::tr("%n simulated voter(s) of each kind, seed %1: the same seed gives the same "
                                 "figures. They are nobody's opinions.",
                                 nullptr, settings.voters)
                          .arg(settings.seed),
                      layout);
    text += paragraph(methodParagraph(settings.match.method), layout);
    text += paragraph(missingRuleParagraph(settings.match.missing), layout);
    for (const PopulationStudy &study : studies) {
        const int counted = study.voters - study.withoutFirst;
        text += u'\n' + headingLines(populationSentence(study.population), layout);
        if (study.withoutFirst > 0) {
            text += paragraph(Report::tr("For %1 of them nobody could be ranked; they are left out below.")
                                  .arg(shareWords(study.withoutFirst, study.voters)),
                              layout);
        }
        if (counted == 0) {
            continue;
        }
        TextTable figures({{.header = {}, .minimum = 20}, {.header = {}, .align = Align::Right}}, 2);
        figures.addRow({{Report::tr("The first place is shared")}, {shareWords(study.tied, counted)}});
        figures.addRow({{Report::tr("First and second less than %n point(s) apart", nullptr, 1)},
                        {shareWords(study.gapUnder1, counted)}});
        figures.addRow({{Report::tr("First and second less than %n point(s) apart", nullptr, 3)},
                        {shareWords(study.gapUnder3, counted)}});
        figures.addRow({{Report::tr("First and second less than %n point(s) apart", nullptr, 10)},
                        {shareWords(study.gapUnder10, counted)}});
        text += figures.render(layout);

        text += u'\n' + paragraph(Report::tr("Somebody else is first with another method (down) or rule for "
                                             "unknown positions (across):"),
                                  layout);
        text += studySettingsTable(study, layout);

        QList<StudiedQuestion> decisive = study.questions;
        std::stable_sort(decisive.begin(), decisive.end(),
                         [](const StudiedQuestion &a, const StudiedQuestion &b) {
                             return a.first.overlap + a.first.other > b.first.overlap + b.first.other;
                         });
        constexpr qsizetype listed = 8;
        text +=
            u'\n' + paragraph(Report::tr("Without this one question the first place is another, or shared "
                                         "otherwise; those that matter most:"),
                              layout);
        TextTable questions({{.header = {}, .minimum = 20}, {.header = {}, .align = Align::Right}}, 2);
        for (const StudiedQuestion &question : decisive.first(std::min(listed, decisive.size()))) {
            const Question &asked = election.questions[question.question];
            questions.addRow({{language.text(asked.label.isEmpty() ? asked.statement : asked.label)},
                              {shareWords(question.first.overlap + question.first.other, counted)}});
        }
        text += questions.render(layout);

        text += u'\n' + paragraph(Report::tr("Who is first, and for how many of them:"), layout);
        TextTable places({{.header = capitals(contestantWord(election.contestants)), .minimum = 12},
                          {.header = capitals(Report::tr("Alone", "first place")), .align = Align::Right},
                          {.header = capitals(Report::tr("Shared", "first place")), .align = Align::Right}},
                         2);
        QStringList never;
        for (const StudiedCandidate &place : study.candidates) {
            const Candidate &candidate = election.candidates[place.candidate];
            places.addRow({{candidateHeading(candidate)},
                           {shareWords(place.alone, counted)},
                           {shareWords(place.shared, counted)}});
            if (place.alone == 0 && place.shared == 0) {
                never.append(candidateHeading(candidate));
            }
        }
        text += places.render(layout);
        if (!never.isEmpty()) {
            text += paragraph(Report::tr("First for none of them: %1.").arg(never.join(u", "_s)), layout);
        }
    }
    text += u'\n' + paragraph(orderSentence(options.order), layout);
    return text + dataLines(election, layout);
}

} // namespace preau
