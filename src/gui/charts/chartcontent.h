// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/chartdata.h"
#include "widgets/mark.h"

#include <QList>
#include <QString>

namespace preau::gui {

/// One value of a chart, with its words: the same for whoever sees the drawing, reads the table or listens.
struct ChartValue
{
    std::optional<int> percent; ///< none: no known position there
    double fraction = 0;        ///< 0 to 1, where it is drawn
    int shade = 0;              ///< 0 to 4
    bool thin = false;          ///< rests on too little to say much
    Coverage coverage;
    QString text;                                  ///< in the table: "75%, 3 of 4"
    QString spoken;                                ///< "Ada Roy, Health: 75%, on 3 of your 4 answers"
    QString figure = {};                           ///< drawn in place of the percentage
    QString note = {};                             ///< drawn under it
    Mark::Kind missing = Mark::Kind::Undocumented; ///< drawn where nothing is known; None: a dotted frame
    bool blank = false; ///< where nothing can be: one candidate beside the same one
    friend bool operator==(const ChartValue &, const ChartValue &) = default;
};

/// A part of a whole that is drawn as one bar.
struct ChartPart
{
    int count = 0;
    Mark mark;
    QString words; ///< "Strongly agree"
    friend bool operator==(const ChartPart &, const ChartPart &) = default;
};

struct ChartLine
{
    QString label;
    QString remark; ///< said once across the line in place of values
    bool total = false;
    QList<ChartValue> values;    ///< one a column
    QString note = {};           ///< under the label of a total
    QString title = {};          ///< in full, where the label is short
    QList<ChartPart> parts = {}; ///< of bars alone
    friend bool operator==(const ChartLine &, const ChartLine &) = default;
};

struct ChartColumn
{
    QString name;
    QString shortName;
    int series = -1; ///< 0, 1 or 2: one of the chosen, drawn with its own line and marker
    friend bool operator==(const ChartColumn &, const ChartColumn &) = default;
};

/// Where a line stands on a map.
struct ChartPoint
{
    double x = 0;      ///< to the right
    double y = 0;      ///< upwards
    bool self = false; ///< the reader
    QString spoken;    ///< who it is and how far away
    friend bool operator==(const ChartPoint &, const ChartPoint &) = default;
};

/// All that a chart and its table show.
struct ChartContent
{
    QString name;    ///< what the chart is, for assistive programs
    QString summary; ///< one sentence: what it says
    QString corner;  ///< over the labels of the lines
    QList<ChartColumn> columns;
    QList<ChartLine> lines;
    /// Of a map alone: one a line. The first columns stand for the same points, and a value is the distance
    /// of two.
    QList<ChartPoint> points = {};
    QList<std::pair<int, int>> links = {}; ///< points that cannot be told apart
    friend bool operator==(const ChartContent &, const ChartContent &) = default;
};

} // namespace preau::gui
