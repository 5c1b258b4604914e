// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/customer_list_model.h"

#include "core/catalog/catalog.h"
#include "core/domain/queries/search_queries.h"
#include "core/model/customer_cells.h"
#include "core/text/codec.h"
#include "core/text/messages.h"

#include <QCoreApplication>

#include <algorithm>

namespace c360::model {

using namespace Qt::StringLiterals;
using catalog::customerType;
using catalog::Field;
using catalog::Kind;
using cells::fieldOf;
using domain::CustomerRow;

namespace {

constexpr int pageRows = RowSchedule::pageRows;
constexpr size_t firstRows = 48; ///< a screen, read together with the list
constexpr int bestMatches = 500;
constexpr int countCap = 1000;
constexpr int refreshDelay = 60; ///< ms; changes come in bursts

} // namespace

CustomerListModel::CustomerListModel(store::Store &store, domain::Commands &commands, QObject *parent)
    : FollowingModel(parent),
      m_store(store),
      m_commands(commands),
      m_columns{u"name"_s, u"email"_s, u"phone"_s, u"city"_s, u"country"_s, u"status"_s, u"tags"_s},
      m_rids(std::make_shared<const std::vector<qint64>>())
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(refreshDelay);
    connect(&m_refresh, &QTimer::timeout, this, [this] { start(false); });
    connect(&m_store, &store::Store::changed, this, &CustomerListModel::applyChanges);
}

CustomerListModel::~CustomerListModel()
{
    if (m_stop)
        m_stop->store(true);
}

// ---- columns --------------------------------------------------------------------------------------

QStringList CustomerListModel::allColumns()
{
    QStringList columns{u"name"_s};
    for (const Field &field : customerType.fields) {
        if (field.name != "full_name" && field.kind != Kind::Reference && field.kind != Kind::Json &&
            field.kind != Kind::Digest)
            columns.append(QString::fromLatin1(field.name.data(), qsizetype(field.name.size())));
    }
    columns << u"tags"_s << u"created_at"_s << u"updated_at"_s;
    return columns;
}

QString CustomerListModel::columnLabel(const QString &field)
{
    if (field == u"tags")
        return tr("Tags");
    if (field == u"created_at")
        return tr("Created");
    if (field == u"updated_at")
        return tr("Changed");
    if (field == u"deleted_at")
        return tr("Deleted");
    const Field *found = fieldOf(field);
    return found ? text::fieldLabel(*found) : QString();
}

void CustomerListModel::setColumns(const QStringList &fields)
{
    static const QStringList known = allColumns() << u"deleted_at"_s;
    QStringList columns;
    for (const QString &field : fields) {
        if (known.contains(field) && !columns.contains(field))
            columns.append(field);
    }
    if (columns.isEmpty() || columns == m_columns)
        return;
    const bool needsMore =
        !std::ranges::all_of(columns, [this](const QString &c) { return m_columns.contains(c); });
    beginResetModel();
    m_columns = columns;
    if (needsMore) {
        ++m_columnsVersion;
        m_rows.clear();
        m_schedule.reset();
    }
    endResetModel();
}

void CustomerListModel::setFormatter(const text::Formatter &formatter)
{
    m_formatter = formatter;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, int(m_columns.size()) - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

// ---- the list of row numbers ------------------------------------------------------------------------

void CustomerListModel::setQuery(const domain::CustomerQuery &query)
{
    if (m_answered && query == m_query && !m_error)
        return;
    m_query = query;
    start(true);
}

void CustomerListModel::reload()
{
    start(true);
}

void CustomerListModel::setLoading(bool loading)
{
    if (loading == m_loading)
        return;
    m_loading = loading;
    Q_EMIT loadingChanged(loading);
}

void CustomerListModel::start(bool fresh)
{
    if (!fresh && m_refreshing) {
        m_refreshAgain = true;
        return;
    }
    if (!fresh && m_loading)
        return; // its answer will hold the change or be asked again by it
    if (fresh) {
        if (m_stop)
            m_stop->store(true);
        m_stop = std::make_shared<std::atomic<bool>>(false);
        ++m_generation;
        m_refreshing = false;
        m_refreshAgain = false;
        m_refresh.stop();
        setLoading(true);
    } else {
        m_refreshing = true;
    }
    const quint64 generation = m_generation;
    const bool ranked = m_query.hasText() && m_query.sort.isEmpty();

    if (fresh && !ranked && !m_query.bin && !m_query.hasText() && !m_query.hasFilters()) {
        // The first screen by key, while the whole order is still being read.
        m_store
            .read([query = m_query, fields = m_columns,
                   version = m_columnsVersion](store::Connection &db) -> Result<Answer> {
                Answer answer;
                C360_TRY(auto rids, domain::customerRidsAfter(db, query, {}, pageRows));
                answer.rids = std::make_shared<const std::vector<qint64>>(std::move(rids));
                answer.columnsVersion = version;
                C360_CHECK(readFirst(db, answer, fields));
                return answer;
            })
            .then(this, [this, generation](const Result<Answer> &answer) {
                if (generation != m_generation || !m_loading || !answer)
                    return;
                m_error.reset();
                keepFirst(*answer);
                show(answer->rids);
            });
    }

    m_store
        .read([query = m_query, ranked, stop = m_stop, before = fresh ? Rids() : m_rids, fields = m_columns,
               version = m_columnsVersion](store::Connection &db) -> Result<Answer> {
            Answer answer;
            answer.columnsVersion = version;
            if (ranked) {
                C360_TRY(auto found, domain::searchCustomers(db, query, bestMatches, stop.get()));
                answer.rids = std::make_shared<const std::vector<qint64>>(std::move(found.rids));
                answer.complete = found.complete;
            } else {
                C360_TRY(auto rids, domain::customerRids(db, query, stop.get()));
                answer.rids = std::make_shared<const std::vector<qint64>>(std::move(rids));
            }
            if (before)
                answer.diff = diffRows(*before, *answer.rids);
            else
                C360_CHECK(readFirst(db, answer, fields));
            return answer;
        })
        .then(this, [this, generation, fresh](const Result<Answer> &answer) {
            if (generation != m_generation)
                return;
            if (!fresh)
                m_refreshing = false;
            if (answer)
                take(*answer);
            else
                takeFailure(answer.error());
            setLoading(false);
            if (std::exchange(m_refreshAgain, false))
                m_refresh.start();
        });
}

Result<void> CustomerListModel::readFirst(store::Connection &db, Answer &answer, const QStringList &fields)
{
    const auto &rids = *answer.rids;
    answer.first.assign(rids.begin(), rids.begin() + qint64(std::min(rids.size(), firstRows)));
    C360_TRY(answer.rows, domain::customerRows(db, answer.first, fields));
    return {};
}

void CustomerListModel::keepFirst(const Answer &answer)
{
    if (!answer.first.empty() && answer.columnsVersion == m_columnsVersion)
        m_rows.keep(answer.rows, answer.first);
}

void CustomerListModel::take(const Answer &answer)
{
    m_error.reset();
    m_answered = true;
    m_complete = answer.complete;
    keepFirst(answer);
    const auto &now = *m_rids;
    const auto &next = *answer.rids;
    if (answer.diff) {
        apply(*answer.diff, answer.rids);
    } else if (now.empty() || now.size() > pageRows || next.size() < now.size()) {
        show(answer.rids);
    } else if (std::equal(now.begin(), now.end(), next.begin())) {
        append(answer.rids); // the first screen is there already
    } else {
        show(answer.rids);
    }
    m_total = qint64(m_rids->size());
    m_totalCapped = false;
    if (!m_complete)
        countTotal();
    Q_EMIT stateChanged();
}

void CustomerListModel::takeFailure(const Error &error)
{
    if (error.code == ErrorCode::Cancelled)
        return;
    m_answered = true;
    m_error = error;
    m_complete = true;
    m_total = 0;
    m_totalCapped = false;
    show(std::make_shared<const std::vector<qint64>>());
    Q_EMIT stateChanged();
}

void CustomerListModel::countTotal()
{
    m_totalCapped = true;
    const quint64 generation = m_generation;
    m_store
        .read([query = m_query](store::Connection &db) { return domain::countMatches(db, query, countCap); })
        .then(this, [this, generation](Result<qint64> count) {
            if (generation != m_generation || !count)
                return;
            m_totalCapped = *count > countCap;
            m_total = std::max<qint64>(rowCount(), std::min<qint64>(*count, countCap));
            Q_EMIT stateChanged();
        });
}

void CustomerListModel::show(const Rids &rids)
{
    beginResetModel();
    m_rids = rids;
    m_schedule.reset();
    endResetModel();
}

void CustomerListModel::append(const Rids &rids)
{
    if (rids->size() > m_rids->size()) {
        beginInsertRows({}, rowCount(), int(rids->size()) - 1);
        m_rids = rids;
        endInsertRows();
    }
}

void CustomerListModel::apply(const RowDiff &diff, const Rids &after)
{
    m_schedule.reset();
    // A list of its own: readers may still hold the one from before.
    const auto rids = std::make_shared<std::vector<qint64>>(*m_rids);
    m_rids = rids;
    follow(diff, *rids, *after);
    m_rids = after;
}

int CustomerListModel::rowOf(qint64 rid) const
{
    const auto found = std::ranges::find(*m_rids, rid);
    return found == m_rids->end() ? -1 : int(found - m_rids->begin());
}

// ---- changes of the store -----------------------------------------------------------------------------

void CustomerListModel::applyChanges(const store::ChangeSet &changes)
{
    if (!m_answered && !m_loading)
        return;
    if (changes.many) {
        // What is being read may be from before; what is here stays until it has been read again.
        ++m_columnsVersion;
        m_schedule.reset();
        const std::vector<qint64> rids = m_rows.rids();
        readAgain({rids.begin(), rids.end()});
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        m_refresh.start();
        return;
    }
    QSet<qint64> here;
    bool list = false;
    for (const store::Change &change : changes.changes) {
        const bool customer = change.type->name == customerType.name;
        const bool label = change.type->name == catalog::tagType.name;
        const bool link = change.type->name == catalog::customerTagType.name ||
                          change.type->name == catalog::memberType.name;
        if (label) {
            for (const qint64 rid : m_rows.rids())
                here.insert(rid);
        }
        if (customer || link) {
            if (const auto found = m_rows.ridOf(customer ? change.id : change.owner))
                here.insert(*found);
        }
        list = list || customer || link || label || change.type->name == catalog::groupType.name;
    }
    if (!here.isEmpty())
        readAgain(here);
    if (list && !m_refresh.isActive())
        m_refresh.start();
}

void CustomerListModel::readAgain(const QSet<qint64> &rids)
{
    const std::vector<qint64> asked(rids.begin(), rids.end());
    const quint64 version = m_columnsVersion;
    m_store
        .read([asked, fields = m_columns](store::Connection &db) {
            return domain::customerRows(db, asked, fields);
        })
        .then(this, [this, asked, rids, version](Result<std::vector<CustomerRow>> rows) {
            if (!rows || version != m_columnsVersion)
                return;
            m_rows.keep(*std::move(rows), asked);
            rowsChanged(rids);
        });
}

void CustomerListModel::rowsChanged(const QSet<qint64> &rids)
{
    qsizetype left = rids.size();
    for (int row = 0; row < rowCount() && left > 0; ++row) {
        if (!rids.contains(ridAt(row)))
            continue;
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
        --left;
    }
}

// ---- the rows around what is looked at ------------------------------------------------------------------

const CustomerRow *CustomerListModel::loaded(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : m_rows.find(ridAt(row));
}

QModelIndex CustomerListModel::indexOf(const Id &id) const
{
    const auto rid = m_rows.ridOf(id);
    const int row = rid ? rowOf(*rid) : -1;
    return row < 0 ? QModelIndex() : index(row, 0);
}

bool CustomerListModel::isHere(int first, int last) const
{
    for (int row = std::max(0, first); row <= std::min(last, rowCount() - 1); ++row) {
        if (!m_rows.contains(ridAt(row)))
            return false;
    }
    return true;
}

bool CustomerListModel::bringIntoSight(int first, int last)
{
    if (isHere(first, last))
        return true;
    m_schedule.showing(std::max(0, first), std::min(last, rowCount() - 1));
    fetch();
    return false;
}

void CustomerListModel::scheduleFetch() const
{
    if (m_fetchScheduled)
        return;
    m_fetchScheduled = true;
    QMetaObject::invokeMethod(const_cast<CustomerListModel *>(this), &CustomerListModel::fetch,
                              Qt::QueuedConnection);
}

void CustomerListModel::fetch()
{
    m_fetchScheduled = false;
    while (const std::optional<RowSchedule::Run> run = m_schedule.next()) {
        std::vector<qint64> asked;
        for (int row = run->first; row <= std::min(run->last, rowCount() - 1); ++row) {
            if (!m_rows.contains(ridAt(row)))
                asked.push_back(ridAt(row));
        }
        if (asked.empty())
            m_schedule.done(*run);
        else
            read(*run, asked);
    }
}

void CustomerListModel::read(const RowSchedule::Run &run, const std::vector<qint64> &asked)
{
    const quint64 version = m_columnsVersion;
    m_store
        .read([asked, fields = m_columns](store::Connection &db) {
            return domain::customerRows(db, asked, fields);
        })
        .then(this, [this, asked, run, version](Result<std::vector<CustomerRow>> rows) {
            m_schedule.done(run);
            if (version != m_columnsVersion)
                return;
            if (!rows) {
                takeFailure(rows.error());
                return;
            }
            m_rows.keep(*std::move(rows), asked);
            if (run.first < rowCount())
                Q_EMIT dataChanged(index(run.first, 0),
                                   index(std::min(rowCount() - 1, run.last), columnCount() - 1));
            fetch();
        });
}

// ---- cells ----------------------------------------------------------------------------------------------

int CustomerListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rids->size());
}

int CustomerListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant CustomerListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QString &field = m_columns[index.column()];
    switch (role) {
    case RidRole:
        return ridAt(index.row());
    case FieldRole:
        return field;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(
            (cells::isNumber(field) ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter));
    default:
        break;
    }
    const bool here = m_rows.contains(ridAt(index.row()));
    if (role == LoadedRole)
        return here;
    if (role == Qt::DisplayRole) {
        const bool missing = !here && m_schedule.want(index.row());
        if (m_schedule.lookedAt(index.row()) || missing)
            scheduleFetch();
    }
    const CustomerRow *found = m_rows.find(ridAt(index.row()));
    if (!found)
        return role == Qt::DisplayRole && !here ? QVariant(u"…"_s) : QVariant();
    const CustomerRow &row = *found;
    switch (role) {
    case Qt::DisplayRole:
        return cells::textOf(row, field, m_formatter);
    case Qt::EditRole:
        if (const Field *type = fieldOf(field); type && field != u"name")
            return text::toText(*type, row.record.value(field));
        return cells::textOf(row, field, m_formatter);
    case Qt::ToolTipRole:
        return field == u"notes" || field == u"tags" ? QVariant(cells::textOf(row, field, m_formatter))
                                                     : QVariant();
    case Qt::AccessibleTextRole: {
        const QString text = cells::textOf(row, field, m_formatter);
        return text.isEmpty() ? tr("%1: none").arg(columnLabel(field)) : text;
    }
    case IdRole:
        return QVariant::fromValue(row.record.id);
    case ValueRole:
        return cells::valueOf(row, field);
    case TitleRole:
        return cells::titleOf(row.record);
    case TagsRole: {
        QStringList list;
        for (const domain::TagLabel &tag : row.tags)
            list << tag.name << tag.colour;
        return list;
    }
    default:
        return {};
    }
}

QString CustomerListModel::orderedLabel(const QString &field) const
{
    const QString label = columnLabel(field);
    const QList<domain::SortKey> keys = m_query.order();
    const auto key = std::ranges::find(keys, field, &domain::SortKey::field);
    if (key == keys.end())
        return label;
    if (keys.size() == 1)
        return key->descending ? tr("%1, sorted downwards", "column").arg(label)
                               : tr("%1, sorted upwards", "column").arg(label);
    const QString number = m_formatter.number(qint64(key - keys.begin()) + 1);
    return key->descending
               ? tr("%1, sorted downwards as number %2", "column, position in the order").arg(label, number)
               : tr("%1, sorted upwards as number %2", "column, position in the order").arg(label, number);
}

QVariant CustomerListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    if (role == Qt::DisplayRole)
        return columnLabel(m_columns[section]);
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return orderedLabel(m_columns[section]);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeading | Qt::AlignVCenter));
    if (role == FieldRole)
        return m_columns[section];
    return {};
}

Qt::ItemFlags CustomerListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    const QString &column = m_columns[index.column()];
    const Field *field = column == u"name" ? nullptr : fieldOf(column);
    if (field && !field->has(catalog::ReadOnly) && field->kind != Kind::LongText && !m_query.bin &&
        m_rows.contains(ridAt(index.row())))
        flags |= Qt::ItemIsEditable;
    return flags;
}

void CustomerListModel::setCached(qint64 rid, const QString &field, const QVariant &value)
{
    if (m_rows.setValue(rid, field, value))
        rowsChanged({rid});
}

bool CustomerListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if ((role != Qt::EditRole && role != ValueRole) || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const CustomerRow *row = loaded(index.row());
    const QString column = m_columns[index.column()];
    const Field *field = fieldOf(column);
    if (!row || !field)
        return false;
    QVariant stored = value;
    if (role == Qt::EditRole) {
        auto read = text::fromText(*field, value.toString(), &m_formatter);
        if (!read) {
            Q_EMIT editRefused(read.error(), row->record.id);
            return false;
        }
        stored = *std::move(read);
    }
    return edit(index, stored, row->record.value(column));
}

bool CustomerListModel::edit(const QModelIndex &index, const QVariant &stored, const QVariant &seen)
{
    const CustomerRow *row = flags(index) & Qt::ItemIsEditable ? loaded(index.row()) : nullptr;
    if (!row || stored == seen || (stored.isNull() && seen.isNull()))
        return false;
    const QString column = m_columns[index.column()];
    const Id id = row->record.id;
    const qint64 rid = row->rid;
    const QVariant former = row->record.value(column);
    setCached(rid, column, stored);
    m_commands.update(u"customer"_s, id, {{column, stored}}, {{column, seen}})
        .then(this, [this, id, rid, column, stored, former](Result<domain::Outcome> outcome) {
            if (outcome) {
                Q_EMIT edited(*outcome);
                return;
            }
            const CustomerRow *row = m_rows.find(rid);
            if (row && row->record.value(column) == stored)
                setCached(rid, column, former);
            Q_EMIT editRefused(outcome.error(), id);
        });
    return true;
}

void CustomerListModel::sort(int column, Qt::SortOrder order)
{
    domain::CustomerQuery query = m_query;
    if (column < 0 || column >= m_columns.size())
        query.setOrder({});
    else
        query.setOrder({{m_columns[column], order == Qt::DescendingOrder}});
    setQuery(query);
}

} // namespace c360::model
