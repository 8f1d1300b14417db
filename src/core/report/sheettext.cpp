// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/text.h"
#include "report/sheetreport.h"
#include "report/words.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace preau {

namespace {

using Align = TextTable::Align;
using Drop = TextTable::Drop;

QString section(const QString &title, const TextLayout &layout)
{
    return u'\n' + headingLines(title, layout);
}

QString paragraphs(const QStringList &sentences, const TextLayout &layout)
{
    QString text;
    for (const QString &sentence : sentences) {
        text += paragraph(sentence, layout);
    }
    return text;
}

QString rankingText(const ResultSheet &sheet, const TextLayout &layout)
{
    const bool ranges =
        std::ranges::any_of(sheet.rows, [](const SheetRow &row) { return row.low.has_value(); });
    QList<TextTable::Column> columns{
        {.header = u"#"_s, .align = Align::Right},
        {.header = {}, .minimum = 12},
        {.header = {}, .minimum = 10, .maximum = 30, .drop = Drop::BeforeSqueezing},
        {.header = u"%"_s, .align = Align::Right},
        {.header = {}, .minimum = 12}};
    if (ranges) {
        columns.append({.header = QLocale().toUpper(Report::tr("Without one answer")),
                        .shortHeader = u"− 1"_s,
                        .align = Align::Right,
                        .minimum = 10,
                        .drop = Drop::LastResort});
    }
    TextTable table(columns);
    for (const SheetRow &row : sheet.rows) {
        QString rank = row.rank ? QString::number(*row.rank) : u"–"_s;
        if (row.tied) {
            rank.prepend(u"= "_s);
        }
        QString known = row.coverageWords;
        if (!row.rank) {
            known = known.isEmpty() ? row.rankWords : row.rankWords + u'\n' + known;
        }
        QList<TextTable::Cell> cells{{rank}, {row.name}, {row.party.text}, {row.percentWords}, {known}};
        if (ranges) {
            cells.append({row.rangeWords});
        }
        table.addRow(cells);
    }
    QString text = table.render(layout);
    if (std::ranges::any_of(sheet.rows, &SheetRow::tied)) {
        text += paragraph(Report::tr("= equal rank."), layout);
    }
    return text;
}

QString answersText(const ResultSheet &sheet, const TextLayout &layout)
{
    QString text;
    TextTable table({{.header = {}, .minimum = 20}, {.header = {}, .minimum = 12}, {.header = {}}});
    for (const SheetAnswer &answer : sheet.answers) {
        table.addRow({{answer.statement.text},
                      {answer.words.text,
                       answer.answer.kind == Answer::Kind::Stated ? TextStyle::Strong : TextStyle::Faint},
                      {answer.weightWords}});
    }
    if (!table.isEmpty()) {
        text += table.render(layout);
    }
    TextTable themes({{.header = {}, .minimum = 20}, {.header = {}}});
    for (const SheetTheme &theme : sheet.themes) {
        themes.addRow({{theme.title.text}, {theme.weightWords}});
    }
    if (!themes.isEmpty()) {
        text += section(sheet.themesTitle, layout) + themes.render(layout);
    }
    return text;
}

} // namespace

QString sheetText(const ResultSheet &sheet, const TextLayout &layout)
{
    QString text = styled(sheet.title, TextStyle::Heading, layout) + u'\n';
    const QString day = sheet.electionDate.isEmpty() ? QString() : u", "_s + sheet.electionDate;
    text += paragraph(printable(sheet.election.text) + day, layout);
    for (const QString &notice : sheet.notices) {
        for (const QString &line : wrapped(notice, layout.width)) {
            text += styled(line, TextStyle::Warning, layout) + u'\n';
        }
    }
    if (!sheet.constituency.isEmpty()) {
        text += paragraph(sheet.constituency, layout);
    }
    text += section(sheet.rankingTitle, layout) + rankingText(sheet, layout);
    text += paragraphs(sheet.cautions, layout);
    if (!sheet.firstPlace.isEmpty()) {
        text += paragraph(sheet.firstPlace, layout);
    }
    text += paragraph(sheet.advice, layout);
    text += section(sheet.answersTitle, layout) + answersText(sheet, layout);
    text += section(sheet.methodTitle, layout) + paragraphs(sheet.method, layout);
    if (!sheet.code.isEmpty()) {
        text += section(sheet.codeTitle, layout);
        text += paragraph(sheet.code, layout, 2);
        text += paragraph(sheet.codeWords, layout);
    }
    return text + u'\n' + paragraphs(sheet.colophon, layout);
}

} // namespace preau
