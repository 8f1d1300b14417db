// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/portrait.h"

#include <QApplication>
#include <QCache>
#include <QFile>
#include <QHash>
#include <QImageReader>
#include <QPointer>
#include <QThreadPool>
#include <QWidget>

#include <algorithm>

namespace preau::gui {

namespace {

constexpr qint64 mostBytes = 2 << 20;
constexpr qint64 mostPixels = 4'000'000;

/// Pictures as they were read, and who waits for those that are not read yet.
class PortraitStore : public QObject
{
public:
    explicit PortraitStore(QObject *parent) : QObject(parent) { m_pool.setMaxThreadCount(1); }

    ~PortraitStore() override
    {
        m_pool.clear();
        m_pool.waitForDone();
    }

    PortraitStore(const PortraitStore &) = delete;
    PortraitStore &operator=(const PortraitStore &) = delete;

    QImage find(const QString &path, int side, QWidget *painted)
    {
        const Key key(path, side);
        if (const QImage *kept = m_read.object(key)) {
            return *kept;
        }
        const bool asked = m_waiting.contains(key);
        if (painted && !m_waiting[key].contains(painted)) {
            m_waiting[key].append(painted);
        }
        if (!asked) {
            m_pool.start([this, key, age = m_age] {
                const QImage image = decodePortrait(key.first, key.second);
                QMetaObject::invokeMethod(
                    this, [this, key, image, age] { take(key, image, age); }, Qt::QueuedConnection);
            });
        }
        return {};
    }

    void forget()
    {
        m_read.clear();
        ++m_age;
    }

    [[nodiscard]] bool isWaiting() const { return !m_waiting.isEmpty(); }

private:
    using Key = std::pair<QString, int>;

    void take(const Key &key, const QImage &image, int age)
    {
        const QList<QPointer<QWidget>> waiting = m_waiting.take(key);
        if (age == m_age) {
            m_read.insert(key, new QImage(image)); // also that there is none
        }
        for (const QPointer<QWidget> &widget : waiting) {
            if (widget && (!image.isNull() || age != m_age)) {
                widget->update();
            }
        }
    }

    QThreadPool m_pool;
    QCache<Key, QImage> m_read{400}; ///< more than a screen shows, or they would chase each other out
    QHash<Key, QList<QPointer<QWidget>>> m_waiting;
    int m_age = 0;
};

/// Lives as long as the application, which the threads must not outlive.
PortraitStore &store()
{
    static QPointer<PortraitStore> kept;
    if (!kept) {
        kept = new PortraitStore(qApp);
    }
    return *kept;
}

} // namespace

QImage decodePortrait(const QString &path, int side)
{
    if (path.isEmpty() || side <= 0) {
        return {};
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostBytes) {
        return {};
    }
    // The bytes decide, never the name; and no other of Qt's many decoders gets to see them.
    const QByteArray start = file.peek(8);
    const QByteArray format = start.startsWith("\x89PNG\r\n\x1a\n") ? QByteArrayLiteral("png")
                              : start.startsWith("\xff\xd8\xff")    ? QByteArrayLiteral("jpeg")
                                                                    : QByteArray();
    if (format.isEmpty()) {
        return {};
    }
    QImageReader reader(&file, format);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isEmpty() || qint64{size.width()} * size.height() > mostPixels) {
        return {};
    }
    reader.setScaledSize(size.scaled(side, side, Qt::KeepAspectRatioByExpanding));
    const QImage whole = reader.read();
    if (whole.isNull()) {
        return {};
    }
    return whole.copy((whole.width() - side) / 2, (whole.height() - side) / 2, side, side);
}

QImage portrait(const QString &path, int side, QWidget *painted)
{
    return path.isEmpty() || side <= 0 ? QImage() : store().find(path, side, painted);
}

void forgetPortraits()
{
    store().forget();
}

bool portraitsPending()
{
    return store().isWaiting();
}

} // namespace preau::gui
