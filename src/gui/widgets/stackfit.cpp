// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/stackfit.h"

#include <QStackedWidget>

namespace preau::gui {

namespace {

void apply(QStackedWidget *stack)
{
    for (int i = 0; i < stack->count(); ++i) {
        const auto vertical = i == stack->currentIndex() ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        stack->widget(i)->setSizePolicy(QSizePolicy::Preferred, vertical);
    }
    stack->updateGeometry();
}

} // namespace

void fitToCurrentPage(QStackedWidget *stack)
{
    QObject::connect(stack, &QStackedWidget::currentChanged, stack, [stack] { apply(stack); });
    apply(stack);
}

} // namespace preau::gui
