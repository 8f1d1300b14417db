// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline.h"

#include "interchange/viewaddress.h"
#include "shell/translators.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QHash>
#include <QSize>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace preau::gui;

namespace preau {

namespace {

class CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(preau::CommandLine)

public:
    explicit CommandLine(const QStringList &arguments) : m_arguments(arguments) {}

    std::variant<Request, Reply> parse();

private:
    static Reply mistake(const QString &sentence);
    void describe();
    std::optional<Reply> readPage();
    std::optional<Reply> readTour();
    std::optional<Reply> readSheet();

    const QStringList &m_arguments;
    QCommandLineParser m_parser;
    Request m_request;
};

/// One sentence and where to find the rest.
Reply CommandLine::mistake(const QString &sentence)
{
    const bool ends = sentence.endsWith(u'.');
    return {.code = 2,
            .text = u"preau: "_s + (ends ? sentence.chopped(1) : sentence) + u'\n' +
                    //: %1 is a command to type
                    tr("Try '%1'.").arg(u"preau --help"_s) + u'\n'};
}

void CommandLine::describe()
{
    m_parser.setApplicationDescription(
        tr("Compare electoral programmes and find out where you stand, on your own computer."));
    m_parser.addPositionalArgument(
        u"election"_s, tr("Election folders to open, and the address of a page, which begins with preau:"),
        u'[' + tr("ELECTION-FOLDER", "placeholder of an argument") + u'|' +
            tr("preau:ADDRESS", "placeholder of an argument") + u"…]"_s);
    const auto flag = [this](const QStringList &names, const QString &words) {
        m_parser.addOption({names, words});
    };
    const auto option = [this](const QString &name, const QString &words, const QString &value) {
        m_parser.addOption({name, words, value});
    };
    flag({u"h"_s, u"help"_s}, tr("Show this help."));
    flag({u"v"_s, u"version"_s}, tr("Show the version."));
    option(u"language"_s, tr("Language of the interface: fr, en or ar."),
           tr("LANGUAGE", "placeholder of an option's value"));
    option(u"answers"_s, tr("Answers to start with; the election they belong to is opened."),
           tr("FILE", "placeholder of an option's value"));
    option(u"page"_s, tr("Page to open: home, candidates, compare, questionnaire or results."),
           tr("PAGE", "placeholder of an option's value"));
    option(
        u"sheet"_s,
        tr("With --answers: write the result sheet to FILE and end; its ending chooses PDF, HTML, PNG, CSV "
           "or text."),
        tr("FILE", "placeholder of an option's value"));
    option(u"paper"_s, tr("With --sheet: A4 or A5 (default: A4)."), u"A4|A5"_s);
    option(u"tour"_s, tr("Render every page to PNG files in FOLDER and end."),
           tr("FOLDER", "placeholder of an option's value"));
    option(u"size"_s, tr("With --tour: size of the window."), u"1280x800"_s);
    option(u"theme"_s, tr("With --tour: light, dark or contrast."),
           tr("THEME", "placeholder of an option's value: how the program looks"));
    option(u"text-scale"_s, tr("With --tour: 100, 125, 150 or 200."),
           tr("PERCENT", "placeholder of an option's value"));
    option(u"only"_s, tr("With --tour: names of pictures, or how they begin; may be given several times."),
           tr("NAME", "placeholder of an option's value"));
}

std::variant<Request, Reply> CommandLine::parse()
{
    describe();
    if (!m_parser.parse(m_arguments)) {
        return mistake(m_parser.errorText());
    }
    if (m_parser.isSet(u"help"_s)) {
        // Qt takes the program's name from an application, and there may be none yet.
        return Reply{.text = m_parser.helpText().replace(u"<executable_name>"_s, u"preau"_s)};
    }
    if (m_parser.isSet(u"version"_s)) {
        return Reply{.text = u"preau %1\n"_s.arg(QLatin1String(PREAU_VERSION))};
    }
    for (const QString &argument : m_parser.positionalArguments()) {
        if (!looksLikeAddress(argument)) {
            m_request.elections.append(argument);
            continue;
        }
        if (!m_request.address.isEmpty()) {
            return mistake(tr("there can be one page address only"));
        }
        if (const auto address = readAddress(argument); !address) {
            return mistake(address.error().message);
        }
        m_request.address = argument;
    }
    m_request.language = m_parser.value(u"language"_s);
    m_request.answers = m_parser.value(u"answers"_s);
    if (m_parser.isSet(u"language"_s) && !Translators::languages().contains(m_request.language)) {
        return mistake(tr("unknown language '%1'; there are fr, en and ar").arg(m_request.language));
    }
    if (const auto reply = readPage()) {
        return *reply;
    }
    if (const auto reply = readTour()) {
        return *reply;
    }
    if (const auto reply = readSheet()) {
        return *reply;
    }
    return m_request;
}

std::optional<Reply> CommandLine::readPage()
{
    static const QHash<QString, PageId> pages{{u"home"_s, PageId::Home},
                                              {u"candidates"_s, PageId::Candidates},
                                              {u"compare"_s, PageId::Compare},
                                              {u"questionnaire"_s, PageId::Question},
                                              {u"results"_s, PageId::Results}};
    if (!m_parser.isSet(u"page"_s)) {
        return std::nullopt;
    }
    if (!m_request.address.isEmpty()) {
        return mistake(tr("--page and a page address cannot go together"));
    }
    const QString key = m_parser.value(u"page"_s);
    if (!pages.contains(key)) {
        return mistake(
            tr("unknown page '%1'; there are home, candidates, compare, questionnaire and results").arg(key));
    }
    m_request.page = pages.value(key);
    return std::nullopt;
}

std::optional<Reply> CommandLine::readTour()
{
    if (!m_parser.isSet(u"tour"_s)) {
        for (const QString &option : {u"size"_s, u"theme"_s, u"text-scale"_s, u"only"_s}) {
            if (m_parser.isSet(option)) {
                return mistake(tr("--%1 goes with --tour").arg(option));
            }
        }
        return std::nullopt;
    }
    TourOptions tour;
    tour.folder = m_parser.value(u"tour"_s);
    tour.answers = m_request.answers;
    if (!m_request.language.isEmpty()) {
        tour.display.language = m_request.language;
    }
    if (m_parser.isSet(u"size"_s)) {
        const QStringList parts = m_parser.value(u"size"_s).split(u'x');
        const QSize size = parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize();
        if (size.width() < 320 || size.height() < 240 || size.width() > 8000 || size.height() > 8000) {
            return mistake(tr("--size is WIDTHxHEIGHT in pixels, such as 1280x800"));
        }
        tour.size = size;
    }
    if (m_parser.isSet(u"theme"_s)) {
        const QStringList themes{u"light"_s, u"dark"_s, u"contrast"_s};
        const auto index = themes.indexOf(m_parser.value(u"theme"_s));
        if (index < 0) {
            return mistake(
                tr("unknown theme '%1'; there are light, dark and contrast").arg(m_parser.value(u"theme"_s)));
        }
        tour.display.theme = static_cast<ThemeChoice>(index + 1);
    }
    if (m_parser.isSet(u"text-scale"_s)) {
        tour.display.textScale = m_parser.value(u"text-scale"_s).toInt();
        if (!QList<int>{100, 125, 150, 200}.contains(tour.display.textScale)) {
            return mistake(tr("--text-scale is 100, 125, 150 or 200"));
        }
    }
    // "--only 05 06" and "--only 05 --only 06" are the same: a tour opens no other elections
    const bool some = m_parser.isSet(u"only"_s);
    tour.only = m_parser.values(u"only"_s) + (some ? m_request.elections : QStringList());
    tour.programmes = some ? QStringList() : m_request.elections;
    m_request.tour = tour;
    return std::nullopt;
}

std::optional<Reply> CommandLine::readSheet()
{
    if (!m_parser.isSet(u"sheet"_s)) {
        return m_parser.isSet(u"paper"_s)
                   ? std::optional(mistake(tr("--%1 goes with --%2").arg(u"paper"_s, u"sheet"_s)))
                   : std::nullopt;
    }
    SheetRequest sheet{.path = m_parser.value(u"sheet"_s)};
    for (const QString &other : {u"tour"_s, u"page"_s}) {
        if (m_parser.isSet(other)) {
            return mistake(tr("--%1 and --%2 cannot go together").arg(u"sheet"_s, other));
        }
    }
    if (m_request.elections.size() != 1 || !m_request.address.isEmpty()) {
        return mistake(tr("--sheet needs one election folder"));
    }
    if (m_request.answers.isEmpty()) {
        return mistake(tr("--sheet needs the answers: --answers FILE"));
    }
    const QList<SheetFormat> formats = sheetFormats();
    const auto format = std::ranges::find_if(formats, [&](SheetFormat one) {
        return sheet.path.endsWith(u'.' + sheetSuffix(one), Qt::CaseInsensitive);
    });
    if (format == formats.end()) {
        return mistake(tr("the file of --sheet ends in .pdf, .html, .png, .csv or .txt"));
    }
    sheet.format = *format;
    const QString paper = m_parser.value(u"paper"_s).toUpper();
    if (m_parser.isSet(u"paper"_s) && paper != u"A4" && paper != u"A5") {
        return mistake(tr("unknown paper '%1'; there are A4 and A5").arg(m_parser.value(u"paper"_s)));
    }
    sheet.paper = paper == u"A5" ? Paper::A5 : Paper::A4;
    m_request.sheet = sheet;
    return std::nullopt;
}

} // namespace

QStringList decodedArguments(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i) {
        arguments.append(QString::fromLocal8Bit(argv[i]));
    }
    return arguments;
}

std::variant<Request, Reply> parseCommandLine(const QStringList &arguments)
{
    return CommandLine(arguments).parse();
}

QString languageAskedFor(const QStringList &arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == u"--language" || arguments[i] == u"-language") {
            return arguments.value(i + 1);
        }
        if (arguments[i].startsWith(u"--language=")) {
            return arguments[i].section(u'=', 1);
        }
    }
    return {};
}

} // namespace preau
