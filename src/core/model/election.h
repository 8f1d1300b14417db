// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/finding.h"
#include "model/candidate.h"
#include "model/ids.h"
#include "model/localtext.h"
#include "model/question.h"

#include <QHash>
#include <QList>

#include <memory>

namespace preau {

struct Topic
{
    TopicId id;
    LocalText title;
    friend bool operator==(const Topic &, const Topic &) = default;
};

struct Theme
{
    ThemeId id;
    LocalText title;
    QString icon; ///< name of an icon of the program; may be empty
    QList<Topic> topics;
    Place place;
    friend bool operator==(const Theme &, const Theme &) = default;
};

struct GlossaryEntry
{
    LocalText term;
    LocalText definition;
    QList<Citation> sources;
    Place place;
    friend bool operator==(const GlossaryEntry &, const GlossaryEntry &) = default;
};

struct Correction
{
    PartialDate date;
    CandidateId candidate; ///< may be empty
    LocalText note;
    Place place;
    friend bool operator==(const Correction &, const Correction &) = default;
};

struct Constituency
{
    ConstituencyId id;
    LocalText title;
    Place place = {};
    friend bool operator==(const Constituency &, const Constituency &) = default;
};

/// What the transparency page shows. Every field may be empty; an empty one is a warning of the checks.
struct About
{
    LocalText publisher;
    LocalText funding;
    LocalText purpose;
    LocalText inclusion;
    LocalText method;
    LocalText contact;
    PartialDate updated;
    Place place;
    friend bool operator==(const About &, const About &) = default;
};

enum class Contestants { Candidates, Lists, Parties };

/// A check silenced by the editors, with their reason.
struct Approval
{
    QString check; ///< code of the finding
    QString at;    ///< document path; `*` stands for one segment or index
    LocalText reason;
    QString language; ///< then it covers only findings about texts of that language
    QString file;     ///< where it is written, relative to the election's folder; applies to that file, from
                      ///< election.yaml to all
    Place place;
    friend bool operator==(const Approval &, const Approval &) = default;
};

/// A file that could not be used at all.
struct RefusedFile
{
    QString file;          ///< as reached from the path the person gave
    CandidateId candidate; ///< whom the ballot order expected in it, if that can be told
    Finding reason;        ///< the first error in it
    friend bool operator==(const RefusedFile &, const RefusedFile &) = default;
};

/// One election, complete and resolved: immutable once read, shared as std::shared_ptr<const Election> and
/// replaced whole when files change. Values only; nothing here knows a file format or a screen.
struct Election
{
    ElectionId id;
    int version = 1; ///< grows with each publication
    LocalText title;
    PartialDate date;
    LocalText country;        ///< or place, as the file gives it
    QList<QString> languages; ///< the first is the reference
    QString licence;
    bool fictional = false;
    PartialDate positionsAsOf; ///< may be null
    Contestants contestants = Contestants::Candidates;
    QList<CandidateId> ballotOrder; ///< empty where there is none
    About about;
    QList<Theme> themes;
    QList<GlossaryEntry> glossary;
    QList<Correction> corrections;
    QList<Constituency> constituencies;
    QList<Question> questions;   ///< file order
    QList<Candidate> candidates; ///< ballot order, then (without one) order of the files and within a file
    QList<Approval> approvals;
    QString folder; ///< where it was read from; no part of its content

    [[nodiscard]] QString referenceLanguage() const
    {
        return languages.isEmpty() ? QString() : languages.first();
    }

    [[nodiscard]] const Theme *theme(const ThemeId &id) const;
    [[nodiscard]] const Topic *topic(const ThemeId &theme, const TopicId &topic) const;
    [[nodiscard]] const Candidate *candidate(const CandidateId &id) const;
    [[nodiscard]] int questionIndex(const QuestionId &id) const;   ///< −1 if there is none
    [[nodiscard]] int candidateIndex(const CandidateId &id) const; ///< −1 if there is none
    [[nodiscard]] const Question *question(const QuestionId &id) const;

    /// Past elections are archives. `today` comes from the caller (SOURCE_DATE_EPOCH fixes it, see
    /// base/today.h).
    [[nodiscard]] bool isArchive(const QDate &today) const;

    friend bool operator==(const Election &a, const Election &b);
};

using ElectionPtr = std::shared_ptr<const Election>;

/// Positions counted by state. A refused candidate's are left out: whether anybody looked is not known.
struct PositionCounts
{
    int stated = 0;
    int silent = 0;
    int undocumented = 0;

    [[nodiscard]] int total() const { return stated + silent + undocumented; }

    PositionCounts &operator+=(const PositionCounts &other);
    friend bool operator==(const PositionCounts &, const PositionCounts &) = default;
};

[[nodiscard]] PositionCounts countPositions(const Candidate &candidate, qsizetype questions);
[[nodiscard]] PositionCounts countPositions(const Election &election);

} // namespace preau
