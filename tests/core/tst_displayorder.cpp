// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/displayorder.h"
#include "analysis/matching.h"
#include "electionbuilder.h"

#include <QTest>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace preau;

class TestDisplayOrder : public QObject
{
    Q_OBJECT

private:
    static QString ids(const Election &election, const DisplayOrder &order)
    {
        QStringList names;
        for (const int index : orderedCandidates(election, order)) {
            names.append(election.candidates[index].id.value());
        }
        return names.join(u' ');
    }

    static DisplayOrder shuffled(std::uint64_t seed)
    {
        return {.kind = DisplayOrder::Kind::Shuffle, .seed = seed};
    }

private slots:

    void followsTheBallot()
    {
        Election election = test::election(u"candidate a\ncandidate b\nrefused c\nballot c a b");
        QCOMPARE(defaultOrder(election, 7), DisplayOrder());
        QCOMPARE(ids(election, {}), u"c a b"_s);
        std::ranges::reverse(election.candidates); // wherever they stand in the model
        QCOMPARE(ids(election, {}), u"c a b"_s);
    }

    void isAShuffleWithoutABallot()
    {
        const Election election = test::election(u"candidate a\ncandidate b\ncandidate c\ncandidate d");
        QCOMPARE(defaultOrder(election, 7), shuffled(7));
        // a ballot order that does not exist is never the order of ids or files
        QCOMPARE(ids(election, {.kind = DisplayOrder::Kind::Ballot, .seed = 5}), ids(election, shuffled(5)));
    }

    void isTheSameOnEveryMachine()
    {
        const Election election = test::election(u"candidate a\ncandidate b\ncandidate c\ncandidate d\n"
                                                 "candidate e\ncandidate f\nballot a b c d e f");
        QCOMPARE(ids(election, shuffled(0)), u"e c f d a b"_s);
        QCOMPARE(ids(election, shuffled(1456)), u"a b e f d c"_s);
        QCOMPARE(ids(election, shuffled(0xFFFFFFFFFFFFFFFF)), u"d f a b e c"_s);
    }

    void doesNotDependOnTheOrderOfTheFiles()
    {
        Election election =
            test::election(u"candidate zoe\ncandidate ada\ncandidate bob\ncandidate eve\ncandidate joe");
        const QString before = ids(election, shuffled(3));
        std::ranges::reverse(election.candidates);
        QCOMPARE(ids(election, shuffled(3)), before);
    }

    void sortsIdsByCodePoint()
    {
        // U+FF41 stands before U+10300 by code point, after it by UTF-16 unit
        Election one = test::election(u"candidate \uFF41\ncandidate \U00010300");
        Election two = test::election(u"candidate \U00010300\ncandidate \uFF41");
        for (std::uint64_t seed = 0; seed < 8; ++seed) {
            QCOMPARE(ids(one, shuffled(seed)), ids(two, shuffled(seed)));
        }
        Election ascii = test::election(u"candidate a\ncandidate b");
        for (std::uint64_t seed = 0; seed < 8; ++seed) {
            QCOMPARE(ids(one, shuffled(seed)).startsWith(u'\uFF41'),
                     ids(ascii, shuffled(seed)).startsWith(u'a'));
        }
    }

    void givesEveryoneEveryPlaceEquallyOften()
    {
        // All are tied, so that the order of the result is the shuffle alone: 10,000 seeds, 8 candidates.
        // Each seed fills a whole row and column of the 8 × 8 counts, so that 7/8 of the usual sum follows
        // the chi-square distribution with 49 degrees of freedom; its 99 % point is 74.92.
        QString lines = u"question q1\nquestion q2\nquestion q3\n"_s;
        for (char16_t id = u'a'; id <= u'h'; ++id) {
            lines += u"candidate %1 + + +\n"_s.arg(QChar(id));
        }
        const Election election = test::election(lines);
        const Answers answers = test::answers(election, u"++ 0 -");
        constexpr int seeds = 10000;
        std::array<std::array<int, 8>, 8> counts{};
        for (int seed = 0; seed < seeds; ++seed) {
            MatchSettings settings;
            settings.order = shuffled(static_cast<std::uint64_t>(seed));
            const CompactResult result = Matcher(election, settings).runCompact(answers);
            for (qsizetype place = 0; place < 8; ++place) {
                QCOMPARE(result.rows[place].rank, 1);
                ++counts[static_cast<size_t>(result.rows[place].candidate)][static_cast<size_t>(place)];
            }
        }
        double chiSquare = 0;
        constexpr double expected = seeds / 8.0;
        for (const auto &row : counts) {
            for (const int count : row) {
                chiSquare += (count - expected) * (count - expected) / expected;
            }
        }
        chiSquare *= 7.0 / 8;
        QVERIFY2(chiSquare < 74.92, qPrintable(QString::number(chiSquare)));
        QVERIFY(chiSquare > 10); // suspiciously even would be no shuffle either
    }
};

QTEST_APPLESS_MAIN(TestDisplayOrder)
#include "tst_displayorder.moc"
