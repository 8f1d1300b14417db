// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "voters.h"

#include "arguments.h"
#include "base/text.h"
#include "console.h"
#include "io/answersfile.h"
#include "io/findinglist.h"
#include "model/identity.h"
#include "model/keys.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
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

/// The end of the text that begins with a quotation mark at `start`, in JSON that has been parsed.
qsizetype endOfText(const QByteArray &json, qsizetype start)
{
    qsizetype at = start + 1;
    while (at < json.size() && json[at] != '"') {
        at += json[at] == '\\' ? 2 : 1;
    }
    return std::min(at + 1, json.size());
}

qsizetype skipSpace(const QByteArray &json, qsizetype at)
{
    while (at < json.size() && QByteArrayView(" \t\r\n").contains(json[at])) {
        ++at;
    }
    return at;
}

/// What QJsonDocument drops from an object: keys that stand twice in it, and the figures of a long number.
struct Spelling
{
    QByteArray id; ///< the top-level value of “id” if that is a text or a number; else empty
    std::optional<QString> twice;
};

Spelling spelling(const QByteArray &json)
{
    Spelling result;
    QList<QSet<QString>> open; // the keys so far of each object, nothing for a list
    for (qsizetype at = 0; at < json.size();) {
        const char c = json[at];
        if (c == '{' || c == '[') {
            open.emplaceBack();
        } else if (c == '}' || c == ']') {
            open.removeLast();
        }
        if (c != '"') {
            ++at;
            continue;
        }
        const qsizetype end = endOfText(json, at);
        const QByteArray written = json.sliced(at, end - at);
        at = skipSpace(json, end);
        if (at >= json.size() || json[at] != ':') {
            continue;
        }
        const QString key = written.contains('\\')
                                ? QJsonDocument::fromJson('[' + written + ']').array().first().toString()
                                : QString::fromUtf8(QByteArrayView(written).sliced(1).chopped(1));
        if (open.last().contains(key)) {
            result.twice = result.twice.value_or(key);
        }
        open.last().insert(key);
        if (open.size() == 1 && key == u"id") {
            const qsizetype start = skipSpace(json, at + 1);
            qsizetype stop = start;
            if (start < json.size() && json[start] == '"') {
                stop = endOfText(json, start);
            } else {
                while (stop < json.size() && QByteArrayView("+-.0123456789eE").contains(json[stop])) {
                    ++stop;
                }
            }
            result.id = json.sliced(start, stop - start);
        }
    }
    return result;
}

/// The id as it may go out again, or nothing. Qt's parser lets numbers and texts pass that are no JSON.
std::optional<QByteArray> idText(const QJsonValue &id, const QByteArray &written)
{
    if (id.isString()) {
        const bool control = std::ranges::any_of(written, [](char c) { return c >= 0 && c < ' '; });
        return control ? QJsonDocument(QJsonArray{id}).toJson(QJsonDocument::Compact).sliced(1).chopped(1)
                       : written;
    }
    static const QRegularExpression number(u"\\A-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?\\z"_s);
    return number.match(QString::fromLatin1(written)).hasMatch() ? std::optional(written) : std::nullopt;
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
        const Question &question = election.questions[i];
        m_questions.insert(question.id.value(), i);
        m_fingerprints.insert(question.id.value(), questionFingerprint(question, election));
    }
    m_questionsHash = questionsHash(election);
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

Result<bool> VoterReader::checkOrigin(const QJsonObject &line) const
{
    if (const QJsonValue version = line.value(u"preau_answers"); !version.isUndefined()) {
        const qint64 number = version.toInteger(0);
        if (number < 1) {
            return bad(Cli::tr("“preau_answers” is the version of the format, a whole number."));
        }
        if (number > answersVersion) {
            return bad(ReaderText::tr("These answers are written in version %1 of the format; this program "
                                      "knows version %2.")
                           .arg(number)
                           .arg(answersVersion));
        }
    }
    if (const QJsonValue election = line.value(u"election"); !election.isUndefined()) {
        if (!election.isString()) {
            return bad(Cli::tr("“election” is the id of an election, a text."));
        }
        if (election.toString() != m_election.id.value()) {
            return bad(Cli::tr("These answers were given to another election, “%1”.")
                           .arg(printable(election.toString())));
        }
    }
    if (const QJsonValue questions = line.value(u"questions");
        !questions.isUndefined() && !questions.isString()) {
        return bad(Cli::tr("“questions” is a hash, a text."));
    }
    const QJsonValue fingerprints = line.value(u"fingerprints");
    if (!fingerprints.isUndefined() && !fingerprints.isObject()) {
        return bad(Cli::tr("“fingerprints” is an object from question to fingerprint."));
    }
    if (const QString hash = line.value(u"questions").toString();
        !hash.isEmpty() && hash != m_questionsHash && fingerprints.isUndefined()) {
        return bad(Cli::tr("The questions have changed since they were answered, and without "
                           "“fingerprints” nobody can tell which."));
    }
    return true;
}

Result<bool> VoterReader::read(const QByteArray &line, Voter &voter) const
{
    voter = {};
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
    const Spelling spelled = spelling(line);
    if (spelled.twice) {
        if (*spelled.twice != u"id" && (id.isString() || id.isDouble())) {
            voter.id = idText(id, spelled.id).value_or(voter.id);
        }
        return bad(Cli::tr("“%1” stands twice in one object.").arg(printable(*spelled.twice)));
    }
    if (!id.isNull() && !id.isUndefined()) {
        const std::optional<QByteArray> text =
            id.isString() || id.isDouble() ? idText(id, spelled.id) : std::nullopt;
        if (!text) {
            return bad(Cli::tr("“id” is a text or a number."));
        }
        voter.id = *text;
    }
    for (auto member = object.begin(); member != object.end(); ++member) {
        static const QStringList known{u"id"_s,        u"answers"_s,       u"themes"_s,      u"election"_s,
                                       u"questions"_s, u"preau_answers"_s, u"fingerprints"_s};
        if (!known.contains(member.key())) {
            return bad(withSuggestion(Cli::tr("“%1” means nothing here.").arg(printable(member.key())),
                                      member.key(), known));
        }
    }
    if (const Result<bool> origin = checkOrigin(object); !origin) {
        return origin.error();
    }
    const QString hash = object.value(u"questions").toString();
    const bool sameQuestions = hash.isEmpty() || hash == m_questionsHash;
    const QJsonObject fingerprints = object.value(u"fingerprints").toObject();
    if (!object.value(u"answers").isObject()) {
        return bad(Cli::tr("“answers” is missing; it is an object from question to answer."));
    }
    const QJsonObject answers = object.value(u"answers").toObject();
    for (auto member = answers.begin(); member != answers.end(); ++member) {
        if (member.value().isNull()) {
            continue; // not seen
        }
        if (!sameQuestions && m_questions.contains(member.key()) &&
            fingerprints.value(member.key()).toString() != m_fingerprints.value(member.key())) {
            voter.changed.append(QuestionId(member.key()));
            continue;
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
