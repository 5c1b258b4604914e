// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/import/row_preparer.h"

#include "core/catalog/catalog.h"
#include "core/domain/validation/phone.h"
#include "core/services/formats/csv_writer.h"
#include "core/text/codec.h"
#include "core/text/countries.h"
#include "core/text/normalize.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace c360::services {

namespace {

Error problem(const QString &reason, const QString &field)
{
    Error error;
    error.code = ErrorCode::Invalid;
    error.reason = reason;
    error.field = field;
    return error;
}

const catalog::RecordType &typeOf(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Customers:
        return catalog::customerType;
    case ImportKind::Contacts:
        return catalog::contactType;
    case ImportKind::Activities:
        return catalog::activityType;
    case ImportKind::Sales:
        break;
    }
    return catalog::invoiceType;
}

/// "other_phones" → "Other phones": the label of a line in the notes.
QString labelOf(const QString &source)
{
    QString label = source;
    label.replace(u'_', u' ');
    if (!label.isEmpty())
        label[0] = label.at(0).toUpper();
    return label;
}

bool isNoDate(const QString &text)
{
    return text.startsWith(u"0000") || text.startsWith(u"00/00");
}

} // namespace

std::pair<QString, QString> splitName(const QString &fullName)
{
    const QString name = fullName.simplified();
    if (const qsizetype comma = name.indexOf(u','); comma > 0)
        return {name.sliced(comma + 1).trimmed(), name.left(comma).trimmed()};
    QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2)
        return {name, {}};
    // A last name begins at its particle; after عبد or أبو the name goes on with the next word.
    static const QSet<QString> particles{u"بن"_s,  u"ابن"_s, u"آل"_s,    u"بنت"_s, u"de"_s, u"du"_s,
                                         u"des"_s, u"del"_s, u"della"_s, u"di"_s,  u"da"_s, u"van"_s,
                                         u"von"_s, u"der"_s, u"le"_s,    u"la"_s,  u"el"_s, u"al"_s,
                                         u"ben"_s, u"bin"_s, u"ibn"_s,   u"st."_s};
    static const QSet<QString> joins{u"عبد"_s, u"أبو"_s,   u"ابو"_s, u"أم"_s,  u"ام"_s,
                                     u"abd"_s, u"abdel"_s, u"abu"_s, u"abou"_s};
    qsizetype last = words.size() - 1;
    for (qsizetype i = 1; i < words.size(); ++i) {
        if (particles.contains(words.at(i).toLower())) {
            last = i;
            break;
        }
    }
    while (last > 1 && joins.contains(words.at(last - 1).toLower()))
        --last;
    if (last == 1 && words.size() > 2 && joins.contains(words.at(0).toLower()))
        last = 2; // عبد الرحمن علي
    return {words.sliced(0, last).join(u' '), words.sliced(last).join(u' ')};
}

RowPreparer::RowPreparer(const ImportPlan &plan, domain::Rules rules, QTimeZone zone, Instant now)
    : m_plan(plan), m_rules(std::move(rules)), m_zone(std::move(zone)), m_now(now)
{
}

void RowPreparer::resolve(const QStringList &names)
{
    if (names.constData() == m_names.constData() && names.size() == m_names.size())
        return;
    m_names = names;
    m_targets.clear();
    m_labelled.clear();
    for (const auto &name : names) {
        const QString target = m_plan.targetOf(name);
        m_targets.append(target.isEmpty() ? nullptr : findTarget(m_plan.kind, target));
        // The file's own notes need no label, other columns that go there do.
        m_labelled.append(targetForHeader(m_plan.kind, name).target != target || name.startsWith(u"other_"));
    }
}

void RowPreparer::note(PreparedRow &prepared, const QString &source, const QString &text) const
{
    const QString field = m_plan.kind == ImportKind::Activities ? u"body"_s : u"notes"_s;
    if (m_plan.kind == ImportKind::Contacts)
        return;
    QString notes = prepared.text(field);
    if (!notes.isEmpty())
        notes += u'\n';
    prepared.set.insert(field, notes + u"%1: %2"_s.arg(labelOf(source), text));
}

void RowPreparer::place(PreparedRow &prepared, const ImportTarget &target, const QString &source,
                        const QString &found, bool labelled)
{
    const bool plainText = target.form == TargetForm::Text || target.form == TargetForm::LongText;
    const QString value = cleaned(withoutFormulaGuard(found), !plainText);
    if (value.isEmpty())
        return;
    const QString &name = target.name;
    const auto refuse = [&](const QString &reason) {
        if (!prepared.refusal) {
            prepared.refusal = problem(reason, name);
            prepared.refusal->line = prepared.line;
            prepared.refusal->type = QString::fromLatin1(typeOf(m_plan.kind).name.data());
        }
    };
    const auto keep = [&](const QString &reason) {
        // What does not fit its field is kept where a person will read it.
        note(prepared, source, value);
        prepared.warnings.append(problem(reason, name));
    };
    const auto setNumber = [&](std::optional<qint64> number, const QString &reason) {
        if (number)
            prepared.set.insert(name, qlonglong(*number));
        else
            refuse(reason);
    };

    if (name == u"full_name") {
        m_fullName = value.simplified();
    } else if (name == u"tags") {
        static const QRegularExpression commas(u"[,،|]"_s);
        const auto tags = value.contains(u';') ? value.split(u';', Qt::SkipEmptyParts)
                                               : value.split(commas, Qt::SkipEmptyParts);
        for (const auto &tag : tags) {
            const QString clean = tag.simplified();
            if (!clean.isEmpty() && !prepared.tags.contains(clean))
                prepared.tags.append(clean);
        }
    } else if (name == u"customer_id") {
        prepared.customerId = value;
    } else if (name == u"customer") {
        prepared.customer = idText(value);
    } else if (name == u"customer.external_id") {
        prepared.customerExternalId = idText(value);
    } else if (name == u"customer.email") {
        prepared.customerEmail = value.toLower();
    } else if (name == u"customer.name") {
        prepared.customerName = value.simplified();
    } else if (name == u"created_at") {
        const auto at = foundInstant(value, m_plan.dateOrder, m_zone);
        if (at && *at > 0 && *at <= m_now)
            prepared.createdAt = *at;
        else
            prepared.warnings.append(problem(u"instant.invalid"_s, name));
    } else {
        switch (target.form) {
        case TargetForm::Id:
            prepared.set.insert(name, idText(value));
            break;
        case TargetForm::Email:
            prepared.set.insert(name, value.toLower());
            break;
        case TargetForm::Phone:
            if (auto phone = domain::canonicalPhone(value, m_rules.phoneRegion))
                prepared.set.insert(name, *phone);
            else
                keep(u"phone.invalid"_s);
            break;
        case TargetForm::Country:
            if (const auto code = text::countryFromText(value))
                prepared.set.insert(name, *code);
            else
                keep(u"country.unknown"_s);
            break;
        case TargetForm::Language:
            if (const auto language = foundLanguage(value))
                prepared.set.insert(name, *language);
            else
                keep(u"choice.unknown"_s);
            break;
        case TargetForm::Gender:
            if (const auto gender = foundGender(value))
                prepared.set.insert(name, *gender);
            else
                keep(u"choice.unknown"_s);
            break;
        case TargetForm::Boolean:
            if (const auto flag = foundBoolean(value))
                prepared.set.insert(name, qlonglong(*flag));
            else
                refuse(u"boolean.invalid"_s);
            break;
        case TargetForm::Date:
            if (isNoDate(value))
                break;
            if (const auto date = foundDate(value, m_plan.dateOrder))
                prepared.set.insert(name, *date);
            else if (value.startsWith(u"--")) // a birthday without its year (vCard)
                keep(u"date.invalid"_s);
            else
                refuse(u"date.invalid"_s);
            break;
        case TargetForm::Instant:
            setNumber(foundInstant(value, m_plan.dateOrder, m_zone), u"instant.invalid"_s);
            break;
        case TargetForm::Money:
        case TargetForm::Decimal:
            setNumber(foundAmount(value, m_plan.decimal), u"number.invalid"_s);
            break;
        case TargetForm::Real: {
            QString plain = value;
            bool ok = false;
            const double number = plain.replace(u',', u'.').toDouble(&ok);
            if (ok)
                prepared.set.insert(name, number);
            else
                refuse(u"number.invalid"_s);
            break;
        }
        case TargetForm::LongText: {
            QString before = prepared.text(name);
            if (!before.isEmpty())
                before += u'\n';
            prepared.set.insert(name, before + (labelled ? u"%1: %2"_s.arg(labelOf(source), value) : value));
            break;
        }
        case TargetForm::Choice: {
            const auto &type = typeOf(m_plan.kind);
            const auto *field = type.find(name);
            auto choice = field ? text::fromText(*field, value) : Result<QVariant>(QVariant());
            if (choice && choice->isValid())
                prepared.set.insert(name, *choice);
            else
                refuse(u"choice.unknown"_s);
            break;
        }
        case TargetForm::Text:
            prepared.set.insert(name, value.simplified());
            break;
        case TargetForm::List:
        case TargetForm::CustomerRef:
            break;
        }
    }
}

void RowPreparer::finishCustomer(PreparedRow &prepared) const
{
    const auto text = [&](const QString &field) {
        return prepared.text(field);
    };
    if (!m_fullName.isEmpty() && text(u"first_name"_s).isEmpty() && text(u"last_name"_s).isEmpty()) {
        if (text::normalized(m_fullName) != text::normalized(text(u"company_name"_s))) {
            const auto [first, last] = splitName(m_fullName);
            prepared.set.insert(u"first_name"_s, first);
            if (!last.isEmpty())
                prepared.set.insert(u"last_name"_s, last);
        }
    }
    const bool latitude = prepared.set.contains(u"latitude"_s);
    if (latitude != prepared.set.contains(u"longitude"_s)) {
        prepared.set.remove(u"latitude"_s);
        prepared.set.remove(u"longitude"_s);
        prepared.warnings.append(problem(u"coordinates.half"_s, latitude ? u"latitude"_s : u"longitude"_s));
    }
}

void RowPreparer::finishActivity(PreparedRow &prepared) const
{
    if (!prepared.set.contains(u"interaction_type"_s))
        prepared.set.insert(u"interaction_type"_s, u"note"_s);
    if (!prepared.set.contains(u"source"_s))
        prepared.set.insert(u"source"_s, u"import"_s);
}

PreparedRow RowPreparer::prepare(const Row &row)
{
    PreparedRow prepared;
    prepared.line = row.line;
    prepared.raw = row.raw;
    if (row.problem) {
        prepared.refusal = row.problem;
        return prepared;
    }
    resolve(row.names);
    m_fullName.clear();
    QSet<QString> given;
    for (qsizetype i = 0; i < m_targets.size() && i < row.values.size(); ++i) {
        const auto *target = m_targets.at(i);
        if (!target)
            continue;
        place(prepared, *target, row.names.at(i), row.values.at(i), m_labelled.at(i));
        if (!row.values.at(i).trimmed().isEmpty())
            given.insert(target->name);
    }
    for (auto it = m_plan.constants.begin(); it != m_plan.constants.end(); ++it) {
        if (const auto *target = findTarget(m_plan.kind, it.key()); target && !given.contains(it.key()))
            place(prepared, *target, it.key(), it.value(), false);
    }
    if (m_plan.kind == ImportKind::Customers)
        finishCustomer(prepared);
    else if (m_plan.kind == ImportKind::Activities)
        finishActivity(prepared);
    return prepared;
}

} // namespace c360::services
