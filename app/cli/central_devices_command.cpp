// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/central_options.h"
#include "app/cli/commands.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace c360::cli {

namespace {
class CentralDevicesCommand : public Command
{
public:
    CommandInfo info() const override
    {
        return {u"central devices"_s,
                {},
                QT_TRANSLATE_NOOP("cli", "Lists the devices of an organization."),
                centralOptions(true)};
    }

    Result<int> run(Session &session, const Arguments &arguments) override
    {
        C360_TRY(const auto admin, centralAdmin(arguments));
        C360_TRY(const auto devices, admin->devices(arguments.value(u"organization"_s)));
        const auto time = [](Instant instant) {
            return QDateTime::fromMSecsSinceEpoch(instant, Qt::UTC).toString(Qt::ISODateWithMs);
        };
        QJsonArray list;
        QList<QStringList> rows;
        for (const sync::central::DeviceEntry &device : devices) {
            const QString state = device.wipedAt   ? u"wiped"_s
                                  : device.toldAt  ? u"told"_s
                                  : device.wipe    ? u"wipe"_s
                                  : device.blocked ? u"blocked"_s
                                                   : u"active"_s;
            list.append(QJsonObject{
                {u"device"_s, device.id.toString()},
                {u"login"_s, device.login},
                {u"name"_s, device.name},
                {u"state"_s, state},
                {u"schema"_s, device.schema},
                {u"last_operation"_s, device.lastOp},
                {u"created_at"_s, time(device.createdAt)},
                {u"seen_at"_s, time(device.seenAt)},
                {u"told_at"_s, device.toldAt ? QJsonValue(time(device.toldAt)) : QJsonValue()},
                {u"wiped_at"_s, device.wipedAt ? QJsonValue(time(device.wipedAt)) : QJsonValue()}});
            rows.append({device.id.toString(), device.login, device.name, stateWord(state),
                         time(device.seenAt), device.toldAt ? time(device.toldAt) : QString()});
        }
        session.console().document({{u"devices"_s, list}});
        session.console().table(
            {QCoreApplication::translate("cli", "Device"), QCoreApplication::translate("cli", "Login"),
             QCoreApplication::translate("cli", "Name"), QCoreApplication::translate("cli", "State"),
             QCoreApplication::translate("cli", "Last seen"),
             QCoreApplication::translate("cli", "Last told to wipe itself", "a device; head of a column")},
            rows);
        return 0;
    }

private:
    static QString stateWord(const QString &state)
    {
        if (state == u"wiped")
            return QCoreApplication::translate("cli", "wiped");
        if (state == u"told")
            return QCoreApplication::translate("cli", "told to wipe itself, not confirmed", "a device");
        if (state == u"wipe")
            return QCoreApplication::translate("cli", "to be wiped");
        if (state == u"blocked")
            return QCoreApplication::translate("cli", "blocked");
        return QCoreApplication::translate("cli", "active");
    }
};
} // namespace

std::unique_ptr<Command> makeCentralDevices()
{
    return std::make_unique<CentralDevicesCommand>();
}
} // namespace c360::cli
