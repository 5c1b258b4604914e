// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/timeline_model.h"

#include "core/catalog/catalog.h"
#include "core/text/messages.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace c360::model {

namespace {

using domain::TimelineEntry;
using domain::TimelineSource;

QDate dayOf(const TimelineEntry &entry)
{
    return QDateTime::fromMSecsSinceEpoch(entry.at).date();
}

QString catalogText(const char *label)
{
    return QCoreApplication::translate("catalog", label);
}

/// A task without a date is neither early nor late.
bool isUndated(const TimelineEntry &entry)
{
    return entry.kind == "task"_L1 && !entry.due;
}

bool isOpen(const TimelineEntry &entry)
{
    return entry.source == TimelineSource::Activity &&
           (entry.status == "pending"_L1 || entry.status == "in_progress"_L1);
}

QString choice(const catalog::Field &field, const QString &value)
{
    return value.isEmpty() ? QString() : text::choiceLabel(field, value);
}

} // namespace

TimelineModel::TimelineModel(store::Store &store, const Clock &clock, const text::Formatter &format,
                             QObject *parent)
    : FollowingModel(parent), m_store(store), m_clock(clock), m_format(format)
{
}

void TimelineModel::setCustomer(const Id &customer)
{
    ++m_generation;
    beginResetModel();
    m_customer = customer;
    m_filter = {};
    m_top = {};
    m_history.clear();
    m_rows.clear();
    m_more = m_reading = m_again = m_loaded = false;
    endResetModel();
}

void TimelineModel::setFilter(const domain::TimelineFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    ++m_generation;
    m_reading = false;
    m_history.clear(); // so that only the first page is read again
    load();
}

void TimelineModel::load()
{
    if (m_customer.isNull())
        return;
    if (m_reading) {
        m_again = true;
        return;
    }
    m_reading = true;
    m_again = false;
    const int limit = std::max(pageSize, int(m_history.size()));
    m_store
        .read([customer = m_customer, filter = m_filter, limit,
               now = m_clock.now()](store::Connection &db) -> Result<Answer> {
            Answer answer;
            C360_TRY(answer.top, domain::timelineTop(db, customer, filter, now));
            C360_TRY(answer.page, domain::timelinePage(db, customer, filter, {}, limit, now));
            return answer;
        })
        .then(this, [this, generation = m_generation](Result<Answer> answer) {
            if (generation != m_generation)
                return;
            m_reading = false;
            if (answer)
                take(std::move(answer->top), std::move(answer->page));
            else
                Q_EMIT failed(answer.error());
            if (m_again)
                load();
        });
}

bool TimelineModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more && !m_reading;
}

void TimelineModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_reading = true;
    m_store
        .read([customer = m_customer, filter = m_filter, after = m_history.back().key(),
               now = m_clock.now()](store::Connection &db) {
            return domain::timelinePage(db, customer, filter, after, pageSize, now);
        })
        .then(this, [this, generation = m_generation](Result<domain::TimelinePage> page) {
            if (generation != m_generation)
                return;
            m_reading = false;
            if (page)
                takeMore(std::move(*page));
            else
                Q_EMIT failed(page.error());
            if (m_again)
                load();
        });
}

void TimelineModel::take(domain::TimelineTop top, domain::TimelinePage page)
{
    m_top = std::move(top);
    m_history = std::move(page.entries);
    m_more = page.more;
    m_loaded = true;
    std::vector<Row> rows;
    if (!m_top.pinned.empty()) {
        rows.push_back({PinnedHeading, {}, {}});
        for (const TimelineEntry &entry : m_top.pinned)
            rows.push_back({Entry, entry, {}});
    }
    if (!m_top.upcoming.empty()) {
        rows.push_back({UpcomingHeading, {}, {}});
        for (const TimelineEntry &entry : m_top.upcoming)
            rows.push_back({Entry, entry, {}});
    }
    if (!m_history.empty() || !m_top.upcoming.empty())
        rows.push_back({NowLine, {}, {}});
    appendHistory(rows, m_history, {});
    replaceRows(std::move(rows));
    Q_EMIT loaded();
}

void TimelineModel::takeMore(domain::TimelinePage page)
{
    m_more = page.more;
    std::vector<Row> rows;
    appendHistory(rows, page.entries, m_history.empty() ? QDate() : dayOf(m_history.back()));
    m_history.insert(m_history.end(), page.entries.begin(), page.entries.end());
    if (!rows.empty()) {
        beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + rows.size()) - 1);
        m_rows.insert(m_rows.end(), std::make_move_iterator(rows.begin()),
                      std::make_move_iterator(rows.end()));
        endInsertRows();
    }
    Q_EMIT loaded();
}

void TimelineModel::appendHistory(std::vector<Row> &rows, const std::vector<TimelineEntry> &entries,
                                  QDate lastDay)
{
    for (const TimelineEntry &entry : entries) {
        if (const QDate day = dayOf(entry); day != lastDay) {
            rows.push_back({DayHeading, {}, day});
            lastDay = day;
        }
        rows.push_back({Entry, entry, {}});
    }
}

void TimelineModel::replaceRows(std::vector<Row> rows)
{
    // An entry above the line is another row than the same one in the history.
    using Key = std::pair<std::pair<int, qint64>, Id>;
    const auto keys = [](const std::vector<Row> &list) {
        std::vector<Key> each;
        RowKind part = PinnedHeading;
        for (const Row &row : list) {
            if (row.kind != Entry)
                part = row.kind;
            each.push_back(
                {{row.kind == Entry ? Entry + part : row.kind, row.day.toJulianDay()}, row.entry.id});
        }
        return each;
    };
    follow(diffKeys(keys(m_rows), keys(rows)), m_rows, rows);
    for (size_t i = 0; i < rows.size(); ++i) {
        if (m_rows[i].entry == rows[i].entry)
            continue;
        m_rows[i] = std::move(rows[i]);
        Q_EMIT dataChanged(index(int(i)), index(int(i)));
    }
}

void TimelineModel::retranslate()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

const TimelineEntry *TimelineModel::entry(const QModelIndex &index) const
{
    if (!index.isValid() || size_t(index.row()) >= m_rows.size() || m_rows[size_t(index.row())].kind != Entry)
        return nullptr;
    return &m_rows[size_t(index.row())].entry;
}

QModelIndex TimelineModel::indexOf(const Id &id) const
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].kind == Entry && m_rows[i].entry.id == id)
            return index(int(i));
    }
    return {};
}

QString TimelineModel::kindText(const QString &kind)
{
    if (kind == "invoice"_L1)
        return catalogText(catalog::invoiceType.label);
    if (kind == "payment"_L1)
        return catalogText(catalog::paymentType.label);
    if (kind == "document"_L1)
        return catalogText(catalog::documentType.label);
    if (kind == "consent"_L1)
        return catalogText(catalog::consentType.label);
    if (kind == "change"_L1)
        return tr("Change");
    return text::choiceLabel(*catalog::field<"activity.interaction_type">, kind);
}

QString TimelineModel::kindIcon(const QString &kind)
{
    static const QHash<QString, QString> icons{
        {u"call"_s, u"phone"_s},
        {u"email"_s, u"mail"_s},
        {u"meeting"_s, u"users"_s},
        {u"support_ticket"_s, u"life-buoy"_s},
        {u"complaint"_s, u"circle-alert"_s},
        {u"feedback"_s, u"message-square"_s},
        {u"visit"_s, u"map-pin"_s},
        {u"note"_s, u"sticky-note"_s},
        {u"task"_s, u"square-check"_s},
        {u"system"_s, u"settings"_s},
        {u"invoice"_s, u"receipt"_s},
        {u"payment"_s, u"hand-coins"_s},
        {u"document"_s, u"file-text"_s},
        {u"consent"_s, u"shield-check"_s},
        {u"change"_s, u"history"_s},
    };
    return icons.value(kind, u"activity"_s);
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

Qt::ItemFlags TimelineModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return entry(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                        : Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
}

QString TimelineModel::headingText(const Row &row) const
{
    switch (row.kind) {
    case PinnedHeading:
        return tr("Pinned");
    case UpcomingHeading:
        return tr("Upcoming");
    case NowLine:
        return tr("Now", "line between future and past");
    case DayHeading: {
        const QDate today = m_clock.today();
        const QString date = m_format.date(row.day, text::Formatter::DateStyle::Long);
        if (row.day == today)
            return tr("Today, %1").arg(date);
        if (row.day == today.addDays(-1))
            return tr("Yesterday, %1").arg(date);
        return date;
    }
    case Entry:
        break;
    }
    return {};
}

QString TimelineModel::changeTitle(const TimelineEntry &entry) const
{
    const catalog::RecordType *type = catalog::findType(entry.title);
    const QString what = type ? catalogText(type->label) : entry.title;
    if (entry.kind == "create"_L1)
        return tr("%1 added", "a record, such as Vehicle").arg(what);
    if (entry.kind == "update"_L1)
        return tr("%1 edited", "a record, such as Vehicle").arg(what);
    if (entry.kind == "delete"_L1)
        return tr("%1 moved to the bin", "a record, such as Vehicle").arg(what);
    if (entry.kind == "restore"_L1)
        return tr("%1 restored", "a record, such as Vehicle").arg(what);
    return tr("%1: %2", "record and what was done with it").arg(what, entry.kind);
}

QString TimelineModel::titleOf(const TimelineEntry &entry) const
{
    using catalog::field;
    switch (entry.source) {
    case TimelineSource::Activity:
        return entry.title.isEmpty() ? kindText(entry.kind) : entry.title;
    case TimelineSource::Invoice: {
        const QString kind = choice(*field<"invoice.kind">, entry.kind);
        const QString total = text::isolated(m_format.money(entry.amount, entry.currency));
        return entry.title.isEmpty() ? tr("%1, %2", "kind of document and amount").arg(kind, total)
                                     : tr("%1 %2, %3", "kind of document, number, amount")
                                           .arg(kind, text::isolated(entry.title), total);
    }
    case TimelineSource::Payment: {
        const QString amount = text::isolated(m_format.money(entry.amount, entry.currency));
        return entry.kind.isEmpty() ? tr("Payment of %1").arg(amount)
                                    : tr("Payment of %1 (%2)", "amount and method")
                                          .arg(amount, choice(*field<"payment.method">, entry.kind));
    }
    case TimelineSource::Document:
        return entry.title;
    case TimelineSource::Consent:
        return tr("%1: %2 by %3", "consent action: purpose by channel")
            .arg(choice(*field<"consent_event.action">, entry.kind),
                 choice(*field<"consent_event.purpose">, entry.title),
                 choice(*field<"consent_event.channel">, entry.text));
    case TimelineSource::Change:
        return changeTitle(entry);
    }
    return {};
}

QString TimelineModel::textOf(const TimelineEntry &entry) const
{
    switch (entry.source) {
    case TimelineSource::Activity:
        return entry.text.simplified();
    case TimelineSource::Invoice:
    case TimelineSource::Consent:
        return {};
    case TimelineSource::Payment: {
        QStringList parts;
        if (!entry.text.isEmpty())
            parts << tr("For %1", "number of an invoice").arg(text::isolated(entry.text));
        if (!entry.title.isEmpty() && entry.title != entry.text)
            parts << text::isolated(entry.title);
        return m_format.list(parts);
    }
    case TimelineSource::Document:
        return text::isolated(entry.text);
    case TimelineSource::Change: {
        QStringList labels;
        for (const QString &name : entry.text.split(u", "_s, Qt::SkipEmptyParts))
            labels << text::fieldLabel(entry.title, name);
        return m_format.list(labels);
    }
    }
    return {};
}

QString TimelineModel::timeOf(const TimelineEntry &entry) const
{
    if (isOpen(entry) && isUndated(entry))
        return {};
    if (isOpen(entry) || entry.at > m_clock.now()) {
        const Instant when = isOpen(entry) && entry.due ? entry.due : entry.at;
        return m_format.instant(when, text::Formatter::DateStyle::Medium);
    }
    if (entry.pinned)
        return m_format.instant(entry.at, text::Formatter::DateStyle::Medium);
    return entry.dayOnly ? QString() : m_format.time(entry.at);
}

bool TimelineModel::isLate(const TimelineEntry &entry) const
{
    return isOpen(entry) && !isUndated(entry) && (entry.due ? entry.due : entry.at) < m_clock.now();
}

QString TimelineModel::stateOf(const TimelineEntry &entry) const
{
    if (isLate(entry))
        return tr("Overdue", "activity that is not done");
    if (entry.source == TimelineSource::Activity && entry.status != "completed"_L1)
        return choice(*catalog::field<"activity.status">, entry.status);
    if (entry.source == TimelineSource::Invoice && entry.status != "issued"_L1)
        return choice(*catalog::field<"invoice.status">, entry.status);
    return {};
}

/// One sentence for a screen reader.
QString TimelineModel::sentence(const TimelineEntry &entry) const
{
    QStringList parts;
    if (entry.source == TimelineSource::Activity && !entry.title.isEmpty())
        parts << kindText(entry.kind);
    parts << titleOf(entry);
    if (const QString text = textOf(entry); !text.isEmpty())
        parts << text;
    if (const QString state = stateOf(entry); !state.isEmpty())
        parts << state;
    if (entry.pinned)
        parts << tr("Pinned");
    parts << (entry.dayOnly ? m_format.date(dayOf(entry), text::Formatter::DateStyle::Medium)
                            : m_format.instant(isOpen(entry) && entry.due ? entry.due : entry.at,
                                               text::Formatter::DateStyle::Medium));
    return parts.join(tr(". ", "between the parts of a spoken entry"));
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || size_t(index.row()) >= m_rows.size())
        return {};
    const Row &row = m_rows[size_t(index.row())];
    if (role == RowKindRole)
        return int(row.kind);
    if (row.kind != Entry) {
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? headingText(row) : QVariant();
    }
    const TimelineEntry &entry = row.entry;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return sentence(entry);
    case Qt::ToolTipRole:
        return entry.dayOnly ? m_format.date(dayOf(entry), text::Formatter::DateStyle::Long)
                             : m_format.instant(entry.at, text::Formatter::DateStyle::Long);
    case IdRole:
        return QVariant::fromValue(entry.id);
    case IconRole:
        switch (entry.source) {
        case TimelineSource::Activity:
            return kindIcon(entry.kind);
        case TimelineSource::Invoice:
            return kindIcon(u"invoice"_s);
        case TimelineSource::Payment:
            return kindIcon(u"payment"_s);
        case TimelineSource::Document:
            return kindIcon(u"document"_s);
        case TimelineSource::Consent:
            return kindIcon(u"consent"_s);
        case TimelineSource::Change:
            return kindIcon(u"change"_s);
        }
        return {};
    case KindRole:
        return entry.source == TimelineSource::Activity ? kindText(entry.kind) : QString();
    case TitleRole:
        return titleOf(entry);
    case TextRole:
        return textOf(entry);
    case TimeRole:
        return timeOf(entry);
    case RelativeRole:
        if (isOpen(entry) && isUndated(entry))
            return tr("no date", "task");
        if (entry.dayOnly && dayOf(entry) == m_clock.today())
            return tr("today");
        return m_format.relative(isOpen(entry) && entry.due ? entry.due : entry.at, m_clock.now());
    case StateRole:
        return stateOf(entry);
    case LateRole:
        return isLate(entry);
    case PinnedRole:
        return entry.pinned;
    case DoneRole:
        return entry.status == "completed"_L1;
    default:
        return {};
    }
}

} // namespace c360::model
