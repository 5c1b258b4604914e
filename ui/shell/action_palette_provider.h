// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/palette_provider.h"

#include <QCoreApplication>

class QAction;

namespace c360::ui {

/// The actions that can be run now, screens included.
class ActionPaletteProvider : public PaletteProvider
{
    Q_DECLARE_TR_FUNCTIONS(c360::ui::ActionPaletteProvider)
public:
    /// `actions`: those of the window and of the page in front, asked at each search.
    explicit ActionPaletteProvider(std::function<QList<QAction *>()> actions) : m_actions(std::move(actions))
    {
    }

    [[nodiscard]] QString heading() const override { return tr("Screens and commands"); }
    void search(const QString &text, std::function<void(QList<PaletteItem>)> deliver) override;

private:
    std::function<QList<QAction *>()> m_actions;
};

} // namespace c360::ui
