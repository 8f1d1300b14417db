// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/questionplan.h"
#include "widgets/page.h"

#include <memory>
#include <optional>

namespace preau::gui {

class ActionButton;
class CheckRow;
class DataLabel;
class SpanLabel;

namespace Ui {
class QuestionnaireStartPage;
}

/// Before the first question: which themes, how many questions, in which order.
class QuestionnaireStartPage : public Page
{
    Q_OBJECT

public:
    explicit QuestionnaireStartPage(QWidget *parent = nullptr);
    ~QuestionnaireStartPage() override;

    /// The number of the shuffled order; drawn at random when the program starts and after clear().
    void setSeed(int seed);
    [[nodiscard]] int seed() const;
    /// None where the questions come in the editors' order.
    [[nodiscard]] std::optional<quint64> shuffleSeed() const;

    void clear() override;
    [[nodiscard]] QWidget *initialFocus() override;

signals:
    /// The questions to ask, in order, and whether an answer leads on to the next one.
    void started(const QList<int> &plan, bool autoAdvance);

protected:
    void refresh() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QuestionChoice choice() const;
    void buildThemes();
    void updateCounts();
    void relayout();
    void drawSeed();
    [[nodiscard]] static QString durationWords(int minutes);

    std::unique_ptr<Ui::QuestionnaireStartPage> m_ui;
    SpanLabel *m_privacy;
    ActionButton *m_resume;
    DataLabel *m_planCount;
    ActionButton *m_start;
    QList<CheckRow *> m_themes;
    QList<ThemeId> m_themeIds;
    QSet<ThemeId> m_left; ///< themes the reader ticked off; new themes are ticked
    ElectionId m_election;
};

} // namespace preau::gui
