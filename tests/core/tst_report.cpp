// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/text.h"
#include "electionbuilder.h"
#include "model/identity.h"
#include "report/checkrules.h"
#include "report/csvreport.h"
#include "report/htmlreport.h"
#include "report/jsonreport.h"
#include "report/markdownreport.h"
#include "report/matchwords.h"
#include "report/sarifreport.h"
#include "report/textreport.h"
#include "report/words.h"
#include "workedexample.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace preau;

namespace {

Election small()
{
    return test::election(uR"(
theme energy
question q1
question q2 agreement-3
theme water
question q3 choice a b c
question q4 scale 4
candidate ada ++ - b s3
candidate bob ~ ? a s0
candidate cyd -- + b s1
refused eve
ballot bob ada cyd eve
)");
}

QJsonObject parsed(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        qFatal("not JSON: %s", qPrintable(error.errorString()));
    }
    return document.object();
}

ReportOptions options(const Election &election)
{
    return {
        .language = {}, .order = defaultOrder(election, 7), .constituency = {}, .today = QDate(2030, 1, 1)};
}

Comparison everything(const Election &election, const ReportOptions &reportOptions)
{
    return compare(election, {.candidates = shownCandidates(election, reportOptions),
                              .theme = {},
                              .topic = {},
                              .onlyDifferences = false});
}

CompareOptions compareOptions(const Election &election, bool proposals = false)
{
    return {.report = options(election), .theme = {}, .topic = {}, .proposals = proposals};
}

Finding finding(const QString &file, int line, int column, Severity severity)
{
    return {.code = u"source-missing"_s,
            .severity = severity,
            .location = {.file = file, .line = line, .column = column},
            .path = u"positions.q1"_s,
            .message = u"this position has no source"_s,
            .fix = u"Add source:."_s,
            .approved = false,
            .approvalReason = {}};
}

Rational fractionOf(const QJsonValue &value)
{
    return {value[u"numerator"].toInteger(), value[u"denominator"].toInteger()};
}

/// Takes its time, so once is enough for all the tests that print it.
const std::optional<Robustness> &workedRobustness()
{
    static const std::optional<Robustness> tested = [] {
        const Election election = test::workedElection();
        return robustness(election, test::workedVoter(election), {});
    }();
    return tested;
}

/// Everything hostile that data may hold, in the places that reports print.
Election hostile()
{
    Election election = small();
    const QString nasty = u"=1+1</td><script>alert(\"x\")</script>&|`*_\u001B[31m\n\u202Eevil, \"q\""_s;
    election.title = LocalText(nasty);
    election.themes[0].title = LocalText(nasty);
    election.questions[0].statement = LocalText(nasty);
    election.candidates[0].name.family = nasty;
    election.candidates[0].party = LocalText(nasty);
    PositionDetail detail;
    detail.note = LocalText(nasty);
    detail.sources = {Citation{.source = Source{.id = SourceId(u"s"_s),
                                                .title = LocalText(nasty),
                                                .publisher = LocalText(nasty),
                                                .url = u"javascript:alert(1)"_s,
                                                .date = {},
                                                .retrieved = {},
                                                .place = {}},
                               .page = 3,
                               .place = {}}};
    election.candidates[0].positions[0].setDetail(detail);
    Proposal proposal;
    proposal.id = ProposalId(u"p"_s);
    proposal.theme = election.themes[0].id;
    proposal.text = LocalText(nasty);
    proposal.quote = true;
    election.candidates[0].proposals = {proposal};
    return election;
}

/// The rows of RFC 4180 text, strictly.
QList<QStringList> csvRows(const QByteArray &csv)
{
    const QString text = QString::fromUtf8(csv);
    QList<QStringList> rows;
    QStringList row;
    qsizetype at = 0;
    while (at < text.size()) {
        QString cell;
        if (text[at] == u'"') {
            ++at;
            while (true) {
                if (text.mid(at, 2) == u"\"\"") {
                    cell += u'"';
                    at += 2;
                } else if (text[at] == u'"') {
                    ++at;
                    break;
                } else {
                    cell += text[at++];
                }
            }
        } else {
            while (text[at] != u',' && text[at] != u'\r') {
                if (text[at] == u'"' || text[at] == u'\n') {
                    qFatal("a bare quote or line feed outside quotes");
                }
                cell += text[at++];
            }
        }
        row.append(cell);
        if (text[at] == u',') {
            ++at;
        } else if (text.mid(at, 2) == u"\r\n") {
            at += 2;
            rows.append(row);
            row.clear();
        } else {
            qFatal("neither comma nor line end after a cell");
        }
    }
    return rows;
}

} // namespace

class TestReport : public QObject
{
    Q_OBJECT

private slots:

    void showJsonHoldsEveryPosition()
    {
        const Election election = small();
        const QJsonObject json = parsed(showJson(election, options(election)));
        QCOMPARE(json[u"data"].toString(), dataHash(election));
        QCOMPARE(json[u"questions_hash"].toString(), questionsHash(election));
        QCOMPARE(json[u"order"][u"kind"].toString(), u"ballot"_s);
        QStringList order;
        for (const QJsonValue candidate : json[u"candidates"].toArray()) {
            order.append(candidate[u"id"].toString());
        }
        QCOMPARE(order, QStringList({u"bob"_s, u"ada"_s, u"cyd"_s, u"eve"_s}));
        QCOMPARE(json[u"candidates"][3][u"refused"].toBool(), true);
        const QJsonValue positions = json[u"positions"];
        QCOMPARE(positions[u"ada"][u"q1"][u"state"].toString(), u"stated"_s);
        QCOMPARE(positions[u"ada"][u"q1"][u"stance"].toString(), u"agree-strongly"_s);
        QCOMPARE(positions[u"bob"][u"q1"][u"state"].toString(), u"silent"_s);
        QVERIFY(positions[u"bob"][u"q1"][u"stance"].isNull());
        QCOMPARE(positions[u"bob"][u"q2"][u"state"].toString(), u"undocumented"_s);
        QCOMPARE(positions[u"ada"].toObject().size(), 4);
        QVERIFY(positions[u"eve"].isObject());
        QVERIFY(positions[u"eve"].toObject().isEmpty());
        QCOMPARE(json[u"candidates"][3][u"counts"][u"undocumented"].toInt(), 0);
        QCOMPARE(json[u"questions"][0][u"answers"].toString(), u"agreement-5"_s);
        QCOMPARE(json[u"questions"][2][u"answers"][u"kind"].toString(), u"choice"_s);
        QCOMPARE(json[u"questions"][3][u"answers"][u"options"].toArray().size(), 4);
        QVERIFY(!json.contains(u"proposals"));
        const QJsonObject one =
            parsed(showJson(election, options(election), election.candidateIndex(CandidateId(u"ada"_s))));
        QCOMPARE(one[u"candidates"].toArray().size(), 1);
        QVERIFY(one[u"proposals"].isArray());
    }

    void compareJsonUsesTheSamePositions()
    {
        const Election election = small();
        const ReportOptions shown = options(election);
        const QJsonObject whole = parsed(showJson(election, shown));
        const QJsonObject compared =
            parsed(compareJson(election, everything(election, shown), compareOptions(election)));
        QCOMPARE(compared[u"positions"], whole[u"positions"]);
        QCOMPARE(compared[u"questions"], whole[u"questions"]);
    }

    void matchJsonAddsUp_data()
    {
        QTest::addColumn<int>("method");
        QTest::addColumn<int>("rule");
        for (int method = 0; method < 5; ++method) {
            for (int rule = 0; rule < 5; ++rule) {
                QTest::addRow("%d %d", method, rule) << method << rule;
            }
        }
    }

    void matchJsonAddsUp()
    {
        QFETCH(int, method);
        QFETCH(int, rule);
        const Election election = test::workedElection();
        MatchSettings settings;
        settings.method = static_cast<MatchMethod>(method);
        settings.missing = static_cast<MissingRule>(rule);
        const MatchResult result = match(election, test::workedVoter(election), settings);
        const QJsonObject json = parsed(matchJson(election, result, nullptr, options(election)));
        QVERIFY(!json.contains(u"robustness"));
        const bool euclidean = settings.method == MatchMethod::Euclidean;
        for (const QJsonValue line : json[u"results"].toArray()) {
            Rational points;
            Rational weight;
            for (const QJsonValue part : line[u"contributions"].toArray()) {
                QVERIFY(part[u"weight"].toInteger() >= 1);
                points += fractionOf(part[u"points"]);
                weight += Rational(part[u"weight"].toInteger());
                QCOMPARE(part[u"imputed"].toBool(), part[u"candidate"].toString() == u"silent" ||
                                                        part[u"candidate"].toString() == u"undocumented");
            }
            QVERIFY(!line.toObject().contains(euclidean ? u"score"_s : u"squared_distance"_s));
            QCOMPARE(points / weight, fractionOf(line[euclidean ? u"squared_distance"_s : u"score"_s]));
            QCOMPARE(line[u"coverage"][u"answered"].toInt(), json[u"answered"].toInt());
        }
    }

    void matchJsonSaysWhereThereIsNoResult()
    {
        const Election election = small();
        MatchSettings settings;
        settings.order = defaultOrder(election, 0);
        const MatchResult none = match(election, Answers(), settings);
        const std::optional<Robustness> tested = robustness(election, Answers(), settings);
        const QJsonObject json = parsed(matchJson(election, none, &tested, options(election)));
        QVERIFY(json.contains(u"robustness"));
        QVERIFY(json[u"robustness"].isNull());
        QCOMPARE(json[u"results"].toArray().size(), 4);
        for (const QJsonValue line : json[u"results"].toArray()) {
            QVERIFY(line[u"percent"].isNull());
            QVERIFY(line[u"rank"].isNull());
            QVERIFY(line[u"score"].isNull());
        }
    }

    void robustnessJsonCountsItsCells()
    {
        const Election election = test::workedElection();
        const Answers voter = test::workedVoter(election);
        MatchSettings settings;
        const MatchResult result = match(election, voter, settings);
        const std::optional<Robustness> &tested = workedRobustness();
        const QJsonValue json =
            parsed(matchJson(election, result, &tested, options(election)))[u"robustness"];
        const QList<std::pair<QString, int>> groups{
            {u"settings"_s, 50}, {u"questions"_s, 28}, {u"themes"_s, 16}};
        for (const auto &[group, size] : groups) {
            QCOMPARE(json[group][u"cells"].toArray().size(), size);
            QCOMPARE(json[group][u"same"].toInt() + json[group][u"overlap"].toInt() +
                         json[group][u"other"].toInt(),
                     size);
        }
        QCOMPARE(json[u"ranges"].toObject().size(), 12);
    }

    void voterLinesAreOneLine()
    {
        const Election election = small();
        const MatchResult result = match(election, test::answers(election, u"++ + a s0"), {});
        const QByteArray line = voterJson(election, result, "\"v1\"");
        QVERIFY(!line.contains('\n'));
        const QJsonObject json = parsed(line);
        QCOMPARE(json[u"answered"].toInt(), 4);
        for (const QJsonValue each : json[u"results"].toArray()) {
            const CandidateResult *expected =
                result.of(election.candidateIndex(CandidateId(each[u"candidate"].toString())));
            QCOMPARE(each[u"numerator"].isNull(), !expected->score.has_value());
            if (expected->score) {
                QCOMPARE(fractionOf(each), *expected->score);
            }
        }
        QCOMPARE(parsed(voterErrorJson("null", u"why"_s)),
                 QJsonObject({{u"id"_s, QJsonValue()}, {u"error"_s, u"why"_s}}));
    }

    void checkReports()
    {
        CheckReport report;
        report.files = {u"a b/election.yaml"_s, u"/x/c.yaml"_s};
        report.findings = {finding(u"a b/election.yaml"_s, 3, 5, Severity::Error),
                           finding(u"/x/c.yaml"_s, 0, 0, Severity::Warning)};
        Finding approved = finding(u"a b/election.yaml"_s, 9, 1, Severity::Error);
        approved.approved = true;
        approved.approvalReason = u"known"_s;
        report.findings.append(approved);
        QCOMPARE(report.count(Severity::Error), 1);

        const QJsonObject json = parsed(checkJson(report));
        QCOMPARE(json[u"findings"][0][u"line"].toInt(), 3);
        QVERIFY(json[u"findings"][1][u"line"].isNull());
        QCOMPARE(json[u"findings"][2][u"approved"].toBool(), true);

        const QJsonObject sarif = parsed(checkSarif(report, u"1.2.3"_s));
        QCOMPARE(sarif[u"version"].toString(), u"2.1.0"_s);
        const QJsonValue run = sarif[u"runs"][0];
        QCOMPARE(run[u"tool"][u"driver"][u"rules"].toArray().size(), 1);
        const auto uri = [&](int i) {
            return run[u"results"][i][u"locations"][0][u"physicalLocation"][u"artifactLocation"][u"uri"]
                .toString();
        };
        QCOMPARE(uri(0), u"a%20b/election.yaml"_s);
        QCOMPARE(uri(1), u"file:///x/c.yaml"_s);
        QVERIFY(!run[u"results"][1][u"locations"][0][u"physicalLocation"].toObject().contains(u"region"));
        QCOMPARE(run[u"results"][2][u"suppressions"][0][u"justification"].toString(), u"known"_s);

        const QString text = checkText(report, {.width = 80, .colour = false}, [](const QString &, int line) {
            return line == 3 ? u"a: é選 wrong: yes"_s : QString();
        });
        const QStringList lines = text.split(u'\n');
        QCOMPARE(lines.at(0),
                 u"a b/election.yaml:3:5: error: this position has no source [source-missing]"_s);
        QCOMPARE(lines.at(1), u"      3 | a: é選 wrong: yes"_s);
        QCOMPARE(lines.at(2), u"        |     ^^"_s); // column 5 is the wide character
        QVERIFY(text.contains(u"\n/x/c.yaml: warning: this position has no source [source-missing]\n"));
        QVERIFY(!text.contains(u":9:1:"));
    }

    void everyCodeIsExplained()
    {
        QVERIFY(checkRules().size() > 100);
        QSet<QString> codes;
        for (const CheckRule &rule : checkRules()) {
            QVERIFY2(!codes.contains(rule.code), qPrintable(rule.code));
            codes.insert(rule.code);
            for (const QString &text : {rule.says, rule.remedy}) {
                QVERIFY2(text.endsWith(u'.') || text.endsWith(u'…'), qPrintable(rule.code));
            }
            QVERIFY2(!rule.section.isEmpty(), qPrintable(rule.code));
            QVERIFY2(!rule.says.contains(u'`') && !rule.remedy.contains(u"]("), qPrintable(rule.code));
        }
        QCOMPARE(checkRule(u"text-beside-block-sign")->says, u"A text on the line of its > or |."_s);
        QCOMPARE(checkRule(u"page-missing")->severity, Severity::Note);
        QVERIFY(!checkRule(u"xyz"));
    }

    /// What SARIF 2.1.0 requires, and what code hosts need to show the findings.
    void sarifHasWhatReadersOfItNeed()
    {
        CheckReport report;
        report.files = {u"e/election.yaml"_s};
        for (const CheckRule &rule : checkRules()) {
            Finding finding;
            finding.code = rule.code;
            finding.severity = rule.severity;
            finding.location = {.file = u"e/election.yaml"_s, .line = 1, .column = 1};
            finding.message = u"message"_s;
            report.findings.append(finding);
            report.findings.prepend(finding);
        }
        const QJsonObject sarif = parsed(checkSarif(report, u"1.2.3"_s));
        QCOMPARE(sarif[u"version"].toString(), u"2.1.0"_s);
        QVERIFY(sarif[u"$schema"].toString().contains(u"sarif-2.1.0"));
        QCOMPARE(sarif[u"runs"].toArray().size(), 1);
        const QJsonObject run = sarif[u"runs"][0].toObject();
        const QJsonObject driver = run[u"tool"][u"driver"].toObject();
        QVERIFY(!driver[u"name"].toString().isEmpty());
        QCOMPARE(driver[u"version"].toString(), u"1.2.3"_s);
        const QJsonArray rules = driver[u"rules"].toArray();
        QCOMPARE(rules.size(), checkRules().size());
        const QStringList levels{u"none"_s, u"note"_s, u"warning"_s, u"error"_s};
        QSet<QString> ids;
        for (const QJsonValue &rule : rules) {
            ids.insert(rule[u"id"].toString());
            QVERIFY(!rule[u"shortDescription"][u"text"].toString().isEmpty());
            QVERIFY(rule[u"help"][u"text"].toString().contains(u"docs/checks.md"));
            QVERIFY(levels.contains(rule[u"defaultConfiguration"][u"level"].toString()));
        }
        QCOMPARE(ids.size(), rules.size());
        const QJsonArray results = run[u"results"].toArray();
        QCOMPARE(results.size(), report.findings.size());
        for (const QJsonValue &result : results) {
            const int index = result[u"ruleIndex"].toInt(-1);
            QVERIFY(index >= 0 && index < rules.size());
            QCOMPARE(rules[index][u"id"], result[u"ruleId"]);
            QVERIFY(!result[u"message"][u"text"].toString().isEmpty());
            QVERIFY(levels.contains(result[u"level"].toString()));
            const QJsonValue place = result[u"locations"][0][u"physicalLocation"];
            QVERIFY(!place[u"artifactLocation"][u"uri"].toString().isEmpty());
            QVERIFY(place[u"region"][u"startLine"].toInt() >= 1);
        }
    }

    void csvIsStrictAndDisarmed()
    {
        const Election election = hostile();
        const ReportOptions shown = options(election);
        const QList<QStringList> rows =
            csvRows(compareCsv(election, everything(election, shown), compareOptions(election, true)));
        QCOMPARE(rows.size(), 1 + 4 * 4 + 1);
        for (const QStringList &row : rows) {
            QCOMPARE(row.size(), rows.first().size());
            for (const QString &cell : row) {
                QVERIFY2(cell.isEmpty() || !QStringView(u"=+-@\t\r\n").contains(cell.front()),
                         qPrintable(cell));
            }
        }
        QCOMPARE(rows.last().at(7), u"proposal"_s);
        const MatchResult result = match(election, test::answers(election, u"++ + a s0"), {});
        const QList<QStringList> ranking = csvRows(matchCsv(election, result, nullptr, shown));
        QCOMPARE(ranking.size(), 5);
        QCOMPARE(ranking.at(1).at(4), u"1"_s);
        CsvWriter numbers;
        numbers.number(-3).number(std::nullopt).text(u"-3");
        QCOMPARE(numbers.csv(), QByteArray("-3,,'-3"));
    }

    void htmlIsWellFormedAndDisarmed()
    {
        const Election election = hostile();
        const ReportOptions shown = options(election);
        const MatchResult result = match(election, test::answers(election, u"++ + a s0"), {});
        const std::optional<Robustness> tested =
            robustness(election, test::answers(election, u"++ + a s0"), {});
        for (const QString &html :
             {compareHtml(election, everything(election, shown), compareOptions(election, true)),
              matchHtml(election, result, &tested, shown)}) {
            QVERIFY(html.contains(u"default-src 'none'"));
            QVERIFY(html.contains(u"<html lang=\"en\" dir=\"ltr\">"));
            QVERIFY(!html.contains(u"<script"));
            QVERIFY(!html.contains(u"href=\"javascript"));
            QVERIFY(html.contains(u"<th scope=\"row\">"));
            QVERIFY(html.contains(u"<th scope=\"col\">"));
            QCOMPARE(html.count(u"<h1>"), 1);
            // As XML, once the elements that HTML does not close are closed.
            QString xml = html;
            xml.remove(u"<!DOCTYPE html>"_s).replace(u"<br>"_s, u"<br/>"_s);
            xml.remove(QRegularExpression(u"<meta[^>]*>"_s));
            xml.remove(QChar(0x1B));
            QXmlStreamReader reader(xml);
            while (!reader.atEnd()) {
                reader.readNext();
            }
            QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        }
    }

    void markdownIsEscaped()
    {
        QCOMPARE(markdownEscaped(u"a|b *c* <i> [x](y) 1"), u"a\\|b \\*c\\* &lt;i> \\[x\\](y) 1"_s);
        QCOMPARE(markdownEscaped(u"- Port-aux-Lunes"), u"\\- Port-aux-Lunes"_s);
        QCOMPARE(markdownEscaped(u"# 1 (un)"), u"\\# 1 (un)"_s);
        QCOMPARE(markdownEscaped(u"12. rue\nbis"), u"12\\. rue bis"_s);
        const Election election = small();
        const QString text =
            compareMarkdown(election, everything(election, options(election)), compareOptions(election));
        QVERIFY(text.contains(u"| Candidate | Position |\n|---|---|\n"));
        QVERIFY(text.contains(u"File refused"));
    }

    void markdownLinksItsSources()
    {
        Election election = small();
        PositionDetail detail;
        detail.note = LocalText(u"Le dit | ainsi."_s);
        Citation citation;
        citation.source.title = LocalText(u"Programme [1]"_s);
        citation.source.publisher = LocalText(u"Les Berges"_s);
        citation.source.date = *PartialDate::parse(u"2031-03");
        citation.source.url = u"https://example.org/programme.pdf"_s;
        citation.page = 3;
        detail.sources = {citation};
        election.candidates[0].positions[0].setDetail(detail);
        const QString text =
            compareMarkdown(election, everything(election, options(election)), compareOptions(election));
        QVERIFY(text.contains(u"| Candidate | Position | What it rests on |\n|---|---|---|\n"));
        QVERIFY(text.contains(u" | Le dit \\| ainsi. Source: [Programme \\[1\\], page "
                              "3](<https://example.org/programme.pdf>), Les Berges, March 2031 |\n"));
        for (const QString &line : text.split(u'\n')) {
            // One row a line, so that every line that begins as a row also ends as one.
            QVERIFY2(!line.startsWith(u'|') || line.endsWith(u'|'), qPrintable(line));
        }
    }

    void markdownSaysOnceWhoseWordsAndWhoseSilence()
    {
        Election election = small();
        for (const QString &words : {u"Un."_s, u"Deux."_s}) {
            Proposal proposal;
            proposal.id = ProposalId(words.toLower().chopped(1));
            proposal.theme = election.themes[0].id;
            proposal.text = LocalText(words);
            election.candidates[0].proposals.append(proposal);
        }
        election.candidates[1].positions[0].confidence = Confidence::Medium;
        CompareOptions shown = compareOptions(election);
        shown.proposals = true;
        const QString text = compareMarkdown(election, everything(election, options(election)), shown);
        QCOMPARE(text.count(u"summaries by the editors"_s), 1);
        QVERIFY(!text.contains(u"A summary by the editors"_s));
        QVERIFY(text.contains(u"- Un.\n- Deux.\n"_s));
        QVERIFY(text.contains(u"No proposal documented on this theme: "_s));
        QVERIFY(text.contains(u"(medium confidence)"_s));
        QCOMPARE(text.count(u"Medium or low confidence, in brackets"_s), 1);
        election.candidates[1].positions[0].confidence = Confidence::High;
        QVERIFY(!compareMarkdown(election, everything(election, options(election)), shown)
                     .contains(u"Medium or low confidence"_s));
    }

    void textFitsTheTerminal_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {40, 60, 80, 100, 115}) {
            QTest::addRow("%d", width) << width;
        }
    }

    void textFitsTheTerminal()
    {
        QFETCH(int, width);
        Election election = test::workedElection();
        election.candidates[1].name = {.given = u"選挙"_s, .family = u"候補者候補者候補者"_s};
        election.candidates[2].name = {.given = {}, .family = u"مرشّحة الانتخابات"_s};
        election.candidates[3].refused = true;
        const TextLayout layout{.width = width, .colour = false};
        const ReportOptions shown = options(election);
        const Answers voter = test::workedVoter(election);
        const MatchResult result = match(election, voter, {});
        const std::optional<Robustness> &tested = workedRobustness();
        for (const QString &text :
             {showText(election, shown, layout), showCandidateText(election, 2, shown, layout),
              compareText(election, everything(election, shown), compareOptions(election, true), layout),
              matchText(election, result, &tested, shown, layout),
              listText({summarise(election, {}, {}, QDate(2030, 1, 1))}, layout)}) {
            for (const QString &line : text.split(u'\n')) {
                // Addresses stay whole, so that they can be copied.
                QVERIFY2(displayWidth(line) <= width || line.contains(u"://"), qPrintable(line));
                QVERIFY(!line.endsWith(u' '));
            }
        }
        QString joined = showText(election, shown, layout);
        joined.remove(u"\n  "_s);
        QVERIFY2(joined.contains(dataHash(election)), "the print is whole, on however many lines");
        QVERIFY(joined.contains(questionsHash(election)));
    }

    void textNeverObeysData()
    {
        const Election election = hostile();
        const TextLayout layout{.width = 80, .colour = false};
        const ReportOptions shown = options(election);
        const MatchResult result = match(election, test::answers(election, u"++ + a s0"), {});
        const std::optional<Robustness> tested =
            robustness(election, test::answers(election, u"++ + a s0"), {});
        for (const QString &text :
             {showText(election, shown, layout), showCandidateText(election, 0, shown, layout),
              compareText(election, everything(election, shown), compareOptions(election, true), layout),
              matchText(election, result, &tested, shown, layout)}) {
            QVERIFY(!text.contains(QChar(0x1B)));
            QVERIFY(!text.contains(QChar(0x202E)));
        }
    }

    void textKeepsStatesApart()
    {
        const Election election = small();
        const TextLayout layout{.width = 115, .colour = false};
        const QString text =
            compareText(election, everything(election, options(election)), compareOptions(election), layout);
        QVERIFY(text.contains(u"/   Nothing found"));
        QVERIFY(text.contains(u".   Not yet documented"));
        QVERIFY(text.contains(u"!   File refused"));
        QVERIFY(text.contains(u"++  Strongly agree"));
        QVERIFY(text.contains(dataHash(election)));
    }

    void rankingSaysWhatItRestsOn()
    {
        const Election election = test::workedElection();
        const Answers voter = test::workedVoter(election);
        const MatchResult result = match(election, voter, {});
        const std::optional<Robustness> &tested = workedRobustness();
        const QString text =
            matchText(election, result, &tested, options(election), {.width = 115, .colour = false});
        QVERIFY2(text.contains(u"Closest on the questions you answered"), qPrintable(text));
        QVERIFY(text.contains(u"38 of 50"));
        QVERIFY(text.contains(u"24 of 28"));
        QVERIFY(text.contains(u"14 of 16"));
        QVERIFY(text.contains(u"#################"));
        QVERIFY(!matchText(election, result, &tested, options(election), {.width = 99, .colour = false})
                     .contains(u"###"));
        QVERIFY(!text.contains(u"best match", Qt::CaseInsensitive));
    }

    void tiesAndThresholdsShow()
    {
        const Election election = test::workedElection();
        const MatchResult result = match(election, test::tiedVoter(election), {});
        const QString text =
            matchText(election, result, nullptr, options(election), {.width = 80, .colour = false});
        QVERIFY2(text.contains(u"= 1"), qPrintable(text));
        QVERIFY(text.contains(u"share the first place"));
        QVERIFY(text.contains(u"Not ranked:"));
        QVERIFY(text.contains(u"Too few positions known"));
    }

    void noAnswerIsNoPercentage()
    {
        const Election election = test::workedElection();
        const MatchResult result = match(election, Answers(), {});
        const QString text =
            matchText(election, result, nullptr, options(election), {.width = 80, .colour = false});
        QVERIFY(text.contains(u"there is no result"));
        QVERIFY(!text.contains(u"0%\n"));
    }

    void datesAreWritten_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("words");
        QTest::newRow("first, French") << u"fr"_s << u"2022-03-01"_s << u"1er mars 2022"_s;
        QTest::newRow("first, French of Belgium") << u"fr_BE"_s << u"2022-08-01"_s << u"1er août 2022"_s;
        QTest::newRow("second, French") << u"fr"_s << u"2022-03-02"_s << u"2 mars 2022"_s;
        QTest::newRow("eleventh, French") << u"fr"_s << u"2022-03-11"_s << u"11 mars 2022"_s;
        QTest::newRow("month, French") << u"fr"_s << u"2022-03"_s << u"mars 2022"_s;
        QTest::newRow("year, French") << u"fr"_s << u"2022"_s << u"2022"_s;
        QTest::newRow("first, English") << u"en"_s << u"2022-03-01"_s << u"1 March 2022"_s;
        QTest::newRow("first, Spanish") << u"es"_s << u"2022-03-01"_s << u"1 marzo 2022"_s;
    }

    void datesAreWritten()
    {
        QFETCH(QString, language);
        QFETCH(QString, date);
        QFETCH(QString, words);
        const QLocale before;
        QLocale::setDefault(QLocale(language));
        QCOMPARE(dateWords(*PartialDate::parse(date)), words);
        QVERIFY(shortDateWords(*PartialDate::parse(date)).startsWith(words.first(3).trimmed()));
        QLocale::setDefault(before);
    }

    void aTranslatedQuotationSaysSo()
    {
        Election election = small();
        election.languages = {u"fr"_s, u"en"_s};
        Proposal quote;
        quote.quote = true;
        quote.text = LocalText(QList<LocalText::Entry>{{.language = u"fr"_s, .text = u"Oser"_s},
                                                       {.language = u"en"_s, .text = u"Dare"_s}});
        QCOMPARE(proposalKindSentence(election, quote, u"fr"_s), u"The candidate’s own words."_s);
        QCOMPARE(proposalKindSentence(election, quote, u"en"_s),
                 u"Translated from the candidate’s own words."_s);
        // no Arabic: what is shown is the French
        QCOMPARE(proposalKindSentence(election, quote, u"ar"_s), u"The candidate’s own words."_s);
    }

    void saysWhoStands()
    {
        Election election = small();
        Proposal quote;
        quote.quote = true;
        QCOMPARE(proposalKindSentence(election, quote), u"The candidate’s own words."_s);
        QCOMPARE(proposalKindSentence(election, Proposal()), u"A summary by the editors."_s);
        election.contestants = Contestants::Lists;
        QCOMPARE(proposalKindSentence(election, quote), u"The list’s own words."_s);
        election.contestants = Contestants::Parties;
        QCOMPARE(proposalKindSentence(election, quote), u"The party’s own words."_s);
        const Answers voter{.questions = {{QuestionId(u"q3"_s), {.kind = Answer::Kind::Stated, .option = 1}}},
                            .themes = {}};
        const QString text = matchText(election, match(election, voter, {}), nullptr, options(election), {});
        QVERIFY2(!text.contains(u"candidate", Qt::CaseInsensitive), qPrintable(text));
    }

    void noticesDependOnTheDay()
    {
        Election election = small();
        election.date = *PartialDate::parse(u"2022-04-10");
        QCOMPARE(electionNotices(election, QDate(2022, 4, 10)).size(), 0);
        QCOMPARE(electionNotices(election, QDate(2022, 4, 11)),
                 QStringList({u"Archive: this election took place on 10 April 2022."_s}));
        election.fictional = true;
        QCOMPARE(electionNotices(election, QDate(2022, 4, 11)).size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestReport)
#include "tst_report.moc"
