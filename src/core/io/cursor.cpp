// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/cursor.h"

#include "base/text.h"
#include "check/typography.h"
#include "io/limits.h"
#include "io/syntaxhints.h"
#include "io/textrules.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace preau {

namespace {

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

bool isOneOf(std::string_view text, std::initializer_list<std::string_view> words)
{
    return std::ranges::find(words, text) != words.end();
}

/// Words that some programs take for yes and no, in the languages people write programme files in.
bool isYesOrNo(std::string_view text)
{
    return isOneOf(text, {"yes", "no",  "on",   "off",  "y",    "n",    "Yes",  "No",   "On",    "Off",
                          "YES", "NO",  "ON",   "OFF",  "Y",    "N",    "oui",  "non",  "Oui",   "Non",
                          "OUI", "NON", "vrai", "faux", "Vrai", "Faux", "True", "TRUE", "False", "FALSE"});
}

bool meansTrue(std::string_view text)
{
    return isOneOf(text, {"yes", "on", "y", "Yes", "On", "YES", "ON", "Y", "oui", "Oui", "OUI", "vrai",
                          "Vrai", "True", "TRUE"});
}

bool isPlainBoolean(const Value &value)
{
    return value.isPlain() && isOneOf(value.utf8(), {"true", "false"});
}

/// Begins and ends with quotation marks that a word processor put there.
bool hasSmartQuotes(QStringView text)
{
    static constexpr QStringView marks = u"“”„«»‘’‹›";
    return text.size() > 1 && marks.contains(text.front()) && marks.contains(text.back());
}

QString withoutSmartQuotes(QStringView text)
{
    return text.sliced(1, text.size() - 2).trimmed().toString();
}

} // namespace

bool Value::reportHidden() const
{
    // Decoding drops a byte order mark at the start.
    const QString text = utf8().starts_with("\xEF\xBB\xBF") ? QString(QChar::ByteOrderMark) + raw() : raw();
    if (hasSmartQuotes(text)) {
        return false; // whose blanks go with them
    }
    // Behind a colon, the blank is what keeps the colon from ending the key.
    qsizetype at = -1;
    bool behindColon = false;
    for (qsizetype i = 0; i < text.size() && !text[i].isSurrogate(); ++i) {
        if (isInvisible(text[i].unicode()) || isForeignBlank(text[i].unicode())) {
            at = i;
            behindColon = i > 0 && text[i - 1] == u':' && isForeignBlank(text[i].unicode());
            break;
        }
        if (text[i] == u' ' || text[i] == u'\n') {
            break; // rather prose than a word
        }
    }
    if (at < 0) {
        return false;
    }
    const char32_t hidden = text[at].unicode();
    const QByteArray bytes = QString(text[at]).toUtf8();
    const std::size_t found =
        m_reading->source.text().find(std::string_view(bytes.constData(), bytes.size()), node().offset);
    const bool written = found != std::string_view::npos &&
                         found - node().offset <= 2 + static_cast<std::size_t>(utf8().size());
    const Place where = written ? m_reading->source.place(static_cast<qsizetype>(found)) : place();
    const auto say = [&](const QString &message, const QString &fix) {
        m_reading->findings.error("invisible-character"_code, where, path(), message, fix);
    };
    if (behindColon) {
        say(blankBehindColon(hidden), ReaderText::tr("Type it again as an ordinary space."));
    } else if (isForeignBlank(hidden)) {
        say(ReaderText::tr("This word holds a no-break or other special space (%1), which looks like a space "
                           "and is none.")
                .arg(codePointName(hidden)),
            ReaderText::tr("Delete it, or type it again as an ordinary space."));
    } else {
        say(ReaderText::tr("This word holds the invisible character %1.").arg(codePointName(hidden)),
            ReaderText::tr("Delete it; the text editor may show it only as nothing at all."));
    }
    return true;
}

bool Value::require(NodeKind kind) const
{
    if (node().kind == kind) {
        return true;
    }
    if (isScalar() && kind == NodeKind::Map && reportHidden()) {
        return false;
    }
    if (isNull()) {
        reportEmpty();
        return false;
    }
    switch (kind) {
    case NodeKind::List:
        error("expected-list"_code, ReaderText::tr("A list is expected here."),
              ReaderText::tr(
                  "Begin each entry on a line of its own with a dash and a space, or write [a, b]."));
        break;
    case NodeKind::Map:
        error("expected-map"_code, ReaderText::tr("Entries of the form “key: value” are expected here."),
              ReaderText::tr("Write them below, indented by two spaces, or in braces."));
        break;
    default:
        if (isMap() && node().size == 1 &&
            m_reading->tree.text(m_node + 1).find(' ') != std::string_view::npos) {
            // `- Le SMIC : 1 400 €`, or the same below its key: valid YAML that says something else.
            error(
                "colon-in-text"_code,
                ReaderText::tr("A colon followed by a space ends a key; here it stands within a text."),
                ReaderText::tr("Put the whole text in quotes, or write it below, indented, after |- or >-."));
            break;
        }
        error("expected-text"_code,
              isList() ? ReaderText::tr("A text is expected here, not a list.")
                       : ReaderText::tr("A text is expected here, not a map."),
              ReaderText::tr(
                  "Put the text in quotes if it begins with a bracket, a brace or a dash, or holds a "
                  "colon."));
    }
    return false;
}

void Value::reportEmpty() const
{
    if (node().style == ScalarStyle::Plain) {
        error("null-word"_code,
              ReaderText::tr("“%1” means “nothing” to YAML; a value is expected here.")
                  .arg(fromUtf8(m_reading->source.text().substr(node().offset, 4))
                           .section(u'\n', 0, 0)
                           .trimmed()),
              ReaderText::tr("Write the value, in quotes if it is really this word, or delete the line."));
        return;
    }
    // `colour: #7a5195`: what was meant as the value is a comment.
    const std::string_view line = m_reading->source.line(static_cast<int>(node().line));
    const auto column = static_cast<std::size_t>(static_cast<qsizetype>(node().offset) -
                                                 m_reading->source.lineStart(static_cast<int>(node().line)));
    const std::size_t colon = line.find(':', std::min(column, line.size()));
    const std::size_t hash =
        colon == std::string_view::npos ? colon : line.find_first_not_of(" \t", colon + 1);
    if (hash != std::string_view::npos && line[hash] == '#' && hash + 1 < line.size() &&
        line[hash + 1] != ' ') {
        error("value-is-comment"_code,
              ReaderText::tr("There is no value: “%1” is a comment, because it begins with #.")
                  .arg(fromUtf8(line.substr(hash))),
              ReaderText::tr("Put it in quotes: \"%1\".").arg(fromUtf8(line.substr(hash)).trimmed()));
        return;
    }
    error("empty-value"_code, ReaderText::tr("There is a key here and no value."),
          ReaderText::tr(
              "Write the value after the colon, or delete the line: what is not known is left out."));
}

QString Value::prose(const QString &language) const
{
    if (!require(NodeKind::Scalar)) {
        return {};
    }
    if (isPlainBoolean(*this)) {
        error("expected-text"_code, ReaderText::tr("“%1” is not a text to YAML.").arg(raw()),
              ReaderText::tr("Put it in quotes: \"%1\".").arg(raw()));
        return {};
    }
    QString text = raw();
    const bool escapes = node().style == ScalarStyle::DoubleQuoted;
    if (QStringView(text).trimmed().isEmpty()) {
        error("empty-text"_code, ReaderText::tr("The text is empty."),
              ReaderText::tr("Write it, or delete the line: what is not known is left out."));
        return {};
    }
    // A block ends with a line feed unless it says otherwise; no text of the data means it.
    while (text.endsWith(u'\n')) {
        text.chop(1);
    }
    if ((escapes || m_reading->source.mayHoldInvisible()) && !isRightToLeftLanguage(language)) {
        const qsizetype at = firstInvisible(text);
        if (at >= 0) {
            warning(
                "invisible-character"_code,
                ReaderText::tr("The text holds the invisible character U+%1, which can change how it reads.")
                    .arg(QString::number(text[at].unicode(), 16).toUpper().rightJustified(4, u'0')),
                ReaderText::tr("Delete it; it often comes with text pasted from a web page."));
        }
    }
    if (language == u"fr" || language.startsWith(u"fr-")) {
        reportTypography(text, language);
    }
    return text;
}

void Value::reportTypography(const QString &text, const QString &language) const
{
    for (const TypographySlip &slip : typographySlips(text)) {
        // As it stands in the file, where a text can be folded, indented and quoted: looked for by its
        // neighbours.
        const qsizetype start = std::max<qsizetype>(0, slip.at - 8);
        const QStringView before = QStringView(text).sliced(start, slip.at - start);
        const QStringView behind =
            QStringView(text).sliced(slip.at, std::min<qsizetype>(4, text.size() - slip.at));
        const QByteArray head = before.sliced(before.lastIndexOf(u'\n') + 1).toUtf8();
        const QByteArray needle = head + behind.left(1).toUtf8();
        const std::string_view written =
            m_reading->source.text().substr(node().offset, 2 * utf8().size() + 1024);
        const std::size_t found =
            written.find(std::string_view(needle.constData(), static_cast<std::size_t>(needle.size())));
        const Place where =
            found == std::string_view::npos
                ? place()
                : m_reading->source.place(static_cast<qsizetype>(node().offset + found) + head.size());
        const QString shown = printable(before.toString() + behind.toString()).trimmed();
        if (slip.code.text == "typography-space"_L1) {
            m_reading->findings.note(
                slip.code, where, path(), ReaderText::tr("A no-break space is missing in “%1”.").arg(shown),
                ReaderText::tr("In French it stands before ; : ! ? % » and after « (U+202F, or U+00A0)."),
                language);
        } else if (slip.code.text == "typography-quotes"_L1) {
            m_reading->findings.note(
                slip.code, where, path(),
                ReaderText::tr("A straight apostrophe or quotation mark in “%1”.").arg(shown),
                ReaderText::tr("Write ’ for an apostrophe, and « » round a quotation."), language);
        } else {
            m_reading->findings.note(slip.code, where, path(),
                                     ReaderText::tr("Three full stops in “%1”.").arg(shown),
                                     ReaderText::tr("Write the one character …"), language);
        }
    }
}

QString Value::text() const
{
    return prose({});
}

bool Value::reportLanguageWithoutSpace() const
{
    if (!isPlain()) {
        return false;
    }
    const QString text = raw();
    for (const QString &tag : m_reading->languages.tags) {
        const qsizetype behind = tag.size() + 1;
        if (text.size() <= behind || !text.startsWith(tag) || text[tag.size()] != u':' ||
            text[behind] == u' ') {
            continue;
        }
        const auto colon = static_cast<qsizetype>(node().offset) + tag.size();
        if (isForeignBlank(text[behind].unicode())) {
            m_reading->findings.error("invisible-character"_code, m_reading->source.place(colon + 1), path(),
                                      blankBehindColon(text[behind].unicode()),
                                      ReaderText::tr("Type it again as an ordinary space."));
        } else {
            m_reading->findings.error("missing-space"_code, m_reading->source.place(colon), path(),
                                      ReaderText::tr("A colon needs a space behind it to end a key."),
                                      ReaderText::tr("Add a space after the colon."));
        }
        return true;
    }
    return false;
}

LocalText Value::localText(std::span<const std::string_view> extra, bool easy) const
{
    if (isScalar()) {
        if (reportLanguageWithoutSpace()) {
            return {};
        }
        QString only = prose(m_reading->languages.tags.value(0));
        return only.isEmpty() ? LocalText()
                              : LocalText({{.language = {}, .text = std::move(only), .place = place()}});
    }
    if (!isMap()) {
        (void)require(isNull() ? NodeKind::Map : NodeKind::Scalar);
        return {};
    }
    const ReadingLanguages &languages = m_reading->languages;
    QList<LocalText::Entry> entries;
    bool broken = false;
    forEachEntry([&](const Value &key, const Value &value) {
        const std::string_view name = key.utf8();
        for (qsizetype i = 0; i < languages.utf8.size(); ++i) {
            const QByteArray &tag = languages.utf8[i];
            if (name == std::string_view(tag.constData(), static_cast<std::size_t>(tag.size()))) {
                QString text = value.prose(languages.tags[i]);
                broken = broken || text.isEmpty();
                if (!text.isEmpty()) {
                    entries.append(
                        {.language = languages.tags[i], .text = std::move(text), .place = value.place()});
                }
                return;
            }
        }
        if (std::ranges::find(extra, name) != extra.end()) {
            return;
        }
        broken = true;
        if (!languages.reliable && isLanguageTag(key.raw())) {
            return;
        }
        if (isLanguageTag(key.raw()) && !(value.isNull() && node().flow)) {
            key.error("language-undeclared"_code,
                      ReaderText::tr("The language “%1” is not among the languages of this election (%2).")
                          .arg(key.raw(), languages.tags.join(u", ")),
                      ReaderText::tr("Add it to “languages” in election.yaml, or correct it here."));
            return;
        }
        if (!node().flow && name.find(' ') != std::string_view::npos) {
            key.error(
                "colon-in-text"_code,
                ReaderText::tr("A colon followed by a space ends a key; here it stands within a text."),
                ReaderText::tr("Put the whole text in quotes, or write it below, indented, after |- or >-."));
            return;
        }
        QStringList known = languages.tags;
        for (const std::string_view one : extra) {
            known.append(fromUtf8(one));
        }
        reportUnknownKey(key, value, known);
    });
    if (broken || languages.tags.isEmpty()) {
        return LocalText(std::move(entries));
    }
    const LocalText result(std::move(entries));
    if (!result.has(languages.tags.first())) {
        error("reference-text-missing"_code,
              ReaderText::tr("The text is missing in “%1”, the first language of this election.")
                  .arg(languages.tags.first()),
              ReaderText::tr("Add “%1: …”.").arg(languages.tags.first()));
    } else if (!easy) {
        for (const QString &tag : languages.tags) {
            if (!result.has(tag)) {
                note("translation-missing"_code,
                     ReaderText::tr("The text is not translated into “%1”.").arg(tag),
                     ReaderText::tr("Add “%1: …”.").arg(tag), tag);
            }
        }
    }
    return result;
}

QString Value::languageTag() const
{
    if (!require(NodeKind::Scalar)) {
        return {};
    }
    const QString tag = raw();
    const ReadingLanguages &languages = m_reading->languages;
    if (!isLanguageTag(tag)) {
        error("invalid-language"_code,
              ReaderText::tr("“%1” is not a language code.").arg(printable(elided(tag, 40))),
              ReaderText::tr("Write the two letters of ISO 639: fr, en, de, ar …"));
    } else if (languages.reliable && !languages.tags.contains(tag)) {
        error("language-undeclared"_code,
              ReaderText::tr("The language “%1” is not among the languages of this election (%2).")
                  .arg(tag, languages.tags.join(u", ")),
              ReaderText::tr("Add it to “languages” in election.yaml, or correct it here."));
    }
    return tag;
}

QString Value::id() const
{
    if (!require(NodeKind::Scalar)) {
        return {};
    }
    QString text = raw();
    if (isId(text)) {
        if (isPlainBoolean(*this)) {
            error("invalid-id"_code, ReaderText::tr("“%1” is not a text to YAML.").arg(text),
                  ReaderText::tr("Choose another id."));
            return {};
        }
        return text;
    }
    if (reportHidden()) {
        return {};
    }
    if (hasSmartQuotes(text)) {
        error("smart-quotes"_code, ReaderText::tr("%1 is in typographic quotation marks.").arg(text),
              ReaderText::tr("Write it without quotation marks: %1").arg(withoutSmartQuotes(text)));
        return {};
    }
    const QString better = suggestedId(text);
    error("invalid-id"_code,
          ReaderText::tr(
              "“%1” is no id: ids are made of the letters a to z, figures and hyphens, with at least "
              "one letter, %2 characters at most.")
              .arg(printable(elided(text, 40)))
              .arg(limits::idLength),
          better.isEmpty() ? QString() : ReaderText::tr("Write, for example, %1").arg(better));
    return {};
}

PartialDate Value::date() const
{
    if (!require(NodeKind::Scalar)) {
        return {};
    }
    const QString text = raw();
    if (std::optional<PartialDate> date = PartialDate::parse(text)) {
        date->place = place();
        return *date;
    }
    error("invalid-date"_code,
          ReaderText::tr("“%1” is not a date of the calendar.").arg(printable(elided(text, 40))),
          ReaderText::tr("Write the year, the month or the day: 2022, 2022-03 or 2022-03-12."));
    return {};
}

QString Value::url() const
{
    if (!require(NodeKind::Scalar)) {
        return {};
    }
    const QString text = raw();
    const QString https = ReaderText::tr("Write the whole address, beginning with https://");
    const auto refuse = [&](const QString &message, const QString &fix) {
        error("invalid-url"_code, message, fix);
        return QString();
    };
    switch (urlProblem(text)) {
    case UrlProblem::None:
        return text;
    case UrlProblem::NotHttps:
        warning("url-not-https"_code,
                ReaderText::tr("The address begins with http://, which is not protected."),
                ReaderText::tr("Write https:// if the site answers there."));
        return text;
    case UrlProblem::Punycode:
        warning("url-punycode"_code,
                ReaderText::tr("The name in this address is written in letters of another script (xn--)."),
                ReaderText::tr("Make sure that it is not made to look like another name."));
        return text;
    case UrlProblem::OtherScheme:
        return refuse(ReaderText::tr("“%1” is not a web address.").arg(printable(elided(text, 60))), https);
    case UrlProblem::NoHost:
    case UrlProblem::BadHost:
        return refuse(ReaderText::tr("The address “%1” names no web site.").arg(printable(elided(text, 60))),
                      https);
    case UrlProblem::UserInfo:
        return refuse(ReaderText::tr("The address holds a user name (…@), which serves to deceive."),
                      ReaderText::tr("Delete everything up to the @."));
    case UrlProblem::BadPort:
        return refuse(
            ReaderText::tr("The figure after the colon in “%1” is no port.").arg(printable(elided(text, 60))),
            ReaderText::tr("Delete it, with the colon."));
    case UrlProblem::BadCharacter:
        return refuse(ReaderText::tr("The address holds a blank or another character that no address has."),
                      ReaderText::tr("Copy it again from the address bar of the browser."));
    case UrlProblem::TooLong:
        break;
    }
    return refuse(ReaderText::tr("The address is longer than %1 characters.").arg(limits::urlLength),
                  ReaderText::tr("Find a shorter address of the same page, without the part behind “?”."));
}

QString Value::filePath() const
{
    if (!require(NodeKind::Scalar)) {
        return {};
    }
    const QString text = raw();
    QString message;
    switch (pathProblem(text)) {
    case PathProblem::None:
        return text;
    case PathProblem::Empty:
        message = ReaderText::tr("The path is empty.");
        break;
    case PathProblem::Absolute:
        message =
            ReaderText::tr("The path begins at the root of this computer; no other computer has the same.");
        break;
    case PathProblem::Parent:
        message = ReaderText::tr("The path leads out of the election’s folder, or has an empty part.");
        break;
    case PathProblem::BadCharacter:
        message =
            ReaderText::tr("The path holds a character that not every system allows, such as \\ or a colon.");
        break;
    case PathProblem::Reserved:
        message = ReaderText::tr("The path holds a name that Windows does not allow.");
        break;
    case PathProblem::TooLong:
        message = ReaderText::tr("The path is longer than %1 characters.").arg(limits::pathLength);
        break;
    }
    error("invalid-path"_code, message,
          ReaderText::tr("Write the path as seen from the election’s folder, with /: images/name.png"));
    return {};
}

QString Value::colour() const
{
    if (!require(NodeKind::Scalar)) {
        return {};
    }
    const QString text = raw();
    if (isColour(text)) {
        return text.toLower();
    }
    error("invalid-colour"_code, ReaderText::tr("“%1” is not a colour.").arg(printable(elided(text, 40))),
          ReaderText::tr("Write six hexadecimal figures in quotes: \"#7a5195\"."));
    return {};
}

bool Value::boolean() const
{
    if (!require(NodeKind::Scalar)) {
        return false;
    }
    if (isPlainBoolean(*this)) {
        return utf8() == "true";
    }
    if (isYesOrNo(utf8()) || isOneOf(utf8(), {"true", "false"})) {
        const bool yes = meansTrue(utf8()) || utf8() == "true";
        error("not-a-boolean"_code,
              isPlain() ? ReaderText::tr("“%1” is a word here, not yes or no.").arg(raw())
                        : ReaderText::tr("“%1” in quotes is a text, not yes or no.").arg(raw()),
              ReaderText::tr("Write %1, without quotes.").arg(yes ? u"true"_s : u"false"_s));
        return false;
    }
    error("not-a-boolean"_code,
          ReaderText::tr("“%1” is neither true nor false.").arg(printable(elided(raw(), 40))),
          ReaderText::tr("Write true or false."));
    return false;
}

std::optional<int> Value::integer(int least, int most) const
{
    if (!require(NodeKind::Scalar)) {
        return std::nullopt;
    }
    const std::string_view text = utf8();
    const bool figures =
        !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
    if (figures && !isPlain()) {
        error("not-a-number"_code, ReaderText::tr("“%1” in quotes is a text, not a number.").arg(raw()),
              ReaderText::tr("Write it without quotes."));
        return std::nullopt;
    }
    if (!figures || (text.size() > 1 && text.front() == '0')) {
        // “Write 1” for −1 would turn a doubtful figure into a wrong one.
        const bool sign = text.starts_with('-') || text.starts_with('+') || text.starts_with("\u2212");
        QString digits;
        for (const char c : sign ? std::string_view() : text) {
            if (c < '0' || c > '9') {
                if (!digits.isEmpty()) {
                    break;
                }
            } else if (c != '0' || !digits.isEmpty()) {
                digits += QLatin1Char(c);
            }
        }
        error(
            "not-a-number"_code,
            figures
                ? ReaderText::tr("%1 begins with a zero; some programs read it as another number.").arg(raw())
                : ReaderText::tr("“%1” is not a whole number in plain figures.")
                      .arg(printable(elided(raw(), 40))),
            digits.isEmpty() ? ReaderText::tr("Write figures only, or delete the line.")
                             : ReaderText::tr("Write %1").arg(digits));
        return std::nullopt;
    }
    bool fits = false;
    const int number = raw().toInt(&fits);
    if (!fits || number < least || number > most) {
        error("number-out-of-range"_code,
              ReaderText::tr("A number from %1 to %2 is expected here.").arg(least).arg(most),
              ReaderText::tr("Correct the number, or delete the line."));
        return std::nullopt;
    }
    return number;
}

int Value::oneOf(std::span<const std::string_view> words) const
{
    if (!require(NodeKind::Scalar)) {
        return -1;
    }
    const auto found = std::ranges::find(words, utf8());
    if (found != words.end()) {
        return static_cast<int>(found - words.begin());
    }
    if (reportHidden()) {
        return -1;
    }
    QStringList known;
    for (const std::string_view word : words) {
        known.append(fromUtf8(word));
    }
    const QString nearest = nearestWord(raw(), known);
    error("unknown-value"_code,
          ReaderText::tr("“%1” is none of: %2.").arg(printable(elided(raw(), 40)), known.join(u", ")),
          nearest.isEmpty() ? ReaderText::tr("Write one of these.")
                            : ReaderText::tr("Did you mean “%1”?").arg(nearest));
    return -1;
}

void reportUnknownKey(const Value &key, const Value &value, const QStringList &known)
{
    const QString name = key.raw();
    const DocumentNode &map = key.reading().tree.node(static_cast<int>(key.node().parent));
    const bool alone = map.flow && value.isNull() && value.node().style == ScalarStyle::Absent;
    // “non !” between commas is prose, and its no-break space right.
    const qsizetype colon = name.indexOf(u':');
    if ((!alone || (colon > 0 && colon + 1 < name.size() && isForeignBlank(name[colon + 1].unicode()))) &&
        key.reportHidden()) {
        return;
    }
    if (alone) {
        key.error(
            "comma-in-braces"_code,
            ReaderText::tr("“%1” stands alone between braces: a comma within a text ends the text there.")
                .arg(printable(elided(name, 60))),
            ReaderText::tr("Put the whole text in quotes, or write it on a line of its own without braces."));
        return;
    }
    if (hasSmartQuotes(name)) {
        key.error("smart-quotes"_code,
                  ReaderText::tr("The key %1 is in typographic quotation marks.").arg(name),
                  ReaderText::tr("Write it without quotation marks: %1:").arg(withoutSmartQuotes(name)));
        return;
    }
    const QString nearest = nearestWord(name, known);
    key.error("unknown-key"_code, ReaderText::tr("“%1” is not known here.").arg(printable(elided(name, 60))),
              nearest.isEmpty() ? ReaderText::tr("Known here: %1.").arg(known.join(u", "))
                                : ReaderText::tr("Did you mean “%1”?").arg(nearest));
}

Fields::Fields(const Value &map) : m_map(map)
{
    m_valid = map.require(NodeKind::Map);
    if (m_valid) {
        m_entries.reserve(map.node().size);
        map.forEachEntry([this](const Value &key, const Value &) {
            m_entries.push_back({.key = key.index(), .taken = false});
        });
    }
}

std::optional<Value> Fields::find(std::string_view name)
{
    m_names.push_back(name);
    // Files mostly have their keys in the order in which they are asked for.
    const std::size_t count = m_entries.size();
    for (std::size_t step = 0; step < count; ++step) {
        const std::size_t i = (m_next + step) % count;
        if (m_map.reading().tree.text(m_entries[i].key) == name) {
            m_entries[i].taken = true;
            m_next = i + 1;
            return Value(m_map.reading(), m_entries[i].key + 1);
        }
    }
    return std::nullopt;
}

std::optional<Value> Fields::require(std::string_view name)
{
    std::optional<Value> value = find(name);
    if (!value && m_valid) {
        m_map.error("missing-key"_code, ReaderText::tr("“%1” is missing here.").arg(fromUtf8(name)),
                    ReaderText::tr("Add “%1: …”.").arg(fromUtf8(name)));
    }
    return value;
}

void Fields::finish()
{
    QStringList known;
    for (const Entry &entry : m_entries) {
        if (entry.taken) {
            continue;
        }
        if (known.isEmpty()) {
            for (const std::string_view name : m_names) {
                known.append(fromUtf8(name));
            }
        }
        reportUnknownKey(Value(m_map.reading(), entry.key), Value(m_map.reading(), entry.key + 1), known);
    }
}

} // namespace preau
