// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"

#include <QMetaType>
#include <QString>

namespace c360::sync {

/// What the sync is doing.
enum class Phase : quint8
{
    Off,        ///< the profile is used alone
    Connecting, ///< reaching the central database
    FirstSync,  ///< the first load of everything this login sees
    Sending,
    Receiving,
    Documents, ///< contents of documents, in their own queue
    Idle,      ///< up to date as of lastSync
    Offline,   ///< not reachable (problem says why); tries again at nextTry
    Paused,    ///< by the person
    Blocked,   ///< an administrator has blocked this device
    Failed,    ///< needs a person: wrong password, certificate, schema version (problem says why)
};

/// The truth about the sync at one moment, for the window's chip and the command line. Counts are of records,
/// not of statements.
struct SyncStatus
{
    Phase phase = Phase::Off;
    Error problem{}; ///< reason empty when there is none
    qint64 waitingRecords = 0;
    qint64 waitingOperations = 0;
    qint64 sent = 0;   ///< operations of the present run
    qint64 toSend = 0; ///< all of the present run
    qint64 received = 0;
    qint64 toReceive = 0; ///< 0: not known
    qint64 conflicts = 0; ///< open ones
    qint64 rejected = 0;  ///< refused changes that wait for a decision
    qint64 documentsWaiting = 0;
    qint64 unreadable = 0;            ///< records of the centre that could not be taken in
    Instant lastSync = 0;             ///< when everything had been exchanged; 0: never
    Instant nextTry = 0;              ///< 0: none is planned
    double firstSyncProgress = 0;     ///< 0 to 1
    qint64 firstSyncSecondsLeft = -1; ///< -1: not known yet
    bool metered = false;             ///< documents and history wait for a network that is not metered
    bool insecure = false;            ///< the connection is allowed to be less than verify-full
    QString host{};
    QString user{};
    QString role{};
};

} // namespace c360::sync

Q_DECLARE_METATYPE(c360::sync::SyncStatus)
