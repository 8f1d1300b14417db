// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/robustnesswords.h"

#include "analysis/notices.h"
#include "widgets/matchwords.h"
#include "widgets/words.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace preau::gui {

namespace {

constexpr qsizetype mostPairs = 12;
constexpr qsizetype comparedForPairs = 60; // of the ranking: pairs grow with the square

/// The names of the rules are written as headings.
QString inSentence(const QString &name)
{
    return name.isEmpty() ? name : name.at(0).toLower() + name.sliced(1);
}

} // namespace

QString RobustnessWords::questionName(int question) const
{
    const Question &asked = context.election->questions[question];
    const QString label = context.text(asked.label);
    return label.isEmpty() ? context.statement(asked) : label;
}

QString RobustnessWords::themeName(const ThemeId &id) const
{
    const Theme *theme = context.election->theme(id);
    return theme ? context.text(theme->title) : id.value();
}

QString RobustnessWords::names(const QList<int> &candidates) const
{
    QStringList all;
    for (const int candidate : candidates.first(std::min(mostNamed, candidates.size()))) {
        all.append(isolated(context.candidateName(candidate)));
    }
    const auto rest = static_cast<int>(candidates.size() - all.size());
    if (rest > 0) {
        all.append(tr("%n more", "as the last of a list of names", rest));
    }
    return QLocale().createSeparatedList(all);
}

QString RobustnessWords::initials(const QList<int> &candidates) const
{
    if (candidates.isEmpty()) {
        return tr("–", "nobody is first");
    }
    const QString first = context.candidateInitials(candidates.first());
    return isolated(candidates.size() > 1 ? tr("%1+", "initials of one of several").arg(first) : first);
}

QString RobustnessWords::firstWords(const QList<int> &first, Verdict verdict) const
{
    if (first.isEmpty()) {
        return tr("nobody can be ranked");
    }
    switch (verdict) {
    case Verdict::Same:
        return tr("unchanged, %1", "the first place; a name").arg(names(first));
    case Verdict::Overlap:
        return tr("shared otherwise, %1", "the first place; names").arg(names(first));
    case Verdict::Other:
        break;
    }
    return tr("another, %1", "the first place; a name").arg(names(first));
}

QString RobustnessWords::settingWords(const SettingVariant &variant) const
{
    const QString weights =
        variant.equalWeights ? tr("all answers counting the same") : tr("your importances");
    return tr("%1; unknown positions: %2; %3", "a method; a rule; how answers weigh")
        .arg(methodName(variant.method), inSentence(missingRuleName(variant.missing)), weights);
}

int RobustnessWords::ownSetting() const
{
    const auto own = std::ranges::find_if(robustness.settings, [&](const SettingVariant &variant) {
        return variant.method == result.settings.method && variant.missing == result.settings.missing &&
               variant.equalWeights == result.settings.equalWeights;
    });
    return static_cast<int>(own - robustness.settings.cbegin());
}

QList<int> RobustnessWords::firstOf(const VariantPlace &place) const
{
    switch (place.board) {
    case VariantPlace::Board::Settings:
        return robustness.settings[place.index].first;
    case VariantPlace::Board::Questions:
        return robustness.questions[place.index].first;
    case VariantPlace::Board::Themes:
        break;
    }
    return robustness.themes[place.index].first;
}

QString RobustnessWords::fullWords(const VariantPlace &place) const
{
    // computed when somebody looks: the variants keep no more than who is first
    MatchSettings settings = result.settings;
    Answers answers = context.answers;
    QString which;
    switch (place.board) {
    case VariantPlace::Board::Settings: {
        const SettingVariant &variant = robustness.settings[place.index];
        settings = settingsOf(variant);
        which = settingWords(variant);
        if (place.index == ownSetting()) {
            which = tr("Your setting: %1", "a method, a rule, how answers weigh").arg(which);
        }
        break;
    }
    case VariantPlace::Board::Questions: {
        const int question = robustness.questions[place.index].question;
        answers = withoutQuestion(*context.election, answers, question);
        which = tr("Without “%1”", "a question or theme")
                    .arg(context.statement(context.election->questions[question]));
        break;
    }
    case VariantPlace::Board::Themes: {
        const ThemeId &theme = robustness.themes[place.index].theme;
        answers = withoutTheme(*context.election, answers, theme);
        which = tr("Without “%1”", "a question or theme").arg(themeName(theme));
        break;
    }
    }
    const CompactResult computed = Matcher(*context.election, settings).runCompact(answers);
    const auto said = [&](const CompactRow &row) {
        return tr("%1 (%2, on %n answer(s))", "a candidate, a percentage", row.matched)
            .arg(isolated(context.candidateName(row.candidate)),
                 row.percent ? percentWords(*row.percent) : QString());
    };
    QStringList first;
    QString next;
    int more = 0;
    for (const CompactRow &row : computed.rows) {
        if (row.rank == 1) {
            if (first.size() < mostNamed) {
                first.append(said(row));
            } else {
                ++more;
            }
        } else {
            next = row.rank ? said(row) : QString();
            break;
        }
    }
    if (more > 0) {
        first.append(tr("%n more", "as the last of a list of names", more));
    }
    if (first.isEmpty()) {
        return tr("%1. Nobody can be ranked.", "a variant").arg(which);
    }
    const QString list = QLocale().createSeparatedList(first);
    return next.isEmpty() ? tr("%1. First: %2.", "a variant; who").arg(which, list)
                          : tr("%1. First: %2. Then: %3.", "a variant; who; who").arg(which, list, next);
}

QString RobustnessWords::rangeWords(int candidate) const
{
    const auto range = std::ranges::find(robustness.ranges, candidate, &PercentRange::candidate);
    if (range == robustness.ranges.cend() || !range->low || !range->high) {
        return {};
    }
    const QString name = isolated(context.candidateName(candidate));
    return *range->low == *range->high
               ? tr("%1 stays at %2 whichever question is left out.", "a candidate, a percentage")
                     .arg(name, percentWords(*range->low))
               : tr("%1 goes from %2 to %3, depending on the question left out.",
                    "a candidate, two percentages")
                     .arg(name, percentWords(*range->low), percentWords(*range->high));
}

MatchSettings RobustnessWords::settingsOf(const SettingVariant &variant) const
{
    MatchSettings settings = result.settings;
    settings.method = variant.method;
    settings.missing = variant.missing;
    settings.equalWeights = variant.equalWeights;
    return settings;
}

QStringList RobustnessWords::closeResults() const
{
    QStringList sentences;
    QList<int> ranked;
    for (const CandidateResult &one : std::as_const(result.results)) {
        if (one.ranked && ranked.size() < comparedForPairs) {
            ranked.append(one.candidate);
        }
    }
    const auto say = [&](const QString &sentence) { sentences.append(sentence); };
    for (const ResultNotice &notice : resultNotices(*context.election, result)) {
        if (notice.kind != ResultNotice::Kind::NearlySame) { // every such pair has its own sentence below
            say(noticeSentence(context, notice));
        }
    }
    const QList<ClosePair> pairs = closePairs(*context.election, ranked);
    for (const ClosePair &pair : pairs.first(std::min(mostPairs, pairs.size()))) {
        const QString one = isolated(context.candidateName(pair.first));
        const QString other = isolated(context.candidateName(pair.second));
        say(pair.different == 0
                ? tr("%1 and %2 have the same position wherever both are known: their order means nothing.")
                      .arg(one, other)
                : tr("%1 and %2 differ on %n question(s) only: their order means little.", nullptr,
                     pair.different)
                      .arg(one, other));
    }
    if (pairs.size() > mostPairs) {
        say(tr("And %n more pair(s) that differ as little.", nullptr,
               static_cast<int>(pairs.size() - mostPairs)));
    }
    if (pairs.isEmpty()) {
        say(tr("No two of those compared have almost the same known positions."));
    }
    return sentences;
}

} // namespace preau::gui
