// SPDX-License-Identifier: GPL-3.0-or-later
// links: c360_services c360_benchsupport
//
// Import of files: sales lines (the reference data when it is there and --rows is large enough, else made-up
// ones) beside the bare sqlite3 C API inserting the same rows unencrypted, and a list of customers.
#include "core/services/import/import_batches.h"
#include "core/services/import/importer.h"
#include "core/store/dialect_sqlite.h"
#include "core/store/store.h"
#include "core/store/transaction.h"
#include "tests/bench/bench_support.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace c360;
using namespace c360::services;
using bench::line;
using bench::must;

namespace {

constexpr qint64 referenceRows = 100'000; // from here on the reference data is worth its time
constexpr qint64 mostCustomers = 50'000;
const domain::Rules rules{.country = u"GB"_s, .currency = u"GBP"_s, .phoneRegion = u"GB"_s};

/// An encrypted cache in a folder of its own.
class Cache
{
public:
    Cache()
        : m_store(must(store::Store::open(
              {.file = m_folder.filePath(u"cache.db"_s), .key = QByteArray(32, '\x2a'), .actor = u"bench"_s},
              m_clock, m_ids)))
    {
    }
    [[nodiscard]] store::Store &store() { return *m_store; }

private:
    QTemporaryDir m_folder;
    SystemClock m_clock;
    SystemIdSource m_ids;
    std::unique_ptr<store::Store> m_store;
};

struct Table
{
    const catalog::RecordType *type;
    QList<QVariantList> rows;
};

QFile::OpenMode writing()
{
    return QIODevice::WriteOnly | QIODevice::Truncate;
}

/// Made-up lines: 20 to an invoice, 500 customers, every tenth invoice a credit note.
void writeSales(const QString &path, qint64 rows)
{
    QFile file(path);
    if (!file.open(writing()))
        qFatal("%ls", qUtf16Printable(file.errorString()));
    file.write("InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n");
    for (qint64 i = 0; i < rows; ++i) {
        const qint64 invoice = i / 20;
        const bool credit = invoice % 10 == 9;
        file.write(u"%1%2,P%3,Article number %3,%4,%5 10:00:00,%6.%7,%8.0,United Kingdom\n"_s
                       .arg(credit ? u"C"_s : QString())
                       .arg(500'000 + invoice)
                       .arg(i % 3000)
                       .arg((credit ? -1 : 1) * (1 + i % 12))
                       .arg(QDate(2010, 12, 1).addDays(invoice % 180).toString(Qt::ISODate))
                       .arg(i % 20)
                       .arg(10 + i % 90)
                       .arg(12'000 + invoice % 500)
                       .toUtf8());
    }
}

/// The reference data, or made-up lines in its form.
QString salesFile(const QTemporaryDir &folder, qint64 rows)
{
    QString path = folder.filePath(u"sales.csv"_s);
    const QDir data(QString::fromUtf8(C360_SHARED_DATA) + u"/online-retail"_s);
    const QStringList packed = data.entryList({u"*.csv.xz"_s});
    if (rows >= referenceRows && !packed.isEmpty()) {
        QProcess xz;
        xz.setStandardOutputFile(path);
        xz.start(u"xz"_s, {u"-dc"_s, data.filePath(packed.front())});
        if (xz.waitForFinished(-1) && xz.exitStatus() == QProcess::NormalExit && xz.exitCode() == 0)
            return path;
    }
    writeSales(path, rows);
    return path;
}

QString writeCustomers(const QTemporaryDir &folder, qint64 rows)
{
    using catalog::field;
    QFile file(folder.filePath(u"customers.csv"_s));
    if (!file.open(writing()))
        qFatal("%ls", qUtf16Printable(file.errorString()));
    file.write("external_id,first_name,last_name,email,phone,address_line1,postal_code,city,country\n");
    const bench::Customers customers;
    for (qint64 n = 0; n < rows; ++n) {
        const catalog::Record r = customers.make(n);
        QStringList cells;
        for (const auto ref :
             {field<"customer.external_id">, field<"customer.first_name">, field<"customer.last_name">,
              field<"customer.email">, field<"customer.phone">, field<"customer.address_line1">,
              field<"customer.postal_code">, field<"customer.city">, field<"customer.country">})
            cells.append(r.text(ref));
        file.write(cells.join(u',').toUtf8() + '\n');
    }
    return file.fileName();
}

ImportResult importFile(store::Store &store, const QString &file, ImportKind kind, double &seconds)
{
    QElapsedTimer timer;
    timer.start();
    const ImportPlan plan = must(analyse(file, kind));
    ImportResult result = must(Importer(store, rules).run(plan, {}));
    seconds = bench::milliseconds(timer) / 1000;
    return result;
}

Table read(store::Store &store, const catalog::RecordType &type)
{
    return must(store
                    .read([&type](store::Connection &db) -> Result<Table> {
                        const QString columns = store::selectColumns(type);
                        C360_TRY(auto query, db.run(u"SELECT %1 FROM %2 ORDER BY id"_s.arg(
                                                 columns, store::tableName(type))));
                        const qsizetype count = columns.count(u',') + 1;
                        Table table{&type, {}};
                        while (query.next()) {
                            QVariantList row;
                            row.reserve(count);
                            for (int i = 0; i < count; ++i)
                                row.append(query.value(i));
                            table.rows.append(std::move(row));
                        }
                        if (auto failure = query.failure())
                            return std::unexpected(*std::move(failure));
                        return table;
                    })
                    .result());
}

void bind(sqlite3_stmt *statement, int at, const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        sqlite3_bind_null(statement, at);
        break;
    case QMetaType::QString: {
        const auto *text = static_cast<const QString *>(value.constData());
        sqlite3_bind_text16(statement, at, text->utf16(), int(text->size() * 2), SQLITE_STATIC);
        break;
    }
    case QMetaType::QByteArray: {
        const auto *bytes = static_cast<const QByteArray *>(value.constData());
        sqlite3_bind_blob(statement, at, bytes->constData(), int(bytes->size()), SQLITE_STATIC);
        break;
    }
    case QMetaType::Double:
        sqlite3_bind_double(statement, at, value.toDouble());
        break;
    default:
        sqlite3_bind_int64(statement, at, value.toLongLong());
    }
}

/// The same rows with nothing around them: no reading of the file, encryption, history or durability.
double insertBare(const QString &file, const QList<Table> &tables)
{
    QElapsedTimer timer;
    timer.start();
    sqlite3 *db = nullptr;
    sqlite3_open(file.toUtf8().constData(), &db);
    const auto exec = [db](const QString &sql) {
        if (sqlite3_exec(db, sql.toUtf8().constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(db));
    };
    exec(u"PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN"_s);
    for (const Table &table : tables) {
        exec(store::sqlite::createTable(*table.type));
        for (const QString &sql :
             store::sqlite::identityIndexes(*table.type) + store::sqlite::listIndexes(*table.type))
            exec(sql);
        const QString columns = store::selectColumns(*table.type);
        const QByteArray sql =
            u"INSERT INTO %1 (%2) VALUES (?%3)"_s
                .arg(store::tableName(*table.type), columns, u", ?"_s.repeated(columns.count(u',')))
                .toUtf8();
        sqlite3_stmt *insert = nullptr;
        if (sqlite3_prepare_v2(db, sql.constData(), -1, &insert, nullptr) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(db));
        for (const QVariantList &row : table.rows) {
            for (int i = 0; i < row.size(); ++i)
                bind(insert, i + 1, row.at(i));
            if (sqlite3_step(insert) != SQLITE_DONE)
                qFatal("%s", sqlite3_errmsg(db));
            sqlite3_reset(insert);
        }
        sqlite3_finalize(insert);
    }
    exec(u"COMMIT"_s);
    sqlite3_close(db);
    return bench::milliseconds(timer) / 1000;
}

void sales(const QTemporaryDir &folder, qint64 rows)
{
    Cache cache;
    double seconds = 0;
    const ImportResult result =
        importFile(cache.store(), salesFile(folder, rows), ImportKind::Sales, seconds);
    const QList<Table> tables{read(cache.store(), catalog::invoiceType),
                              read(cache.store(), catalog::invoiceLineType)};
    const double bare = insertBare(folder.filePath(u"bare.db"_s), tables);
    line(u"import of %1 sales lines"_s.arg(result.read),
         u"%1 s, %2 lines/s"_s.arg(seconds, 0, 'f', 2).arg(double(result.read) / seconds, 0, 'f', 0));
    line(u"  limit: bare sqlite3 C API, same rows, unencrypted"_s,
         u"%1 s, ratio %2"_s.arg(bare, 0, 'f', 2).arg(bare / seconds, 0, 'f', 2));

    QElapsedTimer timer;
    timer.start();
    (void)must(undoImport(cache.store(), result.batch));
    line(u"  taken back"_s, u"%1 s"_s.arg(bench::milliseconds(timer) / 1000, 0, 'f', 2));
}

void customers(const QTemporaryDir &folder, qint64 rows)
{
    Cache cache;
    double seconds = 0;
    const ImportResult result = importFile(
        cache.store(), writeCustomers(folder, std::min(rows, mostCustomers)), ImportKind::Customers, seconds);
    if (result.created != result.read)
        qFatal("%lld of %lld customers were imported", result.created, result.read);
    line(u"import of %1 customers from CSV, duplicates looked for"_s.arg(result.read),
         u"%1 s, %2 rows/s"_s.arg(seconds, 0, 'f', 2).arg(double(result.read) / seconds, 0, 'f', 0));
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const qint64 rows = bench::rowsOf(argc, argv);
    const QTemporaryDir folder;
    sales(folder, rows);
    customers(folder, rows);
    return 0;
}
