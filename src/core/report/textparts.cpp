// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/textparts.h"

#include "base/text.h"
#include "model/identity.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace preau::textparts {

QString capitals(const QString &text)
{
    return QLocale().toUpper(text);
}

QString figure(int value)
{
    return QString::number(value);
}

DataLanguage dataLanguage(const Election &election, const ReportOptions &options)
{
    return {.wanted = options.language, .reference = election.referenceLanguage()};
}

QString electionHead(const Election &election, const ReportOptions &options, const TextLayout &layout)
{
    QString text = headingLines(dataLanguage(election, options).text(election.title), layout);
    for (const QString &notice : electionNotices(election, options.today)) {
        for (const QString &line : wrapped(notice, layout.width)) {
            text += styled(line, TextStyle::Warning, layout) + u'\n';
        }
    }
    if (!options.constituency.isEmpty()) {
        for (const Constituency &constituency : election.constituencies) {
            if (constituency.id == options.constituency) {
                text +=
                    paragraph(Report::tr("Constituency: %1")
                                  .arg(printable(dataLanguage(election, options).text(constituency.title))),
                              layout);
            }
        }
    }
    return text;
}

QString themeTitle(const Election &election, const ThemeId &id, const DataLanguage &language)
{
    const Theme *theme = election.theme(id);
    return theme ? language.text(theme->title) : id.value();
}

QString countsLegend(const TextLayout &layout)
{
    return paragraph(Report::tr("Documented: a position is known. Searched: nothing was found. To document: "
                                "nobody has looked yet."),
                     layout);
}

QString hashLines(const QString &sentence, const QString &hash, const TextLayout &layout)
{
    const QString line = sentence.arg(hash);
    if (displayWidth(line) <= layout.width) {
        return line + u'\n';
    }
    QString text = sentence.arg(QString()).trimmed() + u'\n';
    constexpr qsizetype part = 32;
    const qsizetype length = hash.size() + 2 <= layout.width ? hash.size() : part;
    for (qsizetype at = 0; at < hash.size(); at += length) {
        text += u"  "_s + hash.mid(at, length) + u'\n';
    }
    return text;
}

QString dataLines(const Election &election, const TextLayout &layout)
{
    return hashLines(Report::tr("Data: %1"), dataHash(election), layout);
}

QString sourceLines(const QList<Citation> &citations, const DataLanguage &language, const TextLayout &layout,
                    int indent)
{
    QString text;
    for (const Citation &citation : citations) {
        const QString whole = Report::tr("Source: %1").arg(printable(citationWords(citation, language)));
        const QString url = printable(citation.source.url);
        // An address is there to be copied: it gets a line of its own rather than a break, even past the
        // edge.
        if (url.isEmpty() || displayWidth(url) + indent + 2 <= layout.width) {
            text += paragraph(whole, layout, indent, 2);
            continue;
        }
        Citation named = citation;
        named.source.url.clear();
        const QString words = printable(citationWords(named, language));
        if (!words.isEmpty()) {
            text += paragraph(Report::tr("Source: %1").arg(words), layout, indent, 2);
        }
        text += QString(indent + 2, u' ') + url + u'\n';
    }
    return text;
}

QString positionWithDoubts(const Question &question, const Position &position, const DataLanguage &language)
{
    return positionWords(question, position, language) + (isDoubtful(position) ? u" ?"_s : QString()) +
           (isDisputed(question, position) ? u" ≠"_s : QString());
}

QString proposalText(const Election &election, const Proposal &proposal, const DataLanguage &language,
                     const TextLayout &layout, int indent)
{
    const QString words = printable(language.text(proposal.text));
    QString text = paragraph(
        u"* "_s + (proposal.quote ? Report::tr("“%1”", "a quotation").arg(words) : words), layout, indent, 2);
    text += paragraph(proposalKindSentence(election, proposal, language.wanted), layout, indent + 2);
    return text + sourceLines(proposal.sources, language, layout, indent + 2);
}

QString legend(const Election &election, const QList<int> &questions, bool doubts, bool disputes,
               const TextLayout &layout)
{
    const auto any = [&](auto predicate) {
        return std::ranges::any_of(questions,
                                   [&](int index) { return predicate(election.questions[index].answers); });
    };
    QStringList parts;
    if (any([](const AnswerScale &answers) { return answers.isAgreement(); })) {
        parts.append(Report::tr("++ + = - --  from strongly agree to strongly disagree"));
    }
    if (any([](const AnswerScale &answers) { return answers.kind == AnswerKind::Scale; })) {
        parts.append(Report::tr("1 2 3…  step on the question's own scale"));
    }
    if (any([](const AnswerScale &answers) { return answers.kind == AnswerKind::Choice; })) {
        parts.append(Report::tr("A B C…  option chosen"));
    }
    parts.append(Report::tr("/  searched, nothing found"));
    parts.append(Report::tr(".  not yet documented"));
    if (doubts) {
        parts.append(Report::tr("?  low confidence"));
    }
    if (disputes) {
        parts.append(Report::tr("≠  a second reader came to the other side"));
    }
    // Parts stay whole where the terminal is wide enough for one.
    QStringList lines;
    for (const QString &part : std::as_const(parts)) {
        const QString longer = lines.isEmpty() ? part : lines.last() + u"    "_s + part;
        if (!lines.isEmpty() && displayWidth(longer) <= layout.width) {
            lines.last() = longer;
        } else {
            lines += wrapped(part, layout.width);
        }
    }
    QString text;
    for (const QString &line : std::as_const(lines)) {
        text += styled(line, TextStyle::Faint, layout) + u'\n';
    }
    return text;
}

} // namespace preau::textparts
