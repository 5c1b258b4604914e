// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/import/import_plan.h"

#include "core/services/formats/csv_reader.h"
#include "core/services/formats/json_reader.h"
#include "core/services/formats/vcard_rows.h"
#include "core/services/import/column_content.h"
#include "core/services/import/import_targets.h"

#include <QFile>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace c360::services {

namespace {

constexpr int sampleRows = 2000;
constexpr int previewRows = 20;
constexpr int sampleValues = 5;

Error warning(const QString &reason, const QString &field = {}, QVariantMap args = {})
{
    Error error;
    error.code = ErrorCode::Invalid;
    error.reason = reason;
    error.field = field;
    error.args = std::move(args);
    return error;
}

Result<ImportFormat> formatOf(QIODevice *device, const QString &name)
{
    const QByteArray head = device->peek(4096);
    if (head.isEmpty())
        return fail(ErrorCode::Invalid, u"import.empty"_s);
    // Spreadsheets and PDFs by their first bytes.
    if (head.startsWith("PK\x03\x04") || head.startsWith("\xD0\xCF\x11\xE0") || head.startsWith("%PDF"))
        return fail(ErrorCode::Invalid, u"import.format"_s);
    TextDecoder decoder(detectEncoding(device).encoding);
    const QString text = decoder.decode(head).trimmed();
    if (text.startsWith(u"BEGIN:VCARD", Qt::CaseInsensitive) || name.endsWith(u".vcf", Qt::CaseInsensitive))
        return ImportFormat::VCard;
    if (text.startsWith(u'{') || text.startsWith(u'['))
        return ImportFormat::Json;
    if (text.isEmpty())
        return fail(ErrorCode::Invalid, u"import.empty"_s);
    if (head.contains('\0') && detectEncoding(device).encoding == Encoding::Utf8)
        return fail(ErrorCode::Invalid, u"import.format"_s);
    return ImportFormat::Csv;
}

/// A first record with an address, a date or mostly numbers in it, and no known column name, is data.
bool looksLikeHeader(ImportKind kind, const QStringList &names)
{
    int numbers = 0;
    for (const auto &name : names) {
        if (!targetForHeader(kind, name).target.isEmpty())
            return true;
        if (ColumnContent::isEmail(name) || foundDate(name, DateOrder::Dmy))
            return false;
        bool ok = false;
        name.toDouble(&ok);
        numbers += ok ? 1 : 0;
    }
    return numbers * 2 < names.size();
}

/// Gives each column its target: the mapping first, then names, then what stands in the columns.
void assignTargets(ImportPlan &plan, const QList<ColumnContent> &contents, const Mapping &mapping)
{
    QSet<QString> taken;
    const auto open = [&](const QString &target) {
        const auto *known = findTarget(plan.kind, target);
        return known && (known->form == TargetForm::LongText || !taken.contains(target));
    };
    const auto assign = [&](qsizetype i, const QString &target, Recognised how) {
        plan.columns[i].target = target;
        plan.columns[i].how = how;
        taken.insert(target);
        if (const auto *known = findTarget(plan.kind, target))
            plan.columns[i].confidence = contents.at(i).share(known->form);
    };

    for (qsizetype i = 0; i < plan.columns.size(); ++i) {
        const auto given = mapping.columns.constFind(plan.columns.at(i).source);
        if (given == mapping.columns.cend())
            continue;
        if (given->isEmpty())
            plan.columns[i].how = Recognised::Given;
        else
            assign(i, *given, Recognised::Given);
    }
    for (auto it = mapping.constants.begin(); it != mapping.constants.end(); ++it)
        taken.insert(it.key());

    struct Candidate
    {
        qsizetype column;
        HeaderMatch match;
    };
    QList<Candidate> candidates;
    bool persons = false;   // first or last names: "name" is then the full one
    bool companies = false; // what only lists of companies have
    for (qsizetype i = 0; i < plan.columns.size(); ++i) {
        const auto &column = plan.columns.at(i);
        if (column.how != Recognised::No)
            continue;
        HeaderMatch match = plan.header ? targetForHeader(plan.kind, column.source) : HeaderMatch{};
        if (plan.kind == ImportKind::Customers) {
            persons = persons || match.target == u"first_name" || match.target == u"last_name";
            companies = companies || ColumnContent::namesCompanyTrait(column.source);
            // A "company" of codes is its number, an "account" of words is its name.
            if (match.target == u"company_name" && contents.at(i).codes() > 0.9)
                match = {u"external_id"_s, 1};
            else if (match.target == u"external_id" && contents.at(i).codes() < 0.5 &&
                     column.source.compare(u"account", Qt::CaseInsensitive) == 0)
                match = {u"company_name"_s, 1};
            else if (match.target == u"customer_id" && contents.at(i).ownNumbers() < 0.9)
                match = {u"external_id"_s, 1};
            if (match.target == u"external_id" && contents.at(i).countsLines() &&
                ColumnContent::isGenericNumber(column.source)) {
                // Two lists that both count from 1 would be taken for the same people.
                plan.warnings.append(warning(u"import.rowNumbers"_s, {}, {{u"column"_s, column.source}}));
                plan.columns[i].how = Recognised::Header; // known for what it is
                match = {};
            }
        }
        if (!match.target.isEmpty())
            candidates.append({i, match});
    }
    if (companies && !persons) {
        for (auto &candidate : candidates) {
            if (candidate.match.target == u"full_name")
                candidate.match.target = u"company_name"_s;
        }
    }
    std::sort(candidates.begin(), candidates.end(), [](const Candidate &a, const Candidate &b) {
        return a.match.rank != b.match.rank ? a.match.rank < b.match.rank : a.column < b.column;
    });
    for (const auto &candidate : std::as_const(candidates)) {
        if (open(candidate.match.target))
            assign(candidate.column, candidate.match.target, Recognised::Header);
    }

    for (qsizetype i = 0; i < plan.columns.size(); ++i) {
        if (plan.columns.at(i).how != Recognised::No)
            continue;
        const QString target = contents.at(i).guess(plan.kind);
        if (!target.isEmpty() && open(target))
            assign(i, target, Recognised::Content);
    }
}

void settleDates(ImportPlan &plan, const QList<ColumnContent> &contents, const Mapping &mapping,
                 DateOrder defaultOrder)
{
    int dayFirst = 0;
    int monthFirst = 0;
    int either = 0;
    int yearFirst = 0;
    for (qsizetype i = 0; i < plan.columns.size(); ++i) {
        const auto *target = findTarget(plan.kind, plan.columns.at(i).target);
        if (!target || (target->form != TargetForm::Date && target->form != TargetForm::Instant))
            continue;
        dayFirst += contents.at(i).dayFirst();
        monthFirst += contents.at(i).monthFirst();
        either += contents.at(i).eitherFirst();
        yearFirst += contents.at(i).yearFirst();
    }
    if (mapping.dateOrder) {
        plan.dateOrder = *mapping.dateOrder;
        return;
    }
    if (dayFirst + monthFirst + either == 0) {
        plan.dateOrder = yearFirst > 0 ? DateOrder::Ymd : defaultOrder;
        return;
    }
    if (dayFirst > 0 && monthFirst > 0)
        plan.warnings.append(warning(u"import.datesMixed"_s));
    if (dayFirst == monthFirst) {
        plan.dateOrder = defaultOrder == DateOrder::Mdy ? DateOrder::Mdy : DateOrder::Dmy;
        if (dayFirst == 0) {
            plan.dateAmbiguous = true;
            plan.warnings.append(
                warning(u"import.datesAmbiguous"_s, {}, {{u"order"_s, dateOrderName(plan.dateOrder)}}));
        }
        return;
    }
    plan.dateOrder = dayFirst > monthFirst ? DateOrder::Dmy : DateOrder::Mdy;
}

void settleDecimal(ImportPlan &plan, const QList<ColumnContent> &contents, const Mapping &mapping)
{
    if (mapping.decimal) {
        plan.decimal = *mapping.decimal;
        return;
    }
    int comma = 0;
    int point = 0;
    for (qsizetype i = 0; i < plan.columns.size(); ++i) {
        const auto *target = findTarget(plan.kind, plan.columns.at(i).target);
        if (!target || (target->form != TargetForm::Money && target->form != TargetForm::Decimal))
            continue;
        comma += contents.at(i).decimalCommas();
        point += contents.at(i).decimalPoints();
    }
    plan.decimal = comma > point ? u',' : u'.';
}

void checkTargets(ImportPlan &plan)
{
    const auto has = [&](QStringView target) {
        return plan.columnFor(target) || plan.constants.contains(target.toString());
    };
    QStringList missing;
    switch (plan.kind) {
    case ImportKind::Customers:
        if (!has(u"full_name") && !has(u"first_name") && !has(u"last_name") && !has(u"company_name") &&
            !has(u"external_id"))
            missing.append(u"full_name"_s);
        break;
    case ImportKind::Contacts:
        if (!has(u"name"))
            missing.append(u"name"_s);
        [[fallthrough]];
    case ImportKind::Activities:
        if (!has(u"customer") && !has(u"customer.external_id") && !has(u"customer.email") &&
            !has(u"customer.name"))
            missing.append(u"customer"_s);
        break;
    case ImportKind::Sales:
        for (const auto *name : {"number", "issued_on", "quantity", "unit_price"}) {
            if (!has(QString::fromLatin1(name)))
                missing.append(QString::fromLatin1(name));
        }
        break;
    }
    for (const auto &target : std::as_const(missing))
        plan.warnings.append(warning(u"import.missingColumn"_s, target, {{u"target"_s, target}}));
    QStringList ignored;
    for (const auto &column : std::as_const(plan.columns)) {
        if (column.how == Recognised::No && column.filled > 0)
            ignored.append(column.source);
    }
    if (!ignored.isEmpty())
        plan.warnings.append(warning(u"import.columnsIgnored"_s, {},
                                     {{u"columns"_s, ignored.join(u", "_s)}, {u"n"_s, ignored.size()}}));
}

} // namespace

Mapping ImportPlan::mapping() const
{
    Mapping mapping;
    for (const auto &column : columns)
        mapping.columns.insert(column.source, column.target);
    mapping.constants = constants;
    mapping.format = format;
    mapping.dateOrder = dateOrder;
    mapping.decimal = decimal;
    if (format == ImportFormat::Csv) {
        mapping.delimiter = delimiter;
        mapping.encoding = encoding;
        mapping.header = header;
    }
    return mapping;
}

QString ImportPlan::targetOf(QStringView source) const
{
    for (const auto &column : columns) {
        if (column.source == source)
            return column.target;
    }
    return {};
}

const ColumnPlan *ImportPlan::columnFor(QStringView target) const
{
    for (const auto &column : columns) {
        if (column.target == target)
            return &column;
    }
    return nullptr;
}

std::unique_ptr<RowSource> openRows(const ImportPlan &plan, QIODevice *device)
{
    switch (plan.format) {
    case ImportFormat::VCard:
        return std::make_unique<VCardRows>(device);
    case ImportFormat::Json:
        return std::make_unique<JsonReader>(device, jsonCollections(plan.kind));
    case ImportFormat::Csv:
        break;
    }
    CsvDialect dialect;
    dialect.encoding = plan.encoding;
    dialect.delimiter = plan.delimiter;
    dialect.header = plan.header;
    return std::make_unique<CsvReader>(device, dialect);
}

Result<ImportPlan> analyse(const QString &file, ImportKind kind, const Mapping &mapping,
                           DateOrder defaultOrder)
{
    QFile device(file);
    if (!device.exists())
        return fail(ErrorCode::NotFound, u"file.notFound"_s);
    if (!device.open(QIODevice::ReadOnly))
        return failWith(ErrorCode::Invalid, u"file.unreadable"_s, device.errorString());

    ImportPlan plan;
    plan.file = file;
    plan.bytes = device.size();
    plan.kind = kind;
    plan.constants = mapping.constants;
    if (mapping.format)
        plan.format = *mapping.format;
    else {
        C360_TRY(plan.format, formatOf(&device, file));
    }
    if (plan.format == ImportFormat::VCard && kind == ImportKind::Sales)
        return fail(ErrorCode::Usage, u"import.formatForKind"_s);
    const EncodingGuess guess = detectEncoding(&device);
    plan.encoding = mapping.encoding.value_or(guess.encoding);
    if (guess.mixed && !mapping.encoding && plan.format == ImportFormat::Csv)
        plan.warnings.append(
            warning(u"import.encodingMixed"_s, {}, {{u"encoding"_s, encodingName(plan.encoding)}}));
    if (plan.format == ImportFormat::Csv) {
        plan.delimiter = mapping.delimiter ? *mapping.delimiter : detectDelimiter(&device, plan.encoding);
        CsvDialect dialect;
        dialect.encoding = plan.encoding;
        dialect.delimiter = plan.delimiter;
        CsvReader first(&device, dialect);
        C360_TRY(const QStringList names, first.columns());
        plan.header = mapping.header.value_or(looksLikeHeader(kind, names));
        device.seek(0);
    }

    const auto source = openRows(plan, &device);
    QHash<QString, qsizetype> columnOf;
    QList<ColumnContent> contents;
    const auto column = [&](const QString &name) {
        const auto known = columnOf.constFind(name);
        if (known != columnOf.cend())
            return *known;
        columnOf.insert(name, plan.columns.size());
        ColumnPlan added;
        added.source = name;
        plan.columns.append(added);
        contents.emplace_back();
        return plan.columns.size() - 1;
    };
    if (auto *csv = dynamic_cast<CsvReader *>(source.get())) {
        C360_TRY(const QStringList names, csv->columns());
        for (const auto &name : names)
            column(name);
    }
    qint64 rows = 0;
    qint64 broken = 0;
    qint64 characters = 0;
    bool ended = false;
    while (rows < sampleRows) {
        C360_TRY(const auto row, source->next());
        if (!row) {
            ended = true;
            break;
        }
        ++rows;
        characters += row->raw.size() + 1;
        if (plan.preview.size() < previewRows)
            plan.preview.append(*row);
        if (row->problem) {
            ++broken;
            continue;
        }
        for (qsizetype i = 0; i < row->names.size(); ++i) {
            const qsizetype at = column(row->names.at(i));
            const QString value = cleaned(row->values.at(i));
            if (value.isEmpty())
                continue;
            auto &seen = plan.columns[at];
            ++seen.filled;
            if (seen.samples.size() < sampleValues && !seen.samples.contains(value))
                seen.samples.append(value);
            contents[at].add(value);
        }
    }
    // Cards have fixed columns; those that no card fills are no news.
    if (plan.format == ImportFormat::VCard) {
        for (qsizetype i = plan.columns.size() - 1; i >= 0 && ended; --i) {
            if (plan.columns.at(i).filled == 0) {
                plan.columns.removeAt(i);
                contents.removeAt(i);
            }
        }
    }
    plan.estimatedRows = ended || characters == 0 ? rows : rows * plan.bytes / characters;
    if (plan.format == ImportFormat::Csv && rows == 0)
        plan.warnings.append(warning(u"import.empty"_s));
    if (broken > 0)
        plan.warnings.append(warning(u"import.rowsBroken"_s, {}, {{u"n"_s, broken}, {u"of"_s, rows}}));

    assignTargets(plan, contents, mapping);
    for (auto it = mapping.columns.begin(); it != mapping.columns.end(); ++it) {
        if (!columnOf.contains(it.key()))
            plan.warnings.append(
                warning(u"import.mappedColumnMissing"_s, it.key(), {{u"column"_s, it.key()}}));
    }
    settleDates(plan, contents, mapping, defaultOrder);
    settleDecimal(plan, contents, mapping);
    checkTargets(plan);
    return plan;
}

} // namespace c360::services
