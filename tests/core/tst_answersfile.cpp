// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/answersfile.h"
#include "io/electionreader.h"
#include "model/identity.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace preau;

class TestAnswersFile : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase()
    {
        m_election = loadElection(QStringLiteral(PREAU_TEST_DATA "/valid/full")).election;
        QVERIFY(m_election);
        m_answers.questions = {
            {QuestionId(u"planter"_s), {Answer::Kind::Stated, 3, Importance::High}},
            {QuestionId(u"cantine"_s), {Answer::Kind::Stated, 0, Importance::Normal}},
            {QuestionId(u"pont"_s), {Answer::Kind::NoOpinion, -1, Importance::Normal}},
            {QuestionId(u"eau"_s), {Answer::Kind::Skipped, -1, Importance::Normal}},
        };
        m_answers.themes = {{ThemeId(u"ecole"_s), ThemeImportance::None},
                            {ThemeId(u"budget"_s), ThemeImportance::High}};
    }

    void whatIsWrittenIsReadAgain()
    {
        const QByteArray text = writeAnswers(m_answers, *m_election);
        QCOMPARE(writeAnswers(m_answers, *m_election), text);
        const auto restored = readAnswers(text, u"answers.yaml"_s, *m_election);
        QVERIFY(restored);
        QCOMPARE(restored->findings, QList<Finding>());
        QCOMPARE(restored->answers, m_answers);
        QCOMPARE(restored->questionsHash, questionsHash(*m_election));
        QVERIFY(text.indexOf("planter") < text.indexOf("cantine"));
    }

    void nothingAnsweredIsWrittenAndReadToo()
    {
        const auto restored = readAnswers(writeAnswers({}, *m_election), u"answers.yaml"_s, *m_election);
        QVERIFY(restored);
        QCOMPARE(restored->findings, QList<Finding>());
        QVERIFY(restored->answers.isEmpty());
    }

    void handWrittenFilesNeedNoHash()
    {
        const auto restored =
            readAnswers("preau_answers: 1\nelection: val-aux-saules-2031\nanswers:\n"
                        "  planter: { stance: agree, importance: low }\n  cantine: disagree\n"
                        "  pont: no-opinion\n  eau: skip\nthemes: { ecole: none }\n"_ba,
                        u"a"_s, *m_election);
        QVERIFY(restored);
        QCOMPARE(restored->findings, QList<Finding>());
        QCOMPARE(restored->answers.answer(QuestionId(u"planter"_s))->importance, Importance::Low);
        QCOMPARE(restored->answers.answer(QuestionId(u"eau"_s))->kind, Answer::Kind::Skipped);
    }

    void answersToAnotherWordingAreListedAndTheOthersRestored()
    {
        Election changed = *m_election;
        changed.questions[0].statement = LocalText(u"Deux mille arbres."_s);
        changed.questions.removeLast();
        const auto restored = readAnswers(writeAnswers(m_answers, *m_election), u"a"_s, changed);
        QVERIFY(restored);
        QCOMPARE(restored->changed, QList<QuestionId>{QuestionId(u"planter"_s)});
        QCOMPARE(restored->unknown, QList<QuestionId>{QuestionId(u"eau"_s)});
        QCOMPARE(restored->answers.questions.size(), 2);
        QCOMPARE(restored->answers.answer(QuestionId(u"cantine"_s)),
                 m_answers.answer(QuestionId(u"cantine"_s)));
        QCOMPARE(restored->findings.size(), 2);
    }

    void anOldHashWithoutFingerprintsIsNoBasisForAGuess()
    {
        const auto restored = readAnswers("preau_answers: 1\nelection: val-aux-saules-2031\nquestions: abc\n"
                                          "answers: { planter: agree }\n"_ba,
                                          u"a"_s, *m_election);
        QVERIFY(restored);
        QVERIFY(restored->answers.isEmpty());
        QCOMPARE(restored->changed.size(), 1);
    }

    void answersToAnotherElectionAreRefused()
    {
        const auto restored = readAnswers(
            "preau_answers: 1\nelection: other\nanswers: { planter: agree }\n"_ba, u"a"_s, *m_election);
        QVERIFY(restored);
        QVERIFY(hasErrors(restored->findings));
        QVERIFY(restored->answers.isEmpty());
        QCOMPARE(restored->election.value(), u"other"_s);
    }

    void mistakesHavePlaces()
    {
        const auto restored =
            readAnswers("preau_answers: 1\nelection: val-aux-saules-2031\nanswers:\n"
                        "  planter: agre\n  cantine: { stance: agree, importance: hihg }\n"_ba,
                        u"a.yaml"_s, *m_election);
        QVERIFY(restored);
        QCOMPARE(restored->findings.size(), 2);
        QCOMPARE(restored->findings[0].code, u"unknown-stance"_s);
        QCOMPARE(restored->findings[0].location,
                 (SourceLocation{.file = u"a.yaml"_s, .line = 4, .column = 12}));
        QCOMPARE(restored->findings[1].code, u"unknown-value"_s);
        QVERIFY(restored->answers.questions.isEmpty());
    }

    void whatIsNoAnswersFileIsAnError()
    {
        QCOMPARE(readAnswers("- a\n- b\n"_ba, u"a"_s, *m_election).error().code, u"expected-map"_s);
        QCOMPARE(readAnswers("a: [\n"_ba, u"a"_s, *m_election).hasValue(), false);
        QCOMPARE(readAnswers(u"/nowhere/answers.yaml"_s, *m_election).error().code, u"file-missing"_s);
    }

    void isSavedForItsOwnerAlone()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"answers.yaml"_s);
        QVERIFY(saveAnswers(path, m_answers, *m_election));
        QCOMPARE(QFileInfo(path).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
                 QFileDevice::Permissions());
        QCOMPARE(readAnswers(path, *m_election)->answers, m_answers);
        QCOMPARE(saveAnswers(dir.filePath(u"no/such/folder"_s), m_answers, *m_election).error().code,
                 u"write-failed"_s);
    }

private:
    ElectionPtr m_election;
    Answers m_answers;
};

QTEST_GUILESS_MAIN(TestAnswersFile)
#include "tst_answersfile.moc"
