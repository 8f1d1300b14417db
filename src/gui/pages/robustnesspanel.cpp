// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/robustnesspanel.h"

#include "analysis/notices.h"
#include "pages/changeline.h"
#include "pages/verdictboard.h"
#include "widgets/buttons.h"
#include "widgets/datalabel.h"
#include "widgets/flowlayout.h"
#include "widgets/mark.h"
#include "widgets/matchwords.h"
#include "widgets/smallparts.h"
#include "widgets/words.h"

#include <QHeaderView>
#include <QLocale>
#include <QProgressBar>
#include <QScrollBar>
#include <QTableWidget>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace preau::gui {

namespace {

constexpr int slowAfter = 300; // ms: shorter waits are not worth a bar that comes and goes
constexpr qsizetype mostNamed = 8;
constexpr qsizetype mostPairs = 12;
constexpr qsizetype comparedForPairs = 60; // of the ranking: pairs grow with the square
constexpr int mostRowsAtOnce = 60;         // a longer table scrolls in itself

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

/// The names of the rules are written as headings.
QString inSentence(const QString &name)
{
    return name.isEmpty() ? name : name.at(0).toLower() + name.sliced(1);
}

DataLabel *smallLabel()
{
    return new DataLabel(nullptr, TypeRole::Small, Token::InkSoft);
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
      m_tables(new QWidget),
      m_tableColumn(new QVBoxLayout(m_tables)),
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
      m_changesTitle(new DataLabel(nullptr, TypeRole::Heading)),
      m_changesLead(smallLabel()),
      m_changes(new QVBoxLayout),
      m_showLarger(new LinkButton),
      m_larger(new QVBoxLayout),
      m_pairsTitle(new DataLabel(nullptr, TypeRole::Heading)),
      m_pairs(new QVBoxLayout)
{
    setBodyMargins(0, 0, gutter, 24);
    m_slow->setSingleShot(true);
    m_slow->setInterval(slowAfter);
    connect(m_slow, &QTimer::timeout, this, &RobustnessPanel::showState);

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

    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(0);
    content->addWidget(m_title);
    auto *lead = new QHBoxLayout;
    lead->setSpacing(12);
    lead->addWidget(m_lead, 1);
    lead->addWidget(m_asTable, 0, Qt::AlignTop);
    content->addLayout(lead);

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
    content->addWidget(m_charts);

    m_tableColumn->setContentsMargins(0, 8, 0, 0);
    m_tableColumn->setSpacing(4);
    content->addWidget(m_tables);

    content->addSpacing(16);
    content->addWidget(m_changesTitle);
    content->addWidget(m_changesLead);
    content->addSpacing(4);
    m_changes->setSpacing(0);
    content->addLayout(m_changes);
    content->addSpacing(8);
    content->addWidget(m_showLarger, 0, Qt::AlignLeading);
    m_larger->setSpacing(0);
    content->addLayout(m_larger);
    content->addSpacing(16);
    content->addWidget(m_pairsTitle);
    m_pairs->setSpacing(4);
    content->addLayout(m_pairs);
    column()->addWidget(m_content);
    column()->addStretch(1);

    connect(m_asTable, &QAbstractButton::clicked, this, [this] { setTableShown(!m_tableShown); });
    connect(m_stop, &QAbstractButton::clicked, this, &RobustnessPanel::cancelRequested);
    connect(m_compute, &QAbstractButton::clicked, this, &RobustnessPanel::computeRequested);
    connect(m_follow, &QAbstractButton::clicked, this, &RobustnessPanel::follow);
    connect(m_showLarger, &QAbstractButton::clicked, this, [this] {
        m_largerShown = !m_largerShown;
        fillChanges();
        emit heightChanged();
    });
    connectBoard(m_settings, Board::Settings);
    connectBoard(m_questions, Board::Questions);
    connectBoard(m_themes, Board::Themes);
    showState();
}

void RobustnessPanel::connectBoard(VerdictBoard *board, Board which)
{
    connect(board, &VerdictBoard::described, this, [this, which](int index) {
        describe(index < 0 ? m_pinned : Place{which, index});
    });
    connect(board, &VerdictBoard::chosen, this,
            [this, which](int index) { pin({.board = which, .index = index}); });
}

void RobustnessPanel::clear()
{
    m_tableShown = false;
    m_largerShown = false;
    m_pinned = {};
    m_robustness.reset();
    m_words.clear();
    m_state = State::Computing;
    verticalScrollBar()->setValue(0);
    showState();
}

void RobustnessPanel::setResult(const ViewContext &context, const MatchResult &result)
{
    const bool other = context.election != m_context.election || context.answers != m_context.answers ||
                       context.match != m_context.match;
    m_context = context;
    m_result = result;
    m_words.clear();
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
    const auto range = std::ranges::find(m_robustness->ranges, candidate, &PercentRange::candidate);
    const bool known = range != m_robustness->ranges.cend() && range->low && range->high;
    m_range->setVisible(known);
    if (!known) {
        return;
    }
    const QString name = isolated(m_context.candidateName(candidate));
    m_range->setText(
        *range->low == *range->high
            ? tr("%1 stays at %2 whichever question is left out.", "a candidate, a percentage")
                  .arg(name, percentWords(*range->low))
            : tr("%1 goes from %2 to %3, depending on the question left out.", "a candidate, two percentages")
                  .arg(name, percentWords(*range->low), percentWords(*range->high)));
}

void RobustnessPanel::setRobustness(const std::optional<Robustness> &robustness)
{
    m_slow->stop();
    m_robustness = robustness;
    m_words.clear();
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
    const bool computing = m_state == State::Computing && m_context.election;
    m_content->setVisible(ready);
    m_waiting->setVisible(!ready && (!computing || !m_slow->isActive()) && m_context.election);
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
        fillTables();
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

QString RobustnessPanel::questionName(int question) const
{
    const Question &asked = m_context.election->questions[question];
    const QString label = m_context.text(asked.label);
    return label.isEmpty() ? m_context.statement(asked) : label;
}

QString RobustnessPanel::themeName(const ThemeId &id) const
{
    const Theme *theme = m_context.election->theme(id);
    return theme ? m_context.text(theme->title) : id.value();
}

QString RobustnessPanel::names(const QList<int> &candidates) const
{
    QStringList all;
    for (const int candidate : candidates.first(std::min(mostNamed, candidates.size()))) {
        all.append(isolated(m_context.candidateName(candidate)));
    }
    const auto rest = static_cast<int>(candidates.size() - all.size());
    if (rest > 0) {
        all.append(tr("%n more", "as the last of a list of names", rest));
    }
    return QLocale().createSeparatedList(all);
}

QString RobustnessPanel::initials(const QList<int> &candidates) const
{
    if (candidates.isEmpty()) {
        return tr("–", "nobody is first");
    }
    const QString first = m_context.candidateInitials(candidates.first());
    return isolated(candidates.size() > 1 ? tr("%1+", "initials of one of several").arg(first) : first);
}

QString RobustnessPanel::firstWords(const QList<int> &first, Verdict verdict) const
{
    if (first.isEmpty()) {
        return tr("nobody can be ranked");
    }
    switch (verdict) {
    case Verdict::Same:
        return tr("unchanged, %1", "the first place; a name").arg(names(first));
    case Verdict::Overlap:
        return tr("shared otherwise, %1", "the first place; names").arg(names(first));
    case Verdict::Other:
        break;
    }
    return tr("another, %1", "the first place; a name").arg(names(first));
}

QString RobustnessPanel::settingWords(const SettingVariant &variant) const
{
    const QString weights =
        variant.equalWeights ? tr("all answers counting the same") : tr("your importances");
    return tr("%1; unknown positions: %2; %3", "a method; a rule; how answers weigh")
        .arg(methodName(variant.method), inSentence(missingRuleName(variant.missing)), weights);
}

int RobustnessPanel::ownSetting() const
{
    const auto own = std::ranges::find_if(m_robustness->settings, [&](const SettingVariant &variant) {
        return variant.method == m_result.settings.method && variant.missing == m_result.settings.missing &&
               variant.equalWeights == m_result.settings.equalWeights;
    });
    return static_cast<int>(own - m_robustness->settings.cbegin());
}

void RobustnessPanel::fill()
{
    const VerdictCount settings = countVerdicts(m_robustness->settings);
    m_title->setText(tr("First place unchanged in %1 of %2 settings")
                         .arg(QLocale().toString(settings.same), QLocale().toString(settings.total())));
    m_lead->setText(tr("Each square computes again: with your importances, then all equal."));
    setAccessibleName(m_title->text());
    if (m_pinned.index < 0) {
        m_pinned = {.board = Board::Settings, .index = ownSetting()};
        m_settings->setCurrent(m_pinned.index);
    }
    fillBoards();
    fillLegend();
    fillChanges();
    fillPairs();
    fillTables();
    setSelected(m_selected);
    m_described->setMinimumHeight(2 * QFontMetrics(gui::font(TypeRole::Small)).lineSpacing());
    describe(m_pinned);
}

void RobustnessPanel::fillBoards()
{
    QStringList rules;
    for (const MissingRule rule : allMissingRules()) {
        rules.append(missingRuleName(rule));
    }
    QStringList methods;
    QList<VerdictMark> marks;
    const int own = ownSetting();
    // by method, in it by rule, in it with importances and without
    for (qsizetype i = 0; i < m_robustness->settings.size(); ++i) {
        const SettingVariant &variant = m_robustness->settings[i];
        if (i % (2 * rules.size()) == 0) {
            methods.append(methodName(variant.method));
        }
        marks.append({.verdict = variant.verdict,
                      .initials = initials(variant.first),
                      .own = i == own,
                      .name = tr("%1: %2", "a variant: who is first")
                                  .arg(settingWords(variant), firstWords(variant.first, variant.verdict))});
    }
    m_settings->setHeads(tr("An unknown position is…"), rules, methods);
    m_settings->setMarks(marks);

    marks.clear();
    QStringList changing;
    for (const QuestionVariant &variant : std::as_const(m_robustness->questions)) {
        marks.append(
            {.verdict = variant.verdict,
             .initials = {},
             .own = false,
             .name = tr("Without “%1”: %2", "a question or theme: who is first")
                         .arg(questionName(variant.question), firstWords(variant.first, variant.verdict))});
        if (variant.verdict != Verdict::Same) {
            changing.append(tr("“%1” (%2)", "left out; who is first then")
                                .arg(questionName(variant.question), names(variant.first)));
        }
    }
    const auto changes = [&] {
        const auto rest = static_cast<int>(changing.size() - mostNamed);
        if (rest > 0) {
            changing = changing.first(mostNamed);
            changing.append(tr("%n more", "as the last of a list of names", rest));
        }
        return changing.isEmpty()
                   ? QString()
                   : tr("It changes without %1.", "the first place; a list of what is left out")
                         .arg(QLocale().createSeparatedList(changing));
    };
    const VerdictCount questions = countVerdicts(m_robustness->questions);
    m_questions->setMarks(marks);
    m_questionsWords->setText(tr("Leaving one question out"));
    m_questionsCount->setText(
        tr("%1 of %2 times", "the first place is unchanged")
            .arg(QLocale().toString(questions.same), QLocale().toString(questions.total())));
    m_questionsNames->setText(changes());
    m_questionsNames->setVisible(!changing.isEmpty());

    marks.clear();
    changing.clear();
    for (const ThemeVariant &variant : std::as_const(m_robustness->themes)) {
        marks.append(
            {.verdict = variant.verdict,
             .initials = {},
             .own = false,
             .name = tr("Without “%1”: %2", "a question or theme: who is first")
                         .arg(themeName(variant.theme), firstWords(variant.first, variant.verdict))});
        if (variant.verdict != Verdict::Same) {
            changing.append(tr("“%1” (%2)", "left out; who is first then")
                                .arg(themeName(variant.theme),
                                     variant.first.isEmpty() ? tr("nobody") : names(variant.first)));
        }
    }
    const VerdictCount themes = countVerdicts(m_robustness->themes);
    m_themes->setMarks(marks);
    m_themesWords->setText(tr("Leaving one theme out"));
    m_themesCount->setText(tr("%1 of %2 times", "the first place is unchanged")
                               .arg(QLocale().toString(themes.same), QLocale().toString(themes.total())));
    m_themesNames->setText(changes());
    m_themesNames->setVisible(!changing.isEmpty());
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
                           .arg(m_context.candidateInitials(candidate),
                                isolated(m_context.candidateFamilyName(candidate))));
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

void RobustnessPanel::pin(const Place &place)
{
    m_pinned = place;
    describe(place);
}

QString RobustnessPanel::fullWords(const Place &place) const
{
    // computed when somebody looks: the variants keep no more than who is first
    MatchSettings settings = m_result.settings;
    Answers answers = m_context.answers;
    QString which;
    switch (place.board) {
    case Board::Settings: {
        const SettingVariant &variant = m_robustness->settings[place.index];
        settings.method = variant.method;
        settings.missing = variant.missing;
        settings.equalWeights = variant.equalWeights;
        which = settingWords(variant);
        if (place.index == ownSetting()) {
            which = tr("Your setting: %1", "a method, a rule, how answers weigh").arg(which);
        }
        break;
    }
    case Board::Questions: {
        const int question = m_robustness->questions[place.index].question;
        answers = withoutQuestion(*m_context.election, answers, question);
        which = tr("Without “%1”", "a question or theme")
                    .arg(m_context.statement(m_context.election->questions[question]));
        break;
    }
    case Board::Themes: {
        const ThemeId &theme = m_robustness->themes[place.index].theme;
        answers = withoutTheme(*m_context.election, answers, theme);
        which = tr("Without “%1”", "a question or theme").arg(themeName(theme));
        break;
    }
    }
    const CompactResult result = Matcher(*m_context.election, settings).runCompact(answers);
    const auto said = [&](const CompactRow &row) {
        return tr("%1 (%2, on %n answer(s))", "a candidate, a percentage", row.matched)
            .arg(isolated(m_context.candidateName(row.candidate)),
                 row.percent ? percentWords(*row.percent) : QString());
    };
    QStringList first;
    QString next;
    int more = 0;
    for (const CompactRow &row : result.rows) {
        if (row.rank == 1) {
            if (first.size() < mostNamed) {
                first.append(said(row));
            } else {
                ++more;
            }
        } else {
            next = row.rank ? said(row) : QString();
            break;
        }
    }
    if (more > 0) {
        first.append(tr("%n more", "as the last of a list of names", more));
    }
    if (first.isEmpty()) {
        return tr("%1. Nobody can be ranked.", "a variant").arg(which);
    }
    const QString list = QLocale().createSeparatedList(first);
    return next.isEmpty() ? tr("%1. First: %2.", "a variant; who").arg(which, list)
                          : tr("%1. First: %2. Then: %3.", "a variant; who; who").arg(which, list, next);
}

void RobustnessPanel::describe(const Place &place)
{
    if (!m_robustness || place.index < 0) {
        return;
    }
    const std::pair key(static_cast<int>(place.board), place.index);
    auto words = m_words.constFind(key);
    if (words == m_words.cend()) {
        words = m_words.insert(key, fullWords(place));
    }
    m_described->setText(*words);
    // it grows where it must and does not shrink again, so that what is below stands still
    const int needed = m_described->heightForWidth(std::max(1, m_described->width()));
    if (needed > m_described->minimumHeight() && m_described->isVisible()) {
        m_described->setMinimumHeight(needed);
        emit heightChanged();
    }
    switch (place.board) {
    case Board::Settings:
        m_follow->setText(place.index == ownSetting() ? tr("See why", "this result")
                                                      : tr("See the ranking computed this way"));
        break;
    case Board::Questions:
        m_follow->setText(tr("See the position on this question"));
        break;
    case Board::Themes:
        m_follow->setText(tr("See the answers of this theme"));
        break;
    }
    const QList<int> first = firstOf(place);
    m_follow->setVisible(place.board == Board::Settings || !first.isEmpty());
}

QList<int> RobustnessPanel::firstOf(const Place &place) const
{
    switch (place.board) {
    case Board::Settings:
        return m_robustness->settings[place.index].first;
    case Board::Questions:
        return m_robustness->questions[place.index].first;
    case Board::Themes:
        break;
    }
    return m_robustness->themes[place.index].first;
}

void RobustnessPanel::follow()
{
    if (!m_robustness || m_pinned.index < 0) {
        return;
    }
    const int first = firstOf(m_pinned).value(0, -1);
    switch (m_pinned.board) {
    case Board::Settings: {
        if (m_pinned.index == ownSetting()) {
            emit whyRequested(first, ThemeId());
            break;
        }
        const SettingVariant &variant = m_robustness->settings[m_pinned.index];
        MatchSettings settings = m_result.settings;
        settings.method = variant.method;
        settings.missing = variant.missing;
        settings.equalWeights = variant.equalWeights;
        emit settingsEdited(settings);
        break;
    }
    case Board::Questions:
        emit detailRequested(
            {.candidate = first, .question = m_robustness->questions[m_pinned.index].question});
        break;
    case Board::Themes:
        emit whyRequested(first, m_robustness->themes[m_pinned.index].theme);
        break;
    }
}

void RobustnessPanel::addChanges(QVBoxLayout *column, const QList<QuestionChanges> &questions)
{
    for (const QuestionChanges &one : questions) {
        const Question &question = m_context.election->questions[one.question];
        const auto words = [&](int option) {
            return answerWords(question, Answer{.kind = Answer::Kind::Stated, .option = option},
                               m_context.language, m_context.election->referenceLanguage());
        };
        column->addWidget(new Hairline);
        column->addSpacing(6);
        column->addWidget(new DataLabel(m_context.statement(question)));
        for (const SingleChange &change : one.changes) {
            const QString then = change.first.isEmpty() ? tr("nobody could be ranked")
                                 : change.first.size() > 1
                                     ? tr("%1 would share the first place", "names").arg(names(change.first))
                                     : tr("%1 would be first", "a name").arg(names(change.first));
            const QString sentence =
                change.to < 0 ? tr("Without this answer, %1.", "what would happen").arg(then)
                              : tr("“%1” instead of “%2”: %3.", "an answer, another, what would happen")
                                    .arg(words(change.to), words(change.from), then);
            const Mark to = change.to < 0 ? answerMark(question, Answer{.kind = Answer::Kind::Skipped})
                                          : optionMark(question, change.to);
            auto *line = new ChangeLine(optionMark(question, change.from), to, sentence);
            line->setAccessibleName(
                tr("%1 %2", "a statement, then a sentence").arg(m_context.statement(question), sentence));
            const DetailTarget target{.candidate = change.first.value(0, m_selected),
                                      .question = one.question};
            connect(line, &QAbstractButton::clicked, this, [this, target] {
                if (target.candidate >= 0) {
                    emit detailRequested(target);
                }
            });
            column->addWidget(line);
        }
        column->addSpacing(6);
    }
}

void RobustnessPanel::fillChanges()
{
    clearLayout(m_changes);
    clearLayout(m_larger);
    const ChangeGroups groups = groupChanges(*m_context.election, m_robustness->changes);
    if (groups.questions == 0) {
        m_changesTitle->setText(tr("No answer, changed alone, changes the first place"));
        m_changesLead->hide();
        m_showLarger->hide();
        return;
    }
    m_changesTitle->setText(tr("A single answer could change the first place"));
    const QString number = QLocale().toString(groups.questions);
    m_changesLead->setText(
        groups.oneStep.isEmpty()
            ? tr("True of %1 of your %n answer(s), by more than one step.", nullptr, m_result.answered)
                  .arg(number)
            : tr("True of %1 of your %n answer(s). First the changes by a single step:", nullptr,
                 m_result.answered)
                  .arg(number));
    m_changesLead->show();
    addChanges(m_changes, groups.oneStep);
    showAdded(m_changes);
    const bool only = groups.oneStep.isEmpty();
    m_showLarger->setVisible(!groups.larger.isEmpty() && !only);
    m_showLarger->setText(m_largerShown ? tr("Hide the larger changes")
                                        : tr("Larger changes, on %n question(s)", nullptr,
                                             static_cast<int>(groups.larger.size())));
    if (m_largerShown || only) {
        addChanges(m_larger, groups.larger);
        showAdded(m_larger);
    }
}

void RobustnessPanel::fillPairs()
{
    clearLayout(m_pairs);
    m_pairsTitle->setText(tr("Results that are close"));
    QList<int> ranked;
    for (const CandidateResult &one : std::as_const(m_result.results)) {
        if (one.ranked && ranked.size() < comparedForPairs) {
            ranked.append(one.candidate);
        }
    }
    const auto say = [&](const QString &sentence) {
        m_pairs->addWidget(new DataLabel(sentence, nullptr, TypeRole::Small));
    };
    for (const ResultNotice &notice : resultNotices(*m_context.election, m_result)) {
        if (notice.kind != ResultNotice::Kind::NearlySame) { // every such pair has its own sentence below
            say(noticeSentence(m_context, notice));
        }
    }
    const QList<ClosePair> pairs = closePairs(*m_context.election, ranked);
    for (const ClosePair &pair : pairs.first(std::min(mostPairs, pairs.size()))) {
        const QString one = isolated(m_context.candidateName(pair.first));
        const QString other = isolated(m_context.candidateName(pair.second));
        say(pair.different == 0
                ? tr("%1 and %2 have the same position wherever both are known: their order means nothing.")
                      .arg(one, other)
                : tr("%1 and %2 differ on %n question(s) only: their order means little.", nullptr,
                     pair.different)
                      .arg(one, other));
    }
    if (pairs.size() > mostPairs) {
        say(tr("And %n more pair(s) that differ as little.", nullptr,
               static_cast<int>(pairs.size() - mostPairs)));
    }
    if (pairs.isEmpty()) {
        say(tr("No two of those compared have almost the same known positions."));
    }
    showAdded(m_pairs);
}

QTableWidget *RobustnessPanel::addTable(const QString &name, const QStringList &heads)
{
    m_tableColumn->addWidget(new DataLabel(name, nullptr, TypeRole::Heading));
    auto *table = new QTableWidget;
    table->setObjectName(u"variantTable"_s);
    table->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents); // the panel scrolls, not the table
    table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setMinimumWidth(1);
    table->setAccessibleName(name);
    table->setFrameShape(QFrame::NoFrame);
    table->setContextMenuPolicy(Qt::NoContextMenu);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setFont(gui::font(TypeRole::Small));
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->verticalHeader()->setMinimumSectionSize(std::max(40, scaled(40)));
    table->horizontalHeader()->setSectionsClickable(false);
    table->horizontalHeader()->setFont(gui::font(TypeRole::SmallStrong));
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->setColumnCount(static_cast<int>(heads.size()));
    table->setHorizontalHeaderLabels(heads);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_tableColumn->addWidget(table);
    m_tableColumn->addSpacing(12);
    return table;
}

void RobustnessPanel::fillTables()
{
    m_asTable->setText(m_tableShown ? tr("See the chart") : tr("See the table"));
    m_charts->setVisible(!m_tableShown);
    m_tables->setVisible(m_tableShown);
    clearLayout(m_tableColumn);
    if (!m_tableShown) {
        return;
    }
    const auto addRow = [](QTableWidget *table, const QStringList &cells) {
        const int row = table->rowCount();
        table->insertRow(row);
        for (int i = 0; i < static_cast<int>(cells.size()); ++i) {
            auto *item = new QTableWidgetItem(cells[i]);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            item->setTextAlignment(Qt::AlignLeading | Qt::AlignVCenter);
            table->setItem(row, i, item);
        }
    };
    QList<QTableWidget *> tables{
        addTable(tr("First place by setting"), {tr("Method"), tr("Unknown position"), tr("Your importances"),
                                                tr("All equal", "the answers")})};
    for (qsizetype i = 0; i + 1 < m_robustness->settings.size(); i += 2) {
        const SettingVariant &weighed = m_robustness->settings[i];
        const SettingVariant &even = m_robustness->settings[i + 1];
        addRow(tables.last(),
               {methodName(weighed.method), missingRuleName(weighed.missing),
                firstWords(weighed.first, weighed.verdict), firstWords(even.first, even.verdict)});
    }
    tables.append(addTable(tr("Leaving one question out"), {tr("Question left out"), tr("First place")}));
    for (const QuestionVariant &variant : std::as_const(m_robustness->questions)) {
        addRow(tables.last(), {m_context.statement(m_context.election->questions[variant.question]),
                               firstWords(variant.first, variant.verdict)});
    }
    tables.append(addTable(tr("Leaving one theme out"), {tr("Theme left out"), tr("First place")}));
    for (const ThemeVariant &variant : std::as_const(m_robustness->themes)) {
        addRow(tables.last(), {themeName(variant.theme), firstWords(variant.first, variant.verdict)});
    }
    tables.append(
        addTable(tr("Range when one question is left out"),
                 {contestantsNoun(*m_context.election), tr("Result"), tr("Lowest"), tr("Highest")}));
    const QString none = tr("–", "no result");
    for (const CandidateResult &one : std::as_const(m_result.results)) {
        const auto range = std::ranges::find(m_robustness->ranges, one.candidate, &PercentRange::candidate);
        const bool known = range != m_robustness->ranges.cend();
        addRow(tables.last(), {m_context.candidateName(one.candidate),
                               one.percent ? tr("%1, %2", "percentage, on 26 of your 28 answers")
                                                 .arg(percentWords(*one.percent),
                                                      tr("on %1 of %2", "answers compared, of those given")
                                                          .arg(QLocale().toString(one.coverage.matched),
                                                               QLocale().toString(one.coverage.answered)))
                                           : none,
                               known && range->low ? percentWords(*range->low) : none,
                               known && range->high ? percentWords(*range->high) : none});
    }
    showAdded(m_tableColumn);
    for (QTableWidget *table : std::as_const(tables)) {
        if (table->rowCount() > mostRowsAtOnce) {
            table->setSizeAdjustPolicy(QAbstractScrollArea::AdjustIgnored);
            table->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
            table->setFixedHeight(scaled(600));
        }
    }
}

} // namespace preau::gui
