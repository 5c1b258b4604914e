// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/undo_runner.h"

#include <QtConcurrent>

namespace c360::ui {

UndoRunner::UndoRunner(store::Store &store, QObject *parent) : QObject(parent), m_store(store)
{
    m_pool.setMaxThreadCount(1);
}

UndoRunner::~UndoRunner()
{
    m_pool.waitForDone();
}

void UndoRunner::undo(const Id &batch)
{
    ++m_running;
    QtConcurrent::run(&m_pool, [this, store = &m_store, batch] {
        return services::undoImport(*store, batch, [this](int done, int of) {
            QMetaObject::invokeMethod(
                this, [this, done, of] { Q_EMIT progressed(double(done) / qMax(1, of)); },
                Qt::QueuedConnection);
        });
    }).then(this, [this, batch](const Result<services::UndoneImport> &result) {
        --m_running;
        if (result)
            Q_EMIT undone(batch, *result);
        else
            Q_EMIT failed(result.error());
    });
}

} // namespace c360::ui
