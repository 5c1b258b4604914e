// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/amount.h"
#include "core/services/import/row_preparer.h"

#include <vector>

namespace c360::services {

/// One transaction line in storage form.
struct SaleLine
{
    qint64 line = 0;
    QString raw;
    std::optional<Error> refusal;
    QString number;
    QString issuedOn; ///< yyyy-mm-dd
    QString dueOn;
    QString productCode;
    QString description;
    QString customerExternalId;
    QString customerEmail;
    QString customerName;
    QString country; ///< as found
    QString currency;
    QString status;
    Amount quantity = 0;
    Amount unitPrice = 0;
    Amount taxRate = 0;

    [[nodiscard]] bool hasCustomer() const
    {
        return !customerExternalId.isEmpty() || !customerEmail.isEmpty() || !customerName.isEmpty();
    }
};

/// Makes sale lines of rows; the fast twin of RowPreparer, without a hash for every line.
class SalesLineReader
{
public:
    explicit SalesLineReader(const ImportPlan &plan);
    [[nodiscard]] SaleLine read(Row row);

private:
    struct Columns
    {
        int number = -1;
        int issuedOn = -1;
        int dueOn = -1;
        int productCode = -1;
        int description = -1;
        int quantity = -1;
        int unitPrice = -1;
        int taxRate = -1;
        int customerExternalId = -1;
        int customerEmail = -1;
        int customerName = -1;
        int country = -1;
        int currency = -1;
        int status = -1;
    };
    void resolve(const QStringList &names);
    [[nodiscard]] QString text(const Row &row, int column, const QString &target) const;

    const ImportPlan &m_plan;
    QStringList m_names;
    Columns m_columns;
};

} // namespace c360::services
