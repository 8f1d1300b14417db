// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console.h"

#include "base/text.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#include <qt_windows.h>
#else
#include <csignal>
#include <sys/ioctl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace preau::cli {

namespace {

constexpr int defaultWidth = 80;
constexpr int widest = 115;
constexpr int narrowest = 40;

bool outputIsTerminal()
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stdout)) != 0;
#else
    return isatty(STDOUT_FILENO) != 0;
#endif
}

int terminalWidth()
{
    if (outputIsTerminal()) {
#ifdef Q_OS_WIN
        CONSOLE_SCREEN_BUFFER_INFO info;
        if (GetConsoleScreenBufferInfo(GetStdHandle(STD_OUTPUT_HANDLE), &info)) {
            return info.srWindow.Right - info.srWindow.Left + 1;
        }
#else
        winsize size{};
        if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) {
            return size.ws_col;
        }
#endif
    }
    const int columns = qEnvironmentVariableIntValue("COLUMNS");
    return columns > 0 ? columns : defaultWidth;
}

} // namespace

Console::Console()
{
#ifdef Q_OS_WIN
    // The same bytes on every system, and UTF-8 in the console window.
    _setmode(_fileno(stdout), _O_BINARY);
    SetConsoleOutputCP(CP_UTF8);
#else
    // A reader that stops reading is no reason to die in the middle of something: write() says so as well.
    std::signal(SIGPIPE, SIG_IGN);
#endif
}

void Console::failed()
{
    m_closed = true;
    m_lost = errno != EPIPE;
}

void Console::out(const QByteArray &bytes)
{
    if (!m_closed && std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stdout) !=
                         static_cast<size_t>(bytes.size())) {
        failed();
    }
}

void Console::out(const QString &text)
{
    out(text.toUtf8());
}

void Console::flush()
{
    if (!m_closed && std::fflush(stdout) != 0) {
        failed();
    }
}

void Console::complain(const QString &sentence)
{
    complainLine(u"preau-cli: "_s + sentence);
}

void Console::complainLine(const QString &line)
{
    flush(); // on a terminal both streams are read as one
    std::fputs((line + u'\n').toUtf8().constData(), stderr);
}

bool Console::finish()
{
    flush();
    if (m_lost) {
        complain(Cli::tr("The output could not be written: is the disk full?"));
    }
    return !m_lost;
}

TextLayout Console::layout() const
{
    return {.width = std::clamp(terminalWidth(), narrowest, widest),
            .colour = outputIsTerminal() && qEnvironmentVariableIsEmpty("NO_COLOR") &&
                      qEnvironmentVariable("TERM") != u"dumb"};
}

} // namespace preau::cli
