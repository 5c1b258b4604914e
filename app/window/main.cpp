// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/application.h"
#include "app/window/options.h"
#include "app/window/window_program.h"
#include "core/base/logging.h"
#include "core/services/profile/profile.h"
#include "ui/kit/accessible_table.h"

#include <QApplication>

int main(int argc, char **argv)
{
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    c360::app::ignoreServerVariables();
    QApplication application(argc, argv);
    c360::app::describeApplication();
    QGuiApplication::setApplicationDisplayName(QString());
    QGuiApplication::setDesktopFileName(QStringLiteral("org.customer360.customer360"));
    QApplication::setQuitOnLastWindowClosed(true);
    const auto options = c360::window::Options::parse(QCoreApplication::arguments());
    const c360::LogFile log(c360::services::Profile::logFolder(options.folder()) +
                            QStringLiteral("/window.log"));
    c360::ui::installAccessibleTables();
    c360::window::WindowProgram program(options);
    if (!program.start())
        return 0;
    return QApplication::exec();
}
