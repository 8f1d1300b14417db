// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "matchoptions.h"

#include "base/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace preau::cli {

namespace {

QStringList methodKeys()
{
    QStringList keys;
    for (const MatchMethod method : {MatchMethod::CityBlock, MatchMethod::Agreement, MatchMethod::Euclidean,
                                     MatchMethod::Directional, MatchMethod::Hybrid}) {
        keys.append(methodKey(method));
    }
    return keys;
}

QStringList missingRuleKeys()
{
    QStringList keys;
    for (const MissingRule rule : {MissingRule::Exclude, MissingRule::Penalise, MissingRule::Neutral,
                                   MissingRule::RelativeMax, MissingRule::Shrink}) {
        keys.append(missingRuleKey(rule));
    }
    return keys;
}

/// A share from 0 to 1, exactly: "0.5", ".75", "1/2" or "50%".
std::optional<Rational> shareFrom(QString text)
{
    constexpr qsizetype longest = 12; // so that nothing overflows
    if (text.isEmpty() || text.size() > longest) {
        return std::nullopt;
    }
    const bool percent = text.endsWith(u'%');
    if (percent) {
        text.chop(1);
        text = text.trimmed();
    }
    const auto whole = [](QStringView digits) -> std::optional<qint64> {
        if (!std::ranges::all_of(digits, [](QChar c) { return c >= u'0' && c <= u'9'; })) {
            return std::nullopt;
        }
        return digits.isEmpty() ? 0 : digits.toLongLong();
    };
    std::optional<Rational> value;
    if (const qsizetype slash = text.indexOf(u'/'); slash > 0 && slash + 1 < text.size()) {
        const auto numerator = whole(QStringView(text).first(slash));
        const auto denominator = whole(QStringView(text).sliced(slash + 1));
        if (numerator && denominator && *denominator > 0) {
            value = Rational(*numerator, *denominator);
        }
    } else if (slash < 0) {
        const qsizetype point = text.indexOf(u'.');
        const QStringView before = point < 0 ? QStringView(text) : QStringView(text).first(point);
        const QStringView after = point < 0 ? QStringView() : QStringView(text).sliced(point + 1);
        const auto integer = whole(before);
        const auto decimals = whole(after);
        if (integer && decimals && !(before.isEmpty() && after.isEmpty())) {
            qint64 scale = 1;
            for (qsizetype i = 0; i < after.size(); ++i) {
                scale *= 10;
            }
            value = Rational(*integer) + Rational(*decimals, scale);
        }
    }
    if (value && percent) {
        value = *value / Rational(100);
    }
    return value && *value >= Rational(0) && *value <= Rational(1) ? value : std::nullopt;
}

} // namespace

QList<OptionSpec> matchOptions()
{
    return {
        {.name = u"method"_s,
         .valueName = Cli::tr("METHOD", "placeholder of an option's value"),
         .description = Cli::tr("How nearness is measured: %1 (default: %2).")
                            .arg(methodKeys().join(u", "_s), methodKeys().first())},
        {.name = u"missing"_s,
         .valueName = Cli::tr("RULE", "placeholder of an option's value"),
         .description = Cli::tr("What an unknown position counts for: %1 (default: %2).")
                            .arg(missingRuleKeys().join(u", "_s), missingRuleKeys().first())},
        {.name = u"min-coverage"_s,
         .valueName = Cli::tr("SHARE", "placeholder of an option's value"),
         .description = Cli::tr("Rank only those with known positions on this share of the "
                                "answers (default: 0.5).")},
    };
}

bool readMatchOptions(const Context &context, MatchSettings &settings)
{
    const ParsedArguments &arguments = context.arguments;
    if (arguments.isSet(u"method"_s)) {
        const QString typed = arguments.value(u"method"_s);
        const std::optional<MatchMethod> method = methodFromKey(typed);
        if (!method) {
            context.console.complain(withSuggestion(Cli::tr("There is no method “%1”; there are: %2.")
                                                        .arg(printable(typed), methodKeys().join(u", "_s)),
                                                    typed, methodKeys()));
            return false;
        }
        settings.method = *method;
    }
    if (arguments.isSet(u"missing"_s)) {
        const QString typed = arguments.value(u"missing"_s);
        const std::optional<MissingRule> rule = missingRuleFromKey(typed);
        if (!rule) {
            context.console.complain(
                withSuggestion(Cli::tr("There is no missing rule “%1”; there are: %2.")
                                   .arg(printable(typed), missingRuleKeys().join(u", "_s)),
                               typed, missingRuleKeys()));
            return false;
        }
        settings.missing = *rule;
    }
    if (arguments.isSet(u"min-coverage"_s)) {
        const QString typed = arguments.value(u"min-coverage"_s);
        const std::optional<Rational> share = shareFrom(typed);
        if (!share) {
            context.console.complain(
                Cli::tr("“%1” is no coverage: write a share from 0 to 1, for example 0.5.")
                    .arg(printable(typed)));
            return false;
        }
        settings.minCoverage = *share;
    }
    return true;
}

} // namespace preau::cli
