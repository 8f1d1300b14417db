// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/viewcontext.h"

#include <QFrame>

namespace preau::gui {

class DataLabel;

/// The definition of a glossary word: beside the text under a rule, or, where the margin has no room, on a
/// card over the page. It never takes the focus.
class DefinitionNote : public QFrame
{
    Q_OBJECT

public:
    explicit DefinitionNote(QWidget *parent);

    void setEntry(const ViewContext &context, const GlossaryEntry &entry);
    void setFloating(bool floating);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    DataLabel *m_term;
    DataLabel *m_definition;
    DataLabel *m_source;
    bool m_floating = false;
};

} // namespace preau::gui
