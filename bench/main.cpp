// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// preau_bench [PART…]: runs the measurements whose names contain one of the parts, or all, and prints one
// JSON object a line: {"bench", "value", "unit", "ratio", "against"}; a ratio under 1 is better than what it
// is measured against.

#include "benches.h"
#include "measure.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    preau::bench::setWanted(QCoreApplication::arguments().sliced(1));
    // Those that measure memory first, while this process is small.
    preau::bench::benchReader();
    preau::bench::benchVoters();
    preau::bench::benchMatching();
    preau::bench::benchWhatIf();
    preau::bench::benchMap();
    preau::bench::benchShipped();
    preau::bench::benchStart();
    return 0;
}
