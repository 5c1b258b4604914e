// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/profile/atomic_file.h"

#include <QFileInfo>
#include <QSaveFile>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace c360::services {

Result<void> writeAtomically(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failWith(ErrorCode::Failed, u"file.unwritable"_s, file.errorString());
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(content);
    if (!file.commit()) // syncs, then renames
        return failWith(ErrorCode::Failed, u"file.unwritable"_s, file.errorString());
    syncFolder(QFileInfo(path).absolutePath());
    return {};
}

void syncFolder(const QString &folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
}

} // namespace c360::services
