// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shell/appearance.h"
#include "widgets/viewcontext.h"

#include <QWidget>

#include <memory>

namespace preau::gui {

namespace Ui {
class DisplayPanel;
}

/// Text size, colours, language, easy reading and stillness, beside the page so that each change is seen
/// while choosing.
class DisplayPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DisplayPanel(QWidget *parent = nullptr);
    ~DisplayPanel() override;

    void setSettings(const DisplaySettings &settings, const QString &language);
    void setContext(const ViewContext &context);

signals:
    void edited(const preau::gui::DisplaySettings &settings);
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void show();

    std::unique_ptr<Ui::DisplayPanel> m_ui;
    DisplaySettings m_settings;
    QString m_language;
    ViewContext m_context;
    bool m_showing = false;
};

} // namespace preau::gui
