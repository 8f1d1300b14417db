// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/coverage.h"

#include "analysis/scoring.h"

#include <algorithm>

namespace preau {

namespace {

void countState(PositionCounts &counts, PositionState state)
{
    switch (state) {
    case PositionState::Stated:
        ++counts.stated;
        break;
    case PositionState::Silent:
        ++counts.silent;
        break;
    case PositionState::Undocumented:
        ++counts.undocumented;
        break;
    }
}

void countConfidence(ConfidenceCounts &counts, Confidence confidence)
{
    switch (confidence) {
    case Confidence::High:
        ++counts.high;
        break;
    case Confidence::Medium:
        ++counts.medium;
        break;
    case Confidence::Low:
        ++counts.low;
        break;
    }
}

void countEvidence(EvidenceCounts &counts, const QList<Citation> &sources)
{
    const auto own = std::ranges::count_if(sources, [](const Citation &cited) { return cited.source.own; });
    if (sources.isEmpty()) {
        ++counts.none;
    } else if (own == 0) {
        ++counts.others;
    } else if (own == sources.size()) {
        ++counts.own;
    } else {
        ++counts.both;
    }
}

} // namespace

ElectionCoverage coverage(const Election &election)
{
    const std::vector<int> themes = scoring::themesOfQuestions(election);
    const auto questionCount = static_cast<int>(election.questions.size());
    ElectionCoverage coverage;
    EvidenceCounts evidence;
    coverage.questions.resize(questionCount);
    for (const Theme &theme : election.themes) {
        coverage.themes.append(ThemeCoverage{.theme = theme.id, .positions = {}});
    }
    for (const int theme : themes) {
        if (theme >= 0) {
            ++coverage.themes[theme].questions;
        }
    }
    for (const Candidate &candidate : election.candidates) {
        CandidateCoverage one;
        one.byTheme.resize(election.themes.size());
        for (int q = 0; q < questionCount && !candidate.refused; ++q) {
            static const Position none;
            const Position &position = q < candidate.positions.size() ? candidate.positions[q] : none;
            countState(one.positions, position.state);
            countState(coverage.questions[q], position.state);
            if (const int theme = themes[static_cast<size_t>(q)]; theme >= 0) {
                countState(one.byTheme[theme], position.state);
            }
            if (position.isStated()) {
                countConfidence(coverage.confidence, position.confidence);
                countEvidence(evidence, position.detail().sources);
            }
        }
        coverage.positions += one.positions;
        for (qsizetype t = 0; t < one.byTheme.size(); ++t) {
            ThemeCoverage &theme = coverage.themes[t];
            const PositionCounts &counts = one.byTheme[t];
            theme.positions += counts;
            theme.withSilent += counts.silent > 0 ? 1 : 0;
            theme.withUndocumented += counts.undocumented > 0 ? 1 : 0;
            theme.withoutStated += counts.total() > 0 && counts.stated == 0 ? 1 : 0;
        }
        coverage.candidates.append(one);
    }
    if (evidence.own + evidence.both > 0) {
        coverage.evidence = evidence;
    }
    return coverage;
}

} // namespace preau
