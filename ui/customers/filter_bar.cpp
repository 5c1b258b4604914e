// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/filter_bar.h"

#include "core/catalog/catalog.h"
#include "core/domain/queries/location_queries.h"
#include "core/store/store.h"
#include "core/text/format.h"
#include "core/text/messages.h"
#include "ui/customers/date_range_dialog.h"
#include "ui/customers/filter_picker.h"
#include "ui/kit/buttons.h"
#include "ui/kit/chip.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/icons.h"
#include "ui/kit/popup.h"
#include "ui/kit/prompts.h"

#include <QMenu>
#include <QPointer>
#include <QToolButton>

#include <array>

using namespace Qt::StringLiterals;

namespace c360::ui {

namespace {

constexpr qint64 dayMs = 86'400'000;

} // namespace

FilterBar::FilterBar(AppContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    m_flow = new FlowLayout(this, space::s);
    m_flow->setContentsMargins(0, 0, 0, 0);
    m_menu = new QMenu(this);
    m_add = iconButton(u"list-filter"_s, {}, this);
    m_add->setObjectName(u"addFilter"_s);
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setMenu(m_menu);
    m_clear = iconButton(u"filter-x"_s, {}, this);
    m_clear->setObjectName(u"clearFilters"_s);
    m_clear->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_flow->addWidget(m_add);
    m_flow->addWidget(m_clear);
    connect(m_menu, &QMenu::aboutToShow, this, [this] { fillMenu(m_menu); });
    connect(m_clear, &QToolButton::clicked, this, [this] {
        domain::CustomerQuery bare;
        bare.text = m_query.text;
        bare.sort = m_query.sort;
        bare.descending = m_query.descending;
        bare.bin = m_query.bin;
        m_query = bare;
        emitChange();
        m_add->setFocus();
    });
    m_clear->hide();
}

QString FilterBar::keyOf(Kind kind)
{
    static constexpr std::array keys{u"active", u"verified", u"status", u"country", u"city",   u"state",
                                     u"tag",    u"group",    u"owner",  u"company", u"created"};
    return QString::fromUtf16(keys[size_t(kind)]);
}

QString FilterBar::iconOf(Kind kind)
{
    static constexpr std::array icons{u"toggle-right", u"badge-check", u"circle-dot", u"globe",
                                      u"building-2",   u"map",         u"tag",        u"users",
                                      u"user",         u"briefcase",   u"calendar"};
    return QString::fromUtf16(icons[size_t(kind)]);
}

QString FilterBar::nameOf(Kind kind)
{
    switch (kind) {
    case Kind::Active:
        return tr("Activity");
    case Kind::Verified:
        return tr("Verification");
    case Kind::Status:
        return tr("Status");
    case Kind::Country:
        return tr("Country");
    case Kind::City:
        return tr("City");
    case Kind::State:
        return tr("State or region");
    case Kind::Tag:
        return tr("Tag");
    case Kind::Group:
        return tr("Group");
    case Kind::Owner:
        return tr("Owner");
    case Kind::Company:
        return tr("Company");
    case Kind::Created:
        return tr("Created");
    }
    Q_UNREACHABLE();
}

QStringList *FilterBar::listOf(Kind kind)
{
    switch (kind) {
    case Kind::Status:
        return &m_query.statuses;
    case Kind::Country:
        return &m_query.countries;
    case Kind::City:
        return &m_query.cities;
    case Kind::State:
        return &m_query.states;
    case Kind::Tag:
        return &m_query.tags;
    case Kind::Group:
        return &m_query.groups;
    case Kind::Owner:
        return &m_query.owners;
    default:
        return nullptr;
    }
}

QString FilterBar::display(Kind kind, const QString &value) const
{
    if (kind == Kind::Country)
        return m_context.format.country(value);
    if (kind == Kind::Status)
        return text::choiceLabel(*catalog::field<"customer.status">, value);
    return value;
}

QString FilterBar::valueOf(Kind kind) const
{
    switch (kind) {
    case Kind::Active:
        return !m_query.active ? QString() : *m_query.active ? tr("Active") : tr("Inactive");
    case Kind::Verified:
        return !m_query.verified ? QString() : *m_query.verified ? tr("Verified") : tr("Not verified");
    case Kind::Company:
        return m_query.company;
    case Kind::Created: {
        const auto dayOf = [this](Instant instant) {
            return m_context.format.date(QDateTime::fromMSecsSinceEpoch(instant).date());
        };
        if (m_query.createdAfter && m_query.createdBefore)
            return tr("%1 to %2", "dates")
                .arg(dayOf(*m_query.createdAfter), dayOf(*m_query.createdBefore - 1));
        if (m_query.createdAfter)
            return tr("since %1", "date").arg(dayOf(*m_query.createdAfter));
        return m_query.createdBefore ? tr("until %1", "date").arg(dayOf(*m_query.createdBefore - 1))
                                     : QString();
    }
    default: {
        QStringList shown;
        for (const QString &value : *const_cast<FilterBar *>(this)->listOf(kind))
            shown.append(display(kind, value));
        return m_context.format.list(shown);
    }
    }
}

QString FilterBar::summary() const
{
    QStringList parts;
    for (int i = 0; i <= int(Kind::Created); ++i) {
        if (const QString value = valueOf(Kind(i)); !value.isEmpty())
            parts.append(tr("%1: %2", "filter, value").arg(nameOf(Kind(i)), value));
    }
    return m_context.format.list(parts);
}

void FilterBar::setQuery(const domain::CustomerQuery &query)
{
    if (query == m_query)
        return;
    m_query = query;
    rebuild();
}

void FilterBar::retranslate()
{
    setAccessibleName(tr("Filters"));
    m_add->setText(tr("Add filter"));
    m_add->setAccessibleName(tr("Add filter"));
    m_add->setToolTip(tr("Show only some of the customers"));
    m_clear->setText(tr("Clear"));
    m_clear->setAccessibleName(tr("Clear all filters"));
    m_clear->setToolTip(tr("Clear all filters"));
    rebuild();
}

void FilterBar::rebuild()
{
    // A chip may be the one that has the keyboard or is emitting: it goes when control is back.
    const bool hadFocus = std::ranges::any_of(m_chips, [](const Chip *chip) { return chip->hasFocus(); });
    for (Chip *chip : m_chips) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    for (int i = 0; i <= int(Kind::Created); ++i) {
        const Kind kind = Kind(i);
        const QString value = valueOf(kind);
        if (value.isEmpty())
            continue;
        auto *chip = new Chip(tr("%1: %2", "filter, value").arg(nameOf(kind), value), this);
        chip->setObjectName(u"filter-"_s + keyOf(kind));
        chip->setCheckable(false);
        chip->setIconName(iconOf(kind));
        chip->setTone(Tone::Accent);
        chip->setRemovable(true);
        connect(chip, &Chip::clicked, this, [this, kind, chip] { edit(kind, chip); });
        connect(chip, &Chip::removeRequested, this, [this, kind] { remove(kind); });
        m_flow->insertWidget(int(m_chips.size()), chip);
        chip->show();
        m_chips.append(chip);
    }
    m_clear->setVisible(!m_chips.isEmpty());
    QWidget *before = nullptr;
    for (Chip *chip : m_chips) {
        if (before)
            setTabOrder(before, chip);
        before = chip;
    }
    if (before)
        setTabOrder(before, m_add);
    setTabOrder(m_add, m_clear);
    if (hadFocus)
        (m_chips.isEmpty() ? static_cast<QWidget *>(m_add) : m_chips.first())->setFocus();
}

void FilterBar::showMenu()
{
    m_add->showMenu();
}

void FilterBar::fillMenu(QMenu *menu)
{
    menu->clear();
    for (int i = 0; i <= int(Kind::Created); ++i) {
        const Kind kind = Kind(i);
        QAction *action = menu->addAction(icon(iconOf(kind)), nameOf(kind));
        action->setObjectName(u"filter-"_s + keyOf(kind));
        connect(action, &QAction::triggered, this, [this, kind] { edit(kind, m_add); });
    }
}

void FilterBar::edit(Kind kind, QWidget *anchor)
{
    switch (kind) {
    case Kind::Active:
    case Kind::Verified:
        editChoice(kind, anchor);
        break;
    case Kind::Created:
        editCreated(anchor);
        break;
    case Kind::Company:
        m_context.prompts.askText(this, tr("Filter by company"),
                                  tr("Company name, or the beginning of a word of it"), m_query.company,
                                  [self = QPointer(this)](const std::optional<QString> &text) {
                                      if (!self || !text)
                                          return;
                                      self->m_query.company = text->trimmed();
                                      self->emitChange();
                                  });
        break;
    default:
        editList(kind, anchor);
    }
}

void FilterBar::editChoice(Kind kind, QWidget *anchor)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool activity = kind == Kind::Active;
    for (const bool yes : {true, false}) {
        QAction *action = menu->addAction(activity ? (yes ? tr("Active") : tr("Inactive"))
                                                   : (yes ? tr("Verified") : tr("Not verified")));
        action->setCheckable(true);
        action->setChecked((activity ? m_query.active : m_query.verified) == yes);
        connect(action, &QAction::triggered, this, [this, activity, yes] {
            (activity ? m_query.active : m_query.verified) = yes;
            emitChange();
        });
    }
    popupBelow(menu, anchor);
}

void FilterBar::editCreated(QWidget *anchor)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QDate today = m_context.clock.today();
    const auto since = [this, menu](const QString &label, const QDate &date) {
        connect(menu->addAction(label), &QAction::triggered, this, [this, date] {
            m_query.createdAfter = date.startOfDay().toMSecsSinceEpoch();
            m_query.createdBefore.reset();
            emitChange();
        });
    };
    since(tr("Today"), today);
    since(m_context.format.withDigits(tr("Last 7 days")), today.addDays(-6));
    since(m_context.format.withDigits(tr("Last 30 days")), today.addDays(-29));
    since(tr("This year"), QDate(today.year(), 1, 1));
    connect(menu->addAction(tr("Dates…")), &QAction::triggered, this, [this] {
        const auto day = [](const std::optional<Instant> &instant, qint64 shift) {
            return instant ? QDateTime::fromMSecsSinceEpoch(*instant - shift).date() : QDate();
        };
        auto *dialog = new DateRangeDialog(tr("Created"), m_context.format, this);
        dialog->setRange(day(m_query.createdAfter, 0), day(m_query.createdBefore, dayMs));
        connect(dialog, &DateRangeDialog::chosen, this, [this](QDate from, QDate to) {
            m_query.createdAfter.reset();
            m_query.createdBefore.reset();
            if (from.isValid())
                m_query.createdAfter = from.startOfDay().toMSecsSinceEpoch();
            if (to.isValid())
                m_query.createdBefore = to.addDays(1).startOfDay().toMSecsSinceEpoch();
            emitChange();
        });
        dialog->open();
    });
    popupBelow(menu, anchor);
}

void FilterBar::editList(Kind kind, QWidget *anchor)
{
    auto *picker = new FilterPicker(FilterPicker::Mode::Many, m_context.format, this);
    picker->setPrompt(tr("%1: find", "name of a filter").arg(nameOf(kind)));
    picker->setMessage(tr("Reading…"));
    connect(picker, &FilterPicker::changed, this, [this, kind](const QStringList &values) {
        *listOf(kind) = values;
        emitChange();
    });
    picker->openBelow(anchor);
    const QString country = m_query.countries.size() == 1 ? m_query.countries.first() : QString();
    m_context.store
        .read([kind, country](store::Connection &db) -> Result<std::vector<domain::ValueCount>> {
            switch (kind) {
            case Kind::Status:
                return domain::availableStatuses(db);
            case Kind::Country:
                return domain::availableCountries(db);
            case Kind::City:
                return domain::availableCities(db, country);
            case Kind::State:
                return domain::availableStates(db, country);
            case Kind::Tag:
                return domain::availableTags(db);
            case Kind::Group:
                return domain::availableGroups(db);
            default:
                return domain::availableOwners(db);
            }
        })
        .then(picker, [this, kind, picker](const Result<std::vector<domain::ValueCount>> &values) {
            if (values)
                picker->setValues(*values, *listOf(kind),
                                  [this, kind](const QString &value) { return display(kind, value); });
            else
                picker->setMessage(text::message(values.error(), m_context.format));
        });
}

void FilterBar::remove(Kind kind)
{
    if (QStringList *list = listOf(kind))
        list->clear();
    else if (kind == Kind::Active)
        m_query.active.reset();
    else if (kind == Kind::Verified)
        m_query.verified.reset();
    else if (kind == Kind::Company)
        m_query.company.clear();
    else {
        m_query.createdAfter.reset();
        m_query.createdBefore.reset();
    }
    emitChange();
}

void FilterBar::emitChange()
{
    rebuild();
    Q_EMIT queryChanged(m_query);
}

} // namespace c360::ui
