// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "itemmodels/contributionsmodel.h"

#include "itemmodels/rankingmodel.h"
#include "widgets/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace preau::gui {

namespace {

Rational absolute(const Rational &value)
{
    return value < Rational(0) ? Rational(0) - value : value;
}

} // namespace

QString imputedWords(MissingRule rule)
{
    switch (rule) {
    case MissingRule::Penalise:
        return ContributionsModel::tr("Position not known: no point");
    case MissingRule::Neutral:
        return ContributionsModel::tr("Position not known: counted as neutral");
    case MissingRule::RelativeMax:
        return ContributionsModel::tr("Position not known: counted as the opposite of yours");
    case MissingRule::Shrink:
        return ContributionsModel::tr("Position not known: counted half");
    case MissingRule::Exclude:
        break;
    }
    return ContributionsModel::tr("Position not known: not compared");
}

ContributionsModel::ContributionsModel(QObject *parent) : QAbstractTableModel(parent) {}

void ContributionsModel::clear()
{
    beginResetModel();
    m_candidates.clear();
    m_rows.clear();
    m_places.clear();
    m_totals.clear();
    m_weights.clear();
    endResetModel();
}

void ContributionsModel::setResult(const ViewContext &context, const MatchResult &result,
                                   const QList<int> &candidates, bool notCompared)
{
    beginResetModel();
    const Election &election = *context.election;
    const QString reference = election.referenceLanguage();
    m_squared = result.settings.method == MatchMethod::Euclidean;
    m_candidates = candidates;
    m_names.clear();
    m_shortNames.clear();
    m_rows.clear();
    m_totals = QList<Totals>(candidates.size());
    m_weights.clear();
    m_worth = {};
    m_heaviest = 1;
    m_questionHead = context.language.isEmpty() || election.languages.contains(context.language) ||
                             election.languages.isEmpty()
                         ? tr("Question")
                         : tr("Question (%1)", "%1: name of the language that statements are in")
                               .arg(isolated(QLocale(reference).nativeLanguageName()));

    const PointUnit unit(result);
    QHash<int, QList<const Contribution *>> parts; // question → one a candidate
    for (qsizetype i = 0; i < candidates.size(); ++i) {
        m_names.append(context.candidateName(candidates[i]));
        m_shortNames.append(context.candidateFamilyName(candidates[i]));
        const CandidateResult *one = result.of(candidates[i]);
        if (!one) {
            continue;
        }
        for (const Contribution &part : one->contributions) {
            QList<const Contribution *> &row = parts[part.question];
            row.resize(candidates.size());
            row[i] = &part;
        }
    }

    const bool evenWeights = result.weightsIgnored || result.settings.equalWeights;
    QList<Row> compared;
    QList<Row> left;
    for (int q = 0; q < static_cast<int>(election.questions.size()); ++q) {
        const Question &question = election.questions[q];
        const std::optional<Answer> answer = context.answers.answer(question.id);
        if (!answer || answer->kind != Answer::Kind::Stated ||
            (!result.weightsIgnored && result.setAside.contains(q))) {
            continue;
        }
        const QList<const Contribution *> row =
            parts.value(q, QList<const Contribution *>(candidates.size()));
        const bool known = std::ranges::any_of(row, [](const Contribution *part) { return part != nullptr; });
        if (!known && !notCompared) {
            continue;
        }
        const Theme *theme = election.theme(question.theme);
        Row shown{.question = q,
                  .statement = context.statement(question),
                  .theme = theme ? context.text(theme->title) : QString(),
                  .themeId = question.theme,
                  .badges = {},
                  .note = {},
                  .voterWords = answerWords(question, answer, context.language, reference),
                  .voterMark = answerMark(question, answer),
                  .voterOption = answer->option,
                  .outOf = 0,
                  .effect = Rational(0),
                  .cells = {}};
        if (!evenWeights) {
            if (answer->importance != Importance::Normal) {
                shown.badges.append(answer->importance == Importance::High
                                        ? tr("more", "badge: this question weighs more")
                                        : tr("less", "badge: this question weighs less"));
            }
            const ThemeImportance ofTheme = context.answers.importance(question.theme);
            if (ofTheme == ThemeImportance::High || ofTheme == ThemeImportance::Low) {
                shown.badges.append(ofTheme == ThemeImportance::High
                                        ? tr("theme: more", "badge: this theme weighs more")
                                        : tr("theme: less", "badge: this theme weighs less"));
            }
        }
        for (qsizetype i = 0; i < candidates.size(); ++i) {
            const Position &position = election.candidates[candidates[i]].positions.value(q);
            Cell cell{.compared = row[i] != nullptr,
                      .imputed = row[i] && row[i]->imputed,
                      .points = row[i] ? unit.whole(row[i]->points) : 0,
                      .words = positionWords(question, position, context.language, reference),
                      .mark = positionMark(question, position),
                      .option = position.isStated() ? position.option : -1};
            if (row[i]) {
                const qint64 weight = unit.whole(row[i]->weight);
                shown.outOf = weight;
                m_totals[i].points += cell.points;
                m_totals[i].outOf += weight;
                ++m_totals[i].questions;
                const CandidateResult *one = result.of(candidates[i]);
                shown.effect =
                    std::max(shown.effect, absolute(row[i]->points - row[i]->weight * *one->score));
            }
            if (candidates.size() == 1 && (!cell.compared || cell.imputed)) {
                shown.note = imputedWords(result.settings.missing);
            }
            shown.cells.append(cell);
        }
        if (known) {
            if (!m_weights.contains(shown.outOf)) {
                m_weights.append(shown.outOf);
            }
            m_worth.themesWeigh |=
                !evenWeights && context.answers.importance(question.theme) != ThemeImportance::Normal;
            const Importance importance = evenWeights ? Importance::Normal : answer->importance;
            (importance == Importance::High  ? m_worth.high
             : importance == Importance::Low ? m_worth.low
                                             : m_worth.normal) = shown.outOf;
        }
        m_heaviest = std::max(m_heaviest, shown.outOf);
        (known ? compared : left).append(shown);
    }
    std::ranges::sort(m_weights);
    m_rows = compared + left;
    m_places.clear();
    for (int i = 0; i < static_cast<int>(m_rows.size()); ++i) {
        m_places.append(i);
    }
    arrange(m_places);
    endResetModel();
}

void ContributionsModel::arrange(QList<int> &places) const
{
    std::ranges::sort(places);
    const auto notCompared = [this](int place) {
        return std::ranges::none_of(m_rows[place].cells, &Cell::compared);
    };
    const auto value = [this](int place) -> std::pair<bool, Rational> {
        const Row &row = m_rows[place];
        if (m_column == VoterColumn) {
            return {true, Rational(row.voterOption)};
        }
        const bool points = !isSingle() || m_column == PointsColumn;
        const Cell &cell = row.cells[isSingle() ? 0 : m_column - FirstCandidateColumn];
        if (points) {
            // as a share of what was at stake, so that weights do not decide
            return {cell.compared,
                    cell.compared && row.outOf > 0 ? Rational(cell.points, row.outOf) : Rational(0)};
        }
        return {cell.option >= 0, Rational(cell.option)};
    };
    // stable throughout: equals stay in file order
    std::ranges::stable_sort(places, [&](int a, int b) {
        if (notCompared(a) != notCompared(b)) {
            return notCompared(b);
        }
        switch (m_order) {
        case Order::Effect:
            return m_rows[a].effect > m_rows[b].effect;
        case Order::File:
            return false;
        case Order::Column:
            break;
        }
        const auto [aKnown, aValue] = value(a);
        const auto [bKnown, bValue] = value(b);
        if (aKnown != bKnown) {
            return aKnown;
        }
        return m_direction == Qt::AscendingOrder ? aValue < bValue : bValue < aValue;
    });
}

void ContributionsModel::setOrder(Order order, int column, Qt::SortOrder direction)
{
    if (order == m_order && column == m_column && direction == m_direction) {
        return;
    }
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    m_order = order;
    m_column = column;
    m_direction = direction;
    const QModelIndexList before = persistentIndexList();
    const QList<int> placesBefore = m_places;
    arrange(m_places);
    QModelIndexList after;
    for (const QModelIndex &index : before) {
        after.append(
            createIndex(static_cast<int>(m_places.indexOf(placesBefore[index.row()])), index.column()));
    }
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

int ContributionsModel::rowOfTheme(const ThemeId &theme) const
{
    const auto it = std::ranges::find_if(m_places, [&](int place) { return m_rows[place].themeId == theme; });
    return it == m_places.cend() ? -1 : static_cast<int>(it - m_places.cbegin());
}

int ContributionsModel::rowOfQuestion(int question) const
{
    const auto it =
        std::ranges::find_if(m_places, [&](int place) { return m_rows[place].question == question; });
    return it == m_places.cend() ? -1 : static_cast<int>(it - m_places.cbegin());
}

int ContributionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_places.size());
}

int ContributionsModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid() || m_candidates.isEmpty()) {
        return 0;
    }
    return isSingle() ? PointsColumn + 1 : FirstCandidateColumn + static_cast<int>(m_candidates.size());
}

QString ContributionsModel::pointsWords(const Row &row, const Cell &cell) const
{
    if (!cell.compared) {
        return tr("unknown", "a position");
    }
    const QLocale locale;
    return tr("%1 of %2", "points").arg(locale.toString(cell.points), locale.toString(row.outOf));
}

QString ContributionsModel::spoken(const Row &row) const
{
    QStringList parts{row.statement};
    parts.append(row.badges);
    parts.append(tr("you: %1").arg(row.voterWords));
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const Cell &cell = row.cells[i];
        parts.append(tr("%1: %2", "candidate: position").arg(isolated(m_names[i]), cell.words));
        parts.append(!cell.compared ? tr("not compared")
                     : m_squared ? tr("gap %1", "squared distance, as in: 2 of 8").arg(pointsWords(row, cell))
                                 : tr("%1 points", "as in: 2 of 8").arg(pointsWords(row, cell)));
    }
    if (!row.note.isEmpty()) {
        parts.append(row.note);
    }
    return parts.join(tr(", ", "between the parts of a spoken row"));
}

QVariant ContributionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row &row = m_rows[m_places[index.row()]];
    switch (role) {
    case QuestionRole:
        return row.question;
    case ThemeRole:
        return row.theme;
    case HeaviestRole:
        return m_heaviest;
    default:
        break;
    }
    if (index.column() == QuestionColumn) {
        switch (role) {
        case Qt::DisplayRole:
            return row.statement;
        case Qt::AccessibleTextRole:
            return spoken(row);
        case Qt::ToolTipRole:
            return tooltipText(row.theme);
        case BadgesRole:
            return row.badges;
        case NoteRole:
            return row.note;
        case CandidateRole:
            return -1;
        default:
            return {};
        }
    }
    if (index.column() == VoterColumn) {
        switch (role) {
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole:
            return row.voterWords;
        case Qt::ToolTipRole:
            return tooltipText(row.voterWords);
        case MarkRole:
            return QVariant::fromValue(row.voterMark);
        case CandidateRole:
            return -1;
        default:
            return {};
        }
    }
    const qsizetype who = isSingle() ? 0 : index.column() - FirstCandidateColumn;
    const Cell &cell = row.cells[who];
    const bool points = !isSingle() || index.column() == PointsColumn;
    const bool mark = !isSingle() || index.column() == FirstCandidateColumn;
    switch (role) {
    case Qt::DisplayRole:
        return points ? pointsWords(row, cell) : cell.words;
    case Qt::AccessibleTextRole:
        return mark && points ? tr("%1, %2", "position, points").arg(cell.words, pointsWords(row, cell))
               : points       ? pointsWords(row, cell)
                              : cell.words;
    case Qt::ToolTipRole:
        return mark ? tooltipText(cell.words) : QString();
    case MarkRole:
        return mark ? QVariant::fromValue(cell.mark) : QVariant();
    case PointsRole:
        return points && cell.compared ? QVariant(cell.points) : QVariant();
    case OutOfRole:
        return points ? QVariant(row.outOf) : QVariant();
    case CandidateRole:
        return m_candidates[who];
    default:
        return {};
    }
}

QVariant ContributionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)) {
        return {};
    }
    if (section == QuestionColumn) {
        return m_questionHead;
    }
    if (section == VoterColumn) {
        return tr("You", "column of the voter's answers");
    }
    if (isSingle() && section == PointsColumn) {
        return m_squared ? tr("Gap", "column: squared distances") : tr("Points");
    }
    return m_shortNames.value(section - FirstCandidateColumn);
}

} // namespace preau::gui
