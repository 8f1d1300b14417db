// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <memory>

namespace preau::gui {

namespace Ui {
class AddressPanel;
}

/// The address of the page beside it, to copy and send, and a field to open one that was received.
class AddressPanel : public QWidget
{
    Q_OBJECT

public:
    explicit AddressPanel(QWidget *parent = nullptr);
    ~AddressPanel() override;

    /// The address of what is shown; where it is empty, `reason` says why there is none.
    void setAddress(const QString &address, const QString &reason = {});
    /// What was wrong with the address to open; empty: nothing.
    void setMistake(const QString &sentence);

signals:
    void copyRequested(const QString &text);
    void openRequested(const QString &address);
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();

    std::unique_ptr<Ui::AddressPanel> m_ui;
    QString m_reason;
};

} // namespace preau::gui
