// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <functional>

namespace c360::ui {

/// Half-written texts, so that they survive a crash. They lie in the encrypted cache, never in a plain file.
class DraftStore
{
public:
    virtual ~DraftStore() = default;

    /// Keys name a place: "customer/<id>/note". An empty text forgets the draft. Returns at once.
    virtual void save(const QString &key, const QString &text) = 0;
    /// Answers in the window's thread; empty when there is none. Not when `context` is gone.
    virtual void load(const QString &key, QObject *context, std::function<void(QString)> then) = 0;
};

} // namespace c360::ui
