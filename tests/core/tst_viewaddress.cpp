// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/viewaddress.h"

#include "electionbuilder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace preau;

namespace {

ViewAddress compareEnergy()
{
    ViewAddress address;
    address.election = ElectionId(u"fr-presidentielle-2022"_s);
    address.view = ViewAddress::View::Compare;
    address.theme = ThemeId(u"energie"_s);
    address.candidates = {CandidateId(u"jadot"_s), CandidateId(u"macron"_s)};
    return address;
}

} // namespace

class TestViewAddress : public QObject
{
    Q_OBJECT

private slots:

    void writesTheShortestText()
    {
        ViewAddress address;
        address.election = ElectionId(u"fr-presidentielle-2022"_s);
        QCOMPARE(addressText(address), u"preau:fr-presidentielle-2022"_s);
        QCOMPARE(addressText(compareEnergy()),
                 u"preau:fr-presidentielle-2022/compare?theme=energie&candidates=jadot,macron"_s);
        // what has no meaning for a view is no part of its address
        address = compareEnergy();
        address.view = ViewAddress::View::About;
        QCOMPARE(addressText(address), u"preau:fr-presidentielle-2022/about"_s);
    }

    void readsBackWhatItWrote_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text :
             {u"preau:e"_s, u"preau:e/candidates?order=42"_s, u"preau:e/candidate/ada?constituency=north"_s,
              u"preau:e/compare?question=q1"_s,
              u"preau:e/compare?theme=work&candidates=bea,ada&show=proposals&only=differences&order=7"_s,
              u"preau:e/questionnaire?question=q2"_s, u"preau:e/results?tab=what-if"_s,
              u"preau:e/agreement"_s, u"preau:e/agreement?tab=pairs&constituency=north"_s, u"preau:e/about"_s,
              u"preau:e/candidates?order=18446744073709551615"_s}) {
            QTest::newRow(qPrintable(text)) << text;
        }
    }

    void readsBackWhatItWrote()
    {
        QFETCH(const QString, text);
        const Result<ViewAddress> read = readAddress(text);
        QVERIFY2(read.hasValue(), qPrintable(read ? QString() : read.error().message));
        QCOMPARE(addressText(*read), text);
    }

    void forgivesWhatMailAndPeopleDo()
    {
        const Result<ViewAddress> read =
            readAddress(u"  PREAU:fr-presidentielle-2022/compare?candidates=jadot%2Cmacron&theme=energie\n");
        QVERIFY(read.hasValue());
        QCOMPARE(*read, compareEnergy());
    }

    void refusesWhatItDoesNotUnderstand_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("says");
        const auto row = [](const QString &text, const QString &says) {
            QTest::newRow(qPrintable(text)) << text << says;
        };
        row(u""_s, u"no address"_s);
        row(u"https://example.org"_s, u"no address"_s);
        row(u"preau:"_s, u"names no election"_s);
        row(u"preau:?theme=x"_s, u"names no election"_s);
        row(u"preau:e/kitchen"_s, u"'kitchen'"_s);
        row(u"preau:e/"_s, u"does not exist"_s);
        row(u"preau:e/candidate"_s, u"lacks the candidate"_s);
        row(u"preau:e/about/ada"_s, u"'ada'"_s);
        row(u"preau:e/candidate/ada/bea"_s, u"'bea'"_s);
        row(u"preau:e/about?theme=work"_s, u"'theme'"_s);
        row(u"preau:e/compare?colour=red"_s, u"'colour'"_s);
        row(u"preau:e/compare?theme=a&theme=b"_s, u"twice"_s);
        row(u"preau:e/compare?theme="_s, u"'theme' cannot be ''"_s);
        row(u"preau:e/compare?only=me"_s, u"'only' cannot be 'me'"_s);
        row(u"preau:e/compare?candidates=ada,,bea"_s, u"'candidates'"_s);
        row(u"preau:e/compare?candidates=ada,ada"_s, u"'candidates'"_s);
        row(u"preau:e/candidates?order=-1"_s, u"'order'"_s);
        row(u"preau:e/candidates?order=18446744073709551616"_s, u"'order'"_s);
        row(u"preau:e/results?tab=kitchen"_s, u"'tab'"_s);
        row(u"preau://e/compare"_s, u"not well formed"_s);
        row(u"preau:e/compare#top"_s, u"not well formed"_s);
        row(u"preau:e/compare?theme=%zz"_s, u"not well formed"_s);
        row(u"preau:"_s + QString(9000, u'e'), u"no address"_s);
    }

    void refusesWhatItDoesNotUnderstand()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, says);
        const Result<ViewAddress> read = readAddress(text);
        QVERIFY(!read.hasValue());
        QVERIFY2(read.error().message.contains(says), qPrintable(read.error().message));
    }

    void namesWhatTheElectionLacks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("says");
        QTest::newRow("all there") << u"preau:e/compare?theme=work&question=q1&candidates=ada"_s << QString();
        QTest::newRow("theme") << u"preau:e/compare?theme=home"_s << u"'home'"_s;
        QTest::newRow("question") << u"preau:e/questionnaire?question=q9"_s << u"'q9'"_s;
        QTest::newRow("one of the columns") << u"preau:e/compare?candidates=ada,zoe"_s << u"'zoe'"_s;
        QTest::newRow("candidate") << u"preau:e/candidate/zoe"_s << u"'zoe'"_s;
        QTest::newRow("constituency") << u"preau:e/about?constituency=north"_s << u"'north'"_s;
    }

    void namesWhatTheElectionLacks()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, says);
        const Election election =
            test::election(u"theme work\nquestion q1\ncandidate ada +\ncandidate bea -\n");
        const Result<ViewAddress> read = readAddress(text);
        QVERIFY(read.hasValue());
        const std::optional<Error> mistake = addressMistake(*read, election);
        QCOMPARE(mistake.has_value(), !says.isEmpty());
        QVERIFY(!mistake || mistake->message.contains(says));
    }
};

QTEST_GUILESS_MAIN(TestViewAddress)
#include "tst_viewaddress.moc"
