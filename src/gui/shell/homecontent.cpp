// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/homecontent.h"

#include "shell/electionlibrary.h"

#include <QDir>
#include <QFileInfo>

namespace preau::gui {

namespace {

SearchedPlace::Kind kindOf(LibraryPlace::Kind kind)
{
    switch (kind) {
    case LibraryPlace::Kind::Argument:
        return SearchedPlace::Kind::Given;
    case LibraryPlace::Kind::Reader:
        return SearchedPlace::Kind::Own;
    case LibraryPlace::Kind::Installed:
        return SearchedPlace::Kind::Installed;
    case LibraryPlace::Kind::Delivered:
        break;
    }
    return SearchedPlace::Kind::Delivered;
}

SearchedPlace::Outcome outcomeOf(const LibraryPlace &place)
{
    return !place.exists                         ? SearchedPlace::Outcome::Missing
           : !QFileInfo(place.path).isReadable() ? SearchedPlace::Outcome::Unreadable
           : place.found == 0                    ? SearchedPlace::Outcome::Empty
                                                 : SearchedPlace::Outcome::Found;
}

} // namespace

QList<HomeEntry> homeEntries(const ElectionLibrary &library, QDate today)
{
    QList<HomeEntry> entries;
    for (const LibraryEntry &entry : library.entries()) {
        entries.append(homeEntry(entry.outcome, today, entry.kind == LibraryPlace::Kind::Delivered));
    }
    return entries;
}

QList<SearchedPlace> searchedPlaces(const ElectionLibrary &library)
{
    QList<SearchedPlace> places;
    for (const LibraryPlace &place : library.places()) {
        SearchedPlace searched;
        searched.path = QDir::toNativeSeparators(place.path);
        searched.kind = kindOf(place.kind);
        searched.outcome = outcomeOf(place);
        places.append(searched);
    }
    return places;
}

} // namespace preau::gui
