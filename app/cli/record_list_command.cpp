// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/records.h"
#include "core/domain/queries/record_queries.h"
#include "core/text/messages.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace c360::cli {

namespace {
constexpr int usualLimit = 100;

class RecordListCommand : public Command
{
public:
    CommandInfo info() const override
    {
        return {u"record list"_s,
                u"TYPE [NAME=VALUE…]"_s,
                QT_TRANSLATE_NOOP("cli", "Lists the records of a type whose fields have these values."),
                {valued(u"limit"_s, u"N"_s, QT_TRANSLATE_NOOP("cli", "At most so many records.")),
                 valued(u"after"_s, u"ID"_s, QT_TRANSLATE_NOOP("cli", "Go on behind this record.")),
                 flag(u"bin"_s, QT_TRANSLATE_NOOP("cli", "Those in the bin instead."))},
                1,
                -1};
    }

    Result<int> run(Session &session, const Arguments &arguments) override
    {
        C360_TRY(const catalog::RecordType *type, typeNamed(arguments.word(0)));
        C360_TRY(const int limit, arguments.number(u"limit"_s, usualLimit));
        const auto after = Id::fromString(arguments.value(u"after"_s));
        if (arguments.has(u"after"_s) && !after)
            return fail(ErrorCode::Invalid, u"id.invalid"_s, u"after"_s);
        struct Found
        {
            std::vector<catalog::Record> records;
            qint64 total = 0;
        };
        C360_TRY(const Found found,
                 session.read([type, limit, after = after.value_or(Id()), bin = arguments.has(u"bin"_s),
                               words = arguments.words().mid(1)](store::Connection &db) -> Result<Found> {
                     domain::RecordFilter filter{type, {}, bin};
                     C360_TRY(const auto fields, parseConditions(db, *type, words));
                     for (auto it = fields.begin(); it != fields.end(); ++it)
                         filter.equals.append({type->indexOf(it.key()), it.value()});
                     Found result;
                     C360_TRY(result.total, domain::countRecords(db, filter));
                     C360_TRY(result.records, domain::listRecords(db, filter, after, limit));
                     return result;
                 }));
        QJsonArray list;
        QList<QStringList> rows;
        for (const catalog::Record &record : found.records) {
            list.append(domain::recordJson(record));
            QStringList title;
            for (const std::string_view name : type->title) {
                const int index = type->indexOf(name);
                const QString text =
                    text::describe(type->fields[size_t(index)], record.at(index), text::Formatter());
                if (!text.isEmpty())
                    title.append(text);
            }
            rows.append({record.id.toString(), title.join(u" · "_s)});
        }
        session.console().table({QCoreApplication::translate("catalog", "Id"),
                                 QCoreApplication::translate("catalog", type->label)},
                                rows);
        session.console().document({{u"records"_s, list}, {u"total"_s, found.total}, {u"limit"_s, limit}});
        return 0;
    }
};
} // namespace

std::unique_ptr<Command> makeRecordList()
{
    return std::make_unique<RecordListCommand>();
}
} // namespace c360::cli
