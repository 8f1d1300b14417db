// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/electionreader.h"

#include "check/approvals.h"
#include "check/checks.h"
#include "io/documenttree.h"
#include "io/filedecoders.h"
#include "io/limits.h"
#include "io/sourcescanner.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <deque>
#include <exception>
#include <system_error>
#include <thread>
#include <tuple>

using namespace Qt::StringLiterals;

namespace preau {

namespace {

const QString electionName = u"election.yaml"_s;
const QString questionsName = u"questions.yaml"_s;

/// Calls `work(i)` for every i below `count`, on up to `threads` threads.
void forEachInParallel(std::size_t count, int threads, const std::function<void(std::size_t)> &work)
{
    std::atomic<std::size_t> next = 0;
    const auto run = [&] {
        for (std::size_t i = next++; i < count; i = next++) {
            work(i);
        }
    };
    const auto wanted =
        std::min<std::size_t>(count, threads > 0 ? static_cast<std::size_t>(threads)
                                                 : std::max(1U, std::thread::hardware_concurrency()));
    std::vector<std::jthread> helpers;
    for (std::size_t i = 1; i < wanted; ++i) {
        try {
            helpers.emplace_back(run);
        } catch (const std::system_error &) {
            break; // no more threads to be had: it takes longer
        }
    }
    run();
}

/// One file on its way: its text and tree are there only while it is being read.
struct FileReading
{
    FileReading(QString relativeName, const QString &folder)
        : name(std::move(relativeName)),
          findings(folder + name)
    {
    }

    QString name; ///< relative to the folder
    FindingList findings;
    SourceText source;
    DocumentTree tree;
    CandidatesFile content;
    bool parsed = false;
};

class Loader
{
public:
    Loader(const QString &folder, const LoadOptions &options) : m_options(options)
    {
        m_outcome.path = folder;
        m_prefix = folder.isEmpty() || folder.endsWith(u'/') ? folder : folder + u'/';
    }

    LoadOutcome run()
    {
        listFiles();
        if (fitsTheLimits()) {
            readElectionAndQuestions();
            readCandidates();
        }
        if (cancelled()) {
            return {.election = {},
                    .path = m_outcome.path,
                    .id = m_outcome.id,
                    .findings = {},
                    .refused = {},
                    .files = m_outcome.files,
                    .cancelled = true};
        }
        assemble();
        return std::move(m_outcome);
    }

private:
    [[nodiscard]] bool cancelled() const { return m_options.cancel && m_options.cancel->load(); }

    void listFiles()
    {
        m_files.emplace_back(electionName, m_prefix);
        m_files.emplace_back(questionsName, m_prefix);
        const QDir folder(m_prefix + u"candidates"_s);
        QStringList names = folder.entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::NoSort);
        std::ranges::sort(names);
        for (const QString &name : std::as_const(names)) {
            const QString relative = u"candidates/"_s + name;
            if (name.endsWith(u".yaml") && !name.startsWith(u'.')) {
                m_files.emplace_back(relative, m_prefix);
            } else if (name.endsWith(u".yml", Qt::CaseInsensitive) ||
                       (name.endsWith(u".yaml", Qt::CaseInsensitive) && !name.startsWith(u'.'))) {
                FindingList ignored(m_prefix + relative);
                ignored.warning("file-ignored"_code, {}, {},
                                ReaderText::tr("This file is not read: its name does not end in “.yaml”."),
                                ReaderText::tr("Rename it."));
                m_outcome.findings += ignored.finish();
            }
        }
        for (const FileReading &file : m_files) {
            m_outcome.files.append(m_prefix + file.name);
        }
        std::ranges::sort(m_outcome.files);
    }

    /// An election too large is not read at all.
    bool fitsTheLimits()
    {
        FindingList &findings = m_files.front().findings;
        if (m_files.size() > static_cast<std::size_t>(limits::electionFiles)) {
            findings.error("limit-election"_code, {}, {},
                           ReaderText::tr("The election has more than %1 files.").arg(limits::electionFiles),
                           ReaderText::tr("Put several candidates into one file, as a list."));
            return false;
        }
        qint64 bytes = 0;
        for (const FileReading &file : m_files) {
            bytes += QFileInfo(m_prefix + file.name).size();
        }
        if (bytes > limits::electionBytes) {
            findings.error("limit-election"_code, {}, {},
                           ReaderText::tr("The files of the election are larger than %1 MiB in all.")
                               .arg(limits::electionBytes / (1024 * 1024)),
                           ReaderText::tr("Split the election, for example by constituency."));
            return false;
        }
        return true;
    }

    /// Runs `work` on a file and turns whatever goes wrong into a finding: nothing may take the others down.
    template<class Work>
    void guarded(FileReading &file, Work &&work)
    {
        if (cancelled()) {
            return;
        }
        try {
            work();
        } catch (const std::bad_alloc &) {
            file.findings.error("out-of-memory"_code, {}, {},
                                ReaderText::tr("The memory did not suffice to read this file."));
            file.parsed = false;
        } catch (const std::exception &exception) {
            file.findings.error(
                "internal-error"_code, {}, {},
                ReaderText::tr("Reading this file failed: %1").arg(QString::fromUtf8(exception.what())),
                ReaderText::tr("Please report this, with the file."));
            file.parsed = false;
        }
    }

    void parse(FileReading &file)
    {
        QByteArray content;
        const QString path = m_prefix + file.name;
        const QFileInfo info(path);
        if (info.isSymLink() &&
            !info.canonicalFilePath().startsWith(QFileInfo(m_prefix).canonicalFilePath() + u'/')) {
            file.findings.error("invalid-path"_code, {}, {},
                                ReaderText::tr("This link leads out of the election’s folder."),
                                ReaderText::tr("Put a copy of the file into the folder."));
            return;
        }
        if (!preau::readSource(path, content, file.findings)) {
            return;
        }
        file.source = SourceText(std::move(content));
        const bool readable = file.source.check(file.findings);
        if (readable) {
            findCutEnd(file);
            findCutTexts(file.source, file.findings);
        }
        file.parsed =
            readable && file.tree.parse(file.source, file.findings,
                                        {.cancel = m_options.cancel, .electionNodes = &m_nodesLeft});
    }

    /// Half a file can be a valid one. Editors end the last line; a copy that broke off mostly does not.
    static void findCutEnd(FileReading &file)
    {
        const std::string_view text = file.source.text();
        if (!text.empty() && text.back() != '\n') {
            file.findings.warning(
                "file-cut-short"_code, file.source.place(static_cast<qsizetype>(text.size())), {},
                ReaderText::tr("The file ends in the middle of a line; the rest may be lost."),
                ReaderText::tr("Check that the file is whole, and end it with an empty line."));
        }
    }

    static void release(FileReading &file)
    {
        file.source = SourceText();
        file.tree = DocumentTree();
    }

    void reportProgress()
    {
        const int done = ++m_done;
        if (m_options.progress) {
            m_options.progress(done, static_cast<int>(m_files.size()));
        }
    }

    void readElectionAndQuestions()
    {
        forEachInParallel(2, m_options.threads,
                          [this](std::size_t i) { guarded(m_files[i], [&] { parse(m_files[i]); }); });
        FileReading &main = m_files[0];
        FileReading &questions = m_files[1];
        m_election->folder = m_outcome.path;
        ReadingLanguages languages;
        guarded(main, [&] {
            if (main.parsed) {
                Reading reading{
                    .source = main.source, .tree = main.tree, .findings = main.findings, .languages = {}};
                m_mentions = readElectionFile(reading, *m_election);
                languages = reading.languages;
                m_outcome.id = m_election->id;
            }
        });
        // Of another version nothing else can be judged.
        m_foreign = std::ranges::any_of(main.findings.findings(), [](const Finding &finding) {
            return finding.code == "format-version"_L1;
        });
        if (m_foreign) {
            questions.parsed = false;
            questions.findings = FindingList(m_prefix + questions.name);
        }
        guarded(questions, [&] {
            if (main.parsed && questions.parsed) {
                Reading reading{.source = questions.source,
                                .tree = questions.tree,
                                .findings = questions.findings,
                                .languages = languages};
                readQuestionsFile(reading, *m_election);
            }
        });
        m_languages = languages;
        m_usable = main.findings.errorCount() == 0 && questions.findings.errorCount() == 0 && !cancelled();
        release(main);
        release(questions);
        reportProgress();
        reportProgress();
    }

    void readCandidates()
    {
        // Without a usable election the files are still parsed: whoever mends it sees all errors at once.
        const ElectionIndex index(*m_election);
        forEachInParallel(m_files.size() - 2, m_options.threads, [&](std::size_t i) {
            FileReading &file = m_files[i + 2];
            guarded(file, [&] {
                if (m_foreign) {
                    return;
                }
                parse(file);
                if (file.parsed && m_usable) {
                    Reading reading{.source = file.source,
                                    .tree = file.tree,
                                    .findings = file.findings,
                                    .languages = m_languages};
                    file.content = readCandidatesFile(reading, index, file.name);
                }
                release(file);
            });
            reportProgress();
        });
    }

    void assemble()
    {
        for (std::size_t i = 0; i < 2; ++i) {
            if (const auto error = m_files[i].findings.errorAfter(0)) {
                m_outcome.refused.append(
                    {.file = m_prefix + m_files[i].name, .candidate = {}, .reason = *error});
            }
        }
        if (m_usable) {
            collectCandidates();
            placeByBallot();
            checkMentions();
        } else {
            refuseUnparsedCandidates();
        }
        for (FileReading &file : m_files) {
            m_outcome.findings += file.findings.finish();
        }
        if (m_usable) {
            for (const FileReading &file : m_files) {
                m_election->approvals += file.content.approvals;
            }
            m_outcome.findings += checkElection(*m_election, m_prefix);
            m_outcome.findings += applyApprovals(m_outcome.findings, m_election->approvals, m_prefix,
                                                 m_election->referenceLanguage());
            m_outcome.election = std::move(m_election);
        }
        std::ranges::stable_sort(m_outcome.findings, {}, [](const Finding &finding) {
            return std::tie(finding.location.file, finding.location.line, finding.location.column);
        });
    }

    void refuseUnparsedCandidates()
    {
        for (std::size_t i = 2; i < m_files.size(); ++i) {
            if (const auto error = m_files[i].findings.errorAfter(0)) {
                m_outcome.refused.append(
                    {.file = m_prefix + m_files[i].name, .candidate = {}, .reason = *error});
            }
        }
    }

    void refuse(const FileReading &file, const CandidateId &candidate, const Finding &reason)
    {
        m_outcome.refused.append({.file = m_prefix + file.name, .candidate = candidate, .reason = reason});
    }

    static Candidate refusedCandidate(const CandidateId &id, const QString &file, int entry, Place place)
    {
        Candidate candidate;
        candidate.id = id;
        candidate.name.family = id.value();
        candidate.refused = true;
        candidate.file = file;
        candidate.entry = entry;
        candidate.place = place;
        return candidate;
    }

    /// "candidates/arthaud.yaml" → arthaud, where the ballot order has such a candidate.
    [[nodiscard]] CandidateId expectedIn(const FileReading &file) const
    {
        const CandidateId id(QFileInfo(file.name).completeBaseName());
        return m_election->ballotOrder.contains(id) ? id : CandidateId();
    }

    void collectCandidates()
    {
        struct Seen
        {
            std::size_t file;
            std::size_t entry;
        };

        QHash<CandidateId, Seen> seen;
        const QSet<CandidateId> onBallot(m_election->ballotOrder.cbegin(), m_election->ballotOrder.cend());
        for (std::size_t f = 2; f < m_files.size(); ++f) {
            FileReading &file = m_files[f];
            for (std::size_t e = 0; e < file.content.entries.size(); ++e) {
                CandidateEntry &entry = file.content.entries[e];
                const CandidateId id = entry.candidate.id;
                if (id.isEmpty()) {
                    continue;
                }
                const auto refuseEntry = [&](Code code, const QString &message, const QString &fix) {
                    const int before = file.findings.errorCount();
                    const int place = entry.candidate.entry;
                    file.findings.error(code, entry.idPlace,
                                        place < 0 ? u"id"_s : u"candidates[%1].id"_s.arg(place), message,
                                        fix);
                    if (!entry.refusal) {
                        entry.refusal = std::make_shared<const Finding>(*file.findings.errorAfter(before));
                    }
                };
                const auto first = seen.constFind(id);
                if (first != seen.cend()) {
                    FileReading &otherFile = m_files[first->file];
                    CandidateEntry &other = otherFile.content.entries[first->entry];
                    refuseEntry("duplicate-candidate"_code,
                                ReaderText::tr("The candidate “%1” is there already, in %2 on line %3.")
                                    .arg(id.value(), otherFile.name)
                                    .arg(other.idPlace.line),
                                ReaderText::tr("Keep one of the two; until then neither is shown."));
                    if (!other.refusal) {
                        other.refusal = entry.refusal;
                    }
                    continue;
                }
                seen.insert(id, {.file = f, .entry = e});
                if (!onBallot.isEmpty() && !onBallot.contains(id)) {
                    refuseEntry(
                        "candidate-not-on-ballot"_code,
                        ReaderText::tr("“%1” is not in the ballot order of election.yaml.").arg(id.value()),
                        ReaderText::tr("Add the id to “ballot_order” there, or correct it here."));
                }
            }
        }
        m_election->candidates.reserve(seen.size());
        for (std::size_t f = 2; f < m_files.size(); ++f) {
            FileReading &file = m_files[f];
            if (!file.parsed || file.content.entries.empty()) {
                if (const auto error = file.findings.errorAfter(0)) {
                    refuse(file, expectedIn(file), *error);
                    m_unreadFiles.append(file.name);
                }
                continue;
            }
            for (std::size_t e = 0; e < file.content.entries.size(); ++e) {
                CandidateEntry &entry = file.content.entries[e];
                const std::shared_ptr<const Finding> &reason =
                    file.content.refusal ? file.content.refusal : entry.refusal;
                const auto kept = seen.constFind(entry.candidate.id);
                const bool again = kept != seen.cend() && (kept->file != f || kept->entry != e);
                if (!reason) {
                    m_election->candidates.append(std::move(entry.candidate));
                    continue;
                }
                const CandidateId id = !entry.candidate.id.isEmpty() || entry.candidate.entry >= 0
                                           ? entry.candidate.id
                                           : expectedIn(file);
                refuse(file, id, *reason);
                if (entry.candidate.id.isEmpty()) {
                    m_unreadFiles.append(file.name);
                } else if (!again) {
                    m_election->candidates.append(refusedCandidate(
                        entry.candidate.id, file.name, entry.candidate.entry, entry.candidate.place));
                }
            }
            std::vector<CandidateEntry>().swap(file.content.entries);
        }
    }

    /// Puts the candidates into ballot order, and those in whose files nothing could be read among them.
    void placeByBallot()
    {
        if (m_election->ballotOrder.isEmpty()) {
            return;
        }
        QHash<CandidateId, qsizetype> where;
        for (qsizetype i = 0; i < m_election->candidates.size(); ++i) {
            where.insert(m_election->candidates[i].id, i);
        }
        QList<Candidate> ordered;
        ordered.reserve(m_election->candidates.size());
        for (const Mention &mention : std::as_const(m_mentions.ballotOrder)) {
            const auto found = where.constFind(mention.candidate);
            if (found != where.cend()) {
                ordered.append(std::move(m_election->candidates[*found]));
                where.erase(found);
                continue;
            }
            const QString ownFile = u"candidates/"_s + mention.candidate.value() + u".yaml"_s;
            const QString file = m_unreadFiles.contains(ownFile) ? ownFile : m_unreadFiles.value(0);
            if (m_unreadFiles.isEmpty()) {
                FindingList &findings = m_files.front().findings;
                const int before = findings.errorCount();
                findings.error(
                    "candidate-missing"_code, mention.place, mention.path,
                    ReaderText::tr("There is no file for the candidate “%1”.").arg(mention.candidate.value()),
                    ReaderText::tr("Add %1, or take the id out of the ballot order.").arg(ownFile));
                if (const auto reason = findings.errorAfter(before)) {
                    m_outcome.refused.append(
                        {.file = m_prefix + ownFile, .candidate = mention.candidate, .reason = *reason});
                }
            }
            ordered.append(refusedCandidate(mention.candidate, file, -1, {}));
        }
        // Whoever is not on the ballot is refused, and still there.
        for (Candidate &candidate : m_election->candidates) {
            if (where.contains(candidate.id)) {
                ordered.append(std::move(candidate));
            }
        }
        m_election->candidates = std::move(ordered);
    }

    void checkMentions()
    {
        QSet<CandidateId> known;
        for (const Candidate &candidate : std::as_const(m_election->candidates)) {
            known.insert(candidate.id);
        }
        for (const Mention &mention : std::as_const(m_mentions.others)) {
            if (!known.contains(mention.candidate) && m_unreadFiles.isEmpty()) {
                m_files.front().findings.error(
                    "unknown-candidate"_code, mention.place, mention.path,
                    ReaderText::tr("There is no candidate “%1”.").arg(mention.candidate.value()),
                    ReaderText::tr("Correct the id, or leave it out."));
            }
        }
    }

    const LoadOptions &m_options;
    LoadOutcome m_outcome;
    QString m_prefix;
    std::deque<FileReading> m_files; ///< election.yaml, questions.yaml, then the candidates' by name
    std::shared_ptr<Election> m_election = std::make_shared<Election>();
    ElectionMentions m_mentions;
    ReadingLanguages m_languages;
    QStringList m_unreadFiles; ///< in which candidates may be that nobody can name
    std::atomic<qint64> m_nodesLeft = limits::electionNodes;
    std::atomic<int> m_done = 0;
    bool m_usable = false;
    bool m_foreign = false; ///< written for a newer format
};

} // namespace

LoadOutcome loadElection(const QString &folder, const LoadOptions &options)
{
    try {
        return Loader(folder, options).run();
    } catch (const std::bad_alloc &) {
        // What had been read is gone with the loader, so there is room for a few words again.
        LoadOutcome outcome;
        outcome.path = folder;
        FindingList findings(folder);
        findings.error("out-of-memory"_code, {}, {},
                       ReaderText::tr("The memory did not suffice to read this election."),
                       ReaderText::tr("Close other programs and try again."));
        outcome.findings = findings.finish();
        return outcome;
    }
}

QStringList findElectionFolders(const QString &folder)
{
    QStringList found;
    const auto isElection = [](const QString &path) {
        return QFileInfo(path + u'/' + electionName).isFile();
    };
    const QString root = folder.size() > 1 && folder.endsWith(u'/') ? folder.chopped(1) : folder;
    if (isElection(root)) {
        found.append(root);
    }
    QStringList names = QDir(root).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::NoSort);
    std::ranges::sort(names);
    for (const QString &name : std::as_const(names)) {
        const QString path = root + u'/' + name;
        if (isElection(path)) {
            found.append(path);
        }
    }
    return found;
}

} // namespace preau
