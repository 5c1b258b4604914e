// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QString>

namespace c360::ui {

/// A place in the window: a page of the rail (no id), or a document, and a part of it.
struct Location
{
    QString kind;
    Id id;
    QString section;

    friend bool operator==(const Location &, const Location &) = default;
};

} // namespace c360::ui
