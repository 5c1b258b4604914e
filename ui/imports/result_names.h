// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QHash>
#include <QString>

namespace c360::ui {

/// What people call the records that an import's result speaks of.
struct ResultNames
{
    QHash<qint64, QString> lines; ///< by line of the file
    QHash<Id, QString> customers;
};

} // namespace c360::ui
