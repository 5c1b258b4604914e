// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench_support.h"

#include "core/base/clock.h"
#include "core/store/bulk_load.h"

#include <QFile>

#include <unistd.h>

namespace c360::bench {

using namespace Qt::StringLiterals;
using catalog::field;

namespace {

struct Name
{
    QString text;
    bool arabic;
};

const std::vector<Name> &firstNames()
{
    static const std::vector<Name> names = [] {
        std::vector<Name> list;
        for (const QString &name :
             u"Mohamed Fatima Ahmed Amina Youssef Khadija Karim Leila Omar Nadia Jean Marie Pierre Sophie "
             "Lucas Camille Hugo Emma Louis Chloé John Mary James Linda Robert Susan Daniel Karen"_s.split(
                 u' '))
            list.push_back({name, false});
        for (const QString &name :
             u"محمد فاطمة أحمد أمينة يوسف خديجة كريم ليلى عمر نادية سعيد هدى علي زينب حسن مريم"_s.split(u' '))
            list.push_back({name, true});
        return list;
    }();
    return names;
}

const std::vector<Name> &lastNames()
{
    static const std::vector<Name> names = [] {
        std::vector<Name> list;
        for (const QString &name :
             u"Benali Haddad Mansouri Alaoui Trabelsi Bouzid Martin Bernard Dubois Lefèvre Moreau Garcia "
             "Smith Johnson Brown Taylor Wilson Davies Evans Thomas"_s.split(u' '))
            list.push_back({name, false});
        for (const QString &name :
             u"العلوي الحداد بنعلي المنصوري التونسي الفاسي السعيد القاسمي"_s.split(u' '))
            list.push_back({name, true});
        return list;
    }();
    return names;
}

} // namespace

Customers::Customers()
{
    static const QStringList cities =
        u"Casablanca,Paris,Tunis,Lyon,Rabat,London,Marseille,Alger,Fès,Bordeaux"_s.split(u',');
    static const QStringList countries = u"MA,FR,TN,FR,MA,GB,FR,DZ,MA,FR"_s.split(u',');
    for (size_t f = 0; f < firstNames().size(); ++f) {
        for (size_t l = 0; l < lastNames().size(); ++l) {
            if (firstNames()[f].arabic != lastNames()[l].arabic)
                continue;
            catalog::Record r(catalog::customerType);
            const QString first = firstNames()[f].text;
            const QString last = lastNames()[l].text;
            const qsizetype city = qsizetype(f + l) % cities.size();
            r.set(field<"customer.first_name">, first);
            r.set(field<"customer.last_name">, last);
            r.set(field<"customer.full_name">, first + u' ' + last);
            r.set(field<"customer.company_name">, (f + l) % 3 ? QVariant() : QVariant(last + u" & Co"_s));
            r.set(field<"customer.address_line1">, u"%1 rue de la Liberté"_s.arg(f * 3 + l));
            r.set(field<"customer.city">, cities[city]);
            r.set(field<"customer.country">, countries[city]);
            r.set(field<"customer.postal_code">, QString::number(20000 + qsizetype(f) * 100));
            r.set(field<"customer.date_of_birth">,
                  u"19%1-0%2-1%3"_s.arg(60 + f % 40).arg(1 + l % 9).arg(f % 9));
            r.set(field<"customer.gender">, f % 2 ? u"female"_s : u"male"_s);
            r.set(field<"customer.preferred_language">, firstNames()[f].arabic ? u"ar"_s : u"fr"_s);
            for (const auto ref : {field<"customer.is_active">, field<"customer.is_verified">,
                                   field<"customer.email_verified">, field<"customer.phone_verified">,
                                   field<"customer.marketing_emails">, field<"customer.marketing_sms">})
                r.set(ref, qlonglong((f + l + ref.index) % 2));
            r.set(field<"customer.status">, u"customer"_s);
            r.set(field<"customer.owner">, u"sales%1"_s.arg(l % 7));
            r.set(field<"customer.currency">, u"EUR"_s);
            r.set(field<"customer.credit_limit">, qlonglong(f * 1'000'000));
            r.createdBy = u"bench"_s;
            r.updatedBy = u"bench"_s;
            m_patterns.push_back(std::move(r));
        }
    }
}

catalog::Record Customers::make(qint64 n) const
{
    catalog::Record r = m_patterns[size_t(n * 7919) % m_patterns.size()];
    std::array<quint8, 16> id{0x01, 0x90};
    for (int i = 0; i < 8; ++i)
        id[size_t(15 - i)] = quint8(n >> (8 * i));
    id[6] = 0x70;
    id[8] |= 0x80;
    r.id = Id(id);
    r.organization = Id(std::array<quint8, 16>{1});
    r.createdAt = 1'700'000'000'000 + n;
    r.updatedAt = r.createdAt;
    const QString number = QString::number(n);
    r.set(field<"customer.customer_id">,
          u"CUST_"_s + QString::number(n, 16).toUpper().rightJustified(8, u'0'));
    r.set(field<"customer.username">, u"user"_s + number);
    r.set(field<"customer.external_id">, number);
    r.set(field<"customer.email">, u"user"_s + number + u"@example.com"_s);
    r.set(field<"customer.phone">, u"+2126"_s + number.rightJustified(8, u'0'));
    return r;
}

void loadCustomers(const QString &file, const QByteArray &key, const Customers &customers, qint64 rows)
{
    constexpr qint64 batchRows = 1000;
    SystemClock clock;
    SystemIdSource ids;
    auto load = must(store::BulkLoad::begin(file, key, clock, ids));
    for (qint64 n = 0; n < rows;) {
        std::vector<catalog::Record> batch;
        batch.reserve(size_t(batchRows));
        for (const qint64 end = std::min(rows, n + batchRows); n < end; ++n)
            batch.push_back(customers.make(n));
        must(load->add(std::move(batch)));
    }
    must(load->finish());
}

void addHistory(domain::Commands &commands, const Id &customer)
{
    domain::Action history{.name = u"import"_s, .ops = {}, .auditOnce = true};
    for (int i = 0; i < 1000; ++i)
        history.ops.push_back({domain::OpKind::Create,
                               u"activity"_s,
                               {},
                               {{u"customer"_s, customer.toBytes()},
                                {u"interaction_type"_s, i % 2 ? u"call"_s : u"visit"_s},
                                {u"subject"_s, u"Contact %1"_s.arg(i)},
                                {u"interaction_date"_s, qlonglong(1'700'000'000'000 + i * 3'600'000LL)}}});
    SystemIdSource ids;
    for (int i = 0; i < 200; ++i) {
        const Id invoice = ids.next();
        history.ops.push_back({domain::OpKind::Create,
                               u"invoice"_s,
                               invoice,
                               {{u"customer"_s, customer.toBytes()},
                                {u"number"_s, u"B%1"_s.arg(i)},
                                {u"issued_on"_s, QDate(2024, 1, 1).addDays(i * 3).toString(Qt::ISODate)}}});
        history.ops.push_back(
            {domain::OpKind::Create,
             u"invoice_line"_s,
             {},
             {{u"invoice"_s, invoice.toBytes()}, {u"quantity"_s, 20'000}, {u"unit_price"_s, 125'000}}});
        history.ops.push_back({domain::OpKind::Create,
                               u"payment"_s,
                               {},
                               {{u"customer"_s, customer.toBytes()},
                                {u"invoice"_s, invoice.toBytes()},
                                {u"amount"_s, 100'000},
                                {u"paid_on"_s, QDate(2024, 2, 1).addDays(i * 3).toString(Qt::ISODate)}}});
    }
    must(commands.run(std::move(history)).result());
}

double residentBytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').at(1).toDouble() * double(sysconf(_SC_PAGESIZE));
}

} // namespace c360::bench
