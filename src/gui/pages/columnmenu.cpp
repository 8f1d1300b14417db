// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/columnmenu.h"

#include "widgets/icons.h"

using namespace Qt::StringLiterals;

namespace preau::gui {

ColumnMenu::ColumnMenu(QWidget *parent) : QMenu(parent)
{
    setObjectName(u"columnMenu"_s);
    setContextMenuPolicy(Qt::NoContextMenu);
}

void ColumnMenu::addMove(const QString &text, const QString &iconName, int from, int to)
{
    QAction *action = addAction(gui::icon(iconName, Token::Ink), text);
    action->setEnabled(to != from && to >= 0 && to < m_shown.size());
    connect(action, &QAction::triggered, this, [this, from, to] {
        QList<int> order = m_shown;
        order.move(from, to);
        emit moved(order, m_candidate);
    });
}

void ColumnMenu::openFor(const ViewContext &context, const QList<int> &shown, int candidate, const QPoint &at)
{
    const auto column = static_cast<int>(shown.indexOf(candidate));
    if (column < 0) {
        return;
    }
    clear();
    m_shown = shown;
    m_candidate = candidate;
    setAccessibleName(context.candidateName(candidate));
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    connect(addAction(gui::icon(u"people"_s, Token::Ink), tr("Open their page")), &QAction::triggered, this,
            [this] { emit candidateRequested(m_candidate); });
    addSeparator();
    addMove(tr("Move to the left"), u"chevron-left"_s, column, column + (rtl ? 1 : -1));
    addMove(tr("Move to the right"), u"chevron-right"_s, column, column + (rtl ? -1 : 1));
    addMove(tr("Move to the front"), rtl ? u"chevrons-right"_s : u"chevrons-left"_s, column, 0);
    addSeparator();
    QAction *hide = addAction(gui::icon(u"close"_s, Token::Ink), tr("Take out of the comparison"));
    connect(hide, &QAction::triggered, this, [this] { emit hideRequested(m_candidate); });
    popup(at);
}

} // namespace preau::gui
