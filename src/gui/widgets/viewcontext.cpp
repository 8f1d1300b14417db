// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/viewcontext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace preau::gui {

QString ViewContext::statement(const Question &question) const
{
    if (easyReading && !question.easy.isEmpty()) {
        return text(question.easy);
    }
    return text(question.statement);
}

QList<int> ViewContext::candidates() const
{
    QList<int> shown;
    if (!election) {
        return shown;
    }
    for (const int candidate : orderedCandidates(*election, order)) {
        if (constituency.isEmpty() || election->candidates[candidate].constituency == constituency) {
            shown.append(candidate);
        }
    }
    return shown;
}

namespace {

QString blindLetter(const ViewContext &context, int candidate)
{
    // Two letters past Z; the position in the order shown, which is seeded while names are hidden.
    const auto place = static_cast<int>(context.candidates().indexOf(candidate));
    QString letters(QChar(u'A' + place % 26));
    if (place >= 26) {
        letters.prepend(QChar(u'A' + place / 26 - 1));
    }
    return letters;
}

} // namespace

QString ViewContext::candidateName(int candidate) const
{
    const Candidate &who = election->candidates[candidate];
    if (blind) {
        return QCoreApplication::translate("preau::gui::ViewContext", "Candidate %1", "name hidden: a letter")
            .arg(blindLetter(*this, candidate));
    }
    return who.name.full();
}

QString ViewContext::candidateFamilyName(int candidate) const
{
    return blind ? blindLetter(*this, candidate) : election->candidates[candidate].name.family;
}

QString ViewContext::candidateParty(int candidate) const
{
    return blind ? QString() : text(election->candidates[candidate].party);
}

QString ViewContext::candidatePortrait(int candidate) const
{
    const std::optional<Portrait> &picture = election->candidates[candidate].portrait;
    return blind || !picture ? QString() : election->folder + QLatin1Char('/') + picture->path;
}

QString ViewContext::candidateInitials(int candidate) const
{
    if (blind) {
        return blindLetter(*this, candidate);
    }
    QString initials;
    bool start = true;
    for (const QChar c : election->candidates[candidate].name.full()) {
        if (c.isLetterOrNumber()) {
            if (start) {
                initials += c.toUpper();
            }
            start = false;
        } else {
            start = c.isSpace() || c == u'-';
        }
    }
    return initials.size() > 3 ? initials.first(1) : initials;
}

QString ViewContext::candidateColour(int candidate) const
{
    return blind ? QString() : election->candidates[candidate].colour;
}

} // namespace preau::gui
