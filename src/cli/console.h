// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/texttable.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

namespace preau::cli {

/// Translation context of everything the command line itself says.
struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(preau::cli::Cli)
};

/// What a command ends with; see docs/cli.md.
enum ExitCode { Done = 0, DoneWithFindings = 1, CouldNot = 2 };

/// Results go to standard output, what stopped or limited a command to standard error. Whoever reads the
/// output may stop reading at any time (`| head`): from then on it is dropped without a word.
class Console
{
public:
    Console();

    void out(const QString &text);
    void out(const QByteArray &bytes);
    void flush();
    /// One sentence to standard error, after the program's name.
    void complain(const QString &sentence);
    /// A line to standard error as it is.
    void complainLine(const QString &line);

    /// Nobody reads the output any more, or it cannot be written: a long run may as well stop.
    [[nodiscard]] bool isClosed() const { return m_closed; }

    /// Writes what is left. False, after saying so, where some of the output could not be written, as on a
    /// full disk.
    [[nodiscard]] bool finish();

    /// Room and colours of standard output.
    [[nodiscard]] TextLayout layout() const;

private:
    void failed();

    bool m_closed = false;
    bool m_lost = false;
};

} // namespace preau::cli
