// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/buttons.h"

class QMenu;

namespace preau::gui {

/// What can be taken away of a chart and its table, behind one button.
class ExportButton : public ActionButton
{
    Q_OBJECT

public:
    explicit ExportButton(QWidget *parent = nullptr);

    /// `subject`: what is taken away, for assistive programs.
    void retranslate(const QString &subject);

    [[nodiscard]] QMenu *choices() const { return m_choices; }

signals:
    void tableRequested();
    void pictureRequested();
    void copyRequested();

private:
    QMenu *m_choices;
};

} // namespace preau::gui
