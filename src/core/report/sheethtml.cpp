// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/htmldocument.h"
#include "report/sheetreport.h"
#include "report/words.h"

#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace preau {

namespace {

// Black on white whatever the reader's screen prefers: what is seen is what is printed. Grey carries nothing
// alone, and no background has to be printed.
constexpr QStringView styleSheet = uR"(
:root { color-scheme: light; }
body { background: #fff; color: #000; font: 9pt/1.3 "Noto Sans", "Segoe UI", system-ui, sans-serif; margin: 2rem auto; max-width: 185mm; padding: 0 1rem; }
h1 { font-size: 18pt; font-weight: 600; line-height: 1.2; margin: 0; }
h2 { font-size: 10.5pt; font-weight: 600; margin: 2mm 0 .6mm; padding-top: 1.2mm; border-top: .5mm solid #000; break-after: avoid; }
h3 { font-size: 9pt; font-weight: 600; margin: 1.6mm 0 .6mm; break-after: avoid; }
p { margin: .6mm 0; }
.head { display: flex; gap: 6mm; align-items: flex-start; }
.head > div { flex: 1; }
.election { font-size: 10pt; }
.notice, .caution { font-weight: 600; }
.cautions { display: flex; flex-wrap: wrap; gap: 1mm 3mm; align-items: baseline; margin: 1.2mm 0 .6mm; }
.cautions p { margin: 0; }
.caution { border: .25mm solid #000; padding: .6mm 2.6mm; }
figure { margin: 0; flex: none; display: flex; flex-direction: row-reverse; gap: 2mm; align-items: flex-end; text-align: end; font-size: 8.25pt; }
figcaption { max-width: 26mm; }
table { border-collapse: collapse; width: 100%; }
tbody td, tbody th { border-top: .25mm solid #bbb; padding: .25mm 2mm .25mm 0; text-align: start; vertical-align: top; font-weight: 400; }
tbody th { font-weight: 600; }
tr { break-inside: avoid; }
td.figure { text-align: end; font-weight: 600; font-variant-numeric: tabular-nums; white-space: nowrap; }
td.known { text-align: end; padding-inline-end: 0; white-space: nowrap; }
td.bar svg { display: block; margin-top: .8mm; }
[dir="rtl"] .bar svg { transform: scaleX(-1); }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.key, .answers { list-style: none; margin: 1mm 0; padding: 0; font-size: 8.25pt; line-height: 1.27; }
.key { display: flex; flex-wrap: wrap; gap: .5mm 4mm; }
.key svg, .answers svg { width: 4.2mm; height: 4.2mm; flex: none; }
.key li, .answers li { display: flex; gap: 2mm; align-items: flex-start; }
.answers { columns: 2; column-gap: 6mm; }
.answers li { border-top: .25mm solid #bbb; padding: .4mm 0; break-inside: avoid; }
.weight { border: .25mm solid #000; border-radius: .5mm; padding: 0 1mm; line-height: 1; font-weight: 600; white-space: nowrap; }
.own { font-weight: 600; }
.method { columns: 2; column-gap: 6mm; font-size: 8.25pt; line-height: 1.35; }
.code { font: 9pt/1.3 "Noto Sans Mono", ui-monospace, monospace; direction: ltr; overflow-wrap: anywhere; }
.small { font-size: 8.25pt; }
footer { line-height: 1.27; margin-top: 1.6mm; padding-top: .8mm; border-top: .25mm solid #000; }
@media screen and (max-width: 40rem) { .answers, .method { columns: 1; } .party, .bar { display: none; } }
@media print { body { margin: 0; max-width: none; padding: 0; } }
)";

constexpr QStringView paperA4 = u"@page { size: A4; margin: 8.5mm 12.7mm 6mm; }\n";
// The same type, so fewer things beside one another.
constexpr QStringView paperA5 =
    u"@page { size: A5; margin: 8mm; }\nbody { max-width: 132mm; }\n.answers, .method { columns: 1; }\n"
    u".bar { display: none; }\n";

struct MarkShape
{
    SheetMark mark;
    QStringView id;
    QStringView shape;
};

// Agreement is filled, disagreement hollow: it can be told apart on a photocopy.
constexpr std::array markShapes{
    MarkShape{
        SheetMark::StronglyAgree, u"m-agree-strongly",
        u"<circle cx=\"10\" cy=\"10\" r=\"9\"/><path d=\"M3.8 10.6l2.7 2.7 4.4-5.6M9.4 12.4l1 .9 4.8-5.6\" "
        u"fill=\"none\" stroke=\"#fff\" stroke-width=\"1.7\"/>"},
    MarkShape{SheetMark::Agree, u"m-agree",
              u"<circle cx=\"10\" cy=\"10\" r=\"8.5\" fill=\"#ccc\" stroke=\"#000\"/><path d=\"M5.6 10.5l3 3 "
              u"5.6-6.4\" "
              u"fill=\"none\" stroke=\"#000\" stroke-width=\"1.9\"/>"},
    MarkShape{SheetMark::Between, u"m-between",
              u"<circle cx=\"10\" cy=\"10\" r=\"8\" fill=\"none\" stroke=\"#000\" stroke-width=\"2\"/>"
              u"<path d=\"M6 10h8\" stroke=\"#000\" stroke-width=\"2\"/>"},
    MarkShape{SheetMark::Disagree, u"m-disagree",
              u"<circle cx=\"10\" cy=\"10\" r=\"8.4\" fill=\"none\" stroke=\"#000\" stroke-width=\"1.3\"/>"
              u"<path d=\"M7 7l6 6M13 7l-6 6\" stroke=\"#000\" stroke-width=\"1.9\"/>"},
    MarkShape{
        SheetMark::StronglyDisagree, u"m-disagree-strongly",
        u"<circle cx=\"10\" cy=\"10\" r=\"8.4\" fill=\"none\" stroke=\"#000\" stroke-width=\"2.6\"/>"
        u"<path d=\"M4.8 7.4l5.2 5.2M10 7.4l-5.2 5.2M10 7.4l5.2 5.2M15.2 7.4l-5.2 5.2\" stroke=\"#000\" "
        u"stroke-width=\"1.5\"/>"},
    MarkShape{SheetMark::NoOpinion, u"m-no-opinion",
              u"<circle cx=\"10\" cy=\"10\" r=\"8\" fill=\"none\" stroke=\"#000\" stroke-width=\"1.6\"/>"
              u"<circle cx=\"10\" cy=\"10\" r=\"1.8\"/>"},
    MarkShape{SheetMark::Skipped, u"m-skipped", u"<path d=\"M6 10h8\" stroke=\"#000\" stroke-width=\"2\"/>"},
};

QString markSvg(SheetMark mark)
{
    const auto *const shape = std::ranges::find(markShapes, mark, &MarkShape::mark);
    const QString use =
        shape == markShapes.end() ? QString() : u"<use href=\"#"_s + shape->id.toString() + u"\"/>"_s;
    return u"<svg viewBox=\"0 0 20 20\" aria-hidden=\"true\">"_s + use + u"</svg>"_s;
}

QString element(QStringView tag, const QString &words, QStringView kind = {})
{
    return u'<' + tag.toString() + (kind.isEmpty() ? QString() : u" class=\""_s + kind.toString() + u'"') +
           u'>' + htmlEscaped(words) + u"</"_s + tag.toString() + u">\n"_s;
}

QString words(const SheetText &text)
{
    return htmlInLanguage(text.text, text.language);
}

/// The shapes once; each mark on the page refers to one of them.
QString shapesHtml()
{
    QString html = u"<svg width=\"0\" height=\"0\" class=\"hidden\" aria-hidden=\"true\"><defs>"_s;
    for (const MarkShape &shape : markShapes) {
        html += u"<symbol id=\""_s + shape.id.toString() + u"\" viewBox=\"0 0 20 20\">"_s +
                shape.shape.toString() + u"</symbol>"_s;
    }
    return html + u"</defs></svg>\n"_s;
}

QString squareHtml(const ResultSheet &sheet)
{
    if (!sheet.square) {
        return {};
    }
    constexpr double wanted = 22;
    const int side = sheet.square->size() + 2 * QrCode::quietZone;
    return u"<figure><svg width=\"%1mm\" height=\"%1mm\" viewBox=\"0 0 %2 %2\" role=\"img\" "
           u"aria-label=\"%3\" "
           u"shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h%2v%2h-%2z\"/><path d=\"%4\"/></svg>"_s
               .arg(QString::number(sheet.square->sideMillimetres(wanted), 'f', 1), QString::number(side),
                    htmlEscaped(sheet.codeTitle), sheet.square->svgPath()) +
           element(u"figcaption", sheet.codeTitle) + u"</figure>\n"_s;
}

QString headHtml(const ResultSheet &sheet)
{
    QString html = u"<div class=\"head\"><div>\n"_s + element(u"h1", sheet.title);
    const QString day = sheet.electionDate.isEmpty() ? QString() : u", "_s + sheet.electionDate;
    html += u"<p class=\"election\">"_s + words(sheet.election) + htmlEscaped(day) + u"</p>\n"_s;
    for (const QString &notice : sheet.notices) {
        html += element(u"p", notice, u"notice");
    }
    if (!sheet.constituency.isEmpty()) {
        html += element(u"p", sheet.constituency);
    }
    return html + u"</div>\n"_s + squareHtml(sheet) + u"</div>\n"_s;
}

/// As long as the percentage, drawn so that it prints without backgrounds.
QString barSvg(int percent)
{
    return u"<svg width=\"25mm\" height=\"2.4mm\" viewBox=\"0 0 100 10\" preserveAspectRatio=\"none\" "
           u"aria-hidden=\"true\"><rect x=\".5\" y=\".5\" width=\"99\" height=\"9\" fill=\"none\" "
           u"stroke=\"#000\"/><rect width=\"%1\" height=\"10\"/></svg>"_s.arg(percent);
}

QString rankingHtml(const ResultSheet &sheet)
{
    const auto header = [](const QString &text) {
        return u"<th scope=\"col\"><span class=\"hidden\">"_s + htmlEscaped(text) + u"</span></th>"_s;
    };
    QString html = element(u"h2", sheet.rankingTitle) + u"<table>\n<caption class=\"hidden\">"_s +
                   htmlEscaped(sheet.rankingTitle) + u"</caption>\n<thead><tr>"_s +
                   header(Report::tr("Rank")) + header(sheet.contestantWord) + header(Report::tr("Party")) +
                   u"<td class=\"bar\"></td>"_s + header(Report::tr("Percent")) +
                   header(Report::tr("Known positions")) + u"</tr></thead>\n<tbody>\n"_s;
    for (const SheetRow &row : sheet.rows) {
        html += u"<tr><td>"_s + htmlEscaped(row.rankWords) + u"</td><th scope=\"row\"><bdi>"_s +
                htmlEscaped(row.name) + u"</bdi></th><td class=\"party\">"_s + words(row.party) +
                u"</td><td class=\"bar\">"_s + (row.rank && row.percent ? barSvg(*row.percent) : QString()) +
                u"</td><td class=\"figure\">"_s + htmlEscaped(row.percentWords) + u"</td>"_s;
        html += u"<td class=\"known\">"_s + htmlEscaped(row.coverageWords) + u"</td></tr>\n"_s;
    }
    html += u"</tbody></table>\n<div class=\"cautions\">\n"_s;
    for (const QString &caution : sheet.cautions) {
        html += element(u"p", caution, u"caution");
    }
    const QString said = sheet.firstPlace.isEmpty() ? sheet.advice : sheet.firstPlace + u' ' + sheet.advice;
    return html + element(u"p", said, u"small") + u"</div>\n"_s;
}

QString weightHtml(const QString &weight)
{
    return weight.isEmpty() ? QString() : u" <span class=\"weight\">"_s + htmlEscaped(weight) + u"</span>"_s;
}

QString answerHtml(const SheetAnswer &answer)
{
    // Where a mark stands for the answer, its words are for those who do not see it.
    const bool marked = answer.mark != SheetMark::None;
    return u"<li>"_s + markSvg(answer.mark) + u"<span>"_s + words(answer.statement) + u" <span class=\""_s +
           (marked ? u"hidden"_s : u"own"_s) + u"\">"_s + words(answer.words) + u"</span>"_s +
           weightHtml(answer.weightWords) + u"</span></li>\n"_s;
}

QString answersHtml(const ResultSheet &sheet)
{
    QString html = element(u"h2", sheet.answersTitle);
    QString key;
    for (const MarkShape &shape : markShapes) {
        const auto used = std::ranges::find(sheet.answers, shape.mark, &SheetAnswer::mark);
        if (used != sheet.answers.cend()) {
            key += u"<li>"_s + markSvg(shape.mark) + htmlEscaped(used->words.text) + u"</li>\n"_s;
        }
    }
    if (!key.isEmpty()) {
        html += u"<ul class=\"key\" aria-hidden=\"true\">\n"_s + key + u"</ul>\n"_s;
    }
    QString list;
    for (const SheetAnswer &answer : sheet.answers) {
        list += answerHtml(answer);
    }
    if (!list.isEmpty()) {
        html += u"<ul class=\"answers\">\n"_s + list + u"</ul>\n"_s;
    }
    QString themes;
    for (const SheetTheme &theme : sheet.themes) {
        themes += u"<li><span>"_s + words(theme.title) + weightHtml(theme.weightWords) + u"</span></li>\n"_s;
    }
    if (!themes.isEmpty()) {
        html += element(u"h3", sheet.themesTitle) + u"<ul class=\"answers\">\n"_s + themes + u"</ul>\n"_s;
    }
    return html;
}

QString footHtml(const ResultSheet &sheet)
{
    QString html = u"<footer class=\"small\">\n"_s;
    QStringList said = sheet.colophon;
    if (!sheet.code.isEmpty()) {
        html += u"<p class=\"code\" dir=\"ltr\">"_s + htmlEscaped(sheet.code) + u"</p>\n"_s;
        said.prepend(sheet.codeWords);
    }
    return html + element(u"p", said.join(u' ')) + u"</footer>\n"_s;
}

} // namespace

QString sheetHtml(const ResultSheet &sheet, Paper paper)
{
    QString body = shapesHtml() + headHtml(sheet) + rankingHtml(sheet) + answersHtml(sheet);
    body += element(u"h2", sheet.methodTitle) + element(u"p", sheet.method.join(u' '), u"method");
    body += footHtml(sheet);
    const QString title =
        sheet.title + Report::tr(": ", "between a name and what is said of it") + sheet.election.text;
    const QString style = styleSheet.toString() + (paper == Paper::A5 ? paperA5 : paperA4).toString();
    return htmlDocument(title, style, body);
}

} // namespace preau
