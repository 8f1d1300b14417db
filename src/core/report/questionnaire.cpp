// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/questionnaire.h"

#include "base/text.h"
#include "model/identity.h"
#include "report/words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace preau {

namespace {

struct Blank
{
    Q_DECLARE_TR_FUNCTIONS(preau::Blank)
};

/// More options than this are not printed one by one.
constexpr int mostBoxes = 12;

class BlankMaker
{
public:
    BlankMaker(const Election &election, const QuestionnaireOptions &options)
        : m_election(election),
          m_options(options),
          m_language{.wanted = options.report.language, .reference = election.referenceLanguage()}
    {
    }

    [[nodiscard]] Questionnaire make() const
    {
        Questionnaire blank;
        blank.title = Blank::tr("Préau, questionnaire");
        blank.election = data(m_election.title);
        blank.electionDate = dateWords(m_election.date);
        blank.notices = electionNotices(m_election, m_options.report.today);
        blank.instructions = {
            Blank::tr("Tick one answer to each statement; leave out what you like."),
            Blank::tr("What has “+” ticked counts double in the result, what has “−” ticked half.")};
        blank.themes = themes();
        blank.noOpinion = Blank::tr("No opinion");
        blank.passed = Blank::tr("Skip", "a question");
        blank.more = Blank::tr("more", "counts double");
        blank.less = Blank::tr("less", "counts half");
        blank.notesTitle = Blank::tr("To type it in");
        blank.notesWords = Blank::tr(
            "Note the number or letter of your answer behind each number, and + or − where you ticked it. In "
            "the "
            "program, the same keys answer the questions; preau-cli code --notes takes the whole line, sign "
            "first.");
        blank.sign = m_options.sign;
        blank.privacy = Blank::tr("Whoever has this sheet once it is filled in has your answers.");
        blank.colophon = {Blank::tr("Questions: %1, version %2.", "id of an election")
                              .arg(m_election.id.value())
                              .arg(m_election.version)};
        if (!m_election.licence.isEmpty()) {
            blank.colophon.append(Blank::tr("Licence: %1.").arg(m_election.licence));
        }
        if (const QString publisher = m_language.text(m_election.about.publisher); !publisher.isEmpty()) {
            blank.colophon.append(
                Blank::tr("Written by: %1.", "who wrote the questions").arg(isolated(printable(publisher))));
        }
        blank.id = m_election.id;
        blank.questions = questionsHash(m_election);
        return blank;
    }

private:
    [[nodiscard]] SheetText data(const LocalText &text) const
    {
        return {m_language.text(text), m_language.languageOf(text)};
    }

    [[nodiscard]] QList<BlankTheme> themes() const
    {
        QList<BlankTheme> parts;
        ThemeId current;
        for (int i = 0; i < m_election.questions.size(); ++i) {
            const Question &question = m_election.questions[i];
            if (parts.isEmpty() || question.theme != current) {
                const Theme *theme = m_election.theme(question.theme);
                parts.append({.title = theme ? data(theme->title) : SheetText{question.theme.value()},
                              .questions = {}});
                current = question.theme;
            }
            parts.last().questions.append(blankOf(question, i + 1));
        }
        return parts;
    }

    [[nodiscard]] BlankQuestion blankOf(const Question &question, int number) const
    {
        const bool easy = m_options.easy && !question.easy.isEmpty();
        BlankQuestion blank{.number = number,
                            .id = question.id,
                            .statement = data(easy ? question.easy : question.statement),
                            .options = {},
                            .onlyEnds = question.answers.size() > mostBoxes};
        for (int option = 0; option < question.answers.size(); ++option) {
            if (blank.onlyEnds && option > 0 && option + 1 < question.answers.size()) {
                continue;
            }
            const AnswerOption &offered = question.answers.options[option];
            blank.options.append(
                {.number = question.answers.numberOf(option),
                 .key = offered.id.value(),
                 .words = {voterWords(question, option, m_language),
                           question.answers.isAgreement() ? QString()
                                                          : m_language.languageOf(offered.text)}});
        }
        std::ranges::sort(blank.options, {}, &BlankOption::number);
        return blank;
    }

    const Election &m_election;
    const QuestionnaireOptions &m_options;
    DataLanguage m_language;
};

} // namespace

Questionnaire questionnaire(const Election &election, const QuestionnaireOptions &options)
{
    return BlankMaker(election, options).make();
}

QString questionnaireText(const Questionnaire &questionnaire, const TextLayout &layout)
{
    QString text = headingLines(questionnaire.title, layout);
    const QString day =
        questionnaire.electionDate.isEmpty() ? QString() : u", "_s + questionnaire.electionDate;
    text += paragraph(printable(questionnaire.election.text) + day, layout);
    for (const QString &notice : questionnaire.notices) {
        text += paragraph(notice, layout);
    }
    text += u'\n';
    for (const QString &sentence : questionnaire.instructions) {
        text += paragraph(sentence, layout);
    }
    constexpr int room = 5; // for the number of a question
    for (const BlankTheme &theme : questionnaire.themes) {
        text += u'\n' + headingLines(theme.title.text, layout);
        for (const BlankQuestion &question : theme.questions) {
            const QString number = paddedLeft(QString::number(question.number), room - 2) + u"  "_s;
            text += number + paragraph(printable(question.statement.text), layout, room).sliced(room);
            QStringList boxes;
            for (const BlankOption &option : question.options) {
                boxes.append(u"[ ]\u00a0%1\u00a0%2"_s.arg(QString::number(option.number),
                                                          printable(option.words.text)));
            }
            QString line = question.onlyEnds ? boxes.join(u" … "_s) : boxes.join(u"   "_s);
            line += u"\n[ ]\u00a0N\u00a0"_s + questionnaire.noOpinion + u"   [ ]\u00a0P\u00a0"_s +
                    questionnaire.passed + u"   [ ]\u00a0+   [ ]\u00a0−"_s;
            text += paragraph(line, layout, room).replace(QChar(0xa0), u' ');
        }
    }
    text +=
        u'\n' + headingLines(questionnaire.notesTitle, layout) + paragraph(questionnaire.notesWords, layout);
    QString notes = questionnaire.sign;
    for (const BlankTheme &theme : questionnaire.themes) {
        for (const BlankQuestion &question : theme.questions) {
            notes += u"  %1:____"_s.arg(question.number);
        }
    }
    text += paragraph(notes, layout, 2) + paragraph(questionnaire.privacy, layout) + u'\n';
    for (const QString &sentence : questionnaire.colophon) {
        text += paragraph(sentence, layout);
    }
    return text;
}

QByteArray questionnaireJson(const Questionnaire &questionnaire)
{
    QJsonArray questions;
    for (const BlankTheme &theme : questionnaire.themes) {
        for (const BlankQuestion &question : theme.questions) {
            QJsonArray options;
            for (const BlankOption &option : question.options) {
                options.append(QJsonObject{{u"number"_s, option.number},
                                           {u"stance"_s, option.key},
                                           {u"words"_s, option.words.text}});
            }
            questions.append(QJsonObject{{u"number"_s, question.number},
                                         {u"question"_s, question.id.value()},
                                         {u"theme"_s, theme.title.text},
                                         {u"statement"_s, question.statement.text},
                                         {u"only_ends"_s, question.onlyEnds},
                                         {u"answers"_s, options}});
        }
    }
    return QJsonDocument(QJsonObject{{u"election"_s, questionnaire.id.value()},
                                     {u"questions_hash"_s, questionnaire.questions},
                                     {u"sign"_s, questionnaire.sign},
                                     {u"questions"_s, questions}})
        .toJson(QJsonDocument::Indented);
}

} // namespace preau
