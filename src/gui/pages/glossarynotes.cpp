// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/glossarynotes.h"

#include "analysis/glossary.h"
#include "pages/definitionnote.h"
#include "widgets/metrics.h"
#include "widgets/spanlabel.h"

#include <QLayout>

#include <algorithm>

namespace preau::gui {

namespace {

constexpr int noteWidth = 256;
constexpr int noteGap = 64; ///< from the text

} // namespace

GlossaryNotes::GlossaryNotes(QWidget *page) : QObject(page), m_page(page), m_note(new DefinitionNote(page)) {}

void GlossaryNotes::addText(SpanLabel *label)
{
    m_labels.append(label);
    connect(label, &SpanLabel::spanEntered, this, [this, label](int span) {
        if (!m_pinned) {
            open(termAt(label, span), false);
        }
    });
    connect(label, &SpanLabel::spanLeft, this, [this, label](int span) {
        if (!m_pinned && m_term.label == label && m_term.span == span) {
            close();
        }
    });
    connect(label, &SpanLabel::spanActivated, this, [this, label](int span) {
        const Term term = termAt(label, span);
        if (m_pinned && term == m_term) {
            close();
        } else {
            open(term, true);
        }
    });
}

GlossaryNotes::Term GlossaryNotes::termAt(SpanLabel *label, int span) const
{
    return {.label = label, .span = span, .entry = m_entries.value(label).value(span, -1)};
}

void GlossaryNotes::setText(const ViewContext &context, SpanLabel *label, const QString &text)
{
    m_context = context;
    if (label->text() == text && m_entries.contains(label)) {
        return;
    }
    QList<SpanLabel::Span> spans;
    QList<int> entries;
    for (const TermPlace &place : findTerms(text, *context.election, context.language)) {
        spans.append({.start = place.start,
                      .length = place.length,
                      .kind = SpanLabel::Span::Kind::Term,
                      .name = tr("%1: definition", "a glossary word that can be opened")
                                  .arg(text.sliced(place.start, place.length))});
        entries.append(place.entry);
    }
    if (m_term.label == label) {
        close();
    }
    m_entries[label] = entries;
    label->setContent(text, spans);
}

void GlossaryNotes::openFirst()
{
    for (SpanLabel *label : std::as_const(m_labels)) {
        if (!label->isHidden() && !m_entries.value(label).isEmpty()) {
            open(termAt(label, 0), true);
            return;
        }
    }
}

void GlossaryNotes::open(const Term &term, bool pinned)
{
    if (term.entry < 0 || !m_context.election || term.entry >= m_context.election->glossary.size()) {
        return;
    }
    emit opened();
    if (m_term.label) {
        m_term.label->setHighlighted(-1);
    }
    m_term = term;
    m_pinned = pinned;
    term.label->setHighlighted(term.span);
    m_note->setEntry(m_context, m_context.election->glossary[term.entry]);
    m_note->show();
    emit placeNeeded();
}

void GlossaryNotes::close()
{
    if (m_term.label) {
        m_term.label->setHighlighted(-1);
    }
    m_term = {};
    m_pinned = false;
    m_note->hide();
}

bool GlossaryNotes::isOpen() const
{
    return m_note->isVisible();
}

void GlossaryNotes::place(const Room &room)
{
    if (!m_term.label || m_note->isHidden()) {
        return;
    }
    const bool rtl = m_page->layoutDirection() == Qt::RightToLeft;
    const int free = room.content - room.column - (noteGap - room.margin);
    const bool floating = free < scaled(noteWidth) * 7 / 8;
    m_note->setFloating(floating);
    const int width = floating ? std::min(scaled(360), room.content) : std::min(free, scaled(noteWidth));
    m_note->setFixedWidth(width);
    const int height = m_note->layout()->heightForWidth(width);
    const QRect word = m_term.label->spanRect(m_term.span);
    const QPoint at = m_term.label->mapTo(m_page, word.topLeft());
    int x = room.column + noteGap;
    int y = at.y();
    if (floating) {
        x = std::clamp(at.x() + (rtl ? word.width() - width : 0), room.margin,
                       m_page->width() - room.margin - width);
        y = at.y() + word.height() + 8;
    } else if (rtl) {
        x = m_page->width() - x - width;
    }
    y = std::max(room.top, std::min(y, room.bottom - 8 - height));
    m_note->setGeometry(x, y, width, height);
    m_note->raise();
}

} // namespace preau::gui
