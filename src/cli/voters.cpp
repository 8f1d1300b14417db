// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "voters.h"

#include "arguments.h"
#include "base/text.h"
#include "console.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cerrno>
#include <fcntl.h>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace preau::cli {

namespace {

Error bad(const QString &message)
{
    return {.code = u"voter"_s, .message = message};
}

std::optional<Importance> importanceFromKey(QStringView key)
{
    if (key == u"low") {
        return Importance::Low;
    }
    if (key == u"normal") {
        return Importance::Normal;
    }
    if (key == u"high") {
        return Importance::High;
    }
    return std::nullopt;
}

std::optional<ThemeImportance> themeImportanceFromKey(QStringView key)
{
    if (key == u"none") {
        return ThemeImportance::None;
    }
    switch (importanceFromKey(key).value_or(Importance::Normal)) {
    case Importance::Low:
        return ThemeImportance::Low;
    case Importance::High:
        return ThemeImportance::High;
    case Importance::Normal:
        break;
    }
    return key == u"normal" ? std::optional(ThemeImportance::Normal) : std::nullopt;
}

/// Option ids may be figures, and programs write those without quotes.
QString word(const QJsonValue &value)
{
    if (value.isDouble() && value.toDouble() == static_cast<double>(value.toInteger())) {
        return QString::number(value.toInteger());
    }
    return value.toString();
}

} // namespace

VoterReader::VoterReader(const Election &election) : m_election(election)
{
    for (int i = 0; i < static_cast<int>(election.questions.size()); ++i) {
        m_questions.insert(election.questions[i].id.value(), i);
    }
}

Result<Answer> VoterReader::answer(const QString &questionId, const QJsonValue &value) const
{
    const auto it = m_questions.constFind(questionId);
    if (it == m_questions.cend()) {
        return bad(withSuggestion(Cli::tr("There is no question “%1”.").arg(printable(questionId)),
                                  questionId, m_questions.keys()));
    }
    const Question &question = m_election.questions[*it];
    Answer answer;
    QString stance;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member) {
            if (member.key() == u"stance") {
                stance = word(member.value());
            } else if (member.key() == u"importance") {
                const std::optional<Importance> importance = importanceFromKey(member.value().toString());
                if (!importance) {
                    return bad(Cli::tr("The importance of “%1” is low, normal or high.").arg(questionId));
                }
                answer.importance = *importance;
            } else {
                return bad(Cli::tr("An answer has “stance” and “importance”; “%1” has “%2”.")
                               .arg(questionId, printable(member.key())));
            }
        }
    } else {
        stance = word(value);
    }
    if (stance == u"skip") {
        answer.kind = Answer::Kind::Skipped;
    } else if (stance == u"no-opinion") {
        answer.kind = Answer::Kind::NoOpinion;
    } else {
        answer.kind = Answer::Kind::Stated;
        answer.option = question.answers.indexOf(stance);
        if (answer.option < 0) {
            QStringList known;
            for (const AnswerOption &option : question.answers.options) {
                known.append(option.id.value());
            }
            return bad(withSuggestion(
                stance.isEmpty() ? Cli::tr("The answer to “%1” is no option.").arg(questionId)
                                 : Cli::tr("“%2” is no option of “%1”.").arg(questionId, printable(stance)),
                stance, known + QStringList{u"skip"_s, u"no-opinion"_s}));
        }
    }
    return answer;
}

Result<bool> VoterReader::read(const QByteArray &line, Voter &voter) const
{
    voter = {.id = QJsonValue(), .answers = {}};
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(line, &parseError);
    if (parseError.error != QJsonParseError::NoError) {
        return bad(Cli::tr("Not JSON at column %1.").arg(parseError.offset + 1));
    }
    if (!document.isObject()) {
        return bad(Cli::tr("A line is one object with “id” and “answers”."));
    }
    const QJsonObject object = document.object();
    const QJsonValue id = object.value(u"id");
    if (id.isString() || id.isDouble()) {
        voter.id = id;
    } else if (!id.isNull() && !id.isUndefined()) {
        return bad(Cli::tr("“id” is a text or a number."));
    }
    for (auto member = object.begin(); member != object.end(); ++member) {
        static const QStringList known{u"id"_s,       u"answers"_s,   u"themes"_s,
                                       u"election"_s, u"questions"_s, u"preau_answers"_s};
        if (!known.contains(member.key())) {
            return bad(withSuggestion(Cli::tr("“%1” means nothing here.").arg(printable(member.key())),
                                      member.key(), known));
        }
    }
    if (const QString election = object.value(u"election").toString();
        !election.isEmpty() && election != m_election.id.value()) {
        return bad(Cli::tr("These answers were given to another election, “%1”.").arg(printable(election)));
    }
    if (!object.value(u"answers").isObject()) {
        return bad(Cli::tr("“answers” is missing; it is an object from question to answer."));
    }
    const QJsonObject answers = object.value(u"answers").toObject();
    for (auto member = answers.begin(); member != answers.end(); ++member) {
        if (member.value().isNull()) {
            continue; // not seen
        }
        const Result<Answer> given = answer(member.key(), member.value());
        if (!given) {
            return given.error();
        }
        voter.answers.questions.insert(QuestionId(member.key()), *given);
    }
    const QJsonValue themes = object.value(u"themes");
    if (!themes.isObject() && !themes.isUndefined() && !themes.isNull()) {
        return bad(Cli::tr("“themes” is an object from theme to importance."));
    }
    const QJsonObject themeObject = themes.toObject();
    for (auto member = themeObject.begin(); member != themeObject.end(); ++member) {
        const ThemeId theme(member.key());
        if (!m_election.theme(theme)) {
            return bad(Cli::tr("There is no theme “%1”.").arg(printable(member.key())));
        }
        const std::optional<ThemeImportance> importance = themeImportanceFromKey(member.value().toString());
        if (!importance) {
            return bad(
                Cli::tr("The importance of the theme “%1” is none, low, normal or high.").arg(member.key()));
        }
        voter.answers.themes.insert(theme, *importance);
    }
    return true;
}

LineReader::~LineReader()
{
    if (m_owned && m_descriptor >= 0) {
#ifdef Q_OS_WIN
        _close(m_descriptor);
#else
        ::close(m_descriptor);
#endif
    }
}

bool LineReader::open(const QString &path)
{
    if (path == u"-") {
        m_descriptor = 0;
        return true;
    }
    m_owned = true;
#ifdef Q_OS_WIN
    m_descriptor = _wopen(reinterpret_cast<const wchar_t *>(path.utf16()), _O_RDONLY | _O_BINARY);
#else
    m_descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
#endif
    return m_descriptor >= 0;
}

bool LineReader::fill()
{
    if (m_ended) {
        return false;
    }
    constexpr int chunk = 1 << 16;
    m_buffer.resize(chunk);
    m_at = 0;
#ifdef Q_OS_WIN
    const int got = _read(m_descriptor, m_buffer.data(), chunk);
#else
    ssize_t got = 0;
    do {
        got = ::read(m_descriptor, m_buffer.data(), chunk);
    } while (got < 0 && errno == EINTR);
#endif
    m_failed = got < 0;
    m_ended = got <= 0;
    m_buffer.resize(got > 0 ? static_cast<qsizetype>(got) : 0);
    return got > 0;
}

} // namespace preau::cli
