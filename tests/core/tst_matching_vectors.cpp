// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Cases whose results other voting-advice programs publish or compute, where their rules are among ours:
// Wahl-O-Mat's 2/1/0 with missing positions counted or dropped, OpenVAA's Manhattan and directional
// distances with its neutral and relative-maximum imputation. A collection of such cases, and the data the
// worked voter was made from, are compared as well where they lie beside the source tree.

#include "analysis/matching.h"
#include "electionbuilder.h"
#include "workedexample.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace preau;

namespace {

struct Vector
{
    const char *name;
    const char16_t *method;
    const char16_t *rule;
    const char16_t *voter;
    const char16_t *candidate;
    int numerator;
    int denominator;
    int percent;
};

constexpr Vector vectors[] = {
    // eight theses, two of them doubled, one without an answer
    {"2/1/0 alpha", u"agreement", u"penalise", u"+* - 0 + . -* + 0", u"+ + + + + - - -", 2, 3, 67},
    {"2/1/0 alpha dropped", u"agreement", u"exclude", u"+* - 0 + . -* + 0", u"+ + + + + - - -", 2, 3, 67},
    {"2/1/0 beta", u"agreement", u"penalise", u"+* - 0 + . -* + 0", u"+ - 0 ? - ? ? ?", 4, 9, 44},
    {"2/1/0 beta dropped", u"agreement", u"exclude", u"+* - 0 + . -* + 0", u"+ - 0 ? - ? ? ?", 1, 1, 100},
    {"2/1/0 gamma", u"agreement", u"penalise", u"+* - 0 + . -* + 0", u"0 0 0 0 0 0 0 0", 11, 18, 61},
    {"2/1/0 gamma dropped", u"agreement", u"exclude", u"+* - 0 + . -* + 0", u"0 0 0 0 0 0 0 0", 11, 18, 61},
    {"2/1/0 delta", u"agreement", u"penalise", u"+* - 0 + . -* + 0", u"- - 0 + + - + 0", 7, 9, 78},
    {"2/1/0 delta dropped", u"agreement", u"exclude", u"+* - 0 + . -* + 0", u"- - 0 + + - + 0", 7, 9, 78},
    // six questions on five steps, the last without an answer
    {"same Man rel", u"city-block", u"relative-max", u"-- - 0 + ++ .", u"-- - 0 + ++ --", 1, 1, 100},
    {"same Man neu", u"city-block", u"neutral", u"-- - 0 + ++ .", u"-- - 0 + ++ --", 1, 1, 100},
    {"same Dir rel", u"directional", u"relative-max", u"-- - 0 + ++ .", u"-- - 0 + ++ --", 3, 4, 75},
    {"same Dir neu", u"directional", u"neutral", u"-- - 0 + ++ .", u"-- - 0 + ++ --", 3, 4, 75},
    {"opposite Man rel", u"city-block", u"relative-max", u"-- - 0 + ++ .", u"++ + 0 - -- --", 2, 5, 40},
    {"opposite Man neu", u"city-block", u"neutral", u"-- - 0 + ++ .", u"++ + 0 - -- --", 2, 5, 40},
    {"opposite Dir rel", u"directional", u"relative-max", u"-- - 0 + ++ .", u"++ + 0 - -- --", 1, 4, 25},
    {"opposite Dir neu", u"directional", u"neutral", u"-- - 0 + ++ .", u"++ + 0 - -- --", 1, 4, 25},
    {"centre Man rel", u"city-block", u"relative-max", u"-- - 0 + ++ .", u"0 0 0 0 0 0", 7, 10, 70},
    {"centre Man neu", u"city-block", u"neutral", u"-- - 0 + ++ .", u"0 0 0 0 0 0", 7, 10, 70},
    {"centre Dir rel", u"directional", u"relative-max", u"-- - 0 + ++ .", u"0 0 0 0 0 0", 1, 2, 50},
    {"centre Dir neu", u"directional", u"neutral", u"-- - 0 + ++ .", u"0 0 0 0 0 0", 1, 2, 50},
    {"sparse Man rel", u"city-block", u"relative-max", u"-- - 0 + ++ .", u"-- ? ? + ? -", 11, 20, 55},
    {"sparse Man neu", u"city-block", u"neutral", u"-- - 0 + ++ .", u"-- ? ? + ? -", 17, 20, 85},
    {"sparse Dir rel", u"directional", u"relative-max", u"-- - 0 + ++ .", u"-- ? ? + ? -", 19, 40, 48},
    {"sparse Dir neu", u"directional", u"neutral", u"-- - 0 + ++ .", u"-- ? ? + ? -", 5, 8, 63},
    {"near Man rel", u"city-block", u"relative-max", u"-- - 0 + ++ .", u"- - 0 + + 0", 9, 10, 90},
    {"near Man neu", u"city-block", u"neutral", u"-- - 0 + ++ .", u"- - 0 + + 0", 9, 10, 90},
    {"near Dir rel", u"directional", u"relative-max", u"-- - 0 + ++ .", u"- - 0 + + 0", 13, 20, 65},
    {"near Dir neu", u"directional", u"neutral", u"-- - 0 + ++ .", u"- - 0 + + 0", 13, 20, 65},
};

/// The one candidate's result on agreement-5 questions.
CandidateResult resultOf(QStringView voter, QStringView candidate, QStringView method, QStringView rule)
{
    QString lines;
    for (qsizetype q = 0; q <= candidate.count(u' '); ++q) {
        lines += u"question q%1\n"_s.arg(q);
    }
    const Election election = test::election(QString(lines + u"candidate one "_s + candidate.toString()));
    MatchSettings settings;
    settings.method = *methodFromKey(method);
    settings.missing = *missingRuleFromKey(rule);
    return match(election, test::answers(election, voter), settings).results.first();
}

/// A file of a folder beside the source tree or beside one of the folders it is in; empty where there is
/// none.
QString besideTheSources(const QString &path)
{
    for (QDir folder(QStringLiteral(PREAU_PROGRAMMES)); folder.cdUp();) {
        const QStringList beside = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QString &name : beside) {
            const QString file = folder.filePath(name + u'/' + path);
            if (QFile::exists(file)) {
                return file;
            }
        }
        if (folder.isRoot()) {
            break;
        }
    }
    return {};
}

QJsonDocument jsonOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
}

} // namespace

class TestMatchingVectors : public QObject
{
    Q_OBJECT

private slots:

    void agreesWithOtherPrograms_data()
    {
        QTest::addColumn<qsizetype>("index");
        for (qsizetype i = 0; i < qsizetype(std::size(vectors)); ++i) {
            QTest::newRow(vectors[i].name) << i;
        }
    }

    void agreesWithOtherPrograms()
    {
        QFETCH(qsizetype, index);
        const Vector &vector = vectors[index];
        const CandidateResult one = resultOf(vector.voter, vector.candidate, vector.method, vector.rule);
        QCOMPARE(one.score, Rational(vector.numerator, vector.denominator));
        QCOMPARE(one.percent, vector.percent);
    }

    void agreesWithTheirCollection()
    {
        const QString path = besideTheSources(u"reference/matching-vectors.json"_s);
        if (path.isEmpty()) {
            QSKIP("no collection of cases beside the source tree");
        }
        const QHash<QString, QString> methods{{u"Manhattan"_s, u"city-block"_s},
                                              {u"Directional"_s, u"directional"_s}};
        const QHash<QString, QString> rules{{u"RelativeMaximum"_s, u"relative-max"_s},
                                            {u"Neutral"_s, u"neutral"_s}};
        int compared = 0;
        const QJsonArray cases = jsonOf(path).array();
        for (const QJsonValue value : cases) {
            const QString id = value["id"_L1].toString();
            const QJsonObject input = value["input"_L1].toObject();
            const QJsonObject expected = value["expected"_L1].toObject();
            QStringList voter;
            QStringList candidate;
            if (id.startsWith(u"W1-") || id.startsWith(u"W2-")) {
                const QStringList words{u"-"_s, u"0"_s, u"+"_s};
                for (int q = 1; q <= 8; ++q) {
                    const QJsonValue mine = input["user"_L1][QString::number(q)];
                    const QJsonValue theirs = input["party"_L1][QString::number(q)];
                    const bool twice = input["double"_L1].toArray().contains(q);
                    voter.append(mine.isNull() ? u"."_s
                                               : words[mine.toInt() + 1] + (twice ? u"*"_s : QString()));
                    candidate.append(theirs.isNull() ? u"?"_s : words[theirs.toInt() + 1]);
                }
                const auto one = resultOf(voter.join(u' '), candidate.join(u' '), u"agreement",
                                          id.startsWith(u"W1-") ? u"penalise" : u"exclude");
                QCOMPARE(one.score, Rational(expected["points"_L1].toInt(), expected["max"_L1].toInt()));
                ++compared;
            } else if (id.startsWith(u"O-") && !id.startsWith(u"O-empty-") &&
                       methods.contains(input["metric"_L1].toString())) {
                const QStringList words{u"--"_s, u"-"_s, u"0"_s, u"+"_s, u"++"_s};
                const QJsonArray mine = input["voter"_L1].toArray();
                const QJsonArray theirs = input["candidate"_L1].toArray();
                for (qsizetype q = 0; q < mine.size(); ++q) {
                    voter.append(mine[q].isNull() ? u"."_s : words[mine[q].toInt() - 1]);
                    candidate.append(theirs[q].isNull() ? u"?"_s : words[theirs[q].toInt() - 1]);
                }
                const auto one =
                    resultOf(voter.join(u' '), candidate.join(u' '), methods[input["metric"_L1].toString()],
                             rules[input["missing"_L1].toString()]);
                QCOMPARE(one.percent, expected["score"_L1].toInt());
                ++compared;
            }
        }
        QCOMPARE(compared, int(std::size(vectors)));
    }

    void theWorkedMatrixIsThatOfTheData()
    {
        const QString path = besideTheSources(u"data/fr-presidentielle-2022/facts.json"_s);
        const QString voterPath = besideTheSources(u"design/mockups/voter.yaml"_s);
        if (path.isEmpty() || voterPath.isEmpty()) {
            QSKIP("no data beside the source tree");
        }
        const Election election = test::workedElection();
        const QJsonArray questions = jsonOf(path)["questions"_L1].toArray();
        QMap<QString, QString> rows;
        for (const QJsonValue question : questions) {
            const QJsonObject positions = question["positions"_L1].toObject();
            for (auto it = positions.begin(); it != positions.end(); ++it) {
                const QJsonValue value = it.value()["value"_L1];
                const bool known = !value.isNull() && it.value()["confidence"_L1] != "low"_L1;
                rows[it.key()] += known ? QString::number(value.toInt() + 2) : u"."_s;
            }
        }
        QStringList worked;
        for (const Candidate &candidate : election.candidates) {
            QString row;
            for (const Position &position : candidate.positions) {
                row += position.isStated() ? QString::number(position.option) : u"."_s;
            }
            worked.append(row);
        }
        QStringList given = rows.values();
        given.sort();
        worked.sort();
        QCOMPARE(worked, given);

        QFile file(voterPath);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString voter = QString::fromUtf8(file.readAll());
        QStringList words;
        for (const QJsonValue question : questions) {
            const QRegularExpression line(
                uR"(^  %1: (?:\{ stance: )?([a-z-]+)(?:, importance: ([a-z]+))?)"_s.arg(
                    question["id"_L1].toString()),
                QRegularExpression::MultilineOption);
            const QRegularExpressionMatch found = line.match(voter);
            QVERIFY(found.hasMatch());
            QString word = found.captured(1) == u"no-opinion" ? u"none"_s : found.captured(1);
            word += found.captured(2) == u"high" ? u"*"_s : found.captured(2) == u"low" ? u"/"_s : QString();
            words.append(word);
        }
        QCOMPARE(test::answers(election, words.join(u' ')), test::workedVoter(election));
    }
};

QTEST_APPLESS_MAIN(TestMatchingVectors)
#include "tst_matching_vectors.moc"
