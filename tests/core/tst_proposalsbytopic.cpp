// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/proposalsbytopic.h"
#include "electionbuilder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace preau;

namespace {

Proposal proposal(const QString &id, const QString &theme, const QString &topic, const QString &text,
                  const QList<QuestionId> &questions = {})
{
    Proposal made;
    made.id = ProposalId(id);
    made.theme = ThemeId(theme);
    made.topic = TopicId(topic);
    made.text = LocalText(text);
    made.questions = questions;
    return made;
}

} // namespace

class TestProposalsByTopic : public QObject
{
    Q_OBJECT

private:
    Election m_election;

    static QStringList topics(const ProposalsByTopic &all)
    {
        QStringList list;
        for (const ThemeProposals &theme : all.themes) {
            for (const TopicProposals &topic : theme.topics) {
                list.append(theme.theme.value() + u'/' + topic.topic.value());
            }
        }
        return list;
    }

    [[nodiscard]] std::function<bool(const ProposalRef &)> containing(const QString &word) const
    {
        return [this, word](const ProposalRef &ref) {
            return m_election.candidates[ref.candidate].proposals[ref.proposal].text.text({}).contains(word);
        };
    }

private slots:

    void init()
    {
        m_election = test::election(uR"(
            theme work
            question smic
            question age
            theme health
            question doctors
            theme empty
            candidate ada ++ - +
            candidate bob + ? ~
            candidate cyd ? ? ?
            refused   dee)");
        m_election.themes[0].topics = {{.id = TopicId(u"pay"_s), .title = LocalText(u"Pay"_s)},
                                       {.id = TopicId(u"pensions"_s), .title = LocalText(u"Pensions"_s)},
                                       {.id = TopicId(u"hours"_s), .title = LocalText(u"Hours"_s)}};
        // the same id in another theme is another topic
        m_election.themes[1].topics = {{.id = TopicId(u"pay"_s), .title = LocalText(u"Pay of nurses"_s)}};
        m_election.questions[1].topic = TopicId(u"pensions"_s);
        const QuestionId smic = m_election.questions[0].id;
        m_election.candidates[0].proposals = {
            proposal(u"a1"_s, u"work"_s, u"pensions"_s, u"retire at 60"_s),
            proposal(u"a2"_s, u"work"_s, u"pay"_s, u"raise wages"_s, {smic}),
            proposal(u"a3"_s, u"work"_s, {}, u"general matters"_s),
            proposal(u"a4"_s, u"work"_s, u"pay"_s, u"equal wages"_s)};
        m_election.candidates[1].proposals = {
            proposal(u"b1"_s, u"work"_s, u"pay"_s, u"keep wages"_s, {smic, QuestionId(u"gone"_s)}),
            proposal(u"b2"_s, u"health"_s, u"pay"_s, u"pay nurses"_s)};
    }

    void groupsByTheTopicsOfTheElection()
    {
        const ProposalsByTopic all = proposalsByTopic(m_election, {});
        QCOMPARE(all.candidates, (QList<int>{0, 1, 2, 3}));
        // topics in the election's order, not the files'; what has no topic at the end
        QCOMPARE(topics(all), (QStringList{u"work/pay"_s, u"work/pensions"_s, u"work/"_s, u"health/pay"_s}));
        QCOMPARE(all.themes.size(), 3); // a theme without any proposal is there, to say so
        QCOMPARE(all.themes[0].topics[0].proposals, (QList<QList<int>>{{1, 3}, {0}, {}, {}}));
        QCOMPARE(all.themes[0].topics[0].count(), 3);
        QCOMPARE(all.themes[0].topics[0].candidates(), 2);
        QCOMPARE(all.themes[0].without, (QList<TopicId>{TopicId(u"hours"_s)}));
        QCOMPARE(all.themes[0].count(), 5);
        QCOMPARE(all.themes[0].total, 3);
        QVERIFY(all.themes[2].topics.isEmpty());
        QCOMPARE(all.counts, (QList<int>{4, 2, 0, 0}));
        QCOMPARE(all.matching, 4);
        QCOMPARE(all.total, 4);
    }

    void everyProposalStandsInExactlyOnePlace()
    {
        const ProposalsByTopic all = proposalsByTopic(m_election, {});
        QList<QList<int>> seen(m_election.candidates.size());
        for (const ThemeProposals &theme : all.themes) {
            for (const TopicProposals &topic : theme.topics) {
                QCOMPARE(topic.proposals.size(), all.candidates.size());
                for (qsizetype c = 0; c < topic.proposals.size(); ++c) {
                    seen[c] += topic.proposals[c];
                }
            }
        }
        for (qsizetype c = 0; c < seen.size(); ++c) {
            std::ranges::sort(seen[c]);
            QList<int> wanted(m_election.candidates[c].proposals.size());
            std::iota(wanted.begin(), wanted.end(), 0);
            QCOMPARE(seen[c], wanted);
        }
    }

    void linksQuestionsByTopicAndByProposal()
    {
        const ProposalsByTopic all = proposalsByTopic(m_election, {});
        QCOMPARE(all.themes[0].topics[0].questions,
                 (QList<int>{0})); // by the proposals; "gone" does not exist
        QCOMPARE(all.themes[0].topics[1].questions, (QList<int>{1})); // filed under the topic
        QCOMPARE(all.themes[1].topics[0].questions, (QList<int>{}));
    }

    void keepsTheCandidatesAskedForInTheirOrder()
    {
        const ProposalsByTopic two = proposalsByTopic(
            m_election, {.candidates = {1, 0}, .theme = {}, .matches = {}, .matchesTopic = {}});
        QCOMPARE(two.candidates, (QList<int>{1, 0}));
        QCOMPARE(two.themes[0].topics[0].proposals, (QList<QList<int>>{{0}, {1, 3}}));
        QCOMPARE(two.counts, (QList<int>{2, 4}));
        const ProposalsByTopic one =
            proposalsByTopic(m_election, {.candidates = {1}, .theme = {}, .matches = {}, .matchesTopic = {}});
        QCOMPARE(topics(one), (QStringList{u"work/pay"_s, u"health/pay"_s}));
        QCOMPARE(one.themes[0].without, (QList<TopicId>{TopicId(u"pensions"_s), TopicId(u"hours"_s)}));
    }

    void filtersByTheme()
    {
        const ProposalsByTopic health = proposalsByTopic(
            m_election, {.candidates = {}, .theme = ThemeId(u"health"_s), .matches = {}, .matchesTopic = {}});
        QCOMPARE(topics(health), (QStringList{u"health/pay"_s}));
        QCOMPARE(health.themes.size(), 1);
        QCOMPARE(health.counts, (QList<int>{0, 1, 0, 0}));
    }

    void sharedTopicsHaveTwoVoices()
    {
        const ProposalsByTopic shared = proposalsByTopic(
            m_election,
            {.candidates = {}, .theme = {}, .onlyShared = true, .matches = {}, .matchesTopic = {}});
        QCOMPARE(topics(shared), (QStringList{u"work/pay"_s}));
        QCOMPARE(shared.themes.size(), 1); // themes without one are gone
        QCOMPARE(shared.matching, 1);
        QCOMPARE(shared.total, 4);
        // two proposals of one candidate are one voice
        QVERIFY(proposalsByTopic(
                    m_election,
                    {.candidates = {0}, .theme = {}, .onlyShared = true, .matches = {}, .matchesTopic = {}})
                    .themes.isEmpty());
    }

    void aMatchKeepsTheWholeTopic()
    {
        const ProposalsByTopic found = proposalsByTopic(
            m_election,
            {.candidates = {}, .theme = {}, .matches = containing(u"equal"_s), .matchesTopic = {}});
        QCOMPARE(topics(found), (QStringList{u"work/pay"_s}));
        // the others' columns are not emptied: they would read as "nothing proposed"
        QCOMPARE(found.themes[0].topics[0].proposals, (QList<QList<int>>{{1, 3}, {0}, {}, {}}));
        QCOMPARE(found.matching, 1);
        const ProposalsByTopic titled =
            proposalsByTopic(m_election, {.candidates = {},
                                          .theme = {},
                                          .matches = [](const ProposalRef &) { return false; },
                                          .matchesTopic =
                                              [](const Theme &, const Topic *topic) {
                                                  return topic && topic->title.text({}).contains(u"nurses"_s);
                                              }});
        QCOMPARE(topics(titled), (QStringList{u"health/pay"_s}));
        QVERIFY(proposalsByTopic(
                    m_election,
                    {.candidates = {}, .theme = {}, .matches = containing(u"kangaroo"_s), .matchesTopic = {}})
                    .themes.isEmpty());
    }

    void readsTheLinkFromTheQuestion()
    {
        QCOMPARE(proposalsOn(m_election, 0, 0), (QList<ProposalRef>{{.candidate = 0, .proposal = 1}}));
        QCOMPARE(proposalsOn(m_election, 1, 0), (QList<ProposalRef>{{.candidate = 1, .proposal = 0}}));
        QVERIFY(proposalsOn(m_election, 0, 2).isEmpty());
    }

    void findsTheSameTopicAtTheOthers()
    {
        const QList<int> order{2, 1, 0};
        QCOMPARE(sameTopic(m_election, {.candidate = 1, .proposal = 0}, order),
                 (QList<ProposalRef>{{.candidate = 0, .proposal = 1}, {.candidate = 0, .proposal = 3}}));
        // the topic of the same name in another theme is another one
        QVERIFY(sameTopic(m_election, {.candidate = 1, .proposal = 1}, order).isEmpty());
        QVERIFY(sameTopic(m_election, {.candidate = 0, .proposal = 2}, order).isEmpty());
        QVERIFY(sameTopic(m_election, {.candidate = 0, .proposal = 9}, order).isEmpty());
        QVERIFY(sameTopic(m_election, {}, order).isEmpty());
    }

    void countsPerTheme()
    {
        QCOMPARE(proposalsPerTheme(m_election, {0, 1, 2, 3}), (QList<int>{5, 1, 0}));
        QCOMPARE(proposalsPerTheme(m_election, {1}), (QList<int>{1, 1, 0}));
    }

    void knowsADeclarationByItsMark()
    {
        Candidate &ada = m_election.candidates[0];
        QVERIFY(!declarationOf(ada));
        Source leaflet;
        leaflet.id = SourceId(u"leaflet"_s);
        Source declaration;
        declaration.id = SourceId(u"declaration"_s);
        declaration.title = LocalText(u"Declaration"_s);
        ada.sources = {leaflet, declaration};
        QVERIFY(declarationOf(ada));
        QCOMPARE(declarationOf(ada)->title, declaration.title);
    }
};

QTEST_APPLESS_MAIN(TestProposalsByTopic)
#include "tst_proposalsbytopic.moc"
