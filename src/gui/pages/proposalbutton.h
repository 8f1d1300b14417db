// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/proposalwords.h"
#include "widgets/textblock.h"

#include <QAbstractButton>

namespace preau::gui {

/// A proposal as it stands in a column: its words, behind a rule where they are the candidate's own, and
/// below what they are and where they are written. Pressing it opens its detail.
class ProposalButton : public QAbstractButton
{
    Q_OBJECT

public:
    struct Face
    {
        QString text;
        bool quote = false;
        bool sourced = true;
        QString origin;          ///< may be empty: said elsewhere
        bool flush = false;      ///< the text begins at the button's edge
        QList<TextRange> marked; ///< of a search, in `text`
    };

    /// How far the button reaches beyond its text, so that its wash and the ring have room.
    static constexpr int outset = 8;
    static constexpr int outsetAbove = 4;

    ProposalButton(const ProposalRef &ref, const Face &face, QWidget *parent);

    [[nodiscard]] const ProposalRef &ref() const { return m_ref; }

    void setOpen(bool open); ///< its detail is shown

    /// Of a button as wide as `width`, its outset included: known before there is one.
    [[nodiscard]] static int heightFor(const Face &face, int width);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

    [[nodiscard]] int heightForWidth(int width) const override { return heightFor(m_face, width); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ProposalRef m_ref;
    Face m_face;
    bool m_open = false;
};

/// The face of a proposal; `search` is marked in its text.
[[nodiscard]] ProposalButton::Face proposalFace(const ViewContext &context, const NameMask &mask,
                                                const ProposalRef &ref, const QString &search);

/// Where a candidate proposes nothing on a topic: says why. Takes the keyboard from arrows, not from Tab.
class NoProposalCell : public QWidget
{
    Q_OBJECT

public:
    NoProposalCell(const NoProposal &content, const QString &candidate, QWidget *parent);

    [[nodiscard]] static int heightFor(const NoProposal &content, int width);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    NoProposal m_content;
};

} // namespace preau::gui
