// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/viewcontext.h"

#include <QObject>

#include <functional>

namespace preau::gui {

class ChartPanel;
class ExportButton;

/// What is taken away of one chart panel, behind a button in its head: the table as CSV, the chart as a
/// picture that says what it is and where it is from.
class ChartExport : public QObject
{
    Q_OBJECT

public:
    explicit ChartExport(ChartPanel *panel);

    struct Subject
    {
        QString name; ///< of a file, without ending and election
        QString heading;
        QString explanation;
        std::function<QByteArray()> table; ///< asked for when it is needed
    };

    /// While names are hidden nothing is offered: the tables hold them.
    void setSubject(const ViewContext &context, const Subject &subject);
    void setOffered(bool offered);

signals:
    void saveRequested(const QString &suggestedName, const QByteArray &content);
    void copyRequested(const QString &text);

private:
    [[nodiscard]] QByteArray picture() const;
    [[nodiscard]] QString originWords() const;
    [[nodiscard]] QString fileName(const QString &ending) const;
    void showOffer();

    ChartPanel *m_panel;
    ExportButton *m_button;
    ViewContext m_context;
    Subject m_subject;
    bool m_offered = true;
};

} // namespace preau::gui
