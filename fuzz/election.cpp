// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The input takes the place of one file of a small valid election, which is then read from disk like any
// other. Which file, the input says by its first keys, so that the shipped files are seeds as they are.

#include "io/electionreader.h"
#include "model/identity.h"

#include <QByteArrayView>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

QString fileFor(QByteArrayView input)
{
    if (input.startsWith("questions:") || input.contains("\nquestions:\n")) {
        return u"questions.yaml"_s;
    }
    if (input.startsWith("preau:") || input.contains("\npreau: ")) {
        return u"election.yaml"_s;
    }
    return u"candidates/first.yaml"_s;
}

class Folder
{
public:
    Folder()
    {
        QDir(path()).mkdir(u"candidates"_s);
        for (const QString &name : {u"election.yaml"_s, u"questions.yaml"_s, u"candidates/first.yaml"_s}) {
            restore(name);
        }
    }

    [[nodiscard]] QString path() const { return m_folder.path(); }

    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(path() + u'/' + name);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
            std::abort();
        }
    }

    void restore(const QString &name) const
    {
        QFile original(QStringLiteral(PREAU_FUZZ_ELECTION "/") + name);
        if (!original.open(QIODevice::ReadOnly)) {
            std::abort();
        }
        write(name, original.readAll());
    }

private:
    // In memory where there is such a folder: a disk would wait for every file that is cut and written anew.
    QTemporaryDir m_folder{QDir(u"/dev/shm"_s).exists() ? u"/dev/shm/preau-fuzz-XXXXXX"_s
                                                        : QDir::tempPath() + u"/preau-fuzz-XXXXXX"_s};
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const Folder folder;
    const QByteArray input(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QString name = fileFor(input);
    folder.write(name, input);
    const preau::LoadOutcome outcome = preau::loadElection(folder.path(), {.threads = 1});
    folder.restore(name);

    // Either there is an election, or it is said why there is none; and every complaint is about a file.
    if (!outcome.election && !preau::hasErrors(outcome.findings)) {
        std::abort();
    }
    for (const preau::Finding &finding : outcome.findings) {
        if (finding.location.file.isEmpty() || finding.code.isEmpty() || finding.message.isEmpty() ||
            finding.location.line < 0 || finding.location.column < 0) {
            std::abort();
        }
    }
    if (outcome.election) {
        (void)preau::dataHash(*outcome.election);
        (void)preau::questionsHash(*outcome.election);
    }
    return 0;
}
