// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "io/electionreader.h"
#include "widgets/page.h"

#include <QSet>

namespace preau::gui {

class ActionButton;
class DataLabel;
class PageHeader;
class PageScroll;

/// Which files were refused, where and why, and what to do; one card a folder.
class RefusedPage : public Page
{
    Q_OBJECT

public:
    explicit RefusedPage(QWidget *parent = nullptr);

    /// Outcomes without an error are left out by the page itself.
    void setOutcomes(const QList<LoadOutcome> &outcomes);

    void clear() override;
    [[nodiscard]] QWidget *initialFocus() override;

    void setFolderShown(bool shown); ///< offers to show each folder in the file manager; off unless set

    /// All problems as `file:line:column: severity: message [code]`, one a line.
    [[nodiscard]] QString listText() const;

signals:
    void reloadRequested();
    void folderRequested(const QString &folder); ///< in the file manager

protected:
    void refresh() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] bool isNarrow() const;
    [[nodiscard]] QWidget *card(const LoadOutcome &outcome);
    [[nodiscard]] QWidget *problem(const LoadOutcome &outcome, const Finding &finding) const;

    QList<LoadOutcome> m_outcomes;
    QSet<QString> m_unfolded; ///< folders whose problems are all shown
    bool m_narrow = false;    ///< as the cards were built
    bool m_folderShown = false;
    PageHeader *m_header;
    PageScroll *m_scroll;
    ActionButton *m_back;
    ActionButton *m_copy;
    ActionButton *m_again;
    DataLabel *m_none;
};

/// One line of a source file with the fault underlined, in a fixed-width face that scrolls sideways on its
/// own.
class SourceLine : public QWidget
{
    Q_OBJECT

public:
    /// `column` counts code points from 1; 0 underlines nothing.
    SourceLine(int number, const QString &text, int column, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] int textWidth() const;
    void scrollTo(int x);

    int m_number;
    QString m_text;
    qsizetype m_start = -1;
    qsizetype m_length = 0;
    int m_offset = 0;
};

/// Line `number` (from 1) of a file, as far as it can be decoded; null where it cannot be read.
[[nodiscard]] QString readSourceLine(const QString &path, int number);

} // namespace preau::gui
