// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/checkrules.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace preau {

extern const char *const checksPage; // docs/checks.md

namespace {

/// A cell of the page as plain text: links become their words, code loses its backquotes.
QString plain(QStringView cell)
{
    static const QRegularExpression link(uR"(\[([^\]]*)\]\([^)]*\))"_s);
    QString text = cell.trimmed().toString();
    text.replace(link, u"\\1"_s);
    return text.remove(u'`').replace(u"\\|"_s, u"|"_s);
}

QList<CheckRule> read(QStringView page)
{
    static const QRegularExpression row(
        uR"(^\| `([a-z0-9-]+)` \| (error|warning|note)[a-z ]* \| ((?:[^|\\]|\\.)+) \| ((?:[^|\\]|\\.)+) \|$)"_s);
    QList<CheckRule> rules;
    QString section;
    for (const QStringView line : page.split(u'\n')) {
        if (line.startsWith(u"## ")) {
            section = line.sliced(3).trimmed().toString();
            continue;
        }
        const QRegularExpressionMatch match = row.match(line.toString());
        if (match.hasMatch()) {
            const QStringView severity = match.capturedView(2);
            rules.append({.code = match.captured(1),
                          .severity = severity == u"error"     ? Severity::Error
                                      : severity == u"warning" ? Severity::Warning
                                                               : Severity::Note,
                          .says = plain(match.capturedView(3)),
                          .remedy = plain(match.capturedView(4)),
                          .section = section});
        }
    }
    return rules;
}

} // namespace

const QList<CheckRule> &checkRules()
{
    static const QList<CheckRule> rules = read(QString::fromUtf8(checksPage));
    return rules;
}

const CheckRule *checkRule(QStringView code)
{
    const QList<CheckRule> &rules = checkRules();
    const auto it = std::ranges::find(rules, code, &CheckRule::code);
    return it == rules.cend() ? nullptr : &*it;
}

} // namespace preau
