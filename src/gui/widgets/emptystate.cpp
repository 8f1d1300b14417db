// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/emptystate.h"

#include "widgets/buttons.h"
#include "widgets/datalabel.h"

#include <QVBoxLayout>

namespace preau::gui {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent),
      m_text(new DataLabel(this, TypeRole::Title)),
      m_note(new DataLabel(this, TypeRole::Body, Token::InkSoft)),
      m_action(new ActionButton)
{
    m_text->setAlignment(Qt::AlignHCenter);
    m_note->setAlignment(Qt::AlignHCenter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(32, 32, 32, 32);
    column->setSpacing(16);
    column->addStretch(2);
    column->addWidget(m_text);
    column->addWidget(m_note);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_action, &QAbstractButton::clicked, this, [this] {
        if (const auto remedy = m_remedy) { // it may say something else
            remedy();
        }
    });
}

void EmptyState::say(const QString &text, const QString &note, const QString &action,
                     const std::function<void()> &remedy)
{
    m_text->setText(text);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_action->setText(action);
    m_remedy = remedy;
}

} // namespace preau::gui
