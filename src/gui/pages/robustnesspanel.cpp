// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/robustnesspanel.h"

#include "pages/changelist.h"
#include "pages/robustnesstables.h"
#include "pages/verdictboard.h"
#include "widgets/buttons.h"
#include "widgets/datalabel.h"
#include "widgets/flowlayout.h"
#include "widgets/matchwords.h"
#include "widgets/smallparts.h"
#include "widgets/words.h"

#include <QLocale>
#include <QProgressBar>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace preau::gui {

namespace {

constexpr int slowAfter = 300; // ms: shorter waits are not worth a bar that comes and goes

DataLabel *countLabel()
{
    auto *label = new DataLabel(nullptr, TypeRole::Heading);
    label->setWordWrap(false);
    return label;
}

QHBoxLayout *wordsAndCount(DataLabel *words, DataLabel *count)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(words, 1);
    row->addWidget(count);
    return row;
}

DataLabel *smallLabel()
{
    return new DataLabel(nullptr, TypeRole::Small, Token::InkSoft);
}

QString timesWords(const VerdictCount &count)
{
    return RobustnessPanel::tr("%1 of %2 times", "the first place is unchanged")
        .arg(QLocale().toString(count.same), QLocale().toString(count.total()));
}

} // namespace

RobustnessPanel::RobustnessPanel(QWidget *parent)
    : PageScroll(parent),
      m_slow(new QTimer(this)),
      m_waiting(new QWidget),
      m_waitingWords(new DataLabel(nullptr, TypeRole::Body, Token::InkSoft)),
      m_progress(new QProgressBar),
      m_stop(new ActionButton(ActionButton::Kind::Quiet)),
      m_compute(new ActionButton(ActionButton::Kind::Normal)),
      m_content(new QWidget),
      m_title(new DataLabel(nullptr, TypeRole::Title)),
      m_lead(smallLabel()),
      m_asTable(new LinkButton),
      m_charts(new QWidget),
      m_tables(new RobustnessTables),
      m_settings(new VerdictBoard(VerdictBoard::Shape::Grid)),
      m_questions(new VerdictBoard(VerdictBoard::Shape::Strip)),
      m_themes(new VerdictBoard(VerdictBoard::Shape::Strip)),
      m_legend(new FlowLayout(nullptr, 6)),
      m_described(new DataLabel(nullptr, TypeRole::Small)),
      m_follow(new LinkButton),
      m_range(smallLabel()),
      m_questionsWords(new DataLabel),
      m_questionsCount(countLabel()),
      m_questionsNames(smallLabel()),
      m_themesWords(new DataLabel),
      m_themesCount(countLabel()),
      m_themesNames(smallLabel()),
      m_changes(new ChangeList),
      m_pairsTitle(new DataLabel(nullptr, TypeRole::Heading)),
      m_pairs(new QVBoxLayout)
{
    setBodyMargins(0, 0, gutter, 24);
    m_slow->setSingleShot(true);
    m_slow->setInterval(slowAfter);
    connect(m_slow, &QTimer::timeout, this, &RobustnessPanel::showState);

    composeWaiting();
    composeCharts();
    composeContent();

    connect(m_asTable, &QAbstractButton::clicked, this, [this] { setTableShown(!m_tableShown); });
    connect(m_stop, &QAbstractButton::clicked, this, &RobustnessPanel::cancelRequested);
    connect(m_compute, &QAbstractButton::clicked, this, &RobustnessPanel::computeRequested);
    connect(m_follow, &QAbstractButton::clicked, this, &RobustnessPanel::follow);
    connect(m_changes, &ChangeList::detailRequested, this, &RobustnessPanel::detailRequested);
    connect(m_changes, &ChangeList::heightChanged, this, &RobustnessPanel::heightChanged);
    connectBoard(m_settings, VariantPlace::Board::Settings);
    connectBoard(m_questions, VariantPlace::Board::Questions);
    connectBoard(m_themes, VariantPlace::Board::Themes);
    showState();
}

void RobustnessPanel::composeWaiting()
{
    auto *waiting = new QVBoxLayout(m_waiting);
    waiting->setContentsMargins(0, 8, 0, 0);
    waiting->setSpacing(8);
    waiting->addWidget(m_waitingWords);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(12);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(8);
    bar->addWidget(m_progress, 1);
    bar->addWidget(m_stop);
    waiting->addLayout(bar);
    waiting->addWidget(m_compute, 0, Qt::AlignLeading);
    column()->addWidget(m_waiting);
}

void RobustnessPanel::composeCharts()
{
    auto *charts = new QVBoxLayout(m_charts);
    charts->setContentsMargins(0, 10, 0, 0);
    charts->setSpacing(0);
    charts->addWidget(m_settings);
    charts->addSpacing(8);
    charts->addLayout(m_legend);
    charts->addSpacing(8);
    auto *card = new Card(nullptr, Token::SlateWash, Token::SlateWash);
    auto *described = new QVBoxLayout(card);
    described->setContentsMargins(12, 8, 12, 6);
    described->setSpacing(2);
    described->addWidget(m_described);
    described->addWidget(m_follow, 0, Qt::AlignLeading);
    charts->addWidget(card);
    charts->addSpacing(12);
    charts->addLayout(wordsAndCount(m_questionsWords, m_questionsCount));
    charts->addSpacing(2);
    charts->addWidget(m_questions);
    charts->addWidget(m_questionsNames);
    charts->addWidget(m_range);
    charts->addSpacing(8);
    charts->addLayout(wordsAndCount(m_themesWords, m_themesCount));
    charts->addSpacing(2);
    charts->addWidget(m_themes);
    charts->addWidget(m_themesNames);
}

void RobustnessPanel::composeContent()
{
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(0);
    content->addWidget(m_title);
    auto *lead = new QHBoxLayout;
    lead->setSpacing(12);
    lead->addWidget(m_lead, 1);
    lead->addWidget(m_asTable, 0, Qt::AlignTop);
    content->addLayout(lead);
    content->addWidget(m_charts);

    content->addWidget(m_tables);

    content->addSpacing(16);
    content->addWidget(m_changes);
    content->addSpacing(16);
    content->addWidget(m_pairsTitle);
    m_pairs->setSpacing(4);
    content->addLayout(m_pairs);
    column()->addWidget(m_content);
    column()->addStretch(1);
}

void RobustnessPanel::connectBoard(VerdictBoard *board, VariantPlace::Board which)
{
    connect(board, &VerdictBoard::described, this, [this, which](int index) {
        describe(index < 0 ? m_pinned : VariantPlace{which, index});
    });
    connect(board, &VerdictBoard::chosen, this,
            [this, which](int index) { pin({.board = which, .index = index}); });
}

void RobustnessPanel::clear()
{
    m_tableShown = false;
    m_changes->closeLarger();
    m_pinned = {};
    m_robustness.reset();
    m_fullWords.clear();
    m_state = State::Computing;
    verticalScrollBar()->setValue(0);
    showState();
}

void RobustnessPanel::setResult(const ViewContext &context, const MatchResult &result)
{
    const bool other = context.election != m_words.context.election ||
                       context.answers != m_words.context.answers || context.match != m_words.context.match;
    m_words.context = context;
    m_words.result = result;
    m_fullWords.clear();
    if (other) {
        m_robustness.reset();
        m_pinned = {};
    }
    if (m_robustness) {
        fill();
    }
    showState();
}

void RobustnessPanel::setSelected(int candidate)
{
    m_selected = candidate;
    if (!m_robustness) {
        return;
    }
    const QString range = m_words.rangeWords(candidate);
    m_range->setVisible(!range.isEmpty());
    m_range->setText(range);
}

void RobustnessPanel::setRobustness(const std::optional<Robustness> &robustness)
{
    m_slow->stop();
    m_robustness = robustness;
    m_words.robustness = robustness.value_or(Robustness());
    m_fullWords.clear();
    m_state = robustness ? State::Ready : State::Nothing;
    if (robustness) {
        fill();
    }
    showState();
}

void RobustnessPanel::setComputing()
{
    m_state = State::Computing;
    m_robustness.reset();
    m_progress->setRange(0, 0);
    m_slow->start();
    showState();
}

void RobustnessPanel::setProgress(int done, int total)
{
    m_progress->setRange(0, total);
    m_progress->setValue(done);
}

void RobustnessPanel::setCancelled()
{
    m_slow->stop();
    m_state = State::Cancelled;
    showState();
    m_compute->setFocus(Qt::OtherFocusReason); // the button that was pressed is gone
}

void RobustnessPanel::showState()
{
    const bool ready = m_state == State::Ready && m_robustness;
    const bool computing = m_state == State::Computing && m_words.context.election;
    m_content->setVisible(ready);
    m_waiting->setVisible(!ready && (!computing || !m_slow->isActive()) && m_words.context.election);
    m_progress->setVisible(computing);
    m_stop->setVisible(computing);
    m_compute->setVisible(m_state == State::Cancelled);
    m_stop->setText(tr("Cancel"));
    m_compute->setText(tr("Compute"));
    switch (m_state) {
    case State::Computing:
        m_waitingWords->setText(tr("Every variant is being computed."));
        break;
    case State::Cancelled:
        m_waitingWords->setText(tr("The variants were not computed."));
        break;
    case State::Nothing:
        m_waitingWords->setText(tr("Nobody is ranked, so there is no first place to put to the test."));
        break;
    case State::Ready:
        break;
    }
    m_progress->setAccessibleName(m_waitingWords->text());
    emit heightChanged();
}

void RobustnessPanel::setTableShown(bool shown)
{
    m_tableShown = shown;
    if (m_robustness) {
        showTables();
    }
    emit heightChanged();
}

void RobustnessPanel::focusBoard()
{
    if (QWidget *cell = m_settings->cell(m_settings->current())) {
        cell->setFocus(Qt::OtherFocusReason);
    }
}

int RobustnessPanel::fullHeight(int width) const
{
    const QLayout *content = widget()->layout();
    return content->hasHeightForWidth() ? content->totalHeightForWidth(width)
                                        : content->totalSizeHint().height();
}

void RobustnessPanel::fill()
{
    const VerdictCount settings = countVerdicts(m_robustness->settings);
    m_title->setText(tr("First place unchanged in %1 of %2 settings")
                         .arg(QLocale().toString(settings.same), QLocale().toString(settings.total())));
    m_lead->setText(tr("Each square computes again: with your importances, then all equal."));
    setAccessibleName(m_title->text());
    if (m_pinned.index < 0) {
        m_pinned = {.board = VariantPlace::Board::Settings, .index = m_words.ownSetting()};
        m_settings->setCurrent(m_pinned.index);
    }
    fillSettings();
    fillLeftOut();
    fillLegend();
    m_changes->setContent(m_words, m_selected);
    fillPairs();
    showTables();
    setSelected(m_selected);
    m_described->setMinimumHeight(2 * QFontMetrics(gui::font(TypeRole::Small)).lineSpacing());
    describe(m_pinned);
}

void RobustnessPanel::fillSettings()
{
    QStringList rules;
    for (const MissingRule rule : allMissingRules()) {
        rules.append(missingRuleName(rule));
    }
    QStringList methods;
    QList<VerdictMark> marks;
    const int own = m_words.ownSetting();
    // by method, in it by rule, in it with importances and without
    for (qsizetype i = 0; i < m_robustness->settings.size(); ++i) {
        const SettingVariant &variant = m_robustness->settings[i];
        if (i % (2 * rules.size()) == 0) {
            methods.append(methodName(variant.method));
        }
        marks.append({.verdict = variant.verdict,
                      .initials = m_words.initials(variant.first),
                      .own = i == own,
                      .name = tr("%1: %2", "a variant: who is first")
                                  .arg(m_words.settingWords(variant),
                                       m_words.firstWords(variant.first, variant.verdict))});
    }
    m_settings->setHeads(tr("An unknown position is…"), rules, methods);
    m_settings->setMarks(marks);
}

void RobustnessPanel::fillLeftOut()
{
    QList<LeftOut> questions;
    for (const QuestionVariant &variant : std::as_const(m_robustness->questions)) {
        questions.append({m_words.questionName(variant.question), variant.verdict, variant.first});
    }
    m_questionsWords->setText(tr("Leaving one question out"));
    m_questionsCount->setText(timesWords(countVerdicts(m_robustness->questions)));
    fillStrip(m_questions, m_questionsNames, questions);
    QList<LeftOut> themes;
    for (const ThemeVariant &variant : std::as_const(m_robustness->themes)) {
        themes.append({m_words.themeName(variant.theme), variant.verdict, variant.first});
    }
    m_themesWords->setText(tr("Leaving one theme out"));
    m_themesCount->setText(timesWords(countVerdicts(m_robustness->themes)));
    fillStrip(m_themes, m_themesNames, themes);
}

/// A square for each variant, and in words what it is that changes the first place.
void RobustnessPanel::fillStrip(VerdictBoard *board, DataLabel *names, const QList<LeftOut> &variants)
{
    QList<VerdictMark> marks;
    QStringList changing;
    for (const LeftOut &variant : variants) {
        marks.append({.verdict = variant.verdict,
                      .initials = {},
                      .own = false,
                      .name = tr("Without “%1”: %2", "a question or theme: who is first")
                                  .arg(variant.name, m_words.firstWords(variant.first, variant.verdict))});
        if (variant.verdict != Verdict::Same) {
            changing.append(tr("“%1” (%2)", "left out; who is first then")
                                .arg(variant.name,
                                     variant.first.isEmpty() ? tr("nobody") : m_words.names(variant.first)));
        }
    }
    board->setMarks(marks);
    names->setVisible(!changing.isEmpty());
    if (const auto rest = static_cast<int>(changing.size() - RobustnessWords::mostNamed); rest > 0) {
        changing = changing.first(RobustnessWords::mostNamed);
        changing.append(tr("%n more", "as the last of a list of names", rest));
    }
    names->setText(changing.isEmpty()
                       ? QString()
                       : tr("It changes without %1.", "the first place; a list of what is left out")
                             .arg(QLocale().createSeparatedList(changing)));
}

void RobustnessPanel::fillLegend()
{
    clearLayout(m_legend);
    const VerdictCount count = countVerdicts(m_robustness->settings);
    const auto add = [&](Verdict verdict, const QString &words) {
        auto *entry = new QWidget;
        auto *row = new QHBoxLayout(entry);
        row->setContentsMargins(0, 0, 12, 0);
        row->setSpacing(6);
        row->addWidget(new VerdictSample(verdict));
        auto *label = new DataLabel(words, nullptr, TypeRole::Small);
        label->setWordWrap(false);
        row->addWidget(label);
        m_legend->addWidget(entry);
    };
    add(Verdict::Same, tr("unchanged, %1", "legend: count").arg(QLocale().toString(count.same)));
    if (count.overlap > 0) {
        add(Verdict::Overlap,
            tr("shared otherwise, %1", "legend: count").arg(QLocale().toString(count.overlap)));
    }
    if (count.other > 0) {
        add(Verdict::Other, tr("another, %1", "legend: count").arg(QLocale().toString(count.other)));
        QStringList who;
        for (const int candidate : firstElsewhere(*m_robustness)) {
            who.append(tr("%1 %2", "legend: initials, family name")
                           .arg(m_words.context.candidateInitials(candidate),
                                isolated(m_words.context.candidateFamilyName(candidate))));
        }
        const bool several = std::ranges::any_of(m_robustness->settings, [](const SettingVariant &variant) {
            return variant.verdict == Verdict::Other && variant.first.size() > 1;
        });
        if (several) {
            who.append(tr("+ and others", "legend: what a plus behind initials means"));
        }
        if (!who.isEmpty()) {
            auto *label = new DataLabel(who.join(tr(" · ", "between names of a legend")), nullptr,
                                        TypeRole::Small, Token::InkSoft);
            label->setWordWrap(who.size() > 4);
            m_legend->addWidget(label);
        }
    }
    showAdded(m_legend);
}

void RobustnessPanel::pin(const VariantPlace &place)
{
    m_pinned = place;
    describe(place);
}

void RobustnessPanel::describe(const VariantPlace &place)
{
    if (!m_robustness || place.index < 0) {
        return;
    }
    const std::pair key(static_cast<int>(place.board), place.index);
    auto words = m_fullWords.constFind(key);
    if (words == m_fullWords.cend()) {
        words = m_fullWords.insert(key, m_words.fullWords(place));
    }
    m_described->setText(*words);
    // it grows where it must and does not shrink again, so that what is below stands still
    const int needed = m_described->heightForWidth(std::max(1, m_described->width()));
    if (needed > m_described->minimumHeight() && m_described->isVisible()) {
        m_described->setMinimumHeight(needed);
        emit heightChanged();
    }
    switch (place.board) {
    case VariantPlace::Board::Settings:
        m_follow->setText(place.index == m_words.ownSetting() ? tr("See why", "this result")
                                                              : tr("See the ranking computed this way"));
        break;
    case VariantPlace::Board::Questions:
        m_follow->setText(tr("See the position on this question"));
        break;
    case VariantPlace::Board::Themes:
        m_follow->setText(tr("See the answers of this theme"));
        break;
    }
    const QList<int> first = m_words.firstOf(place);
    m_follow->setVisible(place.board == VariantPlace::Board::Settings || !first.isEmpty());
}

void RobustnessPanel::follow()
{
    if (!m_robustness || m_pinned.index < 0) {
        return;
    }
    const int first = m_words.firstOf(m_pinned).value(0, -1);
    switch (m_pinned.board) {
    case VariantPlace::Board::Settings: {
        if (m_pinned.index == m_words.ownSetting()) {
            emit whyRequested(first, ThemeId());
            break;
        }
        const SettingVariant &variant = m_robustness->settings[m_pinned.index];
        emit settingsEdited(m_words.settingsOf(variant));
        break;
    }
    case VariantPlace::Board::Questions:
        emit detailRequested(
            {.candidate = first, .question = m_robustness->questions[m_pinned.index].question});
        break;
    case VariantPlace::Board::Themes:
        emit whyRequested(first, m_robustness->themes[m_pinned.index].theme);
        break;
    }
}

void RobustnessPanel::fillPairs()
{
    clearLayout(m_pairs);
    m_pairsTitle->setText(tr("Results that are close"));
    for (const QString &sentence : m_words.closeResults()) {
        m_pairs->addWidget(new DataLabel(sentence, nullptr, TypeRole::Small));
    }
    showAdded(m_pairs);
}

void RobustnessPanel::showTables()
{
    m_asTable->setText(m_tableShown ? tr("See the chart") : tr("See the table"));
    m_charts->setVisible(!m_tableShown);
    m_tables->setVisible(m_tableShown);
    if (m_tableShown) {
        m_tables->setContent(m_words);
    } else {
        m_tables->clearContent();
    }
}

} // namespace preau::gui
