// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql_functions.h"

#include "core/store/opener.h"
#include "core/text/normalize.h"

#include <memory>
#include <sqlite3.h>

namespace c360::store {

using namespace Qt::StringLiterals;

namespace {

void foldedFunction(sqlite3_context *context, int, sqlite3_value **arguments)
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_value_text(arguments[0]));
    if (!bytes)
        return; // NULL stays NULL
    const QByteArray folded =
        text::normalized(QString::fromUtf8(bytes, sqlite3_value_bytes(arguments[0]))).toUtf8();
    sqlite3_result_text(context, folded.constData(), int(folded.size()), SQLITE_TRANSIENT);
}

void bind(sqlite3_stmt *statement, int position, const QVariant &value)
{
    switch (value.metaType().id()) {
    case QMetaType::QString: {
        const QByteArray bytes = value.toString().toUtf8();
        sqlite3_bind_text(statement, position, bytes.constData(), int(bytes.size()), SQLITE_TRANSIENT);
        break;
    }
    case QMetaType::QByteArray: {
        const QByteArray bytes = value.toByteArray();
        sqlite3_bind_blob(statement, position, bytes.constData(), int(bytes.size()), SQLITE_TRANSIENT);
        break;
    }
    case QMetaType::Double:
        sqlite3_bind_double(statement, position, value.toDouble());
        break;
    default:
        if (value.isNull())
            sqlite3_bind_null(statement, position);
        else
            sqlite3_bind_int64(statement, position, value.toLongLong());
    }
}

struct Finalize
{
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};

} // namespace

Result<void> installFunctions(sqlite3 *handle)
{
    if (sqlite3_create_function_v2(handle, "folded", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS,
                                   nullptr, foldedFunction, nullptr, nullptr, nullptr) != SQLITE_OK)
        return std::unexpected(databaseError(handle, u"folded()"_s));
    return {};
}

Result<std::vector<qint64>> readIntegers(Connection &db, const QString &sql, const QList<Bind> &binds,
                                         const std::atomic<bool> *stop)
{
    constexpr size_t checkEvery = 4096;
    sqlite3_stmt *raw = nullptr;
    const QByteArray bytes = sql.toUtf8();
    if (sqlite3_prepare_v2(db.handle(), bytes.constData(), int(bytes.size()), &raw, nullptr) != SQLITE_OK)
        return std::unexpected(databaseError(db.handle(), sql));
    const std::unique_ptr<sqlite3_stmt, Finalize> statement(raw);
    for (qsizetype i = 0; i < binds.size(); ++i)
        bind(raw, int(i) + 1, binds[i].value());

    std::vector<qint64> values;
    int step = sqlite3_step(raw);
    for (; step == SQLITE_ROW; step = sqlite3_step(raw)) {
        if (stop && values.size() % checkEvery == 0 && stop->load(std::memory_order_relaxed))
            return fail(ErrorCode::Cancelled, u"cancelled"_s);
        values.push_back(sqlite3_column_int64(raw, 0));
    }
    if (step != SQLITE_DONE)
        return std::unexpected(databaseError(db.handle(), sql));
    return values;
}

} // namespace c360::store
