// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/selection_sums.h"

#include "core/catalog/catalog.h"

#include <algorithm>
#include <chrono>

namespace c360::model {

namespace {
constexpr size_t customersAtOnce = 500;
constexpr std::chrono::milliseconds settleTime{120}; // a selection grows row by row
} // namespace

SelectionSums::SelectionSums(store::Store &store, QObject *parent) : QObject(parent), m_store(store)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(settleTime);
    connect(&m_delay, &QTimer::timeout, this, &SelectionSums::begin);
    connect(&store, &store::Store::changed, this, [this](const store::ChangeSet &changes) {
        if (!m_rids.empty() &&
            (changes.many || changes.touches(catalog::invoiceType) ||
             changes.touches(catalog::invoiceLineType) || changes.touches(catalog::paymentType)))
            m_delay.start();
    });
}

void SelectionSums::setCustomers(std::vector<qint64> rids)
{
    if (rids == m_rids)
        return;
    m_rids = std::move(rids);
    ++m_generation;
    m_sums.reset();
    m_error.reset();
    if (m_rids.empty())
        m_delay.stop();
    else
        m_delay.start();
    Q_EMIT changed();
}

void SelectionSums::begin()
{
    ++m_generation;
    m_at = 0;
    m_soFar.clear();
    readNext();
}

void SelectionSums::readNext()
{
    const size_t end = std::min(m_at + customersAtOnce, m_rids.size());
    std::vector<qint64> slice(m_rids.begin() + std::ptrdiff_t(m_at), m_rids.begin() + std::ptrdiff_t(end));
    m_at = end;
    m_store
        .read([slice = std::move(slice)](store::Connection &db) { return domain::selectionSums(db, slice); })
        .then(this, [this, generation = m_generation](const Result<std::vector<domain::CurrencySums>> &part) {
            if (generation != m_generation)
                return;
            if (!part) {
                m_sums.reset();
                m_error = part.error();
                Q_EMIT changed();
                return;
            }
            domain::addSums(m_soFar, *part);
            if (m_at < m_rids.size()) {
                readNext();
                return;
            }
            m_error.reset();
            m_sums = std::move(m_soFar);
            Q_EMIT changed();
        });
}

} // namespace c360::model
