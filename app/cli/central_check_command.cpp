// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/central_options.h"
#include "app/cli/commands.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace c360::cli {

namespace {
class CentralCheckCommand : public Command
{
public:
    CommandInfo info() const override
    {
        return {
            u"central check"_s,
            {},
            QT_TRANSLATE_NOOP("cli", "Checks the schema, the rights and the clock of the central database."),
            centralOptions(false,
                           {flag(u"restored"_s,
                                 QT_TRANSLATE_NOOP(
                                     "cli", "It was restored from a backup: clients compare everything."))})};
    }

    Result<int> run(Session &session, const Arguments &arguments) override
    {
        C360_TRY(const auto admin, centralAdmin(arguments));
        const bool restored = arguments.has(u"restored"_s);
        if (restored)
            C360_CHECK(admin->noteRestored());
        C360_TRY(const auto findings, admin->check());
        bool good = true;
        QJsonArray list;
        QList<QStringList> rows;
        for (const sync::central::Finding &finding : findings) {
            good = good && finding.ok;
            list.append(QJsonObject{{u"id"_s, finding.name},
                                    {u"status"_s, finding.ok ? u"ok"_s : u"fail"_s},
                                    {u"title"_s, title(finding.name)},
                                    {u"detail"_s, finding.detail}});
            rows.append({finding.ok ? QCoreApplication::translate("cli", "good")
                                    : QCoreApplication::translate("cli", "BAD"),
                         title(finding.name), finding.detail});
        }
        session.console().table({QCoreApplication::translate("cli", "Status"),
                                 QCoreApplication::translate("cli", "Check"),
                                 QCoreApplication::translate("cli", "Found")},
                                rows);
        if (restored)
            session.console().say(
                QCoreApplication::translate("cli", "Every client now compares what it has with the central "
                                                   "database and sends again what is missing."));
        session.console().document({{u"ok"_s, good}, {u"checks"_s, list}, {u"new_epoch"_s, restored}});
        return good ? 0 : 1;
    }

private:
    static QString title(const QString &name)
    {
        static constexpr std::pair<QLatin1StringView, const char *> titles[] = {
            {"version"_L1, QT_TRANSLATE_NOOP("cli", "Version of the functions")},
            {"schema"_L1, QT_TRANSLATE_NOOP("cli", "Tables, indexes, triggers and policies")},
            {"functions"_L1, QT_TRANSLATE_NOOP("cli", "Functions as this version makes them")},
            {"owner"_L1, QT_TRANSLATE_NOOP("cli", "Everything belongs to c360_owner")},
            {"row_security"_L1, QT_TRANSLATE_NOOP("cli", "Row-level security of every table")},
            {"public"_L1, QT_TRANSLATE_NOOP("cli", "Nothing is granted to PUBLIC")},
            {"client_writes"_L1, QT_TRANSLATE_NOOP("cli", "Clients write no table")},
            {"client_rights"_L1, QT_TRANSLATE_NOOP("cli", "Clients' rights, no more and no less")},
            {"search_path"_L1, QT_TRANSLATE_NOOP("cli", "Functions have a fixed search path")},
            {"logins"_L1, QT_TRANSLATE_NOOP("cli", "Every user has a login without special rights")},
            {"clock"_L1, QT_TRANSLATE_NOOP("cli", "The clock is ahead of every row")},
            {"territories"_L1, QT_TRANSLATE_NOOP("cli", "Users' territories exist")},
            {"database"_L1, QT_TRANSLATE_NOOP("cli", "Nobody but the administrator makes tables")},
            {"large_objects"_L1,
             QT_TRANSLATE_NOOP("cli", "Nobody but the administrator makes large objects")},
            {"encoding"_L1, QT_TRANSLATE_NOOP("cli", "Texts are stored as UTF-8")},
            {"tls"_L1, QT_TRANSLATE_NOOP("cli", "Encrypted connections and passwords")},
        };
        for (const auto &[key, text] : titles) {
            if (name == key)
                return QCoreApplication::translate("cli", text);
        }
        return name;
    }
};
} // namespace

std::unique_ptr<Command> makeCentralCheck()
{
    return std::make_unique<CentralCheckCommand>();
}
} // namespace c360::cli
