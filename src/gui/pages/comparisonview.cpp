// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/comparisonview.h"

#include "base/text.h"
#include "widgets/icons.h"
#include "widgets/metrics.h"
#include "widgets/smallparts.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyleHints>

using namespace Qt::StringLiterals;

namespace preau::gui {

namespace {

constexpr int leastStatement = 240;
constexpr int defaultStatement = 296;
constexpr int mostStatement = 440;

int arrowStep(const QKeyEvent *event, Qt::LayoutDirection direction)
{
    const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    return direction == Qt::RightToLeft ? -step : step;
}

} // namespace

/// Heads of both tables: candidates with party bar, monogram, count and name, or names turned upright over
/// the monogram; and the words over the first two columns.
class ComparisonView::Header : public QHeaderView
{
public:
    Header(ComparisonView *view, bool frozen)
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

    [[nodiscard]] QSize sizeHint() const override
    {
        return {QHeaderView::sizeHint().width(), m_view->headerHeight()};
    }

protected:
    void paintEvent(QPaintEvent *event) override
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

    void paintSection(QPainter *painter, const QRect &rect, int section) const override
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

    void mouseMoveEvent(QMouseEvent *event) override
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

    void mousePressEvent(QMouseEvent *event) override
    {
        if (!m_frozen) {
            return;
        }
        m_dragging = event->button() == Qt::LeftButton && nearEdge(event->position().toPoint());
    }

    void mouseReleaseEvent(QMouseEvent *event) override
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

    void mouseDoubleClickEvent(QMouseEvent *event) override
    {
        if (m_frozen && nearEdge(event->position().toPoint())) {
            m_view->setStatementWidth(defaultStatement);
        }
    }

    void leaveEvent(QEvent *event) override
    {
        QHeaderView::leaveEvent(event);
        setHovered(-1);
    }

private:
    /// Without the voter's column the statement takes its place.
    [[nodiscard]] int extra() const { return m_view->m_model->hasAnswers() ? 0 : comparisonVoterWidth(); }

    [[nodiscard]] bool nearEdge(const QPoint &point) const
    {
        const int x = layoutDirection() == Qt::RightToLeft ? viewport()->width() - point.x() : point.x();
        return std::abs(x - sectionSize(ComparisonModel::StatementColumn)) <= 4;
    }

    /// Where the column's menu opens; empty where marks alone leave no room for it.
    [[nodiscard]] QRect menuButton(int section) const
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

    void setHovered(int section)
    {
        if (section != m_hovered) {
            m_hovered = section;
            viewport()->update();
        }
    }

    void paintWord(QPainter &painter, const QRect &rect, int section) const
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

    void paintBar(QPainter &painter, const QRect &rect, int candidate) const
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

    void paintCandidate(QPainter &painter, const QRect &rect, int section) const
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
        paintMonogram(painter, at(scaled(10), scaled(11), disc, disc), context.candidateInitials(candidate));
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

    void paintUpright(QPainter &painter, const QRect &rect, int section) const
    {
        const ComparisonModel *model = m_view->m_model;
        const ViewContext &context = model->context();
        const int candidate = model->candidateAt(section);
        paintBar(painter, rect, candidate);
        const int disc = std::min(scaled(28), rect.width() - 6);
        const QRect monogram(rect.left() + (rect.width() - disc) / 2, rect.bottom() - scaled(8) - disc, disc,
                             disc);
        paintMonogram(painter, monogram, context.candidateInitials(candidate));
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

    ComparisonView *m_view;
    bool m_frozen;
    int m_hovered = -1;
    bool m_dragging = false;
};

class ComparisonView::Table : public QTableView
{
public:
    explicit Table(ComparisonView *view) : QTableView(view), m_view(view)
    {
        setContextMenuPolicy(Qt::NoContextMenu);
        setFrameShape(QFrame::NoFrame);
        setShowGrid(false);
        setSelectionMode(QAbstractItemView::NoSelection);
        setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
        setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
        setEditTriggers(QAbstractItemView::NoEditTriggers);
        setDragEnabled(false);
        setAcceptDrops(false);
        setMouseTracking(true);
        setTabKeyNavigation(false);
        setCornerButtonEnabled(false);
        for (QAbstractButton *corner : findChildren<QAbstractButton *>()) {
            corner->setContextMenuPolicy(Qt::NoContextMenu);
        }
        setWordWrap(false);
        verticalHeader()->hide();
        verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
        verticalHeader()->setMinimumSectionSize(1);
        setProperty("ownFocus", true);
    }

protected:
    /// Calls `visit(row, rectangle)` for each row in view, across the width of the view.
    template<class Visitor>
    void forEachVisibleRow(Visitor visit) const
    {
        const int rows = m_view->m_model->rowCount();
        for (int row = std::max(0, rowAt(0)); row < rows; ++row) {
            const int top = rowViewportPosition(row);
            if (top >= viewport()->height()) {
                break;
            }
            visit(row, QRect(0, top, viewport()->width(), rowHeight(row)));
        }
    }

    ComparisonView *m_view;
};

class ComparisonView::FrozenTable : public ComparisonView::Table
{
public:
    explicit FrozenTable(ComparisonView *view) : Table(view)
    {
        setFocusPolicy(Qt::NoFocus);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QTableView::paintEvent(event);
        QPainter painter(viewport());
        const bool rtl = layoutDirection() == Qt::RightToLeft;
        const QPoint pointer = viewport()->mapFromGlobal(QCursor::pos());
        const QModelIndex current = m_view->table()->currentIndex();
        forEachVisibleRow([&](int row, const QRect &area) {
            switch (m_view->m_model->rowKind(row)) {
            case ComparisonModel::RowKind::Theme:
                m_view->m_delegate->paintTheme(&painter, area, row, layoutDirection(),
                                               viewport()->underMouse() && area.contains(pointer));
                break;
            case ComparisonModel::RowKind::Footer: {
                const int whole = area.width() + m_view->table()->viewport()->width() - comparisonOutset - 8;
                const QRect line(rtl ? area.right() + 1 - comparisonOutset - whole
                                     : area.left() + comparisonOutset,
                                 area.top(), whole, area.height());
                m_view->m_delegate->paintFooter(&painter, line, row, layoutDirection());
                return;
            }
            case ComparisonModel::RowKind::Question:
                break;
            }
            painter.fillRect(QRect(rtl ? area.left() : area.right(), area.top(), 1, area.height()),
                             color(Token::LineStrong));
            if (m_view->m_model->rowKind(row) == ComparisonModel::RowKind::Theme && current.row() == row &&
                m_view->table()->hasFocus()) {
                // the ring goes on in the table beside
                ComparisonDelegate::paintFocus(&painter, rtl ? area.adjusted(-16, 0, 0, 0)
                                                             : area.adjusted(0, 0, 16, 0));
            }
        });
    }

    void mousePressEvent(QMouseEvent *event) override
    {
        const QModelIndex at = indexAt(event->position().toPoint());
        if (!at.isValid() || event->button() != Qt::LeftButton) {
            return;
        }
        const ComparisonModel *model = m_view->m_model;
        QTableView *table = m_view->table();
        table->setFocus(Qt::MouseFocusReason);
        if (model->rowKind(at.row()) == ComparisonModel::RowKind::Theme) {
            m_view->toggle(at.row());
        } else if (model->rowKind(at.row()) == ComparisonModel::RowKind::Question) {
            if (at.column() == ComparisonModel::VoterColumn) {
                emit m_view->voterColumnActivated();
                return;
            }
            const int column = std::max(table->currentIndex().column(),
                                        static_cast<int>(ComparisonModel::FirstCandidateColumn));
            if (column < model->columnCount()) {
                table->setCurrentIndex(model->index(at.row(), column));
            }
        }
    }

    void mouseDoubleClickEvent(QMouseEvent *event) override { mousePressEvent(event); }

    void mouseMoveEvent(QMouseEvent *event) override
    {
        QTableView::mouseMoveEvent(event);
        viewport()->update();
    }

    void leaveEvent(QEvent *event) override
    {
        QTableView::leaveEvent(event);
        viewport()->update();
    }
};

class ComparisonView::CandidateTable : public ComparisonView::Table
{
public:
    explicit CandidateTable(ComparisonView *view) : Table(view)
    {
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
        setCornerWidget(new QWidget(this)); // else the style draws a box between the scroll bars
    }

protected:
    void updateGeometries() override
    {
        Table::updateGeometries();
        m_view->place();
    }

    void paintEvent(QPaintEvent *event) override
    {
        QTableView::paintEvent(event);
        QPainter painter(viewport());
        const bool rtl = layoutDirection() == Qt::RightToLeft;
        const int beside = m_view->frozenWidth();
        forEachVisibleRow([&](int row, const QRect &area) {
            const ComparisonModel::RowKind kind = m_view->m_model->rowKind(row);
            if (kind == ComparisonModel::RowKind::Question) {
                return;
            }
            // to the right of the last candidate the band and the hairline go on
            const int end = columnsEnd();
            const QRect rest = rtl ? QRect(area.left(), area.top(), end, area.height())
                                   : QRect(end, area.top(), area.right() + 1 - end, area.height());
            if (rest.width() > 0) {
                painter.fillRect(rest,
                                 color(kind == ComparisonModel::RowKind::Theme ? Token::Band : Token::Paper));
                painter.fillRect(QRect(rest.left(), area.bottom(), rest.width(), 1), color(Token::Line));
            }
            if (kind == ComparisonModel::RowKind::Footer) {
                const int whole = area.width() + beside - comparisonOutset - 8;
                const QRect line(rtl ? area.right() + 1 + beside - comparisonOutset - whole
                                     : area.left() - beside + comparisonOutset,
                                 area.top(), whole, area.height());
                m_view->m_delegate->paintFooter(&painter, line, row, layoutDirection());
            } else if (currentIndex().row() == row && hasFocus()) {
                ComparisonDelegate::paintFocus(&painter, rtl ? area.adjusted(0, 0, 16, 0)
                                                             : area.adjusted(-16, 0, 0, 0));
            }
        });
        // hairlines of question rows go on too
        forEachVisibleRow([&](int row, const QRect &area) {
            if (m_view->m_model->rowKind(row) == ComparisonModel::RowKind::Question) {
                const int end = columnsEnd();
                const QRect line = rtl ? QRect(0, area.bottom(), end, 1)
                                       : QRect(end, area.bottom(), area.right() + 1 - end, 1);
                painter.fillRect(line, color(Token::Line));
            }
        });
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        ComparisonModel *model = m_view->m_model;
        const QModelIndex current = currentIndex();
        if (current.isValid() && !(event->modifiers() & ~Qt::KeypadModifier)) {
            const bool theme = model->rowKind(current.row()) == ComparisonModel::RowKind::Theme;
            const int step = arrowStep(event, layoutDirection());
            switch (event->key()) {
            case Qt::Key_Return:
            case Qt::Key_Enter:
            case Qt::Key_Space:
                if (theme) {
                    m_view->toggle(current.row());
                } else if (const DetailTarget cell = m_view->currentCell(); cell.candidate >= 0) {
                    emit m_view->cellActivated(cell);
                }
                return;
            case Qt::Key_Left:
            case Qt::Key_Right:
                if (theme) {
                    if (model->isFolded(model->themeAt(current.row())) == (step > 0)) {
                        m_view->toggle(current.row());
                    }
                    return;
                }
                break;
            default:
                break;
            }
        }
        if (current.isValid() && (event->key() == Qt::Key_Menu ||
                                  (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier))) {
            const int column = std::max<int>(current.column(), ComparisonModel::FirstCandidateColumn);
            emit m_view->columnMenuRequested(
                model->candidateAt(column),
                viewport()->mapToGlobal(QPoint(columnViewportPosition(column) + 4, 0)));
            return;
        }
        if (event->text() == u"*"_s) {
            const QList<ThemeId> folded = model->foldedThemes().values();
            for (const ThemeId &theme : folded) {
                model->setFolded(theme, false);
            }
            return;
        }
        QTableView::keyPressEvent(event);
    }

public:
    /// Letters go to the next candidate whose name begins with them.
    void keyboardSearch(const QString &typed) override
    {
        const ComparisonModel *model = m_view->m_model;
        const int count = model->columnCount() - ComparisonModel::FirstCandidateColumn;
        if (count <= 0 || model->rowCount() == 0) {
            return;
        }
        const bool goesOn = m_lastTyped.isValid() &&
                            m_lastTyped.elapsed() < QGuiApplication::styleHints()->keyboardInputInterval();
        m_lastTyped.start();
        // one letter again and again walks through the names that begin with it
        const bool again = goesOn && m_typed == foldedForSearch(typed);
        m_typed = goesOn && !again ? m_typed + foldedForSearch(typed) : foldedForSearch(typed);
        const QModelIndex current = currentIndex();
        const int at = current.isValid() ? std::max(0, current.column() - firstColumn) : -1;
        const int start = m_typed.size() > 1 ? std::max(0, at) : at + 1;
        for (int i = 0; i < count; ++i) {
            const int column = firstColumn + (start + i) % count;
            const int candidate = model->candidateAt(column);
            if (foldedForSearch(model->context().candidateFamilyName(candidate)).startsWith(m_typed) ||
                foldedForSearch(model->context().candidateName(candidate)).startsWith(m_typed)) {
                setCurrentIndex(model->index(std::max(0, current.row()), column));
                return;
            }
        }
    }

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override
    {
        const ComparisonModel *model = m_view->m_model;
        const int lastColumn = model->columnCount() - 1;
        if (model->rowCount() == 0 || lastColumn < firstColumn) {
            return {};
        }
        const QModelIndex current = currentIndex();
        if (!current.isValid() && action != MoveEnd) {
            return model->index(0, firstColumn);
        }
        int row = std::max(0, current.row());
        int column = std::max(current.column(), firstColumn);
        const bool control = modifiers & Qt::ControlModifier;
        const bool rtl = layoutDirection() == Qt::RightToLeft;
        const auto walk = [&](int step, int pixels) {
            // at least one row on, past lines that only tell something, until `pixels` are behind
            int passed = 0;
            for (int next = row + step; next >= 0 && next < model->rowCount(); next += step) {
                passed += rowHeight(next);
                if (model->rowKind(next) == ComparisonModel::RowKind::Footer) {
                    continue;
                }
                row = next;
                if (passed >= pixels) {
                    break;
                }
            }
        };
        switch (action) {
        case MoveUp:
            walk(-1, 0);
            break;
        case MoveDown:
            walk(1, 0);
            break;
        case MovePageUp:
            walk(-1, viewport()->height());
            break;
        case MovePageDown:
            walk(1, viewport()->height());
            break;
        case MoveLeft:
        case MoveRight:
            column += (action == MoveRight) != rtl ? 1 : -1;
            break;
        case MovePrevious:
            column -= 1;
            break;
        case MoveNext:
            column += 1;
            break;
        case MoveHome:
            column = firstColumn;
            if (control) {
                row = 0;
            }
            break;
        case MoveEnd:
            column = lastColumn;
            if (control) {
                row = model->rowCount() - 1;
                while (row > 0 && model->rowKind(row) == ComparisonModel::RowKind::Footer) {
                    --row;
                }
            }
            break;
        }
        return model->index(row, std::clamp(column, firstColumn, lastColumn));
    }

    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override
    {
        QTableView::currentChanged(current, previous);
        viewport()->update();
        m_view->frozenTable()->viewport()->update();
        emit m_view->currentCellChanged(m_view->currentCell());
    }

    void mousePressEvent(QMouseEvent *event) override
    {
        const QModelIndex at = indexAt(event->position().toPoint());
        if (event->button() != Qt::LeftButton) {
            return;
        }
        if (!at.isValid()) {
            // beside the last column a theme's band is still the theme's
            const int row = rowAt(static_cast<int>(event->position().y()));
            if (row >= 0 && m_view->m_model->rowKind(row) == ComparisonModel::RowKind::Theme) {
                m_view->toggle(row);
            }
            return;
        }
        switch (m_view->m_model->rowKind(at.row())) {
        case ComparisonModel::RowKind::Theme:
            setCurrentIndex(at);
            m_view->toggle(at.row());
            break;
        case ComparisonModel::RowKind::Question:
            setCurrentIndex(at);
            emit m_view->cellActivated(m_view->currentCell());
            break;
        case ComparisonModel::RowKind::Footer:
            break;
        }
    }

    void mouseDoubleClickEvent(QMouseEvent *event) override { Q_UNUSED(event) }

    void mouseMoveEvent(QMouseEvent *event) override
    {
        QTableView::mouseMoveEvent(event);
        const QModelIndex at = indexAt(event->position().toPoint());
        const bool cell =
            at.isValid() && m_view->m_model->rowKind(at.row()) != ComparisonModel::RowKind::Footer;
        viewport()->setCursor(cell ? Qt::PointingHandCursor : Qt::ArrowCursor);
        emit m_view->cellEntered(cell && m_view->m_model->questionAt(at.row()) >= 0
                                     ? DetailTarget{.candidate = m_view->m_model->candidateAt(at.column()),
                                                    .question = m_view->m_model->questionAt(at.row())}
                                     : DetailTarget{});
    }

    void leaveEvent(QEvent *event) override
    {
        QTableView::leaveEvent(event);
        emit m_view->cellEntered({});
    }

    void focusInEvent(QFocusEvent *event) override
    {
        QTableView::focusInEvent(event);
        if (!currentIndex().isValid() && m_view->m_model->rowCount() > 0 &&
            m_view->m_model->columnCount() > ComparisonModel::FirstCandidateColumn) {
            setCurrentIndex(m_view->m_model->index(0, ComparisonModel::FirstCandidateColumn));
        }
        m_view->frozenTable()->viewport()->update();
        viewport()->update();
    }

    void focusOutEvent(QFocusEvent *event) override
    {
        QTableView::focusOutEvent(event);
        m_view->frozenTable()->viewport()->update();
        viewport()->update();
    }

private:
    /// Where the last column ends, from the leading edge of the viewport for left to right.
    [[nodiscard]] int columnsEnd() const
    {
        const int last = m_view->m_model->columnCount() - 1;
        if (last < ComparisonModel::FirstCandidateColumn) {
            return layoutDirection() == Qt::RightToLeft ? viewport()->width() : 0;
        }
        const int left = columnViewportPosition(last);
        return layoutDirection() == Qt::RightToLeft ? left : left + QTableView::columnWidth(last);
    }

    static constexpr int firstColumn = ComparisonModel::FirstCandidateColumn;

    QString m_typed; ///< folded
    QElapsedTimer m_lastTyped;
};

ComparisonView::ComparisonView(ComparisonModel *model, QWidget *parent)
    : QWidget(parent),
      m_model(model),
      m_delegate(new ComparisonDelegate(model, this)),
      m_table(nullptr),
      m_frozen(new FrozenTable(this))
{
    m_frozen->setHorizontalHeader(new Header(this, true));
    m_table = new CandidateTable(this);
    m_table->setHorizontalHeader(new Header(this, false));
    for (QTableView *table : {static_cast<QTableView *>(m_frozen), static_cast<QTableView *>(m_table)}) {
        table->setItemDelegate(m_delegate);
        table->setModel(m_model);
    }
    m_frozen->setSelectionModel(m_table->selectionModel());
    setFocusProxy(m_table);
    m_frozen->setObjectName(u"comparisonStatements"_s);
    m_table->setObjectName(u"comparisonPositions"_s);

    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, m_frozen->verticalScrollBar(),
            &QScrollBar::setValue);
    connect(m_frozen->verticalScrollBar(), &QScrollBar::valueChanged, m_table->verticalScrollBar(),
            &QScrollBar::setValue);
    // the statements learn their range later than the positions: what was asked of them then counts now
    connect(m_frozen->verticalScrollBar(), &QScrollBar::rangeChanged, this,
            [this] { m_frozen->verticalScrollBar()->setValue(m_table->verticalScrollBar()->value()); });
    connect(m_table->horizontalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        m_table->viewport()->update(); // lines across the columns stay in place
        emit columnsInViewChanged();
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &ComparisonView::applySizes);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &ComparisonView::applySizes);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &ComparisonView::applySizes);
}

QTableView *ComparisonView::table() const
{
    return m_table;
}

QTableView *ComparisonView::frozenTable() const
{
    return m_frozen;
}

QWidget *ComparisonView::focusTarget() const
{
    return m_table;
}

void ComparisonView::setDensity(ComparisonDensity density)
{
    m_delegate->setDensity(density);
    relayout();
}

void ComparisonView::setOpenCell(const DetailTarget &target)
{
    m_delegate->setOpenCell(target);
    m_table->viewport()->update();
}

void ComparisonView::relayout()
{
    m_table->setAccessibleName(tr("Positions"));
    m_frozen->setAccessibleName(tr("Questions and your answers"));
    place();
    applySizes();
}

int ComparisonView::frozenWidth() const
{
    return comparisonOutset + scaled(m_statementWidth) + comparisonVoterWidth();
}

int ComparisonView::columnWidth() const
{
    if (density() == ComparisonDensity::MarksAndWords) {
        return comparisonColumnWidth();
    }
    // as many as possible side by side, within what can still be told apart
    const int candidates =
        std::max(1, m_model->columnCount() - static_cast<int>(ComparisonModel::FirstCandidateColumn));
    return std::clamp(m_table->viewport()->width() / candidates, scaled(44), scaled(57));
}

int ComparisonView::headerHeight() const
{
    if (density() == ComparisonDensity::MarksOnly) {
        return m_model->context().blind ? scaled(71) : scaled(152);
    }
    return m_model->context().blind ? scaled(71) : scaled(88);
}

void ComparisonView::place()
{
    const int frozen = std::min(frozenWidth(), width());
    const int head = headerHeight();
    const int tableHeight = m_table->viewport()->height() + head;
    m_table->setGeometry(
        QStyle::visualRect(layoutDirection(), rect(), QRect(frozen, 0, width() - frozen, height())));
    m_frozen->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, frozen, tableHeight)));
}

void ComparisonView::applySizes()
{
    if (m_applying) {
        return;
    }
    m_applying = true;
    const bool voter = m_model->hasAnswers();
    const int statement = comparisonOutset + scaled(m_statementWidth) + (voter ? 0 : comparisonVoterWidth());
    const int each = columnWidth();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const bool candidate = column >= ComparisonModel::FirstCandidateColumn;
        m_frozen->setColumnHidden(column, candidate || (column == ComparisonModel::VoterColumn && !voter));
        m_table->setColumnHidden(column, !candidate);
        if (candidate) {
            m_table->setColumnWidth(column, each);
        }
    }
    if (m_model->columnCount() > 0) {
        m_frozen->setColumnWidth(ComparisonModel::StatementColumn, statement);
        m_frozen->setColumnWidth(ComparisonModel::VoterColumn, comparisonVoterWidth());
    }
    const ComparisonWidths widths{.statement = statement,
                                  .frozen = frozenWidth(),
                                  .whole =
                                      frozenWidth() + m_table->viewport()->width() - comparisonOutset - 8};
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const int height = m_delegate->rowHeight(row, widths);
        m_frozen->setRowHeight(row, height);
        m_table->setRowHeight(row, height);
    }
    for (QTableView *table : {static_cast<QTableView *>(m_frozen), static_cast<QTableView *>(m_table)}) {
        table->horizontalHeader()->setFixedHeight(headerHeight());
        table->horizontalHeader()->viewport()->update();
        table->viewport()->update();
    }
    m_table->horizontalScrollBar()->setSingleStep(each / 4);
    m_table->verticalScrollBar()->setSingleStep(scaled(20));
    m_applying = false;
    place();
    emit columnsInViewChanged();
}

void ComparisonView::toggle(int row)
{
    const ThemeId theme = m_model->themeAt(row);
    m_model->setFolded(theme, !m_model->isFolded(theme));
}

void ComparisonView::setStatementWidth(int width)
{
    m_statementWidth = std::clamp(width, leastStatement, mostStatement);
    relayout();
}

bool ComparisonView::showCell(const DetailTarget &target)
{
    const int row = m_model->rowOfQuestion(target.question);
    const int column = m_model->columnOfCandidate(target.candidate);
    if (row < 0 || column < 0) {
        return false;
    }
    const QModelIndex index = m_model->index(row, column);
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
    return true;
}

DetailTarget ComparisonView::currentCell() const
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid() || m_model->questionAt(current.row()) < 0 ||
        m_model->candidateAt(current.column()) < 0) {
        return {};
    }
    return {.candidate = m_model->candidateAt(current.column()),
            .question = m_model->questionAt(current.row())};
}

ComparisonView::Columns ComparisonView::columnsInView() const
{
    Columns columns{.first = 0,
                    .last = 0,
                    .total = std::max(0, m_model->columnCount() -
                                             static_cast<int>(ComparisonModel::FirstCandidateColumn))};
    const int slack = density() == ComparisonDensity::MarksAndWords ? scaled(20) : scaled(12);
    const int view = m_table->viewport()->width();
    for (int i = 0; i < columns.total; ++i) {
        const int column = i + ComparisonModel::FirstCandidateColumn;
        int left = m_table->columnViewportPosition(column);
        const int size = m_table->columnWidth(column);
        if (layoutDirection() == Qt::RightToLeft) {
            left = view - left - size;
        }
        if (left >= -8 && left + size - slack <= view) {
            columns.first = columns.first == 0 ? i + 1 : columns.first;
            columns.last = i + 1;
        }
    }
    return columns;
}

int ComparisonView::columnsThatFit(int width) const
{
    const int space = width - frozenWidth() - m_table->verticalScrollBar()->sizeHint().width();
    return density() == ComparisonDensity::MarksAndWords ? (space + scaled(20)) / comparisonColumnWidth()
                                                         : (space + scaled(12)) / scaled(44);
}

void ComparisonView::pageColumns(int direction)
{
    const Columns now = columnsInView();
    const int step = std::max(1, now.last - now.first + 1);
    const int first = std::clamp(now.first - 1 + direction * step, 0, std::max(0, now.total - 1));
    m_table->horizontalScrollBar()->setValue(first * columnWidth());
}

void ComparisonView::showCandidate(int candidate)
{
    const int column = m_model->columnOfCandidate(candidate);
    if (column < 0) {
        return;
    }
    const int left = (column - ComparisonModel::FirstCandidateColumn) * columnWidth();
    QScrollBar *bar = m_table->horizontalScrollBar();
    const int last = std::min(left, left + columnWidth() - m_table->viewport()->width());
    if (bar->value() > left) {
        bar->setValue(left);
    } else if (bar->value() < last) {
        // onward to the edge of a column, as far as this one stays in view
        bar->setValue(std::min(left, (last + columnWidth() - 1) / columnWidth() * columnWidth()));
    }
}

QPoint ComparisonView::scrollPosition() const
{
    return {m_table->horizontalScrollBar()->value(), m_table->verticalScrollBar()->value()};
}

void ComparisonView::setScrollPosition(const QPoint &position)
{
    m_table->horizontalScrollBar()->setValue(position.x());
    m_table->verticalScrollBar()->setValue(position.y());
}

void ComparisonView::scrollToStart()
{
    setScrollPosition({0, 0});
    m_table->setCurrentIndex({});
}

void ComparisonView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    relayout();
    // the pane that explains a cell takes room: the cell stays in view beside it
    const int row = m_model->rowOfQuestion(m_delegate->openCell().question);
    const int column = m_model->columnOfCandidate(m_delegate->openCell().candidate);
    if (row >= 0 && column >= 0) {
        showCandidate(m_delegate->openCell().candidate);
        m_table->scrollTo(m_model->index(row, column));
    }
}

void ComparisonView::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), color(Token::Paper));
}

void ComparisonView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::ApplicationPaletteChange ||
        event->type() == QEvent::LayoutDirectionChange) {
        relayout();
    }
}

} // namespace preau::gui
