// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/backup/backup.h"

#include <QJsonObject>

namespace c360::cli {

[[nodiscard]] QJsonObject backupJson(const services::BackupInfo &info, const QString &file);

} // namespace c360::cli
