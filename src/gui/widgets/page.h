// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interchange/viewaddress.h"
#include "widgets/viewcontext.h"

#include <QEvent>
#include <QWidget>

namespace preau::gui {

enum class PageId {
    Home,
    Refused,
    Front,
    Candidates,
    Candidate,
    Agreement,
    Compare,
    QuestionnaireStart,
    Question,
    Overview,
    Results,
    About,
    Proof,
    Sheet,
    Restore,
};

/// What the detail pane shows: a candidate's position on a question, or one of their proposals.
struct DetailTarget
{
    int candidate = -1;
    int question = -1; ///< −1 where it is a proposal
    int proposal = -1; ///< into the candidate's proposals; −1 where it is a position
    friend bool operator==(const DetailTarget &, const DetailTarget &) = default;
};

/// One screen. It shows a ViewContext and says what the reader wants by signals; it knows neither the window
/// nor other pages.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(QWidget *parent = nullptr) : QWidget(parent) {}

    /// Shows a new value. Keeps scroll position, selection and focus where the same things are still there.
    void setContext(const ViewContext &context)
    {
        m_context = context;
        refresh();
    }

    [[nodiscard]] const ViewContext &context() const { return m_context; }

    /// Back to how it was when the program started (filters, search text, scroll, selection): a new reader
    /// sits down.
    virtual void clear() {}

    /// Told by the window what its detail pane shows; a target of −1 and −1 once the pane is closed.
    virtual void setDetailTarget(const DetailTarget &target) { Q_UNUSED(target) }

    /// Adds to the address of the page what it shows of its own (a theme, a candidate), and shows again what
    /// an address says. The election, its order and constituency are the window's.
    virtual void describe(ViewAddress &address) const { Q_UNUSED(address) }

    virtual void open(const ViewAddress &address) { Q_UNUSED(address) }

    /// Where the keyboard goes when the page is opened; null: the first focusable widget.
    [[nodiscard]] virtual QWidget *initialFocus() { return nullptr; }

    /// Ctrl+F: puts the keyboard into the page's search field; false where it has none.
    virtual bool focusSearch() { return false; }

signals:
    void viewChanged(); ///< what describe() says has changed
    void pageRequested(preau::gui::PageId page);
    void candidateRequested(int candidate);                       ///< opens the candidate's page
    void detailRequested(const preau::gui::DetailTarget &target); ///< opens the detail pane
    void detailClosed();
    void answersEdited(const preau::Answers &answers);
    void orderEdited(const preau::DisplayOrder &order);
    void blindEdited(bool blind);
    void constituencyEdited(const preau::ConstituencyId &constituency);
    void matchEdited(const preau::MatchSettings &settings);
    void saveAnswersRequested();
    void openAnswersRequested(); ///< from a file
    void restoreRequested();     ///< from whatever holds them
    void eraseAnswersRequested();
    void sheetRequested(); ///< the page of the result sheet
    void copyRequested(const QString &text);
    void addressRequested(const QString &url); ///< open in a browser, after the window has asked

protected:
    /// Called for a new context and whenever language, theme or text size changed: rebuild or update
    /// everything shown.
    virtual void refresh() = 0;

    void changeEvent(QEvent *event) override
    {
        QWidget::changeEvent(event);
        // a hidden page gets a new context before it is shown again
        if (event->type() == QEvent::LanguageChange && isVisible()) {
            refresh();
        }
    }

private:
    ViewContext m_context;
};

} // namespace preau::gui
