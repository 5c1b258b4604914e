// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/location.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace c360::services {
class DraftStore;
}

namespace c360::ui {

/// What was open, to open it again after a start, a lock or a crash. Titles are personal: kept in the
/// encrypted cache.
struct Session
{
    struct Tab
    {
        Location place;
        QString title;
    };
    QString page;
    QList<Tab> tabs;
    int current = 0; ///< 0: the page; 1 …: a tab

    [[nodiscard]] QString toText() const;
    [[nodiscard]] static std::optional<Session> fromText(const QString &text);
};

class SessionStore : public QObject
{
    Q_OBJECT
public:
    explicit SessionStore(services::DraftStore &drafts, QObject *parent = nullptr);
    /// Writes what waits; the store finishes it before it closes.
    ~SessionStore() override;

    /// Written half a second later, so that a burst of changes is one write.
    void save(const Session &session);
    /// Nothing when there was none. In the window's thread; not when `context` is gone.
    void load(QObject *context, std::function<void(std::optional<Session>)> then);

private:
    void write();

    services::DraftStore &m_drafts;
    QTimer m_timer;
    QString m_text;
    QString m_saved;
};

} // namespace c360::ui
