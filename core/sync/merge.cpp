// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/merge.h"

#include "core/text/codec.h"
#include "core/text/merge_field.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <ranges>

namespace c360::sync {

using namespace Qt::StringLiterals;
using catalog::Field;
using catalog::Record;
using catalog::RecordType;

namespace {

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

Result<void> updateRow(Record &row, const LocalOp &op)
{
    const QJsonObject changes = object(op.payload);
    bool changed = false;
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        const int i = row.type().indexOf(it.key());
        if (i < 0)
            continue; // of another version
        const Field &field = row.type().fields[size_t(i)];
        const QJsonArray pair = it->toArray();
        C360_TRY(const QVariant before, text::fromJson(field, pair.at(0)));
        C360_TRY(const QVariant mine, text::fromJson(field, pair.at(1)));
        QVariant value = text::mergeField(field, row.at(i), before, mine).value;
        changed = changed || !text::sameValue(field, row.at(i), value);
        row.set(i, std::move(value));
    }
    if (changed)
        row.deletedAt = 0; // an edit takes its row out of the bin
    return {};
}

} // namespace

Result<std::optional<Record>> overlay(const Record &centre, const std::vector<LocalOp> &ops,
                                      const QString &login, const Record *filler)
{
    Record row = centre;
    for (const LocalOp &op : ops) {
        if (op.kind == u"create") {
            for (size_t i = 0; filler && i < row.type().fields.size(); ++i) {
                if (!row.at(int(i)).isValid())
                    row.set(int(i), filler->at(int(i)));
            }
            if (filler && filler->deletedAt == 0)
                row.deletedAt = 0;
        } else if (op.kind == u"update") {
            C360_CHECK(updateRow(row, op));
        } else if (op.kind == u"delete") {
            // Somebody has edited it since this device deleted it: the edit wins.
            const qint64 seen = object(op.payload)[u"seen"].toInteger();
            if (row.deletedAt == 0 && !(centre.seq > seen && centre.updatedBy != login))
                row.deletedAt = op.at;
        } else if (op.kind == u"restore") {
            row.deletedAt = 0;
        } else if (op.kind == u"erase") {
            return std::nullopt;
        }
    }
    return row;
}

Result<Record> withoutOps(const Record &row, const std::vector<LocalOp> &ops)
{
    Record before = row;
    for (const LocalOp &op : std::views::reverse(ops)) {
        if (op.kind == u"create")
            break;
        if (op.kind == u"update") {
            const QJsonObject changes = object(op.payload);
            for (auto it = changes.begin(); it != changes.end(); ++it) {
                const int i = before.type().indexOf(it.key());
                if (i < 0)
                    continue;
                C360_TRY(QVariant value,
                         text::fromJson(before.type().fields[size_t(i)], it->toArray().at(0)));
                before.set(i, std::move(value));
            }
        } else if (op.kind == u"delete") {
            before.deletedAt = 0;
        } else if (op.kind == u"restore") {
            before.deletedAt = op.at;
        }
    }
    return before;
}

} // namespace c360::sync
