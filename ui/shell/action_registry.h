// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QKeySequence>
#include <QObject>
#include <QPointer>

class QAction;

namespace c360::ui {

class Settings;

/// Every action of the window with the keys it has by default and the keys the person gave it. Menus, the
/// palette and the shortcut sheet read it. Several pages may make an action of the same key: they share the
/// shortcut.
class ActionRegistry : public QObject
{
    Q_OBJECT
public:
    explicit ActionRegistry(Settings &settings, QObject *parent = nullptr);

    /// An action owned by `owner`, with the key as its objectName. The owner writes its text (with a mnemonic
    /// where it has a label) and connects triggered(). Keys are stable and lower case: "customer.log-call".
    QAction *make(QObject *owner, const QString &key, const QString &iconName,
                  const QKeySequence &defaultShortcut = {});

    [[nodiscard]] QKeySequence shortcut(const QString &key) const;
    [[nodiscard]] QKeySequence defaultShortcut(const QString &key) const;
    /// Kept in the settings. Returns the text of the action that has these keys already (nothing changes
    /// then), or an empty text.
    QString setShortcut(const QString &key, const QKeySequence &shortcut);
    void resetShortcuts();

    /// One living action for each key, in order of making.
    [[nodiscard]] QList<QAction *> actions() const;

Q_SIGNALS:
    void changed();

private:
    struct Entry
    {
        QKeySequence initial;
        QKeySequence current;
        QList<QPointer<QAction>> actions;
    };
    void apply(Entry &entry);

    Settings &m_settings;
    QHash<QString, Entry> m_entries;
    QStringList m_order;
};

} // namespace c360::ui
