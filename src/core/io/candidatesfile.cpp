// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/text.h"
#include "io/filedecoders.h"
#include "io/portraitfile.h"
#include "io/textrules.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace preau {

namespace {

constexpr std::array<std::string_view, 3> confidenceWords{"high", "medium", "low"};

/// What the entries of one file have in common.
struct Shared
{
    const ElectionIndex &index;
    const SourceTable &sources;
    PartialDate searched;
    QString file;
};

/// Stated positions without any source. Elections with thousands of candidates have bare stances throughout;
/// one finding then says it once instead of half a million times.
struct Unsourced
{
    int positions = -1; ///< node of the map
    std::vector<int> keys;
    bool anySourced = false;

    void report(Reading &reading) const
    {
        if (keys.empty()) {
            return;
        }
        const QString fix = ReaderText::tr("Add “source: { ref: … }” or “source: { title: …, url: … }”.");
        if (!anySourced && keys.size() > 1) {
            Value(reading, positions)
                .warning("source-missing"_code,
                         ReaderText::tr("None of these %n position(s) names a source.", nullptr,
                                        static_cast<int>(keys.size())),
                         fix);
            return;
        }
        for (const int key : keys) {
            Value(reading, key)
                .warning("source-missing"_code, ReaderText::tr("This position names no source."), fix);
        }
    }
};

std::shared_ptr<const Finding> firstError(const Reading &reading, int after)
{
    const std::optional<Finding> error = reading.findings.errorAfter(after);
    return error ? std::make_shared<const Finding>(*error) : nullptr;
}

template<class Map>
int lookUp(const Map &map, std::string_view name)
{
    const auto found = map.find(name);
    return found == map.end() ? -1 : found->second;
}

class CandidateReader
{
public:
    CandidateReader(const Value &value, const Shared &shared)
        : m_value(value),
          m_shared(shared),
          m_election(shared.index.election),
          m_sources(&shared.sources)
    {
    }

    /// `fields` are those of the candidate; the caller finishes them.
    void read(Fields &fields, CandidateEntry &entry, Unsourced &unsourced)
    {
        Candidate &candidate = entry.candidate;
        Value head = m_value;
        entry.idPlace = m_value.place();
        candidate.place = m_value.place();
        candidate.file = m_shared.file;
        if (const auto id = fields.require("id")) {
            candidate.id = CandidateId(id->id());
            entry.idPlace = id->place();
            head = *id;
        }
        if (const auto name = fields.require("name")) {
            head = candidate.id.isEmpty() ? *name : head;
            readName(*name, candidate.name);
        }
        if (const auto party = fields.find("party")) {
            candidate.party = party->localText();
        }
        if (const auto colour = fields.find("colour")) {
            candidate.colour = colour->colour();
        }
        if (const auto portrait = fields.find("portrait")) {
            readPortrait(*portrait, candidate);
        }
        if (const auto links = fields.find("links")) {
            links->forEachEntry([&](const Value &key, const Value &value) {
                candidate.links.append({.kind = key.id(), .url = value.url()});
            });
        }
        if (const auto easy = fields.find("easy")) {
            candidate.easy = easy->localText({}, true);
        }
        readConstituency(fields, candidate);
        if (const auto withdrawn = fields.find("withdrawn")) {
            candidate.withdrawn = withdrawn->date();
        }
        candidate.searched = m_shared.searched;
        if (const auto searched = fields.find("searched")) {
            candidate.searched = searched->date();
        }
        if (const auto sources = fields.find("sources")) {
            m_sources.read(*sources);
            candidate.sources = m_sources.sources();
        }
        candidate.positions.resize(m_election.questions.size());
        const auto proposals = fields.find("proposals");
        const auto positions = fields.find("positions");
        if (positions) {
            readPositions(*positions, candidate, unsourced);
        }
        if (fields.isValid() && !m_election.questions.isEmpty() &&
            (!positions || (positions->isMap() && positions->node().size == 0))) {
            head.warning(
                "positions-missing"_code,
                ReaderText::tr("No position is given, though the election has questions."),
                ReaderText::tr("Check that the file is whole, and add “positions”; what the programme "
                               "leaves open is “silent” or “undocumented”."));
        }
        if (proposals) {
            readProposals(*proposals, candidate);
        }
        m_sources.reportUnused(m_value.reading());
    }

private:
    void readName(const Value &value, PersonName &name)
    {
        if (!value.isMap()) {
            name.family = value.text();
            return;
        }
        Fields fields(value);
        if (const auto given = fields.find("given")) {
            name.given = given->text();
        }
        if (const auto family = fields.require("family")) {
            name.family = family->text();
        }
        fields.finish();
    }

    void readPortrait(const Value &value, Candidate &candidate)
    {
        Portrait portrait;
        std::optional<Value> place = value;
        if (value.isMap()) {
            Fields fields(value);
            place = fields.require("file");
            if (const auto credit = fields.find("credit")) {
                portrait.credit = credit->localText();
            }
            if (const auto licence = fields.find("licence")) {
                portrait.licence = licence->localText();
            }
            fields.finish();
        }
        if (portrait.credit.isEmpty() || portrait.licence.isEmpty()) {
            value.warning("portrait-credit-missing"_code,
                          ReaderText::tr("It is not said who made this image and under which licence."),
                          ReaderText::tr("Write { file: …, credit: …, licence: … }."));
        }
        if (place) {
            portrait.path = place->filePath();
            if (!portrait.path.isEmpty() && checkPortraitFile(*place, m_election.folder, portrait.path)) {
                candidate.portrait = portrait;
            }
        }
    }

    void readConstituency(Fields &fields, Candidate &candidate)
    {
        const auto value = fields.find("constituency");
        if (!value) {
            if (!m_election.constituencies.isEmpty() && fields.isValid()) {
                m_value.error("missing-key"_code,
                              ReaderText::tr("“constituency” is missing: this election has constituencies."),
                              ReaderText::tr("Add “constituency: …” with one of the ids in election.yaml."));
            }
            return;
        }
        const QString id = value->id();
        if (id.isEmpty()) {
            return;
        }
        const int found = lookUp(m_shared.index.constituencies, value->utf8());
        if (found < 0) {
            QStringList known;
            for (const Constituency &one : m_election.constituencies) {
                known.append(one.id.value());
            }
            const QString nearest = nearestWord(id, known);
            value->error("unknown-constituency"_code,
                         ReaderText::tr("There is no constituency “%1” in election.yaml.").arg(id),
                         nearest.isEmpty() ? ReaderText::tr("Add it under “constituencies” there.")
                                           : ReaderText::tr("Did you mean “%1”?").arg(nearest));
            return;
        }
        candidate.constituency = m_election.constituencies[found].id;
    }

    /// Index of the question, or −1 after an error.
    int question(const Value &name)
    {
        const std::string_view text = name.utf8();
        const std::vector<std::string> &names = m_shared.index.questionNames;
        if (m_expected < names.size() && names[m_expected] == text) {
            return static_cast<int>(m_expected++);
        }
        const int found = lookUp(m_shared.index.questions, text);
        if (found >= 0) {
            m_expected = static_cast<std::size_t>(found) + 1;
            return found;
        }
        if (name.isScalar() && name.reportHidden()) {
            return -1;
        }
        QStringList known;
        for (const Question &one : m_election.questions) {
            known.append(one.id.value());
        }
        if (name.isScalar() && !name.raw().isEmpty()) {
            const QString nearest = nearestWord(name.raw(), known);
            name.error("unknown-question"_code,
                       ReaderText::tr("There is no question “%1” in questions.yaml.")
                           .arg(printable(elided(name.raw(), 60))),
                       nearest.isEmpty() ? ReaderText::tr("Correct the id, or delete this entry.")
                                         : ReaderText::tr("Did you mean “%1”?").arg(nearest));
        } else {
            (void)name.require(NodeKind::Scalar);
        }
        return -1;
    }

    /// Index of the option, or −1 after an error.
    int option(const Value &value, int questionIndex)
    {
        if (!value.require(NodeKind::Scalar)) {
            return -1;
        }
        const auto &names = m_shared.index.optionNames[static_cast<std::size_t>(questionIndex)];
        const auto found = std::ranges::find(names, value.utf8());
        if (found != names.end()) {
            return static_cast<int>(found - names.begin());
        }
        if (value.reportHidden()) {
            return -1;
        }
        QStringList known;
        for (const std::string &name : names) {
            known.append(QString::fromStdString(name));
        }
        QString fix;
        if (value.utf8() == "silent" || value.utf8() == "undocumented") {
            fix =
                ReaderText::tr("Write the short form, without “stance”: “%1: silent” or “%1: undocumented”.")
                    .arg(m_election.questions[questionIndex].id.value());
        } else if (value.utf8() == "skip" || value.utf8() == "no-opinion") {
            fix = ReaderText::tr("That is an answer of voters; a candidate is “silent” or “undocumented”.");
        } else {
            const QString nearest =
                nearestWord(value.raw(), known + QStringList{u"silent"_s, u"undocumented"_s});
            fix = nearest.isEmpty()
                      ? ReaderText::tr("Write one of: %1; or silent, undocumented.").arg(known.join(u", "))
                      : ReaderText::tr("Did you mean “%1”?").arg(nearest);
        }
        value.error(
            "unknown-stance"_code,
            ReaderText::tr("“%1” is no answer to the question “%2”.")
                .arg(printable(elided(value.raw(), 40)), m_election.questions[questionIndex].id.value()),
            fix);
        return -1;
    }

    void readPositions(const Value &map, Candidate &candidate, Unsourced &unsourced)
    {
        unsourced.positions = map.index();
        const int errorsBefore = map.reading().findings.errorCount();
        Position *const positions = candidate.positions.data();
        map.forEachEntry([&](const Value &key, const Value &value) {
            const int index = question(key);
            if (index < 0) {
                return;
            }
            Position position;
            bool sourced = false;
            if (value.isScalar()) {
                readBareStance(value, index, candidate, position);
            } else if (value.isMap()) {
                sourced = readPosition(value, index, position);
            } else {
                (void)value.require(value.isNull() ? NodeKind::Scalar : NodeKind::Map);
            }
            position.place = key.place();
            if (position.isStated()) {
                unsourced.anySourced = unsourced.anySourced || sourced;
                if (!sourced) {
                    unsourced.keys.push_back(key.index());
                }
            }
            positions[index] = position;
        });
        // After an error in an entry it is not known which question it was meant for.
        m_anyFaulty = map.reading().findings.errorCount() != errorsBefore;
        if (map.isMap() && map.node().size > 0 && !m_anyFaulty) {
            reportAbsent(map, candidate);
        }
    }

    /// A question that is left out is undocumented, as one that says so is; whoever added it to the
    /// questionnaire may have forgotten this candidate.
    void reportAbsent(const Value &map, const Candidate &candidate)
    {
        constexpr int shown = 5;
        int absent = 0;
        QStringList names;
        for (qsizetype i = 0; i < candidate.positions.size(); ++i) {
            if (candidate.positions[i].place.line == 0 && ++absent <= shown) {
                names.append(m_election.questions[i].id.value());
            }
        }
        if (absent == 0) {
            return;
        }
        QString message =
            ReaderText::tr("%n question(s) have no entry here and count as not yet documented: %1.", nullptr,
                           absent)
                .arg(names.join(u", ") + (absent > shown ? u", …"_s : QString()));
        if (message.endsWith(u"….")) {
            message.chop(1);
        }
        map.note("position-absent"_code, message,
                 ReaderText::tr("Research them, or write “undocumented” to say that nobody has looked yet."));
    }

    void readBareStance(const Value &value, int index, const Candidate &candidate, Position &position)
    {
        if (value.utf8() == "undocumented") {
            return;
        }
        if (value.utf8() != "silent") {
            const int chosen = option(value, index);
            if (chosen >= 0) {
                position.state = PositionState::Stated;
                position.option = static_cast<std::int16_t>(chosen);
            }
            return;
        }
        if (candidate.searched.isNull()) {
            value.error(
                "silent-without-date"_code,
                ReaderText::tr("Silence needs the date on which it was searched for."),
                ReaderText::tr("Write { silent: 2022-03-12 }, or “searched: 2022-03-12” for the candidate."));
            return;
        }
        if (m_silent.state != PositionState::Silent) {
            // All bare silences of a candidate share one detail: the date.
            m_silent.state = PositionState::Silent;
            PositionDetail detail;
            detail.searched = candidate.searched;
            m_silent.setDetail(std::move(detail));
        }
        position = m_silent;
    }

    /// Returns whether a source is named.
    bool readPosition(const Value &value, int index, Position &position)
    {
        PositionDetail detail;
        Fields fields(value);
        const auto silent = fields.find("silent");
        const auto undocumented = fields.find("undocumented");
        const auto stance = silent || undocumented ? fields.find("stance") : fields.require("stance");
        if (silent && !stance) {
            position.state = PositionState::Silent;
            detail.searched = silent->date();
        } else if (undocumented && !stance) {
            if (!undocumented->boolean()) {
                undocumented->error("unknown-value"_code,
                                    ReaderText::tr("Only “undocumented: true” has a meaning."),
                                    ReaderText::tr("Write the stance, or “undocumented: true”."));
            }
        } else if (stance) {
            const int chosen = option(*stance, index);
            if (chosen >= 0) {
                position.state = PositionState::Stated;
                position.option = static_cast<std::int16_t>(chosen);
            }
            if (silent || undocumented) {
                (silent ? *silent : *undocumented)
                    .error("contradiction"_code,
                           ReaderText::tr("A position is either a stance, silent or undocumented."),
                           ReaderText::tr("Keep one of them."));
            }
            if (const auto confidence = fields.find("confidence")) {
                position.confidence =
                    static_cast<Confidence>(std::max(0, confidence->oneOf(confidenceWords)));
            }
            if (const auto second = fields.find("second_reading")) {
                readSecond(*second, index, detail);
            }
        }
        if (const auto note = fields.find("note")) {
            detail.note = note->localText();
        }
        if (const auto source = fields.find("source")) {
            detail.sources = readCitations(*source, m_sources, true);
        }
        fields.finish();
        const bool sourced = !detail.sources.isEmpty();
        position.setDetail(std::move(detail));
        return sourced;
    }

    void readSecond(const Value &value, int index, PositionDetail &detail)
    {
        Fields fields(value);
        if (const auto stance = fields.require("stance")) {
            const int chosen = option(*stance, index);
            if (chosen >= 0) {
                detail.secondReading = chosen;
            }
        }
        if (const auto by = fields.find("by")) {
            detail.secondReader = by->localText();
        }
        fields.finish();
    }

    void readProposals(const Value &list, Candidate &candidate)
    {
        QHash<ProposalId, int> lines;
        list.forEachItem([&](const Value &item) {
            Proposal proposal;
            proposal.place = item.place();
            Fields fields(item);
            if (const auto id = fields.require("id")) {
                proposal.id = ProposalId(id->id());
                const auto first = lines.constFind(proposal.id);
                if (!proposal.id.isEmpty() && first != lines.cend()) {
                    id->error("duplicate-id"_code,
                              ReaderText::tr("The proposal “%1” is there already, on line %2.")
                                  .arg(proposal.id.value())
                                  .arg(*first),
                              ReaderText::tr("Give one of the two another id."));
                }
                lines.insert(proposal.id, proposal.place.line);
            }
            if (const auto topic = fields.require("topic")) {
                readThemePath(*topic, m_election, proposal.theme, proposal.topic);
            }
            const auto text = fields.require("text");
            if (text) {
                proposal.text = text->localText();
            }
            if (const auto easy = fields.find("easy")) {
                proposal.easy = easy->localText({}, true);
            }
            if (const auto quote = fields.find("quote")) {
                proposal.quote = quote->boolean();
            }
            if (text && proposal.quote) {
                reportMarks(*text);
            }
            if (const auto source = fields.find("source")) {
                proposal.sources = readCitations(*source, m_sources, true);
            } else if (fields.isValid()) {
                item.warning("source-missing"_code, ReaderText::tr("This proposal names no source."),
                             ReaderText::tr("Add “source: { ref: … }” or “source: { title: …, url: … }”."));
            }
            if (const auto questions = fields.find("questions")) {
                questions->forEachItem(
                    [&](const Value &name) { readQuestionLink(name, candidate, proposal); });
            }
            fields.finish();
            candidate.proposals.append(std::move(proposal));
        });
    }

    /// Wherever a quotation is shown, the program sets the marks of the reader's language round it.
    static void reportMarks(const Value &text)
    {
        const auto look = [](const Value &value) {
            if (value.isScalar() && isWhollyQuoted(value.raw())) {
                value.note("quote-has-marks"_code,
                           ReaderText::tr("Quotation marks stand round a text that is marked as a quotation, "
                                          "and are shown twice."),
                           ReaderText::tr("Delete the marks of the text: “quote: true” sets them."));
            }
        };
        if (text.isMap()) {
            text.forEachEntry([&](const Value &, const Value &value) { look(value); });
        } else {
            look(text);
        }
    }

    void readQuestionLink(const Value &name, const Candidate &candidate, Proposal &proposal)
    {
        const int index = question(name);
        if (index < 0) {
            return;
        }
        const QuestionId &id = m_election.questions[index].id;
        if (proposal.questions.contains(id)) {
            name.error("duplicate-id"_code, ReaderText::tr("“%1” stands in this list twice.").arg(id.value()),
                       ReaderText::tr("Delete one of the two."));
        } else if (m_anyFaulty) {
            return; // the position may be the one that could not be read: said once is enough
        } else if (!candidate.positions[index].isStated()) {
            name.error(
                "proposal-without-position"_code,
                ReaderText::tr("The proposal is said to be the basis of a position on “%1”, and there is no "
                               "such position.")
                    .arg(id.value()),
                ReaderText::tr("Add the position under “positions”, or take the question out of this list."));
        } else {
            proposal.questions.append(id);
        }
    }

    Value m_value;
    const Shared &m_shared;
    const Election &m_election;
    SourceTable m_sources;
    Position m_silent;
    std::size_t m_expected = 0;
    bool m_anyFaulty = false; ///< an entry of the positions could not be read
};

} // namespace

ElectionIndex::ElectionIndex(const Election &subject) : election(subject)
{
    questionNames.reserve(static_cast<std::size_t>(subject.questions.size()));
    for (const Question &question : subject.questions) {
        questionNames.push_back(question.id.value().toStdString());
        std::vector<std::string> &options = optionNames.emplace_back();
        for (const AnswerOption &option : question.answers.options) {
            options.push_back(option.id.value().toStdString());
        }
    }
    for (const Constituency &constituency : subject.constituencies) {
        constituencyNames.push_back(constituency.id.value().toStdString());
    }
    for (std::size_t i = 0; i < questionNames.size(); ++i) {
        questions.emplace(questionNames[i], static_cast<int>(i));
    }
    for (std::size_t i = 0; i < constituencyNames.size(); ++i) {
        constituencies.emplace(constituencyNames[i], static_cast<int>(i));
    }
}

CandidatesFile readCandidatesFile(Reading &reading, const ElectionIndex &index, const QString &file)
{
    CandidatesFile result;
    const int errorsBefore = reading.findings.errorCount();
    Fields fields(Value(reading, 0));
    if (const auto approved = fields.find("approved")) {
        result.approvals = readApprovals(*approved, file);
    }
    const auto list = fields.find("candidates");
    if (!list) {
        const SourceTable none;
        const Shared shared{.index = index, .sources = none, .searched = {}, .file = file};
        CandidateEntry entry;
        Unsourced unsourced;
        CandidateReader(fields.map(), shared).read(fields, entry, unsourced);
        fields.finish();
        unsourced.report(reading);
        entry.refusal = firstError(reading, errorsBefore);
        result.entries.push_back(std::move(entry));
        return result;
    }

    PartialDate searched;
    if (const auto date = fields.find("searched")) {
        searched = date->date();
    }
    SourceTable sources;
    if (const auto map = fields.find("sources")) {
        sources.read(*map);
    }
    fields.finish();
    result.refusal = firstError(reading, errorsBefore);
    const Shared shared{.index = index, .sources = sources, .searched = searched, .file = file};
    std::vector<Unsourced> unsourced;
    list->forEachItem([&](const Value &item) {
        const int before = reading.findings.errorCount();
        CandidateEntry entry;
        Fields parts(item);
        entry.candidate.entry = static_cast<int>(result.entries.size());
        CandidateReader(item, shared).read(parts, entry, unsourced.emplace_back());
        parts.finish();
        entry.refusal = firstError(reading, before);
        result.entries.push_back(std::move(entry));
    });
    if (!list->isList() && !result.refusal) {
        result.refusal = firstError(reading, errorsBefore);
    }
    if (list->isList() && list->node().size == 0) {
        list->error("empty-list"_code, ReaderText::tr("The list is empty."),
                    ReaderText::tr("Add an entry, or delete the file."));
    }
    const bool anySourced = std::ranges::any_of(unsourced, &Unsourced::anySourced);
    const auto withStances =
        std::ranges::count_if(unsourced, [](const Unsourced &one) { return !one.keys.empty(); });
    if (!anySourced && withStances > 1) {
        list->warning("source-missing"_code,
                      ReaderText::tr("None of the positions of these %n candidate(s) names a source.",
                                     nullptr, static_cast<int>(withStances)),
                      ReaderText::tr("Add sources, or approve this check with the reason."));
    } else {
        for (const Unsourced &one : unsourced) {
            one.report(reading);
        }
    }
    sources.reportUnused(reading);
    return result;
}

} // namespace preau
