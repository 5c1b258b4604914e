// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace c360::ui {

/// A widget in which a person writes what is not kept anywhere until they are done. Whoever is about to take
/// the window away asks first.
class UnsavedText
{
public:
    virtual ~UnsavedText() = default;
    /// Whether something would be lost now.
    [[nodiscard]] virtual bool holdsUnsavedText() const = 0;
};

} // namespace c360::ui
