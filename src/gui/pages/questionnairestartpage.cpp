// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/questionnairestartpage.h"

#include "ui_questionnairestartpage.h"
#include "widgets/icons.h"
#include "widgets/spanlabel.h"
#include "widgets/words.h"

#include <QRandomGenerator>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace preau::gui {

namespace {

constexpr int highestSeed = 9999;
constexpr int widestContent = 1200;

} // namespace

QuestionnaireStartPage::QuestionnaireStartPage(QWidget *parent)
    : Page(parent),
      m_ui(std::make_unique<Ui::QuestionnaireStartPage>())
{
    m_ui->setupUi(this);
    for (DataLabel *title : {m_ui->themesTitle, m_ui->lengthTitle, m_ui->orderTitle, m_ui->duringTitle}) {
        title->setRole(TypeRole::Heading);
        title->setContentsMargins(0, 0, 0, 8);
    }
    // the form shows the choices below the scroll area; they belong into it
    auto *across = new QHBoxLayout;
    across->addWidget(m_ui->choices);
    across->addStretch(1);
    m_ui->scroll->column()->addLayout(across);
    m_ui->scroll->column()->addStretch(1);
    m_ui->scroll->setBodyMargins(-1, 6, -1, 16);
    m_ui->themesTitle->setWordWrap(false);
    m_ui->themesCount->setRole(TypeRole::Small);
    m_ui->themesCount->setInk(Token::InkSoft);
    m_ui->themesCount->setContentsMargins(0, 0, 0, 8);
    m_ui->themesHead->setStretch(1, 1);
    m_ui->themesHead->setAlignment(m_ui->toggleAll, Qt::AlignTop);
    m_ui->emptyText->setInk(Token::InkSoft);
    m_ui->emptyAction->setKind(ActionButton::Kind::Primary);
    m_ui->otherSeed->setKind(ActionButton::Kind::Quiet);
    m_ui->otherSeed->setIconName(u"shuffle"_s);
    m_ui->seed->setContextMenuPolicy(Qt::NoContextMenu);
    m_ui->privacyCard->setTokens(Token::Sunken, Token::Sunken);

    for (RadioRow *row : {m_ui->allQuestions, m_ui->shortVersion, m_ui->editorial, m_ui->shuffled}) {
        ChoiceFace face = row->face();
        face.strong = true;
        face.height = 56;
        row->setFace(face);
    }
    ChoiceFace advance;
    advance.height = 56;
    m_ui->autoAdvance->setFace(advance);

    auto *lock = new IconLabel(u"lock"_s, m_ui->privacyCard, 20, Token::Slate);
    m_privacy = new SpanLabel(m_ui->privacyCard);
    m_privacy->setLineSpacing(1.4);
    m_ui->privacyRow->addWidget(lock, 0, Qt::AlignTop);
    m_ui->privacyRow->addWidget(m_privacy, 1);

    m_resume = new ActionButton(QString(), u"open-file"_s, ActionButton::Kind::Quiet, m_ui->foot);
    m_planCount = new DataLabel(m_ui->foot, TypeRole::Body, Token::InkSoft);
    m_planCount->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_start = new ActionButton(ActionButton::Kind::Primary, m_ui->foot);
    m_start->setObjectName(u"start"_s);
    m_resume->setObjectName(u"resume"_s);
    m_ui->foot->row()->addWidget(m_resume);
    m_ui->foot->row()->addWidget(m_planCount, 1);
    m_ui->foot->row()->addSpacing(12);
    m_ui->foot->row()->addWidget(m_start);

    for (QAbstractButton *button :
         {static_cast<QAbstractButton *>(m_ui->allQuestions),
          static_cast<QAbstractButton *>(m_ui->shortVersion), static_cast<QAbstractButton *>(m_ui->editorial),
          static_cast<QAbstractButton *>(m_ui->shuffled)}) {
        connect(button, &QAbstractButton::toggled, this, &QuestionnaireStartPage::updateCounts);
    }
    connect(m_ui->otherSeed, &QAbstractButton::clicked, this, [this] {
        drawSeed();
        m_ui->shuffled->setChecked(true);
    });
    connect(m_ui->seed, &QSpinBox::valueChanged, this, [this] { m_ui->shuffled->setChecked(true); });
    connect(m_ui->toggleAll, &QAbstractButton::clicked, this, [this] {
        const bool untick = m_left.isEmpty();
        for (CheckRow *row : std::as_const(m_themes)) {
            row->setChecked(!untick);
        }
    });
    connect(m_resume, &QAbstractButton::clicked, this, &Page::restoreRequested);
    connect(m_privacy, &SpanLabel::spanActivated, this, [this] { emit pageRequested(PageId::About); });
    connect(m_ui->emptyAction, &QAbstractButton::clicked, this,
            [this] { emit pageRequested(context().election ? PageId::Compare : PageId::Home); });
    connect(m_start, &QAbstractButton::clicked, this, [this] {
        const QList<int> plan = questionPlan(*context().election, choice());
        if (!plan.isEmpty()) {
            emit started(plan, m_ui->autoAdvance->isChecked());
        }
    });
    drawSeed();
}

QuestionnaireStartPage::~QuestionnaireStartPage() = default;

void QuestionnaireStartPage::drawSeed()
{
    setSeed(1 + static_cast<int>(QRandomGenerator::global()->bounded(highestSeed)));
}

void QuestionnaireStartPage::setSeed(int seed)
{
    const QSignalBlocker quiet(m_ui->seed);
    m_ui->seed->setValue(seed);
}

int QuestionnaireStartPage::seed() const
{
    return m_ui->seed->value();
}

void QuestionnaireStartPage::clear()
{
    m_left.clear();
    m_ui->allQuestions->setChecked(true);
    m_ui->shuffled->setChecked(true);
    m_ui->autoAdvance->setChecked(true);
    drawSeed();
    for (CheckRow *row : std::as_const(m_themes)) {
        row->setChecked(true);
    }
    m_ui->scroll->verticalScrollBar()->setValue(0);
    refresh();
}

QWidget *QuestionnaireStartPage::initialFocus()
{
    if (m_themes.isEmpty()) {
        return m_ui->emptyAction;
    }
    return m_themes.first();
}

std::optional<quint64> QuestionnaireStartPage::shuffleSeed() const
{
    return m_ui->shuffled->isChecked() ? std::optional<quint64>(seed()) : std::nullopt;
}

QuestionChoice QuestionnaireStartPage::choice() const
{
    QuestionChoice choice;
    for (const ThemeId &theme : m_themeIds) {
        if (!m_left.contains(theme)) {
            choice.themes.insert(theme);
        }
    }
    choice.length =
        m_ui->shortVersion->isChecked() ? QuestionChoice::Length::Short : QuestionChoice::Length::All;
    choice.order =
        m_ui->shuffled->isChecked() ? QuestionChoice::Order::Shuffled : QuestionChoice::Order::Editorial;
    choice.seed = static_cast<std::uint64_t>(m_ui->seed->value());
    choice.constituency = context().constituency;
    return choice;
}

void QuestionnaireStartPage::refresh()
{
    m_ui->retranslateUi(this);
    const ElectionPtr &election = context().election;
    if (election && election->id != m_election) {
        m_left.clear();
        m_election = election->id;
    }
    m_ui->header->setTitle(tr("Questionnaire"));
    m_ui->header->setElection(context());
    m_resume->setText(tr("Take up answers again…"));
    m_start->setText(tr("Start"));
    m_ui->seed->setPrefix(tr("Number ", "of a shuffled order; the number follows"));
    m_ui->seed->setAccessibleName(tr("Number of the shuffled order"));

    const QString privacy =
        tr("Your answers stay in the memory of this computer. Nothing is sent. Nothing is "
           "saved unless you ask for it.");
    const QString link = tr("How to check this");
    const QString sentence = tr("%1 %2", "the privacy sentence and a link").arg(privacy, link);
    m_privacy->setContent(sentence, {{.start = sentence.indexOf(link),
                                      .length = link.size(),
                                      .kind = SpanLabel::Span::Kind::Link,
                                      .name = {}}});

    buildThemes();
    const bool empty = m_themes.isEmpty();
    m_ui->scroll->setVisible(!empty);
    m_ui->foot->setVisible(!empty);
    m_ui->empty->setVisible(empty);
    m_ui->header->setExplanation(
        empty ? QString() : tr("Choose what interests you. You can change your answers at any time."));
    m_ui->emptyText->setText(election
                                 ? tr("This election has no questions yet. Its proposals can be read and "
                                      "compared.")
                                 : tr("No election is open."));
    m_ui->emptyAction->setText(election ? tr("Compare the programmes") : tr("Choose an election"));
    if (!empty) {
        m_ui->editorial->setDescription(isThemeByTheme(*election) ? tr("theme by theme")
                                                                  : tr("as they wrote it"));
        updateCounts();
    }
    relayout();
}

void QuestionnaireStartPage::buildThemes()
{
    QList<ThemeId> ids;
    QHash<ThemeId, int> counts;
    if (context().election) {
        for (const Question &question : context().election->questions) {
            ++counts[question.theme];
        }
        for (const Theme &theme : context().election->themes) {
            if (counts.contains(theme.id)) {
                ids.append(theme.id);
            }
        }
    }
    m_themeIds = ids;
    while (m_themes.size() > ids.size()) {
        delete m_themes.takeLast();
    }
    while (m_themes.size() < ids.size()) {
        auto *row = new CheckRow(m_ui->themes);
        const auto place = static_cast<int>(m_themes.size());
        connect(row, &QAbstractButton::toggled, this, [this, place](bool on) {
            if (on) {
                m_left.remove(m_themeIds[place]);
            } else {
                m_left.insert(m_themeIds[place]);
            }
            updateCounts();
        });
        m_themes.append(row);
        row->show();
    }
    for (int place = 0; place < static_cast<int>(ids.size()); ++place) {
        const Theme &theme = *context().election->theme(ids[place]);
        CheckRow *row = m_themes[place];
        const QSignalBlocker quiet(row);
        const QString title = context().text(theme.title);
        row->setText(title);
        row->setShortcut({}); // an ampersand in a title is no mnemonic
        row->setAccessibleName(title);
        row->setFace({.description = {},
                      .iconName = hasIcon(theme.icon) ? theme.icon : QString(),
                      .trailing = QString::number(counts.value(theme.id)),
                      .ruled = true,
                      .height = 42});
        row->setAccessibleDescription(tr("%n question(s)", nullptr, counts.value(theme.id)));
        row->setChecked(!m_left.contains(theme.id));
    }
}

QString QuestionnaireStartPage::durationWords(int minutes)
{
    switch (minutes) {
    case 15:
        return tr("about a quarter of an hour");
    case 30:
        return tr("about half an hour");
    case 45:
        return tr("about three quarters of an hour");
    case 60:
        return tr("about an hour");
    default:
        break;
    }
    return minutes > 60 ? tr("more than an hour") : tr("about %1 minutes").arg(numberWords(minutes));
}

void QuestionnaireStartPage::updateCounts()
{
    if (!context().election || m_themeIds.isEmpty()) {
        return;
    }
    QuestionChoice chosen = choice();
    const auto planned = static_cast<int>(questionPlan(*context().election, chosen).size());
    chosen.order = QuestionChoice::Order::Editorial;
    chosen.length = QuestionChoice::Length::All;
    const auto all = static_cast<int>(questionPlan(*context().election, chosen).size());
    chosen.length = QuestionChoice::Length::Short;
    const auto few = static_cast<int>(questionPlan(*context().election, chosen).size());
    const auto themes = static_cast<int>(chosen.themes.size());

    m_ui->themesCount->setText(themes == 0 ? tr("Choose at least one theme")
                                           : tr("%1, %2", "themes ticked, questions")
                                                 .arg(tr("%n theme(s) ticked", nullptr, themes),
                                                      tr("%n question(s)", nullptr, all)));
    m_ui->toggleAll->setText(m_left.isEmpty() ? tr("Untick all") : tr("Tick all"));
    m_ui->allQuestions->setDescription(
        all == 0 ? QString()
                 : tr("%1, %2", "questions, duration")
                       .arg(tr("%n question(s)", nullptr, all), durationWords(estimatedMinutes(all))));
    m_ui->shortVersion->setDescription(
        few == all ? tr("the same questions: there are twelve at most")
        : themes >= few
            ? tr("%n question(s), one a theme at most: those where the known positions differ most", nullptr,
                 few)
            : tr("%n question(s): those where the known positions differ most", nullptr, few));
    m_planCount->setText(tr("%n question(s)", nullptr, planned));
    m_start->setEnabled(planned > 0);
}

void QuestionnaireStartPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    relayout();
}

void QuestionnaireStartPage::relayout()
{
    const int margin = pageMargin(this);
    const int content = std::clamp(width() - 2 * margin, 160, std::max(160, scaled(widestContent)));
    const bool stacked = width() < 900 || content < scaled(880) || textScale() >= 150;
    m_ui->topLayout->setContentsMargins(margin, 0, margin, 0);
    m_ui->emptyLayout->setContentsMargins(margin, 12, margin, 32);
    m_ui->foot->setSideMargin(margin);
    m_start->setMinimumWidth(scaled(128));
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const int indent = scaled(18) + 12; // under the words of the choice it belongs to
    m_ui->seedRow->setContentsMargins(rtl ? 0 : indent, 0, rtl ? indent : 0, 0);
    m_ui->choices->setFixedWidth(content);
    m_ui->columns->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_ui->columns->setSpacing(stacked ? 24 : 48);
    m_ui->columns->setStretch(0, stacked ? 0 : 616);
    m_ui->columns->setStretch(1, stacked ? 0 : 344);
    m_planCount->setVisible(width() >= scaled(560));

    const int room = stacked ? content : (content - 48) * 616 / 960;
    const int across = room >= scaled(520) ? 2 : 1;
    const auto count = static_cast<int>(m_themes.size());
    const int down = (count + across - 1) / across;
    for (CheckRow *row : std::as_const(m_themes)) {
        m_ui->themesGrid->removeWidget(row);
    }
    for (int place = 0; place < count; ++place) {
        // column by column, as one reads a list
        m_ui->themesGrid->addWidget(m_themes[place], place % down, place / down);
    }
    m_ui->themesGrid->setColumnStretch(0, 1);
    m_ui->themesGrid->setColumnStretch(1, across > 1 ? 1 : 0);
}

} // namespace preau::gui
