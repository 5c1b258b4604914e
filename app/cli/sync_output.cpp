// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sync_output.h"

#include "core/text/codec.h"
#include "core/text/messages.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace c360::cli {

Result<Standing> readStanding(Session &session)
{
    return session.read([](store::Connection &db) -> Result<Standing> {
        Standing standing;
        C360_TRY(standing.state, sync::readState(db));
        C360_TRY(standing.counts, sync::countWaiting(db));
        C360_TRY(standing.pending, domain::countPending(db));
        C360_TRY(const QList<sync::Cursor> cursors, sync::cursors(db));
        for (const sync::Cursor &cursor : cursors)
            standing.cursor = standing.cursor ? std::min(standing.cursor, cursor.seq) : cursor.seq;
        return standing;
    });
}

QString instantJson(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant, Qt::UTC).toString(Qt::ISODateWithMs);
}

QJsonObject standingJson(const Standing &standing, bool online)
{
    return {{u"online"_s, online},
            {u"last_sync"_s, standing.state.lastSync ? QJsonValue(instantJson(standing.state.lastSync))
                                                     : QJsonValue(QJsonValue::Null)},
            {u"pending"_s, standing.pending},
            {u"conflicts"_s, standing.counts.conflicts},
            {u"rejected"_s, standing.counts.rejected},
            {u"cursor"_s, standing.cursor}};
}

QJsonValue valueJson(const catalog::RecordType &type, const QString &field, const QVariant &value)
{
    const catalog::Field *known = type.find(field);
    return known ? text::toJson(*known, value) : QJsonValue::fromVariant(value);
}

QString valueText(const catalog::RecordType &type, const QString &field, const QVariant &value)
{
    const catalog::Field *known = type.find(field);
    return known ? text::describe(*known, value, text::Formatter()) : value.toString();
}

QJsonArray changesJson(const catalog::RecordType &type, const std::vector<domain::FieldChange> &changes)
{
    QJsonArray list;
    for (const domain::FieldChange &change : changes) {
        list.append(QJsonObject{{u"field"_s, change.field},
                                {u"before"_s, valueJson(type, change.field, change.before)},
                                {u"after"_s, valueJson(type, change.field, change.after)}});
    }
    return list;
}

QString changesText(const catalog::RecordType &type, const std::vector<domain::FieldChange> &changes)
{
    QStringList parts;
    for (const domain::FieldChange &change : changes) {
        const catalog::Field *known = type.find(change.field);
        parts.append(QCoreApplication::translate("cli", "%1: %2 → %3", "a field, its value before and after")
                         .arg(known ? text::fieldLabel(*known) : change.field,
                              valueText(type, change.field, change.before),
                              valueText(type, change.field, change.after)));
    }
    return parts.join(u"; "_s);
}

QString nameText(const domain::RecordName &name)
{
    if (name.customerTitle.isEmpty())
        return name.title;
    if (name.title.isEmpty())
        return name.customerTitle;
    return QCoreApplication::translate("cli", "%1 (%2)", "a record and its customer")
        .arg(name.title, name.customerTitle);
}

Result<QList<Id>> idsOf(const Arguments &arguments)
{
    QList<Id> ids;
    for (const QString &word : arguments.words()) {
        const auto id = Id::fromString(word);
        if (!id)
            return wrongUsage(u"id.invalid"_s);
        ids.append(*id);
    }
    return ids;
}

} // namespace c360::cli
