// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/partialdate.h"

#include <QTest>

using namespace Qt::StringLiterals;
using preau::PartialDate;

class TestPartialDate : public QObject
{
    Q_OBJECT

private slots:

    void acceptsYearMonthAndDay_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("earliest");
        QTest::addColumn<QDate>("latest");
        QTest::newRow("year") << u"2022"_s << QDate(2022, 1, 1) << QDate(2022, 12, 31);
        QTest::newRow("month") << u"2024-02"_s << QDate(2024, 2, 1) << QDate(2024, 2, 29);
        QTest::newRow("day") << u"2022-03-12"_s << QDate(2022, 3, 12) << QDate(2022, 3, 12);
    }

    void acceptsYearMonthAndDay()
    {
        QFETCH(QString, text);
        const auto date = PartialDate::parse(text);
        QVERIFY(date);
        QCOMPARE(date->toString(), text);
        QTEST(date->earliest(), "earliest");
        QTEST(date->latest(), "latest");
    }

    void refusesWhatIsNoDate_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text :
             {u"2022-13-45"_s, u"2022-02-30"_s, u"22-03-12"_s, u"2022-3"_s, u"2022-03-1"_s, u"0000"_s,
              u"2022/03/12"_s, u"２０２２"_s, u""_s, u"2022-00"_s}) {
            QTest::newRow(qPrintable(text)) << text;
        }
    }

    void refusesWhatIsNoDate()
    {
        QFETCH(QString, text);
        QVERIFY(!PartialDate::parse(text));
    }
};

QTEST_APPLESS_MAIN(TestPartialDate)
#include "tst_partialdate.moc"
