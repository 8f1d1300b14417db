// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/viewcontext.h"

#include <QAbstractButton>

namespace preau::gui {

/// Who a column of proposals belongs to. Opens the candidate's page.
class ColumnHead : public QAbstractButton
{
    Q_OBJECT

public:
    ColumnHead(const ViewContext &context, int candidate, int proposals, QWidget *parent);

    [[nodiscard]] static int headHeight();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintWords(QPainter &painter, const QRect &area) const;

    QString m_initials;
    QString m_portrait;
    QString m_colour;
    QString m_party;
    QString m_count;
    bool m_blind;
};

} // namespace preau::gui
