// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sheetwriter.h"

#include "analysis/matching.h"
#include "analysis/robustness.h"
#include "base/text.h"
#include "base/today.h"
#include "interchange/answercode.h"
#include "io/answersfile.h"
#include "io/electionreader.h"
#include "io/ownerfile.h"
#include "report/resultsheet.h"
#include "report/textreport.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRandomGenerator>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace preau {

namespace {

class SheetWriter
{
    Q_DECLARE_TR_FUNCTIONS(preau::CommandLine)

public:
    SheetWriter(const Request &request, const QString &language) : m_request(request), m_language(language) {}

    int write();

private:
    std::optional<Answers> readAnswersFor(const Election &election);

    void say(const QString &line) { m_err << u"preau: "_s << line << u'\n'; }

    void sayFinding(const Finding &finding) { m_err << findingLine(finding) << u'\n'; }

    void sayLeftOut(const QString &sentence, const QList<QuestionId> &questions);

    const Request &m_request;
    QString m_language;
    QTextStream m_err{stderr};
};

void SheetWriter::sayLeftOut(const QString &sentence, const QList<QuestionId> &questions)
{
    if (questions.isEmpty()) {
        return;
    }
    QStringList ids;
    for (const QuestionId &id : questions) {
        ids.append(printable(id.value()));
    }
    say(sentence.arg(ids.join(u", "_s)));
}

std::optional<Answers> SheetWriter::readAnswersFor(const Election &election)
{
    const Result<RestoredAnswers> restored = readAnswers(m_request.answers, election);
    if (!restored) {
        say(restored.error().message);
        return std::nullopt;
    }
    for (const Finding &finding : restored->findings) {
        sayFinding(finding);
    }
    if (hasErrors(restored->findings)) {
        return std::nullopt;
    }
    if (!restored->election.isEmpty() && restored->election != election.id) {
        say(tr("These answers were given to “%1”, not to “%2”; those to questions that both ask are used.")
                .arg(printable(restored->election.value()), election.id.value()));
    }
    sayLeftOut(tr("Left out, because the question has changed since it was answered: %1."),
               restored->changed);
    sayLeftOut(tr("Left out, because the election does not ask it any more: %1."), restored->unknown);
    return restored->answers;
}

int SheetWriter::write()
{
    const QString folder = m_request.elections.first();
    const LoadOutcome outcome = loadElection(folder);
    if (!outcome.election) {
        for (const Finding &finding : outcome.findings) {
            if (finding.severity == Severity::Error) {
                sayFinding(finding);
            }
        }
        say(tr("“%1” cannot be shown; preau-cli check says what to mend.").arg(printable(folder)));
        return 2;
    }
    for (const RefusedFile &refused : outcome.refused) {
        sayFinding(refused.reason);
        say(tr("File refused: %1").arg(printable(refused.file)));
    }
    const Election &election = *outcome.election;
    const std::optional<Answers> answers = readAnswersFor(election);
    if (!answers) {
        return 2;
    }
    MatchSettings settings;
    settings.order = defaultOrder(election, QRandomGenerator::system()->bounded(1000, 10000));
    const ResultSheet sheet = resultSheet(
        election, *answers, match(election, *answers, settings),
        {.report = {.language = m_language, .order = settings.order, .constituency = {}, .today = today()},
         .code = answerCode(*answers, election),
         .robustness = robustness(election, *answers, settings),
         .questionSeed = {},
         .program = u"Préau "_s + QCoreApplication::applicationVersion()});
    const SheetRequest &wanted = *m_request.sheet;
    const QByteArray content = gui::sheetFile(sheet, wanted.format, wanted.paper, QLocale().textDirection());
    if (const auto reason = writeForOwner(wanted.path, content)) {
        say(tr("“%1” could not be written: %2").arg(printable(wanted.path), *reason));
        return 2;
    }
    return outcome.refused.isEmpty() ? 0 : 1;
}

} // namespace

int writeSheet(const Request &request, const QString &language)
{
    return SheetWriter(request, language).write();
}

} // namespace preau
