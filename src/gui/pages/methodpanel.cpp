// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/methodpanel.h"

#include "widgets//buttons.h"
#include "widgets/datalabel.h"
#include "widgets/matchwords.h"
#include "widgets/viewcontext.h"
#include "widgets/words.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

namespace preau::gui {

MethodPanel::MethodPanel(QWidget *parent)
    : QScrollArea(parent),
      m_methodTitle(new DataLabel(nullptr, TypeRole::Heading)),
      m_missingTitle(new DataLabel(nullptr, TypeRole::Heading)),
      m_default(new LinkButton)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *body = new QWidget;
    body->setProperty("class", QStringLiteral("transparent"));
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(4, 8, 20, 16);
    column->setSpacing(2);
    m_methods = addGroup(column, m_methodTitle, static_cast<int>(allMethods().size()), m_methodSentences);
    column->addSpacing(16);
    m_missing =
        addGroup(column, m_missingTitle, static_cast<int>(allMissingRules().size()), m_missingSentences);
    column->addSpacing(8);
    column->addWidget(m_default, 0, Qt::AlignLeading);
    column->addStretch(1);
    setWidget(body);

    connect(m_methods, &QButtonGroup::idClicked, this, [this] { edited(); });
    connect(m_missing, &QButtonGroup::idClicked, this, [this] { edited(); });
    connect(m_default, &QPushButton::clicked, this, [this] {
        m_methods->button(static_cast<int>(allMethods().indexOf(MatchSettings().method)))->setChecked(true);
        m_missing->button(static_cast<int>(allMissingRules().indexOf(MatchSettings().missing)))
            ->setChecked(true);
        edited();
        focusChoice(); // the link is gone now
    });
    retranslate({});
}

QButtonGroup *MethodPanel::addGroup(QVBoxLayout *column, DataLabel *title, int count,
                                    QList<DataLabel *> &sentences)
{
    auto *group = new QButtonGroup(this);
    column->addWidget(title);
    for (int i = 0; i < count; ++i) {
        auto *button = new QRadioButton;
        button->setContextMenuPolicy(Qt::NoContextMenu);
        auto *sentence = new DataLabel(nullptr, TypeRole::Small, Token::InkSoft);
        sentence->setContentsMargins(scaled(28), 0, 0, scaled(4));
        column->addSpacing(2);
        column->addWidget(button);
        column->addWidget(sentence);
        group->addButton(button, i);
        sentences.append(sentence);
    }
    return group;
}

void MethodPanel::retranslate(const ViewContext &context)
{
    m_methodTitle->setText(tr("How near two answers are"));
    m_missingTitle->setText(contestantsSentence(context, tr("When a candidate’s position is not known"),
                                                tr("When a list’s position is not known"),
                                                tr("When a party’s position is not known")));
    m_default->setText(tr("Back to the usual method"));
    const QList<MatchMethod> methods = allMethods();
    for (int i = 0; i < static_cast<int>(methods.size()); ++i) {
        m_methods->button(i)->setText(methodName(methods[i]));
        m_methods->button(i)->setAccessibleDescription(methodSentence(methods[i]));
        m_methods->button(i)->setFont(gui::font(TypeRole::Body));
        m_methodSentences[i]->setText(methodSentence(methods[i]));
        m_methodSentences[i]->setContentsMargins(scaled(28), 0, 0, scaled(4));
    }
    const QList<MissingRule> rules = allMissingRules();
    for (int i = 0; i < static_cast<int>(rules.size()); ++i) {
        m_missing->button(i)->setText(missingRuleName(rules[i]));
        m_missing->button(i)->setAccessibleDescription(missingRuleSentence(rules[i]));
        m_missing->button(i)->setFont(gui::font(TypeRole::Body));
        m_missingSentences[i]->setText(missingRuleSentence(rules[i]));
        m_missingSentences[i]->setContentsMargins(scaled(28), 0, 0, scaled(4));
    }
}

void MethodPanel::setSettings(const MatchSettings &settings)
{
    m_settings = settings;
    m_methods->button(static_cast<int>(allMethods().indexOf(settings.method)))->setChecked(true);
    m_missing->button(static_cast<int>(allMissingRules().indexOf(settings.missing)))->setChecked(true);
    m_default->setVisible(settings.method != MatchSettings().method ||
                          settings.missing != MatchSettings().missing);
}

void MethodPanel::focusChoice()
{
    m_methods->checkedButton()->setFocus(Qt::OtherFocusReason);
}

void MethodPanel::edited()
{
    MatchSettings wanted = m_settings;
    wanted.method = allMethods().at(m_methods->checkedId());
    wanted.missing = allMissingRules().at(m_missing->checkedId());
    if (wanted != m_settings) {
        m_settings = wanted;
        emit settingsEdited(wanted);
    }
}

} // namespace preau::gui
