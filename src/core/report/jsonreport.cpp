// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/jsonreport.h"

#include "analysis/coverage.h"
#include "model/identity.h"
#include "report/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace preau {

namespace {

QByteArray document(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

template<class Value>
QJsonValue orNull(const std::optional<Value> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonObject fraction(const Rational &value)
{
    return {{u"numerator"_s, static_cast<qint64>(value.numerator())},
            {u"denominator"_s, static_cast<qint64>(value.denominator())}};
}

QJsonObject countsJson(const PositionCounts &counts)
{
    return {
        {u"stated"_s, counts.stated}, {u"silent"_s, counts.silent}, {u"undocumented"_s, counts.undocumented}};
}

QJsonObject orderJson(const DisplayOrder &order)
{
    if (order.kind == DisplayOrder::Kind::Ballot) {
        return {{u"kind"_s, u"ballot"_s}, {u"seed"_s, QJsonValue()}};
    }
    return {{u"kind"_s, u"shuffle"_s}, {u"seed"_s, static_cast<qint64>(order.seed)}};
}

/// One election's values as JSON, its texts in one language.
class Writer
{
public:
    Writer(const Election &election, const ReportOptions &options)
        : m_election(election),
          m_options(options),
          m_language{.wanted = options.language, .reference = election.referenceLanguage()}
    {
    }

    [[nodiscard]] QString text(const LocalText &text) const { return m_language.text(text); }

    [[nodiscard]] QString candidateId(int candidate) const
    {
        return m_election.candidates[candidate].id.value();
    }

    [[nodiscard]] QString questionId(int question) const { return m_election.questions[question].id.value(); }

    [[nodiscard]] QString optionId(int question, int option) const
    {
        return m_election.questions[question].answers.options.at(option).id.value();
    }

    [[nodiscard]] QJsonArray ids(const QList<int> &candidates) const
    {
        QJsonArray array;
        for (const int candidate : candidates) {
            array.append(candidateId(candidate));
        }
        return array;
    }

    [[nodiscard]] QJsonArray themes() const
    {
        QJsonArray array;
        for (const Theme &theme : m_election.themes) {
            QJsonArray topics;
            for (const Topic &topic : theme.topics) {
                topics.append(QJsonObject{{u"id"_s, topic.id.value()}, {u"title"_s, text(topic.title)}});
            }
            array.append(QJsonObject{
                {u"id"_s, theme.id.value()}, {u"title"_s, text(theme.title)}, {u"topics"_s, topics}});
        }
        return array;
    }

    [[nodiscard]] QJsonObject question(int index) const
    {
        const Question &question = m_election.questions[index];
        QJsonObject object{
            {u"id"_s, question.id.value()},
            {u"theme"_s, question.theme.value()},
            {u"topic"_s, textOrNull(question.topic.value())},
            {u"label"_s, textOrNull(text(question.label))},
            {u"statement"_s, text(question.statement)},
            {u"answers"_s, answers(question.answers)},
        };
        if (!question.context.text.isEmpty()) {
            object.insert(u"context"_s, QJsonObject{{u"text"_s, text(question.context.text)},
                                                    {u"sources"_s, citations(question.context.sources)}});
        }
        return object;
    }

    [[nodiscard]] QJsonObject candidate(int index) const
    {
        const Candidate &candidate = m_election.candidates[index];
        QJsonObject object{
            {u"id"_s, candidate.id.value()},
            {u"name"_s, candidate.name.full()},
            {u"given"_s, textOrNull(candidate.name.given)},
            {u"family"_s, textOrNull(candidate.name.family)},
            {u"party"_s, textOrNull(text(candidate.party))},
            {u"constituency"_s, textOrNull(candidate.constituency.value())},
            {u"withdrawn"_s, textOrNull(candidate.withdrawn.toString())},
            {u"refused"_s, candidate.refused},
            {u"counts"_s, countsJson(countPositions(candidate, m_election.questions.size()))},
        };
        QJsonObject links;
        for (const Link &link : candidate.links) {
            links.insert(link.kind, link.url);
        }
        object.insert(u"links"_s, links);
        return object;
    }

    [[nodiscard]] QJsonObject position(int question, const Candidate &candidate) const
    {
        static const Position nothing;
        const Position &position =
            question < candidate.positions.size() ? candidate.positions[question] : nothing;
        const PositionDetail &detail = position.detail();
        const bool stated = position.isStated();
        QJsonObject object{
            {u"state"_s, positionStateKey(position.state)},
            {u"stance"_s, stated ? QJsonValue(optionId(question, position.option)) : QJsonValue()},
            {u"note"_s, textOrNull(text(detail.note))},
            {u"sources"_s, citations(detail.sources)},
            {u"confidence"_s, stated ? QJsonValue(confidenceKey(position.confidence)) : QJsonValue()},
        };
        if (position.state == PositionState::Silent) {
            object.insert(u"searched"_s, textOrNull(detail.searched.toString()));
        }
        if (detail.secondReading) {
            object.insert(u"second_reading"_s,
                          QJsonObject{{u"stance"_s, optionId(question, *detail.secondReading)},
                                      {u"by"_s, textOrNull(text(detail.secondReader))}});
        }
        return object;
    }

    [[nodiscard]] QJsonObject positions(const QList<int> &candidates, const QList<int> &questions) const
    {
        QJsonObject all;
        for (const int index : candidates) {
            const Candidate &candidate = m_election.candidates[index];
            QJsonObject own;
            // Of a refused file nothing is known, not even that nobody has looked.
            if (!candidate.refused) {
                for (const int question : questions) {
                    own.insert(questionId(question), position(question, candidate));
                }
            }
            all.insert(candidate.id.value(), own);
        }
        return all;
    }

    [[nodiscard]] QJsonObject proposal(const Proposal &proposal) const
    {
        QJsonArray questions;
        for (const QuestionId &id : proposal.questions) {
            questions.append(id.value());
        }
        return {
            {u"id"_s, proposal.id.value()},
            {u"theme"_s, proposal.theme.value()},
            {u"topic"_s, textOrNull(proposal.topic.value())},
            {u"text"_s, text(proposal.text)},
            {u"quote"_s, proposal.quote},
            {u"source"_s, citations(proposal.sources)},
            {u"questions"_s, questions},
        };
    }

    /// What every document about this election says first.
    [[nodiscard]] QJsonObject head() const
    {
        QJsonArray languages;
        for (const QString &language : m_election.languages) {
            languages.append(language);
        }
        return {
            {u"election"_s, m_election.id.value()},
            {u"version"_s, m_election.version},
            {u"title"_s, text(m_election.title)},
            {u"date"_s, textOrNull(m_election.date.toString())},
            {u"fictional"_s, m_election.fictional},
            {u"contestants"_s, contestantsKey(m_election.contestants)},
            {u"languages"_s, languages},
            {u"language"_s,
             m_options.language.isEmpty() ? m_election.referenceLanguage() : m_options.language},
            {u"licence"_s, textOrNull(m_election.licence)},
            {u"constituency"_s, textOrNull(m_options.constituency.value())},
            {u"order"_s, orderJson(m_options.order)},
            {u"data"_s, dataHash(m_election)},
            {u"questions_hash"_s, questionsHash(m_election)},
        };
    }

private:
    [[nodiscard]] QJsonValue answers(const AnswerScale &answers) const
    {
        if (answers.isAgreement()) {
            return answerKindKey(answers.kind);
        }
        QJsonArray options;
        for (const AnswerOption &option : answers.options) {
            QJsonObject entry{{u"id"_s, option.id.value()}, {u"text"_s, text(option.text)}};
            if (!option.shortText.isEmpty()) {
                entry.insert(u"short"_s, text(option.shortText));
            }
            options.append(entry);
        }
        return QJsonObject{{u"kind"_s, answerKindKey(answers.kind)}, {u"options"_s, options}};
    }

    [[nodiscard]] QJsonArray citations(const QList<Citation> &citations) const
    {
        QJsonArray array;
        for (const Citation &citation : citations) {
            const Source &source = citation.source;
            array.append(QJsonObject{
                {u"id"_s, textOrNull(source.id.value())},
                {u"title"_s, textOrNull(text(source.title))},
                {u"publisher"_s, textOrNull(text(source.publisher))},
                {u"url"_s, textOrNull(source.url)},
                {u"date"_s, textOrNull(source.date.toString())},
                {u"retrieved"_s, textOrNull(source.retrieved.toString())},
                {u"page"_s, orNull(citation.page)},
            });
        }
        return array;
    }

    const Election &m_election;
    const ReportOptions &m_options;
    DataLanguage m_language;
};

QList<int> allQuestions(const Election &election)
{
    QList<int> questions;
    for (int i = 0; i < static_cast<int>(election.questions.size()); ++i) {
        questions.append(i);
    }
    return questions;
}

QJsonArray refusedFiles(const QList<RefusedFile> &refused)
{
    QJsonArray array;
    for (const RefusedFile &file : refused) {
        array.append(file.file);
    }
    return array;
}

QJsonValue evidence(const std::optional<EvidenceCounts> &counts)
{
    if (!counts) {
        return QJsonValue::Null;
    }
    return QJsonObject{{u"own"_s, counts->own},
                       {u"both"_s, counts->both},
                       {u"others"_s, counts->others},
                       {u"none"_s, counts->none}};
}

} // namespace

QByteArray listJson(const QList<ElectionSummary> &elections)
{
    QJsonArray array;
    for (const ElectionSummary &election : elections) {
        QJsonObject object{
            {u"id"_s, textOrNull(election.id.value())},
            {u"folder"_s, election.folder},
            {u"readable"_s, election.readable},
            {u"refused"_s, refusedFiles(election.refused)},
        };
        if (election.readable) {
            object.insert(u"title"_s, election.title);
            object.insert(u"date"_s, textOrNull(election.date.toString()));
            object.insert(u"version"_s, election.version);
            object.insert(u"fictional"_s, election.fictional);
            object.insert(u"candidates"_s, election.candidates);
            object.insert(u"questions"_s, election.questions);
            object.insert(u"proposals"_s, election.proposals);
            object.insert(u"positions"_s, countsJson(election.positions));
        }
        array.append(object);
    }
    return document({{u"elections"_s, array}});
}

QByteArray checkJson(const CheckReport &report)
{
    QJsonArray files;
    for (const QString &file : report.files) {
        files.append(file);
    }
    QJsonArray findings;
    for (const Finding &finding : report.findings) {
        QJsonObject object{
            {u"code"_s, finding.code},
            {u"severity"_s, severityKey(finding.severity)},
            {u"file"_s, finding.location.file},
            {u"line"_s, finding.location.line > 0 ? QJsonValue(finding.location.line) : QJsonValue()},
            {u"column"_s, finding.location.column > 0 ? QJsonValue(finding.location.column) : QJsonValue()},
            {u"path"_s, textOrNull(finding.path)},
            {u"message"_s, finding.message},
            {u"fix"_s, textOrNull(finding.fix)},
            {u"approved"_s, finding.approved},
        };
        if (finding.approved) {
            object.insert(u"reason"_s, finding.approvalReason);
        }
        findings.append(object);
    }
    return document(
        {{u"files"_s, files}, {u"refused"_s, refusedFiles(report.refused)}, {u"findings"_s, findings}});
}

QByteArray showJson(const Election &election, const ReportOptions &options, std::optional<int> candidate)
{
    const Writer writer(election, options);
    const QList<int> shown = candidate ? QList<int>{*candidate} : shownCandidates(election, options);
    const QList<int> questions = allQuestions(election);
    QJsonObject object = writer.head();
    object.insert(u"themes"_s, writer.themes());
    QJsonArray questionList;
    for (const int question : questions) {
        questionList.append(writer.question(question));
    }
    object.insert(u"questions"_s, questionList);
    QJsonArray candidates;
    for (const int index : shown) {
        candidates.append(writer.candidate(index));
    }
    object.insert(u"candidates"_s, candidates);
    object.insert(u"positions"_s, writer.positions(shown, questions));
    if (!candidate) {
        object.insert(u"evidence"_s, evidence(preau::coverage(election).evidence));
    }
    QJsonArray constituencies;
    for (const Constituency &constituency : election.constituencies) {
        constituencies.append(
            QJsonObject{{u"id"_s, constituency.id.value()}, {u"title"_s, writer.text(constituency.title)}});
    }
    object.insert(u"constituencies"_s, constituencies);
    if (candidate) {
        QJsonArray proposals;
        for (const Proposal &proposal : election.candidates[*candidate].proposals) {
            proposals.append(writer.proposal(proposal));
        }
        object.insert(u"proposals"_s, proposals);
    }
    return document(object);
}

QByteArray compareJson(const Election &election, const Comparison &comparison, const CompareOptions &options)
{
    const Writer writer(election, options.report);
    QJsonObject object = writer.head();
    QJsonArray candidates;
    for (const int index : comparison.candidates) {
        candidates.append(writer.candidate(index));
    }
    object.insert(u"candidates"_s, candidates);
    QList<int> questions;
    QJsonArray themes;
    for (const ComparisonTheme &theme : comparison.themes) {
        QJsonArray ids;
        for (const int question : theme.questions) {
            ids.append(writer.questionId(question));
        }
        questions += theme.questions;
        const Theme *known = election.theme(theme.theme);
        themes.append(QJsonObject{{u"id"_s, theme.theme.value()},
                                  {u"title"_s, known ? writer.text(known->title) : QString()},
                                  {u"questions"_s, ids},
                                  {u"without_position"_s, writer.ids(theme.withoutPosition)}});
    }
    std::ranges::sort(questions);
    QJsonArray questionList;
    for (const int question : std::as_const(questions)) {
        questionList.append(writer.question(question));
    }
    object.insert(u"themes"_s, themes);
    object.insert(u"questions"_s, questionList);
    object.insert(u"positions"_s, writer.positions(comparison.candidates, questions));
    object.insert(u"counts"_s, countsJson(comparison.counts));
    if (options.proposals) {
        QJsonObject all;
        for (const int index : comparison.candidates) {
            QJsonArray own;
            for (const Proposal &proposal : election.candidates[index].proposals) {
                if (options.shows(proposal)) {
                    own.append(writer.proposal(proposal));
                }
            }
            all.insert(writer.candidateId(index), own);
        }
        object.insert(u"proposals"_s, all);
    }
    return document(object);
}

namespace {

QString verdictKey(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Same:
        return u"same"_s;
    case Verdict::Overlap:
        return u"overlap"_s;
    case Verdict::Other:
        break;
    }
    return u"other"_s;
}

template<class Variant, class Describe>
QJsonObject variants(const QList<Variant> &list, const Writer &writer, Describe describe)
{
    const auto count = [&](Verdict verdict) {
        return static_cast<int>(std::ranges::count(list, verdict, &Variant::verdict));
    };
    QJsonArray cells;
    for (const Variant &variant : list) {
        QJsonObject cell = describe(variant);
        cell.insert(u"first"_s, writer.ids(variant.first));
        cell.insert(u"verdict"_s, verdictKey(variant.verdict));
        cells.append(cell);
    }
    return {{u"same"_s, count(Verdict::Same)},
            {u"overlap"_s, count(Verdict::Overlap)},
            {u"other"_s, count(Verdict::Other)},
            {u"cells"_s, cells}};
}

QJsonValue robustnessJson(const std::optional<Robustness> &robustness, const Writer &writer)
{
    if (!robustness) {
        return {};
    }
    QJsonObject ranges;
    for (const PercentRange &range : robustness->ranges) {
        ranges.insert(writer.candidateId(range.candidate),
                      QJsonObject{{u"low"_s, orNull(range.low)}, {u"high"_s, orNull(range.high)}});
    }
    QJsonArray changes;
    for (const SingleChange &change : robustness->changes) {
        changes.append(QJsonObject{
            {u"question"_s, writer.questionId(change.question)},
            {u"from"_s, writer.optionId(change.question, change.from)},
            {u"to"_s, change.to < 0 ? u"skip"_s : writer.optionId(change.question, change.to)},
            {u"first"_s, writer.ids(change.first)},
        });
    }
    return QJsonObject{
        {u"settings"_s, variants(robustness->settings, writer,
                                 [](const SettingVariant &variant) {
                                     return QJsonObject{
                                         {u"method"_s, methodKey(variant.method)},
                                         {u"missing"_s, missingRuleKey(variant.missing)},
                                         {u"importance"_s, variant.equalWeights ? u"equal"_s : u"used"_s}};
                                 })},
        {u"questions"_s,
         variants(robustness->questions, writer,
                  [&](const QuestionVariant &variant) {
                      return QJsonObject{{u"question"_s, writer.questionId(variant.question)}};
                  })},
        {u"themes"_s, variants(robustness->themes, writer,
                               [](const ThemeVariant &variant) {
                                   return QJsonObject{{u"theme"_s, variant.theme.value()}};
                               })},
        {u"ranges"_s, ranges},
        {u"changes"_s, changes},
    };
}

/// `object` is not empty.
QByteArray withId(const QByteArray &id, const QJsonObject &object)
{
    return "{\"id\":" + id + ',' + QJsonDocument(object).toJson(QJsonDocument::Compact).sliced(1);
}

} // namespace

QByteArray matchJson(const Election &election, const MatchResult &result,
                     const std::optional<Robustness> *robustness, const ReportOptions &options)
{
    const Writer writer(election, options);
    const QString scoreKey =
        result.settings.method == MatchMethod::Euclidean ? u"squared_distance"_s : u"score"_s;
    const auto score = [](const std::optional<Rational> &value) {
        return value ? QJsonValue(fraction(*value)) : QJsonValue();
    };
    const auto coverage = [](const Coverage &value) {
        return QJsonObject{{u"matched"_s, value.matched}, {u"answered"_s, value.answered}};
    };
    QJsonArray results;
    for (const CandidateResult &candidate : result.results) {
        QJsonArray themes;
        for (const ThemeScore &theme : candidate.themes) {
            themes.append(QJsonObject{{u"theme"_s, theme.theme.value()},
                                      {scoreKey, score(theme.score)},
                                      {u"percent"_s, orNull(theme.percent)},
                                      {u"coverage"_s, coverage(theme.coverage)}});
        }
        QJsonArray contributions;
        for (const Contribution &part : candidate.contributions) {
            contributions.append(QJsonObject{
                {u"question"_s, writer.questionId(part.question)},
                {u"voter"_s, writer.optionId(part.question, part.voterOption)},
                {u"candidate"_s, part.imputed ? positionStateKey(part.candidateState)
                                              : writer.optionId(part.question, part.candidateOption)},
                {u"imputed"_s, part.imputed},
                {u"weight"_s, static_cast<qint64>(part.weight.numerator())},
                {u"points"_s, fraction(part.points)},
            });
        }
        results.append(QJsonObject{
            {u"candidate"_s, writer.candidateId(candidate.candidate)},
            {u"name"_s, election.candidates[candidate.candidate].name.full()},
            {u"refused"_s, election.candidates[candidate.candidate].refused},
            {u"rank"_s, orNull(candidate.rank)},
            {u"tied"_s, candidate.tied},
            {u"ranked"_s, candidate.ranked},
            {scoreKey, score(candidate.score)},
            {u"percent"_s, orNull(candidate.percent)},
            {u"coverage"_s, coverage(candidate.coverage)},
            {u"themes"_s, themes},
            {u"contributions"_s, contributions},
        });
    }
    QJsonArray setAside;
    for (const int question : result.setAside) {
        setAside.append(writer.questionId(question));
    }
    QJsonObject object{
        {u"election"_s, election.id.value()},
        {u"data"_s, dataHash(election)},
        {u"questions_hash"_s, questionsHash(election)},
        {u"method"_s, methodKey(result.settings.method)},
        {u"missing"_s, missingRuleKey(result.settings.missing)},
        {u"min_coverage"_s, fraction(result.settings.minCoverage)},
        {u"constituency"_s, textOrNull(result.settings.constituency.value())},
        {u"answered"_s, result.answered},
        {u"no_opinion"_s, result.noOpinion},
        {u"skipped"_s, result.skipped},
        {u"set_aside"_s, setAside},
        {u"weights_ignored"_s, result.weightsIgnored},
        {u"too_few"_s, result.tooFew},
        {u"order"_s, orderJson(result.settings.order)},
        {u"results"_s, results},
    };
    if (robustness) {
        object.insert(u"robustness"_s, robustnessJson(*robustness, writer));
    }
    return document(object);
}

QByteArray codeJson(const Election &election, const QString &code)
{
    return document(
        {{u"election"_s, election.id.value()}, {u"questions"_s, questionsHash(election)}, {u"code"_s, code}});
}

QByteArray answersJson(const Election &election, const Answers &answers)
{
    QJsonObject entries;
    for (const Question &question : election.questions) {
        const std::optional<Answer> answer = answers.answer(question.id);
        const QString stance = answer ? answerKey(*answer, question) : QString();
        if (stance.isEmpty()) {
            continue;
        }
        entries.insert(
            question.id.value(),
            QJsonObject{{u"stance"_s, stance}, {u"importance"_s, importanceKey(answer->importance)}});
    }
    QJsonObject themes;
    for (const Theme &theme : election.themes) {
        if (answers.importance(theme.id) != ThemeImportance::Normal) {
            themes.insert(theme.id.value(), themeImportanceKey(answers.importance(theme.id)));
        }
    }
    return document({{u"preau_answers"_s, 1},
                     {u"election"_s, election.id.value()},
                     {u"questions"_s, questionsHash(election)},
                     {u"answers"_s, entries},
                     {u"themes"_s, themes}});
}

QByteArray studyJson(const Election &election, const QList<PopulationStudy> &studies,
                     const StudySettings &settings, const ReportOptions &options)
{
    const auto verdicts = [](const VerdictCounts &counts) {
        return QJsonObject{
            {u"same"_s, counts.same}, {u"overlap"_s, counts.overlap}, {u"other"_s, counts.other}};
    };
    QJsonArray populations;
    for (const PopulationStudy &study : studies) {
        QJsonArray variants;
        for (const StudiedSetting &setting : study.settings) {
            QJsonObject object = verdicts(setting.first);
            object.insert(u"method"_s, methodKey(setting.method));
            object.insert(u"missing"_s, missingRuleKey(setting.missing));
            variants.append(object);
        }
        QJsonArray questions;
        for (const StudiedQuestion &question : study.questions) {
            QJsonObject object = verdicts(question.first);
            object.insert(u"question"_s, election.questions[question.question].id.value());
            questions.append(object);
        }
        QJsonArray candidates;
        for (const StudiedCandidate &candidate : study.candidates) {
            candidates.append(
                QJsonObject{{u"candidate"_s, election.candidates[candidate.candidate].id.value()},
                            {u"first_alone"_s, candidate.alone},
                            {u"first_shared"_s, candidate.shared}});
        }
        populations.append(QJsonObject{
            {u"population"_s, populationKey(study.population)},
            {u"voters"_s, study.voters},
            {u"without_first"_s, study.withoutFirst},
            {u"tied"_s, study.tied},
            {u"gap"_s, QJsonObject{{u"under_1"_s, study.gapUnder1},
                                   {u"under_3"_s, study.gapUnder3},
                                   {u"under_10"_s, study.gapUnder10}}},
            {u"settings"_s, variants},
            {u"questions"_s, questions},
            {u"candidates"_s, candidates},
        });
    }
    return document({{u"election"_s, election.id.value()},
                     {u"data"_s, dataHash(election)},
                     {u"questions_hash"_s, questionsHash(election)},
                     {u"method"_s, methodKey(settings.match.method)},
                     {u"missing"_s, missingRuleKey(settings.match.missing)},
                     {u"constituency"_s, textOrNull(options.constituency.value())},
                     {u"voters"_s, settings.voters},
                     {u"seed"_s, static_cast<qint64>(settings.seed)},
                     {u"loyalty"_s, followerLoyalty},
                     {u"populations"_s, populations}});
}

QByteArray voterJson(const Election &election, const MatchResult &result, const QByteArray &id,
                     const QList<QuestionId> &changed)
{
    QJsonArray results;
    for (const CandidateResult &candidate : result.results) {
        const auto part = [&](auto value) {
            return candidate.score ? QJsonValue(static_cast<qint64>(value(*candidate.score))) : QJsonValue();
        };
        results.append(QJsonObject{
            {u"candidate"_s, election.candidates[candidate.candidate].id.value()},
            {u"rank"_s, orNull(candidate.rank)},
            {u"numerator"_s, part([](const Rational &score) { return score.numerator(); })},
            {u"denominator"_s, part([](const Rational &score) { return score.denominator(); })},
            {u"percent"_s, orNull(candidate.percent)},
            {u"matched"_s, candidate.coverage.matched},
        });
    }
    QJsonObject object{{u"answered"_s, result.answered}, {u"results"_s, results}};
    if (!changed.isEmpty()) {
        QJsonArray ids;
        for (const QuestionId &question : changed) {
            ids.append(question.value());
        }
        object.insert(u"changed"_s, ids);
    }
    return withId(id, object);
}

QByteArray voterErrorJson(const QByteArray &id, const QString &error)
{
    return withId(id, {{u"error"_s, error}});
}

} // namespace preau
