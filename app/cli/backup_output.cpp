// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/backup_output.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace c360::cli {

QJsonObject backupJson(const services::BackupInfo &info, const QString &file)
{
    return {{u"file"_s, file},
            {u"bytes"_s, info.size},
            {u"encrypted"_s, info.encrypted},
            {u"sha256"_s, QString::fromLatin1(info.sha256.toHex())},
            {u"created_at"_s,
             QDateTime::fromMSecsSinceEpoch(info.createdAt, Qt::UTC).toString(Qt::ISODateWithMs)}};
}

} // namespace c360::cli
