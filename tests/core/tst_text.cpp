// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/text.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace preau;

class TestText : public QObject
{
    Q_OBJECT

private slots:

    void measures_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("width");
        QTest::newRow("empty") << QString() << 0;
        QTest::newRow("ascii") << u"Hidalgo"_s << 7;
        QTest::newRow("accents composed") << u"Mélenchon"_s << 9;
        QTest::newRow("accents decomposed") << u"Me\u0301lenchon"_s << 9;
        QTest::newRow("chinese") << u"選挙"_s << 4;
        QTest::newRow("hangul") << u"선거"_s << 4;
        QTest::newRow("hangul in parts") << u"\u1109\u1165\u11AB"_s << 2;
        QTest::newRow("arabic with vowels") << u"اِنْتِخَاب"_s << 6;
        QTest::newRow("isolates") << u"\u2068abc\u2069"_s << 3;
        QTest::newRow("narrow no-break space") << u"70\u202F%"_s << 4;
        QTest::newRow("emoji") << u"🗳🙂"_s << 3; // the ballot box is narrow unless asked otherwise
        QTest::newRow("full-width") << u"ＡＢ"_s << 4;
    }

    void measures()
    {
        QFETCH(QString, text);
        QFETCH(int, width);
        QCOMPARE(displayWidth(text), width);
    }

    void elides()
    {
        QCOMPARE(elided(u"nucleaire", 9), u"nucleaire"_s);
        QCOMPARE(elided(u"nucleaire", 5), u"nucl…"_s);
        QCOMPARE(elided(u"des réacteurs", 5), u"des…"_s);
        QCOMPARE(elided(u"選挙選挙", 4), u"選…"_s);
        QCOMPARE(elided(u"e\u0301e\u0301e\u0301", 2), u"e\u0301…"_s);
        QCOMPARE(elided(u"abc", 0), QString());
    }

    void wraps()
    {
        QCOMPARE(wrapped(u"Le SMIC doit être porté", 10),
                 QStringList({u"Le SMIC"_s, u"doit être"_s, u"porté"_s}));
        QCOMPARE(wrapped(u"", 10), QStringList({QString()}));
        QCOMPARE(wrapped(u"a\nb", 10), QStringList({u"a"_s, u"b"_s}));
        QCOMPARE(wrapped(u"1\u202F400\u00A0€ net", 7), QStringList({u"1\u202F400\u00A0€"_s, u"net"_s}));
        QCOMPARE(wrapped(u"anticonstitutionnellement", 10),
                 QStringList({u"anticonsti"_s, u"tutionnell"_s, u"ement"_s}));
        QCOMPARE(wrapped(u"voir https://example.org/une-page", 26),
                 QStringList({u"voir"_s, u"https://example.org/une-"_s, u"page"_s}));
        QCOMPARE(wrapped(u"Saute-mouton-par-dessus-les-barrières", 20),
                 QStringList({u"Saute-mouton-par-"_s, u"dessus-les-barrières"_s}));
        QCOMPARE(wrapped(u"le Saute-mouton-par-dessus", 14),
                 QStringList({u"le"_s, u"Saute-mouton-"_s, u"par-dessus"_s}));
        QCOMPARE(wrapped(u"a—b--anticonstitutionnellement", 10),
                 QStringList({u"a—b--antic"_s, u"onstitutio"_s, u"nnellement"_s}));
        QCOMPARE(wrapped(u"au-choix au-choix", 12), QStringList({u"au-choix"_s, u"au-choix"_s}));
        QCOMPARE(wrapped(u"選挙選挙選", 4), QStringList({u"選挙"_s, u"選挙"_s, u"選"_s}));
        for (int width = 1; width < 30; ++width) {
            for (const QString &line :
                 wrapped(u"Une phrase, 選挙, et\u00A0اِنْتِخَاب puis e\u0301te\u0301.", width)) {
                QVERIFY2(displayWidth(line) <= std::max(width, 2), qPrintable(line));
            }
        }
    }

    void pads()
    {
        QCOMPARE(padded(u"選", 4), u"選  "_s);
        QCOMPARE(paddedLeft(u"7", 3), u"  7"_s);
        QCOMPARE(padded(u"long", 2), u"long"_s);
    }

    void disarms()
    {
        QCOMPARE(printable(u"a\u001B[31mb\u202Ec\n"), u"a\uFFFD[31mb\uFFFDc\uFFFD"_s);
        QCOMPARE(printable(u"é 選 🙂"), u"é 選 🙂"_s);
    }

    void knowsDirections()
    {
        QVERIFY(hasRightToLeft(u"انتخاب"));
        QVERIFY(!hasRightToLeft(u"élection 2022"));
    }

    void countsEdits()
    {
        QCOMPARE(editDistance(u"", u"abc"), 3);
        QCOMPARE(editDistance(u"chekc", u"check"), 1);
        QCOMPARE(editDistance(u"kitten", u"sitting"), 3);
    }

    void guessesWhatWasMeant()
    {
        const QStringList commands{u"list"_s, u"check"_s, u"show"_s, u"compare"_s, u"match"_s};
        QCOMPARE(nearestWord(u"chekc", commands), u"check"_s);
        QCOMPARE(nearestWord(u"Compaer", commands), u"compare"_s);
        QCOMPARE(nearestWord(u"xyzzy", commands), QString());
        QCOMPARE(nearestWord(u"nucléaire", {u"eolien"_s, u"nucleaire"_s}), u"nucleaire"_s);
        QCOMPARE(nearestWord(u"pen", {u"poutou"_s, u"le-pen"_s}), u"le-pen"_s);
        const QStringList stances{u"disagree-strongly"_s, u"disagree"_s, u"neutral"_s, u"agree-strongly"_s,
                                  u"agree"_s};
        QCOMPARE(nearestWord(u"agre", stances), u"agree"_s);
        QCOMPARE(nearestWord(u"agr", stances), u"agree"_s);
        QCOMPARE(nearestWord(u"disagre", stances), u"disagree"_s);
        QCOMPARE(nearestWord(u"agree-strong", stances), u"agree-strongly"_s);
        QCOMPARE(nearestWord(u"", commands), QString());
    }
};

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"
