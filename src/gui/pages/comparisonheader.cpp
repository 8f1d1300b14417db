// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/comparisonheader.h"

#include "widgets/icons.h"
#include "widgets/metrics.h"
#include "widgets/smallparts.h"

#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace preau::gui {

ComparisonView::Header::Header(ComparisonView *view, bool frozen)
    : QHeaderView(Qt::Horizontal, view),
      m_view(view),
      m_frozen(frozen)
{
    setContextMenuPolicy(Qt::NoContextMenu);
    setSectionResizeMode(QHeaderView::Fixed);
    setHighlightSections(false);
    setMinimumSectionSize(1);
    setSectionsClickable(!frozen);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
}

QSize ComparisonView::Header::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), m_view->headerHeight()};
}

void ComparisonView::Header::paintEvent(QPaintEvent *event)
{
    QPainter(viewport()).fillRect(viewport()->rect(), color(Token::Paper));
    QHeaderView::paintEvent(event);
    QPainter painter(viewport());
    const int outset = m_frozen ? comparisonOutset : 0;
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const QRect all = viewport()->rect();
    const QRect inset = all.adjusted(rtl ? 0 : outset, 0, rtl ? -outset : 0, 0);
    painter.fillRect(QRect(inset.left(), 0, inset.width(), 1), color(Token::LineStrong));
    painter.fillRect(QRect(inset.left(), all.bottom(), inset.width(), 1), color(Token::LineStrong));
    if (m_frozen) {
        painter.fillRect(QRect(rtl ? 0 : all.right(), 0, 1, all.height()), color(Token::LineStrong));
    }
}

void ComparisonView::Header::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    const ComparisonModel *model = m_view->m_model;
    if (section == ComparisonModel::VoterColumn) {
        painter->fillRect(rect, color(Token::SlateWash));
    }
    if (section < ComparisonModel::FirstCandidateColumn) {
        paintWord(*painter, rect, section);
    } else if (model->context().election) {
        if (section == m_hovered) {
            painter->fillRect(rect.adjusted(0, 1, 0, -1), color(Token::SlateWash));
        }
        if (m_view->density() == ComparisonDensity::MarksOnly) {
            paintUpright(*painter, rect, section);
        } else {
            paintCandidate(*painter, rect, section);
        }
    }
    painter->restore();
}

void ComparisonView::Header::mouseMoveEvent(QMouseEvent *event)
{
    if (m_frozen) {
        const bool overEdge = nearEdge(event->position().toPoint());
        viewport()->setCursor(overEdge || m_dragging ? Qt::SplitHCursor : Qt::ArrowCursor);
        if (m_dragging) {
            const int x = static_cast<int>(event->position().x());
            const int width = layoutDirection() == Qt::RightToLeft ? viewport()->width() - x : x;
            m_view->setStatementWidth((width - comparisonOutset - extra()) * 100 / textScale());
        }
        return;
    }
    setHovered(logicalIndexAt(event->position().toPoint()));
    viewport()->setCursor(Qt::PointingHandCursor);
}

void ComparisonView::Header::mousePressEvent(QMouseEvent *event)
{
    if (!m_frozen) {
        return;
    }
    m_dragging = event->button() == Qt::LeftButton && nearEdge(event->position().toPoint());
}

void ComparisonView::Header::mouseReleaseEvent(QMouseEvent *event)
{
    m_dragging = false;
    const QPoint point = event->position().toPoint();
    if (m_frozen || !viewport()->rect().contains(point)) {
        return;
    }
    const int section = logicalIndexAt(point);
    const int candidate = section < 0 ? -1 : m_view->m_model->candidateAt(section);
    if (candidate < 0) {
        return;
    }
    const QRect button = menuButton(section);
    if (event->button() == Qt::RightButton) {
        emit m_view->columnMenuRequested(candidate, event->globalPosition().toPoint());
    } else if (event->button() == Qt::LeftButton && button.contains(point)) {
        emit m_view->columnMenuRequested(candidate,
                                         viewport()->mapToGlobal(button.bottomLeft() + QPoint(0, 4)));
    } else if (event->button() == Qt::LeftButton) {
        emit m_view->candidateActivated(candidate);
    }
}

void ComparisonView::Header::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (m_frozen && nearEdge(event->position().toPoint())) {
        m_view->setStatementWidth(defaultStatement);
    }
}

void ComparisonView::Header::leaveEvent(QEvent *event)
{
    QHeaderView::leaveEvent(event);
    setHovered(-1);
}

bool ComparisonView::Header::nearEdge(const QPoint &point) const
{
    const int x = layoutDirection() == Qt::RightToLeft ? viewport()->width() - point.x() : point.x();
    return std::abs(x - sectionSize(ComparisonModel::StatementColumn)) <= 4;
}

QRect ComparisonView::Header::menuButton(int section) const
{
    if (m_frozen || m_view->density() == ComparisonDensity::MarksOnly) {
        return {};
    }
    const QRect rect(sectionViewportPosition(section), 0, sectionSize(section), height());
    const int side = std::max(24, scaled(24));
    return QStyle::visualRect(
        layoutDirection(), rect,
        QRect(rect.right() - 2 - side, scaled(11) + (scaled(28) - side) / 2, side, side));
}

void ComparisonView::Header::setHovered(int section)
{
    if (section != m_hovered) {
        m_hovered = section;
        viewport()->update();
    }
}

void ComparisonView::Header::paintWord(QPainter &painter, const QRect &rect, int section) const
{
    const bool voter = section == ComparisonModel::VoterColumn;
    painter.setFont(gui::font(voter ? TypeRole::SmallStrong : TypeRole::Small));
    painter.setPen(color(voter ? Token::Slate : Token::InkSoft));
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const QRect area =
        voter ? rect : rect.adjusted(rtl ? 0 : comparisonOutset, 0, rtl ? -comparisonOutset : 0, 0);
    const auto alignment = Qt::AlignBottom | (voter ? Qt::AlignHCenter : Qt::AlignLeft);
    painter.drawText(area.adjusted(0, 0, 0, -scaled(8)), static_cast<int>(alignment) | Qt::TextSingleLine,
                     m_view->m_model->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString());
}

void ComparisonView::Header::paintBar(QPainter &painter, const QRect &rect, int candidate) const
{
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const QRect bar(rect.left() + (rtl ? 5 : 2), rect.top() + 1, rect.width() - 7, 4);
    const ViewContext &context = m_view->m_model->context();
    if (context.blind) {
        painter.fillRect(bar, color(Token::Line));
    } else {
        paintPartyBar(painter, bar, context.candidateColour(candidate));
    }
}

void ComparisonView::Header::paintCandidate(QPainter &painter, const QRect &rect, int section) const
{
    const ComparisonModel *model = m_view->m_model;
    const ViewContext &context = model->context();
    const int candidate = model->candidateAt(section);
    const Candidate &who = context.election->candidates[candidate];
    paintBar(painter, rect, candidate);
    const auto at = [&](int x, int y, int width, int height) {
        return QStyle::visualRect(layoutDirection(), rect,
                                  QRect(rect.left() + x, rect.top() + y, width, height));
    };
    const int disc = scaled(28);
    paintMonogram(painter, at(scaled(10), scaled(11), disc, disc), context.candidateInitials(candidate),
                  context.candidatePortrait(candidate));
    const int textX = scaled(10) + disc + 6;
    QString note = model->headerCount(section);
    if (!who.withdrawn.isNull() && !context.blind) {
        note += u'\n' + ComparisonModel::tr("withdrawn", "a candidate who left the election");
    }
    const TextBlock count{.text = note,
                          .font = gui::font(TypeRole::Small),
                          .lineHeight = scaled(15),
                          .maxLines = 2,
                          .marked = {}};
    const QRect menu = menuButton(section);
    const int chevron = scaled(16);
    painter.drawPixmap(QRect(menu.center() - QPoint(chevron / 2, chevron / 2), QSize(chevron, chevron)),
                       iconPixmap(u"chevron-down"_s, chevron,
                                  section == m_hovered ? Token::Ink : Token::InkSoft,
                                  painter.device()->devicePixelRatioF()));
    const int countWidth = rect.width() - textX - (menu.width() + chevron) / 2 - 3;
    const int countHeight = count.height(countWidth);
    count.paint(painter, at(textX, scaled(11) + (disc - countHeight) / 2, countWidth, countHeight),
                who.refused ? Token::Error : Token::InkSoft, layoutDirection());

    const int nameWidth = rect.width() - scaled(10) - 8;
    TextBlock name{.text = context.candidateName(candidate),
                   .font = gui::font(TypeRole::SmallStrong),
                   .lineHeight = scaled(17),
                   .maxLines = 2,
                   .marked = {}};
    if (!context.blind && !who.name.given.isEmpty()) {
        // given and family name each on a line of their own, so that neither pushes the other out of view
        const QFontMetrics metrics(name.font);
        name.text = metrics.elidedText(who.name.given, Qt::ElideRight, nameWidth) + u'\n' +
                    metrics.elidedText(who.name.family, Qt::ElideRight, nameWidth);
    }
    name.paint(painter, at(scaled(10), scaled(44), nameWidth, name.height(nameWidth)), Token::Ink,
               layoutDirection());
}

void ComparisonView::Header::paintUpright(QPainter &painter, const QRect &rect, int section) const
{
    const ComparisonModel *model = m_view->m_model;
    const ViewContext &context = model->context();
    const int candidate = model->candidateAt(section);
    paintBar(painter, rect, candidate);
    const int disc = std::min(scaled(28), rect.width() - 6);
    const QRect monogram(rect.left() + (rect.width() - disc) / 2, rect.bottom() - scaled(8) - disc, disc,
                         disc);
    paintMonogram(painter, monogram, context.candidateInitials(candidate),
                  context.candidatePortrait(candidate));
    const bool refused = context.election->candidates[candidate].refused;
    painter.save();
    painter.setFont(gui::font(TypeRole::SmallStrong));
    painter.setPen(color(refused ? Token::Error : Token::Ink));
    const int length = monogram.top() - 6 - (rect.top() + 8);
    painter.translate(rect.left() + rect.width() / 2.0, monogram.top() - 6);
    painter.rotate(-90);
    const QString name = context.blind ? QString() : context.candidateFamilyName(candidate);
    const int thickness = scaled(20);
    painter.drawText(QRect(0, -thickness / 2, length, thickness),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(name, Qt::ElideRight, length));
    painter.restore();
}

} // namespace preau::gui
