// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benches.h"
#include "elections.h"
#include "io/electionreader.h"
#include "measure.h"

#include <QDirIterator>
#include <QTemporaryDir>

#include <yaml-cpp/yaml.h>

#include <vector>

using namespace Qt::StringLiterals;

namespace preau::bench {

namespace {

std::vector<std::string> yamlFiles(const QString &folder)
{
    std::vector<std::string> files;
    for (QDirIterator it(folder, {u"*.yaml"_s}, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
        files.push_back(it.next().toStdString());
    }
    return files;
}

/// The reader builds the whole model with every place and checks it; yaml-cpp builds its nodes and no more.
void benchFolder(const QString &name, const QString &folder, int runs)
{
    const auto read = [&folder](int threads) {
        LoadOptions options;
        options.threads = threads;
        const LoadOutcome outcome = loadElection(folder, options);
        if (!outcome.election || !outcome.refused.isEmpty()) {
            for (const Finding &finding : outcome.findings) {
                qWarning("%s:%d: %s", qUtf8Printable(finding.location.file), finding.location.line,
                         qUtf8Printable(finding.message));
            }
            qFatal("%s could not be read", qUtf8Printable(folder));
        }
    };
    const std::vector<std::string> files = yamlFiles(folder);
    const Measurement one = measure([&] { read(1); }, 1, runs);
    const Measurement all = measure([&] { read(0); }, 1, runs);
    const Measurement other = measure(
        [&] {
            std::vector<YAML::Node> nodes;
            for (const std::string &file : files) {
                nodes.push_back(YAML::LoadFile(file));
            }
        },
        1, runs);
    const QString against = u"YAML::LoadFile"_s;
    report(u"reader/%1/time"_s.arg(name), all.milliseconds, u"ms"_s, other.milliseconds, against);
    report(u"reader/%1/time-one-thread"_s.arg(name), one.milliseconds, u"ms"_s, other.milliseconds, against);
    report(u"reader/%1/memory"_s.arg(name), all.peakMiB, u"MiB"_s, other.peakMiB, against);
}

} // namespace

void benchReader()
{
    if (isWanted(u"reader/shipped"_s)) {
        benchFolder(u"shipped"_s, QStringLiteral(PREAU_PROGRAMMES "/fr-presidentielle-2022"), 7);
    }
    QTemporaryDir temporary;
    if (isWanted(u"reader/lists-1000x25"_s)) {
        const QString folder = temporary.filePath(u"small"_s);
        writeElection(folder, 1000, 25, 100);
        benchFolder(u"lists-1000x25"_s, folder, 5);
    }
    if (isWanted(u"reader/lists-19524x25"_s)) {
        const QString folder = temporary.filePath(u"large"_s);
        writeElection(folder, 19524, 25, 500);
        benchFolder(u"lists-19524x25"_s, folder, 3);
    }
}

} // namespace preau::bench
