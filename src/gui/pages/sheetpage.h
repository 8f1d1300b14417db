// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/robustness.h"
#include "report/resultsheet.h"
#include "widgets/page.h"
#include "widgets/sheetpainting.h"

#include <QBoxLayout>

#include <optional>

namespace preau::gui {

class ActionButton;
class CodeSquare;
class DataLabel;
class EmptyState;
class LinkButton;
class NoticeStrip;
class PageHeader;
class PageScroll;
class RobustnessRunner;
class SegmentedControl;
class SheetPreview;

/// The result on one sheet: how it will be printed, ways to save it, and the answers as a code. It shows the
/// answers as they are, never a trial.
class SheetPage : public Page
{
    Q_OBJECT

public:
    explicit SheetPage(QWidget *parent = nullptr);

    void clear() override;
    [[nodiscard]] QWidget *initialFocus() override;

    /// Of the order the questions were asked in; none: the editors' own.
    void setQuestionSeed(const std::optional<quint64> &seed);
    void showCode(); ///< scrolls to it and puts the keyboard there
    /// After the reader chose a place: the name of the file, or nothing where none was written.
    void setSaved(const QString &fileName);

    /// The whole file. Names stand in it even while they are hidden on the screen.
    [[nodiscard]] QByteArray file(SheetFormat format) const;

signals:
    void saveRequested(preau::gui::SheetFormat format);

protected:
    void refresh() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildSide();
    void retranslate();
    void compute();
    void showSheet();
    void showState();
    void applyWidth();
    [[nodiscard]] ResultSheet makeSheet(const Election &election) const;
    [[nodiscard]] Paper paper() const;
    [[nodiscard]] bool isNarrow() const;

    PageHeader *m_header;
    ActionButton *m_back;
    EmptyState *m_empty;
    PageScroll *m_scroll;
    QBoxLayout *m_columns;
    SheetPreview *m_preview;
    QWidget *m_side;
    DataLabel *m_saveTitle;
    DataLabel *m_saveWords;
    SegmentedControl *m_paper;
    QList<ActionButton *> m_saves; ///< as sheetFormats() has them
    DataLabel *m_state;            ///< computing, or what was saved
    DataLabel *m_hidden;           ///< names
    DataLabel *m_codeTitle;
    CodeSquare *m_square;
    DataLabel *m_code;
    ActionButton *m_copy;
    DataLabel *m_copied;
    DataLabel *m_codeWords;
    LinkButton *m_restore;
    RobustnessRunner *m_runner;

    ResultSheet m_sheet;
    QString m_saved; ///< the file of the last sheet
    std::optional<quint64> m_questionSeed;
    std::optional<Robustness> m_robustness;
    ElectionPtr m_computedFor; ///< what m_robustness belongs to, with the two below
    Answers m_computedAnswers;
    MatchSettings m_computedSettings;
};

} // namespace preau::gui
