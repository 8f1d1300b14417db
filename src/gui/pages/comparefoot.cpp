// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/comparefoot.h"

#include "ui_comparefoot.h"

#include "pages/comparefilter.h"
#include "widgets/words.h"

using namespace Qt::StringLiterals;

namespace preau::gui {

CompareFoot::CompareFoot(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::CompareFoot>())
{
    m_ui->setupUi(this);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_ui->footText->setRole(TypeRole::Small);
    m_ui->footText->setInk(Token::InkSoft);
    m_ui->cellName->setRole(TypeRole::SmallStrong);
    m_ui->cellName->setWordWrap(false);
    m_ui->columnsText->setRole(TypeRole::Small);
    m_ui->columnsText->setWordWrap(false);
    m_ui->all->setStretchFactor(m_ui->words, 1);
    m_ui->words->setStretchFactor(m_ui->footText, 1);
    m_ui->controls->insertStretch(0); // where the controls have a row of their own
    m_ui->densityControl->setSegmentHeight(32);
    for (IconButton *button : {m_ui->previousButton, m_ui->nextButton}) {
        button->setProperty("bordered", true);
    }
    connect(m_ui->densityControl, &SegmentedControl::currentIndexChanged, this, [this](int index) {
        emit densityEdited(index == 0 ? ComparisonDensity::MarksAndWords : ComparisonDensity::MarksOnly);
    });
    connect(m_ui->previousButton, &QAbstractButton::clicked, this, [this] { emit paged(-1); });
    connect(m_ui->nextButton, &QAbstractButton::clicked, this, [this] { emit paged(1); });
}

CompareFoot::~CompareFoot() = default;

void CompareFoot::updateTexts()
{
    m_ui->densityControl->setSegments({tr("Marks and words"), tr("Marks only")});
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    m_ui->previousButton->setIconName(rtl ? u"chevron-right"_s : u"chevron-left"_s);
    m_ui->nextButton->setIconName(rtl ? u"chevron-left"_s : u"chevron-right"_s);
    m_ui->previousButton->setName(tr("Previous columns"));
    m_ui->nextButton->setName(tr("Next columns"));
}

void CompareFoot::setSideMargin(int pixels)
{
    m_ui->all->setContentsMargins(pixels, 4, pixels, 4);
}

void CompareFoot::say(const QString &text)
{
    m_ui->cellMark->hide();
    m_ui->cellName->hide();
    m_ui->footText->setText(text);
}

void CompareFoot::spell(const ViewContext &context, const DetailTarget &cell)
{
    const Question &question = context.election->questions[cell.question];
    const Position &position = positionOf(*context.election, cell.candidate, cell.question);
    m_ui->cellMark->show();
    m_ui->cellName->show();
    m_ui->cellMark->setMark(positionMark(question, position));
    m_ui->cellName->setText(
        tr("%1:", "a candidate, before their position").arg(context.candidateName(cell.candidate)));
    m_ui->footText->setText(
        tr("%1. Enter opens the source.", "a position in words")
            .arg(positionWords(question, position, context.language, context.election->referenceLanguage())));
}

void CompareFoot::sayKnown(const ViewContext &context, const ShownPositions &shown, bool roomy)
{
    const PositionCounts &counts = shown.comparison.counts;
    QStringList parts{tr("%1 of %n position(s) documented.", nullptr, counts.total()).arg(counts.stated)};
    bool uncertain = false;
    bool opposite = false;
    for (const ComparisonSection &section : shown.sections) {
        for (const int q : section.questions) {
            for (const int candidate : shown.comparison.candidates) {
                const Mark mark =
                    positionMark(context.election->questions[q], positionOf(*context.election, candidate, q));
                opposite = opposite || mark.oppositeReading;
                uncertain = uncertain || (mark.lowConfidence && !mark.oppositeReading);
            }
        }
    }
    if (uncertain && roomy) {
        parts.append(tr("“?”: an uncertain reading."));
    }
    if (opposite && roomy) {
        parts.append(tr("“≠”: two readings differ."));
    }
    say(parts.join(u' '));
}

void CompareFoot::setDensity(ComparisonDensity density)
{
    m_ui->densityControl->setCurrentIndex(density == ComparisonDensity::MarksAndWords ? 0 : 1);
}

void CompareFoot::setDensityShown(bool shown)
{
    m_ui->densityControl->setVisible(shown);
}

void CompareFoot::setColumns(const Columns &columns, bool saidWhenAll)
{
    const bool all = columns.all();
    m_ui->previousButton->setVisible(!all);
    m_ui->nextButton->setVisible(!all);
    m_ui->columnsText->setVisible(!all || saidWhenAll);
    m_ui->previousButton->setEnabled(columns.first > 1);
    m_ui->nextButton->setEnabled(columns.last < columns.total);
    m_ui->columnsText->setText(
        all ? sentenceCase(tr("%1 columns of %2", "all of them, in words")
                               .arg(numberWords(columns.total), numberWords(columns.total)))
        : columns.first == columns.last
            ? tr("Column %1 of %2").arg(columns.first).arg(columns.total)
            : tr("Columns %1 to %2 of %3").arg(columns.first).arg(columns.last).arg(columns.total));
    arrange();
}

QList<QWidget *> CompareFoot::stops() const
{
    return {m_ui->densityControl, m_ui->previousButton, m_ui->nextButton};
}

void CompareFoot::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

/// The words stand beside the controls, or above them where that would squeeze them.
void CompareFoot::arrange()
{
    const QMargins margins = m_ui->all->contentsMargins();
    const int left = width() - margins.left() - margins.right() - m_ui->controls->sizeHint().width();
    const bool beside = left >= scaled(220);
    m_ui->all->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_ui->all->setSpacing(beside ? 16 : 4);
}

} // namespace preau::gui
