// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/csvreport.h"

#include "report/words.h"

using namespace Qt::StringLiterals;

namespace preau {

namespace {

bool isFormula(QStringView text)
{
    return !text.isEmpty() && QStringView(u"=+-@\t\r\n").contains(text.front());
}

QString optionId(const Question &question, int option)
{
    return question.answers.options.at(option).id.value();
}

/// Full sources of one cell, one after the other.
QString sourcesCell(const QList<Citation> &citations, const DataLanguage &language)
{
    QStringList list;
    for (const Citation &citation : citations) {
        const Source &source = citation.source;
        QStringList parts{source.title.isEmpty() ? source.id.value() : language.text(source.title)};
        if (citation.page) {
            parts.append(u"p. %1"_s.arg(*citation.page));
        }
        for (const QString &part : {language.text(source.publisher), source.date.toString(), source.url}) {
            if (!part.isEmpty()) {
                parts.append(part);
            }
        }
        list.append(parts.join(u", "_s));
    }
    return list.join(u"; "_s);
}

} // namespace

void CsvWriter::separate()
{
    if (m_rowStarted) {
        m_csv += ',';
    }
    m_rowStarted = true;
}

CsvWriter &CsvWriter::text(QStringView text)
{
    separate();
    QString cell = text.toString();
    if (isFormula(cell) || cell.startsWith(QChar(u'\0'))) {
        cell.prepend(u'\'');
    }
    const bool quoted = cell.contains(u'"') || cell.contains(u',') || cell.contains(u'\n') ||
                        cell.contains(u'\r') || cell.startsWith(u' ') || cell.endsWith(u' ');
    if (quoted) {
        m_csv += '"' + cell.replace(u'"', u"\"\""_s).toUtf8() + '"';
    } else {
        m_csv += cell.toUtf8();
    }
    return *this;
}

CsvWriter &CsvWriter::number(std::optional<qint64> value)
{
    separate();
    if (value) {
        m_csv += QByteArray::number(*value);
    }
    return *this;
}

void CsvWriter::endRow()
{
    m_csv += "\r\n";
    m_rowStarted = false;
}

QByteArray compareCsv(const Election &election, const Comparison &comparison, const CompareOptions &options)
{
    const DataLanguage language{.wanted = options.report.language, .reference = election.referenceLanguage()};
    CsvWriter csv;
    for (const char16_t *const name :
         {u"theme", u"topic", u"question", u"statement", u"candidate", u"name", u"refused", u"state",
          u"stance", u"words", u"searched", u"confidence", u"note", u"source"}) {
        csv.text(name);
    }
    csv.endRow();
    static const Position nothing;
    for (const ComparisonTheme &theme : comparison.themes) {
        for (const int index : theme.questions) {
            const Question &question = election.questions[index];
            for (const int who : comparison.candidates) {
                const Candidate &candidate = election.candidates[who];
                const Position &position =
                    index < candidate.positions.size() ? candidate.positions[index] : nothing;
                const PositionDetail &detail = position.detail();
                const bool stated = position.isStated();
                csv.text(question.theme.value()).text(question.topic.value()).text(question.id.value());
                csv.text(language.text(question.statement));
                csv.text(candidate.id.value()).text(candidate.name.full());
                csv.text(candidate.refused ? u"true" : u"false");
                csv.text(candidate.refused ? QString() : positionStateKey(position.state));
                csv.text(stated ? optionId(question, position.option) : QString());
                // The words of the two agreement kinds belong to the interface; data does not depend on it.
                csv.text(stated && !question.answers.isAgreement()
                             ? optionWords(question, position.option, language)
                             : QString());
                csv.text(detail.searched.toString());
                csv.text(stated ? confidenceKey(position.confidence) : QString());
                csv.text(language.text(detail.note)).text(sourcesCell(detail.sources, language));
                csv.endRow();
            }
        }
    }
    for (const int who : comparison.candidates) {
        const Candidate &candidate = election.candidates[who];
        for (const Proposal &proposal : candidate.proposals) {
            if (!options.shows(proposal)) {
                continue;
            }
            csv.text(proposal.theme.value()).text(proposal.topic.value()).text({}).text({});
            csv.text(candidate.id.value()).text(candidate.name.full()).text(u"false").text(u"proposal");
            csv.text(proposal.quote ? u"quote" : u"summary").text({}).text({}).text({});
            csv.text(language.text(proposal.text)).text(sourcesCell(proposal.sources, language));
            csv.endRow();
        }
    }
    return csv.csv();
}

QByteArray matchCsv(const Election &election, const MatchResult &result,
                    const std::optional<Robustness> *robustness, const ReportOptions &options)
{
    const DataLanguage language{.wanted = options.language, .reference = election.referenceLanguage()};
    CsvWriter csv;
    for (const char16_t *const name :
         {u"candidate", u"name", u"party", u"refused", u"rank", u"tied", u"ranked", u"percent", u"matched",
          u"answered", u"numerator", u"denominator", u"method", u"missing"}) {
        csv.text(name);
    }
    if (robustness) {
        csv.text(u"percent_low").text(u"percent_high");
    }
    csv.endRow();
    for (const CandidateResult &line : result.results) {
        const Candidate &candidate = election.candidates[line.candidate];
        csv.text(candidate.id.value()).text(candidate.name.full()).text(language.text(candidate.party));
        csv.text(candidate.refused ? u"true" : u"false");
        csv.number(line.rank ? std::optional<qint64>(*line.rank) : std::nullopt);
        csv.text(line.tied ? u"true" : u"false").text(line.ranked ? u"true" : u"false");
        csv.number(line.percent ? std::optional<qint64>(*line.percent) : std::nullopt);
        csv.number(line.coverage.matched).number(line.coverage.answered);
        csv.number(line.score ? std::optional<qint64>(line.score->numerator()) : std::nullopt);
        csv.number(line.score ? std::optional<qint64>(line.score->denominator()) : std::nullopt);
        csv.text(methodKey(result.settings.method)).text(missingRuleKey(result.settings.missing));
        if (robustness) {
            std::optional<qint64> low;
            std::optional<qint64> high;
            if (*robustness) {
                for (const PercentRange &range : (*robustness)->ranges) {
                    if (range.candidate == line.candidate) {
                        low = range.low;
                        high = range.high;
                    }
                }
            }
            csv.number(low).number(high);
        }
        csv.endRow();
    }
    return csv.csv();
}

} // namespace preau
