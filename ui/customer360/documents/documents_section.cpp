// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer360/documents/documents_section.h"

#include "core/base/launch.h"
#include "core/domain/commands.h"
#include "core/domain/documents/documents.h"
#include "core/domain/names.h"
#include "core/services/central/sync_service.h"
#include "core/text/messages.h"
#include "ui/customer360/documents/document_model.h"
#include "ui/customer360/documents/document_preview.h"
#include "ui/kit/buttons.h"
#include "ui/kit/card.h"
#include "ui/kit/chip.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/icons.h"
#include "ui/kit/label.h"
#include "ui/kit/plain_table.h"
#include "ui/kit/prompts.h"
#include "ui/kit/record_dialog.h"
#include "ui/kit/section_header.h"
#include "ui/kit/state_stack.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/notices.h"

#include <QAction>
#include <QCoroFuture>
#include <QDesktopServices>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QPointer>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace c360::ui {

using namespace Qt::StringLiterals;
using catalog::field;

namespace {

/// Keeps the rows of one category; sorts by stored values, not by what is written in the cells.
class DocumentFilter : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setCategory(const QString &category)
    {
        m_category = category;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const auto *model = static_cast<const DocumentModel *>(sourceModel());
        const catalog::Record *document = model->record(model->index(row, 0, parent));
        return document && (m_category.isEmpty() || document->text(field<"document.category">) == m_category);
    }

private:
    QString m_category;
};

QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

DocumentsSection::DocumentsSection(AppContext &context, QWidget *parent) : Section(context, parent)
{
    setAcceptDrops(true);
    ActionRegistry &registry = context.actions;
    m_add = registry.make(this, u"document.add"_s, u"file-plus"_s, QKeySequence(u"Ctrl+U"_s));
    m_open = registry.make(this, u"document.open"_s, u"external-link"_s, QKeySequence(u"Ctrl+O"_s));
    m_save = registry.make(this, u"document.save-as"_s, u"download"_s);
    m_edit = registry.make(this, u"document.edit"_s, u"pencil"_s);
    m_version = registry.make(this, u"document.new-version"_s, u"file-up"_s);
    m_pin = registry.make(this, u"document.pin"_s, u"pin"_s);
    m_delete = registry.make(this, u"document.delete"_s, u"trash-2"_s, QKeySequence(QKeySequence::Delete));
    m_categoryMenu = new QMenu(this);

    m_model = new DocumentModel(context.format, context.clock, this);
    auto *proxy = new DocumentFilter(this);
    m_proxy = proxy;
    m_proxy->setSourceModel(m_model);
    m_proxy->setSortRole(model::RecordTableModel::ValueRole);

    m_table = new QTableView(this);
    m_table->setObjectName(u"documents"_s);
    m_table->setModel(m_proxy);
    makePlain(m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    // The title keeps its room in a narrow window; what is behind it scrolls.
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Interactive);
    m_table->horizontalHeader()->resizeSection(0, fontMetrics().averageCharWidth() * 30);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->addActions({m_open, m_save, m_edit, m_categoryMenu->menuAction(), m_version, m_pin, m_delete});

    m_preview = new DocumentPreview(context.format, this);
    m_preview->setMinimumWidth(240);
    connect(m_preview, &DocumentPreview::fetchRequested, this, [this] {
        if (const catalog::Record *document = current())
            fetch(document->id, false);
    });
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(m_preview);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);

    m_stack = new StateStack(splitter, this);
    m_chipBar = new QWidget(this);
    m_chips = new FlowLayout(m_chipBar, space::s);
    m_total = new Label(TypeRole::Caption, this);
    m_total->setColor(Color::TextMuted);

    auto *card = new Card(this);
    for (QAction *action : {m_open, m_save, m_edit, m_version, m_pin, m_delete})
        card->header()->addAction(action);
    card->header()->addAction(m_add, true);
    card->header()->addWidget(m_total);
    card->body()->addWidget(m_chipBar);
    card->body()->addWidget(m_stack, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->addWidget(card);

    connect(m_add, &QAction::triggered, this, [this] {
        this->context().prompts.openFiles(this, {.title = tr("Add documents"), .many = true},
                                          [this](const QStringList &paths) { addFiles(paths); });
    });
    connect(m_open, &QAction::triggered, this, &DocumentsSection::open);
    connect(m_save, &QAction::triggered, this, &DocumentsSection::saveAs);
    connect(m_edit, &QAction::triggered, this, &DocumentsSection::edit);
    connect(m_pin, &QAction::triggered, this, &DocumentsSection::togglePinned);
    connect(m_delete, &QAction::triggered, this, &DocumentsSection::remove);
    connect(m_version, &QAction::triggered, this, [this] {
        if (const catalog::Record *document = current())
            this->context().prompts.openFiles(
                this, {.title = tr("Add a new version")},
                [this, id = document->id](const QStringList &paths) { addFiles(paths, id); });
    });
    connect(m_table, &QTableView::activated, this, &DocumentsSection::open);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &DocumentsSection::choose);
    connect(m_stack->emptyState(), &EmptyState::actionRequested, this, [this] {
        if (m_stack->emptyState()->kind() == EmptyState::Kind::Error)
            load();
        else if (m_stack->emptyState()->kind() == EmptyState::Kind::Filtered)
            filter({});
        else
            m_add->trigger();
    });
    choose();
}

QList<QAction *> DocumentsSection::actions() const
{
    return {m_add, m_open, m_save, m_edit, m_version, m_pin, m_delete};
}

QWidget *DocumentsSection::focusTarget()
{
    return m_stack->isContentShown() ? static_cast<QWidget *>(m_table) : m_stack->emptyState()->button();
}

void DocumentsSection::retranslate()
{
    m_add->setText(tr("&Add documents…"));
    m_open->setText(tr("&Open"));
    m_save->setText(tr("&Save a copy…"));
    m_edit->setText(tr("&Edit details…"));
    m_version->setText(tr("Add a new &version…"));
    m_pin->setText(tr("&Keep offline"));
    m_delete->setText(tr("&Delete"));
    m_categoryMenu->setTitle(tr("&Category"));
    m_categoryMenu->clear();
    for (const catalog::Choice &choice : catalog::documentCategoryChoices) {
        const QString value = domain::latin(choice.value);
        m_categoryMenu->addAction(text::choiceLabel(*field<"document.category">, value), this,
                                  [this, value] { setCategory(value); });
    }
    m_table->setAccessibleName(tr("Documents"));
    findChild<Card *>()->setTitle(tr("Documents"));
    m_model->retranslate();
    m_preview->retranslate();
    if (m_loaded)
        fill(m_list);
}

void DocumentsSection::clear()
{
    m_loaded = false;
    m_category.clear();
    m_list = {};
    m_model->setRecords({});
    m_preview->clear();
}

void DocumentsSection::load()
{
    if (!m_loaded)
        m_stack->showLoading();
    context()
        .store
        .read([customer = customer()](store::Connection &db) { return domain::documentsOf(db, customer); })
        .then(this, [this, asked = customer()](const Result<domain::DocumentList> &list) {
            if (asked != customer())
                return;
            if (list)
                fill(*list);
            else
                m_stack->showEmpty(EmptyState::Kind::Error, tr("The documents could not be read"),
                                   text::message(list.error()), tr("Try again"));
        });
}

void DocumentsSection::fill(domain::DocumentList list)
{
    m_loaded = true;
    m_list = std::move(list);
    m_model->setRecords(m_list.documents);
    showCategories();
    const int count = int(m_list.documents.size());
    m_total->setText(tr("%Ln documents, %1", nullptr, count).arg(context().format.fileSize(m_list.bytes)));
    m_total->setVisible(count > 0);
    filter(m_category);
    chooseAdded(m_added);
}

void DocumentsSection::chooseAdded(const Id &added)
{
    m_added = added; // it may not have been read yet
    for (int row = 0; !added.isNull() && row < m_proxy->rowCount(); ++row) {
        const catalog::Record *document = m_model->record(m_proxy->mapToSource(m_proxy->index(row, 0)));
        if (!document || document->id != added)
            continue;
        m_table->selectRow(row);
        m_added = {};
    }
}

void DocumentsSection::showCategories()
{
    while (QLayoutItem *item = m_chips->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    m_chipBar->setVisible(m_list.categories.size() > 1);
    const auto add = [this](const QString &value, const QString &label, int count, qint64 bytes) {
        auto *chip = new Chip(label, m_chipBar);
        chip->setCheckable(true);
        chip->setChecked(m_category == value);
        chip->setCount(context().format.number(count));
        chip->setToolTip(context().format.fileSize(bytes));
        chip->setProperty("category", value);
        connect(chip, &Chip::clicked, this, [this, value] { filter(value); });
        m_chips->addWidget(chip);
    };
    add({}, tr("All"), int(m_list.documents.size()), m_list.bytes);
    for (const domain::DocumentCategory &category : m_list.categories)
        add(category.category, text::choiceLabel(*field<"document.category">, category.category),
            category.count, category.bytes);
}

void DocumentsSection::filter(const QString &category)
{
    m_category = category;
    for (Chip *chip : m_chipBar->findChildren<Chip *>())
        chip->setChecked(chip->property("category").toString() == category);
    static_cast<DocumentFilter *>(m_proxy)->setCategory(category);
    if (m_list.documents.empty())
        m_stack->showEmpty(EmptyState::Kind::FirstUse, tr("Drop files here"),
                           tr("Contracts, photos and letters are kept encrypted with the customer and open "
                              "without a network."),
                           tr("Add documents…"), u"file-plus"_s);
    else if (m_proxy->rowCount() == 0)
        m_stack->showEmpty(EmptyState::Kind::Filtered, tr("No document in this category"),
                           tr("The other categories are hidden."), tr("Show all"));
    else
        m_stack->showContent();
    choose();
}

const catalog::Record *DocumentsSection::current() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.size() == 1 ? m_model->record(m_proxy->mapToSource(rows.front())) : nullptr;
}

QList<Id> DocumentsSection::selected() const
{
    QList<Id> ids;
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows()) {
        if (const catalog::Record *document = m_model->record(m_proxy->mapToSource(row)))
            ids.append(document->id);
    }
    return ids;
}

void DocumentsSection::choose()
{
    const catalog::Record *document = current();
    const bool any = !m_table->selectionModel()->selectedRows().isEmpty();
    for (QAction *action : {m_open, m_save, m_edit, m_version})
        action->setEnabled(document != nullptr);
    for (QAction *action : {m_pin, m_delete})
        action->setEnabled(any);
    m_categoryMenu->setEnabled(any);
    m_preview->setFetchable(canFetch());
    if (document)
        m_preview->show(*document, domain::documentContent(context().store, document->id));
    else
        m_preview->clear();
}

void DocumentsSection::addFiles(const QStringList &paths, const Id &newVersionOf)
{
    if (!paths.isEmpty())
        launch(storeFiles(paths, newVersionOf));
}

// One after the other: a large file does not push the person's own edits back behind ten more.
QCoro::Task<> DocumentsSection::storeFiles(QStringList paths, Id newVersionOf)
{
    const QPointer<DocumentsSection> self(this);
    const Id owner = customer();
    const QString category = newVersionOf.isNull() ? m_category : QString();
    for (const QString &path : paths) {
        const domain::NewDocument file{
            .customer = owner, .path = path, .title = {}, .category = category, .newVersionOf = newVersionOf};
        const QFuture<Result<domain::Outcome>> adding =
            domain::addDocument(context().store, context().commands.rules(), file);
        const Result<domain::Outcome> done = co_await adding;
        if (!self)
            co_return;
        if (done && !done->ids.empty())
            chooseAdded(done->ids.front());
        if (done)
            context().notices.sayDone(
                tr("“%1” added").arg(text::isolatedByContent(QFileInfo(path).fileName())), done->action);
        else
            context().notices.fail(done.error());
    }
}

bool DocumentsSection::canFetch() const
{
    return context().sync && context().sync->mode() == services::SyncService::Mode::Connected;
}

void DocumentsSection::fetch(const Id &document, bool thenOpen)
{
    m_preview->setFetching();
    context().sync->fetchDocument(document).then(this, [this, document, thenOpen](const Result<void> &done) {
        if (!done)
            context().notices.fail(done.error());
        const catalog::Record *shown = current();
        if (!shown || shown->id != document)
            return;
        choose();
        if (done && thenOpen)
            open();
    });
}

void DocumentsSection::open()
{
    const catalog::Record *document = current();
    if (!document)
        return;
    // Another program needs a file; the copy lies in a private folder and goes with the tab.
    const QString name = QFileInfo(document->text(field<"document.file_name">)).fileName();
    const QString path =
        m_opened.filePath(document->id.toString().left(8) + u'-' + (name.isEmpty() ? u"document"_s : name));
    domain::saveDocument(context().store, document->id, path)
        .then(this, [this, id = document->id](const Result<QString> &saved) {
            if (!saved && saved.error().reason == u"blob.missing" && canFetch())
                fetch(id, true);
            else if (!saved)
                context().notices.fail(saved.error());
            else if (!QDesktopServices::openUrl(QUrl::fromLocalFile(*saved)))
                context().notices.say(tr("No program on this computer opens this kind of file."));
        });
}

void DocumentsSection::saveAs()
{
    const catalog::Record *document = current();
    if (!document)
        return;
    context().prompts.saveFile(
        this, {.title = tr("Save a copy"), .suggestedName = document->text(field<"document.file_name">)},
        [this, id = document->id](const QString &path) {
            if (path.isEmpty())
                return;
            domain::saveDocument(context().store, id, path).then(this, [this](const Result<QString> &saved) {
                if (saved)
                    context().notices.say(tr("Copy saved"));
                else
                    context().notices.fail(saved.error());
            });
        });
}

void DocumentsSection::edit()
{
    const catalog::Record *document = current();
    if (!document)
        return;
    auto *dialog = new RecordDialog(
        tr("Document"), catalog::documentType,
        {u"title"_s, u"category"_s, u"expires_on"_s, u"pinned"_s, u"note"_s}, context().format,
        [&commands = context().commands, id = document->id](const domain::Fields &changes,
                                                            const domain::Fields &seen) {
            return commands.update(u"document"_s, id, changes, seen);
        },
        this);
    dialog->form()->setRecord(*document);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RecordDialog::saved, this, [this](const domain::Outcome &outcome) {
        context().notices.sayDone(tr("Document changed"), outcome.action);
    });
    dialog->open();
}

void DocumentsSection::update(const QList<Id> &documents, const QString &fieldName, const QVariant &value,
                              const QString &done)
{
    if (documents.isEmpty())
        return;
    domain::Action action{.name = u"edit"_s, .ops = {}};
    for (const Id &id : documents)
        action.ops.push_back({domain::OpKind::Update, u"document"_s, id, {{fieldName, value}}});
    context()
        .commands.run(std::move(action))
        .then(this, [this, done](const Result<domain::Outcome> &outcome) {
            if (outcome)
                context().notices.sayDone(done, outcome->action);
            else
                context().notices.fail(outcome.error());
        });
}

void DocumentsSection::setCategory(const QString &category)
{
    update(selected(), u"category"_s, category, tr("Category changed"));
}

void DocumentsSection::togglePinned()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return;
    const catalog::Record *first = m_model->record(m_proxy->mapToSource(rows.front()));
    const bool pin = !first->flag(field<"document.pinned">);
    update(selected(), u"pinned"_s, qlonglong(pin),
           pin ? tr("Kept on this computer") : tr("No longer kept offline"));
}

void DocumentsSection::remove()
{
    const QList<Id> ids = selected();
    if (ids.isEmpty())
        return;
    domain::Action action{.name = u"delete"_s, .ops = {}};
    for (const Id &id : ids)
        action.ops.push_back({domain::OpKind::Delete, u"document"_s, id, {}});
    context()
        .commands.run(std::move(action))
        .then(this, [this, n = int(ids.size())](const Result<domain::Outcome> &done) {
            if (done)
                context().notices.sayDone(tr("%Ln documents deleted", nullptr, n), done->action);
            else
                context().notices.fail(done.error());
        });
}

void DocumentsSection::dragEnterEvent(QDragEnterEvent *event)
{
    if (localFiles(event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    m_dragging = true;
    QWidget::update();
}

void DocumentsSection::dragLeaveEvent(QDragLeaveEvent *)
{
    m_dragging = false;
    QWidget::update();
}

void DocumentsSection::dropEvent(QDropEvent *event)
{
    m_dragging = false;
    QWidget::update();
    addFiles(localFiles(event->mimeData()));
    event->acceptProposedAction();
}

void DocumentsSection::paintEvent(QPaintEvent *event)
{
    Section::paintEvent(event);
    if (!m_dragging)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokensOf(this)[Color::Accent], 2, Qt::DashLine));
    painter.setBrush(tokensOf(this)[Color::AccentSoft]);
    painter.drawRoundedRect(rect().adjusted(space::xs, space::xs, -space::xs, -space::xs), radius::card,
                            radius::card);
}

} // namespace c360::ui
