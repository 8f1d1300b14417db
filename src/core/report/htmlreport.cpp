// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/htmlreport.h"

#include "report/htmldocument.h"
#include "report/matchwords.h"
#include "report/words.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace preau {

namespace {

constexpr QStringView styleSheet = uR"(
:root { color-scheme: light dark; }
body { font: 16px/1.5 "Noto Sans", "Segoe UI", system-ui, sans-serif; margin: 2rem auto; max-width: 72rem; padding: 0 1rem; }
h1, h2 { line-height: 1.25; }
table { border-collapse: collapse; margin: 1rem 0; }
caption { text-align: start; font-weight: 600; padding: .25rem 0; }
th, td { border: 1px solid #8a9196; padding: .4rem .6rem; text-align: start; vertical-align: top; }
td.figure { text-align: end; font-variant-numeric: tabular-nums; }
.scroll { overflow-x: auto; }
.notice { border-inline-start: 4px solid #b26a00; padding-inline-start: .75rem; }
.undocumented { border-style: dotted; }
.silent { border-style: dashed; }
.mark { font-family: monospace; white-space: pre; }
.small { font-size: .875rem; }
@media print { details > * { display: block; } body { margin: 0; max-width: none; } }
)";

class Page
{
public:
    Page(const Election &election, const ReportOptions &options)
        : m_election(election),
          m_options(options),
          m_language{.wanted = options.language, .reference = election.referenceLanguage()}
    {
    }

    [[nodiscard]] const DataLanguage &language() const { return m_language; }

    void add(const QString &html) { m_body += html; }

    /// Program words, escaped, inside an element.
    void element(QStringView tag, const QString &words, QStringView attributes = {})
    {
        raw(tag, htmlEscaped(words), attributes);
    }

    void raw(QStringView tag, const QString &html, QStringView attributes = {})
    {
        m_body += u'<' + tag.toString() + (attributes.isEmpty() ? QString() : u' ' + attributes.toString()) +
                  u'>' + html + u"</"_s + tag.toString() + u">\n"_s;
    }

    /// A text of the data, with its language where it is not the page's.
    [[nodiscard]] QString data(const LocalText &text) const
    {
        return htmlInLanguage(m_language.text(text), m_language.languageOf(text));
    }

    [[nodiscard]] QString name(const Candidate &candidate) const
    {
        return u"<bdi>"_s + htmlEscaped(candidateHeading(candidate)) + u"</bdi>"_s;
    }

    [[nodiscard]] QString citations(const QList<Citation> &citations) const
    {
        QString html;
        for (const Citation &citation : citations) {
            Citation shown = citation;
            const QUrl url(citation.source.url, QUrl::StrictMode);
            shown.source.url.clear();
            html += u"<br><span class=\"small\">"_s +
                    htmlEscaped(Report::tr("Source: %1").arg(citationWords(shown, m_language)));
            if (!citation.source.url.isEmpty()) {
                const QString address = htmlEscaped(citation.source.url);
                const bool web = url.isValid() && (url.scheme() == u"https" || url.scheme() == u"http");
                html += u", "_s + (web ? u"<a rel=\"noreferrer\" href=\""_s +
                                             htmlEscaped(QString::fromLatin1(url.toEncoded())) + u"\">"_s +
                                             address + u"</a>"_s
                                       : address);
            }
            html += u"</span>"_s;
        }
        return html;
    }

    void head(const QString &heading)
    {
        const QString colon = Report::tr(": ", "between a name and what is said of it");
        raw(u"h1", data(m_election.title) + htmlEscaped(colon + heading));
        for (const QString &notice : electionNotices(m_election, m_options.today)) {
            element(u"p", notice, u"class=\"notice\"");
        }
        for (const Constituency &constituency : m_election.constituencies) {
            if (constituency.id == m_options.constituency) {
                raw(u"p", htmlEscaped(Report::tr("Constituency: %1")).arg(data(constituency.title)));
            }
        }
        m_title = m_language.text(m_election.title) + colon + heading;
    }

    [[nodiscard]] QString document() const { return htmlDocument(m_title, styleSheet, m_body); }

private:
    const Election &m_election;
    const ReportOptions &m_options;
    DataLanguage m_language;
    QString m_title;
    QString m_body;
};

QString cell(const QString &html, QStringView attributes = {})
{
    return u"<td"_s + (attributes.isEmpty() ? QString() : u' ' + attributes.toString()) + u'>' + html +
           u"</td>"_s;
}

QString headerCell(const QString &html, QStringView scope)
{
    return u"<th scope=\""_s + scope.toString() + u"\">"_s + html + u"</th>"_s;
}

QString figureCell(const QString &text)
{
    return cell(htmlEscaped(text), u"class=\"figure\"");
}

QString fractionWords(const Rational &value)
{
    return value.denominator() == 1
               ? QString::number(value.numerator())
               : QString::number(value.numerator()) + u'/' + QString::number(value.denominator());
}

QString optionHtml(const Page &page, const Question &question, int option, bool voter)
{
    if (!question.answers.isAgreement() && option >= 0 && option < question.answers.size() &&
        !question.answers.options[option].text.isEmpty()) {
        return page.data(question.answers.options[option].text);
    }
    return htmlEscaped(voter ? voterWords(question, option, page.language())
                             : optionWords(question, option, page.language()));
}

QString positionCell(const Page &page, const Question &question, const Position &position)
{
    QString html = u"<span class=\"mark\" aria-hidden=\"true\">"_s +
                   htmlEscaped(positionMark(question, position)) + u"</span> "_s;
    html += position.isStated() ? optionHtml(page, question, position.option, false)
                                : htmlEscaped(positionWords(question, position, page.language()));
    if (isDoubtful(position)) {
        html += u" <span class=\"small\">("_s + htmlEscaped(Report::tr("low confidence")) + u")</span>"_s;
    }
    if (isDisputed(question, position)) {
        html += u" <span class=\"small\">("_s +
                htmlEscaped(Report::tr("a second reader came to the other side")) + u")</span>"_s;
    }
    if (!position.detail().note.isEmpty()) {
        html += u"<br><span class=\"small\">"_s + page.data(position.detail().note) + u"</span>"_s;
    }
    html += page.citations(position.detail().sources);
    const QString kind = positionStateKey(position.state);
    return cell(html, position.isStated() ? QString() : u"class=\"%1\""_s.arg(kind));
}

} // namespace

QString compareHtml(const Election &election, const Comparison &comparison, const CompareOptions &options)
{
    Page page(election, options.report);
    page.head(Report::tr("comparison"));
    if (comparison.themes.isEmpty()) {
        page.element(u"p", Report::tr("No question is left to compare."));
    }
    static const Position nothing;
    for (const ComparisonTheme &part : comparison.themes) {
        const Theme *theme = election.theme(part.theme);
        const QString title = theme ? page.data(theme->title) : htmlEscaped(part.theme.value());
        page.raw(u"h2", title);
        QString table = u"<div class=\"scroll\"><table>\n<caption>"_s +
                        htmlEscaped(Report::tr("Positions: %1")).arg(title) + u"</caption>\n<thead><tr>"_s +
                        headerCell(htmlEscaped(contestantWord(election.contestants)), u"col");
        for (const int index : part.questions) {
            table += headerCell(page.data(election.questions[index].statement), u"col");
        }
        table += u"</tr></thead>\n<tbody>\n"_s;
        for (const int who : comparison.candidates) {
            const Candidate &candidate = election.candidates[who];
            table += u"<tr>"_s + headerCell(page.name(candidate), u"row");
            for (const int index : part.questions) {
                table += candidate.refused
                             ? cell(htmlEscaped(Report::tr("File refused")))
                             : positionCell(page, election.questions[index],
                                            index < candidate.positions.size() ? candidate.positions[index]
                                                                               : nothing);
            }
            table += u"</tr>\n"_s;
        }
        page.add(table + u"</tbody></table></div>\n"_s);

        for (const int who : comparison.candidates) {
            const Candidate &candidate = election.candidates[who];
            QString items;
            for (const Proposal &proposal : candidate.proposals) {
                if (proposal.theme == part.theme && options.shows(proposal)) {
                    const QString words = page.data(proposal.text);
                    items += u"<li>"_s + (proposal.quote ? u"<q>"_s + words + u"</q>"_s : words) +
                             u" <span class=\"small\">"_s +
                             htmlEscaped(proposalKindSentence(election, proposal, page.language().wanted)) +
                             u"</span>"_s + page.citations(proposal.sources) + u"</li>\n"_s;
                }
            }
            if (!items.isEmpty()) {
                page.raw(u"h3", htmlEscaped(Report::tr("Proposals of %1")).arg(page.name(candidate)));
                page.add(u"<ul>\n"_s + items + u"</ul>\n"_s);
            }
        }
    }
    page.element(u"p", Report::tr("Of the positions shown: %1.").arg(countWords(comparison.counts)));
    page.element(u"p", candidatesOrderSentence(election, options.report.order));
    page.element(u"p", dataSentence(election), u"class=\"small\"");
    return page.document();
}

QString matchHtml(const Election &election, const MatchResult &result,
                  const std::optional<Robustness> *robustness, const ReportOptions &options)
{
    Page page(election, options);
    page.head(Report::tr("closest on the questions you answered"));
    page.element(u"p", answeredSentence(election, result));
    const bool ranges = robustness && *robustness;

    QString table = u"<div class=\"scroll\"><table>\n<caption>"_s +
                    htmlEscaped(Report::tr("Closest on the questions you answered")) +
                    u"</caption>\n<thead><tr>"_s + headerCell(htmlEscaped(Report::tr("Rank")), u"col") +
                    headerCell(htmlEscaped(contestantWord(election.contestants)), u"col") +
                    headerCell(htmlEscaped(Report::tr("Percent")), u"col") +
                    headerCell(htmlEscaped(Report::tr("Known positions")), u"col");
    if (ranges) {
        table += headerCell(htmlEscaped(Report::tr("Without one answer")), u"col");
    }
    table += u"</tr></thead>\n<tbody>\n"_s;
    for (const CandidateResult &line : result.results) {
        const Candidate &candidate = election.candidates[line.candidate];
        QString rank = line.rank ? QString::number(*line.rank) : unrankedReason(election, line);
        if (line.tied) {
            rank += u" ("_s + Report::tr("equal rank") + u')';
        }
        table += u"<tr>"_s + cell(htmlEscaped(rank)) + headerCell(page.name(candidate), u"row") +
                 figureCell(line.percent ? percentWords(*line.percent) : u"–"_s) +
                 figureCell(Report::tr("%1 of %2", "known positions of answers")
                                .arg(line.coverage.matched)
                                .arg(line.coverage.answered));
        if (ranges) {
            table += figureCell(rangeWords(*robustness, line.candidate));
        }
        table += u"</tr>\n"_s;
    }
    page.add(table + u"</tbody></table></div>\n"_s);

    QStringList sentences = cautionSentences(election, result);
    if (robustness) {
        sentences += robustnessSentences(election, result, *robustness, page.language());
    }
    sentences += {methodParagraph(result.settings.method), missingRuleParagraph(result.settings.missing),
                  thresholdSentence(result.settings), orderSentence(result.settings.order)};
    page.element(u"h2", Report::tr("How to read it"));
    for (const QString &sentence : std::as_const(sentences)) {
        page.element(u"p", sentence);
    }

    page.element(u"h2", Report::tr("Where each percentage comes from"));
    const bool euclidean = result.settings.method == MatchMethod::Euclidean;
    page.element(
        u"p",
        euclidean
            ? Report::tr("The sum of the parts divided by the sum of the weights is the squared distance; "
                         "the percentage is 100 minus 100 times its root.")
            : Report::tr("The sum of the points divided by the sum of the weights is the percentage."));
    for (const CandidateResult &line : result.results) {
        if (line.contributions.isEmpty()) {
            continue;
        }
        const Candidate &candidate = election.candidates[line.candidate];
        QString detail =
            u"<details>\n<summary>"_s + page.name(candidate) +
            (line.percent ? htmlEscaped(Report::tr(": ", "between a name and what is said of it") +
                                        percentWords(*line.percent) + u", "_s +
                                        Report::tr("%1 of %2", "known positions of answers")
                                            .arg(line.coverage.matched)
                                            .arg(line.coverage.answered))
                          : QString()) +
            u"</summary>\n<div class=\"scroll\"><table>\n<thead><tr>"_s +
            headerCell(htmlEscaped(Report::tr("Question")), u"col") +
            headerCell(htmlEscaped(Report::tr("Your answer")), u"col") +
            headerCell(htmlEscaped(Report::tr("Position")), u"col") +
            headerCell(htmlEscaped(Report::tr("Weight")), u"col") +
            headerCell(htmlEscaped(euclidean ? Report::tr("Part") : Report::tr("Points")), u"col") +
            u"</tr></thead>\n<tbody>\n"_s;
        Rational weights;
        Rational points;
        for (const Contribution &part : line.contributions) {
            const Question &question = election.questions[part.question];
            weights += part.weight;
            points += part.points;
            QString position;
            if (part.imputed) {
                Position unknown;
                unknown.state = part.candidateState;
                position = htmlEscaped(positionWords(question, unknown, page.language()));
            } else {
                position = optionHtml(page, question, part.candidateOption, false);
            }
            detail += u"<tr>"_s + headerCell(page.data(question.statement), u"row") +
                      cell(optionHtml(page, question, part.voterOption, true)) + cell(position) +
                      figureCell(fractionWords(part.weight)) + figureCell(fractionWords(part.points)) +
                      u"</tr>\n"_s;
        }
        detail += u"</tbody>\n<tfoot><tr>"_s + headerCell(htmlEscaped(Report::tr("Sum")), u"row") + cell({}) +
                  cell({}) + figureCell(fractionWords(weights)) + figureCell(fractionWords(points)) +
                  u"</tr></tfoot></table></div>\n</details>\n"_s;
        page.add(detail);
    }
    page.element(u"p", dataSentence(election), u"class=\"small\"");
    return page.document();
}

} // namespace preau
