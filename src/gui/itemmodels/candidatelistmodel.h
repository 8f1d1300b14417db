// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/viewcontext.h"

#include <QAbstractListModel>
#include <QSet>

namespace preau::gui {

/// What a candidate's card shows, ready to paint.
struct CandidateCard
{
    int candidate = -1;
    QString given{};
    QString family{};
    QString party{};
    QString initials{};
    QString portrait{}; ///< file of the picture; may be empty
    QString colour{};
    QString notice{}; ///< "File refused", "Withdrawn on …"; empty for most
    bool refused = false;
    bool showsCounts = true; ///< false while names are hidden: counts would tell who it is
    PositionCounts counts{};
    QString figure{}; ///< "20 of 32"
    QString extra{};  ///< proposals, or sources where there are none yet
    bool chosen = false;
    QString accessibleText{};
    friend bool operator==(const CandidateCard &, const CandidateCard &) = default;
};

/// Every candidate in display order, within the constituency that was chosen.
class CandidateListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        CardRole = Qt::UserRole + 1, ///< CandidateCard
        CandidateRole,               ///< int: index into the election's candidates
        SearchRole,                  ///< name and party without accents, lower case
    };

    explicit CandidateListModel(QObject *parent = nullptr) : QAbstractListModel(parent) {}

    /// Indexes stay where the same candidates are shown in the same order.
    void setContext(const ViewContext &context, const QSet<int> &chosen);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<CandidateCard> m_cards;
    ElectionPtr m_election;
};

} // namespace preau::gui

Q_DECLARE_METATYPE(preau::gui::CandidateCard)
