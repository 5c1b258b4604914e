// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer360/timeline/timeline_section.h"

#include "core/catalog/catalog.h"
#include "core/domain/commands.h"
#include "core/model/timeline_model.h"
#include "core/store/transaction.h"
#include "core/text/format.h"
#include "core/text/messages.h"
#include "ui/customer360/frame/run_command.h"
#include "ui/customer360/timeline/composer.h"
#include "ui/customer360/timeline/timeline_delegate.h"
#include "ui/kit/buttons.h"
#include "ui/kit/chip.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/record_dialog.h"
#include "ui/kit/scroll_anchor.h"
#include "ui/kit/search_field.h"
#include "ui/kit/state_stack.h"
#include "ui/kit/tokens.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/history_note.h"
#include "ui/shell/notices.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace c360::ui {

using domain::OpKind;
using domain::TimelineEntry;
using domain::TimelineSource;
using model::TimelineModel;

TimelineSection::TimelineSection(AppContext &context, QWidget *parent) : Section(context, parent)
{
    setObjectName(u"timeline-section"_s);
    m_model = new TimelineModel(context.store, context.clock, context.format, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::m, space::l, space::s);
    column->setSpacing(space::s);
    m_composer = new Composer(context, this);
    column->addWidget(m_composer);

    m_search = new SearchField(this);
    m_search->setObjectName(u"timeline-search"_s);
    auto *tools = new QHBoxLayout;
    tools->addWidget(m_search, 1);
    column->addLayout(tools);
    m_chipRow = new QWidget(this);
    m_chipFlow = new FlowLayout(m_chipRow, space::s);
    m_chipFlow->setContentsMargins(0, 0, 0, 0);
    m_all = new Chip({}, m_chipRow);
    m_all->setObjectName(u"filter-all"_s);
    m_all->setChecked(true);
    m_chipFlow->addWidget(m_all);
    column->addWidget(m_chipRow);

    m_view = new QListView(this);
    m_view->setObjectName(u"timeline"_s);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new TimelineDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    new ScrollAnchor(m_view);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setMouseTracking(true);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->installEventFilter(this);
    m_stack = new StateStack(m_view, this);
    column->addWidget(m_stack, 1);
    m_older = new HistoryNote(context, this);
    column->addWidget(m_older);

    m_new = context.actions.make(this, u"timeline.new"_s, u"plus"_s);
    m_filter = context.actions.make(this, u"timeline.filter"_s, u"search"_s);
    m_open = context.actions.make(this, u"timeline.open"_s, u"eye"_s);
    m_edit = context.actions.make(this, u"timeline.edit"_s, u"pencil"_s);
    m_done = context.actions.make(this, u"timeline.done"_s, u"circle-check"_s, QKeySequence(u"Ctrl+D"_s));
    m_pin = context.actions.make(this, u"timeline.pin"_s, u"pin"_s, QKeySequence(u"Ctrl+Shift+P"_s));
    m_remove = context.actions.make(this, u"timeline.delete"_s, u"trash-2"_s);
    for (QAction *action : {m_open, m_edit, m_done, m_pin, m_remove})
        tools->addWidget(actionButton(action, false, this));

    connect(m_new, &QAction::triggered, this, [this] { compose(u"call"_s); });
    connect(m_filter, &QAction::triggered, this, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    connect(m_open, &QAction::triggered, this, &TimelineSection::open);
    connect(m_edit, &QAction::triggered, this, &TimelineSection::edit);
    connect(m_done, &QAction::triggered, this, &TimelineSection::toggleDone);
    connect(m_pin, &QAction::triggered, this, &TimelineSection::togglePin);
    connect(m_remove, &QAction::triggered, this, &TimelineSection::remove);
    connect(m_search, &SearchField::searched, this, &TimelineSection::filterChanged);
    connect(m_search, &SearchField::moveRequested, m_view, [this] { m_view->setFocus(); });
    connect(m_all, &Chip::clicked, this, [this] {
        for (Chip *chip : std::as_const(m_chips))
            chip->setChecked(false);
        filterChanged();
    });
    connect(m_composer, &Composer::logged, this, [this](const Id &activity) {
        m_sought = activity;
        m_view->setFocus();
        m_model->load();
    });
    connect(m_model, &TimelineModel::loaded, this, &TimelineSection::showAnswer);
    connect(m_model, &TimelineModel::failed, this, [this](const Error &error) {
        if (!m_model->isLoaded())
            m_stack->showEmpty(EmptyState::Kind::Error, tr("The timeline could not be read"),
                               text::message(error, this->context().format), tr("Try again"));
        else
            this->context().notices.fail(error);
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &TimelineSection::updateActions);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &TimelineSection::updateActions);
    connect(m_view, &QAbstractItemView::doubleClicked, this, &TimelineSection::open);
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        if (!current())
            return;
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addActions({m_open, m_edit, m_done, m_pin, m_remove});
        menu->popup(m_view->viewport()->mapToGlobal(at));
    });
    connect(m_stack->emptyState(), &EmptyState::actionRequested, this, [this] {
        switch (m_stack->emptyState()->kind()) {
        case EmptyState::Kind::Filtered:
            m_search->clear();
            m_all->click();
            break;
        case EmptyState::Kind::Error:
            load();
            break;
        default:
            compose(u"call"_s);
        }
    });
    updateActions();
}

void TimelineSection::load()
{
    if (m_model->customer() != customer()) {
        m_model->setCustomer(customer());
        m_composer->setCustomer(customer());
        m_stack->showLoading();
    }
    m_model->load();
}

void TimelineSection::clear()
{
    m_sought = {};
    m_search->clear();
    qDeleteAll(m_chips);
    m_chips.clear();
    m_all->setChecked(true);
}

void TimelineSection::compose(const QString &type)
{
    m_composer->setCustomer(customer());
    m_composer->start(type);
}

void TimelineSection::showAnswer()
{
    showChips();
    // At the end of the list, that is once all of it has been read.
    const Instant since = m_model->keptSince();
    m_older->setSince(m_model->canFetchMore({}) ? 0 : since);
    if (m_model->rowCount() > 0)
        m_stack->showContent();
    else if (!m_model->filter().isEmpty())
        m_stack->showEmpty(EmptyState::Kind::Filtered, tr("Nothing matches"),
                           tr("There are entries, but the filter hides them."), tr("Show all"));
    else if (since != 0)
        m_stack->showEmpty(EmptyState::Kind::FirstUse,
                           tr("Nothing has happened since %1").arg(HistoryNote::day(context(), since)),
                           tr("What happened before then may be at the central database."),
                           tr("Log your first call (Ctrl+L)"), u"phone"_s);
    else
        m_stack->showEmpty(EmptyState::Kind::FirstUse, tr("Nothing has happened yet"),
                           tr("Calls, visits, invoices, payments, documents and changes appear here."),
                           tr("Log your first call (Ctrl+L)"), u"phone"_s);
    seek();
    updateActions();
}

void TimelineSection::seek()
{
    if (m_sought.isNull())
        return;
    if (const QModelIndex found = m_model->indexOf(m_sought); found.isValid()) {
        m_view->setCurrentIndex(found);
        m_view->scrollTo(found);
        m_sought = {};
    } else if (m_model->filter().isEmpty() && m_model->canFetchMore({})) {
        m_model->fetchMore({}); // comes back here
    } else {
        m_sought = {};
    }
}

void TimelineSection::showRecord(const Id &activity)
{
    m_sought = activity;
    m_search->clear();
    for (Chip *chip : std::as_const(m_chips))
        chip->setChecked(false);
    filterChanged();
    load();
    m_view->setFocus();
}

void TimelineSection::showChips()
{
    const text::Formatter &format = context().format;
    m_all->setCount(format.number(m_model->total()));
    const QString since = m_model->keptSince() == 0
                              ? QString()
                              : tr("Activities and changes are counted since %1")
                                    .arg(HistoryNote::day(context(), m_model->keptSince()));
    m_all->setToolTip(since);
    m_all->setAccessibleDescription(since);
    int at = 1;
    QStringList shown;
    for (const domain::TimelineCount &count : m_model->counts()) {
        Chip *&chip = m_chips[count.kind];
        if (!chip) {
            chip = new Chip(TimelineModel::kindText(count.kind), m_chipRow);
            chip->setObjectName(u"filter-"_s + count.kind);
            chip->setIconName(TimelineModel::kindIcon(count.kind));
            connect(chip, &Chip::clicked, this, &TimelineSection::filterChanged);
            m_chipFlow->insertWidget(at, chip);
            chip->show();
        }
        chip->setCount(format.number(count.count));
        shown << count.kind;
        ++at;
    }
    for (auto it = m_chips.begin(); it != m_chips.end();) {
        if (shown.contains(it.key()) || (*it)->isChecked()) {
            ++it;
            continue;
        }
        delete *it;
        it = m_chips.erase(it);
    }
}

void TimelineSection::filterChanged()
{
    domain::TimelineFilter filter;
    filter.text = m_search->text();
    for (auto it = m_chips.cbegin(); it != m_chips.cend(); ++it) {
        if ((*it)->isChecked())
            filter.kinds << it.key();
    }
    filter.kinds.sort();
    m_all->setChecked(filter.kinds.isEmpty());
    m_model->setFilter(filter);
}

const TimelineEntry *TimelineSection::current() const
{
    return m_view->selectionModel()->hasSelection() ? m_model->entry(m_view->currentIndex()) : nullptr;
}

void TimelineSection::updateActions()
{
    const TimelineEntry *entry = current();
    const bool activity = entry && entry->source == TimelineSource::Activity;
    const bool done = activity && entry->status == "completed"_L1;
    m_open->setEnabled(entry && entry->source != TimelineSource::Change);
    m_edit->setEnabled(activity);
    m_done->setEnabled(activity);
    m_pin->setEnabled(activity);
    m_remove->setEnabled(activity);
    m_done->setText(done ? tr("Open again") : tr("Mark as done"));
    m_pin->setText(activity && entry->pinned ? tr("Unpin") : tr("Pin to the top"));
}

void TimelineSection::open()
{
    const TimelineEntry *entry = current();
    if (!entry)
        return;
    switch (entry->source) {
    case TimelineSource::Activity:
        edit();
        break;
    case TimelineSource::Invoice:
    case TimelineSource::Payment:
        Q_EMIT sectionRequested(u"finances"_s);
        break;
    case TimelineSource::Document:
        Q_EMIT sectionRequested(u"documents"_s);
        break;
    case TimelineSource::Consent:
        Q_EMIT sectionRequested(u"consents"_s);
        break;
    case TimelineSource::Change:
        break;
    }
}

void TimelineSection::edit()
{
    const TimelineEntry *entry = current();
    if (!entry || entry->source != TimelineSource::Activity)
        return;
    context()
        .store
        .read([id = entry->id](store::Connection &db) {
            return store::findRecord(db, catalog::activityType, id);
        })
        .then(this, [this](const Result<catalog::Record> &record) {
            if (!record) {
                context().notices.fail(record.error());
                return;
            }
            domain::Commands &commands = context().commands;
            auto *dialog = new RecordDialog(
                tr("Edit activity"), catalog::activityType,
                {u"interaction_type"_s, u"status"_s, u"subject"_s, u"interaction_date"_s, u"due_at"_s,
                 u"assigned_to"_s, u"body"_s},
                context().format,
                [&commands, id = record->id](const domain::Fields &changes, const domain::Fields &seen) {
                    return commands.update(u"activity"_s, id, changes, seen);
                },
                this);
            dialog->setObjectName(u"activity-dialog"_s);
            dialog->form()->setRecord(*record);
            connect(dialog, &RecordDialog::saved, this, [this](const domain::Outcome &outcome) {
                context().notices.sayDone(tr("Activity saved on this computer"), outcome.action);
            });
            dialog->open();
        });
}

void TimelineSection::change(const TimelineEntry &entry, const QString &field, const QVariant &value,
                             const QString &done)
{
    runCommand(context(), this, {u"edit"_s, {{OpKind::Update, u"activity"_s, entry.id, {{field, value}}}}},
               done);
}

void TimelineSection::togglePin()
{
    const TimelineEntry *entry = current();
    if (entry && entry->source == TimelineSource::Activity)
        change(*entry, u"pinned"_s, qlonglong(!entry->pinned),
               entry->pinned ? tr("Unpinned") : tr("Pinned to the top"));
}

void TimelineSection::toggleDone()
{
    const TimelineEntry *entry = current();
    if (!entry || entry->source != TimelineSource::Activity)
        return;
    const bool done = entry->status == "completed"_L1;
    change(*entry, u"status"_s, done ? u"pending"_s : u"completed"_s,
           done ? tr("Opened again") : tr("Marked as done"));
}

void TimelineSection::remove()
{
    const TimelineEntry *entry = current();
    if (entry && entry->source == TimelineSource::Activity)
        runCommand(context(), this, {u"delete"_s, {{OpKind::Delete, u"activity"_s, entry->id, {}}}},
                   tr("Activity moved to the bin"));
}

bool TimelineSection::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            open();
            return true;
        case Qt::Key_F2:
            edit();
            return true;
        case Qt::Key_Delete:
            remove();
            return true;
        default:
            break;
        }
    }
    return Section::eventFilter(watched, event);
}

QList<QAction *> TimelineSection::actions() const
{
    return {m_open, m_edit, m_done, m_pin, m_remove};
}

QWidget *TimelineSection::focusTarget()
{
    return m_composer->isOpen() ? static_cast<QWidget *>(m_composer) : m_view;
}

void TimelineSection::retranslate()
{
    m_composer->retranslate();
    m_search->setPlaceholderText(tr("Find in the timeline"));
    m_search->setAccessibleName(tr("Find in the timeline"));
    m_chipRow->setAccessibleName(tr("Filter by type"));
    m_view->setAccessibleName(tr("Timeline"));
    m_all->setText(tr("All", "all types of entries"));
    for (auto it = m_chips.cbegin(); it != m_chips.cend(); ++it)
        (*it)->setText(TimelineModel::kindText(it.key()));
    m_new->setText(tr("Log activity"));
    m_filter->setText(tr("Find in the timeline"));
    m_open->setText(tr("Open details"));
    m_edit->setText(tr("Edit activity"));
    m_remove->setText(tr("Delete activity"));
    m_older->retranslate();
    m_model->retranslate();
    if (m_model->isLoaded())
        showAnswer();
    updateActions();
}

} // namespace c360::ui
