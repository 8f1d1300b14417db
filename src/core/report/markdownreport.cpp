// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/markdownreport.h"

#include "report/matchwords.h"
#include "report/words.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace preau {

QString markdownEscaped(QStringView text)
{
    QString safe;
    safe.reserve(text.size());
    for (const QChar c : text) {
        if (c == u'\n' || c == u'\r') {
            safe += u' ';
            continue;
        }
        if (c == u'<') {
            safe += u"&lt;"_s;
            continue;
        }
        if (c == u'&') {
            safe += u"&amp;"_s;
            continue;
        }
        const bool opensLine = safe.isEmpty() && QStringView(u"#+->=").contains(c);
        if (opensLine || QStringView(u"\\`*_[]|~$").contains(c)) {
            safe += u'\\';
        }
        safe += c;
    }
    // "12." at the start of a line would become a list.
    qsizetype digits = 0;
    while (digits < safe.size() && safe[digits].isDigit()) {
        ++digits;
    }
    if (digits > 0 && digits < safe.size() && safe[digits] == u'.') {
        safe.insert(digits, u'\\');
    }
    return safe;
}

namespace {

QString sources(const QList<Citation> &citations, const DataLanguage &language)
{
    QStringList list;
    for (const Citation &citation : citations) {
        Citation printed = citation;
        const QString address = citation.source.url;
        const bool isLink = QUrl(address, QUrl::StrictMode).isValid() &&
                            (address.startsWith(u"https://") || address.startsWith(u"http://")) &&
                            !address.contains(u'|');
        if (isLink) {
            printed.source.url.clear();
        }
        list.append(markdownEscaped(citationWords(printed, language)) +
                    (isLink ? u", <"_s + address + u'>' : QString()));
    }
    return list.isEmpty() ? QString() : Report::tr("Source: %1").arg(list.join(u"; "_s));
}

} // namespace

QString compareMarkdown(const Election &election, const Comparison &comparison, const CompareOptions &options)
{
    const DataLanguage language{.wanted = options.report.language, .reference = election.referenceLanguage()};
    QString text = u"# "_s + markdownEscaped(language.text(election.title)) + u"\n\n"_s;
    for (const QString &notice : electionNotices(election, options.report.today)) {
        text += u"> "_s + markdownEscaped(notice) + u"\n\n"_s;
    }
    if (comparison.themes.isEmpty()) {
        text += markdownEscaped(Report::tr("No question is left to compare.")) + u"\n\n"_s;
    }
    static const Position nothing;
    for (const ComparisonTheme &part : comparison.themes) {
        const Theme *theme = election.theme(part.theme);
        text += u"## "_s + markdownEscaped(theme ? language.text(theme->title) : part.theme.value()) +
                u"\n\n| "_s + markdownEscaped(contestantWord(election.contestants)) + u" |"_s;
        QString rule = u"|---|"_s;
        for (const int index : part.questions) {
            text += u' ' + markdownEscaped(language.text(election.questions[index].statement)) + u" |"_s;
            rule += u"---|"_s;
        }
        text += u'\n' + rule + u'\n';
        QString details;
        for (const int who : comparison.candidates) {
            const Candidate &candidate = election.candidates[who];
            const QString name = markdownEscaped(candidateHeading(candidate));
            text += u"| "_s + name + u" |"_s;
            for (const int index : part.questions) {
                const Question &question = election.questions[index];
                const Position &position =
                    index < candidate.positions.size() ? candidate.positions[index] : nothing;
                QString words = candidate.refused ? Report::tr("File refused")
                                                  : positionWords(question, position, language);
                if (position.isStated() && position.confidence == Confidence::Low) {
                    words += u" ("_s + Report::tr("low confidence") + u')';
                }
                text += u' ' + markdownEscaped(words) + u" |"_s;
                const QString note = markdownEscaped(language.text(position.detail().note));
                const QString source = sources(position.detail().sources, language);
                if (!note.isEmpty() || !source.isEmpty()) {
                    details +=
                        u"- **"_s + name + u"**, "_s + markdownEscaped(question.id.value()) +
                        Report::tr(": ", "between a name and what is said of it") +
                        QStringList{note, source}.join(note.isEmpty() || source.isEmpty() ? u""_s : u" "_s) +
                        u'\n';
                }
            }
            text += u'\n';
        }
        text += u'\n' + (details.isEmpty() ? QString() : details + u'\n');
        for (const int who : comparison.candidates) {
            const Candidate &candidate = election.candidates[who];
            QString items;
            for (const Proposal &proposal : candidate.proposals) {
                if (proposal.theme == part.theme && options.shows(proposal)) {
                    const QString words = markdownEscaped(language.text(proposal.text));
                    const QString source = sources(proposal.sources, language);
                    items += u"- "_s +
                             (proposal.quote ? Report::tr("“%1”", "a quotation").arg(words)
                                             : words + u" ("_s + Report::tr("summary") + u')') +
                             (source.isEmpty() ? QString() : u' ' + source) + u'\n';
                }
            }
            if (!items.isEmpty()) {
                text += u"### "_s +
                        Report::tr("Proposals of %1").arg(markdownEscaped(candidateHeading(candidate))) +
                        u"\n\n"_s + items + u'\n';
            }
        }
    }
    text += markdownEscaped(Report::tr("Of the positions shown: %1.").arg(countWords(comparison.counts))) +
            u"\n\n"_s + markdownEscaped(candidatesOrderSentence(election, options.report.order)) + u"\n\n"_s +
            markdownEscaped(dataSentence(election)) + u'\n';
    return text;
}

} // namespace preau
