// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/rail.h"

#include "widgets/buttons.h"
#include "widgets/datalabel.h"
#include "widgets/icons.h"
#include "widgets/metrics.h"
#include "widgets/words.h"

#include <QAbstractButton>
#include <QEvent>
#include <QGridLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace preau::gui {

class Rail::Item : public QAbstractButton
{
public:
    Item(const QString &iconName, TypeRole role, QWidget *parent)
        : QAbstractButton(parent),
          m_icon(iconName),
          m_role(role)
    {
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setContextMenuPolicy(Qt::NoContextMenu);
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }

    void setWords(const QString &words, bool collapsed)
    {
        setText(words);
        setAccessibleName(words);
        setToolTip(collapsed ? tooltipText(words) : QString());
        m_collapsed = collapsed;
        updateGeometry();
        update();
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        if (m_collapsed) {
            return {48, std::max(40, scaled(40))};
        }
        return {longestLine() + scaled(20) + 30, heightForWidth(208 - 16)};
    }

    [[nodiscard]] bool hasHeightForWidth() const override { return !m_collapsed; }

    [[nodiscard]] int heightForWidth(int width) const override
    {
        const QRect area(0, 0, width - scaled(20) - 30, 10000);
        const int text =
            QFontMetrics(gui::font(m_role)).boundingRect(area, Qt::TextWordWrap, this->text()).height();
        return std::max(std::max(40, scaled(40)), text + 16);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (isChecked() || (underMouse() && isEnabled())) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(color(Token::SlateWash));
            painter.drawRoundedRect(rect(), 6, 6);
            if (currentTheme() == ThemeKind::Contrast && isChecked()) {
                painter.setPen(QPen(color(Token::Slate), 2));
                painter.setBrush(Qt::NoBrush);
                painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
            }
        }
        // high contrast has no grey for what cannot be chosen yet: there the neutral of the marks serves
        const Token faint = currentTheme() == ThemeKind::Contrast ? Token::Neutral : Token::LineStrong;
        const Token ink = !isEnabled() ? faint : isChecked() ? Token::Slate : Token::Ink;
        const int side = scaled(20);
        const bool rtl = layoutDirection() == Qt::RightToLeft;
        const int textLeft = side + 20;
        const bool tall = height() > std::max(44, scaled(44));
        const int iconTop = tall ? 10 : (height() - side) / 2;
        const int iconLeft = m_collapsed ? (width() - side) / 2 : rtl ? width() - 10 - side : 10;
        painter.drawPixmap(QRect(iconLeft, iconTop, side, side),
                           iconPixmap(m_icon, side, ink, devicePixelRatioF()));
        if (m_collapsed) {
            return;
        }
        QFont face = gui::font(m_role);
        if (isChecked()) {
            face.setWeight(QFont::DemiBold);
        }
        painter.setFont(face);
        painter.setPen(color(ink));
        const QRect area = rtl ? QRect(4, 0, width() - textLeft - 4, height())
                               : QRect(textLeft, 0, width() - textLeft - 4, height());
        painter.drawText(
            area,
            static_cast<int>(Qt::AlignVCenter | Qt::AlignAbsolute | (rtl ? Qt::AlignRight : Qt::AlignLeft)) |
                Qt::TextWordWrap,
            text());
    }

private:
    [[nodiscard]] int longestLine() const
    {
        return QFontMetrics(gui::font(m_role)).horizontalAdvance(text());
    }

    QString m_icon;
    TypeRole m_role;
    bool m_collapsed = false;
};

Rail::Rail(QWidget *parent)
    : QWidget(parent),
      m_title(new DataLabel(this, TypeRole::Heading)),
      m_date(new DataLabel(this, TypeRole::Small, Token::InkSoft)),
      m_toggle(new IconButton(u"chevrons-left"_s, this, true)),
      m_address(new Item(u"link"_s, TypeRole::Small, this)),
      m_display(new Item(u"display"_s, TypeRole::Small, this)),
      m_privacy(new Item(u"lock"_s, TypeRole::Small, this)),
      m_layout(new QVBoxLayout(this))
{
    m_title->setMaxLines(4);
    m_layout->setContentsMargins(8, 20, 8, 16);
    m_layout->setSpacing(2);

    m_names = new QGridLayout;
    m_names->setSpacing(0);
    m_names->setColumnStretch(0, 1);
    m_layout->addLayout(m_names);
    m_layout->addSpacing(6);

    const auto add = [this](PageId page, const QString &iconName) {
        auto *item = new Item(iconName, TypeRole::Body, this);
        m_items.append(item);
        m_pages.append(page);
        m_layout->addWidget(item);
        connect(item, &QAbstractButton::clicked, this, [this, page] {
            setCurrent(m_current); // the window decides; a click alone moves nothing
            emit pageRequested(page);
        });
    };
    add(PageId::Home, u"home"_s);
    add(PageId::Candidates, u"people"_s);
    add(PageId::Compare, u"compare"_s);
    add(PageId::Question, u"questionnaire"_s);
    add(PageId::Results, u"results"_s);
    add(PageId::About, u"verify"_s);
    m_layout->addStretch(1);
    m_layout->addWidget(m_address);
    m_layout->addWidget(m_display);
    m_layout->addWidget(m_privacy);
    // from top to bottom, as they stand
    QWidget *before = m_toggle;
    QList<QWidget *> order(m_items.cbegin(), m_items.cend());
    order << m_address << m_display << m_privacy;
    for (QWidget *next : std::as_const(order)) {
        setTabOrder(before, next);
        before = next;
    }
    connect(m_address, &QAbstractButton::clicked, this, &Rail::addressRequested);
    connect(m_display, &QAbstractButton::clicked, this, &Rail::displayRequested);
    connect(m_privacy, &QAbstractButton::clicked, this, [this] {
        setCurrent(m_current); // the window decides here too
        emit privacyRequested();
    });
    connect(m_toggle, &QAbstractButton::clicked, this, [this] { emit collapseRequested(!m_collapsed); });
    retranslate();
}

void Rail::setContext(const ViewContext &context)
{
    m_context = context;
    retranslate();
}

void Rail::setCurrent(PageId page)
{
    m_current = page;
    const PageId shown =
        page == PageId::Front || page == PageId::Refused         ? PageId::Home
        : page == PageId::Candidate || page == PageId::Agreement ? PageId::Candidates
        : page == PageId::QuestionnaireStart || page == PageId::Overview || page == PageId::Restore
            ? PageId::Question
        : page == PageId::Sheet ? PageId::Results
                                : page;
    for (int i = 0; i < m_items.size(); ++i) {
        m_items[i]->setChecked(m_pages[i] == shown);
    }
    m_privacy->setChecked(page == PageId::Proof);
}

void Rail::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    retranslate();
}

void Rail::setDisplayOpen(bool open)
{
    m_display->setChecked(open);
}

void Rail::setAddressOpen(bool open)
{
    m_address->setChecked(open);
}

void Rail::setAddressOffered(bool offered)
{
    m_address->setVisible(offered);
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Sunken));
    painter.setPen(color(Token::Line));
    const int x = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.drawLine(x, 0, x, height());
}

void Rail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::ApplicationFontChange ||
        event->type() == QEvent::LayoutDirectionChange) {
        retranslate();
    }
}

void Rail::retranslate()
{
    const bool open = m_context.election != nullptr;
    m_title->setText(open ? m_context.text(m_context.election->title) : tr("Préau"));
    m_date->setText(open ? dateWords(m_context.election->date) : tr("Compare programmes"));
    const QStringList words{tr("Home"),    open ? contestantsNoun(*m_context.election) : tr("Candidates"),
                            tr("Compare"), tr("Questionnaire"),
                            tr("Results"), tr("Share and check")};
    for (int i = 0; i < m_items.size(); ++i) {
        m_items[i]->setWords(words[i], m_collapsed);
        const bool needsElection = m_pages[i] != PageId::Home && m_pages[i] != PageId::About;
        m_items[i]->setEnabled(open || !needsElection);
        if (!m_items[i]->isEnabled()) {
            m_items[i]->setToolTip(tr("Choose an election first"));
        }
    }
    m_address->setWords(tr("Page address"), m_collapsed);
    m_display->setWords(tr("Display"), m_collapsed);
    m_privacy->setWords(tr("Everything stays on this computer"), m_collapsed);
    m_toggle->setName(m_collapsed ? tr("Show the names of the pages") : tr("Show icons alone"));
    m_toggle->setIconName(m_collapsed ? u"chevrons-right"_s : u"chevrons-left"_s);
    m_title->setVisible(!m_collapsed);
    m_date->setVisible(!m_collapsed);
    arrange();
    update();
}

void Rail::arrange()
{
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const int indent = m_collapsed ? 6 : 12;
    m_names->setContentsMargins(rtl ? 0 : indent, 0, rtl ? indent : 0, 0);
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_date, m_toggle}) {
        m_names->removeWidget(part);
    }
    if (m_collapsed) {
        m_names->addWidget(m_toggle, 0, 0);
        setFixedWidth(std::max(64, scaled(48)));
        return;
    }
    int longest = 0;
    for (const Item *item : m_items) {
        longest =
            std::max(longest, QFontMetrics(gui::font(TypeRole::Heading)).horizontalAdvance(item->text()));
    }
    const int whole = std::max(208, longest + scaled(20) + 40);
    setFixedWidth(whole);
    // the button stands beside whichever line leaves it room, so that it makes neither of them wrap
    const int room = whole - 16 - indent - m_toggle->sizeHint().width();
    const bool above = QFontMetrics(gui::font(TypeRole::Heading)).horizontalAdvance(m_title->text()) <= room;
    m_names->addWidget(m_title, 0, 0, 1, above ? 1 : 2);
    m_names->addWidget(m_date, 1, 0, 1, above ? 2 : 1);
    m_names->addWidget(m_toggle, above ? 0 : 1, 1, Qt::AlignTop);
}

} // namespace preau::gui
