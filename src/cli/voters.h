// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "model/answers.h"
#include "model/election.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QJsonValue>

namespace preau::cli {

/// One line of a file of voters: {"id": …, "answers": {…}}, the answers written as in an answers file.
struct Voter
{
    /// JSON text: a text, a number or null, as it stands in the line, even where the rest of that is bad.
    QByteArray id = "null";
    Answers answers;
    QList<QuestionId> changed; ///< worded otherwise when they were answered; left out of `answers`
};

/// Reads lines for one election; looks ids up in tables that are built once.
class VoterReader
{
public:
    explicit VoterReader(const Election &election);

    /// Fills `voter`. The error's message is one sentence; ids are told apart from what they may be.
    [[nodiscard]] Result<bool> read(const QByteArray &line, Voter &voter) const;

private:
    /// Whether the line is for this election and its format is known.
    [[nodiscard]] Result<bool> checkOrigin(const QJsonObject &line) const;
    [[nodiscard]] Result<Answer> answer(const QString &questionId, const QJsonValue &value) const;

    const Election &m_election;
    QHash<QString, int> m_questions;
    QHash<QString, QString> m_fingerprints;
    QString m_questionsHash;
};

/// Lines of a file or of standard input, one after the other; holds one line at a time.
class LineReader
{
public:
    LineReader() = default;
    ~LineReader();
    Q_DISABLE_COPY_MOVE(LineReader)

    [[nodiscard]] bool open(const QString &path); ///< "-" is standard input

    enum class Status { Line, TooLong, End, Failed };
    /// Calls `beforeWaiting` before each read that may take its time.
    template<class BeforeWaiting>
    [[nodiscard]] Status next(QByteArray &line, BeforeWaiting beforeWaiting);

private:
    /// More bytes into m_buffer; false at the end or when reading failed.
    [[nodiscard]] bool fill();

    static constexpr qsizetype longestLine = 1 << 20;

    int m_descriptor = -1;
    bool m_owned = false;
    bool m_ended = false;
    bool m_failed = false;
    QByteArray m_buffer;
    qsizetype m_at = 0; ///< what is before it has been given out
};

template<class BeforeWaiting>
LineReader::Status LineReader::next(QByteArray &line, BeforeWaiting beforeWaiting)
{
    line.clear();
    bool tooLong = false;
    while (true) {
        const qsizetype end = m_buffer.indexOf('\n', m_at);
        const qsizetype length = (end < 0 ? m_buffer.size() : end) - m_at;
        if (line.size() + length > longestLine) {
            tooLong = true;
            line.clear();
        } else if (!tooLong) {
            line.append(m_buffer.constData() + m_at, length);
        }
        if (end >= 0) {
            m_at = end + 1;
            return tooLong ? Status::TooLong : Status::Line;
        }
        m_at = m_buffer.size();
        beforeWaiting();
        if (!fill()) {
            if (m_failed) {
                return Status::Failed;
            }
            if (tooLong) {
                return Status::TooLong;
            }
            return line.isEmpty() ? Status::End : Status::Line;
        }
    }
}

} // namespace preau::cli
