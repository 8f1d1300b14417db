// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/answercode.h"
#include "interchange/codeinpicture.h"
#include "pages/overviewpage.h"
#include "pages/restorepage.h"
#include "pages/resultspage.h"
#include "pages/sheetpage.h"
#include "pages/sheetpreview.h"
#include "shell/mainwindow.h"
#include "shell/picturereader.h"
#include "shell/undobar.h"
#include "widgets/buttons.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDirIterator>
#include <QImage>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace preau;
using namespace preau::gui;

namespace {

/// Chooses what the test says and remembers what was told.
class ScriptedDialogs : public Dialogs
{
public:
    QString saveTo;
    QString suggested;
    QString picture;
    QStringList told;

    CloseChoice askClose(QWidget *, int) override { return CloseChoice::Forget; }

    bool askErase(QWidget *, int) override { return true; }

    bool askOpenAddress(QWidget *, const QString &) override { return false; }

    void tell(QWidget *, const QString &, const QString &text) override { told.append(text); }

    QString chooseElectionFolder(QWidget *) override { return {}; }

    QString chooseAnswersToOpen(QWidget *) override { return {}; }

    QString chooseAnswersToSave(QWidget *, const QString &) override { return {}; }

    QString chooseSheetToSave(QWidget *, const QString &name) override
    {
        suggested = name;
        return saveTo;
    }

    QString chooseSheetPicture(QWidget *) override { return picture; }
};

struct Program
{
    explicit Program(const QString &folder)
        : appearance(*qApp),
          window((appearance.apply({.theme = ThemeChoice::Dark, .language = u"en"_s}),
                  WindowParts{.appearance = appearance, .library = library, .dialogs = dialogs, .seed = 7}))
    {
        window.resize(1280, 800);
        window.show();
        QSignalSpy finished(&library, &ElectionLibrary::finished);
        library.setPlaces({{.path = folder, .kind = LibraryPlace::Kind::Argument}});
        if (finished.isEmpty()) {
            finished.wait(20'000);
        }
    }

    void open(QStringView id)
    {
        const auto &entries = library.entries();
        for (int i = 0; i < entries.size(); ++i) {
            if (entries[i].outcome.election && entries[i].outcome.election->id.value() == id) {
                window.openEntry(i);
            }
        }
    }

    /// A different answer to each question, every kind of answer and importance among them.
    Answers answerAll()
    {
        Answers answers;
        int i = 0;
        for (const Question &question : window.context().election->questions) {
            Answer answer{.kind = Answer::Kind::Stated, .option = i % question.answers.size()};
            answer.importance = i % 4 == 1 ? Importance::High : Importance::Normal;
            if (i % 5 == 3) {
                answer = {.kind = i % 2 == 0 ? Answer::Kind::Skipped : Answer::Kind::NoOpinion};
            }
            answers.questions.insert(question.id, answer);
            ++i;
        }
        answers.themes.insert(window.context().election->themes.first().id, ThemeImportance::High);
        window.setAnswers(answers);
        return answers;
    }

    template<class Widget>
    Widget *named(QWidget *in, const QString &name) const
    {
        return in->findChild<Widget *>(name);
    }

    /// As a reader does: the page, once it has computed, and a button.
    bool save(const QString &suffix, const QString &path)
    {
        window.showPage(PageId::Sheet);
        auto *button = named<QPushButton>(window.sheetPage(), u"save-"_s + suffix);
        if (!QTest::qWaitFor([&] { return button->isEnabled(); })) {
            return false;
        }
        dialogs.saveTo = path;
        button->click();
        return QFile::exists(path);
    }

    void enter(const QString &code)
    {
        window.showPage(PageId::Restore);
        named<QPlainTextEdit>(window.restorePage(), u"code"_s)->setPlainText(code);
        named<QPushButton>(window.restorePage(), u"take"_s)->click();
    }

    [[nodiscard]] QString mistake(const QString &label = u"mistake"_s) const
    {
        const auto *shown = named<QLabel>(window.restorePage(), label);
        return shown->isVisible() ? shown->text() : QString();
    }

    Appearance appearance;
    ElectionLibrary library;
    ScriptedDialogs dialogs;
    MainWindow window;
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QString demo = u"demo-saint-preau"_s;
const QString demoFolder = QStringLiteral(PREAU_PROGRAMMES) + u"/demo-saint-preau"_s;

} // namespace

class TestSheet : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void theResultsLeadToTheSheetAndItsCode()
    {
        Program program(demoFolder);
        program.open(demo);
        const Answers answers = program.answerAll();
        program.window.showPage(PageId::Results);
        program.named<QPushButton>(program.window.resultsPage(), u"sheet"_s)->click();
        QCOMPARE(program.window.frame()->currentPage(), PageId::Sheet);

        program.window.showPage(PageId::Results);
        program.named<QPushButton>(program.window.resultsPage(), u"qr"_s)->click();
        QCOMPARE(program.window.frame()->currentPage(), PageId::Sheet);
        auto *copy = program.named<QPushButton>(program.window.sheetPage(), u"copy"_s);
        QVERIFY(copy->hasFocus());
        copy->click();
        const QString code = answerCode(answers, *program.window.context().election);
        QCOMPARE(QApplication::clipboard()->text(), code);
        // on the page it stands in several lines, which say the same
        const auto *shown = program.named<QLabel>(program.window.sheetPage(), u"code"_s);
        QCOMPARE(QString(shown->text()).remove(u'\n'), code);
        QVERIFY(shown->accessibleName().contains(code));
    }

    void savesEveryFormatForTheOwnerAlone()
    {
        const QTemporaryDir folder;
        Program program(demoFolder);
        program.open(demo);
        const Answers answers = program.answerAll();
        const QString code = answerCode(answers, *program.window.context().election);
        for (const QString &suffix : {u"pdf"_s, u"html"_s, u"png"_s, u"csv"_s, u"txt"_s}) {
            const QString path = folder.filePath(u"mine."_s + suffix);
            QVERIFY2(program.save(suffix, path), qPrintable(suffix));
            QCOMPARE(program.dialogs.suggested, demo + u'.' + suffix);
            QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
            const QByteArray content = contentOf(path);
            if (suffix == u"pdf") {
                QVERIFY(content.startsWith("%PDF"));
            } else if (suffix != u"png") {
                QVERIFY(QString::fromUtf8(content).remove(u"\n  "_s).contains(code));
            }
            QVERIFY(program.named<QLabel>(program.window.sheetPage(), u"state"_s)->text().contains(u"mine."));
        }
        QVERIFY(program.dialogs.told.isEmpty());
        QVERIFY(!program.save(u"pdf"_s, folder.filePath(u"nowhere/mine.pdf"_s)));
        QCOMPARE(program.dialogs.told.size(), 1);
    }

    void thePictureGivesTheSameAnswersBack()
    {
        if (!canReadPictures()) {
            QSKIP("built without zxing-cpp");
        }
        const QTemporaryDir folder;
        Program program(demoFolder);
        program.open(demo);
        const Answers answers = program.answerAll();
        program.dialogs.picture = folder.filePath(u"sheet.png"_s);
        QVERIFY(program.save(u"png"_s, program.dialogs.picture));

        program.window.setAnswers({});
        program.window.showPage(PageId::Restore);
        program.named<QPushButton>(program.window.restorePage(), u"picture"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(program.window.context().answers, answers, 20'000);
        QCOMPARE(program.window.frame()->currentPage(), PageId::Overview);
    }

    void aPictureWithoutCodeSaysSo()
    {
        const QTemporaryDir folder;
        Program program(demoFolder);
        program.open(demo);
        program.window.showPage(PageId::Restore);
        auto *button = program.named<QPushButton>(program.window.restorePage(), u"picture"_s);
        if (!canReadPictures()) {
            QVERIFY(!button->isEnabled());
            return;
        }
        QImage blank(300, 300, QImage::Format_RGB32);
        blank.fill(0xffffffff);
        program.dialogs.picture = folder.filePath(u"blank.png"_s);
        QVERIFY(blank.save(program.dialogs.picture));
        button->click();
        QTRY_VERIFY(program.mistake(u"pictureMistake"_s).contains(u"blank.png"));

        program.dialogs.picture = QStringLiteral(PREAU_PROGRAMMES) + u"/demo-saint-preau/election.yaml"_s;
        button->click();
        QTRY_VERIFY(program.mistake(u"pictureMistake"_s).contains(u"PNG"));
    }

    void aPastedCodeReplacesTheAnswersAndCanBeTakenBack()
    {
        Program program(demoFolder);
        program.open(demo);
        const Answers answers = program.answerAll();
        const QString code = answerCode(answers, *program.window.context().election);
        Answers others;
        others.questions.insert(program.window.context().election->questions.first().id,
                                Answer{.kind = Answer::Kind::Skipped});
        program.window.setAnswers(others);

        program.enter(u"  "_s + code.toLower().replace(u'-', u'\n'));
        QCOMPARE(program.window.context().answers, answers);
        QCOMPARE(program.window.frame()->currentPage(), PageId::Overview);
        QVERIFY(program.dialogs.told.isEmpty());
        // the code is not left on the page for the next one to read
        QVERIFY(
            program.named<QPlainTextEdit>(program.window.restorePage(), u"code"_s)->toPlainText().isEmpty());

        auto *undo = program.window.findChild<UndoBar *>();
        QVERIFY(undo->isVisible());
        undo->findChild<QPushButton *>()->click();
        QCOMPARE(program.window.context().answers, others);
    }

    void aWrongCodeSaysASentenceAndChangesNothing()
    {
        Program program(demoFolder);
        program.open(demo);
        const Answers answers = program.answerAll();
        QString code = answerCode(answers, *program.window.context().election);
        code[code.size() - 1] = code.back() == u'7' ? u'8' : u'7';
        for (const QString &wrong : {u"bonjour"_s, code, code.first(20)}) {
            program.enter(wrong);
            QVERIFY2(!program.mistake().isEmpty(), qPrintable(wrong));
            QCOMPARE(program.window.frame()->currentPage(), PageId::Restore);
            QCOMPARE(program.window.context().answers, answers);
        }
        const auto *field = program.named<QPlainTextEdit>(program.window.restorePage(), u"code"_s);
        QCOMPARE(field->accessibleDescription(), program.mistake());
    }

    void aCodeOpensItsOwnElectionAndSaysSo()
    {
        Program program(QStringLiteral(PREAU_PROGRAMMES));
        program.open(demo);
        const Answers answers = program.answerAll();
        const QString code = answerCode(answers, *program.window.context().election);
        program.window.setAnswers({});
        program.open(u"fr-presidentielle-2022");
        program.enter(code);
        QCOMPARE(program.window.context().election->id.value(), demo);
        QCOMPARE(program.window.context().answers, answers);
        QCOMPARE(program.dialogs.told.size(), 1);

        Program without(QStringLiteral(PREAU_PROGRAMMES) + u"/fr-presidentielle-2022"_s);
        without.open(u"fr-presidentielle-2022");
        without.enter(code);
        QVERIFY(without.mistake().contains(demo));
    }

    void hiddenNamesStayHiddenOnThePage()
    {
        Program program(demoFolder);
        program.open(demo);
        program.answerAll();
        program.window.showPage(PageId::Sheet);
        const auto *preview = program.window.sheetPage()->findChild<SheetPreview *>();
        const QString name = program.window.context().election->candidates.first().name.full();
        QVERIFY(preview->accessibleDescription().contains(name));
        program.window.setBlind(true);
        QVERIFY(!preview->accessibleDescription().contains(name));
        QVERIFY(QString::fromUtf8(program.window.sheetPage()->file(SheetFormat::Html)).contains(name));
    }

    void withoutAnswersThePageLeadsToTheQuestions()
    {
        Program program(demoFolder);
        program.open(demo);
        program.window.showPage(PageId::Sheet);
        auto *first = qobject_cast<QPushButton *>(program.window.sheetPage()->initialFocus());
        QVERIFY(first);
        first->click();
        QCOMPARE(program.window.frame()->currentPage(), PageId::QuestionnaireStart);
    }

    void aLongSheetTakesPagesRatherThanSmallerType()
    {
        ResultSheet sheet;
        sheet.title = u"Sheet"_s;
        sheet.rankingTitle = u"Ranking"_s;
        sheet.answersTitle = u"Answers"_s;
        sheet.methodTitle = u"Method"_s;
        sheet.method = {u"The distance is summed. "_s.repeated(40)};
        for (int i = 0; i < 150; ++i) {
            SheetRow row;
            row.name = u"Somebody With A Long Name %1"_s.arg(i);
            row.party.text = u"A party"_s;
            row.rank = i + 1;
            row.percent = 50;
            row.percentWords = u"50%"_s;
            row.coverageWords = u"on 20 of your 90 answers"_s;
            sheet.rows.append(row);
            SheetAnswer answer;
            answer.statement.text = u"Statement number %1 is made of words. "_s.arg(i).repeated(1 + i % 4);
            answer.mark = SheetMark::Agree;
            answer.words.text = u"agree"_s;
            answer.weightWords = i % 3 == 0 ? u"more"_s : QString();
            sheet.answers.append(answer);
        }
        for (const Paper paper : {Paper::A4, Paper::A5}) {
            for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
                const SheetPages pages = layOutSheet(sheet, paper, direction);
                QVERIFY(pages.pages.size() > 2);
                int answers = 0;
                for (const QList<SheetItem> &page : pages.pages) {
                    for (const SheetItem &item : page) {
                        QVERIFY(QRectF(QPointF(), pages.size).contains(item.rect));
                        answers += item.text.startsWith(u"Statement") ? 1 : 0;
                    }
                    // no two texts lie on one another
                    for (qsizetype i = 0; i < page.size(); ++i) {
                        for (qsizetype j = i + 1; j < page.size(); ++j) {
                            if (page[i].kind == SheetItem::Kind::Text &&
                                page[j].kind == SheetItem::Kind::Text && page[i].text != u"more" &&
                                page[j].text != u"more") {
                                QVERIFY2(!page[i].rect.adjusted(1, 1, -1, -1).intersects(page[j].rect),
                                         qPrintable(page[i].text + u" / "_s + page[j].text));
                            }
                        }
                    }
                }
                QCOMPARE(answers, 150);
            }
        }
    }
};

QTEST_MAIN(TestSheet)
#include "tst_sheet.moc"
