// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads cases as oracle.py makes them, one JSON object a line, and prints one result a line.

#include "analysis/robustness.h"
#include "electionbuilder.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace preau;

namespace {

Election electionOf(const QJsonObject &json)
{
    Election election;
    for (const QJsonValue theme : json["theme_order"_L1].toArray()) {
        election.themes.append(
            {.id = ThemeId(theme.toString()), .title = {}, .icon = {}, .topics = {}, .place = {}});
    }
    static const QHash<QString, AnswerKind> kinds{{u"agreement-5"_s, AnswerKind::Agreement5},
                                                  {u"agreement-3"_s, AnswerKind::Agreement3},
                                                  {u"scale"_s, AnswerKind::Scale},
                                                  {u"choice"_s, AnswerKind::Choice}};
    for (const QJsonValue value : json["questions"_L1].toArray()) {
        Question question;
        question.id = QuestionId(u"q%1"_s.arg(election.questions.size()));
        question.theme = ThemeId(value["theme"_L1].toString());
        question.answers = test::scaleOf(kinds[value["kind"_L1].toString()], value["size"_L1].toInt());
        election.questions.append(question);
    }
    for (const QJsonValue value : json["candidates"_L1].toArray()) {
        Candidate candidate;
        candidate.id = CandidateId(value["id"_L1].toString());
        candidate.constituency = ConstituencyId(value["constituency"_L1].toString());
        candidate.refused = value["refused"_L1].toBool();
        for (const QJsonValue cell : value["positions"_L1].toArray()) {
            Position position;
            if (cell.isDouble()) {
                position.state = PositionState::Stated;
                position.option = static_cast<std::int16_t>(cell.toInt());
            } else if (cell.toString() == "silent"_L1) {
                position.state = PositionState::Silent;
            }
            candidate.positions.append(position);
        }
        if (candidate.refused) {
            candidate.positions.clear();
        }
        election.candidates.append(candidate);
    }
    for (const QJsonValue id : json["ballot"_L1].toArray()) {
        election.ballotOrder.append(CandidateId(id.toString()));
    }
    return election;
}

Answers answersOf(const QJsonObject &json, const Election &election)
{
    static const QHash<QString, Importance> importances{
        {u"low"_s, Importance::Low}, {u"normal"_s, Importance::Normal}, {u"high"_s, Importance::High}};
    static const QHash<QString, ThemeImportance> themeImportances{{u"none"_s, ThemeImportance::None},
                                                                  {u"low"_s, ThemeImportance::Low},
                                                                  {u"normal"_s, ThemeImportance::Normal},
                                                                  {u"high"_s, ThemeImportance::High}};
    Answers answers;
    const QJsonArray list = json["answers"_L1].toArray();
    for (qsizetype q = 0; q < list.size(); ++q) {
        Answer answer;
        if (list[q].isObject()) {
            answer.kind = Answer::Kind::Stated;
            answer.option = list[q]["option"_L1].toInt();
            answer.importance = importances[list[q]["importance"_L1].toString()];
        } else if (list[q].isNull()) {
            continue;
        } else if (list[q].toString() == "no-opinion"_L1) {
            answer.kind = Answer::Kind::NoOpinion;
        }
        answers.questions.insert(election.questions[q].id, answer);
    }
    const QJsonObject themes = json["themes"_L1].toObject();
    for (auto it = themes.begin(); it != themes.end(); ++it) {
        answers.themes.insert(ThemeId(it.key()), themeImportances[it->toString()]);
    }
    return answers;
}

MatchSettings settingsOf(const QJsonObject &json)
{
    MatchSettings settings;
    settings.method = *methodFromKey(json["method"_L1].toString());
    settings.missing = *missingRuleFromKey(json["missing"_L1].toString());
    settings.equalWeights = json["equal"_L1].toBool();
    const QJsonArray coverage = json["min_coverage"_L1].toArray();
    settings.minCoverage = Rational(coverage[0].toInteger(), coverage[1].toInteger());
    settings.constituency = ConstituencyId(json["constituency"_L1].toString());
    const QJsonObject order = json["order"_L1].toObject();
    settings.order.kind = order["kind"_L1].toString() == "shuffle"_L1 ? DisplayOrder::Kind::Shuffle
                                                                      : DisplayOrder::Kind::Ballot;
    settings.order.seed = static_cast<std::uint64_t>(order["seed"_L1].toInteger());
    return settings;
}

QJsonValue fractionOf(const std::optional<Rational> &value)
{
    return value ? QJsonValue(QJsonArray{qint64(value->numerator()), qint64(value->denominator())})
                 : QJsonValue();
}

QJsonValue numberOf(const std::optional<int> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonArray idsOf(const Election &election, const QList<int> &candidates)
{
    QJsonArray ids;
    for (const int candidate : candidates) {
        ids.append(election.candidates[candidate].id.value());
    }
    return ids;
}

QString verdictOf(Verdict verdict)
{
    return verdict == Verdict::Same ? u"same"_s : verdict == Verdict::Overlap ? u"overlap"_s : u"other"_s;
}

QJsonValue robustnessJson(const Election &election, const std::optional<Robustness> &robust)
{
    if (!robust) {
        return {};
    }
    QJsonArray settings;
    for (const SettingVariant &variant : robust->settings) {
        settings.append(QJsonArray{methodKey(variant.method), missingRuleKey(variant.missing),
                                   variant.equalWeights, idsOf(election, variant.first),
                                   verdictOf(variant.verdict)});
    }
    QJsonArray questions;
    for (const QuestionVariant &variant : robust->questions) {
        questions.append(
            QJsonArray{variant.question, idsOf(election, variant.first), verdictOf(variant.verdict)});
    }
    QJsonArray themes;
    for (const ThemeVariant &variant : robust->themes) {
        themes.append(
            QJsonArray{variant.theme.value(), idsOf(election, variant.first), verdictOf(variant.verdict)});
    }
    QJsonObject ranges;
    for (const PercentRange &range : robust->ranges) {
        ranges.insert(election.candidates[range.candidate].id.value(),
                      QJsonArray{numberOf(range.low), numberOf(range.high)});
    }
    QJsonArray changes;
    for (const SingleChange &change : robust->changes) {
        changes.append(QJsonArray{change.question, change.from, change.to, idsOf(election, change.first)});
    }
    return QJsonObject{{u"settings"_s, settings},
                       {u"questions"_s, questions},
                       {u"themes"_s, themes},
                       {u"ranges"_s, ranges},
                       {u"changes"_s, changes}};
}

QJsonObject rowOf(const Election &election, const CandidateResult &result, const CompactRow &compact)
{
    QJsonArray themes;
    for (const ThemeScore &theme : result.themes) {
        themes.append(QJsonArray{theme.theme.value(), fractionOf(theme.score), numberOf(theme.percent),
                                 theme.coverage.matched, theme.coverage.answered});
    }
    QJsonArray contributions;
    for (const Contribution &part : result.contributions) {
        const QString state = part.candidateState == PositionState::Stated   ? u"stated"_s
                              : part.candidateState == PositionState::Silent ? u"silent"_s
                                                                             : u"undocumented"_s;
        contributions.append(QJsonObject{{u"question"_s, part.question},
                                         {u"voter"_s, part.voterOption},
                                         {u"candidate"_s, part.candidateOption},
                                         {u"imputed"_s, part.imputed},
                                         {u"state"_s, state},
                                         {u"weight"_s, qint64(part.weight.numerator())},
                                         {u"points"_s, fractionOf(part.points)}});
    }
    const bool same = compact.candidate == result.candidate;
    return {{u"candidate"_s, election.candidates[result.candidate].id.value()},
            {u"rank"_s, numberOf(result.rank)},
            {u"tied"_s, result.tied},
            {u"ranked"_s, result.ranked},
            {u"score"_s, fractionOf(result.score)},
            {u"percent"_s, numberOf(result.percent)},
            {u"matched"_s, result.coverage.matched},
            {u"themes"_s, themes},
            {u"contributions"_s, contributions},
            {u"compact"_s, same ? QJsonArray{numberOf(compact.rank), fractionOf(compact.score),
                                             numberOf(compact.percent), compact.matched}
                                : QJsonArray()}};
}

} // namespace

int main()
{
    QFile in;
    QFile out;
    if (!in.open(stdin, QIODevice::ReadOnly) || !out.open(stdout, QIODevice::WriteOnly)) {
        return 2;
    }
    for (QByteArray line = in.readLine(); !line.isEmpty(); line = in.readLine()) {
        const QJsonObject json = QJsonDocument::fromJson(line).object();
        const Election election = electionOf(json);
        const Answers answers = answersOf(json, election);
        const MatchSettings settings = settingsOf(json["settings"_L1].toObject());
        const Matcher matcher(election, settings);
        const MatchResult result = matcher.run(answers);
        const CompactResult compact = matcher.runCompact(answers);
        QJsonArray rows;
        for (qsizetype i = 0; i < result.results.size(); ++i) {
            rows.append(rowOf(election, result.results[i], compact.rows[i]));
        }
        QJsonArray setAside;
        for (const int question : result.setAside) {
            setAside.append(question);
        }
        const QJsonObject printed{
            {u"answered"_s, result.answered},
            {u"skipped"_s, result.skipped},
            {u"no_opinion"_s, result.noOpinion},
            {u"set_aside"_s, setAside},
            {u"weights_ignored"_s, result.weightsIgnored},
            {u"results"_s, rows},
            {u"robustness"_s, json["robustness"_L1].toBool()
                                  ? robustnessJson(election, robustness(election, answers, settings))
                                  : QJsonValue()}};
        out.write(QJsonDocument(printed).toJson(QJsonDocument::Compact) + '\n');
    }
    return 0;
}
