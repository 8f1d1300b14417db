// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "itemmodels/comparisonmodel.h"

#include "base/text.h"
#include "widgets/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace preau::gui {

const Position &positionOf(const Election &election, int candidate, int question)
{
    static const Position none;
    const QList<Position> &positions = election.candidates[candidate].positions;
    return question < positions.size() ? positions[question] : none;
}

NameMask::NameMask(const ViewContext &context)
{
    if (!context.blind || !context.election) {
        return;
    }
    const QList<int> shown = context.candidates();
    for (int c = 0; c < static_cast<int>(context.election->candidates.size()); ++c) {
        const Candidate &candidate = context.election->candidates[c];
        const QString mask = shown.contains(c)
                                 ? context.candidateName(c)
                                 : ComparisonModel::tr("another candidate", "stands for a hidden name");
        QStringList names{candidate.name.full(), candidate.name.family};
        for (const LocalText::Entry &party : candidate.party.entries()) {
            names.append(party.text);
        }
        for (const QString &name : names) {
            if (name.size() > 1) {
                m_replacements.append({.name = name, .mask = mask});
            }
        }
    }
    std::ranges::stable_sort(m_replacements, std::ranges::greater(),
                             [](const Replacement &r) { return r.name.size(); });
}

QString NameMask::operator()(const QString &text) const
{
    if (m_replacements.isEmpty()) {
        return text;
    }
    QString result;
    for (qsizetype at = 0; at < text.size();) {
        if (at > 0 && text[at - 1].isLetterOrNumber()) {
            result += text[at++]; // names begin where words do
            continue;
        }
        const auto found = std::ranges::find_if(m_replacements, [&](const Replacement &r) {
            const qsizetype end = at + r.name.size();
            return QStringView(text).sliced(at).startsWith(r.name, Qt::CaseInsensitive) &&
                   (end >= text.size() || !text[end].isLetterOrNumber());
        });
        if (found == m_replacements.end()) {
            result += text[at];
            ++at;
        } else {
            result += found->mask;
            at += found->name.size();
        }
    }
    return result;
}

bool positionMentions(const ViewContext &context, const NameMask &mask, int candidate, int question,
                      const QString &search)
{
    const QString needle = foldedForSearch(QStringView(search).trimmed());
    if (needle.isEmpty()) {
        return false;
    }
    const Election &election = *context.election;
    const auto mentions = [&](const LocalText &text) {
        return !text.isEmpty() && foldedForSearch(mask(context.text(text))).contains(needle);
    };
    if (mentions(positionOf(election, candidate, question).detail().note)) {
        return true;
    }
    return std::ranges::any_of(election.candidates[candidate].proposals, [&](const Proposal &proposal) {
        return proposal.questions.contains(election.questions[question].id) && mentions(proposal.text);
    });
}

QString contestantsInWords(const ViewContext &context, int count)
{
    const QString number = numberWords(count);
    switch (context.blind ? Contestants::Candidates : context.election->contestants) {
    case Contestants::Lists:
        return count == 1 ? ComparisonModel::tr("one list") : ComparisonModel::tr("%1 lists").arg(number);
    case Contestants::Parties:
        return count == 1 ? ComparisonModel::tr("one party") : ComparisonModel::tr("%1 parties").arg(number);
    case Contestants::Candidates:
        break;
    }
    if (context.blind) {
        return count == 1 ? ComparisonModel::tr("one candidate", "names are hidden")
                          : ComparisonModel::tr("%1 candidates", "names are hidden").arg(number);
    }
    return count == 1 ? ComparisonModel::tr("one candidate")
                      : ComparisonModel::tr("%1 candidates").arg(number);
}

ComparisonModel::ComparisonModel(QObject *parent) : QAbstractTableModel(parent) {}

void ComparisonModel::setContent(const ViewContext &context, const QList<int> &candidates,
                                 const QList<ComparisonSection> &sections, const QSet<ThemeId> &foldedThemes,
                                 const QString &search)
{
    QList<Row> rows;
    for (int s = 0; s < static_cast<int>(sections.size()); ++s) {
        rows.append({.kind = RowKind::Theme, .section = s, .question = -1});
        if (!foldedThemes.contains(sections[s].theme)) {
            rows.append(rowsOf(*context.election, candidates, sections[s], s));
        }
    }
    const bool sameShape =
        context.election == m_context.election && rows == m_rows && candidates == m_candidates;
    if (!sameShape) {
        beginResetModel();
    }
    m_context = context;
    m_candidates = candidates;
    m_sections = sections;
    m_folded = foldedThemes;
    m_search = search;
    m_rows = rows;
    m_mask = NameMask(context);
    if (!sameShape) {
        endResetModel();
        return;
    }
    if (!m_rows.isEmpty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void ComparisonModel::clearContent()
{
    beginResetModel();
    m_context = {};
    m_candidates.clear();
    m_sections.clear();
    m_folded.clear();
    m_search.clear();
    m_rows.clear();
    m_mask = {};
    endResetModel();
}

QList<ComparisonModel::Row> ComparisonModel::rowsOf(const Election &election, const QList<int> &candidates,
                                                    const ComparisonSection &section, int index)
{
    QList<Row> rows;
    for (const int question : section.questions) {
        rows.append({.kind = RowKind::Question, .section = index, .question = question});
    }
    if (!candidatesWithout(election, candidates, section).isEmpty()) {
        rows.append({.kind = RowKind::Footer, .section = index, .question = -1});
    }
    return rows;
}

QList<int> ComparisonModel::candidatesWithout(const Election &election, const QList<int> &candidates,
                                              const ComparisonSection &section)
{
    QList<int> without;
    std::ranges::copy_if(candidates, std::back_inserter(without), [&](int candidate) {
        return std::ranges::any_of(section.questions, [&](int question) {
            return !positionOf(election, candidate, question).isStated();
        });
    });
    return without;
}

void ComparisonModel::setFolded(const ThemeId &theme, bool folded)
{
    const int row = rowOfTheme(theme);
    if (row < 0 || m_folded.contains(theme) == folded) {
        return;
    }
    const int section = m_rows[row].section;
    const QList<Row> below = rowsOf(*m_context.election, m_candidates, m_sections[section], section);
    const int count = static_cast<int>(below.size());
    if (folded) {
        beginRemoveRows({}, row + 1, row + count);
        m_folded.insert(theme);
        m_rows.remove(row + 1, count);
        endRemoveRows();
    } else {
        beginInsertRows({}, row + 1, row + count);
        m_folded.remove(theme);
        for (int i = 0; i < count; ++i) {
            m_rows.insert(row + 1 + i, below[i]);
        }
        endInsertRows();
    }
    emit dataChanged(index(row, 0), index(row, columnCount() - 1));
}

ThemeId ComparisonModel::themeAt(int row) const
{
    return m_sections[m_rows[row].section].theme;
}

int ComparisonModel::candidateAt(int column) const
{
    return column < FirstCandidateColumn ? -1 : m_candidates.value(column - FirstCandidateColumn, -1);
}

int ComparisonModel::rowOfQuestion(int question) const
{
    const auto found = question < 0 ? m_rows.end() : std::ranges::find(m_rows, question, &Row::question);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int ComparisonModel::rowOfTheme(const ThemeId &theme) const
{
    const auto found = std::ranges::find_if(m_rows, [&](const Row &row) {
        return row.kind == RowKind::Theme && m_sections[row.section].theme == theme;
    });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int ComparisonModel::columnOfCandidate(int candidate) const
{
    const auto at = static_cast<int>(m_candidates.indexOf(candidate));
    return at < 0 ? -1 : at + FirstCandidateColumn;
}

PositionState ComparisonModel::positionState(int row, int column) const
{
    return positionOf(*m_context.election, candidateAt(column), questionAt(row)).state;
}

Mark ComparisonModel::mark(int row, int column) const
{
    const Question &question = m_context.election->questions[questionAt(row)];
    if (column == VoterColumn) {
        return answerMark(question, m_context.answers.answer(question.id));
    }
    return positionMark(question, positionOf(*m_context.election, candidateAt(column), questionAt(row)));
}

QString ComparisonModel::words(int row, int column) const
{
    const Election &election = *m_context.election;
    const int candidate = candidateAt(column);
    const Question &question = election.questions[questionAt(row)];
    const Position &position = positionOf(election, candidate, questionAt(row));
    if (election.candidates[candidate].refused) {
        return tr("File\nrefused", "in a cell, over two lines");
    }
    if (position.state == PositionState::Silent && !position.detail().searched.isNull()) {
        return tr("Nothing found\n%1", "in a cell, over two lines: the date of the search")
            .arg(shortDateWords(position.detail().searched));
    }
    if (position.isStated() && !question.answers.isAgreement() && position.option < question.answers.size()) {
        const LocalText &brief = question.answers.options[position.option].shortText;
        if (!brief.isEmpty()) {
            return m_context.text(brief);
        }
    }
    return positionWordsTwoLines(question, position, m_context.language, election.referenceLanguage());
}

QString ComparisonModel::themeTitle(int row) const
{
    const Theme *theme = m_context.election->theme(themeAt(row));
    return theme ? m_context.text(theme->title) : themeAt(row).value();
}

QString ComparisonModel::themeIcon(int row) const
{
    const Theme *theme = m_context.election->theme(themeAt(row));
    return theme ? theme->icon : QString();
}

QString ComparisonModel::themeCount(int row) const
{
    const ComparisonSection &section = m_sections[m_rows[row].section];
    const auto shown = static_cast<int>(section.questions.size());
    return shown == section.total ? tr("%n question(s)", nullptr, shown)
                                  : tr("%1 of %n question(s)", nullptr, section.total).arg(shown);
}

QString ComparisonModel::themeCountShort(int row) const
{
    const ComparisonSection &section = m_sections[m_rows[row].section];
    const auto shown = static_cast<int>(section.questions.size());
    return shown == section.total
               ? QString::number(shown)
               : tr("%1 / %2", "questions shown of a theme, in a narrow place").arg(shown).arg(section.total);
}

int ComparisonModel::knownIn(int row, int column) const
{
    const int candidate = candidateAt(column);
    return static_cast<int>(
        std::ranges::count_if(m_sections[m_rows[row].section].questions, [&](int question) {
            return positionOf(*m_context.election, candidate, question).isStated();
        }));
}

QString ComparisonModel::knownWords(int row, int column) const
{
    return tr("%1 of %2", "known positions of questions")
        .arg(knownIn(row, column))
        .arg(m_sections[m_rows[row].section].questions.size());
}

QString ComparisonModel::knownShort(int row, int column) const
{
    return tr("%1 / %2", "known positions of questions, in a narrow column")
        .arg(knownIn(row, column))
        .arg(m_sections[m_rows[row].section].questions.size());
}

QString ComparisonModel::footerText(int row, bool everyName) const
{
    const QList<int> without =
        candidatesWithout(*m_context.election, m_candidates, m_sections[m_rows[row].section]);
    const auto count = static_cast<int>(without.size());
    const QString who = sentenceCase(contestantsInWords(m_context, count));
    if (m_context.blind) {
        return tr("%1 with no known position on at least one question", "%1: one or more candidates")
            .arg(who);
    }
    QStringList names;
    for (const int candidate : without) {
        names.append(isolated(m_context.candidateFamilyName(candidate)));
    }
    constexpr int mostNamed = 12;
    if (!everyName && count > mostNamed) {
        const QString others = tr("%1 and %n other(s)", "after names that are listed", count - mostNamed)
                                   .arg(names.first(mostNamed).join(tr(", ", "between names")));
        return tr("%1 with no known position on at least one question: %2",
                  "%1: one or more candidates, %2: their names")
            .arg(who, others);
    }
    return tr("%1 with no known position on at least one question: %2",
              "%1: one or more candidates, %2: their names")
        .arg(who, names.join(tr(", ", "between names")));
}

QList<TextRange> ComparisonModel::matches(int row) const
{
    if (m_search.isEmpty()) {
        return {};
    }
    return occurrences(m_context.statement(m_context.election->questions[questionAt(row)]), m_search);
}

bool ComparisonModel::cellMatches(int row, int column) const
{
    return !m_search.isEmpty() &&
           positionMentions(m_context, m_mask, candidateAt(column), questionAt(row), m_search);
}

int ComparisonModel::knownOf(int candidate) const
{
    const Election &election = *m_context.election;
    return countPositions(election.candidates[candidate], election.questions.size()).stated;
}

QString ComparisonModel::headerCount(int column) const
{
    const int candidate = candidateAt(column);
    if (m_context.election->candidates[candidate].refused) {
        return tr("file refused", "below a candidate whose file could not be read");
    }
    if (m_context.blind) {
        return {};
    }
    return tr("%1 of %2", "known positions of questions")
        .arg(knownOf(candidate))
        .arg(m_context.election->questions.size());
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_context.election
               ? 0
               : FirstCandidateColumn + static_cast<int>(m_candidates.size());
}

QString ComparisonModel::cellText(int row, int column) const
{
    const Election &election = *m_context.election;
    const int candidate = candidateAt(column);
    const Question &question = election.questions[questionAt(row)];
    const Position &position = positionOf(election, candidate, questionAt(row));
    QStringList parts{m_context.candidateName(candidate)};
    parts.append(election.candidates[candidate].refused
                     ? tr("file refused", "below a candidate whose file could not be read")
                     : positionWords(question, position, m_context.language, election.referenceLanguage()));
    if (position.isStated() && position.confidence == Confidence::Low) {
        parts.append(tr("uncertain"));
    }
    if (mark(row, column).oppositeReading) {
        parts.append(tr("a second reading is opposite"));
    }
    parts.append(m_context.statement(question));
    const auto sources = static_cast<int>(position.detail().sources.size());
    parts.append(sources == 0 ? tr("no source") : tr("%n source(s)", nullptr, sources));
    return parts.join(tr(", ", "between parts of what a cell says"));
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const int row = index.row();
    const int column = index.column();
    if (role == Qt::ToolTipRole && rowKind(row) == RowKind::Footer) {
        const QString all = footerText(row, true);
        return all == footerText(row) ? QVariant() : tooltipText(all);
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) {
        return {};
    }
    switch (rowKind(row)) {
    case RowKind::Footer:
        return role == Qt::AccessibleTextRole ? footerText(row, true)
               : column == StatementColumn    ? footerText(row)
                                              : QString();
    case RowKind::Theme: {
        const QString state = isFolded(themeAt(row)) ? tr("folded") : tr("unfolded");
        if (role == Qt::AccessibleTextRole && column >= FirstCandidateColumn) {
            return tr("%1, %2, %3; %4: known positions %5", "theme, count, folded or not; candidate: 1 of 2")
                .arg(themeTitle(row), themeCount(row), state, m_context.candidateName(candidateAt(column)),
                     knownWords(row, column));
        }
        if (role == Qt::AccessibleTextRole) {
            return tr("%1, %2, %3", "theme, count, folded or not")
                .arg(themeTitle(row), themeCount(row), state);
        }
        return column == StatementColumn        ? themeTitle(row)
               : column >= FirstCandidateColumn ? knownWords(row, column)
                                                : QString();
    }
    case RowKind::Question:
        break;
    }
    const Question &question = m_context.election->questions[questionAt(row)];
    if (column == StatementColumn) {
        return m_context.statement(question);
    }
    if (column == VoterColumn) {
        const QString answer = answerWords(question, m_context.answers.answer(question.id),
                                           m_context.language, m_context.election->referenceLanguage());
        return role == Qt::AccessibleTextRole ? tr("You: %1", "the voter's answer in words").arg(answer)
                                              : answer;
    }
    if (role == Qt::AccessibleTextRole) {
        return cellText(row, column);
    }
    return words(row, column).replace(u'\n', u' ');
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!m_context.election || section < 0 ||
        (orientation == Qt::Horizontal ? section >= columnCount() : section >= rowCount())) {
        return {};
    }
    if (orientation == Qt::Vertical) {
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole
                   ? data(index(section, StatementColumn), role)
                   : QVariant();
    }
    if (section == StatementColumn) {
        return role == Qt::DisplayRole ? tr("Question") : QVariant();
    }
    if (section == VoterColumn) {
        return role == Qt::DisplayRole ? tr("You", "column of the voter's answers") : QVariant();
    }
    const int candidate = candidateAt(section);
    switch (role) {
    case Qt::DisplayRole:
        return m_context.candidateName(candidate);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: {
        QStringList parts{m_context.candidateName(candidate)};
        if (const QString party = m_context.candidateParty(candidate); !party.isEmpty()) {
            parts.append(party);
        }
        const Candidate &who = m_context.election->candidates[candidate];
        if (who.refused) {
            parts.append(tr("file refused", "below a candidate whose file could not be read"));
        } else if (!m_context.blind) {
            parts.append(tr("%n known position(s)", nullptr, knownOf(candidate)));
        }
        if (!who.withdrawn.isNull() && !m_context.blind) {
            parts.append(tr("withdrawn on %1").arg(dateWords(who.withdrawn)));
        }
        const QString text = parts.join(tr(", ", "between parts of what a cell says"));
        return role == Qt::ToolTipRole ? tooltipText(text) : text;
    }
    default:
        return {};
    }
}

Qt::ItemFlags ComparisonModel::flags(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    return rowKind(index.row()) == RowKind::Footer
               ? Qt::ItemIsEnabled | Qt::ItemNeverHasChildren
               : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace preau::gui
