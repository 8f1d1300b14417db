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

TextStyle severityStyle(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return TextStyle::Error;
    case Severity::Warning:
        return TextStyle::Warning;
    case Severity::Note:
        break;
    }
    return TextStyle::Note;
}

/// How many columns the word at `column` (from 0) is long: up to a space, or to the colon that ends a key.
int wordLength(QStringView line, qsizetype column)
{
    qsizetype end = column;
    while (end < line.size() && !line[end].isSpace() &&
           !(line[end] == u':' && (end + 1 == line.size() || line[end + 1].isSpace()))) {
        ++end;
    }
    return std::max(displayWidth(line.sliced(column, end - column)), 1);
}

QString excerpt(const Finding &finding, const QString &line, const TextLayout &layout)
{
    if (line.isNull() || finding.location.column <= 0) {
        return {};
    }
    // The column counts code points; the line on screen may be narrower or wider.
    const QList<uint> points = line.toUcs4();
    const qsizetype before = std::min<qsizetype>(finding.location.column - 1, points.size());
    const qsizetype at =
        QString::fromUcs4(reinterpret_cast<const char32_t *>(points.constData()), before).size();
    QString shown = line;
    qsizetype column = at;
    const QString number = paddedLeft(QString::number(finding.location.line), 7) + u" | "_s;
    const int room = layout.width - static_cast<int>(number.size());
    // A long line is shown from a little before the place.
    constexpr qsizetype leadIn = 24;
    if (displayWidth(shown) > room && column > leadIn && displayWidth(shown.first(column)) > room / 2) {
        const qsizetype cut = column - leadIn;
        shown = u'…' + shown.sliced(cut);
        column -= cut - 1;
    }
    const int indent = displayWidth(printable(shown.first(column)));
    const int length = std::min(wordLength(shown, column), std::max(room - indent, 1));
    return styled(number, TextStyle::Faint, layout) + elided(printable(shown), room) + u'\n' +
           styled(QString(number.size() - 2, u' ') + u"| "_s, TextStyle::Faint, layout) +
           QString(indent, u' ') + styled(QString(length, u'^'), severityStyle(finding.severity), layout) +
           u'\n';
}

} // namespace

QString findingLine(const Finding &finding, const TextLayout &layout)
{
    QString place = printable(finding.location.file);
    if (finding.location.line > 0) {
        place += u':' + QString::number(finding.location.line);
        if (finding.location.column > 0) {
            place += u':' + QString::number(finding.location.column);
        }
    }
    return place + u": "_s + styled(severityKey(finding.severity), severityStyle(finding.severity), layout) +
           u": "_s + printable(finding.message) + u" ["_s + finding.code + u']';
}

QString findingFix(const Finding &finding, const TextLayout &layout)
{
    return finding.fix.isEmpty()
               ? QString()
               : paragraph(Report::tr("To mend it: %1").arg(printable(finding.fix)), layout, 4);
}

QString checkText(const CheckReport &report, const TextLayout &layout,
                  const std::function<QString(const QString &file, int line)> &sourceLine)
{
    QString text;
    for (const Finding &finding : report.findings) {
        if (finding.approved) {
            continue;
        }
        text += findingLine(finding, layout) + u'\n';
        if (finding.severity == Severity::Error && finding.location.line > 0) {
            text += excerpt(finding, sourceLine(finding.location.file, finding.location.line), layout);
        }
        // Notes come in hundreds of the same kind; their code says what to do (docs/checks.md).
        if (finding.severity != Severity::Note) {
            text += findingFix(finding, layout);
        }
    }
    QStringList counts{Report::tr("%n error(s)", nullptr, report.count(Severity::Error)),
                       Report::tr("%n warning(s)", nullptr, report.count(Severity::Warning)),
                       Report::tr("%n note(s)", nullptr, report.count(Severity::Note))};
    if (report.approved() > 0) {
        counts.append(Report::tr("%n approved in the files", nullptr, report.approved()));
    }
    const auto missing = std::ranges::count_if(
        report.refused, [](const RefusedFile &file) { return file.reason.code == u"file-missing"; });
    QString summary = counts.join(u", "_s) + u". "_s +
                      Report::tr("%n file(s) read", nullptr, static_cast<int>(report.files.size() - missing));
    // A candidate without a file is an error of the ballot order, listed above; there is no file to count.
    const auto refused = static_cast<int>(std::ranges::count_if(
        report.refused, [](const RefusedFile &file) { return file.reason.code != u"candidate-missing"; }));
    if (refused > 0) {
        summary += u", "_s;
        if (missing == refused) {
            summary += Report::tr("%n missing; without it nothing can be shown", nullptr, refused);
        } else if (report.unusable) {
            summary += Report::tr("%n refused; without it nothing can be shown", nullptr, refused);
        } else if (refused < report.files.size()) {
            summary += Report::tr("%n refused; the others remain readable", nullptr, refused);
        } else {
            summary += Report::tr("%n refused", "files", refused);
        }
    }
    return text + paragraph(summary + u'.', layout);
}

} // namespace preau
