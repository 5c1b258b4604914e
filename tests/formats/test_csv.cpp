// SPDX-License-Identifier: GPL-3.0-or-later
// labels: T13 T16
// links: c360_services
#include "core/services/formats/csv_reader.h"
#include "core/services/formats/csv_writer.h"

#include <QBuffer>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace c360;
using namespace c360::services;

namespace {

QString shared(const QString &path)
{
    return QString::fromUtf8(C360_SHARED_DATA) + u'/' + path;
}

struct Parsed
{
    QStringList columns;
    QList<Row> good;
    QList<Row> bad;
};

Parsed parse(QIODevice *device, CsvDialect dialect = {})
{
    Parsed parsed;
    CsvReader reader(device, dialect);
    const auto columns = reader.columns();
    if (columns)
        parsed.columns = *columns;
    for (;;) {
        auto row = reader.next();
        if (!row || !*row)
            break;
        ((*row)->problem ? parsed.bad : parsed.good).append(**row);
    }
    return parsed;
}

Parsed parse(QByteArray bytes, CsvDialect dialect = {})
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return parse(&buffer, dialect);
}

/// Gives a few bytes at a time, as a slow pipe does.
class Trickle : public QIODevice
{
public:
    Trickle(QByteArray bytes, qint64 step) : m_bytes(std::move(bytes)), m_step(step)
    {
        open(ReadOnly | Unbuffered);
    }
    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_pos >= m_bytes.size(); }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 n = std::min({most, m_step, m_bytes.size() - m_pos});
        std::copy_n(m_bytes.constData() + m_pos, n, data);
        m_pos += n;
        return n;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_step;
    qint64 m_pos = 0;
};

} // namespace

class TestCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spectrum_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("none") << QString();
        const auto files = QDir(shared(u"csv/csv-spectrum"_s)).entryList({u"csvs__*.csv"_s});
        for (const auto &file : files)
            QTest::newRow(qPrintable(file)) << file.mid(6).chopped(4);
    }

    void spectrum()
    {
        QFETCH(const QString, name);
        if (name.isEmpty()) {
            if (!QDir(shared(u"csv"_s)).exists())
                QSKIP("needs the shared data");
            return;
        }
        QFile csv(shared(u"csv/csv-spectrum/csvs__%1.csv"_s.arg(name)));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        const Parsed parsed = parse(&csv);
        QVERIFY(parsed.bad.isEmpty());
        QFile twin(shared(u"csv/csv-spectrum/json__%1.json"_s.arg(name)));
        QVERIFY(twin.open(QIODevice::ReadOnly));
        const QJsonDocument document = QJsonDocument::fromJson(twin.readAll());
        const QJsonArray rows = document.isArray() ? document.array() : QJsonArray{document.object()};
        QCOMPARE(parsed.good.size(), rows.size());
        for (int i = 0; i < rows.size(); ++i) {
            const QJsonObject object = rows.at(i).toObject();
            QCOMPARE(parsed.columns.size(), object.size());
            for (const auto &column : parsed.columns) {
                // This twin names another phone number than its file.
                if (name == u"location_coordinates" && column == u"Contact Phone Number")
                    continue;
                QVERIFY(object.contains(column));
                // The files with CRLF in their name were stored with LF.
                QCOMPARE(parsed.good.at(i).value(column),
                         object.value(column).toString().replace(u"\r\n"_s, u"\n"_s));
            }
        }
    }

    void lineEndsAndNumbers()
    {
        const auto parsed = parse("a,b\r1,\"x\r\ny\"\r\n\n2,3\n\r\n4,5");
        QCOMPARE(parsed.columns, (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(parsed.good.size(), 3);
        QCOMPARE(parsed.good.at(0).line, 2);
        QCOMPARE(parsed.good.at(0).value(u"b"), u"x\r\ny"_s);
        QCOMPARE(parsed.good.at(1).line, 5);
        QCOMPARE(parsed.good.at(2).line, 7);
    }

    void neverShifts()
    {
        const auto parsed = parse("a,b,c\n1,2,3\n1,2,x,3\n1,2\n4,5,6\n");
        QCOMPARE(parsed.good.size(), 2);
        QCOMPARE(parsed.bad.size(), 2);
        QCOMPARE(parsed.bad.at(0).line, 3);
        QCOMPARE(parsed.bad.at(0).raw, u"1,2,x,3"_s);
        QCOMPARE(parsed.bad.at(0).problem->reason, u"row.fields"_s);
        QCOMPARE(parsed.bad.at(0).problem->args.value(u"found"_s).toInt(), 4);
        QVERIFY(parsed.bad.at(0).values.isEmpty());
    }

    void loneQuotes()
    {
        // Inside a line a lone quote is text.
        auto parsed = parse("a,b\n12\" pipe,x\n\"the \"big\" one\",y\n\"spaced\" ,z\n");
        QVERIFY(parsed.bad.isEmpty());
        QCOMPARE(parsed.good.at(0).value(u"a"), u"12\" pipe"_s);
        QCOMPARE(parsed.good.at(1).value(u"a"), u"the \"big\" one"_s);
        QCOMPARE(parsed.good.at(2).value(u"a"), u"spaced"_s);
        // One that is never closed costs its own line only.
        parsed = parse("a,b\n1,\"open\n2,\"shut\"\n3,x\n4,\"last\n5,y\n");
        QCOMPARE(parsed.bad.size(), 2);
        QCOMPARE(parsed.bad.at(0).raw, u"1,\"open"_s);
        QCOMPARE(parsed.bad.at(0).problem->reason, u"row.quote"_s);
        QCOMPARE(parsed.bad.at(1).line, 5);
        QCOMPARE(parsed.good.size(), 3);
        QCOMPARE(parsed.good.at(0).value(u"b"), u"shut"_s);
        QCOMPARE(parsed.good.at(2).value(u"b"), u"y"_s);
    }

    void headers()
    {
        const auto parsed = parse(" Phone ,,Phone,\"First\nname\"\n1,2,3,4\n");
        QCOMPARE(parsed.columns, (QStringList{u"Phone"_s, u"2"_s, u"Phone (2)"_s, u"First name"_s}));
        const auto bare = parse("1,2\n3,4\n", {.header = false});
        QCOMPARE(bare.columns, (QStringList{u"1"_s, u"2"_s}));
        QCOMPARE(bare.good.size(), 2);
        QCOMPARE(bare.good.at(0).line, 1);
        QVERIFY(parse("").columns.isEmpty());
    }

    void limits()
    {
        QByteArray bytes =
            "a,b\n1," + QByteArray(3'000, 'x') + "\n2,y\n3," + QByteArray(300, ',') + "\n4,z\n";
        const auto parsed = parse(bytes, {.maxRecord = 1000, .maxFields = 100});
        QCOMPARE(parsed.bad.size(), 2);
        QCOMPARE(parsed.bad.at(0).problem->reason, u"row.tooLong"_s);
        QCOMPARE(parsed.bad.at(1).problem->reason, u"row.tooManyFields"_s);
        QCOMPARE(parsed.good.size(), 2);
        QCOMPARE(parsed.good.at(1).line, 5);
    }

    void anyChunkSize()
    {
        QByteArray bytes = "\xEF\xBB\xBFname,note\r\n";
        for (int i = 0; i < 50; ++i)
            bytes += "\"محمد \"\"علي\"\"\",\"line\r\n two\"\r\nÉloïse,x\r\n";
        const auto whole = parse(bytes);
        QCOMPARE(whole.good.size(), 100);
        for (const qint64 step : {1, 2, 3, 7, 64}) {
            Trickle device(bytes, step);
            const auto parsed = parse(&device);
            QCOMPARE(parsed.good.size(), 100);
            QCOMPARE(parsed.good.at(98).values, whole.good.at(98).values);
            QCOMPARE(parsed.good.at(99).line, whole.good.at(99).line);
        }
    }

    void delimiters()
    {
        const auto detect = [](QByteArray bytes) {
            QBuffer buffer(&bytes);
            buffer.open(QIODevice::ReadOnly);
            return detectDelimiter(&buffer, Encoding::Utf8);
        };
        QCOMPARE(detect("a;b;c\n\"1,5\";2;3\n1,7;2;3\n"), u';');
        QCOMPARE(detect("a\tb\n1, 2\t3\n"), u'\t');
        QCOMPARE(detect("a|b|c\n1|2|3\n"), u'|');
        QCOMPARE(detect("name,address\nBob,\"1; Main St; x\"\n"), u',');
        QCOMPARE(detect("alone\nx\n"), u',');
    }

    void encodings()
    {
        const auto detect = [](QByteArray bytes) {
            QBuffer buffer(&bytes);
            buffer.open(QIODevice::ReadOnly);
            const auto guess = detectEncoding(&buffer);
            return std::pair(guess.encoding, TextDecoder(guess.encoding).decode(bytes));
        };
        using Pair = std::pair<Encoding, QString>;
        QCOMPARE(detect("nom\nÉloïse"), (Pair{Encoding::Utf8, u"nom\nÉloïse"_s}));
        QCOMPARE(detect("nom\n\xC9lo\xEFse Lef\xE8vre \x80"),
                 (Pair{Encoding::Windows1252, u"nom\nÉloïse Lefèvre €"_s}));
        QCOMPARE(detect("\xC7\xE1\xC7\xD3\xE3\n\xE3\xCD\xE3\xCF"),
                 (Pair{Encoding::Windows1256, u"الاسم\nمحمد"_s}));
        for (const bool little : {true, false}) {
            for (const bool mark : {true, false}) {
                QStringEncoder encoder(little ? QStringEncoder::Utf16LE : QStringEncoder::Utf16BE,
                                       mark ? QStringEncoder::Flag::WriteBom : QStringEncoder::Flag::Default);
                const QByteArray bytes = encoder(u"name,الاسم\n1,محمد\n"_s);
                QCOMPARE(detect(bytes),
                         (Pair{little ? Encoding::Utf16LE : Encoding::Utf16BE, u"name,الاسم\n1,محمد\n"_s}));
            }
        }
    }

    void northwind()
    {
        if (!QDir(shared(u"crm"_s)).exists())
            QSKIP("needs the shared data");
        QFile customers(shared(u"crm/northwind/customers.csv"_s));
        QVERIFY(customers.open(QIODevice::ReadOnly));
        auto parsed = parse(&customers);
        QCOMPARE(parsed.bad.size(), 24);
        QCOMPARE(parsed.good.size(), 91 - 24);
        QFile orders(shared(u"crm/northwind/orders.csv"_s));
        QVERIFY(orders.open(QIODevice::ReadOnly));
        parsed = parse(&orders);
        QCOMPARE(parsed.bad.size(), 176);
        QCOMPARE(parsed.good.size(), 830 - 176);
    }

    void writerRoundTrip()
    {
        const QList<QStringList> records{
            {u"plain"_s, u"with, comma"_s, u"say \"hi\""_s},
            {u"line\nbreak"_s, u" padded "_s, QString()},
            {u"محمد"_s, u"=1+1"_s, u"+216 20 123 456"_s},
            {u"-12.5"_s, u"-cmd"_s, u"@x"_s},
        };
        QBuffer buffer;
        buffer.open(QIODevice::ReadWrite);
        CsvWriter writer(&buffer, {.delimiter = u';', .byteOrderMark = true});
        QVERIFY(writer.write({u"a"_s, u"b"_s, u"c"_s}));
        for (const auto &record : records)
            QVERIFY(writer.write(record));
        QVERIFY(buffer.data().startsWith("\xEF\xBB\xBF"
                                         "a;b;c\r\n"));
        QVERIFY(buffer.data().contains("'=1+1"));
        QVERIFY(buffer.data().contains(";+216 20"));
        const auto parsed = parse(buffer.data(), {.delimiter = u';'});
        QCOMPARE(parsed.good.size(), records.size());
        for (int i = 0; i < records.size(); ++i) {
            for (int k = 0; k < 3; ++k)
                QCOMPARE(withoutFormulaGuard(parsed.good.at(i).values.at(k)), records.at(i).at(k));
        }
    }
};

QTEST_GUILESS_MAIN(TestCsv)
#include "test_csv.moc"
