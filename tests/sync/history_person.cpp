// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/history_person.h"

#include "core/catalog/catalog.h"
#include "core/domain/housekeeping.h"
#include "core/domain/undo.h"
#include "core/store/names.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace c360::tests {

using catalog::field;
using catalog::Record;
using domain::Fields;
using domain::Op;
using domain::OpKind;
using domain::Outcome;

namespace {

std::unexpected<Error> nothingToDo()
{
    return fail(ErrorCode::NotFound, u"record.not_found"_s);
}

Result<QList<Id>> idsOf(store::Connection &db, const QString &from)
{
    C360_TRY(auto query, db.run(u"SELECT id FROM "_s + from));
    QList<Id> ids;
    while (query.next())
        ids.append(query.id(0));
    if (auto error = query.failure())
        return std::unexpected(*std::move(error));
    return ids;
}

/// One of them; often one of the first few, where the devices meet.
Result<Id> pick(store::Connection &db, const QString &from, std::mt19937_64 &random)
{
    C360_TRY(const QList<Id> ids, idsOf(db, from));
    if (ids.isEmpty())
        return nothingToDo();
    const qsizetype among = random() % 3 ? std::min<qsizetype>(3, ids.size()) : ids.size();
    return ids.at(qsizetype(random() % quint64(among)));
}

/// Within eight years: some of it is older than a device may keep.
qlonglong someTimeAgo(const store::Transaction &tx, std::mt19937_64 &random)
{
    return tx.now() - qlonglong(random() % (2'922ULL * 86'400'000));
}

const QString liveCustomers = u"customer WHERE deleted_at IS NULL ORDER BY id"_s;

QString below(const QString &type)
{
    return u"%1 WHERE deleted_at IS NULL AND customer IN (SELECT id FROM customer WHERE deleted_at IS NULL) ORDER BY id"_s
        .arg(type);
}

} // namespace

domain::Rules HistoryPerson::rules()
{
    return {.country = u"FR"_s, .currency = u"EUR"_s, .phoneRegion = u"FR"_s};
}

Result<Id> HistoryPerson::pickCustomer(store::Connection &db, std::mt19937_64 &random)
{
    return pick(db, liveCustomers, random);
}

Result<QList<Id>> HistoryPerson::customers(store::Connection &db)
{
    return idsOf(db, u"customer"_s);
}

Result<Outcome> HistoryPerson::perform(store::Transaction &tx, Step::Kind kind, std::mt19937_64 &random)
{
    store::Connection &db = tx.db();
    const domain::Rules with = rules();
    const QString serial = QString::number(++m_serial);
    const QString token = u"[t%1]"_s.arg(serial);
    const auto apply = [&](const QString &name, std::vector<Op> ops) {
        return domain::Commands::apply(tx, with, {.name = name, .ops = std::move(ops)});
    };
    const auto one = [&](OpKind op, const QString &type, const Id &id, Fields set = {}) {
        return apply(op == OpKind::Create ? u"create"_s : u"edit"_s, {{op, type, id, std::move(set)}});
    };
    switch (kind) {
    case Step::Kind::NewCustomer: {
        Fields set{{u"first_name"_s, u"Ann"_s}, {u"last_name"_s, u"Zq%1w"_s.arg(serial)}};
        if (random() % 3 == 0)
            set.insert(u"email"_s, u"ann%1@example.com"_s.arg(random() % 4));
        if (random() % 3 == 0)
            set.insert(u"notes"_s, u"begun "_s + token);
        return one(OpKind::Create, u"customer"_s, {}, set);
    }
    case Step::Kind::NewChild: {
        C360_TRY(const Id customer, pick(db, liveCustomers, random));
        switch (random() % 3) {
        case 0:
            return one(OpKind::Create, u"contact"_s, {},
                       {{u"customer"_s, customer.toBytes()}, {u"name"_s, u"Contact "_s + serial}});
        case 1:
            return one(OpKind::Create, u"address"_s, {},
                       {{u"customer"_s, customer.toBytes()}, {u"city"_s, u"Town "_s + serial}});
        default:
            return one(OpKind::Create, u"vehicle"_s, {},
                       {{u"customer"_s, customer.toBytes()}, {u"plate"_s, u"AB-"_s + serial}});
        }
    }
    case Step::Kind::NewActivity: {
        C360_TRY(const Id customer, pick(db, liveCustomers, random));
        Fields set{{u"customer"_s, customer.toBytes()},
                   {u"interaction_type"_s, u"call"_s},
                   {u"subject"_s, u"Call "_s + serial}};
        if (random() % 2)
            set.insert(u"interaction_date"_s, someTimeAgo(tx, random));
        if (random() % 5 == 0)
            set.insert(u"status"_s, u"pending"_s);
        return one(OpKind::Create, u"activity"_s, {}, set);
    }
    case Step::Kind::NewInvoice: {
        C360_TRY(const Id customer, pick(db, liveCustomers, random));
        const Id invoice = tx.newId();
        std::vector<Op> ops{{OpKind::Create,
                             u"invoice"_s,
                             invoice,
                             {{u"customer"_s, customer.toBytes()},
                              {u"issued_on"_s, u"2026-05-0%1"_s.arg(1 + random() % 9)},
                              {u"status"_s, random() % 2 ? u"draft"_s : u"issued"_s}}}};
        for (quint64 i = 0, lines = 1 + random() % 4; i < lines; ++i)
            ops.push_back({OpKind::Create,
                           u"invoice_line"_s,
                           {},
                           {{u"invoice"_s, invoice.toBytes()},
                            {u"position"_s, qlonglong(i)},
                            {u"description"_s, u"Line %1-%2"_s.arg(serial).arg(i)},
                            {u"quantity"_s, qlonglong(10'000 * (1 + random() % 5))},
                            {u"unit_price"_s, qlonglong(random() % 1'000'000)},
                            {u"tax_rate"_s, qlonglong(random() % 2 ? 200'000 : 55'000)}}});
        return apply(u"create"_s, std::move(ops));
    }
    case Step::Kind::NewLine: {
        C360_TRY(const Id invoice, pick(db, below(u"invoice"_s), random));
        return one(OpKind::Create, u"invoice_line"_s, {},
                   {{u"invoice"_s, invoice.toBytes()},
                    {u"position"_s, 9},
                    {u"description"_s, u"Line "_s + serial},
                    {u"quantity"_s, 10'000},
                    {u"unit_price"_s, qlonglong(random() % 500'000)},
                    {u"tax_rate"_s, 200'000}});
    }
    case Step::Kind::Pay: {
        C360_TRY(const Id customer, pick(db, liveCustomers, random));
        return one(OpKind::Create, u"payment"_s, {},
                   {{u"customer"_s, customer.toBytes()},
                    {u"amount"_s, qlonglong(1 + random() % 9'999'999)},
                    {u"paid_on"_s, u"2026-06-11"_s},
                    {u"reference"_s, u"Paid "_s + serial}});
    }
    case Step::Kind::Tag: {
        C360_TRY(const Id customer, pick(db, liveCustomers, random));
        const QString name = u"tag %1"_s.arg(random() % 3);
        C360_TRY(auto known, db.one(u"SELECT id FROM tag WHERE name = ? AND deleted_at IS NULL"_s, {name}));
        const Id tag = known ? known->id(0) : tx.newId();
        known.reset();
        std::vector<Op> ops;
        C360_TRY(const qint64 present, db.scalar(u"SELECT count(*) FROM tag WHERE id = ?"_s, {tag}));
        if (!present)
            ops.push_back({OpKind::Create, u"tag"_s, tag, {{u"name"_s, name}}});
        ops.push_back({OpKind::Create,
                       u"customer_tag"_s,
                       {},
                       {{u"customer"_s, customer.toBytes()}, {u"tag"_s, tag.toBytes()}}});
        return apply(u"tag"_s, std::move(ops));
    }
    case Step::Kind::Untag: {
        C360_TRY(const Id link, pick(db, below(u"customer_tag"_s), random));
        return apply(u"delete"_s, {{OpKind::Delete, u"customer_tag"_s, link, {}}});
    }
    case Step::Kind::Consent: {
        C360_TRY(const Id customer, pick(db, liveCustomers, random));
        return one(OpKind::Create, u"consent_event"_s, {},
                   {{u"customer"_s, customer.toBytes()},
                    {u"purpose"_s, u"marketing"_s},
                    {u"channel"_s, u"email"_s},
                    {u"action"_s, random() % 2 ? u"granted"_s : u"withdrawn"_s},
                    {u"contact_point"_s, u"point "_s + serial}});
    }
    case Step::Kind::AppendNote: {
        C360_TRY(const Id customer, pick(db, liveCustomers, random));
        C360_TRY(const Record row, tx.find(catalog::customerType, customer));
        const QString notes = row.text(field<"customer.notes">);
        return one(OpKind::Update, u"customer"_s, customer,
                   {{u"notes"_s, notes.isEmpty() ? u"note "_s + token : notes + u"\nnote "_s + token}});
    }
    case Step::Kind::Edit: {
        C360_TRY(const Id customer, pick(db, liveCustomers, random));
        Fields set;
        const QStringList fields{u"city"_s, u"address_line1"_s, u"company_name"_s, u"first_name"_s,
                                 u"state"_s};
        for (quint64 i = 0, count = 1 + random() % 2; i < count; ++i)
            set.insert(fields.at(qsizetype(random() % 5)), u"Zq%1w"_s.arg(serial));
        if (random() % 4 == 0)
            set.insert(u"credit_limit"_s, qlonglong(m_serial) * 10'000);
        if (random() % 4 == 0)
            set.insert(u"is_verified"_s, qlonglong(random() % 2));
        return one(OpKind::Update, u"customer"_s, customer, set);
    }
    case Step::Kind::EditChild: {
        switch (random() % 3) {
        case 0: {
            C360_TRY(const Id contact, pick(db, below(u"contact"_s), random));
            return one(OpKind::Update, u"contact"_s, contact, {{u"role"_s, u"Role "_s + serial}});
        }
        case 1: {
            C360_TRY(const Id activity, pick(db, below(u"activity"_s), random));
            C360_TRY(const Record row, tx.find(catalog::activityType, activity));
            Fields set{{u"body"_s, QString(row.text(field<"activity.body">) + u" more "_s + token).trimmed()},
                       {u"subject"_s, u"Call "_s + serial}};
            if (random() % 3 == 0)
                set.insert(u"interaction_date"_s, someTimeAgo(tx, random));
            return one(OpKind::Update, u"activity"_s, activity, set);
        }
        default: {
            C360_TRY(
                const Id line,
                pick(db,
                     u"invoice_line WHERE deleted_at IS NULL AND invoice IN (SELECT id FROM invoice WHERE "
                     u"deleted_at IS NULL) ORDER BY id"_s,
                     random));
            return one(OpKind::Update, u"invoice_line"_s, line,
                       {{u"unit_price"_s, qlonglong(m_serial) * 10'000}});
        }
        }
    }
    case Step::Kind::EditJson: {
        C360_TRY(const Id activity, pick(db, below(u"activity"_s), random));
        C360_TRY(const Record row, tx.find(catalog::activityType, activity));
        QJsonObject data = QJsonDocument::fromJson(row.text(field<"activity.metadata">).toUtf8()).object();
        data.insert(u"k%1"_s.arg(random() % 3), u"v"_s + serial);
        return one(OpKind::Update, u"activity"_s, activity,
                   {{u"metadata"_s, QString::fromUtf8(QJsonDocument(data).toJson(QJsonDocument::Compact))}});
    }
    case Step::Kind::InvoiceStatus: {
        C360_TRY(const Id invoice, pick(db, below(u"invoice"_s), random));
        const QStringList states{u"issued"_s, u"paid"_s, u"cancelled"_s};
        return one(OpKind::Update, u"invoice"_s, invoice,
                   {{u"status"_s, states.at(qsizetype(random() % 3))}});
    }
    case Step::Kind::TakeEmail: {
        C360_TRY(const Id customer, pick(db, liveCustomers, random));
        return one(OpKind::Update, u"customer"_s, customer,
                   {{u"email"_s, u"ann%1@example.com"_s.arg(random() % 4)}});
    }
    case Step::Kind::Bulk: {
        C360_TRY(const QList<Id> customers, idsOf(db, liveCustomers));
        std::vector<Op> ops;
        for (const Id &customer : customers)
            ops.push_back({OpKind::Update, u"customer"_s, customer, {{u"city"_s, u"City "_s + serial}}});
        if (ops.empty())
            return nothingToDo();
        return apply(u"edit"_s, std::move(ops));
    }
    case Step::Kind::Delete: {
        const QStringList types{u"contact"_s, u"activity"_s, u"address"_s, u"invoice"_s};
        const QString type = types.at(qsizetype(random() % 4));
        C360_TRY(const Id record, pick(db, below(type), random));
        return apply(u"delete"_s, {{OpKind::Delete, type, record, {}}});
    }
    case Step::Kind::DeleteCustomer: {
        C360_TRY(const Id customer, pick(db, liveCustomers, random));
        return apply(u"delete"_s, {{OpKind::Delete, u"customer"_s, customer, {}}});
    }
    case Step::Kind::Restore:
    case Step::Kind::Erase: {
        C360_TRY(const std::vector<domain::Binned> bin,
                 domain::binned(db, std::numeric_limits<qint64>::max()));
        if (bin.empty())
            return nothingToDo();
        const domain::Binned record = bin[random() % bin.size()];
        if (kind == Step::Kind::Restore)
            return apply(u"restore"_s, {{OpKind::Restore, store::nameOf(record.type->name), record.id, {}}});
        C360_TRY([[maybe_unused]] const qint64 erased, domain::eraseBinned(tx, std::span(&record, 1)));
        return Outcome{.action = tx.action(), .ids = {record.id}, .warnings = {}};
    }
    case Step::Kind::Undo: {
        C360_TRY(const Id action, domain::nextUndo(db));
        if (action.isNull())
            return nothingToDo();
        return domain::flipStep(tx, action);
    }
    default:
        return nothingToDo();
    }
}

} // namespace c360::tests
