// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/id.h"

#include <QByteArray>
#include <QString>
#include <QVariant>

#include <functional>
#include <memory>
#include <optional>

struct sqlite3;

namespace c360::store {

class Connection;

/// The rows of one executed statement; hands its prepared statement back to the connection when it goes.
class Query
{
public:
    Query(Query &&) noexcept;
    Query &operator=(Query &&) noexcept;
    ~Query();

    /// Moves to the next row; false at the end.
    [[nodiscard]] bool next();
    /// Value in storage form; an invalid QVariant for NULL.
    [[nodiscard]] QVariant value(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] bool flag(int column) const { return integer(column) != 0; }
    [[nodiscard]] Id id(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    /// Rows that an INSERT, UPDATE or DELETE changed.
    [[nodiscard]] int changed() const;
    /// What stopped next() early (I/O, corruption), if anything did.
    [[nodiscard]] std::optional<Error> failure() const;

private:
    friend class Connection;
    struct Private;
    explicit Query(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/// What may be bound to a statement: everything in storage form, and ids.
class Bind
{
public:
    Bind(const QVariant &value) : m_value(value) {}
    Bind(const QString &text) : m_value(text) {}
    Bind(const QByteArray &blob) : m_value(blob) {}
    Bind(const Id &id) : m_value(id.isNull() ? QVariant() : QVariant(id.toBytes())) {}
    Bind(std::integral auto number) : m_value(qlonglong(number)) {}
    Bind(double number) : m_value(number) {}
    Bind(std::nullopt_t) {}
    [[nodiscard]] const QVariant &value() const { return m_value; }

private:
    QVariant m_value;
};

/// One database connection; lives in its worker's thread and never leaves it.
class Connection
{
public:
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// Runs a statement with positional `?` parameters; prepared once and kept.
    [[nodiscard]] Result<Query> run(const QString &sql, const QList<Bind> &binds = {});
    /// One row, or nothing.
    [[nodiscard]] Result<std::optional<Query>> one(const QString &sql, const QList<Bind> &binds = {});
    /// First column of the first row as an integer, 0 when there is none.
    [[nodiscard]] Result<qint64> scalar(const QString &sql, const QList<Bind> &binds = {});
    /// Statements without parameters or rows, separated by semicolons (DDL, PRAGMA).
    [[nodiscard]] Result<void> execute(const QString &statements);
    /// `found` is called, in this connection's thread, whenever the file turns out to be damaged.
    void whenDamaged(std::function<void()> found);
    /// The native handle: bulk loading, backup, interrupt.
    [[nodiscard]] sqlite3 *handle() const;

private:
    friend class Opener;
    friend class Query;
    struct Private;
    explicit Connection(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace c360::store
