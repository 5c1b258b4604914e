// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer360/timeline/composer.h"

#include "core/catalog/catalog.h"
#include "core/domain/commands.h"
#include "core/domain/names.h"
#include "core/model/timeline_model.h"
#include "core/services/profile/draft_store.h"
#include "core/text/codec.h"
#include "core/text/messages.h"
#include "ui/kit/buttons.h"
#include "ui/kit/chip.h"
#include "ui/kit/field_editor.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/label.h"
#include "ui/kit/record_form.h"
#include "ui/kit/tokens.h"
#include "ui/shell/notices.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace c360::ui {

namespace {

constexpr int draftPause = 700; ///< ms

const QStringList &composable()
{
    static const QStringList types{u"call"_s, u"visit"_s,          u"meeting"_s,   u"email"_s,   u"task"_s,
                                   u"note"_s, u"support_ticket"_s, u"complaint"_s, u"feedback"_s};
    return types;
}

} // namespace

Composer::Composer(AppContext &context, QWidget *parent) : Card(parent), m_context(context)
{
    setObjectName(u"composer"_s);
    auto *types = new QWidget(this);
    auto *flow = new FlowLayout(types, space::s);
    flow->setContentsMargins(0, 0, 0, 0);
    for (const QString &type : composable()) {
        auto *chip = new Chip({}, types);
        chip->setObjectName(u"log-"_s + type);
        chip->setIconName(model::TimelineModel::kindIcon(type));
        flow->addWidget(chip);
        m_types.insert(type, chip);
        connect(chip, &Chip::clicked, this, [this, type] {
            if (m_type == type)
                discard();
            else
                start(type);
        });
    }
    body()->addWidget(types);

    m_message = new Label({}, TypeRole::Body, Color::Danger, this);
    m_message->setWordWrap(true);
    m_message->hide();
    body()->addWidget(m_message);
    m_buttons = new QWidget(this);
    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    m_discard = pushButton({}, {}, ButtonKind::Normal, m_buttons);
    m_discard->setObjectName(u"discard-activity"_s);
    m_save = pushButton({}, u"check"_s, ButtonKind::Primary, m_buttons);
    m_save->setObjectName(u"save-activity"_s);
    row->addWidget(m_discard);
    row->addWidget(m_save);
    m_buttons->hide();
    body()->addWidget(m_buttons);

    m_pause = new QTimer(this);
    m_pause->setSingleShot(true);
    m_pause->setInterval(draftPause);
    connect(m_pause, &QTimer::timeout, this, &Composer::keepDraft);
    connect(m_save, &QPushButton::clicked, this, &Composer::save);
    connect(m_discard, &QPushButton::clicked, this, &Composer::discard);
}

QStringList Composer::fieldsOf(const QString &type)
{
    if (type == "task"_L1)
        return {u"subject"_s, u"due_at"_s, u"assigned_to"_s, u"body"_s};
    if (type == "note"_L1)
        return {u"subject"_s, u"interaction_date"_s, u"body"_s};
    return {u"subject"_s, u"interaction_date"_s, u"status"_s, u"assigned_to"_s, u"body"_s};
}

QString Composer::draftKey() const
{
    return u"customer/%1/composer"_s.arg(m_customer.toString());
}

void Composer::setCustomer(const Id &customer)
{
    if (customer == m_customer)
        return;
    if (m_pause->isActive())
        keepDraft();
    close();
    m_customer = customer;
    if (customer.isNull())
        return;
    m_context.drafts.drafts(draftKey())
        .then(this, [this, key = draftKey()](const Result<QHash<QString, QString>> &drafts) {
            if (drafts && key == draftKey() && !isOpen())
                takeDraft(drafts->value(key));
        });
}

void Composer::takeDraft(const QString &json)
{
    const QJsonObject draft = QJsonDocument::fromJson(json.toUtf8()).object();
    const QString type = draft.value(u"interaction_type"_s).toString();
    if (!composable().contains(type))
        return;
    QHash<QString, QVariant> values;
    for (auto it = draft.begin(); it != draft.end(); ++it) {
        const catalog::Field *field = catalog::activityType.find(it.key());
        if (!field || it.key() == "interaction_type"_L1)
            continue;
        if (auto value = text::fromJson(*field, it.value()); value && !value->isNull())
            values.insert(it.key(), *value);
    }
    open(type, values);
}

QHash<QString, QVariant> Composer::written() const
{
    QHash<QString, QVariant> values;
    for (const QString &name : fieldsOf(m_type)) {
        FieldEditor *editor = m_form ? m_form->editor(name) : nullptr;
        if (!editor)
            continue;
        if (const auto value = editor->value(); value && !value->isNull())
            values.insert(name, *value);
    }
    return values;
}

bool Composer::holdsUnsavedText() const
{
    if (!m_form)
        return false;
    const QStringList fields = fieldsOf(m_type);
    return m_waiting || m_pause->isActive() || std::ranges::any_of(fields, [this](const QString &name) {
               const FieldEditor *editor = m_form->editor(name);
               return editor && !editor->value();
           });
}

void Composer::keepDraft()
{
    m_pause->stop();
    if (!m_form || m_customer.isNull())
        return;
    const QHash<QString, QVariant> values = written();
    QJsonObject draft{{u"interaction_type"_s, m_type}};
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        draft.insert(it.key(), text::toJson(*catalog::activityType.find(it.key()), *it));
    m_context.drafts.saveDraft(draftKey(),
                               QString::fromUtf8(QJsonDocument(draft).toJson(QJsonDocument::Compact)));
}

void Composer::start(const QString &type)
{
    if (!composable().contains(type))
        return;
    if (m_type != type || !m_form)
        open(type, m_form && m_form->isModified() ? written() : QHash<QString, QVariant>());
    m_form->editor(u"subject"_s)->input()->setFocus(Qt::ShortcutFocusReason);
}

void Composer::open(const QString &type, const QHash<QString, QVariant> &values)
{
    close();
    m_type = type;
    for (auto it = m_types.cbegin(); it != m_types.cend(); ++it)
        (*it)->setChecked(it.key() == type);
    m_form = new RecordForm(catalog::activityType, fieldsOf(type), m_context.format, this);
    m_form->setObjectName(u"activity-form"_s);
    // A call or visit has happened, a task is still to be done.
    m_form->setValue(u"interaction_date"_s, m_context.clock.now());
    m_form->setValue(u"status"_s, u"completed"_s);
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        m_form->setValue(it.key(), *it);
    connect(m_form, &RecordForm::edited, this, [this] {
        m_message->hide();
        m_pause->start();
    });
    body()->insertWidget(1, m_form);
    m_buttons->show();
    retranslate();
}

void Composer::close()
{
    // The keyboard stays here when what has it goes.
    if (m_form && isAncestorOf(QApplication::focusWidget())) {
        if (Chip *chip = m_types.value(m_type))
            chip->setFocus();
    }
    m_pause->stop();
    m_message->hide();
    m_buttons->hide();
    m_type.clear();
    for (Chip *chip : std::as_const(m_types))
        chip->setChecked(false);
    if (m_form) {
        body()->removeWidget(m_form);
        m_form->hide();
        m_form->deleteLater();
        m_form = nullptr;
    }
}

void Composer::discard()
{
    if (!m_customer.isNull())
        m_context.drafts.removeDraft(draftKey());
    close();
}

void Composer::save()
{
    if (!m_form || m_waiting || m_customer.isNull())
        return;
    auto fields = m_form->changes();
    if (!fields)
        return;
    if (fields->value(u"subject"_s).toString().isEmpty() && fields->value(u"body"_s).toString().isEmpty()) {
        m_message->setText(tr("Write a subject or a text first."));
        m_message->show();
        m_form->editor(u"subject"_s)->input()->setFocus();
        return;
    }
    fields->insert(u"customer"_s, m_customer.toBytes());
    fields->insert(u"interaction_type"_s, m_type);
    if (!fields->contains(u"interaction_date"_s))
        fields->insert(u"interaction_date"_s, m_context.clock.now());
    if (m_type == "task"_L1)
        fields->insert(u"status"_s, u"pending"_s);
    m_waiting = true;
    m_save->setEnabled(false);
    m_context.commands.create(u"activity"_s, *fields)
        .then(this, [this, customer = m_customer](const Result<domain::Outcome> &outcome) {
            m_waiting = false;
            m_save->setEnabled(true);
            if (customer != m_customer)
                return;
            if (!outcome) {
                fail(outcome.error());
                return;
            }
            m_context.notices.sayDone(m_type == "task"_L1 ? tr("Task planned") : tr("Saved on this computer"),
                                      outcome->action);
            discard();
            Q_EMIT logged(outcome->ids.front());
        });
}

void Composer::fail(const Error &error)
{
    if (m_form && m_form->showError(error))
        return;
    m_message->setText(text::message(error, m_context.format));
    m_message->show();
}

bool Composer::event(QEvent *event)
{
    // Ctrl+Enter belongs to the composer wherever in it the keyboard is.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() & Qt::ControlModifier &&
            (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
            event->accept();
            return true;
        }
    }
    return Card::event(event);
}

void Composer::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() & Qt::ControlModifier)
        save();
    else if (event->key() == Qt::Key_Escape && m_form && !m_form->isModified())
        discard();
    else
        Card::keyPressEvent(event);
}

void Composer::retranslate()
{
    setAccessibleName(tr("Log an activity"));
    const QHash<QString, QKeySequence> keys{{u"call"_s, QKeySequence(u"Ctrl+L"_s)},
                                            {u"visit"_s, QKeySequence(u"Ctrl+Shift+L"_s)},
                                            {u"task"_s, QKeySequence(u"Ctrl+T"_s)},
                                            {u"note"_s, QKeySequence(u"Ctrl+M"_s)}};
    for (auto it = m_types.cbegin(); it != m_types.cend(); ++it) {
        const QString name = model::TimelineModel::kindText(it.key());
        (*it)->setText(name);
        (*it)->setToolTip(hint(name, keys.value(it.key())));
    }
    m_save->setText(m_type == "task"_L1 ? tr("Plan task") : tr("Save"));
    m_save->setToolTip(hint(m_save->text(), QKeySequence(u"Ctrl+Return"_s)));
    m_discard->setText(tr("Discard"));
    m_discard->setToolTip(tr("Close without saving"));
}

} // namespace c360::ui
