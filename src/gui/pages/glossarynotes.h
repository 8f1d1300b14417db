// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/viewcontext.h"

#include <QHash>
#include <QObject>

namespace preau::gui {

class DefinitionNote;
class SpanLabel;

/// The glossary words in the texts of a page, and the note that explains the one pointed at or opened. The
/// note never takes the focus.
class GlossaryNotes : public QObject
{
    Q_OBJECT

public:
    explicit GlossaryNotes(QWidget *page);

    void addText(SpanLabel *label);
    /// Keeps the focus on a word where the text stays the same.
    void setText(const ViewContext &context, SpanLabel *label, const QString &text);

    void openFirst(); ///< the first word of the texts that are shown, if there is one
    void close();
    [[nodiscard]] bool isOpen() const;

    /// Where a note can stand on the page: beside the column of text, else over it.
    struct Room
    {
        int margin = 0;  ///< at the sides of the page
        int content = 0; ///< width of the page between them
        int column = 0;  ///< width of the text
        int top = 0;
        int bottom = 0;
    };

    void place(const Room &room);

signals:
    void opened();
    void placeNeeded(); ///< a note is open: say where it can stand

private:
    struct Term
    {
        SpanLabel *label = nullptr;
        int span = -1;
        int entry = -1;
        friend bool operator==(const Term &, const Term &) = default;
    };

    [[nodiscard]] Term termAt(SpanLabel *label, int span) const;
    void open(const Term &term, bool pinned);

    QWidget *m_page;
    DefinitionNote *m_note;
    ViewContext m_context;
    QList<SpanLabel *> m_labels;
    QHash<SpanLabel *, QList<int>> m_entries; ///< glossary entry of each span
    Term m_term;
    bool m_pinned = false;
};

} // namespace preau::gui
