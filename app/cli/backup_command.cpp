// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/backup_output.h"
#include "core/services/backup/backup.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace c360::cli {

namespace {
class BackupCommand : public Command
{
public:
    CommandInfo info() const override
    {
        return {u"backup"_s,
                u"FILE"_s,
                QT_TRANSLATE_NOOP("cli", "Writes a copy of the profile, while it is in use."),
                {},
                1,
                1};
    }

    Result<int> run(Session &session, const Arguments &arguments) override
    {
        C360_TRY(services::Profile * profile, session.profile());
        Secret passphrase;
        if (profile->isEncrypted() && !profile->has(services::SlotKind::Passphrase)) {
            C360_TRY(passphrase, session.passphrase(true));
        }
        Console &console = session.console();
        const QString file = QFileInfo(arguments.word(0)).absoluteFilePath();
        const auto done =
            services::backup::create(*profile, file, passphrase, [&console](qint64 pages, qint64 total) {
                console.progress(pages, total);
                return true;
            }).result();
        console.endProgress();
        if (!done)
            return std::unexpected(done.error());
        console.say(QCoreApplication::translate("cli", "The backup is complete: %1").arg(file));
        console.document(backupJson(*done, file));
        return 0;
    }
};
} // namespace

std::unique_ptr<Command> makeBackup()
{
    return std::make_unique<BackupCommand>();
}
} // namespace c360::cli
