// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/housekeeping.h"
#include "core/store/store.h"

#include <QObject>

#include <vector>

namespace c360::domain {

/// Erases records of the bin for good, in slices that a person's own writes overtake, and then what undo
/// steps and the store of documents still hold of them. What a finished slice erased stays erased when it is
/// stopped.
class BinEmptier : public QObject
{
    Q_OBJECT
public:
    explicit BinEmptier(store::Store &store, QObject *parent = nullptr);

    /// Not while it runs.
    void start(std::vector<Binned> records);
    [[nodiscard]] bool isRunning() const { return m_running; }
    /// After the slice at work; finished() tells how far it came.
    void stop();

Q_SIGNALS:
    void progressed(qint64 erased, qint64 of);
    /// How many records are gone.
    void finished(qint64 erased);
    /// In place of finished(): why it ended early.
    void failed(const c360::Error &error);

private:
    void eraseSlice();
    void forgetSlice(qint64 after);
    void dropContentSlice();
    void finish(const Result<void> &done);

    store::Store &m_store;
    std::vector<Binned> m_records;
    size_t m_at = 0;
    qint64 m_erased = 0;
    bool m_running = false;
    bool m_stop = false;
};

} // namespace c360::domain
