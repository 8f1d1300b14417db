// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/refusedpage.h"
#include "widgets/buttons.h"
#include "widgets/datalabel.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace preau;
using namespace preau::gui;

namespace {

Finding errorAt(const QString &file, int line, int column, const QString &message)
{
    Finding finding;
    finding.code = u"some-code"_s;
    finding.severity = Severity::Error;
    finding.location = {.file = file, .line = line, .column = column};
    finding.path = u"positions.smic.stance"_s;
    finding.message = message;
    finding.fix = u"Did you mean agree?"_s;
    return finding;
}

LoadOutcome outcomeOf(const QString &folder, int errors)
{
    LoadOutcome outcome;
    outcome.path = folder;
    for (int i = 1; i <= errors; ++i) {
        outcome.findings.append(errorAt(folder + u"/questions.yaml"_s, i, 3, u"Fault number %1."_s.arg(i)));
    }
    Finding warning;
    warning.severity = Severity::Warning;
    warning.location.file = folder + u"/election.yaml"_s;
    warning.message = u"Only a warning."_s;
    outcome.findings.append(warning);
    return outcome;
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

QString textsOf(const QWidget &page)
{
    QStringList texts;
    for (const DataLabel *label : page.findChildren<DataLabel *>()) {
        if (label->isVisibleTo(&page)) {
            texts.append(label->text());
        }
    }
    return texts.join(u'\n');
}

} // namespace

class TestRefusedPage : public QObject
{
    Q_OBJECT

private slots:

    void readsTheLineAtFault()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.yaml"_s);
        write(path, "\xef\xbb\xbf"
                    "first\r\nsecond: caf\xe9 \x01\nthird\n" +
                        QByteArray(20000, 'x') + "\nlast");
        QCOMPARE(readSourceLine(path, 1), u"first"_s);
        const QString second = readSourceLine(path, 2);
        QVERIFY(second.startsWith(u"second: caf"_s));
        QCOMPARE(second.count(QChar::ReplacementCharacter), 2); // what is no UTF-8, and a control character
        QCOMPARE(readSourceLine(path, 3), u"third"_s);
        QVERIFY(readSourceLine(path, 4).size() < 5000);
        QCOMPARE(readSourceLine(path, 5), u"last"_s);
        QVERIFY(readSourceLine(path, 6).isNull());
        QVERIFY(readSourceLine(path, 0).isNull());
        QVERIFY(readSourceLine(folder.filePath(u"none.yaml"_s), 1).isNull());
    }

    void showsPlaceReasonAndRemedy()
    {
        QTemporaryDir folder;
        write(folder.filePath(u"questions.yaml"_s), "one: agre\n");
        RefusedPage page;
        page.resize(1072, 800);
        page.setContext({});
        page.setOutcomes({outcomeOf(folder.path(), 1)});
        page.show();
        const QString texts = textsOf(page);
        QVERIFY2(texts.contains(u"questions.yaml:1:3"_s), qPrintable(texts));
        QVERIFY2(texts.contains(u"positions › smic › stance"_s), qPrintable(texts));
        QVERIFY2(texts.contains(u"Fault number 1."_s), qPrintable(texts));
        QVERIFY2(texts.contains(u"Did you mean agree?"_s), qPrintable(texts));
        QVERIFY2(!texts.contains(u"Only a warning"_s), qPrintable(texts));
        auto *line = page.findChild<SourceLine *>();
        QVERIFY(line);
        QCOMPARE(line->accessibleName(), u"Line 1: one: agre"_s);
    }

    void copiesTheWholeList()
    {
        RefusedPage page;
        page.setContext({});
        page.setOutcomes({outcomeOf(u"/e/x"_s, 7), outcomeOf(u"/e/fine"_s, 0)});
        page.show();
        QSignalSpy copied(&page, &Page::copyRequested);
        for (auto *button : page.findChildren<ActionButton *>()) {
            if (button->text() == u"Copy the list"_s) {
                button->click();
            }
        }
        QCOMPARE(copied.size(), 1);
        const QStringList lines = copied.first().first().toString().split(u'\n');
        QCOMPARE(lines.size(), 7);
        QCOMPARE(lines.first(), u"/e/x/questions.yaml:1:3: error: Fault number 1. [some-code]"_s);
    }

    void showsTheFolderWhereAllowed()
    {
        RefusedPage page;
        page.setContext({});
        page.setOutcomes({outcomeOf(u"/e/x"_s, 1)});
        page.show();
        const auto button = [&page]() -> ActionButton * {
            for (auto *one : page.findChildren<ActionButton *>()) {
                if (one->text() == u"Show the folder"_s) {
                    return one;
                }
            }
            return nullptr;
        };
        QVERIFY(!button());
        page.setFolderShown(true);
        QVERIFY(button());
        QSignalSpy asked(&page, &RefusedPage::folderRequested);
        button()->click();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toString(), u"/e/x"_s);
    }

    void longListsUnfold()
    {
        RefusedPage page;
        page.setContext({});
        page.setOutcomes({outcomeOf(u"/e/x"_s, 7)});
        page.show();
        QVERIFY(!textsOf(page).contains(u"Fault number 7."_s));
        LinkButton *more = page.findChild<LinkButton *>();
        QVERIFY(more);
        more->click();
        QTRY_VERIFY(textsOf(page).contains(u"Fault number 7."_s));
    }

    void aRefusedFileIsNeverWithoutItsReason()
    {
        LoadOutcome outcome;
        outcome.path = u"/e/y"_s;
        RefusedFile refused;
        refused.file = u"/e/y/candidates/eve.yaml"_s;
        refused.reason = errorAt(refused.file, 0, 0, u"Cannot be read."_s);
        refused.reason.path.clear();
        outcome.refused.append(refused);
        RefusedPage page;
        page.setContext({});
        page.setOutcomes({outcome});
        page.show();
        const QString texts = textsOf(page);
        QVERIFY2(texts.contains(u"Cannot be read."_s), qPrintable(texts));
        QVERIFY2(texts.contains(u"The whole file"_s), qPrintable(texts));
        QSignalSpy again(&page, &RefusedPage::reloadRequested);
        QTest::keyClick(page.initialFocus(), Qt::Key_Space);
        QCOMPARE(again.size(), 1);
        page.setOutcomes({});
        QVERIFY(textsOf(page).contains(u"No file refused"_s));
    }
};

QTEST_MAIN(TestRefusedPage)
#include "tst_refusedpage.moc"
