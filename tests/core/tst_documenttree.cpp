// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/cursor.h"
#include "io/documenttree.h"
#include "io/findinglist.h"
#include "io/limits.h"

#include <QElapsedTimer>
#include <QTemporaryFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace preau;

namespace {

/// Codes of what is said about a text, in order.
QStringList codes(const QByteArray &text)
{
    FindingList findings(u"a.yaml"_s);
    SourceText source(text);
    DocumentTree tree;
    if (source.check(findings)) {
        (void)tree.parse(source, findings, {});
    }
    QStringList result;
    for (const Finding &finding : findings.finish()) {
        result.append(finding.code);
    }
    return result;
}

/// What `read` makes of the value of the only key of "v: …", and the codes said about it.
template<class Read>
QString decoded(const QByteArray &text, Read &&read)
{
    FindingList findings(u"a.yaml"_s);
    SourceText source("v: " + text + "\n");
    DocumentTree tree;
    if (!source.check(findings) || !tree.parse(source, findings, {})) {
        return findings.finish().first().code;
    }
    Reading reading{.source = source, .tree = tree, .findings = findings, .languages = {}};
    const QString result = read(Value(reading, 2));
    const QList<Finding> said = findings.finish();
    return said.isEmpty() ? u"= "_s + result : said.first().code;
}

} // namespace

class TestDocumentTree : public QObject
{
    Q_OBJECT

private slots:

    void keepsKindStylePlaceAndPath()
    {
        FindingList findings(u"a.yaml"_s);
        SourceText source(
            "clé: [a, 'b', \"c\"]\nmap:\n  x: |\n    l\n  y: >-\n    f\n  z:\n  - { k: ~ }\n"_ba);
        DocumentTree tree;
        QVERIFY(tree.parse(source, findings, {}));
        QStringList lines;
        for (int i = 0; i < tree.nodeCount(); ++i) {
            const DocumentNode &node = tree.node(i);
            lines.append(u"%1 %2%3 %4:%5 %6 '%7'"_s.arg(i)
                             .arg(static_cast<int>(node.kind))
                             .arg(node.kind == NodeKind::Scalar || node.kind == NodeKind::Null
                                      ? QString::number(static_cast<int>(node.style))
                                      : u"-"_s)
                             .arg(node.line)
                             .arg(node.column)
                             .arg(tree.path(i), QString::fromUtf8(tree.text(i).data(),
                                                                  static_cast<qsizetype>(tree.text(i).size()))
                                                    .trimmed()));
        }
        const QStringList expected{u"0 3- 1:1  ''"_s,
                                   u"1 10 1:1 clé 'clé'"_s,
                                   u"2 2- 1:6 clé ''"_s,
                                   u"3 10 1:7 clé[0] 'a'"_s,
                                   u"4 11 1:10 clé[1] 'b'"_s,
                                   u"5 12 1:15 clé[2] 'c'"_s,
                                   u"6 10 2:1 map 'map'"_s,
                                   u"7 3- 3:3 map ''"_s,
                                   u"8 10 3:3 map.x 'x'"_s,
                                   u"9 13 3:6 map.x 'l'"_s,
                                   u"10 10 5:3 map.y 'y'"_s,
                                   u"11 14 5:6 map.y 'f'"_s,
                                   u"12 10 7:3 map.z 'z'"_s,
                                   u"13 2- 8:3 map.z ''"_s,
                                   u"14 3- 8:5 map.z[0] ''"_s,
                                   u"15 10 8:7 map.z[0].k 'k'"_s,
                                   u"16 00 8:10 map.z[0].k ''"_s};
        QCOMPARE(lines, expected);
        QCOMPARE(sizeof(DocumentNode), std::size_t(32));
    }

    void emptyValuesArePlacedAtTheirKey()
    {
        FindingList findings(u"a.yaml"_s);
        SourceText source("a:\n# b\nc: d\ne:\n- f\n-\n# g\n-\nh:\n"_ba);
        DocumentTree tree;
        QVERIFY(tree.parse(source, findings, {}));
        QStringList places;
        for (int i = 0; i < tree.nodeCount(); ++i) {
            if (tree.node(i).kind == NodeKind::Null) {
                QCOMPARE(tree.node(i).style, ScalarStyle::Absent);
                places.append(u"%1:%2"_s.arg(tree.place(i).line).arg(tree.place(i).column));
            }
        }
        QCOMPARE(places, QStringList({u"1:1"_s, u"6:1"_s, u"8:1"_s, u"9:1"_s}));
    }

    void hostileFilesAreRefusedAtOnce_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("code");
        QByteArray laughs = "a: &a [lol]\n";
        for (char c = 'b'; c < 'k'; ++c) {
            laughs += QByteArray(1, c) + ": &" + c + " [";
            for (int i = 0; i < 9; ++i) {
                laughs += QByteArray("*") + char(c - 1) + (i < 8 ? "," : "]\n");
            }
        }
        QTest::newRow("P1 deep lists")
            << QByteArray(200'000, '[') + QByteArray(200'000, ']') << u"limit-depth"_s;
        QTest::newRow("P1 open lists") << QByteArray(200'000, '[') << u"unclosed-bracket"_s;
        QTest::newRow("P1 deep maps") << QByteArray("{a: ").repeated(5'000) << u"unclosed-bracket"_s;
        QTest::newRow("P1 deep blocks") << QByteArray("- ").repeated(5'000) << u"limit-depth"_s;
        QTest::newRow("words and comments")
            << QByteArray("a\n#\n").repeated(200'000) << u"trailing-content"_s;
        QTest::newRow("words, comments and an error")
            << QByteArray("a\n#\n").repeated(200'000) + "]" << u"trailing-content"_s;
        QTest::newRow("P2 two texts") << "\"foo\",\"bar\""_ba << u"trailing-content"_s;
        QTest::newRow("P2 two lists") << "[a],[b]"_ba << u"trailing-content"_s;
        QTest::newRow("P3 duplicate") << "a: 1\na: 2\n"_ba << u"duplicate-key"_s;
        QTest::newRow("P4 two documents") << "a: 1\n---\nb: 2\n"_ba << u"second-document"_s;
        QTest::newRow("P5 cycle") << "&x [ *x ]"_ba << u"anchor"_s;
        QTest::newRow("P6 laughs") << laughs << u"anchor"_s;
        QTest::newRow("P8 utf-16") << "\xff\xfe\x61\x00"_ba << u"not-utf8"_s;
        QTest::newRow("P8 utf-16 without mark") << QByteArray("a\0:\0 \0b\0", 8) << u"not-utf8"_s;
        QTest::newRow("P8 utf-32") << QByteArray("\0\0\0a", 4) << u"not-utf8"_s;
        QTest::newRow("P8 latin-1") << "a: \xe9\n"_ba << u"not-utf8"_s;
        QTest::newRow("P8 escape") << "a: \"\\e[31m\"\n"_ba << u"control-character"_s;
        QTest::newRow("P8 nul") << "a: \"\\0\"\n"_ba << u"control-character"_s;
        QTest::newRow("P8 escaped c1") << "a: \"\\x85\"\n"_ba << u"control-character"_s;
        QTest::newRow("P8 escaped noncharacter") << "a: \"\\uffff\"\n"_ba << u"control-character"_s;
        QTest::newRow("yaml-cpp 519") << QByteArray("\x3f\x0d\x2d\x2d\x0d\x3f", 6) << u"control-character"_s;
        QTest::newRow("yaml-cpp 793") << "[[:"_ba << u"unclosed-bracket"_s;
        QTest::newRow("brackets at once") << QByteArray("]}").repeated(100) << u"bracket-mismatch"_s;
    }

    void hostileFilesAreRefusedAtOnce()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, code);
        QElapsedTimer timer;
        timer.start();
        const QStringList said = codes(text);
        QVERIFY2(timer.elapsed() < 2'000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(!said.isEmpty());
        QCOMPARE(said.first(), code);
    }

    void limitsHoldExactly_data()
    {
        QTest::addColumn<QByteArray>("atLimit");
        QTest::addColumn<QByteArray>("beyond");
        QTest::addColumn<QString>("code");
        const auto nested = [](int depth) { return QByteArray(depth, '[') + 'a' + QByteArray(depth, ']'); };
        QTest::newRow("depth") << nested(limits::depth) << nested(limits::depth + 1) << u"limit-depth"_s;
        const auto key = [](int length) { return QByteArray("é").repeated(length) + ": a\n"; };
        QTest::newRow("key") << key(limits::keyLength) << key(limits::keyLength + 1) << u"limit-key"_s;
        const auto text = [](qsizetype length) { return "a: " + QByteArray(length, 'x') + '\n'; };
        QTest::newRow("text") << text(limits::textBytes) << text(limits::textBytes + 1) << u"limit-text"_s;
        const auto list = [](int nodes) { return QByteArray("- a\n").repeated(nodes - 1); };
        QTest::newRow("nodes") << list(limits::nodes) << list(limits::nodes + 1) << u"limit-nodes"_s;
    }

    void limitsHoldExactly()
    {
        QFETCH(QByteArray, atLimit);
        QFETCH(QByteArray, beyond);
        QFETCH(QString, code);
        QCOMPARE(codes(atLimit), QStringList());
        QCOMPARE(codes(beyond), QStringList{code});
    }

    void fileSizeIsLimitedExactly()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        QVERIFY(file.resize(limits::fileBytes));
        FindingList findings(file.fileName());
        QByteArray content;
        QVERIFY(readSource(file.fileName(), content, findings));
        QVERIFY(file.resize(limits::fileBytes + 1));
        QVERIFY(!readSource(file.fileName(), content, findings));
        QCOMPARE(findings.finish().first().code, u"file-too-large"_s);
    }

    void nodesAreCountedForTheWholeElection()
    {
        std::atomic<qint64> left = 3 * 1024;
        const SourceText source(QByteArray("- a\n").repeated(2'000)); // two portions of 1024 each time
        for (const bool fits : {true, false}) {
            FindingList findings(u"a.yaml"_s);
            DocumentTree tree;
            QCOMPARE(tree.parse(source, findings, {.cancel = nullptr, .electionNodes = &left}), fits);
            QCOMPARE(findings.errorCount(), fits ? 0 : 1);
        }
        const std::atomic_bool cancel = true;
        FindingList findings(u"a.yaml"_s);
        DocumentTree tree;
        QVERIFY(!tree.parse(source, findings, {.cancel = &cancel, .electionNodes = nullptr}));
        QCOMPARE(findings.errorCount(), 0);
    }

    void manyKeysAreComparedInLinearTime()
    {
        QByteArray text;
        for (int i = 0; i < 90'000; ++i) {
            text += "k" + QByteArray::number(i) + ": a\n";
        }
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(codes(text), QStringList());
        text += "k0: b\n";
        QCOMPARE(codes(text), QStringList{u"duplicate-key"_s});
        QVERIFY(timer.elapsed() < 20'000);
    }

    void complaintsAreLimitedToo()
    {
        QByteArray text = "v:\n";
        for (int i = 0; i < 5'000; ++i) {
            text += "  k" + QByteArray::number(i) + ": a\n";
        }
        FindingList findings(u"a.yaml"_s);
        SourceText source(text);
        DocumentTree tree;
        QVERIFY(tree.parse(source, findings, {}));
        Reading reading{.source = source, .tree = tree, .findings = findings, .languages = {}};
        Fields fields(Value(reading, 2));
        fields.finish();
        QCOMPARE(findings.errorCount(), 5'000);
        QCOMPARE(findings.errorAfter(4'999)->code, u"unknown-key"_s);
        QVERIFY(!findings.errorAfter(5'000));
        const QList<Finding> said = findings.finish();
        QCOMPARE(said.size(), FindingList::mostPerCode + 1);
        QCOMPARE(said.last().code, u"findings-left-out"_s);
    }

    void typesAreOurOwn_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("asText");
        QTest::addColumn<QString>("asBoolean");
        QTest::addColumn<QString>("asNumber");
        const auto row = [](const QByteArray &text, const QString &asText, const QString &asBoolean,
                            const QString &asNumber) {
            QTest::newRow(text.constData()) << text << asText << asBoolean << asNumber;
        };
        const QString noBoolean = u"not-a-boolean"_s;
        const QString noNumber = u"not-a-number"_s;
        row("true", u"expected-text"_s, u"= true"_s, noNumber);
        row("false", u"expected-text"_s, u"= false"_s, noNumber);
        for (const QByteArray &word :
             {"no"_ba,   "No"_ba,   "NO"_ba,        "yes"_ba,        "Yes"_ba,   "YES"_ba,   "on"_ba,
              "On"_ba,   "ON"_ba,   "off"_ba,       "Off"_ba,        "OFF"_ba,   "y"_ba,     "n"_ba,
              "Y"_ba,    "N"_ba,    "oui"_ba,       "non"_ba,        "Oui"_ba,   "Non"_ba,   "OUI"_ba,
              "vrai"_ba, "faux"_ba, "True"_ba,      "TRUE"_ba,       "False"_ba, "FALSE"_ba, "none"_ba,
              "nil"_ba,  ".inf"_ba, ".nan"_ba,      "1.5"_ba,        "1,5"_ba,   "1e3"_ba,   "0x1f"_ba,
              "0o17"_ba, "0b1"_ba,  "1_000"_ba,     "+1"_ba,         "-1"_ba,    "012"_ba,   "00"_ba,
              "2e"_ba,   "1:30"_ba, "190:20:30"_ba, "2022-03-12"_ba, "<"_ba,     "="_ba,     "１２"_ba,
              "1 400"_ba}) {
            row(word, u"= "_s + QString::fromUtf8(word), noBoolean, noNumber);
        }
        row("0", u"= 0"_s, noBoolean, u"= 0"_s);
        row("12", u"= 12"_s, noBoolean, u"= 12"_s);
        row("99999", u"= 99999"_s, noBoolean, u"= 99999"_s);
        row("100000", u"= 100000"_s, noBoolean, u"number-out-of-range"_s);
        row("99999999999999999999", u"= 99999999999999999999"_s, noBoolean, u"number-out-of-range"_s);
        row("\"12\"", u"= 12"_s, noBoolean, noNumber);
        row("'true'", u"= true"_s, noBoolean, noNumber);
        row("\"no\"", u"= no"_s, noBoolean, noNumber);
        row("\"null\"", u"= null"_s, noBoolean, noNumber);
        row("'~'", u"= ~"_s, noBoolean, noNumber);
        row("\"\"", u"empty-text"_s, noBoolean, noNumber);
        for (const QByteArray &word : {"~"_ba, "null"_ba, "Null"_ba, "NULL"_ba}) {
            row(word, u"null-word"_s, u"null-word"_s, u"null-word"_s);
        }
        row("", u"empty-value"_s, u"empty-value"_s, u"empty-value"_s);
        row("#7a5195", u"value-is-comment"_s, u"value-is-comment"_s, u"value-is-comment"_s);
        row("[a]", u"expected-text"_s, u"expected-text"_s, u"expected-text"_s);
        row("{ a: b }", u"expected-text"_s, u"expected-text"_s, u"expected-text"_s);
    }

    void typesAreOurOwn()
    {
        QFETCH(QByteArray, text);
        QTEST(decoded(text, [](const Value &value) { return value.text(); }), "asText");
        QTEST(decoded(text, [](const Value &value) { return value.boolean() ? u"true"_s : u"false"_s; }),
              "asBoolean");
        QTEST(decoded(
                  text,
                  [](const Value &value) { return QString::number(value.integer(0, 99'999).value_or(-1)); }),
              "asNumber");
    }
};

QTEST_APPLESS_MAIN(TestDocumentTree)
#include "tst_documenttree.moc"
