// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "measure.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <vector>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace preau::bench {

namespace {

using Clock = std::chrono::steady_clock;

QStringList wantedParts;

double millisecondsSince(Clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

double peakOf(const rusage &usage)
{
#ifdef Q_OS_MACOS
    return static_cast<double>(usage.ru_maxrss) / (1024.0 * 1024); // bytes there, kibibytes elsewhere
#else
    return static_cast<double>(usage.ru_maxrss) / 1024.0;
#endif
}

Measurement runOnce(const std::function<void()> &work, int iterations)
{
    int ends[2];
    if (pipe(ends) != 0) {
        std::perror("pipe");
        std::exit(2);
    }
    std::fflush(stdout);
    const pid_t child = fork();
    if (child == 0) {
        close(ends[0]);
        const auto start = Clock::now();
        for (int i = 0; i < iterations; ++i) {
            work();
        }
        const double time = millisecondsSince(start) / iterations;
        const bool written = write(ends[1], &time, sizeof time) == ssize_t(sizeof time);
        _exit(written ? 0 : 1);
    }
    close(ends[1]);
    Measurement measured;
    const bool read = ::read(ends[0], &measured.milliseconds, sizeof(double)) == ssize_t(sizeof(double));
    close(ends[0]);
    int status = 0;
    rusage usage{};
    wait4(child, &status, 0, &usage);
    if (!read || status != 0) {
        std::fputs("a measurement did not end as it should\n", stderr);
        std::exit(2);
    }
    measured.peakMiB = peakOf(usage);
    return measured;
}

void print(QJsonObject line)
{
    std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

} // namespace

Measurement measure(const std::function<void()> &work, int iterations, int runs)
{
    std::vector<double> times;
    std::vector<double> peaks;
    std::vector<double> idle;
    for (int run = 0; run < runs; ++run) {
        const Measurement one = runOnce(work, iterations);
        times.push_back(one.milliseconds);
        peaks.push_back(one.peakMiB);
        idle.push_back(runOnce([] {}, 1).peakMiB);
    }
    return {.milliseconds = median(times), .peakMiB = std::max(median(peaks) - median(idle), 0.0)};
}

std::optional<double> measureProgram(const QString &program, const QStringList &arguments, int runs)
{
    std::vector<QByteArray> words{program.toLocal8Bit()};
    for (const QString &argument : arguments) {
        words.push_back(argument.toLocal8Bit());
    }
    std::vector<char *> argv;
    for (QByteArray &word : words) {
        argv.push_back(word.data());
    }
    argv.push_back(nullptr);

    std::vector<double> times;
    for (int run = 0; run < runs; ++run) {
        const auto start = Clock::now();
        const pid_t child = fork();
        if (child == 0) {
            const int nowhere = open("/dev/null", O_WRONLY);
            dup2(nowhere, STDOUT_FILENO);
            dup2(nowhere, STDERR_FILENO);
            execv(argv[0], argv.data());
            _exit(127);
        }
        int status = 0;
        while (waitpid(child, &status, WNOHANG) == 0) {
            if (millisecondsSince(start) > 10000) {
                kill(child, SIGKILL);
                waitpid(child, &status, 0);
                return std::nullopt;
            }
            usleep(200);
        }
        if (status != 0) {
            return std::nullopt;
        }
        times.push_back(millisecondsSince(start));
    }
    return median(times);
}

void report(const QString &bench, double value, const QString &unit)
{
    print({{u"bench"_s, bench},
           {u"value"_s, value},
           {u"unit"_s, unit},
           {u"ratio"_s, QJsonValue()},
           {u"against"_s, QJsonValue()}});
}

void report(const QString &bench, double value, const QString &unit, double other, const QString &against)
{
    print({{u"bench"_s, bench},
           {u"value"_s, value},
           {u"unit"_s, unit},
           {u"ratio"_s, other > 0 ? QJsonValue(value / other) : QJsonValue()},
           {u"against"_s, against},
           {u"against_value"_s, other}});
}

void reportMissing(const QString &bench, const QString &reason)
{
    print({{u"bench"_s, bench},
           {u"value"_s, QJsonValue()},
           {u"unit"_s, QJsonValue()},
           {u"ratio"_s, QJsonValue()},
           {u"against"_s, QJsonValue()},
           {u"missing"_s, reason}});
}

bool isWanted(const QString &bench)
{
    return wantedParts.isEmpty() || std::ranges::any_of(wantedParts, [&](const QString &part) {
               return bench.contains(part) || part.startsWith(bench);
           });
}

void setWanted(const QStringList &parts)
{
    wantedParts = parts;
}

} // namespace preau::bench
