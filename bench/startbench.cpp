// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benches.h"
#include "measure.h"

using namespace Qt::StringLiterals;

namespace preau::bench {

void benchStart()
{
#ifdef PREAU_BINARY
    // New processes whose files the system has read before: what a second start of the day takes.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    const QString preau = QStringLiteral(PREAU_BINARY);
    const QString bare = QStringLiteral(BAREWINDOW_BINARY);
    const auto compare = [&](const QString &name, const QStringList &arguments,
                             const QStringList &bareArguments) {
        if (!isWanted(name)) {
            return;
        }
        const auto own = measureProgram(preau, arguments);
        const auto other = measureProgram(bare, bareArguments);
        if (own && other) {
            report(name, *own, u"ms"_s, *other, u"an empty window with 60 labels and a chart"_s);
        } else {
            reportMissing(name, own ? u"the empty window did not end"_s : u"preau did not end"_s);
        }
    };
    compare(u"start/version"_s, {u"--version"_s}, {u"--version"_s});
    qputenv("PREAU_FIRST_PAINT", "1");
    compare(u"start/first-page"_s, {QStringLiteral(PREAU_PROGRAMMES)}, {});
    qunsetenv("PREAU_FIRST_PAINT");
#endif
}

} // namespace preau::bench
