// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "itemmodels/electionlistmodel.h"
#include "widgets/page.h"

class QLineEdit;
class QProgressBar;
class QSortFilterProxyModel;
class QTimer;
class QBoxLayout;
class QVBoxLayout;

namespace preau::gui {

class ActionButton;
class CardView;
class DataLabel;
class ElectionListModel;
class LinkButton;
class NoticeStrip;
class PageHeader;
class PageScroll;

/// A place where elections were looked for, and what came of it.
struct SearchedPlace
{
    enum class Kind {
        Given,     ///< named by the reader
        Own,       ///< the reader's own folder
        Installed, ///< where bundles are put
        Delivered, ///< came with the program
    };
    enum class Outcome { Found, Empty, Missing, Unreadable };
    QString path;
    Kind kind = Kind::Given;
    Outcome outcome = Outcome::Found;
    friend bool operator==(const SearchedPlace &, const SearchedPlace &) = default;
};

/// The first page: every election found, what was refused, and how to open another one.
class HomePage : public Page
{
    Q_OBJECT

public:
    explicit HomePage(QWidget *parent = nullptr);

    void setEntries(const QList<HomeEntry> &entries);
    void setSearchedPlaces(const QList<SearchedPlace> &places);
    /// Files read so far and in all; shown once it has lasted 300 ms. done ≥ total: nothing is being read.
    void setLoading(int done, int total);
    void setMayOpen(bool allowed); ///< false: other folders and files are neither offered nor accepted

    void clear() override;
    [[nodiscard]] QWidget *initialFocus() override;
    bool focusSearch() override;

signals:
    void electionRequested(int entry); ///< index into the entries given
    void openFolderRequested();
    void openFileRequested();
    void refusedRequested();
    void reloadRequested();
    void loadingCancelled();
    void dropped(const QString &path);

protected:
    void refresh() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildList();
    QWidget *buildEmpty();
    void refreshPlaces();
    void refreshLoading();
    void applyWidth();

    QList<HomeEntry> m_entries;
    QList<SearchedPlace> m_places;
    int m_done = 0;
    int m_total = 0;
    QTimer *m_patience;

    ElectionListModel *m_model;
    QSortFilterProxyModel *m_filter;

    PageScroll *m_scroll;
    PageHeader *m_header;
    QWidget *m_listPart;
    DataLabel *m_found = nullptr;
    DataLabel *m_foldersRead = nullptr;
    QLineEdit *m_search = nullptr;
    CardView *m_view = nullptr;
    DataLabel *m_noMatch = nullptr;
    ActionButton *m_open = nullptr;
    ActionButton *m_openFile = nullptr;
    QBoxLayout *m_openButtons = nullptr;
    DataLabel *m_orDrop = nullptr;
    QWidget *m_emptyPart;
    DataLabel *m_emptyTitle = nullptr;
    DataLabel *m_emptyText = nullptr;
    ActionButton *m_emptyOpen = nullptr;
    ActionButton *m_emptyOpenFile = nullptr;
    QBoxLayout *m_emptyButtons = nullptr;
    DataLabel *m_emptyDrop = nullptr;
    DataLabel *m_placesTitle = nullptr;
    QVBoxLayout *m_placesList = nullptr;
    ActionButton *m_again = nullptr;
    QBoxLayout *m_emptyColumns = nullptr;
    QWidget *m_loadingPart;
    DataLabel *m_loadingText;
    QProgressBar *m_progress;
    ActionButton *m_cancel;
    NoticeStrip *m_refused;
    LinkButton *m_seeRefused;
    DataLabel *m_promise;
    LinkButton *m_proof = nullptr;
    bool m_mayOpen = true;
};

} // namespace preau::gui
