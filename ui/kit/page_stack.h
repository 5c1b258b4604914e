// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>
#include <QStackedWidget>

namespace c360::ui {

/// Pages of which one shows, and asks for no more room than that one needs; QStackedWidget asks for as much
/// as the largest of all.
class CurrentStack : public QStackedWidget
{
    Q_OBJECT
public:
    explicit CurrentStack(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
};

/// The same for what must fit any window, whatever the size of the text: a page that needs more room than
/// there is scrolls as a whole.
class PageStack : public QScrollArea
{
    Q_OBJECT
public:
    explicit PageStack(QWidget *parent = nullptr);

    void addWidget(QWidget *page) { m_pages->addWidget(page); }
    void removeWidget(QWidget *page) { m_pages->removeWidget(page); }
    void setCurrentWidget(QWidget *page) { m_pages->setCurrentWidget(page); }
    void setCurrentIndex(int index) { m_pages->setCurrentIndex(index); }

    [[nodiscard]] QSize sizeHint() const override { return m_pages->sizeHint(); }
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    CurrentStack *m_pages;
};

} // namespace c360::ui
