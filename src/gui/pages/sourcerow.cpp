// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/sourcerow.h"

#include "widgets/buttons.h"
#include "widgets/datalabel.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace preau::gui {

namespace {

/// An address has no spaces to wrap at: it may break after each of its separators.
QString breakable(const QString &url)
{
    QString text;
    for (const QChar c : url) {
        text += c;
        if (c == u'/' || c == u'?' || c == u'&' || c == u'-' || c == u'_' || c == u'=') {
            text += QChar(0x200b);
        }
    }
    return text;
}

} // namespace

SourceRow::SourceRow(const QString &words, const QString &url, const QString &use, bool narrow,
                     QWidget *parent)
    : QWidget(parent)
{
    auto *line = new QBoxLayout(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, this);
    line->setContentsMargins(0, 9, 0, 9);
    line->setSpacing(narrow ? 4 : 12);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(new DataLabel(words));
    if (!url.isEmpty()) {
        auto *address = new DataLabel(breakable(url), nullptr, TypeRole::Small, Token::InkSoft);
        address->setAccessibleName(url);
        texts->addWidget(address);
    }
    if (!use.isEmpty()) {
        texts->addWidget(new DataLabel(use, nullptr, TypeRole::Small, Token::InkSoft));
    }
    line->addLayout(texts, 1);
    if (url.isEmpty()) {
        return;
    }
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(4);
    auto *copy = new ActionButton(tr("Copy", "an address"), u"copy"_s, ActionButton::Kind::Quiet);
    copy->setAccessibleName(tr("Copy the address %1").arg(url));
    connect(copy, &QPushButton::clicked, this, [this, url] { emit copyRequested(url); });
    auto *open = new ActionButton(tr("Open the address…"), u"link"_s, ActionButton::Kind::Quiet);
    open->setAccessibleName(tr("Open the address %1").arg(url));
    connect(open, &QPushButton::clicked, this, [this, url] { emit openRequested(url); });
    buttons->addWidget(copy, 0, Qt::AlignTop);
    buttons->addWidget(open, 0, Qt::AlignTop);
    if (narrow) {
        buttons->addStretch(1);
    }
    line->addLayout(buttons);
}

} // namespace preau::gui
