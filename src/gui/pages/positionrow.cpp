// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/positionrow.h"

#include "widgets/datalabel.h"
#include "widgets/smallparts.h"

#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace preau::gui {

PositionRow::PositionRow(const Content &content, int noteWidth) : m_question(content.question)
{
    setCursor(Qt::PointingHandCursor);
    setContextMenuPolicy(Qt::NoContextMenu);
    setAttribute(Qt::WA_Hover);
    setAccessibleName(content.statement + u". "_s + content.words);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMinimumHeight(42);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 8, 0, 8);
    line->setSpacing(24);
    auto *text = new DataLabel(content.statement);
    auto *note = new QHBoxLayout;
    note->setSpacing(8);
    auto *mark = new MarkWidget(nullptr, 20);
    mark->setMark(content.mark);
    note->addWidget(mark, 0, Qt::AlignVCenter);
    note->addWidget(new DataLabel(content.words, nullptr, TypeRole::Small), 1);
    if (noteWidth == 0) {
        auto *texts = new QVBoxLayout;
        texts->setSpacing(6);
        texts->addWidget(text);
        texts->addLayout(note);
        line->addLayout(texts, 1);
    } else {
        auto *noteBox = new QWidget;
        noteBox->setLayout(note);
        note->setContentsMargins(0, 0, 0, 0);
        noteBox->setFixedWidth(noteWidth);
        line->addWidget(text, 1);
        line->addWidget(noteBox);
    }
    line->addWidget(new IconLabel(u"chevron-right"_s, nullptr, 16, Token::InkSoft, true));
    for (QWidget *child : findChildren<QWidget *>()) {
        child->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
}

void PositionRow::setOpen(bool open)
{
    m_open = open;
    update();
}

void PositionRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_open || underMouse()) {
        painter.fillRect(rect().adjusted(0, 0, 0, -1), color(Token::SlateWash));
    }
    painter.fillRect(QRect(0, height() - 1, width(), 1), color(Token::Line));
}

} // namespace preau::gui
