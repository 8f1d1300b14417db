// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/electionreader.h"
#include "shell/appearance.h"
#include "shell/dialogs.h"
#include "shell/electionlibrary.h"
#include "shell/filedialogs.h"
#include "shell/mainwindow.h"
#include "shell/settingsstore.h"
#include "shell/tour.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTextStream>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace preau::gui;

namespace {

/// What the command line asked for.
struct Request
{
    QStringList elections;
    QString language;
    QString answers;
    std::optional<PageId> page;
    std::optional<TourOptions> tour;
};

int usageError(const QString &sentence)
{
    QTextStream(stderr) << "preau: " << sentence << '\n' << "Try 'preau --help'.\n";
    return 2;
}

std::optional<PageId> pageFromKey(const QString &key)
{
    static const QHash<QString, PageId> pages{{u"home"_s, PageId::Home},
                                              {u"candidates"_s, PageId::Candidates},
                                              {u"compare"_s, PageId::Compare},
                                              {u"questionnaire"_s, PageId::Question},
                                              {u"results"_s, PageId::Results}};
    const auto it = pages.constFind(key);
    return it == pages.cend() ? std::nullopt : std::optional(*it);
}

/// The elections that came with the program: beside an installed one, or in the source tree of a built one.
QString deliveredProgrammes()
{
    const QString binaries = QCoreApplication::applicationDirPath();
    for (const QString &candidate :
         {binaries + u"/../share/preau/programmes"_s, binaries + u"/../Resources/programmes"_s,
          binaries + u"/programmes"_s, binaries + u"/../../../programmes"_s}) {
        if (QFileInfo(candidate).isDir()) {
            return QDir::cleanPath(candidate);
        }
    }
    return {};
}

/// Where elections are looked for, in the order in which they stand.
QList<LibraryPlace> places(const QStringList &arguments)
{
    QList<LibraryPlace> result;
    for (const QString &path : arguments) {
        result.append({.path = path, .kind = LibraryPlace::Kind::Argument});
    }
    result.append({.path = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + u"/Préau"_s,
                   .kind = LibraryPlace::Kind::Reader});
    result.append({.path = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                           u"/preau/programmes"_s,
                   .kind = LibraryPlace::Kind::Installed});
    if (const QString delivered = deliveredProgrammes(); !delivered.isEmpty()) {
        result.append({.path = delivered, .kind = LibraryPlace::Kind::Delivered});
    }
    return result;
}

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        u"Compare electoral programmes and find out where you stand, on your own computer."_s);
    parser.addPositionalArgument(u"election"_s, u"Election folders to open."_s, u"[ELECTION-FOLDER…]"_s);
    parser.addOption({{u"h"_s, u"help"_s}, u"Show this help."_s});
    parser.addOption({{u"v"_s, u"version"_s}, u"Show the version."_s});
    parser.addOption({u"language"_s, u"Language of the interface: fr, en or ar."_s, u"LANGUAGE"_s});
    parser.addOption({u"answers"_s, u"Answers to start with; they need one election."_s, u"FILE"_s});
    parser.addOption(
        {u"page"_s, u"Page to open: home, candidates, compare, questionnaire or results."_s, u"PAGE"_s});
    parser.addOption({u"tour"_s, u"Render every page to PNG files in FOLDER and end."_s, u"FOLDER"_s});
    parser.addOption({u"size"_s, u"With --tour: size of the window."_s, u"1280x800"_s});
    parser.addOption({u"theme"_s, u"With --tour: light, dark or contrast."_s, u"THEME"_s});
    parser.addOption({u"text-scale"_s, u"With --tour: 100, 125, 150 or 200."_s, u"PERCENT"_s});
    parser.addOption({u"only"_s,
                      u"With --tour: names of pictures, or how they begin; may be given several times."_s,
                      u"NAME"_s});
}

std::variant<Request, int> parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(arguments)) {
        return usageError(parser.errorText());
    }
    if (parser.isSet(u"help"_s)) {
        // There is no application object yet, so Qt does not know the program's name.
        QTextStream(stdout) << parser.helpText().replace(u"<executable_name>"_s, u"preau"_s);
        return 0;
    }
    if (parser.isSet(u"version"_s)) {
        QTextStream(stdout) << "preau " << PREAU_VERSION << '\n';
        return 0;
    }
    Request request;
    request.elections = parser.positionalArguments();
    request.language = parser.value(u"language"_s);
    request.answers = parser.value(u"answers"_s);
    if (!request.language.isEmpty() && !Appearance::languages().contains(request.language)) {
        return usageError(u"unknown language '%1'; there are fr, en and ar"_s.arg(request.language));
    }
    if (parser.isSet(u"page"_s)) {
        request.page = pageFromKey(parser.value(u"page"_s));
        if (!request.page) {
            return usageError(
                u"unknown page '%1'; there are home, candidates, compare, questionnaire and results"_s.arg(
                    parser.value(u"page"_s)));
        }
    }
    if (!parser.isSet(u"tour"_s)) {
        for (const QString &option : {u"size"_s, u"theme"_s, u"text-scale"_s, u"only"_s}) {
            if (parser.isSet(option)) {
                return usageError(u"--%1 goes with --tour"_s.arg(option));
            }
        }
        return request;
    }
    TourOptions tour;
    tour.folder = parser.value(u"tour"_s);
    tour.answers = request.answers;
    if (!request.language.isEmpty()) {
        tour.display.language = request.language;
    }
    if (parser.isSet(u"size"_s)) {
        const QStringList parts = parser.value(u"size"_s).split(u'x');
        const QSize size = parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize();
        if (size.width() < 320 || size.height() < 240 || size.width() > 8000 || size.height() > 8000) {
            return usageError(u"--size is WIDTHxHEIGHT in pixels, such as 1280x800"_s);
        }
        tour.size = size;
    }
    if (parser.isSet(u"theme"_s)) {
        const QStringList themes{u"light"_s, u"dark"_s, u"contrast"_s};
        const auto index = themes.indexOf(parser.value(u"theme"_s));
        if (index < 0) {
            return usageError(
                u"unknown theme '%1'; there are light, dark and contrast"_s.arg(parser.value(u"theme"_s)));
        }
        tour.display.theme = static_cast<ThemeChoice>(index + 1);
    }
    if (parser.isSet(u"text-scale"_s)) {
        tour.display.textScale = parser.value(u"text-scale"_s).toInt();
        if (!QList<int>{100, 125, 150, 200}.contains(tour.display.textScale)) {
            return usageError(u"--text-scale is 100, 125, 150 or 200"_s);
        }
    }
    // "--only 05 06" and "--only 05 --only 06" are the same: a tour opens no other elections
    tour.only = parser.values(u"only"_s) + (parser.isSet(u"only"_s) ? request.elections : QStringList());
    tour.programmes = parser.isSet(u"only"_s) ? QStringList() : request.elections;
    request.tour = tour;
    return request;
}

QStringList decoded(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i) {
        arguments.append(QString::fromLocal8Bit(argv[i]));
    }
    return arguments;
}

int show(QApplication &application, Appearance &appearance, const Request &request)
{
    const SettingsStore settings(SettingsStore::defaultPath());
    DisplaySettings display = settings.load();
    if (!request.language.isEmpty()) {
        display.language = request.language;
    }
    appearance.apply(display);

    DesktopDialogs dialogs;
    ElectionLibrary library;
    MainWindow window({.appearance = appearance,
                       .library = library,
                       .dialogs = dialogs,
                       .settings = settings,
                       .seed = static_cast<std::uint64_t>(QRandomGenerator::system()->bounded(1000, 10000))});
    window.resize(1280, 800);

    const QString wantedFolder = request.elections.isEmpty() ? QString() : request.elections.first();
    QObject::connect(
        &library, &ElectionLibrary::finished, &window,
        [&] {
            if (wantedFolder.isEmpty() && !request.page && request.answers.isEmpty()) {
                return;
            }
            if (!(wantedFolder.isEmpty() ? (window.openEntry(0), window.context().election != nullptr)
                                         : window.openFolder(wantedFolder))) {
                return;
            }
            if (!request.answers.isEmpty()) {
                window.loadAnswers(request.answers);
            }
            if (request.page) {
                window.showPage(*request.page);
            } else if (!request.answers.isEmpty()) {
                window.showPage(PageId::Results);
            }
        },
        Qt::SingleShotConnection);
    if (qEnvironmentVariableIsSet("PREAU_FIRST_PAINT")) {
        // for the benchmark of the start: end once the first page shows every election
        QObject::connect(&window, &MainWindow::electionsPainted, &application, [&] {
            window.repaint();
            QTimer::singleShot(0, &application, &QCoreApplication::quit);
        });
    }
    window.show();
    library.setPlaces(places(request.elections));
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    // before QApplication, so that --version and mistakes need no display
    const std::variant<Request, int> parsed = parse(decoded(argc, argv));
    if (const int *code = std::get_if<int>(&parsed)) {
        return *code;
    }
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"preau"_s);
    QApplication::setApplicationDisplayName(u"Préau"_s);
    QApplication::setApplicationVersion(QLatin1String(PREAU_VERSION));
    QApplication::setDesktopFileName(u"org.preau.preau"_s);
    forgetDialogHistory();

    Appearance appearance(application);
    Request request = std::get<Request>(parsed);
    if (request.tour) {
        if (request.tour->programmes.isEmpty()) {
            request.tour->programmes = {deliveredProgrammes()};
        }
        return runTour(appearance, *request.tour);
    }
    return show(application, appearance, request);
}
