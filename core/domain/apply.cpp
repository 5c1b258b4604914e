// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/apply.h"

#include "core/domain/consent_chain.h"
#include "core/domain/finance/invoice_rules.h"
#include "core/domain/names.h"
#include "core/domain/undo.h"
#include "core/domain/validation/customer_rules.h"
#include "core/domain/validation/username.h"
#include "core/text/codec.h"
#include "core/text/merge_field.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

namespace c360::domain {

using namespace Qt::StringLiterals;
using catalog::Field;
using catalog::field;
using catalog::Record;
using catalog::RecordType;
using store::Values;

namespace {

constexpr int numberTries = 64;

std::unexpected<Error> refuse(const RecordType &type, const QString &reason, std::string_view fieldName = {},
                              const QVariantMap &args = {}, ErrorCode code = ErrorCode::Invalid)
{
    Error error;
    error.code = code;
    error.reason = reason;
    error.type = latin(type.name);
    error.field = latin(fieldName);
    error.args = args;
    return std::unexpected(std::move(error));
}

bool isCustomer(const RecordType &type)
{
    return type.name == catalog::customerType.name;
}

/// A JSON object with the values that another one has under these keys.
QVariant withKeysOf(const QVariant &value, const QVariant &other, const QStringList &keys)
{
    const auto object = [](const QVariant &json) {
        return QJsonDocument::fromJson(json.toString().toUtf8()).object();
    };
    QJsonObject result = object(value);
    const QJsonObject from = object(other);
    for (const QString &key : keys) {
        if (from.contains(key))
            result.insert(key, from.value(key));
        else
            result.remove(key);
    }
    return QString::fromUtf8(QJsonDocument(result).toJson(QJsonDocument::Compact));
}

QString fullName(const Record &customer)
{
    return (customer.text(field<"customer.first_name">).trimmed() + u' ' +
            customer.text(field<"customer.last_name">).trimmed())
        .trimmed();
}

} // namespace

Applier::Applier(store::Transaction &tx, const Rules &rules, const Action &action)
    : m_tx(tx), m_rules(rules), m_action(action)
{
}

Result<Outcome> Applier::run()
{
    m_outcome.action = m_tx.action();
    for (const Op &op : m_action.ops) {
        const RecordType *type = catalog::findType(op.type);
        if (!type)
            return fail(ErrorCode::Usage, u"type.unknown"_s, {}, {{u"type"_s, op.type}});
        Id id = op.id;
        switch (op.kind) {
        case OpKind::Create: {
            C360_TRY(id, create(op, *type));
            break;
        }
        case OpKind::Update:
            C360_CHECK(update(op, *type));
            break;
        case OpKind::Delete:
            C360_CHECK(remove(op, *type));
            break;
        case OpKind::Restore:
            C360_CHECK(restore(op, *type));
            break;
        }
        m_outcome.ids.push_back(id);
    }
    C360_CHECK(refreshTotals(m_tx, m_invoices.values()));
    if (m_action.auditOnce && m_action.undoable) // a caller that gathers several actions writes both itself
        C360_CHECK(audit(m_tx, m_action.name, nullptr, QString::number(m_action.ops.size())));
    if (m_action.undoable)
        C360_CHECK(rememberUndo(m_tx, m_action.name));
    return std::move(m_outcome);
}

Result<void> Applier::checkNames(const Op &op, const RecordType &type) const
{
    for (auto it = op.set.begin(); it != op.set.end(); ++it) {
        if (type.indexOf(it.key()) < 0) {
            auto error = refuse(type, u"field.unknown"_s, {}, {{u"name"_s, it.key()}});
            error.error().field = it.key();
            return error;
        }
    }
    return {};
}

Result<Id> Applier::create(const Op &op, const RecordType &type)
{
    C360_CHECK(checkNames(op, type));
    Fields set = op.set;
    for (const Field &f : type.fields) {
        if (!f.initial.empty() && !set.contains(latin(f.name))) {
            C360_TRY(QVariant value, text::fromText(f, latin(f.initial)));
            set.insert(latin(f.name), std::move(value));
        }
    }
    fillDefaults(type, set);
    C360_CHECK(validate(type, set, {}));
    Record draft(type);
    draft.id = op.id;
    draft.createdAt = op.createdAt;
    QSet<int> touched;
    for (auto it = set.begin(); it != set.end(); ++it) {
        const int i = type.indexOf(it.key());
        draft.set(i, it.value());
        touched.insert(i);
    }
    if (type.has(catalog::Link) || !op.id.isNull()) {
        // A link that is there already is what was asked for; a given id must be free.
        if (!type.has(catalog::Link)) {
            C360_TRY(
                const qint64 taken,
                m_tx.db().scalar(
                    u"SELECT EXISTS (SELECT 1 FROM %1 WHERE id = ?)"_s.arg(store::tableName(type)), {op.id}));
            if (taken)
                return refuse(type, u"record.exists"_s, "id");
        }
    }
    C360_CHECK(derive(draft, true));
    C360_CHECK(checkReferences(draft, touched));
    C360_CHECK(checkUnique(draft, touched));
    C360_CHECK(checkFinance(draft));
    if (type.name == catalog::consentType.name)
        C360_CHECK(linkConsent(m_tx, draft));
    C360_CHECK(m_tx.insert(draft));
    if (type.name == catalog::consentType.name)
        C360_CHECK(followConsent(draft));
    if (type.name == catalog::invoiceLineType.name)
        m_invoices.insert(draft.reference(field<"invoice_line.invoice">));
    C360_CHECK(record(u"create"_s, draft, {}));
    return draft.id;
}

Result<void> Applier::update(const Op &op, const RecordType &type)
{
    if (type.has(catalog::AppendOnly))
        return refuse(type, u"record.append_only"_s);
    C360_CHECK(checkNames(op, type));
    C360_TRY(const Record before, m_tx.find(type, op.id));
    if (before.deletedAt)
        return refuse(type, u"record.deleted"_s);
    Fields stored;
    for (size_t i = 0; i < type.fields.size(); ++i)
        stored.insert(latin(type.fields[i].name), before.at(int(i)));
    Fields set = op.set;
    const Values overtaken = takeIn(op, before, set);
    C360_CHECK(validate(type, set, stored));
    Record draft = before;
    QSet<int> touched;
    for (auto it = set.begin(); it != set.end(); ++it) {
        const int i = type.indexOf(it.key());
        draft.set(i, it.value());
        touched.insert(i);
    }
    C360_CHECK(derive(draft, false));
    C360_CHECK(checkReferences(draft, touched));
    C360_CHECK(checkUnique(draft, touched));
    C360_CHECK(checkFinance(draft));
    Values changes;
    QStringList changedNames;
    for (size_t i = 0; i < type.fields.size(); ++i) {
        const QVariant &now = draft.at(int(i));
        if (now == before.at(int(i)) && now.isValid() == before.at(int(i)).isValid())
            continue;
        changes.insert(int(i), now);
        changedNames.append(latin(type.fields[i].name));
    }
    if (changes.isEmpty())
        return {};
    C360_CHECK(m_tx.update(before, changes, overtaken));
    if (type.name == catalog::invoiceLineType.name)
        m_invoices.insert(draft.reference(field<"invoice_line.invoice">));
    return record(u"update"_s, draft, changedNames.join(u", "_s));
}

Values Applier::takeIn(const Op &op, const Record &before, Fields &set)
{
    Values overtaken;
    for (auto it = op.seen.cbegin(); it != op.seen.cend(); ++it) {
        const int i = before.type().indexOf(it.key());
        const auto typed = set.find(it.key());
        if (i < 0 || typed == set.end())
            continue;
        const Field &about = before.type().fields[size_t(i)];
        const QVariant &stored = before.at(i);
        const QVariant seen =
            it->typeId() == QMetaType::QString && it->toString().isEmpty() ? QVariant() : *it;
        const bool joins = about.merge == catalog::Merge::TextAppend || about.merge == catalog::Merge::PerKey;
        if (text::sameValue(about, stored, seen) || (!joins && about.merge != catalog::Merge::Last))
            continue;
        const text::MergedField merged = text::mergeField(about, stored, seen, *typed);
        if (merged.met)
            overtaken.insert(i, merged.keys.isEmpty() ? seen : withKeysOf(stored, seen, merged.keys));
        *typed = merged.value;
    }
    return overtaken;
}

Result<void> Applier::remove(const Op &op, const RecordType &type)
{
    if (type.has(catalog::AppendOnly))
        return refuse(type, u"record.append_only"_s);
    C360_TRY(Record before, m_tx.find(type, op.id));
    if (before.deletedAt)
        return {};
    if (isCustomer(type)) {
        C360_CHECK(m_tx.update(before, {{field<"customer.is_active">.index, QVariant(qlonglong(0))}}));
        before.set(field<"customer.is_active">, qlonglong(0));
    }
    C360_CHECK(m_tx.remove(before));
    if (type.name == catalog::invoiceLineType.name)
        m_invoices.insert(before.reference(field<"invoice_line.invoice">));
    return record(u"delete"_s, before, {});
}

Result<void> Applier::restore(const Op &op, const RecordType &type)
{
    C360_TRY(Record before, m_tx.find(type, op.id));
    if (!before.deletedAt)
        return {};
    QSet<int> all;
    for (size_t i = 0; i < type.fields.size(); ++i)
        all.insert(int(i));
    C360_CHECK(checkUnique(before, all));
    C360_CHECK(m_tx.restore(before));
    before.deletedAt = 0;
    if (isCustomer(type))
        C360_CHECK(m_tx.update(before, {{field<"customer.is_active">.index, QVariant(qlonglong(1))}}));
    if (type.name == catalog::invoiceLineType.name)
        m_invoices.insert(before.reference(field<"invoice_line.invoice">));
    return record(u"restore"_s, before, {});
}

Result<void> Applier::validate(const RecordType &type, Fields &set, const Fields &before)
{
    Findings findings = checkRecord(type, set,
                                    {.country = m_rules.country,
                                     .phoneRegion = m_rules.phoneRegion,
                                     .today = QDateTime::fromMSecsSinceEpoch(m_tx.now()).date()},
                                    before);
    m_outcome.warnings += findings.warnings;
    if (!findings.accepted())
        return std::unexpected(findings.errors.takeFirst());
    return {};
}

Result<void> Applier::checkReferences(const Record &draft, const QSet<int> &touched)
{
    const RecordType &type = draft.type();
    for (const int i : touched) {
        const Field &f = type.fields[size_t(i)];
        // Other references are soft: they may point where this login cannot see.
        if (f.kind != catalog::Kind::Reference || f.target.empty() ||
            !(f.has(catalog::Owned) || f.has(catalog::Required)))
            continue;
        const RecordType *target = catalog::findType(latin(f.target));
        C360_TRY(
            const qint64 present,
            m_tx.db().scalar(u"SELECT EXISTS (SELECT 1 FROM %1 WHERE id = ? AND deleted_at IS NULL)"_s.arg(
                                 store::tableName(*target)),
                             {draft.at(i)}));
        if (!present)
            return refuse(type, u"record.owner"_s, f.name, {{u"target"_s, latin(f.target)}});
    }
    return {};
}

Result<void> Applier::checkUnique(const Record &draft, const QSet<int> &touched)
{
    const RecordType &type = draft.type();
    if (const int duplicate = type.indexOf("duplicate_of"); duplicate >= 0 && draft.at(duplicate).isValid())
        return {}; // marked: uniqueness holds among the unmarked
    const bool marksDuplicates = type.indexOf("duplicate_of") >= 0;
    for (const int i : touched) {
        const Field &f = type.fields[size_t(i)];
        if (!f.has(catalog::Unique) || !draft.at(i).isValid() || draft.at(i).toString().isEmpty())
            continue;
        // NULL differs from NULL in "id <> ?", hence IS NOT: a new record has no id yet.
        C360_TRY(
            auto taken,
            m_tx.db().one(
                u"SELECT id FROM %1 WHERE \"%2\" = ? AND id IS NOT ? AND deleted_at IS NULL%3 LIMIT 1"_s.arg(
                    store::tableName(type), latin(f.name),
                    marksDuplicates ? u" AND duplicate_of IS NULL"_s : QString()),
                {draft.at(i), draft.id}));
        if (taken)
            return refuse(type, f.kind == catalog::Kind::Email ? u"email.taken"_s : u"value.taken"_s, f.name,
                          {{u"other"_s, taken->id(0).toString()}});
    }
    return {};
}

void Applier::fillDefaults(const RecordType &type, Fields &set) const
{
    const auto unlessGiven = [&set](const QString &name, const QVariant &value) {
        if (!set.value(name).isValid())
            set.insert(name, value);
    };
    if (type.name == catalog::invoiceType.name || type.name == catalog::paymentType.name) {
        unlessGiven(u"currency"_s, m_rules.currency);
    } else if (type.name == catalog::activityType.name) {
        unlessGiven(u"interaction_date"_s, m_tx.now());
    } else if (type.name == catalog::consentType.name) {
        unlessGiven(u"captured_at"_s, m_tx.now());
        unlessGiven(u"captured_by"_s, m_tx.actor());
    } else if (type.name == catalog::savedViewType.name) {
        unlessGiven(u"owner"_s, m_tx.actor());
    }
}

Result<void> Applier::derive(Record &draft, bool isNew)
{
    const RecordType &type = draft.type();
    if (isCustomer(type)) {
        const QString name = fullName(draft);
        draft.set(field<"customer.full_name">, name.isEmpty() ? QVariant() : QVariant(name));
        if (isNew)
            C360_CHECK(numberCustomer(draft));
    } else if (type.name == catalog::invoiceLineType.name) {
        draft.set(field<"invoice_line.amount">,
                  finance::lineAmount(draft.integer(field<"invoice_line.quantity">),
                                      draft.integer(field<"invoice_line.unit_price">)));
    } else if (type.name == catalog::invoiceType.name && isNew) {
        if (draft.text(field<"invoice.number">).isEmpty() &&
            draft.text(field<"invoice.label_local">).isEmpty())
            draft.set(
                field<"invoice.label_local">,
                finance::localLabel(draft.text(field<"invoice.kind">),
                                    QDate::fromString(draft.text(field<"invoice.issued_on">), Qt::ISODate),
                                    m_tx.random32()));
    }
    return {};
}

Result<void> Applier::numberCustomer(Record &draft)
{
    const auto taken = [this](const QString &column, const QString &value) {
        return m_tx.db().scalar(u"SELECT EXISTS (SELECT 1 FROM customer WHERE %1 = ?)"_s.arg(column),
                                {value});
    };
    if (draft.text(field<"customer.customer_id">).isEmpty()) {
        // 32 bits collide for certain near 100,000 customers, so a taken number is drawn again.
        for (int i = 0;; ++i) {
            const QString number = customerNumber(m_tx.random32());
            C360_TRY(const qint64 used, taken(u"customer_id"_s, number));
            if (!used) {
                draft.set(field<"customer.customer_id">, number);
                break;
            }
            if (i == numberTries)
                return refuse(draft.type(), u"customer.no_number"_s, "customer_id", {}, ErrorCode::Failed);
        }
    }
    if (!draft.text(field<"customer.username">).isEmpty())
        return {};
    QString base =
        baseUsername(draft.text(field<"customer.first_name">), draft.text(field<"customer.last_name">),
                     draft.text(field<"customer.email">), draft.text(field<"customer.company_name">));
    // Imported sales bring thousands who have nothing but a number: "customer17850".
    if (base == u"customer")
        base = baseUsername(base, draft.text(field<"customer.external_id">), {}, {});
    for (int n = 0; n <= usernameTries; ++n) {
        const QString candidate =
            n == usernameTries ? usernameWithId(base, m_tx.newId()) : usernameCandidate(base, n);
        C360_TRY(const qint64 used, taken(u"username"_s, candidate));
        if (!used) {
            draft.set(field<"customer.username">, candidate);
            return {};
        }
    }
    return refuse(draft.type(), u"customer.no_username"_s, "username", {}, ErrorCode::Failed);
}

Result<void> Applier::checkFinance(const Record &draft)
{
    const RecordType &type = draft.type();
    if (type.name == catalog::invoiceType.name)
        return finance::checkInvoiceDates(draft.text(field<"invoice.issued_on">),
                                          draft.text(field<"invoice.due_on">));
    if (type.name == catalog::invoiceLineType.name) {
        C360_TRY(const Record invoice,
                 m_tx.find(catalog::invoiceType, draft.reference(field<"invoice_line.invoice">)));
        return finance::checkLine(invoice.text(field<"invoice.kind">),
                                  draft.integer(field<"invoice_line.quantity">),
                                  draft.integer(field<"invoice_line.unit_price">));
    }
    if (type.name == catalog::paymentType.name) {
        finance::PaymentTarget target;
        if (const Id id = draft.reference(field<"payment.invoice">); !id.isNull()) {
            C360_TRY(const Record invoice, m_tx.find(catalog::invoiceType, id));
            target = {.customer = invoice.reference(field<"invoice.customer">),
                      .currency = invoice.text(field<"invoice.currency">),
                      .named = true};
        }
        return finance::checkPayment(draft.integer(field<"payment.amount">),
                                     draft.text(field<"payment.currency">),
                                     draft.reference(field<"payment.customer">), target);
    }
    return {};
}

Result<void> Applier::followConsent(const Record &event)
{
    if (event.text(field<"consent_event.purpose">) != u"marketing")
        return {};
    const QString channel = event.text(field<"consent_event.channel">);
    const QString action = event.text(field<"consent_event.action">);
    const bool gives = action == u"granted" || action == u"reconfirmed" || action == u"imported";
    Values values;
    if (channel == u"email" || channel == u"any")
        values.insert(field<"customer.marketing_emails">.index, qlonglong(gives));
    if (channel == u"sms" || channel == u"any")
        values.insert(field<"customer.marketing_sms">.index, qlonglong(gives));
    if (values.isEmpty())
        return {};
    C360_TRY(const Record customer,
             m_tx.find(catalog::customerType, event.reference(field<"consent_event.customer">)));
    return m_tx.update(customer, values);
}

Result<void> Applier::record(const QString &what, const Record &record, const QString &summary)
{
    if (m_action.auditOnce || record.type().name == catalog::auditType.name ||
        record.type().name == catalog::savedViewType.name)
        return {};
    return audit(m_tx, what, &record, summary);
}

} // namespace c360::domain
