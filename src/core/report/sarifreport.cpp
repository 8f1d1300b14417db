// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/sarifreport.h"

#include "report/checkrules.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace preau {

namespace {

QString reference(const QString &file)
{
    const bool absolute = file.startsWith(u'/') || (file.size() > 1 && file[1] == u':');
    if (absolute) {
        return QString::fromLatin1(QUrl::fromLocalFile(file).toEncoded());
    }
    return QString::fromLatin1(QUrl::toPercentEncoding(file, "/"));
}

QJsonObject message(const QString &text)
{
    return {{u"text"_s, text}};
}

} // namespace

QByteArray checkSarif(const CheckReport &report, const QString &programVersion)
{
    QStringList rules;
    for (const Finding &finding : report.findings) {
        rules.append(finding.code);
    }
    rules.sort();
    rules.removeDuplicates();
    QJsonArray ruleList;
    for (const QString &code : std::as_const(rules)) {
        QJsonObject object{{u"id"_s, code}};
        if (const CheckRule *rule = checkRule(code)) {
            object.insert(u"shortDescription"_s, message(rule->says));
            object.insert(u"help"_s, message(u"%1\ndocs/checks.md, “%2”"_s.arg(rule->remedy, rule->section)));
            object.insert(u"defaultConfiguration"_s, QJsonObject{{u"level"_s, severityKey(rule->severity)}});
        }
        ruleList.append(object);
    }

    QJsonArray results;
    for (const Finding &finding : report.findings) {
        QJsonObject place{{u"artifactLocation"_s, QJsonObject{{u"uri"_s, reference(finding.location.file)}}}};
        if (finding.location.line > 0) {
            QJsonObject region{{u"startLine"_s, finding.location.line}};
            if (finding.location.column > 0) {
                region.insert(u"startColumn"_s, finding.location.column);
            }
            place.insert(u"region"_s, region);
        }
        QJsonObject location{{u"physicalLocation"_s, place}};
        if (!finding.path.isEmpty()) {
            location.insert(u"logicalLocations"_s,
                            QJsonArray{QJsonObject{{u"fullyQualifiedName"_s, finding.path}}});
        }
        QJsonObject result{
            {u"ruleId"_s, finding.code},
            {u"ruleIndex"_s, static_cast<int>(std::ranges::lower_bound(rules, finding.code) - rules.begin())},
            {u"level"_s, severityKey(finding.severity)},
            {u"message"_s,
             message(finding.fix.isEmpty() ? finding.message : finding.message + u'\n' + finding.fix)},
            {u"locations"_s, QJsonArray{location}},
        };
        if (finding.approved) {
            result.insert(u"suppressions"_s,
                          QJsonArray{QJsonObject{{u"kind"_s, u"inSource"_s},
                                                 {u"justification"_s, finding.approvalReason}}});
        }
        results.append(result);
    }
    QJsonArray artifacts;
    for (const QString &file : report.files) {
        artifacts.append(QJsonObject{{u"location"_s, QJsonObject{{u"uri"_s, reference(file)}}}});
    }
    const QJsonObject run{
        {u"tool"_s, QJsonObject{{u"driver"_s, QJsonObject{{u"name"_s, u"preau-cli"_s},
                                                          {u"version"_s, programVersion},
                                                          {u"rules"_s, ruleList}}}}},
        {u"columnKind"_s, u"unicodeCodePoints"_s},
        {u"artifacts"_s, artifacts},
        {u"results"_s, results},
    };
    return QJsonDocument(QJsonObject{{u"$schema"_s, u"https://json.schemastore.org/sarif-2.1.0.json"_s},
                                     {u"version"_s, u"2.1.0"_s},
                                     {u"runs"_s, QJsonArray{run}}})
        .toJson(QJsonDocument::Indented);
}

} // namespace preau
