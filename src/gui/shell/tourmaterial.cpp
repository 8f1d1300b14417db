// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/tourmaterial.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace preau::gui {

namespace {

struct BuiltInAnswer
{
    const char *question;
    const char *stance; // a stance, "no-opinion" or "skip"
    Importance importance = Importance::Normal;
};

Answers builtIn(const Election &election, const QList<BuiltInAnswer> &given)
{
    Answers answers;
    for (const BuiltInAnswer &one : given) {
        const QString stance = QString::fromLatin1(one.stance);
        const QuestionId id(QString::fromLatin1(one.question));
        const Question *question = election.question(id);
        if (!question) {
            continue;
        }
        Answer answer{.kind = Answer::Kind::Stated, .option = -1, .importance = one.importance};
        if (stance == u"no-opinion"_s) {
            answer.kind = Answer::Kind::NoOpinion;
        } else if (stance == u"skip"_s) {
            answer.kind = Answer::Kind::Skipped;
        } else {
            answer.option = question->answers.indexOf(stance);
        }
        answers.questions.insert(id, answer);
    }
    return answers;
}

} // namespace

bool writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

Answers fullAnswers(const Election &election)
{
    return builtIn(election, {{"smic", "agree", Importance::High},
                              {"retraite", "disagree", Importance::High},
                              {"temps-travail", "disagree"},
                              {"rsa", "neutral"},
                              {"revenu-jeunes", "agree"},
                              {"medecins", "neutral"},
                              {"isf", "agree"},
                              {"successions", "neutral"},
                              {"taxes-energie", "agree"},
                              {"impots-production", "agree"},
                              {"fonctionnaires", "disagree"},
                              {"autoroutes", "agree"},
                              {"redevance", "disagree"},
                              {"nucleaire", "agree"},
                              {"eolien", "disagree"},
                              {"chasse", "agree", Importance::Low},
                              {"libre-echange", "no-opinion"},
                              {"logement-social", "agree-strongly"},
                              {"immigration", "neutral"},
                              {"sans-papiers", "agree"},
                              {"prisons", "agree-strongly"},
                              {"cannabis", "agree", Importance::Low},
                              {"fin-de-vie", "agree-strongly", Importance::High},
                              {"voile", "disagree"},
                              {"parcoursup", "no-opinion"},
                              {"ric", "agree"},
                              {"proportionnelle", "agree-strongly"},
                              {"pouvoirs-president", "skip"},
                              {"europe", "agree"},
                              {"otan", "disagree"},
                              {"defense", "agree"},
                              {"service-national", "skip"}});
}

Answers fewAnswers(const Election &election)
{
    return builtIn(election, {{"smic", "agree"}, {"nucleaire", "disagree"}});
}

Answers tieAnswers(const Election &election)
{
    return builtIn(election, {{"eolien", "disagree"},
                              {"parcoursup", "agree-strongly"},
                              {"europe", "neutral"},
                              {"retraite", "disagree-strongly"},
                              {"redevance", "disagree-strongly"},
                              {"service-national", "agree"},
                              {"cannabis", "agree-strongly"}});
}

Answers answersLike(const Election &election, int candidate)
{
    Answers answers;
    for (qsizetype q = 0; q < election.questions.size(); ++q) {
        const Position &position = election.candidates[candidate].positions[q];
        if (position.state == PositionState::Stated) {
            answers.questions.insert(election.questions[q].id,
                                     {.kind = Answer::Kind::Stated, .option = position.option});
        }
    }
    return answers;
}

void writeBroken(const QString &folder)
{
    QDir().mkpath(folder + u"/conseil-de-quartier/candidates"_s);
    writeFile(folder + u"/conseil-de-quartier/election.yaml"_s,
              "preau: 1\nid: conseil-de-quartier\ntitle: { fr: Conseil de quartier }\ndate: "
              "2027-05-02\nfictional: true\n"
              "languages: [fr]\nlicence: CC0-1.0\ncontestants: lists\nballot_order: [liste-a, liste-b]\n"
              "themes:\n  - id: rues\n    title: { fr: Rues }\n");
    writeFile(folder + u"/conseil-de-quartier/questions.yaml"_s,
              "questions:\n  - id: bancs\n    theme: rues\n    statement: { fr: Il faut plus de bancs. }\n"
              "  - id: pistes\n    theme: rues\n    statement: { fr: Il faut plus de pistes. }\n");
    writeFile(folder + u"/conseil-de-quartier/candidates/liste-a.yaml"_s,
              "id: liste-a\nname: Liste A\nsources:\n  tract: { title: Tract, publisher: Liste A, date: "
              "2027-03 }\npositions:\n"
              "  pistes:\n    stance: agree\n    note:\n      fr: Propose : des pistes.\n    source: { ref: "
              "tract }\n");
    writeFile(
        folder + u"/conseil-de-quartier/candidates/liste-b.yaml"_s,
        "id: liste-b\nname: Liste B\nsources:\n  tract: { title: Tract, publisher: Liste B, date: 2027-03 "
        "}\npositions:\n"
        "  bancs:\n    note: { fr: Propose des bancs. }\n    source: { ref: tract }\n    stance: agre\n");
}

void writeLists(const QString &folder, const QString &id, const QString &title, int lists)
{
    QDir().mkpath(folder + u'/' + id + u"/candidates"_s);
    const QString root = folder + u'/' + id;
    writeFile(root + u"/election.yaml"_s,
              u"preau: 1\nid: %1\ntitle: { fr: %2 }\ndate: 2027-05-02\nfictional: true\nlanguages: [fr]\n"
              "licence: CC0-1.0\ncontestants: lists\nthemes:\n  - id: rues\n    title: { fr: Rues }\n"_s
                  .arg(id, title)
                  .toUtf8());
    QString questions = u"questions:\n"_s;
    for (int q = 0; q < 12; ++q) {
        questions +=
            u"  - id: mesure-%1\n    theme: rues\n    statement: { fr: Il faut la mesure %1. }\n"_s.arg(q +
                                                                                                        1);
    }
    writeFile(root + u"/questions.yaml"_s, questions.toUtf8());
    for (int list = 0; list < lists; ++list) {
        QString text = u"id: liste-%1\nname: Liste %1\npositions:\n"_s.arg(list + 1);
        for (int q = 0; q < 12; ++q) {
            text += u"  mesure-%1: %2\n"_s.arg(q + 1).arg(q / 2 == list ? u"agree-strongly"_s
                                                                        : u"disagree-strongly"_s);
        }
        writeFile(root + u"/candidates/liste-%1.yaml"_s.arg(list + 1), text.toUtf8());
    }
}

} // namespace preau::gui
