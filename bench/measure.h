// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace preau::bench {

struct Measurement
{
    double milliseconds = 0;
    double peakMiB = 0; ///< of resident memory, above that of a process that does nothing
};

/// Runs `work` in forked processes of its own and gives the medians over `runs` of them. With `iterations`,
/// one process does the work that often and the time is that of one.
[[nodiscard]] Measurement measure(const std::function<void()> &work, int iterations = 1, int runs = 5);

/// The median time from starting a program until it has ended; none if it could not be started, failed or
/// took longer than ten seconds.
[[nodiscard]] std::optional<double> measureProgram(const QString &program, const QStringList &arguments,
                                                   int runs = 11);

/// One line of JSON on stdout.
void report(const QString &bench, double value, const QString &unit);
/// The same with the ratio value : other.
void report(const QString &bench, double value, const QString &unit, double other, const QString &against);
/// A measurement that could not be made: value null, and why.
void reportMissing(const QString &bench, const QString &reason);

/// Was this one asked for on the command line? Without arguments all are.
[[nodiscard]] bool isWanted(const QString &bench);
void setWanted(const QStringList &parts);

} // namespace preau::bench
