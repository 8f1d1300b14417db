// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/mark.h"
#include "widgets/page.h"

#include <QAbstractButton>

class QVBoxLayout;

namespace preau::gui {

/// When the reader may see what those who stand say about the question on the screen.
enum class OpinionsPolicy {
    AfterAnswer, ///< the rule: after an answer, "no opinion" included, so that nobody is led
    Always,
    Never, ///< in a class or a meeting: the host opens the discussion
};

/// A full-width row that opens and closes what is below it; locked, it says why and does nothing.
class DisclosureRow : public QAbstractButton
{
    Q_OBJECT

public:
    explicit DisclosureRow(QWidget *parent = nullptr);

    void setContent(const QString &title, const QString &remark, bool open);
    void setLocked(const QString &reason);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_title;
    QString m_remark;
    bool m_open = false;
    bool m_locked = false;
};

/// A name in semibold with the party behind it, wrapping together; opens the detail pane.
class PersonLine : public QAbstractButton
{
    Q_OBJECT

public:
    PersonLine(const QString &name, const QString &party, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    QString m_party;
};

/// "What they say about it": every candidate's position on one question, grouped by stance in a fixed order,
/// inside a group in display order. Silent and undocumented ones stand at the end.
class OpinionsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit OpinionsPanel(QWidget *parent = nullptr);

    /// `answered`: may be opened under OpinionsPolicy::AfterAnswer. Stays open where the same question stays.
    void setQuestion(const ViewContext &context, int question, OpinionsPolicy policy, bool answered);
    void setColumns(int columns);
    void close();

    [[nodiscard]] bool isOpen() const { return m_open; }

    [[nodiscard]] DisclosureRow *disclosure() const { return m_disclosure; }

signals:
    void detailRequested(const preau::gui::DetailTarget &target);
    void opened(bool open);

private:
    void refresh();
    void rebuild();
    [[nodiscard]] QWidget *entry(int candidate);
    void addGroup(const Mark &mark, const QString &words, const QList<int> &candidates);

    ViewContext m_context;
    int m_question = -1;
    OpinionsPolicy m_policy = OpinionsPolicy::AfterAnswer;
    bool m_answered = false;
    bool m_open = false;
    int m_columns = 2;
    DisclosureRow *m_disclosure;
    QVBoxLayout *m_layout;
    QWidget *m_content = nullptr;
};

} // namespace preau::gui
