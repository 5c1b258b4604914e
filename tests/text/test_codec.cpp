// SPDX-License-Identifier: GPL-3.0-or-later
// labels: C12 C13
// links: c360_text
#include "core/catalog/catalog.h"
#include "core/text/codec.h"
#include "core/text/messages.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace c360;
using namespace c360::text;
using catalog::Field;
using catalog::Kind;

class TestCodec : public QObject
{
    Q_OBJECT

    /// A value of the field's kind in storage form, never NULL.
    static QVariant sample(const Field &field)
    {
        switch (field.kind) {
        case Kind::Text:
            return u"نص text"_s;
        case Kind::LongText:
            return u"one\ntwo"_s;
        case Kind::Choice: {
            const auto value = field.choices.front().value;
            return QString::fromLatin1(value.data(), qsizetype(value.size()));
        }
        case Kind::Country:
            return u"MA"_s;
        case Kind::Currency:
            return u"TND"_s;
        case Kind::Email:
            return u"a@b.example"_s;
        case Kind::Phone:
            return u"+212612345678"_s;
        case Kind::Integer:
            return qlonglong(-42);
        case Kind::Money:
        case Kind::Decimal:
            return qlonglong(123'456'789'012'345);
        case Kind::Real:
            return 33.589886;
        case Kind::Boolean:
            return qlonglong(1);
        case Kind::Date:
            return u"2026-11-05"_s;
        case Kind::Instant:
            return qlonglong(1'793'880'000'123);
        case Kind::Reference:
            return QByteArray("0123456789abcdef");
        case Kind::Json:
            return u"{\"a\":[1,2]}"_s;
        case Kind::Texts:
            return u"{\"ar\":\"نعم\",\"en\":\"yes\"}"_s;
        case Kind::Digest:
            return QByteArray("0123456789abcdef0123456789abcdef");
        }
        return {};
    }

private Q_SLOTS:
    void roundTrip_data()
    {
        QTest::addColumn<const Field *>("field");
        for (const catalog::RecordType &type : catalog::allTypes) {
            for (const Field &field : type.fields)
                QTest::addRow("%s.%s", type.name.data(), std::string(field.name).c_str()) << &field;
        }
    }
    void roundTrip()
    {
        QFETCH(const Field *const, field);
        const QVariant value = sample(*field);
        const auto json = fromJson(*field, toJson(*field, value));
        QVERIFY(json.has_value());
        QCOMPARE(*json, value);
        QCOMPARE(json->typeId(), value.typeId());
        const auto text = fromText(*field, toText(*field, value));
        QVERIFY(text.has_value());
        QCOMPARE(*text, value);
        QVERIFY(toJson(*field, {}).isNull());
        QVERIFY(!fromJson(*field, QJsonValue::Null)->isValid());
        QVERIFY(!fromText(*field, u"  "_s)->isValid());
        QVERIFY(!describe(*field, value, Formatter(QLocale(u"ar_EG"_s))).isEmpty());
        QVERIFY(!fieldLabel(*field).isEmpty());
        if (field->kind == Kind::Instant)
            QCOMPARE(toJson(*field, value).toString(), u"2026-11-05T12:00:00.123Z"_s);
    }

    void words()
    {
        const Field &active = *catalog::field<"customer.is_active">;
        for (const auto &yes : {u"yes"_s, u"TRUE"_s, u"oui"_s, u"نعم"_s, u"1"_s})
            QCOMPARE(fromText(active, yes).value().toLongLong(), 1);
        for (const auto &no : {u"no"_s, u"False"_s, u"Non"_s, u"لا"_s, u"0"_s})
            QCOMPARE(fromText(active, no).value().toLongLong(), 0);
        QCOMPARE(fromText(active, u"maybe"_s).error().reason, u"boolean.invalid"_s);
        QCOMPARE(fromJson(active, true).value().toLongLong(), 1);
        const Field &country = *catalog::field<"customer.country">;
        QCOMPARE(fromText(country, u"Maroc"_s).value(), u"MA"_s);
        QCOMPARE(fromText(country, u"Narnia"_s).error().reason, u"country.unknown"_s);
        const Field &gender = *catalog::field<"customer.gender">;
        QCOMPARE(fromText(gender, u"Female"_s).value(), u"female"_s);
        const auto wrong = fromText(gender, u"cat"_s);
        QCOMPARE(wrong.error().reason, u"choice.unknown"_s);
        QVERIFY(message(wrong.error()).contains(u"male"));
    }

    void numbers()
    {
        const Field &limit = *catalog::field<"customer.credit_limit">;
        QCOMPARE(fromText(limit, u"١٢.5"_s).value().toLongLong(), 125'000);
        QCOMPARE(fromText(limit, u"1,5"_s).error().reason, u"amount.invalid"_s);
        const Formatter fr{QLocale(u"fr_FR"_s)};
        QCOMPARE(fromText(limit, u"1 234,5 €"_s, &fr).value().toLongLong(), 12'345'000);
        QCOMPARE(fromJson(limit, 12.5).value().toLongLong(), 125'000);
        QCOMPARE(toJson(limit, qlonglong(5'727'138'900)).toString(), u"572713.890"_s);
        const Field &year = *catalog::field<"vehicle.year">;
        QCOMPARE(fromText(year, u"٢٠٢١"_s).value().toLongLong(), 2021);
        QCOMPARE(fromJson(year, 1.5).error().reason, u"number.notWhole"_s);
        const Field &born = *catalog::field<"customer.date_of_birth">;
        QCOMPARE(fromText(born, u"5/11/1990"_s).error().reason, u"date.invalid"_s);
        QCOMPARE(fromText(born, u"5/11/1990"_s, &fr).value(), u"1990-11-05"_s);
        QCOMPARE(fromText(born, u"1990-02-30"_s).error().reason, u"date.invalid"_s);
        const Field &name = *catalog::field<"customer.first_name">;
        QCOMPARE(fromJson(name, 17850).value(), u"17850"_s);
        QCOMPARE(fromJson(name, true).error().reason, u"value.type"_s);
        QCOMPARE(fromText(name, u"a\nb"_s).value(), u"a b"_s);
        QCOMPARE(fromText(name, QString(QChar(1)) + u"b"_s).error().reason, u"text.control"_s);
    }

    void instants()
    {
        const Field &at = *catalog::field<"customer.last_login_at">;
        QCOMPARE(fromText(at, u"2026-11-05T13:00:00+01:00"_s).value().toLongLong(), 1'793'880'000'000);
        QCOMPARE(fromText(at, u"2026-11-05T12:00:00"_s).value().toLongLong(), 1'793'880'000'000);
        QCOMPARE(fromText(at, u"2026-11-05"_s).value().toLongLong(), 1'793'836'800'000);
        QCOMPARE(fromText(at, u"yesterday"_s).error().reason, u"instant.invalid"_s);
    }

    void texts()
    {
        QCOMPARE(textIn(u"{\"ar\":\"نعم\",\"en\":\"yes\"}"_s, u"ar"_s), u"نعم"_s);
        QCOMPARE(textIn(u"{\"ar\":\"نعم\",\"en\":\"yes\"}"_s, u"fr"_s), u"yes"_s);
        QCOMPARE(textIn(QString(), u"fr"_s), QString());
    }

    void sentences()
    {
        Error error;
        error.code = ErrorCode::Invalid;
        error.reason = u"email.invalid"_s;
        error.type = u"customer"_s;
        error.field = u"email"_s;
        QCOMPARE(message(error), u"E-mail: This is not an e-mail address."_s);
        error.field = u"first_name"_s;
        error.reason = u"text.tooLong"_s;
        error.args = {{u"max"_s, 100}};
        QCOMPARE(message(error, Formatter(QLocale(u"en_US"_s))),
                 u"First name: This is too long: at most 100 characters."_s);
        QVERIFY(message(error, Formatter(QLocale(u"ar_EG"_s))).contains(u"١٠٠"));
        error = {};
        error.reason = u"no.such.reason"_s;
        error.code = ErrorCode::NotFound;
        QCOMPARE(message(error), u"That does not exist."_s);
        QVERIFY(!hasMessage(u"no.such.reason"));
    }

    /// Every reason that the sources give to fail() has a sentence.
    void everyReasonHasASentence()
    {
        static const QRegularExpression call(
            u"(?:fail|failWith|refuse|warn|invalid)\\s*\\([^\"();]*u\"([a-z_A-Z]+\\.[a-zA-Z_]+)\"_s"_s);
        QSet<QString> missing;
        for (const char *folder : {"core", "app", "ui"}) {
            QDirIterator it(QStringLiteral(C360_SOURCE_DIR "/") + QString::fromLatin1(folder),
                            {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (it.hasNext()) {
                QFile file(it.next());
                if (file.fileName().endsWith(u"base/error.h") || !file.open(QIODevice::ReadOnly))
                    continue;
                auto matches = call.globalMatch(QString::fromUtf8(file.readAll()));
                while (matches.hasNext()) {
                    const QString reason = matches.next().captured(1);
                    if (!hasMessage(reason))
                        missing += reason;
                }
            }
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.values().join(u' ')));
    }
};

QTEST_GUILESS_MAIN(TestCodec)
#include "test_codec.moc"
