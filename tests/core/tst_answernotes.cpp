// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/answernotes.h"

#include "electionbuilder.h"
#include "report/questionnaire.h"

#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace preau;

namespace {

Election everyKind()
{
    return test::election(u"theme work\nquestion q1\nquestion q2 agreement-3\ntheme home\n"
                          u"question q3 choice a b c\nquestion a4 scale 4\nquestion q5 scale 101\n"
                          u"candidate ada ++ - b s3 s100\n");
}

Result<Answers> read(const QString &notes)
{
    return readAnswerNotes(questionnaireSign(everyKind()) + u' ' + notes, everyKind());
}

Answers answers(QStringView words)
{
    return test::answers(everyKind(), words);
}

Questionnaire blankOf(const Election &election, bool easy = false)
{
    return questionnaire(election, {.report = {.language = {}, .order = {}, .constituency = {}, .today = {}},
                                    .sign = questionnaireSign(election),
                                    .easy = easy});
}

/// What a person with a pencil makes of the sheet.
QString noted(const Questionnaire &blank, const Answers &answers, const Election &election)
{
    QStringList items{blank.sign};
    for (const BlankTheme &theme : blank.themes) {
        for (const BlankQuestion &question : theme.questions) {
            QString item = u"%1:"_s.arg(question.number);
            if (const std::optional<Answer> answer = answers.answer(question.id)) {
                const AnswerScale &scale = election.question(question.id)->answers;
                item += answer->kind == Answer::Kind::NoOpinion ? u"N"_s
                        : answer->kind == Answer::Kind::Skipped
                            ? u"P"_s
                            : QString::number(scale.numberOf(answer->option));
                item += answer->importance == Importance::High  ? u"+"_s
                        : answer->importance == Importance::Low ? u"-"_s
                                                                : QString();
            }
            items.append(item);
        }
    }
    return items.join(u' ');
}

} // namespace

class TestAnswerNotes : public QObject
{
    Q_OBJECT

private slots:

    void everyAnswerToEveryKindOfQuestionComesBackFromPaper()
    {
        const Election election = everyKind();
        const Questionnaire blank = blankOf(election);
        int tried = 0;
        for (const Question &question : election.questions) {
            QList<Answer> acts{{.kind = Answer::Kind::Skipped}, {.kind = Answer::Kind::NoOpinion}};
            for (int option = 0; option < question.answers.size(); ++option) {
                acts.append({.kind = Answer::Kind::Stated, .option = option});
            }
            for (const Answer &act : std::as_const(acts)) {
                for (const Importance importance : {Importance::Low, Importance::Normal, Importance::High}) {
                    Answers given; // the others are not seen
                    given.questions.insert(question.id, {act.kind, act.option, importance});
                    const Result<Answers> back = readAnswerNotes(noted(blank, given, election), election);
                    QVERIFY(back);
                    QCOMPARE(*back, given);
                    ++tried;
                }
            }
        }
        QCOMPARE(tried, 3 * (5 + 3 + 3 + 4 + 101 + 5 * 2));
    }

    void theNumbersAreThoseOfTheSheet()
    {
        const Questionnaire blank = blankOf(everyKind());
        QCOMPARE(blank.themes.size(), 2);
        const BlankQuestion &first = blank.themes[0].questions[0];
        QCOMPARE(first.options.first().number, 1);
        QCOMPARE(first.options.first().words.text, u"Strongly agree"_s);
        QCOMPARE(first.options.last().words.text, u"Strongly disagree"_s);
        QCOMPARE(*read(u"1:1"_s), answers(u"++"));
        QCOMPARE(*read(u"4:1 3:2 5:0 2:3"_s), answers(u". - b s0 s0"));
        QVERIFY(blank.themes[1].questions[2].onlyEnds);
        QCOMPARE(blank.themes[1].questions[2].options.last().number, 100);
    }

    void isReadAsPeopleTypeIt()
    {
        const QString sign = questionnaireSign(everyKind());
        QString sloppy = sign.toLower().remove(u'-');
        sloppy.replace(6, 5, sloppy.sliced(6).replace(u'0', u'o').replace(u'1', u'l'));
        const Answers expected = answers(u"++* none skip . s65/");
        for (const QString &notes :
             {sign + u" 1:1+ 2:N 3:P 4: 5:65-"_s, sloppy + u"\n1:1+,2:n;3:p\t5:65\u2212\n"_s,
              sign + u" 5:65\u2013 3:P 2:N 1:1+"_s}) {
            const Result<Answers> back = readAnswerNotes(notes, everyKind());
            QVERIFY2(back, qPrintable(notes));
            QCOMPARE(*back, expected);
        }
        QCOMPARE(*read({}), Answers());
    }

    void saysWhatCannotBeRead_data()
    {
        QTest::addColumn<QString>("notes");
        QTest::addColumn<QString>("said");
        QTest::newRow("no colon") << u"1 5"_s << u"“1”"_s;
        QTest::newRow("two answers") << u"1:1:2"_s << u"“1:1:2”"_s;
        QTest::newRow("unknown letter") << u"1:X"_s << u"“1:X”"_s;
        QTest::newRow("importance alone") << u"1:+"_s << u"“1:+”"_s;
        QTest::newRow("question 0") << u"0:1"_s << u"no question 0"_s;
        QTest::newRow("question 6") << u"6:1"_s << u"from 1 to 5"_s;
        QTest::newRow("answer 0 of five") << u"1:0"_s << u"from 1 to 5"_s;
        QTest::newRow("answer 4 of three") << u"2:4"_s << u"from 1 to 3"_s;
        QTest::newRow("answer 101 of 0 to 100") << u"5:101"_s << u"from 0 to 100"_s;
        QTest::newRow("twice") << u"1:1 2:1 1:1"_s << u"twice"_s;
    }

    void saysWhatCannotBeRead()
    {
        QFETCH(const QString, notes);
        QFETCH(const QString, said);
        const Result<Answers> back = read(notes);
        QVERIFY(!back);
        QCOMPARE(back.error().code, u"notes-unreadable"_s);
        QVERIFY2(back.error().message.contains(said), qPrintable(back.error().message));
    }

    void withoutASignNothingIsGuessed()
    {
        for (const QString &notes :
             {QString(), u"1:1 2:2"_s, u"PREAU1-00000 1:1"_s, QString(100'000, u'1')}) {
            QCOMPARE(readAnswerNotes(notes, everyKind()).error().code, u"notes-unreadable"_s);
        }
    }

    void notesOnOtherQuestionsAreRefused()
    {
        const QString notes = questionnaireSign(everyKind()) + u" 1:1"_s;
        Election reworded = everyKind();
        reworded.questions[1].statement = LocalText(u"Something else."_s);
        Election reordered = everyKind();
        reordered.questions.swapItemsAt(0, 1);
        Election other = everyKind();
        other.questions[3].answers = test::scaleOf(AnswerKind::Scale, 5);
        for (const Election &election : {reworded, reordered, other}) {
            QCOMPARE(readAnswerNotes(notes, election).error().code, u"notes-other-version"_s);
        }
        Election translated = everyKind(); // asks the same
        translated.themes[0].title = LocalText(u"Labour"_s);
        QVERIFY(readAnswerNotes(notes, translated));
    }

    void easyStatementsStandWhereThereAreAny()
    {
        Election election = everyKind();
        election.questions[0].easy = LocalText(u"In short words."_s);
        QCOMPARE(blankOf(election, true).themes[0].questions[0].statement.text, u"In short words."_s);
        QCOMPARE(blankOf(election, true).themes[0].questions[1].statement,
                 blankOf(election).themes[0].questions[1].statement);
        QVERIFY(blankOf(election).themes[0].questions[0].statement.text != u"In short words."_s);
    }

    void theSheetIsWellFormedDisarmedAndComplete()
    {
        Election election = everyKind();
        const QString nasty = u"</p><script>alert(\"x\")</script>&\u001B[31m\u202E"_s;
        election.title = LocalText(nasty);
        election.themes[0].title = LocalText(nasty);
        election.questions[0].statement = LocalText(nasty);
        election.questions[2].answers.options[0].text = LocalText(nasty);
        const Questionnaire blank = blankOf(election);
        const QString html = questionnaireHtml(blank, Paper::A4);
        QVERIFY(html.contains(u"default-src 'none'") && html.contains(u"@page { size: A4"));
        QVERIFY(!html.contains(u"<script") && !html.contains(u"style=\""));
        QVERIFY(html.contains(blank.sign));
        // Five, three, three and four options, one line to note on, and N, P, + and − five times.
        QCOMPARE(html.count(u"class=\"box\""), 5 + 3 + 3 + 4 + 5 * 4);
        QCOMPARE(html.count(u"class=\"figures\""), 1);
        QString xml = html;
        xml.remove(u"<!DOCTYPE html>"_s).remove(QRegularExpression(u"<meta[^>]*>"_s)).remove(QChar(0x1B));
        QXmlStreamReader reader(xml);
        while (!reader.atEnd()) {
            reader.readNext();
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        const QString text = questionnaireText(blank, {});
        QVERIFY(!text.contains(QChar(0x1B)) && !text.contains(QChar(0x202E)));
        QVERIFY(text.contains(u"5:____"));
    }
};

QTEST_APPLESS_MAIN(TestAnswerNotes)
#include "tst_answernotes.moc"
