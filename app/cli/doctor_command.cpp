// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "core/services/doctor/doctor.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace c360::cli {

namespace {
class DoctorCommand : public Command
{
public:
    CommandInfo info() const override
    {
        return {u"doctor"_s, {}, QT_TRANSLATE_NOOP("cli", "Checks the profile and what it stands on.")};
    }

    Result<int> run(Session &session, const Arguments &) override
    {
        QList<services::Check> checks;
        bool good = true;
        if (const auto profile = session.profile()) {
            checks = services::doctor::examine(**profile).result();
            good = !(*profile)->recoveryNotice(); // what was found has been mended by being opened
        } else {
            // Without a profile or with a wrong passphrase there is nothing to examine.
            const ErrorCode code = profile.error().code;
            if (code != ErrorCode::Damaged && code != ErrorCode::TooNew && code != ErrorCode::Failed)
                return std::unexpected(profile.error());
            checks =
                services::doctor::examineClosed(session.folder(), session.environment(), profile.error());
        }
        QJsonArray list;
        QList<QStringList> rows;
        for (const services::Check &check : std::as_const(checks)) {
            good = good && check.status != services::CheckStatus::Fail;
            list.append(QJsonObject{{u"id"_s, check.id},
                                    {u"status"_s, services::checkStatusName(check.status)},
                                    {u"title"_s, check.title},
                                    {u"detail"_s, check.detail}});
            rows.append({statusWord(check.status), check.title, check.detail});
        }
        session.console().table({QCoreApplication::translate("cli", "Status"),
                                 QCoreApplication::translate("cli", "Check"),
                                 QCoreApplication::translate("cli", "Found")},
                                rows);
        session.console().document({{u"ok"_s, good}, {u"checks"_s, list}});
        return good ? 0 : 1;
    }

private:
    static QString statusWord(services::CheckStatus status)
    {
        switch (status) {
        case services::CheckStatus::Ok:
            return QCoreApplication::translate("cli", "good");
        case services::CheckStatus::Warn:
            return QCoreApplication::translate("cli", "look");
        case services::CheckStatus::Fail:
            return QCoreApplication::translate("cli", "BAD");
        }
        return {};
    }
};
} // namespace

std::unique_ptr<Command> makeDoctor()
{
    return std::make_unique<DoctorCommand>();
}
} // namespace c360::cli
