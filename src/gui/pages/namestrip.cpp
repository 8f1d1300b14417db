// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/namestrip.h"

#include "widgets/buttons.h"
#include "widgets/flowlayout.h"
#include "widgets/icons.h"
#include "widgets/metrics.h"
#include "widgets/pagescroll.h"
#include "widgets/words.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace preau::gui {

/// A name; where there are few, with a cross that takes it out.
class NameStrip::Chip : public QAbstractButton
{
public:
    Chip(const QString &name, const QString &fullName, bool removable, QWidget *parent)
        : QAbstractButton(parent),
          m_removable(removable)
    {
        setContextMenuPolicy(Qt::NoContextMenu);
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
        setText(name);
        setToolTip(tooltipText(fullName));
        m_fullName = fullName;
    }

    void setInView(bool inView)
    {
        m_inView = inView;
        setAccessibleName(inView ? NameStrip::tr("%1, in view").arg(m_fullName) : m_fullName);
        setAccessibleDescription(m_removable ? NameStrip::tr("Delete takes it out") : QString());
        update();
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const int words = QFontMetrics(gui::font(TypeRole::SmallStrong)).horizontalAdvance(text());
        // a name as long as a sentence is cut here alone: its column shows it, the tooltip says it
        return m_removable ? QSize(std::min(words, scaled(220)) + 12 + scaled(28), std::max(32, scaled(32)))
                           : QSize(std::min(words, scaled(150)) + scaled(16), std::max(28, scaled(28)));
    }

    [[nodiscard]] QSize minimumSizeHint() const override { return {scaled(40), sizeHint().height()}; }

    /// Was the last press on the cross?
    [[nodiscard]] bool crossPressed() const { return m_crossPressed; }

protected:
    void mousePressEvent(QMouseEvent *event) override
    {
        m_crossPressed = m_removable && crossArea().contains(event->position().toPoint());
        QAbstractButton::mousePressEvent(event);
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        m_crossPressed = false;
        QAbstractButton::keyPressEvent(event);
    }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const qreal radius = height() / 2.0;
        painter.setPen(m_removable || m_inView ? QPen(color(m_inView ? Token::Slate : Token::LineStrong), 1)
                                               : QPen(Qt::NoPen));
        painter.setBrush(m_inView || underMouse() ? QBrush(color(Token::SlateWash)) : QBrush());
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        const QFont face = gui::font(m_inView ? TypeRole::SmallStrong : TypeRole::Small);
        painter.setFont(face);
        painter.setPen(color(m_inView ? Token::Slate : Token::Ink));
        const QRect words = m_removable
                                ? QStyle::visualRect(layoutDirection(), rect(),
                                                     QRect(12, 0, width() - 12 - scaled(28), height()))
                                : rect().adjusted(scaled(6), 0, -scaled(6), 0);
        painter.drawText(words, static_cast<int>(Qt::AlignCenter) | Qt::TextSingleLine,
                         QFontMetrics(face).elidedText(text(), Qt::ElideRight, words.width()));
        if (m_removable) {
            const int side = scaled(14);
            const QRect cross = crossArea();
            painter.drawPixmap(QRect(cross.center().x() - side / 2, (height() - side) / 2, side, side),
                               iconPixmap(u"close"_s, side, Token::Ink, devicePixelRatioF()));
        }
    }

private:
    [[nodiscard]] QRect crossArea() const
    {
        return QStyle::visualRect(layoutDirection(), rect(),
                                  QRect(width() - scaled(28), 0, scaled(28), height()));
    }

    QString m_fullName;
    bool m_removable;
    bool m_inView = false;
    bool m_crossPressed = false;
};

NameStrip::NameStrip(QWidget *parent) : QWidget(parent)
{
    new FlowLayout(this, 8);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void NameStrip::setNames(const QList<Name> &names, bool others)
{
    if (names == m_names && others == m_others) {
        return;
    }
    m_names = names;
    m_others = others;
    rebuild();
}

void NameStrip::rebuild()
{
    int focused = -1;
    for (int i = 0; i < static_cast<int>(m_chips.size()); ++i) {
        focused = m_chips[i]->hasFocus() ? i : focused;
    }
    clearLayout(layout());
    m_chips.clear();
    const bool removable = m_names.size() <= mostChips;
    layout()->setSpacing(removable ? 8 : 4);
    for (int i = 0; i < static_cast<int>(m_names.size()); ++i) {
        const Name &name = m_names[i];
        const auto counted = [&](const QString &text) {
            return name.found < 0
                       ? text
                       : tr("%1 (%2)", "a name; what a search found there").arg(text).arg(name.found);
        };
        auto *chip = new Chip(counted(removable ? name.full : name.brief), counted(name.full),
                              removable && m_names.size() > 1, this);
        chip->installEventFilter(this);
        connect(chip, &QAbstractButton::clicked, this, [this, chip, i] {
            if (chip->crossPressed()) {
                emit nameRemoved(i);
            } else {
                emit nameActivated(i);
            }
        });
        layout()->addWidget(chip);
        m_chips.append(chip);
    }
    if (m_others) {
        auto *add = new ActionButton(tr("Add"), u"add"_s, ActionButton::Kind::Quiet, this);
        add->setObjectName(u"addButton"_s);
        add->setProperty("dense", true);
        add->setFixedHeight(std::max(32, scaled(32)));
        add->setFont(gui::font(TypeRole::Small));
        connect(add, &QAbstractButton::clicked, this, [this, add] { emit addRequested(add); });
        layout()->addWidget(add);
    }
    showAdded(layout());
    updateStates();
    if (focused >= 0 && !m_chips.isEmpty()) {
        m_chips[std::min(focused, static_cast<int>(m_chips.size()) - 1)]->setFocus(Qt::OtherFocusReason);
    }
    updateGeometry();
}

void NameStrip::setInView(int first, int last)
{
    m_first = first;
    m_last = last;
    updateStates();
}

void NameStrip::updateStates()
{
    for (int i = 0; i < static_cast<int>(m_chips.size()); ++i) {
        m_chips[i]->setInView(i >= m_first && i <= m_last);
        // one stop for Tab: the first column in view
        m_chips[i]->setFocusPolicy(i == std::max(0, m_first) ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

int NameStrip::heightForWidth(int width) const
{
    return layout()->heightForWidth(width);
}

QSize NameStrip::sizeHint() const
{
    return {scaled(320), heightForWidth(width() > 100 ? width() : scaled(640))};
}

QSize NameStrip::minimumSizeHint() const
{
    return {scaled(120), 0};
}

void NameStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateGeometry();
}

bool NameStrip::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const auto at = static_cast<int>(m_chips.indexOf(static_cast<Chip *>(watched)));
    if (at < 0) {
        return QWidget::eventFilter(watched, event);
    }
    const int ahead = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    int to = -1;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Right:
        to = at + ahead;
        break;
    case Qt::Key_Left:
        to = at - ahead;
        break;
    case Qt::Key_Home:
        to = 0;
        break;
    case Qt::Key_End:
        to = static_cast<int>(m_chips.size()) - 1;
        break;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (m_chips.size() > 1 && m_chips.size() <= mostChips) {
            emit nameRemoved(at);
            return true;
        }
        return false;
    default:
        return QWidget::eventFilter(watched, event);
    }
    if (to >= 0 && to < m_chips.size()) {
        emit nameActivated(to);
        m_chips[to]->setFocus(Qt::TabFocusReason);
    }
    return true;
}

void NameStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::ApplicationFontChange) {
        rebuild();
    }
}

} // namespace preau::gui
