// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer360/header/customer_header.h"

#include "core/catalog/catalog.h"
#include "core/text/format.h"
#include "core/text/messages.h"
#include "ui/customer360/header/header_fact.h"
#include "ui/kit/avatar.h"
#include "ui/kit/badge.h"
#include "ui/kit/buttons.h"
#include "ui/kit/chip.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/icons.h"
#include "ui/kit/label.h"
#include "ui/kit/tokens.h"
#include "ui/shell/history_note.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QResizeEvent>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace c360::ui {

using catalog::field;

CustomerHeader::CustomerHeader(AppContext &context, const QList<QAction *> &quick,
                               const QList<QAction *> &more, QWidget *parent)
    : QWidget(parent), m_context(context)
{
    setObjectName(u"customer-header"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::l, space::m, space::l, space::s);
    row->setSpacing(space::l);
    m_avatar = new Avatar(56, this);
    row->addWidget(m_avatar, 0, Qt::AlignTop);

    auto *column = new QVBoxLayout;
    column->setSpacing(space::xs);
    row->addLayout(column, 1);
    auto *top = new QHBoxLayout;
    top->setSpacing(space::s);
    m_name = new Label(TypeRole::Title, this);
    m_name->setObjectName(u"customer-name"_s);
    m_name->setElided(true);
    m_name->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_otherName = new Label({}, TypeRole::Subtitle, Color::TextMuted, this);
    m_otherName->setElided(true);
    m_otherName->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    top->addWidget(m_name, 3);
    top->addWidget(m_otherName, 2);
    top->addStretch(1);
    for (QAction *action : quick) {
        QToolButton *button = actionButton(action, true, this);
        m_buttons << button;
        top->addWidget(button);
    }
    m_more = iconButton(u"ellipsis"_s, {}, this);
    m_more->setObjectName(u"more"_s);
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_more);
    for (QAction *action : more) {
        if (action)
            menu->addAction(action);
        else
            menu->addSeparator();
    }
    m_more->setMenu(menu);
    top->addWidget(m_more);
    column->addLayout(top);

    m_line = new Label({}, TypeRole::Body, Color::TextMuted, this);
    m_line->setElided(true);
    column->addWidget(m_line);
    auto *facts = new QWidget(this);
    auto *factFlow = new FlowLayout(facts, space::s);
    factFlow->setContentsMargins(0, 0, 0, 0);
    for (HeaderFact **fact : {&m_balance, &m_overdue, &m_last, &m_next, &m_owner, &m_saved}) {
        *fact = new HeaderFact(facts);
        factFlow->addWidget(*fact);
    }
    m_balance->setObjectName(u"balance"_s);
    m_saved->setObjectName(u"saved-state"_s);
    column->addWidget(facts);
    m_badges = new QWidget(this);
    m_badgeFlow = new FlowLayout(m_badges, space::xs);
    m_badgeFlow->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_badges);
}

QString CustomerHeader::titleOf(const catalog::Record &customer)
{
    for (const QString &name :
         {customer.text(field<"customer.full_name">), customer.text(field<"customer.company_name">)}) {
        if (!name.trimmed().isEmpty())
            return name;
    }
    return customer.text(field<"customer.customer_id">);
}

void CustomerHeader::setHead(const domain::CustomerHead &head)
{
    m_head = head;
    write();
}

void CustomerHeader::setState(const SyncLook &state)
{
    const bool urgency = state.urgent != m_state.urgent;
    m_state = state;
    if (m_head.customer.isNull())
        return;
    showState();
    if (urgency)
        showBadges();
}

void CustomerHeader::showState()
{
    const QString changed =
        tr("Last changed %1")
            .arg(m_context.format.instant(m_head.customer.updatedAt, text::Formatter::DateStyle::Long));
    m_saved->set(tr("State"), m_state.text,
                 m_state.tone == Tone::Neutral ? Color::Text : colorsOf(m_state.tone).text,
                 m_state.detail.isEmpty() ? changed : m_state.detail + u'\n' + changed, m_state.icon);
}

void CustomerHeader::setPicture(const QPixmap &picture)
{
    m_avatar->setPicture(picture);
}

void CustomerHeader::retranslate()
{
    nameButton(m_more, tr("More actions"));
    if (!m_head.customer.isNull())
        write();
}

void CustomerHeader::write()
{
    const catalog::Record &customer = m_head.customer;
    const QString title = titleOf(customer);
    m_avatar->setCustomer(customer.id, title);
    m_name->setText(title);
    m_otherName->setText(customer.text(field<"customer.name_other_script">));
    m_otherName->setVisible(!m_otherName->text().isEmpty());
    QStringList line{text::isolated(customer.text(field<"customer.customer_id">))};
    if (const QString company = customer.text(field<"customer.company_name">); company != title)
        line << text::isolatedByContent(company);
    line << text::describe(*field<"customer.status">, customer[field<"customer.status">], m_context.format)
         << text::isolatedByContent(customer.text(field<"customer.city">))
         << text::describe(*field<"customer.country">, customer[field<"customer.country">], m_context.format);
    line.removeAll(QString());
    m_line->setText(line.join(u" · "_s));
    showFacts();
    showBadges();
}

void CustomerHeader::showFacts()
{
    const text::Formatter &format = m_context.format;
    const Instant now = m_context.clock.now();
    QStringList balances;
    QStringList overdue;
    for (const domain::BalanceLine &line : m_head.balances) {
        balances << text::isolated(format.money(line.balance, line.currency));
        if (line.overdue > 0)
            overdue << text::isolated(format.money(line.overdue, line.currency));
    }
    m_balance->set(tr("Balance"), balances.isEmpty() ? tr("None", "no balance") : format.list(balances));
    m_overdue->set(tr("Overdue"),
                   overdue.isEmpty() ? tr("Nothing", "nothing is overdue") : format.list(overdue),
                   overdue.isEmpty() ? Color::Text : Color::Danger);
    const QString never =
        m_head.keptSince == 0
            ? tr("Never")
            : tr("None since %1", "contact").arg(HistoryNote::day(m_context, m_head.keptSince));
    m_last->set(tr("Last contact"), m_head.lastContact ? format.relative(m_head.lastContact, now) : never,
                Color::Text,
                m_head.lastContact
                    ? tr("%1, %2", "type of contact, date")
                          .arg(text::choiceLabel(*field<"activity.interaction_type">, m_head.lastContactType),
                               format.instant(m_head.lastContact, text::Formatter::DateStyle::Long))
                    : QString());
    const bool late = m_head.nextContact && m_head.nextContact < now;
    m_next->set(tr("Next contact"),
                m_head.nextContact ? format.relative(m_head.nextContact, now) : tr("Not planned"),
                late ? Color::Danger : Color::Text,
                m_head.nextContact
                    ? tr("%1, %2", "type of contact, date")
                          .arg(text::choiceLabel(*field<"activity.interaction_type">, m_head.nextContactType),
                               format.instant(m_head.nextContact, text::Formatter::DateStyle::Long))
                    : QString());
    const QString owner = m_head.customer.text(field<"customer.owner">);
    m_owner->set(tr("Owner"), owner.isEmpty() ? tr("Nobody") : owner);
    showState();
}

Badge *CustomerHeader::addBadge(const QString &text, const QString &iconName, quint8 tone,
                                const QString &detail)
{
    auto *badge = new Badge(text, Tone(tone), m_badges);
    if (!iconName.isEmpty())
        badge->setIconName(iconName);
    badge->setToolTip(detail);
    badge->setAccessibleName(detail.isEmpty() ? text : detail);
    m_badgeFlow->addWidget(badge);
    badge->show();
    return badge;
}

void CustomerHeader::showBadges()
{
    const QList<QWidget *> old = m_badges->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (QWidget *widget : old) {
        m_badgeFlow->removeWidget(widget);
        widget->hide();
        widget->deleteLater();
    }
    const catalog::Record &customer = m_head.customer;
    if (m_state.urgent) {
        auto *chip = new Chip(m_state.text, m_badges);
        chip->setObjectName(u"needs-you"_s);
        chip->setCheckable(false);
        chip->setIconName(m_state.icon);
        chip->setTone(m_state.tone);
        chip->setToolTip(m_state.detail);
        connect(chip, &Chip::clicked, this, &CustomerHeader::stateRequested);
        m_badgeFlow->addWidget(chip);
        chip->show();
    }
    if (customer.text(field<"customer.status">) == "blocked"_L1)
        addBadge(tr("Blocked"), u"ban"_s, quint8(Tone::Danger), tr("This customer is blocked"));
    if (!customer.flag(field<"customer.is_active">))
        addBadge(tr("Inactive"), u"circle-minus"_s, quint8(Tone::Warning), tr("This customer is not active"));
    if (const Id other = customer.reference(field<"customer.duplicate_of">); !other.isNull()) {
        auto *chip =
            new Chip(tr("Duplicate of %1").arg(text::isolatedByContent(m_head.duplicateTitle)), m_badges);
        chip->setCheckable(false);
        chip->setIconName(u"copy"_s);
        chip->setTone(Tone::Warning);
        chip->setToolTip(tr("Open the other customer"));
        connect(chip, &Chip::clicked, this, [this, other] { Q_EMIT openRequested(other); });
        m_badgeFlow->addWidget(chip);
        chip->show();
    }
    if (customer.flag(field<"customer.is_verified">))
        addBadge(tr("Verified"), u"badge-check"_s, quint8(Tone::Success));
    for (const domain::ChannelConsent &consent : m_head.consents) {
        const QString channel = text::choiceLabel(*field<"consent_event.channel">, consent.channel);
        switch (consent.state) {
        case domain::ChannelConsent::State::Granted:
            addBadge(channel, u"check"_s, quint8(Tone::Success),
                     tr("%1: advertising allowed", "a channel").arg(channel));
            break;
        case domain::ChannelConsent::State::Refused:
            addBadge(channel, u"x"_s, quint8(Tone::Danger),
                     tr("%1: advertising refused", "a channel").arg(channel));
            break;
        case domain::ChannelConsent::State::None:
            addBadge(channel, u"circle-help"_s, quint8(Tone::Neutral),
                     tr("%1: no consent recorded, so no advertising", "a channel").arg(channel));
            break;
        }
    }
    for (const domain::TagLabel &tag : m_head.tags) {
        auto *badge = addBadge(tag.name, u"tag"_s, quint8(Tone::Accent), tr("Tag: %1").arg(tag.name));
        badge->setObjectName(u"tag-"_s + tag.name);
    }
}

void CustomerHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Words on the buttons where there is room for them and the name.
    const bool words = event->size().width() > fontMetrics().averageCharWidth() * 130;
    for (QToolButton *button : m_buttons)
        button->setToolButtonStyle(words ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
}

void CustomerHeader::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), tokens[Color::Surface]);
}

} // namespace c360::ui
