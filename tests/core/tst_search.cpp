// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/search.h"
#include "base/text.h"
#include "electionbuilder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace preau;

class TestSearch : public QObject
{
    Q_OBJECT

private slots:

    void foldsWhatReadersTakeForTheSame_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        QTest::newRow("accents") << u"Éolienne à l’ÎLE"_s << u"eolienne a l'ile"_s;
        QTest::newRow("decomposed") << u"E\u0301nergie"_s << u"energie"_s;
        QTest::newRow("ligatures") << u"Œuvre, cæcum, ﬁn"_s << u"oeuvre, caecum, fin"_s;
        QTest::newRow("spaces") << u"1\u202F400\u00A0€"_s << u"1 400 €"_s;
        QTest::newRow("hyphens") << u"libre‑échange"_s << u"libre-echange"_s;
        QTest::newRow("sharp s") << u"Straße"_s << u"strasse"_s;
        QTest::newRow("Arabic vowels") << u"سُؤَال\u0640"_s << u"سوال"_s;
        QTest::newRow("invisible") << u"co\u00ADop\u200Bé"_s << u"coope"_s;
    }

    void foldsWhatReadersTakeForTheSame()
    {
        QFETCH(QString, text);
        QTEST(foldedForSearch(text), "folded");
        QCOMPARE(foldedForSearch(foldedForSearch(text)), foldedForSearch(text));
    }

    void findsWholeCharacters()
    {
        const QString text = u"Le nucle\u0301aire, le NUCLÉAIRE"_s;
        QCOMPARE(occurrences(text, u"nucléaire"),
                 (QList<TextRange>{{.start = 3, .length = 10}, {.start = 18, .length = 9}}));
        QCOMPARE(occurrences(text, u"cle"),
                 (QList<TextRange>{{.start = 5, .length = 4}, {.start = 20, .length = 3}}));
        QCOMPARE(occurrences(u"Œuf"_s, u"eu"), (QList<TextRange>{{.start = 0, .length = 2}}));
        QCOMPARE(occurrences(u"æææ"_s, u"ea"), (QList<TextRange>{{.start = 0, .length = 3}}));
        QCOMPARE(occurrences(text, u"  "), {});
        QCOMPARE(occurrences(text, u"charbon"), {});
    }

    void isLiteral()
    {
        QCOMPARE(occurrences(u"a.c abc"_s, u"a.c"), (QList<TextRange>{{.start = 0, .length = 3}}));
        QCOMPARE(occurrences(u"(x) [y]"_s, u"["), (QList<TextRange>{{.start = 4, .length = 1}}));
    }

    void looksIntoStatementsLabelsAndNotes()
    {
        Election election = test::election(uR"(
            question q1
            question q2
            question q3
            candidate ada ++ ++ ++
            candidate bob ++ ++ ++)");
        election.languages = {u"fr"_s, u"en"_s};
        election.questions[0].statement =
            LocalText({{u"fr"_s, u"Il faut des éoliennes."_s}, {u"en"_s, u"Wind farms are needed."_s}});
        election.questions[1].label = LocalText({{u"fr"_s, u"Éoliennes"_s}});
        PositionDetail detail;
        detail.note = LocalText({{u"fr"_s, u"Veut arrêter les ÉOLIENNES."_s}});
        election.candidates[1].positions[2].setDetail(detail);

        QCOMPARE(questionsContaining(election, u" eolienne ", u"fr"), (QList<int>{0, 1, 2}));
        QCOMPARE(questionsContaining(election, u"eolienne", u"en"),
                 (QList<int>{1, 2})); // fallen back to French
        QCOMPARE(questionsContaining(election, u"eolienne", u"fr", {0}), (QList<int>{0, 1}));
        QCOMPARE(questionsContaining(election, u"wind", u"fr"), {});
        QCOMPARE(questionsContaining(election, u"", u"fr"), (QList<int>{0, 1, 2}));
    }
};

QTEST_APPLESS_MAIN(TestSearch)
#include "tst_search.moc"
