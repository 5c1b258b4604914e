// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QString>

namespace c360::ui {

/// Moving between screens. The main window is one.
class Navigator
{
public:
    virtual ~Navigator() = default;

    /// A page of the navigation rail: "customers", "trust" …, optionally a part of it.
    virtual void showPage(const QString &key, const QString &section = {}) = 0;
    /// A document tab; `kind` is "customer". Brings an open one to the front.
    virtual void open(const QString &kind, const Id &id, const QString &section = {}) = 0;
    /// Closes the document tab of a record that is gone.
    virtual void close(const QString &kind, const Id &id) = 0;
    virtual void back() = 0;
    virtual void forward() = 0;
    /// A dialog of the shell or of another folder: "settings", "about", "diagnostics", "shortcuts", "import".
    virtual void showDialog(const QString &key) = 0;

    void openCustomer(const Id &id, const QString &section = {})
    {
        open(QStringLiteral("customer"), id, section);
    }
};

} // namespace c360::ui
