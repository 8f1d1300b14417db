// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/comparetools.h"

#include "ui_comparetools.h"

#include "widgets/icons.h"
#include "widgets/metrics.h"

#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace preau::gui {

CompareTools::CompareTools(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::CompareTools>())
{
    m_ui->setupUi(this);
    m_ui->row->setStretchFactor(m_ui->choices, 1);
    m_ui->row->setAlignment(m_ui->searchField, Qt::AlignTop);
    m_ui->row->setAlignment(m_ui->searchButton, Qt::AlignTop);
    m_ui->searchButton->setIconName(u"search"_s);
    m_ui->searchButton->setProperty("bordered", true);
    m_ui->searchField->setContextMenuPolicy(Qt::NoContextMenu);
    m_ui->searchField->setDragEnabled(false);
    m_ui->searchField->setAcceptDrops(false);
    m_ui->searchField->setClearButtonEnabled(true);
    m_searchIcon = m_ui->searchField->addAction(QIcon(), QLineEdit::LeadingPosition);
    for (QWidget *inside : m_ui->searchField->findChildren<QWidget *>()) {
        inside->setContextMenuPolicy(Qt::NoContextMenu);
    }
    connect(m_ui->searchField, &QLineEdit::textChanged, this, &CompareTools::searchEdited);
    connect(m_ui->searchButton, &QAbstractButton::clicked, this, &CompareTools::focusSearch);
}

CompareTools::~CompareTools() = default;

CompareChoices *CompareTools::choices() const
{
    return m_ui->choices;
}

QList<QWidget *> CompareTools::stops() const
{
    return m_ui->choices->stops() << m_ui->searchField << m_ui->searchButton;
}

void CompareTools::setContent(const ViewContext &context, const CompareFilter &filter)
{
    m_ui->choices->setContent(context, filter);
    const int side = std::max(36, scaled(36));
    m_searching = !filter.search.isEmpty();
    m_ui->searchField->setEnabled(context.election != nullptr);
    m_ui->searchField->setFixedHeight(side);
    m_ui->searchField->setFont(gui::font(TypeRole::Body));
    m_ui->searchField->setPlaceholderText(tr("Search"));
    m_ui->searchField->setAccessibleName(tr("Search in statements, notes and proposals"));
    m_ui->searchButton->setEnabled(context.election != nullptr);
    m_ui->searchButton->setName(tr("Search"));
    m_ui->searchButton->setFixedSize(side, side);
    m_searchIcon->setIcon(gui::icon(u"search"_s, Token::InkSoft));
    if (m_ui->searchField->text() != filter.search) {
        const QSignalBlocker quiet(m_ui->searchField);
        m_ui->searchField->setText(filter.search);
    }
}

void CompareTools::arrange(int room, bool narrow)
{
    m_room = room;
    m_narrow = narrow;
    m_ui->choices->setNarrow(narrow);
    const int beside = room - m_ui->choices->rowWidth();
    const bool ownRow = beside < scaled(160);
    const bool open = !ownRow || m_revealed || m_searching;
    m_ui->searchButton->setVisible(!open);
    QBoxLayout *home = ownRow ? m_ui->searchRow : m_ui->row;
    if (home->indexOf(m_ui->searchField) < 0) {
        (ownRow ? m_ui->row : m_ui->searchRow)->removeWidget(m_ui->searchField);
        if (ownRow) {
            home->addWidget(m_ui->searchField);
        } else {
            home->insertWidget(home->indexOf(m_ui->searchButton), m_ui->searchField);
        }
    }
    m_ui->searchField->setVisible(open);
    // at its full width only where the choices keep to one row
    const int wide = std::clamp(beside, scaled(120), scaled(200));
    m_ui->searchField->setMinimumWidth(ownRow ? scaled(120) : wide);
    m_ui->searchField->setMaximumWidth(ownRow ? QWIDGETSIZE_MAX : wide);
    m_ui->searchRow->setContentsMargins(0, ownRow && open ? 12 : 0, 0, 0);
}

void CompareTools::focusSearch()
{
    m_revealed = true;
    arrange(m_room, m_narrow);
    m_ui->searchField->setFocus(Qt::ShortcutFocusReason);
    m_ui->searchField->selectAll();
}

void CompareTools::closeSearch()
{
    m_revealed = false;
}

} // namespace preau::gui
