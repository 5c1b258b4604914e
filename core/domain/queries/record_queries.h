// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/id.h"
#include "core/catalog/record.h"
#include "core/store/connection.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QVariant>

#include <functional>
#include <utility>
#include <vector>

namespace c360::domain {

/// Records of one type whose fields hold certain values.
struct RecordFilter
{
    const catalog::RecordType *type = nullptr;
    QList<std::pair<int, QVariant>>
        equals;       ///< field index and value in storage form; an invalid one: no value
    bool bin = false; ///< those in the bin instead of the others
};

/// The first `limit` of them behind the record `after` (null: from the start), by id.
[[nodiscard]] Result<std::vector<catalog::Record>>
listRecords(store::Connection &db, const RecordFilter &filter, const Id &after, int limit);
[[nodiscard]] Result<qint64> countRecords(store::Connection &db, const RecordFilter &filter);

/// Every record of a type by id, those in the bin too, as one moment saw them when the caller holds a
/// transaction. The function stops it with false.
[[nodiscard]] Result<void> forEachRecord(store::Connection &db, const catalog::RecordType &type,
                                         const std::function<bool(const catalog::Record &)> &function);

/// How many records of each type there are outside the bin; what belongs to a customer in the bin is not
/// counted.
[[nodiscard]] Result<QMap<QString, qint64>> recordCounts(store::Connection &db);
/// Records with changes that no central database has yet.
[[nodiscard]] Result<qint64> waitingRecords(store::Connection &db);

/// A customer in the bin by UUID, customer number, user name, e-mail or external number, the last one
/// deleted first. NotFound "customer.not_found".
[[nodiscard]] Result<Id> resolveDeletedCustomer(store::Connection &db, const QString &reference);

/// A flat object: type, id, the system columns but seq, and every field (null without a value). Two profiles
/// with the same content write the same.
[[nodiscard]] QJsonObject recordJson(const catalog::Record &record);

} // namespace c360::domain
