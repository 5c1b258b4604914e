// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <functional>
#include <vector>

class QTabBar;

namespace c360::ui {

class CurrentStack;

/// An entry of the rail with several pages under it, each made when it is first shown.
class TabbedPage : public Page
{
    Q_OBJECT
public:
    struct Part
    {
        QString key;
        QString iconName;
        std::function<QString()> title;
        std::function<Page *()> make;
    };

    TabbedPage(QString iconName, std::function<QString()> title, std::vector<Part> parts,
               QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return m_title(); }
    [[nodiscard]] QString iconName() const override { return m_iconName; }
    [[nodiscard]] QList<QAction *> actions() const override;
    void refresh() override;
    void retranslate() override;
    /// Key of a part, or "part/section".
    void showSection(const QString &key) override;
    [[nodiscard]] QString section() const override;
    [[nodiscard]] QWidget *focusTarget() override;
    [[nodiscard]] QAction *newAction() const override;
    [[nodiscard]] QAction *filterAction() const override;

private:
    void bringForward(int index);
    [[nodiscard]] Page *front() const;

    QString m_iconName;
    std::function<QString()> m_title;
    std::vector<Part> m_parts;
    std::vector<Page *> m_pages; ///< null until first shown
    QTabBar *m_tabs;
    CurrentStack *m_stack;
};

} // namespace c360::ui
