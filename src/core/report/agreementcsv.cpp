// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/agreementcsv.h"

#include "analysis/coverage.h"
#include "model/identity.h"
#include "report/commonwords.h"
#include "report/csvreport.h"

#include <initializer_list>

using namespace Qt::StringLiterals;

namespace preau {

namespace {

/// Rows that end with what they were made from.
class Table
{
public:
    Table(const Election &election, std::initializer_list<const char16_t *> columns)
        : m_election(election),
          m_data(dataHash(election).first(12))
    {
        for (const char16_t *const name : columns) {
            m_csv.text(name);
        }
        m_csv.text(u"election").text(u"version").text(u"data");
        m_csv.endRow();
    }

    CsvWriter &row() { return m_csv; }

    void endRow()
    {
        m_csv.text(m_election.id.value()).number(m_election.version).text(m_data);
        m_csv.endRow();
    }

    [[nodiscard]] QByteArray csv() const { return m_csv.csv(); }

private:
    const Election &m_election;
    QString m_data;
    CsvWriter m_csv;
};

std::optional<qint64> wide(const std::optional<int> &number)
{
    return number ? std::optional<qint64>(*number) : std::nullopt;
}

} // namespace

QByteArray coverageCsv(const Election &election, const QList<int> &candidates, const ReportOptions &options)
{
    const DataLanguage language{.wanted = options.language, .reference = election.referenceLanguage()};
    const ElectionCoverage all = coverage(election);
    Table table(election, {u"candidate", u"name", u"refused", u"theme", u"title", u"questions", u"stated",
                           u"silent", u"undocumented"});
    for (const int index : candidates) {
        const Candidate &candidate = election.candidates[index];
        for (qsizetype t = 0; t < election.themes.size(); ++t) {
            if (all.themes[t].questions == 0) {
                continue;
            }
            CsvWriter &row = table.row();
            row.text(candidate.id.value()).text(candidate.name.full());
            row.text(candidate.refused ? u"true" : u"false");
            row.text(election.themes[t].id.value()).text(language.text(election.themes[t].title));
            row.number(all.themes[t].questions);
            const PositionCounts &counts = all.candidates[index].byTheme[t];
            for (const int count : {counts.stated, counts.silent, counts.undocumented}) {
                row.number(candidate.refused ? std::nullopt : std::optional<qint64>(count));
            }
            table.endRow();
        }
    }
    return table.csv();
}

QByteArray agreementCsv(const Election &election, const AgreementTable &agreement)
{
    Table table(election, {u"candidate", u"name", u"other", u"other_name", u"known", u"different", u"percent",
                           u"numerator", u"denominator"});
    for (const PairAgreement &pair : agreement.pairs) {
        CsvWriter &row = table.row();
        for (const int index : {pair.first, pair.second}) {
            const Candidate &candidate = election.candidates[index];
            row.text(candidate.id.value()).text(candidate.name.full());
        }
        row.number(pair.known).number(pair.different).number(wide(pair.percent()));
        row.number(pair.agreement ? std::optional<qint64>(pair.agreement->numerator()) : std::nullopt);
        row.number(pair.agreement ? std::optional<qint64>(pair.agreement->denominator()) : std::nullopt);
        table.endRow();
    }
    return table.csv();
}

QByteArray dividingCsv(const Election &election, const QList<DividingQuestion> &questions,
                       const ReportOptions &options)
{
    const DataLanguage language{.wanted = options.language, .reference = election.referenceLanguage()};
    Table table(election, {u"question", u"statement", u"ranked", u"percent", u"spread_numerator",
                           u"spread_denominator", u"position", u"candidates"});
    for (const DividingQuestion &one : questions) {
        const Question &question = election.questions[one.question];
        const auto add = [&](const QString &position, int count) {
            CsvWriter &row = table.row();
            row.text(question.id.value()).text(language.text(question.statement));
            row.text(one.ranked ? u"true" : u"false").number(wide(one.percent()));
            row.number(one.spread.numerator()).number(one.spread.denominator());
            row.text(position).number(count);
            table.endRow();
        };
        for (int option = 0; option < question.answers.size(); ++option) {
            add(question.answers.options[option].id.value(), one.options[option]);
        }
        add(u"silent"_s, one.silent);
        add(u"undocumented"_s, one.undocumented);
    }
    return table.csv();
}

} // namespace preau
