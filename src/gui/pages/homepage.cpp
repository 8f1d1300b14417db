// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/homepage.h"

#include "base/text.h"
#include "itemmodels/electionlistdelegate.h"
#include "widgets/buttons.h"
#include "widgets/cardview.h"
#include "widgets/datalabel.h"
#include "widgets/dropframe.h"
#include "widgets/metrics.h"
#include "widgets/pageheader.h"
#include "widgets/pagescroll.h"
#include "widgets/smallparts.h"
#include "widgets/words.h"

#include <QDir>
#include <QLineEdit>
#include <QProgressBar>
#include <QSortFilterProxyModel>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace preau::gui {

namespace {

constexpr int searchFrom = 8; ///< elections from which a search field helps

/// A path as people say it: below their own folder, without the way to it.
QString pathWords(const QString &path)
{
    const QString clean = QDir::cleanPath(path);
    const QString home = QDir::homePath();
    if (home != u"/"_s && clean.startsWith(home + u'/')) {
        return QDir::toNativeSeparators(clean.sliced(home.size() + 1));
    }
    return QDir::toNativeSeparators(clean);
}

} // namespace

HomePage::HomePage(QWidget *parent)
    : Page(parent),
      m_patience(new QTimer(this)),
      m_model(new ElectionListModel(this)),
      m_filter(new QSortFilterProxyModel(this)),
      m_scroll(new PageScroll(this)),
      m_header(new PageHeader(nullptr, TypeRole::Display))
{
    m_filter->setSourceModel(m_model);
    m_filter->setFilterRole(ElectionListModel::SearchRole);
    m_patience->setSingleShot(true);
    m_patience->setInterval(300);
    connect(m_patience, &QTimer::timeout, this, &HomePage::refreshLoading);

    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);
    // the cards bring room for their focus ring: everything else is set in by as much
    QVBoxLayout *outer = m_scroll->column();
    auto *head = new QVBoxLayout;
    head->setContentsMargins(CardView::halo, 0, CardView::halo, 0);
    head->addWidget(m_header);
    outer->addLayout(head);
    m_listPart = buildList();
    outer->addWidget(m_listPart);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(CardView::halo, 0, CardView::halo, 0);
    column->setSpacing(0);
    outer->addLayout(column, 1);
    m_emptyPart = buildEmpty();
    column->addWidget(m_emptyPart);

    m_loadingPart = new QWidget;
    auto *loading = new QHBoxLayout(m_loadingPart);
    loading->setContentsMargins(0, 12, 0, 0);
    loading->setSpacing(12);
    m_loadingText = new DataLabel(nullptr, TypeRole::Small, Token::InkSoft);
    m_progress = new QProgressBar;
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(8);
    m_cancel = new ActionButton(QString(), QString(), ActionButton::Kind::Quiet);
    loading->addWidget(m_loadingText);
    loading->addWidget(m_progress, 1);
    loading->addWidget(m_cancel);
    m_loadingPart->hide();
    connect(m_cancel, &QPushButton::clicked, this, &HomePage::loadingCancelled);
    column->addWidget(m_loadingPart);

    m_refused = new NoticeStrip(NoticeStrip::Tone::Error, u"error"_s);
    m_seeRefused = new LinkButton;
    m_seeRefused->setInk(Token::Error);
    m_refused->addTrailing(m_seeRefused);
    connect(m_seeRefused, &QPushButton::clicked, this, &HomePage::refusedRequested);
    column->addSpacing(6);
    column->addWidget(m_refused);

    auto *openRow = new QHBoxLayout;
    openRow->setContentsMargins(0, 24, 0, 24);
    openRow->setSpacing(20);
    m_open = new ActionButton(QString(), u"open-folder"_s);
    m_orDrop = new DataLabel(nullptr, TypeRole::Body, Token::InkSoft);
    m_openFile = new ActionButton(QString(), u"open-file"_s);
    m_openButtons = new QBoxLayout(QBoxLayout::LeftToRight);
    m_openButtons->setSpacing(12);
    m_openButtons->addWidget(m_open);
    m_openButtons->addWidget(m_openFile);
    openRow->addLayout(m_openButtons);
    openRow->addWidget(m_orDrop, 1);
    connect(m_open, &QPushButton::clicked, this, &HomePage::openFolderRequested);
    connect(m_openFile, &QPushButton::clicked, this, &HomePage::openFileRequested);
    column->addLayout(openRow);
    column->addStretch(1);

    column->addWidget(new Hairline);
    auto *promise = new QHBoxLayout;
    promise->setContentsMargins(0, 16, 0, 0);
    promise->setSpacing(12);
    m_promise = new DataLabel(nullptr, TypeRole::Body, Token::InkSoft);
    promise->addWidget(new IconLabel(u"lock"_s, nullptr, 20, Token::InkSoft));
    m_proof = new LinkButton;
    m_proof->setSmall(false);
    connect(m_proof, &QPushButton::clicked, this, [this] { emit pageRequested(PageId::Proof); });
    promise->addWidget(m_promise, 1);
    promise->addWidget(m_proof);
    column->addLayout(promise);

    setAcceptDrops(true);
    connect(new DropFrame(this, this), &DropFrame::dropped, this, &HomePage::dropped);
    refresh();
}

QWidget *HomePage::buildList()
{
    auto *part = new QWidget;
    auto *outer = new QVBoxLayout(part);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(CardView::halo, 0, CardView::halo, 0);
    column->setSpacing(0);
    outer->addLayout(column);

    auto *captions = new QHBoxLayout;
    captions->setContentsMargins(0, 8, 0, 2);
    captions->setSpacing(24);
    m_found = new DataLabel(nullptr, TypeRole::Small, Token::InkSoft);
    m_foldersRead = new DataLabel(nullptr, TypeRole::Small, Token::InkSoft);
    m_foldersRead->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    captions->addWidget(m_found);
    captions->addWidget(m_foldersRead, 1);
    column->addLayout(captions);

    m_search = new QLineEdit;
    m_search->setClearButtonEnabled(true);
    m_search->setContextMenuPolicy(Qt::NoContextMenu);
    m_search->setAcceptDrops(false); // what is dropped is for the window
    m_search->setMaximumWidth(480);
    m_search->hide();
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setFilterFixedString(foldedForSearch(text));
        m_noMatch->setText(m_filter->rowCount() == 0 && !text.isEmpty()
                               ? tr("No election contains “%1”.").arg(isolated(text))
                               : QString());
        m_noMatch->setVisible(!m_noMatch->text().isEmpty());
        m_view->setVisible(m_filter->rowCount() > 0);
    });
    column->addWidget(m_search);
    m_noMatch = new DataLabel(nullptr, TypeRole::Body, Token::InkSoft);
    m_noMatch->setContentsMargins(0, 16, 0, 16);
    m_noMatch->hide();
    column->addWidget(m_noMatch);

    m_view = new CardView;
    m_view->setModel(m_filter);
    m_view->setItemDelegate(new ElectionListDelegate(m_view));
    m_view->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_view, &CardView::itemActivated, this, [this](const QModelIndex &index) {
        const int entry = index.data(ElectionListModel::EntryRole).toInt();
        if (m_entries.value(entry).election) {
            emit electionRequested(entry);
        }
    });
    outer->addWidget(m_view);
    return part;
}

QWidget *HomePage::buildEmpty()
{
    auto *part = new QWidget;
    m_emptyColumns = new QBoxLayout(QBoxLayout::LeftToRight, part);
    m_emptyColumns->setContentsMargins(0, 8, 0, 0);
    m_emptyColumns->setSpacing(56);

    auto *card = new Card;
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(28, 24, 28, 28);
    inside->setSpacing(0);
    m_emptyTitle = new DataLabel(nullptr, TypeRole::Title);
    m_emptyText = new DataLabel;
    m_emptyOpen = new ActionButton(QString(), u"open-folder"_s, ActionButton::Kind::Primary);
    m_emptyDrop = new DataLabel(nullptr, TypeRole::Small, Token::InkSoft);
    inside->addWidget(m_emptyTitle);
    inside->addSpacing(8);
    inside->addWidget(m_emptyText);
    inside->addSpacing(20);
    m_emptyOpenFile = new ActionButton(QString(), u"open-file"_s);
    m_emptyButtons = new QBoxLayout(QBoxLayout::LeftToRight);
    m_emptyButtons->setSpacing(12);
    m_emptyButtons->addWidget(m_emptyOpen, 0, Qt::AlignLeading);
    m_emptyButtons->addWidget(m_emptyOpenFile, 0, Qt::AlignLeading);
    m_emptyButtons->addStretch(1);
    inside->addLayout(m_emptyButtons);
    inside->addSpacing(14);
    inside->addWidget(m_emptyDrop);
    connect(m_emptyOpen, &QPushButton::clicked, this, &HomePage::openFolderRequested);
    connect(m_emptyOpenFile, &QPushButton::clicked, this, &HomePage::openFileRequested);

    auto *places = new QVBoxLayout;
    places->setSpacing(0);
    m_placesTitle = new DataLabel(nullptr, TypeRole::Heading);
    m_placesList = new QVBoxLayout;
    m_placesList->setSpacing(0);
    m_again = new ActionButton(QString(), u"restart"_s);
    places->addWidget(m_placesTitle);
    places->addSpacing(8);
    places->addWidget(new Hairline);
    places->addLayout(m_placesList);
    places->addSpacing(16);
    places->addWidget(m_again, 0, Qt::AlignLeading);
    places->addStretch(1);
    connect(m_again, &QPushButton::clicked, this, &HomePage::reloadRequested);

    m_emptyColumns->addWidget(card, 600, Qt::AlignTop);
    m_emptyColumns->addLayout(places, 352);
    return part;
}

void HomePage::setEntries(const QList<HomeEntry> &entries)
{
    m_entries = entries;
    refresh();
}

void HomePage::setSearchedPlaces(const QList<SearchedPlace> &places)
{
    m_places = places;
    refresh();
}

void HomePage::setLoading(int done, int total)
{
    m_done = done;
    m_total = total;
    if (done >= total) {
        m_patience->stop();
        m_loadingPart->hide();
        refresh();
    } else if (m_loadingPart->isVisibleTo(this)) {
        refreshLoading();
    } else if (!m_patience->isActive()) {
        m_patience->start();
        refresh();
    }
}

void HomePage::setMayOpen(bool allowed)
{
    m_mayOpen = allowed;
    setAcceptDrops(allowed);
    refresh();
}

bool HomePage::focusSearch()
{
    if (!m_search->isVisible()) {
        return false;
    }
    m_search->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void HomePage::clear()
{
    m_search->clear();
    m_view->setCurrentIndex({});
    m_view->scrollToTop();
    m_scroll->verticalScrollBar()->setValue(0);
}

QWidget *HomePage::initialFocus()
{
    return m_filter->rowCount() > 0 ? static_cast<QWidget *>(m_view) : m_emptyOpen;
}

void HomePage::refresh()
{
    const QModelIndex current = m_view->currentIndex();
    const int focused = current.isValid() ? current.data(ElectionListModel::EntryRole).toInt() : -1;
    m_model->setEntries(m_entries, context().language);
    if (!m_view->currentIndex().isValid() && focused >= 0) {
        for (int row = 0; row < m_filter->rowCount(); ++row) {
            if (m_filter->index(row, 0).data(ElectionListModel::EntryRole).toInt() == focused) {
                m_view->setCurrentIndex(m_filter->index(row, 0));
            }
        }
    }
    const int rows = m_model->rowCount();
    int readable = 0;
    int refused = 0;
    for (const HomeEntry &entry : std::as_const(m_entries)) {
        readable += entry.election ? 1 : 0;
        refused += entry.election || entry.loading ? entry.refusedFiles : std::max(1, entry.refusedFiles);
    }
    const bool loading = m_done < m_total;
    const bool empty = rows == 0 && !loading;

    m_header->setTitle(empty ? tr("No election found") : tr("Choose an election"));
    m_header->setExplanation(
        empty
            ? tr("Préau reads election folders that lie on this computer. It downloads none.")
            : tr("Read the programmes side by side, subject by subject, with the source of each sentence."));
    m_listPart->setVisible(!empty);
    m_emptyPart->setVisible(empty);

    m_found->setText(readable == 0 ? QString()
                                   : sentenceCase(tr("%1 election(s) found", "number in words", readable)
                                                      .arg(numberWordsFeminine(readable))));
    m_search->setPlaceholderText(tr("Search the elections"));
    m_search->setAccessibleName(tr("Search the elections"));
    m_search->setVisible(rows >= searchFrom || !m_search->text().isEmpty());
    m_view->setAccessibleName(tr("Elections"));
    m_view->relayout();

    m_open->setText(tr("Open a folder…"));
    m_open->setVisible(!empty && m_mayOpen);
    m_openFile->setText(tr("Open a file…"));
    m_openFile->setVisible(!empty && m_mayOpen);
    m_orDrop->setText(tr("or drop it into this window."));
    m_orDrop->setVisible(!empty && m_mayOpen);
    m_emptyTitle->setText(tr("Open an election you already have"));
    m_emptyText->setText(
        tr("A folder that holds the file election.yaml, received from a library, a school or a newsroom."));
    m_emptyOpen->setText(tr("Open a folder…"));
    m_emptyOpenFile->setText(tr("Open a file…"));
    m_emptyOpen->setVisible(m_mayOpen);
    m_emptyOpenFile->setVisible(m_mayOpen);
    m_emptyDrop->setVisible(m_mayOpen);
    m_proof->setText(tr("See the proof"));
    m_emptyDrop->setText(tr("You can also drop it into this window."));
    m_placesTitle->setText(tr("Where Préau looked"));
    m_again->setText(tr("Look again"));

    m_refused->setText(
        refused == 0
            ? QString()
            : sentenceCase(tr("%1 file(s) refused.", "number in words", refused).arg(numberWords(refused))) +
                  u' ' + (readable > 0 ? tr("The elections above open normally.") : QString()));
    m_seeRefused->setText(tr("See where, why and what to do"));

    m_promise->setText(tr("Préau contains nothing that could connect to a network. What you read and answer "
                          "stays on this computer."));
    m_cancel->setText(tr("Cancel"));
    refreshPlaces();
    applyWidth();
    if (m_loadingPart->isVisibleTo(this)) {
        refreshLoading();
    }
}

void HomePage::refreshPlaces()
{
    QStringList names;
    clearLayout(m_placesList);
    for (const SearchedPlace &place : std::as_const(m_places)) {
        QString name = isolated(pathWords(place.path));
        QString inSentence = name;
        if (place.kind == SearchedPlace::Kind::Delivered) {
            name = tr("Folder delivered with the program");
            inSentence = tr("the one delivered with the program", "folder, within a list of folders");
        } else if (place.kind == SearchedPlace::Kind::Installed) {
            name = tr("Folder of installed elections");
            inSentence = tr("the one of installed elections", "folder, within a list of folders");
        }
        QString outcome;
        switch (place.outcome) {
        case SearchedPlace::Outcome::Found:
            outcome = tr("Elections were found here.");
            names.append(inSentence);
            break;
        case SearchedPlace::Outcome::Empty:
            outcome = tr("The folder exists. It holds no election.");
            names.append(inSentence);
            break;
        case SearchedPlace::Outcome::Missing:
            outcome = place.kind == SearchedPlace::Kind::Delivered
                          ? tr("It is missing. Installing Préau again will bring it back.")
                          : tr("The folder does not exist.");
            break;
        case SearchedPlace::Outcome::Unreadable:
            outcome = tr("The folder cannot be read. Check who may open it.");
            break;
        }
        auto *row = new QWidget;
        auto *lines = new QVBoxLayout(row);
        lines->setContentsMargins(0, 12, 0, 12);
        lines->setSpacing(2);
        auto *title = new DataLabel(name);
        title->setToolTip(tooltipText(QDir::toNativeSeparators(place.path)));
        lines->addWidget(title);
        lines->addWidget(new DataLabel(outcome, nullptr, TypeRole::Small, Token::InkSoft));
        m_placesList->addWidget(row);
        m_placesList->addWidget(new Hairline);
    }
    showAdded(m_placesList);
    m_foldersRead->setText(
        names.isEmpty() ? QString()
                        : tr("Folders read: %1").arg(names.join(tr(", ", "between names of folders"))));
}

void HomePage::refreshLoading()
{
    m_loadingPart->setVisible(m_done < m_total);
    m_progress->setRange(0, m_total);
    m_progress->setValue(m_done);
    m_loadingText->setText(tr("Reading file %1 of %2").arg(m_done).arg(m_total));
    m_progress->setAccessibleName(m_loadingText->text());
}

void HomePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    applyWidth();
}

void HomePage::applyWidth()
{
    const bool narrow = width() < scaled(900);
    m_emptyColumns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_emptyColumns->setSpacing(narrow ? 24 : 56);
    const bool stacked = width() < scaled(620);
    for (QBoxLayout *buttons : {m_openButtons, m_emptyButtons}) {
        buttons->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    }
    const int margin = pageMargin(this) - CardView::halo;
    m_scroll->setBodyMargins(margin, 0, margin, 24);
}

} // namespace preau::gui
