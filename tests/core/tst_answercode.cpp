// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/answercode.h"

#include "electionbuilder.h"

#include <QRegularExpression>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace preau;

namespace {

Election everyKind()
{
    return test::election(u"theme work\nquestion q1\nquestion q2 agreement-3\ntheme home\n"
                          u"question q3 choice a b c\nquestion a4 scale 4\nquestion q5 scale 101\n"
                          u"candidate ada ++ - b s3 s100\n");
}

/// Read back on the same election; empty where that failed.
Answers throughCode(const Answers &answers, const Election &election)
{
    const Result<AnswerCode> code = readAnswerCode(answerCode(answers, election));
    if (!code) {
        return {};
    }
    const Result<AnswersFromCode> back = answersFromCode(*code, election);
    return back && !back->otherVersion && back->left.isEmpty() && !back->themesLeft ? back->answers
                                                                                    : Answers();
}

QString codeOf(const Election &election, QStringView words)
{
    return answerCode(test::answers(election, words), election);
}

} // namespace

class TestAnswerCode : public QObject
{
    Q_OBJECT

private slots:

    void givesBackEveryAnswerToEveryKindOfQuestion()
    {
        const Election election = everyKind();
        int tried = 0;
        for (const Question &question : election.questions) {
            for (const Importance importance : {Importance::Low, Importance::Normal, Importance::High}) {
                QList<Answer> all{{.kind = Answer::Kind::NoOpinion, .option = -1, .importance = importance},
                                  {.kind = Answer::Kind::Skipped, .option = -1, .importance = importance}};
                for (int option = 0; option < question.answers.size(); ++option) {
                    all.append({.kind = Answer::Kind::Stated, .option = option, .importance = importance});
                }
                for (const Answer &answer : all) {
                    Answers answers;
                    answers.questions.insert(question.id, answer); // the others were not seen
                    QCOMPARE(throughCode(answers, election), answers);
                    for (const Question &other : election.questions) {
                        if (other.id != question.id) {
                            answers.questions.insert(other.id, {.kind = Answer::Kind::Stated, .option = 1});
                        }
                    }
                    QCOMPARE(throughCode(answers, election), answers);
                    ++tried;
                }
            }
        }
        QCOMPARE(tried, 3 * (5 + 3 + 3 + 4 + 101 + 5 * 2));
    }

    void givesBackTheImportanceOfThemes()
    {
        const Election election = everyKind();
        for (const QStringView words :
             {u"++ . a s1 s7 work=none", u"-- + . . . work=high home=low", u". . . . . home=none"}) {
            const Answers answers = test::answers(election, words);
            QCOMPARE(throughCode(answers, election), answers);
        }
    }

    void nothingAnsweredHasACodeToo()
    {
        const Election election = everyKind();
        const Result<AnswerCode> code = readAnswerCode(answerCode({}, election));
        QVERIFY(code);
        QCOMPARE(code->election, election.id);
        QCOMPARE(answersFromCode(*code, election)->answers, Answers());
    }

    void isMadeOfCapitalLettersAndFiguresInGroupsOfFive()
    {
        const QString code = codeOf(everyKind(), u"++* -/ c s2 s99 work=high");
        static const QRegularExpression shape(u"^PREAU1(-[0-9A-HJKMNP-TV-Z]{5})*-[0-9A-HJKMNP-TV-Z]{1,5}$"_s);
        QVERIFY2(shape.match(code).hasMatch(), qPrintable(code));
    }

    void isReadAsPeopleTypeIt()
    {
        const Election election = everyKind();
        const QString code = codeOf(election, u"++* -/ c s2 s99 work=high");
        const AnswerCode read = *readAnswerCode(code);
        QString typed = code.toLower();
        typed.replace(u'0', u'o');
        typed.replace(u'1', u'l');
        // The first sign of the prefix that is a figure is no figure of the code.
        typed.replace(0, 6, u"preau1"_s);
        QCOMPARE(*readAnswerCode(typed), read);
        QCOMPARE(*readAnswerCode(QString(code).remove(u'-')), read);
        QCOMPARE(*readAnswerCode(u"  "_s + QString(code).replace(u"-"_s, u" \n"_s) + u'\n'), read);
        QCOMPARE(*readAnswerCode(QString(code).replace(u'-', QChar(0x2013))), read);
    }

    void noticesEverySingleWrongSignAndEverySwap()
    {
        const QString code = codeOf(everyKind(), u"++* -/ c s2 s99 work=high");
        const QString signs = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s;
        for (qsizetype i = 6; i < code.size(); ++i) {
            if (code[i] == u'-') {
                continue;
            }
            for (const QChar sign : signs) {
                QString wrong = code;
                wrong[i] = sign;
                QCOMPARE(readAnswerCode(wrong).hasValue(), sign == code[i]);
            }
            if (i + 1 < code.size() && code[i + 1] != u'-' && code[i] != code[i + 1]) {
                QString swapped = code;
                swapped[i] = code[i + 1];
                swapped[i + 1] = code[i];
                QVERIFY(!readAnswerCode(swapped));
            }
        }
    }

    void saysWhatIsNoCode_data()
    {
        QTest::addColumn<QString>("text");
        const QString code = codeOf(everyKind(), u"++* -/ c s2 s99");
        QTest::newRow("nothing") << u""_s;
        QTest::newRow("another text") << u"Bonjour"_s;
        QTest::newRow("only the beginning") << u"PREAU1-"_s;
        QTest::newRow("another version") << QString(code).replace(0, 6, u"PREAU2"_s);
        QTest::newRow("cut") << code.chopped(3);
        QTest::newRow("cut by a group") << code.left(code.lastIndexOf(u'-'));
        QTest::newRow("more behind it") << code + u"-00000"_s;
        QTest::newRow("foreign sign") << QString(code).replace(8, 1, u"U"_s);
        QTest::newRow("accent") << QString(code).replace(8, 1, u"É"_s);
        QTest::newRow("endless") << u"PREAU1-"_s + QString(100'000, u'0');
    }

    void saysWhatIsNoCode()
    {
        QFETCH(const QString, text);
        const Result<AnswerCode> code = readAnswerCode(text);
        QVERIFY(!code);
        QCOMPARE(code.error().code, u"code-damaged"_s);
        QVERIFY(!code.error().message.isEmpty());
    }

    void saysThatTheAnswersBelongToAnotherElection()
    {
        Election other = everyKind();
        other.id = ElectionId(u"elsewhere"_s);
        const AnswerCode code = *readAnswerCode(codeOf(everyKind(), u"++"));
        const Result<AnswersFromCode> back = answersFromCode(code, other);
        QVERIFY(!back);
        QCOMPARE(back.error().code, u"answers-other-election"_s);
        QVERIFY(back.error().message.contains(u"elsewhere"_s));
    }

    void guessesNothingWhenTheVersionThatWasAnsweredIsNotAtHand()
    {
        const Election before = everyKind();
        Election after = before;
        after.questions[0].statement = LocalText(u"Something else."_s);
        const AnswerCode code = *readAnswerCode(codeOf(before, u"++ - a"));
        const Result<AnswersFromCode> back =
            answersFromCode(code, after, {std::make_shared<const Election>(after)});
        QVERIFY(!back);
        QCOMPARE(back.error().code, u"code-other-version"_s);
    }

    void takesUnchangedQuestionsOverFromTheVersionThatWasAnswered()
    {
        const Election before = everyKind();
        Election after = before;
        after.questions[0].statement = LocalText(u"Something else."_s);
        after.questions.swapItemsAt(1, 2);
        after.questions.removeAt(3); // a4
        const AnswerCode code = *readAnswerCode(codeOf(before, u"++ -* a s2 . work=high home=none"));
        const Result<AnswersFromCode> back =
            answersFromCode(code, after, {std::make_shared<const Election>(before)});
        QVERIFY(back);
        QVERIFY(back->otherVersion);
        QCOMPARE(back->left, (QList{QuestionId(u"q1"_s), QuestionId(u"a4"_s)}));
        Answers expected = test::answers(before, u". -* a . . work=high home=none");
        QCOMPARE(back->answers, expected);
    }

    void leavesImportancesOutWhenTheThemesAreOthers()
    {
        const Election before = everyKind();
        Election after = before;
        after.themes[1].id = ThemeId(u"housing"_s);
        for (Question &question : after.questions) {
            if (question.theme == ThemeId(u"home"_s)) {
                question.theme = after.themes[1].id;
            }
        }
        const AnswerCode code = *readAnswerCode(codeOf(before, u"++ - a s2 s0 work=high home=none"));
        const Result<AnswersFromCode> back = answersFromCode(code, after);
        QVERIFY(back);
        QVERIFY(back->themesLeft);
        QCOMPARE(back->answers, test::answers(before, u"++ - a s2 s0"));
    }

    void staysShortEnoughToBeTyped()
    {
        QString lines;
        for (int i = 0; i < 32; ++i) {
            lines += u"question q%1\n"_s.arg(i);
        }
        Election election = test::election(lines + u"candidate ada +\n"_s);
        election.id = ElectionId(u"fr-presidentielle-2022"_s);
        Answers answers;
        for (const Question &question : election.questions) {
            answers.questions.insert(
                question.id, {.kind = Answer::Kind::Stated, .option = 4, .importance = Importance::High});
        }
        const QString code = answerCode(answers, election);
        QVERIFY2(code.size() <= 110, qPrintable(code));
    }
};

QTEST_APPLESS_MAIN(TestAnswerCode)
#include "tst_answercode.moc"
