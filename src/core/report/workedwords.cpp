// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/workedwords.h"

#include "base/text.h"
#include "report/methodwords.h"
#include "report/words.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace preau {

namespace {

struct Worked
{
    Q_DECLARE_TR_FUNCTIONS(preau::Worked)
};

QString figures(qint64 value)
{
    return QLocale().toString(value);
}

QString fractionWords(const Rational &value)
{
    return value.denominator() == 1
               ? QString::number(value.numerator())
               : QString::number(value.numerator()) + u'/' + QString::number(value.denominator());
}

/// Where an option stands between −1 and 1.
Rational placeOf(int option, int farthest)
{
    return {2 * option - farthest, farthest};
}

class Steps
{
public:
    Steps(const Election &election, const WorkedQuestion &worked, const DataLanguage &language,
          Reading reading)
        : m_question(election.questions[worked.question]),
          m_worked(worked),
          m_language(language),
          m_easy(reading == Reading::Easy),
          m_name(isolated(printable(election.candidates[worked.candidate].name.full())))
    {
    }

    [[nodiscard]] QStringList all() const
    {
        QStringList steps{answersStep()};
        const bool leftOut = m_worked.outcome == WorkedQuestion::Outcome::LeftOut;
        if (!leftOut) {
            steps.append(distanceStep());
            steps.append(weightStep());
            steps.append(pointsStep());
        }
        steps.append(sumStep());
        return steps;
    }

private:
    [[nodiscard]] QString answersStep() const
    {
        const QString yours = printable(voterWords(m_question, m_worked.voterOption, m_language));
        if (m_worked.outcome == WorkedQuestion::Outcome::Compared) {
            const QString theirs = printable(optionWords(m_question, m_worked.candidateOption, m_language));
            return m_easy ? Worked::tr("You say: %1. %2 says: %3.", "answer, name, position")
                                .arg(yours, m_name, theirs)
                          : Worked::tr("Your answer is “%1”, the position of %2 is “%3”.")
                                .arg(yours, m_name, theirs);
        }
        const QString state = m_worked.state == PositionState::Silent
                                  ? Worked::tr("Nothing was found on what %1 says.").arg(m_name)
                                  : Worked::tr("It is not documented yet what %1 says.").arg(m_name);
        const QString rule = m_worked.outcome == WorkedQuestion::Outcome::LeftOut
                                 ? missingRuleSentence(MissingRule::Exclude)
                                 : missingRuleSentence(m_worked.settings.missing);
        return (m_easy ? Worked::tr("You say: %1.") : Worked::tr("Your answer is “%1”.")).arg(yours) + u' ' +
               state + u' ' + rule;
    }

    [[nodiscard]] QString distanceStep() const
    {
        if (m_worked.outcome == WorkedQuestion::Outcome::Imputed) {
            return shareSentence();
        }
        if (!m_question.answers.isOrdered()) {
            return m_worked.apart == 0
                       ? Worked::tr("That is the same: all the points of the question.")
                       : Worked::tr("That is not the same: none of the points of the question.");
        }
        switch (m_worked.settings.method) {
        case MatchMethod::CityBlock:
            return cityBlockStep();
        case MatchMethod::Agreement:
            return agreementStep();
        case MatchMethod::Directional:
            return placesSentence() + u' ' +
                   (m_easy ? QString()
                           : Worked::tr("One plus their product, divided by two: %1.")
                                 .arg(fractionWords(m_worked.share)));
        case MatchMethod::Hybrid:
            return placesSentence() + u' ' +
                   Worked::tr("The mean of the share by steps and the share by direction is %1.")
                       .arg(fractionWords(m_worked.share));
        case MatchMethod::Euclidean:
            break;
        }
        return placesSentence() + u' ' +
               Worked::tr("Half their distance, squared: %1.").arg(fractionWords(m_worked.share));
    }

    [[nodiscard]] QString cityBlockStep() const
    {
        const QString apart =
            m_easy ? Worked::tr("That is %n step(s) apart.", "easy words", m_worked.apart)
                   : Worked::tr("That is %n step(s) apart, out of %1 at most.", nullptr, m_worked.apart)
                         .arg(m_worked.farthest);
        const QString meaning = m_easy ? Worked::tr("The fewer steps, the more points.")
                                       : Worked::tr("No step brings all the points, %1 bring none; here: %2.",
                                                    "the largest number of steps; a fraction")
                                             .arg(m_worked.farthest)
                                             .arg(fractionWords(m_worked.share));
        return apart + u' ' + meaning;
    }

    [[nodiscard]] QString agreementStep() const
    {
        if (m_worked.share == Rational(1)) {
            return Worked::tr("That is the same side: all the points.");
        }
        return m_worked.share.isZero() ? Worked::tr("These are opposite sides: no point.")
                                       : Worked::tr("One of the two is in the middle: half of the points.");
    }

    [[nodiscard]] QString shareSentence() const
    {
        return Worked::tr("That brings this share of the points: %1.").arg(fractionWords(m_worked.share));
    }

    [[nodiscard]] QString placesSentence() const
    {
        return Worked::tr("On a line from −1 to 1, you stand at %1 and %2 at %3.", "number, name, number")
            .arg(fractionWords(placeOf(m_worked.voterOption, m_worked.farthest)), m_name,
                 fractionWords(placeOf(m_worked.candidateOption, m_worked.farthest)));
    }

    [[nodiscard]] QString weightStep() const
    {
        QStringList reasons;
        if (m_worked.importance != Importance::Normal) {
            reasons.append(m_worked.importance == Importance::High
                               ? Worked::tr("You said it counts more: double.")
                               : Worked::tr("You said it counts less: half."));
        }
        if (m_worked.themeImportance == ThemeImportance::High) {
            reasons.append(Worked::tr("Its theme counts double."));
        } else if (m_worked.themeImportance == ThemeImportance::Low) {
            reasons.append(Worked::tr("Its theme counts half."));
        }
        reasons.append(
            isEuclidean() ? Worked::tr("The weight of this question is %1.").arg(figures(m_worked.mostPoints))
                          : Worked::tr("This question can bring %n point(s).", nullptr,
                                       static_cast<int>(m_worked.mostPoints)));
        return reasons.join(u' ');
    }

    [[nodiscard]] QString pointsStep() const
    {
        if (isEuclidean()) {
            return Worked::tr("Its part: %1 times %2 is %3.", "share, weight, product")
                .arg(fractionWords(m_worked.share), figures(m_worked.mostPoints), figures(m_worked.points));
        }
        return m_easy ? Worked::tr("It brings %n point(s) to %1.", nullptr, static_cast<int>(m_worked.points))
                            .arg(m_name)
                      : Worked::tr("It brings: %1 times %2 is %3.", "share, points, product")
                            .arg(fractionWords(m_worked.share), figures(m_worked.mostPoints),
                                 figures(m_worked.points));
    }

    [[nodiscard]] QString sumStep() const
    {
        const QString percent = percentWords(m_worked.percent);
        if (isEuclidean()) {
            return Worked::tr(
                       "All parts together are %1, all weights %2. 100 minus 100 times the root of their "
                       "quotient, rounded, is %3.")
                .arg(figures(m_worked.allPoints), figures(m_worked.allMost), percent);
        }
        return m_easy
                   ? Worked::tr("All questions together: %1 points. There could be %2 points. That makes %3.")
                         .arg(figures(m_worked.allPoints), figures(m_worked.allMost), percent)
                   : Worked::tr("All questions that count for %1 bring %2 of %3 points together: divided and "
                                "rounded, "
                                "%4.",
                                "name, points, points, percentage")
                         .arg(m_name, figures(m_worked.allPoints), figures(m_worked.allMost), percent);
    }

    [[nodiscard]] bool isEuclidean() const { return m_worked.settings.method == MatchMethod::Euclidean; }

    const Question &m_question;
    const WorkedQuestion &m_worked;
    const DataLanguage &m_language;
    bool m_easy = false;
    QString m_name;
};

} // namespace

QStringList workedSteps(const Election &election, const WorkedQuestion &worked, const DataLanguage &language,
                        Reading reading)
{
    return Steps(election, worked, language, reading).all();
}

} // namespace preau
