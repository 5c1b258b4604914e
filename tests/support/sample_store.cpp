// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_store.h"

#include "core/catalog/catalog.h"
#include "core/store/row_writer.h"
#include "core/store/search_index.h"

#include <array>

namespace c360::test {

using namespace Qt::StringLiterals;
using catalog::Record;

namespace {

constexpr std::array latinFirst{u"Mohamed",  u"Fatima", u"Jean",  u"Sarah", u"Élodie", u"Youssef", u"Amina",
                                u"François", u"John",   u"Nadia", u"Karim", u"Chloé",  u"Omar"};
constexpr std::array latinLast{u"Benali",  u"Dupont", u"El Fassi", u"Martin", u"Müller", u"Haddad",
                               u"Lefèvre", u"Smith",  u"Bouazza",  u"Khalil", u"Moreau"};
constexpr std::array arabicFirst{u"محمد", u"فاطمة", u"أحمد", u"سارة", u"يوسف", u"أمينة", u"خالد"};
constexpr std::array arabicLast{u"بنعلي", u"الفاسي", u"حداد", u"خليل", u"بوعزة", u"المصري"};
struct Place
{
    const char16_t *city;
    const char16_t *state;
    const char16_t *country;
    const char16_t *code;
};
constexpr std::array places{Place{u"Paris", u"Île-de-France", u"FR", u"33"},
                            Place{u"Lyon", u"Auvergne-Rhône-Alpes", u"FR", u"33"},
                            Place{u"الدار البيضاء", u"الدار البيضاء-سطات", u"MA", u"212"},
                            Place{u"Rabat", u"Rabat-Salé-Kénitra", u"MA", u"212"},
                            Place{u"القاهرة", u"القاهرة", u"EG", u"20"},
                            Place{u"London", u"England", u"GB", u"44"},
                            Place{u"Tunis", u"Tunis", u"TN", u"216"}};

template <size_t N>
QString pick(const std::array<const char16_t *, N> &list, int i)
{
    return QString::fromUtf16(list[size_t(i) % N]);
}

Record newRecord(store::Transaction &tx, const catalog::RecordType &type, Instant at)
{
    Record record(type);
    record.id = tx.newId();
    record.organization = tx.organization();
    record.createdAt = at ? at : tx.now();
    record.updatedAt = record.createdAt;
    record.createdBy = tx.actor();
    record.updatedBy = tx.actor();
    return record;
}

Result<void> write(store::RowWriter &writer, const Record &record)
{
    const store::SearchTexts texts =
        record.type().has(catalog::FullText) ? store::searchTexts(record) : store::SearchTexts();
    C360_TRY(const qint64 rid, writer.insert(record, texts));
    return rid ? writer.index(rid, texts) : Result<void>();
}

void complete(Record &record, qint64 number)
{
    const auto fill = [&](QStringView field, const QVariant &value) {
        if (record.value(field).isNull())
            record.setValue(field, value);
    };
    fill(u"customer_id", u"CUST_"_s + QString::number(number, 16).rightJustified(8, u'0').toUpper());
    fill(u"username", u"user"_s + QString::number(number));
    const QString name =
        (record.value(u"first_name").toString() + u' ' + record.value(u"last_name").toString()).trimmed();
    if (!name.isEmpty())
        fill(u"full_name", name);
    fill(u"is_active", 1);
    fill(u"is_verified", 0);
    fill(u"status", u"customer"_s);
}

Id addLinked(store::Store &store, const catalog::RecordType &type, const catalog::RecordType &link,
             QStringView field, const QString &name, const QList<Id> &customers)
{
    auto written = store
                       .write([&](store::Transaction &tx) -> Result<Id> {
                           store::RowWriter writer(tx.db().handle());
                           Record record = newRecord(tx, type, 0);
                           record.setValue(u"name", name);
                           C360_CHECK(write(writer, record));
                           for (const Id &customer : customers) {
                               Record row = newRecord(tx, link, 0);
                               row.setValue(u"customer", customer.toBytes());
                               row.setValue(field, record.id.toBytes());
                               C360_CHECK(write(writer, row));
                           }
                           return record.id;
                       })
                       .result();
    if (!written)
        qFatal("sample: %ls", qUtf16Printable(written.error().detail));
    return *written;
}

} // namespace

Id addCustomer(store::Store &store, const domain::Fields &fields, Instant createdAt)
{
    auto written = store
                       .write([&](store::Transaction &tx) -> Result<Id> {
                           store::RowWriter writer(tx.db().handle());
                           Record record = newRecord(tx, catalog::customerType, createdAt);
                           for (auto field = fields.cbegin(); field != fields.cend(); ++field)
                               record.setValue(field.key(), field.value());
                           C360_TRY(const qint64 number,
                                    tx.db().scalar(u"SELECT coalesce(max(rid), 0) + 1 FROM customer"_s));
                           complete(record, number);
                           C360_CHECK(write(writer, record));
                           return record.id;
                       })
                       .result();
    if (!written)
        qFatal("sample: %ls", qUtf16Printable(written.error().detail));
    return *written;
}

Id addTag(store::Store &store, const QString &name, const QList<Id> &customers)
{
    return addLinked(store, catalog::tagType, catalog::customerTagType, u"tag", name, customers);
}

Id addGroup(store::Store &store, const QString &name, const QList<Id> &customers)
{
    return addLinked(store, catalog::groupType, catalog::memberType, u"group", name, customers);
}

void fillCustomers(store::Store &store, int count)
{
    constexpr int batch = 20'000;
    QList<Id> vips;
    for (int from = 0; from < count; from += batch) {
        auto written = store
                           .write([&](store::Transaction &tx) -> Result<void> {
                               store::RowWriter writer(tx.db().handle());
                               for (int i = from; i < std::min(count, from + batch); ++i) {
                                   Record record = newRecord(tx, catalog::customerType,
                                                             tx.now() - qint64(i % 800) * 86'400'000);
                                   const bool arabic = i % 3 == 0;
                                   const QString number = QString::number(i);
                                   const Place &place = places[size_t(i) % places.size()];
                                   record.setValue(u"first_name",
                                                   arabic ? pick(arabicFirst, i / 3) : pick(latinFirst, i));
                                   record.setValue(u"last_name", arabic ? pick(arabicLast, i / 21)
                                                                        : pick(latinLast, i / 13));
                                   if (i % 25 != 0)
                                       record.setValue(u"email", u"kunde"_s + number + u"@example.com"_s);
                                   record.setValue(u"phone", u'+' + QString::fromUtf16(place.code) +
                                                                 QString::number(600'000'000 + i));
                                   record.setValue(u"city", QString::fromUtf16(place.city));
                                   record.setValue(u"state", QString::fromUtf16(place.state));
                                   record.setValue(u"country", QString::fromUtf16(place.country));
                                   if (i % 5 == 0)
                                       record.setValue(u"company_name", u"Société "_s + number);
                                   record.setValue(u"is_active", i % 10 == 0 ? 0 : 1);
                                   record.setValue(u"is_verified", i % 3 == 0 ? 1 : 0);
                                   record.setValue(u"gender", i % 2 ? u"male"_s : u"female"_s);
                                   record.setValue(u"date_of_birth", u"%1-05-10"_s.arg(1950 + i % 55));
                                   complete(record, i + 1);
                                   C360_CHECK(write(writer, record));
                                   if (i % 10 == 3)
                                       vips.append(record.id);
                               }
                               return {};
                           })
                           .result();
        if (!written)
            qFatal("sample: %ls", qUtf16Printable(written.error().detail));
    }
    addTag(store, u"vip"_s, vips);
}

void pullCustomers(store::Store &store, int arriving, const QList<Id> &leaving)
{
    auto written =
        store
            .write([&](store::Transaction &tx) -> Result<void> {
                for (const Id &id : leaving)
                    C360_CHECK(tx.forget(catalog::customerType, id));
                C360_TRY(const qint64 last, tx.db().scalar(u"SELECT coalesce(max(rid), 0) FROM customer"_s));
                for (int i = 0; i < arriving; ++i) {
                    Record record = newRecord(tx, catalog::customerType, 0);
                    record.seq = i + 1;
                    record.setValue(u"first_name", pick(latinFirst, i));
                    record.setValue(u"last_name", pick(latinLast, i / 13));
                    complete(record, last + i + 1);
                    C360_CHECK(tx.replicate(record));
                }
                return {};
            })
            .result();
    if (!written)
        qFatal("sample: %ls", qUtf16Printable(written.error().detail));
}

} // namespace c360::test
