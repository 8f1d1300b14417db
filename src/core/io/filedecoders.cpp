// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/filedecoders.h"

#include "base/text.h"

#include <array>

using namespace Qt::StringLiterals;

namespace preau {

namespace {

/// The keys of a source; `ref` and `page` belong to a citation.
void readSourceFields(Fields &fields, Source &source)
{
    source.place = fields.map().place();
    if (const auto title = fields.require("title")) {
        source.title = title->localText();
    }
    if (const auto publisher = fields.find("publisher")) {
        source.publisher = publisher->localText();
    }
    if (const auto url = fields.find("url")) {
        source.url = url->url();
    }
    if (const auto date = fields.find("date")) {
        source.date = date->date();
    }
    if (const auto retrieved = fields.find("retrieved")) {
        source.retrieved = retrieved->date();
    } else if (fields.isValid() && !source.url.isEmpty()) {
        fields.map().note("retrieved-missing"_code, ReaderText::tr("It is not said when this page was read."),
                          ReaderText::tr("Add “retrieved: …” with the date."));
    }
    if (const auto own = fields.find("own")) {
        source.own = own->boolean();
    }
    if (fields.isValid() && source.url.isEmpty() && source.publisher.isEmpty()) {
        fields.map().warning(
            "source-unfindable"_code,
            ReaderText::tr("This source has neither an address nor a publisher: readers cannot find it."),
            ReaderText::tr("Add “publisher: …” or “url: https://…”."));
    }
    if (fields.isValid() && source.date.isNull() && source.retrieved.isNull()) {
        fields.map().note(
            "source-undated"_code, ReaderText::tr("It is not said of when this source is."),
            ReaderText::tr("Add “date: …”, or “retrieved: …” with the date on which it was read."));
    }
    if (!source.date.isNull() && !source.retrieved.isNull() &&
        source.retrieved.latest() < source.date.earliest()) {
        fields.map().warning("dates-reversed"_code,
                             ReaderText::tr("The source was read (%1) before it was published (%2).")
                                 .arg(source.retrieved.toString(), source.date.toString()),
                             ReaderText::tr("Correct one of the two dates."));
    }
}

Citation readCitation(const Value &value, const SourceTable &table, bool wantPage)
{
    Citation citation;
    if (value.isScalar()) {
        const bool known = table.ids().contains(value.raw());
        value.error(
            "expected-map"_code, ReaderText::tr("A source is written as a map."),
            known ? ReaderText::tr("Write { ref: %1 }.").arg(value.raw())
                  : ReaderText::tr("Write { ref: … } with the id of a source, or { title: …, url: … }."));
        return citation;
    }
    citation.place = value.place();
    Fields fields(value);
    if (const auto ref = fields.find("ref")) {
        const QString id = ref->id();
        if (const Source *source = id.isEmpty() ? nullptr : table.cite(id)) {
            citation.source = *source;
        } else if (!id.isEmpty()) {
            const QString nearest = nearestWord(id, table.ids());
            ref->error("unknown-source"_code, ReaderText::tr("There is no source “%1” here.").arg(id),
                       nearest.isEmpty()
                           ? ReaderText::tr("Name it under “sources”, or write the source in place.")
                           : ReaderText::tr("Did you mean “%1”?").arg(nearest));
        }
    } else {
        readSourceFields(fields, citation.source);
    }
    if (const auto page = fields.find("page")) {
        citation.page = page->integer(1, 99'999);
    } else if (fields.isValid() && wantPage) {
        value.note("page-missing"_code, ReaderText::tr("It is not said on which page this stands."),
                   ReaderText::tr("Add “page: …”, or approve this check where the source has no pages."));
    }
    fields.finish();
    return citation;
}

} // namespace

void SourceTable::read(const Value &map)
{
    map.forEachEntry([this](const Value &key, const Value &value) {
        const QString id = key.id();
        Source source;
        Fields fields(value);
        readSourceFields(fields, source);
        fields.finish();
        source.id = SourceId(id);
        if (!id.isEmpty()) {
            m_index.insert(id, m_sources.size());
            m_sources.append(source);
            m_nodes.push_back(key.index());
        }
    });
    m_cited.assign(static_cast<std::size_t>(m_sources.size()), false);
}

const Source *SourceTable::cite(const QString &id) const
{
    const auto found = m_index.constFind(id);
    if (found == m_index.cend()) {
        return m_outer ? m_outer->cite(id) : nullptr;
    }
    m_cited[static_cast<std::size_t>(*found)] = true;
    return &m_sources[*found];
}

QStringList SourceTable::ids() const
{
    QStringList ids;
    for (const Source &source : m_sources) {
        ids.append(source.id.value());
    }
    return m_outer ? ids + m_outer->ids() : ids;
}

void SourceTable::reportUnused(Reading &reading) const
{
    for (std::size_t i = 0; i < m_nodes.size(); ++i) {
        if (!m_cited[i]) {
            Value(reading, m_nodes[i])
                .note("source-unused"_code,
                      ReaderText::tr("Nothing cites the source “%1”.")
                          .arg(m_sources[static_cast<qsizetype>(i)].id.value()),
                      ReaderText::tr("Cite it with { ref: … }, or delete it."));
        }
    }
}

QList<Citation> readCitations(const Value &value, const SourceTable &table, bool wantPage)
{
    QList<Citation> citations;
    if (!value.isList()) {
        if (value.isNull()) {
            (void)value.require(NodeKind::Map);
        } else {
            citations.append(readCitation(value, table, wantPage));
        }
        return citations;
    }
    value.forEachItem([&](const Value &item) { citations.append(readCitation(item, table, wantPage)); });
    if (citations.isEmpty()) {
        value.error("empty-list"_code, ReaderText::tr("The list is empty."),
                    ReaderText::tr("Add an entry, or delete the line."));
    }
    return citations;
}

QList<Approval> readApprovals(const Value &list, const QString &file)
{
    QList<Approval> approvals;
    list.forEachItem([&](const Value &item) {
        Approval approval;
        approval.file = file;
        approval.place = item.place();
        Fields fields(item);
        if (const auto check = fields.require("check")) {
            approval.check = check->id();
        }
        if (const auto at = fields.require("at")) {
            approval.at = at->text();
        }
        if (const auto reason = fields.require("reason")) {
            approval.reason = reason->localText({}, true);
        }
        if (const auto language = fields.find("language")) {
            approval.language = language->languageTag();
        }
        fields.finish();
        approvals.append(approval);
    });
    return approvals;
}

void readThemePath(const Value &value, const Election &election, ThemeId &theme, TopicId &topic)
{
    if (!value.require(NodeKind::Scalar)) {
        return;
    }
    const QString text = value.raw();
    const QString themeName = text.section(u'/', 0, 0);
    const Theme *found = election.theme(ThemeId(themeName));
    if (!found && value.reportHidden()) {
        return;
    }
    if (!found) {
        QStringList known;
        for (const Theme &one : election.themes) {
            known.append(one.id.value());
        }
        const QString nearest = nearestWord(themeName, known);
        value.error(
            "unknown-theme"_code,
            ReaderText::tr("There is no theme “%1” in election.yaml.").arg(printable(elided(themeName, 60))),
            nearest.isEmpty() ? ReaderText::tr("Known themes: %1.").arg(known.join(u", "))
                              : ReaderText::tr("Did you mean “%1”?").arg(nearest));
        return;
    }
    theme = found->id;
    if (!text.contains(u'/')) {
        return;
    }
    const QString topicName = text.section(u'/', 1);
    const Topic *sub = election.topic(theme, TopicId(topicName));
    if (sub) {
        topic = sub->id;
        return;
    }
    if (value.reportHidden()) {
        return;
    }
    QStringList known;
    for (const Topic &one : found->topics) {
        known.append(one.id.value());
    }
    const QString nearest = nearestWord(topicName, known);
    value.error(
        "unknown-topic"_code,
        ReaderText::tr("The theme “%1” has no topic “%2”.").arg(themeName, printable(elided(topicName, 60))),
        nearest.isEmpty()
            ? (known.isEmpty() ? ReaderText::tr("Write the theme alone, or add the topic in election.yaml.")
                               : ReaderText::tr("Its topics: %1.").arg(known.join(u", ")))
            : ReaderText::tr("Did you mean “%1/%2”?").arg(themeName, nearest));
}

} // namespace preau
