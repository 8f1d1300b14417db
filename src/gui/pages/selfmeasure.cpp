// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/selfmeasure.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <array>

#ifdef Q_OS_LINUX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace preau::gui {

#ifdef Q_OS_LINUX

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Numbers of the sockets this program holds, of whatever family.
QSet<QByteArray> ownSockets()
{
    QSet<QByteArray> sockets;
    const QStringList descriptors =
        QDir(u"/proc/self/fd"_s).entryList(QDir::Files | QDir::System | QDir::NoDotAndDotDot);
    for (const QString &descriptor : descriptors) {
        std::array<char, 128> target{};
        const QByteArray path = "/proc/self/fd/" + descriptor.toLatin1();
        const ssize_t length = readlink(path.constData(), target.data(), target.size());
        const QByteArray name(target.data(), std::max<qsizetype>(0, length));
        if (name.startsWith("socket:[") && name.endsWith(']')) {
            sockets.insert(name.sliced(8).chopped(1));
        }
    }
    return sockets;
}

} // namespace

std::optional<SelfMeasure> measureSelf()
{
    const QByteArray maps = contentOf(u"/proc/self/maps"_s);
    if (maps.isEmpty()) {
        return std::nullopt;
    }
    SelfMeasure result;
    const QSet<QByteArray> own = ownSockets();
    for (const QString &family : {u"tcp"_s, u"tcp6"_s, u"udp"_s, u"udp6"_s, u"raw"_s, u"raw6"_s}) {
        const QList<QByteArray> lines = contentOf(u"/proc/self/net/"_s + family).split('\n');
        for (const QByteArray &line : lines) {
            constexpr qsizetype inode = 9; // the tenth column; the head line has a word there
            result.connections += own.contains(line.simplified().split(' ').value(inode)) ? 1 : 0;
        }
    }
    const QStringList threads = QDir(u"/proc/self/task"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &thread : threads) {
        const QByteArray children = contentOf(u"/proc/self/task/"_s + thread + u"/children"_s).simplified();
        result.programs += children.isEmpty() ? 0 : static_cast<int>(children.count(' ')) + 1;
    }
    for (const QByteArray &line : maps.split('\n')) {
        const qsizetype start = line.indexOf('/');
        if (start < 0) {
            continue;
        }
        const QString name = QFileInfo(QString::fromUtf8(line.sliced(start))).fileName();
        const bool network = name.startsWith(u"libQt6Network"_s) || name.startsWith(u"libcurl"_s) ||
                             name.startsWith(u"libsoup"_s) || name.startsWith(u"libneon"_s);
        if (network && !result.networkLibraries.contains(name)) {
            result.networkLibraries.append(name);
        }
    }
    return result;
}

#else

std::optional<SelfMeasure> measureSelf()
{
    return std::nullopt;
}

#endif

} // namespace preau::gui
