// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/sourcetext.h"

#include "io/findinglist.h"
#include "io/limits.h"
#include "io/textrules.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace preau {

namespace {

bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

/// Decodes the code point at `offset` and moves behind it; nothing where the bytes are not valid UTF-8
/// (overlong forms, surrogates and values above U+10FFFF included), and `offset` stays.
std::optional<char32_t> decode(std::string_view text, std::size_t &offset)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[offset + i]); };
    const unsigned char first = byte(0);
    std::size_t length = 1;
    char32_t value = first;
    char32_t least = 0;
    if (first >= 0xF0 && first <= 0xF4) {
        length = 4;
        value = first & 0x07U;
        least = 0x10000;
    } else if (first >= 0xE0 && first < 0xF0) {
        length = 3;
        value = first & 0x0FU;
        least = 0x800;
    } else if (first >= 0xC2 && first < 0xE0) {
        length = 2;
        value = first & 0x1FU;
        least = 0x80;
    } else if (first >= 0x80) {
        return std::nullopt;
    }
    if (offset + length > text.size()) {
        return std::nullopt;
    }
    for (std::size_t i = 1; i < length; ++i) {
        if (!isContinuation(text[offset + i])) {
            return std::nullopt;
        }
        value = (value << 6) | (byte(i) & 0x3FU);
    }
    if (value < least || value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF)) {
        return std::nullopt;
    }
    offset += length;
    return value;
}

bool isControl(char32_t c)
{
    return (c < 0x20 && c != u'\t' && c != u'\n') || (c >= 0x7F && c <= 0x9F) || c == 0x2028 || c == 0x2029;
}

bool isNoncharacter(char32_t c)
{
    return (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE;
}

/// "UTF-16" or "UTF-32" where the bytes look like it, else empty.
QString wideEncoding(const QByteArray &bytes)
{
    const auto at = [&](qsizetype i) { return i < bytes.size() ? static_cast<uchar>(bytes[i]) : 0x100; };
    if ((at(0) == 0xFF && at(1) == 0xFE && at(2) == 0 && at(3) == 0) ||
        (at(0) == 0 && at(1) == 0 && at(2) == 0xFE && at(3) == 0xFF) ||
        (at(0) == 0 && at(1) == 0 && at(2) == 0 && at(3) != 0 && at(3) < 0x100)) {
        return u"UTF-32"_s;
    }
    if ((at(0) == 0xFF && at(1) == 0xFE) || (at(0) == 0xFE && at(1) == 0xFF) ||
        (at(0) == 0 && at(1) != 0 && at(1) < 0x100) || (at(0) != 0 && at(1) == 0 && at(2) != 0)) {
        return u"UTF-16"_s;
    }
    return {};
}

} // namespace

SourceText::SourceText(QByteArray bytes) : m_bytes(std::move(bytes))
{
    m_hadByteOrderMark = m_bytes.startsWith("\xEF\xBB\xBF");
    m_text = std::string_view(m_bytes.constData(), static_cast<std::size_t>(m_bytes.size()));
    if (m_hadByteOrderMark) {
        m_text.remove_prefix(3);
    }
    m_lines.push_back(0);
    const char *const begin = m_text.data();
    const char *const end = begin + m_text.size();
    for (const char *at = begin; at < end;) {
        const auto *newline =
            static_cast<const char *>(std::memchr(at, '\n', static_cast<std::size_t>(end - at)));
        if (!newline) {
            break;
        }
        at = newline + 1;
        m_lines.push_back(static_cast<quint32>(at - begin));
    }
}

std::string_view SourceText::line(int number) const
{
    if (number < 1 || number > lineCount()) {
        return {};
    }
    const auto index = static_cast<std::size_t>(number - 1);
    const std::size_t start = m_lines[index];
    std::size_t end = index + 1 < m_lines.size() ? m_lines[index + 1] - 1 : m_text.size();
    if (end > start && m_text[end - 1] == '\r') {
        --end;
    }
    return m_text.substr(start, end - start);
}

qsizetype SourceText::lineStart(int number) const
{
    return m_lines[static_cast<std::size_t>(std::clamp(number, 1, lineCount()) - 1)];
}

Place SourceText::place(qsizetype offset) const
{
    const auto at = static_cast<std::size_t>(std::clamp<qsizetype>(offset, 0, qsizetype(m_text.size())));
    const auto next = std::ranges::upper_bound(m_lines, static_cast<quint32>(at));
    const std::size_t start = *(next - 1);
    return {.line = static_cast<int>(next - m_lines.begin()),
            .column = 1 + codePoints(m_text.substr(start, at - start))};
}

qsizetype SourceText::offset(Place place) const
{
    const std::string_view text = line(place.line);
    std::size_t at = 0;
    for (int column = 1; column < place.column && at < text.size(); ++column) {
        do {
            ++at;
        } while (at < text.size() && isContinuation(text[at]));
    }
    return lineStart(place.line) + static_cast<qsizetype>(at);
}

int codePoints(std::string_view utf8)
{
    return static_cast<int>(std::ranges::count_if(utf8, [](char c) { return !isContinuation(c); }));
}

bool SourceText::check(FindingList &findings)
{
    const QString wide = wideEncoding(m_bytes);
    if (!wide.isEmpty()) {
        findings.error(
            "not-utf8"_code, {1, 1}, {},
            ReaderText::tr("This file is written in %1; programme files are UTF-8.").arg(wide),
            ReaderText::tr("In your text editor, choose “Save as…” or “Encoding” and pick UTF-8."));
        return false;
    }
    const int errorsBefore = findings.errorCount();
    const auto refuse = [&](Code code, std::size_t offset, const QString &message, const QString &fix) {
        findings.error(code, place(static_cast<qsizetype>(offset)), {}, message, fix);
    };
    const std::size_t size = m_text.size();
    bool indentation = true;
    for (std::size_t at = 0; at < size;) {
        const auto byte = static_cast<unsigned char>(m_text[at]);
        if (byte >= 0x20 && byte < 0x7F) {
            indentation = indentation && byte == ' ';
            ++at;
            continue;
        }
        if (byte == '\n') {
            indentation = true;
            ++at;
            continue;
        }
        const std::size_t start = at;
        const std::optional<char32_t> c = decode(m_text, at);
        if (!c) {
            refuse("not-utf8"_code, start,
                   ReaderText::tr("The byte 0x%1 here is not UTF-8; the file seems to be written in another "
                                  "encoding, such as Latin-1 or Windows-1252.")
                       .arg(static_cast<uint>(byte), 2, 16, QLatin1Char('0')),
                   ReaderText::tr("In your text editor, choose “Save as…” or “Encoding” and pick UTF-8."));
            return false;
        }
        if (indentation && *c == u'\t') {
            const std::size_t rest = m_text.find_first_not_of(" \t\r", at);
            if (rest != std::string_view::npos && m_text[rest] != '\n') {
                refuse("tab-indentation"_code, start, ReaderText::tr("This line is indented with a tab."),
                       ReaderText::tr("Use spaces, two for each level."));
            }
            indentation = false;
            continue;
        }
        if (indentation && isForeignBlank(*c)) {
            refuse("nbsp-indentation"_code, start,
                   ReaderText::tr("This line is indented with a no-break or other special space (%1), which "
                                  "looks like a space and is none.")
                       .arg(codePointName(*c)),
                   ReaderText::tr("Type the indentation again with the space bar."));
            indentation = false;
            continue;
        }
        indentation = false;
        if (*c == u'\r' && at < size && m_text[at] == '\n') {
            continue;
        }
        if (isControl(*c)) {
            refuse("control-character"_code, start,
                   ReaderText::tr("The control character %1 has no place in a programme file.")
                       .arg(codePointName(*c)),
                   ReaderText::tr("Delete it; it often comes with text pasted from a PDF."));
        } else if (isNoncharacter(*c)) {
            refuse("noncharacter"_code, start,
                   ReaderText::tr("%1 is not a character of any language.").arg(codePointName(*c)),
                   ReaderText::tr("Delete it."));
        }
        if (*c == 0x061C || (*c >= 0x200B && *c <= 0x200F) || (*c >= 0x202A && *c <= 0x202E) ||
            (*c >= 0x2060 && *c <= 0x2069) || *c == 0xFEFF) {
            m_mayHoldInvisible = true;
        }
    }
    if (m_hadByteOrderMark) {
        findings.note("byte-order-mark"_code, {1, 1}, {},
                      ReaderText::tr("The file begins with a byte order mark, which UTF-8 does not need."),
                      ReaderText::tr("Save it as UTF-8 without BOM."));
    }
    return findings.errorCount() == errorsBefore;
}

bool readSource(const QString &path, QByteArray &content, FindingList &findings, SourceKind kind)
{
    if (QFileInfo(path).isDir()) {
        findings.error("file-unreadable"_code, {}, {},
                       ReaderText::tr("This is a folder; a file is expected."),
                       ReaderText::tr("Name the file in it."));
        return false;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        if (!file.exists()) {
            findings.error(
                "file-missing"_code, {1, 1}, {}, ReaderText::tr("The file is not there."),
                kind == SourceKind::Answers
                    ? ReaderText::tr("Check its name and its folder: it is the answers file that the program "
                                     "saves, or one written as docs/format.md says.")
                    : ReaderText::tr("Check its name and its folder: an election needs election.yaml and "
                                     "questions.yaml."));
        } else {
            findings.error("file-unreadable"_code, {}, {},
                           ReaderText::tr("The file cannot be opened: %1").arg(file.errorString()));
        }
        return false;
    }
    // One byte more than the size is asked for, and then more until there is none: a file that grows or whose
    // size the system does not know is read to its end, or to the limit.
    content = file.read(std::min(file.size(), limits::fileBytes) + 1);
    while (content.size() <= limits::fileBytes) {
        const QByteArray more = file.read(64LL * 1024);
        if (more.isEmpty()) {
            break;
        }
        content += more;
    }
    if (content.size() > limits::fileBytes) {
        findings.error(
            "file-too-large"_code, {1, 1}, {},
            ReaderText::tr("The file is larger than %1, the most that is read.")
                .arg(QLocale::c().formattedDataSize(limits::fileBytes, 0)),
            kind == SourceKind::Answers
                ? ReaderText::tr("Check that it is the answers file.")
                : ReaderText::tr("Split it: an election may have many files with a list of candidates."));
        return false;
    }
    if (file.error() != QFileDevice::NoError) {
        findings.error("file-unreadable"_code, {}, {},
                       ReaderText::tr("The file cannot be read: %1").arg(file.errorString()));
        return false;
    }
    return true;
}

} // namespace preau
