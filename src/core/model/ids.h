// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/strongid.h"

namespace preau {

using ElectionId = StrongId<struct ElectionTag>;
using ThemeId = StrongId<struct ThemeTag>;
using TopicId = StrongId<struct TopicTag>; ///< unique within its theme only; written theme/topic
using QuestionId = StrongId<struct QuestionTag>;
using OptionId = StrongId<struct OptionTag>;
using CandidateId = StrongId<struct CandidateTag>;
using ProposalId = StrongId<struct ProposalTag>; ///< unique within its candidate
using SourceId = StrongId<struct SourceTag>;     ///< unique within its candidate
using ConstituencyId = StrongId<struct ConstituencyTag>;

} // namespace preau
