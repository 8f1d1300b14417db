// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/proposalbutton.h"
#include "pages/proposalsplan.h"

#include <QWidget>

namespace preau::gui {

class DataLabel;
class LinkButton;

/// The line over a topic: its title, how much there is, the way to linked questions. On one line where they
/// fit, else the title has its own.
struct TopicHeading
{
    QString title;
    QString note;
    QString link;
    int titleWidth = 0;
    int titleHeight = 0;
    bool oneLine = true;
    int height = 0;
};

[[nodiscard]] TopicHeading topicHeading(const ViewContext &context, const ThemeId &theme,
                                        const TopicProposals &topic, int width);

/// What proposals without a topic are filed under has a name, too.
[[nodiscard]] QString topicTitle(const ViewContext &context, const ThemeId &theme, const TopicId &topic);

/// One topic: its heading and the columns in view.
class TopicBlock : public QWidget
{
    Q_OBJECT

public:
    /// `block`: that of a topic.
    TopicBlock(const ProposalsPlan &plan, int block, QWidget *parent);

    /// By column in view, from 0.
    [[nodiscard]] const QList<QList<QWidget *>> &cells() const { return m_cells; }

    [[nodiscard]] QList<QWidget *> stops() const; ///< for the keyboard, in the order of reading

signals:
    void proposalActivated(const preau::ProposalRef &ref);
    void questionsActivated(const QList<int> &questions, QWidget *anchor);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addHeading(const QList<int> &questions);
    void addCell(const ShownProposals &shown, int candidate, const QList<int> &proposals);
    void placeHeading();
    void placeCell(int column);

    ProposalColumns m_columns;
    TopicHeading m_heading;
    DataLabel *m_title;
    DataLabel *m_note;
    LinkButton *m_link = nullptr;
    QList<QList<QWidget *>> m_cells;
    QList<int> m_emptyHeights; ///< of the cells without proposal
};

} // namespace preau::gui
