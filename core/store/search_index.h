// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/catalog/record.h"

#include <QByteArray>
#include <QString>

#include <span>

namespace c360::store {

class Connection;
class NameWords;

/// What the cache derives from a customer for lists and search.
struct SearchTexts
{
    QByteArray sortKey; ///< ICU root collation key of the title
    QString searchKey;  ///< normalised title, for "starts with"
    QString words;      ///< for customer_search: normalised words, roman keys marked by '~', phone endings
    QString notes;      ///< for customer_notes
};

/// The first of full name, company and number that is not empty.
[[nodiscard]] QString titleOf(const catalog::Record &record);
/// What lists need of a title: its sort key and search key, without any words.
[[nodiscard]] SearchTexts listTexts(const QString &title);
/// The fields of a customer whose words are searched, in the order in which the words stand.
[[nodiscard]] std::span<const int> searchedFields();
/// The words of searchedFields()[which], behind those of the fields before it.
void addWords(SearchTexts &texts, size_t which, const QString &value, NameWords *known = nullptr);
/// `known` remembers the words of names that come again, for many records in a row.
[[nodiscard]] SearchTexts searchTexts(const catalog::Record &record, NameWords *known = nullptr);

/// The index remembers the words of rows that are gone until its parts are merged: does a piece of that, a
/// few thousand pages at most. `begins`: the first of a series. False when nothing is left to do. Outside any
/// transaction.
[[nodiscard]] Result<bool> dropStaleWords(Connection &db, bool begins);

} // namespace c360::store
