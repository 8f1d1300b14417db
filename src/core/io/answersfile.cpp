// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/answersfile.h"

#include "base/text.h"
#include "io/cursor.h"
#include "io/ownerfile.h"
#include "model/identity.h"
#include "model/keys.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace preau {

namespace {

class AnswersReader
{
public:
    AnswersReader(Reading &reading, const Election &election) : m_reading(reading), m_election(election) {}

    RestoredAnswers read()
    {
        Fields fields(Value(m_reading, 0));
        if (const auto version = fields.require("preau_answers")) {
            const std::optional<int> number = version->integer(1, 9'999);
            if (number && *number > answersVersion) {
                version->error(
                    "format-version"_code,
                    ReaderText::tr("These answers are written in version %1 of the format; this program "
                                   "knows version %2.")
                        .arg(*number)
                        .arg(answersVersion),
                    ReaderText::tr("Install a newer Préau."));
                return std::move(m_result);
            }
        }
        if (const auto election = fields.require("election")) {
            m_result.election = ElectionId(election->id());
            if (!m_result.election.isEmpty() && m_result.election != m_election.id) {
                election->error("answers-other-election"_code,
                                ReaderText::tr("These answers belong to the election “%1”, not to “%2”.")
                                    .arg(m_result.election.value(), m_election.id.value()),
                                ReaderText::tr("Open that election first."));
                return std::move(m_result);
            }
        }
        if (const auto hash = fields.find("questions")) {
            m_result.questionsHash = hash->text();
        }
        m_sameQuestions =
            m_result.questionsHash.isEmpty() || m_result.questionsHash == questionsHash(m_election);
        if (const auto prints = fields.find("fingerprints")) {
            prints->forEachEntry([&](const Value &key, const Value &value) {
                m_fingerprints.insert(key.raw(), value.text());
            });
        }
        const auto answers = fields.require("answers");
        if (answers && !(answers->isMap() && answers->node().size == 0)) {
            answers->forEachEntry([&](const Value &key, const Value &value) { readEntry(key, value); });
        }
        if (const auto themes = fields.find("themes")) {
            themes->forEachEntry([&](const Value &key, const Value &value) { readTheme(key, value); });
        }
        fields.finish();
        return std::move(m_result);
    }

private:
    void readEntry(const Value &key, const Value &value)
    {
        const QuestionId id(key.raw());
        const Question *question = m_election.question(id);
        if (!question) {
            m_result.unknown.append(id);
            key.error("unknown-question"_code,
                      ReaderText::tr("There is no question “%1” in this election.")
                          .arg(printable(elided(id.value(), 60))),
                      ReaderText::tr("The answer to it is left out."));
            return;
        }
        if (!m_sameQuestions &&
            m_fingerprints.value(id.value()) != questionFingerprint(*question, m_election)) {
            m_result.changed.append(id);
            key.warning(
                "question-changed"_code,
                ReaderText::tr("The question “%1” was worded otherwise, or had other answers, when it was "
                               "answered.")
                    .arg(id.value()),
                ReaderText::tr("Answer it again; the old answer is left out."));
            return;
        }
        const int before = m_reading.findings.errorCount();
        Answer answer;
        if (value.isMap()) {
            Fields fields(value);
            if (const auto stance = fields.require("stance")) {
                readStance(*stance, *question, answer);
            }
            if (const auto importance = fields.find("importance")) {
                answer.importance = static_cast<Importance>(std::max(0, importance->oneOf(importanceKeys)));
            }
            fields.finish();
        } else {
            readStance(value, *question, answer);
        }
        if (m_reading.findings.errorCount() == before) {
            m_result.answers.questions.insert(id, answer);
        }
    }

    static void readStance(const Value &value, const Question &question, Answer &answer)
    {
        if (!value.require(NodeKind::Scalar)) {
            return;
        }
        const QString stance = value.raw();
        if (stance == u"no-opinion") {
            answer.kind = Answer::Kind::NoOpinion;
            return;
        }
        if (stance == u"skip") {
            answer.kind = Answer::Kind::Skipped;
            return;
        }
        answer.kind = Answer::Kind::Stated;
        answer.option = question.answers.indexOf(stance);
        if (answer.option >= 0) {
            return;
        }
        if (value.reportHidden()) {
            return;
        }
        QStringList known;
        for (const AnswerOption &option : question.answers.options) {
            known.append(option.id.value());
        }
        known << u"no-opinion"_s << u"skip"_s;
        const QString nearest = nearestWord(stance, known);
        value.error("unknown-stance"_code,
                    ReaderText::tr("“%1” is no answer to the question “%2”.")
                        .arg(printable(elided(stance, 40)), question.id.value()),
                    nearest.isEmpty() ? ReaderText::tr("Write one of: %1.").arg(known.join(u", "))
                                      : ReaderText::tr("Did you mean “%1”?").arg(nearest));
    }

    void readTheme(const Value &key, const Value &value)
    {
        const ThemeId id(key.raw());
        if (!m_election.theme(id)) {
            if (key.reportHidden()) {
                return;
            }
            QStringList known;
            for (const Theme &theme : m_election.themes) {
                known.append(theme.id.value());
            }
            const QString nearest = nearestWord(id.value(), known);
            key.error("unknown-theme"_code,
                      ReaderText::tr("There is no theme “%1” in this election.")
                          .arg(printable(elided(id.value(), 60))),
                      nearest.isEmpty() ? ReaderText::tr("Known themes: %1.").arg(known.join(u", "))
                                        : ReaderText::tr("Did you mean “%1”?").arg(nearest));
            return;
        }
        const int importance = value.oneOf(themeImportanceKeys);
        if (importance >= 0) {
            m_result.answers.themes.insert(id, static_cast<ThemeImportance>(importance));
        }
    }

    Reading &m_reading;
    const Election &m_election;
    RestoredAnswers m_result;
    QHash<QString, QString> m_fingerprints;
    bool m_sameQuestions = true;
};

Error unusable(const FindingList &findings)
{
    const Finding first = findings.errorAfter(0).value_or(Finding());
    const QString place =
        first.location.line > 0
            ? u"%1:%2:%3: "_s.arg(findings.file()).arg(first.location.line).arg(first.location.column)
            : findings.file() + u": "_s;
    return {.code = first.code,
            .message = place + first.message + (first.fix.isEmpty() ? QString() : u' ' + first.fix)};
}

Result<RestoredAnswers> readContent(const QByteArray &content, FindingList &findings,
                                    const Election &election)
{
    SourceText source(content);
    DocumentTree tree;
    if (!source.check(findings) || !tree.parse(source, findings, {})) {
        return unusable(findings);
    }
    Reading reading{.source = source, .tree = tree, .findings = findings, .languages = {}};
    if (tree.node(0).kind != NodeKind::Map) {
        (void)Value(reading, 0).require(NodeKind::Map);
        return unusable(findings);
    }
    bool known = false;
    Value(reading, 0).forEachEntry([&](const Value &key, const Value &) {
        known = known || key.utf8() == "preau_answers" || key.utf8() == "answers";
    });
    if (!known) {
        // Another kind of file, an election.yaml perhaps: one sentence says more than a complaint a key.
        Value(reading, 0)
            .error("missing-key"_code, ReaderText::tr("This is no file of answers."),
                   ReaderText::tr("A file of answers has “preau_answers: 1” and “answers”."));
        return unusable(findings);
    }
    RestoredAnswers restored = AnswersReader(reading, election).read();
    restored.findings = findings.finish();
    return restored;
}

} // namespace

QString questionFingerprint(const Question &question, const Election &election)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QString &text) {
        hash.addData(text.toUtf8());
        hash.addData(QByteArrayView("\0", 1));
    };
    add(question.id.value());
    add(QString::number(static_cast<int>(question.answers.kind)));
    for (const AnswerOption &option : question.answers.options) {
        add(option.id.value());
    }
    add(question.statement.text(election.referenceLanguage(), election.referenceLanguage()));
    return QString::fromLatin1(hash.result().toHex().first(8));
}

Result<RestoredAnswers> readAnswers(const QString &path, const Election &election)
{
    FindingList findings(path);
    QByteArray content;
    if (!readSource(path, content, findings, SourceKind::Answers)) {
        return unusable(findings);
    }
    return readContent(content, findings, election);
}

Result<RestoredAnswers> readAnswers(const QByteArray &content, const QString &name, const Election &election)
{
    FindingList findings(name);
    return readContent(content, findings, election);
}

QByteArray writeAnswers(const Answers &answers, const Election &election)
{
    QByteArray text = "preau_answers: " + QByteArray::number(answersVersion) +
                      "\nelection: " + election.id.value().toUtf8() + "\nquestions: \"" +
                      questionsHash(election).toLatin1() + "\"\n";
    QByteArray entries;
    QByteArray fingerprints;
    for (const Question &question : election.questions) {
        const std::optional<Answer> answer = answers.answer(question.id);
        const QByteArray stance = answer ? answerKey(*answer, question).toUtf8() : QByteArray();
        if (stance.isEmpty()) {
            continue;
        }
        const QByteArray id = question.id.value().toUtf8();
        entries += "  " + id + ": ";
        entries += answer->importance == Importance::Normal
                       ? stance
                       : "{ stance: " + stance +
                             ", importance: " + importanceKey(answer->importance).toLatin1() + " }";
        entries += '\n';
        fingerprints += "  " + id + ": \"" + questionFingerprint(question, election).toLatin1() + "\"\n";
    }
    text += entries.isEmpty() ? "answers: {}\n"_ba : "answers:\n" + entries;
    QByteArray themes;
    for (const Theme &theme : election.themes) {
        const ThemeImportance importance = answers.importance(theme.id);
        if (importance != ThemeImportance::Normal) {
            themes +=
                "  " + theme.id.value().toUtf8() + ": " + themeImportanceKey(importance).toLatin1() + '\n';
        }
    }
    if (!themes.isEmpty()) {
        text += "themes:\n" + themes;
    }
    if (!fingerprints.isEmpty()) {
        text += "# What each question said when it was answered: an answer to another wording is not taken "
                "over.\n"
                "fingerprints:\n" +
                fingerprints;
    }
    return text;
}

Result<bool> saveAnswers(const QString &path, const Answers &answers, const Election &election)
{
    if (const auto reason = writeForOwner(path, writeAnswers(answers, election))) {
        return Error{.code = u"write-failed"_s,
                     .message =
                         ReaderText::tr("The answers could not be saved in %1: %2").arg(path, *reason)};
    }
    return true;
}

} // namespace preau
