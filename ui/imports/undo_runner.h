// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/import/import_batches.h"

#include <QObject>
#include <QThreadPool>

namespace c360::ui {

/// Takes imports back on a thread of its own, one after the other.
class UndoRunner : public QObject
{
    Q_OBJECT
public:
    /// `store` must outlive the runner.
    explicit UndoRunner(store::Store &store, QObject *parent = nullptr);
    /// Waits: half an undo would be worse than a moment.
    ~UndoRunner() override;

    void undo(const Id &batch);
    [[nodiscard]] bool isRunning() const { return m_running > 0; }

Q_SIGNALS:
    void progressed(double share);
    void undone(const c360::Id &batch, const c360::services::UndoneImport &result);
    void failed(const c360::Error &error);

private:
    store::Store &m_store;
    int m_running = 0;
    QThreadPool m_pool;
};

} // namespace c360::ui
