// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/codeanswers.h"

#include "base/text.h"
#include "shell/electionlibrary.h"
#include "widgets/words.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace preau::gui {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(preau::gui::CodeAnswers)
};

QStringList notesOn(const CodeAnswers &found, const Election &election)
{
    QStringList notes;
    if (found.entry) {
        const QString title =
            election.title.text(QLocale().name().section(u'_', 0, 0), election.referenceLanguage());
        notes.append(Texts::tr("The code belongs to another election, “%1”, which is open now.")
                         .arg(isolated(printable(title))));
    }
    if (found.back.otherVersion) {
        notes.append(Texts::tr("The code was made for another version of this election. The answers to "
                               "questions that are still the same are taken up."));
    }
    if (!found.back.left.isEmpty()) {
        QStringList labels;
        for (const QuestionId &id : found.back.left) {
            labels.append(printable(id.value()));
        }
        notes.append(Texts::tr("%n answer(s) left out, because the question has changed or is gone: %1.",
                               nullptr, static_cast<int>(labels.size()))
                         .arg(labels.join(Texts::tr(", ", "between questions"))));
    }
    if (found.back.themesLeft) {
        notes.append(Texts::tr("The themes have changed; how much they count is left out."));
    }
    return notes;
}

} // namespace

Result<CodeAnswers> answersOfCode(const QString &text, const ElectionPtr &open,
                                  const ElectionLibrary &library)
{
    const Result<AnswerCode> code = readAnswerCode(text);
    if (!code) {
        return code.error();
    }
    CodeAnswers found;
    ElectionPtr wanted = open && open->id == code->election ? open : nullptr;
    QList<ElectionPtr> known;
    const QList<LibraryEntry> &entries = library.entries();
    for (int i = 0; i < entries.size(); ++i) {
        const ElectionPtr &election = entries[i].outcome.election;
        if (!election || election->id != code->election) {
            continue;
        }
        known.append(election);
        if (!wanted) { // the first of several versions is the newest
            wanted = election;
            found.entry = i;
        }
    }
    if (!wanted) {
        return Error{.code = u"code-election-unknown"_s,
                     .message = Texts::tr("These answers belong to the election “%1”, which is not on this "
                                          "computer or could not be read. Open its folder first.")
                                    .arg(isolated(printable(code->election.value())))};
    }
    const Result<AnswersFromCode> back = answersFromCode(*code, *wanted, known);
    if (!back) {
        return back.error();
    }
    found.back = *back;
    found.notes = notesOn(found, *wanted);
    if (found.back.answers.isEmpty()) {
        return Error{.code = u"code-empty"_s,
                     .message = found.notes.isEmpty() ? Texts::tr("There are no answers in this code.")
                                                      : found.notes.join(u' ')};
    }
    return found;
}

} // namespace preau::gui
