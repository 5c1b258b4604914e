// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/action_palette_provider.h"

#include "core/text/normalize.h"
#include "ui/kit/buttons.h"

#include <QAction>
#include <QIcon>
#include <QPointer>

#include <algorithm>

namespace c360::ui {

void ActionPaletteProvider::search(const QString &text, std::function<void(QList<PaletteItem>)> deliver)
{
    const QStringList words = text::searchWords(text);
    QList<PaletteItem> items;
    for (QAction *action : m_actions()) {
        const QString title = hint(action->text(), {});
        if (!action->isEnabled() || !action->isVisible() || title.isEmpty() || action->menu())
            continue;
        const QString folded = u' ' + text::normalized(title);
        const bool matches =
            std::ranges::all_of(words, [&](const QString &word) { return folded.contains(u' ' + word); });
        if (!matches)
            continue;
        items << PaletteItem{title,
                             {},
                             action->icon().name(),
                             action->shortcut(),
                             [action = QPointer(action)] {
                                 if (action)
                                     action->trigger();
                             },
                             !words.isEmpty() && text::searchWords(title) == words};
    }
    deliver(items);
}

} // namespace c360::ui
