// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/matching.h"

#include <QScrollArea>

class QButtonGroup;
class QVBoxLayout;

namespace preau::gui {

class DataLabel;
class LinkButton;
struct ViewContext;

/// The choice of method and of what happens with unknown positions, one sentence each. A choice holds at
/// once, so that the ranking beside it answers while one tries.
class MethodPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit MethodPanel(QWidget *parent = nullptr);

    void setSettings(const MatchSettings &settings);
    void retranslate(const ViewContext &context);
    void focusChoice(); ///< the keyboard goes to the chosen method

    [[nodiscard]] QSize sizeHint() const override { return {400, 240}; } ///< it scrolls

signals:
    void settingsEdited(const preau::MatchSettings &settings);

private:
    struct Choice;
    QButtonGroup *addGroup(QVBoxLayout *column, DataLabel *title, int count, QList<DataLabel *> &sentences);
    void edited();

    MatchSettings m_settings;
    DataLabel *m_methodTitle;
    DataLabel *m_missingTitle;
    QList<DataLabel *> m_methodSentences;
    QList<DataLabel *> m_missingSentences;
    QButtonGroup *m_methods;
    QButtonGroup *m_missing;
    LinkButton *m_default;
};

} // namespace preau::gui
