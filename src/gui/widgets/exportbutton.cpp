// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/exportbutton.h"

#include "widgets/icons.h"
#include "widgets/menus.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace preau::gui {

ExportButton::ExportButton(QWidget *parent)
    : ActionButton(QString(), u"export"_s, Kind::Quiet, parent),
      m_choices(new QMenu(this))
{
    m_choices->setObjectName(u"exportMenu"_s);
    m_choices->setContextMenuPolicy(Qt::NoContextMenu);
    connect(this, &QPushButton::clicked, this, [this] { openBelow(m_choices, this); });
}

void ExportButton::retranslate(const QString &subject)
{
    setText(tr("Export"));
    setAccessibleName(tr("Export: %1").arg(subject));
    m_choices->clear();
    m_choices->setAccessibleName(accessibleName());
    const auto add = [this](const QString &text, const QString &iconName, void (ExportButton::*chosen)()) {
        connect(m_choices->addAction(gui::icon(iconName, Token::Ink), text), &QAction::triggered, this,
                chosen);
    };
    add(tr("Save the table (CSV)…"), u"save"_s, &ExportButton::tableRequested);
    add(tr("Save the picture (PNG)…"), u"save"_s, &ExportButton::pictureRequested);
    add(tr("Copy the table"), u"copy"_s, &ExportButton::copyRequested);
}

} // namespace preau::gui
