// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

#include <functional>

namespace c360::ui {

/// A line of the palette.
struct PaletteItem
{
    QString title;
    QString subtitle{};
    QString iconName{};
    QKeySequence shortcut{};
    std::function<void()> run;
    bool exact = false; ///< it is called just what was typed
};

/// Something the palette searches. It must not block: search in another thread and deliver in the window's.
class PaletteProvider
{
public:
    virtual ~PaletteProvider() = default;

    /// Heading over its lines, in the current language.
    [[nodiscard]] virtual QString heading() const = 0;
    /// Best first. `deliver` is called once, now or later, with nothing when nothing is found: Enter waits
    /// for it. The palette drops what comes too late.
    virtual void search(const QString &text, std::function<void(QList<PaletteItem>)> deliver) = 0;
};

} // namespace c360::ui
