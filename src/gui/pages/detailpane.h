// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/proposalsbytopic.h"
#include "itemmodels/comparisonmodel.h"
#include "widgets/page.h"

#include <memory>

class QAbstractButton;

namespace preau::gui {

namespace Ui {
class DetailPane;
}

/// What a cell was made from: statement, candidate, stance, note, sources, linked proposals; or a proposal
/// with its sources, the questions it was the basis for, and what the others propose on its topic. The same
/// pane beside every page.
class DetailPane : public QWidget
{
    Q_OBJECT

public:
    explicit DetailPane(QWidget *parent = nullptr);
    ~DetailPane() override;

    void setContext(const ViewContext &context);
    /// Shows a position from its start; a target outside the election empties the pane.
    void setTarget(const DetailTarget &target);

    [[nodiscard]] const DetailTarget &target() const { return m_target; }

    [[nodiscard]] QWidget *initialFocus() const;

signals:
    void closed();
    void copyRequested(const QString &text);
    void addressRequested(const QString &url);
    void candidateRequested(int candidate);
    void targetRequested(const preau::gui::DetailTarget &target); ///< show this detail instead

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void addReservations(const Question &question, const Position &position);
    void addCandidate();
    void addNote(const Position &position);
    void addSources(const QList<Citation> &sources);
    void addProposals();
    void addProposal();
    void addLinkedQuestions(const Proposal &proposal);
    void addSameTopic(const ProposalRef &ref);
    void addRows(const QString &title, const QList<QAbstractButton *> &rows);
    [[nodiscard]] QAbstractButton *proposalRow(const ProposalRef &ref, bool named);
    [[nodiscard]] QWidget *sourceBlock(const Citation &citation, int number, int count);
    void addBlock(QWidget *block, bool ruled);

    std::unique_ptr<Ui::DetailPane> m_ui;
    ViewContext m_context;
    NameMask m_mask;
    DetailTarget m_target;
};

} // namespace preau::gui
