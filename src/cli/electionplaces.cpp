// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "electionplaces.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace preau::cli {

QStringList electionPlaces()
{
    QStringList candidates;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (!documents.isEmpty()) {
        candidates.append(documents + u"/Préau"_s);
    }
    for (const QString &data : QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation)) {
        candidates.append(data + u"/preau/programmes"_s);
    }
    // Installed beside the program, wherever that was put; then a build folder inside the source tree.
    const QString program = QCoreApplication::applicationDirPath();
    candidates += {program + u"/../share/preau/programmes"_s, program + u"/programmes"_s,
                   program + u"/../../../programmes"_s};
    QStringList places;
    for (const QString &candidate : std::as_const(candidates)) {
        const QString canonical = QDir(candidate).canonicalPath(); // empty where there is no such folder
        if (!canonical.isEmpty() && !places.contains(canonical)) {
            places.append(canonical);
        }
    }
    return places;
}

} // namespace preau::cli
