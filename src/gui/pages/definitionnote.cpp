// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/definitionnote.h"

#include "itemmodels/comparisonmodel.h"
#include "widgets/datalabel.h"
#include "widgets/electionwords.h"
#include "widgets/words.h"

#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace preau::gui {

DefinitionNote::DefinitionNote(QWidget *parent)
    : QFrame(parent),
      m_term(new DataLabel(this, TypeRole::Heading)),
      m_definition(new DataLabel(this)),
      m_source(new DataLabel(this, TypeRole::Small, Token::InkSoft))
{
    setContextMenuPolicy(Qt::NoContextMenu);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(4);
    layout->addWidget(m_term);
    layout->addWidget(m_definition);
    layout->addWidget(m_source);
    setFloating(false);
    hide();
}

void DefinitionNote::setEntry(const ViewContext &context, const GlossaryEntry &entry)
{
    const NameMask mask(context);
    m_term->setText(sentenceCase(context.text(entry.term)));
    m_definition->setText(mask(context.text(entry.definition)));
    if (entry.sources.isEmpty()) {
        m_source->setText(tr("Definition by the editors. Esc closes it."));
    } else {
        m_source->setText(tr("Source: %1. Esc closes it.")
                              .arg(isolated(mask(citationWords(entry.sources.first(), context.language,
                                                               context.election->referenceLanguage())))));
    }
    setAccessibleName(m_term->text());
    setAccessibleDescription(m_definition->text());
}

void DefinitionNote::setFloating(bool floating)
{
    m_floating = floating;
    if (floating) {
        layout()->setContentsMargins(16, 12, 16, 12);
    } else if (layoutDirection() == Qt::RightToLeft) {
        layout()->setContentsMargins(0, 0, 18, 2);
    } else {
        layout()->setContentsMargins(18, 0, 0, 2);
    }
    update();
}

void DefinitionNote::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_floating) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(color(Token::LineStrong), 1));
        painter.setBrush(color(Token::Surface));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        return;
    }
    painter.fillRect(rect(), color(Token::Paper));
    const int x = layoutDirection() == Qt::RightToLeft ? width() - 2 : 0;
    painter.fillRect(QRect(x, 0, 2, height()), color(Token::Slate));
}

} // namespace preau::gui
