// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline.h"
#include "sheetwriter.h"
#include "shell/appearance.h"
#include "shell/dialogs.h"
#include "shell/electionlibrary.h"
#include "shell/filedialogs.h"
#include "shell/mainwindow.h"
#include "shell/settingsstore.h"
#include "shell/tour.h"
#include "shell/translators.h"

#include <QApplication>
#include <QCoreApplication>
#include <QDir>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTextStream>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace preau;
using namespace preau::gui;

namespace {

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

/// Once the elections are read: the one that was named, or the first, and the page or answers to begin with.
void openWhatWasAskedFor(MainWindow &window, Dialogs &dialogs, const Request &request)
{
    if (!request.address.isEmpty()) {
        if (const auto error = window.openView(request.address)) {
            dialogs.tell(&window, QCoreApplication::translate("preau::CommandLine", "Open an address"),
                         error->message);
            return;
        }
    } else if (!request.elections.isEmpty()) {
        if (!window.openFolder(request.elections.first())) {
            return;
        }
    } else if (request.page && request.answers.isEmpty()) {
        window.openEntry(0);
    }
    // answers open the election they were given to by themselves
    if (!request.answers.isEmpty() && !window.loadAnswers(request.answers)) {
        return;
    }
    if (request.page) {
        window.showPage(*request.page);
    } else if (!request.answers.isEmpty() && request.address.isEmpty()) {
        window.showPage(PageId::Results);
    }
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

    QObject::connect(
        &library, &ElectionLibrary::finished, &window, [&] { openWhatWasAskedFor(window, dialogs, request); },
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

/// A sheet is painted in memory, so there need be no display at all.
int writeSheetWithoutWindow(int argc, char *argv[], const Request &request)
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
    const QGuiApplication application(argc, argv);
    const QString language = request.language.isEmpty()
                                 ? SettingsStore(SettingsStore::defaultPath()).load().language
                                 : request.language;
    Translators translators;
    translators.install(Translators::languageFor(language));
    QLocale::setDefault(Appearance::localeFor(Translators::languageFor(language)));
    return writeSheet(request, Translators::languageFor(language));
}

} // namespace

int main(int argc, char *argv[])
{
    const QStringList arguments = decodedArguments(argc, argv);
    std::variant<Request, Reply> parsed = parseCommandLine(arguments);
    if (std::holds_alternative<Reply>(parsed)) {
        // No display is needed for an answer on the terminal, but the catalogues need an application.
        // Under its own name, whatever the path by which it was started.
        int count = 1;
        char name[] = "preau";
        char *names[] = {name, nullptr};
        const QCoreApplication application(count, names);
        Translators translators;
        translators.install(Translators::languageFor(languageAskedFor(arguments)));
        parsed = parseCommandLine(arguments);
        const Reply &reply = std::get<Reply>(parsed);
        QTextStream(reply.code == 0 ? stdout : stderr) << reply.text;
        return reply.code;
    }
    Request request = std::get<Request>(parsed);
    QCoreApplication::setApplicationName(u"preau"_s);
    QCoreApplication::setApplicationVersion(QLatin1String(PREAU_VERSION));
    if (request.sheet) {
        return writeSheetWithoutWindow(argc, argv, request);
    }
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(u"Préau"_s);
    QApplication::setDesktopFileName(u"org.preau.preau"_s);
    forgetDialogHistory();

    Appearance appearance(application);
    if (request.tour) {
        if (request.tour->programmes.isEmpty()) {
            request.tour->programmes = {deliveredProgrammes()};
        }
        return runTour(appearance, *request.tour);
    }
    return show(application, appearance, request);
}
