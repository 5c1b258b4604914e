// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/records.h"
#include "app/cli/sync_output.h"
#include "core/catalog/ageing.h"
#include "core/domain/queries/record_queries.h"
#include "core/store/schema.h"
#include "core/store/unreadable_rows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace c360::cli {

namespace {
class DumpCommand : public Command
{
public:
    CommandInfo info() const override
    {
        return {u"dump"_s,
                {},
                QT_TRANSLATE_NOOP("cli", "Prints every record as canonical JSON lines."),
                {valued(u"type"_s, u"TYPE"_s, QT_TRANSLATE_NOOP("cli", "Only this type of record."))}};
    }

    Result<int> run(Session &session, const Arguments &arguments) override
    {
        std::vector<const catalog::RecordType *> types;
        if (arguments.has(u"type"_s)) {
            C360_TRY(const catalog::RecordType *type, typeNamed(arguments.value(u"type"_s)));
            types.push_back(type);
        } else {
            for (const catalog::RecordType &type : catalog::allTypes)
                types.push_back(&type);
            std::ranges::sort(types, {}, &catalog::RecordType::name);
        }
        Console &console = session.console();
        C360_CHECK(session.read([&console, types](store::Connection &db) -> Result<void> {
            C360_CHECK(db.execute(u"BEGIN"_s)); // all types as one moment saw them
            // Older entries that this device alone still holds are no part of what is the same everywhere.
            const Result<Instant> since = store::keptSince(db);
            Result<void> done;
            if (!since)
                done = std::unexpected(since.error());
            for (const catalog::RecordType *type : types) {
                if (!done)
                    break;
                done = domain::forEachRecord(db, *type, [&](const catalog::Record &record) {
                    if (catalog::isRecent(record, *since))
                        console.jsonLine(domain::recordJson(record));
                    return true;
                });
            }
            if (done) {
                const Result<qint64> unreadable = store::countUnreadable(db);
                if (!unreadable)
                    done = std::unexpected(unreadable.error());
                else if (*unreadable > 0) // they are here as they were before, or not at all
                    console.complain(unreadableText(*unreadable));
            }
            C360_CHECK(db.execute(u"COMMIT"_s));
            return done;
        }));
        return 0;
    }
};
} // namespace

std::unique_ptr<Command> makeDump()
{
    return std::make_unique<DumpCommand>();
}
} // namespace c360::cli
