// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/resultspage.h"

#include "ui_resultspage.h"

#include "analysis/notices.h"
#include "itemmodels/rankingmodel.h"
#include "pages/robustnessrunner.h"
#include "widgets/matchwords.h"
#include "widgets/metrics.h"
#include "widgets/stackfit.h"
#include "widgets/words.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace preau::gui {

namespace {

const QHash<ResultsPage::Tab, QString> &tabNames()
{
    static const QHash<ResultsPage::Tab, QString> names{{ResultsPage::Tab::Why, QString()},
                                                        {ResultsPage::Tab::Themes, u"themes"_s},
                                                        {ResultsPage::Tab::Robustness, u"robustness"_s},
                                                        {ResultsPage::Tab::WhatIf, u"what-if"_s},
                                                        {ResultsPage::Tab::Map, u"map"_s}};
    return names;
}

/// Layout margins are not mirrored by Qt: these are.
void setMargins(QLayout *layout, const QWidget *page, int leading, int top, int trailing, int bottom)
{
    const bool rtl = page->layoutDirection() == Qt::RightToLeft;
    layout->setContentsMargins(rtl ? trailing : leading, top, rtl ? leading : trailing, bottom);
}

int answersOfKind(const ViewContext &context, Answer::Kind kind)
{
    return static_cast<int>(std::ranges::count_if(context.election->questions, [&](const Question &question) {
        const std::optional<Answer> answer = context.answers.answer(question.id);
        return answer && answer->kind == kind;
    }));
}

} // namespace

ResultsPage::ResultsPage(QWidget *parent)
    : Page(parent),
      m_ui(std::make_unique<Ui::ResultsPage>()),
      m_qr(new ActionButton(QString(), u"qr"_s)),
      m_sheet(new ActionButton(QString(), u"print"_s, ActionButton::Kind::Primary)),
      m_continue(new ActionButton),
      m_model(new RankingModel(this)),
      m_runner(new RobustnessRunner(this))
{
    m_ui->setupUi(this);
    for (int i = 0; i <= static_cast<int>(Tab::Map); ++i) {
        m_ui->tabs->addTab(QString());
    }
    m_ui->erase->setKind(ActionButton::Kind::Quiet);
    m_ui->erase->setIconName(u"remove"_s);
    m_ui->whisker->setRole(TypeRole::Small);
    m_ui->whisker->setInk(Token::InkSoft);
    m_ui->bracket->setRole(TypeRole::Small);
    m_ui->bracket->setInk(Token::InkSoft);
    m_ui->emptyWords->setInk(Token::InkSoft);
    m_ui->emptyAction->setKind(ActionButton::Kind::Primary);
    m_ui->emptyLayout->setAlignment(m_ui->emptyAction, Qt::AlignLeading);
    m_ui->candidates->setRanking(m_model);
    m_ui->listLayout->setStretchFactor(m_ui->candidates, 1);
    m_ui->listLayout->addStretch(0); // what a short list leaves
    m_ui->columns->setStretchFactor(m_ui->paneBox, 1);
    m_ui->columns->addStretch(0); // takes what the pane leaves in a wide window
    for (QStackedWidget *stack : {m_ui->states, m_ui->panes}) {
        fitToCurrentPage(stack);
    }

    m_continue->setKind(ActionButton::Kind::Primary);
    m_ui->header->addAction(m_qr);
    m_ui->header->addAction(m_sheet);
    m_ui->header->addAction(m_continue);
    m_qr->setObjectName(u"qr"_s);
    m_sheet->setObjectName(u"sheet"_s);
    connect(m_qr, &QAbstractButton::clicked, this, &ResultsPage::codeRequested);
    connect(m_sheet, &QAbstractButton::clicked, this, &Page::sheetRequested);
    connect(m_continue, &QAbstractButton::clicked, this, [this] { emit pageRequested(PageId::Question); });
    connect(m_ui->emptyAction, &QAbstractButton::clicked, this,
            [this] { emit pageRequested(m_emptyTarget); });
    connect(m_ui->erase, &QAbstractButton::clicked, this, &Page::eraseAnswersRequested);
    connect(m_ui->tabs, &QTabBar::currentChanged, this, &Page::viewChanged);
    connect(m_ui->tabs, &QTabBar::currentChanged, this, [this](int index) {
        // the ranking stands beside all others
        const auto tab = static_cast<Tab>(index);
        m_ui->panes->setCurrentWidget(tab == Tab::Themes ? static_cast<QWidget *>(m_ui->themes)
                                      : tab == Tab::Map  ? static_cast<QWidget *>(m_ui->map)
                                                         : m_ui->why);
        showTrial();
        arrangePanes();
    });
    connect(m_ui->candidates->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid()) {
                    select(index.data(RankingModel::CandidateRole).toInt());
                    reveal(m_ui->candidates->viewport(), m_ui->candidates->visualRect(index));
                }
            });
    connect(m_ui->pane, &WhyPane::rowPlaced, this, [this](const QRect &row) { reveal(m_ui->pane, row); });
    connect(m_ui->candidates, &RankingView::opened, this, [this](int candidate) {
        select(candidate);
        m_paneShown = true;
        arrangePanes();
        if (isNarrow()) {
            m_ui->scroll->verticalScrollBar()->setValue(0);
            m_ui->pane->focusTable();
        }
    });
    connect(m_ui->pane, &WhyPane::backRequested, this, [this] {
        m_paneShown = false;
        arrangePanes();
        m_ui->candidates->setFocus(Qt::OtherFocusReason);
    });
    connect(m_ui->pane, &WhyPane::detailRequested, this, [this](const DetailTarget &target) {
        m_paneShown = true; // where the detail pane takes the room, what was read stays
        emit detailRequested(target);
    });
    connect(m_ui->pane, &WhyPane::settingsEdited, this, &Page::matchEdited);
    connect(m_ui->pane, &WhyPane::compareRequested, this, &ResultsPage::compareRequested);
    connect(m_ui->pane, &WhyPane::refusedRequested, this, [this] { emit pageRequested(PageId::Refused); });
    connect(m_ui->few, &FewAnswersView::detailRequested, this, &Page::detailRequested);
    connect(m_ui->few, &FewAnswersView::rankingRequested, this, &ResultsPage::showAnyway);
    connect(m_ui->themes, &ThemesView::whyRequested, this, [this](int candidate, const ThemeId &theme) {
        setTab(Tab::Why);
        showCandidate(candidate);
        if (!theme.isEmpty()) {
            m_ui->pane->showTheme(theme);
        }
        m_ui->pane->focusTable();
    });
    connect(m_ui->robustness, &RobustnessPanel::detailRequested, this, &Page::detailRequested);
    connect(m_ui->robustness, &RobustnessPanel::settingsEdited, this, [this](const MatchSettings &settings) {
        setTab(Tab::Why);
        emit matchEdited(settings);
        m_ui->tabs->setFocus(Qt::OtherFocusReason);
    });
    connect(m_ui->robustness, &RobustnessPanel::whyRequested, this,
            [this](int candidate, const ThemeId &theme) {
                setTab(Tab::Why);
                showCandidate(candidate);
                if (!theme.isEmpty()) {
                    m_ui->pane->showTheme(theme);
                }
                m_ui->pane->focusTable();
            });
    connect(m_ui->robustness, &RobustnessPanel::cancelRequested, this, [this] {
        m_runner->cancel();
        m_ui->robustness->setCancelled();
    });
    connect(m_ui->robustness, &RobustnessPanel::computeRequested, this, &ResultsPage::compute);
    connect(m_ui->robustness, &RobustnessPanel::heightChanged, this, &ResultsPage::arrangePanes);
    connect(m_ui->map, &MapView::heightChanged, this, &ResultsPage::arrangePanes);
    connect(m_ui->whatIf, &WhatIfPanel::trialEdited, this, &ResultsPage::tryOut);
    connect(m_ui->whatIf, &WhatIfPanel::keepRequested, this, &ResultsPage::keepTrial);
    connect(m_ui->whatIf, &WhatIfPanel::heightChanged, this, &ResultsPage::arrangePanes);
    connect(m_runner, &RobustnessRunner::progressed, m_ui->robustness, &RobustnessPanel::setProgress);
    connect(m_runner, &RobustnessRunner::finished, this, [this](const std::optional<Robustness> &found) {
        m_robustness = found;
        showRobustness();
    });
}

ResultsPage::~ResultsPage() = default;

void ResultsPage::clear()
{
    m_selected = CandidateId();
    m_anyway = false;
    m_paneShown = false;
    m_trial = {};
    m_ui->pane->clear();
    m_ui->themes->clear();
    m_ui->robustness->clear();
    m_ui->whatIf->clear();
    m_ui->map->clear();
    setTab(Tab::Why);
    m_ui->candidates->scrollToTop();
    refresh();
}

QWidget *ResultsPage::initialFocus()
{
    if (m_ui->states->currentWidget() == m_ui->empty) {
        return m_ui->emptyAction;
    }
    if (m_ui->states->currentWidget() == m_ui->few) {
        return m_continue;
    }
    if (m_ui->states->currentWidget() == m_ui->ranking && m_ui->candidates->isVisible()) {
        return m_ui->candidates;
    }
    return nullptr;
}

void ResultsPage::describe(ViewAddress &address) const
{
    address.tab = tabNames().value(static_cast<Tab>(m_ui->tabs->currentIndex()));
}

void ResultsPage::open(const ViewAddress &address)
{
    setTab(tabNames().key(address.tab, Tab::Why));
}

void ResultsPage::setTab(Tab tab)
{
    m_ui->tabs->setCurrentIndex(static_cast<int>(tab));
}

ResultsPage::Tab ResultsPage::tab() const
{
    return static_cast<Tab>(m_ui->tabs->currentIndex());
}

void ResultsPage::showCandidate(int candidate)
{
    const QModelIndex index = m_model->indexOf(candidate);
    if (!index.isValid()) {
        return;
    }
    m_ui->candidates->setCurrentIndex(index);
    select(candidate);
    m_paneShown = true;
    arrangePanes();
}

void ResultsPage::showMethod(bool shown)
{
    m_ui->pane->showMethod(shown);
}

void ResultsPage::showAnyway()
{
    m_anyway = true;
    refresh();
    if (QWidget *first = initialFocus()) {
        first->setFocus(Qt::OtherFocusReason);
    }
}

void ResultsPage::refresh()
{
    m_ui->retranslateUi(this);
    m_ui->tabs->setTabText(0, tr("Why", "tab: why this result"));
    m_ui->tabs->setTabText(1, tr("Themes", "tab"));
    m_ui->tabs->setTabText(2, tr("How solid", "tab: what it takes to change the first place"));
    m_ui->tabs->setTabText(3, tr("What if…", "tab: trying out other weights"));
    m_ui->tabs->setTabText(4, tr("Map", "tab: who is near whom"));
    m_ui->tabs->updateGeometry(); // a hidden tab bar does not say that its words have changed
    m_ui->tabs->setAccessibleName(tr("Views of the result"));
    m_ui->candidates->setAccessibleName(tr("Ranking"));
    m_ui->header->setElection(context());
    m_continue->setText(tr("Continue the questionnaire"));
    m_qr->setText(tr("QR", "button: the answers as a QR code"));
    m_qr->setAccessibleName(tr("QR code of your answers"));
    m_sheet->setText(tr("Result sheet"));
    m_continue->hide();
    m_qr->hide();
    m_sheet->hide();
    setMargins(m_ui->headRow, this, 32, 0, 32, 0);
    setMargins(m_ui->tabRow, this, 32 - TabStrip::inset, 0, 24, 0);
    setMargins(m_ui->emptyLayout, this, 32, 12, 32, 24);

    const ElectionPtr &election = context().election;
    if (!election) {
        m_election = ElectionId();
        refreshEmpty(tr("No election is open"), tr("Choose one first, then answer its questions."),
                     tr("Choose an election"), PageId::Home);
        return;
    }
    if (election->id != m_election) {
        m_election = election->id;
        m_selected = CandidateId();
        m_anyway = false;
        m_trial = {};
    }
    m_result = match(*election, context().answers, context().match);
    if (m_result.answered == 0) {
        m_anyway = false;
        const bool some = std::ranges::any_of(context().answers.questions, [](const Answer &answer) {
            return answer.kind != Answer::Kind::Stated;
        });
        if (some) {
            refreshEmpty(
                tr("No answer counts yet"),
                tr("Skipped questions and “no opinion” are outside the calculation, so there is no result."),
                tr("Continue the questionnaire"), PageId::Question);
        } else {
            refreshEmpty(tr("No answer yet"), tr("The ranking will appear here."),
                         tr("Start the questionnaire"), PageId::QuestionnaireStart);
        }
        return;
    }
    if (m_result.tooFew && !m_anyway) {
        refreshFew();
        return;
    }
    if (!m_result.tooFew) {
        m_anyway = false;
    }
    refreshRanking();
}

void ResultsPage::refreshEmpty(const QString &title, const QString &words, const QString &action,
                               PageId target)
{
    m_runner->cancel();
    m_robustness.reset();
    m_computedFor.reset();
    m_trial = {};
    m_ui->whatIf->clear(); // what was said of the answers goes with them
    m_ui->map->clear();
    m_ui->header->setTitle(title);
    m_ui->header->setExplanation(QString());
    m_ui->header->setNotice(QString());
    m_ui->emptyWords->setText(words);
    m_ui->emptyAction->setText(action);
    m_emptyTarget = target;
    m_ui->states->setCurrentWidget(m_ui->empty);
}

void ResultsPage::refreshFew()
{
    m_runner->cancel();
    m_robustness.reset();
    m_computedFor.reset();
    const int answered = m_result.answered;
    m_ui->header->setTitle(tr("%1 answer(s): too few for a result", "%1: a number in words", answered)
                               .arg(sentenceCase(numberWordsFeminine(answered))));
    m_ui->header->setExplanation(
        tr("A percentage on %1 question(s) would mean nothing. Here is what is known.",
           "%1: a number in words", answered)
            .arg(numberWordsFeminine(answered)));
    const int skipped = answersOfKind(context(), Answer::Kind::Skipped);
    const int noOpinion = answersOfKind(context(), Answer::Kind::NoOpinion);
    const auto unseen = static_cast<int>(context().election->questions.size()) -
                        answersOfKind(context(), Answer::Kind::Stated) - skipped - noOpinion;
    QStringList parts{
        tr("%1 answer(s) counted", "%1: a number in words", answered).arg(numberWordsFeminine(answered))};
    if (noOpinion > 0) {
        parts.append(
            tr("%1 without opinion", "%1: a number in words", noOpinion).arg(numberWordsFeminine(noOpinion)));
    }
    if (skipped > 0) {
        parts.append(tr("%1 skipped", "%1: a number in words", skipped).arg(numberWordsFeminine(skipped)));
    }
    if (unseen > 0) {
        parts.append(
            tr("%1 question(s) not seen", "%1: a number in words", unseen).arg(numberWordsFeminine(unseen)));
    }
    m_ui->header->setNotice(tr("%1.", "a list of counts as a sentence")
                                .arg(sentenceCase(parts.join(tr(", ", "between counts")))));
    m_ui->few->setAnswers(context(), answered);
    m_continue->show();
    m_ui->states->setCurrentWidget(m_ui->few);
    arrangePanes();
}

QString ResultsPage::explanation() const
{
    const int answered = m_result.answered;
    int weighed = 0;
    for (int i = 0; i < static_cast<int>(context().election->questions.size()); ++i) {
        const Question &question = context().election->questions[i];
        const std::optional<Answer> answer = context().answers.answer(question.id);
        const bool counted = answer && answer->kind == Answer::Kind::Stated && !m_result.setAside.contains(i);
        weighed += counted && (answer->importance != Importance::Normal ||
                               context().answers.importance(question.theme) == ThemeImportance::High ||
                               context().answers.importance(question.theme) == ThemeImportance::Low)
                       ? 1
                       : 0;
    }
    const QString number = sentenceCase(numberWordsFeminine(answered));
    QString counted;
    if (weighed > 0 && !m_result.weightsIgnored && !context().match.equalWeights) {
        counted =
            tr("%1 answer(s) count, %2 of them more or less than the others.", "numbers in words", answered)
                .arg(number, numberWordsFeminine(weighed));
    } else {
        counted = tr("%1 answer(s) count.", "%1: a number in words", answered).arg(number);
    }
    const int none = m_result.noOpinion;
    const int skipped = m_result.skipped;
    QString outside;
    if (none > 0 && skipped > 0) {
        outside =
            tr("%1 without opinion and %2 skipped are outside the calculation.", "numbers in words", skipped)
                .arg(sentenceCase(numberWordsFeminine(none)), numberWordsFeminine(skipped));
    } else if (none > 0) {
        outside = tr("%1 without opinion is/are outside the calculation.", "%1: a number in words", none)
                      .arg(sentenceCase(numberWordsFeminine(none)));
    } else if (skipped > 0) {
        outside = tr("%1 skipped is/are outside the calculation.", "%1: a number in words", skipped)
                      .arg(sentenceCase(numberWordsFeminine(skipped)));
    }
    return outside.isEmpty() ? counted : tr("%1 %2", "two sentences").arg(counted, outside);
}

void ResultsPage::refreshRanking()
{
    const Election &election = *context().election;
    m_ui->header->setTitle(tr("Closest on the questions you answered"));
    m_qr->show();
    m_sheet->show();
    const QList<ResultNotice> notices = resultNotices(election, m_result);
    m_ui->header->setNotice(notices.isEmpty() ? QString() : noticeSentence(context(), notices.first()));

    m_model->setResult(context(), m_result);
    const bool current = m_computedFor == context().election && m_computedAnswers == context().answers &&
                         m_computedSettings == context().match;
    m_ui->robustness->setResult(context(), m_result);
    if (!current) {
        compute();
    } else if (m_robustness) {
        m_model->setRanges(m_robustness->ranges);
    }
    m_ui->whatIf->setResult(context());
    m_trial = reduced(m_trial, election, context().answers, context().match);
    m_ui->states->setCurrentWidget(m_ui->ranking);

    int candidate = m_selected.isEmpty() ? -1 : election.candidateIndex(m_selected);
    if (candidate < 0 || !m_result.of(candidate)) {
        candidate = m_result.results.isEmpty() ? -1 : m_result.results.first().candidate;
    }
    {
        // the model was reset: the same candidate is chosen again, which is no choice of the reader
        const QSignalBlocker blocker(m_ui->candidates->selectionModel());
        m_ui->candidates->setCurrentIndex(m_model->indexOf(candidate));
    }
    select(candidate);
    m_ui->themes->setResult(context(), m_result);
    m_ui->map->setResult(context(), m_result);
    showTrial();
    arrangePanes();
    m_ui->candidates->relayout();
}

void ResultsPage::select(int candidate)
{
    if (candidate < 0) {
        m_ui->pane->clear();
        return;
    }
    m_selected = context().election->candidates[candidate].id;
    // those who share the first place open together, as far as three columns go
    const QList<int> first = m_result.first();
    const QList<int> tied = first.size() > 1 && first.contains(candidate) ? first : QList<int>();
    const QList<int> opened = !tied.isEmpty() && tied.size() <= 3 ? tied : QList<int>{candidate};
    m_model->setOpened(opened);
    m_ui->pane->setResult(context(), m_result, opened, tied);
    m_ui->robustness->setSelected(candidate);
}

void ResultsPage::compute()
{
    m_robustness.reset();
    m_computedFor = context().election;
    m_computedAnswers = context().answers;
    m_computedSettings = context().match;
    m_ui->robustness->setComputing();
    m_runner->start(m_computedFor, m_computedAnswers, m_computedSettings);
}

void ResultsPage::showRobustness()
{
    m_model->setRanges(m_robustness ? m_robustness->ranges : QList<PercentRange>());
    m_ui->robustness->setRobustness(m_robustness);
}

void ResultsPage::tryOut(const Trial &trial)
{
    if (!context().election) {
        return;
    }
    m_trial = reduced(trial, *context().election, context().answers, context().match);
    showTrial();
}

void ResultsPage::showTrial()
{
    if (!context().election || m_ui->states->currentWidget() != m_ui->ranking) {
        return;
    }
    const bool trying = tab() == Tab::WhatIf;
    if (trying) { // for elections with thousands of candidates it takes its time
        const TrialResult tried = whatIf(*context().election, m_result, context().answers, m_trial);
        m_model->setTrial(tried);
        m_ui->whatIf->setTrial(m_trial, tried);
    } else {
        m_model->setTrial(std::nullopt);
    }
    m_ui->header->setExplanation(m_trial.isEmpty() ? explanation() : trialSentence(context(), m_trial));
    m_ui->whisker->setText(trying ? tr("Dotted: before the trial. The rank in the trial is on the left.")
                                  : tr("Thin line below the bar: range when one question is left out"));
    m_ui->bracket->setVisible(!trying && m_model->hasJoins());
    m_ui->candidates->relayout();
}

void ResultsPage::keepTrial()
{
    const Answers answers = withTrial(context().answers, m_trial);
    const MatchSettings settings = withTrial(context().match, m_trial);
    m_trial = {};
    if (settings != context().match) {
        emit matchEdited(settings);
    }
    if (answers != context().answers) {
        emit answersEdited(answers);
    }
}

void ResultsPage::reveal(const QWidget *in, const QRect &row)
{
    // only a page that scrolls as a whole needs it: elsewhere the list does it by itself
    if (isNarrow() && row.isValid() && in->isVisible()) {
        const QPoint center = in->mapTo(m_ui->body, row.center());
        m_ui->scroll->ensureVisible(center.x(), center.y(), 0, row.height());
    }
}

bool ResultsPage::isNarrow() const
{
    return width() < scaled(1040);
}

void ResultsPage::arrangePanes()
{
    const bool narrow = isNarrow();
    // the tabs stay on their line; what does not fit beside them stands above
    const bool crowded =
        m_ui->tabs->sizeHint().width() + m_ui->erase->sizeHint().width() + 32 + 24 + 12 > width();
    m_ui->tabRow->setDirection(crowded ? QBoxLayout::BottomToTop : QBoxLayout::LeftToRight);
    m_ui->tabRow->setSpacing(crowded ? 0 : 12);
    m_ui->tabRow->setAlignment(m_ui->erase, crowded ? Qt::AlignTrailing : Qt::Alignment());
    // the ranking of a narrow page is where its rows lead to something: beside the reasons
    const bool solid = tab() == Tab::Robustness;
    const bool trying = tab() == Tab::WhatIf; // the ranking is what answers to it
    m_ui->list->setVisible(!narrow || trying || (!m_paneShown && !solid));
    m_ui->paneBox->setVisible(!narrow || m_paneShown || solid || trying);
    m_ui->pane->setVisible(!solid && !trying);
    m_ui->robustness->setVisible(solid);
    m_ui->whatIf->setVisible(trying);
    m_ui->columns->setDirection(narrow && trying ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_ui->paneBox->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : scaled(820)); // lines short enough to read
    m_ui->pane->setNarrow(narrow);
    m_ui->candidates->setFitsContents(narrow);
    m_ui->columns->setStretchFactor(m_ui->list, narrow ? 1 : 0);
    if (narrow) {
        m_ui->list->setMinimumWidth(0);
        m_ui->list->setMaximumWidth(QWIDGETSIZE_MAX);
    } else {
        m_ui->list->setFixedWidth(32 + scaled(424) + RankingView::gutter);
    }
    // in a narrow page what is shown stands there at full height, and the page scrolls
    const auto fit = [&](QScrollArea *area, bool shown) {
        QLayout *content = area->widget() ? area->widget()->layout() : nullptr;
        int high = 200;
        if (narrow && shown && content) {
            high = content->hasHeightForWidth() ? content->totalHeightForWidth(m_ui->body->width())
                                                : content->totalSizeHint().height();
        }
        area->setMinimumHeight(shown ? high : 0);
    };
    const bool ranking = m_ui->states->currentWidget() == m_ui->ranking;
    fit(m_ui->few, m_ui->states->currentWidget() == m_ui->few);
    fit(m_ui->themes, ranking && m_ui->panes->currentWidget() == m_ui->themes);
    fit(m_ui->map, ranking && m_ui->panes->currentWidget() == m_ui->map);
    m_ui->robustness->setMinimumHeight(
        narrow && solid ? m_ui->robustness->fullHeight(m_ui->body->width() - 32 - 12) : 0);
    m_ui->whatIf->setMinimumHeight(narrow && trying ? m_ui->whatIf->fullHeight(m_ui->body->width() - 32 - 12)
                                                    : 0);
    setMargins(m_ui->columns, this, 0, 0, 12, 0);
    setMargins(m_ui->listLayout, this, 32, 12, 0, 8);
    setMargins(m_ui->paneLayout, this, narrow ? 32 : 16, 12, 0, 0);
}

void ResultsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    if (m_ui->pane->isAncestorOf(focusWidget() ? focusWidget() : this)) {
        m_paneShown = true; // what has the keyboard stays in view
    }
    arrangePanes();
}

void ResultsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isNarrow() && m_paneShown &&
        m_ui->states->currentWidget() == m_ui->ranking && m_ui->tabs->currentIndex() == 0) {
        m_paneShown = false;
        arrangePanes();
        m_ui->candidates->setFocus(Qt::OtherFocusReason);
        return;
    }
    Page::keyPressEvent(event);
}

} // namespace preau::gui
