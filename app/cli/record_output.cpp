// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/record_output.h"

#include "app/cli/records.h"
#include "core/domain/queries/record_queries.h"
#include "core/store/transaction.h"
#include "core/text/messages.h"

namespace c360::cli {

Result<int> printRecord(Session &session, const catalog::RecordType &type, const Id &id,
                        const QList<Error> &warnings)
{
    C360_TRY(const catalog::Record record,
             session.read([&type, id](store::Connection &db) { return store::findRecord(db, type, id); }));
    Console &console = session.console();
    for (const Error &warning : warnings)
        console.detail(text::message(warning));
    console.document(domain::recordJson(record));
    for (const QString &line : describeRecord(record))
        console.say(line);
    return 0;
}

} // namespace c360::cli
