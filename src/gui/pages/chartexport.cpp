// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/chartexport.h"

#include "charts/chartpanel.h"
#include "charts/chartpicture.h"
#include "model/identity.h"
#include "widgets/exportbutton.h"
#include "widgets/words.h"

using namespace Qt::StringLiterals;

namespace preau::gui {

ChartExport::ChartExport(ChartPanel *panel) : QObject(panel), m_panel(panel), m_button(new ExportButton)
{
    panel->addHeadWidget(m_button);
    connect(m_button, &ExportButton::tableRequested, this,
            [this] { emit saveRequested(fileName(u"csv"_s), m_subject.table()); });
    connect(m_button, &ExportButton::copyRequested, this,
            [this] { emit copyRequested(QString::fromUtf8(m_subject.table())); });
    connect(m_button, &ExportButton::pictureRequested, this,
            [this] { emit saveRequested(fileName(u"png"_s), picture()); });
}

void ChartExport::setSubject(const ViewContext &context, const Subject &subject)
{
    m_context = context;
    m_subject = subject;
    m_button->retranslate(subject.heading);
    showOffer();
}

void ChartExport::setOffered(bool offered)
{
    m_offered = offered;
    showOffer();
}

void ChartExport::showOffer()
{
    m_button->setVisible(m_offered && m_context.election && !m_context.blind);
}

QByteArray ChartExport::picture() const
{
    return chartPng(m_panel->chart()->picture(), {.heading = m_subject.heading,
                                                  .explanation = m_subject.explanation,
                                                  .origin = originWords(),
                                                  .direction = m_panel->layoutDirection()});
}

QString ChartExport::originWords() const
{
    const Election &election = *m_context.election;
    QStringList parts{tr("%1 (%2, version %3)", "title, id and version of an election")
                          .arg(m_context.text(election.title), election.id.value())
                          .arg(election.version),
                      tr("data %1", "first figures of the print").arg(dataHash(election).first(12))};
    if (!election.licence.isEmpty()) {
        parts.append(tr("licence %1").arg(election.licence));
    }
    if (const QDate &day = m_context.today; day.isValid()) {
        parts.append(dateWords({.year = day.year(), .month = day.month(), .day = day.day()}));
    }
    parts.append(tr("made with Préau"));
    return parts.join(u" · "_s);
}

QString ChartExport::fileName(const QString &ending) const
{
    return m_context.election->id.value() + u'-' + m_subject.name + u'.' + ending;
}

} // namespace preau::gui
