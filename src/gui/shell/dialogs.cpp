// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/dialogs.h"

#include "shell/filedialogs.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace preau::gui {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(preau::gui::Dialogs)
};

/// A message box that shows plain text only: data must not become markup.
class PlainBox : public QMessageBox
{
public:
    PlainBox(QWidget *parent, const QString &title, const QString &text, const QString &more)
        : QMessageBox(parent)
    {
        setTextFormat(Qt::PlainText);
        setWindowTitle(title);
        setText(text);
        setInformativeText(more);
    }
};

} // namespace

Dialogs::CloseChoice DesktopDialogs::askClose(QWidget *parent, int answers)
{
    PlainBox box(parent, Texts::tr("Close Préau"), Texts::tr("Keep your %n answer(s)?", nullptr, answers),
                 Texts::tr("They are only in the memory of this computer. Saved, they become a file that "
                           "shows your political "
                           "opinions to whoever opens it."));
    const QPushButton *save = box.addButton(Texts::tr("Save…"), QMessageBox::AcceptRole);
    const QPushButton *forget = box.addButton(Texts::tr("Forget"), QMessageBox::DestructiveRole);
    QPushButton *cancel = box.addButton(Texts::tr("Cancel"), QMessageBox::RejectRole);
    box.setDefaultButton(cancel);
    box.setEscapeButton(cancel);
    box.exec();
    if (box.clickedButton() == save) {
        return CloseChoice::Save;
    }
    return box.clickedButton() == forget ? CloseChoice::Forget : CloseChoice::Cancel;
}

bool DesktopDialogs::askErase(QWidget *parent, int answers)
{
    PlainBox box(parent, Texts::tr("Erase my answers"),
                 Texts::tr("Erase your %n answer(s)?", nullptr, answers),
                 Texts::tr("Nothing of them remains on this computer."));
    QPushButton *keep = box.addButton(Texts::tr("Keep"), QMessageBox::RejectRole);
    const QPushButton *erase = box.addButton(Texts::tr("Erase"), QMessageBox::DestructiveRole);
    box.setDefaultButton(keep);
    box.setEscapeButton(keep);
    box.exec();
    return box.clickedButton() == erase;
}

bool DesktopDialogs::askOpenAddress(QWidget *parent, const QString &url)
{
    PlainBox box(parent, Texts::tr("Open an address"), Texts::tr("Open this address in your browser?"), url);
    QPushButton *cancel = box.addButton(Texts::tr("Cancel"), QMessageBox::RejectRole);
    const QPushButton *open = box.addButton(Texts::tr("Open"), QMessageBox::AcceptRole);
    box.setDefaultButton(cancel);
    box.setEscapeButton(cancel);
    box.exec();
    return box.clickedButton() == open;
}

void DesktopDialogs::tell(QWidget *parent, const QString &title, const QString &text)
{
    PlainBox box(parent, title, text, {});
    box.addButton(Texts::tr("Close"), QMessageBox::AcceptRole);
    box.exec();
}

QString DesktopDialogs::chooseElectionFolder(QWidget *parent)
{
    return chooseFolder(parent, Texts::tr("Open an election folder"));
}

QString DesktopDialogs::chooseElectionFile(QWidget *parent)
{
    return chooseFile(parent, Texts::tr("Open an election"), Texts::tr("Elections (election.yaml)"));
}

QString DesktopDialogs::chooseAnswersToOpen(QWidget *parent)
{
    return chooseFile(parent, Texts::tr("Open saved answers"),
                      Texts::tr("Préau answers (*.preau-answers *.yaml)"));
}

QString DesktopDialogs::chooseAnswersToSave(QWidget *parent, const QString &suggestedName)
{
    return chooseNewFile(parent, Texts::tr("Save my answers"), suggestedName,
                         Texts::tr("Préau answers (*.preau-answers)"));
}

QString DesktopDialogs::chooseSheetToSave(QWidget *parent, const QString &suggestedName)
{
    const QString suffix = suggestedName.section(u'.', -1);
    return chooseNewFile(parent, Texts::tr("Save the result sheet"), suggestedName,
                         u"%1 (*.%2)"_s.arg(suffix.toUpper(), suffix));
}

QString DesktopDialogs::chooseSheetPicture(QWidget *parent)
{
    return chooseFile(parent, Texts::tr("Open a picture of a result sheet"),
                      Texts::tr("Pictures (*.png *.jpg *.jpeg)"));
}

QString DesktopDialogs::chooseFileToSave(QWidget *parent, const QString &suggestedName)
{
    const QString filter =
        suggestedName.endsWith(u".csv"_s) ? Texts::tr("Tables (*.csv)") : Texts::tr("Pictures (*.png)");
    return chooseNewFile(parent, Texts::tr("Save a file"), suggestedName, filter);
}

} // namespace preau::gui
