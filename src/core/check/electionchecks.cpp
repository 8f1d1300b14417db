// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/checkparts.h"
#include "check/checks.h"
#include "check/colourdistance.h"

#include <QHash>

#include <optional>

using namespace Qt::StringLiterals;

namespace preau {

namespace {

/// Below, two colours pass for each other in a thin line or a small dot.
constexpr double leastColourDistance = 10;

/// More candidates than this, and no palette could keep them apart.
constexpr qsizetype mostColours = 60;

/// Half a year: longer before the vote, a programme is rarely complete.
constexpr int staleDays = 183;

void findCloseColours(const Election &election, Collector &collector)
{
    struct Coloured
    {
        const Candidate *candidate;
        LabColour colour;
    };

    QHash<ConstituencyId, QList<Coloured>> groups;
    QList<ConstituencyId> order;
    for (const Candidate &candidate : election.candidates) {
        if (candidate.refused || candidate.colour.isEmpty()) {
            continue;
        }
        if (!groups.contains(candidate.constituency)) {
            order.append(candidate.constituency);
        }
        groups[candidate.constituency].append(
            {.candidate = &candidate, .colour = labColour(candidate.colour)});
    }
    for (const ConstituencyId &id : std::as_const(order)) {
        const QList<Coloured> &group = groups[id];
        if (group.size() > mostColours) {
            continue;
        }
        for (qsizetype i = 1; i < group.size(); ++i) {
            const Coloured *nearest = nullptr;
            double distance = leastColourDistance;
            for (qsizetype j = 0; j < i; ++j) {
                const double between = colourDistance(group[i].colour, group[j].colour);
                if (between < distance) {
                    distance = between;
                    nearest = &group[j];
                }
            }
            if (nearest) {
                collector.note("colours-close"_code, spotOf(*group[i].candidate, u"colour"_s),
                               CheckText::tr("The colours of “%1” (%2) and “%3” (%4) are hard to tell apart.")
                                   .arg(nearest->candidate->name.full(), nearest->candidate->colour,
                                        group[i].candidate->name.full(), group[i].candidate->colour),
                               CheckText::tr("Make one of them lighter, darker or of another hue."));
            }
        }
    }
}

/// The newest thing that the election rests on, and when it was.
struct Newest
{
    PartialDate date;
    QString what;

    void see(const PartialDate &partial, const QString &name)
    {
        if (!partial.isNull() && (date.isNull() || partial.earliest() > date.earliest())) {
            date = partial;
            what = name;
        }
    }
};

QString nameOf(const Source &source, const QString &language)
{
    const QString title = source.title.text(language);
    return title.isEmpty() ? source.url : title;
}

void checkDates(const Election &election, Collector &collector)
{
    const QString language = election.referenceLanguage();
    const QDate vote = election.date.latest();
    Newest read;      ///< by the editors
    Newest published; ///< what a position or a proposal rests on
    const auto seeSource = [&](const Source &source, bool positions) {
        if (source.date.isNull() && source.retrieved.isNull()) {
            return;
        }
        const QString name = nameOf(source, language);
        read.see(source.date, name);
        read.see(source.retrieved, name);
        if (positions) {
            published.see(source.date, name);
        }
    };
    const auto seeSources = [&](const QList<Citation> &citations, bool positions) {
        for (const Citation &citation : citations) {
            seeSource(citation.source, positions);
        }
    };
    for (const Question &question : election.questions) {
        seeSources(question.context.sources, false);
    }
    for (const Correction &correction : election.corrections) {
        read.see(correction.date, correction.note.text(language));
    }
    for (const Candidate &candidate : election.candidates) {
        for (const Source &source : candidate.sources) {
            seeSource(source, false);
        }
        for (const Proposal &proposal : candidate.proposals) {
            seeSources(proposal.sources, true);
        }
        for (const Position &position : candidate.positions) {
            seeSources(position.detail().sources, true);
        }
    }

    const auto electionSpot = [](const QString &path, const PartialDate &date) {
        return Spot{.file = u"election.yaml"_s, .place = date.place, .path = path};
    };
    const PartialDate &updated = election.about.updated;
    if (!updated.isNull() && !read.date.isNull() && read.date.earliest() > updated.latest()) {
        collector.warning("date-overtaken"_code, electionSpot(u"about.updated"_s, updated),
                          CheckText::tr("Last updated on %1, and yet “%2” is of %3.")
                              .arg(updated.toString(), read.what, read.date.toString()),
                          CheckText::tr("Write the date of the last change."));
    }
    const PartialDate &asOf = election.positionsAsOf;
    if (!asOf.isNull() && !published.date.isNull() && published.date.earliest() > asOf.latest()) {
        collector.warning("date-overtaken"_code, electionSpot(u"positions_as_of"_s, asOf),
                          CheckText::tr("Positions were collected up to %1, and yet one rests on “%2” of %3.")
                              .arg(asOf.toString(), published.what, published.date.toString()),
                          CheckText::tr("Write the date up to which you looked."));
    }
    if (vote.isNull()) {
        return;
    }
    const auto checkVote = [&](const PartialDate &date, const Spot &spot, bool after) {
        if (date.isNull()) {
            return;
        }
        if (after && date.earliest() > vote) {
            collector.note(
                "date-after-vote"_code, spot,
                CheckText::tr("%1 is after the vote of %2.").arg(date.toString(), election.date.toString()),
                CheckText::tr("Correct the date, or approve this check if it is right."));
        } else if (date.latest().daysTo(election.date.earliest()) > staleDays) {
            collector.note(
                "date-stale"_code, spot,
                CheckText::tr(
                    "%1 is more than half a year before the vote of %2: programmes change until then.")
                    .arg(date.toString(), election.date.toString()),
                CheckText::tr("Look again nearer to the vote, and write that date."));
        }
    };
    checkVote(asOf, electionSpot(u"positions_as_of"_s, asOf), true);
    checkVote(updated, electionSpot(u"about.updated"_s, updated), false); // archives are mended later
    std::optional<PartialDate> ofFile;
    for (const Candidate &candidate : election.candidates) {
        // A date for a whole list of candidates is looked at once.
        const bool again =
            candidate.entry >= 0 && ofFile && ofFile->place.line == candidate.searched.place.line;
        if (!again) {
            checkVote(candidate.searched, spotOf(candidate, u"searched"_s, candidate.searched.place), true);
            ofFile = candidate.searched;
        }
        for (const Source &source : candidate.sources) {
            if (!source.date.isNull() && source.date.earliest() > vote) {
                collector.note("source-after-vote"_code,
                               spotOf(candidate, u"sources."_s + source.id.value(), source.place),
                               CheckText::tr("The source “%1” was published on %2, after the vote.")
                                   .arg(nameOf(source, language), source.date.toString()),
                               CheckText::tr("Make sure that it reports what was said before."));
            }
        }
    }
}

} // namespace

void checkColoursAndDates(const Election &election, Collector &collector)
{
    findCloseColours(election, collector);
    checkDates(election, collector);
}

} // namespace preau
