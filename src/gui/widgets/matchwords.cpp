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
                return MatchWords::tr("%1 lists share the first place, exactly tied.").arg(number);
            case Contestants::Parties:
                return MatchWords::tr("%1 parties share the first place, exactly tied.").arg(number);
            case Contestants::Candidates:
                break;
            }
            return MatchWords::tr("%1 candidates share the first place, exactly tied.").arg(number);
        }();
        const QString order =
            context.order.kind == DisplayOrder::Kind::Ballot
                ? MatchWords::tr("They are shown in ballot order.")
                : MatchWords::tr("They are shown in shuffled order, number %1.").arg(context.order.seed);
        return MatchWords::tr("%1 %2", "two sentences").arg(who, order);
    }
    case ResultNotice::Kind::NarrowLead:
        return narrowLeadSentence();
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
