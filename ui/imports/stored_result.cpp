// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/stored_result.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace c360::ui {

using services::ImportDuplicate;
using services::ImportIssue;
using services::ImportResult;

namespace {

constexpr qsizetype kept = 1000;

QJsonArray fromIssues(const QList<ImportIssue> &issues)
{
    QJsonArray array;
    for (const ImportIssue &issue : issues.first(qMin(kept, issues.size())))
        array.append(QJsonObject{{u"line"_s, issue.line},
                                 {u"reason"_s, issue.error.reason},
                                 {u"type"_s, issue.error.type},
                                 {u"field"_s, issue.error.field},
                                 {u"args"_s, QJsonObject::fromVariantMap(issue.error.args)}});
    return array;
}

QList<ImportIssue> toIssues(const QJsonValue &value)
{
    QList<ImportIssue> issues;
    for (const QJsonValue &entry : value.toArray()) {
        const QJsonObject object = entry.toObject();
        ImportIssue issue;
        issue.line = object[u"line"].toInteger();
        issue.error.code = ErrorCode::Invalid;
        issue.error.line = issue.line;
        issue.error.reason = object[u"reason"].toString();
        issue.error.type = object[u"type"].toString();
        issue.error.field = object[u"field"].toString();
        issue.error.args = object[u"args"].toObject().toVariantMap();
        issues.append(std::move(issue));
    }
    return issues;
}

} // namespace

QString importResultKey(const Id &batch)
{
    return u"imports/"_s + batch.toString();
}

QString storedResult(const ImportResult &result, const ResultNames &names)
{
    QJsonObject lines;
    const auto name = [&](qint64 line) {
        if (names.lines.contains(line))
            lines.insert(QString::number(line), names.lines.value(line));
    };
    for (const auto *issues : {&result.errors, &result.warnings}) {
        for (const ImportIssue &issue : issues->first(qMin(kept, issues->size())))
            name(issue.line);
    }
    QJsonArray duplicates;
    for (const ImportDuplicate &duplicate : result.duplicates.first(qMin(kept, result.duplicates.size()))) {
        name(duplicate.line);
        name(duplicate.otherLine);
        duplicates.append(QJsonObject{{u"line"_s, duplicate.line},
                                      {u"by"_s, duplicate.by},
                                      {u"different"_s, duplicate.different},
                                      {u"record"_s, duplicate.record.toString()},
                                      {u"customer_id"_s, duplicate.customerId},
                                      {u"other_line"_s, duplicate.otherLine},
                                      {u"action"_s, duplicate.action}});
    }
    const QJsonObject object{{u"read"_s, result.read},
                             {u"created"_s, result.created},
                             {u"updated"_s, result.updated},
                             {u"skipped"_s, result.skipped},
                             {u"refused"_s, result.refused},
                             {u"cancelled"_s, result.cancelled},
                             {u"customers"_s, result.customers},
                             {u"invoices"_s, result.invoices},
                             {u"credit_notes"_s, result.creditNotes},
                             {u"lines_without_customer"_s, result.linesWithoutCustomer},
                             {u"errors"_s, fromIssues(result.errors)},
                             {u"warnings"_s, fromIssues(result.warnings)},
                             {u"duplicates"_s, duplicates},
                             {u"names"_s, lines}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

ImportResult resultFromStored(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    ImportResult result;
    result.read = object[u"read"].toInteger();
    result.created = object[u"created"].toInteger();
    result.updated = object[u"updated"].toInteger();
    result.skipped = object[u"skipped"].toInteger();
    result.refused = object[u"refused"].toInteger();
    result.cancelled = object[u"cancelled"].toBool();
    result.customers = object[u"customers"].toInteger();
    result.invoices = object[u"invoices"].toInteger();
    result.creditNotes = object[u"credit_notes"].toInteger();
    result.linesWithoutCustomer = object[u"lines_without_customer"].toInteger();
    result.errors = toIssues(object[u"errors"]);
    result.warnings = toIssues(object[u"warnings"]);
    for (const QJsonValue &value : object[u"duplicates"].toArray()) {
        const QJsonObject entry = value.toObject();
        result.duplicates.append(
            {entry[u"line"].toInteger(), entry[u"by"].toString(), entry[u"different"].toBool(),
             Id::fromString(entry[u"record"].toString()).value_or(Id()), entry[u"customer_id"].toString(),
             entry[u"other_line"].toInteger(), entry[u"action"].toString()});
    }
    return result;
}

ResultNames namesFromStored(const QString &text)
{
    const QJsonObject lines = QJsonDocument::fromJson(text.toUtf8()).object()[u"names"].toObject();
    ResultNames names;
    for (auto it = lines.begin(); it != lines.end(); ++it)
        names.lines.insert(it.key().toLongLong(), it.value().toString());
    return names;
}

} // namespace c360::ui
