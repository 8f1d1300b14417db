// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/comparechoices.h"

#include <memory>

namespace preau::gui {

namespace Ui {
class CompareTools;
}

/// The choices above a comparison and the search beside them. Where both do not fit in a row, the search is a
/// button that opens a row of its own.
class CompareTools : public QWidget
{
    Q_OBJECT

public:
    explicit CompareTools(QWidget *parent = nullptr);
    ~CompareTools() override;

    void setContent(const ViewContext &context, const CompareFilter &filter);
    void arrange(int room, bool narrow); ///< into so much width; `narrow`: boxes move into a menu
    void focusSearch();
    void closeSearch(); ///< once nothing is searched any more

    [[nodiscard]] CompareChoices *choices() const;
    [[nodiscard]] QList<QWidget *> stops() const; ///< for the keyboard, in order

signals:
    void searchEdited(const QString &text);

private:
    std::unique_ptr<Ui::CompareTools> m_ui;
    QAction *m_searchIcon;
    bool m_searching = false; ///< something is searched
    bool m_revealed = false;
    bool m_narrow = false;
    int m_room = 0;
};

} // namespace preau::gui
