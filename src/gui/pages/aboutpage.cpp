// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/aboutpage.h"

#include "model/identity.h"
#include "pages/sourcerow.h"
#include "widgets/buttons.h"
#include "widgets/datalabel.h"
#include "widgets/electionwords.h"
#include "widgets/metrics.h"
#include "widgets/pageheader.h"
#include "widgets/pagescroll.h"
#include "widgets/smallparts.h"
#include "widgets/tabstrip.h"
#include "widgets/words.h"

#include <QCoreApplication>
#include <QDir>
#include <QHash>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace preau::gui {

namespace {

constexpr int listedAtFirst = 60; ///< sources or findings; the others on request

/// A print: fixed-width on a sunken ground, selectable.
class HashLabel : public DataLabel
{
public:
    explicit HashLabel(const QString &text) : DataLabel(text, nullptr, TypeRole::Code)
    {
        setContentsMargins(12, 8, 12, 8);
        setSelectable();
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        {
            QPainter painter(this);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(currentTheme() == ThemeKind::Contrast ? QPen(color(Token::Line), 1)
                                                                 : QPen(Qt::NoPen));
            painter.setBrush(color(Token::Sunken));
            painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        }
        DataLabel::paintEvent(event);
    }
};

struct SourceUse
{
    Source source;
    int citations = 0;
    QSet<int> candidates;
};

QString sourceKey(const Source &source)
{
    return source.url + u'\n' + source.title.text({}) + u'\n' + source.publisher.text({}) + u'\n' +
           source.date.toString();
}

QList<SourceUse> usedSources(const ViewContext &context)
{
    QHash<QString, SourceUse> uses;
    const auto cite = [&uses](const Source &source, int candidate, bool counts) {
        SourceUse &use = uses[sourceKey(source)];
        use.source = source;
        use.citations += counts ? 1 : 0;
        if (candidate >= 0) {
            use.candidates.insert(candidate);
        }
    };
    for (int i = 0; i < context.election->candidates.size(); ++i) {
        const Candidate &candidate = context.election->candidates[i];
        for (const Source &source : candidate.sources) {
            cite(source, i, false);
        }
        for (const Position &position : candidate.positions) {
            for (const Citation &citation : position.detail().sources) {
                cite(citation.source, i, true);
            }
        }
        for (const Proposal &proposal : candidate.proposals) {
            for (const Citation &citation : proposal.sources) {
                cite(citation.source, i, true);
            }
        }
    }
    for (const Question &question : context.election->questions) {
        for (const Citation &citation : question.context.sources) {
            cite(citation.source, -1, true);
        }
    }
    for (const GlossaryEntry &entry : context.election->glossary) {
        for (const Citation &citation : entry.sources) {
            cite(citation.source, -1, true);
        }
    }
    QList<SourceUse> list = uses.values();
    std::ranges::sort(list, [&context](const SourceUse &a, const SourceUse &b) {
        if (a.citations != b.citations) {
            return a.citations > b.citations;
        }
        const int byTitle = context.text(a.source.title).localeAwareCompare(context.text(b.source.title));
        return byTitle != 0 ? byTitle < 0 : sourceKey(a.source) < sourceKey(b.source);
    });
    return list;
}

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return AboutPage::tr("Error");
    case Severity::Warning:
        return AboutPage::tr("Warning");
    case Severity::Note:
        break;
    }
    return AboutPage::tr("Note");
}

Badge::Tone severityTone(Severity severity)
{
    return severity == Severity::Error     ? Badge::Tone::Error
           : severity == Severity::Warning ? Badge::Tone::Warn
                                           : Badge::Tone::Plain;
}

} // namespace

QString groupedHash(const QString &hash)
{
    QString text;
    for (qsizetype i = 0; i < hash.size(); i += 8) {
        if (i > 0) {
            text += i % 32 == 0 ? u'\n' : u' ';
        }
        text += hash.mid(i, 8);
    }
    return text;
}

AboutPage::AboutPage(QWidget *parent)
    : Page(parent),
      m_header(new PageHeader),
      m_tabs(new TabStrip),
      m_scroll(new PageScroll)
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);
    QVBoxLayout *column = m_scroll->column();
    m_head = new QVBoxLayout;
    m_head->addWidget(m_header);
    column->addLayout(m_head);
    for (int i = 0; i < 5; ++i) {
        m_tabs->addTab(QString());
    }
    column->addWidget(m_tabs);
    m_rule = new QVBoxLayout;
    m_rule->addWidget(new Hairline);
    column->addLayout(m_rule);

    auto *content = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, content);
    m_columns->setContentsMargins(0, 12, 0, 0);
    m_columns->setSpacing(48);
    auto *main = new QWidget;
    m_main = new QVBoxLayout(main);
    m_main->setContentsMargins(0, 0, 0, 0);
    m_main->setSpacing(0);
    m_side = new QWidget;
    m_sideColumn = new QVBoxLayout(m_side);
    m_sideColumn->setContentsMargins(0, 0, 0, 0);
    m_sideColumn->setSpacing(16);
    m_columns->addWidget(main, 1);
    m_columns->addWidget(m_side);
    column->addWidget(content);
    column->addStretch(1);

    connect(m_tabs, &QTabBar::currentChanged, this, [this] {
        m_scroll->verticalScrollBar()->setValue(0);
        rebuild();
    });
    refresh();
}

void AboutPage::setTab(Tab tab)
{
    m_tabs->setCurrentIndex(static_cast<int>(tab));
}

AboutPage::Tab AboutPage::tab() const
{
    return static_cast<Tab>(m_tabs->currentIndex());
}

void AboutPage::clear()
{
    m_allSources = false;
    m_allChecks = false;
    setTab(Tab::About);
    m_scroll->verticalScrollBar()->setValue(0);
    refresh();
}

QWidget *AboutPage::initialFocus()
{
    return m_tabs;
}

bool AboutPage::isNarrow() const
{
    return width() < scaled(900);
}

void AboutPage::refresh()
{
    m_header->setTitle(tr("Share and check"));
    m_header->setExplanation(tr("Who made this folder, how, and what you can check yourself."));
    m_header->setElection(context());
    m_tabs->setTabText(0, tr("About"));
    m_tabs->setTabText(1, tr("Method"));
    m_tabs->setTabText(2, tr("Sources"));
    m_tabs->setTabText(3, tr("Checks"));
    m_tabs->setTabText(4, tr("Exchange"));
    m_tabs->setAccessibleName(tr("Share and check"));
    m_stale = true;
    if (isVisible()) {
        rebuild();
    }
}

void AboutPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale) {
        rebuild();
    }
}

void AboutPage::rebuild()
{
    m_stale = false;
    const int place = m_scroll->verticalScrollBar()->value();
    clearLayout(m_main);
    const bool needsElection = tab() == Tab::About || tab() == Tab::Sources || tab() == Tab::Checks;
    if (needsElection && !context().election) {
        QWidget *nothing = addNothing(tr("No election is open. Choose one to read who made it and how."));
        auto *button = new ActionButton(tr("See the elections"), u"home"_s, ActionButton::Kind::Primary);
        connect(button, &QPushButton::clicked, this, [this] { emit pageRequested(PageId::Home); });
        nothing->layout()->addWidget(button);
        nothing->layout()->setAlignment(button, Qt::AlignLeading);
    } else {
        switch (tab()) {
        case Tab::About:
            fillAbout();
            break;
        case Tab::Method:
            fillMethod();
            break;
        case Tab::Sources:
            fillSources();
            break;
        case Tab::Checks:
            fillChecks();
            break;
        case Tab::Exchange:
            fillExchange();
            break;
        }
    }
    m_main->addStretch(1);
    rebuildSide();
    showAdded(m_main);
    showAdded(m_sideColumn);
    applyWidth();
    m_scroll->widget()->layout()->activate();
    m_scroll->verticalScrollBar()->setValue(place);
}

QWidget *AboutPage::addNothing(const QString &text)
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 12, 0, 12);
    column->setSpacing(16);
    column->addWidget(new DataLabel(text, nullptr, TypeRole::Body, Token::InkSoft));
    m_main->addWidget(part);
    return part;
}

void AboutPage::addRow(const QString &label, const QString &text, const QString &small, bool missing)
{
    auto *row = new QWidget;
    auto *line = new QBoxLayout(isNarrow() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, row);
    line->setContentsMargins(0, 12, 0, 12);
    line->setSpacing(0);
    auto *name = new DataLabel(label, nullptr, TypeRole::Heading);
    if (!isNarrow()) {
        name->setFixedWidth(scaled(136));
    }
    auto *texts = new QVBoxLayout;
    texts->setSpacing(4);
    texts->addWidget(new DataLabel(text, nullptr, TypeRole::Body, missing ? Token::Warn : Token::Ink));
    if (!small.isEmpty()) {
        texts->addWidget(new DataLabel(small, nullptr, TypeRole::Small, Token::InkSoft));
    }
    line->addWidget(name, 0, Qt::AlignTop);
    line->addLayout(texts, 1);
    m_main->addWidget(row);
    m_main->addWidget(new Hairline);
}

void AboutPage::fillAbout()
{
    const Election &election = *context().election;
    const About &about = election.about;
    const auto addText = [this](const QString &label, const LocalText &text, const QString &small = {}) {
        addRow(label, text.isEmpty() ? tr("Not said in this folder.") : context().text(text), small,
               text.isEmpty());
    };
    addText(tr("Published by"), about.publisher,
            about.contact.isEmpty() ? QString()
                                    : tr("Contact: %1").arg(isolated(context().text(about.contact))));
    addText(tr("Funding"), about.funding);
    addText(tr("Purpose"), about.purpose);
    addText(tr("Who is here"), about.inclusion);
    addText(tr("Questions"), about.method);

    const PositionCounts counts = countPositions(election);
    QStringList sentences{tr("%1 documented of %n.", "positions", counts.total()).arg(counts.stated)};
    if (counts.silent > 0) {
        sentences.append(tr("%n searched, with nothing found.", "positions", counts.silent));
    }
    if (counts.undocumented > 0) {
        sentences.append(
            tr("%n not yet documented: none of them is guessed.", "positions", counts.undocumented));
    }
    int seconds = 0;
    int low = 0;
    for (const Candidate &candidate : election.candidates) {
        for (const Position &position : candidate.positions) {
            seconds += position.detail().secondReading ? 1 : 0;
            low += position.isStated() && position.confidence == Confidence::Low ? 1 : 0;
        }
    }
    QStringList remarks;
    if (seconds > 0) {
        remarks.append(tr("%n position(s) were read a second time, by others. “≠” shows where they disagree.",
                          nullptr, seconds));
    }
    if (low > 0) {
        remarks.append(tr("%n position(s) are less certain; “?” shows which.", nullptr, low));
    }
    addRow(tr("Positions"), sentences.join(u' '), remarks.join(u' '));

    QStringList corrections;
    for (const Correction &correction : election.corrections) {
        const Candidate *who = election.candidate(correction.candidate);
        const QString note = context().text(correction.note);
        corrections.append(
            who && !context().blind
                ? tr("%1, %2: %3", "date, candidate, what was corrected")
                      .arg(dateWords(correction.date), isolated(who->name.full()), isolated(note))
                : tr("%1: %2", "date, what was corrected").arg(dateWords(correction.date), isolated(note)));
    }
    addRow(tr("Corrections"), !corrections.isEmpty() ? corrections.join(u'\n')
                              : about.updated.isNull()
                                  ? tr("None so far.")
                                  : tr("None since the update of %1.").arg(dateWords(about.updated)));
    addRow(tr("Version"),
           about.updated.isNull()
               ? QString::number(election.version)
               : tr("%1, of %2", "version, date").arg(election.version).arg(dateWords(about.updated)));
    addRow(tr("Licence"), election.licence.isEmpty()
                              ? tr("Not said for the data. GPL 3 or later for the program.")
                              : tr("%1 for the data, GPL 3 or later for the program.").arg(election.licence));
    addRow(tr("Folder"), QDir::toNativeSeparators(election.folder));
}

void AboutPage::addSection(const QString &title, const QString &text)
{
    auto *head = new DataLabel(title, nullptr, TypeRole::Heading);
    head->setContentsMargins(0, 16, 0, 4);
    m_main->addWidget(head);
    m_main->addWidget(new DataLabel(text));
}

void AboutPage::fillMethod()
{
    addSection(
        tr("What is compared"),
        contestantsSentence(
            context(),
            tr("Your answer to a question is set beside each candidate’s position on the same question. "
               "Nothing else counts: no name, no party, no order."),
            tr("Your answer to a question is set beside each list’s position on the same question. "
               "Nothing else counts: no name, no party, no order."),
            tr("Your answer to a question is set beside each party’s position on the same question. "
               "Nothing else counts: no name, no order.")));
    addSection(
        tr("How close an answer is"),
        tr("The same answer gives one point. With five answers, each step apart takes a quarter of a "
           "point away; opposite ends give nothing. A scale works alike, with its own steps. Where one "
           "option is chosen among several, the same option gives one point, another gives none."));
    addSection(tr("What importance does"),
               tr("A question can count half, once or twice, and so can a whole theme; the two are "
                  "multiplied. A theme you set aside is left out."));
    addSection(
        tr("Where the percentage comes from"),
        tr("The points obtained, divided by the points that could be obtained. The division is exact; it "
           "is rounded once, when it is shown. Each percentage opens into the questions it was made "
           "from, and their points add up to it."));
    addSection(
        tr("What is not known"),
        contestantsSentence(
            context(),
            tr("Where a candidate has no known position, the question is left out for that candidate, and "
               "the number of questions that remain is written beside the percentage. Nothing is guessed. "
               "With fewer than three, or fewer than half of your answers, the candidate is shown without "
               "a rank."),
            tr("Where a list has no known position, the question is left out for that list, and "
               "the number of questions that remain is written beside the percentage. Nothing is guessed. "
               "With fewer than three, or fewer than half of your answers, the list is shown without "
               "a rank."),
            tr("Where a party has no known position, the question is left out for that party, and "
               "the number of questions that remain is written beside the percentage. Nothing is guessed. "
               "With fewer than three, or fewer than half of your answers, the party is shown without "
               "a rank.")));
    addSection(tr("Skipped, and no opinion"),
               tr("Both stay outside the calculation. They are told apart wherever your answers are shown."));
    addSection(
        tr("Equal scores"),
        contestantsSentence(
            context(),
            tr("Candidates with exactly the same score share a rank. Between them, the order is the one the "
               "pages use: the official order, or a drawn one whose number is shown."),
            tr("Lists with exactly the same score share a rank. Between them, the order is the one the "
               "pages use: the official order, or a drawn one whose number is shown."),
            tr("Parties with exactly the same score share a rank. Between them, the order is the one the "
               "pages use: the official order, or a drawn one whose number is shown.")));
    addSection(
        tr("How solid it is"),
        tr("Other ways to calculate exist. The page of results shows in how many of fifty settings the first "
           "place stays the same, what happens without each question and each theme, and which single "
           "answer would change it."));
    addSection(
        tr("What it is not"),
        contestantsSentence(
            context(),
            tr("A percentage says who is close on the questions you answered, and only there. It says "
               "nothing about the others, about what a candidate would be able to do, or about whom to "
               "choose."),
            tr("A percentage says who is close on the questions you answered, and only there. It says "
               "nothing about the others, about what a list would be able to do, or about which to "
               "choose."),
            tr("A percentage says who is close on the questions you answered, and only there. It says "
               "nothing about the others, about what a party would be able to do, or about which to "
               "choose.")));
}

void AboutPage::fillSources()
{
    if (context().blind) {
        addNothing(tr("Sources say who wrote them. They are hidden together with the names."));
        return;
    }
    const QList<SourceUse> uses = usedSources(context());
    if (uses.isEmpty()) {
        addNothing(tr("This folder names no source."));
        return;
    }
    const auto all = static_cast<int>(uses.size());
    auto *head = new DataLabel(tr("%n source(s), the most cited first.", nullptr, all), nullptr,
                               TypeRole::Small, Token::InkSoft);
    head->setContentsMargins(0, 4, 0, 8);
    m_main->addWidget(head);
    m_main->addWidget(new Hairline);
    const int shown = m_allSources ? all : std::min(all, listedAtFirst);
    for (int i = 0; i < shown; ++i) {
        const SourceUse &use = uses[i];
        QString count = use.citations == 0 ? tr("Not cited") : tr("Cited %n time(s)", nullptr, use.citations);
        if (use.candidates.size() == 1) {
            count = tr("%1, for %2", "cited n times, candidate")
                        .arg(count, isolated(context().candidateName(*use.candidates.begin())));
        } else if (use.candidates.size() > 1) {
            count = tr("%1, for %2", "cited n times, candidates")
                        .arg(count,
                             contestantCount(*context().election, static_cast<int>(use.candidates.size())));
        }
        auto *row = new SourceRow(
            sourceWords(use.source, context().language, context().election->referenceLanguage()),
            use.source.url, count, true);
        connect(row, &SourceRow::copyRequested, this, &AboutPage::copyRequested);
        connect(row, &SourceRow::openRequested, this, &AboutPage::addressRequested);
        m_main->addWidget(row);
        m_main->addWidget(new Hairline);
    }
    if (shown < all) {
        auto *more = new LinkButton(tr("Show the other %n source(s)", nullptr, all - shown));
        connect(more, &QPushButton::clicked, this, [this] {
            m_allSources = true;
            rebuild();
        });
        m_main->addSpacing(12);
        m_main->addWidget(more, 0, Qt::AlignLeading);
    }
}

void AboutPage::fillChecks()
{
    QList<Finding> findings = context().findings;
    findings.removeIf([](const Finding &finding) { return finding.approved; });
    if (findings.isEmpty()) {
        addNothing(tr("The checks found nothing to say about this folder."));
        return;
    }
    std::ranges::stable_sort(findings,
                             [](const Finding &a, const Finding &b) { return a.severity > b.severity; });
    const auto all = static_cast<int>(findings.size());
    auto *head = new DataLabel(tr("The same checks run in the editor and on the command line."), nullptr,
                               TypeRole::Small, Token::InkSoft);
    head->setContentsMargins(0, 4, 0, 8);
    m_main->addWidget(head);
    m_main->addWidget(new Hairline);
    const int shown = m_allChecks ? all : std::min(all, listedAtFirst);
    for (int i = 0; i < shown; ++i) {
        const Finding &finding = findings[i];
        auto *row = new QWidget;
        auto *column = new QVBoxLayout(row);
        column->setContentsMargins(0, 10, 0, 10);
        column->setSpacing(4);
        auto *top = new QHBoxLayout;
        top->setSpacing(8);
        const QString folder = context().election->folder;
        const QString relative = QDir(folder).relativeFilePath(finding.location.file);
        QString at = relative.startsWith(u".."_s) ? finding.location.file : relative;
        if (finding.location.line > 0) {
            at += u":%1:%2"_s.arg(finding.location.line).arg(finding.location.column);
        }
        top->addWidget(new Badge(severityWord(finding.severity), severityTone(finding.severity)), 0,
                       Qt::AlignTop);
        top->addWidget(new DataLabel(at, nullptr, TypeRole::SmallStrong), 1);
        column->addLayout(top);
        column->addWidget(new DataLabel(finding.message));
        if (!finding.fix.isEmpty()) {
            column->addWidget(new DataLabel(finding.fix, nullptr, TypeRole::Small, Token::InkSoft));
        }
        m_main->addWidget(row);
        m_main->addWidget(new Hairline);
    }
    if (shown < all) {
        auto *more = new LinkButton(tr("Show the other %n finding(s)", nullptr, all - shown));
        connect(more, &QPushButton::clicked, this, [this] {
            m_allChecks = true;
            rebuild();
        });
        m_main->addSpacing(12);
        m_main->addWidget(more, 0, Qt::AlignLeading);
    }
}

void AboutPage::addAction(const QString &title, const QString &text, const QString &button,
                          const QString &iconName, bool enabled, void (Page::*signal)())
{
    auto *row = new QWidget;
    auto *line = new QBoxLayout(isNarrow() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, row);
    line->setContentsMargins(0, 14, 0, 14);
    line->setSpacing(16);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(new DataLabel(title));
    texts->addWidget(new DataLabel(text, nullptr, TypeRole::Small, Token::InkSoft));
    auto *action = new ActionButton(button, iconName);
    action->setEnabled(enabled);
    connect(action, &QPushButton::clicked, this, signal);
    line->addLayout(texts, 1);
    line->addWidget(action, 0, isNarrow() ? Qt::AlignLeading : Qt::AlignVCenter);
    m_main->addWidget(row);
    m_main->addWidget(new Hairline);
}

void AboutPage::fillExchange()
{
    const bool open = context().election != nullptr;
    const bool answered = !context().answers.questions.isEmpty();
    addAction(tr("Keep your answers"),
              tr("In a file, where you choose. It shows your political opinions to whoever opens it."),
              tr("Save the answers…"), u"save"_s, open && answered, &Page::saveAnswersRequested);
    addAction(tr("Take up answers again"),
              tr("From a saved file, from the code of a result sheet or from a picture of it. Questions that "
                 "have changed since are listed, never guessed."),
              tr("Take up answers…"), u"open-file"_s, open, &Page::restoreRequested);
    addAction(tr("Make a result sheet"),
              tr("To keep, print or pass on, with a code that holds your answers. Whoever has it has them."),
              tr("Result sheet"), u"print"_s, open && answered, &Page::sheetRequested);
    addAction(tr("Leave nothing behind"), tr("Your answers are forgotten at once."), tr("Erase my answers"),
              u"remove"_s, answered, &Page::eraseAnswersRequested);
}

void AboutPage::rebuildSide()
{
    clearLayout(m_sideColumn);
    const ElectionPtr &election = context().election;
    m_side->setVisible(election != nullptr);
    if (!election) {
        return;
    }
    if (m_hashed != election) {
        m_dataHash = dataHash(*election);
        m_questionsHash = questionsHash(*election);
        m_hashed = election;
    }
    const auto card = [this](const QString &iconName, const QString &title) {
        auto *frame = new Card;
        auto *column = new QVBoxLayout(frame);
        column->setContentsMargins(20, 16, 20, 16);
        column->setSpacing(8);
        auto *head = new QHBoxLayout;
        head->setSpacing(8);
        head->addWidget(new IconLabel(iconName));
        head->addWidget(new DataLabel(title, nullptr, TypeRole::Heading), 1);
        column->addLayout(head);
        m_sideColumn->addWidget(frame);
        return column;
    };

    QVBoxLayout *print = card(u"signature"_s, tr("Print of the data"));
    auto *dataPrint = new HashLabel(groupedHash(m_dataHash));
    dataPrint->setObjectName(u"dataHash"_s);
    dataPrint->setAccessibleName(tr("Print of the data: %1").arg(groupedHash(m_dataHash)));
    print->addWidget(dataPrint);
    print->addWidget(
        new DataLabel(tr("SHA-256. Two computers that show the same print show the same positions."), nullptr,
                      TypeRole::Small, Token::InkSoft));
    print->addSpacing(4);
    auto *questions = new HashLabel(groupedHash(m_questionsHash));
    questions->setObjectName(u"questionsHash"_s);
    questions->setAccessibleName(tr("Print of the questions: %1").arg(groupedHash(m_questionsHash)));
    print->addWidget(new DataLabel(tr("Print of the questions"), nullptr, TypeRole::SmallStrong));
    print->addWidget(questions);
    print->addWidget(
        new DataLabel(tr("Saved answers carry it: they are restored where the question is still the "
                         "same."),
                      nullptr, TypeRole::Small, Token::InkSoft));
    auto *copy = new ActionButton(tr("Copy both prints"), u"copy"_s);
    connect(copy, &QPushButton::clicked, this, [this] {
        emit copyRequested(
            u"%1\ndata %2\nquestions %3"_s.arg(context().election->id.value(), m_dataHash, m_questionsHash));
    });
    print->addWidget(copy, 0, Qt::AlignLeading);

    std::array<int, 3> counts{};
    for (const Finding &finding : context().findings) {
        if (!finding.approved) {
            ++counts.at(static_cast<std::size_t>(finding.severity));
        }
    }
    QVBoxLayout *checks = card(u"check"_s, tr("Checks of the folder"));
    const int errors = counts.at(static_cast<std::size_t>(Severity::Error));
    const int warnings = counts.at(static_cast<std::size_t>(Severity::Warning));
    const int notes = counts.at(static_cast<std::size_t>(Severity::Note));
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(
        new Badge(tr("%n error(s)", nullptr, errors), errors > 0 ? Badge::Tone::Error : Badge::Tone::Ok));
    line->addWidget(new Badge(tr("%n warning(s)", nullptr, warnings),
                              warnings > 0 ? Badge::Tone::Warn : Badge::Tone::Ok));
    line->addWidget(new Badge(tr("%n note(s)", nullptr, notes)));
    line->addStretch(1);
    checks->addLayout(line);
    if (errors + warnings + notes > 0 && tab() != Tab::Checks) {
        auto *see = new LinkButton(tr("See what the checks say"));
        connect(see, &QPushButton::clicked, this, [this] { setTab(Tab::Checks); });
        checks->addWidget(see, 0, Qt::AlignLeading);
    }

    QVBoxLayout *program = card(u"info"_s, tr("The program"));
    const QString version = QCoreApplication::applicationVersion();
    program->addWidget(
        new DataLabel(version.isEmpty() ? tr("Préau") : tr("Préau %1", "version").arg(version)));
    program->addWidget(
        new DataLabel(tr("Free software under the GPL, version 3 or later. It contains nothing that "
                         "could connect to a network."),
                      nullptr, TypeRole::Small, Token::InkSoft));
    m_sideColumn->addStretch(1);
}

void AboutPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool wasNarrow = event->oldSize().width() < scaled(900);
    if (isVisible() && wasNarrow != isNarrow()) {
        rebuild();
    }
    applyWidth();
}

void AboutPage::applyWidth()
{
    const bool narrow = isNarrow();
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    // the strip brings room for its focus ring, so that its words stand at the margin: all else is set in
    const int inset = TabStrip::inset;
    m_scroll->setBodyMargins(pageMargin(this) - inset, 0, -1, 24);
    for (QVBoxLayout *part : {m_head, m_rule}) {
        part->setContentsMargins(rtl ? 0 : inset, 0, rtl ? inset : 0, 0);
    }
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_columns->setSpacing(narrow ? 24 : 48);
    // on a wide window lines stay short enough to read: what is over stays free behind them
    const int text = scaled(560);
    const int wanted = narrow ? text : scaled(136) + text + 48 + scaled(360);
    const int over = std::max(0, width() - 2 * pageMargin(this) - wanted);
    m_columns->setContentsMargins(rtl ? over : inset, 12, rtl ? inset : over, 0);
    if (narrow) {
        m_side->setMinimumWidth(0);
        m_side->setMaximumWidth(QWIDGETSIZE_MAX);
    } else {
        m_side->setFixedWidth(scaled(360));
    }
}

} // namespace preau::gui
