// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_preview.h"

#include "core/catalog/catalog.h"
#include "core/store/store.h"
#include "core/text/messages.h"
#include "ui/kit/avatar.h"
#include "ui/kit/badge.h"
#include "ui/kit/buttons.h"
#include "ui/kit/chip.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/label.h"
#include "ui/kit/state_stack.h"

#include <QFormLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace c360::ui {

namespace {

constexpr int readDelay = 60; ///< ms
constexpr int notesLength = 400;

constexpr std::array factFields{
    catalog::field<"customer.email">,         catalog::field<"customer.phone">,
    catalog::field<"customer.address_line1">, catalog::field<"customer.city">,
    catalog::field<"customer.country">,       catalog::field<"customer.owner">,
    catalog::field<"customer.customer_id">,   catalog::field<"customer.external_id">,
};

QString titleOf(const catalog::Record &record)
{
    for (const std::string_view name : record.type().title) {
        if (const QString text = record.at(record.type().indexOf(name)).toString(); !text.isEmpty())
            return text;
    }
    return {};
}

} // namespace

CustomerPreview::CustomerPreview(AppContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    setObjectName(u"customerPreview"_s);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(space::m, 0, 0, 0);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(space::s, space::s, space::s, space::s);
    column->setSpacing(space::s);
    m_avatar = new Avatar(56, inner);
    m_name = new Label({}, TypeRole::Title, inner);
    m_name->setObjectName(u"previewName"_s);
    m_name->setWordWrap(true);
    m_company = new Label({}, TypeRole::Body, Color::TextMuted, inner);
    m_company->setWordWrap(true);
    m_badgeArea = new QWidget(inner);
    m_badges = new FlowLayout(m_badgeArea, space::xs);
    m_badges->setContentsMargins(0, 0, 0, 0);
    m_factArea = new QWidget(inner);
    m_facts = new QFormLayout(m_factArea);
    m_facts->setContentsMargins(0, 0, 0, 0);
    m_facts->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_notes = new Label({}, TypeRole::Body, inner);
    m_notes->setWordWrap(true);
    m_open = pushButton({}, u"external-link"_s, ButtonKind::Primary, inner);
    m_open->setObjectName(u"previewOpen"_s);
    column->addWidget(m_avatar, 0, Qt::AlignLeading);
    column->addWidget(m_name);
    column->addWidget(m_company);
    column->addWidget(m_badgeArea);
    column->addWidget(m_factArea);
    column->addWidget(m_notes);
    column->addWidget(m_open, 0, Qt::AlignLeading);
    column->addStretch(1);
    scroll->setWidget(inner);
    m_stack = new StateStack(scroll, this);
    m_stack->emptyState()->setCompact(true);
    outer->addWidget(m_stack);
    setMinimumWidth(fontMetrics().averageCharWidth() * 26);

    m_timer.setSingleShot(true);
    m_timer.setInterval(readDelay);
    connect(&m_timer, &QTimer::timeout, this, &CustomerPreview::read);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (!m_customer.isNull())
            Q_EMIT openRequested(m_customer);
    });
    connect(m_stack->emptyState(), &EmptyState::actionRequested, this, &CustomerPreview::read);
    connect(&context.store, &store::Store::changed, this, [this](const store::ChangeSet &changes) {
        if (isVisible() && !m_customer.isNull() && changes.touchesCustomer(m_customer))
            m_timer.start();
    });
}

void CustomerPreview::setCustomer(const Id &customer)
{
    if (customer == m_customer && m_row)
        return;
    m_customer = customer;
    if (isVisible())
        m_timer.start();
}

void CustomerPreview::retranslate()
{
    setAccessibleName(tr("Preview"));
    m_open->setText(tr("Open"));
    m_open->setToolTip(tr("Open this customer (Enter)"));
    if (m_row)
        show(*m_row);
    else
        read();
}

void CustomerPreview::read()
{
    if (m_customer.isNull()) {
        m_row.reset();
        m_stack->showEmpty(EmptyState::Kind::Filtered, tr("Nobody selected"),
                           tr("Choose a customer in the list."));
        return;
    }
    m_context.store.read([id = m_customer](store::Connection &db) { return domain::customerRow(db, id); })
        .then(this, [this, id = m_customer](const Result<domain::CustomerRow> &row) {
            if (id != m_customer)
                return;
            if (!row) {
                m_row.reset();
                m_stack->showEmpty(EmptyState::Kind::Error, tr("This customer cannot be shown"),
                                   text::message(row.error(), m_context.format), tr("Try again"));
                return;
            }
            show(*row);
        });
}

void CustomerPreview::show(const domain::CustomerRow &row)
{
    m_row = row;
    const catalog::Record &record = row.record;
    const QString title = titleOf(record);
    m_avatar->setCustomer(record.id, title);
    m_name->setText(title);
    const QString company = record.text(catalog::field<"customer.company_name">);
    const QString other = record.text(catalog::field<"customer.name_other_script">);
    QStringList below{other, company == title ? QString() : company};
    below.removeAll(QString());
    m_company->setText(below.join(u'\n'));
    m_company->setVisible(!below.isEmpty());

    while (QLayoutItem *item = m_badges->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    const auto badge = [this](const QString &text, const QString &iconName, Tone tone) {
        auto *made = new Badge(text, tone, m_badgeArea);
        made->setIconName(iconName);
        m_badges->addWidget(made);
        made->show();
    };
    const auto status = catalog::field<"customer.status">;
    if (const QString value = record.text(status); !value.isEmpty())
        badge(text::choiceLabel(*status, value), u"circle-dot"_s,
              value == u"blocked" ? Tone::Danger : Tone::Neutral);
    if (record.flag(catalog::field<"customer.is_active">))
        badge(tr("Active"), u"circle-check"_s, Tone::Success);
    else
        badge(tr("Inactive"), u"circle-minus"_s, Tone::Warning);
    if (record.flag(catalog::field<"customer.is_verified">))
        badge(tr("Verified"), u"badge-check"_s, Tone::Info);
    for (const domain::TagLabel &tag : row.tags)
        badge(tag.name, u"tag"_s, Tone::Neutral);

    while (m_facts->rowCount() > 0)
        m_facts->removeRow(0);
    for (const auto field : factFields) {
        const QString value = text::describe(*field, record[field], m_context.format);
        if (value.isEmpty())
            continue;
        auto *label = new Label(value, TypeRole::Body, m_factArea);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_facts->addRow(new Label(text::fieldLabel(*field), TypeRole::Caption, Color::TextMuted, m_factArea),
                        label);
    }
    m_facts->addRow(new Label(tr("Created"), TypeRole::Caption, Color::TextMuted, m_factArea),
                    new Label(m_context.format.instant(record.createdAt), TypeRole::Body, m_factArea));
    const QString notes = record.text(catalog::field<"customer.notes">);
    m_notes->setText(notes.size() > notesLength ? notes.left(notesLength) + u"…"_s : notes);
    m_notes->setVisible(!notes.isEmpty());
    m_stack->showContent();
}

} // namespace c360::ui
