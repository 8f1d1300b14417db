// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/addresspanel.h"

#include "ui_addresspanel.h"

#include "widgets/metrics.h"
#include "widgets/tokens.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace preau::gui {

AddressPanel::AddressPanel(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::AddressPanel>())
{
    m_ui->setupUi(this);
    for (DataLabel *label : {m_ui->title, m_ui->thisTitle, m_ui->openTitle}) {
        label->setRole(TypeRole::Heading);
    }
    for (DataLabel *label : {m_ui->thisNote, m_ui->openNote, m_ui->copied}) {
        label->setRole(TypeRole::Small);
        label->setInk(Token::InkSoft);
    }
    m_ui->mistake->setInk(Token::Error);
    m_ui->mistake->hide();
    m_ui->closeButton->setIconName(u"close"_s);
    m_ui->copyButton->setIconName(u"copy"_s);
    m_ui->content->setObjectName(u"transparent"_s);
    m_ui->scroll->viewport()->setAutoFillBackground(false);
    m_ui->content->setAutoFillBackground(false);
    for (QLineEdit *field : {m_ui->address, m_ui->wanted}) {
        field->setLayoutDirection(Qt::LeftToRight); // an address is no text of a language
        field->setContextMenuPolicy(Qt::NoContextMenu);
    }

    connect(m_ui->closeButton, &QAbstractButton::clicked, this, &AddressPanel::closed);
    connect(m_ui->copyButton, &QAbstractButton::clicked, this, [this] {
        emit copyRequested(m_ui->address->text());
        m_ui->copied->setText(tr("Copied."));
    });
    const auto open = [this] { emit openRequested(m_ui->wanted->text()); };
    connect(m_ui->openButton, &QAbstractButton::clicked, this, open);
    connect(m_ui->wanted, &QLineEdit::returnPressed, this, open);
    connect(m_ui->wanted, &QLineEdit::textEdited, this, [this] { setMistake({}); });
    retranslate();
}

AddressPanel::~AddressPanel() = default;

void AddressPanel::setAddress(const QString &address, const QString &reason)
{
    m_reason = reason;
    if (m_ui->address->text() != address) {
        m_ui->copied->clear();
        m_ui->address->setText(address);
        m_ui->address->setCursorPosition(0);
    }
    m_ui->address->setVisible(!address.isEmpty());
    m_ui->copyButton->setVisible(!address.isEmpty());
    retranslate();
}

void AddressPanel::setMistake(const QString &sentence)
{
    m_ui->mistake->setText(sentence);
    m_ui->mistake->setVisible(!sentence.isEmpty());
    if (sentence.isEmpty()) {
        m_ui->wanted->setAccessibleDescription(m_ui->openNote->text());
    } else {
        m_ui->wanted->setAccessibleDescription(sentence);
        m_ui->wanted->setFocus(Qt::OtherFocusReason);
    }
}

void AddressPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Surface));
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    painter.fillRect(QRect(rtl ? width() - 1 : 0, 0, 1, height()), color(Token::LineStrong));
}

void AddressPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        m_ui->copied->clear();
        m_ui->mistake->hide();
        retranslate();
    }
}

void AddressPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        emit closed();
        return;
    }
    QWidget::keyPressEvent(event);
}

void AddressPanel::retranslate()
{
    m_ui->closeButton->setName(tr("Close"));
    m_ui->thisNote->setText(
        m_ui->address->text().isEmpty()
            ? m_reason
            : tr("Whoever has this address opens the same page in Préau: the same election, "
                 "candidates and theme. It says nothing of your answers."));
    m_ui->address->setAccessibleName(m_ui->thisTitle->text());
    m_ui->wanted->setAccessibleName(m_ui->openTitle->text());
    m_ui->wanted->setAccessibleDescription(m_ui->openNote->text());
    m_ui->wanted->setPlaceholderText(u"preau:"_s);
}

} // namespace preau::gui
