// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/restorepage.h"

#include "interchange/codeinpicture.h"
#include "widgets/buttons.h"
#include "widgets/datalabel.h"
#include "widgets/metrics.h"
#include "widgets/pageheader.h"
#include "widgets/pagescroll.h"
#include "widgets/smallparts.h"

#include <QPlainTextEdit>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace preau::gui {

RestorePage::RestorePage(QWidget *parent)
    : Page(parent),
      m_header(new PageHeader),
      m_scroll(new PageScroll),
      m_ways(new QWidget),
      m_codeTitle(new DataLabel(nullptr, TypeRole::Heading)),
      m_codeWords(new DataLabel(nullptr, TypeRole::Small, Token::InkSoft)),
      m_code(new QPlainTextEdit),
      m_mistake(new DataLabel(nullptr, TypeRole::Body, Token::Error)),
      m_take(new ActionButton(ActionButton::Kind::Primary)),
      m_files(new QWidget),
      m_pictureTitle(new DataLabel(nullptr, TypeRole::Heading)),
      m_pictureWords(new DataLabel(nullptr, TypeRole::Small, Token::InkSoft)),
      m_pictureMistake(new DataLabel(nullptr, TypeRole::Body, Token::Error)),
      m_picture(new ActionButton(QString(), u"qr"_s)),
      m_fileTitle(new DataLabel(nullptr, TypeRole::Heading)),
      m_fileWords(new DataLabel(nullptr, TypeRole::Small, Token::InkSoft)),
      m_file(new ActionButton(QString(), u"open-file"_s))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);
    m_scroll->setBodyMargins(-1, 0, -1, 24);
    m_scroll->column()->addWidget(m_header);
    auto *across = new QHBoxLayout;
    across->addWidget(m_ways);
    across->addStretch(1);
    m_scroll->column()->addLayout(across);
    m_scroll->column()->addStretch(1);

    auto *column = new QVBoxLayout(m_ways);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_codeTitle);
    column->addWidget(m_codeWords);
    m_code->setObjectName(u"code"_s);
    m_code->setTabChangesFocus(true);
    m_code->setContextMenuPolicy(Qt::NoContextMenu);
    m_code->setLayoutDirection(Qt::LeftToRight); // a code is no text of a language
    column->addWidget(m_code);
    column->addWidget(m_mistake);
    column->addWidget(m_take, 0, Qt::AlignLeading);
    column->addWidget(m_files);
    auto *files = new QVBoxLayout(m_files);
    files->setContentsMargins(0, 16, 0, 0);
    files->setSpacing(8);
    files->addWidget(new Hairline);
    files->addSpacing(8);
    files->addWidget(m_pictureTitle);
    files->addWidget(m_pictureWords);
    files->addWidget(m_pictureMistake);
    files->addWidget(m_picture, 0, Qt::AlignLeading);
    files->addSpacing(16);
    files->addWidget(new Hairline);
    files->addSpacing(8);
    files->addWidget(m_fileTitle);
    files->addWidget(m_fileWords);
    files->addWidget(m_file, 0, Qt::AlignLeading);

    m_mistake->setObjectName(u"mistake"_s);
    m_pictureMistake->setObjectName(u"pictureMistake"_s);
    m_take->setObjectName(u"take"_s);
    m_picture->setObjectName(u"picture"_s);
    m_file->setObjectName(u"file"_s);
    m_mistake->hide();
    m_pictureMistake->hide();

    connect(m_take, &QAbstractButton::clicked, this, [this] { emit codeEntered(m_code->toPlainText()); });
    connect(m_code, &QPlainTextEdit::textChanged, this, [this] {
        setMistake({});
        m_take->setEnabled(!m_code->toPlainText().trimmed().isEmpty());
    });
    connect(m_picture, &QAbstractButton::clicked, this, &RestorePage::pictureRequested);
    connect(m_file, &QAbstractButton::clicked, this, &Page::openAnswersRequested);
    m_take->setEnabled(false);
}

void RestorePage::clear()
{
    m_code->clear();
    setMistake({});
    setPictureMistake({});
    m_scroll->verticalScrollBar()->setValue(0);
}

QWidget *RestorePage::initialFocus()
{
    return m_code;
}

void RestorePage::setFilesOffered(bool offered)
{
    m_files->setVisible(offered);
}

void RestorePage::setMistake(const QString &sentence)
{
    m_mistake->setText(sentence);
    m_mistake->setVisible(!sentence.isEmpty());
    m_code->setAccessibleDescription(sentence.isEmpty() ? m_codeWords->text() : sentence);
    if (!sentence.isEmpty()) {
        m_code->setFocus(Qt::OtherFocusReason);
    }
}

void RestorePage::setPictureMistake(const QString &sentence)
{
    m_pictureMistake->setText(sentence);
    m_pictureMistake->setVisible(!sentence.isEmpty());
    m_picture->setAccessibleDescription(sentence.isEmpty() ? m_pictureWords->text() : sentence);
}

void RestorePage::setReading(bool reading)
{
    m_reading = reading;
    refresh();
}

void RestorePage::refresh()
{
    m_header->setTitle(tr("Take up answers again"));
    m_header->setElection(context());
    m_header->setExplanation(tr(
        "Questions that have changed since are listed, never guessed. What you have answered until now can "
        "be brought back."));
    m_codeTitle->setText(tr("From a code"));
    m_codeWords->setText(tr(
        "It begins with PREAU1 and stands on the result sheet. Capitals, hyphens and spaces do not matter."));
    m_code->setAccessibleName(tr("Answer code"));
    m_code->setPlaceholderText(u"PREAU1-…"_s);
    m_code->setFont(gui::font(TypeRole::Code));
    m_code->setFixedHeight(scaled(96));
    m_take->setText(tr("Take up the answers"));
    m_pictureTitle->setText(tr("From a picture of the sheet"));
    m_pictureWords->setText(
        canReadPictures() ? tr("A scan or a photo, PNG or JPEG, sharp and straight, with the square on it.")
                          : cannotReadPicturesSentence());
    m_picture->setText(m_reading ? tr("Reading the picture…") : tr("Choose a picture…"));
    m_picture->setEnabled(canReadPictures() && !m_reading);
    m_fileTitle->setText(tr("From a saved file"));
    m_fileWords->setText(tr("The one Préau wrote when you saved your answers."));
    m_file->setText(tr("Choose a file…"));
    setMistake(m_mistake->text());
    setPictureMistake(m_pictureMistake->text());
    applyWidth();
}

void RestorePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    applyWidth();
}

void RestorePage::applyWidth()
{
    m_ways->setFixedWidth(std::clamp(width() - 2 * pageMargin(this), 160, scaled(616)));
}

} // namespace preau::gui
