// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pageheader.h"

#include "widgets/metrics.h"
#include "widgets/words.h"

#include <QCoreApplication>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace preau::gui {

QString archiveSentence(const ViewContext &context)
{
    if (!context.election || !context.election->isArchive(context.today)) {
        return {};
    }
    const QString year = QString::number(context.election->date.year);
    if (context.election->positionsAsOf.isNull()) {
        return QCoreApplication::translate("preau::gui::PageHeader", "Election of %1 — archive.").arg(year);
    }
    // French, for one, says “du 10 avril”, “de mars”, “d’avril” and “de 2022”.
    const PartialDate &asOf = context.election->positionsAsOf;
    const QString words = dateWords(asOf);
    const QString sentence =
        asOf.day > 0 ? PageHeader::tr("Election of %1 — archive. Positions date from %2.", "%2: a day")
        : QStringView(u"aeiou").contains(words.front().toLower())
            ? PageHeader::tr("Election of %1 — archive. Positions date from %2.",
                             "%2: a month that begins with a vowel")
            : PageHeader::tr("Election of %1 — archive. Positions date from %2.", "%2: a month or a year");
    return sentence.arg(year, words);
}

QString fictionalSentence(const ViewContext &context)
{
    if (!context.election || !context.election->fictional) {
        return {};
    }
    return QCoreApplication::translate("preau::gui::PageHeader", "Fictional election, for learning.");
}

PageHeader::PageHeader(QWidget *parent, TypeRole titleRole)
    : QWidget(parent),
      m_top(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_head(new QHBoxLayout),
      m_actions(new QHBoxLayout),
      m_title(new DataLabel(this, titleRole)),
      m_explanation(new DataLabel(this, TypeRole::Body, Token::InkSoft)),
      m_archive(new NoticeStrip(NoticeStrip::Tone::Warn, u"calendar"_s, this)),
      m_fictional(new NoticeStrip(NoticeStrip::Tone::Warn, u"info"_s, this)),
      m_notice(new NoticeStrip(NoticeStrip::Tone::Info, u"info"_s, this)),
      m_notices(new QBoxLayout(QBoxLayout::LeftToRight))
{
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_title);
    texts->addWidget(m_explanation);
    m_explanation->hide();
    m_actions->setSpacing(8);
    m_top->setSpacing(16);
    m_head->setSpacing(16);
    m_head->addLayout(texts, 1);
    m_top->addLayout(m_head, 1);
    m_top->addLayout(m_actions);
    m_top->setAlignment(m_actions, Qt::AlignTop);

    m_notices->setSpacing(12);
    m_notices->addWidget(m_archive, 1);
    m_notices->addWidget(m_fictional, 1);
    m_notices->addWidget(m_notice, 1);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, titleRole == TypeRole::Display ? 32 : 24, 0, 12);
    all->setSpacing(12);
    all->addLayout(m_top);
    all->addLayout(m_notices);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHeader::setExplanation(const QString &text)
{
    m_explanation->setText(text);
    m_explanation->setVisible(!text.isEmpty());
}

void PageHeader::addAction(QWidget *widget)
{
    m_actions->addWidget(widget, 0, Qt::AlignTop);
}

void PageHeader::addLeading(QWidget *widget)
{
    m_head->insertWidget(m_head->count() - 1, widget, 0, Qt::AlignTop);
}

void PageHeader::setElection(const ViewContext &context)
{
    m_archive->setText(archiveSentence(context));
    m_fictional->setText(fictionalSentence(context));
    arrangeNotices();
}

void PageHeader::setNotice(const QString &text)
{
    m_notice->setText(text);
    arrangeNotices();
}

void PageHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangeActions();
    arrangeNotices();
}

bool PageHeader::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest) {
        arrangeActions(); // a button came, went, or says something longer
    }
    return handled;
}

void PageHeader::arrangeActions()
{
    // beside the title while it keeps half of the width, else below it: a title is never squeezed
    const bool below = m_actions->sizeHint().width() > width() / 2;
    const QBoxLayout::Direction direction = below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_top->direction() != direction) {
        m_top->setDirection(direction);
        m_top->setAlignment(m_actions, below ? Qt::AlignLeading | Qt::AlignTop : Qt::AlignTop);
    }
}

void PageHeader::arrangeNotices()
{
    // side by side where there is room for both, else one below the other; a notice never elides
    m_notices->setDirection(width() < scaled(860) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace preau::gui
