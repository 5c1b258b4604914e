// SPDX-License-Identifier: GPL-3.0-or-later
// labels: C2 C3 C4 C8 C9
// links: c360_testsupport

#include "core/domain/queries/customer_queries.h"
#include "core/domain/queries/location_queries.h"
#include "core/domain/queries/search_queries.h"
#include "core/text/messages.h"
#include "tests/support/sample_store.h"

#include <QJsonArray>
#include <QTest>

using namespace c360;
using namespace c360::domain;
using namespace Qt::StringLiterals;

class TestCustomerQueries : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void search_data();
    void search();
    void searchAgreesWithTheExactQuery();
    void filters_data();
    void filters();
    void orders_data();
    void orders();
    void ordersBySeveralKeys();
    void keysReachEveryRowOnce_data();
    void keysReachEveryRowOnce();
    void pages();
    void resolves_data();
    void resolves();
    void duplicates();
    void binIsApart();
    void statistics();
    void locations();
    void queryAsJson();
    void customerAsJson();
    void badInput();

private:
    QStringList namesOf(const std::vector<qint64> &rids);
    std::vector<qint64> rids(const CustomerQuery &query)
    {
        return m_store.read([&](store::Connection &db) { return customerRids(db, query); });
    }

    test::TemporaryStore m_store{false};
    QHash<QString, Id> m_id;
};

void TestCustomerQueries::initTestCase()
{
    const auto add = [&](const QString &key, const Fields &fields, Instant at = 0) {
        m_id.insert(key, test::addCustomer(m_store, fields, at));
    };
    const Instant now = m_store.clock.now();
    constexpr Instant day = 86'400'000;
    add(u"mohamed-ar"_s, {{u"first_name"_s, u"محمد"_s},
                          {u"last_name"_s, u"العلوي"_s},
                          {u"city"_s, u"الرباط"_s},
                          {u"country"_s, u"MA"_s},
                          {u"phone"_s, u"+212661234567"_s},
                          {u"gender"_s, u"male"_s},
                          {u"date_of_birth"_s, u"1985-06-15"_s}});
    add(u"mohamed"_s,
        {{u"first_name"_s, u"Mohamed"_s},
         {u"last_name"_s, u"Benali"_s},
         {u"city"_s, u"Casablanca"_s},
         {u"country"_s, u"MA"_s},
         {u"email"_s, u"m.benali@example.com"_s},
         {u"is_verified"_s, 1},
         {u"gender"_s, u"male"_s}},
        now - 3 * day);
    add(u"mohammed"_s,
        {{u"first_name"_s, u"Mohammed"_s},
         {u"last_name"_s, u"Zaki"_s},
         {u"is_active"_s, 0},
         {u"city"_s, u"casablanca"_s},
         {u"country"_s, u"MA"_s}},
        now - 400 * day);
    add(u"elodie"_s,
        {{u"first_name"_s, u"Élodie"_s},
         {u"last_name"_s, u"Lefèvre"_s},
         {u"city"_s, u"Saint-Étienne"_s},
         {u"state"_s, u"Auvergne-Rhône-Alpes"_s},
         {u"country"_s, u"FR"_s},
         {u"phone"_s, u"+33612345678"_s},
         {u"gender"_s, u"female"_s},
         {u"status"_s, u"lead"_s},
         {u"notes"_s, u"Prefers the quiet saffron tea"_s},
         {u"owner"_s, u"nadia"_s}},
        now - 20 * day);
    add(u"company"_s, {{u"company_name"_s, u"Société Générale du Thé"_s},
                       {u"external_id"_s, u"17850"_s},
                       {u"username"_s, u"societe"_s},
                       {u"customer_id"_s, u"CUST_A1B2C3D4"_s},
                       {u"aliases"_s, u"[\"CUST_0000BEEF\"]"_s},
                       {u"country"_s, u"FR"_s}});
    add(u"binned"_s, {{u"first_name"_s, u"Mohamed"_s}, {u"last_name"_s, u"Binned"_s}});
    auto binned =
        m_store.store
            ->write([&](store::Transaction &tx) -> Result<void> {
                C360_TRY(const auto record, tx.find(catalog::customerType, m_id.value(u"binned"_s)));
                return tx.remove(record);
            })
            .result();
    QVERIFY(binned);
    test::addTag(m_store, u"Premium"_s, {m_id[u"mohamed"_s], m_id[u"elodie"_s]});
    test::addTag(m_store, u"New York"_s, {m_id[u"elodie"_s]});
    test::addGroup(m_store, u"Fleet"_s, {m_id[u"company"_s]});
}

QStringList TestCustomerQueries::namesOf(const std::vector<qint64> &rids)
{
    const auto rows =
        m_store.read([&](store::Connection &db) { return customerRows(db, rids, {u"city"_s}); });
    QStringList names;
    for (const CustomerRow &row : rows)
        names.append(m_id.key(row.record.id));
    return names;
}

void TestCustomerQueries::search_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found"); // whatever the order, the first one first
    const QStringList all{u"mohamed"_s, u"mohamed-ar"_s, u"mohammed"_s};
    for (const char *typed : {"mohamed", "Mohammed", "MOHAMED"})
        QTest::newRow(typed) << QString::fromLatin1(typed) << all;
    QTest::newRow("arabic") << u"محمد"_s << all;
    QTest::newRow("arabic with tashkeel") << u"مُحَمَّد"_s << all;
    for (int length = 3; length <= 6; ++length)
        QTest::addRow("prefix of %d", length) << u"mohamed"_s.left(length) << all;
    QTest::newRow("two words") << u"mohamed ben"_s << QStringList{u"mohamed"_s};
    QTest::newRow("first letter of the second word, other script")
        << u"mohamed r"_s << QStringList{u"mohamed-ar"_s};
    QTest::newRow("words in any order") << u"benali moh"_s << QStringList{u"mohamed"_s};
    QTest::newRow("name and city") << u"mohamed casa"_s << QStringList{u"mohamed"_s, u"mohammed"_s};
    QTest::newRow("accents") << u"elodie lefevre"_s << QStringList{u"elodie"_s};
    QTest::newRow("accents typed") << u"Élodie"_s << QStringList{u"elodie"_s};
    QTest::newRow("company word") << u"generale"_s << QStringList{u"company"_s};
    QTest::newRow("e-mail") << u"m.benali@exa"_s << QStringList{u"mohamed"_s};
    QTest::newRow("phone") << u"+33 6 12 34"_s << QStringList{u"elodie"_s};
    QTest::newRow("phone, national") << u"06 12 34 56 78"_s << QStringList{u"elodie"_s};
    QTest::newRow("phone, Arabic digits") << u"٠٦٦١٢٣٤٥٦٧"_s << QStringList{u"mohamed-ar"_s};
    QTest::newRow("number") << u"CUST_A1B2"_s << QStringList{u"company"_s};
    QTest::newRow("external number") << u"17850"_s << QStringList{u"company"_s};
    QTest::newRow("notes") << u"saffron"_s << QStringList{u"elodie"_s};
    QTest::newRow("tag") << u"premium"_s << QStringList{u"elodie"_s, u"mohamed"_s};
    QTest::newRow("nobody") << u"zzzz"_s << QStringList();
    QTest::newRow("no letter") << u"!?"_s << QStringList();
    QTest::newRow("quotes") << u"\"mohamed\" OR 1"_s << QStringList();
}

void TestCustomerQueries::search()
{
    QFETCH(QString, text);
    QFETCH(QStringList, found);
    CustomerQuery query;
    query.text = text;
    const auto result = m_store.read([&](store::Connection &db) { return searchCustomers(db, query); });
    QVERIFY(result.complete);
    QStringList names = namesOf(result.rids);
    names.sort();
    found.sort();
    QCOMPARE(names, found);
}

void TestCustomerQueries::searchAgreesWithTheExactQuery()
{
    for (const QString &text :
         {u"m"_s, u"mo"_s, u"casa"_s, u"premium"_s, u"saffron"_s, u"06 12"_s, u"thé"_s, u"م"_s}) {
        CustomerQuery query;
        query.text = text;
        auto ranked = m_store.read([&](store::Connection &db) { return searchCustomers(db, query); }).rids;
        auto exact = rids(query);
        const qint64 counted = m_store.read([&](store::Connection &db) { return countMatches(db, query); });
        QCOMPARE(counted, qint64(exact.size()));
        std::ranges::sort(ranked);
        std::ranges::sort(exact);
        QCOMPARE(ranked, exact);
    }
}

void TestCustomerQueries::filters_data()
{
    QTest::addColumn<CustomerQuery>("query");
    QTest::addColumn<QStringList>("found");
    const auto row = [](const char *name, const std::function<void(CustomerQuery &)> &set,
                        const QStringList &found) {
        CustomerQuery query;
        set(query);
        QTest::newRow(name) << query << found;
    };
    row("nothing", [](auto &) {}, {u"company"_s, u"elodie"_s, u"mohamed"_s, u"mohamed-ar"_s, u"mohammed"_s});
    row("active", [](auto &q) { q.active = true; },
        {u"company"_s, u"elodie"_s, u"mohamed"_s, u"mohamed-ar"_s});
    row("inactive", [](auto &q) { q.active = false; }, {u"mohammed"_s});
    row("verified", [](auto &q) { q.verified = true; }, {u"mohamed"_s});
    row("city, any case", [](auto &q) { q.cities = {u"CASABLANCA"_s}; }, {u"mohamed"_s, u"mohammed"_s});
    row("city without accent", [](auto &q) { q.cities = {u"saint etienne"_s}; }, {u"elodie"_s});
    row("two cities", [](auto &q) { q.cities = {u"الرباط"_s, u"Casablanca"_s}; },
        {u"mohamed"_s, u"mohamed-ar"_s, u"mohammed"_s});
    row("state", [](auto &q) { q.states = {u"auvergne rhone alpes"_s}; }, {u"elodie"_s});
    row("country", [](auto &q) { q.countries = {u"FR"_s}; }, {u"company"_s, u"elodie"_s});
    row("first name", [](auto &q) { q.firstName = u"moham"_s; }, {u"mohamed"_s, u"mohammed"_s});
    row("last name", [](auto &q) { q.lastName = u"lefevre"_s; }, {u"elodie"_s});
    row("company", [](auto &q) { q.company = u"generale du"_s; }, {u"company"_s});
    row("e-mail", [](auto &q) { q.email = u"m.benali@example.com"_s; }, {u"mohamed"_s});
    row("tag", [](auto &q) { q.tags = {u"premium"_s}; }, {u"elodie"_s, u"mohamed"_s});
    row("both tags", [](auto &q) { q.tags = {u"premium"_s, u"new york"_s}; }, {u"elodie"_s});
    row("group", [](auto &q) { q.groups = {u"fleet"_s}; }, {u"company"_s});
    row("status", [](auto &q) { q.statuses = {u"lead"_s}; }, {u"elodie"_s});
    row("owner", [](auto &q) { q.owners = {u"nadia"_s}; }, {u"elodie"_s});
    row("text and filter",
        [](auto &q) {
            q.text = u"mohamed"_s;
            q.countries = {u"MA"_s};
            q.active = true;
        },
        {u"mohamed"_s, u"mohamed-ar"_s});
    const Instant now = m_store.clock.now();
    row("created",
        [now](auto &q) {
            q.createdAfter = now - Instant(30) * 86'400'000;
            q.createdBefore = now - Instant(86'400'000);
        },
        {u"elodie"_s, u"mohamed"_s});
}

void TestCustomerQueries::filters()
{
    QFETCH(CustomerQuery, query);
    QFETCH(QStringList, found);
    const auto list = rids(query);
    QStringList names = namesOf(list);
    names.sort();
    QCOMPARE(names, found);
    QCOMPARE(m_store.read([&](store::Connection &db) { return customerCount(db, query); }),
             qint64(list.size()));
    QCOMPARE(CustomerQuery::fromJson(query.toJson()), query);
}

void TestCustomerQueries::orders_data()
{
    QTest::addColumn<QString>("sort");
    QTest::addColumn<bool>("descending");
    QTest::addColumn<QStringList>("order");
    QTest::newRow("name") << u"name"_s << false
                          << QStringList{u"elodie"_s, u"mohamed"_s, u"mohammed"_s, u"company"_s,
                                         u"mohamed-ar"_s};
    QTest::newRow("name, down") << u"name"_s << true
                                << QStringList{u"mohamed-ar"_s, u"company"_s, u"mohammed"_s, u"mohamed"_s,
                                               u"elodie"_s};
    QTest::newRow("created") << u"created_at"_s << false
                             << QStringList{u"mohammed"_s, u"elodie"_s, u"mohamed"_s, u"mohamed-ar"_s,
                                            u"company"_s};
    QTest::newRow("phone, without last")
        << u"phone"_s << false
        << QStringList{u"mohamed-ar"_s, u"elodie"_s, u"mohamed"_s, u"mohammed"_s, u"company"_s};
    QTest::newRow("phone down, without last")
        << u"phone"_s << true
        << QStringList{u"elodie"_s, u"mohamed-ar"_s, u"mohamed"_s, u"mohammed"_s, u"company"_s};
    QTest::newRow("tags") << u"tags"_s << false
                          << QStringList{u"elodie"_s, u"mohamed"_s, u"mohamed-ar"_s, u"mohammed"_s,
                                         u"company"_s};
}

void TestCustomerQueries::orders()
{
    QFETCH(QString, sort);
    QFETCH(bool, descending);
    QFETCH(QStringList, order);
    CustomerQuery query;
    query.sort = sort;
    query.descending = descending;
    QCOMPARE(namesOf(rids(query)), order);
}

void TestCustomerQueries::ordersBySeveralKeys()
{
    // The two called Mohamed share a city with nobody else: country first, then the phone, downwards.
    for (const QList<SortKey> &keys :
         {QList<SortKey>{{u"country"_s, false}, {u"phone"_s, true}},
          QList<SortKey>{{u"country"_s, true}, {u"name"_s, false}},
          QList<SortKey>{{u"is_active"_s, true}, {u"city"_s, false}, {u"created_at"_s, true}}}) {
        CustomerQuery query;
        query.setOrder(keys);
        QCOMPARE(query.order(), keys);
        const auto all = rids(query);
        QCOMPARE(all.size(), 5u);
        // Each neighbour pair is in order by the first key in which it differs; without a value comes last.
        const auto rows = m_store.read([&](store::Connection &db) { return customerRows(db, all); });
        const auto text = [](const CustomerRow &row, const QString &field) -> QVariant {
            if (field == u"name")
                return row.record.value(u"full_name"_s).isNull() ? row.record.value(u"company_name"_s)
                                                                 : row.record.value(u"full_name"_s);
            if (field == u"created_at")
                return row.record.createdAt;
            return row.record.value(field);
        };
        for (size_t i = 1; i < rows.size(); ++i) {
            for (const SortKey &key : keys) {
                const QVariant one = text(rows[i - 1], key.field);
                const QVariant two = text(rows[i], key.field);
                if (one == two)
                    continue;
                if (key.field == u"name")
                    break; // the collation decides
                QVERIFY(!one.isNull());
                if (!two.isNull())
                    QCOMPARE(QVariant::compare(one, two) == QPartialOrdering::Less, !key.descending);
                break;
            }
        }
        // The same order when a filter narrows, and page by page.
        CustomerQuery filtered = query;
        filtered.createdAfter = 0;
        QCOMPARE(rids(filtered), all);
        std::vector<qint64> walked;
        Id after;
        while (walked.size() < all.size()) {
            const auto page =
                m_store.read([&](store::Connection &db) { return customerPageAfter(db, query, after, 2); });
            QVERIFY(!page.customers.empty());
            for (const CustomerRow &row : page.customers)
                walked.push_back(row.rid);
            after = page.customers.back().record.id;
        }
        QCOMPARE(walked, all);
        QCOMPARE(CustomerQuery::fromJson(query.toJson()), query);
        QVERIFY(!query.hasFilters());
    }
    CustomerQuery wrong;
    wrong.setOrder({{u"city"_s, false}, {u"no_such_field"_s, false}});
    const auto refused =
        m_store.store->read([&](store::Connection &db) { return customerRids(db, wrong); }).result();
    QCOMPARE(refused.error().reason, u"query.sort"_s);
}

void TestCustomerQueries::keysReachEveryRowOnce_data()
{
    QTest::addColumn<QString>("sort");
    for (const char *sort : {"name", "created_at", "city", "phone", "tags", "is_active"})
        QTest::newRow(sort) << QString::fromLatin1(sort);
}

void TestCustomerQueries::keysReachEveryRowOnce()
{
    QFETCH(QString, sort);
    for (const bool descending : {false, true}) {
        CustomerQuery query;
        query.sort = sort;
        query.descending = descending;
        std::vector<qint64> walked;
        Id after;
        while (true) {
            const auto page =
                m_store.read([&](store::Connection &db) { return customerPageAfter(db, query, after, 2); });
            QCOMPARE(page.total, 5);
            if (page.customers.empty())
                break;
            for (const CustomerRow &row : page.customers)
                walked.push_back(row.rid);
            after = page.customers.back().record.id;
        }
        QCOMPARE(walked, rids(query));
    }
}

void TestCustomerQueries::pages()
{
    CustomerQuery query;
    const auto page = m_store.read([&](store::Connection &db) { return customerPage(db, query, 2, 2); });
    QCOMPARE(page.total, 5);
    QCOMPARE(page.totalPages, 3);
    QCOMPARE(page.customers.size(), 2u);
    const QJsonObject json = customerPageJson(page);
    QCOMPARE(json[u"total"_s].toInt(), 5);
    QCOMPARE(json[u"page"_s].toInt(), 2);
    QCOMPARE(json[u"limit"_s].toInt(), 2);
    QCOMPARE(json[u"total_pages"_s].toInt(), 3);
    QCOMPARE(json[u"customers"_s].toArray().size(), 2);
    QVERIFY(
        m_store.read([&](store::Connection &db) { return customerPage(db, query, 9, 2); }).customers.empty());
}

void TestCustomerQueries::resolves_data()
{
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QString>("customer");
    QTest::newRow("number") << u"CUST_A1B2C3D4"_s << u"company"_s;
    QTest::newRow("number, lower case") << u" cust_a1b2c3d4 "_s << u"company"_s;
    QTest::newRow("earlier number") << u"CUST_0000BEEF"_s << u"company"_s;
    QTest::newRow("user name") << u"Societe"_s << u"company"_s;
    QTest::newRow("e-mail") << u"M.Benali@example.com"_s << u"mohamed"_s;
    QTest::newRow("external number") << u"17850"_s << u"company"_s;
    QTest::newRow("link") << u"customer360://customer/CUST_A1B2C3D4"_s << u"company"_s;
    QTest::newRow("uuid") << m_id[u"elodie"_s].toString() << u"elodie"_s;
    QTest::newRow("bin") << m_id[u"binned"_s].toString() << QString();
    QTest::newRow("nobody") << u"nobody@example.com"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestCustomerQueries::resolves()
{
    QFETCH(QString, reference);
    QFETCH(QString, customer);
    const auto found =
        m_store.store->read([&](store::Connection &db) { return resolveCustomer(db, reference); }).result();
    QCOMPARE(found.has_value(), !customer.isEmpty());
    if (found)
        QCOMPARE(*found, m_id[customer]);
    else
        QCOMPARE(found.error().code, ErrorCode::NotFound);
}

void TestCustomerQueries::duplicates()
{
    const auto check = [&](const QString &email, const QString &phone, const QString &name) {
        const auto rows =
            m_store.read([&](store::Connection &db) { return possibleDuplicates(db, email, phone, name); });
        QStringList names;
        for (const CustomerRow &row : rows)
            names.append(m_id.key(row.record.id));
        return names;
    };
    QCOMPARE(check(u"M.BENALI@example.com"_s, {}, {}), QStringList{u"mohamed"_s});
    QCOMPARE(check({}, u"06 12 34 56 78"_s, {}), QStringList{u"elodie"_s});
    QCOMPARE(check({}, {}, u"elodie LEFEVRE"_s), QStringList{u"elodie"_s});
    QCOMPARE(check(u"x@y.z"_s, u"123"_s, u"Mo"_s), QStringList());
}

void TestCustomerQueries::binIsApart()
{
    CustomerQuery query;
    query.bin = true;
    QCOMPARE(namesOf(rids(query)), QStringList{u"binned"_s});
    query.text = u"moh"_s;
    QCOMPARE(namesOf(rids(query)), QStringList{u"binned"_s});
    query.text = u"zz"_s;
    QVERIFY(rids(query).empty());
}

void TestCustomerQueries::statistics()
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_store.clock.now()).date();
    const auto result = m_store.read([&](store::Connection &db) { return customerStatistics(db, today); });
    const QJsonObject json = result.toJson();
    QCOMPARE(json[u"total_customers"_s].toInt(), 5);
    QCOMPARE(json[u"active_customers"_s].toInt(), 4);
    QCOMPARE(json[u"verified_customers"_s].toInt(), 1);
    QCOMPARE(json[u"new_customers_today"_s].toInt(), 2);
    QVERIFY(json[u"new_customers_this_week"_s].toInt() >= 2);
    QVERIFY(json[u"new_customers_this_month"_s].toInt() >= 2);
    QCOMPARE(json[u"customers_by_country"_s].toObject(), (QJsonObject{{u"MA"_s, 3}, {u"FR"_s, 2}}));
    QCOMPARE(json[u"customers_by_city"_s].toObject().size(), 4);
    QCOMPARE(json[u"gender_distribution"_s].toObject(), (QJsonObject{{u"male"_s, 2}, {u"female"_s, 1}}));
    QCOMPARE(json[u"average_customer_age"_s].toDouble(), 40.0);
}

void TestCustomerQueries::locations()
{
    const auto countries = m_store.read([](store::Connection &db) { return availableCountries(db); });
    QCOMPARE(countries.size(), 2u);
    QCOMPARE(countries[0].value, u"MA"_s);
    QCOMPARE(countries[0].count, 3);
    const auto cities = m_store.read([](store::Connection &db) { return availableCities(db, u"FR"_s); });
    QCOMPARE(cities.size(), 1u);
    QCOMPARE(cities[0].value, u"Saint-Étienne"_s);
    QCOMPARE(m_store.read([](store::Connection &db) { return availableStates(db); }).size(), 1u);
    const auto tags = m_store.read([](store::Connection &db) { return availableTags(db); });
    QCOMPARE(tags[0].value, u"Premium"_s);
    QCOMPARE(tags[0].count, 2);
    QCOMPARE(m_store.read([](store::Connection &db) { return availableGroups(db); })[0].count, 1);
    QCOMPARE(m_store.read([](store::Connection &db) { return availableStatuses(db); }).size(), 2u);
    QCOMPARE(m_store.read([](store::Connection &db) { return availableOwners(db); }).size(), 1u);
}

void TestCustomerQueries::queryAsJson()
{
    const QJsonObject json{{u"query"_s, u"john"_s},         {u"tags"_s, u"premium, tech"_s},
                           {u"is_active"_s, true},          {u"created_after"_s, u"2024-01-01T00:00:00Z"_s},
                           {u"sort_by"_s, u"created_at"_s}, {u"sort_order"_s, u"desc"_s}};
    const CustomerQuery query = CustomerQuery::fromJson(json);
    QCOMPARE(query.text, u"john"_s);
    QCOMPARE(query.tags, (QStringList{u"premium"_s, u"tech"_s}));
    QCOMPARE(query.active, true);
    QCOMPARE(query.createdAfter, Instant(1'704'067'200'000));
    QVERIFY(query.descending);
    QVERIFY(!query.verified);
    QVERIFY(query.hasFilters());
}

void TestCustomerQueries::customerAsJson()
{
    const auto row = m_store.read([&](store::Connection &db) { return customerRow(db, m_id[u"elodie"_s]); });
    const QJsonObject json = customerJson(row);
    QCOMPARE(json[u"id"_s].toString(), m_id[u"elodie"_s].toString());
    QCOMPARE(json[u"full_name"_s].toString(), u"Élodie Lefèvre"_s);
    QCOMPARE(json[u"is_active"_s].toBool(), true);
    QCOMPARE(json[u"tags"_s].toString(), u"New York,Premium"_s);
    QCOMPARE(json[u"full_address"_s].toString(), u"Saint-Étienne, Auvergne-Rhône-Alpes, FR"_s);
    QVERIFY(json[u"email"_s].isNull());
    QVERIFY(json[u"created_at"_s].toString().endsWith(u'Z'));
}

void TestCustomerQueries::badInput()
{
    CustomerQuery query;
    query.sort = u"name; DROP TABLE customer"_s;
    const auto rows =
        m_store.store->read([&](store::Connection &db) { return customerRids(db, query); }).result();
    QVERIFY(!rows);
    QCOMPARE(rows.error().code, ErrorCode::Usage);
    QVERIFY(text::hasMessage(rows.error().reason));
    query.sort.clear();
    const auto page =
        m_store.store->read([&](store::Connection &db) { return customerPage(db, query, 0, 10); }).result();
    QVERIFY(!page);
    QVERIFY(text::hasMessage(page.error().reason));
    const auto nobody =
        m_store.store->read([&](store::Connection &db) { return resolveCustomer(db, u"x"_s); }).result();
    QVERIFY(text::hasMessage(nobody.error().reason));
}

QTEST_GUILESS_MAIN(TestCustomerQueries)
#include "test_customer_queries.moc"
