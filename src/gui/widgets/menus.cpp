// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/menus.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace preau::gui {

QString menuText(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

void openBelow(QMenu *menu, const QWidget *anchor)
{
    const bool rtl = anchor->layoutDirection() == Qt::RightToLeft;
    const int x = rtl ? anchor->width() - menu->sizeHint().width() : 0;
    menu->popup(anchor->mapToGlobal(QPoint(x, anchor->height() + 4)));
}

} // namespace preau::gui
