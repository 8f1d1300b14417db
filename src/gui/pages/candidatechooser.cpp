// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/candidatechooser.h"

#include "widgets/buttons.h"
#include "widgets/datalabel.h"
#include "widgets/menus.h"
#include "widgets/metrics.h"
#include "widgets/smallparts.h"
#include "widgets/words.h"

#include <QCheckBox>
#include <QPainter>
#include <QRadioButton>
#include <QRandomGenerator>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace preau::gui {

CandidateChooser::CandidateChooser(QWidget *parent) : QFrame(parent, Qt::Popup)
{
    setContextMenuPolicy(Qt::NoContextMenu);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(1, 1, 1, 1);
}

void CandidateChooser::setContent(const ViewContext &context, const QSet<CandidateId> &hidden, bool ownOrder)
{
    m_context = context;
    m_hidden = hidden;
    m_ownOrder = ownOrder;
    if (isVisible()) {
        // boxes already agree with what was ticked in them; only a new order or language needs others
        return;
    }
    delete std::exchange(m_content, nullptr);
}

void CandidateChooser::rebuild()
{
    delete std::exchange(m_content, nullptr);
    m_content = new QWidget(this);
    layout()->addWidget(m_content);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    const Election &election = *m_context.election;

    auto *links = new QHBoxLayout;
    links->setSpacing(16);
    auto *everyone = new LinkButton(tr("Show all"), m_content);
    auto *nobody = new LinkButton(tr("Show none"), m_content);
    links->addWidget(everyone);
    links->addWidget(nobody);
    links->addStretch(1);
    column->addLayout(links);

    auto *list = new QWidget;
    auto *boxes = new QVBoxLayout(list);
    boxes->setContentsMargins(4, 4, 12, 4);
    boxes->setSpacing(4);
    QList<QCheckBox *> all;
    for (const int candidate : m_context.candidates()) {
        const CandidateId id = election.candidates[candidate].id;
        auto *box = new QCheckBox(menuText(m_context.candidateName(candidate)), list);
        box->setContextMenuPolicy(Qt::NoContextMenu);
        box->setMinimumHeight(std::max(32, scaled(32)));
        box->setChecked(!m_hidden.contains(id));
        connect(box, &QCheckBox::toggled, this, [this, id](bool shown) {
            if (shown) {
                m_hidden.remove(id);
            } else {
                m_hidden.insert(id);
            }
            emit hiddenEdited(m_hidden);
        });
        boxes->addWidget(box);
        all.append(box);
    }
    const auto tickAll = [this, all](bool shown) {
        for (QCheckBox *box : all) {
            box->setChecked(shown);
        }
    };
    connect(everyone, &QAbstractButton::clicked, this, [tickAll] { tickAll(true); });
    connect(nobody, &QAbstractButton::clicked, this, [tickAll] { tickAll(false); });
    auto *scroll = new QScrollArea(m_content);
    scroll->setContextMenuPolicy(Qt::NoContextMenu);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(list);
    scroll->setMinimumWidth(list->sizeHint().width() + 16);
    scroll->setMinimumHeight(std::min(list->sizeHint().height() + 4, scaled(320)));
    scroll->viewport()->setAutoFillBackground(false);
    list->setAutoFillBackground(false);
    column->addWidget(scroll, 1);

    column->addWidget(new Hairline(m_content));
    column->addWidget(new DataLabel(tr("Order of the columns"), m_content, TypeRole::Small, Token::InkSoft));
    if (m_ownOrder) {
        auto *own = new QRadioButton(tr("Chosen by hand, column by column"), m_content);
        own->setContextMenuPolicy(Qt::NoContextMenu);
        own->setChecked(true);
        column->addWidget(own);
    }
    if (m_context.blind) {
        if (m_ownOrder) {
            auto *back = new LinkButton(tr("Back to the order drawn by lot"), m_content);
            column->addWidget(back);
            connect(back, &QAbstractButton::clicked, this, [this] {
                emit orderEdited(m_context.order);
                close();
            });
        }
        column->addWidget(
            new DataLabel(tr("Drawn by lot while names are hidden, number %1").arg(m_context.order.seed),
                          m_content, TypeRole::Small));
        return;
    }
    const bool shuffled = m_context.order.kind == DisplayOrder::Kind::Shuffle;
    if (!election.ballotOrder.isEmpty()) {
        auto *ballot = new QRadioButton(tr("Official order"), m_content);
        ballot->setContextMenuPolicy(Qt::NoContextMenu);
        ballot->setChecked(!shuffled && !m_ownOrder);
        column->addWidget(ballot);
        connect(ballot, &QRadioButton::clicked, this, [this] {
            emit orderEdited({.kind = DisplayOrder::Kind::Ballot, .seed = 0});
            close();
        });
    }
    auto *lots = new QRadioButton(
        shuffled ? tr("Drawn by lot, number %1").arg(m_context.order.seed) : tr("Drawn by lot"), m_content);
    lots->setContextMenuPolicy(Qt::NoContextMenu);
    lots->setChecked(shuffled && !m_ownOrder);
    column->addWidget(lots);
    connect(lots, &QRadioButton::clicked, this, [this, shuffled] {
        if (!shuffled) {
            drawLots();
        } else if (m_ownOrder) {
            emit orderEdited(m_context.order);
            close();
        }
    });
    if (shuffled) {
        auto *again = new LinkButton(tr("Draw again"), m_content);
        column->addWidget(again);
        connect(again, &QAbstractButton::clicked, this, &CandidateChooser::drawLots);
    }
}

void CandidateChooser::drawLots()
{
    // a number short enough to be read out and typed in elsewhere
    const auto seed = QRandomGenerator::global()->bounded(1, 10000);
    emit orderEdited({.kind = DisplayOrder::Kind::Shuffle, .seed = static_cast<std::uint64_t>(seed)});
    close();
}

void CandidateChooser::openAt(const QWidget *anchor)
{
    if (!m_context.election) {
        return;
    }
    rebuild();
    setAccessibleName(contestantsNoun(*m_context.election));
    adjustSize();
    const QRect room = anchor->screen()->availableGeometry();
    QSize size = sizeHint().boundedTo(room.size() - QSize(16, 16));
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    QPoint at = anchor->mapToGlobal(QPoint(rtl ? anchor->width() - size.width() : 0, anchor->height() + 4));
    at.setX(std::clamp(at.x(), room.left() + 8, std::max(room.left() + 8, room.right() - size.width() - 8)));
    size.setHeight(std::min(size.height(), room.bottom() - 8 - at.y()));
    setGeometry(QRect(at, size));
    show();
    if (QCheckBox *first = m_content->findChild<QCheckBox *>()) {
        first->setFocus(Qt::PopupFocusReason);
    }
}

void CandidateChooser::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Surface));
    painter.setPen(color(Token::LineStrong));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace preau::gui
