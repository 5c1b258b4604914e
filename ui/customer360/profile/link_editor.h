// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/queries/profile_queries.h"
#include "ui/kit/unsaved_text.h"

#include <QWidget>

class QCompleter;
class QLineEdit;
class QStringListModel;

namespace c360::ui {

class FlowLayout;

/// Tags or groups of a customer as chips, with a line to add one: known names complete, a new name makes a
/// new one.
class LinkEditor : public QWidget, public UnsavedText
{
    Q_OBJECT
public:
    /// `coloured`: each chip has a colour that its menu changes.
    LinkEditor(bool coloured, QWidget *parent);

    /// What the customer has, and what there is.
    void setLinks(const QList<domain::LinkLabel> &links, const QList<domain::LinkLabel> &all);
    /// Placeholder and accessible name of the line.
    void setPrompt(const QString &prompt);
    [[nodiscard]] QLineEdit *line() const { return m_line; }
    [[nodiscard]] bool holdsUnsavedText() const override;

    /// Colours a tag can have, as stored, the first one for new tags; names in the window's language.
    [[nodiscard]] static QList<std::pair<QString, QString>> colours();

Q_SIGNALS:
    /// `known`: the tag or group of that name, or null for a new one.
    void addRequested(const QString &name, const c360::Id &known);
    void removeRequested(const c360::domain::LinkLabel &link);
    void colourRequested(const c360::Id &id, const QString &colour);

private:
    void addTyped();
    void rebuild();
    void chooseColour(const domain::LinkLabel &link, const QPoint &at);

    bool m_coloured;
    QList<domain::LinkLabel> m_links;
    QList<domain::LinkLabel> m_all;
    FlowLayout *m_flow;
    QLineEdit *m_line;
    QCompleter *m_completer;
    QStringListModel *m_names;
};

} // namespace c360::ui
