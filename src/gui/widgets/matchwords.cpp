// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/matchwords.h"

#include "widgets/words.h"

#include <QCoreApplication>

namespace preau::gui {

namespace {

class MatchWords
{
    Q_DECLARE_TR_FUNCTIONS(preau::gui::MatchWords)
};

} // namespace

QList<MatchMethod> allMethods()
{
    return {MatchMethod::CityBlock, MatchMethod::Agreement, MatchMethod::Directional, MatchMethod::Hybrid,
            MatchMethod::Euclidean};
}

QList<MissingRule> allMissingRules()
{
    return {MissingRule::Exclude, MissingRule::Penalise, MissingRule::Neutral, MissingRule::RelativeMax,
            MissingRule::Shrink};
}

QString methodName(MatchMethod method)
{
    switch (method) {
    case MatchMethod::CityBlock:
        return MatchWords::tr("Steps apart", "method: city-block");
    case MatchMethod::Agreement:
        return MatchWords::tr("Same side", "method: agreement");
    case MatchMethod::Euclidean:
        return MatchWords::tr("Squared distance", "method: Euclidean");
    case MatchMethod::Directional:
        return MatchWords::tr("Same direction", "method: directional");
    case MatchMethod::Hybrid:
        break;
    }
    return MatchWords::tr("Steps and direction", "method: hybrid");
}

QString methodSentence(MatchMethod method)
{
    switch (method) {
    case MatchMethod::CityBlock:
        return MatchWords::tr("Each step between your answer and theirs costs the same.");
    case MatchMethod::Agreement:
        return MatchWords::tr(
            "The same side gives all points, in between half of them, opposite sides none.");
    case MatchMethod::Euclidean:
        return MatchWords::tr("One large gap weighs more than two small ones.");
    case MatchMethod::Directional:
        return MatchWords::tr("The same side counts, and the firmer both are, the more.");
    case MatchMethod::Hybrid:
        break;
    }
    return MatchWords::tr("The mean of the steps apart and of the same direction.");
}

QString missingRuleName(MissingRule rule)
{
    switch (rule) {
    case MissingRule::Exclude:
        return MatchWords::tr("Left out", "unknown positions are …");
    case MissingRule::Penalise:
        return MatchWords::tr("No point", "unknown positions get …");
    case MissingRule::Neutral:
        return MatchWords::tr("As neutral", "unknown positions count …");
    case MissingRule::RelativeMax:
        return MatchWords::tr("As the opposite", "unknown positions count …");
    case MissingRule::Shrink:
        break;
    }
    return MatchWords::tr("Half", "unknown positions count …");
}

QString missingRuleSentence(MissingRule rule)
{
    switch (rule) {
    case MissingRule::Exclude:
        return MatchWords::tr("The question does not count for that candidate, on either side.");
    case MissingRule::Penalise:
        return MatchWords::tr("The question counts and brings no point.");
    case MissingRule::Neutral:
        return MatchWords::tr("The question counts as if the position were in the middle.");
    case MissingRule::RelativeMax:
        return MatchWords::tr("The question counts as if the position were the farthest from yours.");
    case MissingRule::Shrink:
        break;
    }
    return MatchWords::tr("The question counts and brings half of its points.");
}

QString computedSentence(const MatchSettings &settings)
{
    const QString unknown = [&] {
        switch (settings.missing) {
        case MissingRule::Exclude:
            return MatchWords::tr("Unknown positions are left out.");
        case MissingRule::Penalise:
            return MatchWords::tr("Unknown positions bring no point.");
        case MissingRule::Neutral:
            return MatchWords::tr("Unknown positions count as neutral.");
        case MissingRule::RelativeMax:
            return MatchWords::tr("Unknown positions count as the opposite of yours.");
        case MissingRule::Shrink:
            break;
        }
        return MatchWords::tr("Unknown positions count half.");
    }();
    const QString how = settings.equalWeights ? MatchWords::tr("Method: %1, all answers counting the same.")
                                              : MatchWords::tr("Method: %1.", "how the result is computed");
    return MatchWords::tr("%1 %2", "two sentences").arg(how.arg(methodName(settings.method)), unknown);
}

QString noticeSentence(const ViewContext &context, const ResultNotice &notice)
{
    const Contestants kind = context.election ? context.election->contestants : Contestants::Candidates;
    switch (notice.kind) {
    case ResultNotice::Kind::TooFewAnswers:
        return MatchWords::tr("%1 answer(s): too few to mean anything.", "a number in words", notice.count)
            .arg(sentenceCase(numberWordsFeminine(notice.count)));
    case ResultNotice::Kind::EverybodyTied:
        switch (kind) {
        case Contestants::Lists:
            return MatchWords::tr("All lists are exactly tied.");
        case Contestants::Parties:
            return MatchWords::tr("All parties are exactly tied.");
        case Contestants::Candidates:
            break;
        }
        return MatchWords::tr("All candidates are exactly tied.");
    case ResultNotice::Kind::FirstTied: {
        const QString who = [&] {
            const auto count = static_cast<int>(notice.candidates.size());
            const QString number = sentenceCase(numberWords(count));
            switch (kind) {
            case Contestants::Lists:
                return MatchWords::tr("%1 lists are exactly tied.").arg(number);
            case Contestants::Parties:
                return MatchWords::tr("%1 parties are exactly tied.").arg(number);
            case Contestants::Candidates:
                break;
            }
            return MatchWords::tr("%1 candidates are exactly tied.").arg(number);
        }();
        const QString order =
            context.order.kind == DisplayOrder::Kind::Ballot
                ? MatchWords::tr("They are shown in ballot order.")
                : MatchWords::tr("They are shown in shuffled order, number %1.").arg(context.order.seed);
        return MatchWords::tr("%1 %2", "two sentences").arg(who, order);
    }
    case ResultNotice::Kind::NarrowLead:
        return MatchWords::tr("The first two are less than 3 points apart: do not go by the order.");
    case ResultNotice::Kind::NearlySame:
        return MatchWords::tr("%1 and %2 have almost the same known positions: their order means little.")
            .arg(isolated(context.candidateName(notice.candidates.value(0))),
                 isolated(context.candidateName(notice.candidates.value(1))));
    case ResultNotice::Kind::WeightsIgnored:
        return MatchWords::tr("No answer has any weight: all of them count the same.");
    case ResultNotice::Kind::NobodyRanked:
        break;
    }
    return MatchWords::tr("Too few known positions to rank.");
}

} // namespace preau::gui
