// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/electionwords.h"

#include "widgets/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace preau::gui {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(preau::gui::ElectionWords)
};

} // namespace

QString placeWords(const Election &election, const QString &language)
{
    const QString place = election.country.text(language, election.referenceLanguage());
    const bool isCode = place.size() == 2 && place.at(0).isUpper() && place.at(1).isUpper();
    const QLocale::Territory territory = isCode ? QLocale::codeToTerritory(place) : QLocale::AnyTerritory;
    if (territory == QLocale::AnyTerritory) {
        return place;
    }
    const QLocale local(QLocale(language).language(), territory);
    if (local.territory() == territory && !local.nativeTerritoryName().isEmpty()) {
        return local.nativeTerritoryName();
    }
    return QLocale::territoryToString(territory);
}

QString datePlaceWords(const Election &election, const QString &language)
{
    const QString place = placeWords(election, language);
    const QString date = dateWords(election.date);
    if (place.isEmpty() || date.isEmpty()) {
        return date.isEmpty() ? place : date;
    }
    return Words::tr("%1, %2", "date of an election and its place").arg(date, isolated(place));
}

QString sizeWords(const Election &election)
{
    const QStringList parts{contestantCount(election, static_cast<int>(election.candidates.size())),
                            Words::tr("%n question(s)", nullptr, static_cast<int>(election.questions.size())),
                            Words::tr("%n theme(s)", nullptr, static_cast<int>(election.themes.size()))};
    return parts.join(u" · "_s);
}

QString sourceWords(const Source &source, const QString &language, const QString &reference)
{
    QStringList parts{apart(source.title.text(language, reference)),
                      apart(source.publisher.text(language, reference)), dateWords(source.date)};
    parts.removeAll(QString());
    return parts.join(Words::tr(", ", "between title, publisher, date and page of a source"));
}

QString citationWords(const Citation &citation, const QString &language, const QString &reference)
{
    QStringList parts{sourceWords(citation.source, language, reference)};
    if (citation.page) {
        parts.append(Words::tr("page %1").arg(*citation.page));
    }
    parts.removeAll(QString());
    return parts.join(Words::tr(", ", "between title, publisher, date and page of a source"));
}

QString questionLabel(const Question &question, const QString &language, const QString &reference)
{
    if (!question.label.isEmpty()) {
        return question.label.text(language, reference);
    }
    const QString statement = question.statement.text(language, reference);
    constexpr qsizetype enough = 36;
    if (statement.size() <= enough) {
        return statement;
    }
    const qsizetype space = statement.lastIndexOf(u' ', enough);
    return statement.first(space > 12 ? space : enough) + u'…';
}

QString firstSentence(const QString &text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, text);
    const qsizetype end = finder.toNextBoundary();
    return end > 0 ? text.first(end).trimmed() : text;
}

} // namespace preau::gui
