// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/comparison.h"
#include "widgets/mark.h"
#include "widgets/textblock.h"
#include "widgets/viewcontext.h"

#include <QAbstractTableModel>
#include <QSet>

namespace preau::gui {

/// Hides whom texts of the data are about while names are hidden: names, family names and parties of the
/// election's candidates become "Candidate A". Leaves texts as they are where names are shown.
class NameMask
{
public:
    NameMask() = default;
    explicit NameMask(const ViewContext &context);

    [[nodiscard]] QString operator()(const QString &text) const;

private:
    struct Replacement
    {
        QString name;
        QString mask;
    };

    QList<Replacement> m_replacements; ///< the longest first
};

/// Does the search occur in the note of a position or in a proposal linked to it?
[[nodiscard]] bool positionMentions(const ViewContext &context, const NameMask &mask, int candidate,
                                    int question, const QString &search);

/// The questions of one theme as the matrix shows them.
struct ComparisonSection
{
    ThemeId theme;
    QList<int> questions; ///< indexes into Election::questions
    int total = 0;        ///< questions of the theme before the search
    friend bool operator==(const ComparisonSection &, const ComparisonSection &) = default;
};

/// Positions as a table: a row for each theme, below it its questions and, where something is not known, a
/// line that says so; columns are the statement, the voter's answer, then the candidates.
class ComparisonModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { StatementColumn, VoterColumn, FirstCandidateColumn };

    enum class RowKind { Theme, Question, Footer };

    explicit ComparisonModel(QObject *parent = nullptr);

    /// `candidates` are the columns, in order. Rows and columns that stay the same are updated in place, so
    /// that views keep their scroll position and current cell; else the model is reset.
    void setContent(const ViewContext &context, const QList<int> &candidates,
                    const QList<ComparisonSection> &sections, const QSet<ThemeId> &foldedThemes,
                    const QString &search);

    void clearContent();

    [[nodiscard]] bool isFolded(const ThemeId &theme) const { return m_folded.contains(theme); }

    void setFolded(const ThemeId &theme, bool folded);

    [[nodiscard]] const QSet<ThemeId> &foldedThemes() const { return m_folded; }

    [[nodiscard]] RowKind rowKind(int row) const { return m_rows[row].kind; }

    [[nodiscard]] ThemeId themeAt(int row) const;

    [[nodiscard]] int questionAt(int row) const { return m_rows[row].question; } ///< −1 unless a question's

    [[nodiscard]] int candidateAt(int column) const;     ///< −1 for the first columns
    [[nodiscard]] int rowOfQuestion(int question) const; ///< −1 while it is folded away or filtered out
    [[nodiscard]] int rowOfTheme(const ThemeId &theme) const;
    [[nodiscard]] int columnOfCandidate(int candidate) const;

    [[nodiscard]] bool hasAnswers() const { return !m_context.answers.questions.isEmpty(); }

    [[nodiscard]] const ViewContext &context() const { return m_context; }

    [[nodiscard]] Mark mark(int row, int column) const;
    /// Over at most two lines for agreement, a date or a state; the option's short text else.
    [[nodiscard]] QString words(int row, int column) const;
    [[nodiscard]] PositionState positionState(int row, int column) const;
    [[nodiscard]] QString themeTitle(int row) const;
    [[nodiscard]] QString themeIcon(int row) const;
    [[nodiscard]] QString themeCount(int row) const;             ///< "3 questions"
    [[nodiscard]] QString themeCountShort(int row) const;        ///< "3"
    [[nodiscard]] QString knownWords(int row, int column) const; ///< "1 of 2"
    [[nodiscard]] QString knownShort(int row, int column) const; ///< "1 / 2"
    /// Who has no known position somewhere above: a dozen names, or all of them.
    [[nodiscard]] QString footerText(int row, bool everyName = false) const;
    [[nodiscard]] QList<TextRange> matches(int row) const; ///< of the search, in the statement
    /// Does the search occur in the cell's note or in a proposal linked to it?
    [[nodiscard]] bool cellMatches(int row, int column) const;

    /// Of a candidate: known positions among all questions of the election.
    [[nodiscard]] int knownOf(int candidate) const;
    [[nodiscard]] QString headerCount(int column) const; ///< "20 of 32", "file refused", "withdrawn"

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        RowKind kind = RowKind::Theme;
        int section = -1;
        int question = -1;
        friend bool operator==(const Row &, const Row &) = default;
    };

    /// Those below the theme's own row.
    [[nodiscard]] static QList<Row> rowsOf(const Election &election, const QList<int> &candidates,
                                           const ComparisonSection &section, int index);
    [[nodiscard]] static QList<int> candidatesWithout(const Election &election, const QList<int> &candidates,
                                                      const ComparisonSection &section);
    [[nodiscard]] int knownIn(int row, int column) const;
    [[nodiscard]] QString cellText(int row, int column) const;

    ViewContext m_context;
    QList<int> m_candidates;
    QList<ComparisonSection> m_sections;
    QSet<ThemeId> m_folded;
    QString m_search;
    QList<Row> m_rows;
    NameMask m_mask;
};

/// The position, or an undocumented one where a refused file gave none.
[[nodiscard]] const Position &positionOf(const Election &election, int candidate, int question);

/// "three candidates", in words up to twelve, whatever those who stand are called; "one candidate" while
/// names are hidden too. Begins in lower case.
[[nodiscard]] QString contestantsInWords(const ViewContext &context, int count);

} // namespace preau::gui
