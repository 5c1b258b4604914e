// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "core/domain/queries/record_queries.h"
#include "core/services/demo/demo.h"
#include "core/text/format.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace c360::cli {

namespace {
class InitCommand : public Command
{
public:
    CommandInfo info() const override
    {
        return {
            u"init"_s,
            {},
            QT_TRANSLATE_NOOP("cli", "Creates a profile."),
            {{u"demo"_s, u"N"_s,
              QT_TRANSLATE_NOOP("cli", "Fill it with N (500) made-up customers and two years of history."),
              Option::Value::Maybe},
             flag(u"unencrypted"_s, QT_TRANSLATE_NOOP("cli", "Do not encrypt the data on this computer.")),
             valued(u"country"_s, u"CC"_s,
                    QT_TRANSLATE_NOOP("cli", "Country of new customers (two letters).")),
             valued(u"currency"_s, u"CCC"_s, QT_TRANSLATE_NOOP("cli", "Currency of new invoices.")),
             valued(u"phone-region"_s, u"CC"_s,
                    QT_TRANSLATE_NOOP("cli", "Country of phone numbers without a country code.")),
             flag(u"recovery-key"_s,
                  QT_TRANSLATE_NOOP("cli", "Also make a recovery key and show it, this once."))}};
    }

    Result<int> run(Session &session, const Arguments &arguments) override
    {
        C360_TRY(const int customers, arguments.number(u"demo"_s, services::demo::defaultCustomers));
        const bool demo = arguments.has(u"demo"_s);
        services::CreateOptions options;
        C360_CHECK(describe(options, arguments, demo));
        C360_CHECK(protect(options, session, arguments, demo));
        Console &console = session.console();
        auto created =
            demo ? services::demo::create(session.folder(), options, session.environment(), customers,
                                          [&console](int done, int total) { console.progress(done, total); })
                 : services::Profile::create(session.folder(), options, session.environment());
        console.endProgress();
        if (!created)
            return std::unexpected(created.error());
        services::Profile &profile = **created;
        QString recovery;
        if (arguments.has(u"recovery-key"_s)) {
            C360_TRY(recovery, profile.makeRecoveryKey(options.passphrase));
        }
        console.say(QCoreApplication::translate("cli", "The profile is ready: %1").arg(profile.folder()));
        if (demo)
            console.say(
                QCoreApplication::translate("cli", "It holds %n made-up customers.", nullptr, customers));
        if (!profile.isEncrypted())
            console.say(QCoreApplication::translate("cli", "It is not encrypted."));
        if (!recovery.isEmpty())
            console.say(
                QCoreApplication::translate("cli", "Recovery key, to be kept on paper: %1").arg(recovery));
        QJsonObject document{{u"profile"_s, profile.folder()},
                             {u"encrypted"_s, profile.isEncrypted()},
                             {u"keychain"_s, profile.has(services::SlotKind::Keychain)},
                             {u"demo"_s, demo},
                             {u"customers"_s, demo ? customers : 0}};
        if (!recovery.isEmpty())
            document.insert("recovery_key"_L1, recovery);
        console.document(document);
        return 0;
    }

private:
    static Result<void> describe(services::CreateOptions &options, const Arguments &arguments, bool demo)
    {
        const auto code = [&](const QString &option, qsizetype letters) -> Result<QString> {
            const QString value = arguments.value(option).toUpper();
            if (!value.isEmpty() && value.size() != letters)
                return wrongUsage(u"cli.option_letters"_s,
                                  {{u"option"_s, QString(u"--"_s + option)}, {u"n"_s, letters}});
            return value;
        };
        C360_TRY(options.country, code(u"country"_s, 2));
        C360_TRY(options.currency, code(u"currency"_s, 3));
        C360_TRY(options.phoneRegion, code(u"phone-region"_s, 2));
        if (demo)
            return {}; // its own country
        const QLocale locale = QLocale::system();
        if (options.country.isEmpty() && locale.territory() != QLocale::AnyTerritory)
            options.country = QLocale::territoryToCode(locale.territory());
        if (options.country.size() != 2)
            options.country = u"FR"_s;
        if (options.currency.isEmpty()) {
            for (const QLocale &each : QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript,
                                                                QLocale::codeToTerritory(options.country)))
                options.currency = each.currencySymbol(QLocale::CurrencyIsoCode);
        }
        if (options.currency.isEmpty())
            options.currency = u"EUR"_s;
        if (options.phoneRegion.isEmpty())
            options.phoneRegion = options.country;
        return {};
    }

    static Result<void> protect(services::CreateOptions &options, Session &session,
                                const Arguments &arguments, bool demo)
    {
        options.encrypted = !arguments.has(u"unencrypted"_s);
        if (!options.encrypted)
            return {};
        C360_TRY(options.passphrase, session.givenPassphrase());
        if (!options.passphrase.isEmpty())
            return {};
        if (demo) { // nothing in it is anybody's
            options.encrypted = false;
            return {};
        }
        options.keychain = session.environment().keychain->isAvailable();
        if (options.keychain)
            return {};
        C360_TRY(options.passphrase, session.passphrase(true));
        if (options.passphrase.isEmpty())
            return wrongUsage(u"cli.init_passphrase"_s);
        return {};
    }
};
} // namespace

std::unique_ptr<Command> makeInit()
{
    return std::make_unique<InitCommand>();
}
} // namespace c360::cli
