// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/mapview.h"

#include "charts/chartpanel.h"
#include "widgets/buttons.h"
#include "widgets/datalabel.h"
#include "widgets/pagescroll.h"
#include "widgets/smallparts.h"
#include "widgets/stackfit.h"
#include "widgets/words.h"

#include <QGridLayout>
#include <QLocale>
#include <QStackedWidget>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace preau::gui {

namespace {

constexpr qsizetype worstShown = 4;
constexpr qsizetype mostClose = 8;
constexpr int mostSeries = 3;
constexpr int textsWide = 336;

QString pointsWords(double points)
{
    return QLocale().toString(qRound(points));
}

/// "Between candidates", by what the election calls them.
QString fitWords(Contestants kind, int fit, int stress)
{
    const QString share = percentWords(fit);
    const QString error = percentWords(stress);
    switch (kind) {
    case Contestants::Lists:
        return MapView::tr("Between lists, it renders %1 of the differences in distance (stress: %2).",
                           "two percentages")
            .arg(share, error);
    case Contestants::Parties:
        return MapView::tr("Between parties, it renders %1 of the differences in distance (stress: %2).",
                           "two percentages")
            .arg(share, error);
    case Contestants::Candidates:
        break;
    }
    return MapView::tr("Between candidates, it renders %1 of the differences in distance (stress: %2).",
                       "two percentages")
        .arg(share, error);
}

} // namespace

MapView::MapView(QWidget *parent)
    : QScrollArea(parent),
      m_states(new QStackedWidget),
      m_off(new QWidget),
      m_offTitle(new DataLabel(nullptr, TypeRole::Heading)),
      m_offWords(new DataLabel),
      m_offLimits(new DataLabel(nullptr, TypeRole::Body, Token::InkSoft)),
      m_show(new ActionButton),
      m_refused(new QWidget),
      m_refusedTitle(new DataLabel(nullptr, TypeRole::Heading)),
      m_refusedWords(new DataLabel),
      m_refusedLeftOut(new DataLabel(nullptr, TypeRole::Body, Token::InkSoft)),
      m_hideRefused(new ActionButton),
      m_drawn(new QWidget),
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight, m_drawn)),
      m_panel(new ChartPanel(ChartKind::Map)),
      m_hide(new ActionButton),
      m_texts(new QWidget),
      m_worth(new DataLabel(nullptr, TypeRole::Heading)),
      m_caution(new NoticeStrip(NoticeStrip::Tone::Warn, u"warning"_s)),
      m_fit(new DataLabel),
      m_voterWords(new DataLabel),
      m_told(new DataLabel),
      m_worst(new QWidget),
      m_worstGrid(new QGridLayout(m_worst)),
      m_close(new DataLabel),
      m_leftOut(new DataLabel),
      m_note(new DataLabel(nullptr, TypeRole::Small, Token::InkSoft))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);

    const auto page = [](QWidget *widget, const QList<QWidget *> &parts) {
        auto *column = new QVBoxLayout(widget);
        column->setContentsMargins(0, 4, 0, 0);
        column->setSpacing(12);
        for (QWidget *part : parts) {
            column->addWidget(part, 0,
                              qobject_cast<ActionButton *>(part) ? Qt::AlignLeading : Qt::Alignment());
        }
        column->addStretch(1);
    };
    page(m_off, {m_offTitle, m_offWords, m_offLimits, m_show});
    page(m_refused, {m_refusedTitle, m_refusedWords, m_refusedLeftOut, m_hideRefused});

    m_show->setIconName(u"chart-map"_s);
    m_hide->setIconName(u"eye-off"_s);
    m_panel->addHeadWidget(m_hide);
    auto *texts = new QVBoxLayout(m_texts);
    texts->setContentsMargins(0, 0, 0, 0);
    texts->setSpacing(10);
    for (QWidget *part : {static_cast<QWidget *>(m_worth), static_cast<QWidget *>(m_caution),
                          static_cast<QWidget *>(m_fit), static_cast<QWidget *>(m_voterWords),
                          static_cast<QWidget *>(m_told), m_worst, static_cast<QWidget *>(m_close),
                          static_cast<QWidget *>(m_leftOut), static_cast<QWidget *>(m_note)}) {
        texts->addWidget(part);
    }
    texts->addStretch(1);
    m_worstGrid->setContentsMargins(0, 4, 0, 0);
    m_worstGrid->setHorizontalSpacing(16);
    m_worstGrid->setVerticalSpacing(0);
    m_worstGrid->setColumnStretch(0, 1);
    m_columns->setContentsMargins(0, 0, 0, 0);
    auto *left = new QVBoxLayout;
    left->addWidget(m_panel, 1);
    left->addStretch(0); // beside texts that are taller
    m_columns->addLayout(left, 1);
    m_columns->addWidget(m_texts);

    for (QWidget *state : {m_off, m_refused, m_drawn}) {
        m_states->addWidget(state);
    }
    fitToCurrentPage(m_states);
    auto *body = new QWidget;
    body->setProperty("class", u"transparent"_s);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(32, 8, 32, 16);
    column->addWidget(m_states);
    setWidget(body);

    connect(m_show, &QAbstractButton::clicked, this, [this] {
        setShown(true);
        (m_states->currentWidget() == m_refused ? static_cast<QWidget *>(m_hideRefused) : m_hide)
            ->setFocus(Qt::OtherFocusReason);
    });
    for (ActionButton *button : {m_hide, m_hideRefused}) {
        connect(button, &QAbstractButton::clicked, this, [this] {
            setShown(false);
            m_show->setFocus(Qt::OtherFocusReason);
        });
    }
    connect(m_panel->chart(), &ChartView::described, this, &MapView::tell);
    connect(m_panel->chart(), &ChartView::valueActivated, this, [this](int line) {
        if (candidateAt(line) >= 0) {
            m_pinned = candidateAt(line);
            tell(spoken(line));
        }
    });
}

void MapView::clear()
{
    m_context = {};
    m_result = {};
    m_shown = false;
    m_pinned = -1;
    m_map.reset();
    m_voter.reset();
    m_computedFor.reset();
    m_panel->setContent({});
    m_panel->setTableShown(false);
    for (DataLabel *label : {m_voterWords, m_told}) {
        label->clear();
    }
    m_states->setCurrentWidget(m_off);
}

void MapView::setResult(const ViewContext &context, const MatchResult &result)
{
    if (m_context.election && context.election && m_context.election->id != context.election->id) {
        m_pinned = -1;
    }
    m_context = context;
    m_result = result;
    fill();
}

void MapView::setShown(bool shown)
{
    m_shown = shown;
    fill();
    emit heightChanged();
}

void MapView::setTableShown(bool shown)
{
    m_panel->setTableShown(shown);
}

void MapView::compute()
{
    QList<int> candidates;
    for (const CandidateResult &one : std::as_const(m_result.results)) {
        candidates.append(one.candidate);
    }
    // the order of the result changes with the answers, the map does not
    std::ranges::sort(candidates);
    if (!m_map || m_computedFor != m_context.election || m_computedCandidates != candidates) {
        m_map = opinionMap(*m_context.election, candidates);
        m_computedFor = m_context.election;
        m_computedCandidates = candidates;
    }
    m_voter = placeVoter(*m_context.election, *m_map, m_context.answers);
}

void MapView::fill()
{
    if (!m_context.election) {
        return;
    }
    if (!m_shown) {
        fillOff();
        m_states->setCurrentWidget(m_off);
        return;
    }
    compute();
    if (m_map->verdict == MapVerdict::Shown) {
        fillMap();
        m_states->setCurrentWidget(m_drawn);
    } else {
        fillRefused();
        m_states->setCurrentWidget(m_refused);
    }
    arrange();
}

void MapView::fillOff()
{
    m_offTitle->setText(tr("Who is near whom"));
    m_offWords->setText(tr("The map is optional. It sums up %n question(s) in two dimensions, and distorts.",
                           nullptr, static_cast<int>(m_context.election->questions.size())));
    m_offLimits->setText(
        tr("It ranks nobody: the ranking is read under “Why”. It says itself how much it renders, and it is "
           "not shown where that is less than %1 of the differences in distance.",
           "a percentage")
            .arg(percentWords(leastMapFit)));
    m_show->setText(tr("Show the map"));
}

QString MapView::refusalWords() const
{
    switch (m_map->verdict) {
    case MapVerdict::PoorFit:
        return tr("The positions do not fit on a map (%1). It is not shown.",
                  "the percentage of differences in distance that it would render")
            .arg(percentWords(m_map->fit));
    case MapVerdict::TooManyCandidates:
        return tr("A map of more than %1 could not be read. Choose a constituency to see fewer.", "a number")
            .arg(mostOnMap);
    case MapVerdict::AllAlike:
        return tr("All have the same known positions: there are no distances to draw.");
    case MapVerdict::TooFewCandidates:
    case MapVerdict::Shown:
        break;
    }
    return tr("A map needs at least three whose positions can be compared.");
}

void MapView::fillRefused()
{
    m_refusedTitle->setText(tr("No map here"));
    m_refusedWords->setText(refusalWords());
    m_refusedLeftOut->setVisible(!m_map->leftOut.isEmpty());
    m_refusedLeftOut->setText(
        tr("Fewer than %1 known positions in common with the others: %2.", "a number; names")
            .arg(QLocale().toString(m_map->commonNeeded), names(m_map->leftOut)));
    m_hideRefused->setText(tr("Back"));
}

int MapView::places() const
{
    return static_cast<int>(m_map->points.size()) + (m_voter ? 1 : 0);
}

int MapView::candidateAt(int place) const
{
    const int point = place - (m_voter ? 1 : 0);
    return point < 0 || point >= m_map->points.size() ? -1 : m_map->points[point].candidate;
}

/// The first three of the ranking, as in the radar.
int MapView::seriesOf(int candidate) const
{
    int series = 0;
    for (const CandidateResult &one : m_result.results) {
        if (!one.ranked || !m_map->of(one.candidate)) {
            continue;
        }
        if (one.candidate == candidate) {
            return series;
        }
        if (++series == mostSeries) {
            break;
        }
    }
    return -1;
}

QString MapView::names(const QList<int> &candidates) const
{
    QStringList all;
    for (const int candidate : candidates) {
        all.append(isolated(m_context.candidateName(candidate)));
    }
    return QLocale().createSeparatedList(all);
}

QString MapView::pairNames(const MapPair &pair) const
{
    return tr("%1 and %2", "two names")
        .arg(isolated(m_context.candidateFamilyName(pair.first)),
             isolated(m_context.candidateFamilyName(pair.second)));
}

QString MapView::nearest(int candidate) const
{
    const MapPair *best = nullptr;
    for (const MapPair &pair : m_map->pairs) {
        if ((pair.first == candidate || pair.second == candidate) && (!best || pair.real < best->real)) {
            best = &pair;
        }
    }
    if (!best) {
        return {};
    }
    const int other = best->first == candidate ? best->second : best->first;
    return tr("Nearest by positions: %1, at %2 points (%3 on the map).", "a name, two numbers")
        .arg(isolated(m_context.candidateName(other)), pointsWords(best->realPoints()),
             pointsWords(best->drawn));
}

QString MapView::spoken(int place) const
{
    const int candidate = candidateAt(place);
    if (candidate < 0) {
        return tr("You", "the voter on a map");
    }
    const QString name = isolated(m_context.candidateName(candidate));
    const VoterDistance *distance = m_voter ? m_voter->to(candidate) : nullptr;
    const QString toVoter =
        distance ? tr("%1: %2 points from you on the map, %3 by your answers.", "a name, two numbers")
                       .arg(name, pointsWords(distance->drawn), pointsWords(distance->realPoints()))
                 : tr("%1: not compared with you.", "a name").arg(name);
    const QString near = nearest(candidate);
    return near.isEmpty() ? toVoter : tr("%1 %2", "two sentences").arg(toVoter, near);
}

ChartValue MapView::valueOf(int place, int other) const
{
    ChartValue value{
        .percent = {}, .fraction = 0, .shade = 0, .coverage = {}, .text = tr("–", "no value"), .spoken = {}};
    const int one = candidateAt(place);
    const int two = candidateAt(other);
    std::optional<std::pair<double, double>> found; // real, drawn
    if (one < 0 || two < 0) {
        const VoterDistance *distance = m_voter && one != two ? m_voter->to(one < 0 ? two : one) : nullptr;
        if (distance) {
            found = {distance->realPoints(), distance->drawn};
            value.coverage.matched = distance->known;
        }
    } else {
        const auto pair = std::ranges::find_if(m_map->pairs, [&](const MapPair &each) {
            return (each.first == one && each.second == two) || (each.first == two && each.second == one);
        });
        if (pair != m_map->pairs.cend()) {
            found = {pair->realPoints(), pair->drawn};
            value.coverage.matched = pair->known;
        }
    }
    if (found) {
        value.percent = qRound(found->second);
        value.text = tr("%1, map %2", "a distance, and the one drawn on the map")
                         .arg(pointsWords(found->first), pointsWords(found->second));
        const auto nameOf = [this](int candidate) {
            return candidate < 0 ? tr("You", "the voter on a map")
                                 : isolated(m_context.candidateName(candidate));
        };
        value.spoken =
            tr("%1, %2: %3 points apart, %4 on the map", "two names, two numbers")
                .arg(nameOf(one), nameOf(two), pointsWords(found->first), pointsWords(found->second));
    }
    return value;
}

ChartValue MapView::coordinateOf(double value) const
{
    const QString text = pointsWords(value);
    return {.percent = {}, .fraction = 0, .shade = 0, .coverage = {}, .text = text, .spoken = text};
}

ChartLine MapView::lineOf(int place) const
{
    const int candidate = candidateAt(place);
    ChartLine line{.label =
                       candidate < 0 ? tr("You", "the voter on a map") : m_context.candidateName(candidate),
                   .remark = {},
                   .total = candidate < 0,
                   .values = {}};
    for (int other = 0; other < places(); ++other) {
        line.values.append(valueOf(place, other));
    }
    const MapPoint *point = candidate < 0 ? nullptr : m_map->of(candidate);
    line.values.append(coordinateOf(point ? point->x : m_voter->x));
    line.values.append(coordinateOf(point ? point->y : m_voter->y));
    return line;
}

ChartContent MapView::content() const
{
    ChartContent content{.name = tr("Map of positions"),
                         .summary = {},
                         .corner = contestantsNoun(*m_context.election),
                         .columns = {},
                         .lines = {}};
    for (int place = 0; place < places(); ++place) {
        const int candidate = candidateAt(place);
        const QString you = tr("You", "the voter on a map");
        content.columns.append({.name = candidate < 0 ? you : m_context.candidateName(candidate),
                                .shortName = candidate < 0 ? you : m_context.candidateFamilyName(candidate),
                                .series = candidate < 0 ? -1 : seriesOf(candidate)});
        content.lines.append(lineOf(place));
        const MapPoint *point = candidate < 0 ? nullptr : m_map->of(candidate);
        content.points.append({.x = point ? point->x : m_voter->x,
                               .y = point ? point->y : m_voter->y,
                               .self = candidate < 0,
                               .spoken = spoken(place)});
    }
    for (const QString &axis : {tr("Across", "coordinate on a map"), tr("Up", "coordinate on a map")}) {
        content.columns.append({.name = axis, .shortName = axis, .series = -1});
    }
    for (const MapPair &pair : m_map->pairs) {
        if (pair.tooClose) {
            const auto placeOf = [this](int candidate) {
                int place = 0;
                while (candidateAt(place) != candidate) {
                    ++place;
                }
                return place;
            };
            content.links.append({placeOf(pair.first), placeOf(pair.second)});
        }
    }
    const QString who = contestantCount(*m_context.election, static_cast<int>(m_map->points.size()));
    content.summary =
        (m_voter
             ? tr("%1 and you; the map renders %2 of the differences in distance. All distances are in the "
                  "table.",
                  "12 candidates; a percentage")
             : tr("%1; the map renders %2 of the differences in distance. All distances are in the table.",
                  "12 candidates; a percentage"))
            .arg(who, percentWords(m_map->fit));
    return content;
}

QString MapView::voterWords() const
{
    if (!m_voter) {
        return tr("You are not on it: your answers have too few questions in common with known positions.");
    }
    return tr("For you, it is wrong by %n point(s) on average.", nullptr, m_voter->meanError);
}

void MapView::fillMap()
{
    m_panel->setHeading(tr("Who is near whom"));
    m_panel->setContent(content());
    m_hide->setText(tr("Hide", "the map"));
    m_worth->setText(tr("What this map is worth"));
    m_caution->setText(
        tr("A drawing in two dimensions distorts. The ranking is read under “Why”, not here."));
    m_fit->setText(fitWords(m_context.election->contestants, m_map->fit, m_map->stress));
    m_voterWords->setText(voterWords());
    if (m_pinned < 0 || !m_map->of(m_pinned)) {
        const auto first = std::ranges::find_if(
            m_result.results, [this](const CandidateResult &one) { return m_map->of(one.candidate); });
        m_pinned = first == m_result.results.cend() ? -1 : first->candidate;
    }
    fillWorst();
    fillNotes();
    tell({});
}

/// Empty: of whoever is pinned.
void MapView::tell(const QString &words)
{
    QString shown = words;
    for (int place = 0; shown.isEmpty() && place < places(); ++place) {
        shown = candidateAt(place) == m_pinned && m_pinned >= 0 ? spoken(place) : QString();
    }
    m_told->setText(shown);
    // it grows where it must and does not shrink again, so that what is below stands still
    m_told->setMinimumHeight(
        std::max(m_told->minimumHeight(), m_told->heightForWidth(std::max(1, m_told->width()))));
}

void MapView::fillWorst()
{
    clearLayout(m_worstGrid);
    int row = 0;
    const auto add = [&](const QString &pair, const QString &real, const QString &drawn, bool head) {
        if (!head) {
            m_worstGrid->addWidget(new Hairline, row++, 0, 1, 3);
        }
        int column = 0;
        for (const QString &text : {pair, real, drawn}) {
            auto *cell = new DataLabel(text, nullptr, TypeRole::Small, head ? Token::InkSoft : Token::Ink);
            cell->setMinimumHeight(std::max(28, scaled(28)));
            cell->setWordWrap(column == 0);
            m_worstGrid->addWidget(cell, row, column,
                                   column > 0 ? Qt::AlignTrailing | Qt::AlignVCenter : Qt::AlignVCenter);
            ++column;
        }
        ++row;
    };
    add(tr("Rendered worst"), tr("real", "distance"), tr("map", "distance on it"), true);
    for (const MapPair &pair : worstPairs(*m_map, worstShown)) {
        add(pairNames(pair), pointsWords(pair.realPoints()), pointsWords(pair.drawn), false);
    }
    showAdded(m_worstGrid);
}

void MapView::fillNotes()
{
    QStringList close;
    for (const MapPair &pair : std::as_const(m_map->pairs)) {
        if (pair.tooClose) {
            close.append(pairNames(pair));
        }
    }
    if (close.size() > mostClose) {
        const auto more = static_cast<int>(close.size() - mostClose);
        close = close.first(mostClose);
        close.append(tr("%n more", "as the last of a list of pairs", more));
    }
    m_close->setVisible(!close.isEmpty());
    m_close->setText(tr("Too close to be told apart here (dotted): %1.", "pairs of names")
                         .arg(close.join(tr("; ", "between pairs of names"))));
    m_leftOut->setVisible(!m_map->leftOut.isEmpty());
    m_leftOut->setText(tr("Not on the map, with fewer than %1 known positions in common with the others: %2.",
                          "a number; names")
                           .arg(QLocale().toString(m_map->commonNeeded), names(m_map->leftOut)));
    m_note->setText(tr("There is no left, right, top or bottom: distances alone count. Computed on the known "
                       "positions of "
                       "%1; your importances have no part in it.",
                       "12 candidates")
                        .arg(contestantCount(*m_context.election, static_cast<int>(m_map->points.size()))));
}

void MapView::arrange()
{
    const bool narrow = viewport()->width() < scaled(900);
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_columns->setSpacing(narrow ? 16 : 32);
    if (narrow) {
        m_texts->setMinimumWidth(0);
        m_texts->setMaximumWidth(QWIDGETSIZE_MAX);
    } else {
        m_texts->setFixedWidth(scaled(textsWide));
    }
    // all of it in view at once; as high as wide at most, where the page scrolls
    m_panel->setMaximumHeight(std::max(400, narrow ? viewport()->width() : viewport()->height() - 24));
    m_panel->setMinimumHeight(narrow ? std::max(360, std::min(scaled(420), viewport()->width())) : 0);
    for (DataLabel *label : {m_offWords, m_offLimits, m_refusedWords, m_refusedLeftOut}) {
        label->setMaximumWidth(scaled(640)); // lines short enough to read
    }
    m_panel->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : scaled(900));
}

void MapView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    m_told->setMinimumHeight(0);
    arrange();
}

} // namespace preau::gui
