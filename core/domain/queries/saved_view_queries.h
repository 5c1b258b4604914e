// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/id.h"
#include "core/store/connection.h"

#include <QJsonObject>
#include <QString>

#include <vector>

namespace c360::domain {

/// A list that somebody gave a name: {"query": CustomerQuery, "columns": [field, …]}.
struct SavedView
{
    Id id;
    QString name;
    qint64 position = 0;
    QJsonObject definition;
};

/// Those of a record type, by position and name.
[[nodiscard]] Result<std::vector<SavedView>> savedViews(store::Connection &db, const QString &recordType);

} // namespace c360::domain
