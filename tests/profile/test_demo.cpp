// SPDX-License-Identifier: GPL-3.0-or-later
// labels: D1 T5 T6
// links: c360_services c360_testsupport

#include "core/domain/queries/customer_queries.h"
#include "core/domain/queries/record_queries.h"
#include "core/domain/queries/search_queries.h"
#include "core/services/demo/demo.h"
#include "core/services/demo/demo_files.h"
#include "core/services/doctor/doctor.h"
#include "core/store/blobs.h"
#include "tests/support/memory_keychain.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace c360;
using namespace c360::services;

namespace {
/// 20 November 2026, ten o'clock.
class NovemberClock : public Clock
{
public:
    [[nodiscard]] Instant now() const override { return 1'795'168'800'000; }
};
} // namespace

class TestDemo : public QObject
{
    Q_OBJECT

    NovemberClock m_clock;
    SystemIdSource m_ids;
    Environment m_environment{&m_clock, &m_ids, nullptr, u"tester"_s};

    Profile::Ptr make(const QString &folder, int customers)
    {
        CreateOptions options;
        options.encrypted = false;
        const auto profile = demo::create(folder, options, m_environment, customers);
        if (!profile)
            qWarning() << profile.error().reason << profile.error().type << profile.error().field;
        return profile ? *profile : Profile::Ptr();
    }
    static QByteArray digest(const Profile::Ptr &profile)
    {
        return *profile->store()
                    .read([](store::Connection &db) -> Result<QByteArray> {
                        QCryptographicHash hash(QCryptographicHash::Sha256);
                        for (const catalog::RecordType &type : catalog::allTypes)
                            C360_CHECK(
                                domain::forEachRecord(db, type, [&hash](const catalog::Record &record) {
                                    hash.addData(QJsonDocument(domain::recordJson(record))
                                                     .toJson(QJsonDocument::Compact));
                                    return true;
                                }));
                        return hash.result();
                    })
                    .result();
    }

private Q_SLOTS:
    void itIsTheSameEveryTime()
    {
        const QTemporaryDir folder;
        const auto one = make(folder.filePath(u"one"_s), 40);
        const auto two = make(folder.filePath(u"two"_s), 40);
        QVERIFY(one && two);
        QCOMPARE(digest(one), digest(two));
    }

    void thereIsSomethingOfEverything()
    {
        const QTemporaryDir folder;
        const auto profile = make(folder.filePath(u"p"_s), 120);
        QVERIFY(profile);
        QVERIFY(profile->isDemo());
        const auto counts =
            profile->store().read([](store::Connection &db) { return domain::recordCounts(db); }).result();
        QVERIFY(counts);
        QCOMPARE(counts->value(u"customer"_s), 120);
        for (const catalog::RecordType &type : catalog::allTypes) {
            if (type.name != "saved_view" && type.name != "audit_entry" && type.name != "conflict")
                QVERIFY2(counts->value(QString::fromLatin1(type.name.data(), qsizetype(type.name.size()))) >
                             0,
                         type.name.data());
        }
        const auto scalar = [&profile](const QString &sql) {
            return *profile->store().read([sql](store::Connection &db) { return db.scalar(sql); }).result();
        };
        // Both scripts, tasks ahead and late ones, history of two years, nothing after today but tasks.
        QVERIFY(scalar(u"SELECT count(*) FROM customer WHERE first_name GLOB '*[ء-ي]*'"_s) > 10);
        QVERIFY(scalar(u"SELECT count(*) FROM customer WHERE first_name GLOB '[A-Z]*'"_s) > 40);
        const QString now = QString::number(m_clock.now());
        QVERIFY(scalar(u"SELECT count(*) FROM activity WHERE status = 'pending' AND due_at > "_s + now) > 5);
        QVERIFY(scalar(u"SELECT count(*) FROM activity WHERE status = 'pending' AND due_at < "_s + now) > 0);
        QCOMPARE(scalar(u"SELECT count(*) FROM invoice WHERE issued_on > '2026-11-20'"_s), 0);
        QVERIFY(scalar(u"SELECT count(*) FROM invoice WHERE issued_on < '2025-01-20'"_s) > 0);
        QVERIFY(scalar(u"SELECT count(*) FROM invoice WHERE kind = 'credit_note' AND total < 0"_s) > 0);
        QCOMPARE(scalar(u"SELECT count(*) FROM invoice WHERE total IS NULL OR total = 0"_s), 0);
        QVERIFY(scalar(u"SELECT count(*) FROM customer WHERE created_at > "_s +
                       QString::number(m_clock.now() - 8LL * 24 * 3600 * 1000)) > 0);
        QCOMPARE(scalar(u"SELECT count(*) FROM undo_step"_s), 0);
    }

    void everyDocumentHasItsContent()
    {
        const QTemporaryDir folder;
        const auto profile = make(folder.filePath(u"p"_s), 60);
        QVERIFY(profile);
        const auto good = profile->store()
                              .read([](store::Connection &db) -> Result<int> {
                                  C360_TRY(const auto documents,
                                           domain::listRecords(db, {&catalog::documentType, {}}, {}, 1000));
                                  for (const catalog::Record &document : documents) {
                                      C360_TRY(const QByteArray content,
                                               store::readBlob(db, document.value(u"sha256").toByteArray()));
                                      if (content.size() != document.value(u"size").toLongLong())
                                          return fail(ErrorCode::Damaged, u"size"_s);
                                  }
                                  return int(documents.size());
                              })
                              .result();
        QVERIFY(good);
        QVERIFY(*good > 10);
    }

    void mohamedIsFoundInBothScripts()
    {
        const QTemporaryDir folder;
        const auto profile = make(folder.filePath(u"p"_s), 300);
        QVERIFY(profile);
        domain::CustomerQuery query;
        query.text = u"mohamed"_s;
        const auto found = profile->store()
                               .read([query](store::Connection &db) -> Result<QStringList> {
                                   C360_TRY(const auto result, domain::searchCustomers(db, query));
                                   C360_TRY(const auto rows, domain::customerRows(db, result.rids));
                                   QStringList names;
                                   for (const auto &row : rows)
                                       names.append(row.record.text(catalog::field<"customer.first_name">));
                                   return names;
                               })
                               .result();
        QVERIFY(found);
        QVERIFY(found->contains(u"محمد"_s));
        QVERIFY(found->contains(u"Mohamed"_s));
    }

    void itPassesTheDoctor()
    {
        const QTemporaryDir folder;
        const auto profile = make(folder.filePath(u"p"_s), 30);
        QVERIFY(profile);
        const QList<Check> checks = doctor::examine(*profile).result();
        for (const Check &check : checks)
            QVERIFY2(check.status != CheckStatus::Fail, qPrintable(check.id + u": "_s + check.detail));
    }

    void anEncryptedOneNeedsItsPassphrase()
    {
        const QTemporaryDir folder;
        CreateOptions options;
        options.passphrase = Secret::fromText(u"secret"_s);
        QVERIFY(demo::create(folder.filePath(u"p"_s), options, m_environment, 3));
        QVERIFY(!Profile::open(folder.filePath(u"p"_s), {}, m_environment));
    }

    void whatIsThereStays()
    {
        const QTemporaryDir folder;
        QVERIFY(make(folder.filePath(u"p"_s), 3));
        CreateOptions options;
        options.encrypted = false;
        QCOMPARE(demo::create(folder.filePath(u"p"_s), options, m_environment, 3).error().reason,
                 u"profile.exists"_s);
        QVERIFY(Profile::open(folder.filePath(u"p"_s), {}, m_environment));
    }

    void filesAreWhatTheySay()
    {
        QVERIFY(demo::pdf({u"One (1)"_s, u"Two"_s}).startsWith("%PDF-1.4"));
        QVERIFY(demo::pdf({u"One (1)"_s}).contains("One \\(1\\)"));
        QVERIFY(demo::png(7).startsWith("\x89PNG"));
        QVERIFY(demo::png(7) != demo::png(70'000));
    }
};

QTEST_GUILESS_MAIN(TestDemo)
#include "test_demo.moc"
