// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>

namespace c360::store {

/// What SQLite keeps beside a database; nobody may have it open.
inline void removeSideFiles(const QString &database)
{
    for (const auto suffix : {"-wal", "-shm", "-journal"})
        QFile::remove(database + QLatin1StringView(suffix));
}

/// A database with all that is beside it; nobody may have it open.
inline void removeDatabase(const QString &database)
{
    QFile::remove(database);
    removeSideFiles(database);
}

} // namespace c360::store
