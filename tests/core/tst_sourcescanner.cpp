// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/documenttree.h"
#include "io/findinglist.h"
#include "io/sourcescanner.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace preau;

namespace {

QByteArray kindName(TokenKind kind)
{
    static const QByteArrayList names{"plain", "single", "double", "literal", "folded", "comment", "-",
                                      "?",     ":",      ",",      "[",       "]",      "{",       "}",
                                      "---",   "...",    "%",      "&",       "*",      "!"};
    return names[static_cast<int>(kind)];
}

/// "plain 1:1-1:3 key | : 1:3-1:4 | …"
QString printed(const QByteArray &text)
{
    const SourceText source(text);
    QStringList parts;
    for (const SourceToken &token : scanSource(source)) {
        parts.append(u"%1 %2:%3-%4:%5%6"_s.arg(QString::fromLatin1(kindName(token.kind)))
                         .arg(token.from.line)
                         .arg(token.from.column)
                         .arg(token.to.line)
                         .arg(token.to.column)
                         .arg(token.key ? u" key"_s : QString()));
    }
    return parts.join(u" | "_s);
}

} // namespace

class TestSourceScanner : public QObject
{
    Q_OBJECT

private slots:

    void findsWhereTokensBeginAndEnd_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("tokens");
        QTest::newRow("empty") << ""_ba << u""_s;
        QTest::newRow("key and value") << "a: b\n"_ba << u"plain 1:1-1:2 key | : 1:2-1:3 | plain 1:4-1:5"_s;
        QTest::newRow("columns are code points")
            << "été: « là »\n"_ba << u"plain 1:1-1:4 key | : 1:4-1:5 | plain 1:6-1:12"_s;
        QTest::newRow("comment behind a text")
            << "a: b c #d e\n"_ba << u"plain 1:1-1:2 key | : 1:2-1:3 | plain 1:4-1:7 | comment 1:8-1:12"_s;
        QTest::newRow("no comment without blank")
            << "a: b#c\n"_ba << u"plain 1:1-1:2 key | : 1:2-1:3 | plain 1:4-1:7"_s;
        QTest::newRow("plain over lines")
            << "a: b\n  c\n\n  d\ne: f"_ba
            << u"plain 1:1-1:2 key | : 1:2-1:3 | plain 1:4-4:4 | plain 5:1-5:2 key | : 5:2-5:3 | plain 5:4-5:5"_s;
        QTest::newRow("literal")
            << "a: |\n  b: c # d\n\n  e\n\nf: g\n"_ba
            << u"plain 1:1-1:2 key | : 1:2-1:3 | literal 1:4-4:4 | plain 6:1-6:2 key | : "
               "6:2-6:3 | plain 6:4-6:5"_s;
        QTest::newRow("folded with header comment")
            << "a: >- # x\n  b\n"_ba
            << u"plain 1:1-1:2 key | : 1:2-1:3 | folded 1:4-2:4 | comment 1:7-1:10"_s;
        QTest::newRow("block text in a list")
            << "- |\n b\n- c\n"_ba << u"- 1:1-1:2 | literal 1:3-2:3 | - 3:1-3:2 | plain 3:3-3:4"_s;
        QTest::newRow("quotes") << "'it''s': \"a \\\" b\" \n"_ba
                                << u"single 1:1-1:8 key | : 1:8-1:9 | double 1:10-1:18"_s;
        QTest::newRow("quoted over lines")
            << "a: \"b\n  c\"\nd: e"_ba
            << u"plain 1:1-1:2 key | : 1:2-1:3 | double 1:4-2:5 | plain 3:1-3:2 key | : 3:2-3:3 | plain 3:4-3:5"_s;
        QTest::newRow("flow")
            << "{ a: b c, d: [e, 'f'] }\n"_ba
            << u"{ 1:1-1:2 | plain 1:3-1:4 key | : 1:4-1:5 | plain 1:6-1:9 | , 1:9-1:10 | plain "
               "1:11-1:12 key | : 1:12-1:13 | [ 1:14-1:15 | plain 1:15-1:16 | , 1:16-1:17 | single "
               "1:18-1:21 | ] 1:21-1:22 | } 1:23-1:24"_s;
        QTest::newRow("url in flow") << "{ a: https://b.c/d, e: f}"_ba
                                     << u"{ 1:1-1:2 | plain 1:3-1:4 key | : 1:4-1:5 | plain 1:6-1:19 | , "
                                        u"1:19-1:20 | plain 1:21-1:22 key | : "
                                        "1:22-1:23 | plain 1:24-1:25 | } 1:25-1:26"_s;
        QTest::newRow("list at the column of its key")
            << "a:\n- b\n- c\nd: e\n"_ba
            << u"plain 1:1-1:2 key | : 1:2-1:3 | - 2:1-2:2 | plain 2:3-2:4 | - 3:1-3:2 | plain 3:3-3:4 | "
               u"plain "
               "4:1-4:2 key | : 4:2-4:3 | plain 4:4-4:5"_s;
        QTest::newRow("document markers")
            << "%X\n---\na\n...\n"_ba << u"% 1:1-1:3 | --- 2:1-2:4 | plain 3:1-3:2 | ... 4:1-4:4"_s;
        QTest::newRow("carriage returns") << "a: b\r\nc: |\r\n  d\r\ne: f\r\n"_ba
                                          << u"plain 1:1-1:2 key | : 1:2-1:3 | plain 1:4-1:5 | plain 2:1-2:2 "
                                             u"key | : 2:2-2:3 | literal 2:4-3:4 | "
                                             "plain 4:1-4:2 key | : 4:2-4:3 | plain 4:4-4:5"_s;
        QTest::newRow("comment right behind a brace")
            << "{}#a"_ba << u"{ 1:1-1:2 | } 1:2-1:3 | comment 1:3-1:5"_s;
        QTest::newRow("explicit key in braces")
            << "{ ? a : b }"_ba
            << u"{ 1:1-1:2 | ? 1:3-1:4 | plain 1:5-1:6 key | : 1:7-1:8 | plain 1:9-1:10 | } 1:11-1:12"_s;
        QTest::newRow("anchors and tags")
            << "a: &b !c *d\n"_ba << u"plain 1:1-1:2 key | : 1:2-1:3 | & 1:4-1:6 | ! 1:7-1:9 | * 1:10-1:12"_s;
    }

    void findsWhereTokensBeginAndEnd()
    {
        QFETCH(QByteArray, text);
        QTEST(printed(text), "tokens");
    }

    void tellsUnclosedQuotes()
    {
        const SourceText source("a: \"b\nc: d\n"_ba);
        const auto tokens = scanSource(source);
        QVERIFY(!tokens.back().closed);
        QCOMPARE(quotedTextEnd(source.text(), 3), std::string_view::npos);
        QCOMPARE(quotedTextEnd("'a''b'", 0), std::size_t(6));
        QCOMPARE(quotedTextEnd("'a''", 0), std::string_view::npos);
        QCOMPARE(quotedTextEnd("\"a\\\"", 0), std::string_view::npos);
    }

    /// The scanner and yaml-cpp must see the same texts, or an edit would change the wrong bytes.
    void seesTheTextsOfTheParser()
    {
        int files = 0;
        for (const QString &folder :
             {QStringLiteral(PREAU_TEST_DATA "/valid"), QStringLiteral(PREAU_PROGRAMMES)}) {
            QDirIterator it(folder, {u"*.yaml"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (it.hasNext()) {
                QFile file(it.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                SourceText source(file.readAll());
                FindingList findings(file.fileName());
                DocumentTree tree;
                QVERIFY2(tree.parse(source, findings, {}), qPrintable(file.fileName()));
                QList<QPair<quint32, bool>> parsed;
                for (int i = 0; i < tree.nodeCount(); ++i) {
                    const DocumentNode &node = tree.node(i);
                    if (node.kind == NodeKind::Scalar || node.style != ScalarStyle::Absent) {
                        if (node.kind == NodeKind::Scalar || node.kind == NodeKind::Null) {
                            parsed.append({node.offset, node.key});
                        }
                    }
                }
                QList<QPair<quint32, bool>> scanned;
                for (const SourceToken &token : scanSource(source)) {
                    if (token.isScalar()) {
                        scanned.append({token.begin, token.key});
                    }
                }
                QVERIFY2(parsed == scanned, qPrintable(file.fileName()));
                ++files;
            }
        }
        QVERIFY(files >= 4);
    }

    void findsTextsCutByComments_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("column");
        QTest::newRow("hashtag") << "fr: Mesure n° 3 #logement\n"_ba << 17;
        QTest::newRow("number sign in prose") << "fr: La mesure # 3 est là\n"_ba << 15;
        QTest::newRow("in braces") << "a: { fr: Mesure #1, en: b }\n"_ba << 17;
        QTest::newRow("a real comment") << "fr: La mesure  # voir plus haut\n"_ba << 0;
        QTest::newRow("a comment behind a word") << "id: smic # the first\n"_ba << 0;
        QTest::newRow("in quotes") << "fr: \"Mesure #1\"\n"_ba << 0;
        QTest::newRow("in a block") << "fr: >-\n  Mesure #1\n"_ba << 0;
        QTest::newRow("behind a key") << "sources: # of this file\n  a: b\n"_ba << 0;
        QTest::newRow("a line of its own") << "a: b c\n #d\n"_ba << 0;
    }

    void findsTextsCutByComments()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, column);
        FindingList findings(u"a.yaml"_s);
        findCutTexts(SourceText(text), findings);
        const QList<Finding> found = findings.finish();
        QCOMPARE(found.size(), column > 0 ? 1 : 0);
        if (column > 0) {
            QCOMPARE(found[0].code, u"text-cut-by-comment"_s);
            QCOMPARE(found[0].location.line, 1);
            QCOMPARE(found[0].location.column, column);
        }
    }
};

QTEST_APPLESS_MAIN(TestSourceScanner)
#include "tst_sourcescanner.moc"
