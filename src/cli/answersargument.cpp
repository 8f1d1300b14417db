// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "answersargument.h"

#include "base/text.h"
#include "io/answersfile.h"
#include "report/textreport.h"

using namespace Qt::StringLiterals;

namespace preau::cli {

std::optional<Answers> readAnswersArgument(const Context &context, const Election &election)
{
    Console &console = context.console;
    const QString path = context.arguments.value(u"answers"_s);
    const Result<RestoredAnswers> restored = readAnswers(path, election);
    if (!restored) {
        console.complain(restored.error().message);
        return std::nullopt;
    }
    for (const Finding &finding : restored->findings) {
        console.complainLine((findingLine(finding) + u'\n' + findingFix(finding)).trimmed());
    }
    if (hasErrors(restored->findings)) {
        return std::nullopt;
    }
    if (!restored->election.isEmpty() && restored->election != election.id) {
        console.complain(
            Cli::tr("These answers were given to “%1”, not to “%2”; those to questions that both ask are "
                    "used.")
                .arg(printable(restored->election.value()), election.id.value()));
    }
    const auto list = [](const QList<QuestionId> &ids) {
        QStringList names;
        for (const QuestionId &id : ids) {
            names.append(printable(id.value()));
        }
        return names.join(u", "_s);
    };
    if (!restored->changed.isEmpty()) {
        console.complain(Cli::tr("Left out, because the question has changed since it was answered: %1.")
                             .arg(list(restored->changed)));
    }
    if (!restored->unknown.isEmpty()) {
        console.complain(Cli::tr("Left out, because the election does not ask it any more: %1.")
                             .arg(list(restored->unknown)));
    }
    return restored->answers;
}

} // namespace preau::cli
