// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer360/customer360_page.h"

#include "core/catalog/catalog.h"
#include "core/domain/commands.h"
#include "core/domain/documents/documents.h"
#include "core/services/central/sync_service.h"
#include "core/text/format.h"
#include "core/text/messages.h"
#include "ui/customer360/frame/run_command.h"
#include "ui/customer360/header/customer_header.h"
#include "ui/customer360/profile/profile_section.h"
#include "ui/customer360/timeline/timeline_section.h"
#include "ui/kit/icons.h"
#include "ui/kit/prompts.h"
#include "ui/kit/state_stack.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/navigator.h"
#include "ui/shell/notices.h"

#include <QAction>
#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QImageReader>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace c360::ui {

namespace {
constexpr int stateAfter = 150;  ///< ms
constexpr int pictureSide = 224; ///< pixels: enough for the header on any screen
constexpr int leastLines = 11;   ///< of a section: with less room than that the page scrolls as a whole
} // namespace

using catalog::field;
using domain::OpKind;

Customer360Page::Customer360Page(AppContext &context, const Id &customer, SectionFactories sections,
                                 QWidget *parent)
    : Page(parent),
      m_context(context),
      m_customer(customer),
      m_factories(std::move(sections)),
      m_sections(m_factories.size(), nullptr)
{
    setObjectName(u"customer-page"_s);
    makeActions();
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_header = new CustomerHeader(context, {m_call, m_email, m_visit, m_task, m_note},
                                  {m_edit, m_active, m_choosePicture, m_removePicture, nullptr, m_csv, m_json,
                                   m_vcard, nullptr, m_previous, m_next, nullptr, m_remove},
                                  content);
    column->addWidget(m_header);
    m_tabs = new QTabBar(content);
    m_tabs->setObjectName(u"customer-tabs"_s);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(true);
    column->addWidget(m_tabs);
    m_pages = new QStackedWidget(content);
    for (const SectionFactory &factory : m_factories) {
        m_tabs->addTab(icon(factory.iconName), {});
        auto *place = new QWidget;
        auto *layout = new QVBoxLayout(place);
        layout->setContentsMargins(0, 0, 0, 0);
        m_pages->addWidget(place);
    }
    m_pages->setMinimumHeight(leastLines * fontMetrics().lineSpacing());
    column->addWidget(m_pages, 1);
    m_stack = new StateStack(content, this);
    m_stack->startBlank();
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);

    connect(m_tabs, &QTabBar::currentChanged, this, &Customer360Page::bringToFront);
    connect(m_header, &CustomerHeader::openRequested, this,
            [this](const Id &other) { m_context.navigator.openCustomer(other); });
    connect(&context.store, &store::Store::changed, this, &Customer360Page::storeChanged);
    connect(m_stack->emptyState(), &EmptyState::actionRequested, this, &Customer360Page::load);
    connect(m_header, &CustomerHeader::stateRequested, this, [this] {
        m_context.navigator.showPage(u"trust"_s, m_state == domain::RecordState::Conflict ? u"sync/decide"_s
                                                 : m_state == domain::RecordState::Unreadable
                                                     ? u"sync/here"_s
                                                     : u"sync/refused"_s);
    });
    if (context.sync) {
        // What the centre acknowledges changes no record, only how it stands.
        m_stateTimer.setSingleShot(true);
        m_stateTimer.setInterval(stateAfter);
        connect(&m_stateTimer, &QTimer::timeout, this, &Customer360Page::loadState);
        const auto later = [this] {
            if (isVisible() && !m_stateTimer.isActive())
                m_stateTimer.start();
        };
        connect(context.sync, &services::SyncService::statusChanged, this, later);
        connect(context.sync, &services::SyncService::modeChanged, this, later);
    }
}

void Customer360Page::makeActions()
{
    ActionRegistry &registry = m_context.actions;
    const auto make = [&](const QString &key, const QString &iconName, auto slot,
                          const QString &shortcut = {}) {
        QAction *action = registry.make(this, key, iconName, QKeySequence(shortcut));
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    m_call = make(u"customer.log-call"_s, u"phone"_s, [this] { compose(u"call"_s); }, u"Ctrl+L"_s);
    m_email = make(u"customer.copy-email"_s, u"mail"_s, [this] { copyEmail(); });
    m_visit = make(u"customer.log-visit"_s, u"map-pin"_s, [this] { compose(u"visit"_s); }, u"Ctrl+Shift+L"_s);
    m_task = make(u"customer.task"_s, u"square-check"_s, [this] { compose(u"task"_s); }, u"Ctrl+T"_s);
    m_note = make(u"customer.note"_s, u"sticky-note"_s, [this] { compose(u"note"_s); }, u"Ctrl+M"_s);
    m_edit = make(u"customer.edit"_s, u"pencil"_s, [this] { editCustomer(); }, u"Ctrl+E"_s);
    m_active = make(u"customer.toggle-active"_s, u"toggle-left"_s, [this] { toggleActive(); });
    m_choosePicture = make(u"customer.choose-picture"_s, u"camera"_s, [this] { choosePicture(); });
    m_removePicture = make(u"customer.remove-picture"_s, u"image"_s, [this] { removePicture(); });
    m_remove = make(u"customer.delete"_s, u"trash-2"_s, [this] { removeCustomer(); });
    m_csv = make(u"customer.export-csv"_s, u"file-spreadsheet"_s,
                 [this] { exportAs(services::ExportFormat::Csv); });
    m_json =
        make(u"customer.export-json"_s, u"file-text"_s, [this] { exportAs(services::ExportFormat::Json); });
    m_vcard =
        make(u"customer.export-vcard"_s, u"id-card"_s, [this] { exportAs(services::ExportFormat::VCard4); });
    m_previous =
        make(u"customer.previous"_s, u"arrow-up"_s, [this] { Q_EMIT neighbourRequested(-1); }, u"Alt+Up"_s);
    m_next =
        make(u"customer.next"_s, u"arrow-down"_s, [this] { Q_EMIT neighbourRequested(+1); }, u"Alt+Down"_s);
    const auto turn = [this](int step) {
        const int count = m_tabs->count();
        if (count > 0)
            m_tabs->setCurrentIndex((m_tabs->currentIndex() + step + count) % count);
    };
    m_nextTab = make(u"customer.next-tab"_s, u"chevron-right"_s, [turn] { turn(+1); }, u"Ctrl+Tab"_s);
    m_previousTab =
        make(u"customer.previous-tab"_s, u"chevron-left"_s, [turn] { turn(-1); }, u"Ctrl+Shift+Tab"_s);
    for (size_t i = 0; i < m_factories.size(); ++i) {
        const SectionFactory &factory = m_factories[i];
        QAction *action = registry.make(this, u"customer.tab-"_s + factory.key, factory.iconName,
                                        i < 9 ? QKeySequence(u"Ctrl+Alt+%1"_s.arg(i + 1)) : QKeySequence());
        connect(action, &QAction::triggered, this, [this, key = factory.key] { showSection(key); });
        m_tabActions << action;
    }
}

QString Customer360Page::title() const
{
    return m_head.customer.isNull() ? tr("Customer") : CustomerHeader::titleOf(m_head.customer);
}

QList<QAction *> Customer360Page::actions() const
{
    QList<QAction *> all{m_call,   m_email, m_visit, m_task,  m_note,  m_edit,
                         m_active, m_csv,   m_json,  m_vcard, m_remove};
    if (const Section *shown = front())
        all += shown->actions();
    all += m_tabActions;
    all << m_nextTab << m_previousTab << m_previous << m_next;
    return all;
}

void Customer360Page::refresh()
{
    if (m_stale)
        load();
    if (!front() && !m_factories.empty())
        bringToFront(m_tabs->currentIndex());
}

void Customer360Page::load()
{
    m_stale = false;
    if (m_head.customer.isNull())
        m_stack->showLoading();
    loadState();
    m_context.store
        .read([id = m_customer, today = m_context.clock.today()](store::Connection &db) {
            return domain::customerHead(db, id, today);
        })
        .then(this, [this](const Result<domain::CustomerHead> &head) {
            if (head) {
                showHead(*head);
            } else if (head.error().code == ErrorCode::NotFound && !m_head.customer.isNull()) {
                m_context.navigator.close(u"customer"_s, m_customer); // gone while it was open
            } else if (head.error().code == ErrorCode::NotFound) {
                m_stack->showEmpty(EmptyState::Kind::NotDownloaded, tr("This customer is not here"),
                                   tr("It may be in the bin, or was never on this computer."), {},
                                   u"user-x"_s);
            } else {
                m_stack->showEmpty(EmptyState::Kind::Error, tr("The customer could not be read"),
                                   text::message(head.error(), m_context.format), tr("Try again"));
            }
        });
}

void Customer360Page::loadState()
{
    m_context.store.read([id = m_customer](store::Connection &db) { return domain::customerState(db, id); })
        .then(this, [this](const Result<domain::RecordState> &state) {
            if (!state)
                return; // the header says what could not be read
            m_state = *state;
            showState();
        });
}

void Customer360Page::showState()
{
    // What waits in the queue of a profile used alone goes nowhere.
    const bool connected = m_context.sync && m_context.sync->mode() == services::SyncService::Mode::Connected;
    const bool sending = connected && m_context.sync->status().phase == sync::Phase::Sending;
    m_header->setState(recordLook(connected ? m_state : domain::RecordState::Saved, sending));
}

void Customer360Page::showHead(const domain::CustomerHead &head)
{
    const QString before = title();
    m_head = head;
    m_header->setHead(head);
    m_stack->showContent();
    if (hasFocus())
        focusTarget()->setFocus(Qt::OtherFocusReason);
    const bool active = head.customer.flag(field<"customer.is_active">);
    m_active->setText(active ? tr("Make inactive") : tr("Make active"));
    m_email->setEnabled(!head.customer.text(field<"customer.email">).isEmpty());
    m_removePicture->setEnabled(!head.customer.reference(field<"customer.avatar">).isNull());
    if (const Id picture = head.customer.reference(field<"customer.avatar">); picture != m_picture) {
        m_picture = picture;
        showPicture(picture);
    }
    if (title() != before)
        Q_EMIT titleChanged();
}

void Customer360Page::storeChanged(const store::ChangeSet &changes)
{
    for (Section *section : m_sections) {
        if (section)
            section->apply(changes);
    }
    // A renamed tag stands in the header too.
    if (!changes.touchesCustomer(m_customer) && !changes.touches(catalog::tagType))
        return;
    const bool gone =
        changes.many || std::ranges::any_of(changes.changes, [this](const store::Change &change) {
            return change.id == m_customer && change.kind == store::ChangeKind::Removed;
        });
    if (isVisible() || gone) // the tab of a customer that is gone does not wait to be looked at
        load();
    else
        m_stale = true;
}

Section *Customer360Page::front() const
{
    const int index = m_tabs->currentIndex();
    return index >= 0 && size_t(index) < m_sections.size() ? m_sections[size_t(index)] : nullptr;
}

Section *Customer360Page::make(int index)
{
    Section *&section = m_sections[size_t(index)];
    if (section)
        return section;
    QWidget *place = m_pages->widget(index);
    section = m_factories[size_t(index)].make(m_context, place);
    place->layout()->addWidget(section);
    section->retranslate();
    section->showCustomer(m_customer);
    connect(section, &Section::actionsChanged, this, &Page::actionsChanged);
    connect(section, &Section::sectionRequested, this, &Customer360Page::showSection);
    connect(section, &Section::recordRequested, this, [this](const QString &key, const Id &record) {
        showSection(key);
        if (Section *shown = sectionOf(key))
            shown->showRecord(record);
    });
    return section;
}

void Customer360Page::bringToFront(int index)
{
    if (index < 0 || size_t(index) >= m_factories.size())
        return;
    Section *shown = make(index);
    const QWidget *focus = QApplication::focusWidget();
    const bool within = focus && m_pages->isAncestorOf(focus);
    m_pages->setCurrentIndex(index);
    for (Section *section : m_sections) {
        if (section)
            section->setInFront(section == shown);
    }
    if (within) // the keyboard stays with the customer
        focusTarget()->setFocus(Qt::OtherFocusReason);
    Q_EMIT sectionChanged();
    Q_EMIT actionsChanged();
}

Section *Customer360Page::sectionOf(const QString &key)
{
    for (size_t i = 0; i < m_factories.size(); ++i) {
        if (m_factories[i].key == key)
            return make(int(i));
    }
    return nullptr;
}

void Customer360Page::showSection(const QString &key)
{
    for (size_t i = 0; i < m_factories.size(); ++i) {
        if (m_factories[i].key != key)
            continue;
        if (m_tabs->currentIndex() == int(i))
            bringToFront(int(i));
        else
            m_tabs->setCurrentIndex(int(i));
        return;
    }
}

QString Customer360Page::section() const
{
    const int index = m_tabs->currentIndex();
    return index >= 0 && size_t(index) < m_factories.size() ? m_factories[size_t(index)].key : QString();
}

QWidget *Customer360Page::focusTarget()
{
    if (m_stack->isHidden() || !m_stack->isContentShown())
        return this; // showHead() hands the keyboard on
    // While a section still reads, there is nothing in it to hold the keyboard.
    Section *shown = front();
    QWidget *target = shown ? shown->focusTarget() : nullptr;
    return target && target->focusPolicy() != Qt::NoFocus && target->isVisibleTo(this) ? target : m_tabs;
}

QAction *Customer360Page::newAction() const
{
    const Section *shown = front();
    return shown ? shown->newAction() : nullptr;
}

QAction *Customer360Page::filterAction() const
{
    const Section *shown = front();
    return shown ? shown->filterAction() : nullptr;
}

void Customer360Page::compose(const QString &type)
{
    if (auto *timeline = qobject_cast<TimelineSection *>(sectionOf(u"timeline"_s))) {
        showSection(u"timeline"_s);
        timeline->compose(type);
    }
}

void Customer360Page::copyEmail()
{
    const QString email =
        m_head.customer.isNull() ? QString() : m_head.customer.text(field<"customer.email">);
    if (email.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(text::plain(email));
    m_context.notices.say(tr("E-mail address copied"));
}

void Customer360Page::editCustomer()
{
    if (auto *profile = qobject_cast<ProfileSection *>(sectionOf(u"profile"_s))) {
        showSection(u"profile"_s);
        profile->editField();
    }
}

void Customer360Page::toggleActive()
{
    if (m_head.customer.isNull())
        return;
    const bool active = m_head.customer.flag(field<"customer.is_active">);
    runCommand(
        m_context, this,
        {u"edit"_s, {{OpKind::Update, u"customer"_s, m_customer, {{u"is_active"_s, qlonglong(!active)}}}}},
        active ? tr("Customer made inactive") : tr("Customer made active"));
}

void Customer360Page::removeCustomer()
{
    // No question: the bin keeps it for 30 days, and the notice offers Undo.
    runCommand(m_context, this, {u"delete"_s, {{OpKind::Delete, u"customer"_s, m_customer, {}}}},
               tr("Customer moved to the bin"));
}

void Customer360Page::showPicture(const Id &document)
{
    m_header->setPicture({});
    if (document.isNull())
        return;
    domain::documentContent(m_context.store, document)
        .then(this, [this, document](const Result<QByteArray> &content) {
            if (!content || document != m_picture)
                return; // not fetched yet: the initials stand for it
            const Future<QImage> decoded = QtConcurrent::run([bytes = *content] {
                QBuffer buffer;
                buffer.setData(bytes);
                QImageReader reader(&buffer);
                reader.setAutoTransform(true);
                if (const QSize size = reader.size(); size.isValid())
                    reader.setScaledSize(
                        size.scaled(pictureSide, pictureSide, Qt::KeepAspectRatioByExpanding));
                return reader.read();
            });
            decoded.then(this, [this, document](const QImage &image) {
                if (document == m_picture)
                    m_header->setPicture(QPixmap::fromImage(image));
            });
        });
}

void Customer360Page::choosePicture()
{
    Prompts::Files files;
    files.title = tr("Choose a picture");
    files.filter = tr("Pictures (*.png *.jpg *.jpeg *.webp *.gif)");
    m_context.prompts.openFiles(this, files, [this](const QStringList &paths) {
        if (paths.isEmpty())
            return;
        domain::NewDocument document;
        document.customer = m_customer;
        document.path = paths.front();
        document.category = u"photo"_s;
        domain::addDocument(m_context.store, m_context.commands.rules(), document)
            .then(this, [this](const Result<domain::Outcome> &stored) {
                if (!stored) {
                    m_context.notices.fail(stored.error());
                    return;
                }
                runCommand(m_context, this,
                           {u"edit"_s,
                            {{OpKind::Update,
                              u"customer"_s,
                              m_customer,
                              {{u"avatar"_s, stored->ids.front().toBytes()}}}}},
                           tr("Picture saved on this computer"));
            });
    });
}

void Customer360Page::removePicture()
{
    runCommand(m_context, this,
               {u"edit"_s, {{OpKind::Update, u"customer"_s, m_customer, {{u"avatar"_s, QVariant()}}}}},
               tr("Picture removed; the file stays among the documents"));
}

void Customer360Page::exportAs(services::ExportFormat format)
{
    if (m_head.customer.isNull())
        return;
    exportCustomer(m_context, this, m_customer, format, m_head.customer.text(field<"customer.customer_id">));
}

void Customer360Page::retranslate()
{
    m_call->setText(tr("Log call"));
    m_call->setIconText(tr("Call"));
    m_email->setText(tr("Copy e-mail address"));
    m_email->setIconText(tr("E-mail"));
    m_visit->setText(tr("Log visit"));
    m_visit->setIconText(tr("Visit"));
    m_task->setText(tr("Plan task"));
    m_task->setIconText(tr("Task"));
    m_note->setText(tr("Write note"));
    m_note->setIconText(tr("Note"));
    m_edit->setText(tr("Edit customer"));
    m_active->setText(m_head.customer.isNull() || m_head.customer.flag(field<"customer.is_active">)
                          ? tr("Make inactive")
                          : tr("Make active"));
    m_choosePicture->setText(tr("Choose a picture"));
    m_removePicture->setText(tr("Remove the picture"));
    m_remove->setText(tr("Delete customer"));
    m_csv->setText(tr("Export as CSV"));
    m_json->setText(tr("Export as JSON"));
    m_vcard->setText(tr("Export as vCard"));
    m_previous->setText(tr("Previous customer"));
    m_next->setText(tr("Next customer"));
    m_nextTab->setText(tr("Next tab of the customer"));
    m_previousTab->setText(tr("Previous tab of the customer"));
    m_tabs->setAccessibleName(tr("Parts of the customer"));
    for (size_t i = 0; i < m_factories.size(); ++i) {
        const QString name = m_factories[i].title();
        m_tabs->setTabText(int(i), name);
        QAction *action = m_tabActions[qsizetype(i)];
        action->setText(tr("Show %1", "a tab of a customer").arg(name));
        m_tabs->setTabToolTip(int(i), action->toolTip());
    }
    m_header->retranslate();
    showState();
    for (Section *section : m_sections) {
        if (section)
            section->retranslate();
    }
    Q_EMIT titleChanged();
}

void Customer360Page::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_pages->setMinimumHeight(leastLines * fontMetrics().lineSpacing());
}

} // namespace c360::ui
