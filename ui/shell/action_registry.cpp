// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/action_registry.h"

#include "ui/kit/buttons.h"
#include "ui/kit/icons.h"
#include "ui/shell/settings.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace c360::ui {

namespace {

QString settingOf(const QString &key)
{
    return u"shortcuts/"_s + key;
}

} // namespace

ActionRegistry::ActionRegistry(Settings &settings, QObject *parent) : QObject(parent), m_settings(settings) {}

QAction *ActionRegistry::make(QObject *owner, const QString &key, const QString &iconName,
                              const QKeySequence &defaultShortcut)
{
    if (!m_entries.contains(key)) {
        Entry entry;
        entry.initial = defaultShortcut;
        const QVariant chosen = m_settings.value(settingOf(key));
        entry.current =
            chosen.isValid() ? QKeySequence(chosen.toString(), QKeySequence::PortableText) : defaultShortcut;
        m_entries.insert(key, entry);
        m_order << key;
    }
    Entry &entry = m_entries[key];
    auto *action = new QAction(owner);
    action->setObjectName(key);
    action->setIcon(icon(iconName));
    action->setShortcut(entry.current);
    entry.actions.removeIf([](const QPointer<QAction> &old) { return old.isNull(); });
    entry.actions << action;
    connect(action, &QAction::changed, action, [action] {
        const QString tip = hint(action->text(), action->shortcut());
        if (action->toolTip() != tip)
            action->setToolTip(tip);
    });
    return action;
}

QKeySequence ActionRegistry::shortcut(const QString &key) const
{
    return m_entries.value(key).current;
}

QKeySequence ActionRegistry::defaultShortcut(const QString &key) const
{
    return m_entries.value(key).initial;
}

void ActionRegistry::apply(Entry &entry)
{
    for (const QPointer<QAction> &action : std::as_const(entry.actions)) {
        if (action)
            action->setShortcut(entry.current);
    }
}

QString ActionRegistry::setShortcut(const QString &key, const QKeySequence &shortcut)
{
    const auto entry = m_entries.find(key);
    if (entry == m_entries.end())
        return {};
    if (!shortcut.isEmpty()) {
        for (QAction *action : actions()) {
            if (action->objectName() != key && action->shortcut() == shortcut)
                return action->text();
        }
    }
    entry->current = shortcut;
    if (shortcut == entry->initial)
        m_settings.remove(settingOf(key));
    else
        m_settings.setValue(settingOf(key), shortcut.toString(QKeySequence::PortableText));
    apply(*entry);
    Q_EMIT changed();
    return {};
}

void ActionRegistry::resetShortcuts()
{
    for (auto entry = m_entries.begin(); entry != m_entries.end(); ++entry) {
        entry->current = entry->initial;
        m_settings.remove(settingOf(entry.key()));
        apply(*entry);
    }
    Q_EMIT changed();
}

QList<QAction *> ActionRegistry::actions() const
{
    QList<QAction *> found;
    for (const QString &key : m_order) {
        for (const QPointer<QAction> &action : m_entries[key].actions) {
            if (action) {
                found << action;
                break;
            }
        }
    }
    return found;
}

} // namespace c360::ui
