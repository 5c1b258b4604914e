// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/catalog/record.h"

#include <QByteArray>

namespace c360::store {

/// A whole row as compact JSON in storage form (ids and digests in hexadecimal, NULL left out): exact, unlike
/// the forms for people. For local tables only: shadows, waiting and refused rows.
[[nodiscard]] QByteArray packRecord(const catalog::Record &record);
/// Damaged when it is not what packRecord() writes. Fields that this version does not know are left out.
[[nodiscard]] Result<catalog::Record> unpackRecord(const catalog::RecordType &type, const QByteArray &json);

} // namespace c360::store
