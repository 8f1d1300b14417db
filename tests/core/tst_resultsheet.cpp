// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "electionbuilder.h"
#include "interchange/answercode.h"
#include "report/sheetreport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

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
question q5
candidate ada ++ - b s3 0
candidate bob ~ ? a s0 ?
candidate cyd ++ - b s3 0
refused eve
ballot bob ada cyd eve
)");
}

ResultSheet sheetOf(const Election &election, const Answers &answers, bool tested = false)
{
    MatchSettings settings;
    settings.order = defaultOrder(election, 7);
    return resultSheet(
        election, answers, match(election, answers, settings),
        {.report = {.language = {}, .order = settings.order, .constituency = {}, .today = QDate(2031, 1, 14)},
         .code = answerCode(answers, election),
         .robustness = tested ? robustness(election, answers, settings) : std::nullopt,
         .questionSeed = {},
         .program = u"Préau 1.2.3"_s});
}

ResultSheet sheetOf(QStringView words)
{
    return sheetOf(small(), test::answers(small(), words));
}

QStringList names(const ResultSheet &sheet)
{
    QStringList ids;
    for (const SheetRow &row : sheet.rows) {
        ids.append(row.id.value());
    }
    return ids;
}

const SheetRow &rowOf(const ResultSheet &sheet, QStringView id)
{
    return *std::ranges::find_if(sheet.rows, [&](const SheetRow &row) { return row.id.value() == id; });
}

QString withoutTags(QString html)
{
    return html
        .remove(QRegularExpression(u"<style>.*</style>"_s, QRegularExpression::DotMatchesEverythingOption))
        .remove(QRegularExpression(u"<[^>]*>"_s));
}

/// Everything hostile that data may hold, in the places a sheet shows.
Election hostile()
{
    Election election = small();
    const QString nasty = u"=1+1</p><script>alert(\"x\")</script>&\u001B[31m\n\u202Eevil"_s;
    election.title = LocalText(nasty);
    election.about.publisher = LocalText(nasty);
    election.themes[0].title = LocalText(nasty);
    election.questions[0].statement = LocalText(nasty);
    election.questions[2].answers.options[1].text = LocalText(nasty);
    election.candidates[1].name.family = nasty;
    election.candidates[1].party = LocalText(nasty);
    return election;
}

} // namespace

class TestResultSheet : public QObject
{
    Q_OBJECT

private slots:

    void everybodyIsOnTheSheetAndEqualScoresShareARank()
    {
        const ResultSheet sheet = sheetOf(u"++ - b s3 0");
        QCOMPARE(names(sheet), (QStringList{u"ada"_s, u"cyd"_s, u"bob"_s, u"eve"_s}));
        QCOMPARE(sheet.rows[0].rankWords, u"1, equal rank"_s);
        QCOMPARE(sheet.rows[1].rankWords, u"1, equal rank"_s);
        QCOMPARE(sheet.rows[0].percentWords, u"100%"_s);
        QCOMPARE(sheet.rows[0].coverageWords, u"on 5 of your 5 answer(s)"_s);
        QCOMPARE(rowOf(sheet, u"bob").rankWords, u"Too few positions known"_s);
        QCOMPARE(rowOf(sheet, u"eve").rankWords, u"File refused"_s);
        QCOMPARE(rowOf(sheet, u"eve").percentWords, QString());
    }

    void whatTheVoterDidIsToldApart()
    {
        const ResultSheet sheet = sheetOf(u"++* none skip s1/ .");
        QCOMPARE(sheet.answers.size(), 4);
        QCOMPARE(sheet.answersTitle,
                 u"Your answers: 2 counted, 1 without an opinion, 1 skipped, 1 not seen"_s);
        QCOMPARE(sheet.answers[0].mark, SheetMark::StronglyAgree);
        QCOMPARE(sheet.answers[0].weightWords, u"more"_s);
        QCOMPARE(sheet.answers[1].mark, SheetMark::NoOpinion);
        QCOMPARE(sheet.answers[2].mark, SheetMark::Skipped);
        QCOMPARE(sheet.answers[3].mark, SheetMark::None);
        QCOMPARE(sheet.answers[3].weightWords, u"less"_s);
    }

    void ofThreeAnswersEachHasTheMarkOfItsMeaning()
    {
        QCOMPARE(sheetOf(u". -").answers[0].mark, SheetMark::Disagree);
        QCOMPARE(sheetOf(u". 0").answers[0].mark, SheetMark::Between);
        QCOMPARE(sheetOf(u". +").answers[0].mark, SheetMark::Agree);
    }

    void themesThatWeighOtherwiseAreNamed()
    {
        const ResultSheet sheet = sheetOf(u"++ - b s3 0 energy=none water=high");
        QCOMPARE(sheet.themes.size(), 2);
        QCOMPARE(sheet.themes[0].weightWords, u"left out"_s);
        QCOMPARE(sheet.themes[1].weightWords, u"more"_s);
        QCOMPARE(sheet.answers[0].weightWords, u"left out"_s);
        QVERIFY(sheet.answersTitle.startsWith(u"Your answers: 3 counted, 2 left out"));
    }

    void nothingAnsweredGivesNoPercentage()
    {
        for (const QStringView words : {u"", u"skip none skip none skip"}) {
            const ResultSheet sheet = sheetOf(words);
            QCOMPARE(sheet.rows.size(), 4);
            for (const SheetRow &row : sheet.rows) {
                QVERIFY(!row.percent && !row.rank && row.percentWords.isEmpty());
            }
            QVERIFY(sheet.cautions.contains(u"No answer counts, so there is no result."_s));
            QVERIFY(!sheetHtml(sheet, Paper::A4).contains(u"<rect width="));
        }
    }

    void saysWhenNobodyCanBeRanked()
    {
        Election election = small();
        for (Candidate &candidate : election.candidates) {
            for (int i = 1; i < candidate.positions.size(); ++i) {
                candidate.positions[i] = {};
            }
        }
        const ResultSheet sheet = sheetOf(election, test::answers(election, u"++ - b s3 0"));
        QCOMPARE(sheet.cautions.value(0), u"Too few positions are known to rank anybody."_s);
        QCOMPARE(rowOf(sheet, u"ada").percentWords, u"100%"_s);
    }

    void theFirstPlaceIsTestedWhereAskedFor()
    {
        const Election election = small();
        const Answers answers = test::answers(election, u"++ - b s3 0");
        QVERIFY(sheetOf(election, answers).firstPlace.isEmpty());
        const ResultSheet tested = sheetOf(election, answers, true);
        QVERIFY(tested.firstPlace.startsWith(u"First place unchanged in "));
        QVERIFY(tested.firstPlace.endsWith(u" of 50 settings."));
        QCOMPARE(tested.rows[0].low, 100);
    }

    void theCodeOnTheSheetGivesTheAnswersBack()
    {
        const Election election = small();
        const Answers answers = test::answers(election, u"++* none skip s1/ . water=high");
        const ResultSheet sheet = sheetOf(election, answers);
        QCOMPARE(sheet.square, QrCode::of(sheet.code));
        QCOMPARE(answersFromCode(*readAnswerCode(sheet.code), election)->answers, answers);
        QVERIFY(sheetHtml(sheet, Paper::A4).contains(sheet.code));
        QVERIFY(sheetHtml(sheet, Paper::A4).contains(sheet.square->svgPath()));
        QString text = sheetText(sheet, {});
        QVERIFY(text.remove(QRegularExpression(u"\\s"_s)).contains(sheet.code));
    }

    void saysWhereTheFiguresComeFrom()
    {
        const ResultSheet sheet = sheetOf(u"++ - b s3 0");
        const QString said = withoutTags(sheetHtml(sheet, Paper::A4));
        for (const QString &part :
             {u"city-block"_s, u"exclude"_s, sheet.id.value(), sheet.data.first(8), u"14 January 2031"_s,
              u"Préau 1.2.3"_s, u"This is no advice on how to vote"_s}) {
            QVERIFY2(said.contains(part), qPrintable(part));
        }
    }

    void anAnswerInWordsOfTheElectionIsShownInThem()
    {
        Election election = small();
        election.questions[2].answers.options[1].text = LocalText(u"A new well"_s);
        const QString html = sheetHtml(sheetOf(election, test::answers(election, u"++ . b")), Paper::A4);
        QVERIFY(html.contains(u"<span class=\"own\">"));
        QVERIFY(html.contains(u"A new well"));
        QVERIFY(html.contains(u"<span class=\"hidden\">Strongly agree</span>")); // the mark shows it
    }

    void theHtmlIsWellFormedAndDisarmed()
    {
        const Election election = hostile();
        const Answers answers = test::answers(election, u"++ + b s0 . energy=high");
        for (const Paper paper : {Paper::A4, Paper::A5}) {
            const QString html = sheetHtml(sheetOf(election, answers, true), paper);
            QVERIFY(html.contains(u"default-src 'none'"));
            QVERIFY(html.contains(u"<html lang=\"en\" dir=\"ltr\">"));
            QVERIFY(html.contains(paper == Paper::A5 ? u"@page { size: A5" : u"@page { size: A4"));
            QVERIFY(!html.contains(u"<script"));
            QVERIFY(!html.contains(u"style=\""));
            QVERIFY(html.contains(u"<th scope=\"row\">"));
            QVERIFY(html.contains(u"<th scope=\"col\">"));
            QCOMPARE(html.count(u"<h1>"), 1);
            QString xml = html;
            xml.remove(u"<!DOCTYPE html>"_s).replace(u"<br>"_s, u"<br/>"_s);
            xml.remove(QRegularExpression(u"<meta[^>]*>"_s)).remove(QChar(0x1B));
            QXmlStreamReader reader(xml);
            while (!reader.atEnd()) {
                reader.readNext();
            }
            QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        }
    }

    void noFormatLetsATextOfTheDataActOnTheReader()
    {
        const Election election = hostile();
        const ResultSheet sheet =
            sheetOf(election, test::answers(election, u"++ + b s0 . energy=high"), true);
        QVERIFY(!sheetText(sheet, {}).contains(QChar(0x1B)));
        QVERIFY(!sheetText(sheet, {}).contains(QChar(0x202E)));
        const QByteArray csv = sheetCsv(sheet);
        QVERIFY(!csv.contains(",=1") && !csv.contains(",\"=1"));
    }

    void theJsonHoldsTheExactFigures()
    {
        const ResultSheet sheet = sheetOf(u"+ - b s2 0");
        const QJsonObject json = QJsonDocument::fromJson(sheetJson(sheet)).object();
        QCOMPARE(json[u"code"], sheet.code);
        const QJsonObject first = json[u"results"][0].toObject();
        QCOMPARE(first[u"score"][u"numerator"].toInt(), static_cast<int>(sheet.rows[0].score->numerator()));
        QCOMPARE(first[u"themes"].toArray().size(), 2);
        QCOMPARE(json[u"answers"][2][u"stance"], u"b"_s);
        QCOMPARE(json[u"answers"].toArray().size(), 5);
    }

    void theCsvHasAsManyCellsInEachRow()
    {
        const QByteArray csv = sheetCsv(sheetOf(u"+ - b s2 0 water=low"));
        const QList<QByteArray> lines = csv.trimmed().split('\n');
        for (const QByteArray &line : lines) {
            QCOMPARE(line.count(','), lines.first().count(','));
        }
        QCOMPARE(csv.count("\r\ncandidate,"), 4);
        QCOMPARE(csv.count("\r\nanswer,"), 5);
        QCOMPARE(csv.count("\r\nimportance,water,"), 1);
    }
};

QTEST_APPLESS_MAIN(TestResultSheet)
#include "tst_resultsheet.moc"
