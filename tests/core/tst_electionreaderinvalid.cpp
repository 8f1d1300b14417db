// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readerfixtures.h"

#include <QDirIterator>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace preau;
using namespace preau::test;

namespace {

const QString data = QStringLiteral(PREAU_TEST_DATA);

QString listed(const QList<Finding> &findings)
{
    QStringList lines;
    for (const Finding &finding : findings) {
        lines.append(u"%1:%2 %3 [%4] %5"_s.arg(finding.location.line)
                         .arg(finding.location.column)
                         .arg(severityKey(finding.severity), finding.code, finding.message));
    }
    return u"\n  "_s + lines.join(u"\n  "_s);
}

} // namespace

class TestElectionReaderInvalid : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase()
    {
        m_overlay = std::make_unique<Overlay>(data);
        QCOMPARE(loadElection(m_overlay->folder()).findings, QList<Finding>());
    }

    void givesTheExpectedFinding_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<Finding>("expected");
        for (const InvalidFixture &fixture : invalidFixtures(data)) {
            Finding finding;
            finding.code = fixture.code;
            finding.severity = fixture.severity == u"error"     ? Severity::Error
                               : fixture.severity == u"warning" ? Severity::Warning
                                                                : Severity::Note;
            finding.location.line = fixture.line;
            finding.location.column = fixture.column;
            QTest::newRow(qPrintable(fixture.file)) << fixture.file << fixture.kind << finding;
        }
    }

    void givesTheExpectedFinding()
    {
        QFETCH(QString, file);
        QFETCH(QString, kind);
        QFETCH(Finding, expected);
        const QList<Finding> found = m_overlay->findings(kind, readBytes(data + u"/invalid/"_s + file));
        const bool met = std::ranges::any_of(found, [&](const Finding &finding) {
            return finding.code == expected.code && finding.severity == expected.severity &&
                   finding.location.line == expected.location.line &&
                   finding.location.column == expected.location.column;
        });
        QVERIFY2(met, qPrintable(listed(found)));
        for (const Finding &finding : found) {
            QVERIFY(!finding.message.isEmpty());
            QVERIFY2(finding.severity != Severity::Error || !finding.fix.isEmpty(), qPrintable(finding.code));
            // What follows from the error expected here is said once, not again and again.
            QVERIFY2(expected.severity != Severity::Error || finding.severity != Severity::Error ||
                         found.size() <= 3,
                     qPrintable(listed(found)));
        }
    }

    void pagesSayWhatToWrite_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<QString>("fix");
        const QString figuresOnly = u"Write figures only, or delete the line."_s;
        QTest::newRow("p. 3") << QByteArray("p. 3") << u"Write 3"_s;
        QTest::newRow("page 3") << QByteArray("page 3") << u"Write 3"_s;
        QTest::newRow("2e") << QByteArray("2e") << u"Write 2"_s;
        QTest::newRow("3-4") << QByteArray("3-4") << u"Write 3"_s;
        QTest::newRow("03") << QByteArray("03") << u"Write 3"_s;
        QTest::newRow("3.5") << QByteArray("3.5") << u"Write 3"_s;
        QTest::newRow("in quotes") << QByteArray("'3'") << u"Write it without quotes."_s;
        // With a sign no figure is proposed: 3 for −3 would turn a doubtful page into a wrong one.
        QTest::newRow("-3") << QByteArray("-3") << figuresOnly;
        QTest::newRow("+3") << QByteArray("+3") << figuresOnly;
        QTest::newRow("minus sign") << QByteArray("\xE2\x88\x92"
                                                  "3")
                                    << figuresOnly;
        QTest::newRow("iii") << QByteArray("iii") << figuresOnly;
        QTest::newRow("0") << QByteArray("0") << u"Correct the number, or delete the line."_s;
        QTest::newRow("100000") << QByteArray("100000") << u"Correct the number, or delete the line."_s;
    }

    void pagesSayWhatToWrite()
    {
        QFETCH(QByteArray, page);
        QFETCH(QString, fix);
        QByteArray content = readBytes(data + u"/base/candidates/ancien.yaml"_s);
        content.replace("page: 2 }", "page: " + page + " }");
        const QList<Finding> found = m_overlay->findings(u"candidates"_s, content);
        const auto it = std::ranges::find_if(
            found, [](const Finding &finding) { return finding.path == u"positions.menu.source.page"_s; });
        QVERIFY2(it != found.cend(), qPrintable(listed(found)));
        QCOMPARE(it->severity, Severity::Error);
        QCOMPARE(it->fix, fix);
    }

    void findsInvisibleCharactersInProse_data()
    {
        QTest::addColumn<QString>("hidden");
        QTest::newRow("zero width space") << u"\u200B"_s;
        QTest::newRow("right-to-left override") << u"\u202E"_s;
        QTest::newRow("byte order mark") << u"\uFEFF"_s;
    }

    void findsInvisibleCharactersInProse()
    {
        QFETCH(QString, hidden);
        QByteArray content =
            readBytes(data + u"/invalid/invisible-character/stray-byte-order-mark.candidates.yaml"_s);
        content.replace("\xEF\xBB\xBF", hidden.toUtf8());
        const QList<Finding> found = m_overlay->findings(u"candidates"_s, content);
        const auto it = std::ranges::find(found, u"invisible-character"_s, &Finding::code);
        QVERIFY2(it != found.cend(), qPrintable(listed(found)));
        QCOMPARE(it->severity, Severity::Warning);
    }

    void saysHowManyPositionsAreAbsent()
    {
        const QList<Finding> found = m_overlay->findings(
            u"candidates"_s, readBytes(data + u"/invalid/position-absent/two.candidates.yaml"_s));
        const auto it = std::ranges::find(found, u"position-absent"_s, &Finding::code);
        QVERIFY2(it != found.cend(), qPrintable(listed(found)));
        QVERIFY2(it->message.endsWith(u": horaires, menu."), qPrintable(it->message));
        QVERIFY(it->message.startsWith(u"2 "));
    }

    void tableAndFilesAgree()
    {
        QSet<QString> listedFiles;
        QSet<QString> codes;
        QHash<QString, int> perCode;
        QHash<QString, int> errorsBySchema;
        for (const InvalidFixture &fixture : invalidFixtures(data)) {
            listedFiles.insert(fixture.file);
            codes.insert(fixture.code);
            QVERIFY2(++perCode[fixture.code] <= 5, qPrintable(fixture.code));
            if (fixture.severity == u"error") {
                ++errorsBySchema[fixture.schema];
            }
        }
        const int rejected = errorsBySchema.value(u"rejects"_s);
        const int accepted = errorsBySchema.value(u"cannot"_s);
        QVERIFY2(rejected >= accepted, qPrintable(u"%1 of %2"_s.arg(rejected).arg(rejected + accepted)));
        QVERIFY(listedFiles.size() >= 150);
        QVERIFY(codes.size() >= 60);
        QDirIterator it(data + u"/invalid"_s, {u"*.yaml"_s}, QDir::Files, QDirIterator::Subdirectories);
        int files = 0;
        while (it.hasNext()) {
            const QString name = QDir(data + u"/invalid"_s).relativeFilePath(it.next());
            QVERIFY2(listedFiles.contains(name), qPrintable(name));
            ++files;
        }
        QCOMPARE(files, listedFiles.size());
    }

private:
    std::unique_ptr<Overlay> m_overlay;
};

QTEST_GUILESS_MAIN(TestElectionReaderInvalid)
#include "tst_electionreaderinvalid.moc"
