// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/profile/profile_lock.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QThread>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace c360::services {

Result<ProfileLock> ProfileLock::take(const QString &folder, Mode mode, std::chrono::milliseconds patience)
{
    const QByteArray path = QFile::encodeName(folder + "/profile.lock"_L1);
    const int descriptor = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return failWith(ErrorCode::Failed, u"file.unwritable"_s,
                        QString::fromLocal8Bit(std::strerror(errno)));
    const int operation = (mode == Mode::Shared ? LOCK_SH : LOCK_EX) | LOCK_NB;
    const QDeadlineTimer deadline(patience);
    while (::flock(descriptor, operation) != 0) {
        if ((errno != EWOULDBLOCK && errno != EINTR) || deadline.hasExpired()) {
            ::close(descriptor);
            return fail(ErrorCode::Locked, u"profile.in_use"_s);
        }
        QThread::msleep(20);
    }
    return ProfileLock(descriptor);
}

ProfileLock::ProfileLock(ProfileLock &&other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

ProfileLock &ProfileLock::operator=(ProfileLock &&other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

ProfileLock::~ProfileLock()
{
    release();
}

void ProfileLock::release()
{
    if (m_descriptor >= 0)
        ::close(std::exchange(m_descriptor, -1)); // closing gives the lock back
}

} // namespace c360::services
