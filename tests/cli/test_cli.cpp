// SPDX-License-Identifier: GPL-3.0-or-later
// labels: C1 C2 C3 C4 C5 C10 C11 C12 T13 T18
// links: c360_services c360_testsupport
// cost: 25

#include "tests/support/cli_runner.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace c360;
using test::CliAnswer;
using test::CliRunner;

namespace {
const QString program = QStringLiteral(C360_BINARY_DIR "/bin/customer360-cli");
}

class TestCli : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CliRunner> m_cli;

    CliAnswer cli(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return (*m_cli)(arguments, input);
    }
    QJsonObject json(QStringList arguments) const
    {
        arguments.append(u"--json"_s);
        const CliAnswer answer = cli(arguments);
        if (answer.code != 0)
            qWarning("%s", answer.err.constData());
        return answer.json();
    }
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString file(const QString &name, const QByteArray &content) const
    {
        QFile out(path(name));
        if (out.open(QIODevice::WriteOnly))
            out.write(content);
        return out.fileName();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_cli = std::make_unique<CliRunner>(program, m_folder->filePath(u"profile"_s));
        m_cli->passphrase = u"correct horse"_s;
        if (qstrcmp(QTest::currentTestFunction(), "initMakesAProfile") != 0 &&
            qstrncmp(QTest::currentTestFunction(), "init", 4) != 0)
            QCOMPARE(
                cli({u"init"_s, u"--unencrypted"_s, u"--country"_s, u"FR"_s, u"--currency"_s, u"EUR"_s}).code,
                0);
    }

    // ---- the program ---------------------------------------------------------------------------
    void helpIsEverywhere_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("--help") << QStringList{u"--help"_s} << QByteArray("customer create");
        QTest::newRow("help") << QStringList{u"help"_s} << QByteArray("report revenue");
        QTest::newRow("group") << QStringList{u"customer"_s, u"--help"_s} << QByteArray("customer search");
        QTest::newRow("command") << QStringList{u"customer"_s, u"list"_s, u"--help"_s}
                                 << QByteArray("--after");
        QTest::newRow("help command") << QStringList{u"help"_s, u"import"_s} << QByteArray("--on-duplicate");
        QTest::newRow("before") << QStringList{u"--help"_s, u"dump"_s} << QByteArray("--type");
        QTest::newRow("version") << QStringList{u"--version"_s} << QByteArray("customer360-cli");
    }
    void helpIsEverywhere()
    {
        QFETCH(const QStringList, words);
        QFETCH(const QByteArray, expected);
        const CliAnswer answer = cli(words);
        QCOMPARE(answer.code, 0);
        QVERIFY2(answer.out.contains(expected), answer.out.constData());
        QVERIFY(answer.err.isEmpty());
    }

    void theWrongWordIsNamed()
    {
        const auto message = [this](const QStringList &words) {
            return cli(words + QStringList{u"--json"_s}).error().value("message"_L1).toString();
        };
        QVERIFY(message({u"central"_s, u"nonsense"_s}).contains(u"central nonsense"));
        QVERIFY(message({u"frobnicate"_s, u"more"_s}).contains(u"frobnicate"));
        QVERIFY(!message({u"frobnicate"_s, u"more"_s}).contains(u"more"));
    }

    void wrongCallsAreUsageErrors_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("reason");
        QTest::newRow("nothing") << QStringList{} << u"cli.no_command"_s;
        QTest::newRow("unknown") << QStringList{u"frobnicate"_s} << u"cli.command_unknown"_s;
        QTest::newRow("near") << QStringList{u"custmer"_s, u"lst"_s} << u"cli.command_near"_s;
        QTest::newRow("option") << QStringList{u"stats"_s, u"--wrong"_s} << u"cli.option_unknown"_s;
        QTest::newRow("option near") << QStringList{u"customer"_s, u"list"_s, u"--limt"_s, u"3"_s}
                                     << u"cli.option_near"_s;
        QTest::newRow("value") << QStringList{u"customer"_s, u"list"_s, u"--limit"_s}
                               << u"cli.option_value"_s;
        QTest::newRow("number") << QStringList{u"customer"_s, u"list"_s, u"--limit"_s, u"0"_s}
                                << u"cli.option_number"_s;
        QTest::newRow("choice") << QStringList{u"customer"_s, u"list"_s, u"--active"_s, u"perhaps"_s}
                                << u"cli.option_choice"_s;
        QTest::newRow("sort") << QStringList{u"customer"_s, u"list"_s, u"--sort"_s, u"citty"_s}
                              << u"cli.sort_near"_s;
        QTest::newRow("too few") << QStringList{u"customer"_s, u"show"_s} << u"cli.too_few"_s;
        QTest::newRow("too many") << QStringList{u"stats"_s, u"more"_s} << u"cli.too_many"_s;
        QTest::newRow("field form") << QStringList{u"customer"_s, u"create"_s, u"Karim"_s}
                                    << u"cli.field_form"_s;
        QTest::newRow("type") << QStringList{u"record"_s, u"list"_s, u"contcat"_s} << u"cli.type_near"_s;
        QTest::newRow("language") << QStringList{u"stats"_s, u"--lang"_s, u"de"_s} << u"cli.option_choice"_s;
        QTest::newRow("import kind") << QStringList{u"import"_s, u"cats"_s, u"x.csv"_s}
                                     << u"cli.import_kind"_s;
        QTest::newRow("report") << QStringList{u"report"_s, u"revenue"_s, u"--by"_s, u"moon"_s}
                                << u"report.by"_s;
    }
    void wrongCallsAreUsageErrors()
    {
        QFETCH(const QStringList, words);
        QFETCH(const QString, reason);
        const CliAnswer answer = cli(words + QStringList{u"--json"_s});
        QCOMPARE(answer.code, 2);
        QVERIFY(answer.out.isEmpty());
        QCOMPARE(answer.error().value("reason"_L1).toString(), reason);
        QCOMPARE(answer.error().value("code"_L1).toString(), u"usage"_s);
        QVERIFY(!answer.error().value("message"_L1).toString().isEmpty());
        // For people: one line.
        const CliAnswer plain = cli(words);
        QCOMPARE(plain.code, 2);
        QCOMPARE(plain.err.count('\n'), 1);
        QVERIFY(plain.err.startsWith("customer360-cli: "));
    }

    void globalOptionsStandAnywhere()
    {
        const QString other = path(u"other"_s);
        QCOMPARE(cli({u"--profile"_s, other, u"init"_s, u"--unencrypted"_s}).code, 0);
        QCOMPARE(cli({u"customer"_s, u"create"_s, u"last_name=Elsewhere"_s, u"--profile="_s + other}).code,
                 0);
        const auto count = [this](const QStringList &words) {
            return cli(words).json().value("records"_L1).toObject().value("customer"_L1).toInt();
        };
        QCOMPARE(count({u"--json"_s, u"--profile"_s, other, u"stats"_s}), 1);
        QCOMPARE(count({u"stats"_s, u"--profile"_s, other, u"--json"_s}), 1);
        QCOMPARE(count({u"stats"_s, u"--json"_s}), 0);
    }

    void languagesAreSpoken()
    {
        const QByteArray english = cli({u"customer"_s, u"show"_s, u"X"_s, u"--lang"_s, u"en"_s}).err;
        QVERIFY2(english.contains("There is no such customer."), english.constData());
        for (const QString &language : {u"fr"_s, u"ar"_s}) {
            const CliAnswer answer = cli({u"customer"_s, u"show"_s, u"X"_s, u"--lang"_s, language});
            QCOMPARE(answer.code, 3);
            QVERIFY(!answer.err.isEmpty());
        }
    }

    // ---- init ----------------------------------------------------------------------------------
    void initMakesAProfile()
    {
        const CliAnswer answer = cli({u"init"_s, u"--json"_s});
        QCOMPARE(answer.code, 0);
        QVERIFY(answer.json().value("encrypted"_L1).toBool());
        QVERIFY(!answer.json().value("demo"_L1).toBool(true));
        QFile cache(path(u"profile/cache.db"_s));
        QVERIFY(cache.open(QIODevice::ReadOnly));
        QVERIFY(!cache.read(16).startsWith("SQLite"));
        const CliAnswer again = cli({u"init"_s, u"--json"_s});
        QCOMPARE(again.code, 4);
        QCOMPARE(again.error().value("reason"_L1).toString(), u"profile.exists"_s);
        // The wrong passphrase, and none, are told apart from everything else.
        m_cli->passphrase = u"wrong"_s;
        QCOMPARE(cli({u"stats"_s}).code, 7);
        m_cli->passphrase.clear();
        QCOMPARE(cli({u"stats"_s}).code, 7);
        QCOMPARE(cli({u"stats"_s, u"--passphrase-file"_s, file(u"secret"_s, "correct horse\n")}).code, 0);
        QCOMPARE(cli({u"stats"_s, u"--passphrase-file"_s, path(u"nowhere"_s)}).code, 3);
    }
    void initWithoutAnyKeyIsRefused()
    {
        m_cli->passphrase.clear();
        QCOMPARE(cli({u"init"_s}).code, 2); // and nothing was asked
        QVERIFY(!QFile::exists(path(u"profile/profile.json"_s)));
    }
    void initShowsARecoveryKeyOnce()
    {
        const QString recovery =
            cli({u"init"_s, u"--recovery-key"_s, u"--json"_s}).json().value("recovery_key"_L1).toString();
        QCOMPARE(recovery.size(), 44);
        QCOMPARE(cli({u"backup"_s, path(u"b"_s)}).code, 0);
        m_cli->passphrase.clear();
        QCOMPARE(cli({u"restore"_s, path(u"b"_s), u"--recovery-key"_s, recovery, u"--verify"_s}).code, 0);
    }
    void initFillsADemo()
    {
        m_cli->passphrase.clear();
        const QJsonObject made = json({u"init"_s, u"--demo"_s, u"12"_s});
        QCOMPARE(made.value("customers"_L1).toInt(), 12);
        QVERIFY(!made.value("encrypted"_L1).toBool(true));
        const QJsonObject stats = json({u"stats"_s});
        QCOMPARE(stats.value("records"_L1).toObject().value("customer"_L1).toInt(), 12);
        QVERIFY(stats.value("cache_bytes"_L1).toInteger() > 100'000);
        QVERIFY(stats.value("pending"_L1).toInteger() > 12);
        const CliRunner second(program, path(u"second"_s));
        QCOMPARE(second({u"init"_s, u"--demo"_s, u"12"_s}).code, 0);
        QCOMPARE(second({u"dump"_s}).out, cli({u"dump"_s}).out);
    }
    void initIsNeededFirst()
    {
        const CliAnswer answer = cli({u"stats"_s, u"--json"_s});
        QCOMPARE(answer.code, 3);
        QCOMPARE(answer.error().value("reason"_L1).toString(), u"profile.missing"_s);
        QCOMPARE(cli({u"doctor"_s}).code, 3);
    }

    // ---- doctor and stats ----------------------------------------------------------------------
    void doctorChecks()
    {
        const QJsonObject report = json({u"doctor"_s});
        QVERIFY(report.value("ok"_L1).toBool());
        QCOMPARE(report.value("checks"_L1).toArray().size(), 11);
        QVERIFY(cli({u"doctor"_s}).out.contains("SQLite 3."));
    }
    void doctorFailsOnADamagedCache()
    {
        QFile cache(path(u"profile/cache.db"_s));
        QVERIFY(cache.open(QIODevice::ReadWrite));
        cache.write(QByteArray(int(cache.size()), '\x11'));
        cache.close();
        const CliAnswer answer = cli({u"doctor"_s, u"--json"_s});
        QCOMPARE(answer.code, 1);
        QVERIFY(!answer.json().value("ok"_L1).toBool(true));
        QVERIFY2(answer.err.contains("cache.db.damaged-"), answer.err.constData());
        QVERIFY(cli({u"doctor"_s, u"--json"_s}).json().value("ok"_L1).toBool());
    }

    // ---- customers -----------------------------------------------------------------------------
    void aCustomerLivesAndDies()
    {
        const QJsonObject made =
            json({u"customer"_s, u"create"_s, u"first_name=محمد"_s, u"last_name=بن علي"_s,
                  u"email=m.benali@example.com"_s, u"phone=0612345678"_s, u"country=FR"_s, u"city=Lyon"_s,
                  u"tags=premium, lyon"_s, u"credit_limit=1500.5"_s});
        const QString number = made.value("customer_id"_L1).toString();
        QVERIFY(number.startsWith("CUST_"_L1) && number.size() == 13);
        QCOMPARE(made.value("full_name"_L1).toString(), u"محمد بن علي"_s);
        QCOMPARE(made.value("tags"_L1).toString(), u"lyon,premium"_s);
        QCOMPARE(made.value("credit_limit"_L1).toString(), u"1500.500"_s);
        QCOMPARE(made.value("phone"_L1).toString(), u"+33612345678"_s);
        QCOMPARE(made.value("is_active"_L1).toBool(), true);
        QVERIFY(made.value("deleted_at"_L1).isNull());
        const QString username = made.value("username"_L1).toString();
        QVERIFY(username.startsWith("mohamedbenali"_L1));

        for (const QString &reference :
             {number, number.toLower(), username, u"M.Benali@example.com"_s, made.value("id"_L1).toString()})
            QCOMPARE(json({u"customer"_s, u"show"_s, reference}).value("customer_id"_L1).toString(), number);

        const QJsonObject changed = json({u"customer"_s, u"update"_s, number, u"city=Marseille"_s,
                                          u"notes="_s, u"tags=premium,marseille"_s});
        QCOMPARE(changed.value("city"_L1).toString(), u"Marseille"_s);
        QCOMPARE(changed.value("email"_L1).toString(), u"m.benali@example.com"_s);
        QCOMPARE(changed.value("tags"_L1).toString(), u"marseille,premium"_s);
        QCOMPARE(json({u"customer"_s, u"deactivate"_s, number}).value("is_active"_L1).toBool(true), false);
        QCOMPARE(json({u"customer"_s, u"list"_s, u"--active"_s, u"yes"_s}).value("total"_L1).toInt(), 0);
        QCOMPARE(json({u"customer"_s, u"activate"_s, number}).value("is_active"_L1).toBool(), true);

        const QJsonObject copy = json({u"customer"_s, u"duplicate"_s, number, u"first_name=أحمد"_s});
        QVERIFY(copy.value("customer_id"_L1).toString() != number);
        QVERIFY(copy.value("email"_L1).isNull());
        QCOMPARE(copy.value("city"_L1).toString(), u"Marseille"_s);
        QCOMPARE(copy.value("tags"_L1).toString(), u"marseille,premium"_s);

        const QJsonObject gone = json({u"customer"_s, u"delete"_s, number});
        QVERIFY(!gone.value("deleted_at"_L1).isNull());
        QCOMPARE(gone.value("is_active"_L1).toBool(true), false);
        QCOMPARE(json({u"customer"_s, u"list"_s}).value("total"_L1).toInt(), 1);
        QCOMPARE(json({u"customer"_s, u"list"_s, u"--bin"_s}).value("total"_L1).toInt(), 1);
        const QJsonObject shown = json({u"customer"_s, u"show"_s, number});
        QVERIFY(!shown.value("deleted_at"_L1).isNull());
        QCOMPARE(json({u"stats"_s}).value("records"_L1).toObject().value("customer"_L1).toInt(), 1);
        QCOMPARE(cli({u"customer"_s, u"update"_s, number, u"city=Nice"_s}).code, 3);
        // Its address may be taken again.
        QCOMPARE(cli({u"customer"_s, u"create"_s, u"last_name=Next"_s, u"email=m.benali@example.com"_s}).code,
                 0);
    }

    void refusedCustomers_data()
    {
        QTest::addColumn<QStringList>("fields");
        QTest::addColumn<QString>("field");
        QTest::newRow("e-mail") << QStringList{u"last_name=A"_s, u"email=nobody"_s} << u"email"_s;
        QTest::newRow("taken") << QStringList{u"last_name=A"_s, u"email=taken@example.com"_s} << u"email"_s;
        QTest::newRow("country") << QStringList{u"last_name=A"_s, u"country=Atlantis"_s} << u"country"_s;
        QTest::newRow("date") << QStringList{u"last_name=A"_s, u"date_of_birth=1990-02-31"_s}
                              << u"date_of_birth"_s;
        QTest::newRow("field") << QStringList{u"last_name=A"_s, u"shoe_size=44"_s} << u"shoe_size"_s;
        QTest::newRow("read-only") << QStringList{u"last_name=A"_s, u"username=me"_s} << u"username"_s;
        QTest::newRow("amount") << QStringList{u"last_name=A"_s, u"credit_limit=lots"_s} << u"credit_limit"_s;
        QTest::newRow("long") << QStringList{u"last_name="_s + QString(101, u'x')} << u"last_name"_s;
        QTest::newRow("siret") << QStringList{u"company_name=A"_s, u"country=FR"_s, u"siret=12345678901234"_s}
                               << u"siret"_s;
    }
    void refusedCustomers()
    {
        QFETCH(const QStringList, fields);
        QFETCH(const QString, field);
        QCOMPARE(cli({u"customer"_s, u"create"_s, u"last_name=First"_s, u"email=taken@example.com"_s}).code,
                 0);
        const CliAnswer answer =
            cli(QStringList{u"customer"_s, u"create"_s} + fields + QStringList{u"tags=new"_s, u"--json"_s});
        QCOMPARE(answer.code, 4);
        QVERIFY(answer.out.isEmpty());
        QCOMPARE(answer.error().value("field"_L1).toString(), field);
        QCOMPARE(answer.error().value("code"_L1).toString(), u"invalid"_s);
        const QJsonObject records = json({u"stats"_s}).value("records"_L1).toObject();
        QCOMPARE(records.value("customer"_L1).toInt(), 1);
        QCOMPARE(records.value("tag"_L1).toInt(), 0); // nothing of the refused action
    }

    void listsArePaged()
    {
        QByteArray input;
        for (int i = 0; i < 25; ++i)
            input += "{\"op\":\"create\",\"type\":\"customer\",\"set\":{\"last_name\":\"Name" +
                     QByteArray::number(i).rightJustified(2, '0') + "\",\"city\":\"" +
                     (i % 2 ? "Tunis" : "Sfax") + "\"}}\n";
        QCOMPARE(cli({u"apply"_s, u"-"_s}, input).code, 0);
        const auto names = [](const QJsonObject &page) {
            QStringList list;
            for (const QJsonValue &each : page.value("customers"_L1).toArray())
                list.append(each.toObject().value("last_name"_L1).toString());
            return list;
        };
        const QJsonObject first = json({u"customer"_s, u"list"_s, u"--limit"_s, u"10"_s});
        QCOMPARE(first.value("total"_L1).toInt(), 25);
        QCOMPARE(first.value("page"_L1).toInt(), 1);
        QCOMPARE(first.value("limit"_L1).toInt(), 10);
        QCOMPARE(first.value("total_pages"_L1).toInt(), 3);
        QCOMPARE(names(first).first(), u"Name00"_s);
        const QJsonObject third =
            json({u"customer"_s, u"list"_s, u"--limit"_s, u"10"_s, u"--page"_s, u"3"_s});
        QCOMPARE(names(third),
                 QStringList({u"Name20"_s, u"Name21"_s, u"Name22"_s, u"Name23"_s, u"Name24"_s}));
        const QString last =
            first.value("customers"_L1).toArray().last().toObject().value("customer_id"_L1).toString();
        QCOMPARE(names(json({u"customer"_s, u"list"_s, u"--limit"_s, u"2"_s, u"--after"_s, last})),
                 QStringList({u"Name10"_s, u"Name11"_s}));
        QCOMPARE(names(json({u"customer"_s, u"list"_s, u"--limit"_s, u"1"_s, u"--order"_s, u"desc"_s})),
                 QStringList{u"Name24"_s});
        QCOMPARE(cli({u"customer"_s, u"list"_s, u"--page"_s, u"2"_s, u"--after"_s, last}).code, 2);

        const QJsonObject tunis =
            json({u"customer"_s, u"search"_s, u"--city"_s, u"tunis"_s, u"--limit"_s, u"5"_s});
        QCOMPARE(tunis.value("total"_L1).toInt(), 12);
        QCOMPARE(tunis.value("customers"_L1).toArray().size(), 5);
    }

    void searchFindsBothScripts()
    {
        QCOMPARE(cli({u"customer"_s, u"create"_s, u"first_name=محمد"_s, u"last_name=العلوي"_s, u"tags=vip"_s})
                     .code,
                 0);
        QCOMPARE(cli({u"customer"_s, u"create"_s, u"first_name=Mohammed"_s, u"last_name=Tazi"_s}).code, 0);
        QCOMPARE(cli({u"customer"_s, u"create"_s, u"first_name=Éloïse"_s, u"last_name=Petit"_s}).code, 0);
        const auto total = [this](const QStringList &words) {
            return json(QStringList{u"customer"_s, u"search"_s} + words).value("total"_L1).toInt();
        };
        QCOMPARE(total({u"mohamed"_s}), 2);
        QCOMPARE(total({u"محمد"_s}), 2);
        QCOMPARE(total({u"eloise"_s}), 1);
        QCOMPARE(total({u"mohamed"_s, u"--tag"_s, u"VIP"_s}), 1);
        QCOMPARE(total({u"--last-name"_s, u"taz"_s}), 1);
        QCOMPARE(total({u"nobody"_s}), 0);
        QCOMPARE(total({u"--created-after"_s, u"2100-01-01"_s}), 0);
        QVERIFY(cli({u"customer"_s, u"search"_s, u"mohamed"_s}).out.contains("العلوي"));
    }

    void whatIsNotThere_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("show") << QStringList{u"customer"_s, u"show"_s, u"CUST_00000000"_s};
        QTest::newRow("update") << QStringList{u"customer"_s, u"update"_s, u"nobody"_s, u"city=X"_s};
        QTest::newRow("delete") << QStringList{u"customer"_s, u"delete"_s, u"nobody@example.com"_s};
        QTest::newRow("activate") << QStringList{u"customer"_s, u"activate"_s, u"nobody"_s};
        QTest::newRow("duplicate") << QStringList{u"customer"_s, u"duplicate"_s, u"nobody"_s};
        QTest::newRow("record") << QStringList{u"record"_s, u"show"_s, u"contact"_s,
                                               u"01a1f97a-ced3-701e-9154-d1607cf17e6f"_s};
        QTest::newRow("record update") << QStringList{u"record"_s, u"update"_s, u"tag"_s,
                                                      u"01a1f97a-ced3-701e-9154-d1607cf17e6f"_s, u"name=X"_s};
        QTest::newRow("record delete") << QStringList{u"record"_s, u"delete"_s, u"tag"_s, u"none"_s};
        QTest::newRow("batch") << QStringList{u"import"_s, u"undo"_s,
                                              u"01a1f97a-ced3-701e-9154-d1607cf17e6f"_s};
        QTest::newRow("backup") << QStringList{u"restore"_s, u"no/such/file"_s};
    }
    void whatIsNotThere()
    {
        QFETCH(const QStringList, words);
        const CliAnswer answer = cli(words + QStringList{u"--json"_s});
        QCOMPARE(answer.code, 3);
        QCOMPARE(answer.error().value("code"_L1).toString(), u"not_found"_s);
    }

    // ---- records -------------------------------------------------------------------------------
    void recordsOfAnyType()
    {
        const QString customer =
            json({u"customer"_s, u"create"_s, u"last_name=Owner"_s}).value("customer_id"_L1).toString();
        const QJsonObject contact = json({u"record"_s, u"create"_s, u"contact"_s, u"customer="_s + customer,
                                          u"name=Leïla"_s, u"preferred=yes"_s});
        QCOMPARE(contact.value("type"_L1).toString(), u"contact"_s);
        QCOMPARE(contact.value("preferred"_L1).toBool(), true);
        const QString id = contact.value("id"_L1).toString();
        QCOMPARE(json({u"record"_s, u"show"_s, u"contact"_s, id}).value("name"_L1).toString(), u"Leïla"_s);
        QCOMPARE(
            json({u"record"_s, u"update"_s, u"contact"_s, id, u"role=Achats"_s}).value("role"_L1).toString(),
            u"Achats"_s);
        const QJsonObject list = json({u"record"_s, u"list"_s, u"contact"_s, u"customer="_s + customer});
        QCOMPARE(list.value("total"_L1).toInt(), 1);
        QCOMPARE(list.value("records"_L1).toArray().first().toObject().value("id"_L1).toString(), id);
        QVERIFY(!json({u"record"_s, u"delete"_s, u"contact"_s, id}).value("deleted_at"_L1).isNull());
        QCOMPARE(json({u"record"_s, u"list"_s, u"contact"_s}).value("total"_L1).toInt(), 0);
        QCOMPARE(json({u"record"_s, u"list"_s, u"contact"_s, u"--bin"_s}).value("total"_L1).toInt(), 1);
    }

    void appendOnlyRecordsStay()
    {
        const QString customer =
            json({u"customer"_s, u"create"_s, u"last_name=Payer"_s}).value("customer_id"_L1).toString();
        const QString payment = json({u"record"_s, u"create"_s, u"payment"_s, u"customer="_s + customer,
                                      u"amount=12.5"_s, u"paid_on=2026-01-02"_s})
                                    .value("id"_L1)
                                    .toString();
        QVERIFY(!payment.isEmpty());
        QCOMPARE(cli({u"record"_s, u"update"_s, u"payment"_s, payment, u"amount=13"_s}).code, 4);
        QCOMPARE(cli({u"record"_s, u"delete"_s, u"payment"_s, payment}).code, 4);
    }

    // ---- apply and dump ------------------------------------------------------------------------
    void applyAnswersEveryLine()
    {
        const QByteArray input = R"({"op":"create","type":"customer","set":{"last_name":"One"}}
{"op":"create","type":"customer","set":{"email":"broken"}}
this is no JSON

{"action":[{"op":"create","type":"tag","set":{"name":"gold"}},{"op":"create","type":"tag","set":{"name":"gold"}}]}
{"action":[{"op":"create","type":"tag","set":{"name":"gold"}},{"op":"create","type":"tag","set":{"name":"silver"}}]}
{"op":"frob","type":"customer"}
{"op":"create","type":"unicorn","set":{}}
{"op":"create","type":"customer","id":"01a1f97a-ced3-701e-9154-d1607cf17e6f","set":{"last_name":"Two"}}
{"op":"update","type":"customer","id":"01a1f97a-ced3-701e-9154-d1607cf17e6f","set":{"city":"Oran"}}
{"op":"delete","type":"customer","id":"01a1f97a-ced3-701e-9154-d1607cf17e6f"}
{"op":"create","type":"customer","id":"01a1f97a-ced3-701e-9154-d1607cf17e6f","set":{"last_name":"Again"}}
)";
        const CliAnswer answer = cli({u"apply"_s, u"-"_s}, input);
        QCOMPARE(answer.code, 0);
        const QList<QJsonObject> lines = answer.lines();
        QList<int> numbers;
        QList<bool> good;
        for (const QJsonObject &line : lines) {
            numbers.append(line.value("line"_L1).toInt());
            good.append(line.value("ok"_L1).toBool());
            QCOMPARE(line.value("error"_L1).isNull(), line.value("ok"_L1).toBool());
            QCOMPARE(line.value("id"_L1).isNull(), !line.value("ok"_L1).toBool());
        }
        QCOMPARE(numbers, QList<int>({1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12}));
        QCOMPARE(good, QList<bool>({true, false, false, false, true, false, false, true, true, true, false}));
        QCOMPARE(lines[1].value("error"_L1).toObject().value("field"_L1).toString(), u"email"_s);
        QCOMPARE(lines[4].value("ids"_L1).toArray().size(), 2);
        QCOMPARE(lines[7].value("id"_L1).toString(), u"01a1f97a-ced3-701e-9154-d1607cf17e6f"_s);
        const QJsonObject records = json({u"stats"_s}).value("records"_L1).toObject();
        QCOMPARE(records.value("customer"_L1).toInt(), 1);
        QCOMPARE(records.value("tag"_L1).toInt(), 2);
    }

    void applyReadsAFileOrFails()
    {
        const QString input =
            file(u"ops.jsonl"_s, "{\"op\":\"create\",\"type\":\"customer\",\"set\":{\"last_name\":\"F\"}}");
        const CliAnswer answer = cli({u"apply"_s, input});
        QCOMPARE(answer.code, 0);
        QCOMPARE(answer.lines().size(), 1);
        QCOMPARE(cli({u"apply"_s, path(u"none.jsonl"_s)}).code, 4);
    }

    void applyAnswersBeforeTheNextLine()
    {
        const auto process = m_cli->start({u"apply"_s, u"-"_s});
        for (int i = 0; i < 3; ++i) {
            process->write("{\"op\":\"create\",\"type\":\"customer\",\"set\":{\"last_name\":\"Slow\"}}\n");
            QTRY_VERIFY_WITH_TIMEOUT(process->waitForReadyRead(100) || process->canReadLine(), 20'000);
            QVERIFY(process->readLine().contains("\"ok\":true"));
        }
        process->closeWriteChannel();
        QVERIFY(process->waitForFinished(20'000));
        QCOMPARE(process->exitCode(), 0);
    }

    void dumpIsCanonical()
    {
        QCOMPARE(cli({u"customer"_s, u"create"_s, u"last_name=B"_s, u"tags=x,y"_s}).code, 0);
        QCOMPARE(cli({u"customer"_s, u"create"_s, u"last_name=A"_s, u"tags=x"_s}).code, 0);
        const CliAnswer answer = cli({u"dump"_s});
        QCOMPARE(answer.code, 0);
        QCOMPARE(cli({u"dump"_s}).out, answer.out);
        QStringList order;
        for (const QJsonObject &line : answer.lines()) {
            order.append(line.value("type"_L1).toString() + line.value("id"_L1).toString());
            QVERIFY(!line.contains("seq"_L1));
            QVERIFY(!line.contains("rid"_L1));
        }
        QVERIFY(std::is_sorted(order.begin(), order.end()));
        for (const QByteArray &line : answer.out.split('\n')) {
            const qsizetype first = line.indexOf("\"colour\":");
            if (first >= 0)
                QVERIFY(first < line.indexOf("\"created_at\":"));
        }
        QCOMPARE(cli({u"dump"_s, u"--type"_s, u"tag"_s}).lines().size(), 2);
        QCOMPARE(cli({u"dump"_s, u"--type"_s, u"tags"_s}).code, 2);
    }

    // ---- import, export, report ----------------------------------------------------------------
    void customersComeAndGo()
    {
        const QString input = file(u"list.csv"_s, "Nom;Prénom;E-mail;Ville;Pays\r\n"
                                                  "Lefèvre;Zoé;zoe@example.com;Lyon;France\r\n"
                                                  "Moreau;Luc;not an address;Paris;France\r\n"
                                                  "Garnier;Anaïs;anais@example.com;Nantes;France\r\n"
                                                  "Lefèvre;Zoé;zoe@example.com;Lyon;France\r\n");
        const QJsonObject dry = json({u"import"_s, u"customers"_s, input, u"--dry-run"_s});
        QCOMPARE(dry.value("read"_L1).toInt(), 4);
        QCOMPARE(json({u"stats"_s}).value("records"_L1).toObject().value("customer"_L1).toInt(), 0);

        const QJsonObject done = json({u"import"_s, u"customers"_s, input});
        QCOMPARE(done.value("read"_L1).toInt(), 4);
        QCOMPARE(done.value("created"_L1).toInt(), dry.value("created"_L1).toInt());
        QVERIFY(done.value("created"_L1).toInt() >= 2);
        QVERIFY(done.value("skipped"_L1).toInt() >= 1);
        const QString batch = done.value("batch"_L1).toString();
        QVERIFY(!batch.isEmpty());
        QCOMPARE(json({u"customer"_s, u"show"_s, u"zoe@example.com"_s}).value("city"_L1).toString(),
                 u"Lyon"_s);

        const QString csv = path(u"out.csv"_s);
        const QJsonObject exported = json({u"export"_s, u"customers"_s, u"-o"_s, csv});
        QCOMPARE(exported.value("records"_L1).toInt(), done.value("created"_L1).toInt());
        QFile out(csv);
        QVERIFY(out.open(QIODevice::ReadOnly));
        QVERIFY(out.readAll().contains("Lefèvre"));
        QVERIFY(cli({u"export"_s, u"customers"_s, u"--format"_s, u"vcard"_s}).out.contains("BEGIN:VCARD"));
        const CliAnswer some =
            cli({u"export"_s, u"customers"_s, u"--format"_s, u"json"_s, u"--where"_s, u"city=Nantes"_s});
        QVERIFY(some.out.contains("Garnier") && !some.out.contains("Lefèvre"));
        QCOMPARE(cli({u"export"_s, u"invoices"_s, u"--format"_s, u"vcard"_s}).code, 2);
        QCOMPARE(cli({u"export"_s, u"customers"_s, u"--format"_s, u"stone"_s}).code, 2);

        QCOMPARE(json({u"import"_s, u"undo"_s, batch}).value("batch"_L1).toString(), batch);
        QCOMPARE(json({u"stats"_s}).value("records"_L1).toObject().value("customer"_L1).toInt(), 0);
        QCOMPARE(cli({u"import"_s, u"customers"_s, path(u"none.csv"_s)}).code, 4);
    }

    void hardDeleteErases()
    {
        const QJsonObject made =
            json({u"customer"_s, u"create"_s, u"last_name=Secretname"_s, u"email=gone@example.com"_s});
        const QString id = made.value("id"_L1).toString();
        QVERIFY(!json({u"record"_s, u"create"_s, u"contact"_s, u"customer="_s + id, u"name=Secretfriend"_s})
                     .isEmpty());
        const QJsonObject erased = json({u"customer"_s, u"delete"_s, u"--hard"_s, u"gone@example.com"_s});
        QCOMPARE(erased.value("erased"_L1).toBool(), true);
        QCOMPARE(cli({u"customer"_s, u"show"_s, id}).code, 3);
        const QByteArray dump = cli({u"dump"_s}).out;
        QVERIFY(!dump.contains("Secret"));
        QVERIFY(!dump.contains("gone@example.com"));
        QVERIFY(dump.contains("\"erase\""));
        QCOMPARE(cli({u"customer"_s, u"delete"_s, u"--hard"_s, u"nobody@example.com"_s}).code, 3);
    }

    void revenueIsReported()
    {
        const QString input =
            file(u"sales.csv"_s,
                 "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n"
                 "536365,85123A,Heart,6,2010-12-01 08:26:00,2.55,17850.0,United Kingdom\n"
                 "536366,22633,Warmer,2,2011-01-05 08:28:00,10,13047.0,France\n"
                 "C536379,D,Discount,-1,2011-01-07 09:41:00,5,13047.0,France\n"
                 "536414,22139,,56,2010-12-01 11:52:00,0,,United Kingdom\n");
        QVERIFY(!json({u"import"_s, u"sales"_s, input}).isEmpty());
        const QJsonObject gross = json({u"report"_s, u"revenue"_s, u"--by"_s, u"month"_s});
        const QJsonArray rows = gross.value("rows"_L1).toArray();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0].toObject().value("key"_L1).toString(), u"2010-12"_s);
        QCOMPARE(rows[0].toObject().value("revenue"_L1).toString(), u"15.300"_s);
        QCOMPARE(gross.value("total"_L1).toObject().value("revenue"_L1).toString(), u"35.300"_s);
        QCOMPARE(gross.value("total"_L1).toObject().value("customers"_L1).toInt(), 2);
        const QJsonObject net = json({u"report"_s, u"revenue"_s, u"--by"_s, u"customer"_s, u"--net"_s});
        QCOMPARE(net.value("total"_L1).toObject().value("revenue"_L1).toString(), u"30.300"_s);
        const QJsonObject january = json({u"report"_s, u"revenue"_s, u"--by"_s, u"country"_s, u"--from"_s,
                                          u"2011-01-01"_s, u"--to"_s, u"2011-01-31"_s});
        QCOMPARE(january.value("rows"_L1).toArray().size(), 1);
        QVERIFY(cli({u"report"_s, u"revenue"_s}).out.contains("2010-12"));
        // Every look leaves an entry; one that is refused does not.
        QCOMPARE(cli({u"report"_s, u"revenue"_s, u"--by"_s, u"moon"_s}).code, 2);
        const QJsonArray entries =
            json({u"record"_s, u"list"_s, u"audit_entry"_s}).value("records"_L1).toArray();
        QCOMPARE(std::ranges::count_if(entries,
                                       [](const QJsonValue &entry) {
                                           return entry["action"_L1] == u"read"_s &&
                                                  entry["summary"_L1] == u"revenue"_s;
                                       }),
                 4);
    }

    // ---- backup and restore --------------------------------------------------------------------
    void backupsComeBack()
    {
        QCOMPARE(cli({u"customer"_s, u"create"_s, u"last_name=Kept"_s}).code, 0);
        const QByteArray before = cli({u"dump"_s}).out;
        const QString copy = path(u"copy.c360"_s);
        const QJsonObject made = json({u"backup"_s, copy});
        QCOMPARE(made.value("file"_L1).toString(), copy);
        QCOMPARE(made.value("encrypted"_L1).toBool(true), false);
        QCOMPARE(cli({u"customer"_s, u"create"_s, u"last_name=Lost"_s}).code, 0);
        QCOMPARE(cli({u"restore"_s, copy, u"--verify"_s}).code, 0);
        QVERIFY(cli({u"dump"_s}).out != before);
        QCOMPARE(cli({u"restore"_s, copy}).code, 0);
        QCOMPARE(cli({u"dump"_s}).out, before);
        QCOMPARE(QDir(path(u"profile/set-aside"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1);
        QCOMPARE(cli({u"restore"_s, file(u"text"_s, "no backup at all, this is")}).code, 1);
    }
};

QTEST_GUILESS_MAIN(TestCli)
#include "test_cli.moc"
