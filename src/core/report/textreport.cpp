// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/textreport.h"

#include "analysis/coverage.h"
#include "base/text.h"
#include "model/identity.h"
#include "report/matchwords.h"
#include "report/words.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace preau {

namespace {

using Align = TextTable::Align;
using Column = TextTable::Column;
using Cell = TextTable::Cell;

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

/// Title, and what has to be said of the election wherever it is shown.
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

TextStyle severityStyle(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return TextStyle::Error;
    case Severity::Warning:
        return TextStyle::Warning;
    case Severity::Note:
        break;
    }
    return TextStyle::Note;
}

/// How many columns the word at `column` (from 0) is long: up to a space, or to the colon that ends a key.
int wordLength(QStringView line, qsizetype column)
{
    qsizetype end = column;
    while (end < line.size() && !line[end].isSpace() &&
           !(line[end] == u':' && (end + 1 == line.size() || line[end + 1].isSpace()))) {
        ++end;
    }
    return std::max(displayWidth(line.sliced(column, end - column)), 1);
}

QString excerpt(const Finding &finding, const QString &line, const TextLayout &layout)
{
    if (line.isNull() || finding.location.column <= 0) {
        return {};
    }
    // The column counts code points; the line on screen may be narrower or wider.
    const QList<uint> points = line.toUcs4();
    const qsizetype before = std::min<qsizetype>(finding.location.column - 1, points.size());
    const qsizetype at =
        QString::fromUcs4(reinterpret_cast<const char32_t *>(points.constData()), before).size();
    QString shown = line;
    qsizetype column = at;
    const QString number = paddedLeft(QString::number(finding.location.line), 7) + u" | "_s;
    const int room = layout.width - static_cast<int>(number.size());
    // A long line is shown from a little before the place.
    constexpr qsizetype leadIn = 24;
    if (displayWidth(shown) > room && column > leadIn && displayWidth(shown.first(column)) > room / 2) {
        const qsizetype cut = column - leadIn;
        shown = u'…' + shown.sliced(cut);
        column -= cut - 1;
    }
    const int indent = displayWidth(printable(shown.first(column)));
    const int length = std::min(wordLength(shown, column), std::max(room - indent, 1));
    return styled(number, TextStyle::Faint, layout) + elided(printable(shown), room) + u'\n' +
           styled(QString(number.size() - 2, u' ') + u"| "_s, TextStyle::Faint, layout) +
           QString(indent, u' ') + styled(QString(length, u'^'), severityStyle(finding.severity), layout) +
           u'\n';
}

} // namespace

namespace {

/// What the three columns of positions count.
QString countsLegend(const TextLayout &layout)
{
    return paragraph(Report::tr("Documented: a position is known. Searched: nothing was found. To document: "
                                "nobody has looked yet."),
                     layout);
}

/// A print of data is there to be compared sign by sign: it is whole, in equal parts where a line is too
/// short.
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

} // namespace

QString listText(const QList<ElectionSummary> &elections, const TextLayout &layout)
{
    if (elections.isEmpty()) {
        return paragraph(Report::tr("No election found."), layout);
    }
    TextTable table({
        {.header = capitals(Report::tr("Election")), .minimum = 8},
        {.header = capitals(Report::tr("Date")), .minimum = 10, .drop = TextTable::Drop::LastResort},
        {.header = capitals(Report::tr("Candidates")),
         .shortHeader = capitals(Report::tr("Cand.", "short for Candidates")),
         .align = Align::Right},
        {.header = capitals(Report::tr("Questions")),
         .shortHeader = capitals(Report::tr("Quest.", "short for Questions")),
         .align = Align::Right},
        {.header = capitals(Report::tr("Proposals")),
         .shortHeader = capitals(Report::tr("Prop.", "short for Proposals")),
         .align = Align::Right,
         .drop = TextTable::Drop::LastResort},
        {.header = capitals(Report::tr("Documented", "positions")),
         .shortHeader = capitals(Report::tr("Doc.", "short for Documented")),
         .align = Align::Right},
        {.header = capitals(Report::tr("Searched", "positions, with nothing found")), .align = Align::Right},
        {.header = capitals(Report::tr("To document", "positions")),
         .shortHeader = capitals(Report::tr("To do", "short for To document")),
         .align = Align::Right},
    });
    const auto nameOf = [&](const ElectionSummary &election) {
        const auto same = std::ranges::count(elections, election.id, &ElectionSummary::id);
        return election.id.isEmpty() ? election.folder
               : same > 1            ? election.id.value() + u'\n' + election.folder
                                     : election.id.value();
    };
    for (const ElectionSummary &election : elections) {
        if (!election.readable) {
            table.addRow({{nameOf(election)},
                          {Report::tr("refused", "an election"), TextStyle::Error},
                          {},
                          {},
                          {},
                          {},
                          {},
                          {}});
            continue;
        }
        table.addRow({{nameOf(election)},
                      {election.date.toString()},
                      {figure(election.candidates)},
                      {figure(election.questions)},
                      {figure(election.proposals)},
                      {figure(election.positions.stated)},
                      {figure(election.positions.silent)},
                      {figure(election.positions.undocumented)}});
    }
    QString text = table.render(layout);
    if (std::ranges::any_of(elections, &ElectionSummary::readable)) {
        text += countsLegend(layout);
    }
    const auto named = [&](auto belongs) {
        QStringList ids;
        for (const ElectionSummary &election : elections) {
            if (election.readable && belongs(election) && !ids.contains(election.id.value())) {
                ids.append(election.id.value());
            }
        }
        return ids.join(u", "_s);
    };
    if (const QString ids = named([](const ElectionSummary &election) { return election.fictional; });
        !ids.isEmpty()) {
        text += paragraph(Report::tr("Fictional: %1", "ids of elections").arg(ids), layout);
    }
    if (const QString ids = named([](const ElectionSummary &election) { return election.archive; });
        !ids.isEmpty()) {
        text += paragraph(Report::tr("Archive, the vote is over: %1", "ids of elections").arg(ids), layout);
    }
    for (const ElectionSummary &election : elections) {
        for (const RefusedFile &file : election.refused) {
            text +=
                styled(Report::tr("File refused: %1").arg(printable(file.file)), TextStyle::Error, layout) +
                u'\n';
        }
    }
    return text;
}

QString findingLine(const Finding &finding, const TextLayout &layout)
{
    QString place = printable(finding.location.file);
    if (finding.location.line > 0) {
        place += u':' + QString::number(finding.location.line);
        if (finding.location.column > 0) {
            place += u':' + QString::number(finding.location.column);
        }
    }
    return place + u": "_s + styled(severityKey(finding.severity), severityStyle(finding.severity), layout) +
           u": "_s + printable(finding.message) + u" ["_s + finding.code + u']';
}

QString checkText(const CheckReport &report, const TextLayout &layout,
                  const std::function<QString(const QString &file, int line)> &sourceLine)
{
    QString text;
    for (const Finding &finding : report.findings) {
        if (finding.approved) {
            continue;
        }
        text += findingLine(finding, layout) + u'\n';
        if (finding.severity == Severity::Error && finding.location.line > 0) {
            text += excerpt(finding, sourceLine(finding.location.file, finding.location.line), layout);
        }
        // Notes come in hundreds of the same kind; their code says what to do (docs/checks.md).
        if (!finding.fix.isEmpty() && finding.severity != Severity::Note) {
            text += paragraph(Report::tr("To mend it: %1").arg(printable(finding.fix)), layout, 4);
        }
    }
    QStringList counts{Report::tr("%n error(s)", nullptr, report.count(Severity::Error)),
                       Report::tr("%n warning(s)", nullptr, report.count(Severity::Warning)),
                       Report::tr("%n note(s)", nullptr, report.count(Severity::Note))};
    if (report.approved() > 0) {
        counts.append(Report::tr("%n approved in the files", nullptr, report.approved()));
    }
    QString summary = counts.join(u", "_s) + u". "_s +
                      Report::tr("%n file(s) read", nullptr, static_cast<int>(report.files.size()));
    if (!report.refused.isEmpty()) {
        const auto refused = static_cast<int>(report.refused.size());
        summary += u", "_s;
        if (report.unusable) {
            summary += Report::tr("%n refused; without it nothing can be shown", nullptr, refused);
        } else if (report.refused.size() < report.files.size()) {
            summary += Report::tr("%n refused; the others remain readable", nullptr, refused);
        } else {
            summary += Report::tr("%n refused", "files", refused);
        }
    }
    return text + paragraph(summary + u'.', layout);
}

namespace {

/// How much rests on documents of others alone, where the election says whose they are.
QString evidenceText(const ElectionCoverage &known, const TextLayout &layout)
{
    if (!known.evidence) {
        return {};
    }
    const EvidenceCounts &counts = *known.evidence;
    const int stated = known.positions.stated;
    const int share = (200 * counts.others + stated) / (2 * stated);
    return paragraph(
        Report::tr(
            "Positions that rest on documents of those who hold them alone: %1; on these and on others: %2; "
            "on documents of others alone: %3 (%4%); without a source: %5.")
            .arg(counts.own)
            .arg(counts.both)
            .arg(counts.others)
            .arg(share)
            .arg(counts.none),
        layout);
}

} // namespace

QString showText(const Election &election, const ReportOptions &options, const TextLayout &layout)
{
    const DataLanguage language = dataLanguage(election, options);
    QString text = electionHead(election, options, layout);
    QStringList facts{election.id.value(), Report::tr("version %1").arg(election.version)};
    for (const QString &fact : {dateWords(election.date), language.text(election.country),
                                election.languages.join(u", "_s), election.licence}) {
        if (!fact.isEmpty()) {
            facts.append(printable(fact));
        }
    }
    text += paragraph(facts.join(u" · "_s), layout);
    if (!election.positionsAsOf.isNull()) {
        text += paragraph(Report::tr("Positions as of %1.").arg(dateWords(election.positionsAsOf)), layout);
    }

    text += u'\n' + headingLines(Report::tr("Questions"), layout);
    int idWidth = 0;
    for (const Question &question : election.questions) {
        idWidth = std::max(idWidth, displayWidth(question.id.value()));
    }
    for (const Theme &theme : election.themes) {
        TextTable table({{.header = {}, .minimum = 12, .preferred = idWidth}, {.header = {}, .minimum = 20}},
                        2);
        for (const Question &question : election.questions) {
            if (question.theme == theme.id) {
                table.addRow({{question.id.value()}, {language.text(question.statement)}});
            }
        }
        if (!table.isEmpty()) {
            text +=
                paragraph(printable(language.text(theme.title)) + u" ("_s + theme.id.value() + u')', layout);
            text += table.render(layout);
        }
    }

    const QList<int> candidates = shownCandidates(election, options);
    text += u'\n' + headingLines(contestantsWord(election.contestants), layout);
    TextTable table(
        {
            {.header = {}, .minimum = 6},
            {.header = {}, .minimum = 12},
            {.header = capitals(Report::tr("Documented", "positions")),
             .shortHeader = capitals(Report::tr("Doc.", "short for Documented")),
             .align = Align::Right},
            {.header = capitals(Report::tr("Searched", "positions, with nothing found")),
             .align = Align::Right},
            {.header = capitals(Report::tr("To document", "positions")),
             .shortHeader = capitals(Report::tr("To do", "short for To document")),
             .align = Align::Right},
        },
        2);
    for (const int index : candidates) {
        const Candidate &candidate = election.candidates[index];
        if (candidate.refused) {
            table.addRow(
                {{candidate.id.value()}, {Report::tr("File refused"), TextStyle::Error}, {}, {}, {}});
            continue;
        }
        const PositionCounts counts = countPositions(candidate, election.questions.size());
        QString name = candidateHeading(candidate);
        if (!candidate.party.isEmpty()) {
            name += u", "_s + language.text(candidate.party);
        }
        table.addRow({{candidate.id.value()},
                      {name},
                      {figure(counts.stated)},
                      {figure(counts.silent)},
                      {figure(counts.undocumented)}});
    }
    text += table.render(layout) + countsLegend(layout);
    text += evidenceText(coverage(election), layout);

    if (!election.constituencies.isEmpty() && options.constituency.isEmpty()) {
        text += u'\n' + headingLines(Report::tr("Constituencies"), layout);
        TextTable list({{.header = {}, .minimum = 10}, {.header = {}, .minimum = 20}}, 2);
        for (const Constituency &constituency : election.constituencies) {
            list.addRow({{constituency.id.value()}, {language.text(constituency.title)}});
        }
        text += list.render(layout);
    }
    text += u'\n' + paragraph(candidatesOrderSentence(election, options.order), layout);
    text += dataLines(election, layout);
    return text + hashLines(Report::tr("Questions: %1", "a hash"), questionsHash(election), layout);
}

namespace {

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
    text += paragraph(proposalKindSentence(election, proposal), layout, indent + 2);
    return text + sourceLines(proposal.sources, language, layout, indent + 2);
}

/// What the marks mean, those only that can occur with these questions.
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

} // namespace

QString showCandidateText(const Election &election, int index, const ReportOptions &options,
                          const TextLayout &layout)
{
    const DataLanguage language = dataLanguage(election, options);
    const Candidate &candidate = election.candidates[index];
    QString text = electionHead(election, options, layout) + u'\n';
    text +=
        headingLines(candidate.refused ? candidate.id.value()
                                       : candidateHeading(candidate) + u" ("_s + candidate.id.value() + u')',
                     layout);
    if (candidate.refused) {
        return text + styled(Report::tr("File refused"), TextStyle::Error, layout) + u'\n';
    }
    if (!candidate.party.isEmpty()) {
        text += paragraph(printable(language.text(candidate.party)), layout);
    }
    for (const Constituency &constituency : election.constituencies) {
        if (constituency.id == candidate.constituency) {
            text += paragraph(
                Report::tr("Constituency: %1").arg(printable(language.text(constituency.title))), layout);
        }
    }
    for (const Link &link : candidate.links) {
        text += paragraph(printable(link.kind + u": "_s + link.url), layout);
    }
    text +=
        paragraph(Report::tr("On %n question(s): %1.", nullptr, static_cast<int>(election.questions.size()))
                      .arg(countWords(countPositions(candidate, election.questions.size()))),
                  layout);

    static const Position nothing;
    QList<int> all;
    bool doubts = false;
    bool disputes = false;
    for (const Theme &theme : election.themes) {
        QString part;
        for (int i = 0; i < static_cast<int>(election.questions.size()); ++i) {
            const Question &question = election.questions[i];
            if (question.theme != theme.id) {
                continue;
            }
            all.append(i);
            const Position &position = i < candidate.positions.size() ? candidate.positions[i] : nothing;
            const QString words = positionWithDoubts(question, position, language);
            doubts = doubts || isDoubtful(position);
            disputes = disputes || isDisputed(question, position);
            part +=
                paragraph(printable(language.text(question.statement)) + u" ["_s + question.id.value() + u']',
                          layout, 2, 2);
            part += paragraph(padded(positionMark(question, position), 4) + printable(words), layout, 4, 4);
            if (!position.detail().note.isEmpty()) {
                part += paragraph(printable(language.text(position.detail().note)), layout, 8);
            }
            part += sourceLines(position.detail().sources, language, layout, 8);
        }
        bool first = true;
        for (const Proposal &proposal : candidate.proposals) {
            if (proposal.theme == theme.id) {
                if (first) {
                    part += paragraph(Report::tr("Proposals:"), layout, 2);
                    first = false;
                }
                part += proposalText(election, proposal, language, layout, 4);
            }
        }
        if (!part.isEmpty()) {
            text += u'\n' + headingLines(language.text(theme.title), layout) + part;
        }
    }
    text += u'\n' + legend(election, all, doubts, disputes, layout);
    return text + dataLines(election, layout);
}

QString compareText(const Election &election, const Comparison &comparison, const CompareOptions &options,
                    const TextLayout &layout)
{
    const DataLanguage language = dataLanguage(election, options.report);
    QString text = electionHead(election, options.report, layout);
    if (comparison.themes.isEmpty()) {
        text += u'\n' + paragraph(Report::tr("No question is left to compare."), layout);
    }

    int nameWidth = 8;
    for (const int index : comparison.candidates) {
        nameWidth = std::max(nameWidth, displayWidth(candidateHeading(election.candidates[index])));
    }
    nameWidth = std::min({nameWidth, 28, layout.width / 3});
    constexpr int narrowest = 22; // “Not yet documented” and its mark
    constexpr int widest = 44;
    const int perBlock = std::max(1, (layout.width - nameWidth) / (narrowest + 2));

    static const Position nothing;
    QList<int> all;
    bool doubts = false;
    bool disputes = false;
    for (const ComparisonTheme &theme : comparison.themes) {
        all += theme.questions;
        for (qsizetype start = 0; start < theme.questions.size(); start += perBlock) {
            const QList<int> block = theme.questions.mid(start, perBlock);
            const auto share = static_cast<int>((layout.width - nameWidth) / block.size()) - 2;
            QList<Column> columns{{.header = themeTitle(election, theme.theme, language),
                                   .minimum = nameWidth,
                                   .maximum = nameWidth,
                                   .headerLines = 3}};
            for (const int index : block) {
                const Question &question = election.questions[index];
                columns.append({.header = question.id.value() + u'\n' + language.text(question.statement),
                                .minimum = 12,
                                .headerLines = 6,
                                .preferred = std::min(share, widest),
                                .markWidth = 4});
            }
            TextTable table(columns);
            for (const int who : comparison.candidates) {
                const Candidate &candidate = election.candidates[who];
                QList<Cell> row{{candidateHeading(candidate)}};
                for (const int index : block) {
                    const Question &question = election.questions[index];
                    if (candidate.refused) {
                        row.append(
                            {.text = Report::tr("File refused"), .style = TextStyle::Error, .mark = u"!"_s});
                        continue;
                    }
                    const Position &position =
                        index < candidate.positions.size() ? candidate.positions[index] : nothing;
                    const QString words = positionWithDoubts(question, position, language);
                    doubts = doubts || isDoubtful(position);
                    disputes = disputes || isDisputed(question, position);
                    row.append({.text = words,
                                .style = position.isStated() ? TextStyle::Plain : TextStyle::Faint,
                                .mark = positionMark(question, position)});
                }
                table.addRow(row);
            }
            text += u'\n' + table.render(layout);
        }
        if (options.proposals) {
            for (const int who : comparison.candidates) {
                const Candidate &candidate = election.candidates[who];
                bool first = true;
                for (const Proposal &proposal : candidate.proposals) {
                    if (proposal.theme == theme.theme && options.shows(proposal)) {
                        if (first) {
                            text +=
                                u'\n' + paragraph(Report::tr("Proposals of %1")
                                                      .arg(isolated(printable(candidateHeading(candidate)))),
                                                  layout);
                            first = false;
                        }
                        text += proposalText(election, proposal, language, layout, 2);
                    }
                }
            }
        }
    }
    if (!all.isEmpty()) {
        text += u'\n' + legend(election, all, doubts, disputes, layout);
    }
    text += paragraph(Report::tr("Of the positions shown: %1.").arg(countWords(comparison.counts)), layout);
    text += paragraph(candidatesOrderSentence(election, options.report.order), layout);
    return text + dataLines(election, layout);
}

QString matchText(const Election &election, const MatchResult &result,
                  const std::optional<Robustness> *robustness, const ReportOptions &options,
                  const TextLayout &layout)
{
    const DataLanguage language = dataLanguage(election, options);
    QString text = electionHead(election, options, layout);
    text += headingLines(Report::tr("Closest on the questions you answered"), layout);
    text += paragraph(answeredSentence(election, result), layout) + u'\n';

    constexpr int barsFrom = 100;
    const bool bars = layout.width >= barsFrom;
    const bool ranges = robustness && *robustness;
    QList<Column> columns{
        {.header = capitals(Report::tr("Rank")), .shortHeader = u"#"_s, .align = Align::Right},
        {.header = capitals(contestantWord(election.contestants)), .minimum = 12},
        {.header = capitals(Report::tr("Percent")),
         .shortHeader = u"%"_s,
         .align = Align::Right,
         .minimum = 6},
        {.header = capitals(Report::tr("Of %n answer(s)", nullptr, result.answered)),
         .shortHeader = u"/ "_s + figure(result.answered),
         .align = Align::Right}};
    if (ranges) {
        columns.append({.header = capitals(Report::tr("Without one answer")),
                        .shortHeader = u"− 1"_s,
                        .align = Align::Right,
                        .minimum = 10,
                        .drop = TextTable::Drop::LastResort});
    }
    if (bars) {
        columns.append({.header = {}, .minimum = 25, .drop = TextTable::Drop::BeforeSqueezing});
    }
    const auto row = [&](const CandidateResult &line) {
        const Candidate &candidate = election.candidates[line.candidate];
        QString rank = line.rank ? figure(*line.rank) : QString();
        if (line.tied) {
            rank = u"= "_s + rank;
        }
        QList<Cell> cells{{rank},
                          {candidateHeading(candidate)},
                          {line.percent ? percentWords(*line.percent) : QString()},
                          {candidate.refused ? QString() : figure(line.coverage.matched)}};
        if (ranges) {
            cells.append({rangeWords(*robustness, line.candidate)});
        }
        if (bars) {
            // Twenty-five signs for 100 percent; those without a rank have none.
            cells.append({line.rank ? QString((*line.percent + 2) / 4, u'#') : QString(), TextStyle::Faint});
        }
        return cells;
    };

    TextTable ranked(columns);
    bool anyUnranked = false;
    bool anyTie = false;
    for (const CandidateResult &line : result.results) {
        anyUnranked = anyUnranked || !line.rank;
        anyTie = anyTie || line.tied;
        if (line.rank) {
            ranked.addRow(row(line));
        }
    }
    if (!ranked.isEmpty()) {
        text += ranked.render(layout);
    }
    if (anyUnranked) {
        text += (ranked.isEmpty() ? QString() : u"\n"_s) + paragraph(Report::tr("Not ranked:"), layout);
        TextTable unranked({{.header = {}, .minimum = 12},
                            {.header = {}, .align = Align::Right, .minimum = 4},
                            {.header = {}, .align = Align::Right, .minimum = 4},
                            {.header = {}, .minimum = 12}},
                           2);
        for (const CandidateResult &line : result.results) {
            if (!line.rank) {
                const Candidate &candidate = election.candidates[line.candidate];
                unranked.addRow({{candidateHeading(candidate)},
                                 {line.percent ? percentWords(*line.percent) : QString()},
                                 {candidate.refused ? QString()
                                                    : Report::tr("%1 of %2", "known positions of answers")
                                                          .arg(line.coverage.matched)
                                                          .arg(line.coverage.answered)},
                                 {unrankedReason(election, line),
                                  candidate.refused ? TextStyle::Error : TextStyle::Plain}});
            }
        }
        text += unranked.render(layout);
    }
    text += u'\n';
    if (anyTie) {
        text += paragraph(Report::tr("= equal rank."), layout);
    }
    for (const QString &sentence : cautionSentences(election, result)) {
        text += paragraph(sentence, layout);
    }
    if (robustness) {
        for (const QString &sentence : robustnessSentences(election, result, *robustness, language)) {
            text += paragraph(sentence, layout);
        }
    }
    text += paragraph(methodParagraph(result.settings.method), layout);
    text += paragraph(missingRuleParagraph(result.settings.missing), layout);
    text += paragraph(thresholdSentence(result.settings), layout);
    text += paragraph(orderSentence(result.settings.order), layout);
    return text + dataLines(election, layout);
}

namespace {

/// A share in whole percent, half up; "<1%" for what is there and would be rounded to nothing.
QString shareWords(int part, int whole)
{
    if (whole <= 0) {
        return {};
    }
    const int percent = static_cast<int>((qint64{200} * part + whole) / (qint64{2} * whole));
    return part > 0 && percent == 0 ? Report::tr("<%1", "less than this share").arg(percentWords(1))
                                    : percentWords(percent);
}

QString populationSentence(Population population)
{
    return population == Population::Uniform
               ? Report::tr("Voters who answer at random: every option is as likely as the others.")
               : Report::tr(
                     "Voters who follow somebody: each takes one of those who stand, all being as "
                     "likely, and answers as that one on %1 of 100 known positions; elsewhere at random.")
                     .arg(followerLoyalty);
}

QString studySettingsTable(const PopulationStudy &study, const TextLayout &layout)
{
    QList<MissingRule> rules;
    QList<MatchMethod> methods;
    for (const StudiedSetting &setting : study.settings) {
        if (!rules.contains(setting.missing)) {
            rules.append(setting.missing);
        }
        if (!methods.contains(setting.method)) {
            methods.append(setting.method);
        }
    }
    QList<Column> columns{{.header = {}, .minimum = 11}};
    for (const MissingRule rule : std::as_const(rules)) {
        columns.append({.header = missingRuleKey(rule), .align = Align::Right, .minimum = 5});
    }
    TextTable table(columns, 2);
    for (const MatchMethod method : std::as_const(methods)) {
        QList<Cell> cells{{methodKey(method)}};
        for (const MissingRule rule : std::as_const(rules)) {
            const auto setting = std::ranges::find_if(study.settings, [&](const StudiedSetting &candidate) {
                return candidate.method == method && candidate.missing == rule;
            });
            cells.append({setting == study.settings.cend()
                              ? QString()
                              : shareWords(setting->first.other, setting->first.total())});
        }
        table.addRow(cells);
    }
    return table.render(layout);
}

} // namespace

QString studyText(const Election &election, const QList<PopulationStudy> &studies,
                  const StudySettings &settings, const ReportOptions &options, const TextLayout &layout)
{
    const DataLanguage language = dataLanguage(election, options);
    QString text = electionHead(election, options, layout);
    text += headingLines(Report::tr("How much method, rules and single questions matter"), layout);
    text += paragraph(Report::tr("%n simulated voter(s) of each kind, seed %1: the same seed gives the same "
                                 "figures. They are nobody's opinions.",
                                 nullptr, settings.voters)
                          .arg(settings.seed),
                      layout);
    text += paragraph(methodParagraph(settings.match.method), layout);
    text += paragraph(missingRuleParagraph(settings.match.missing), layout);
    for (const PopulationStudy &study : studies) {
        const int counted = study.voters - study.withoutFirst;
        text += u'\n' + headingLines(populationSentence(study.population), layout);
        if (study.withoutFirst > 0) {
            text += paragraph(Report::tr("For %1 of them nobody could be ranked; they are left out below.")
                                  .arg(shareWords(study.withoutFirst, study.voters)),
                              layout);
        }
        if (counted == 0) {
            continue;
        }
        TextTable figures({{.header = {}, .minimum = 20}, {.header = {}, .align = Align::Right}}, 2);
        figures.addRow({{Report::tr("The first place is shared")}, {shareWords(study.tied, counted)}});
        figures.addRow({{Report::tr("First and second less than %n point(s) apart", nullptr, 1)},
                        {shareWords(study.gapUnder1, counted)}});
        figures.addRow({{Report::tr("First and second less than %n point(s) apart", nullptr, 3)},
                        {shareWords(study.gapUnder3, counted)}});
        figures.addRow({{Report::tr("First and second less than %n point(s) apart", nullptr, 10)},
                        {shareWords(study.gapUnder10, counted)}});
        text += figures.render(layout);

        text += u'\n' + paragraph(Report::tr("Somebody else is first with another method (down) or rule for "
                                             "unknown positions (across):"),
                                  layout);
        text += studySettingsTable(study, layout);

        QList<StudiedQuestion> decisive = study.questions;
        std::stable_sort(decisive.begin(), decisive.end(),
                         [](const StudiedQuestion &a, const StudiedQuestion &b) {
                             return a.first.overlap + a.first.other > b.first.overlap + b.first.other;
                         });
        constexpr qsizetype listed = 8;
        text +=
            u'\n' + paragraph(Report::tr("Without this one question the first place is another, or shared "
                                         "otherwise; those that matter most:"),
                              layout);
        TextTable questions({{.header = {}, .minimum = 20}, {.header = {}, .align = Align::Right}}, 2);
        for (const StudiedQuestion &question : decisive.first(std::min(listed, decisive.size()))) {
            const Question &asked = election.questions[question.question];
            questions.addRow({{language.text(asked.label.isEmpty() ? asked.statement : asked.label)},
                              {shareWords(question.first.overlap + question.first.other, counted)}});
        }
        text += questions.render(layout);

        text += u'\n' + paragraph(Report::tr("Who is first, and for how many of them:"), layout);
        TextTable places({{.header = capitals(contestantWord(election.contestants)), .minimum = 12},
                          {.header = capitals(Report::tr("Alone", "first place")), .align = Align::Right},
                          {.header = capitals(Report::tr("Shared", "first place")), .align = Align::Right}},
                         2);
        QStringList never;
        for (const StudiedCandidate &place : study.candidates) {
            const Candidate &candidate = election.candidates[place.candidate];
            places.addRow({{candidateHeading(candidate)},
                           {shareWords(place.alone, counted)},
                           {shareWords(place.shared, counted)}});
            if (place.alone == 0 && place.shared == 0) {
                never.append(candidateHeading(candidate));
            }
        }
        text += places.render(layout);
        if (!never.isEmpty()) {
            text += paragraph(Report::tr("First for none of them: %1.").arg(never.join(u", "_s)), layout);
        }
    }
    text += u'\n' + paragraph(orderSentence(options.order), layout);
    return text + dataLines(election, layout);
}

} // namespace preau
