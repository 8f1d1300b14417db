// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/proposalsbytopic.h"
#include "itemmodels/comparisonmodel.h"
#include "widgets/page.h"
#include "widgets/pagescroll.h"

#include <QPointer>

namespace preau::gui {

/// Everything known of one candidate, to read from top to bottom: by theme the proposals and the positions,
/// then what is not documented, what was mended and the sources.
class CandidateSheet : public PageScroll
{
    Q_OBJECT

public:
    explicit CandidateSheet(QWidget *parent = nullptr);

    /// `narrow`: notes stand below what they belong to, not beside it. Keeps the keyboard on the same
    /// question.
    void setContent(const ViewContext &context, int candidate, bool narrow);
    void clearContent();
    void setOpen(const DetailTarget &target); ///< whose detail is shown

    /// The parts one can go to, in order: first the themes that hold something, then the others.
    struct Section
    {
        int theme = -1; ///< into the election's themes; −1: none
        QString title;
        QPointer<QWidget> head;
    };

    [[nodiscard]] const QList<Section> &sections() const { return m_sections; }

    [[nodiscard]] int undocumentedSection() const
    {
        return m_undocumentedSection;
    } ///< −1: nothing is missing

    void scrollToSection(int section);
    [[nodiscard]] int sectionInView() const;

    static constexpr int noteColumn =
        248; ///< "Summary · Declaration, March 2022" and a button keep to one line

signals:
    void detailRequested(const preau::gui::DetailTarget &target);
    void copyRequested(const QString &text);
    void addressRequested(const QString &url);

private:
    void addTheme(int theme);
    void addTopic(const Theme &theme, const TopicId &topic);
    void addPositions(const Theme &theme);
    void addProposal(const ProposalRef &ref);
    QWidget *proposalNotes(const ProposalRef &ref, bool sourced);
    void addPosition(int question);
    void addUndocumented();
    void addCorrections();
    void addSources();
    void addSource(const Source &source);
    void addPicture(const Portrait &portrait);
    void addEasySummary();
    void addHeading(const QString &text);
    void addTitle(const QString &text);
    void addRow(QWidget *row); ///< and a hairline below it
    [[nodiscard]] QBoxLayout *newRow(QWidget *row, int margin) const;

    [[nodiscard]] const Candidate &who() const { return m_context.election->candidates[m_candidate]; }

    [[nodiscard]] bool holdsSomething(const Theme &theme) const;

    ViewContext m_context;
    int m_candidate = -1;
    bool m_narrow = false;
    DetailTarget m_open;
    QList<Section> m_sections;
    int m_undocumentedSection = -1;
};

} // namespace preau::gui
