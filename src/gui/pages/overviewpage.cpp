// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/overviewpage.h"

#include "pages/answerbutton.h"
#include "widgets/buttons.h"
#include "widgets/footbar.h"
#include "widgets/icons.h"
#include "widgets/pageheader.h"
#include "widgets/pagescroll.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/smallparts.h"
#include "widgets/words.h"

#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace preau::gui {

OverviewPage::OverviewPage(QWidget *parent) : Page(parent)
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);

    m_top = new QWidget(this);
    auto *top = new QVBoxLayout(m_top);
    top->setContentsMargins(32, 0, 32, 0);
    top->setSpacing(0);
    m_header = new PageHeader(m_top);
    m_results = new ActionButton(ActionButton::Kind::Primary, m_top);
    m_results->setObjectName(u"results"_s);
    m_header->addAction(m_results);
    top->addWidget(m_header);

    m_bar = new QWidget(m_top);
    auto *bar = new QHBoxLayout(m_bar);
    bar->setContentsMargins(0, 4, 0, 12);
    bar->setSpacing(12);
    m_segments = new SegmentedControl(m_bar);
    m_segments->setObjectName(u"filter"_s);
    m_segments->setSegmentHeight(36);
    m_filterCombo = new ChoiceCombo(m_bar);
    m_counted = new DataLabel(m_bar, TypeRole::Body, Token::InkSoft);
    m_counted->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    bar->addWidget(m_segments);
    bar->addWidget(m_filterCombo);
    bar->addWidget(m_counted, 1);
    top->addWidget(m_bar);

    m_tableHead = new QWidget(m_top);
    auto *head = new QVBoxLayout(m_tableHead);
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(0);
    head->addWidget(new Hairline(m_tableHead, Token::LineStrong));
    m_headRow = new QHBoxLayout;
    m_headRow->setSpacing(32);
    for (int column = 0; column < 3; ++column) {
        m_headLabels.append(new DataLabel(m_tableHead, TypeRole::Small, Token::InkSoft));
        m_headRow->addWidget(m_headLabels.last(), column == 0 ? 1 : 0);
    }
    m_headLabels[1]->setContentsMargins(8, 0, 8, 0);
    head->addLayout(m_headRow);
    head->addWidget(new Hairline(m_tableHead));
    top->addWidget(m_tableHead);
    all->addWidget(m_top);

    m_scroll = new PageScroll(this);
    m_scroll->setBodyMargins(-1, 0, -1, 24);
    m_list = new QWidget(m_scroll->widget());
    m_listLayout = new QVBoxLayout(m_list);
    m_listLayout->setContentsMargins(0, 0, 0, 0);
    m_listLayout->setSpacing(0);
    m_nothing = new DataLabel(m_list, TypeRole::Body, Token::InkSoft);
    m_nothing->setContentsMargins(12, 16, 12, 16);
    m_listLayout->addWidget(m_nothing);
    m_scroll->column()->addWidget(m_list);
    m_scroll->column()->addStretch(1);
    all->addWidget(m_scroll, 1);

    m_empty = new QWidget(this);
    auto *empty = new QVBoxLayout(m_empty);
    empty->setContentsMargins(32, 12, 32, 32);
    empty->setSpacing(16);
    m_emptyText = new DataLabel(m_empty, TypeRole::Body, Token::InkSoft);
    m_emptyAction = new ActionButton(ActionButton::Kind::Primary, m_empty);
    empty->addWidget(m_emptyText);
    empty->addWidget(m_emptyAction, 0, Qt::AlignLeading);
    empty->addStretch(1);
    all->addWidget(m_empty, 1);

    m_foot = new FootBar(this);
    m_back = new ActionButton(ActionButton::Kind::Normal, m_foot);
    m_back->setObjectName(u"back"_s);
    m_back->setIconName(u"back"_s, true);
    m_hint = new DataLabel(m_foot, TypeRole::Small, Token::InkSoft);
    m_hint->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_foot->row()->addWidget(m_back);
    m_foot->row()->addWidget(m_hint, 1);
    all->addWidget(m_foot);

    connect(m_results, &QAbstractButton::clicked, this, [this] { emit pageRequested(PageId::Results); });
    connect(m_back, &QAbstractButton::clicked, this, [this] { emit pageRequested(PageId::Question); });
    connect(m_emptyAction, &QAbstractButton::clicked, this, [this] { emit pageRequested(PageId::Home); });
    connect(m_segments, &SegmentedControl::currentIndexChanged, this,
            [this](int index) { setFilter(m_offered.value(index, Filter::All)); });
    connect(m_filterCombo, &QComboBox::activated, this,
            [this](int index) { setFilter(m_offered.value(index, Filter::All)); });
}

void OverviewPage::setChanged(const QSet<QuestionId> &changed)
{
    m_changed = changed;
    if (context().election) {
        updateAnswers();
    }
}

void OverviewPage::setResume(int number)
{
    m_resume = number;
    m_back->setText(number > 0 ? tr("Question %1").arg(number) : tr("Back to the questions"));
}

void OverviewPage::setFilter(Filter filter)
{
    m_filter = filter;
    updateFilters();
    applyFilter();
    m_scroll->verticalScrollBar()->setValue(0);
}

void OverviewPage::clear()
{
    m_changed.clear();
    m_resume = 0;
    m_filter = Filter::All;
    m_offered.clear();
    m_built = {};
    refresh();
    m_scroll->verticalScrollBar()->setValue(0);
}

QWidget *OverviewPage::initialFocus()
{
    if (!m_empty->isHidden()) {
        return m_emptyAction;
    }
    return m_rows.isEmpty() ? nullptr : m_rows.first()->firstControl();
}

void OverviewPage::refresh()
{
    m_header->setTitle(tr("Your answers"));
    m_header->setElection(context());
    m_results->setText(tr("See the results"));
    setResume(m_resume);
    m_hint->setText(tr("“Less” counts for half, “more” counts double."));
    m_nothing->setText(tr("No question here."));
    m_headLabels[0]->setText(tr("Question"));
    m_headLabels[1]->setText(tr("Your answer"));
    m_headLabels[2]->setText(tr("Importance"));
    m_emptyText->setText(context().election ? tr("This election has no questions yet.")
                                            : tr("No election is open."));
    m_emptyAction->setText(tr("Choose an election"));

    const bool empty = !context().election || context().election->questions.isEmpty();
    m_empty->setVisible(empty);
    for (QWidget *widget : {m_bar, m_tableHead, static_cast<QWidget *>(m_scroll),
                            static_cast<QWidget *>(m_foot), static_cast<QWidget *>(m_results)}) {
        widget->setVisible(!empty);
    }
    m_header->setExplanation(empty ? QString()
                                   : tr("Change an answer, or say what counts more or less for you."));

    const Built wanted{context().election, context().language, context().easyReading, textScale()};
    if (!(wanted == m_built)) {
        m_built = wanted;
        build();
        updateAnswers();
        applyFilter();
    } else if (!empty) {
        updateAnswers();
    }
    relayout();
}

void OverviewPage::build()
{
    const int scroll = m_scroll->verticalScrollBar()->value();
    const auto rowsInOrder = [this] {
        QList<QList<int>> groups;
        m_themeIds.clear();
        for (const Theme &theme : context().election->themes) {
            QList<int> questions;
            for (int i = 0; i < static_cast<int>(context().election->questions.size()); ++i) {
                if (context().election->questions[i].theme == theme.id) {
                    questions.append(i);
                }
            }
            if (!questions.isEmpty()) {
                groups.append(questions);
                m_themeIds.append(theme.id);
            }
        }
        return groups;
    };
    const QList<QList<int>> groups = context().election ? rowsInOrder() : QList<QList<int>>();
    if (!context().election) {
        m_themeIds.clear();
    }

    QList<qsizetype> shape;
    for (const QList<int> &group : groups) {
        shape.append(group.size());
    }
    // Rows of the same arrangement are used again: the one with the keyboard keeps it through a reload or a
    // change of language. Otherwise they are made anew, in the order in which Tab visits them.
    if (shape != m_shape) {
        m_shape = shape;
        for (OverviewThemeRow *row : std::as_const(m_themeRows)) {
            row->hide();
            row->deleteLater();
        }
        for (OverviewRow *row : std::as_const(m_rows)) {
            row->hide();
            row->deleteLater();
        }
        m_themeRows.clear();
        m_rows.clear();
        m_listLayout->removeWidget(m_nothing);
        for (int group = 0; group < static_cast<int>(groups.size()); ++group) {
            auto *themeRow = new OverviewThemeRow(m_list);
            connect(themeRow, &OverviewThemeRow::importanceEdited, this,
                    [this, group](ThemeImportance importance) { editTheme(m_themeIds[group], importance); });
            m_themeRows.append(themeRow);
            m_listLayout->addWidget(themeRow);
            for (qsizetype i = 0; i < groups[group].size(); ++i) {
                auto *row = new OverviewRow(m_list);
                connect(row, &OverviewRow::answerEdited, this, &OverviewPage::editAnswer);
                connect(row, &OverviewRow::importanceEdited, this, &OverviewPage::editImportance);
                connect(row, &OverviewRow::questionRequested, this, &OverviewPage::questionRequested);
                connect(row, &OverviewRow::neighbourRequested, this,
                        [this, row](int step) { moveFocus(row->question(), step); });
                m_rows.append(row);
                m_listLayout->addWidget(row);
            }
        }
        m_listLayout->addWidget(m_nothing);
    }
    int place = 0;
    for (int group = 0; group < static_cast<int>(groups.size()); ++group) {
        const Theme &theme = *context().election->theme(m_themeIds[group]);
        m_themeRows[group]->setTheme(context().text(theme.title), theme.icon);
        for (const int question : groups[group]) {
            m_rows[place++]->setQuestion(context(), question);
        }
    }
    m_offered.clear();
    m_columns.reset();
    m_scroll->verticalScrollBar()->setValue(scroll);
}

void OverviewPage::updateAnswers()
{
    for (int group = 0; group < static_cast<int>(m_themeRows.size()); ++group) {
        m_themeRows[group]->setImportance(context().answers.importance(m_themeIds[group]));
    }
    for (OverviewRow *row : std::as_const(m_rows)) {
        const Question &question = context().election->questions[row->question()];
        row->setAnswer(context(), context().answers.importance(question.theme) != ThemeImportance::None);
        row->setChanged(m_changed.contains(question.id));
    }
    updateFilters();
}

bool OverviewPage::passes(const Question &question, Filter filter) const
{
    const std::optional<Answer> given = context().answers.answer(question.id);
    switch (filter) {
    case Filter::All:
        return true;
    case Filter::NoOpinion:
        return given && given->kind == Answer::Kind::NoOpinion;
    case Filter::Skipped:
        return given && given->kind == Answer::Kind::Skipped;
    case Filter::Weighted:
        return given && given->kind == Answer::Kind::Stated && given->importance != Importance::Normal;
    case Filter::Unseen:
        return !given;
    case Filter::Changed:
        return m_changed.contains(question.id);
    }
    return true;
}

void OverviewPage::updateFilters()
{
    if (!context().election) {
        return;
    }
    const auto count = [this](Filter filter) {
        return static_cast<int>(std::ranges::count_if(context().election->questions,
                                                      [&](const Question &q) { return passes(q, filter); }));
    };
    QStringList texts;
    // a filter once offered stays: segments do not move under the finger
    const QList<Filter> before = m_offered;
    m_offered.clear();
    const auto offer = [&](Filter filter, const QString &text, bool always) {
        const int found = count(filter);
        if (always || found > 0 || filter == m_filter || before.contains(filter)) {
            m_offered.append(filter);
            texts.append(text.arg(found));
        }
    };
    // U+2002 keeps the count a little away from the word
    offer(Filter::All, tr("All\u2002%1", "filter and its count"), true);
    offer(Filter::NoOpinion, tr("No opinion\u2002%1", "filter and its count"), true);
    offer(Filter::Skipped, tr("Skipped\u2002%1", "filter and its count"), true);
    offer(Filter::Weighted, tr("More or less\u2002%1", "filter and its count"), true);
    offer(Filter::Unseen, tr("Not seen yet\u2002%1", "filter and its count"), false);
    offer(Filter::Changed, tr("Changed\u2002%1", "filter and its count"), false);
    const auto current = static_cast<int>(m_offered.indexOf(m_filter));
    m_segments->setSegments(texts);
    m_segments->setCurrentIndex(current);
    m_filterCombo->clear();
    m_filterCombo->addItems(texts);
    m_filterCombo->setCurrentIndex(current);
    m_filterCombo->setAccessibleName(tr("Questions shown"));

    const auto counted = static_cast<int>(
        std::ranges::count_if(context().election->questions, [this](const Question &question) {
            const std::optional<Answer> given = context().answers.answer(question.id);
            return given && given->kind == Answer::Kind::Stated &&
                   context().answers.importance(question.theme) != ThemeImportance::None;
        }));
    m_counted->setText(tr("%n answer(s) count in the result", nullptr, counted));
}

void OverviewPage::applyFilter()
{
    QSet<ThemeId> shown;
    for (OverviewRow *row : std::as_const(m_rows)) {
        const Question &question = context().election->questions[row->question()];
        const bool visible = passes(question, m_filter);
        row->setVisible(visible);
        if (visible) {
            shown.insert(question.theme);
        }
    }
    for (int group = 0; group < static_cast<int>(m_themeRows.size()); ++group) {
        m_themeRows[group]->setVisible(shown.contains(m_themeIds[group]));
    }
    m_nothing->setVisible(shown.isEmpty());
}

void OverviewPage::editAnswer(int question, Answer::Kind kind, int option)
{
    const QuestionId id = context().election->questions[question].id;
    m_changed.remove(id);
    emit answersEdited(answered(context().answers, id, kind, option));
}

void OverviewPage::editImportance(int question, Importance importance)
{
    Answers answers = context().answers;
    answers.questions[context().election->questions[question].id].importance = importance;
    emit answersEdited(answers);
}

void OverviewPage::editTheme(const ThemeId &theme, ThemeImportance importance)
{
    Answers answers = context().answers;
    if (importance == ThemeImportance::Normal) {
        answers.themes.remove(theme);
    } else {
        answers.themes.insert(theme, importance);
    }
    emit answersEdited(answers);
}

void OverviewPage::moveFocus(int question, int step)
{
    int place = 0;
    while (place < m_rows.size() && m_rows[place]->question() != question) {
        ++place;
    }
    for (place += step; place >= 0 && place < m_rows.size(); place += step) {
        if (m_rows[place]->isHidden()) {
            continue;
        }
        QWidget *target = m_rows[place]->firstControl();
        target->setFocus(Qt::TabFocusReason);
        m_scroll->ensureWidgetVisible(m_rows[place], 0, 48);
        return;
    }
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    relayout();
}

void OverviewPage::relayout()
{
    const int margin = pageMargin(this);
    const int content = std::max(160, width() - 2 * margin);
    m_top->layout()->setContentsMargins(margin, 0, margin, 0);
    m_empty->layout()->setContentsMargins(margin, 12, margin, 32);
    m_foot->setSideMargin(margin);
    OverviewColumns columns;
    columns.stacked = content < 2 * scaled(232) + scaled(360) || textScale() >= 150;
    columns.rtl = layoutDirection() == Qt::RightToLeft;
    m_headRow->setContentsMargins(columns.rtl ? 0 : 12, 6, columns.rtl ? 12 : 0, 6);
    columns.control = columns.stacked ? std::min(scaled(216), content / 2) : scaled(216);
    if (m_columns != columns) {
        m_columns = columns;
        for (OverviewThemeRow *row : std::as_const(m_themeRows)) {
            row->setColumns(columns);
        }
        for (OverviewRow *row : std::as_const(m_rows)) {
            row->setColumns(columns);
        }
    }
    m_headLabels[1]->setFixedWidth(columns.control);
    m_headLabels[2]->setFixedWidth(columns.control);
    m_tableHead->setVisible(!columns.stacked && m_empty->isHidden());
    const bool wide = m_segments->sizeHint().width() + scaled(160) <= content;
    m_segments->setVisible(wide);
    m_filterCombo->setVisible(!wide);
    m_hint->setVisible(content >= scaled(520));
}

} // namespace preau::gui
