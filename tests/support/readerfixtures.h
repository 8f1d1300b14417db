// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "io/answersfile.h"
#include "io/electionreader.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <stdexcept>

namespace preau::test {

using namespace Qt::StringLiterals;

inline QByteArray readBytes(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        throw std::runtime_error("cannot read " + path.toStdString());
    }
    return file.readAll();
}

inline void writeBytes(const QString &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(content) != content.size()) {
        throw std::runtime_error("cannot write " + path.toStdString());
    }
}

/// One row of tests/data/invalid/expected.tsv.
struct InvalidFixture
{
    QString file; ///< "code/name.kind.yaml"
    QString code;
    QString kind; ///< election, questions, candidates or answers
    QString severity;
    int line = 0;
    int column = 0;
    QString schema;
};

inline QList<InvalidFixture> invalidFixtures(const QString &data)
{
    QList<InvalidFixture> fixtures;
    const QStringList lines = QString::fromUtf8(readBytes(data + u"/invalid/expected.tsv"_s)).split(u'\n');
    for (const QString &line : lines) {
        const QStringList parts = line.split(u'\t');
        if (line.startsWith(u'#') || parts.size() != 5) {
            continue;
        }
        fixtures.append({.file = parts[0],
                         .code = parts[0].section(u'/', 0, 0),
                         .kind = parts[0].section(u'.', -2, -2),
                         .severity = parts[1],
                         .line = parts[2].toInt(),
                         .column = parts[3].toInt(),
                         .schema = parts[4]});
    }
    return fixtures;
}

/// A copy of tests/data/base in which one file was replaced.
class Overlay
{
public:
    explicit Overlay(const QString &data) : m_base(data + u"/base"_s)
    {
        for (const QString &name : {u"election.yaml"_s, u"questions.yaml"_s, u"candidates/ancien.yaml"_s}) {
            writeBytes(folder() + u'/' + name, readBytes(m_base + u'/' + name));
        }
    }

    [[nodiscard]] QString folder() const { return m_dir.filePath(u"base"_s); }

    /// What the reader says about `content` in the place of the file of this kind, as a whole and sorted.
    QList<Finding> findings(const QString &kind, const QByteArray &content)
    {
        if (kind == u"answers") {
            if (!m_plain) {
                m_plain = loadElection(m_base).election;
            }
            const auto answers = readAnswers(content, u"answers.yaml"_s, *m_plain);
            if (answers) {
                return answers->findings;
            }
            return {Finding{.code = answers.error().code,
                            .location = {},
                            .path = {},
                            .message = answers.error().message,
                            .fix = {},
                            .approvalReason = {}}};
        }
        const QString name = kind == u"candidates" ? u"candidates/nouveau.yaml"_s : kind + u".yaml"_s;
        const QString path = folder() + u'/' + name;
        writeBytes(path, content);
        LoadOutcome outcome = loadElection(folder(), {.progress = {}, .cancel = nullptr, .threads = 1});
        if (kind == u"candidates") {
            QFile::remove(path);
        } else {
            writeBytes(path, readBytes(m_base + u'/' + name));
        }
        outcome.findings.removeIf([&](const Finding &finding) { return finding.location.file != path; });
        return outcome.findings;
    }

private:
    QString m_base;
    QTemporaryDir m_dir;
    ElectionPtr m_plain;
};

} // namespace preau::test
