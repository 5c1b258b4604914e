// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/app_context.h"
#include "ui/shell/page.h"

#include <functional>
#include <vector>

class QStackedWidget;
class QTabBar;

namespace c360::ui {

/// A part of the Trust page; its page is made when it is first shown.
struct TrustSection
{
    QString key; ///< for showSection(): "bin"
    QString iconName;
    std::function<QString()> title; ///< in the current language
    std::function<Page *()> make;
};

/// The rail entry "Trust": imports, what other folders bring (the bin …), audit log, as inner tabs.
class TrustPage : public Page
{
    Q_OBJECT
public:
    /// `more`: sections between the imports and the audit log.
    explicit TrustPage(AppContext &context, std::vector<TrustSection> more = {}, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("shield-check"); }
    [[nodiscard]] QList<QAction *> actions() const override;
    void refresh() override;
    void retranslate() override;
    void showSection(const QString &key) override;
    [[nodiscard]] QString section() const override;
    [[nodiscard]] QWidget *focusTarget() override;
    [[nodiscard]] QAction *newAction() const override;
    [[nodiscard]] QAction *filterAction() const override;
    [[nodiscard]] bool canClose() const override;

private:
    void showTab(int index);
    [[nodiscard]] Page *current() const;

    std::vector<TrustSection> m_sections;
    std::vector<Page *> m_pages; ///< nullptr until it is first shown
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    QAction *m_next;
    QAction *m_previous;
    bool m_ready = false;
};

} // namespace c360::ui
