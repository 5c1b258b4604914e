// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/import/import_result.h"

#include "core/text/messages.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace c360::services {

namespace {

QJsonArray issues(const QList<ImportIssue> &list, const text::Formatter &formatter)
{
    QJsonArray array;
    for (const auto &issue : list) {
        array.append(QJsonObject{
            {u"line"_s, issue.line},
            {u"field"_s, issue.error.field.isEmpty() ? QJsonValue() : QJsonValue(issue.error.field)},
            {u"code"_s, issue.error.reason},
            {u"message"_s, text::plain(text::message(issue.error, formatter))}});
    }
    return array;
}

template <typename T>
void append(QList<T> &list, QList<T> &&more)
{
    for (auto &entry : more) {
        if (list.size() >= ImportResult::listLimit)
            return;
        list.append(std::move(entry));
    }
}

} // namespace

void ImportResult::addError(qint64 line, Error error)
{
    ++refused;
    error.line = line;
    if (errors.size() < listLimit)
        errors.append({line, std::move(error)});
}

void ImportResult::addWarning(qint64 line, Error error)
{
    error.line = line;
    if (warnings.size() < listLimit)
        warnings.append({line, std::move(error)});
}

void ImportResult::addDuplicate(ImportDuplicate duplicate)
{
    if (duplicates.size() < listLimit)
        duplicates.append(std::move(duplicate));
}

void ImportResult::merge(ImportResult &&other)
{
    read += other.read;
    created += other.created;
    updated += other.updated;
    skipped += other.skipped;
    refused += other.refused;
    customers += other.customers;
    invoices += other.invoices;
    creditNotes += other.creditNotes;
    linesWithoutCustomer += other.linesWithoutCustomer;
    append(errors, std::move(other.errors));
    append(warnings, std::move(other.warnings));
    append(duplicates, std::move(other.duplicates));
}

QJsonObject ImportResult::toJson(const text::Formatter &formatter, bool sales) const
{
    QJsonObject object{{u"read"_s, read},
                       {u"created"_s, created},
                       {u"updated"_s, updated},
                       {u"skipped"_s, skipped},
                       {u"refused"_s, refused},
                       {u"errors"_s, issues(errors, formatter)},
                       {u"warnings"_s, issues(warnings, formatter)},
                       {u"batch"_s, batch.isNull() ? QJsonValue() : QJsonValue(batch.toString())}};
    QJsonArray list;
    for (const auto &duplicate : duplicates) {
        list.append(QJsonObject{
            {u"line"_s, duplicate.line},
            {u"by"_s, duplicate.by},
            {u"different_person"_s, duplicate.different},
            {u"record"_s, duplicate.record.isNull() ? QJsonValue() : QJsonValue(duplicate.record.toString())},
            {u"customer_id"_s,
             duplicate.customerId.isEmpty() ? QJsonValue() : QJsonValue(duplicate.customerId)},
            {u"other_line"_s, duplicate.otherLine > 0 ? QJsonValue(duplicate.otherLine) : QJsonValue()},
            {u"action"_s, duplicate.action}});
    }
    object.insert(u"duplicates"_s, list);
    if (dryRun)
        object.insert(u"dry_run"_s, true);
    if (cancelled)
        object.insert(u"cancelled"_s, true);
    if (sales) {
        object.insert(u"customers"_s, customers);
        object.insert(u"invoices"_s, invoices);
        object.insert(u"credit_notes"_s, creditNotes);
        object.insert(u"lines_without_customer"_s, linesWithoutCustomer);
    }
    return object;
}

} // namespace c360::services
