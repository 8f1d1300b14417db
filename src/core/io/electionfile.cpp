// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/text.h"
#include "io/filedecoders.h"
#include "io/textrules.h"

#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace preau {

namespace {

constexpr int formatVersion = 1;

template<class Set, class Id>
bool reportRepeated(Set &seen, const Id &id, const Value &value)
{
    if (id.isEmpty() || !seen.contains(id)) {
        seen.insert(id);
        return false;
    }
    value.error("duplicate-id"_code, ReaderText::tr("“%1” stands in this list twice.").arg(id.value()),
                ReaderText::tr("Give one of the two another id, or delete it."));
    return true;
}

void readLanguages(Reading &reading, Fields &fields)
{
    const auto list = fields.require("languages");
    if (!list) {
        reading.languages.reliable = false;
        return;
    }
    const int errorsBefore = reading.findings.errorCount();
    QStringList tags;
    list->forEachItem([&](const Value &item) {
        if (!item.require(NodeKind::Scalar)) {
            return;
        }
        const QString tag = item.raw();
        if (!isLanguageTag(tag)) {
            item.error("invalid-language"_code,
                       ReaderText::tr("“%1” is not a language code.").arg(printable(elided(tag, 40))),
                       ReaderText::tr("Write the two letters of ISO 639: fr, en, de, ar …"));
        } else if (tags.contains(tag)) {
            item.error("duplicate-id"_code, ReaderText::tr("“%1” stands in this list twice.").arg(tag),
                       ReaderText::tr("Delete one of the two."));
        } else {
            tags.append(tag);
        }
    });
    if (tags.isEmpty() && list->isList() && list->node().size == 0) {
        list->error("empty-list"_code, ReaderText::tr("The list is empty."),
                    ReaderText::tr("Name at least one language; the first is the reference."));
    }
    reading.languages.tags = tags;
    reading.languages.utf8.clear();
    reading.languages.reliable = reading.findings.errorCount() == errorsBefore;
    for (const QString &tag : std::as_const(tags)) {
        reading.languages.utf8.append(tag.toUtf8());
    }
}

void readAbout(Fields &file, Election &election)
{
    struct Part
    {
        std::string_view name;
        LocalText About::*text;
    };

    static constexpr std::array<Part, 6> parts{{{"publisher", &About::publisher},
                                                {"funding", &About::funding},
                                                {"purpose", &About::purpose},
                                                {"inclusion", &About::inclusion},
                                                {"method", &About::method},
                                                {"contact", &About::contact}}};
    const auto value = file.find("about");
    if (!value) {
        file.map().reading().findings.warning(
            "about-incomplete"_code, file.map().place(), u"about"_s,
            ReaderText::tr("“about” is missing: readers are told nothing about who publishes this."),
            ReaderText::tr(
                "Add it with publisher, funding, purpose, inclusion, method, contact and updated."));
        return;
    }
    Fields fields(*value);
    election.about.place = value->place();
    QStringList missing;
    for (const Part &part : parts) {
        if (const auto text = fields.find(part.name)) {
            election.about.*part.text = text->localText();
        } else {
            missing.append(QLatin1String(part.name.data(), static_cast<qsizetype>(part.name.size())));
        }
    }
    if (const auto updated = fields.find("updated")) {
        election.about.updated = updated->date();
    } else {
        missing.append(u"updated"_s);
    }
    if (fields.isValid()) {
        for (const QString &name : std::as_const(missing)) {
            value->reading().findings.warning(
                "about-incomplete"_code, value->place(), u"about."_s + name,
                ReaderText::tr("“%1” is missing: the page “About this election” needs it.").arg(name),
                ReaderText::tr("Add “%1: …”.").arg(name));
        }
    }
    fields.finish();
}

void readThemes(Fields &file, Election &election)
{
    const auto list = file.require("themes");
    if (!list) {
        return;
    }
    QSet<ThemeId> seen;
    list->forEachItem([&](const Value &item) {
        Theme theme;
        theme.place = item.place();
        Fields fields(item);
        if (const auto id = fields.require("id")) {
            theme.id = ThemeId(id->id());
            reportRepeated(seen, theme.id, *id);
        }
        if (const auto title = fields.require("title")) {
            theme.title = title->localText();
        }
        if (const auto icon = fields.find("icon")) {
            theme.icon = icon->id();
        }
        if (const auto topics = fields.find("topics")) {
            QSet<TopicId> seenTopics;
            topics->forEachItem([&](const Value &entry) {
                Topic topic;
                Fields parts(entry);
                if (const auto id = parts.require("id")) {
                    topic.id = TopicId(id->id());
                    reportRepeated(seenTopics, topic.id, *id);
                }
                if (const auto title = parts.require("title")) {
                    topic.title = title->localText();
                }
                parts.finish();
                theme.topics.append(topic);
            });
        }
        fields.finish();
        election.themes.append(theme);
    });
    if (list->isList() && list->node().size == 0) {
        list->error("empty-list"_code, ReaderText::tr("The list is empty."),
                    ReaderText::tr("An election needs at least one theme."));
    }
}

void readGlossary(const Value &list, Election &election, const SourceTable &sources)
{
    list.forEachItem([&](const Value &item) {
        GlossaryEntry entry;
        entry.place = item.place();
        Fields fields(item);
        if (const auto term = fields.require("term")) {
            entry.term = term->localText();
        }
        if (const auto definition = fields.require("definition")) {
            entry.definition = definition->localText();
        }
        if (const auto source = fields.find("source")) {
            entry.sources = readCitations(*source, sources, false);
        }
        fields.finish();
        election.glossary.append(entry);
    });
}

void readCorrections(const Value &list, Election &election, ElectionMentions &mentions)
{
    list.forEachItem([&](const Value &item) {
        Correction correction;
        correction.place = item.place();
        Fields fields(item);
        if (const auto date = fields.require("date")) {
            correction.date = date->date();
        }
        if (const auto candidate = fields.find("candidate")) {
            correction.candidate = CandidateId(candidate->id());
            if (!correction.candidate.isEmpty()) {
                mentions.others.append({correction.candidate, candidate->place(), candidate->path()});
            }
        }
        if (const auto note = fields.require("note")) {
            correction.note = note->localText();
        }
        fields.finish();
        election.corrections.append(correction);
    });
}

void readConstituencies(const Value &list, Election &election)
{
    QSet<ConstituencyId> seen;
    list.forEachItem([&](const Value &item) {
        Constituency constituency;
        constituency.place = item.place();
        Fields fields(item);
        if (const auto id = fields.require("id")) {
            constituency.id = ConstituencyId(id->id());
            reportRepeated(seen, constituency.id, *id);
        }
        if (const auto title = fields.require("title")) {
            constituency.title = title->localText();
        }
        fields.finish();
        election.constituencies.append(constituency);
    });
}

} // namespace

ElectionMentions readElectionFile(Reading &reading, Election &election)
{
    ElectionMentions mentions;
    Fields fields(Value(reading, 0));
    if (!fields.isValid()) {
        return mentions;
    }
    if (const auto version = fields.require("preau")) {
        const std::optional<int> number = version->integer(1, 9'999);
        if (number && *number > formatVersion) {
            version->error(
                "format-version"_code,
                ReaderText::tr("This election is written in version %1 of the format; this program "
                               "knows version %2.")
                    .arg(*number)
                    .arg(formatVersion),
                ReaderText::tr("Install a newer Préau."));
            return mentions;
        }
    }
    readLanguages(reading, fields);
    election.languages = reading.languages.tags;
    if (const auto id = fields.require("id")) {
        election.id = ElectionId(id->id());
    }
    if (const auto version = fields.find("version")) {
        election.version = version->integer(1, 999'999).value_or(1);
    }
    if (const auto title = fields.require("title")) {
        election.title = title->localText();
    }
    if (const auto date = fields.require("date")) {
        election.date = date->date();
    }
    if (const auto country = fields.find("country")) {
        election.country = country->localText();
    }
    if (const auto licence = fields.find("licence")) {
        election.licence = licence->text();
    } else {
        fields.map().warning("licence-missing"_code,
                             ReaderText::tr("“licence” is missing: nobody knows whether this may be copied."),
                             ReaderText::tr("Add, for example, “licence: CC-BY-4.0”."));
    }
    if (const auto fictional = fields.find("fictional")) {
        election.fictional = fictional->boolean();
    }
    if (const auto asOf = fields.find("positions_as_of")) {
        election.positionsAsOf = asOf->date();
    }
    if (const auto contestants = fields.find("contestants")) {
        static constexpr std::array<std::string_view, 3> words{"candidates", "lists", "parties"};
        election.contestants = static_cast<Contestants>(std::max(0, contestants->oneOf(words)));
    }
    if (const auto order = fields.find("ballot_order")) {
        QSet<CandidateId> seen;
        order->forEachItem([&](const Value &item) {
            const CandidateId id(item.id());
            if (!id.isEmpty() && !reportRepeated(seen, id, item)) {
                election.ballotOrder.append(id);
                mentions.ballotOrder.append({id, item.place(), item.path()});
            }
        });
    }
    SourceTable sources;
    if (const auto map = fields.find("sources")) {
        sources.read(*map);
    }
    readAbout(fields, election);
    readThemes(fields, election);
    if (const auto glossary = fields.find("glossary")) {
        readGlossary(*glossary, election, sources);
    }
    if (const auto corrections = fields.find("corrections")) {
        readCorrections(*corrections, election, mentions);
    }
    if (const auto constituencies = fields.find("constituencies")) {
        readConstituencies(*constituencies, election);
    }
    if (const auto approved = fields.find("approved")) {
        election.approvals = readApprovals(*approved, u"election.yaml"_s);
    }
    sources.reportUnused(reading);
    fields.finish();
    return mentions;
}

} // namespace preau
