// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/refusedpage.h"

#include "widgets/buttons.h"
#include "widgets/datalabel.h"
#include "widgets/metrics.h"
#include "widgets/pageheader.h"
#include "widgets/pagescroll.h"
#include "widgets/smallparts.h"
#include "widgets/words.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace preau::gui {

namespace {

constexpr int shownAtFirst = 5; ///< problems of one folder

QList<Finding> errorsOf(const LoadOutcome &outcome)
{
    QList<Finding> errors;
    for (const Finding &finding : outcome.findings) {
        if (finding.severity == Severity::Error && !finding.approved) {
            errors.append(finding);
        }
    }
    // a refused file is never without a reason, even where the list of findings was cut short
    for (const RefusedFile &refused : outcome.refused) {
        if (!errors.contains(refused.reason)) {
            const bool known = std::ranges::any_of(
                errors, [&](const Finding &finding) { return finding.location.file == refused.file; });
            if (!known) {
                errors.append(refused.reason);
            }
        }
    }
    return errors;
}

int refusedFiles(const LoadOutcome &outcome)
{
    QSet<QString> files;
    for (const Finding &finding : errorsOf(outcome)) {
        files.insert(finding.location.file);
    }
    return static_cast<int>(files.size());
}

QString insideFolder(const QString &file, const QString &folder)
{
    const QString relative = QDir(folder).relativeFilePath(file);
    return relative.startsWith(u".."_s) ? file : relative;
}

QString breadcrumbs(const QString &path)
{
    return QString(path).replace(u'.', u" › "_s);
}

} // namespace

QString readSourceLine(const QString &path, int number)
{
    QFile file(path);
    if (number < 1 || !file.open(QIODevice::ReadOnly)) {
        return {};
    }
    constexpr qint64 longest = 4096; // enough to show; a line without end is no reason to read it whole
    QByteArray line;
    for (int i = 0; i < number; ++i) {
        if (file.atEnd()) {
            return {};
        }
        line = file.readLine(longest);
        while (!line.endsWith('\n') && !file.atEnd() && i + 1 < number) {
            const QByteArray rest = file.readLine(longest);
            line = rest;
        }
    }
    while (line.endsWith('\n') || line.endsWith('\r')) {
        line.chop(1);
    }
    QString text = QString::fromUtf8(line); // what cannot be decoded shows as U+FFFD
    if (number == 1 && text.startsWith(QChar(0xfeff))) {
        text.remove(0, 1);
    }
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control && c != u'\t') {
            c = QChar::ReplacementCharacter;
        }
    }
    return text.isNull() ? u""_s : text;
}

SourceLine::SourceLine(int number, const QString &text, int column, QWidget *parent)
    : QWidget(parent),
      m_number(number)
{
    // tabs are drawn as four spaces; the fault is found before they are
    qsizetype start = -1;
    int point = 1;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (point == column) {
            start = m_text.size();
        }
        if (text[i] == u'\t') {
            m_text += u"    "_s;
        } else {
            m_text += text[i];
            if (text[i].isHighSurrogate() && i + 1 < text.size()) {
                m_text += text[++i];
            }
        }
        ++point;
    }
    if (column > 0 && start < 0 && column >= point) {
        start = m_text.size();
    }
    m_start = start;
    if (m_start >= 0) {
        // the word at fault, or the one sign
        qsizetype end = m_start;
        const auto isWord = [](QChar c) { return c.isLetterOrNumber() || c == u'-' || c == u'_'; };
        while (end < m_text.size() && isWord(m_text[end])) {
            ++end;
        }
        m_length = std::max<qsizetype>(1, end - m_start);
        if (m_start >= m_text.size()) {
            m_text += u' ';
        }
    }
    setFocusPolicy(Qt::TabFocus);
    setContextMenuPolicy(Qt::NoContextMenu);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setAccessibleName(tr("Line %1: %2").arg(number).arg(m_text.trimmed()));
}

QSize SourceLine::sizeHint() const
{
    return {scaled(300), QFontMetrics(gui::font(TypeRole::Code)).height() + 16};
}

QSize SourceLine::minimumSizeHint() const
{
    return {scaled(120), sizeHint().height()};
}

int SourceLine::textWidth() const
{
    return QFontMetrics(gui::font(TypeRole::Code)).horizontalAdvance(m_text) + scaled(36) + 24;
}

void SourceLine::scrollTo(int x)
{
    m_offset = std::clamp(x, 0, std::max(0, textWidth() - width()));
    update();
}

void SourceLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(currentTheme() == ThemeKind::Contrast ? QPen(color(Token::Line), 1) : QPen(Qt::NoPen));
    painter.setBrush(color(Token::Sunken));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    // code runs from left to right in every language
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setClipRect(rect().adjusted(4, 0, -4, 0));
    QFont face = gui::font(TypeRole::Code);
    painter.setFont(face);
    const QFontMetrics metrics(face);
    int x = 12 - m_offset;
    const int y = (height() - metrics.height()) / 2 + metrics.ascent();
    painter.setPen(color(Token::InkSoft));
    painter.drawText(QPoint(x, y), QString::number(m_number));
    x += std::max(scaled(36), metrics.horizontalAdvance(QString::number(m_number)) + 12);
    const qsizetype start = m_start < 0 ? m_text.size() : m_start;
    painter.setPen(color(Token::Ink));
    painter.drawText(QPoint(x, y), m_text.first(start));
    if (m_start < 0) {
        return;
    }
    x += metrics.horizontalAdvance(m_text.first(start));
    const QString fault = m_text.mid(m_start, m_length);
    face.setBold(true);
    painter.setFont(face);
    painter.setPen(color(Token::Error));
    painter.drawText(QPoint(x, y), fault);
    const int faultWidth = std::max(8, QFontMetrics(face).horizontalAdvance(fault));
    painter.fillRect(QRect(x, y + 3, faultWidth, 2), color(Token::Error));
    x += faultWidth;
    face.setBold(false);
    painter.setFont(face);
    painter.setPen(color(Token::Ink));
    painter.drawText(QPoint(x, y), m_text.mid(m_start + m_length));
}

void SourceLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) {
        scrollTo(m_offset + (event->key() == Qt::Key_Left ? -40 : 40));
        return;
    }
    QWidget::keyPressEvent(event);
}

void SourceLine::wheelEvent(QWheelEvent *event)
{
    const int sideways =
        event->modifiers() & Qt::ShiftModifier ? event->angleDelta().y() : event->angleDelta().x();
    if (sideways == 0) {
        event->ignore(); // up and down belongs to the page
        return;
    }
    scrollTo(m_offset - sideways / 3);
}

void SourceLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // a fault far to the right is scrolled to where it shows
    if (m_start >= 0 && textWidth() > width()) {
        const int at = QFontMetrics(gui::font(TypeRole::Code)).horizontalAdvance(m_text.first(m_start)) +
                       scaled(36) + 12;
        scrollTo(at > width() - 80 ? at - width() / 2 : 0);
    } else {
        scrollTo(m_offset);
    }
}

void SourceLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange) {
        updateGeometry();
    }
}

RefusedPage::RefusedPage(QWidget *parent)
    : Page(parent),
      m_header(new PageHeader),
      m_scroll(new PageScroll),
      m_back(new ActionButton(QString(), QString(), ActionButton::Kind::Quiet)),
      m_copy(new ActionButton(QString(), u"copy"_s)),
      m_again(new ActionButton(QString(), u"restart"_s)),
      m_none(nullptr)
{
    m_back->setIconName(u"back"_s, true);
    m_header->addAction(m_back);
    m_header->addAction(m_copy);
    m_header->addAction(m_again);
    connect(m_back, &QPushButton::clicked, this, [this] { emit pageRequested(PageId::Home); });
    connect(m_copy, &QPushButton::clicked, this, [this] { emit copyRequested(listText()); });
    connect(m_again, &QPushButton::clicked, this, &RefusedPage::reloadRequested);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_scroll);
    m_scroll->setBodyMargins(-1, 0, -1, 24);
    m_scroll->column()->addWidget(m_header);
    m_scroll->column()->addStretch(1);
    refresh();
}

void RefusedPage::setOutcomes(const QList<LoadOutcome> &outcomes)
{
    m_outcomes.clear();
    for (const LoadOutcome &outcome : outcomes) {
        if (!errorsOf(outcome).isEmpty()) {
            m_outcomes.append(outcome);
        }
    }
    refresh();
}

void RefusedPage::setFolderShown(bool shown)
{
    m_folderShown = shown;
    refresh();
}

void RefusedPage::clear()
{
    m_unfolded.clear();
    m_scroll->verticalScrollBar()->setValue(0);
    refresh();
}

QWidget *RefusedPage::initialFocus()
{
    return m_again;
}

QString RefusedPage::listText() const
{
    QStringList lines;
    for (const LoadOutcome &outcome : m_outcomes) {
        for (const Finding &finding : errorsOf(outcome)) {
            lines.append(u"%1:%2:%3: %4: %5 [%6]"_s.arg(finding.location.file)
                             .arg(finding.location.line)
                             .arg(finding.location.column)
                             .arg(severityKey(finding.severity), finding.message, finding.code));
        }
    }
    return lines.join(u'\n');
}

bool RefusedPage::isNarrow() const
{
    return width() < scaled(700);
}

void RefusedPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    if (isNarrow() != m_narrow) {
        refresh();
    }
}

void RefusedPage::refresh()
{
    m_narrow = isNarrow();
    int files = 0;
    for (const LoadOutcome &outcome : std::as_const(m_outcomes)) {
        files += refusedFiles(outcome);
    }
    m_header->setTitle(
        files == 0
            ? tr("No file refused")
            : sentenceCase(tr("%1 file(s) refused", "number in words", files).arg(numberWords(files))));
    m_header->setExplanation(files == 0 ? tr("Every election folder that was found could be read.")
                                        : tr("The other elections open normally. Nothing was changed in "
                                             "these files."));
    m_back->setText(tr("Home"));
    m_copy->setText(tr("Copy the list"));
    m_copy->setVisible(files > 0);
    m_again->setText(tr("Read again"));

    const int place = m_scroll->verticalScrollBar()->value();
    QVBoxLayout *column = m_scroll->column();
    while (column->count() > 1) {
        QLayoutItem *item = column->takeAt(1);
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    for (const LoadOutcome &outcome : std::as_const(m_outcomes)) {
        column->addWidget(card(outcome));
        column->addSpacing(16);
    }
    column->addStretch(1);
    showAdded(column);
    column->activate();
    m_scroll->verticalScrollBar()->setValue(place);
}

QWidget *RefusedPage::card(const LoadOutcome &outcome)
{
    const QList<Finding> errors = errorsOf(outcome);
    const auto count = static_cast<int>(errors.size());
    auto *card = new Card;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(1, 0, 1, 0);
    column->setSpacing(0);

    auto *head = new QWidget;
    head->setMinimumHeight(scaled(64));
    auto *headLines = new QVBoxLayout(head);
    headLines->setContentsMargins(0, 0, 0, 0);
    headLines->setSpacing(0);
    auto *top = new QHBoxLayout;
    headLines->addLayout(top);
    top->setContentsMargins(20, 12, 20, 12);
    top->setSpacing(12);
    const QString clean = QDir::cleanPath(outcome.path);
    auto *name = new DataLabel(QFileInfo(clean).fileName(), nullptr, TypeRole::Heading);
    name->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    top->addWidget(new IconLabel(u"error"_s, nullptr, 20, Token::Error));
    top->addWidget(name);
    top->addWidget(
        new Badge(sentenceCase(tr("%1 problem(s)", "number in words", count).arg(numberWords(count))),
                  Badge::Tone::Error));
    auto *path = new DataLabel(QDir::toNativeSeparators(clean), nullptr, TypeRole::Small, Token::InkSoft);
    path->setElided(true);
    path->setPlain(QDir::toNativeSeparators(clean));
    QBoxLayout *second = top;
    if (m_narrow) {
        // the path and the button do not fit beside the name: they stand under it
        second = new QHBoxLayout;
        second->setContentsMargins(20, 0, 20, 12);
        second->setSpacing(12);
        headLines->addLayout(second);
    }
    second->addWidget(path, 1);
    if (m_folderShown) {
        auto *show = new ActionButton(tr("Show the folder"), u"open-folder"_s);
        show->setAccessibleName(tr("Show the folder %1").arg(isolated(name->text())));
        connect(show, &QPushButton::clicked, this, [this, clean] { emit folderRequested(clean); });
        second->addWidget(show);
    }
    column->addWidget(head);

    const bool all = m_unfolded.contains(outcome.path) || count <= shownAtFirst;
    const int shown = all ? count : shownAtFirst;
    for (int i = 0; i < shown; ++i) {
        column->addWidget(new Hairline);
        column->addWidget(problem(outcome, errors[i]));
    }
    if (!all) {
        column->addWidget(new Hairline);
        auto *rest = new QHBoxLayout;
        rest->setContentsMargins(18, 10, 20, 10);
        auto *more = new LinkButton(tr("Show %n more problem(s)", nullptr, count - shown));
        connect(more, &QPushButton::clicked, this, [this, folder = outcome.path] {
            m_unfolded.insert(folder);
            refresh();
        });
        rest->addWidget(more);
        rest->addStretch(1);
        column->addLayout(rest);
    }
    return card;
}

QWidget *RefusedPage::problem(const LoadOutcome &outcome, const Finding &finding) const
{
    auto *row = new QWidget;
    auto *columns = new QBoxLayout(m_narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, row);
    columns->setContentsMargins(20, 16, 20, 16);
    columns->setSpacing(m_narrow ? 8 : 24);

    QString at = insideFolder(finding.location.file, outcome.path);
    if (finding.location.line > 0) {
        at += u":%1"_s.arg(finding.location.line);
        if (finding.location.column > 0) {
            at += u":%1"_s.arg(finding.location.column);
        }
    }
    auto *where = new QWidget;
    auto *place = new QVBoxLayout(where);
    place->setContentsMargins(0, 0, 0, 0);
    place->setSpacing(2);
    auto *location = new DataLabel(at, nullptr, TypeRole::SmallStrong);
    location->setSelectable();
    place->addWidget(location);
    place->addWidget(new DataLabel(
        finding.path.isEmpty() ? (finding.location.line > 0 ? tr("Reading stops here") : tr("The whole file"))
                               : breadcrumbs(finding.path),
        nullptr, TypeRole::Small, Token::InkSoft));
    place->addStretch(1);
    if (columns->direction() == QBoxLayout::LeftToRight) {
        where->setFixedWidth(scaled(190));
    }
    columns->addWidget(where);

    auto *what = new QVBoxLayout;
    what->setSpacing(8);
    auto *reason = new DataLabel(finding.message);
    reason->setSelectable();
    what->addWidget(reason);
    const QString line = readSourceLine(finding.location.file, finding.location.line);
    if (!line.isNull()) {
        what->addWidget(new SourceLine(finding.location.line, line, finding.location.column));
    }
    if (!finding.fix.isEmpty()) {
        auto *remedy = new QHBoxLayout;
        remedy->setSpacing(8);
        auto *word = new DataLabel(tr("Remedy"), nullptr, TypeRole::Heading, Token::Ok);
        word->setWordWrap(false);
        auto *fix = new DataLabel(finding.fix);
        fix->setSelectable();
        remedy->addWidget(word, 0, Qt::AlignTop);
        remedy->addWidget(fix, 1);
        what->addLayout(remedy);
    }
    what->addStretch(1);
    columns->addLayout(what, 1);
    return row;
}

} // namespace preau::gui
