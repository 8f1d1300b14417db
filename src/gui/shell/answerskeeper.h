// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "io/answersfile.h"
#include "model/answers.h"
#include "model/election.h"
#include "shell/dialogs.h"

#include <QCoreApplication>
#include <QHash>

#include <optional>

namespace preau::gui {

/// Keeps what was answered, election by election, in memory only, and knows what of it was saved. Files are
/// read and written only where the reader asks for it.
class AnswersKeeper
{
    Q_DECLARE_TR_FUNCTIONS(preau::gui::AnswersKeeper)

public:
    AnswersKeeper(Dialogs &dialogs, QWidget *window) : m_dialogs(dialogs), m_window(window) {}

    /// Puts away the answers of the election that was open, if any, and gives back those that were given to
    /// `now` before.
    Answers change(const ElectionPtr &before, const Answers &answers, const ElectionPtr &now);

    /// The election that a file of answers was written for; empty where it does not say.
    [[nodiscard]] static ElectionId electionOf(const QString &path);
    /// What a file of answers gives back for this election, taken as saved; nothing, and the reader told why,
    /// where that is nothing.
    std::optional<RestoredAnswers> load(const QString &path, const Election &election);
    /// Tells what of a file could not be given back, if anything.
    void tellLosses(const RestoredAnswers &restored);

    /// Asks where to; false where the reader chose no place or it could not be written.
    bool save(const ElectionPtr &election, const Answers &answers);

    /// Asks about each election with answers that were not saved; false: stay.
    bool mayLeave(const ElectionPtr &election, const Answers &answers);

private:
    /// One election with what was answered to it.
    struct Session
    {
        ElectionPtr election;
        Answers answers;
        Answers saved; ///< as last saved or loaded
    };

    bool write(const Session &session);

    Dialogs &m_dialogs;
    QWidget *m_window; ///< over which dialogs are shown
    Answers m_saved;   ///< of the open election
    QHash<ElectionId, Session> m_others;
};

} // namespace preau::gui
