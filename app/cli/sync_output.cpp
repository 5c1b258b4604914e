// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sync_output.h"

#include "core/sync/pg_connection.h"
#include "core/text/codec.h"
#include "core/text/messages.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>

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
        C360_TRY(standing.history, sync::historyLimit(db));
        return standing;
    });
}

QString insecureText(const QString &url)
{
    const QStringList words = sync::keyValueForm(url).value_or(QString()).split(u' ');
    return words.contains(u"sslmode=disable")
               ? QCoreApplication::translate("cli", "The connection is not encrypted.")
               : QCoreApplication::translate("cli", "The connection may be less than fully checked.");
}

QString instantJson(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant, Qt::UTC).toString(Qt::ISODateWithMs);
}

namespace {

/// "all", or {months, since, older}; `since` and `older` are null until they are known.
QJsonValue historyJson(const sync::HistoryLimit &history)
{
    if (history.months == 0)
        return u"all"_s;
    return QJsonObject{
        {u"months"_s, history.months},
        {u"since"_s,
         history.since ? QJsonValue(history.day().toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null)},
        {u"older"_s, history.older ? QJsonValue(*history.older) : QJsonValue(QJsonValue::Null)}};
}

} // namespace

Result<int> historyMonths(const QString &word)
{
    static const QHash<QString, int> words{
        {u"all"_s, 0}, {u"5y"_s, 60}, {u"2y"_s, 24}, {u"1y"_s, 12}, {u"6m"_s, 6}};
    const auto found = words.constFind(word.toLower());
    if (found == words.cend())
        return wrongUsage(u"sync.history_choice"_s);
    return *found;
}

QString historyText(const sync::HistoryLimit &history)
{
    if (history.settling)
        return QCoreApplication::translate("cli",
                                           "How much history is kept here changes with the next sync.");
    if (history.since == 0)
        return QCoreApplication::translate("cli", "All history is kept here.");
    const QString day = text::Formatter().date(history.day(), text::Formatter::DateStyle::Medium);
    if (!history.older)
        return QCoreApplication::translate("cli", "History is kept here since %1.").arg(day);
    return QCoreApplication::translate("cli",
                                       "History is kept here since %1; %n older entries are at the centre.",
                                       nullptr, int(*history.older))
        .arg(day);
}

QString unreadableText(qint64 records)
{
    return QCoreApplication::translate(
        "cli", "%n records of the central database cannot be read here; “doctor” names them.", nullptr,
        int(records));
}

void tellNeeds(Console &console, const sync::Counts &counts)
{
    if (counts.conflicts > 0)
        console.say(QCoreApplication::translate("cli", "%n conflicts need a decision.", nullptr,
                                                int(counts.conflicts)));
    if (counts.rejected > 0)
        console.say(
            QCoreApplication::translate("cli", "%n changes were refused.", nullptr, int(counts.rejected)));
    if (counts.unreadable > 0)
        console.say(unreadableText(counts.unreadable));
}

QJsonObject standingJson(const Standing &standing, bool online)
{
    return {{u"online"_s, online},
            {u"last_sync"_s, standing.state.lastSync ? QJsonValue(instantJson(standing.state.lastSync))
                                                     : QJsonValue(QJsonValue::Null)},
            {u"pending"_s, standing.pending},
            {u"conflicts"_s, standing.counts.conflicts},
            {u"rejected"_s, standing.counts.rejected},
            {u"unreadable"_s, standing.counts.unreadable},
            {u"cursor"_s, standing.cursor},
            {u"history"_s, historyJson(standing.history)}};
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

QString kindText(const QString &kind)
{
    if (kind == "create"_L1)
        return QCoreApplication::translate("cli", "create", "what a change does to a record");
    if (kind == "update"_L1)
        return QCoreApplication::translate("cli", "update", "what a change does to a record");
    if (kind == "delete"_L1)
        return QCoreApplication::translate("cli", "delete", "what a change does to a record");
    if (kind == "restore"_L1)
        return QCoreApplication::translate("cli", "restore", "what a change does to a record");
    if (kind == "erase"_L1)
        return QCoreApplication::translate("cli", "erase", "what a change does to a record");
    return kind;
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
        if (!ids.contains(*id))
            ids.append(*id);
    }
    return ids;
}

} // namespace c360::cli
