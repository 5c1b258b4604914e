// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer360/profile/record_list_card.h"

#include "core/catalog/catalog.h"
#include "core/domain/commands.h"
#include "core/domain/names.h"
#include "core/model/record_table_model.h"
#include "ui/customer360/frame/run_command.h"
#include "ui/customer360/profile/record_delegate.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/record_dialog.h"
#include "ui/kit/section_header.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/notices.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace c360::ui {

namespace {
constexpr int mostRowsShown = 8;
}

RecordListCard::RecordListCard(AppContext &context, const Options &options, QWidget *parent)
    : Card(parent),
      m_context(context),
      m_type(options.type),
      m_formFields(options.formFields),
      m_iconName(options.iconName)
{
    const QString name = domain::latin(m_type.name);
    m_model = new model::RecordTableModel(m_type, context.format, context.clock, this);
    m_model->setColumns(options.columns);
    m_model->setDueFields(options.dueFields);

    m_view = new QTableView(this);
    m_view->setObjectName(name + u"-table"_s);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new RecordDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setTabKeyNavigation(false);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->installEventFilter(this);
    body()->addWidget(m_view);

    m_empty = new EmptyState(this);
    m_empty->setCompact(true);
    m_empty->setObjectName(name + u"-empty"_s);
    body()->addWidget(m_empty);

    m_add = context.actions.make(this, u"profile.add-"_s + name, u"plus"_s);
    m_edit = context.actions.make(this, u"profile.edit-"_s + name, u"pencil"_s);
    m_remove = context.actions.make(this, u"profile.delete-"_s + name, u"trash-2"_s);
    for (QAction *action : {m_edit, m_remove, m_add})
        header()->addAction(action);

    connect(m_add, &QAction::triggered, this, &RecordListCard::add);
    connect(m_edit, &QAction::triggered, this, &RecordListCard::edit);
    connect(m_remove, &QAction::triggered, this, &RecordListCard::remove);
    connect(m_empty, &EmptyState::actionRequested, this, &RecordListCard::add);
    connect(m_view, &QAbstractItemView::doubleClicked, this, &RecordListCard::edit);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RecordListCard::updateState);
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addActions({m_edit, m_remove, m_add});
        menu->popup(m_view->viewport()->mapToGlobal(at));
    });
    updateState();
}

void RecordListCard::setTexts(const Texts &texts)
{
    m_texts = texts;
    setTitle(texts.title);
    m_view->setAccessibleName(texts.title);
    m_add->setText(texts.add);
    m_edit->setText(texts.edit);
    m_remove->setText(texts.remove);
    m_empty->set(EmptyState::Kind::FirstUse, texts.emptyTitle, texts.emptyReason, texts.add, m_iconName);
    m_model->retranslate();
    updateState();
}

void RecordListCard::setRecords(const Id &customer, std::vector<catalog::Record> records)
{
    m_customer = customer;
    m_model->setRecords(std::move(records));
    m_view->resizeColumnsToContents();
    updateState();
}

void RecordListCard::clear()
{
    m_customer = {};
    m_model->setRecords({});
    updateState();
}

void RecordListCard::updateState()
{
    const int rows = m_model->rowCount();
    const bool selected = m_view->selectionModel()->hasSelection();
    header()->setCount(rows ? m_context.format.number(rows) : QString());
    m_view->setVisible(rows > 0);
    m_empty->setVisible(rows == 0);
    m_add->setEnabled(!m_customer.isNull());
    m_edit->setEnabled(selected);
    m_remove->setEnabled(selected);
    fitHeight();
}

void RecordListCard::fitHeight()
{
    int height = m_view->horizontalHeader()->sizeHint().height() + 2 * m_view->frameWidth();
    for (int row = 0; row < std::min(m_model->rowCount(), mostRowsShown); ++row)
        height += m_view->rowHeight(row);
    if (m_view->horizontalScrollBar()->maximum() > 0 ||
        m_view->horizontalHeader()->length() > m_view->viewport()->width())
        height += m_view->horizontalScrollBar()->sizeHint().height();
    m_view->setFixedHeight(height);
}

void RecordListCard::add()
{
    openDialog(nullptr);
}

void RecordListCard::edit()
{
    if (const catalog::Record *record = m_model->record(m_view->currentIndex()))
        openDialog(record);
}

void RecordListCard::openDialog(const catalog::Record *record)
{
    if (m_customer.isNull())
        return;
    const QString type = domain::latin(m_type.name);
    const QString owner = domain::latin(m_type.fields[size_t(m_type.owner())].name);
    const Id id = record ? record->id : Id();
    domain::Commands &commands = m_context.commands;
    auto save = [&commands, type, owner, id, customer = m_customer](const domain::Fields &changes,
                                                                    const domain::Fields &seen) {
        if (!id.isNull())
            return commands.update(type, id, changes, seen);
        domain::Fields fields = changes;
        fields.insert(owner, customer.toBytes());
        return commands.create(type, fields);
    };
    auto *dialog = new RecordDialog(record ? m_texts.edit : m_texts.add, m_type, m_formFields,
                                    m_context.format, std::move(save), this);
    dialog->setObjectName(type + u"-dialog"_s);
    if (record)
        dialog->form()->setRecord(*record);
    connect(dialog, &RecordDialog::saved, this, [this, created = !record](const domain::Outcome &outcome) {
        m_context.notices.sayDone(created ? m_texts.added : m_texts.saved, outcome.action);
    });
    Q_EMIT dialogMade(dialog);
    dialog->open();
}

void RecordListCard::remove()
{
    const catalog::Record *record = m_model->record(m_view->currentIndex());
    if (!record)
        return;
    // No question: it goes to the bin, and the notice offers Undo.
    runCommand(m_context, this,
               {u"delete"_s, {{domain::OpKind::Delete, domain::latin(m_type.name), record->id, {}}}},
               m_texts.removed);
}

bool RecordListCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_F2:
            edit();
            return true;
        case Qt::Key_Delete:
        case Qt::Key_Backspace:
            remove();
            return true;
        default:
            break;
        }
    } else if (watched == m_view && event->type() == QEvent::Resize) {
        QMetaObject::invokeMethod(this, &RecordListCard::fitHeight, Qt::QueuedConnection);
    }
    return Card::eventFilter(watched, event);
}

void RecordListCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        QMetaObject::invokeMethod(this, &RecordListCard::fitHeight, Qt::QueuedConnection);
}

} // namespace c360::ui
