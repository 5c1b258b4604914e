// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/sync_lease.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace c360::sync {

Result<bool> SyncLease::take()
{
    if (isHeld())
        return true;
    const int descriptor = ::open(QFile::encodeName(m_file).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return failWith(ErrorCode::Failed, u"file.unwritable"_s,
                        QString::fromLocal8Bit(std::strerror(errno)));
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        const bool taken = errno == EWOULDBLOCK || errno == EINTR;
        ::close(descriptor);
        if (taken)
            return false;
        return failWith(ErrorCode::Failed, u"file.unwritable"_s,
                        QString::fromLocal8Bit(std::strerror(errno)));
    }
    m_descriptor = descriptor;
    return true;
}

void SyncLease::release()
{
    if (isHeld())
        ::close(std::exchange(m_descriptor, -1)); // closing gives the lock back
}

} // namespace c360::sync
