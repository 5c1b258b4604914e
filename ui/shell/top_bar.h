// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QMenu;
class QPushButton;
class QToolButton;

namespace c360::ui {

class SearchButton;

/// Back and forward, the way into the palette, New, language and menu.
class TopBar : public QWidget
{
    Q_OBJECT
public:
    struct Actions
    {
        QAction *back;
        QAction *forward;
        QAction *palette;
        QAction *create;
        QMenu *languages;
        QMenu *menu;
    };

    explicit TopBar(const Actions &actions, QWidget *parent = nullptr);

    void retranslate(const QString &languageName);
    /// Something that is always in sight, between New and the language.
    void addState(QWidget *state);
    [[nodiscard]] QToolButton *menuButton() const { return m_menu; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Actions m_actions;
    QHBoxLayout *m_row;
    SearchButton *m_search;
    QPushButton *m_create;
    QToolButton *m_language;
    QToolButton *m_menu;
};

} // namespace c360::ui
