// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/place.h"
#include "model/ids.h"
#include "model/localtext.h"
#include "model/source.h"

#include <QHash>
#include <QList>
#include <QSharedData>
#include <QSharedDataPointer>

#include <optional>

namespace preau {

/// Three states that are never mixed up. A neutral position is Stated.
enum class PositionState : std::uint8_t {
    Undocumented, ///< nobody has looked yet
    Silent,       ///< searched on a known date, nothing found
    Stated,       ///< `option` says what
};

enum class Confidence : std::uint8_t { High, Medium, Low };

/// The parts of a position that large elections mostly leave out.
struct PositionDetail : QSharedData
{
    LocalText note;
    QList<Citation> sources;
    PartialDate searched;             ///< of a silent position: when the search was made
    std::optional<int> secondReading; ///< option index of an independent second coding
    LocalText secondReader;           ///< who made it

    bool operator==(const PositionDetail &other) const
    {
        return note == other.note && sources == other.sources && searched == other.searched &&
               secondReading == other.secondReading && secondReader == other.secondReader;
    }
};

/// A candidate's stance on one question. Sixteen to twenty-four bytes where there is neither note nor source.
class Position
{
public:
    PositionState state = PositionState::Undocumented;
    Confidence confidence = Confidence::High;
    std::int16_t option = -1; ///< index into the question's options when Stated, else −1
    Place place;

    [[nodiscard]] bool isStated() const { return state == PositionState::Stated; }

    [[nodiscard]] const PositionDetail &detail() const; ///< an empty one where nothing was written
    void setDetail(PositionDetail detail);

    friend bool operator==(const Position &a, const Position &b)
    {
        return a.state == b.state && a.confidence == b.confidence && a.option == b.option &&
               a.detail() == b.detail();
    }

private:
    QSharedDataPointer<PositionDetail> m_detail;
};

struct Proposal
{
    ProposalId id;
    ThemeId theme;
    TopicId topic; ///< may be empty
    LocalText text;
    LocalText easy;
    bool quote = false; ///< the candidate's own words; otherwise a summary
    QList<Citation> sources;
    QList<QuestionId> questions; ///< those it was the basis for
    Place place;
    friend bool operator==(const Proposal &, const Proposal &) = default;
};

struct PersonName
{
    QString given;  ///< may be empty
    QString family; ///< the whole name where the file gives one text
    [[nodiscard]] QString full() const;
    friend bool operator==(const PersonName &, const PersonName &) = default;
};

struct Portrait
{
    QString path; ///< relative to the election's folder, checked to stay inside it
    LocalText credit;
    LocalText licence;
    friend bool operator==(const Portrait &, const Portrait &) = default;
};

struct Link
{
    QString kind; ///< "website", …
    QString url;
    friend bool operator==(const Link &, const Link &) = default;
};

/// Whoever stands: a person, a list or a party (Election::contestants says which word the reader sees).
struct Candidate
{
    CandidateId id;
    PersonName name;
    LocalText party;
    QString colour; ///< "#rrggbb", or empty
    std::optional<Portrait> portrait;
    QList<Link> links;
    LocalText easy;              ///< easy-to-read summary
    ConstituencyId constituency; ///< empty where the election has none
    PartialDate withdrawn;       ///< null unless withdrawn; removes nobody
    PartialDate searched;        ///< default date of a bare `silent`
    QList<Source> sources;
    QList<Proposal> proposals;
    QList<Position> positions; ///< one per question of the election, in the order of Election::questions
    /// True for one who is named in the ballot order while the file was refused: shown everywhere as
    /// "file refused", without positions and without a score. `name.family` is then the id.
    bool refused = false;
    QString file;   ///< relative to the election's folder
    int entry = -1; ///< which one of the file's list, from 0; −1 where the file is this candidate alone
    Place place;
    friend bool operator==(const Candidate &, const Candidate &) = default;
};

} // namespace preau
