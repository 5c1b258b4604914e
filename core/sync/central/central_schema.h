// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

namespace c360::sync::central {

/// Rises with every change of what installStatements() writes, so that an older program leaves a newer schema
/// alone; tests/central/test_central_version.cpp holds what belongs to the number.
inline constexpr int schemaVersion = 2;
/// The lowest clientSchema (core/sync/central_client.h) that is still served; those of two releases back are.
inline constexpr int oldestClient = 1;

/// Who owns the tables and functions, and the group that every person's login belongs to.
[[nodiscard]] inline QString ownerRole()
{
    return QStringLiteral("c360_owner");
}
[[nodiscard]] inline QString clientRole()
{
    return QStringLiteral("c360_client");
}

/// A text as SQL writes it, for statements that take no parameters.
[[nodiscard]] QString literal(QString text);

/// What a central database has already, as presentParts() finds it; empty for a new one.
struct Present
{
    QHash<QString, QSet<QString>> columns; ///< table → its columns
    QSet<QString> indexes;
    QSet<QString> constraints;
    QHash<QString, QString>
        policies;                 ///< table → the statement that made its policy; empty when it was altered
    QList<QStringList> strangers; ///< table, name: policies that are not ours
    QSet<QString> guarded;        ///< tables with row-level security that the owner is not bound by
    QSet<QString> triggers;       ///< "table.trigger" of those that work
    QList<QStringList> idle;      ///< table, name: disabled triggers
    QList<QStringList> idleReferences; ///< table, name: the same of foreign keys, a superuser's to enable
    QHash<QString, QString> functions; ///< name → functionText()
};

/// A query of rows (kind, table, name, text) that fillPresent() takes.
[[nodiscard]] QString presentQuery();
void notePresent(Present &present, const QString &kind, const QString &table, const QString &name,
                 const QString &text);

/// Makes the roles when they are not there, and lets the owner make the schema. As the administrator.
[[nodiscard]] QStringList roleStatements();
/// Everything that is missing and every function anew, as the owner, in one transaction. Clients go on
/// meanwhile: a table is locked only when it changes.
[[nodiscard]] QStringList installStatements(const Present &present);
/// Names of what is missing in an installed schema, was altered or does not belong there; functions aside.
[[nodiscard]] QStringList missingParts(const Present &present);
/// Names of functions that are missing or were altered.
[[nodiscard]] QStringList alteredFunctions(const Present &present);
/// A query of what clients may that they should not, and the other way about.
[[nodiscard]] QString wrongRightsQuery();
/// A query of what anybody but the administrators may do with the database itself, and should not, and what
/// the schema's roles lack there. A restore without the grants leaves both.
[[nodiscard]] QString wrongDatabaseRightsQuery();
/// The first part of it alone: who (as SQL writes the name), and which privilege.
[[nodiscard]] QString extraDatabaseRightsQuery();
/// Hash of everything that installStatements() writes: tells whether this very version was installed.
[[nodiscard]] QString digest();

/// The statements of an SQL script, without comments between them.
[[nodiscard]] QStringList splitScript(const QString &script);

} // namespace c360::sync::central
