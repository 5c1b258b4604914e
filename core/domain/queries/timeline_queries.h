// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/amount.h"
#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/id.h"
#include "core/store/connection.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace c360::domain {

/// Which table an entry of the timeline comes from; also its rank among entries of the same instant.
enum class TimelineSource : quint8
{
    Activity,
    Invoice,
    Payment,
    Document,
    Consent,
    Change, ///< an audit entry: a field changed, a record created, deleted or restored
};

/// Where a page ended: entries are ordered by instant (newest first), source, id (newest first).
struct TimelineKey
{
    Instant at = 0;
    TimelineSource source = TimelineSource::Activity;
    Id id;
};

/// One thing that happened or is planned.
struct TimelineEntry
{
    TimelineSource source = TimelineSource::Activity;
    Id id;
    Instant at = 0;       ///< dates without a time of day: the start of the local day
    bool dayOnly = false; ///< `at` has no time of day
    QString kind;   ///< interaction_type, invoice.kind, payment.method, document.category, consent action,
                    ///< audit action
    QString status; ///< activity.status, invoice.status
    QString title;  ///< subject, number, reference, document title, consent purpose, changed record type
    QString
        text; ///< body, payment's invoice number, file name, consent channel, names of changed fields (", ")
    QString by; ///< who did it or whom it is assigned to
    Amount amount = 0;
    QString currency; ///< empty: no amount
    Instant due = 0;
    bool pinned = false;

    [[nodiscard]] TimelineKey key() const { return {at, source, id}; }
    friend bool operator==(const TimelineEntry &, const TimelineEntry &) = default;
};

/// What to show. Kinds: values of activity.interaction_type, and "invoice", "payment", "document", "consent",
/// "change".
struct TimelineFilter
{
    QStringList kinds; ///< empty: all
    QString text;      ///< every word (folded) occurs in title or text

    [[nodiscard]] bool isEmpty() const { return kinds.isEmpty() && text.trimmed().isEmpty(); }
    friend bool operator==(const TimelineFilter &, const TimelineFilter &) = default;
};

struct TimelinePage
{
    std::vector<TimelineEntry> entries;
    bool more = false; ///< there are older ones behind the last
};

/// How many entries of a kind there are, whatever the filter.
struct TimelineCount
{
    QString kind;
    qint64 count = 0;
};

/// What is above the history.
struct TimelineTop
{
    std::vector<TimelineEntry> pinned; ///< newest first
    std::vector<TimelineEntry>
        upcoming; ///< not done yet or later than now; soonest first, tasks without a date last
    std::vector<TimelineCount> counts; ///< activities in the catalogue's order, then the other kinds
    qint64 total = 0;
    Instant keptSince = 0; ///< store::keptSince(): earlier activities and changes may be missing
};

/// History: what is done and neither pinned nor upcoming, newest first, at most `limit` behind `after`.
[[nodiscard]] Result<TimelinePage> timelinePage(store::Connection &db, const Id &customer,
                                                const TimelineFilter &filter,
                                                const std::optional<TimelineKey> &after, int limit,
                                                Instant now);
[[nodiscard]] Result<TimelineTop> timelineTop(store::Connection &db, const Id &customer,
                                              const TimelineFilter &filter, Instant now);

} // namespace c360::domain
