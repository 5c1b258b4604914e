// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/commands.h"
#include "core/store/transaction.h"

#include <QSet>

namespace c360::domain {

/// Carries out one Action on an open transaction: the rules of every record type, in one place.
class Applier
{
public:
    Applier(store::Transaction &tx, const Rules &rules, const Action &action);

    [[nodiscard]] Result<Outcome> run();

private:
    [[nodiscard]] Result<Id> create(const Op &op, const catalog::RecordType &type);
    [[nodiscard]] Result<void> update(const Op &op, const catalog::RecordType &type);
    /// Makes one of the new values and what has come in while the person was typing; gives what they saw in
    /// the fields where only one of the two can stay.
    [[nodiscard]] static store::Values takeIn(const Op &op, const catalog::Record &before, Fields &set);
    [[nodiscard]] Result<void> remove(const Op &op, const catalog::RecordType &type);
    [[nodiscard]] Result<void> restore(const Op &op, const catalog::RecordType &type);

    /// Invalid "field.unknown" for a name the type does not have.
    [[nodiscard]] Result<void> checkNames(const Op &op, const catalog::RecordType &type) const;
    /// Checks the new values and makes them canonical; keeps the warnings. The first refusal otherwise.
    [[nodiscard]] Result<void> validate(const catalog::RecordType &type, Fields &set, const Fields &before);
    [[nodiscard]] Result<void> checkReferences(const catalog::Record &draft, const QSet<int> &touched);
    [[nodiscard]] Result<void> checkUnique(const catalog::Record &draft, const QSet<int> &touched);
    /// What a new record gets when nobody said otherwise: currency, dates, who.
    void fillDefaults(const catalog::RecordType &type, Fields &set) const;
    /// Fields that follow from others: full name, line amount, labels; and the numbers of a new record.
    [[nodiscard]] Result<void> derive(catalog::Record &draft, bool isNew);
    [[nodiscard]] Result<void> numberCustomer(catalog::Record &draft);
    [[nodiscard]] Result<void> checkFinance(const catalog::Record &draft);
    /// A consent to marketing moves the customer's switch for that channel.
    [[nodiscard]] Result<void> followConsent(const catalog::Record &event);
    [[nodiscard]] Result<void> record(const QString &what, const catalog::Record &record,
                                      const QString &summary);

    store::Transaction &m_tx;
    const Rules &m_rules;
    const Action &m_action;
    Outcome m_outcome;
    QSet<Id> m_invoices; ///< whose totals may have changed
};

} // namespace c360::domain
