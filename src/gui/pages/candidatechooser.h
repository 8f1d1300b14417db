// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/viewcontext.h"

#include <QFrame>
#include <QSet>

class QCheckBox;
class QRadioButton;

namespace preau::gui {

/// A list that opens below its button: which candidates to show, in which order. It stays open while boxes
/// are ticked and closes with Escape or a click elsewhere.
class CandidateChooser : public QFrame
{
    Q_OBJECT

public:
    explicit CandidateChooser(QWidget *parent = nullptr);

    /// `ownOrder`: the reader moved columns, so that neither of the orders to choose from is shown.
    void setContent(const ViewContext &context, const QSet<CandidateId> &hidden, bool ownOrder = false);
    /// Below `anchor`, within the screen.
    void openAt(const QWidget *anchor);

signals:
    void hiddenEdited(const QSet<preau::CandidateId> &hidden);
    void orderEdited(const preau::DisplayOrder &order);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void rebuild();
    void drawLots();

    ViewContext m_context;
    QSet<CandidateId> m_hidden;
    bool m_ownOrder = false;
    QWidget *m_content = nullptr;
};

} // namespace preau::gui
