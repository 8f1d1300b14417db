// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/study.h"

#include "base/splitmix.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace preau {

namespace {

QList<int> compared(const Election &election, const MatchSettings &settings)
{
    // Without an answer nobody is ranked, and everybody stands in display order.
    QList<int> candidates;
    for (const CandidateResult &line : match(election, {}, settings).results) {
        candidates.append(line.candidate);
    }
    return candidates;
}

bool hasFile(const Election &election, int candidate)
{
    return !election.candidates[candidate].refused;
}

Answers draw(const Election &election, const QList<int> &candidates, const StudySettings &settings,
             Population population, int number)
{
    // A generator for each voter, so that the thousandth does not depend on the length of the others'
    // answers.
    SplitMix64 random(
        SplitMix64(settings.seed ^ (population == Population::Followers ? ~0ULL : 0ULL)).next() +
        static_cast<std::uint64_t>(number));
    int followed = -1;
    if (population == Population::Followers) {
        QList<int> able;
        std::ranges::copy_if(candidates, std::back_inserter(able),
                             [&](int candidate) { return hasFile(election, candidate); });
        if (!able.isEmpty()) {
            followed = able[static_cast<qsizetype>(random.below(static_cast<std::uint64_t>(able.size())))];
        }
    }
    Answers answers;
    for (int question = 0; question < election.questions.size(); ++question) {
        const Question &asked = election.questions[question];
        if (asked.answers.size() == 0) {
            continue;
        }
        // Both are always drawn, so that one more position does not shift all that follows.
        const bool loyal = random.below(100) < followerLoyalty;
        int option = static_cast<int>(random.below(static_cast<std::uint64_t>(asked.answers.size())));
        if (followed >= 0 && loyal) {
            const Position &position = election.candidates[followed].positions[question];
            if (position.state == PositionState::Stated) {
                option = position.option;
            }
        }
        answers.questions.insert(asked.id, {.kind = Answer::Kind::Stated, .option = option});
    }
    return answers;
}

} // namespace

void VerdictCounts::add(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Same:
        ++same;
        return;
    case Verdict::Overlap:
        ++overlap;
        return;
    case Verdict::Other:
        break;
    }
    ++other;
}

Answers simulatedVoter(const Election &election, const StudySettings &settings, Population population,
                       int number)
{
    return draw(election, compared(election, settings.match), settings, population, number);
}

PopulationStudy study(const Election &election, const StudySettings &settings, Population population,
                      const std::function<bool(int done)> &progress)
{
    const QList<int> candidates = compared(election, settings.match);
    PopulationStudy studied;
    studied.population = population;
    for (const int candidate : candidates) {
        studied.candidates.append(StudiedCandidate{.candidate = candidate});
    }
    for (int question = 0; question < election.questions.size(); ++question) {
        studied.questions.append(StudiedQuestion{.question = question, .first = {}});
    }
    constexpr int between = 256; // voters between two calls of progress
    for (int number = 0; number < settings.voters; ++number) {
        if (progress && number % between == 0 && !progress(number)) {
            break;
        }
        ++studied.voters;
        const Answers answers = draw(election, candidates, settings, population, number);
        const std::optional<Robustness> tested = robustness(election, answers, settings.match);
        if (!tested) {
            ++studied.withoutFirst;
            continue;
        }
        const QList<int> &first = tested->first;
        studied.tied += first.size() > 1 ? 1 : 0;
        if (tested->lead) {
            studied.gapUnder1 += *tested->lead < Rational(1, 100) ? 1 : 0;
            studied.gapUnder3 += *tested->lead < Rational(3, 100) ? 1 : 0;
            studied.gapUnder10 += *tested->lead < Rational(10, 100) ? 1 : 0;
        }
        for (StudiedCandidate &candidate : studied.candidates) {
            if (first.contains(candidate.candidate)) {
                ++(first.size() > 1 ? candidate.shared : candidate.alone);
            }
        }
        for (const SettingVariant &variant : tested->settings) {
            if (variant.equalWeights) {
                continue;
            }
            auto setting = std::ranges::find_if(studied.settings, [&](const StudiedSetting &other) {
                return other.method == variant.method && other.missing == variant.missing;
            });
            if (setting == studied.settings.end()) {
                studied.settings.append(
                    StudiedSetting{.method = variant.method, .missing = variant.missing, .first = {}});
                setting = std::prev(studied.settings.end());
            }
            setting->first.add(variant.verdict);
        }
        for (const QuestionVariant &variant : tested->questions) {
            studied.questions[variant.question].first.add(variant.verdict);
        }
    }
    return studied;
}

QString populationKey(Population population)
{
    return population == Population::Uniform ? u"uniform"_s : u"followers"_s;
}

} // namespace preau
