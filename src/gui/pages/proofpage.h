// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/page.h"

class QBoxLayout;
class QVBoxLayout;

namespace preau::gui {

class DataLabel;
class PageHeader;
class PageScroll;

/// What the program cannot do, what the system says it does, and how to check both without believing it.
class ProofPage : public Page
{
    Q_OBJECT

public:
    explicit ProofPage(QWidget *parent = nullptr);

    void clear() override;
    [[nodiscard]] QWidget *initialFocus() override;

protected:
    void refresh() override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void rebuild();
    void addClaim(const QString &iconName, const QString &title, const QString &text);
    void addMeasures();
    void addStep(const QString &title, const QString &text, const QString &command = {});
    void applyWidth();
    [[nodiscard]] bool isNarrow() const;

    PageHeader *m_header;
    PageScroll *m_scroll;
    QBoxLayout *m_columns;
    QVBoxLayout *m_claims;
    QWidget *m_side;
    QVBoxLayout *m_sideColumn;
};

} // namespace preau::gui
