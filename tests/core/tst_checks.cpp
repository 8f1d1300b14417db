// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readerfixtures.h"

#include "check/idchanges.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;
using namespace preau;
using namespace preau::test;

namespace {

// The gallery: tests/data/checks/CODE/fires.PART.yaml and quiet.PART.yaml take the place of a part of the
// election in tests/data/checks/base, and "older-PART" of the copy that it is compared with; edits.tsv makes
// small changes to it.
const QString gallery = QStringLiteral(PREAU_TEST_DATA "/checks");

QString fileOf(const QString &part)
{
    return part == u"election" || part == u"questions" || part == u"answers"
               ? part + u".yaml"_s
               : u"candidates/"_s + part + u".yaml"_s;
}

void lay(const QString &from, const QString &stem, const QString &prefix, const QString &to)
{
    const QStringList names = QDir(from).entryList({stem + u'.' + prefix + u"*.yaml"_s}, QDir::Files);
    for (const QString &name : names) {
        const QString part = name.section(u'.', 1, 1);
        if (part.startsWith(u"older-") == !prefix.isEmpty()) {
            writeBytes(to + u'/' + fileOf(part.sliced(prefix.size())), readBytes(from + u'/' + name));
        }
    }
}

/// One row of edits.tsv; see there.
struct Edit
{
    QString part;
    QByteArray from;
    QByteArray to;
};

/// The escapes of edits.tsv: "\\n", "\\xNN" and "{{N×TEXT}}".
QByteArray meant(QString text)
{
    static const QRegularExpression many(u"\\{\\{(\\d+)×(.+?)\\}\\}"_s);
    for (QRegularExpressionMatch match = many.match(text); match.hasMatch(); match = many.match(text)) {
        text.replace(match.capturedStart(), match.capturedLength(),
                     match.captured(2).repeated(match.captured(1).toInt()));
    }
    const QByteArray bytes = text.toUtf8();
    QByteArray result;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (bytes[i] != '\\') {
            result += bytes[i];
            continue;
        }
        const char escape = bytes[++i];
        if (escape == 'x') {
            result += QByteArray::fromHex(bytes.mid(i + 1, 2));
            i += 2;
        } else {
            result += escape == 'n' ? '\n' : escape == 't' ? '\t' : escape == 'r' ? '\r' : escape;
        }
    }
    return result;
}

/// case → its rows in edits.tsv
const QHash<QString, QList<Edit>> &edits()
{
    static const QHash<QString, QList<Edit>> all = [] {
        QHash<QString, QList<Edit>> read;
        for (const QString &line : QString::fromUtf8(readBytes(gallery + u"/edits.tsv"_s)).split(u'\n')) {
            const QStringList parts = line.split(u'\t');
            if (!line.startsWith(u'#') && parts.size() == 4) {
                read[parts[0]].append({.part = parts[1], .from = meant(parts[2]), .to = meant(parts[3])});
            }
        }
        return read;
    }();
    return all;
}

void apply(const Edit &edit, const QString &folder)
{
    static const QRegularExpression copies(u"#(\\d+)#"_s);
    const QRegularExpressionMatch match = copies.match(edit.part);
    for (int i = 0; i <= (match.hasMatch() ? match.captured(1).toInt() : 0); ++i) {
        QString name = edit.part;
        name.replace(copies, QString::number(i));
        const QString path =
            folder + u'/' + (name.contains(u'.') || name.contains(u'/') ? name : fileOf(name));
        if (edit.to == "-") {
            QVERIFY(QFile::remove(path));
        } else if (edit.to == "/") {
            QVERIFY(QDir().mkpath(path));
        } else if (edit.from == "*") {
            writeBytes(path, edit.to);
        } else {
            QByteArray content = readBytes(path);
            const qsizetype at = content.indexOf(edit.from);
            QVERIFY2(at >= 0, edit.from.constData());
            writeBytes(path, content.replace(at, edit.from.size(), edit.to));
        }
    }
}

/// "severity code file:line:column" of every finding that nobody approved.
QStringList findingsOf(const QString &code, const QString &stem)
{
    const QTemporaryDir place;
    const QString folder = place.filePath(u"new"_s);
    const QString older = place.filePath(u"old"_s);
    for (const QString &part : {u"election"_s, u"questions"_s, u"berges"_s, u"tilleul"_s}) {
        const QByteArray content = readBytes(gallery + u"/base/"_s + fileOf(part));
        writeBytes(folder + u'/' + fileOf(part), content);
        writeBytes(older + u'/' + fileOf(part), content);
    }
    const QString from = gallery + u'/' + code;
    lay(from, stem, {}, folder);
    lay(from, stem, u"older-"_s, older);
    for (const Edit &edit : edits().value(code + u'/' + stem)) {
        apply(edit, folder);
    }
    const LoadOutcome outcome = loadElection(folder);
    QList<Finding> findings = outcome.findings;
    const QString answers = folder + u"/answers.yaml"_s;
    if (QFile::exists(answers) && outcome.election) {
        const auto read = readAnswers(readBytes(answers), answers, *outcome.election);
        if (read) {
            findings += read->findings;
        }
    }
    if (!QDir(from).entryList({stem + u".older-*"_s}, QDir::Files).isEmpty()) {
        const LoadOutcome before = loadElection(older);
        if (before.election && outcome.election) {
            findings += idChanges(*before.election, *outcome.election, folder);
        }
    }
    QStringList lines;
    for (const Finding &finding : std::as_const(findings)) {
        if (!finding.approved) {
            lines.append(u"%1 %2 %3:%4:%5"_s
                             .arg(severityKey(finding.severity), finding.code,
                                  QDir(folder).relativeFilePath(finding.location.file))
                             .arg(finding.location.line)
                             .arg(finding.location.column));
        }
    }
    lines.sort();
    return lines;
}

/// case → what it must give, from expected.tsv
QMap<QString, QStringList> expectations()
{
    QMap<QString, QStringList> expected;
    for (const QString &line : QString::fromUtf8(readBytes(gallery + u"/expected.tsv"_s)).split(u'\n')) {
        const QStringList parts = line.split(u'\t');
        if (!line.startsWith(u'#') && parts.size() == 6) {
            expected[parts[0]].append(
                u"%1 %2 %3:%4:%5"_s.arg(parts[1], parts[2], parts[3], parts[4], parts[5]));
        }
    }
    for (QStringList &lines : expected) {
        lines.sort();
    }
    return expected;
}

QSet<QString> galleryCodes()
{
    const QStringList names = QDir(gallery).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QSet<QString> codes(names.cbegin(), names.cend());
    codes.remove(u"base"_s);
    for (auto it = edits().cbegin(); it != edits().cend(); ++it) {
        codes.insert(it.key().section(u'/', 0, 0));
    }
    return codes;
}

QSet<QString> codesIn(const QString &text, const QString &pattern)
{
    QSet<QString> codes;
    for (const QRegularExpressionMatch &match : QRegularExpression(pattern).globalMatch(text)) {
        codes.insert(match.captured(1));
    }
    return codes;
}

} // namespace

class TestChecks : public QObject
{
    Q_OBJECT

private slots:

    void baseIsQuiet() { QCOMPARE(findingsOf(u"base"_s, u"none"_s), QStringList()); }

    void fires_data()
    {
        QTest::addColumn<QString>("code");
        for (const QString &code : galleryCodes()) {
            QTest::newRow(qPrintable(code)) << code;
        }
    }

    void fires()
    {
        QFETCH(QString, code);
        const QStringList found = findingsOf(code, u"fires"_s);
        QVERIFY2(found.join(u'\n').contains(u' ' + code + u' '), qPrintable(found.join(u'\n')));
        QCOMPARE(found, expectations().value(code + u"/fires"_s));
    }

    void keepsQuiet_data() { fires_data(); }

    void keepsQuiet()
    {
        QFETCH(QString, code);
        const QStringList found = findingsOf(code, u"quiet"_s);
        QVERIFY2(!found.join(u'\n').contains(u' ' + code + u' '), qPrintable(found.join(u'\n')));
        QCOMPARE(found, expectations().value(code + u"/quiet"_s));
    }

    void everyCheckIsInTheGallery()
    {
        QSet<QString> codes;
        QDirIterator it(QStringLiteral(PREAU_SOURCE "/src/core/check"), {u"*.cpp"_s}, QDir::Files);
        while (it.hasNext()) {
            codes += codesIn(QString::fromUtf8(readBytes(it.next())), u"\"([a-z-]+)\"_code"_s);
        }
        QVERIFY(codes.size() >= 30);
        // And those that the reader makes: all that editors can look up.
        codes += codesIn(QString::fromUtf8(readBytes(QStringLiteral(PREAU_SOURCE "/docs/checks.md"))),
                         u"\n\\| `([a-z0-9-]+)` \\|"_s);
        QVERIFY(codes.size() >= 130);
        codes.remove(u"findings-left-out"_s); // see countsWhatIsTooMuch()
        codes.remove(u"out-of-memory"_s);     // no file makes these two happen
        codes.remove(u"internal-error"_s);
        const QSet<QString> shown = galleryCodes();
        QStringList missing = (codes - shown).values();
        missing.sort();
        QVERIFY2(missing.isEmpty(), qPrintable(u"not in the gallery: "_s + missing.join(u", ")));
        for (const QString &code : shown) {
            for (const QString &stem : {u"fires"_s, u"quiet"_s}) {
                const QStringList files =
                    QDir(gallery + u'/' + code).entryList({stem + u".*.yaml"_s}, QDir::Files);
                const QString name = code + u'/' + stem;
                QVERIFY2(files.isEmpty() != edits().value(name).isEmpty(), qPrintable(name));
            }
        }
        for (const QString &name : expectations().keys()) {
            QVERIFY2(shown.contains(name.section(u'/', 0, 0)), qPrintable(name));
        }
    }

    void countsWhatIsTooMuch_data()
    {
        QTest::addColumn<int>("candidates");
        QTest::addColumn<int>("listed");
        QTest::addColumn<int>("notes");
        QTest::newRow("as many as are listed") << 201 << 200 << 0;
        QTest::newRow("more") << 250 << 200 << 2;
    }

    void countsWhatIsTooMuch()
    {
        QFETCH(int, candidates);
        QFETCH(int, listed);
        QFETCH(int, notes);
        const QTemporaryDir place;
        for (const QString &part : {u"election"_s, u"questions"_s}) {
            writeBytes(place.filePath(fileOf(part)), readBytes(gallery + u"/base/"_s + fileOf(part)));
        }
        QByteArray list = "candidates:\n";
        for (int i = 0; i < candidates; ++i) {
            list +=
                "  - { id: k" + QByteArray::number(i) + ", name: Same, positions: { gratuite: agree } }\n";
        }
        writeBytes(place.filePath(fileOf(u"list"_s)), list);
        const LoadOutcome outcome = loadElection(place.path());
        const auto count = [&](const QString &code) {
            return std::ranges::count(outcome.findings, code, &Finding::code);
        };
        QCOMPARE(count(u"names-confusable"_s), listed);
        QCOMPARE(count(u"candidates-indistinguishable"_s), listed);
        QCOMPARE(count(u"findings-left-out"_s), notes);
    }

    void approvalsReachChecks()
    {
        const QTemporaryDir place;
        for (const QString &part : {u"election"_s, u"questions"_s, u"berges"_s, u"tilleul"_s}) {
            writeBytes(place.filePath(fileOf(part)), readBytes(gallery + u"/base/"_s + fileOf(part)));
        }
        QByteArray content = readBytes(gallery + u"/proposal-long/fires.berges.yaml"_s);
        content += "approved:\n  - { check: proposal-long, at: \"proposals[*].text\", reason: { fr: Essai, "
                   "en: Test } }\n";
        writeBytes(place.filePath(fileOf(u"berges"_s)), content);
        const LoadOutcome outcome = loadElection(place.path());
        QCOMPARE(outcome.findings.size(), 1);
        QCOMPARE(outcome.findings.first().code, u"proposal-long"_s);
        QVERIFY(outcome.findings.first().approved);
    }
};

QTEST_GUILESS_MAIN(TestChecks)
#include "tst_checks.moc"
