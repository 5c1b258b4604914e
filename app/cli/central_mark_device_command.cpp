// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/central_options.h"
#include "app/cli/commands.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace c360::cli {

namespace {
class CentralMarkDeviceCommand : public Command
{
public:
    enum class Mark : quint8
    {
        Block,
        Wipe,
    };
    explicit CentralMarkDeviceCommand(Mark mark) : m_mark(mark) {}

    CommandInfo info() const override
    {
        if (m_mark == Mark::Wipe)
            return {u"central wipe-device"_s,
                    u"DEVICE"_s,
                    QT_TRANSLATE_NOOP("cli", "Makes a device forget everything at its next contact."),
                    centralOptions(true),
                    1,
                    1};
        return {
            u"central block-device"_s,
            u"DEVICE"_s,
            QT_TRANSLATE_NOOP(
                "cli", "Lets a device neither send nor receive any more; its login goes on (remove-user)."),
            centralOptions(true, {flag(u"undo"_s, QT_TRANSLATE_NOOP("cli", "Let it in again."))}),
            1,
            1};
    }

    Result<int> run(Session &session, const Arguments &arguments) override
    {
        C360_TRY(const auto admin, centralAdmin(arguments));
        const QString what = m_mark == Mark::Wipe       ? u"wipe"_s
                             : arguments.has(u"undo"_s) ? u"unblock"_s
                                                        : u"block"_s;
        const QString device = arguments.word(0);
        C360_CHECK(admin->markDevice(arguments.value(u"organization"_s), device, what));
        session.console().document({{u"device"_s, device}, {u"mark"_s, what}});
        session.console().say(
            what == u"wipe"
                ? QCoreApplication::translate(
                      "cli", "The device forgets everything at its next contact. Until central devices says "
                             "“wiped”, leave its user and password as they are: it must sign in to hear it.")
            : what == u"block" ? QCoreApplication::translate("cli", "The device is blocked.")
                               : QCoreApplication::translate("cli", "The device is let in again."));
        return 0;
    }

private:
    Mark m_mark;
};
} // namespace

std::unique_ptr<Command> makeCentralBlockDevice()
{
    return std::make_unique<CentralMarkDeviceCommand>(CentralMarkDeviceCommand::Mark::Block);
}

std::unique_ptr<Command> makeCentralWipeDevice()
{
    return std::make_unique<CentralMarkDeviceCommand>(CentralMarkDeviceCommand::Mark::Wipe);
}
} // namespace c360::cli
