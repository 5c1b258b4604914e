// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/import/import_kind.h"
#include "core/text/format.h"

#include <QMap>
#include <QSet>
#include <QTimer>
#include <QWidget>

#include <functional>

class QMenu;
class QPushButton;

namespace c360::ui {

class FlowLayout;
class Label;

/// Values that every line gets where the file has none: the country, the owner, a tag …
class ConstantsEditor : public QWidget
{
    Q_OBJECT
public:
    /// `format` must outlive the widget.
    explicit ConstantsEditor(const text::Formatter &format, QWidget *parent = nullptr);

    /// What stands there, and the targets that columns fill already. Keeps the editors when they are the
    /// same, so that nobody loses the place while typing.
    void set(services::ImportKind kind, const QMap<QString, QString> &values, const QSet<QString> &taken);
    [[nodiscard]] QMap<QString, QString> values() const;
    void add(const QString &target);
    void retranslate();
    /// Tells of a change that waits for the next key now; false when there is none.
    bool flush();
    /// Opens the list of what can be added; it may stand anywhere. The editor itself shows only values.
    [[nodiscard]] QPushButton *addButton() const { return m_add; }

Q_SIGNALS:
    /// A moment after the last key.
    void changed();

private:
    struct Entry
    {
        QString target;
        QWidget *cell;
        std::function<QString()> text;
        QWidget *input;
    };
    void clear();
    void addEntry(const QString &target, const QString &value);
    void fillMenu();

    const text::Formatter &m_format;
    services::ImportKind m_kind = services::ImportKind::Customers;
    QSet<QString> m_taken;
    QList<Entry> m_entries;
    Label *m_title;
    FlowLayout *m_flow;
    QPushButton *m_add;
    QMenu *m_menu;
    QTimer m_timer;
};

} // namespace c360::ui
