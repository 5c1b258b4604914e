// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

namespace c360::tests {

/// A disk that fills, for the SQLite files below a folder: a layer under the encryption that refuses to write
/// when it is told to. Make it before the store opens its files. Of any thread.
class FullDisk
{
public:
    explicit FullDisk(const QString &folder);
    ~FullDisk();
    Q_DISABLE_COPY_MOVE(FullDisk)

    /// So many bytes may still be written; of the write that passes the limit, what fits is written, then
    /// it fails with SQLITE_FULL, and every later one does.
    void leave(qint64 bytes);
    void heal();
    [[nodiscard]] qint64 written() const; ///< bytes, since the start
    [[nodiscard]] int refused() const;    ///< writes

    struct Space; ///< what is left, shared with the open files

private:
    std::shared_ptr<Space> d;
};

} // namespace c360::tests
