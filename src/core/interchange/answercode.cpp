// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/answercode.h"

#include "interchange/crockford.h"
#include "model/identity.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace preau {

namespace {

struct AnswerCodeText
{
    Q_DECLARE_TR_FUNCTIONS(preau::AnswerCodeText)
};

constexpr QLatin1String prefix("PREAU1");
constexpr int groupSize = 5;
constexpr qsizetype longestId = 64;
constexpr qsizetype hashBytes = 8;
constexpr qsizetype crcBytes = 2;
constexpr qsizetype longestCode = 16 * 1024; // thousands of questions; more is no code

// A digit of a question: importance × what was done, 0 for not seen.
constexpr int importances = 3;
constexpr int skipped = 0;
constexpr int noOpinion = 1;
constexpr int firstOption = 2;
constexpr int themeImportances = 4;

int radix(const Question &question)
{
    return 1 + importances * (firstOption + question.answers.size());
}

QList<const Question *> byId(const Election &election)
{
    QList<const Question *> questions;
    for (const Question &question : election.questions) {
        questions.append(&question);
    }
    std::sort(questions.begin(), questions.end(),
              [](const Question *a, const Question *b) { return a->id < b->id; });
    return questions;
}

QList<ThemeId> themesById(const Election &election)
{
    QList<ThemeId> themes;
    for (const Theme &theme : election.themes) {
        themes.append(theme.id);
    }
    std::sort(themes.begin(), themes.end());
    return themes;
}

template<class T>
QList<T> reversed(QList<T> list)
{
    std::reverse(list.begin(), list.end());
    return list;
}

/// Themes are no part of questions_hash, so the code says which ones it means.
int themesCheck(const QList<ThemeId> &themes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const ThemeId &theme : themes) {
        hash.addData(theme.value().toUtf8() + '\0');
    }
    const QByteArray bytes = hash.result();
    return (static_cast<unsigned char>(bytes[0]) << 8) | static_cast<unsigned char>(bytes[1]);
}

constexpr int themesCheckRadix = 1 << 16;

int digitOf(const std::optional<Answer> &answer, const Question &question)
{
    if (!answer) {
        return 0;
    }
    int act = skipped;
    if (answer->kind == Answer::Kind::NoOpinion) {
        act = noOpinion;
    } else if (answer->kind == Answer::Kind::Stated) {
        if (answer->option < 0 || answer->option >= question.answers.size()) {
            return 0;
        }
        act = firstOption + answer->option;
    }
    return 1 + act * importances + static_cast<int>(answer->importance);
}

std::optional<Answer> answerOf(int digit)
{
    if (digit == 0) {
        return std::nullopt;
    }
    const int act = (digit - 1) / importances;
    Answer answer;
    answer.importance = static_cast<Importance>((digit - 1) % importances);
    if (act == noOpinion) {
        answer.kind = Answer::Kind::NoOpinion;
    } else if (act >= firstOption) {
        answer.kind = Answer::Kind::Stated;
        answer.option = act - firstOption;
    }
    return answer;
}

/// A number of any size, its lowest byte first, made of digits of different radices.
class MixedRadixNumber
{
public:
    MixedRadixNumber() = default;

    explicit MixedRadixNumber(QByteArray bytes) : m_bytes(std::move(bytes)) {}

    /// The digit that comes out last of takeDigit.
    void addDigit(int digit, int radix)
    {
        auto carry = static_cast<quint64>(digit);
        for (char &byte : m_bytes) {
            carry += quint64{static_cast<unsigned char>(byte)} * static_cast<quint64>(radix);
            byte = static_cast<char>(carry & 0xff);
            carry >>= 8;
        }
        for (; carry > 0; carry >>= 8) {
            m_bytes.append(static_cast<char>(carry & 0xff));
        }
    }

    int takeDigit(int radix)
    {
        quint64 rest = 0;
        for (qsizetype i = m_bytes.size() - 1; i >= 0; --i) {
            rest = (rest << 8) | static_cast<unsigned char>(m_bytes[i]);
            m_bytes[i] = static_cast<char>(rest / static_cast<quint64>(radix));
            rest %= static_cast<quint64>(radix);
        }
        return static_cast<int>(rest);
    }

    [[nodiscard]] bool isZero() const
    {
        return std::ranges::all_of(m_bytes, [](char byte) { return byte == 0; });
    }

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

QByteArray checkSum(QByteArrayView bytes)
{
    const quint16 crc = qChecksum(bytes, Qt::ChecksumIso3309);
    QByteArray sum(crcBytes, '\0');
    sum[0] = static_cast<char>(crc >> 8);
    sum[1] = static_cast<char>(crc & 0xff);
    return sum;
}

Error damaged(const QString &what)
{
    return {.code = u"code-damaged"_s, .message = what};
}

} // namespace

QString answerCode(const Answers &answers, const Election &election)
{
    // Added last comes out first: themes, then the questions from the last id to the first.
    MixedRadixNumber number;
    const QList<ThemeId> themes = themesById(election);
    const bool weighted = std::ranges::any_of(
        themes, [&](const ThemeId &theme) { return answers.importance(theme) != ThemeImportance::Normal; });
    if (weighted) {
        for (const ThemeId &theme : reversed(themes)) {
            number.addDigit(static_cast<int>(answers.importance(theme)), themeImportances);
        }
        number.addDigit(themesCheck(themes), themesCheckRadix);
    }
    number.addDigit(weighted ? 1 : 0, 2);
    for (const Question *question : reversed(byId(election))) {
        number.addDigit(digitOf(answers.answer(question->id), *question), radix(*question));
    }

    const QByteArray id =
        election.id.value().toLatin1().first(std::min<qsizetype>(election.id.value().size(), longestId));
    QByteArray bytes;
    bytes += static_cast<char>(id.size());
    bytes += id;
    bytes += QByteArray::fromHex(questionsHash(election).toLatin1()).first(hashBytes);
    bytes += number.bytes();
    bytes += checkSum(bytes);

    const QString signs = crockford(bytes);
    QString text = prefix;
    for (qsizetype i = 0; i < signs.size(); i += groupSize) {
        text += u'-' + signs.sliced(i, std::min<qsizetype>(groupSize, signs.size() - i));
    }
    return text;
}

Result<AnswerCode> readAnswerCode(QStringView text)
{
    if (text.size() > longestCode) {
        return damaged(AnswerCodeText::tr("This is longer than any answer code."));
    }
    QString signs;
    for (const QChar sign : text) {
        if (!isCrockfordSeparator(sign)) {
            signs += sign;
        }
    }
    if (!signs.startsWith(prefix, Qt::CaseInsensitive)) {
        return damaged(
            AnswerCodeText::tr("This is no answer code: it would begin with “%1”.").arg(prefix + u'-'));
    }
    QByteArray bytes;
    unsigned buffer = 0;
    int bits = 0;
    for (qsizetype i = prefix.size(); i < signs.size(); ++i) {
        const int value = crockfordValue(signs[i]);
        if (value < 0) {
            const qsizetype group = (i - prefix.size()) / groupSize + 1;
            return damaged(
                AnswerCodeText::tr("Group %1 after “%2” holds a sign that does not occur in answer codes.")
                    .arg(group)
                    .arg(prefix + u'-'));
        }
        buffer = ((buffer << bitsPerCrockfordSign) | static_cast<unsigned>(value)) & 0xffff;
        bits += bitsPerCrockfordSign;
        if (bits >= 8) {
            bits -= 8;
            bytes += static_cast<char>((buffer >> bits) & 0xff);
        }
    }
    const bool cleanEnd = (buffer & ((1U << bits) - 1U)) == 0 && bits < bitsPerCrockfordSign;
    const QByteArrayView content = QByteArrayView(bytes).chopped(std::min(crcBytes, bytes.size()));
    if (!cleanEnd || bytes.size() < 1 + hashBytes + crcBytes ||
        checkSum(content) != QByteArrayView(bytes).last(crcBytes)) {
        return damaged(AnswerCodeText::tr(
            "The code is incomplete or has a typing mistake: its check sum does not fit. Compare it group "
            "by group."));
    }
    const auto idSize = static_cast<qsizetype>(static_cast<unsigned char>(bytes[0]));
    if (idSize < 1 || idSize > longestId || content.size() < 1 + idSize + hashBytes) {
        return damaged(AnswerCodeText::tr("The code was not made by Préau."));
    }
    return AnswerCode{.election = ElectionId(QString::fromLatin1(content.sliced(1, idSize))),
                      .questions = content.sliced(1 + idSize, hashBytes).toByteArray(),
                      .digits = content.sliced(1 + idSize + hashBytes).toByteArray()};
}

namespace {

bool fits(const AnswerCode &code, const Election &election)
{
    return election.id == code.election &&
           QByteArray::fromHex(questionsHash(election).toLatin1()).startsWith(code.questions);
}

Result<AnswersFromCode> decoded(const AnswerCode &code, const Election &election)
{
    const Error foreign{.code = u"code-damaged"_s,
                        .message = AnswerCodeText::tr("The code was not made by Préau.")};
    AnswersFromCode result;
    MixedRadixNumber number(code.digits);
    for (const Question *question : byId(election)) {
        const std::optional<Answer> answer = answerOf(number.takeDigit(radix(*question)));
        if (answer) {
            result.answers.questions.insert(question->id, *answer);
        }
    }
    if (number.takeDigit(2) == 1) {
        const QList<ThemeId> themes = themesById(election);
        if (number.takeDigit(themesCheckRadix) != themesCheck(themes)) {
            result.themesLeft = true;
            return result;
        }
        for (const ThemeId &theme : themes) {
            const auto importance = static_cast<ThemeImportance>(number.takeDigit(themeImportances));
            if (importance != ThemeImportance::Normal) {
                result.answers.themes.insert(theme, importance);
            }
        }
    }
    if (!number.isZero()) {
        return foreign;
    }
    return result;
}

/// The same in everything questions_hash looks at.
bool unchanged(const Question &before, const Election &from, const Question &now, const Election &to)
{
    const auto ids = [](const Question &question) {
        QList<OptionId> options;
        for (const AnswerOption &option : question.answers.options) {
            options.append(option.id);
        }
        return options;
    };
    return before.answers.kind == now.answers.kind && ids(before) == ids(now) &&
           before.statement.text(from.referenceLanguage()) == now.statement.text(to.referenceLanguage());
}

} // namespace

Result<AnswersFromCode> answersFromCode(const AnswerCode &code, const Election &wanted,
                                        const QList<ElectionPtr> &known)
{
    if (code.election != wanted.id) {
        return Error{.code = u"answers-other-election"_s,
                     .message = AnswerCodeText::tr("These answers belong to the election “%1”, not to “%2”.")
                                    .arg(code.election.value(), wanted.id.value())};
    }
    if (fits(code, wanted)) {
        return decoded(code, wanted);
    }
    const auto made = std::ranges::find_if(
        known, [&](const ElectionPtr &election) { return election && fits(code, *election); });
    if (made == known.cend()) {
        return Error{
            .code = u"code-other-version"_s,
            .message = AnswerCodeText::tr(
                           "The code was made for other questions than those of this version of “%1”. It can "
                           "only be read together with the version that was answered.")
                           .arg(wanted.id.value())};
    }
    const Election &from = **made;
    Result<AnswersFromCode> read = decoded(code, from);
    if (!read) {
        return read;
    }
    AnswersFromCode result;
    result.otherVersion = true;
    result.themesLeft = read->themesLeft;
    for (const Question &before : from.questions) {
        const std::optional<Answer> answer = read->answers.answer(before.id);
        if (!answer) {
            continue;
        }
        const Question *now = wanted.question(before.id);
        if (now && unchanged(before, from, *now, wanted)) {
            result.answers.questions.insert(before.id, *answer);
        } else {
            result.left.append(before.id);
        }
    }
    for (auto theme = read->answers.themes.cbegin(); theme != read->answers.themes.cend(); ++theme) {
        if (wanted.theme(theme.key())) {
            result.answers.themes.insert(theme.key(), theme.value());
        } else {
            result.themesLeft = true;
        }
    }
    return result;
}

} // namespace preau
