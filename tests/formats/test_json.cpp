// SPDX-License-Identifier: GPL-3.0-or-later
// labels: T13
// links: c360_services
#include "core/services/formats/json_reader.h"

#include <QBuffer>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace c360;
using namespace c360::services;

namespace {

struct Parsed
{
    QList<Row> good;
    QList<Row> bad;
    QString failure;
};

Parsed parse(QIODevice *device)
{
    Parsed parsed;
    JsonReader reader(device, {u"customers"_s, u"customer"_s, u"data"_s});
    for (;;) {
        auto row = reader.next();
        if (!row)
            parsed.failure = row.error().reason;
        if (!row || !*row)
            break;
        ((*row)->problem ? parsed.bad : parsed.good).append(**row);
    }
    return parsed;
}

Parsed parse(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return parse(&buffer);
}

} // namespace

class TestJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shapes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("array") << QByteArray("[{\"name\":\"a\"},\n{\"name\":\"b\"}]");
        QTest::newRow("lines") << QByteArray("{\"name\":\"a\"}\n\n{\"name\":\"b\"}\n");
        QTest::newRow("wrapped") << QByteArray(
            "\xEF\xBB\xBF{\"total\": 2, \"page\": {\"x\": [1]},\n\"customers\": "
            "[{\"name\":\"a\"},{\"name\":\"b\"}], \"limit\": 5}");
        QTest::newRow("lines with a list")
            << QByteArray("{\"name\":\"a\",\"data\":[\"x\"]}\n{\"name\":\"b\"}");
    }

    void shapes()
    {
        QFETCH(const QByteArray, text);
        const auto parsed = parse(text);
        QVERIFY(parsed.bad.isEmpty());
        QVERIFY(parsed.failure.isEmpty());
        QCOMPARE(parsed.good.size(), 2);
        QCOMPARE(parsed.good.at(0).value(u"name"), u"a"_s);
        QCOMPARE(parsed.good.at(1).value(u"name"), u"b"_s);
    }

    void values()
    {
        const auto parsed =
            parse("[\n{\"a\": 17850.0, \"b\": 2.55, \"c\": true, \"d\": null, \"e\": [\"x\", 2],\n"
                  "\"f\": {\"city\": \"تونس\"}, \"g\": 12345678901234567, \"h\": [{\"z\":1}]}]");
        QCOMPARE(parsed.good.size(), 1);
        const Row &row = parsed.good.constFirst();
        QCOMPARE(row.line, 2);
        QCOMPARE(row.value(u"a"), u"17850"_s);
        QCOMPARE(row.value(u"b"), u"2.55"_s);
        QCOMPARE(row.value(u"c"), u"true"_s);
        QCOMPARE(row.value(u"d"), QString());
        QCOMPARE(row.value(u"e"), u"x; 2"_s);
        QCOMPARE(row.value(u"f.city"), u"تونس"_s);
        QCOMPARE(row.value(u"g"), u"12345678901234567"_s);
        QCOMPARE(row.value(u"h"), u"[{\"z\":1}]"_s);
    }

    void damaged()
    {
        auto parsed =
            parse("{\"name\":\"a\"}\n{\"name\":\"b\n{\"name\":\"c\"}\n{\"name\":}\n7\n{\"name\":\"d\"}");
        QCOMPARE(parsed.good.size(), 3);
        QCOMPARE(parsed.bad.size(), 3);
        QCOMPARE(parsed.bad.at(0).line, 2);
        QCOMPARE(parsed.bad.at(1).problem->reason, u"json.invalid"_s);
        QCOMPARE(parsed.bad.at(2).problem->reason, u"json.notObject"_s);
        QCOMPARE(parsed.good.at(2).line, 6);
        parsed = parse("[{\"name\":\"a\"}, 5, \"x\", {\"name\":\"b\"}");
        QCOMPARE(parsed.good.size(), 2);
        QCOMPARE(parsed.bad.size(), 3); // two plain values and the missing bracket
        QCOMPARE(parse("name,email\n").failure, u"json.invalid"_s);
        QVERIFY(parse("").good.isEmpty());
    }

    void longInput()
    {
        QByteArray bytes = "{\"customers\": [";
        for (int i = 0; i < 5000; ++i)
            bytes += (i ? ",\n" : "\n") + QByteArray("{\"n\": ") + QByteArray::number(i) + ", \"t\": \"" +
                     QByteArray(50, 'x') + "\"}";
        bytes += "]}";
        const auto parsed = parse(bytes);
        QCOMPARE(parsed.good.size(), 5000);
        QCOMPARE(parsed.good.at(4999).line, 5001);
        QCOMPARE(parsed.good.at(4999).value(u"n"), u"4999"_s);
    }

    void chinook()
    {
        QFile file(QString::fromUtf8(C360_SHARED_DATA) + u"/crm/chinook/ChinookData.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("needs the shared data");
        const auto parsed = parse(&file);
        QVERIFY(parsed.bad.isEmpty());
        QCOMPARE(parsed.good.size(), 59);
        QCOMPARE(parsed.good.constFirst().value(u"FirstName"), u"Luís"_s);
    }
};

QTEST_GUILESS_MAIN(TestJson)
#include "test_json.moc"
