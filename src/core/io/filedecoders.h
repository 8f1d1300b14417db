// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "io/cursor.h"
#include "model/election.h"

#include <QHash>

#include <memory>
#include <string>
#include <unordered_map>

namespace preau {

/// The sources a file names at its top or in a candidate, and which of them were cited.
class SourceTable
{
public:
    explicit SourceTable(const SourceTable *outer = nullptr) : m_outer(outer) {}

    /// Reads `sources: { id: { title: … } }`.
    void read(const Value &map);

    [[nodiscard]] const Source *cite(const QString &id) const;

    [[nodiscard]] const QList<Source> &sources() const { return m_sources; }

    [[nodiscard]] QStringList ids() const;

    /// Notes every source that nothing cites.
    void reportUnused(Reading &reading) const;

private:
    const SourceTable *m_outer;
    QList<Source> m_sources;
    QHash<QString, qsizetype> m_index;
    std::vector<int> m_nodes;
    mutable std::vector<bool> m_cited;
};

/// `source:` as one map or a list of them, cited by id from `table` or written in place.
[[nodiscard]] QList<Citation> readCitations(const Value &value, const SourceTable &table, bool wantPage);

/// `approved:` of a file.
[[nodiscard]] QList<Approval> readApprovals(const Value &list, const QString &file);

/// "theme" or "theme/topic".
void readThemePath(const Value &value, const Election &election, ThemeId &theme, TopicId &topic);

/// A place that names a candidate, to be compared with the candidates there are.
struct Mention
{
    CandidateId candidate;
    Place place;
    QString path;
};

struct ElectionMentions
{
    QList<Mention> ballotOrder; ///< one for each of Election::ballotOrder
    QList<Mention> others;
};

/// Reads election.yaml: everything of the election but questions and candidates. `languages` are set on the
/// reading as soon as they are known.
[[nodiscard]] ElectionMentions readElectionFile(Reading &reading, Election &election);

/// Reads questions.yaml into an election whose themes are known.
void readQuestionsFile(Reading &reading, Election &election);

/// The election as the files of candidates need it, with what they look up by name.
struct ElectionIndex
{
    explicit ElectionIndex(const Election &election);

    const Election &election;
    std::unordered_map<std::string_view, int> questions; ///< views of `questionNames`
    std::unordered_map<std::string_view, int> constituencies;
    std::vector<std::string> questionNames;
    std::vector<std::string> constituencyNames;
    std::vector<std::vector<std::string>> optionNames; ///< by question
};

/// One entry of a file of candidates.
struct CandidateEntry
{
    Candidate candidate; ///< complete only where nothing is refused
    Place idPlace;
    QString path;                           ///< of the entry: empty, or "candidates[3]"
    std::shared_ptr<const Finding> refusal; ///< the first error in this entry
};

struct CandidatesFile
{
    std::vector<CandidateEntry> entries;
    QList<Approval> approvals;
    std::shared_ptr<const Finding> refusal; ///< the first error outside the entries: none of them can be used
};

/// Reads a file with one candidate, or with a list of them. An error in one entry of a list leaves the others
/// alone.
[[nodiscard]] CandidatesFile readCandidatesFile(Reading &reading, const ElectionIndex &index,
                                                const QString &file);

} // namespace preau
