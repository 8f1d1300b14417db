// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"
#include "electionargument.h"

#include "base/text.h"
#include "check/idchanges.h"
#include "report/jsonreport.h"
#include "report/sarifreport.h"
#include "report/textreport.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace preau::cli {

namespace {

/// The election folder that a single file belongs to, as reached from the path typed; empty where there is
/// none.
QString folderOfFile(const QString &file)
{
    QString folder = QFileInfo(file).path();
    for (int level = 0; level < 2; ++level) {
        if (QFileInfo::exists(folder + u"/election.yaml"_s)) {
            return folder;
        }
        folder += u"/.."_s;
    }
    return {};
}

/// Does the file say of itself that it holds the answers of a voter?
bool isAnswersFile(const QString &path)
{
    QFile file(path);
    constexpr qint64 beginning = 4096;
    if (!file.open(QIODevice::ReadOnly)) {
        return false;
    }
    const QByteArray head = file.read(beginning);
    return head.startsWith("preau_answers:") || head.contains("\npreau_answers:");
}

/// One path of the command line, taken apart: election folders, and where a file was named, only what is in
/// it.
struct Target
{
    QStringList folders;
    QString onlyFile;
};

bool resolve(const Context &context, const QString &typed, Target &target)
{
    Console &console = context.console;
    const QString path = tidyPath(typed);
    const QFileInfo info(path);
    if (!info.exists()) {
        console.complain(Cli::tr("There is no file or folder “%1”.").arg(printable(path)));
        return false;
    }
    if (!info.isDir()) {
        if (isAnswersFile(path)) {
            console.complain(
                Cli::tr("“%1” is an answers file, and no part of an election. It is checked where "
                        "it is used: preau-cli match ELECTION --answers FILE.")
                    .arg(printable(path)));
            return false;
        }
        const QString folder = folderOfFile(path);
        if (folder.isEmpty()) {
            console.complain(
                Cli::tr("“%1” belongs to no election: there is no election.yaml beside it or above it.")
                    .arg(printable(path)));
            return false;
        }
        target = {.folders = {folder}, .onlyFile = path};
        return true;
    }
    target.folders = findElectionFolders(path);
    if (target.folders.isEmpty()) {
        console.complain(
            Cli::tr("“%1” holds no election: there is no election.yaml in it.").arg(printable(path)));
        return false;
    }
    return true;
}

/// Lines of source files, the last file kept.
class SourceLines
{
public:
    QString line(const QString &file, int number)
    {
        if (file != m_file) {
            m_file = file;
            m_lines.clear();
            QFile source(file);
            constexpr qint64 largest = 8 << 20;
            if (source.size() <= largest && source.open(QIODevice::ReadOnly)) {
                m_lines = QString::fromUtf8(source.readAll()).split(u'\n');
            }
        }
        QString line = m_lines.value(number - 1);
        if (line.endsWith(u'\r')) {
            line.chop(1);
        }
        return line;
    }

private:
    QString m_file;
    QStringList m_lines;
};

int run(const Context &context)
{
    Console &console = context.console;
    CheckReport report;
    bool unreadable = false;
    const bool against = context.arguments.isSet(u"against"_s);
    LoadOutcome older;
    if (against) {
        const QString folder = tidyPath(context.arguments.value(u"against"_s));
        if (!QFileInfo(folder).isDir()) {
            console.complain(Cli::tr("There is no folder “%1”.").arg(printable(folder)));
            return CouldNot;
        }
        older = loadElection(folder);
        if (!older.election) {
            console.complain(
                Cli::tr("“%1” cannot be read, so there is nothing to compare with.").arg(printable(folder)));
            return CouldNot;
        }
    }

    for (const QString &path : context.arguments.positional()) {
        Target target;
        if (!resolve(context, path, target)) {
            unreadable = true;
            continue;
        }
        if (against && (target.folders.size() != 1 || context.arguments.positional().size() != 1)) {
            console.complain(
                Cli::tr("--against compares one election with an older copy of it; name one folder."));
            return CouldNot;
        }
        for (const QString &folder : std::as_const(target.folders)) {
            LoadOutcome outcome = loadElection(folder);
            if (against && outcome.election) {
                outcome.findings += idChanges(*older.election, *outcome.election, folder);
            }
            if (!target.onlyFile.isEmpty()) {
                const QString wanted = QFileInfo(target.onlyFile).canonicalFilePath();
                const auto isOther = [&](const QString &file) {
                    return QFileInfo(file).canonicalFilePath() != wanted;
                };
                outcome.findings.removeIf(
                    [&](const Finding &finding) { return isOther(finding.location.file); });
                outcome.refused.removeIf([&](const RefusedFile &refused) { return isOther(refused.file); });
                for (Finding &finding : outcome.findings) {
                    finding.location.file = target.onlyFile;
                }
                for (RefusedFile &refused : outcome.refused) {
                    refused.file = target.onlyFile;
                }
                outcome.files = {target.onlyFile};
            }
            report.unusable = report.unusable || !outcome.election;
            report.files += outcome.files;
            report.refused += outcome.refused;
            report.findings += outcome.findings;
        }
    }
    if (unreadable && report.files.isEmpty()) {
        return CouldNot;
    }

    const QString format = context.arguments.format();
    if (format == u"json") {
        console.out(checkJson(report));
    } else if (format == u"sarif") {
        console.out(checkSarif(report, QCoreApplication::applicationVersion()));
    } else {
        SourceLines lines;
        console.out(checkText(report, console.layout(),
                              [&](const QString &file, int line) { return lines.line(file, line); }));
    }
    if (unreadable) {
        return CouldNot;
    }
    const bool strict = context.arguments.isSet(u"strict"_s);
    return report.count(Severity::Error) > 0 || !report.refused.isEmpty() ||
                   (strict && report.count(Severity::Warning) > 0)
               ? DoneWithFindings
               : Done;
}

} // namespace

Command checkCommand()
{
    return {
        .spec =
            {.name = u"check"_s,
             .summary = Cli::tr("Check election folders: what is wrong, where, and how to mend it."),
             .arguments = Cli::tr("PATH…"),
             .description =
                 {Cli::tr(
                      "PATH is an election's folder, a folder of elections, or one file of an election. Each "
                      "finding is one line, file:line:column: severity: message [code], with the file as it "
                      "can be reached from where you are; errors also show the line."),
                  Cli::tr("An error means that something was refused or would be false if it were shown; a "
                          "warning, that somebody should mend it; a note is worth knowing."),
                  Cli::tr("An answers file is checked where it is used, by match --answers, code and sheet, "
                          "with the same kind of lines; its codes are in docs/checks.md.")},
             .formats = {u"text"_s, u"json"_s, u"sarif"_s},
             .options = {{.name = u"strict"_s,
                          .valueName = {},
                          .description = Cli::tr("Exit with 1 for warnings too (never for notes).")},
                         {.name = u"against"_s,
                          .valueName = Cli::tr("FOLDER", "placeholder of an option's value"),
                          .description =
                              Cli::tr("An older copy of the same election: ids that are gone or were "
                                      "renamed are errors.")}},
             .examples = {u"preau-cli check programmes"_s,
                          u"preau-cli check --strict --format sarif programmes/fr-presidentielle-2022"_s},
             .leastArguments = 1,
             .mostArguments = -1},
        .run = run};
}

} // namespace preau::cli
