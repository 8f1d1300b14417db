// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/page.h"

class QPlainTextEdit;

namespace preau::gui {

class ActionButton;
class DataLabel;
class Hairline;
class PageHeader;
class PageScroll;

/// Ways to take up answers that were given before: a saved file, a code, a picture of a sheet.
class RestorePage : public Page
{
    Q_OBJECT

public:
    explicit RestorePage(QWidget *parent = nullptr);

    void clear() override;
    [[nodiscard]] QWidget *initialFocus() override;

    void setFilesOffered(bool offered);       ///< a machine may keep its files to itself
    void setMistake(const QString &sentence); ///< about the code; empty: none
    void setPictureMistake(const QString &sentence);
    void setReading(bool reading); ///< a picture

signals:
    void codeEntered(const QString &text);
    void pictureRequested();

protected:
    void refresh() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void applyWidth();

    PageHeader *m_header;
    PageScroll *m_scroll;
    QWidget *m_ways;
    DataLabel *m_codeTitle;
    DataLabel *m_codeWords;
    QPlainTextEdit *m_code;
    DataLabel *m_mistake;
    ActionButton *m_take;
    QWidget *m_files; ///< the two below, with their lines
    DataLabel *m_pictureTitle;
    DataLabel *m_pictureWords;
    DataLabel *m_pictureMistake;
    ActionButton *m_picture;
    DataLabel *m_fileTitle;
    DataLabel *m_fileWords;
    ActionButton *m_file;
    bool m_reading = false;
};

} // namespace preau::gui
