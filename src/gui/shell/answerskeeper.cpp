// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/answerskeeper.h"

#include "analysis/carryover.h"

using namespace Qt::StringLiterals;

namespace preau::gui {

Answers AnswersKeeper::change(const ElectionPtr &before, const Answers &answers, const ElectionPtr &now)
{
    if (before) {
        m_others.insert(before->id, {.election = before, .answers = answers, .saved = m_saved});
    }
    const Session back = m_others.take(now->id);
    m_saved = back.saved;
    return back.election ? carryOver(*back.election, *now, back.answers).answers : Answers();
}

ElectionId AnswersKeeper::electionOf(const QString &path)
{
    const Result<RestoredAnswers> read = readAnswers(path, {});
    return read ? read->election : ElectionId();
}

std::optional<RestoredAnswers> AnswersKeeper::load(const QString &path, const Election &election)
{
    const Result<RestoredAnswers> restored = readAnswers(path, election);
    if (!restored) {
        m_dialogs.tell(m_window, tr("Saved answers"), restored.error().message);
        return std::nullopt;
    }
    if (restored->answers.isEmpty()) {
        tellLosses(*restored);
        return std::nullopt;
    }
    m_saved = restored->answers;
    return *restored;
}

void AnswersKeeper::tellLosses(const RestoredAnswers &restored)
{
    QStringList notes;
    if (!restored.changed.isEmpty()) {
        notes.append(tr("%n answer(s) not restored: the question has changed since.", nullptr,
                        static_cast<int>(restored.changed.size())));
    }
    if (!restored.unknown.isEmpty()) {
        notes.append(tr("%n answer(s) not restored: the question is not in this election.", nullptr,
                        static_cast<int>(restored.unknown.size())));
    }
    for (const Finding &finding : restored.findings) {
        if (finding.severity == Severity::Error) {
            notes.append(tr("Line %1: %2").arg(finding.location.line).arg(finding.message));
        }
    }
    if (!notes.isEmpty()) {
        m_dialogs.tell(m_window, tr("Saved answers"), notes.join(u'\n'));
    }
}

bool AnswersKeeper::save(const ElectionPtr &election, const Answers &answers)
{
    if (!election || !write({.election = election, .answers = answers, .saved = {}})) {
        return false;
    }
    m_saved = answers;
    return true;
}

bool AnswersKeeper::write(const Session &session)
{
    const QString path =
        m_dialogs.chooseAnswersToSave(m_window, session.election->id.value() + u".preau-answers"_s);
    if (path.isEmpty()) {
        return false;
    }
    const Result<bool> saved = saveAnswers(path, session.answers, *session.election);
    if (!saved) {
        m_dialogs.tell(m_window, tr("Save my answers"), saved.error().message);
        return false;
    }
    return true;
}

bool AnswersKeeper::mayLeave(const ElectionPtr &election, const Answers &answers)
{
    QList<Session> sessions = m_others.values();
    if (election) {
        sessions.prepend({.election = election, .answers = answers, .saved = m_saved});
    }
    for (const Session &session : std::as_const(sessions)) {
        if (session.answers.questions.isEmpty() || session.answers == session.saved) {
            continue;
        }
        const auto choice = m_dialogs.askClose(m_window, static_cast<int>(session.answers.questions.size()));
        if (choice == Dialogs::CloseChoice::Cancel ||
            (choice == Dialogs::CloseChoice::Save && !write(session))) {
            return false;
        }
    }
    return true;
}

} // namespace preau::gui
