// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/backup_output.h"
#include "core/services/backup/backup.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace c360::cli {

namespace {
class RestoreCommand : public Command
{
public:
    CommandInfo info() const override
    {
        return {
            u"restore"_s,
            u"FILE"_s,
            QT_TRANSLATE_NOOP("cli", "Puts a backup back; the profile that is there is set aside."),
            {flag(u"verify"_s, QT_TRANSLATE_NOOP("cli", "Only check that the backup is whole.")),
             valued(u"recovery-key"_s, u"KEY"_s,
                    QT_TRANSLATE_NOOP("cli", "Open it with its recovery key instead of the passphrase."))},
            1,
            1};
    }

    Result<int> run(Session &session, const Arguments &arguments) override
    {
        const QString file = QFileInfo(arguments.word(0)).absoluteFilePath();
        C360_TRY(const services::BackupInfo info, services::backup::inspect(file));
        services::Unlock unlock;
        unlock.recoveryKey = arguments.value(u"recovery-key"_s);
        if (info.encrypted && unlock.recoveryKey.isEmpty()) {
            C360_TRY(unlock.passphrase, session.passphrase(false));
        }
        Console &console = session.console();
        const auto progress = [&console](qint64 bytes, qint64 total) {
            console.progress(bytes, total);
            return true;
        };
        const bool onlyVerify = arguments.has(u"verify"_s);
        const auto done = onlyVerify ? services::backup::verify(file, unlock, progress)
                                     : services::backup::restore(file, session.folder(), unlock,
                                                                 session.environment(), progress);
        console.endProgress();
        if (!done)
            return std::unexpected(done.error());
        console.say(
            onlyVerify
                ? QCoreApplication::translate("cli", "The backup is whole: %1").arg(file)
                : QCoreApplication::translate("cli", "The profile was restored: %1").arg(session.folder()));
        QJsonObject document = backupJson(*done, file);
        if (!onlyVerify)
            document.insert("profile"_L1, session.folder());
        console.document(document);
        return 0;
    }
};
} // namespace

std::unique_ptr<Command> makeRestore()
{
    return std::make_unique<RestoreCommand>();
}
} // namespace c360::cli
