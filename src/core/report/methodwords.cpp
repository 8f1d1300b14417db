// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/methodwords.h"

#include <QCoreApplication>

namespace preau {

namespace {

struct MethodWords
{
    Q_DECLARE_TR_FUNCTIONS(preau::MethodWords)
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
        return MethodWords::tr("Steps apart", "method: city-block");
    case MatchMethod::Agreement:
        return MethodWords::tr("Same side", "method: agreement");
    case MatchMethod::Euclidean:
        return MethodWords::tr("Squared distance", "method: Euclidean");
    case MatchMethod::Directional:
        return MethodWords::tr("Same direction", "method: directional");
    case MatchMethod::Hybrid:
        break;
    }
    return MethodWords::tr("Steps and direction", "method: hybrid");
}

QString methodSentence(MatchMethod method)
{
    switch (method) {
    case MatchMethod::CityBlock:
        return MethodWords::tr("Each step between your answer and theirs costs the same.");
    case MatchMethod::Agreement:
        return MethodWords::tr(
            "The same side gives all points, in between half of them, opposite sides none.");
    case MatchMethod::Euclidean:
        return MethodWords::tr("One large gap weighs more than two small ones.");
    case MatchMethod::Directional:
        return MethodWords::tr("The same side counts, and the firmer both are, the more.");
    case MatchMethod::Hybrid:
        break;
    }
    return MethodWords::tr("The mean of the steps apart and of the same direction.");
}

QString missingRuleName(MissingRule rule)
{
    switch (rule) {
    case MissingRule::Exclude:
        return MethodWords::tr("Left out", "unknown positions are …");
    case MissingRule::Penalise:
        return MethodWords::tr("No point", "unknown positions get …");
    case MissingRule::Neutral:
        return MethodWords::tr("As neutral", "unknown positions count …");
    case MissingRule::RelativeMax:
        return MethodWords::tr("As the opposite", "unknown positions count …");
    case MissingRule::Shrink:
        break;
    }
    return MethodWords::tr("Half", "unknown positions count …");
}

QString missingRuleSentence(MissingRule rule)
{
    switch (rule) {
    case MissingRule::Exclude:
        return MethodWords::tr("The question counts neither for nor against.");
    case MissingRule::Penalise:
        return MethodWords::tr("The question counts and brings no point.");
    case MissingRule::Neutral:
        return MethodWords::tr("The question counts as if the position were in the middle.");
    case MissingRule::RelativeMax:
        return MethodWords::tr("The question counts as if the position were the farthest from yours.");
    case MissingRule::Shrink:
        break;
    }
    return MethodWords::tr("The question counts and brings half of its points.");
}

QString computedSentence(const MatchSettings &settings)
{
    const QString unknown = [&] {
        switch (settings.missing) {
        case MissingRule::Exclude:
            return MethodWords::tr("Unknown positions are left out.");
        case MissingRule::Penalise:
            return MethodWords::tr("Unknown positions bring no point.");
        case MissingRule::Neutral:
            return MethodWords::tr("Unknown positions count as neutral.");
        case MissingRule::RelativeMax:
            return MethodWords::tr("Unknown positions count as the opposite of yours.");
        case MissingRule::Shrink:
            break;
        }
        return MethodWords::tr("Unknown positions count half.");
    }();
    const QString how = settings.equalWeights ? MethodWords::tr("Method: %1, all answers counting the same.")
                                              : MethodWords::tr("Method: %1.", "how the result is computed");
    return MethodWords::tr("%1 %2", "two sentences").arg(how.arg(methodName(settings.method)), unknown);
}

QString narrowLeadSentence()
{
    return MethodWords::tr("First and second place are less than 3 points apart: do not go by their order.");
}

} // namespace preau
