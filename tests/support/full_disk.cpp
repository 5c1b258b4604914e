// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/full_disk.h"

#include <QFileInfo>

#include <cstring>
#include <mutex>
#include <new>
#include <optional>
#include <sqlite3.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace c360::tests {

struct FullDisk::Space
{
    QByteArray folder; ///< with a slash at its end
    mutable std::mutex mutex;
    std::optional<qint64> left;
    qint64 written = 0;
    int refused = 0;

    /// How much of a write still fits.
    qint64 take(qint64 bytes)
    {
        const std::lock_guard lock(mutex);
        const qint64 fits = left ? std::min(*left, bytes) : bytes;
        if (left)
            *left -= fits;
        written += fits;
        if (fits < bytes)
            ++refused;
        return fits;
    }
};

namespace {

using Space = FullDisk::Space;

constexpr char layerName[] = "c360-full-disk";

// SQLite's registry of VFS is the process's own; so is what hangs on it.
std::mutex disksMutex;
std::vector<std::weak_ptr<Space>> disks;

std::shared_ptr<Space> diskOf(const char *file)
{
    const std::lock_guard lock(disksMutex);
    for (const auto &disk : disks) {
        if (auto space = disk.lock();
            space && file && std::strncmp(file, space->folder.constData(), size_t(space->folder.size())) == 0)
            return space;
    }
    return nullptr;
}

/// An open file; the real one's lies behind it in the memory that SQLite gives.
struct File
{
    sqlite3_file base;
    std::shared_ptr<Space> space;

    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

File *self(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file);
}

sqlite3_file *real(sqlite3_file *file)
{
    return self(file)->real();
}

int closeFile(sqlite3_file *file)
{
    const int result = real(file)->pMethods->xClose(real(file));
    self(file)->~File();
    return result;
}

int writeFile(sqlite3_file *file, const void *data, int size, sqlite3_int64 offset)
{
    const auto &space = self(file)->space;
    const auto fits = int(space ? space->take(size) : size);
    const int result = fits > 0 ? real(file)->pMethods->xWrite(real(file), data, fits, offset) : SQLITE_OK;
    return result == SQLITE_OK && fits < size ? SQLITE_FULL : result;
}

/// The real file's method of the same name, with the real file.
template <auto Member, typename... Arguments>
auto forward(sqlite3_file *file, Arguments... arguments)
{
    return (real(file)->pMethods->*Member)(real(file), arguments...);
}

using Methods = sqlite3_io_methods;

constexpr Methods methods{
    .iVersion = 2, // no memory-mapped reads: every byte goes through here
    .xClose = closeFile,
    .xRead = forward<&Methods::xRead, void *, int, sqlite3_int64>,
    .xWrite = writeFile,
    .xTruncate = forward<&Methods::xTruncate, sqlite3_int64>,
    .xSync = forward<&Methods::xSync, int>,
    .xFileSize = forward<&Methods::xFileSize, sqlite3_int64 *>,
    .xLock = forward<&Methods::xLock, int>,
    .xUnlock = forward<&Methods::xUnlock, int>,
    .xCheckReservedLock = forward<&Methods::xCheckReservedLock, int *>,
    .xFileControl = forward<&Methods::xFileControl, int, void *>,
    .xSectorSize = forward<&Methods::xSectorSize>,
    .xDeviceCharacteristics = forward<&Methods::xDeviceCharacteristics>,
    .xShmMap = forward<&Methods::xShmMap, int, int, int, void volatile **>,
    .xShmLock = forward<&Methods::xShmLock, int, int, int>,
    .xShmBarrier = forward<&Methods::xShmBarrier>,
    .xShmUnmap = forward<&Methods::xShmUnmap, int>,
    .xFetch = nullptr,
    .xUnfetch = nullptr,
};

int openFile(sqlite3_vfs *vfs, const char *name, sqlite3_file *memory, int flags, int *outFlags)
{
    auto *below = static_cast<sqlite3_vfs *>(vfs->pAppData);
    auto *file = new (memory) File{};
    const int result = below->xOpen(below, name, file->real(), flags, outFlags);
    if (result != SQLITE_OK) {
        if (file->real()->pMethods)
            file->real()->pMethods->xClose(file->real());
        file->~File();
        memory->pMethods = nullptr; // nothing to close
        return result;
    }
    file->space = diskOf(name);
    file->base.pMethods = &methods;
    return SQLITE_OK;
}

// Below the encrypting layer, which is made anew on top of it and becomes the default.
void install()
{
    static std::once_flag once;
    std::call_once(once, [] {
        sqlite3_initialize();
        sqlite3_vfs *below = sqlite3_vfs_find("unix");
        static sqlite3_vfs layer = *below;
        layer.pNext = nullptr;
        layer.zName = layerName;
        layer.pAppData = below;
        layer.szOsFile = int(sizeof(File)) + below->szOsFile;
        layer.xOpen = openFile;
        layer.xDelete = [](sqlite3_vfs *vfs, const char *name, int sync) {
            auto *real = static_cast<sqlite3_vfs *>(vfs->pAppData);
            return real->xDelete(real, name, sync);
        };
        layer.xAccess = [](sqlite3_vfs *vfs, const char *name, int flags, int *result) {
            auto *real = static_cast<sqlite3_vfs *>(vfs->pAppData);
            return real->xAccess(real, name, flags, result);
        };
        layer.xFullPathname = [](sqlite3_vfs *vfs, const char *name, int size, char *out) {
            auto *real = static_cast<sqlite3_vfs *>(vfs->pAppData);
            return real->xFullPathname(real, name, size, out);
        };
        if (sqlite3_vfs_register(&layer, 0) != SQLITE_OK || sqlite3mc_vfs_create(layerName, 1) != SQLITE_OK)
            qFatal("full disk: the layer cannot be installed");
    });
}

} // namespace

FullDisk::FullDisk(const QString &folder) : d(std::make_shared<Space>())
{
    install();
    d->folder = QFileInfo(folder).canonicalFilePath().toUtf8() + '/';
    const std::lock_guard lock(disksMutex);
    std::erase_if(disks, [](const auto &disk) { return disk.expired(); });
    disks.push_back(d);
}

FullDisk::~FullDisk()
{
    heal();
}

void FullDisk::leave(qint64 bytes)
{
    const std::lock_guard lock(d->mutex);
    d->left = bytes;
}

void FullDisk::heal()
{
    const std::lock_guard lock(d->mutex);
    d->left.reset();
}

qint64 FullDisk::written() const
{
    const std::lock_guard lock(d->mutex);
    return d->written;
}

int FullDisk::refused() const
{
    const std::lock_guard lock(d->mutex);
    return d->refused;
}

} // namespace c360::tests
