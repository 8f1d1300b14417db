// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/matching.h"
#include "io/electionreader.h"
#include "readerfixtures.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using namespace preau;
using namespace preau::test;

/// The fictional election has to show what programmes/README.md promises.
class TestDemo : public QObject
{
    Q_OBJECT

private:
    ElectionPtr m_demo;

    [[nodiscard]] const Candidate &candidate(QStringView id) const
    {
        return m_demo->candidates[m_demo->candidateIndex(CandidateId(id.toString()))];
    }

    [[nodiscard]] bool anyPosition(const std::function<bool(const Position &)> &is) const
    {
        return std::ranges::any_of(m_demo->candidates, [&](const Candidate &candidate) {
            return std::ranges::any_of(candidate.positions, is);
        });
    }

private slots:

    void initTestCase()
    {
        m_demo = loadElection(QStringLiteral(PREAU_PROGRAMMES "/demo-saint-preau")).election;
        QVERIFY(m_demo);
    }

    void holdsOneOfEverything()
    {
        QVERIFY(m_demo->fictional);
        QCOMPARE(m_demo->candidates.size(), 9);
        QCOMPARE(m_demo->constituencies.size(), 3);
        QCOMPARE(m_demo->questions.size(), 24);
        for (const AnswerKind kind :
             {AnswerKind::Agreement5, AnswerKind::Agreement3, AnswerKind::Scale, AnswerKind::Choice}) {
            QVERIFY(std::ranges::any_of(
                m_demo->questions, [&](const Question &question) { return question.answers.kind == kind; }));
        }
        QVERIFY(anyPosition([](const Position &p) { return p.state == PositionState::Silent; }));
        QVERIFY(anyPosition([](const Position &p) { return p.state == PositionState::Undocumented; }));
        QVERIFY(anyPosition([](const Position &p) { return p.confidence == Confidence::Low; }));
        QVERIFY(anyPosition([](const Position &p) { return p.detail().secondReading.has_value(); }));
        QVERIFY(std::ranges::any_of(m_demo->candidates, [](const Candidate &candidate) {
            return std::ranges::any_of(candidate.proposals, &Proposal::quote);
        }));
        QVERIFY(candidate(u"cache-cache").colour.isEmpty());
        QVERIFY(!candidate(u"balle-au-prisonnier").withdrawn.isNull());
        QVERIFY(!m_demo->glossary.isEmpty());
        QVERIFY(!m_demo->corrections.isEmpty());
    }

    void onlyArabicMayBeMissing()
    {
        const QTemporaryDir copy;
        const QDir demo(QStringLiteral(PREAU_PROGRAMMES "/demo-saint-preau"));
        QVERIFY(QDir(copy.path()).mkpath(u"candidates"_s));
        QDirIterator files(demo.path(), {u"*.yaml"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString file = files.next();
            QVERIFY(QFile::copy(file, copy.filePath(demo.relativeFilePath(file))));
        }
        QByteArray questions = readBytes(copy.filePath(u"questions.yaml"_s));
        const QByteArray begin = "    statement:\n";
        const qsizetype english = questions.indexOf("\n      en:", questions.indexOf(begin));
        questions.remove(english, questions.indexOf("\n      ar:", english) - english);
        QVERIFY(QFile::remove(copy.filePath(u"questions.yaml"_s)));
        writeBytes(copy.filePath(u"questions.yaml"_s), questions);
        QStringList missing;
        for (const Finding &finding : loadElection(copy.path()).findings) {
            if (finding.code == u"translation-missing" && !finding.approved) {
                missing.append(finding.path + u' ' + finding.language);
            }
        }
        QCOMPARE(missing, QStringList({u"questions[0].statement en"_s}));
    }

    void twoListsCannotBeToldApart()
    {
        const QList<Position> &one = candidate(u"chat-perche").positions;
        const QList<Position> &other = candidate(u"chat-coupe").positions;
        QVERIFY(std::ranges::equal(one, other, {}, &Position::option, &Position::option));
    }

    void twoListsTieForWhoeverAgreesWithEverything_data()
    {
        QTest::addColumn<QString>("word");
        QTest::newRow("agree") << u"agree"_s;
        QTest::newRow("agree strongly") << u"agree-strongly"_s;
    }

    void twoListsTieForWhoeverAgreesWithEverything()
    {
        QFETCH(QString, word);
        Answers answers;
        for (const Question &question : m_demo->questions) {
            if (question.answers.isAgreement()) {
                const int option = question.answers.indexOf(word);
                answers.questions.insert(
                    question.id, {.kind = Answer::Kind::Stated,
                                  .option = option >= 0 ? option : question.answers.indexOf(u"agree")});
            }
        }
        const MatchResult result = match(*m_demo, answers, {});
        QStringList first;
        for (const int index : result.first()) {
            first.append(m_demo->candidates[index].id.value());
            QCOMPARE(result.of(index)->score, Rational(3, 4));
        }
        QCOMPARE(first, QStringList({u"billes"_s, u"marelle"_s}));
        const auto unrankedAbove = std::ranges::count_if(result.results, [](const CandidateResult &row) {
            return !row.ranked && row.percent.value_or(0) > 75;
        });
        QCOMPARE(unrankedAbove, 2);
    }
};

QTEST_GUILESS_MAIN(TestDemo)
#include "tst_demo.moc"
