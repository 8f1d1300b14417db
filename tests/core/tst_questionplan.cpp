// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/glossary.h"
#include "analysis/questionplan.h"
#include "base/shuffle.h"

#include <QTest>

#include <algorithm>

using namespace preau;
using namespace Qt::StringLiterals;

namespace {

Question question(const QString &id, const QString &theme, AnswerScale answers = AnswerScale::agreement5())
{
    Question made;
    made.id = QuestionId(id);
    made.theme = ThemeId(theme);
    made.answers = std::move(answers);
    return made;
}

/// Gives each candidate its option on the question added last; −1: not documented.
void addQuestion(Election &election, Question made, const QList<int> &options)
{
    election.questions.append(std::move(made));
    while (election.candidates.size() < options.size()) {
        Candidate candidate;
        candidate.id = CandidateId(u"c%1"_s.arg(election.candidates.size()));
        candidate.positions.resize(election.questions.size() - 1);
        election.candidates.append(candidate);
    }
    for (qsizetype i = 0; i < election.candidates.size(); ++i) {
        Position position;
        const int option = options.value(i, -1);
        if (option >= 0) {
            position.state = PositionState::Stated;
            position.option = static_cast<std::int16_t>(option);
        }
        election.candidates[i].positions.append(position);
    }
}

AnswerScale options(AnswerKind kind, int count)
{
    AnswerScale scale{.kind = kind, .options = {}};
    for (int i = 0; i < count; ++i) {
        scale.options.append({.id = OptionId(u"o%1"_s.arg(i)), .text = {}, .shortText = {}});
    }
    return scale;
}

QSet<ThemeId> allThemes(const Election &election)
{
    QSet<ThemeId> themes;
    for (const Question &q : election.questions) {
        themes.insert(q.theme);
    }
    return themes;
}

} // namespace

class TestQuestionPlan : public QObject
{
    Q_OBJECT

private slots:

    void spreadIsTheMeanDistanceOverPairs()
    {
        Election election;
        addQuestion(election, question(u"apart"_s, u"t"_s), {0, 4});
        addQuestion(election, question(u"alike"_s, u"t"_s), {3, 3});
        addQuestion(election, question(u"alone"_s, u"t"_s), {3, -1});
        addQuestion(election, question(u"near"_s, u"t"_s), {2, 3});
        QCOMPARE(positionSpread(election, 0), Rational(2));
        QCOMPARE(positionSpread(election, 1), Rational(0));
        QCOMPARE(positionSpread(election, 2), Rational(0));
        QCOMPARE(positionSpread(election, 3), Rational(1, 2));

        Election three;
        addQuestion(three, question(u"q"_s, u"t"_s), {0, 2, 4});
        QCOMPARE(positionSpread(three, 0), Rational(4, 3)); // 1 + 1 + 2 over three pairs
    }

    void spreadTreatsKindsByWhatTheyMean()
    {
        Election election;
        addQuestion(election, question(u"three"_s, u"t"_s, AnswerScale::agreement3()), {0, 2});
        addQuestion(election, question(u"fine"_s, u"t"_s, options(AnswerKind::Scale, 101)), {0, 50});
        addQuestion(election, question(u"choice"_s, u"t"_s, options(AnswerKind::Choice, 4)), {1, 2});
        QCOMPARE(positionSpread(election, 0), Rational(2));
        QCOMPARE(positionSpread(election, 1), Rational(1));
        QCOMPARE(positionSpread(election, 2), Rational(2));
    }

    void spreadLooksAtOneConstituency()
    {
        Election election;
        addQuestion(election, question(u"q"_s, u"t"_s), {0, 4, 4});
        election.candidates[1].constituency = ConstituencyId(u"north"_s);
        election.candidates[2].constituency = ConstituencyId(u"north"_s);
        QCOMPARE(positionSpread(election, 0, ConstituencyId(u"north"_s)), Rational(0));
        QVERIFY(positionSpread(election, 0) > Rational(0));
    }

    void shortVersionTakesTheWidestOfEachTheme()
    {
        Election election;
        for (int theme = 0; theme < 14; ++theme) {
            // per theme a narrow question and a wide one; themes 0 and 1 are the narrowest of all
            const QString id = u"t%1"_s.arg(theme);
            addQuestion(election, question(u"n%1"_s.arg(theme), id), {2, 2});
            addQuestion(election, question(u"w%1"_s.arg(theme), id), {theme < 2 ? 3 : 0, 4});
        }
        const QuestionChoice choice{.themes = allThemes(election), .length = QuestionChoice::Length::Short};
        QList<int> expected;
        for (int theme = 2; theme < 14; ++theme) {
            expected.append(theme * 2 + 1);
        }
        QCOMPARE(questionPlan(election, choice), expected);
    }

    void shortVersionFillsUpWithSecondQuestions()
    {
        Election election;
        for (int i = 0; i < 20; ++i) {
            // theme a has the five widest questions, b the rest: rounds alternate between the two
            addQuestion(election, question(u"q%1"_s.arg(i), i < 5 ? u"a"_s : u"b"_s), {i < 5 ? 0 : 3, 4});
        }
        const QList<int> plan =
            questionPlan(election, {.themes = allThemes(election), .length = QuestionChoice::Length::Short});
        QCOMPARE(plan, (QList<int>{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}));
        QVERIFY(std::ranges::is_sorted(plan));
    }

    void shortVersionOfFewQuestionsIsAllOfThem()
    {
        Election election;
        addQuestion(election, question(u"a"_s, u"t"_s), {0, 4});
        addQuestion(election, question(u"b"_s, u"t"_s), {2, 2});
        QCOMPARE(shortVersion(election, {0, 1}), (QList<int>{0, 1}));
        QCOMPARE(shortVersion(election, {}), QList<int>());
    }

    void tiesKeepTheEditorsOrder()
    {
        Election election;
        for (int i = 0; i < 13; ++i) {
            addQuestion(election, question(u"q%1"_s.arg(i), u"t%1"_s.arg(i)), {0, 4});
        }
        const QList<int> plan =
            questionPlan(election, {.themes = allThemes(election), .length = QuestionChoice::Length::Short});
        QCOMPARE(plan.size(), 12);
        QVERIFY(!plan.contains(12));
    }

    void planKeepsToTheThemesTicked()
    {
        Election election;
        addQuestion(election, question(u"a"_s, u"x"_s), {});
        addQuestion(election, question(u"b"_s, u"y"_s), {});
        addQuestion(election, question(u"c"_s, u"x"_s), {});
        QCOMPARE(questionPlan(election, {.themes = {ThemeId(u"x"_s)}}), (QList<int>{0, 2}));
        QCOMPARE(questionPlan(election, {}), QList<int>());
    }

    void theSameNumberGivesTheSameOrder()
    {
        Election election;
        for (int i = 0; i < 32; ++i) {
            addQuestion(election, question(u"q%1"_s.arg(i), u"t"_s), {});
        }
        QuestionChoice choice{
            .themes = allThemes(election), .order = QuestionChoice::Order::Shuffled, .seed = 1456};
        const QList<int> first = questionPlan(election, choice);
        QCOMPARE(questionPlan(election, choice), first);
        choice.seed = 1457;
        QVERIFY(questionPlan(election, choice) != first);
        QList<int> sorted = first;
        std::ranges::sort(sorted);
        choice.order = QuestionChoice::Order::Editorial;
        QCOMPARE(sorted, questionPlan(election, choice));
    }

    void shuffleIsTheDocumentedOne()
    {
        // worked by hand from the published constants of SplitMix64: its first outputs for seed 0 are
        // e220a8397b1dcdaf, 6e789e6aa1b965f4, 06c45d188009454f, modulo 4, 3 and 2
        QList<int> items{0, 1, 2, 3};
        shuffle(items, 0);
        QList<int> expected{0, 1, 2, 3};
        expected.swapItemsAt(3, static_cast<qsizetype>(0xe220a8397b1dcdafULL % 4));
        expected.swapItemsAt(2, static_cast<qsizetype>(0x6e789e6aa1b965f4ULL % 3));
        expected.swapItemsAt(1, static_cast<qsizetype>(0x06c45d188009454fULL % 2));
        QCOMPARE(items, expected);
    }

    void noticesQuestionsOutOfTheirTheme()
    {
        Election election;
        addQuestion(election, question(u"a"_s, u"x"_s), {});
        addQuestion(election, question(u"b"_s, u"x"_s), {});
        addQuestion(election, question(u"c"_s, u"y"_s), {});
        QVERIFY(isThemeByTheme(election));
        addQuestion(election, question(u"d"_s, u"x"_s), {});
        QVERIFY(!isThemeByTheme(election));
    }

    void minutesAreRoundedToFive()
    {
        QCOMPARE(estimatedMinutes(0), 0);
        QCOMPARE(estimatedMinutes(1), 5);
        QCOMPARE(estimatedMinutes(12), 5);
        QCOMPARE(estimatedMinutes(17), 10);
        QCOMPARE(estimatedMinutes(32), 15);
        QCOMPARE(estimatedMinutes(130), 60);
    }

    void termsAreFoundAsWholeWords()
    {
        Election election;
        election.languages = {u"fr"_s, u"en"_s};
        const auto term = [&](const QString &fr, const QString &en) {
            GlossaryEntry entry;
            entry.term = LocalText({{u"fr"_s, fr}, {u"en"_s, en}});
            election.glossary.append(entry);
        };
        term(u"loi de programmation"_s, u"planning law"_s);
        term(u"Loi de programmation militaire"_s, u"military planning law"_s);
        term(u"ISF"_s, u"wealth tax"_s);
        term(u"taux d'intérêt"_s, u"rate"_s);

        const auto found = [&](const QString &text, const QString &language = u"fr"_s) {
            QStringList words;
            for (const TermPlace &place : findTerms(text, election, language)) {
                words.append(text.sliced(place.start, place.length));
            }
            return words;
        };
        QCOMPARE(found(u"La loi de programmation militaire fixe les moyens."_s),
                 QStringList{u"loi de programmation militaire"_s});
        QCOMPARE(found(u"Une loi de\u00a0programmation, puis une autre loi de programmation."_s),
                 QStringList{u"loi de\u00a0programmation"_s});
        QCOMPARE(found(u"L’ISF et le taux d’intérêt ; insatISFait."_s),
                 (QStringList{u"ISF"_s, u"taux d’intérêt"_s}));
        QCOMPARE(found(u"isf"_s), QStringList());
        QCOMPARE(found(u"The corporate rate"_s, u"en"_s), QStringList{u"rate"_s});
        QCOMPARE(found(u"Rien."_s), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestQuestionPlan)
#include "tst_questionplan.moc"
