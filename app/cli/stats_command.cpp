// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "core/domain/queries/record_queries.h"
#include "core/text/format.h"
#include "core/text/messages.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace c360::cli {

namespace {
class StatsCommand : public Command
{
public:
    CommandInfo info() const override
    {
        return {u"stats"_s,
                {},
                QT_TRANSLATE_NOOP("cli", "Counts the records of each type and what waits to be sent.")};
    }

    Result<int> run(Session &session, const Arguments &) override
    {
        struct Numbers
        {
            QMap<QString, qint64> counts;
            qint64 waiting = 0;
        };
        C360_TRY(const Numbers numbers, session.read([](store::Connection &db) -> Result<Numbers> {
            Numbers found;
            C360_TRY(found.counts, domain::recordCounts(db));
            C360_TRY(found.waiting, domain::waitingRecords(db));
            return found;
        }));
        C360_TRY(const services::Profile *profile, session.profile());
        const qint64 bytes =
            QFileInfo(profile->cacheFile()).size() + QFileInfo(profile->cacheFile() + "-wal"_L1).size();
        const text::Formatter formatter;
        QJsonObject records;
        QList<QStringList> rows;
        for (auto it = numbers.counts.begin(); it != numbers.counts.end(); ++it) {
            records.insert(it.key(), *it);
            rows.append({QCoreApplication::translate("catalog", catalog::findType(it.key())->plural),
                         formatter.number(*it)});
        }
        session.console().table(
            {QCoreApplication::translate("cli", "Records"), QCoreApplication::translate("cli", "Number")},
            rows);
        session.console().say(
            QCoreApplication::translate("cli", "Size of the cache: %1").arg(formatter.fileSize(bytes)));
        session.console().say(
            QCoreApplication::translate("cli", "%n records wait to be sent.", nullptr, int(numbers.waiting)));
        session.console().document(
            {{u"records"_s, records}, {u"cache_bytes"_s, bytes}, {u"pending"_s, numbers.waiting}});
        return 0;
    }
};
} // namespace

std::unique_ptr<Command> makeStats()
{
    return std::make_unique<StatsCommand>();
}
} // namespace c360::cli
