// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/pointunit.h"
#include "base/rational.h"
#include "widgets/mark.h"
#include "widgets/viewcontext.h"

#include <QAbstractTableModel>

namespace preau::gui {

/// Why one candidate, or up to three who share the first place, got the score: a row a question, in the order
/// of effect on the score, of the themes, or of a column. The points of a column add up exactly to totals().
class ContributionsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        QuestionColumn,
        VoterColumn,
        FirstCandidateColumn, ///< one a candidate; with a single one, PointsColumn follows
        PointsColumn,
    };

    enum Role {
        QuestionRole = Qt::UserRole + 1, ///< index into Election::questions
        CandidateRole,                   ///< of the column: index into Election::candidates, −1 for none
        MarkRole,                        ///< preau::gui::Mark
        BadgesRole,                      ///< QStringList: "more", "less"
        NoteRole,                        ///< "position not known: counted as neutral"
        PointsRole,                      ///< qint64, invalid where not compared
        OutOfRole,                       ///< qint64
        HeaviestRole,                    ///< qint64: the largest weight of all rows
        ThemeRole,                       ///< title of the theme
    };

    enum class Order {
        Effect, ///< what moved the score most first, then file order
        File,   ///< by theme
        Column, ///< by the values of a column
    };

    struct Totals
    {
        qint64 points = 0;
        qint64 outOf = 0;
        int questions = 0;
        friend bool operator==(const Totals &, const Totals &) = default;
    };

    explicit ContributionsModel(QObject *parent = nullptr);

    /// `candidates`: one to three. With `notCompared`, answers that met no known position are listed too.
    void setResult(const ViewContext &context, const MatchResult &result, const QList<int> &candidates,
                   bool notCompared);
    void clear();
    void setOrder(Order order, int column = QuestionColumn, Qt::SortOrder direction = Qt::AscendingOrder);

    [[nodiscard]] const QList<int> &candidates() const { return m_candidates; }

    [[nodiscard]] bool isSingle() const { return m_candidates.size() <= 1; }

    [[nodiscard]] Totals totals(qsizetype candidate) const { return m_totals.value(candidate); }

    /// Weights in whole units, from the least: one entry where every question counts the same.
    [[nodiscard]] const QList<qint64> &weights() const { return m_weights; }

    /// What a question of low, normal and high importance is worth; 0 where there is none.
    struct Worth
    {
        qint64 low = 0;
        qint64 normal = 0;
        qint64 high = 0;
        bool themesWeigh = false; ///< then the importance of a question alone does not tell its worth
        friend bool operator==(const Worth &, const Worth &) = default;
    };

    [[nodiscard]] const Worth &worth() const { return m_worth; }

    /// First row of a theme, −1 if there is none.
    [[nodiscard]] int rowOfTheme(const ThemeId &theme) const;
    [[nodiscard]] int rowOfQuestion(int question) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Cell
    {
        bool compared = false;
        bool imputed = false;
        qint64 points = 0;
        QString words; ///< the position in words
        Mark mark;
        int option = -1;
    };

    struct Row
    {
        int question = -1;
        QString statement;
        QString theme;
        ThemeId themeId;
        QStringList badges;
        QString note;
        QString voterWords;
        Mark voterMark;
        int voterOption = -1;
        qint64 outOf = 0;
        Rational effect;
        QList<Cell> cells;
    };

    [[nodiscard]] QString pointsWords(const Row &row, const Cell &cell) const;
    [[nodiscard]] QString spoken(const Row &row) const;
    void arrange(QList<int> &places) const;

    QList<int> m_candidates;
    QStringList m_names;
    QStringList m_shortNames;
    QList<Row> m_rows;   ///< file order, those not compared by anyone last
    QList<int> m_places; ///< row shown → m_rows
    QList<Totals> m_totals;
    QList<qint64> m_weights;
    Worth m_worth;
    qint64 m_heaviest = 1;
    bool m_squared = false;
    QString m_questionHead;
    Order m_order = Order::Effect;
    int m_column = QuestionColumn;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
};

/// "counted as neutral" and the like: what the missing rule did with an unknown position.
[[nodiscard]] QString imputedWords(MissingRule rule);

} // namespace preau::gui
