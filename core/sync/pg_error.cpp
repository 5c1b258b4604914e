// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/pg_error.h"

#include <QRegularExpression>

#include <array>
#include <libpq-fe.h>
#include <string_view>

using namespace Qt::StringLiterals;

namespace c360::sync {

namespace {

struct Meaning
{
    std::string_view state; ///< a whole SQLSTATE, or a class of two letters
    ErrorCode code;
    std::string_view reason;
};

constexpr std::array meanings{
    Meaning{"28P01", ErrorCode::NotPermitted, "sync.password"},
    Meaning{"28000", ErrorCode::NotPermitted, "sync.not_admitted"},
    Meaning{"3D000", ErrorCode::NotFound, "sync.no_database"},
    Meaning{"42501", ErrorCode::NotPermitted, "sync.no_permission"},
    Meaning{"3F000", ErrorCode::NotFound, "sync.schema_missing"},
    Meaning{"42883", ErrorCode::Failed, "sync.schema_new"}, // the schema is there, a function of it not yet
    Meaning{"42P01", ErrorCode::NotFound, "sync.schema_missing"},
    Meaning{"C3001", ErrorCode::NotPermitted, "sync.blocked"},
    Meaning{"C3002", ErrorCode::NotPermitted, "sync.no_permission"},
    Meaning{"C3003", ErrorCode::Failed, "sync.epoch"},
    Meaning{"C3004", ErrorCode::Failed, "sync.gap"},
    Meaning{"C3005", ErrorCode::Failed, "sync.device"},
    Meaning{"C3006", ErrorCode::Failed, "sync.schema_old"},
    Meaning{"C3007", ErrorCode::Failed, "sync.schema_new"},
    Meaning{"C3008", ErrorCode::NotPermitted, "sync.no_organization"},
    Meaning{"08", ErrorCode::Unreachable, "sync.transient"},
    Meaning{"40", ErrorCode::Unreachable, "sync.transient"},
    Meaning{"53", ErrorCode::Unreachable, "sync.transient"},
    Meaning{"55", ErrorCode::Unreachable, "sync.transient"},
    Meaning{"57", ErrorCode::Unreachable, "sync.transient"},
    Meaning{"58", ErrorCode::Unreachable, "sync.transient"},    // its disk
    Meaning{"0A000", ErrorCode::Unreachable, "sync.transient"}, // an upgrade has replaced what was in use
    Meaning{"XX000", ErrorCode::Unreachable, "sync.transient"},
    Meaning{"25006", ErrorCode::Unreachable, "sync.transient"}, // a standby that is not the centre yet
};

/// libpq's own words, in the C locale; the server's may be in any language.
struct Words
{
    std::string_view part;
    ErrorCode code;
    std::string_view reason;
};

constexpr std::array words{
    Words{"does not match host name", ErrorCode::Unreachable, "sync.tls.hostname"},
    Words{"certificate verify failed", ErrorCode::Unreachable, "sync.tls.certificate"},
    Words{"root certificate file", ErrorCode::Unreachable, "sync.tls.certificate"},
    Words{"does not support SSL", ErrorCode::Unreachable, "sync.tls.required"},
    Words{"SSL SYSCALL error", ErrorCode::Unreachable, "sync.lost"}, // cut while greeting
    Words{"unexpected eof", ErrorCode::Unreachable, "sync.lost"},
    Words{"connection has been closed unexpectedly", ErrorCode::Unreachable, "sync.lost"},
    Words{"SSL", ErrorCode::Unreachable, "sync.tls.certificate"},
    Words{"could not translate host name", ErrorCode::Unreachable, "sync.host_unknown"},
    Words{"could not parse network address", ErrorCode::Unreachable, "sync.host_unknown"},
    Words{"Connection refused", ErrorCode::Unreachable, "sync.refused"},
    Words{"No such file or directory", ErrorCode::Unreachable, "sync.refused"},
    Words{"No route to host", ErrorCode::Unreachable, "sync.timeout"},
    Words{"Network is unreachable", ErrorCode::Unreachable, "sync.timeout"},
    Words{"timed out", ErrorCode::Unreachable, "sync.timeout"},
    Words{"no password supplied", ErrorCode::NotPermitted, "sync.password"},
    // PgBouncer answers most refusals with one SQLSTATE and English words.
    Words{"no such database", ErrorCode::NotFound, "sync.no_database"},
    Words{"no such user", ErrorCode::NotPermitted, "sync.password"},
    Words{"authentication failed", ErrorCode::NotPermitted, "sync.password"},
    Words{"SSL required", ErrorCode::Unreachable, "sync.tls.required"},
};

QString text(std::string_view view)
{
    return QString::fromLatin1(view.data(), qsizetype(view.size()));
}

} // namespace

Error syncError(ErrorCode code, const QString &reason, const QString &detail)
{
    Error error;
    error.code = code;
    error.reason = reason;
    error.detail = detail;
    return error;
}

Error stateError(const QByteArray &sqlState)
{
    for (const Meaning &meaning : meanings) {
        if (QByteArrayView(sqlState).startsWith(
                QByteArrayView(meaning.state.data(), qsizetype(meaning.state.size()))))
            return syncError(meaning.code, text(meaning.reason), QString::fromLatin1(sqlState));
    }
    return syncError(ErrorCode::Failed, u"sync.failed"_s, QString::fromLatin1(sqlState));
}

Error connectError(pg_conn *connection)
{
    const QString message = QString::fromLocal8Bit(PQerrorMessage(connection));
    // "FATAL:  28P01: …": the verbose form, as authentication failures have no result to ask.
    static const QRegularExpression state(u":  ([0-9A-Z]{5}): "_s);
    QByteArray sqlState;
    if (const auto found = state.match(message); found.hasMatch()) {
        sqlState = found.captured(1).toLatin1();
        if (!sqlState.startsWith("08"))
            return stateError(sqlState);
    }
    for (const Words &known : words) {
        if (message.contains(text(known.part)))
            return syncError(known.code, text(known.reason), QString::fromLatin1(sqlState));
    }
    return syncError(ErrorCode::Unreachable, u"sync.lost"_s,
                     sqlState.isEmpty() ? u"while connecting"_s : QString::fromLatin1(sqlState));
}

Error statementError(pg_conn *connection, const pg_result *result)
{
    const QByteArray sqlState = result ? PQresultErrorField(result, PG_DIAG_SQLSTATE) : nullptr;
    if (sqlState.isEmpty()) {
        if (PQstatus(connection) == CONNECTION_BAD || !result)
            return syncError(ErrorCode::Unreachable, u"sync.lost"_s);
        return syncError(
            ErrorCode::Failed, u"sync.failed"_s,
            u"no SQLSTATE: %1, %2"_s.arg(QString::fromLatin1(PQresStatus(PQresultStatus(result))),
                                         QString::fromLocal8Bit(PQerrorMessage(connection)).simplified()));
    }
    Error error = stateError(sqlState);
    // Where in our own functions it happened: names and line numbers, no values.
    static const QRegularExpression place(u"^PL/pgSQL function ([\\w.]+)\\(.*\\) line (\\d+)"_s,
                                          QRegularExpression::MultilineOption);
    const auto found = place.match(QString::fromUtf8(PQresultErrorField(result, PG_DIAG_CONTEXT)));
    if (found.hasMatch())
        error.detail += u" in %1, line %2"_s.arg(found.captured(1), found.captured(2));
    return error;
}

bool isTransient(const Error &error)
{
    return error.reason == "sync.transient"_L1 || isLineGone(error) ||
           error.reason == "sync.host_unknown"_L1 || error.reason == "sync.refused"_L1;
}

bool isLineGone(const Error &error)
{
    return error.reason == "sync.lost"_L1 || error.reason == "sync.timeout"_L1;
}

} // namespace c360::sync
