// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/idchanges.h"

#include "base/code.h"
#include "base/text.h"
#include "check/checks.h"
#include "model/identity.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace preau {

namespace {

/// One kind of thing with ids, in both copies.
struct Named
{
    QString id;
    QString content; ///< what tells that it is the same thing under another id
};

class Changes
{
public:
    Changes(const QString &folder, QList<Finding> &findings) : m_folder(folder), m_findings(findings) {}

    void add(Code code, Severity severity, const QString &file, Place place, const QString &path,
             const QString &message, const QString &fix)
    {
        m_findings.append(
            {.code = code.text,
             .severity = severity,
             .location = {.file = m_folder + u'/' + file, .line = place.line, .column = place.column},
             .path = path,
             .message = message,
             .fix = fix,
             .approved = false,
             .approvalReason = {}});
    }

    /// `describe` gives the sentence for an id that is gone; `place` is what had it, if that is still there.
    template<class Describe>
    void gone(const QList<Named> &older, const QList<Named> &newer, const QString &file, const QString &path,
              Describe describe, Place place = {})
    {
        const auto has = [](const QList<Named> &list, const QString &id) {
            return std::ranges::find(list, id, &Named::id) != list.cend();
        };
        QList<Named> added;
        QStringList addedIds;
        for (const Named &named : newer) {
            if (!has(older, named.id)) {
                added.append(named);
                addedIds.append(named.id);
            }
        }
        for (const Named &named : older) {
            if (has(newer, named.id)) {
                continue;
            }
            const auto same = std::ranges::find_if(added, [&](const Named &candidate) {
                return !named.content.isEmpty() && candidate.content == named.content;
            });
            const QString likely = same != added.cend() ? same->id : nearestWord(named.id, addedIds);
            const QString fix =
                likely.isEmpty()
                    ? CheckText::tr("Keep it: saved answers, links and printed sheets refer to it.")
                    : CheckText::tr(
                          "If it became “%1”, go back to “%2”: saved answers, links and printed sheets refer "
                          "to it.")
                          .arg(likely, named.id);
            add("id-removed"_code, Severity::Error, file, place,
                path.isEmpty() ? named.id : path + u'.' + named.id, describe(named.id), fix);
        }
    }

private:
    QString m_folder;
    QList<Finding> &m_findings;
};

QList<Named> themes(const Election &election)
{
    QList<Named> list;
    const QString language = election.referenceLanguage();
    for (const Theme &theme : election.themes) {
        list.append({theme.id.value(), theme.title.text(language)});
    }
    return list;
}

QList<Named> topics(const Election &election)
{
    QList<Named> list;
    const QString language = election.referenceLanguage();
    for (const Theme &theme : election.themes) {
        for (const Topic &topic : theme.topics) {
            list.append({theme.id.value() + u'/' + topic.id.value(), topic.title.text(language)});
        }
    }
    return list;
}

QList<Named> questions(const Election &election)
{
    QList<Named> list;
    for (const Question &question : election.questions) {
        list.append({question.id.value(), question.statement.text(election.referenceLanguage())});
    }
    return list;
}

QList<Named> candidates(const Election &election)
{
    QList<Named> list;
    for (const Candidate &candidate : election.candidates) {
        list.append({candidate.id.value(), candidate.name.full()});
    }
    return list;
}

QList<Named> constituencies(const Election &election)
{
    QList<Named> list;
    for (const Constituency &constituency : election.constituencies) {
        list.append({constituency.id.value(), constituency.title.text(election.referenceLanguage())});
    }
    return list;
}

QList<Named> options(const Question &question, const QString &language)
{
    QList<Named> list;
    for (const AnswerOption &option : question.answers.options) {
        list.append({option.id.value(), option.text.text(language)});
    }
    return list;
}

QList<Named> proposals(const Candidate &candidate, const QString &language)
{
    QList<Named> list;
    for (const Proposal &proposal : candidate.proposals) {
        list.append({proposal.id.value(), proposal.text.text(language)});
    }
    return list;
}

} // namespace

QList<Finding> idChanges(const Election &older, const Election &newer, const QString &folder)
{
    QList<Finding> findings;
    Changes changes(folder, findings);
    const QString electionFile = u"election.yaml"_s;
    const QString questionsFile = u"questions.yaml"_s;

    if (older.id != newer.id) {
        changes.add(
            "id-removed"_code, Severity::Error, electionFile, {}, u"id"_s,
            CheckText::tr("The election was “%1” and is now “%2”.").arg(older.id.value(), newer.id.value()),
            CheckText::tr("Keep the id, or compare with another folder."));
        return findings;
    }
    if (newer.version <= older.version && dataHash(older) != dataHash(newer)) {
        changes.add("version-unchanged"_code, Severity::Warning, electionFile, {}, u"version"_s,
                    CheckText::tr("The content changed, and the version is %1, not higher than %2 before.")
                        .arg(newer.version)
                        .arg(older.version),
                    CheckText::tr("Write version: %1.").arg(older.version + 1));
    }
    changes.gone(themes(older), themes(newer), electionFile, u"themes"_s,
                 [](const QString &id) { return CheckText::tr("The theme “%1” is gone.").arg(id); });
    changes.gone(topics(older), topics(newer), electionFile, u"themes"_s,
                 [](const QString &id) { return CheckText::tr("The topic “%1” is gone.").arg(id); });
    changes.gone(constituencies(older), constituencies(newer), electionFile, u"constituencies"_s,
                 [](const QString &id) { return CheckText::tr("The constituency “%1” is gone.").arg(id); });
    changes.gone(questions(older), questions(newer), questionsFile, u"questions"_s,
                 [](const QString &id) { return CheckText::tr("The question “%1” is gone.").arg(id); });
    for (const Question &question : newer.questions) {
        const Question *before = older.question(question.id);
        if (!before) {
            continue;
        }
        const QString path = u"questions.%1.answers"_s.arg(question.id.value());
        if (before->answers.kind != question.answers.kind) {
            changes.add("answers-changed"_code, Severity::Error, questionsFile, question.place, path,
                        CheckText::tr("The question “%1” has another kind of answers than before.")
                            .arg(question.id.value()),
                        CheckText::tr("Keep the kind, or ask under a new id."));
        } else if (!question.answers.isAgreement()) {
            changes.gone(
                options(*before, older.referenceLanguage()), options(question, newer.referenceLanguage()),
                questionsFile, path,
                [&](const QString &id) {
                    return CheckText::tr("The option “%1” of the question “%2” is gone.")
                        .arg(id, question.id.value());
                },
                question.place);
        }
    }
    changes.gone(candidates(older), candidates(newer), u"candidates"_s, u"candidates"_s,
                 [](const QString &id) { return CheckText::tr("The candidate “%1” is gone.").arg(id); });
    for (const Candidate &candidate : newer.candidates) {
        const Candidate *before = older.candidate(candidate.id);
        if (before && !before->refused && !candidate.refused) {
            changes.gone(
                proposals(*before, older.referenceLanguage()),
                proposals(candidate, newer.referenceLanguage()), candidate.file, u"proposals"_s,
                [&](const QString &id) {
                    return CheckText::tr("The proposal “%1” of “%2” is gone.").arg(id, candidate.id.value());
                },
                candidate.place);
        }
    }
    return findings;
}

} // namespace preau
