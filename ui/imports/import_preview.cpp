// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/import_preview.h"

#include "core/catalog/catalog.h"
#include "core/domain/validation/customer_rules.h"
#include "core/services/import/import_targets.h"
#include "core/services/import/row_preparer.h"
#include "core/services/import/sales_lines.h"

#include <QDateTime>
#include <QFile>

using namespace Qt::StringLiterals;

namespace c360::ui {

using services::ImportKind;
using services::ImportPlan;
using services::PreparedRow;
using services::Row;

namespace {

const catalog::RecordType &recordTypeOf(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Contacts:
        return catalog::contactType;
    case ImportKind::Activities:
        return catalog::activityType;
    case ImportKind::Sales:
        return catalog::invoiceType;
    case ImportKind::Customers:
        break;
    }
    return catalog::customerType;
}

/// What the file says for a target, unconverted.
QString found(const ImportPlan &plan, const Row &row, const QString &target)
{
    const services::ColumnPlan *column = plan.columnFor(target);
    const QString text = column ? row.value(column->source) : QString();
    return text.isEmpty() ? plan.constants.value(target) : text;
}

/// At its cell when the problem names a field, else at the line.
void mark(PreviewRow &preview, Error error, bool refused, const ImportPlan &plan, const Row &row)
{
    preview.refused = preview.refused || refused;
    if (error.field.isEmpty()) {
        if (!preview.problem || refused)
            preview.problem = std::move(error);
        return;
    }
    PreviewCell &cell = preview.cells[error.field];
    if (cell.refused)
        return;
    if (!cell.value.isValid() || cell.value.toString().isEmpty())
        cell.value = found(plan, row, error.field);
    cell.problem = std::move(error);
    cell.refused = refused;
}

PreviewRow fromPrepared(const ImportPlan &plan, const Row &row, PreparedRow prepared,
                        const domain::RuleContext &context)
{
    PreviewRow preview;
    preview.line = row.line;
    const auto put = [&preview](const QString &target, const QVariant &value) {
        if (!value.toString().isEmpty())
            preview.cells[target].value = value;
    };
    put(u"customer_id"_s, prepared.customerId);
    put(u"customer"_s, prepared.customer);
    put(u"customer.external_id"_s, prepared.customerExternalId);
    put(u"customer.email"_s, prepared.customerEmail);
    put(u"customer.name"_s, prepared.customerName);
    if (!prepared.tags.isEmpty())
        preview.cells[u"tags"_s].value = prepared.tags;
    if (prepared.createdAt > 0)
        preview.cells[u"created_at"_s].value = qlonglong(prepared.createdAt);

    domain::Findings findings;
    if (!prepared.refusal)
        findings = domain::checkRecord(recordTypeOf(plan.kind), prepared.set, context);
    for (auto it = prepared.set.cbegin(); it != prepared.set.cend(); ++it)
        put(it.key(), it.value());
    for (const Error &warning : findings.warnings + prepared.warnings)
        mark(preview, warning, false, plan, row);
    // Whose it is stands in a column of its own; the record gets it when it is stored.
    const bool named = !prepared.customer.isEmpty() || !prepared.customerExternalId.isEmpty() ||
                       !prepared.customerEmail.isEmpty() || !prepared.customerName.isEmpty();
    for (const Error &error : std::as_const(findings.errors)) {
        if (error.field != u"customer" || !named)
            mark(preview, error, true, plan, row);
    }
    if (prepared.refusal)
        mark(preview, *prepared.refusal, true, plan, row);
    return preview;
}

PreviewRow fromSale(const ImportPlan &plan, const Row &row, services::SaleLine line)
{
    PreviewRow preview;
    preview.line = row.line;
    const auto put = [&](const QString &target, const QVariant &value) {
        if (!value.toString().isEmpty() && !found(plan, row, target).isEmpty())
            preview.cells[target].value = value;
    };
    put(u"number"_s, line.number);
    put(u"issued_on"_s, line.issuedOn);
    put(u"due_on"_s, line.dueOn);
    put(u"product_code"_s, line.productCode);
    put(u"description"_s, line.description);
    put(u"customer.external_id"_s, line.customerExternalId);
    put(u"customer.email"_s, line.customerEmail);
    put(u"customer.name"_s, line.customerName);
    put(u"country"_s, line.country);
    put(u"currency"_s, line.currency);
    put(u"status"_s, line.status);
    put(u"quantity"_s, qlonglong(line.quantity));
    put(u"unit_price"_s, qlonglong(line.unitPrice));
    put(u"tax_rate"_s, qlonglong(line.taxRate));
    if (line.refusal) {
        if (!line.refusal->field.isEmpty())
            preview.cells[line.refusal->field].value = found(plan, row, line.refusal->field);
        mark(preview, *line.refusal, true, plan, row);
    }
    return preview;
}

QString titleOf(const PreparedRow &row)
{
    const QString name = (row.text(u"first_name"_s) + u' ' + row.text(u"last_name"_s)).simplified();
    for (const QString &text : {name, row.text(u"company_name"_s), row.text(u"name"_s),
                                row.text(u"subject"_s), row.text(u"external_id"_s), row.text(u"email"_s)}) {
        if (!text.isEmpty())
            return text;
    }
    return {};
}

} // namespace

ImportPreview makePreview(const ImportPlan &plan, const domain::Rules &rules, const QTimeZone &zone,
                          Instant now)
{
    ImportPreview preview;
    preview.kind = plan.kind;
    const domain::RuleContext context{.country = rules.country,
                                      .phoneRegion = rules.phoneRegion,
                                      .today = QDateTime::fromMSecsSinceEpoch(now, zone).date()};
    services::RowPreparer preparer(plan, rules, zone, now);
    services::SalesLineReader sales(plan);
    QSet<QString> used;
    for (const Row &row : plan.preview) {
        PreviewRow converted = plan.kind == ImportKind::Sales
                                   ? fromSale(plan, row, sales.read(row))
                                   : fromPrepared(plan, row, preparer.prepare(row), context);
        for (auto it = converted.cells.keyBegin(); it != converted.cells.keyEnd(); ++it)
            used.insert(*it);
        preview.refused += converted.refused ? 1 : 0;
        preview.rows.append(std::move(converted));
    }
    for (const services::ImportTarget &target : services::importTargets(plan.kind)) {
        if (used.remove(target.name))
            preview.columns.append(target.name);
    }
    QStringList others(used.cbegin(), used.cend()); // what the import fills by itself
    others.sort();
    preview.columns += others;
    return preview;
}

QHash<qint64, QString> lineTitles(const ImportPlan &plan, const domain::Rules &rules, const QTimeZone &zone,
                                  Instant now, const QSet<qint64> &lines, const std::atomic<bool> &cancel)
{
    QHash<qint64, QString> titles;
    QFile device(plan.file);
    if (lines.isEmpty() || !device.open(QIODevice::ReadOnly))
        return titles;
    const auto source = services::openRows(plan, &device);
    services::RowPreparer preparer(plan, rules, zone, now);
    services::SalesLineReader sales(plan);
    while (titles.size() < lines.size() && !cancel) {
        auto row = source->next();
        if (!row || !*row)
            break;
        if (!lines.contains((*row)->line))
            continue;
        const qint64 line = (*row)->line;
        titles.insert(line, plan.kind == ImportKind::Sales ? sales.read(**std::move(row)).number
                                                           : titleOf(preparer.prepare(**row)));
    }
    return titles;
}

} // namespace c360::ui
