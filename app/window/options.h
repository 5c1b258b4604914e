// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace c360::window {

/// What the command line of the window asks for.
struct Options
{
    QString profile;       ///< folder; empty: the default one
    bool demo = false;     ///< made-up data, made when it is not there yet
    int demoCustomers = 0; ///< 0: the usual number
    QString language;      ///< ar, en, fr; empty: as set
    QString link;          ///< customer360://customer/…

    /// Prints help or a usage error and ends the program where that is asked for.
    [[nodiscard]] static Options parse(const QStringList &arguments);
    [[nodiscard]] QString folder() const;
};

} // namespace c360::window
