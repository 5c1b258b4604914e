// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariantMap>

#include <expected>
#include <utility>

namespace c360 {

/// What kind of failure it is; the command line's exit code follows from it (see exitCode()).
enum class ErrorCode
{
    Failed,       ///< I/O, a full disk, an unexpected answer
    Usage,        ///< the caller asked for something that does not exist
    NotFound,     ///< no such record, file or profile
    Invalid,      ///< a value breaks a rule; nothing of the refused record was stored
    Unreachable,  ///< the central database does not answer
    NotPermitted, ///< the login's role does not allow it
    Locked,       ///< wrong passphrase, or the profile is held by an exclusive operation
    Damaged,      ///< the cache file is not readable as what it should be
    TooNew,       ///< the cache was written by a newer version
    Cancelled,    ///< the person stopped it
};

/// An expected failure. Holds no text for people: `core/text` makes that from `reason` and `args`.
struct Error
{
    ErrorCode code = ErrorCode::Failed;
    QString reason;   ///< stable key such as "email.invalid"; core/text/messages.cpp lists them all
    QString detail;   ///< technical text for the log; never personal data
    QString type;     ///< record type it concerns, or empty
    QString field;    ///< field it concerns, or empty
    qint64 line = -1; ///< 1-based line of an input file, or -1
    QVariantMap args; ///< what the message needs: {"max": 100}
};

template <typename T>
using Result = std::expected<T, Error>;

/// `return fail(ErrorCode::Invalid, u"email.invalid"_s, u"email"_s);`
[[nodiscard]] inline std::unexpected<Error> fail(ErrorCode code, QString reason, QString field = {},
                                                 QVariantMap args = {})
{
    Error error;
    error.code = code;
    error.reason = std::move(reason);
    error.field = std::move(field);
    error.args = std::move(args);
    return std::unexpected(std::move(error));
}

/// A technical failure: `detail` goes to the log, people read the general sentence behind `reason`.
[[nodiscard]] inline std::unexpected<Error> failWith(ErrorCode code, QString reason, QString detail)
{
    Error error;
    error.code = code;
    error.reason = std::move(reason);
    error.detail = std::move(detail);
    return std::unexpected(std::move(error));
}

/// Exit code of the command line for a failure, 1 to 7 (0 is success).
[[nodiscard]] int exitCode(ErrorCode code) noexcept;

} // namespace c360

// Early return of a failed Result: C360_TRY(auto row, store.find(id));
#define C360_CONCAT_(a, b) a##b
#define C360_CONCAT(a, b) C360_CONCAT_(a, b)
#define C360_TRY_(tmp, decl, expr)                                                                           \
    auto tmp = (expr);                                                                                       \
    if (!tmp)                                                                                                \
        return std::unexpected(std::move(tmp).error());                                                      \
    decl = *std::move(tmp)
#define C360_TRY(decl, expr) C360_TRY_(C360_CONCAT(c360Try, __LINE__), decl, expr)
#define C360_CHECK_(tmp, expr)                                                                               \
    if (auto tmp = (expr); !tmp)                                                                             \
    return std::unexpected(std::move(tmp).error())
#define C360_CHECK(expr) C360_CHECK_(C360_CONCAT(c360Try, __LINE__), expr)
