// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/tour.h"

#include "pages/agreementpage.h"
#include "pages/candidatepage.h"
#include "pages/comparepage.h"
#include "pages/homepage.h"
#include "pages/mapview.h"
#include "pages/overviewpage.h"
#include "pages/questionnairestartpage.h"
#include "pages/questionpage.h"
#include "pages/resultspage.h"
#include "pages/robustnesspanel.h"
#include "pages/robustnessrunner.h"
#include "pages/themesview.h"
#include "pages/whatifpanel.h"
#include "shell/mainwindow.h"
#include "shell/tourmaterial.h"
#include "widgets/portrait.h"

#include <QAccessible>
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QPlainTextEdit>
#include <QTextStream>
#include <QThread>
#include <QTimer>

#include <functional>
#include <optional>

using namespace Qt::StringLiterals;

namespace preau::gui {

namespace {

/// Never asks, never shows a dialog.
class SilentDialogs : public Dialogs
{
public:
    CloseChoice askClose(QWidget *, int) override { return CloseChoice::Forget; }

    bool askErase(QWidget *, int) override { return true; }

    bool askOpenAddress(QWidget *, const QString &) override { return false; }

    void tell(QWidget *, const QString &, const QString &) override {}

    QString chooseElectionFolder(QWidget *) override { return {}; }

    QString chooseAnswersToOpen(QWidget *) override { return {}; }

    QString chooseAnswersToSave(QWidget *, const QString &) override { return {}; }
};

/// One picture: what differs from the options, and how to get there.
struct Shot
{
    QString name;
    std::function<void(MainWindow &)> prepare;
    std::optional<QSize> size = {};
    std::optional<ThemeChoice> theme = {};
    QString language = {};
    int textScale = 0;
    enum class Library { Real, Empty, Broken, Odd } library = Library::Real;
    QString election = u"fr-presidentielle-2022"_s;
};

int candidateIndex(const MainWindow &window, QStringView id)
{
    return window.context().election->candidateIndex(CandidateId(id.toString()));
}

int questionIndex(const MainWindow &window, QStringView id)
{
    return window.context().election->questionIndex(QuestionId(id.toString()));
}

QList<int> wholePlan(const MainWindow &window)
{
    QList<int> plan;
    for (int i = 0; i < window.context().election->questions.size(); ++i) {
        plan.append(i);
    }
    return plan;
}

void openQuestion(MainWindow &window, QStringView id)
{
    emit window.startPage()->started(wholePlan(window), false);
    window.questionPage()->openQuestion(questionIndex(window, id));
}

/// The detail of the first proposal that has both a linked question and others on its topic.
void openProposal(MainWindow &window)
{
    const Election &election = *window.context().election;
    for (const int candidate : window.context().candidates()) {
        for (int p = 0; p < static_cast<int>(election.candidates[candidate].proposals.size()); ++p) {
            const ProposalRef ref{.candidate = candidate, .proposal = p};
            if (!election.candidates[candidate].proposals[p].questions.isEmpty() &&
                !sameTopic(election, ref, window.context().candidates()).isEmpty()) {
                window.showDetail({.candidate = candidate, .proposal = p});
                window.comparePage()->showProposal(ref);
                return;
            }
        }
    }
}

QList<Shot> shots()
{
    const auto page = [](PageId id) { return [id](MainWindow &window) { window.showPage(id); }; };
    const auto full = [](PageId id) {
        return [id](MainWindow &window) {
            window.setAnswers(fullAnswers(*window.context().election));
            window.showPage(id);
        };
    };
    const auto detail = [full](QStringView candidate, QStringView question) {
        return [=](MainWindow &window) {
            full(PageId::Compare)(window);
            window.showDetail({.candidate = candidateIndex(window, candidate),
                               .question = questionIndex(window, question)});
        };
    };
    const auto agreement = [](AgreementPage::Tab tab, bool table) {
        return [=](MainWindow &window) {
            window.agreementPage()->setTab(tab);
            window.agreementPage()->setTableShown(table);
            window.showPage(PageId::Agreement);
        };
    };
    const auto proposals = [page](MainWindow &window) {
        page(PageId::Compare)(window);
        window.comparePage()->setKind(CompareKind::Proposals);
    };
    const auto showMap = [](MainWindow &window, bool asked) {
        if (window.context().answers.isEmpty()) {
            window.setAnswers(fullAnswers(*window.context().election));
        }
        window.showPage(PageId::Results);
        window.resultsPage()->setTab(ResultsPage::Tab::Map);
        window.resultsPage()->findChild<MapView *>()->setShown(asked);
    };
    return {
        {.name = u"01-home"_s, .prepare = page(PageId::Home)},
        {.name = u"02-front"_s, .prepare = page(PageId::Front)},
        {.name = u"03-candidates"_s, .prepare = page(PageId::Candidates)},
        {.name = u"03-candidates-demo"_s,
         .prepare = page(PageId::Candidates),
         .election = u"demo-saint-preau"_s},
        {.name = u"04-candidate"_s,
         .prepare = [](MainWindow &window) { window.showCandidate(candidateIndex(window, u"roussel")); }},
        {.name = u"05-compare-positions"_s, .prepare = full(PageId::Compare)},
        {.name = u"05-compare-positions-no-answers"_s, .prepare = page(PageId::Compare)},
        {.name = u"05b-compare-marks"_s,
         .prepare =
             [full](MainWindow &window) {
                 full(PageId::Compare)(window);
                 window.comparePage()->setDensity(ComparisonDensity::MarksOnly);
             }},
        {.name = u"06-compare-detail"_s, .prepare = detail(u"macron", u"retraite")},
        {.name = u"06-compare-detail-undocumented"_s, .prepare = detail(u"lassalle", u"temps-travail")},
        {.name = u"07-compare-proposals"_s, .prepare = proposals},
        {.name = u"07-compare-proposals-detail"_s,
         .prepare =
             [proposals](MainWindow &window) {
                 proposals(window);
                 openProposal(window);
             }},
        {.name = u"07-compare-proposals-demo"_s, .prepare = proposals, .election = u"demo-saint-preau"_s},
        {.name = u"07-compare-proposals-demo-detail"_s,
         .prepare =
             [proposals](MainWindow &window) {
                 proposals(window);
                 openProposal(window);
             },
         .election = u"demo-saint-preau"_s},
        {.name = u"07-compare-proposals-demo-blind"_s,
         .prepare =
             [proposals](MainWindow &window) {
                 proposals(window);
                 window.setBlind(true);
                 openProposal(window);
             },
         .election = u"demo-saint-preau"_s},
        {.name = u"07-compare-proposals-demo-search"_s,
         .prepare =
             [proposals](MainWindow &window) {
                 proposals(window);
                 window.comparePage()->setSearchText(u"bus"_s);
             },
         .election = u"demo-saint-preau"_s},
        {.name = u"08-compare-differences-blind"_s,
         .prepare =
             [full](MainWindow &window) {
                 full(PageId::Compare)(window);
                 window.comparePage()->setOnlyDifferences(true);
                 window.setBlind(true);
             }},
        {.name = u"08-compare-search"_s,
         .prepare =
             [full](MainWindow &window) {
                 full(PageId::Compare)(window);
                 window.comparePage()->setSearchText(u"impot"_s);
             }},
        {.name = u"08-compare-search-none"_s,
         .prepare =
             [full](MainWindow &window) {
                 full(PageId::Compare)(window);
                 window.comparePage()->setSearchText(u"kangourou"_s);
             }},
        {.name = u"09-home-empty"_s, .prepare = page(PageId::Home), .library = Shot::Library::Empty},
        {.name = u"10-home-refused"_s, .prepare = page(PageId::Home), .library = Shot::Library::Broken},
        {.name = u"10-refused-files"_s, .prepare = page(PageId::Refused), .library = Shot::Library::Broken},
        {.name = u"11-compare-dark"_s, .prepare = full(PageId::Compare), .theme = ThemeChoice::Dark},
        {.name = u"12-compare-en-1100"_s,
         .prepare = full(PageId::Compare),
         .size = QSize(1100, 800),
         .language = u"en"_s},
        {.name = u"13-compare-200"_s, .prepare = full(PageId::Compare), .textScale = 200},
        {.name = u"14-about"_s, .prepare = page(PageId::About)},
        {.name = u"15-agreement"_s, .prepare = agreement(AgreementPage::Tab::Pairs, false)},
        {.name = u"15-agreement-coverage"_s, .prepare = agreement(AgreementPage::Tab::Coverage, false)},
        {.name = u"15-agreement-questions"_s, .prepare = agreement(AgreementPage::Tab::Questions, false)},
        {.name = u"15-agreement-table"_s, .prepare = agreement(AgreementPage::Tab::Pairs, true)},
        {.name = u"15-agreement-questions-table"_s,
         .prepare = agreement(AgreementPage::Tab::Questions, true)},
        {.name = u"15-agreement-demo"_s,
         .prepare = agreement(AgreementPage::Tab::Pairs, false),
         .election = u"demo-saint-preau"_s},
        {.name = u"15-agreement-demo-coverage"_s,
         .prepare = agreement(AgreementPage::Tab::Coverage, false),
         .election = u"demo-saint-preau"_s},
        {.name = u"15-agreement-demo-questions"_s,
         .prepare = agreement(AgreementPage::Tab::Questions, false),
         .election = u"demo-saint-preau"_s},
        {.name = u"20-questionnaire-start"_s,
         .prepare =
             [](MainWindow &window) {
                 window.startPage()->setSeed(1456);
                 window.showPage(PageId::QuestionnaireStart);
             }},
        {.name = u"21-question"_s, .prepare = [](MainWindow &window) { openQuestion(window, u"defense"); }},
        {.name = u"22-question-answered"_s,
         .prepare =
             [](MainWindow &window) {
                 window.setAnswers(fullAnswers(*window.context().election));
                 openQuestion(window, u"defense");
                 window.questionPage()->setOpinionsOpen(true);
             }},
        {.name = u"22-question-definition"_s,
         .prepare =
             [](MainWindow &window) {
                 openQuestion(window, u"rsa");
                 window.questionPage()->showDefinition();
             }},
        {.name = u"23-overview"_s, .prepare = full(PageId::Overview)},
        {.name = u"24-results-why"_s, .prepare = full(PageId::Results)},
        {.name = u"25-results-themes"_s,
         .prepare =
             [full](MainWindow &window) {
                 full(PageId::Results)(window);
                 window.resultsPage()->setTab(ResultsPage::Tab::Themes);
             }},
        {.name = u"25-results-themes-table"_s,
         .prepare =
             [full](MainWindow &window) {
                 full(PageId::Results)(window);
                 window.resultsPage()->setTab(ResultsPage::Tab::Themes);
                 window.resultsPage()->findChild<ThemesView *>()->setTableShown(true);
             }},
        {.name = u"26-results-robustness"_s,
         .prepare =
             [full](MainWindow &window) {
                 full(PageId::Results)(window);
                 window.resultsPage()->setTab(ResultsPage::Tab::Robustness);
             }},
        {.name = u"26-results-robustness-table"_s,
         .prepare =
             [full](MainWindow &window) {
                 full(PageId::Results)(window);
                 window.resultsPage()->setTab(ResultsPage::Tab::Robustness);
                 window.resultsPage()->findChild<RobustnessPanel *>()->setTableShown(true);
             }},
        {.name = u"27-results-whatif"_s,
         .prepare =
             [full](MainWindow &window) {
                 full(PageId::Results)(window);
                 window.resultsPage()->setTab(ResultsPage::Tab::WhatIf);
                 Trial trial;
                 trial.themes.insert(ThemeId(u"travail"_s), ThemeImportance::None);
                 trial.themes.insert(ThemeId(u"fiscalite"_s), ThemeImportance::None);
                 window.resultsPage()->tryOut(trial);
             }},
        {.name = u"27-results-whatif-nothing"_s,
         .prepare =
             [full](MainWindow &window) {
                 full(PageId::Results)(window);
                 window.resultsPage()->setTab(ResultsPage::Tab::WhatIf);
             }},
        {.name = u"27-results-whatif-answers"_s,
         .prepare =
             [full](MainWindow &window) {
                 full(PageId::Results)(window);
                 window.resultsPage()->setTab(ResultsPage::Tab::WhatIf);
                 Trial trial;
                 Answer answer = window.context().answers.questions.value(QuestionId(u"smic"_s));
                 answer.option = 1;
                 trial.questions.insert(QuestionId(u"smic"_s), answer);
                 trial.method = MatchMethod::Directional;
                 window.resultsPage()->tryOut(trial);
                 window.resultsPage()->findChild<WhatIfPanel *>()->unfold(ThemeId(u"travail"_s));
             }},
        {.name = u"28-results-map"_s, .prepare = [showMap](MainWindow &window) { showMap(window, true); }},
        {.name = u"28-results-map-off"_s,
         .prepare = [showMap](MainWindow &window) { showMap(window, false); }},
        {.name = u"28-results-map-table"_s,
         .prepare =
             [showMap](MainWindow &window) {
                 showMap(window, true);
                 window.resultsPage()->findChild<MapView *>()->setTableShown(true);
             }},
        {.name = u"28-results-map-demo"_s,
         .prepare =
             [showMap](MainWindow &window) {
                 window.setAnswers(answersLike(*window.context().election, 0));
                 showMap(window, true);
             },
         .election = u"demo-saint-preau"_s},
        {.name = u"28-results-map-refused"_s,
         .prepare =
             [showMap](MainWindow &window) {
                 window.setAnswers(answersLike(*window.context().election, 0));
                 showMap(window, true);
             },
         .library = Shot::Library::Odd,
         .election = u"chacun-pour-soi"_s},
        {.name = u"28-results-map-too-few"_s,
         .prepare =
             [showMap](MainWindow &window) {
                 window.setAnswers(answersLike(*window.context().election, 0));
                 showMap(window, true);
             },
         .library = Shot::Library::Odd,
         .election = u"a-deux"_s},
        {.name = u"29-results-few-answers"_s,
         .prepare =
             [](MainWindow &window) {
                 window.setAnswers(fewAnswers(*window.context().election));
                 window.showPage(PageId::Results);
             }},
        {.name = u"29-results-none"_s, .prepare = page(PageId::Results)},
        {.name = u"30-results-dark"_s, .prepare = full(PageId::Results), .theme = ThemeChoice::Dark},
        {.name = u"31-question-en-200"_s,
         .prepare = [](MainWindow &window) { openQuestion(window, u"taxes-energie"); },
         .language = u"en"_s,
         .textScale = 200},
        {.name = u"32-results-ar"_s, .prepare = full(PageId::Results), .language = u"ar"_s},
        {.name = u"33-sheet"_s, .prepare = full(PageId::Sheet)},
        {.name = u"33-sheet-dark"_s, .prepare = full(PageId::Sheet), .theme = ThemeChoice::Dark},
        {.name = u"33-sheet-blind"_s,
         .prepare =
             [full](MainWindow &window) {
                 full(PageId::Sheet)(window);
                 window.setBlind(true);
             }},
        {.name = u"33-sheet-ar"_s, .prepare = full(PageId::Sheet), .language = u"ar"_s},
        {.name = u"33-sheet-200"_s, .prepare = full(PageId::Sheet), .textScale = 200},
        {.name = u"33-sheet-restore"_s, .prepare = full(PageId::Restore)},
        {.name = u"33-sheet-restore-mistake"_s,
         .prepare =
             [full](MainWindow &window) {
                 full(PageId::Restore)(window);
                 window.findChild<QPlainTextEdit *>(u"code"_s)->setPlainText(u"PREAU1-2SK74-BBGE9-JQ6TB"_s);
                 window.loadCode(u"PREAU1-2SK74-BBGE9-JQ6TB"_s);
             }},
        {.name = u"34-start-tie"_s,
         .prepare =
             [](MainWindow &window) {
                 window.setAnswers(tieAnswers(*window.context().election));
                 window.showPage(PageId::Results);
             }},
        {.name = u"60-proof"_s, .prepare = page(PageId::Proof)},
        {.name = u"61-display-panel"_s,
         .prepare =
             [](MainWindow &window) {
                 openQuestion(window, u"taxes-energie");
                 window.showDisplayPanel(true);
             }},
    };
}

/// Runs the event loop until nothing is left to do: posted events, zero timers, workers that report back.
void settle(const std::function<bool()> &done = {})
{
    QElapsedTimer clock;
    clock.start();
    QEventLoop loop;
    QTimer turn;
    int quiet = 0;
    QObject::connect(&turn, &QTimer::timeout, &loop, [&] {
        quiet = !done || done() ? quiet + 1 : 0;
        if (quiet > 12 || clock.elapsed() > 20'000) {
            loop.quit();
        }
    });
    turn.start(10);
    loop.exec();
}

void writeTexts(QTextStream &out, QAccessibleInterface *node, int depth)
{
    if (!node || !node->isValid() || depth > 40 || node->state().invisible) {
        return;
    }
    const QString name = node->text(QAccessible::Name).simplified();
    const QString value = node->text(QAccessible::Value).simplified();
    const bool table = node->tableInterface() != nullptr;
    if (!name.isEmpty() && !(node->object() && node->object()->isWidgetType() &&
                             static_cast<QWidget *>(node->object())->isWindow())) {
        out << name;
        if (!value.isEmpty() && value != name) {
            out << " | " << value;
        }
        out << '\n';
    }
    const int children = std::min(node->childCount(), table ? 2000 : 4000);
    for (int i = 0; i < children; ++i) {
        writeTexts(out, node->child(i), depth + 1);
    }
}

} // namespace

int runTour(Appearance &appearance, const TourOptions &options)
{
    QTextStream err(stderr);
    if (!QDir().mkpath(options.folder)) {
        err << "preau: cannot make the folder " << options.folder << '\n';
        return 2;
    }
    // always the same folder: its name is seen in pictures, which must not differ from run to run
    QDir scratch(QDir::tempPath() + u"/preau-tour"_s);
    QLockFile alone(scratch.path() +
                    u".lock"_s); // two tours at once would pull the files from under each other
    alone.setStaleLockTime(0);
    if (!alone.lock() || (scratch.exists() && !scratch.removeRecursively()) || !scratch.mkpath(u"."_s)) {
        err << "preau: cannot use the folder " << scratch.path() << '\n';
        return 2;
    }
    writeBroken(scratch.path() + u"/broken"_s);
    QDir().mkpath(scratch.path() + u"/empty"_s);
    writeLists(scratch.path() + u"/odd"_s, u"chacun-pour-soi"_s, u"Chacun pour soi"_s, 6);
    writeLists(scratch.path() + u"/odd"_s, u"a-deux"_s, u"À deux"_s, 2);

    SilentDialogs dialogs;
    QJsonArray pictures;
    int made = 0;
    for (const Shot &shot : shots()) {
        const bool wanted =
            options.only.isEmpty() || std::ranges::any_of(options.only, [&](const QString &name) {
                return shot.name.startsWith(name);
            });
        if (!wanted) {
            continue;
        }
        DisplaySettings display = options.display;
        display.reducedMotion = true;
        display.theme = shot.theme.value_or(display.theme);
        display.language = shot.language.isEmpty() ? display.language : shot.language;
        display.textScale = shot.textScale > 0 ? shot.textScale : display.textScale;
        appearance.apply(display);

        ElectionLibrary library;
        MainWindow window({.appearance = appearance,
                           .library = library,
                           .dialogs = dialogs,
                           .settings = SettingsStore(QString()),
                           .seed = 1456});
        window.resize(shot.size.value_or(options.size));
        window.show();
        QList<LibraryPlace> places;
        if (shot.library == Shot::Library::Empty) {
            places.append({.path = scratch.path() + u"/empty"_s, .kind = LibraryPlace::Kind::Reader});
        } else {
            for (const QString &folder : options.programmes) {
                places.append({.path = folder, .kind = LibraryPlace::Kind::Delivered});
            }
            if (shot.library == Shot::Library::Broken) {
                places.prepend({.path = scratch.path() + u"/broken"_s, .kind = LibraryPlace::Kind::Reader});
            } else if (shot.library == Shot::Library::Odd) {
                places.prepend({.path = scratch.path() + u"/odd"_s, .kind = LibraryPlace::Kind::Reader});
            }
        }
        library.setPlaces(places);
        settle([&] { return !library.isLoading(); });

        const bool needsElection =
            (shot.library == Shot::Library::Real || shot.library == Shot::Library::Odd) &&
            !shot.name.startsWith(u"01"_s);
        if (needsElection) {
            bool opened = false;
            for (int i = 0; i < library.entries().size() && !opened; ++i) {
                if (library.entries()[i].outcome.election &&
                    library.entries()[i].outcome.election->id.value() == shot.election) {
                    window.openEntry(i);
                    opened = true;
                }
            }
            if (!opened) {
                err << "preau: the tour needs the election " << shot.election << "; not found in "
                    << options.programmes.join(u", "_s) << '\n';
                return 2;
            }
            if (!options.answers.isEmpty() && !window.loadAnswers(options.answers)) {
                err << "preau: cannot read the answers in " << options.answers << '\n';
                return 2;
            }
        }
        shot.prepare(window);
        settle([&] {
            const QList<RobustnessRunner *> runners = window.findChildren<RobustnessRunner *>();
            return std::ranges::none_of(runners, &RobustnessRunner::isRunning) && !portraitsPending();
        });

        const QString base = options.folder + u'/' + shot.name;
        if (!window.grab().save(base + u".png"_s, "PNG")) {
            err << "preau: cannot write " << base << ".png\n";
            return 2;
        }
        QString texts;
        QTextStream stream(&texts);
        writeTexts(stream, QAccessible::queryAccessibleInterface(&window), 0);
        stream.flush();
        if (!writeFile(base + u".txt"_s, texts.toUtf8())) {
            err << "preau: cannot write " << base << ".txt\n";
            return 2;
        }
        pictures.append(QJsonObject{{u"name"_s, shot.name},
                                    {u"png"_s, shot.name + u".png"_s},
                                    {u"texts"_s, shot.name + u".txt"_s},
                                    {u"width"_s, window.width()},
                                    {u"height"_s, window.height()},
                                    {u"language"_s, display.language},
                                    {u"text_scale"_s, display.textScale}});
        ++made;
    }
    if (made == 0) {
        err << "preau: no picture is named " << options.only.join(u", "_s) << '\n';
        return 2;
    }
    scratch.removeRecursively();
    writeFile(options.folder + u"/tour.json"_s,
              QJsonDocument(QJsonObject{{u"pictures"_s, pictures}}).toJson());
    return 0;
}

} // namespace preau::gui
