// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/answersfile.h"
#include "io/electionreader.h"
#include "io/limits.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace preau;

namespace {

const QString fullElection = QStringLiteral(PREAU_TEST_DATA "/valid/full");

void copyFolder(const QString &from, const QString &to)
{
    QDir().mkpath(to);
    const QFileInfoList entries = QDir(from).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot);
    for (const QFileInfo &entry : entries) {
        const QString target = to + u'/' + entry.fileName();
        if (entry.isDir()) {
            copyFolder(entry.filePath(), target);
        } else {
            QVERIFY(QFile::copy(entry.filePath(), target));
        }
    }
}

void write(const QString &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(content), content.size());
}

void replace(const QString &path, const QByteArray &before, const QByteArray &after)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray content = file.readAll();
    file.close();
    QVERIFY2(content.contains(before), before.constData());
    write(path, content.replace(before, after));
}

QString describe(const QList<Finding> &findings)
{
    QStringList lines;
    for (const Finding &finding : findings) {
        if (!finding.approved) {
            lines.append(u"%1:%2:%3: %4 [%5] {%6}"_s.arg(finding.location.file)
                             .arg(finding.location.line)
                             .arg(finding.location.column)
                             .arg(finding.message, finding.code, finding.path));
        }
    }
    return lines.join(u'\n');
}

} // namespace

class TestElectionReader : public QObject
{
    Q_OBJECT

private slots:

    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_folder = m_dir->filePath(u"election"_s);
        copyFolder(fullElection, m_folder);
    }

    void findsNothingToMendInTheElectionForTheFuzzers()
    {
        const LoadOutcome outcome = loadElection(QStringLiteral(PREAU_TEST_DATA "/../../fuzz/small"));
        QVERIFY(outcome.election);
        QVERIFY2(outcome.findings.isEmpty(), qPrintable(describe(outcome.findings)));
    }

    void saysOnlyThatTheFormatIsNewer()
    {
        replace(m_folder + u"/election.yaml"_s, "preau: 1", "preau: 2");
        write(m_folder + u"/questions.yaml"_s, "questions: [");
        write(m_folder + u"/candidates/broken.yaml"_s, "id: [");
        const LoadOutcome outcome = loadElection(m_folder);
        QVERIFY(!outcome.election);
        QCOMPARE(outcome.findings.size(), 1);
        QCOMPARE(outcome.findings[0].code, u"format-version"_s);
    }

    void saysWhereAMissingFileBelongs()
    {
        QVERIFY(QFile::remove(m_folder + u"/questions.yaml"_s));
        const LoadOutcome outcome = loadElection(m_folder);
        const auto missing = std::ranges::find(outcome.findings, u"file-missing"_s, &Finding::code);
        QVERIFY(missing != outcome.findings.cend());
        QCOMPARE(missing->location.line, 1);
        QCOMPARE(missing->location.column, 1);
        QVERIFY(!missing->fix.isEmpty());
    }

    void proposesNothingThatDropsASign()
    {
        replace(m_folder + u"/election.yaml"_s, "version: 3", "version: -3");
        for (const Finding &finding : loadElection(m_folder).findings) {
            QVERIFY(finding.code != "not-a-number"_L1 || !finding.fix.contains(u'3'));
        }
    }

    void readsEveryFeatureOfTheFormat()
    {
        const LoadOutcome outcome = loadElection(fullElection);
        QVERIFY2(outcome.election, qPrintable(describe(outcome.findings)));
        QVERIFY(!hasErrors(outcome.findings));
        QCOMPARE(outcome.refused.size(), 0);
        QCOMPARE(outcome.files.size(), 4);
        const Election &election = *outcome.election;
        QCOMPARE(election.id.value(), u"val-aux-saules-2031"_s);
        QCOMPARE(outcome.id, election.id);
        QCOMPARE(election.version, 3);
        QCOMPARE(election.country.text(u"en"), u"France (imaginary place)"_s);
        QCOMPARE(election.languages, QStringList({u"fr"_s, u"en"_s}));
        QVERIFY(election.fictional);
        QCOMPARE(election.positionsAsOf.toString(), u"2031-02"_s);
        QCOMPARE(election.about.publisher.text(u"fr"), u"Les ami(e)s du préau"_s);
        QCOMPARE(election.about.purpose.text(u"fr"),
                 u"Vérifier que le programme lit tout ce que le format permet. Tout est imaginaire."_s);
        QCOMPARE(election.themes.size(), 3);
        QCOMPARE(election.themes[0].topics.size(), 2);
        QCOMPARE(election.glossary.size(), 2);
        QCOMPARE(election.glossary[0].sources[0].source.url,
                 u"https://val-aux-saules.example.org/bulletin-7"_s);
        QCOMPARE(election.glossary[1].sources.size(), 2);
        QCOMPARE(election.corrections[0].candidate.value(), u"tilleul"_s);
        QCOMPARE(election.constituencies.size(), 2);
        QCOMPARE(election.approvals.size(), 5);

        QCOMPARE(election.questions.size(), 5);
        QCOMPARE(election.questions[0].topic.value(), u"arbres"_s);
        QCOMPARE(election.questions[0].context.sources[0].page, 12);
        QCOMPARE(election.questions[1].answers, AnswerScale::agreement3());
        QCOMPARE(election.questions[2].answers.kind, AnswerKind::Choice);
        QCOMPARE(election.questions[2].answers.options[1].shortText.text(u"fr"), u"Piétons"_s);
        QCOMPARE(election.questions[3].answers.kind, AnswerKind::Scale);
        QCOMPARE(election.questions[3].answers.size(), 4);
        QCOMPARE(election.questions[4].answers, AnswerScale::agreement5());

        QCOMPARE(election.candidates.size(), 4);
        QCOMPARE(election.candidates[0].id.value(), u"ormeau"_s);
        QCOMPARE(election.candidates[3].id.value(), u"noisetier"_s);
        const Candidate &ormeau = election.candidates[0];
        QCOMPARE(ormeau.name.full(), u"Camille Ormeau"_s);
        QCOMPARE(ormeau.colour, u"#7a5195"_s);
        QCOMPARE(ormeau.portrait->path, u"images/ormeau.png"_s);
        QCOMPARE(ormeau.links.size(), 2);
        QCOMPARE(ormeau.sources.size(), 3);
        QCOMPARE(ormeau.proposals.size(), 2);
        QVERIFY(ormeau.proposals[0].quote);
        QCOMPARE(ormeau.proposals[0].text.text(u"fr"),
                 u"«\u00A0Mille arbres, pas un de moins\u202F!\u00A0»"_s);
        QCOMPARE(ormeau.proposals[0].questions, QList<QuestionId>{QuestionId(u"planter"_s)});
        QCOMPARE(ormeau.proposals[1].sources[1].source.title.text(u"fr"), u"Réunion publique du 9 février"_s);

        const Position &planting = ormeau.positions[0];
        QVERIFY(planting.isStated());
        QCOMPARE(planting.option, 4);
        QCOMPARE(planting.place.line, 52);
        QCOMPARE(planting.place.column, 3);
        QCOMPARE(planting.detail().sources[0].source.id.value(), u"tract"_s);
        QCOMPARE(planting.detail().sources[0].page, 1);
        QVERIFY(!planting.detail().sources[0].source.own);
        QVERIFY(ormeau.proposals[1].sources[0].source.own);
        QCOMPARE(planting.detail().secondReading, 1);
        QCOMPARE(ormeau.positions[1].confidence, Confidence::Low);
        QCOMPARE(ormeau.positions[2].state, PositionState::Silent);
        QCOMPARE(ormeau.positions[2].detail().searched.toString(), u"2031-02-12"_s);
        QCOMPARE(ormeau.positions[3].state, PositionState::Silent);
        QCOMPARE(ormeau.positions[3].detail().searched.toString(), u"2031-02-10"_s);
        QCOMPARE(ormeau.positions[4].state, PositionState::Undocumented);

        const Candidate &tilleul = election.candidates[1];
        QCOMPARE(tilleul.name.family, u"Sacha Tilleul"_s);
        QCOMPARE(tilleul.entry, 0);
        QCOMPARE(tilleul.positions[2].option, 1);
        QCOMPARE(tilleul.positions[4].detail().searched.toString(), u"2031-02-11"_s);
        QCOMPARE(election.candidates[2].withdrawn.toString(), u"2031-03-01"_s);
        QCOMPARE(election.candidates[2].positions[2].detail().sources[0].source.publisher.text(u"fr"),
                 u"Radio des Saules"_s);
        QCOMPARE(election.candidates[3].positions[0].detail().searched.toString(), u"2031-02-14"_s);
    }

    void approvalsSilenceWithTheirReason()
    {
        const LoadOutcome outcome = loadElection(fullElection);
        int approved = 0;
        for (const Finding &finding : outcome.findings) {
            approved += finding.approved ? 1 : 0;
            QVERIFY2(finding.approved || finding.severity == Severity::Note, qPrintable(describe({finding})));
            QVERIFY(!finding.approved || !finding.approvalReason.isEmpty());
        }
        QCOMPARE(approved, 5);
    }

    void oneBadFileDoesNotHideTheOthers()
    {
        write(m_folder + u"/candidates/ormeau.yaml"_s, "id: ormeau\nname: [\n");
        const LoadOutcome outcome = loadElection(m_folder);
        QVERIFY(outcome.election);
        QCOMPARE(outcome.election->candidates.size(), 4);
        const Candidate &refused = outcome.election->candidates[0];
        QVERIFY(refused.refused);
        QCOMPARE(refused.id.value(), u"ormeau"_s);
        QCOMPARE(refused.name.family, u"ormeau"_s);
        QVERIFY(refused.positions.isEmpty());
        QVERIFY(!outcome.election->candidates[1].refused);
        QCOMPARE(outcome.refused.size(), 1);
        QCOMPARE(outcome.refused[0].candidate.value(), u"ormeau"_s);
        QCOMPARE(outcome.refused[0].file, m_folder + u"/candidates/ormeau.yaml"_s);
    }

    void oneBadEntryOfAListDoesNotHideTheOthers()
    {
        replace(m_folder + u"/candidates/rive-droite.yaml"_s, "planter: agree,", "planter: agrees,");
        const LoadOutcome outcome = loadElection(m_folder);
        QVERIFY(outcome.election);
        QCOMPARE(outcome.refused.size(), 1);
        QCOMPARE(outcome.refused[0].candidate.value(), u"tilleul"_s);
        QCOMPARE(outcome.refused[0].reason.code, u"unknown-stance"_s);
        QCOMPARE(outcome.refused[0].reason.path, u"candidates[0].positions.planter"_s);
        QVERIFY(outcome.refused[0].reason.fix.contains(u"agree"));
        QVERIFY(outcome.election->candidate(CandidateId(u"tilleul"_s))->refused);
        QVERIFY(!outcome.election->candidate(CandidateId(u"charme"_s))->refused);
    }

    void withoutElectionFileThereIsNone()
    {
        QFile::remove(m_folder + u"/election.yaml"_s);
        const LoadOutcome outcome = loadElection(m_folder);
        QVERIFY(!outcome.election);
        QCOMPARE(outcome.refused.size(), 1);
        QCOMPARE(outcome.refused[0].reason.code, u"file-missing"_s);
        const LoadOutcome nowhere = loadElection(m_dir->filePath(u"nowhere"_s));
        QVERIFY(!nowhere.election);
        QVERIFY(hasErrors(nowhere.findings));
    }

    void candidatesAreInBallotOrderWhateverTheFilesSay()
    {
        replace(m_folder + u"/election.yaml"_s, "[ormeau, tilleul, charme, noisetier]",
                "[noisetier, charme, absent, ormeau]");
        const LoadOutcome outcome = loadElection(m_folder);
        QVERIFY(outcome.election);
        QStringList ids;
        for (const Candidate &candidate : outcome.election->candidates) {
            ids.append(candidate.id.value());
        }
        QCOMPARE(ids, QStringList({u"noisetier"_s, u"charme"_s, u"absent"_s, u"ormeau"_s, u"tilleul"_s}));
        QVERIFY(outcome.election->candidates[2].refused);
        QVERIFY(outcome.election->candidates[4].refused);
        QStringList codes;
        for (const Finding &finding : outcome.findings) {
            if (finding.severity == Severity::Error) {
                codes.append(finding.code);
            }
        }
        QCOMPARE(codes, QStringList({u"candidate-not-on-ballot"_s, u"candidate-missing"_s}));
    }

    void resultDoesNotDependOnThreads()
    {
        const LoadOutcome one = loadElection(fullElection, {.progress = {}, .cancel = nullptr, .threads = 1});
        const LoadOutcome four =
            loadElection(fullElection, {.progress = {}, .cancel = nullptr, .threads = 4});
        QCOMPARE(one.findings, four.findings);
        QVERIFY(*one.election == *four.election);
    }

    void tellsItsProgressAndCanBeCancelled()
    {
        std::atomic<int> calls = 0;
        std::atomic<int> most = 0;
        (void)loadElection(fullElection, {.progress =
                                              [&](int done, int total) {
                                                  ++calls;
                                                  most = std::max<int>(most, done);
                                                  QCOMPARE(total, 4);
                                              },
                                          .cancel = nullptr});
        QCOMPARE(calls, 4);
        QCOMPARE(most, 4);
        const std::atomic_bool cancel = true;
        const LoadOutcome outcome = loadElection(fullElection, {.progress = {}, .cancel = &cancel});
        QVERIFY(outcome.cancelled);
        QVERIFY(!outcome.election);
    }

    void findsElectionFolders()
    {
        QCOMPARE(findElectionFolders(m_dir->path()), QStringList{m_folder});
        QCOMPARE(findElectionFolders(m_folder), QStringList{m_folder});
        QCOMPARE(findElectionFolders(m_folder + u'/'), QStringList{m_folder});
        QVERIFY(findElectionFolders(m_dir->filePath(u"nowhere"_s)).isEmpty());
    }

    void theExamplesOfTheReferenceAreRight()
    {
        QFile page(QStringLiteral(PREAU_TEST_DATA "/../../docs/format.md"));
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QString folder = m_dir->filePath(u"example"_s);
        QByteArray answers;
        QStringList names;
        const QList<QByteArray> blocks = page.readAll().split('`');
        for (const QByteArray &block : blocks) {
            if (!block.startsWith("yaml\n")) {
                continue;
            }
            const QByteArray text = block.mid(5);
            const QByteArray first = text.left(text.indexOf('\n'));
            if (first == "# answers.yaml") {
                answers = text;
            } else if (first.startsWith("# ") && first.endsWith(".yaml")) {
                names.append(QString::fromUtf8(first.mid(2)));
                write(folder + u'/' + names.last(), text);
            }
        }
        QCOMPARE(names, QStringList({u"election.yaml"_s, u"questions.yaml"_s, u"candidates/ormeau.yaml"_s,
                                     u"candidates/tilleul.yaml"_s}));
        const LoadOutcome outcome = loadElection(folder);
        QVERIFY(outcome.election);
        QCOMPARE(describe(outcome.findings), QString());
        const auto restored = readAnswers(answers, u"answers.yaml"_s, *outcome.election);
        QVERIFY(restored);
        QCOMPARE(describe(restored->findings), QString());
        QCOMPARE(restored->answers.questions.size(), 2);
    }

    void errorsInElectionOrQuestionsRefuseTheElection()
    {
        replace(m_folder + u"/questions.yaml"_s, "theme: ecole", "theme: ecoles");
        write(m_folder + u"/candidates/ormeau.yaml"_s, "id: [\n");
        const LoadOutcome outcome = loadElection(m_folder);
        QVERIFY(!outcome.election);
        QCOMPARE(outcome.id.value(), u"val-aux-saules-2031"_s);
        // Whoever mends it sees the errors of all files at once.
        QCOMPARE(outcome.refused.size(), 2);
        QCOMPARE(outcome.refused[0].reason.code, u"unknown-theme"_s);
        QCOMPARE(outcome.refused[1].reason.code, u"unclosed-bracket"_s);
    }

    void anErrorBesideTheListRefusesAllOfIt()
    {
        replace(m_folder + u"/candidates/rive-droite.yaml"_s, "searched: 2031-02-11", "searched: hier");
        const LoadOutcome outcome = loadElection(m_folder);
        QVERIFY(outcome.election);
        QCOMPARE(outcome.refused.size(), 3);
        QCOMPARE(outcome.election->candidates.size(), 4);
        QVERIFY(!outcome.election->candidates[0].refused);
        for (int i = 1; i < 4; ++i) {
            QVERIFY(outcome.election->candidates[i].refused);
        }
    }

    void twoEntriesOfOneCandidateAreBothRefused()
    {
        write(m_folder + u"/candidates/zz.yaml"_s, "id: ormeau\nname: A\nconstituency: rive-droite\n");
        const LoadOutcome outcome = loadElection(m_folder);
        QVERIFY(outcome.election);
        QCOMPARE(outcome.election->candidates.size(), 4);
        QVERIFY(outcome.election->candidates[0].refused);
        QCOMPARE(outcome.refused.size(), 2);
    }

    void aListThatCannotBeReadHidesNobodyOnTheBallot()
    {
        write(m_folder + u"/candidates/rive-droite.yaml"_s, "candidates: [\n");
        const LoadOutcome outcome = loadElection(m_folder);
        QVERIFY(outcome.election);
        QCOMPARE(outcome.election->candidates.size(), 4);
        for (int i = 1; i < 4; ++i) {
            QVERIFY(outcome.election->candidates[i].refused);
            QCOMPARE(outcome.election->candidates[i].file, u"candidates/rive-droite.yaml"_s);
        }
        QCOMPARE(outcome.refused.size(), 1);
    }

    void withoutBallotOrderFilesGiveTheOrder()
    {
        replace(m_folder + u"/election.yaml"_s, "ballot_order: [ormeau, tilleul, charme, noisetier]\n", "");
        write(m_folder + u"/candidates/a-first.yaml"_s,
              "id: premier\nname: Premier\nconstituency: rive-gauche\n");
        const LoadOutcome outcome = loadElection(m_folder);
        QVERIFY(outcome.election);
        QStringList ids;
        for (const Candidate &candidate : outcome.election->candidates) {
            ids.append(candidate.id.value());
        }
        QCOMPARE(ids, QStringList({u"premier"_s, u"ormeau"_s, u"tilleul"_s, u"charme"_s, u"noisetier"_s}));
        QVERIFY(outcome.election->ballotOrder.isEmpty());
    }

    void filesThatAreNotReadAreNamed()
    {
        write(m_folder + u"/candidates/autre.yml"_s, "id: autre\nname: Autre\n");
        write(m_folder + u"/candidates/notes.txt"_s, "notes");
        write(m_folder + u"/candidates/.hidden.yaml"_s, "id: [");
        const LoadOutcome outcome = loadElection(m_folder);
        QVERIFY(outcome.election);
        int ignored = 0;
        for (const Finding &finding : outcome.findings) {
            ignored += finding.code == u"file-ignored" ? 1 : 0;
        }
        QCOMPARE(ignored, 1);
        QCOMPARE(outcome.files.size(), 4);
    }

    void linksOutOfTheFolderAreRefused()
    {
#ifdef Q_OS_WIN
        QSKIP("links need rights on Windows");
#endif
        write(m_dir->filePath(u"outside.yaml"_s), "id: ormeau\nname: A\nconstituency: rive-gauche\n");
        QFile::remove(m_folder + u"/candidates/ormeau.yaml"_s);
        QVERIFY(QFile::link(m_dir->filePath(u"outside.yaml"_s), m_folder + u"/candidates/ormeau.yaml"_s));
        const LoadOutcome outcome = loadElection(m_folder);
        QVERIFY(outcome.election);
        QVERIFY(outcome.election->candidates[0].refused);
        QCOMPARE(outcome.refused[0].reason.code, u"invalid-path"_s);
    }

    void portraitsAreLookedAt()
    {
        QFile::remove(m_folder + u"/images/ormeau.png"_s);
        LoadOutcome outcome = loadElection(m_folder);
        QVERIFY(!outcome.election->candidates[0].portrait);
        QVERIFY(!outcome.election->candidates[0].refused);
        write(m_folder + u"/images/ormeau.png"_s, "<svg xmlns='http://www.w3.org/2000/svg'/>");
        outcome = loadElection(m_folder);
        QVERIFY(!outcome.election->candidates[0].portrait);
        write(m_folder + u"/images/ormeau.png"_s, "\xFF\xD8\xFF\xE0 a jpeg");
        outcome = loadElection(m_folder);
        QVERIFY(outcome.election->candidates[0].portrait);
    }

    void electionsOfTooManyFilesAreRefused()
    {
        const QString files = m_folder + u"/candidates/c%1.yaml"_s;
        for (int i = 0; i < limits::electionFiles - 3;
             ++i) { // two of them and election.yaml, questions.yaml are there
            write(files.arg(i), "a: b\n");
        }
        const LoadOutcome outcome = loadElection(m_folder);
        QVERIFY(!outcome.election);
        QCOMPARE(outcome.findings.size(), 1);
        QCOMPARE(outcome.findings[0].code, u"limit-election"_s);
        QFile::remove(files.arg(0));
        QVERIFY(loadElection(m_folder).election);
    }

    void electionsOfTooManyBytesAreRefused()
    {
        for (int i = 0; i < 17; ++i) {
            const QString path = m_folder + u"/candidates/c%1.yaml"_s.arg(i);
            write(path, "");
            QVERIFY(QFile::resize(path, limits::fileBytes));
        }
        const LoadOutcome outcome = loadElection(m_folder);
        QVERIFY(!outcome.election);
        QCOMPARE(outcome.findings.size(), 1);
        QCOMPARE(outcome.findings[0].code, u"limit-election"_s);
    }

    void valuesOfOneElectionCompareEqualWhereverItIs()
    {
        const LoadOutcome one = loadElection(fullElection);
        replace(m_folder + u"/election.yaml"_s, "# A fictional", "# A\n#\n# fictional");
        const LoadOutcome other = loadElection(m_folder + u'/');
        QVERIFY(*one.election == *other.election);
        QCOMPARE(other.files.first(), m_folder + u"/candidates/ormeau.yaml"_s);
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_folder;
};

QTEST_GUILESS_MAIN(TestElectionReader)
#include "tst_electionreader.moc"
