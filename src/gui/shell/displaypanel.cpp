// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/displaypanel.h"

#include "ui_displaypanel.h"

#include "widgets/metrics.h"
#include "widgets/tokens.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace preau::gui {

namespace {

constexpr std::array scales{100, 125, 150, 200};

/// A choice of colours, showing the colours themselves.
class Swatch : public QAbstractButton
{
public:
    Swatch(ThemeChoice choice, QWidget *parent) : QAbstractButton(parent), m_choice(choice)
    {
        setCheckable(true);
        setAutoExclusive(true);
        setFocusPolicy(Qt::StrongFocus);
        setContextMenuPolicy(Qt::NoContextMenu);
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    [[nodiscard]] ThemeChoice choice() const { return m_choice; }

    [[nodiscard]] QSize sizeHint() const override
    {
        return {scaled(72) + QFontMetrics(gui::font(TypeRole::Heading)).horizontalAdvance(text()),
                std::max(56, scaled(56))};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(color(isChecked() ? Token::SlateWash : Token::Surface));
        painter.setPen(QPen(color(isChecked() ? Token::Slate : Token::LineStrong), isChecked() ? 2 : 1));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
        const int side = scaled(32);
        const bool rtl = layoutDirection() == Qt::RightToLeft;
        const QRect sample(rtl ? width() - 12 - side : 12, (height() - side) / 2, side, side);
        const auto half = [&](const QRectF &area, ThemeKind theme, const QString &letter) {
            painter.save();
            QPainterPath shape;
            shape.addRoundedRect(QRectF(sample), 4, 4);
            painter.setClipPath(shape);
            painter.fillRect(area, color(theme, Token::Paper));
            painter.setPen(color(theme, theme == ThemeKind::Contrast ? Token::Slate : Token::Ink));
            painter.setFont(gui::font(TypeRole::SmallStrong));
            painter.drawText(area, Qt::AlignCenter, letter);
            painter.restore();
        };
        switch (m_choice) {
        case ThemeChoice::Light:
            half(sample, ThemeKind::Light, u"Aa"_s);
            break;
        case ThemeChoice::Dark:
            half(sample, ThemeKind::Dark, u"Aa"_s);
            break;
        case ThemeChoice::Contrast:
            half(sample, ThemeKind::Contrast, u"Aa"_s);
            break;
        case ThemeChoice::System:
            half(QRectF(sample.left(), sample.top(), side / 2.0, side), ThemeKind::Light, u"A"_s);
            half(QRectF(sample.left() + side / 2.0, sample.top(), side / 2.0, side), ThemeKind::Dark, u"a"_s);
            break;
        }
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color(Token::LineStrong), 1));
        painter.drawRoundedRect(QRectF(sample).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        painter.setPen(color(Token::Ink));
        painter.setFont(gui::font(isChecked() ? TypeRole::Heading : TypeRole::Body));
        const QRect words = rtl ? QRect(8, 0, width() - side - 32, height())
                                : QRect(side + 24, 0, width() - side - 32, height());
        painter.drawText(
            words,
            static_cast<int>(Qt::AlignVCenter | Qt::AlignAbsolute | (rtl ? Qt::AlignRight : Qt::AlignLeft)) |
                Qt::TextWordWrap,
            text());
    }

private:
    ThemeChoice m_choice;
};

} // namespace

DisplayPanel::DisplayPanel(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::DisplayPanel>())
{
    m_ui->setupUi(this);
    m_ui->title->setRole(TypeRole::Heading);
    for (DataLabel *label :
         {m_ui->sizeTitle, m_ui->colourTitle, m_ui->languageTitle, m_ui->easyTitle, m_ui->motionTitle}) {
        label->setRole(TypeRole::Heading);
    }
    for (DataLabel *label : {m_ui->sizeKeys, m_ui->languageNote, m_ui->easyNote, m_ui->motionNote}) {
        label->setRole(TypeRole::Small);
        label->setInk(Token::InkSoft);
    }
    m_ui->closeButton->setIconName(u"close"_s);
    m_ui->content->setObjectName(u"transparent"_s);
    m_ui->scroll->viewport()->setAutoFillBackground(false);
    m_ui->content->setAutoFillBackground(false);

    int place = 0;
    for (const ThemeChoice choice :
         {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::Contrast, ThemeChoice::System}) {
        auto *swatch = new Swatch(choice, m_ui->content);
        m_ui->swatches->addWidget(swatch, place / 2, place % 2);
        ++place;
        connect(swatch, &QAbstractButton::clicked, this, [this, choice] {
            m_settings.theme = choice;
            emit edited(m_settings);
        });
    }
    for (SegmentedControl *control : {m_ui->size, m_ui->language}) {
        control->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    m_ui->size->setSegmentHeight(56);
    m_ui->size->setTextFactors({1.0, 1.1, 1.25, 1.5}); // each step shows which way it leads
    m_ui->language->setSegmentHeight(44);
    m_ui->size->setSegments({u"100"_s, u"125"_s, u"150"_s, u"200"_s});
    QStringList names;
    for (const QString &language : Appearance::languages()) {
        names.append(Appearance::languageName(language));
    }
    m_ui->language->setSegments(names);

    connect(m_ui->closeButton, &QAbstractButton::clicked, this, &DisplayPanel::closed);
    connect(m_ui->size, &SegmentedControl::currentIndexChanged, this, [this](int index) {
        m_settings.textScale = scales.at(static_cast<std::size_t>(index));
        emit edited(m_settings);
    });
    connect(m_ui->language, &SegmentedControl::currentIndexChanged, this, [this](int index) {
        m_settings.language = Appearance::languages().at(index);
        emit edited(m_settings);
    });
    connect(m_ui->easy, &QAbstractButton::toggled, this, [this](bool on) {
        if (!m_showing) {
            m_settings.easyReading = on;
            emit edited(m_settings);
        }
    });
    connect(m_ui->motion, &QAbstractButton::toggled, this, [this](bool on) {
        if (!m_showing) {
            m_settings.reducedMotion = on;
            emit edited(m_settings);
        }
    });
    connect(m_ui->resetButton, &QAbstractButton::clicked, this, [this] { emit edited(DisplaySettings()); });
    show();
}

DisplayPanel::~DisplayPanel() = default;

void DisplayPanel::setSettings(const DisplaySettings &settings, const QString &language)
{
    m_settings = settings;
    m_language = language;
    show();
}

void DisplayPanel::setContext(const ViewContext &context)
{
    m_context = context;
    show();
}

void DisplayPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Surface));
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    painter.fillRect(QRect(rtl ? width() - 1 : 0, 0, 1, height()), color(Token::LineStrong));
}

void DisplayPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        show();
    }
}

void DisplayPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        emit closed();
        return;
    }
    QWidget::keyPressEvent(event);
}

void DisplayPanel::show()
{
    m_showing = true;
    m_ui->closeButton->setName(tr("Close"));
    QStringList sizes;
    for (const int scale : scales) {
        sizes.append(tr("%1%", "a text size in percent").arg(scale));
    }
    m_ui->size->setSegments(sizes);
    m_ui->size->setCurrentIndex(
        static_cast<int>(std::ranges::find(scales, m_settings.textScale) - scales.begin()));
    m_ui->language->setCurrentIndex(static_cast<int>(Appearance::languages().indexOf(m_language)));
    m_ui->languageNote->setText(
        m_language == u"ar"_s
            ? tr("No native speaker has read the Arabic texts yet; what is missing appears in English.")
            : QString());
    m_ui->languageNote->setVisible(!m_ui->languageNote->text().isEmpty());
    for (int i = 0; i < m_ui->swatches->count(); ++i) {
        auto *swatch = static_cast<Swatch *>(m_ui->swatches->itemAt(i)->widget());
        switch (swatch->choice()) {
        case ThemeChoice::Light:
            swatch->setText(tr("Light"));
            break;
        case ThemeChoice::Dark:
            swatch->setText(tr("Dark"));
            break;
        case ThemeChoice::Contrast:
            swatch->setText(tr("High contrast"));
            break;
        case ThemeChoice::System:
            swatch->setText(tr("As the system"));
            break;
        }
        swatch->setChecked(swatch->choice() == m_settings.theme);
    }
    int easy = 0;
    if (m_context.election) {
        for (const Question &question : m_context.election->questions) {
            easy += question.easy.isEmpty() ? 0 : 1;
        }
    }
    m_ui->easyNote->setText(
        !m_context.election ? tr("Short sentences, plain words.")
        : easy == 0 ? tr("Short sentences, plain words. This election has no questions written so yet.")
                    : tr("Short sentences, plain words. %1 of the %2 questions are written so.")
                          .arg(easy)
                          .arg(m_context.election->questions.size()));
    m_ui->easy->setEnabled(!m_context.election || easy > 0);
    m_ui->easy->setChecked(m_settings.easyReading);
    m_ui->easy->setAccessibleName(m_ui->easyTitle->text());
    m_ui->motion->setChecked(m_settings.reducedMotion);
    m_ui->motion->setAccessibleName(m_ui->motionTitle->text());
    m_showing = false;
}

} // namespace preau::gui
