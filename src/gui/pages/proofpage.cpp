// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/proofpage.h"

#include "pages/selfmeasure.h"
#include "widgets/buttons.h"
#include "widgets/datalabel.h"
#include "widgets/metrics.h"
#include "widgets/pageheader.h"
#include "widgets/pagescroll.h"
#include "widgets/smallparts.h"

#include <QPainter>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace preau::gui {

namespace {

/// A command on a sunken ground, from left to right in every language.
class CommandRow : public QWidget
{
public:
    explicit CommandRow(const QString &command, ActionButton *copy)
    {
        auto *line = new QHBoxLayout(this);
        line->setContentsMargins(12, 4, 4, 4);
        line->setSpacing(8);
        auto *text = new DataLabel(command, nullptr, TypeRole::Code);
        text->setSelectable();
        line->addWidget(text, 1);
        line->addWidget(copy);
        setLayoutDirection(Qt::LeftToRight);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(currentTheme() == ThemeKind::Contrast ? QPen(color(Token::Line), 1) : QPen(Qt::NoPen));
        painter.setBrush(color(Token::Sunken));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
};

} // namespace

ProofPage::ProofPage(QWidget *parent) : Page(parent), m_header(new PageHeader), m_scroll(new PageScroll)
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);
    m_scroll->setBodyMargins(-1, 0, -1, 24);
    QVBoxLayout *column = m_scroll->column();
    column->addWidget(m_header);
    auto *content = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, content);
    auto *claims = new QWidget;
    m_claims = new QVBoxLayout(claims);
    m_claims->setContentsMargins(0, 0, 0, 0);
    m_claims->setSpacing(0);
    m_side = new QWidget;
    m_sideColumn = new QVBoxLayout(m_side);
    m_sideColumn->setContentsMargins(0, 0, 0, 0);
    m_sideColumn->setSpacing(0);
    m_columns->addWidget(claims, 1);
    m_columns->addWidget(m_side);
    column->addWidget(content);
    column->addStretch(1);
    refresh();
}

void ProofPage::clear()
{
    m_scroll->verticalScrollBar()->setValue(0);
}

QWidget *ProofPage::initialFocus()
{
    return m_scroll->findChild<ActionButton *>();
}

bool ProofPage::isNarrow() const
{
    return width() < scaled(900);
}

void ProofPage::refresh()
{
    m_header->setTitle(tr("Everything stays on this computer"));
    m_header->setExplanation(tr("What this program cannot do, and how to check it without believing us."));
    rebuild();
}

void ProofPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    rebuild(); // what is measured is measured now
}

void ProofPage::rebuild()
{
    const int place = m_scroll->verticalScrollBar()->value();
    clearLayout(m_claims);
    auto *title = new DataLabel(tr("What it cannot do"), nullptr, TypeRole::Heading);
    title->setContentsMargins(0, 0, 0, 6);
    m_claims->addWidget(title);
    m_claims->addWidget(new Hairline);
    addClaim(u"lock"_s, tr("Connect to a network"),
             tr("No network library is linked into the program. It works just the same with the cable out."));
    addClaim(u"save"_s, tr("Keep your answers"),
             tr("They live in memory and disappear when you close the program. They are written only if you "
                "choose Save, to the place you choose."));
    addClaim(u"people"_s, tr("Know who you are"),
             tr("No account, no identifier, no measuring of use. No position, no list of your files."));
    addClaim(u"link"_s, tr("Start another program unasked"),
             tr("An address opens in your browser only after you have seen the whole of it and agreed. "
                "Without that, it is text to copy."));
    addClaim(u"signature"_s, tr("Change a programme in secret"),
             tr("All that is shown comes from files you can read yourself. The print of the data tells "
                "whether two computers show the same."));
    auto *does =
        new DataLabel(tr("What it does: read the files of elections, and write the files you ask for."),
                      nullptr, TypeRole::Small, Token::InkSoft);
    does->setContentsMargins(0, 14, 0, 4);
    m_claims->addWidget(does);
    auto *prints = new LinkButton(tr("See the prints and who made this folder"));
    connect(prints, &QPushButton::clicked, this, [this] { emit pageRequested(PageId::About); });
    m_claims->addWidget(prints, 0, Qt::AlignLeading);
    m_claims->addStretch(1);

    clearLayout(m_sideColumn);
    addMeasures();
    auto *check = new DataLabel(tr("Check for yourself"), nullptr, TypeRole::Heading);
    check->setContentsMargins(0, 24, 0, 0);
    m_sideColumn->addWidget(check);
    addStep(tr("1. Unplug the network"),
            tr("Switch off the wireless too, and start again. Nothing changes."));
#ifdef Q_OS_LINUX
    addStep(tr("2. Forbid it the network"), tr("On Linux, in a terminal:"), u"unshare -r -n preau"_s);
    addStep(tr("3. Watch what it asks the system"),
            tr("No line may speak of an “INET” family, the internet."),
            u"strace -f -e trace=network preau"_s);
#else
    addStep(tr("2. Forbid it the network"),
            tr("Refuse this program every connection in the system’s firewall. Nothing changes."));
#endif
    m_sideColumn->addStretch(1);
    showAdded(m_claims);
    showAdded(m_sideColumn);
    applyWidth();
    m_scroll->widget()->layout()->activate();
    m_scroll->verticalScrollBar()->setValue(place);
}

void ProofPage::addClaim(const QString &iconName, const QString &title, const QString &text)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 14, 0, 14);
    line->setSpacing(16);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(new DataLabel(title, nullptr, TypeRole::Heading));
    texts->addWidget(new DataLabel(text, nullptr, TypeRole::Body, Token::InkSoft));
    line->addWidget(new IconLabel(iconName, nullptr, 20, Token::Slate), 0, Qt::AlignTop);
    line->addLayout(texts, 1);
    m_claims->addWidget(row);
    m_claims->addWidget(new Hairline);
}

void ProofPage::addMeasures()
{
    auto *card = new Card;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(20, 16, 20, 12);
    column->setSpacing(0);
    auto *head = new DataLabel(tr("What the system says of it, now"), nullptr, TypeRole::Heading);
    head->setContentsMargins(0, 0, 0, 4);
    column->addWidget(head);
    const auto measure = [&](const QString &what, int number, const QString &names = {}) {
        if (column->count() > 1) {
            column->addWidget(new Hairline);
        }
        auto *row = new QWidget;
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 7, 0, 7);
        line->setSpacing(16);
        auto *figure = new DataLabel(QString::number(number), nullptr, TypeRole::Heading,
                                     number == 0 ? Token::Ink : Token::Warn);
        figure->setWordWrap(false);
        line->addWidget(new DataLabel(what), 1);
        line->addWidget(figure);
        column->addWidget(row);
        if (!names.isEmpty()) {
            column->addWidget(new DataLabel(names, nullptr, TypeRole::Small, Token::InkSoft));
        }
    };
    if (const std::optional<SelfMeasure> now = measureSelf()) {
        measure(tr("Open connections"), now->connections,
                now->connections > 0 ? tr("Préau opens none. A desktop shown over a network counts as one.")
                                     : QString());
        measure(tr("Network libraries loaded"), static_cast<int>(now->networkLibraries.size()),
                now->networkLibraries.isEmpty()
                    ? QString()
                    : tr("Loaded by the desktop, not by Préau: %1").arg(now->networkLibraries.join(u", "_s)));
        measure(tr("Programs started"), now->programs);
    } else {
        column->addWidget(new DataLabel(
            tr("This system does not tell a program about itself. The steps below work everywhere."), nullptr,
            TypeRole::Small, Token::InkSoft));
    }
    m_sideColumn->addWidget(card);
}

void ProofPage::addStep(const QString &title, const QString &text, const QString &command)
{
    auto *name = new DataLabel(title, nullptr, TypeRole::Heading);
    name->setContentsMargins(0, 14, 0, 2);
    m_sideColumn->addWidget(name);
    m_sideColumn->addWidget(new DataLabel(text, nullptr, TypeRole::Small, Token::InkSoft));
    if (command.isEmpty()) {
        return;
    }
    auto *copy = new ActionButton(tr("Copy"), u"copy"_s, ActionButton::Kind::Quiet);
    copy->setAccessibleName(tr("Copy the command: %1").arg(command));
    connect(copy, &QPushButton::clicked, this, [this, command] { emit copyRequested(command); });
    m_sideColumn->addSpacing(6);
    m_sideColumn->addWidget(new CommandRow(command, copy));
}

void ProofPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    applyWidth();
}

void ProofPage::applyWidth()
{
    const bool narrow = isNarrow();
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_columns->setSpacing(narrow ? 24 : 32);
    const int text = scaled(592);
    const int wanted = narrow ? text : text + 32 + scaled(384);
    const int over = std::max(0, width() - 2 * pageMargin(this) - wanted);
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    m_columns->setContentsMargins(rtl ? over : 0, 0, rtl ? 0 : over, 0);
    if (narrow) {
        m_side->setMinimumWidth(0);
        m_side->setMaximumWidth(QWIDGETSIZE_MAX);
    } else {
        m_side->setFixedWidth(scaled(384));
    }
}

} // namespace preau::gui
