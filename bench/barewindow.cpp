// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The smallest program of the same make: a window with sixty styled labels and an empty chart. It reads and
// knows nothing, so that whatever Préau takes longer is Préau's own.

#include <QApplication>
#include <QChart>
#include <QChartView>
#include <QGridLayout>
#include <QLabel>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

/// Ends the program once the window has been painted, as PREAU_FIRST_PAINT=1 makes Préau do.
class FirstPaint : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            QTimer::singleShot(0, qApp, &QCoreApplication::quit);
        }
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    if (QCoreApplication::arguments().contains(u"--version")) {
        return 0;
    }
    QWidget window;
    window.setStyleSheet(u"QLabel { background: #fcfaf6; color: #20262b; padding: 4px; border-radius: 6px; }"
                         "QLabel[odd=\"true\"] { background: #eae8e1; font-weight: 600; }"_s);
    auto *layout = new QGridLayout(&window);
    for (int i = 0; i < 60; ++i) {
        auto *label = new QLabel(u"Label %1"_s.arg(i), &window);
        label->setProperty("odd", i % 2 == 1);
        layout->addWidget(label, i / 4, i % 4);
    }
    auto *chart = new QChart;
    layout->addWidget(new QChartView(chart, &window), 0, 4, 15, 1);
    window.resize(1280, 800);
    if (qEnvironmentVariableIsSet("PREAU_FIRST_PAINT")) {
        window.installEventFilter(new FirstPaint(&window));
    }
    window.show();
    return QApplication::exec();
}
