// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/themesview.h"

#include "charts/chartpanel.h"
#include "charts/heatmapcanvas.h"
#include "itemmodels/rankingmodel.h"
#include "widgets/datalabel.h"
#include "widgets/mark.h"
#include "widgets/metrics.h"
#include "widgets/textpainter.h"
#include "widgets/tokens.h"
#include "widgets/words.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QLocale>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace preau::gui {

namespace {

/// One series of the radar: its line and marker, the name, the percentage with its coverage.
class LegendRow : public QAbstractButton
{
public:
    LegendRow(int series, const QString &name, const QString &figures, QWidget *parent)
        : QAbstractButton(parent),
          m_series(series),
          m_figures(figures)
    {
        setText(name);
        setContextMenuPolicy(Qt::NoContextMenu);
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    [[nodiscard]] QSize sizeHint() const override { return {scaled(300), std::max(40, scaled(40))}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (underMouse()) {
            painter.fillRect(rect(), color(Token::SlateWash));
        }
        painter.fillRect(QRect(0, 0, width(), 1), color(Token::Line));
        const QRect sample = mirrored(QRect(0, 0, 36, height()), rect(), layoutDirection());
        painter.setPen(seriesPen(m_series));
        painter.drawLine(QPointF(sample.left(), height() / 2.0), QPointF(sample.right() + 1, height() / 2.0));
        paintSeriesMarker(painter, QPointF(sample.center().x() + 0.5, height() / 2.0), m_series);

        const QFont strong = gui::font(TypeRole::Heading);
        const QFont small = gui::font(TypeRole::Small);
        const int figures = QFontMetrics(small).horizontalAdvance(m_figures) + 2;
        const int line = QFontMetrics(strong).lineSpacing();
        drawWrapped(painter,
                    mirrored(QRect(44, (height() - line) / 2, std::max(20, width() - 52 - figures), line),
                             rect(), layoutDirection()),
                    text(), strong, color(Token::Ink), layoutDirection(), 1);
        painter.setFont(small);
        painter.setPen(color(Token::InkSoft));
        painter.drawText(
            rect(),
            static_cast<int>((layoutDirection() == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight) |
                             Qt::AlignAbsolute | Qt::AlignVCenter) |
                Qt::TextSingleLine,
            m_figures);
    }

private:
    int m_series;
    QString m_figures;
};

/// A cell of the map as it looks where its percentage rests on little.
class ThinSample : public QWidget
{
public:
    explicit ThinSample(QWidget *parent = nullptr) : QWidget(parent)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    [[nodiscard]] QSize sizeHint() const override { return {scaled(16), scaled(16)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), color(Token::Band));
        paintThinCell(painter, QRectF(rect()), color(Token::Ink));
    }
};

QHBoxLayout *legendLine(QWidget *sample, QWidget *words)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(sample);
    line->addWidget(words, 1);
    return line;
}

QString seriesCountWords(Contestants kind, int count)
{
    const QString number =
        sentenceCase(kind == Contestants::Lists ? numberWordsFeminine(count) : numberWords(count));
    switch (kind) {
    case Contestants::Lists:
        return ThemesView::tr("%1 list(s)", "%1: a number in words", count).arg(number);
    case Contestants::Parties:
        return ThemesView::tr("%1 party(ies)", "%1: a number in words", count).arg(number);
    case Contestants::Candidates:
        break;
    }
    return ThemesView::tr("%1 candidate(s)", "%1: a number in words", count).arg(number);
}

QString allWords(Contestants kind)
{
    switch (kind) {
    case Contestants::Lists:
        return ThemesView::tr("All lists, all themes");
    case Contestants::Parties:
        return ThemesView::tr("All parties, all themes");
    case Contestants::Candidates:
        break;
    }
    return ThemesView::tr("All candidates, all themes");
}

} // namespace

ThemesView::ThemesView(QWidget *parent)
    : QScrollArea(parent),
      m_radar(new ChartPanel(ChartKind::Radar)),
      m_heatMap(new ChartPanel(ChartKind::HeatMap)),
      m_legend(new QVBoxLayout),
      m_caption(new DataLabel(nullptr, TypeRole::Small, Token::InkSoft)),
      m_dotted(new DataLabel(nullptr, TypeRole::Small, Token::InkSoft)),
      m_thinSample(new ThinSample),
      m_thin(new DataLabel(nullptr, TypeRole::Small, Token::InkSoft)),
      m_described(new DataLabel(nullptr, TypeRole::Small, Token::Ink)),
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_left(new QWidget),
      m_right(new QWidget)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);

    auto *left = new QVBoxLayout(m_left);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(0);
    left->addWidget(m_radar, 1);
    m_legend->setSpacing(0);
    left->addLayout(m_legend);
    left->addSpacing(12);
    left->addWidget(m_caption);
    left->addSpacing(8);
    auto *mark = new MarkWidget(nullptr, 16);
    mark->setMark({.kind = Mark::Kind::Undocumented, .text = {}});
    left->addLayout(legendLine(mark, m_dotted));
    left->addSpacing(4);
    left->addLayout(legendLine(m_thinSample, m_thin));
    left->addStretch(1);

    auto *right = new QVBoxLayout(m_right);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(4);
    right->addWidget(m_heatMap, 1);
    right->addWidget(m_described);

    auto *body = new QWidget;
    body->setProperty("class", u"transparent"_s);
    body->setLayout(m_columns);
    m_columns->setContentsMargins(32, 8, 32, 8);
    m_columns->setSpacing(16);
    m_columns->addWidget(m_left);
    m_columns->addWidget(m_right, 1);
    m_columns->addStretch(0); // in a wide window the map keeps to itself
    setWidget(body);

    m_radar->setChoiceVisible(false);
    connect(m_heatMap, &ChartPanel::tableShownChanged, m_radar, &ChartPanel::setTableShown);
    connect(m_heatMap->chart(), &ChartView::described, m_described, &QLabel::setText);
    connect(m_heatMap->chart(), &ChartView::columnActivated, this, [this](int column) {
        toggle(heatmapData(*m_context.election, m_result).candidates.value(column, -1));
    });
    connect(m_heatMap->chart(), &ChartView::valueActivated, this, [this](int line, int column) {
        const HeatmapData heat = heatmapData(*m_context.election, m_result);
        // the first line is that of all answers
        emit whyRequested(heat.candidates.value(column, -1),
                          line > 0 ? heat.rows.value(line - 1).theme : ThemeId());
    });
    connect(m_radar->chart(), &ChartView::valueActivated, this, [this](int line, int column) {
        const RadarData shown = radarData(*m_context.election, m_result, chosen());
        emit whyRequested(shown.candidates.value(column, -1), shown.rows.value(line).theme);
    });
}

QList<int> ThemesView::chosen() const
{
    QList<int> candidates;
    for (const CandidateId &id : m_slots) {
        const int candidate = id.isEmpty() ? -1 : m_context.election->candidateIndex(id);
        if (candidate >= 0) {
            candidates.append(candidate);
        }
    }
    return candidates;
}

int ThemesView::seriesOf(int candidate) const
{
    const auto it = std::ranges::find(m_slots, m_context.election->candidates[candidate].id);
    return it == m_slots.cend() ? -1 : static_cast<int>(it - m_slots.cbegin());
}

void ThemesView::setResult(const ViewContext &context, const MatchResult &result)
{
    m_context = context;
    m_result = result;
    const bool other = context.election->id != m_election;
    m_election = context.election->id;
    bool any = false;
    for (CandidateId &id : m_slots) {
        const int candidate = other || id.isEmpty() ? -1 : context.election->candidateIndex(id);
        if (candidate < 0 || !result.of(candidate)) {
            id = CandidateId();
        }
        any = any || !id.isEmpty();
    }
    if (!any) {
        m_oldest = 0;
        std::size_t slot = 0;
        for (const CandidateResult &one : result.results) {
            if (slot < m_slots.size() && one.score) {
                m_slots.at(slot++) = context.election->candidates[one.candidate].id;
            }
        }
    }
    fill();
}

void ThemesView::clear()
{
    m_slots = {};
    m_election = ElectionId();
    setTableShown(false);
}

void ThemesView::setTableShown(bool shown)
{
    m_heatMap->setTableShown(shown);
    m_radar->setTableShown(shown);
}

void ThemesView::toggle(int candidate)
{
    if (candidate < 0) {
        return;
    }
    const CandidateId id = m_context.election->candidates[candidate].id;
    const auto own = std::ranges::find(m_slots, id);
    const auto free = std::ranges::find(m_slots, CandidateId());
    if (own != m_slots.end()) {
        if (chosen().size() > 1) { // never an empty radar
            *own = CandidateId();
        }
    } else if (free != m_slots.end()) {
        *free = id;
    } else {
        m_slots.at(m_oldest) = id;
        m_oldest = (m_oldest + 1) % m_slots.size();
    }
    fill();
}

ChartValue ThemesView::valueOf(int candidate, const QString &where, const ChartCell &cell) const
{
    const QString name = isolated(m_context.candidateName(candidate));
    ChartValue value{.percent = cell.percent,
                     .fraction = cell.fraction,
                     .shade = cell.shade(),
                     .thin = cell.isThin(),
                     .coverage = cell.coverage(),
                     .text = {},
                     .spoken = {}};
    if (cell.percent) {
        value.text = tr("%1, %2 of %3", "percentage, questions compared, questions answered")
                         .arg(percentWords(*cell.percent), QLocale().toString(value.coverage.matched),
                              QLocale().toString(value.coverage.answered));
        value.spoken = tr("%1, %2: %3, %4", "candidate, theme: percentage, on 3 of your 4 answers")
                           .arg(name, where, percentWords(*cell.percent), coverageSentence(value.coverage));
    } else {
        value.text = tr("not documented");
        value.spoken = tr("%1, %2: no documented position", "candidate, theme").arg(name, where);
    }
    return value;
}

ChartContent ThemesView::heatMapContent(const HeatmapData &heat) const
{
    ChartContent content{
        .name = tr("Agreement by theme"), .summary = {}, .corner = tr("Theme"), .columns = {}, .lines = {}};
    for (const int candidate : heat.candidates) {
        content.columns.append({.name = m_context.candidateName(candidate),
                                .shortName = m_context.candidateFamilyName(candidate),
                                .series = seriesOf(candidate)});
    }
    ChartLine totals{.label = tr("All your answers"), .remark = {}, .total = true, .values = {}};
    for (qsizetype i = 0; i < heat.candidates.size(); ++i) {
        totals.values.append(valueOf(heat.candidates[i], totals.label, heat.totals[i]));
        totals.values.last().note = QLocale().toString(heat.totals[i].coverage().matched);
    }
    totals.note = tr("Answers compared, of %1").arg(QLocale().toString(m_result.answered));
    content.lines.append(totals);
    int answered = 0;
    for (const ChartRow &row : heat.rows) {
        const Theme *theme = m_context.election->theme(row.theme);
        ChartLine line{.label = theme ? m_context.text(theme->title) : row.theme.value(),
                       .remark = row.answered == 0 ? tr("you gave no position on this theme") : QString(),
                       .total = false,
                       .values = {}};
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            line.values.append(valueOf(heat.candidates[i], line.label, row.cells[i]));
        }
        answered += row.answered > 0 ? 1 : 0;
        content.lines.append(line);
    }
    content.summary =
        tr("Agreement of %1 with you on %n theme(s) that you answered.", nullptr, answered)
            .arg(contestantCount(*m_context.election, static_cast<int>(heat.candidates.size())));
    return content;
}

ChartContent ThemesView::radarContent(const RadarData &radar) const
{
    ChartContent content{.name = tr("Agreement by theme, radar"),
                         .summary = {},
                         .corner = tr("Theme"),
                         .columns = {},
                         .lines = {}};
    QStringList names;
    for (const int candidate : radar.candidates) {
        content.columns.append({.name = m_context.candidateName(candidate),
                                .shortName = m_context.candidateFamilyName(candidate),
                                .series = seriesOf(candidate)});
        names.append(isolated(m_context.candidateName(candidate)));
    }
    for (const ChartRow &row : radar.rows) {
        const Theme *theme = m_context.election->theme(row.theme);
        ChartLine line{.label = theme ? m_context.text(theme->title) : row.theme.value(),
                       .remark = {},
                       .total = false,
                       .values = {}};
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            line.values.append(valueOf(radar.candidates[i], line.label, row.cells[i]));
        }
        content.lines.append(line);
    }
    content.summary = tr("%1 on %n theme(s) with at least two of your answers; all values are in the table.",
                         nullptr, static_cast<int>(radar.rows.size()))
                          .arg(QLocale().createSeparatedList(names));
    return content;
}

void ThemesView::fill()
{
    const Election &election = *m_context.election;
    const RadarData radar = radarData(election, m_result, chosen());
    const HeatmapData heat = heatmapData(election, m_result);
    const auto themes = static_cast<int>(radar.rows.size());
    m_radar->setHeading(
        tr("%1, %2", "heading: three candidates, eight themes")
            .arg(seriesCountWords(election.contestants, static_cast<int>(radar.candidates.size())),
                 tr("%1 theme(s)", "%1: a number in words", themes).arg(numberWords(themes))));
    m_heatMap->setHeading(allWords(election.contestants));
    m_radar->setContent(radarContent(radar));
    m_heatMap->setContent(heatMapContent(heat));
    m_radar->setUndrawable(radar.isDrawable() ? QString() : tr("Too few themes for a radar."));
    m_caption->setText(
        tr("The radar keeps the themes on which you have at least two answers. Choose a name above "
           "the cells to change who is in it."));
    m_dotted->setText(tr("no documented position on this theme"));
    const bool thin = std::ranges::any_of(
        heat.rows, [](const ChartRow &row) { return std::ranges::any_of(row.cells, &ChartCell::isThin); });
    m_thin->setText(tr("on fewer than half of your answers on this theme"));
    m_thin->setVisible(thin);
    m_thinSample->setVisible(thin);
    m_described->setMinimumHeight(
        m_described->fontMetrics().lineSpacing()); // kept free, so that nothing moves
    fillLegend();
    arrange();
}

void ThemesView::fillLegend()
{
    while (QLayoutItem *item = m_legend->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was pressed
        delete item;
    }
    for (const int candidate : chosen()) {
        const CandidateResult *one = m_result.of(candidate);
        if (!one) {
            continue;
        }
        const QString name = m_context.candidateName(candidate);
        const QString figures = one->percent
                                    ? tr("%1, %2", "percentage, on 26 of your 28 answers")
                                          .arg(percentWords(*one->percent), coverageSentence(one->coverage))
                                    : tr("no result");
        auto *row = new LegendRow(seriesOf(candidate), name, figures, m_left);
        row->setAccessibleName(
            tr("%1: %2. See why", "candidate: percentage and coverage").arg(isolated(name), figures));
        connect(row, &QAbstractButton::clicked, this,
                [this, candidate] { emit whyRequested(candidate, {}); });
        m_legend->addWidget(row);
    }
}

void ThemesView::arrange()
{
    const bool narrow = width() < scaled(1040);
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    if (narrow) {
        m_left->setMinimumWidth(0);
        m_left->setMaximumWidth(QWIDGETSIZE_MAX);
    } else {
        m_left->setFixedWidth(scaled(400));
    }
    m_right->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : scaled(860));
    m_heatMap->chart()->setMinimumHeight(narrow ? m_heatMap->chart()->sizeHint().height() : 0);
    m_heatMap->table()->setMinimumHeight(narrow ? scaled(400) : 0);
}

void ThemesView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

} // namespace preau::gui
