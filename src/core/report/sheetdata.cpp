// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/keys.h"
#include "report/csvreport.h"
#include "report/sheetreport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace preau {

namespace {

template<class Value>
std::optional<qint64> wide(const std::optional<Value> &value)
{
    return value ? std::optional<qint64>(*value) : std::nullopt;
}

std::optional<qint64> numerator(const std::optional<Rational> &score)
{
    return score ? std::optional<qint64>(score->numerator()) : std::nullopt;
}

std::optional<qint64> denominator(const std::optional<Rational> &score)
{
    return score ? std::optional<qint64>(score->denominator()) : std::nullopt;
}

/// The figures that candidates and their themes have, from `rank` on.
struct Figures
{
    std::optional<int> rank = {};
    QString tied = {};
    std::optional<int> percent = {};
    std::optional<int> low = {};
    std::optional<int> high = {};
    std::optional<Coverage> coverage = {};
    std::optional<Rational> score = {};
};

void endRow(CsvWriter &csv, const Figures &figures)
{
    csv.number(wide(figures.rank)).text(figures.tied).number(wide(figures.percent));
    csv.number(wide(figures.low)).number(wide(figures.high));
    csv.number(figures.coverage ? std::optional<qint64>(figures.coverage->matched) : std::nullopt);
    csv.number(figures.coverage ? std::optional<qint64>(figures.coverage->answered) : std::nullopt);
    csv.number(numerator(figures.score)).number(denominator(figures.score));
    csv.endRow();
}

QString dayOf(const ResultSheet &sheet)
{
    return sheet.made.isValid() ? sheet.made.toString(Qt::ISODate) : QString();
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

template<class Value>
QJsonValue orNull(const std::optional<Value> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue fraction(const std::optional<Rational> &value)
{
    return value ? QJsonValue(QJsonObject{{u"numerator"_s, static_cast<qint64>(value->numerator())},
                                          {u"denominator"_s, static_cast<qint64>(value->denominator())}})
                 : QJsonValue();
}

QJsonObject coverageJson(const Coverage &coverage)
{
    return {{u"matched"_s, coverage.matched}, {u"answered"_s, coverage.answered}};
}

QJsonObject rowJson(const SheetRow &row, const QString &scoreName)
{
    QJsonArray themes;
    for (const ThemeScore &theme : row.themes) {
        themes.append(QJsonObject{{u"theme"_s, theme.theme.value()},
                                  {scoreName, fraction(theme.score)},
                                  {u"percent"_s, orNull(theme.percent)},
                                  {u"coverage"_s, coverageJson(theme.coverage)}});
    }
    return {{u"candidate"_s, row.id.value()},
            {u"name"_s, row.name},
            {u"party"_s, orNull(row.party.text)},
            {u"refused"_s, row.refused},
            {u"rank"_s, orNull(row.rank)},
            {u"tied"_s, row.tied},
            {u"ranked"_s, row.ranked},
            {scoreName, fraction(row.score)},
            {u"percent"_s, orNull(row.percent)},
            {u"percent_low"_s, orNull(row.low)},
            {u"percent_high"_s, orNull(row.high)},
            {u"coverage"_s, coverageJson(row.coverage)},
            {u"themes"_s, themes}};
}

QJsonArray strings(const QStringList &list)
{
    return QJsonArray::fromStringList(list);
}

} // namespace

QByteArray sheetCsv(const ResultSheet &sheet)
{
    CsvWriter csv;
    for (const char16_t *const name :
         {u"kind", u"id", u"of", u"text", u"value", u"importance", u"rank", u"tied", u"percent",
          u"percent_low", u"percent_high", u"matched", u"answered", u"numerator", u"denominator"}) {
        csv.text(name);
    }
    csv.endRow();
    const auto fact = [&](QStringView id, const QString &value) {
        csv.text(u"sheet").text(id).text({}).text({}).text(value).text({});
        endRow(csv, {});
    };
    fact(u"election", sheet.id.value());
    fact(u"title", sheet.election.text);
    fact(u"version", QString::number(sheet.version));
    fact(u"licence", sheet.licence);
    fact(u"data", sheet.data);
    fact(u"questions", sheet.questions);
    fact(u"method", methodKey(sheet.settings.method));
    fact(u"missing", missingRuleKey(sheet.settings.missing));
    fact(u"program", sheet.program);
    fact(u"made", dayOf(sheet));
    fact(u"code", sheet.code);
    for (const SheetRow &row : sheet.rows) {
        csv.text(u"candidate").text(row.id.value()).text({}).text(row.name).text(row.party.text).text({});
        endRow(csv, {.rank = row.rank,
                     .tied = row.tied ? u"true"_s : u"false"_s,
                     .percent = row.percent,
                     .low = row.low,
                     .high = row.high,
                     .coverage = row.coverage,
                     .score = row.score});
        for (const ThemeScore &theme : row.themes) {
            csv.text(u"theme").text(theme.theme.value()).text(row.id.value()).text({}).text({}).text({});
            endRow(csv, {.percent = theme.percent, .coverage = theme.coverage, .score = theme.score});
        }
    }
    for (const SheetAnswer &answer : sheet.answers) {
        csv.text(u"answer").text(answer.id.value()).text(answer.theme.value());
        csv.text(answer.statement.text).text(answer.stanceKey).text(answer.importanceKey);
        endRow(csv, {});
    }
    for (const SheetTheme &theme : sheet.themes) {
        csv.text(u"importance").text(theme.id.value()).text({}).text(theme.title.text).text({});
        csv.text(theme.importanceKey);
        endRow(csv, {});
    }
    return csv.csv();
}

QByteArray sheetJson(const ResultSheet &sheet)
{
    const QString scoreName =
        sheet.settings.method == MatchMethod::Euclidean ? u"squared_distance"_s : u"score"_s;
    QJsonArray results;
    for (const SheetRow &row : sheet.rows) {
        results.append(rowJson(row, scoreName));
    }
    QJsonArray answers;
    for (const SheetAnswer &answer : sheet.answers) {
        answers.append(QJsonObject{{u"question"_s, answer.id.value()},
                                   {u"theme"_s, answer.theme.value()},
                                   {u"statement"_s, answer.statement.text},
                                   {u"stance"_s, answer.stanceKey},
                                   {u"importance"_s, answer.importanceKey}});
    }
    QJsonObject themes;
    for (const SheetTheme &theme : sheet.themes) {
        themes.insert(theme.id.value(), theme.importanceKey);
    }
    const QJsonObject object{{u"election"_s, sheet.id.value()},
                             {u"title"_s, sheet.election.text},
                             {u"version"_s, sheet.version},
                             {u"licence"_s, orNull(sheet.licence)},
                             {u"data"_s, sheet.data},
                             {u"questions_hash"_s, sheet.questions},
                             {u"program"_s, sheet.program},
                             {u"made"_s, orNull(dayOf(sheet))},
                             {u"method"_s, methodKey(sheet.settings.method)},
                             {u"missing"_s, missingRuleKey(sheet.settings.missing)},
                             {u"answered"_s, sheet.answered},
                             {u"no_opinion"_s, sheet.noOpinion},
                             {u"skipped"_s, sheet.skipped},
                             {u"not_seen"_s, sheet.notSeen},
                             {u"notices"_s, strings(sheet.notices + sheet.cautions)},
                             {u"results"_s, results},
                             {u"answers"_s, answers},
                             {u"themes"_s, themes},
                             {u"code"_s, orNull(sheet.code)}};
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace preau
