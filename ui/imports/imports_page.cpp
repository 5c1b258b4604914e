// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/imports_page.h"

#include "core/domain/queries/audit_queries.h"
#include "core/text/messages.h"
#include "ui/imports/import_result_dialog.h"
#include "ui/imports/list_table.h"
#include "ui/imports/undo_runner.h"
#include "ui/kit/busy_bar.h"
#include "ui/kit/buttons.h"
#include "ui/kit/card.h"
#include "ui/kit/label.h"
#include "ui/kit/prompts.h"
#include "ui/kit/section_header.h"
#include "ui/kit/state_stack.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/navigator.h"
#include "ui/shell/notices.h"

#include <QAction>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <limits>

using namespace Qt::StringLiterals;

namespace c360::ui {

namespace {

constexpr int reloadAfter = 500; ///< ms: an import changes the cache many times a second

Result<QList<ImportBatchRow>> readBatches(store::Connection &db)
{
    C360_TRY(const QList<services::ImportBatch> batches, services::importBatches(db));
    QList<ImportBatchRow> rows;
    for (const services::ImportBatch &batch : batches) {
        const Instant until = batch.finishedAt > 0 ? batch.finishedAt : std::numeric_limits<Instant>::max();
        C360_TRY(const QString actor, domain::importActor(db, batch.startedAt, until));
        rows.append({batch, actor});
    }
    return rows;
}

} // namespace

ImportsPage::ImportsPage(AppContext &context, QWidget *parent)
    : Page(parent),
      m_context(context),
      m_model(new ImportBatchModel(context.format, this)),
      m_runner(new UndoRunner(context.store, this)),
      m_title(new Label(TypeRole::Title, this)),
      m_help(new Label(TypeRole::Body, this)),
      m_busy(new BusyBar(this))
{
    setObjectName(u"importsPage"_s);
    m_new = context.actions.make(this, u"imports.new"_s, u"import"_s);
    m_open = context.actions.make(this, u"imports.open"_s, u"list-checks"_s);
    m_undo = context.actions.make(this, u"imports.undo"_s, u"undo-2"_s);
    m_help->setColor(Color::TextMuted);
    m_help->setWordWrap(true);
    m_busy->setBusy(false);
    m_table = listTable(m_model, this);
    m_table->setObjectName(u"importTable"_s);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->addActions({m_open, m_undo});
    m_stack = new StateStack(m_table, this);

    auto *card = new Card(this);
    for (QAction *action : {m_open, m_undo, m_new})
        card->header()->addAction(action, true);
    card->body()->addWidget(m_stack, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::s);
    column->addWidget(m_title);
    column->addWidget(m_help);
    column->addWidget(m_busy);
    column->addWidget(card, 1);

    m_reload.setSingleShot(true);
    m_reload.setInterval(reloadAfter);
    connect(&m_reload, &QTimer::timeout, this, [this] {
        if (isVisible())
            load();
    });
    connect(&context.store, &store::Store::changed, this, [this] {
        if (!m_reload.isActive())
            m_reload.start();
    });
    connect(m_new, &QAction::triggered, this, [this] { m_context.navigator.showDialog(u"import"_s); });
    connect(m_open, &QAction::triggered, this, &ImportsPage::open);
    connect(m_undo, &QAction::triggered, this, &ImportsPage::askUndo);
    connect(m_table, &QTableView::activated, this, &ImportsPage::open);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ImportsPage::choose);
    connect(m_stack->emptyState(), &EmptyState::actionRequested, this, [this] {
        if (m_stack->emptyState()->kind() == EmptyState::Kind::Error)
            load();
        else
            m_new->trigger();
    });
    connect(m_runner, &UndoRunner::progressed, m_busy, &BusyBar::setShare);
    connect(m_runner, &UndoRunner::undone, this, [this](const Id &, const services::UndoneImport &result) {
        m_busy->setBusy(m_runner->isRunning());
        load();
        if (result.skipped.isEmpty())
            m_context.notices.say(tr("Import undone, %Ln records taken back", nullptr, int(result.records)));
        else
            m_context.notices.say(
                tr("Import undone, %1 records taken back; %2 were changed since and are left")
                    .arg(m_context.format.number(result.records),
                         m_context.format.number(result.skipped.size())));
    });
    connect(m_runner, &UndoRunner::failed, this, [this](const Error &error) {
        m_busy->setBusy(m_runner->isRunning());
        load();
        m_context.notices.fail(error);
    });
    choose();
}

QString ImportsPage::title() const
{
    return tr("Imports");
}

void ImportsPage::retranslate()
{
    m_title->setText(tr("Imports"));
    m_help->setText(
        tr("Every import can be undone as a whole; records that were changed since stay as they are."));
    m_new->setText(tr("&Import a file…"));
    m_open->setText(tr("&Open the result"));
    m_undo->setText(tr("&Undo this import…"));
    m_table->setAccessibleName(tr("Imports"));
    m_model->retranslate();
    if (m_loaded && m_model->rowCount() == 0)
        load();
}

void ImportsPage::refresh()
{
    load();
}

void ImportsPage::load()
{
    if (!m_loaded)
        m_stack->showLoading();
    m_context.store.read(&readBatches).then(this, [this](const Result<QList<ImportBatchRow>> &rows) {
        if (!rows) {
            m_stack->showEmpty(EmptyState::Kind::Error, tr("The imports could not be read"),
                               text::message(rows.error(), m_context.format), tr("Try again"));
            return;
        }
        const ImportBatchRow *chosen = m_model->row(m_table->currentIndex());
        const Id before = chosen ? chosen->batch.id : Id();
        const bool first = !m_loaded || m_model->rowCount() == 0;
        m_loaded = true;
        m_model->setRows(*rows);
        if (first)
            fitColumns(m_table);
        if (const int row = m_model->rowOf(before); row >= 0)
            m_table->setCurrentIndex(m_model->index(row, 0));
        else if (m_model->rowCount() > 0)
            m_table->setCurrentIndex(m_model->index(0, 0));
        if (rows->isEmpty())
            m_stack->showEmpty(EmptyState::Kind::FirstUse, tr("Nothing imported yet"),
                               tr("Bring your customers, contacts, activities or sales from a table, address "
                                  "cards or JSON. You see what will be stored before it is."),
                               tr("Import a file…"), u"import"_s);
        else
            m_stack->showContent();
        choose();
    });
}

void ImportsPage::choose()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const ImportBatchRow *row = rows.size() == 1 ? m_model->row(rows.front()) : nullptr;
    m_open->setEnabled(row != nullptr);
    m_undo->setEnabled(row && row->batch.undoneAt == 0 && !m_runner->isRunning());
}

void ImportsPage::open()
{
    const ImportBatchRow *row = m_model->row(m_table->currentIndex());
    if (!row)
        return;
    auto *dialog = new ImportResultDialog(m_context, *row, this);
    connect(dialog, &ImportResultDialog::undone, this, &ImportsPage::load);
    dialog->show();
}

void ImportsPage::askUndo()
{
    const ImportBatchRow *row = m_model->row(m_table->currentIndex());
    if (!row || row->batch.undoneAt > 0)
        return;
    m_context.prompts.ask(this,
                          {.title = tr("Undo the import"),
                           .text = tr("Take back everything that the import of “%1” stored?")
                                       .arg(text::isolatedByContent(row->batch.fileName)),
                           .accept = tr("Undo the import"),
                           .dangerous = true,
                           .detail = tr("Records that were changed since are left as they are and counted.")},
                          [this, id = row->batch.id](bool yes) {
                              if (!yes || m_runner->isRunning())
                                  return;
                              m_busy->setShare(-1);
                              m_busy->setBusy(true);
                              m_runner->undo(id);
                              choose();
                          });
}

QWidget *ImportsPage::focusTarget()
{
    return m_stack->isContentShown() ? static_cast<QWidget *>(m_table) : m_stack->emptyState()->button();
}

} // namespace c360::ui
