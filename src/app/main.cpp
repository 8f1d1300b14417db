// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QApplication>
#include <QWidget>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"preau"_s);
    QApplication::setApplicationVersion(QLatin1String(PREAU_VERSION));
    QWidget window;
    window.show();
    return QApplication::exec();
}
