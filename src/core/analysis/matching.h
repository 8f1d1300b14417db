// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/displayorder.h"
#include "base/rational.h"
#include "model/answers.h"
#include "model/election.h"

#include <QList>

#include <memory>
#include <optional>

namespace preau {

/// How near two coordinates are; the formulas stand in docs/method.md.
enum class MatchMethod { CityBlock, Agreement, Euclidean, Directional, Hybrid };

/// What happens on a question the voter answered where the candidate has no stated position.
enum class MissingRule { Exclude, Penalise, Neutral, RelativeMax, Shrink };

struct MatchSettings
{
    MatchMethod method = MatchMethod::CityBlock;
    MissingRule missing = MissingRule::Exclude;
    Rational minCoverage{1, 2};  ///< matched/answered below this is not ranked
    bool equalWeights = false;   ///< every weight that is not 0 counts the same
    ConstituencyId constituency; ///< empty: all
    DisplayOrder order;          ///< inside ties
    friend bool operator==(const MatchSettings &, const MatchSettings &) = default;
};

/// The part one question has in one candidate's score.
struct Contribution
{
    int question = -1; ///< index into Election::questions
    int voterOption = -1;
    int candidateOption = -1; ///< −1 when imputed
    bool imputed = false;     ///< no stated position; the missing rule gave the points
    PositionState candidateState = PositionState::Stated;
    Rational weight;
    Rational points; ///< weight × proximity; for Euclidean weight × squared distance
    friend bool operator==(const Contribution &, const Contribution &) = default;
};

struct Coverage
{
    int matched = 0; ///< questions with a stated position among those answered
    int answered = 0;
    friend bool operator==(const Coverage &, const Coverage &) = default;
};

struct ThemeScore
{
    ThemeId theme;
    std::optional<Rational> score; ///< for Euclidean the squared distance; none with no match
    std::optional<int> percent;
    Coverage coverage;
    friend bool operator==(const ThemeScore &, const ThemeScore &) = default;
};

struct CandidateResult
{
    int candidate = -1;      ///< index into Election::candidates
    std::optional<int> rank; ///< competition ranking 1, 1, 3; none when not ranked
    bool tied = false;
    bool ranked = false;
    std::optional<Rational>
        score; ///< Σ points / Σ weight; for Euclidean the squared distance (smaller is closer)
    std::optional<int> percent; ///< rounded once, half up, from the exact score
    Coverage coverage;
    QList<ThemeScore> themes;          ///< themes of the election that have an answered question, in order
    QList<Contribution> contributions; ///< file order
    friend bool operator==(const CandidateResult &, const CandidateResult &) = default;
};

struct MatchResult
{
    MatchSettings settings;
    int answered = 0;   ///< answers that count
    QList<int> counted; ///< their questions, file order
    int noOpinion = 0;
    int skipped = 0;
    QList<int> setAside;            ///< questions whose weight is 0
    bool weightsIgnored = false;    ///< every weight was 0, so all answers count the same
    bool tooFew = false;            ///< fewer than three answered: ranked, and worth nothing
    QList<CandidateResult> results; ///< ranked by rank then display order; unranked after, in display order
    [[nodiscard]] QList<int> first() const; ///< candidates with rank 1; empty when nobody is ranked
    [[nodiscard]] const CandidateResult *of(int candidate) const;
    friend bool operator==(const MatchResult &, const MatchResult &) = default;
};

/// Answers whose option is outside the question's options must have been refused before (io/answersfile.h);
/// they are ignored here.
[[nodiscard]] MatchResult match(const Election &election, const Answers &answers,
                                const MatchSettings &settings);

/// One candidate of a compact result.
struct CompactRow
{
    int candidate = -1;
    std::optional<int> rank;
    std::optional<Rational> score; ///< for Euclidean the squared distance
    std::optional<int> percent;
    int matched = 0;
    friend bool operator==(const CompactRow &, const CompactRow &) = default;
};

/// A result without themes and contributions, in the same order and with the same figures.
struct CompactResult
{
    int answered = 0;
    QList<CompactRow> rows;
    friend bool operator==(const CompactResult &, const CompactResult &) = default;
};

namespace scoring {
class MatcherData;
}

/// match() for many voters of one election: what does not depend on the voter is prepared once, and what a
/// voter needs beyond that is freed with the result. The election must outlive the matcher. Const, so one
/// matcher may serve several threads.
class Matcher
{
public:
    Matcher(const Election &election, const MatchSettings &settings);
    Matcher(Election &&election, const MatchSettings &settings) = delete; ///< would not outlive it

    [[nodiscard]] MatchResult run(const Answers &answers) const;
    [[nodiscard]] CompactResult runCompact(const Answers &answers) const;

private:
    std::shared_ptr<const scoring::MatcherData> m_data;
};

/// The keys of the command line and of JSON: "city-block", "agreement", "euclidean",
/// "directional", "hybrid".
[[nodiscard]] QString methodKey(MatchMethod method);
[[nodiscard]] std::optional<MatchMethod> methodFromKey(QStringView key);
/// "exclude", "penalise", "neutral", "relative-max", "shrink".
[[nodiscard]] QString missingRuleKey(MissingRule rule);
[[nodiscard]] std::optional<MissingRule> missingRuleFromKey(QStringView key);

} // namespace preau
