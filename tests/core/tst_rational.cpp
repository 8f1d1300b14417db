// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/rational.h"

#include <QTest>

using preau::Rational;

class TestRational : public QObject
{
    Q_OBJECT

private slots:

    void isKeptInLowestTermsWithAPositiveDenominator()
    {
        QCOMPARE(Rational(6, -8).numerator(), -3);
        QCOMPARE(Rational(6, -8).denominator(), 4);
        QCOMPARE(Rational(0, -5), Rational(0));
    }

    void calculatesExactly()
    {
        QCOMPARE(Rational(1, 3) + Rational(1, 6), Rational(1, 2));
        QCOMPARE(Rational(1, 3) - Rational(1, 2), Rational(-1, 6));
        QCOMPARE(Rational(2, 3) * Rational(3, 4), Rational(1, 2));
        QCOMPARE(Rational(1, 2) / Rational(-3, 4), Rational(-2, 3));
    }

    void ordersWithoutOverflow()
    {
        const std::int64_t big = 3'000'000'000'000'000'000;
        QVERIFY(Rational(big, big - 1) < Rational(big - 1, big - 2));
        QVERIFY(Rational(-1, 2) < Rational(1, 3));
        QVERIFY(!(Rational(2, 4) < Rational(1, 2)));
    }

    void roundsHalvesUp()
    {
        QCOMPARE(Rational(1, 2).roundedHalfUp(), 1);
        QCOMPARE(Rational(-1, 2).roundedHalfUp(), 0);
        QCOMPARE(Rational(-3, 2).roundedHalfUp(), -1);
        QCOMPARE(Rational(-2, 3).roundedHalfUp(), -1);
        QCOMPARE(Rational(-1, 3).roundedHalfUp(), 0);
        QCOMPARE(Rational(74999, 1000).roundedHalfUp(), 75);
        QCOMPARE(Rational(149, 2).roundedHalfUp(), 75);
    }
};

QTEST_APPLESS_MAIN(TestRational)
#include "tst_rational.moc"
