// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/whatifpanel.h"

#include "pages/whatifthemerow.h"
#include "report/methodwords.h"
#include "widgets/buttons.h"
#include "widgets/choicebox.h"
#include "widgets/datalabel.h"
#include "widgets/pagescroll.h"
#include "widgets/smallparts.h"
#include "widgets/words.h"

#include <QEvent>
#include <QLocale>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace preau::gui {

namespace {

constexpr int mostNamed = 3;

/// Names, and how many more there are.
QString listed(const QStringList &names)
{
    QStringList shown = names.first(std::min<qsizetype>(mostNamed, names.size()));
    if (names.size() > mostNamed) {
        shown.append(WhatIfPanel::tr("%n more", "as the last of a list of names",
                                     static_cast<int>(names.size()) - mostNamed));
    }
    return shown.join(WhatIfPanel::tr(", ", "between names"));
}

QString themesWords(ThemeImportance importance, int count)
{
    const QString number = numberWords(count);
    switch (importance) {
    case ThemeImportance::None:
        return WhatIfPanel::tr("%1 theme(s) left out", "%1: a number in words", count).arg(number);
    case ThemeImportance::Low:
        return WhatIfPanel::tr("%1 theme(s) counting less", "%1: a number in words", count).arg(number);
    case ThemeImportance::High:
        return WhatIfPanel::tr("%1 theme(s) counting more", "%1: a number in words", count).arg(number);
    case ThemeImportance::Normal:
        break;
    }
    return WhatIfPanel::tr("%1 theme(s) counting as usual", "%1: a number in words", count).arg(number);
}

} // namespace

QString trialSentence(const ViewContext &context, const Trial &trial)
{
    if (trial.isEmpty()) {
        return {};
    }
    QStringList parts;
    for (const ThemeImportance importance :
         {ThemeImportance::None, ThemeImportance::Low, ThemeImportance::Normal, ThemeImportance::High}) {
        QStringList names;
        for (const Theme &theme : context.election->themes) {
            if (trial.themes.contains(theme.id) && trial.themes.value(theme.id) == importance) {
                names.append(isolated(context.text(theme.title)));
            }
        }
        if (!names.isEmpty()) {
            parts.append(WhatIfPanel::tr("%1, %2", "how many themes left out, then their names")
                             .arg(themesWords(importance, static_cast<int>(names.size())), listed(names)));
        }
    }
    if (!trial.questions.isEmpty()) {
        const auto count = static_cast<int>(trial.questions.size());
        parts.append(WhatIfPanel::tr("%1 answer(s) changed", "%1: a number in words", count)
                         .arg(numberWordsFeminine(count)));
    }
    if (trial.method) {
        parts.append(WhatIfPanel::tr("method “%1”").arg(methodName(*trial.method)));
    }
    if (trial.missing) {
        parts.append(WhatIfPanel::tr("unknown positions “%1”").arg(missingRuleName(*trial.missing)));
    }
    return WhatIfPanel::tr("Trial: %1. Your answers do not change.", "%1: what is tried")
        .arg(parts.join(WhatIfPanel::tr("; ", "between the parts of a trial")));
}

WhatIfPanel::WhatIfPanel(QWidget *parent)
    : QWidget(parent),
      m_head(new QWidget(this)),
      m_title(new DataLabel(m_head, TypeRole::Heading)),
      m_lead(new DataLabel(m_head, TypeRole::Small, Token::InkSoft)),
      m_first(new DataLabel(m_head, TypeRole::Small)),
      m_keep(new ActionButton(ActionButton::Kind::Quiet, m_head)),
      m_putBackAll(new ActionButton(ActionButton::Kind::Normal, m_head)),
      m_buttons(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_choices(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_methodName(new DataLabel(m_head, TypeRole::Small, Token::InkSoft)),
      m_missingName(new DataLabel(m_head, TypeRole::Small, Token::InkSoft)),
      m_method(new ChoiceBox(m_head)),
      m_missing(new ChoiceBox(m_head)),
      m_line(new Hairline(m_head, Token::LineStrong)),
      m_scroll(new PageScroll(this))
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    auto *head = new QVBoxLayout(m_head);
    head->setContentsMargins(0, 0, gutter, 0);
    head->setSpacing(4);
    m_putBackAll->setIconName(u"undo"_s, true);
    m_buttons->setSpacing(8);
    m_buttons->addWidget(m_title, 1);
    m_buttons->addWidget(m_keep);
    m_buttons->addWidget(m_putBackAll);
    head->addLayout(m_buttons);
    head->addWidget(m_lead);
    head->addWidget(m_first);
    head->addSpacing(4);
    m_choices->setSpacing(10);
    for (const auto &[name, box] : {std::pair(m_methodName, m_method), std::pair(m_missingName, m_missing)}) {
        name->setWordWrap(false);
        m_choices->addWidget(name);
        m_choices->addWidget(box, 1);
    }
    head->addLayout(m_choices);
    head->addSpacing(8);
    head->addWidget(m_line);
    all->addWidget(m_head);
    m_scroll->setBodyMargins(0, 0, gutter, 24);
    all->addWidget(m_scroll, 1);

    connect(m_putBackAll, &QAbstractButton::clicked, this, [this] { emit trialEdited({}); });
    connect(m_keep, &QAbstractButton::clicked, this, [this] {
        m_method->setFocus(Qt::OtherFocusReason); // nothing is left to keep
        emit keepRequested();
    });
    connect(m_method, &QComboBox::activated, this, [this](int index) {
        Trial trial = m_trial;
        trial.method = allMethods().value(index);
        emit trialEdited(trial);
    });
    connect(m_missing, &QComboBox::activated, this, [this](int index) {
        Trial trial = m_trial;
        trial.missing = allMissingRules().value(index);
        emit trialEdited(trial);
    });
}

void WhatIfPanel::clear()
{
    for (WhatIfThemeRow *row : std::as_const(m_rows)) {
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    m_context = {};
    m_trial = {};
    m_first->clear();
    m_scroll->verticalScrollBar()->setValue(0);
}

void WhatIfPanel::setResult(const ViewContext &context)
{
    m_context = context;
    retranslate();
    build();
    arrange();
}

void WhatIfPanel::retranslate()
{
    m_title->setText(tr("What if a theme counted differently?"));
    m_lead->setText(tr("Rows keep the order of the result; the rank in the trial is on the left."));
    m_putBackAll->setText(tr("Put all back", "everything as it was before the trial"));
    m_keep->setText(tr("Keep the trial", "as the answers from now on"));
    m_methodName->setText(tr("Method"));
    m_missingName->setText(tr("Unknown position"));
    m_method->setAccessibleName(m_methodName->text());
    m_missing->setAccessibleName(m_missingName->text());
    m_method->clear();
    for (const MatchMethod method : allMethods()) {
        m_method->addItem(methodName(method));
    }
    m_missing->clear();
    for (const MissingRule rule : allMissingRules()) {
        m_missing->addItem(missingRuleName(rule));
    }
}

void WhatIfPanel::build()
{
    QList<ThemeId> wanted;
    for (const Theme &theme : m_context.election->themes) {
        if (std::ranges::find(m_context.election->questions, theme.id, &Question::theme) !=
            m_context.election->questions.cend()) {
            wanted.append(theme.id);
        }
    }
    // rows are used again where they can be: the one with the keyboard keeps it
    while (m_rows.size() > wanted.size()) {
        WhatIfThemeRow *row = m_rows.takeLast();
        row->hide();
        row->deleteLater();
    }
    while (m_rows.size() < wanted.size()) {
        auto *row = new WhatIfThemeRow(m_scroll->widget());
        connect(row, &WhatIfThemeRow::importanceEdited, this, &WhatIfPanel::editTheme);
        connect(row, &WhatIfThemeRow::answerEdited, this, &WhatIfPanel::editAnswer);
        connect(row, &WhatIfThemeRow::putBackRequested, this, &WhatIfPanel::putBack);
        connect(row, &WhatIfThemeRow::heightChanged, this, &WhatIfPanel::heightChanged);
        m_scroll->column()->insertWidget(static_cast<int>(m_rows.size()), row);
        m_rows.append(row);
    }
    if (m_scroll->column()->count() == m_rows.size()) {
        m_scroll->column()->addStretch(1);
    }
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        m_rows[i]->setTheme(m_context, wanted[i]);
    }
    showAdded(m_scroll->column());
}

QString WhatIfPanel::firstWords(const TrialResult &result) const
{
    QStringList names;
    for (const int candidate : result.first) {
        names.append(isolated(m_context.candidateName(candidate)));
    }
    if (result.answered == 0) {
        return tr("No answer counts in this trial.");
    }
    if (names.isEmpty()) {
        return tr("Nobody can be ranked in this trial.");
    }
    const QString who = listed(names);
    const QList<int> &before = result.firstBefore;
    const bool same = before.size() == result.first.size() &&
                      std::ranges::all_of(before, [&](int one) { return result.first.contains(one); });
    if (same) {
        return tr("The first place stays the same: %1.", "names").arg(who);
    }
    return names.size() > 1 ? tr("They would share the first place: %1.", "names").arg(who)
                            : tr("The first place would go to %1.", "a name").arg(who);
}

void WhatIfPanel::setTrial(const Trial &trial, const TrialResult &result)
{
    m_trial = trial;
    const bool tried = !trial.isEmpty();
    if (!tried && (m_putBackAll->hasFocus() || m_keep->hasFocus())) {
        m_method->setFocus(Qt::OtherFocusReason); // the buttons can do no more
    }
    m_putBackAll->setEnabled(tried);
    m_keep->setEnabled(tried);
    m_first->setText(tried ? firstWords(result) : tr("Nothing is changed yet."));
    const MatchSettings settings = withTrial(m_context.match, trial);
    m_method->setCurrentIndex(static_cast<int>(allMethods().indexOf(settings.method)));
    m_missing->setCurrentIndex(static_cast<int>(allMissingRules().indexOf(settings.missing)));
    for (WhatIfThemeRow *row : std::as_const(m_rows)) {
        row->setTrial(trial);
    }
}

void WhatIfPanel::editTheme(const ThemeId &theme, ThemeImportance importance)
{
    Trial trial = m_trial;
    trial.themes.insert(theme, importance);
    emit trialEdited(trial);
}

void WhatIfPanel::editAnswer(int question, const Answer &answer)
{
    Trial trial = m_trial;
    trial.questions.insert(m_context.election->questions[question].id, answer);
    emit trialEdited(trial);
}

void WhatIfPanel::putBack(const ThemeId &theme)
{
    Trial trial = m_trial;
    trial.themes.remove(theme);
    for (const Question &question : m_context.election->questions) {
        if (question.theme == theme) {
            trial.questions.remove(question.id);
        }
    }
    emit trialEdited(trial);
}

WhatIfThemeRow *WhatIfPanel::row(const ThemeId &theme) const
{
    const auto found = std::ranges::find(m_rows, theme, &WhatIfThemeRow::theme);
    return found == m_rows.cend() ? nullptr : *found;
}

void WhatIfPanel::unfold(const ThemeId &theme)
{
    if (WhatIfThemeRow *found = row(theme)) {
        found->setUnfolded(true);
    }
}

int WhatIfPanel::fullHeight(int width) const
{
    const auto highOf = [width](const QWidget *widget) {
        const QLayout *content = widget->layout();
        return content->hasHeightForWidth() ? content->totalHeightForWidth(width)
                                            : content->totalSizeHint().height();
    };
    return highOf(m_head) + highOf(m_scroll->widget());
}

void WhatIfPanel::arrange()
{
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    m_head->layout()->setContentsMargins(rtl ? gutter : 0, 0, rtl ? 0 : gutter, 0);
    const int room = width() - gutter;
    const int buttons = m_keep->sizeHint().width() + m_putBackAll->sizeHint().width() + scaled(160) +
                        2 * m_buttons->spacing();
    m_buttons->setDirection(buttons > room ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_choices->setDirection(room < scaled(520) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    for (ChoiceBox *box : {m_method, m_missing}) {
        box->setFont(gui::font(TypeRole::Body));
        box->setMinimumHeight(std::max(36, scaled(36)));
        box->setMinimumContentsLength(8);
    }
    for (WhatIfThemeRow *row : std::as_const(m_rows)) {
        row->setStacked(room < scaled(500));
    }
}

void WhatIfPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void WhatIfPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange) {
        arrange();
    }
}

} // namespace preau::gui
