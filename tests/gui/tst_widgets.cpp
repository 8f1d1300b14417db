// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/buttons.h"
#include "widgets/cardview.h"
#include "widgets/choicebox.h"
#include "widgets/coveragebar.h"
#include "widgets/datalabel.h"
#include "widgets/icons.h"
#include "widgets/mark.h"
#include "widgets/pageheader.h"
#include "widgets/portrait.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/toggleswitch.h"
#include "widgets/tokens.h"
#include "widgets/viewcontext.h"
#include "widgets/words.h"

#include "electionbuilder.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QPainter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace preau;
using namespace preau::gui;

namespace {

QImage drawn(const Mark &mark)
{
    QImage image(40, 40, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintMark(painter, QRectF(8, 8, 24, 24), mark);
    return image;
}

} // namespace

class TestWidgets : public QObject
{
    Q_OBJECT

private slots:

    void portraitsAreCutSquareAndOnlyPicturesAreDecoded()
    {
        const QString folder = QStringLiteral(PREAU_PROGRAMMES) + u"/demo-saint-preau/images/"_s;
        const QImage emblem = decodePortrait(folder + u"billes.png"_s, 40);
        QCOMPARE(emblem.size(), QSize(40, 40));
        QCOMPARE(emblem.pixelColor(2, 2), QColor(u"#2f6f9f"_s));
        QVERIFY(decodePortrait(folder + u"billes.svg"_s, 40).isNull()); // no decoder but PNG's and JPEG's
        QVERIFY(decodePortrait(folder + u"nowhere.png"_s, 40).isNull());
        QVERIFY(decodePortrait(QString(), 40).isNull());

        QTemporaryDir scratch;
        const QString huge = scratch.filePath(u"huge.png"_s);
        QVERIFY(QImage(3000, 2000, QImage::Format_Mono).save(huge));
        QVERIFY(decodePortrait(huge, 40).isNull());
        const QString wide = scratch.filePath(u"wide.png"_s);
        QImage picture(90, 30, QImage::Format_RGB32);
        picture.fill(Qt::red);
        QPainter(&picture).fillRect(30, 0, 30, 30, Qt::blue);
        QVERIFY(picture.save(wide));
        const QImage middle = decodePortrait(wide, 30);
        QCOMPARE(middle.size(), QSize(30, 30));
        QCOMPARE(middle.pixelColor(15, 15), QColor(Qt::blue));
    }

    void portraitsAreReadAwayFromPaintingAndPaintedThen()
    {
        const QString path = QStringLiteral(PREAU_PROGRAMMES "/demo-saint-preau/images/billes.png");
        Monogram monogram;
        monogram.setInitials(u"LB"_s);
        monogram.setPortrait(path);
        monogram.resize(40, 40);
        monogram.show();
        QVERIFY(QTest::qWaitForWindowExposed(&monogram));
        QTRY_VERIFY(!portraitsPending());
        QVERIFY(!portrait(path, 40, &monogram).isNull());
        forgetPortraits();
        QVERIFY(portrait(path, 40, &monogram).isNull()); // its file may be another by now
        QTRY_VERIFY(!portrait(path, 40, &monogram).isNull());
    }

    void longTextsEndInTheirLastLine()
    {
        DataLabel label(u"A title that goes on and on, "_s.repeated(12), nullptr, TypeRole::Heading);
        label.setMaxLines(3);
        label.resize(180, label.heightForWidth(180));
        QCOMPARE(label.height(), 3 * label.fontMetrics().lineSpacing());
        label.grab();
        QVERIFY(!label.toolTip().isEmpty());
        label.setText(u"Short"_s);
        label.grab();
        QVERIFY(label.toolTip().isEmpty());
    }

    void selectableTextBeginsWhereTheLayoutDoes()
    {
        DataLabel label(u"candidates/a.yaml:9:19"_s);
        label.setSelectable();
        QVERIFY(label.alignment().testFlag(Qt::AlignLeft));
        label.setLayoutDirection(Qt::RightToLeft);
        QVERIFY(label.alignment().testFlag(Qt::AlignRight));
        QVERIFY(label.alignment().testFlag(Qt::AlignAbsolute));
    }

    void cardsAreSpreadOverEvenRows()
    {
        CardView view;
        view.setGrid(200, 6);
        view.resize(1000, 600);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QCOMPARE(view.columns(), 4);
        view.setBalanced(9);
        QCOMPARE(view.columns(), 3);
        view.setBalanced(12);
        QCOMPARE(view.columns(), 4);
        view.setBalanced(2); // one row stays as it is
        QCOMPARE(view.columns(), 4);
    }

    void portraitsAreHiddenWithTheNames()
    {
        Election election = test::election(u"question q1\ncandidate ada +\ncandidate bob -\n");
        election.folder = u"/somewhere"_s;
        election.candidates[0].portrait = Portrait{.path = u"images/ada.png"_s, .credit = {}, .licence = {}};
        ViewContext context;
        context.election = std::make_shared<const Election>(election);
        QCOMPARE(context.candidatePortrait(0), u"/somewhere/images/ada.png"_s);
        QVERIFY(context.candidatePortrait(1).isEmpty());
        context.blind = true;
        QVERIFY(context.candidatePortrait(0).isEmpty());
    }

    void choicesShowThatTheyOpen()
    {
        // the chevron is the program's own: without it a combo box looks like a field
        const auto inkAt = [](Qt::LayoutDirection direction, bool leading) {
            ChoiceBox box;
            box.setLayoutDirection(direction);
            box.addItem(u"a"_s);
            box.resize(300, 40);
            const QImage image = box.grab().toImage();
            const int from = leading == (direction == Qt::LeftToRight) ? 2 : 268;
            int inked = 0;
            for (int x = from + 4; x < from + 26; ++x) {
                for (int y = 12; y < 28; ++y) {
                    inked += image.pixelColor(x, y).lightness() < 150 ? 1 : 0;
                }
            }
            return inked;
        };
        setCurrentTheme(ThemeKind::Light);
        QVERIFY(inkAt(Qt::LeftToRight, false) > 8);
        QVERIFY(inkAt(Qt::RightToLeft, false) > 8);
    }

    void noLineRunsThroughAChosenSegment()
    {
        setCurrentTheme(ThemeKind::Light);
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            SegmentedControl control;
            control.setLayoutDirection(direction);
            control.setSegments({u"one"_s, u"two"_s, u"three"_s});
            for (int chosen = 0; chosen < 3; ++chosen) {
                control.setCurrentIndex(chosen);
                control.resize(300, 40);
                const QImage image = control.grab().toImage();
                const QRect cell = control.findChildren<QAbstractButton *>().at(chosen)->geometry();
                for (int x = cell.left() + 1; x < cell.right(); ++x) {
                    QCOMPARE(image.pixelColor(x, 4), color(Token::Slate));
                }
            }
        }
    }

    void segmentsAreOneTabStopAndFollowTheArrows()
    {
        SegmentedControl control;
        control.setSegments({u"a"_s, u"b"_s, u"c"_s});
        control.show();
        const QList<QAbstractButton *> segments = control.findChildren<QAbstractButton *>();
        QCOMPARE(segments.size(), 3);
        QSignalSpy chosen(&control, &SegmentedControl::currentIndexChanged);
        segments[0]->setFocus();
        QTest::keyClick(segments[0], Qt::Key_Right);
        QCOMPARE(control.currentIndex(), 1);
        QVERIFY(segments[1]->focusPolicy() & Qt::TabFocus);
        QVERIFY(!(segments[0]->focusPolicy() & Qt::TabFocus));
        QTest::keyClick(segments[1], Qt::Key_Right);
        QTest::keyClick(segments[2], Qt::Key_Right); // the end stays the end
        QCOMPARE(control.currentIndex(), 2);
        QCOMPARE(chosen.size(), 2);
    }

    void segmentsFollowTheReadingDirection()
    {
        SegmentedControl control;
        control.setLayoutDirection(Qt::RightToLeft);
        control.setSegments({u"a"_s, u"b"_s});
        control.resize(control.sizeHint());
        control.show();
        const QList<QAbstractButton *> segments = control.findChildren<QAbstractButton *>();
        QVERIFY(segments[0]->x() > segments[1]->x());
        QTest::keyClick(segments[0], Qt::Key_Left);
        QCOMPARE(control.currentIndex(), 1);
    }

    void aLabelNeverTakesDataForMarkup()
    {
        const QString hostile = u"<b>P</b> <img src='file:///etc/hostname'>"_s;
        DataLabel label(hostile);
        QCOMPARE(label.textFormat(), Qt::PlainText);
        QCOMPARE(label.text(), hostile);
        IconButton button(u"close"_s);
        button.setName(hostile);
        QVERIFY(!button.toolTip().contains(u"<b>"_s) && !button.toolTip().contains(u"<img"_s));
        QCOMPARE(button.accessibleName(), hostile);
    }

    void everyStateHasItsOwnMark()
    {
        QList<QImage> seen;
        for (const Mark::Kind kind :
             {Mark::Kind::AgreeStrongly, Mark::Kind::Agree, Mark::Kind::Neutral, Mark::Kind::Disagree,
              Mark::Kind::DisagreeStrongly, Mark::Kind::Choice, Mark::Kind::Silent, Mark::Kind::Undocumented,
              Mark::Kind::NoOpinion, Mark::Kind::Skipped}) {
            const QImage image = drawn({.kind = kind, .text = {}}).convertToFormat(QImage::Format_Grayscale8);
            QVERIFY2(!seen.contains(image), "two states look the same without colour");
            seen.append(image);
        }
        QVERIFY(drawn({.kind = Mark::Kind::Agree, .text = {}}) !=
                drawn({.kind = Mark::Kind::Agree, .text = {}, .lowConfidence = true}));
        QVERIFY(drawn({.kind = Mark::Kind::Agree, .text = {}, .lowConfidence = true}) !=
                drawn({.kind = Mark::Kind::Agree, .text = {}, .oppositeReading = true}));
    }

    void scaleStepsTakeTheNearestStance()
    {
        const Election election =
            test::election(u"question q1 scale 7\nquestion q2 choice a b\ncandidate ada s0 b\n");
        QCOMPARE(optionMark(election.questions[0], 0).kind, Mark::Kind::DisagreeStrongly);
        QCOMPARE(optionMark(election.questions[0], 3).kind, Mark::Kind::Neutral);
        QCOMPARE(optionMark(election.questions[0], 3).text, u"4"_s);
        QCOMPARE(optionMark(election.questions[0], 6).kind, Mark::Kind::AgreeStrongly);
        QCOMPARE(optionMark(election.questions[1], 1).text, u"B"_s);
    }

    void saysTheFiveStatesApart()
    {
        const Election election =
            test::election(u"question q1\ncandidate a 0\ncandidate b ~\ncandidate c ?\n");
        const Question &question = election.questions.first();
        QStringList words;
        for (const Candidate &candidate : election.candidates) {
            words.append(positionWords(question, candidate.positions.value(0), u"en"_s, u"en"_s));
        }
        words.append(answerWords(question, Answer{.kind = Answer::Kind::Skipped}, u"en"_s, u"en"_s));
        words.append(answerWords(question, Answer{.kind = Answer::Kind::NoOpinion}, u"en"_s, u"en"_s));
        words.append(answerWords(question, std::nullopt, u"en"_s, u"en"_s));
        QCOMPARE(QSet<QString>(words.cbegin(), words.cend()).size(), words.size());
        QVERIFY(!words.join(u' ').contains(u'\n'));
    }

    void hidesEverythingThatNamesSomeone()
    {
        auto election =
            std::make_shared<Election>(test::election(u"question q1\ncandidate ada +\ncandidate bob +\n"));
        election->candidates[0].name = {.given = u"Ada"_s, .family = u"Byron"_s};
        election->candidates[0].party = LocalText(u"Engine Party"_s);
        election->candidates[0].colour = u"#112233"_s;
        ViewContext context;
        context.election = election;
        QCOMPARE(context.candidateInitials(0), u"AB"_s);
        context.blind = true;
        context.order = {.kind = DisplayOrder::Kind::Shuffle, .seed = 7};
        for (const QString &shown :
             {context.candidateName(0), context.candidateFamilyName(0), context.candidateParty(0),
              context.candidateInitials(0), context.candidateColour(0)}) {
            QVERIFY(!shown.contains(u"Ada"_s) && !shown.contains(u"Byron"_s) &&
                    !shown.contains(u"Engine"_s) && !shown.contains(u'#'));
        }
        QVERIFY(context.candidateName(0) != context.candidateName(1));
    }

    void anArchiveSaysSo()
    {
        auto election = std::make_shared<Election>(test::election(u"question q1\ncandidate ada +\n"));
        election->date = *PartialDate::parse(u"2022-04-10");
        election->positionsAsOf = *PartialDate::parse(u"2022-03");
        ViewContext context;
        context.election = election;
        context.today = QDate(2022, 4, 10);
        QVERIFY(archiveSentence(context).isEmpty());
        context.today = QDate(2022, 4, 11);
        QVERIFY(archiveSentence(context).contains(u"2022"_s));
        QVERIFY(fictionalSentence(context).isEmpty());
        election->fictional = true;
        QVERIFY(!fictionalSentence(context).isEmpty());
    }

    void everyIconExists_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name :
             {u"home"_s, u"people"_s, u"compare"_s, u"questionnaire"_s, u"results"_s, u"verify"_s,
              u"display"_s, u"lock"_s, u"close"_s, u"calendar"_s, u"info"_s, u"undo"_s, u"chevrons-left"_s,
              u"chevrons-right"_s, u"search"_s, u"filter"_s}) {
            QTest::newRow(qPrintable(name)) << name;
        }
    }

    void everyIconExists()
    {
        QFETCH(QString, name);
        QVERIFY(hasIcon(name));
        QVERIFY(!iconPixmap(name, 20).isNull());
        QVERIFY(!hasIcon(u"no-such-icon"_s));
        QVERIFY(!hasIcon(QString()));
    }
};

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
