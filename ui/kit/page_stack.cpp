// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/page_stack.h"

namespace c360::ui {

namespace {
constexpr QSize least(240, 120);
}

CurrentStack::CurrentStack(QWidget *parent) : QStackedWidget(parent)
{
    connect(this, &QStackedWidget::currentChanged, this, [this] { updateGeometry(); });
}

QSize CurrentStack::sizeHint() const
{
    return currentWidget() ? currentWidget()->sizeHint() : QStackedWidget::sizeHint();
}

QSize CurrentStack::minimumSizeHint() const
{
    const QWidget *page = currentWidget();
    return page ? page->minimumSizeHint().expandedTo(page->minimumSize()) : QSize();
}

bool CurrentStack::hasHeightForWidth() const
{
    return currentWidget() && currentWidget()->hasHeightForWidth();
}

int CurrentStack::heightForWidth(int width) const
{
    return hasHeightForWidth() ? currentWidget()->heightForWidth(width) : -1;
}

PageStack::PageStack(QWidget *parent) : QScrollArea(parent), m_pages(new CurrentStack)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setWidget(m_pages);
    m_pages->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    connect(m_pages, &QStackedWidget::currentChanged, this, [this] { updateGeometry(); });
}

QSize PageStack::minimumSizeHint() const
{
    // As much as the page needs where that is little: bars are for what is large.
    return m_pages->minimumSizeHint().boundedTo(least);
}

} // namespace c360::ui
