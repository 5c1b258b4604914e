// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/catalog/record.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace c360::sync {

/// A territory as the centre names it; a null id stands for rows of the whole organization.
struct Territory
{
    Id id;
    QString name;
    bool operator==(const Territory &) const = default;
};

/// Up to which number of the centre's clock the cache has come.
struct Cursor
{
    Id territory; ///< null: rows without a territory
    qint64 seq = 0;
};

/// What the centre says of itself, of the login and of this device.
struct Hello
{
    Id organization;
    QString organizationName;
    QString login;
    QString role;
    QList<Territory> territories;
    Id home; ///< territory of new customers; null when the login has none of its own
    Id epoch;
    qint64 seq = 0;
    qint64 floor = 0;  ///< tombstones of lower numbers are gone: an older cursor needs a resync
    qint64 lastOp = 0; ///< highest operation number that the centre has answered to this device
    int schemaMin = 0;
    int schemaMax = 0;
    Instant serverTime = 0;
    bool blocked = false;
    bool wipe = false;
    QJsonObject settings;
};

/// One operation on its way to the centre.
struct PushOp
{
    qint64 number = 0;
    QString kind; ///< create, update, delete, restore, erase, void
    const catalog::RecordType *type = nullptr;
    Id id;
    qint64 age = 0; ///< milliseconds since it was made, by this device's clock; never negative
    std::optional<catalog::Record> row; ///< create: the row as it stands
    QJsonObject changes;                ///< update: {field: [old, new]} in the form of text/codec.h
    qint64 seen = 0;    ///< delete, erase: the row's seq then; 0: it had not come from the centre
    bool again = false; ///< sent before; the centre may have lost it
};

/// One user action (or a part of a large one): applied whole or refused whole.
struct PushGroup
{
    QByteArray hash; ///< hexadecimal; the same at every attempt
    std::vector<PushOp> ops;
};

struct GroupAnswer
{
    qint64 first = 0;
    qint64 last = 0;
    QString result; ///< applied, merged, rejected
    QString reason; ///< rejected: a stable key
    QString field;
    int conflicts = 0;
};

struct PushAnswer
{
    qint64 seq = 0;
    qint64 lastOp = 0;
    std::vector<GroupAnswer> groups;
};

/// A row as the centre has it now, or that there is none any more.
struct Pulled
{
    enum class Kind : quint8
    {
        Row,
        Moved,  ///< to another territory: `record` has only type, id, seq and the territory it left
        Erased, ///< for good; likewise
        /// There is one that this program cannot read: `record` has only the system columns, as far as they
        /// are known.
        Unreadable,
    };
    Kind kind = Kind::Row;
    catalog::Record record;
    QString field{}; ///< Unreadable: whose value it is; empty: the row has not the form of one
};

/// One page of what has happened since the cursors: whole numbers of the centre's clock, in their order.
struct PullAnswer
{
    std::vector<Pulled> items;
    qint64 upTo = 0; ///< every given territory has come up to this number
    qint64 seq = 0;  ///< the organization's number now
    Id epoch;
    QList<Id> territories; ///< those asked for that the login still has
    bool more = false;
    bool tooMuch = false; ///< more rows than were allowed: `items` is not all, the connection is closed
};

} // namespace c360::sync
