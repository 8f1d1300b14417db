// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/place.h"
#include "model/ids.h"
#include "model/localtext.h"
#include "model/partialdate.h"

namespace preau {

/// A document that positions and proposals rest on.
struct Source
{
    SourceId id; ///< empty for a source written in place rather than cited by id
    LocalText title;
    LocalText publisher;
    QString url;           ///< shown as text; opened only after a question
    PartialDate date;      ///< of publication
    PartialDate retrieved; ///< when the editors read it
    bool own = false;      ///< published by the candidate: a declaration, a programme
    Place place;
    friend bool operator==(const Source &, const Source &) = default;
};

/// One use of a source: where in it the words stand. The source is resolved: a reader needs no look-up.
struct Citation
{
    Source source;
    std::optional<int> page; ///< from 1
    Place place;
    friend bool operator==(const Citation &, const Citation &) = default;
};

} // namespace preau
