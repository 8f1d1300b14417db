// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QWidget;

namespace preau::gui {

/// Everything that stops and asks, behind one seam: tests answer without a window, a kiosk passes one that
/// never asks.
class Dialogs
{
public:
    enum class CloseChoice { Save, Forget, Cancel };

    Dialogs() = default;
    virtual ~Dialogs() = default;
    Dialogs(const Dialogs &) = delete;
    Dialogs &operator=(const Dialogs &) = delete;

    /// The window is closed while answers exist that were not saved.
    virtual CloseChoice askClose(QWidget *parent, int answers) = 0;
    virtual bool askErase(QWidget *parent, int answers) = 0;
    virtual bool askOpenAddress(QWidget *parent, const QString &url) = 0;
    virtual void tell(QWidget *parent, const QString &title, const QString &text) = 0;

    virtual QString chooseElectionFolder(QWidget *parent) = 0; ///< empty: none chosen

    virtual QString chooseElectionFile(QWidget *parent) ///< empty: none chosen
    {
        Q_UNUSED(parent)
        return {};
    }

    virtual QString chooseAnswersToOpen(QWidget *parent) = 0;
    virtual QString chooseAnswersToSave(QWidget *parent, const QString &suggestedName) = 0;

    /// A table or a picture, as the ending of the suggested name says. Empty: none chosen.
    virtual QString chooseFileToSave(QWidget *parent, const QString &suggestedName)
    {
        Q_UNUSED(parent)
        Q_UNUSED(suggestedName)
        return {};
    }

    virtual QString chooseSheetToSave(QWidget *parent, const QString &suggestedName) ///< empty: none chosen
    {
        Q_UNUSED(parent)
        Q_UNUSED(suggestedName)
        return {};
    }

    virtual QString chooseSheetPicture(QWidget *parent) ///< empty: none chosen
    {
        Q_UNUSED(parent)
        return {};
    }
};

/// The real ones.
class DesktopDialogs : public Dialogs
{
public:
    CloseChoice askClose(QWidget *parent, int answers) override;
    bool askErase(QWidget *parent, int answers) override;
    bool askOpenAddress(QWidget *parent, const QString &url) override;
    void tell(QWidget *parent, const QString &title, const QString &text) override;
    QString chooseElectionFolder(QWidget *parent) override;
    QString chooseElectionFile(QWidget *parent) override;
    QString chooseAnswersToOpen(QWidget *parent) override;
    QString chooseAnswersToSave(QWidget *parent, const QString &suggestedName) override;
    QString chooseSheetToSave(QWidget *parent, const QString &suggestedName) override;
    QString chooseSheetPicture(QWidget *parent) override;
    QString chooseFileToSave(QWidget *parent, const QString &suggestedName) override;
};

} // namespace preau::gui
