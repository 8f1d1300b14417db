// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/frontpage.h"

#include "widgets/buttons.h"
#include "widgets/choicebox.h"
#include "widgets/coveragebar.h"
#include "widgets/datalabel.h"
#include "widgets/electionwords.h"
#include "widgets/flowlayout.h"
#include "widgets/metrics.h"
#include "widgets/pageheader.h"
#include "widgets/pagescroll.h"
#include "widgets/smallparts.h"
#include "widgets/textpainter.h"
#include "widgets/words.h"

#include <QAbstractButton>
#include <QGridLayout>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace preau::gui {

namespace {

constexpr int listedAtMost = 16; ///< candidates in the coverage list
constexpr int leastCovered = 6;  ///< those named where there are more

/// One candidate's coverage as a line that opens the candidate.
class CoverageLine : public QAbstractButton
{
public:
    CoverageLine(const QString &name, const PositionCounts &counts, bool refused)
        : m_counts(counts),
          m_refused(refused)
    {
        setText(name);
        setCursor(Qt::PointingHandCursor);
        setContextMenuPolicy(Qt::NoContextMenu);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setAccessibleName(name);
        setAccessibleDescription(coverageWords(counts));
        setToolTip(tooltipText(
            FrontPage::tr("%1: %2", "candidate: known positions").arg(name, coverageWords(counts))));
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        return {scaled(200), std::max(26, QFontMetrics(gui::font(TypeRole::Small)).height() + 6)};
    }

    [[nodiscard]] QSize minimumSizeHint() const override { return {scaled(140), sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (underMouse()) {
            painter.fillRect(rect(), color(Token::SlateWash));
        }
        const QFont face = gui::font(TypeRole::Small);
        const int line = QFontMetrics(face).lineSpacing();
        const int top = (height() - line) / 2;
        const int number = QFontMetrics(face).horizontalAdvance(u"000"_s);
        // alone in its row a name gets two fifths of it; beside another, what family names need
        const int wanted = width() > scaled(340) ? width() * 2 / 5 : scaled(98);
        const int name = std::min(wanted, width() - number - scaled(48));
        const auto at = [this](const QRect &area) { return mirrored(area, rect(), layoutDirection()); };
        drawWrapped(painter, at(QRect(0, top, name, line)), text(), face, color(Token::Ink),
                    layoutDirection(), 1);
        const QRect bar(name + 8, (height() - 6) / 2, width() - name - number - 12, 6);
        if (m_refused) {
            drawWrapped(painter, at(QRect(name + 8, top, width() - name - 8, line)),
                        QCoreApplication::translate("preau::gui::FrontPage", "file refused"), face,
                        color(Token::Error), layoutDirection(), 1);
            return;
        }
        paintCoverage(painter, at(bar), m_counts, layoutDirection() == Qt::RightToLeft);
        painter.setFont(face);
        painter.setPen(color(Token::Ink));
        const QRect figure = at(QRect(width() - number, top, number, line));
        painter.drawText(
            figure,
            static_cast<int>(layoutDirection() == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight) |
                Qt::AlignAbsolute | Qt::AlignVCenter,
            QString::number(m_counts.stated));
    }

    void enterEvent(QEnterEvent *event) override
    {
        QAbstractButton::enterEvent(event);
        update();
    }

    void leaveEvent(QEvent *event) override
    {
        QAbstractButton::leaveEvent(event);
        update();
    }

private:
    PositionCounts m_counts;
    bool m_refused;
};

/// A sample of one segment of the coverage bar for its legend.
class CoverageSwatch : public QWidget
{
public:
    explicit CoverageSwatch(const PositionCounts &sample) : m_sample(sample) { setFixedSize(16, 8); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintCoverage(painter, QRectF(rect()), m_sample, false);
    }

private:
    PositionCounts m_sample;
};

/// The privacy sentence on its sunken ground.
class SunkenPanel : public QWidget
{
protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(color(Token::Sunken));
        painter.setPen(currentTheme() == ThemeKind::Contrast ? QPen(color(Token::Line), 1) : QPen(Qt::NoPen));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    }
};

QWidget *sectionHead(DataLabel *title, LinkButton *link)
{
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *line = new QHBoxLayout;
    line->setSpacing(16);
    line->addWidget(title, 1);
    line->addWidget(link, 0, Qt::AlignBottom);
    column->addLayout(line);
    column->addWidget(new Hairline);
    return head;
}

} // namespace

FrontPage::FrontPage(QWidget *parent)
    : Page(parent),
      m_header(new PageHeader(nullptr, TypeRole::Display)),
      m_scroll(new PageScroll(this)),
      m_others(new ActionButton(ActionButton::Kind::Quiet)),
      m_doors(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);
    QVBoxLayout *column = m_scroll->column();
    column->addWidget(m_header);
    m_scroll->setBodyMargins(-1, 0, -1, 16);
    m_others->setIconName(u"back"_s, true);
    m_header->addAction(m_others);
    connect(m_others, &QPushButton::clicked, this, [this] { emit pageRequested(PageId::Home); });

    m_content = new QWidget;
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 4, 0, 0);
    content->setSpacing(0);

    // asked first, because everything behind the doors depends on it
    m_constituencyPart = new QWidget;
    auto *where = new QVBoxLayout(m_constituencyPart);
    where->setContentsMargins(0, 0, 0, 16);
    auto *whereCard = new Card;
    auto *whereLine = new QHBoxLayout(whereCard);
    whereLine->setContentsMargins(20, 14, 20, 14);
    whereLine->setSpacing(24);
    auto *whereTexts = new QVBoxLayout;
    whereTexts->setSpacing(2);
    m_constituencyTitle = new DataLabel(nullptr, TypeRole::Heading);
    m_constituencyText = new DataLabel(nullptr, TypeRole::Small, Token::InkSoft);
    m_constituency = new ChoiceBox;
    m_constituency->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_constituency->setMinimumContentsLength(20);
    whereTexts->addWidget(m_constituencyTitle);
    whereTexts->addWidget(m_constituencyText);
    whereLine->addLayout(whereTexts, 1);
    whereLine->addWidget(m_constituency, 1);
    where->addWidget(whereCard);
    content->addWidget(m_constituencyPart);
    connect(m_constituency, &QComboBox::activated, this, [this](int index) {
        emit constituencyEdited(ConstituencyId(m_constituency->itemData(index).toString()));
    });

    m_doors->setSpacing(16);
    m_doors->addWidget(buildDoor(m_compare, u"compare"_s, true), 1);
    m_doors->addWidget(buildDoor(m_answer, u"questionnaire"_s, false), 1);
    m_doors->addWidget(buildDoor(m_candidates, u"people"_s, false), 1);
    content->addLayout(m_doors);
    connect(m_compare.button, &QPushButton::clicked, this, [this] { emit pageRequested(PageId::Compare); });
    connect(m_answer.button, &QPushButton::clicked, this,
            [this] { emit pageRequested(PageId::QuestionnaireStart); });
    connect(m_candidates.button, &QPushButton::clicked, this,
            [this] { emit pageRequested(PageId::Candidates); });

    content->addSpacing(16);
    auto *privacy = new SunkenPanel;
    privacy->setMinimumHeight(48);
    auto *privacyLine = new QHBoxLayout(privacy);
    privacyLine->setContentsMargins(16, 10, 16, 10);
    privacyLine->setSpacing(12);
    m_privacy = new DataLabel;
    privacyLine->addWidget(new IconLabel(u"lock"_s, nullptr, 20, Token::Slate));
    privacyLine->addWidget(m_privacy, 1);
    content->addWidget(privacy);
    content->addSpacing(28);

    m_factsPart = new QWidget;
    auto *facts = new QVBoxLayout(m_factsPart);
    facts->setContentsMargins(0, 0, 0, 0);
    facts->setSpacing(14);
    m_factsTitle = new DataLabel(nullptr, TypeRole::Heading);
    m_factsLink = new LinkButton;
    facts->addWidget(sectionHead(m_factsTitle, m_factsLink));
    m_facts = new QGridLayout;
    m_facts->setHorizontalSpacing(0);
    m_facts->setVerticalSpacing(8);
    m_facts->setColumnStretch(1, 1);
    facts->addLayout(m_facts);
    facts->addStretch(1);
    connect(m_factsLink, &QPushButton::clicked, this, [this] { emit pageRequested(PageId::About); });

    m_coveragePart = new QWidget;
    auto *coverage = new QVBoxLayout(m_coveragePart);
    coverage->setContentsMargins(0, 0, 0, 0);
    coverage->setSpacing(10);
    m_coverageTitle = new DataLabel(nullptr, TypeRole::Heading);
    m_coverageLink = new LinkButton;
    coverage->addWidget(sectionHead(m_coverageTitle, m_coverageLink));
    m_coverage = new QGridLayout;
    m_coverage->setHorizontalSpacing(24);
    m_coverage->setVerticalSpacing(0);
    coverage->addLayout(m_coverage);
    m_allCandidates = new LinkButton;
    coverage->addWidget(m_allCandidates, 0, Qt::AlignLeading);
    m_legend = new QWidget;
    auto *legend = new FlowLayout(m_legend, 18);
    legend->setContentsMargins(0, 2, 0, 0);
    const auto entry = [legend](const PositionCounts &sample) {
        auto *part = new QWidget;
        auto *line = new QHBoxLayout(part);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(6);
        auto *label = new DataLabel(nullptr, TypeRole::Small, Token::InkSoft);
        label->setWordWrap(false);
        line->addWidget(new CoverageSwatch(sample));
        line->addWidget(label);
        legend->addWidget(part);
        return label;
    };
    m_knownLegend = entry({.stated = 1});
    m_silentLegend = entry({.silent = 1});
    m_undocumentedLegend = entry({.undocumented = 1});
    coverage->addWidget(m_legend);
    m_agreement = new LinkButton;
    coverage->addWidget(m_agreement, 0, Qt::AlignLeading);
    connect(m_agreement, &QPushButton::clicked, this, [this] { emit pageRequested(PageId::Agreement); });
    coverage->addStretch(1);
    connect(m_coverageLink, &QPushButton::clicked, this, &FrontPage::missingRequested);
    connect(m_allCandidates, &QPushButton::clicked, this, [this] { emit pageRequested(PageId::Candidates); });

    m_columns->addWidget(m_factsPart, 440);
    m_columns->addWidget(m_coveragePart, 520);
    m_columns->setSpacing(48);
    content->addLayout(m_columns);
    column->addWidget(m_content);

    m_empty = new QWidget;
    auto *empty = new QVBoxLayout(m_empty);
    empty->setContentsMargins(0, 8, 0, 0);
    empty->setSpacing(16);
    m_emptyText = new DataLabel;
    m_emptyButton = new ActionButton(QString(), u"home"_s, ActionButton::Kind::Primary);
    empty->addWidget(m_emptyText);
    empty->addWidget(m_emptyButton, 0, Qt::AlignLeading);
    connect(m_emptyButton, &QPushButton::clicked, this, [this] { emit pageRequested(PageId::Home); });
    column->addWidget(m_empty);
    column->addStretch(1);
    refresh();
}

QWidget *FrontPage::buildDoor(Door &door, const QString &iconName, bool primary)
{
    auto *card = new Card;
    door.card = card;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(0);
    door.title = new DataLabel(nullptr, TypeRole::Title);
    door.text = new DataLabel;
    door.button = new ActionButton(primary ? ActionButton::Kind::Primary : ActionButton::Kind::Normal);
    door.fact = new DataLabel(nullptr, TypeRole::Small, Token::InkSoft);
    door.fact->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    column->addWidget(new IconLabel(iconName, nullptr, 28, Token::Slate), 0, Qt::AlignLeading);
    column->addSpacing(10);
    column->addWidget(door.title);
    column->addSpacing(8);
    column->addWidget(door.text);
    column->addSpacing(16);
    column->addStretch(1);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(16);
    foot->addWidget(door.button);
    foot->addWidget(door.fact, 1);
    column->addLayout(foot);
    return card;
}

void FrontPage::clear()
{
    m_scroll->verticalScrollBar()->setValue(0);
}

QWidget *FrontPage::initialFocus()
{
    if (!context().election) {
        return m_emptyButton;
    }
    return m_constituencyPart->isVisibleTo(this) ? static_cast<QWidget *>(m_constituency) : m_compare.button;
}

void FrontPage::refresh()
{
    const ElectionPtr &election = context().election;
    m_others->setText(tr("Other elections"));
    m_header->setElection(context());
    m_content->setVisible(election != nullptr);
    m_empty->setVisible(election == nullptr);
    m_emptyText->setText(tr("Choose an election first: its programmes are then compared here."));
    m_emptyButton->setText(tr("See the elections"));
    if (!election) {
        m_header->setTitle(tr("No election is open"));
        m_header->setExplanation(QString());
        return;
    }
    m_header->setTitle(context().text(election->title));
    const auto questions = static_cast<int>(election->questions.size());
    const auto themes = static_cast<int>(election->themes.size());
    const auto shown = static_cast<int>(context().candidates().size());
    m_header->setExplanation(
        tr("%1. %2, %3, %4.", "date and place; candidates, questions, themes")
            .arg(datePlaceWords(*election, context().language), contestantCount(*election, shown),
                 tr("%n question(s)", nullptr, questions), tr("%n theme(s)", nullptr, themes)));

    m_constituencyPart->setVisible(!election->constituencies.isEmpty());
    m_constituencyTitle->setText(tr("Where do you vote?"));
    m_constituencyText->setText(
        tr("Pages then show those who stand there. Nothing about this choice is kept."));
    m_constituency->setAccessibleName(tr("Constituency"));
    m_constituency->clear();
    m_constituency->addItem(tr("All constituencies"), QString());
    for (const Constituency &constituency : election->constituencies) {
        m_constituency->addItem(context().text(constituency.title), constituency.id.value());
    }
    m_constituency->setCurrentIndex(std::max(0, m_constituency->findData(context().constituency.value())));

    m_compare.title->setText(tr("Read and compare"));
    m_compare.text->setText(tr("The programmes side by side, theme by theme, with their sources."));
    m_compare.button->setText(tr("Compare"));
    m_compare.fact->setText(tr("%n theme(s)", nullptr, themes));
    m_answer.title->setText(tr("Answer the questionnaire"));
    m_answer.text->setText(tr("Give your view, then see who is close to it, on what and why."));
    m_answer.button->setText(context().answers.questions.isEmpty() ? tr("Begin", "the questionnaire")
                                                                   : tr("Go on", "with the questionnaire"));
    m_answer.fact->setText(questions > 12 ? tr("12 or %n question(s)", nullptr, questions)
                                          : tr("%n question(s)", nullptr, questions));
    switch (election->contestants) {
    case Contestants::Lists:
        m_candidates.title->setText(tr("Discover the lists"));
        break;
    case Contestants::Parties:
        m_candidates.title->setText(tr("Discover the parties"));
        break;
    case Contestants::Candidates:
        m_candidates.title->setText(tr("Discover the candidates"));
        break;
    }
    m_candidates.text->setText(
        tr("The programme of each, its positions, and what is still to be documented."));
    m_candidates.button->setText(tr("See the list"));
    m_candidates.fact->setText(contestantCount(*election, shown));
    m_privacy->setText(tr("Your answers stay in the memory of this computer and disappear when you close the "
                          "program, unless you save them."));
    refreshFacts();
    refreshCoverage();
    showAdded(m_facts);
    applyWidth();
}

void FrontPage::refreshFacts()
{
    const Election &election = *context().election;
    clearLayout(m_facts);
    m_factsTitle->setText(tr("Who made this folder"));
    m_factsLink->setText(tr("Read everything"));
    m_factsLink->setAccessibleName(tr("Read everything about who made this folder"));
    const auto add = [this](const QString &label, const QString &text, Token ink = Token::Ink) {
        const int row = m_facts->rowCount();
        auto *name = new DataLabel(label, nullptr, TypeRole::Small, Token::InkSoft);
        name->setContentsMargins(0, 2, 12, 0);
        name->setMinimumWidth(scaled(112));
        m_facts->addWidget(name, row, 0, Qt::AlignTop);
        m_facts->addWidget(new DataLabel(text, nullptr, TypeRole::Body, ink), row, 1);
    };
    const auto addText = [&](const QString &label, const LocalText &text) {
        if (text.isEmpty()) {
            add(label, tr("Not said in this folder"), Token::Warn);
        } else {
            add(label, firstSentence(context().text(text)));
        }
    };
    addText(tr("Published by"), election.about.publisher);
    addText(tr("Funding"), election.about.funding);
    addText(contestantsNoun(election), election.about.inclusion);
    addText(tr("Method"), election.about.method);
    if (!election.about.updated.isNull()) {
        add(tr("Updated"), tr("%1, version %2", "date and version of the data")
                               .arg(dateWords(election.about.updated))
                               .arg(election.version));
    }
    if (!election.corrections.isEmpty()) {
        add(tr("Corrections"),
            tr("%n correction(s) since publication", nullptr, static_cast<int>(election.corrections.size())));
    }
}

void FrontPage::refreshCoverage()
{
    const Election &election = *context().election;
    clearLayout(m_coverage);
    QList<int> candidates = context().candidates();
    const auto all = static_cast<int>(candidates.size());
    PositionCounts total;
    QHash<int, PositionCounts> counts;
    for (const int candidate : std::as_const(candidates)) {
        counts[candidate] = countPositions(election.candidates[candidate], election.questions.size());
        total += counts[candidate];
    }
    m_coveragePart->setVisible(!context().blind);
    const auto questions = static_cast<int>(election.questions.size());
    m_coverageTitle->setText(tr("Known positions, of %n question(s)", nullptr, questions));
    m_coverageLink->setText(tr("See the %n missing", nullptr, total.undocumented));
    m_coverageLink->setVisible(total.undocumented > 0);
    if (all > listedAtMost) {
        std::ranges::stable_sort(candidates,
                                 [&](int a, int b) { return counts[a].stated < counts[b].stated; });
        candidates.resize(leastCovered);
    }
    const int columns = all > listedAtMost || width() < scaled(700) ? 1 : 2;
    const auto rows = (static_cast<int>(candidates.size()) + columns - 1) / columns;
    for (int i = 0; i < candidates.size(); ++i) {
        const int candidate = candidates[i];
        auto *line = new CoverageLine(context().candidateFamilyName(candidate), counts[candidate],
                                      election.candidates[candidate].refused);
        connect(line, &QAbstractButton::clicked, this,
                [this, candidate] { emit candidateRequested(candidate); });
        m_coverage->addWidget(line, i % rows, i / rows);
    }
    showAdded(m_coverage);
    m_allCandidates->setText(all > listedAtMost ? tr("The least documented. See all %n", nullptr, all)
                                                : QString());
    m_allCandidates->setVisible(all > listedAtMost);
    m_agreement->setText(tr("What is known by theme, and who agrees with whom"));
    m_knownLegend->setText(tr("%n known", "positions", total.stated));
    m_silentLegend->setText(tr("%n searched without result", "positions", total.silent));
    m_undocumentedLegend->setText(tr("%n not yet documented", "positions", total.undocumented));
}

void FrontPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool wasNarrow = event->oldSize().width() < scaled(700);
    if (context().election && wasNarrow != (width() < scaled(700))) {
        refreshCoverage();
    }
    applyWidth();
}

void FrontPage::applyWidth()
{
    const bool narrow = width() < 880 || textScale() >= 150;
    m_doors->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_columns->setSpacing(narrow ? 28 : 48);
    for (const Door *door : {&m_compare, &m_answer, &m_candidates}) {
        door->card->setMinimumHeight(narrow ? 0 : 216);
    }
}

} // namespace preau::gui
