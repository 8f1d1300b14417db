// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// readerverdict DATA FOLDER…: what the reader says about every fixture of DATA/invalid and about every file
// of the election folders, one a line: path, tab, "refused" or "accepted". For tests/lint/checkschema.py.

#include "readerfixtures.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace preau;
using namespace preau::test;

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QTextStream out(stdout);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        return 2;
    }
    const QString &data = arguments[1];
    const auto verdict = [](bool refused) { return refused ? u"refused"_s : u"accepted"_s; };
    Overlay overlay(data);
    for (const InvalidFixture &fixture : invalidFixtures(data)) {
        const QString path = data + u"/invalid/"_s + fixture.file;
        out << path << '\t' << verdict(hasErrors(overlay.findings(fixture.kind, readBytes(path)))) << '\n';
    }
    for (const QString &folder : arguments.mid(2)) {
        const LoadOutcome outcome = loadElection(folder);
        for (const QString &file : outcome.files) {
            const bool refused = std::ranges::any_of(outcome.findings, [&](const Finding &finding) {
                return finding.location.file == file && finding.severity == Severity::Error;
            });
            out << file << '\t' << verdict(refused) << '\n';
        }
    }
    return 0;
}
