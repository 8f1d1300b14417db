// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/htmldocument.h"
#include "report/questionnaire.h"
#include "report/words.h"

using namespace Qt::StringLiterals;

namespace preau {

namespace {

constexpr QStringView blankStyle = uR"(
:root { color-scheme: light; }
body { background: #fff; color: #000; font: 10pt/1.35 "Noto Sans", "Segoe UI", system-ui, sans-serif; margin: 2rem auto; max-width: 185mm; padding: 0 1rem; }
h1 { font-size: 18pt; font-weight: 600; line-height: 1.2; margin: 0; }
h2 { font-size: 11pt; font-weight: 600; margin: 4mm 0 1mm; padding-top: 1mm; border-top: .5mm solid #000; break-after: avoid; }
p { margin: .8mm 0; }
.notice { font-weight: 600; }
ol { list-style: none; margin: 0; padding: 0; }
ol > li { border-top: .25mm solid #999; padding: 1.6mm 0 1.8mm; break-inside: avoid; display: grid; grid-template-columns: 8mm 1fr; }
h2 + ol > li:first-child { border-top: 0; }
.number { font-weight: 600; }
.statement { margin: 0; }
.boxes { list-style: none; margin: 1.2mm 0 0; padding: 0; display: flex; flex-wrap: wrap; gap: 1.2mm 3mm; font-size: 8.5pt; }
.boxes li { display: flex; gap: 1.2mm; align-items: center; }
.boxes b { font-weight: 600; }
.box { display: inline-block; width: 3.6mm; height: 3.6mm; border: .35mm solid #000; flex: none; }
.figures { display: inline-block; width: 14mm; height: 5mm; border: .35mm solid #000; }
.apart { border-inline-start: .25mm solid #999; padding-inline-start: 3mm; }
.notes { display: flex; flex-wrap: wrap; gap: 1.6mm 4mm; margin: 2mm 0; padding: 0; list-style: none; direction: ltr; font-variant-numeric: tabular-nums; }
.notes li { display: flex; align-items: flex-end; gap: 1mm; }
.notes .line { width: 11mm; height: 6mm; border-bottom: .35mm solid #000; }
.notes .sign { font-weight: 600; align-items: flex-end; }
section { break-inside: avoid; }
footer { font-size: 8.25pt; margin-top: 3mm; border-top: .25mm solid #000; padding-top: 1mm; }
@media print { body { margin: 0; max-width: none; padding: 0; } }
)";

QString sentence(const QString &words, QStringView kind = {})
{
    return u"<p"_s + (kind.isEmpty() ? QString() : u" class=\""_s + kind.toString() + u'"') + u'>' +
           htmlEscaped(words) + u"</p>\n"_s;
}

QString boxHtml(const QString &sign, const QString &html, bool apart = false)
{
    return u"<li%1><span class=\"box\"></span><span><b>%2</b> "_s.arg(
               apart ? u" class=\"apart\""_s : QString(), htmlEscaped(sign)) +
           html + u"</span></li>"_s;
}

QString boxesHtml(const Questionnaire &blank, const BlankQuestion &question)
{
    const auto words = [](const SheetText &text) { return htmlInLanguage(text.text, text.language); };
    QString html = u"<ul class=\"boxes\">"_s;
    if (question.onlyEnds) {
        const BlankOption &first = question.options.first();
        const BlankOption &last = question.options.last();
        html += u"<li><span class=\"figures\"></span><span><b>%1</b> "_s.arg(first.number) +
                words(first.words) + u" … <b>%1</b> "_s.arg(last.number) + words(last.words) +
                u"</span></li>"_s;
    } else {
        for (const BlankOption &option : question.options) {
            html += boxHtml(QString::number(option.number), words(option.words));
        }
    }
    html += u"</ul><ul class=\"boxes\">"_s;
    html += boxHtml(u"N"_s, htmlEscaped(blank.noOpinion)) + boxHtml(u"P"_s, htmlEscaped(blank.passed));
    html += boxHtml(u"+"_s, htmlEscaped(blank.more), true) + boxHtml(u"−"_s, htmlEscaped(blank.less));
    return html + u"</ul>"_s;
}

QString notesHtml(const Questionnaire &blank)
{
    QString html = u"<section>\n<h2>"_s + htmlEscaped(blank.notesTitle) + u"</h2>\n"_s +
                   sentence(blank.notesWords) + u"<ul class=\"notes\" dir=\"ltr\">\n<li class=\"sign\">"_s +
                   htmlEscaped(blank.sign) + u"</li>\n"_s;
    for (const BlankTheme &theme : blank.themes) {
        for (const BlankQuestion &question : theme.questions) {
            html += u"<li>%1:<span class=\"line\"></span></li>\n"_s.arg(question.number);
        }
    }
    return html + u"</ul>\n"_s + sentence(blank.privacy) + u"</section>\n"_s;
}

} // namespace

QString questionnaireHtml(const Questionnaire &blank, Paper paper)
{
    const QString day = blank.electionDate.isEmpty() ? QString() : u", "_s + blank.electionDate;
    QString body = u"<h1>"_s + htmlEscaped(blank.title) + u"</h1>\n<p>"_s +
                   htmlInLanguage(blank.election.text, blank.election.language) + htmlEscaped(day) +
                   u"</p>\n"_s;
    for (const QString &notice : blank.notices) {
        body += sentence(notice, u"notice");
    }
    for (const QString &instruction : blank.instructions) {
        body += sentence(instruction);
    }
    for (const BlankTheme &theme : blank.themes) {
        body += u"<h2>"_s + htmlInLanguage(theme.title.text, theme.title.language) + u"</h2>\n<ol>\n"_s;
        for (const BlankQuestion &question : theme.questions) {
            body +=
                u"<li><span class=\"number\">%1</span><div><p class=\"statement\">"_s.arg(question.number) +
                htmlInLanguage(question.statement.text, question.statement.language) + u"</p>"_s +
                boxesHtml(blank, question) + u"</div></li>\n"_s;
        }
        body += u"</ol>\n"_s;
    }
    body += notesHtml(blank);
    body += u"<footer>\n"_s + sentence(blank.colophon.join(u' ')) + u"</footer>\n"_s;
    const QString page = paper == Paper::A5 ? u"@page { size: A5; margin: 9mm; }\n"_s
                                            : u"@page { size: A4; margin: 11mm 12.7mm; }\n"_s;
    return htmlDocument(blank.title + Report::tr(": ", "between a name and what is said of it") +
                            blank.election.text,
                        blankStyle.toString() + page, body);
}

} // namespace preau
