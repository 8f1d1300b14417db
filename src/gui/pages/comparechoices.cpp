// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/comparechoices.h"

#include "pages/candidatechooser.h"
#include "widgets/buttons.h"
#include "widgets/flowlayout.h"
#include "widgets/menus.h"
#include "widgets/metrics.h"
#include "widgets/words.h"

#include <QCheckBox>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace preau::gui {

namespace {

constexpr int gap = 12;

QString allContestants(const ViewContext &context, int count)
{
    switch (context.election->contestants) {
    case Contestants::Lists:
        return CompareChoices::tr("All %n list(s)", nullptr, count);
    case Contestants::Parties:
        return CompareChoices::tr("All %n party(ies)", nullptr, count);
    case Contestants::Candidates:
        break;
    }
    return CompareChoices::tr("All %n candidate(s)", nullptr, count);
}

void makeDense(ActionButton *button, const QString &iconName)
{
    button->setProperty("dense", true);
    button->setIconName(iconName, false, true);
    button->setFixedHeight(std::max(36, scaled(36)));
}

/// A tab sets the count flush at the end of the menu's line.
QString counted(const QString &text, int count)
{
    return menuText(text) + u'\t' + QString::number(count);
}

QString fitted(const QString &text)
{
    const QFontMetrics metrics(gui::font(TypeRole::Body));
    return menuText(metrics.elidedText(text, Qt::ElideRight, scaled(200)));
}

} // namespace

CompareChoices::CompareChoices(QWidget *parent)
    : QWidget(parent),
      m_chooser(new CandidateChooser(this)),
      m_constituencyButton(new ActionButton),
      m_candidatesButton(new ActionButton),
      m_themesButton(new ActionButton),
      m_refineButton(new ActionButton),
      m_missingChip(new ActionButton),
      m_blindBox(new QCheckBox),
      m_differencesBox(new QCheckBox),
      m_sharedBox(new QCheckBox),
      m_constituencyMenu(new QMenu(this)),
      m_themesMenu(new QMenu(this)),
      m_refineMenu(new QMenu(this))
{
    compose();
    connect(m_candidatesButton, &QAbstractButton::clicked, this,
            [this] { openCandidates(m_candidatesButton); });
    connect(m_chooser, &CandidateChooser::hiddenEdited, this, &CompareChoices::hiddenEdited);
    connect(m_chooser, &CandidateChooser::orderEdited, this, &CompareChoices::orderEdited);
    // clicked, not toggled: what the program sets must not be taken for the reader's choice
    connect(m_blindBox, &QCheckBox::clicked, this, &CompareChoices::blindEdited);
    connect(m_differencesBox, &QCheckBox::clicked, this, &CompareChoices::onlyDifferencesEdited);
    connect(m_sharedBox, &QCheckBox::clicked, this, &CompareChoices::onlySharedEdited);
    connect(m_missingChip, &QAbstractButton::clicked, this, &CompareChoices::allQuestionsRequested);
}

void CompareChoices::compose()
{
    auto *row = new FlowLayout(this, gap);
    const std::initializer_list<std::pair<QWidget *, QString>> named{
        {m_constituencyButton, u"constituencyButton"_s},
        {m_candidatesButton, u"candidatesButton"_s},
        {m_themesButton, u"themesButton"_s},
        {m_refineButton, u"refineButton"_s},
        {m_blindBox, u"blindBox"_s},
        {m_differencesBox, u"differencesBox"_s},
        {m_missingChip, u"missingChip"_s},
        {m_sharedBox, u"sharedBox"_s}};
    for (const auto &[choice, name] : named) {
        choice->setObjectName(name);
        row->addWidget(choice);
    }
    for (QCheckBox *box : {m_blindBox, m_differencesBox, m_sharedBox}) {
        box->setContextMenuPolicy(Qt::NoContextMenu);
    }
    const std::initializer_list<std::pair<ActionButton *, QMenu *>> menus{
        {m_themesButton, m_themesMenu},
        {m_refineButton, m_refineMenu},
        {m_constituencyButton, m_constituencyMenu}};
    for (const auto &[button, menu] : menus) {
        menu->setContextMenuPolicy(Qt::NoContextMenu);
        menu->setObjectName(button->objectName() + u".menu"_s);
        connect(button, &QAbstractButton::clicked, this,
                [button = button, menu = menu] { openBelow(menu, button); });
    }
}

QWidget *CompareChoices::candidatesButton() const
{
    return m_candidatesButton;
}

QList<QWidget *> CompareChoices::stops() const
{
    return {m_constituencyButton, m_candidatesButton, m_themesButton, m_refineButton,
            m_blindBox,           m_differencesBox,   m_sharedBox,    m_missingChip};
}

void CompareChoices::openCandidates(const QWidget *anchor)
{
    m_chooser->openAt(anchor);
}

void CompareChoices::closeCandidates()
{
    m_chooser->close();
}

void CompareChoices::setNarrow(bool narrow)
{
    m_narrow = narrow;
    m_refineButton->setVisible(narrow);
    m_blindBox->setVisible(!narrow);
    m_differencesBox->setVisible(!narrow && m_filter.kind == CompareKind::Positions);
    m_sharedBox->setVisible(!narrow && m_filter.kind == CompareKind::Proposals);
}

int CompareChoices::rowWidth() const
{
    int needed = 0;
    for (const QWidget *choice : stops()) {
        needed += choice->isHidden() ? 0 : choice->sizeHint().width() + gap;
    }
    return needed;
}

void CompareChoices::setContent(const ViewContext &context, const CompareFilter &filter)
{
    m_context = context;
    m_filter = filter;
    const bool open = context.election != nullptr;
    for (QWidget *choice : std::initializer_list<QWidget *>{
             m_candidatesButton, m_themesButton, m_refineButton, m_blindBox, m_differencesBox, m_sharedBox}) {
        choice->setEnabled(open);
    }
    for (ActionButton *button : {m_candidatesButton, m_themesButton, m_refineButton, m_constituencyButton}) {
        makeDense(button, u"chevron-down"_s);
    }
    updateBoxes();
    if (!open) {
        m_candidatesButton->setText(tr("Candidates"));
        m_themesButton->setText(tr("Themes"));
        m_constituencyButton->hide();
        return;
    }
    updateCandidates();
    updateThemes();
    updateRefine();
    updateConstituencies();
}

void CompareChoices::updateBoxes()
{
    m_missingChip->setText(tr("Only what is missing"));
    makeDense(m_missingChip, u"close"_s);
    m_missingChip->setAccessibleName(tr("Only what is missing: show all questions again"));
    m_missingChip->setVisible(m_filter.onlyMissing && m_filter.kind == CompareKind::Positions);
    m_blindBox->setText(tr("Hide names"));
    m_differencesBox->setText(tr("Only differences"));
    m_sharedBox->setText(tr("Only shared topics"));
    for (QCheckBox *box : {m_blindBox, m_differencesBox, m_sharedBox}) {
        box->setFont(gui::font(TypeRole::Body));
        box->setFixedHeight(std::max(36, scaled(36))); // level with the buttons
    }
    m_blindBox->setChecked(m_context.blind);
    m_differencesBox->setChecked(m_filter.onlyDifferences);
    m_sharedBox->setChecked(m_filter.onlyShared);
    const bool narrowed =
        m_filter.kind == CompareKind::Positions ? m_filter.onlyDifferences : m_filter.onlyShared;
    const int refined = (m_context.blind ? 1 : 0) + (narrowed ? 1 : 0);
    m_refineButton->setText(
        refined == 0 ? tr("Refine") : tr("Refine (%1)", "how many of its boxes are ticked").arg(refined));
}

void CompareChoices::updateCandidates()
{
    m_chooser->setContent(m_context, m_filter.hidden, !m_filter.ownOrder.isEmpty());
    const auto total = static_cast<int>(m_context.candidates().size());
    const auto shown = static_cast<int>(m_filter.candidates(m_context).size());
    m_candidatesButton->setText(shown == total
                                    ? allContestants(m_context, total)
                                    : tr("%1 of %2", "candidates shown; all of them with their noun")
                                          .arg(shown)
                                          .arg(contestantCount(*m_context.election, total)));
}

QAction *CompareChoices::addChoice(QMenu *menu, const QString &text, bool chosen)
{
    QAction *action = menu->addAction(text);
    action->setCheckable(true);
    action->setChecked(chosen);
    return action;
}

void CompareChoices::updateThemes()
{
    const Election &election = *m_context.election;
    QHash<ThemeId, int> counts;
    int all = 0;
    if (m_filter.kind == CompareKind::Proposals) {
        const QList<int> proposals = proposalsPerTheme(election, m_filter.candidates(m_context));
        for (qsizetype t = 0; t < proposals.size(); ++t) {
            counts.insert(election.themes[t].id, proposals[t]);
            all += proposals[t];
        }
    } else {
        for (const Question &question : election.questions) {
            ++counts[question.theme];
        }
        all = static_cast<int>(election.questions.size());
    }
    m_themesMenu->clear();
    const auto add = [this](const QString &title, int count, const ThemeId &id) {
        connect(addChoice(m_themesMenu, counted(title, count), id == m_filter.theme), &QAction::triggered,
                this, [this, id] { emit themeEdited(id); });
    };
    add(tr("All themes"), all, {});
    m_themesMenu->addSeparator();
    QString current;
    for (const Theme &theme : election.themes) {
        const QString title = m_context.text(theme.title);
        current = theme.id == m_filter.theme ? title : current;
        add(title, counts.value(theme.id), theme.id);
    }
    m_themesButton->setText(m_filter.theme.isEmpty()
                                ? tr("All %n theme(s)", nullptr, static_cast<int>(election.themes.size()))
                                : fitted(current));
    m_themesButton->setAccessibleName(m_filter.theme.isEmpty() ? QString() : current);
}

void CompareChoices::updateRefine()
{
    m_refineMenu->clear();
    connect(addChoice(m_refineMenu, tr("Hide names"), m_context.blind), &QAction::triggered, this,
            &CompareChoices::blindEdited);
    if (m_filter.kind == CompareKind::Proposals) {
        connect(addChoice(m_refineMenu, tr("Only shared topics"), m_filter.onlyShared), &QAction::triggered,
                this, &CompareChoices::onlySharedEdited);
    } else {
        connect(addChoice(m_refineMenu, tr("Only differences"), m_filter.onlyDifferences),
                &QAction::triggered, this, &CompareChoices::onlyDifferencesEdited);
    }
}

void CompareChoices::updateConstituencies()
{
    const Election &election = *m_context.election;
    m_constituencyMenu->clear();
    m_constituencyButton->setVisible(!election.constituencies.isEmpty());
    if (election.constituencies.isEmpty()) {
        return;
    }
    QHash<ConstituencyId, int> standing;
    for (const Candidate &candidate : election.candidates) {
        ++standing[candidate.constituency];
    }
    const auto add = [this](const QString &title, int count, const ConstituencyId &id) {
        connect(addChoice(m_constituencyMenu, counted(title, count), id == m_context.constituency),
                &QAction::triggered, this, [this, id] { emit constituencyEdited(id); });
    };
    QString place = tr("All constituencies");
    add(place, static_cast<int>(election.candidates.size()), {});
    m_constituencyMenu->addSeparator();
    for (const Constituency &constituency : election.constituencies) {
        const QString title = m_context.text(constituency.title);
        place = constituency.id == m_context.constituency ? title : place;
        add(title, standing.value(constituency.id), constituency.id);
    }
    m_constituencyButton->setText(fitted(place));
    m_constituencyButton->setAccessibleName(place);
}

} // namespace preau::gui
