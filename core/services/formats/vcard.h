// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

namespace c360::services {

/// One line of a card: name and parameter names in upper case.
struct VCardProperty
{
    QString group; ///< "item1" of "item1.TEL", or empty
    QString name;
    QList<QPair<QString, QString>> params; ///< TYPE values one by one, lower case
    QString value;                         ///< decoded, but still with its escapes (\; \, \n)
    QByteArray data;                       ///< decoded BASE64 of PHOTO, KEY …; `value` is empty then

    [[nodiscard]] bool hasType(QStringView type) const;
    [[nodiscard]] QString param(QStringView name) const;
    /// The value with its escapes resolved.
    [[nodiscard]] QString text() const;
    /// A structured value (N, ADR, ORG): components at ';', escapes resolved. Missing ones are not added.
    [[nodiscard]] QStringList components() const;
    /// A list value (CATEGORIES, NICKNAME): items at ',', escapes resolved.
    [[nodiscard]] QStringList items() const;
    /// PREF of 4.0 (1 to 100), 1 for the PREF type of older ones, 101 for none.
    [[nodiscard]] int preference() const;
};

/// One vCard of version 2.1, 3.0 or 4.0.
struct VCard
{
    QString version;
    QList<VCardProperty> properties;
    qint64 line = 0; ///< where BEGIN stands

    [[nodiscard]] const VCardProperty *find(QStringView name) const;
    /// All of a name, preferred ones first, else in the file's order.
    [[nodiscard]] QList<VCardProperty> all(QStringView name) const;
    /// Adds a property from plain text, escaping it.
    void add(const QString &name, const QString &text, const QStringList &types = {});
    /// Adds a structured property from its components, escaping each; `separator` is ';' or ','.
    void addComponents(const QString &name, const QStringList &components, QChar separator = u';',
                       const QStringList &types = {});
};

/// Backslash escapes for a text value.
[[nodiscard]] QString vcardEscaped(const QString &text);
[[nodiscard]] QString vcardUnescaped(QStringView value);

} // namespace c360::services
