// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer360/section.h"

#include <utility>

namespace c360::ui {

Section::Section(AppContext &context, QWidget *parent) : QWidget(parent), m_context(context) {}

void Section::showCustomer(const Id &customer)
{
    if (customer == m_customer)
        return;
    m_customer = customer;
    clear();
    m_stale = true;
    if (std::exchange(m_inFront, false))
        setInFront(true);
}

void Section::setInFront(bool inFront)
{
    const bool came = inFront && !m_inFront;
    m_inFront = inFront;
    if (!inFront || m_customer.isNull())
        return;
    if (std::exchange(m_stale, false))
        load();
    if (came)
        lookedAt();
}

void Section::apply(const store::ChangeSet &changes)
{
    if (m_customer.isNull() || !concerns(changes))
        return;
    if (m_inFront)
        changed(changes);
    else
        m_stale = true;
}

void Section::changed(const store::ChangeSet &)
{
    load();
}

bool Section::concerns(const store::ChangeSet &changes) const
{
    return changes.many || changes.touchesCustomer(m_customer);
}

} // namespace c360::ui
