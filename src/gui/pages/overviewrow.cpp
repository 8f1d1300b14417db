// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/overviewrow.h"

#include "pages/answerbutton.h"
#include "widgets/buttons.h"
#include "widgets/datalabel.h"
#include "widgets/icons.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/smallparts.h"
#include "widgets/textpainter.h"
#include "widgets/words.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace preau::gui {

namespace {

constexpr int mostMenuOptions = 12;

QPixmap menuMark(const Mark &mark, qreal ratio)
{
    const int side = scaled(20);
    QPixmap pixmap(QSize(side + 4, side + 4) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintMark(painter, QRectF(2, 2, side, side), mark);
    return pixmap;
}

/// Margins are not mirrored by layouts: this one is at the leading side.
void setLeadingMargins(QLayout *layout, bool rtl, int leading, int vertical)
{
    layout->setContentsMargins(rtl ? 0 : leading, vertical, rtl ? leading : 0, vertical + 1);
}

void paintPickChevron(QPainter &painter, const QWidget &widget, int inset)
{
    const int side = scaled(16);
    const bool rtl = widget.layoutDirection() == Qt::RightToLeft;
    painter.drawPixmap(QPoint(rtl ? inset : widget.width() - inset - side, (widget.height() - side) / 2),
                       iconPixmap(u"chevron-down"_s, side, Token::InkSoft, widget.devicePixelRatioF()));
}

} // namespace

AnswerPick::AnswerPick(QWidget *parent) : QAbstractButton(parent)
{
    setContextMenuPolicy(Qt::NoContextMenu);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void AnswerPick::setAnswer(const Mark &mark, const QString &words)
{
    m_mark = mark;
    m_words = words;
    updateGeometry();
    update();
}

int AnswerPick::textWidth(int width) const
{
    return std::max(scaled(40), width - 8 - scaled(20) - 8 - scaled(16) - 16);
}

int AnswerPick::heightForWidth(int width) const
{
    const int words = wrappedHeight(m_words, gui::font(TypeRole::Body), textWidth(width));
    return std::max(std::max(34, scaled(34)), words + 12);
}

QSize AnswerPick::sizeHint() const
{
    return {scaled(216), heightForWidth(scaled(216))};
}

QSize AnswerPick::minimumSizeHint() const
{
    return {scaled(140), std::max(34, scaled(34))};
}

void AnswerPick::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || hasFocus() || isDown()) {
        painter.setPen(QPen(color(Token::LineStrong), 1));
        painter.setBrush(color(Token::Surface));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    }
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const int side = scaled(20);
    const int room = textWidth(width());
    const int left = 8 + side + 8;
    paintMark(painter, QRectF(rtl ? width() - 8 - side : 8, (height() - side) / 2.0, side, side), m_mark);
    const QFont face = gui::font(TypeRole::Body);
    const int words = wrappedHeight(m_words, face, room);
    drawWrapped(painter, QRect(rtl ? width() - left - room : left, (height() - words) / 2, room, words),
                m_words, face, color(Token::Ink), layoutDirection());
    paintPickChevron(painter, *this, 8);
}

void AnswerPick::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    event->ignore();
    if (event->key() != Qt::Key_Space) {
        emit keyPressed(event);
    }
    if (!event->isAccepted() && event->key() == Qt::Key_Space) {
        QAbstractButton::keyPressEvent(event);
    }
}

ChoiceCombo::ChoiceCombo(QWidget *parent) : QComboBox(parent)
{
    setContextMenuPolicy(Qt::NoContextMenu);
    setFocusPolicy(Qt::StrongFocus);
}

void ChoiceCombo::paintEvent(QPaintEvent *event)
{
    QComboBox::paintEvent(event);
    QPainter painter(this);
    paintPickChevron(painter, *this, 8);
}

void ChoiceCombo::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

OverviewThemeRow::OverviewThemeRow(QWidget *parent)
    : QWidget(parent),
      m_layout(new QGridLayout(this)),
      m_icon(new IconLabel(QString(), this, 20, Token::InkSoft)),
      m_title(new DataLabel(this, TypeRole::Heading)),
      m_whole(new DataLabel(this, TypeRole::Small, Token::InkSoft)),
      m_combo(new ChoiceCombo(this))
{
    m_layout->setHorizontalSpacing(10);
    m_layout->setVerticalSpacing(6);
    m_whole->setWordWrap(false);
    m_combo->setFont(gui::font(TypeRole::Small));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_combo, &QComboBox::activated, this,
            [this](int index) { emit importanceEdited(static_cast<ThemeImportance>(index)); });
    setColumns({});
}

void OverviewThemeRow::setTheme(const QString &title, const QString &iconName)
{
    m_title->setText(title);
    m_icon->setIconName(iconName);
    m_icon->setVisible(hasIcon(iconName));
    m_combo->setAccessibleName(tr("Importance of the whole theme: %1").arg(title));
    retranslate();
}

void OverviewThemeRow::retranslate()
{
    const int current = m_combo->currentIndex();
    m_combo->setFont(gui::font(TypeRole::Small));
    m_combo->clear();
    m_combo->addItems({tr("leave out", "importance of a theme"), tr("less", "importance"),
                       tr("normal", "importance"), tr("more", "importance")});
    m_combo->setCurrentIndex(current);
    m_whole->setText(tr("The whole theme"));
}

void OverviewThemeRow::setImportance(ThemeImportance importance)
{
    m_combo->setCurrentIndex(static_cast<int>(importance));
}

void OverviewThemeRow::setColumns(const OverviewColumns &columns)
{
    for (QWidget *widget : {static_cast<QWidget *>(m_icon), static_cast<QWidget *>(m_title),
                            static_cast<QWidget *>(m_whole), static_cast<QWidget *>(m_combo)}) {
        m_layout->removeWidget(widget);
    }
    m_layout->addWidget(m_icon, 0, 0, Qt::AlignVCenter);
    m_layout->addWidget(m_title, 0, 1, Qt::AlignVCenter);
    m_layout->setColumnStretch(1, 1);
    setLeadingMargins(m_layout, columns.rtl, 12, 6);
    m_combo->setFixedHeight(std::max(32, scaled(32)));
    if (columns.stacked) {
        m_layout->addWidget(m_whole, 1, 1, Qt::AlignVCenter | Qt::AlignTrailing);
        m_layout->addWidget(m_combo, 1, 2);
        m_combo->setFixedWidth(std::min(columns.control, scaled(216)));
    } else {
        m_layout->addWidget(m_whole, 0, 2, Qt::AlignVCenter);
        m_layout->addWidget(m_combo, 0, 3);
        m_combo->setFixedWidth(columns.control);
    }
}

void OverviewThemeRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Band));
    painter.fillRect(QRect(0, height() - 1, width(), 1), color(Token::Line));
}

OverviewRow::OverviewRow(QWidget *parent)
    : QWidget(parent),
      m_layout(new QGridLayout(this)),
      m_words(new QWidget(this)),
      m_statement(new DataLabel(m_words)),
      m_warning(new QWidget(m_words)),
      m_warningText(new DataLabel(m_warning, TypeRole::Small, Token::Warn)),
      m_pick(new AnswerPick(this)),
      m_unseen(new QWidget(this)),
      m_unseenWords(new DataLabel(m_unseen, TypeRole::Body, Token::InkSoft)),
      m_answerNow(new ActionButton(ActionButton::Kind::Quiet, m_unseen)),
      m_importance(new SegmentedControl(this)),
      m_outside(new DataLabel(this, TypeRole::Small, Token::InkSoft))
{
    m_layout->setHorizontalSpacing(32);
    auto *words = new QVBoxLayout(m_words);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(2);
    words->addWidget(m_statement);
    words->addWidget(m_warning);
    auto *warning = new QHBoxLayout(m_warning);
    warning->setContentsMargins(0, 0, 0, 0);
    warning->setSpacing(6);
    warning->addWidget(new IconLabel(u"warning"_s, m_warning, 16, Token::Warn), 0, Qt::AlignTop);
    warning->addWidget(m_warningText, 1);
    auto *unseen = new QHBoxLayout(m_unseen);
    unseen->setContentsMargins(8, 0, 8, 0);
    unseen->setSpacing(4);
    unseen->addWidget(m_unseenWords, 1);
    unseen->addWidget(m_answerNow);
    m_importance->setSegmentHeight(32);
    m_importance->setSegments({{}, {}, {}}); // here, so that Tab comes to them after the answer
    m_importance->setDefaultIndex(static_cast<int>(Importance::Normal));
    m_importance->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_outside->setAlignment(Qt::AlignCenter);
    m_warning->hide();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);

    connect(m_pick, &QAbstractButton::clicked, this, &OverviewRow::openMenu);
    connect(m_pick, &AnswerPick::keyPressed, this, &OverviewRow::takeKey);
    connect(m_answerNow, &QAbstractButton::clicked, this, [this] { emit questionRequested(m_question); });
    connect(m_importance, &SegmentedControl::currentIndexChanged, this,
            [this](int index) { emit importanceEdited(m_question, static_cast<Importance>(index)); });
}

void OverviewRow::setQuestion(const ViewContext &context, int question)
{
    m_context = context;
    m_question = question;
    m_shown.reset();
    m_statement->setText(context.statement(context.election->questions[question]));
    m_warningText->setText(tr("The statement has changed since you answered"));
    m_unseenWords->setText(tr("Not seen yet"));
    m_answerNow->setText(tr("Answer", "a button"));
    m_answerNow->setAccessibleName(tr("Answer: %1").arg(m_statement->text()));
    m_importance->setSegments(
        {tr("less", "importance"), tr("normal", "importance"), tr("more", "importance")});
    m_importance->setAccessibleName(tr("Importance: %1").arg(m_statement->text()));
}

void OverviewRow::setAnswer(const ViewContext &context, bool themeCounts)
{
    m_context = context;
    const Question &question = context.election->questions[m_question];
    const std::optional<Answer> given = context.answers.answer(question.id);
    if (m_shown == Shown{given, themeCounts}) {
        return; // most rows, whenever one answer changes
    }
    m_shown = Shown{given, themeCounts};
    const bool stated = given && given->kind == Answer::Kind::Stated;
    const bool hadFocus = m_pick->hasFocus() || m_answerNow->hasFocus();
    m_seen = given.has_value();
    const QString words =
        answerWords(question, given, context.language, context.election->referenceLanguage());
    QString shown = words;
    if (stated && !question.answers.options[given->option].shortText.isEmpty()) {
        shown = context.text(question.answers.options[given->option].shortText);
    }
    m_pick->setAnswer(answerMark(question, given), shown);
    m_pick->setAccessibleName(tr("%1: %2", "statement and answer").arg(m_statement->text(), words));
    m_pick->setVisible(m_seen);
    m_unseen->setVisible(!m_seen);
    m_importance->setVisible(stated && themeCounts);
    // without text it still keeps its column
    m_outside->setText(m_seen ? tr("outside the calculation") : QString());
    m_outside->setVisible(!(stated && themeCounts));
    m_importance->setCurrentIndex(static_cast<int>(given ? given->importance : Importance::Normal));
    if (hadFocus && !m_pick->hasFocus() && m_seen) {
        m_pick->setFocus(Qt::OtherFocusReason);
    }
}

void OverviewRow::setChanged(bool changed)
{
    m_warning->setVisible(changed);
}

QWidget *OverviewRow::firstControl() const
{
    return m_seen ? static_cast<QWidget *>(m_pick) : m_answerNow;
}

void OverviewRow::setColumns(const OverviewColumns &columns)
{
    const QList<QWidget *> all{m_words, m_pick, m_unseen, m_importance, m_outside};
    for (QWidget *widget : all) {
        m_layout->removeWidget(widget);
    }
    const int importanceColumn = 2;
    m_layout->setColumnStretch(0, 1);
    if (columns.stacked) {
        setLeadingMargins(m_layout, columns.rtl, 12, 12);
        m_layout->setVerticalSpacing(8);
        m_layout->addWidget(m_words, 0, 0, 1, 3);
        m_layout->addWidget(m_pick, 1, 0, 1, 2);
        m_layout->addWidget(m_unseen, 1, 0, 1, 2);
        m_layout->addWidget(m_importance, 1, importanceColumn, Qt::AlignVCenter);
        m_layout->addWidget(m_outside, 1, importanceColumn, Qt::AlignVCenter);
        m_pick->setMinimumWidth(0);
        m_pick->setMaximumWidth(QWIDGETSIZE_MAX);
        m_unseen->setMaximumWidth(QWIDGETSIZE_MAX);
        m_unseen->setMinimumWidth(0);
    } else {
        setLeadingMargins(m_layout, columns.rtl, 12, 4);
        m_layout->addWidget(m_words, 0, 0);
        m_layout->addWidget(m_pick, 0, 1);
        m_layout->addWidget(m_unseen, 0, 1);
        m_layout->addWidget(m_importance, 0, importanceColumn, Qt::AlignVCenter);
        m_layout->addWidget(m_outside, 0, importanceColumn, Qt::AlignVCenter);
        m_pick->setFixedWidth(columns.control);
        m_unseen->setFixedWidth(columns.control);
    }
    setMinimumHeight(std::max(44, scaled(44)));
    m_importance->setFixedWidth(columns.control);
    m_outside->setFixedWidth(columns.control);
}

void OverviewRow::openMenu()
{
    const Question &question = m_context.election->questions[m_question];
    if (question.answers.size() > mostMenuOptions) {
        emit questionRequested(m_question); // a line is chosen on the question's own page
        return;
    }
    const std::optional<Answer> given = m_context.answers.answer(question.id);
    QMenu menu(this);
    menu.setAccessibleName(m_statement->text());
    QAction *current = nullptr;
    const auto add = [&](const Mark &mark, QString words, Answer::Kind kind, int option) {
        // an ampersand in an option is no mnemonic
        QAction *action =
            menu.addAction(QIcon(menuMark(mark, devicePixelRatioF())), words.replace(u'&', u"&&"_s));
        action->setData(QPoint(static_cast<int>(kind), option));
        if (given && given->kind == kind && (kind != Answer::Kind::Stated || given->option == option)) {
            current = action;
        }
    };
    for (const int option : shownOptions(question)) {
        const Answer answer{.kind = Answer::Kind::Stated, .option = option};
        add(optionMark(question, option),
            answerWords(question, answer, m_context.language, m_context.election->referenceLanguage()),
            Answer::Kind::Stated, option);
    }
    menu.addSeparator();
    for (const Answer::Kind kind : {Answer::Kind::NoOpinion, Answer::Kind::Skipped}) {
        const Answer answer{.kind = kind};
        add(answerMark(question, answer),
            answerWords(question, answer, m_context.language, m_context.election->referenceLanguage()), kind,
            -1);
    }
    if (current) {
        menu.setActiveAction(current);
    }
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const QPoint corner = m_pick->mapToGlobal(QPoint(rtl ? m_pick->width() : 0, m_pick->height() + 2));
    const QPoint at = rtl ? corner - QPoint(menu.sizeHint().width(), 0) : corner;
    if (const QAction *picked = menu.exec(at)) {
        const QPoint chosen = picked->data().toPoint();
        emit answerEdited(m_question, static_cast<Answer::Kind>(chosen.x()), chosen.y());
    }
}

void OverviewRow::takeKey(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) {
        event->accept();
        emit neighbourRequested(event->key() == Qt::Key_Down ? 1 : -1);
        return;
    }
    const Question &question = m_context.election->questions[m_question];
    const AnswerKey key = answerKey(*event);
    switch (key.kind) {
    case AnswerKey::Kind::NoOpinion:
        event->accept();
        emit answerEdited(m_question, Answer::Kind::NoOpinion, -1);
        break;
    case AnswerKey::Kind::Skip:
        event->accept();
        emit answerEdited(m_question, Answer::Kind::Skipped, -1);
        break;
    case AnswerKey::Kind::Option:
        if (question.answers.size() <= mostMenuOptions && key.option < question.answers.size()) {
            event->accept();
            emit answerEdited(m_question, Answer::Kind::Stated, shownOptions(question)[key.option]);
        }
        break;
    case AnswerKey::Kind::None:
        break;
    }
}

void OverviewRow::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(QRect(0, height() - 1, width(), 1), color(Token::Line));
}

} // namespace preau::gui
