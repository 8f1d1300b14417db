// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/sheetpage.h"

#include "analysis/matching.h"
#include "interchange/answercode.h"
#include "model/identity.h"
#include "pages/robustnessrunner.h"
#include "pages/sheetpreview.h"
#include "widgets/buttons.h"
#include "widgets/datalabel.h"
#include "widgets/emptystate.h"
#include "widgets/metrics.h"
#include "widgets/pageheader.h"
#include "widgets/pagescroll.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/smallparts.h"
#include "widgets/words.h"

#include <QCoreApplication>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace preau::gui {

namespace {

constexpr int sideWidth = 344;

/// The groups of a code in lines that are read out and compared more easily than one long one.
QString inLines(const QString &code)
{
    constexpr int perLine = 6;
    const QStringList groups = code.split(u'-');
    QStringList lines;
    for (qsizetype i = 0; i < groups.size(); i += perLine) {
        lines.append(groups.mid(i, perLine).join(u'-'));
    }
    return lines.join(u"-\n"_s);
}

/// The same election with letters for names, as the pages show it while names are hidden.
Election withoutNames(const ViewContext &context)
{
    Election election = *context.election;
    for (int i = 0; i < election.candidates.size(); ++i) {
        election.candidates[i].name = {.given = {}, .family = context.candidateName(i)};
        election.candidates[i].party = {};
    }
    return election;
}

} // namespace

SheetPage::SheetPage(QWidget *parent)
    : Page(parent),
      m_header(new PageHeader),
      m_back(new ActionButton(QString(), u"back"_s, ActionButton::Kind::Normal)),
      m_empty(new EmptyState),
      m_scroll(new PageScroll),
      m_preview(new SheetPreview),
      m_side(new QWidget),
      m_saveTitle(new DataLabel(nullptr, TypeRole::Heading)),
      m_saveWords(new DataLabel(nullptr, TypeRole::Small, Token::InkSoft)),
      m_paper(new SegmentedControl),
      m_state(new DataLabel(nullptr, TypeRole::Small, Token::InkSoft)),
      m_hidden(new DataLabel(nullptr, TypeRole::Small)),
      m_codeTitle(new DataLabel(nullptr, TypeRole::Heading)),
      m_square(new CodeSquare),
      m_code(new DataLabel(nullptr, TypeRole::Code)),
      m_copy(new ActionButton(QString(), u"copy"_s)),
      m_copied(new DataLabel(nullptr, TypeRole::Small, Token::InkSoft)),
      m_codeWords(new DataLabel(nullptr, TypeRole::Small, Token::InkSoft)),
      m_restore(new LinkButton),
      m_runner(new RobustnessRunner(this))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);
    QVBoxLayout *column = m_scroll->column();
    m_scroll->setBodyMargins(-1, 0, -1, 24);
    column->addWidget(m_header);
    column->addWidget(m_empty);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->addWidget(m_preview, 1, Qt::AlignTop);
    m_columns->addWidget(m_side, 0, Qt::AlignTop);
    column->addLayout(m_columns);
    column->addStretch(1);
    m_back->setIconName(u"back"_s, true);
    m_header->addAction(m_back);
    buildSide();

    connect(m_back, &QAbstractButton::clicked, this, [this] { emit pageRequested(PageId::Results); });
    connect(m_paper, &SegmentedControl::currentIndexChanged, this, [this] { showSheet(); });
    connect(m_copy, &QAbstractButton::clicked, this, [this] {
        emit copyRequested(m_sheet.code);
        m_copied->setText(tr("Copied."));
    });
    connect(m_restore, &QAbstractButton::clicked, this, &Page::restoreRequested);
    connect(m_runner, &RobustnessRunner::finished, this, [this](const std::optional<Robustness> &found) {
        m_robustness = found;
        showSheet();
    });
}

void SheetPage::buildSide()
{
    auto *column = new QVBoxLayout(m_side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_saveTitle);
    column->addWidget(m_hidden);
    m_paper->setObjectName(u"paper"_s);
    m_paper->setSegmentHeight(36);
    m_paper->setDefaultIndex(0);
    column->addWidget(m_paper, 0, Qt::AlignLeading);
    for (const SheetFormat format : sheetFormats()) {
        const bool first = format == SheetFormat::Pdf;
        auto *button = new ActionButton(QString(), first ? u"print"_s : u"save"_s,
                                        first ? ActionButton::Kind::Primary : ActionButton::Kind::Normal);
        button->setObjectName(u"save-"_s + sheetSuffix(format));
        connect(button, &QAbstractButton::clicked, this, [this, format] { emit saveRequested(format); });
        column->addWidget(button, 0, Qt::AlignLeading);
        m_saves.append(button);
    }
    column->addWidget(m_state);
    column->addWidget(m_saveWords);
    column->addSpacing(8);
    column->addWidget(new Hairline);
    column->addSpacing(4);
    column->addWidget(m_codeTitle);
    column->addWidget(m_square, 0, Qt::AlignLeading);
    m_code->setObjectName(u"code"_s);
    m_code->setLayoutDirection(Qt::LeftToRight); // a code is no text of a language
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(m_code);
    auto *copyRow = new QHBoxLayout;
    copyRow->setSpacing(8);
    m_copy->setObjectName(u"copy"_s);
    copyRow->addWidget(m_copy);
    copyRow->addWidget(m_copied, 1);
    column->addLayout(copyRow);
    column->addWidget(m_codeWords);
    column->addWidget(m_restore, 0, Qt::AlignLeading);
    m_state->setObjectName(u"state"_s);
}

void SheetPage::clear()
{
    m_questionSeed.reset();
    m_paper->setCurrentIndex(0);
    m_scroll->verticalScrollBar()->setValue(0);
    m_saved.clear();
    m_copied->clear();
}

QWidget *SheetPage::initialFocus()
{
    return m_empty->isVisibleTo(this) ? m_empty->action() : m_saves.first();
}

void SheetPage::setQuestionSeed(const std::optional<quint64> &seed)
{
    m_questionSeed = seed;
}

void SheetPage::showCode()
{
    m_scroll->widget()->layout()->activate();
    m_scroll->ensureWidgetVisible(m_restore);
    m_scroll->ensureWidgetVisible(m_codeTitle);
    m_copy->setFocus(Qt::OtherFocusReason);
}

void SheetPage::setSaved(const QString &fileName)
{
    m_saved = fileName;
    showState();
}

QByteArray SheetPage::file(SheetFormat format) const
{
    return sheetFile(makeSheet(*context().election), format, paper(), layoutDirection());
}

Paper SheetPage::paper() const
{
    return m_paper->currentIndex() == 1 ? Paper::A5 : Paper::A4;
}

void SheetPage::retranslate()
{
    m_header->setTitle(tr("Result sheet"));
    m_header->setElection(context());
    m_back->setText(tr("Back to the results"));
    m_saveTitle->setText(tr("Save the sheet"));
    m_saveWords->setText(
        tr("It shows your political opinions to whoever opens it. It is written only where you choose, for "
           "you alone, and no list remembers it. To print it, open the PDF."));
    m_paper->setSegments({u"A4"_s, u"A5"_s});
    m_paper->setAccessibleName(tr("Paper"));
    const QStringList words{tr("Save as PDF…"), tr("Save as HTML…"), tr("Save as a picture…"),
                            tr("Save as a table (CSV)…"), tr("Save as text…")};
    for (qsizetype i = 0; i < m_saves.size(); ++i) {
        m_saves[i]->setText(words[i]);
    }
    m_hidden->setText(tr("Names are hidden on this page. A saved sheet shows them."));
    m_hidden->setVisible(context().blind);
    m_codeTitle->setText(tr("Your answers as a code"));
    m_copy->setText(tr("Copy the code"));
    m_restore->setText(tr("Take up answers from a code"));
}

void SheetPage::refresh()
{
    retranslate();
    m_copied->clear();
    const bool nothing = !context().election || context().answers.isEmpty();
    m_empty->setVisible(nothing);
    m_preview->setVisible(!nothing);
    m_side->setVisible(!nothing);
    m_back->setVisible(!nothing);
    m_header->setExplanation(
        nothing ? QString() : tr("Your result, your answers and the method, to keep, print or pass on."));
    if (nothing) {
        m_runner->cancel();
        m_computedFor.reset();
        m_sheet = {};
        if (context().election) {
            m_empty->say(tr("No answer yet"), tr("The result sheet will appear here."),
                         tr("Start the questionnaire"),
                         [this] { emit pageRequested(PageId::QuestionnaireStart); });
        } else {
            m_empty->say(tr("No election is open"), QString(), tr("Choose an election"),
                         [this] { emit pageRequested(PageId::Home); });
        }
        return;
    }
    compute();
    showSheet();
    applyWidth();
}

void SheetPage::compute()
{
    if (m_computedFor == context().election && m_computedAnswers == context().answers &&
        m_computedSettings == context().match) {
        return;
    }
    m_robustness.reset();
    m_computedFor = context().election;
    m_computedAnswers = context().answers;
    m_computedSettings = context().match;
    m_saved.clear();
    m_runner->start(m_computedFor, m_computedAnswers, m_computedSettings);
}

ResultSheet SheetPage::makeSheet(const Election &election) const
{
    return resultSheet(election, context().answers, match(election, context().answers, context().match),
                       {.report = {.language = context().language,
                                   .order = context().order,
                                   .constituency = context().constituency,
                                   .today = context().today},
                        .code = answerCode(context().answers, *context().election),
                        .robustness = m_robustness,
                        .questionSeed = m_questionSeed,
                        .program = u"Préau "_s + QCoreApplication::applicationVersion()});
}

void SheetPage::showSheet()
{
    if (!context().election || context().answers.isEmpty()) {
        return;
    }
    m_sheet = makeSheet(context().blind ? withoutNames(context()) : *context().election);
    if (context().blind) {
        m_sheet.data = dataHash(*context().election);
    }
    m_preview->setSheet(m_sheet, paper());
    m_square->setCode(m_sheet.square);
    m_code->setText(inLines(m_sheet.code));
    m_code->setAccessibleName(tr("Answer code: %1").arg(m_sheet.code));
    m_codeWords->setText(m_sheet.codeWords);
    showState();
}

void SheetPage::showState()
{
    // a sheet that were saved now would lack how far the first place holds
    const bool computing = m_runner->isRunning();
    for (ActionButton *button : std::as_const(m_saves)) {
        button->setEnabled(!computing);
    }
    m_state->setText(computing           ? tr("Computing how far the first place holds…")
                     : m_saved.isEmpty() ? QString()
                                         : tr("Saved: %1", "name of a file").arg(isolated(m_saved)));
    m_state->setVisible(!m_state->text().isEmpty());
}

void SheetPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    applyWidth();
}

bool SheetPage::isNarrow() const
{
    return width() < scaled(sideWidth + 560);
}

void SheetPage::applyWidth()
{
    const bool narrow = isNarrow();
    // what can be done stands first where the sheet takes the whole width
    m_columns->setDirection(narrow ? QBoxLayout::BottomToTop : QBoxLayout::LeftToRight);
    m_columns->setSpacing(narrow ? 24 : 32);
    m_preview->setMaximumWidth(scaled(794)); // as large as on paper
    if (narrow) {
        m_side->setMinimumWidth(0);
        m_side->setMaximumWidth(QWIDGETSIZE_MAX);
    } else {
        m_side->setFixedWidth(scaled(sideWidth));
    }
}

} // namespace preau::gui
