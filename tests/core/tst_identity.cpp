// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/canonicaljson.h"
#include "model/identity.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace preau;

namespace {

LocalText frEn(const QString &fr, const QString &en)
{
    return LocalText({{u"fr"_s, fr}, {u"en"_s, en}});
}

Election sample()
{
    Election election;
    election.id = ElectionId(u"essai"_s);
    election.title = frEn(u"Élection d’essai"_s, u"Trial election"_s);
    election.languages = {u"fr"_s, u"en"_s};
    election.themes = {Theme{
        .id = ThemeId(u"eau"_s), .title = frEn(u"Eau"_s, u"Water"_s), .icon = {}, .topics = {}, .place = {}}};
    Question bridge;
    bridge.id = QuestionId(u"pont"_s);
    bridge.theme = ThemeId(u"eau"_s);
    bridge.statement = frEn(u"Il faut un pont."_s, u"There should be a bridge."_s);
    Question ferry;
    ferry.id = QuestionId(u"bac"_s);
    ferry.theme = ThemeId(u"eau"_s);
    ferry.statement = frEn(u"Le bac est gratuit."_s, u"The ferry is free."_s);
    ferry.answers = AnswerScale::agreement3();
    election.questions = {bridge, ferry};

    Candidate zoe;
    zoe.id = CandidateId(u"zoe"_s);
    zoe.name.family = u"Zoé"_s;
    Position stated;
    stated.state = PositionState::Stated;
    stated.option = 4;
    stated.place = Place{3, 4};
    Position silent;
    silent.state = PositionState::Silent;
    PositionDetail searched;
    searched.searched = *PartialDate::parse(u"2027-01-02");
    silent.setDetail(searched);
    zoe.positions = {stated, silent};
    zoe.file = u"candidates/zoe.yaml"_s;
    Candidate ana;
    ana.id = CandidateId(u"ana"_s);
    ana.name.family = u"Ana"_s;
    ana.positions = {Position(), Position()};
    election.candidates = {zoe, ana};
    return election;
}

} // namespace

class TestReportIdentity : public QObject
{
    Q_OBJECT

private slots:

    void spellsStrings()
    {
        QCOMPARE(canonical::string(u"a\"b\\c\n\t\u0001é\U0001F600/"),
                 QByteArray("\"a\\\"b\\\\c\\n\\t\\u0001é\U0001F600/\""));
    }

    void sortsKeysByCodePoint()
    {
        canonical::Object object;
        object.add(u"\U00010000", "1"); // above U+FF5E, though its first UTF-16 unit is below
        object.add(u"\uFF5E", "2");
        object.add(u"b", "3");
        object.add(u"a", "4");
        QCOMPARE(object.json(), QByteArray("{\"a\":4,\"b\":3,\"\uFF5E\":2,\"\U00010000\":1}"));
    }

    void isJsonWithSortedKeys()
    {
        const QByteArray json = canonicalJson(sample());
        QJsonParseError error;
        const QJsonObject object = QJsonDocument::fromJson(json, &error).object();
        QCOMPARE(error.error, QJsonParseError::NoError);
        // QJsonObject sorts its keys too, and all of ours are ASCII: the same bytes.
        QCOMPARE(QJsonDocument(object).toJson(QJsonDocument::Compact), json);
        const QJsonArray candidates = object.value(u"candidates").toArray();
        QCOMPARE(candidates.at(0).toObject().value(u"id").toString(), u"ana"_s);
        const QJsonObject zoe = candidates.at(1).toObject().value(u"positions").toObject();
        QCOMPARE(zoe.value(u"pont").toObject().value(u"stance").toString(), u"agree-strongly"_s);
        QCOMPARE(zoe.value(u"bac").toObject().value(u"state").toString(), u"silent"_s);
        QCOMPARE(zoe.value(u"bac").toObject().value(u"searched").toString(), u"2027-01-02"_s);
    }

    void filesAndPlacesLeaveNoTrace()
    {
        const Election election = sample();
        Election moved = sample();
        std::swap(moved.candidates[0], moved.candidates[1]);
        moved.candidates[0].file = u"candidates/all.yaml"_s;
        moved.candidates[1].positions[0].place = Place{77, 1};
        moved.folder = u"/elsewhere"_s;
        moved.title = LocalText({{u"en"_s, u"Trial election"_s}, {u"fr"_s, u"Élection d’essai"_s}});
        QCOMPARE(dataHash(moved), dataHash(election));
    }

    void everyChangeOfContentShows()
    {
        const QString hash = dataHash(sample());
        QCOMPARE(hash.size(), 64);
        Election changed = sample();
        changed.candidates[0].positions[0].option = 3;
        QVERIFY(dataHash(changed) != hash);
        changed = sample();
        changed.questions[0].context.text = LocalText(u"note"_s);
        QVERIFY(dataHash(changed) != hash);
        changed = sample();
        changed.candidates[1].refused = true;
        QVERIFY(dataHash(changed) != hash);
    }

    void questionsHashIsTheDocumentedOne()
    {
        const QByteArray expected =
            "[{\"id\":\"bac\",\"kind\":\"agreement-3\",\"options\":[\"disagree\",\"neutral\",\"agree\"],"
            "\"statement\":\"Le bac est gratuit.\"},"
            "{\"id\":\"pont\",\"kind\":\"agreement-5\",\"options\":[\"disagree-strongly\",\"disagree\","
            "\"neutral\",\"agree\",\"agree-strongly\"],\"statement\":\"Il faut un pont.\"}]";
        QCOMPARE(questionsHash(sample()),
                 QString::fromLatin1(QCryptographicHash::hash(expected, QCryptographicHash::Sha256).toHex()));
    }

    void questionsHashIgnoresWhatAnswersDoNotRestOn()
    {
        Election other = sample();
        std::swap(other.questions[0], other.questions[1]);
        other.candidates.clear();
        other.questions[0].label = LocalText(u"Bac"_s);
        other.questions[0].statement = frEn(u"Le bac est gratuit."_s, u"Ferries are free."_s);
        QCOMPARE(questionsHash(other), questionsHash(sample()));
        other.questions[0].statement = frEn(u"Le bac devient gratuit."_s, u"The ferry is free."_s);
        QVERIFY(questionsHash(other) != questionsHash(sample()));
    }
};

QTEST_GUILESS_MAIN(TestReportIdentity)
#include "tst_identity.moc"
