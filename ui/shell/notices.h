// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/id.h"

#include <QString>

namespace c360::ui {

/// Passing messages at the foot of the window; a screen reader announces them.
class Notices
{
public:
    virtual ~Notices() = default;

    virtual void say(const QString &text) = 0;
    /// With an Undo button that takes `action` (Outcome::action) back. `stored`: records have changed, and
    /// where they are now is said with it.
    virtual void sayDone(const QString &text, const Id &action, bool stored = true) = 0;
    /// What went wrong, in words for people.
    virtual void fail(const Error &error) = 0;
};

} // namespace c360::ui
