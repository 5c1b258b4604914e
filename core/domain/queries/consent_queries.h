// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/catalog/record.h"
#include "core/store/connection.h"

#include <QDate>
#include <QHash>

#include <vector>

namespace c360::domain {

enum class ConsentState : quint8
{
    None, ///< nothing was ever recorded: no contact
    Granted,
    Refused,
    Withdrawn,
    Expired, ///< granted once, but its time has run out
};

/// Where a customer stands for one purpose on one channel.
struct ConsentCell
{
    ConsentState state = ConsentState::None;
    Id event; ///< the event that decides; null for None
    Instant since = 0;
    QDate validUntil;
    bool viaAny = false; ///< decided by an event for "any channel"
};

/// What a look at a customer's consents finds wrong; texts are made by the window and the command line.
struct ConsentFinding
{
    enum class Kind : quint8
    {
        MarketingEmailWithoutConsent, ///< the switch is on, no valid consent behind it
        MarketingSmsWithoutConsent,
        NoProof,     ///< a valid consent without proof and without the wording it was given to
        ExpiresSoon, ///< within 30 days
        BrokenChain, ///< events that are not what they were when captured
    };
    Kind kind;
    QString purpose;
    QString channel;
    int count = 0;
    QDate date{};
};

struct ConsentView
{
    /// By purpose, then channel (values of the catalogue's choices).
    QHash<QString, QHash<QString, ConsentCell>> matrix;
    std::vector<catalog::Record> history; ///< newest first
    QList<ConsentFinding> findings;
};

[[nodiscard]] Result<ConsentView> consentsOf(store::Connection &db, const Id &customer, const QDate &today);

/// Whether a message for this purpose may be sent on this channel: only a granted and unexpired consent says
/// so.
[[nodiscard]] Result<bool> mayContact(store::Connection &db, const Id &customer, const QString &purpose,
                                      const QString &channel, const QDate &today);

/// The cell for (purpose, channel) that the events, oldest first, lead to. Pure.
[[nodiscard]] ConsentCell consentCell(const std::vector<catalog::Record> &events, const QString &purpose,
                                      const QString &channel, const QDate &today);

} // namespace c360::domain
