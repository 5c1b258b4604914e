// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/catalog/record.h"
#include "core/sync/exchange.h"

#include <QByteArrayView>
#include <QJsonObject>
#include <QJsonValue>

#include <vector>

/// The form of values and rows between this program and the centre: that of PostgreSQL's to_jsonb(row) in
/// UTC, which is not the one of text/codec.h. Integers, amounts and decimals are JSON integers of the storage
/// form, instants ISO 8601, digests "\x…", Json and Texts values as they are.
namespace c360::sync::wire {

[[nodiscard]] QJsonValue toJson(const catalog::Field &field, const QVariant &value);
/// Invalid with `field` set when the value is not of the field's kind.
[[nodiscard]] Result<QVariant> fromJson(const catalog::Field &field, const QJsonValue &value);

/// JSON text, as to_jsonb or a jsonb column gives it, in the compact form of the store: keys in order, no
/// blanks. Null when it cannot be read: nested too deep, or with a number that is none here.
[[nodiscard]] QString compact(QByteArrayView json);

[[nodiscard]] QString instantText(Instant instant);
/// Any offset from UTC, microseconds cut to milliseconds; nothing when malformed.
[[nodiscard]] std::optional<Instant> instantOf(QStringView text);

/// System columns and all fields.
[[nodiscard]] QJsonObject toJson(const catalog::Record &record);
/// Unknown columns are ignored, absent ones are NULL.
[[nodiscard]] Result<catalog::Record> recordFrom(const catalog::RecordType &type, const QJsonObject &row);
[[nodiscard]] Result<catalog::Record> recordFrom(const catalog::RecordType &type, QByteArrayView json);

/// A row as it comes from the centre: Pulled::Kind::Unreadable where recordFrom() gives an error.
[[nodiscard]] Pulled row(const catalog::RecordType &type, QByteArrayView json);

/// {field: [old, new]} from the outbox's form (text/codec.h) into this one; unknown fields are left out.
[[nodiscard]] QJsonObject changes(const catalog::RecordType &type, const QJsonObject &stored);

/// The argument of c360.push.
[[nodiscard]] QByteArray groups(const std::vector<PushGroup> &groups);
/// Its answer, and hello's.
[[nodiscard]] Result<PushAnswer> pushAnswer(QByteArrayView json);
[[nodiscard]] Result<Hello> hello(QByteArrayView json);
/// A row or tombstone of c360.pull; `seq`: its number there.
[[nodiscard]] Result<Pulled> pulled(bool gone, const catalog::RecordType &type, qint64 seq,
                                    QByteArrayView json);

} // namespace c360::sync::wire
