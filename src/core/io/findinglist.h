// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/code.h"
#include "base/finding.h"

#include <QCoreApplication>
#include <QHash>

#include <optional>
#include <utility>
#include <vector>

namespace preau {

/// Translation context of everything the reader says.
struct ReaderText
{
    Q_DECLARE_TR_FUNCTIONS(preau::ReaderText)
};

/// Collects what is said about one file. A hostile file cannot fill the memory with complaints: beyond
/// `mostPerCode` findings of one code, further ones are counted and summed up by finish().
class FindingList
{
public:
    static constexpr int mostPerCode = 500;

    explicit FindingList(QString file) : m_file(std::move(file)) {}

    [[nodiscard]] const QString &file() const { return m_file; }

    void add(Severity severity, Code code, Place place, const QString &path, const QString &message,
             const QString &fix = {}, const QString &language = {});

    void error(Code code, Place place, const QString &path, const QString &message, const QString &fix = {})
    {
        add(Severity::Error, code, place, path, message, fix);
    }

    void warning(Code code, Place place, const QString &path, const QString &message, const QString &fix = {})
    {
        add(Severity::Warning, code, place, path, message, fix);
    }

    /// `language` is that of the text it is about, where it is about one.
    void note(Code code, Place place, const QString &path, const QString &message, const QString &fix = {},
              const QString &language = {})
    {
        add(Severity::Note, code, place, path, message, fix, language);
    }

    /// Errors so far, those beyond the limit included.
    [[nodiscard]] int errorCount() const { return m_errors; }

    [[nodiscard]] const QList<Finding> &findings() const { return m_findings; }

    /// The first error added after `count` of them had been, as far as it is kept; nothing if there was none.
    [[nodiscard]] std::optional<Finding> errorAfter(int count) const;

    /// Everything said, sums of what was left out included.
    [[nodiscard]] QList<Finding> finish();

private:
    QString m_file;
    QList<Finding> m_findings;
    std::vector<std::pair<int, qsizetype>> m_errorIndex; ///< which error it is, and where it is kept
    std::optional<Finding> m_lastLeftOut;

    /// Of one code: most findings say the same words, which are then kept once.
    struct Kind
    {
        QString code;
        int count = 0;
        QString message;
        QString fix;
    };

    QHash<QLatin1String, Kind> m_kinds;
    int m_errors = 0;
};

} // namespace preau
