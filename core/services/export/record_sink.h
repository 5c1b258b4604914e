// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/queries/customer_queries.h"

#include <QStringList>

namespace c360::services {

/// A record on its way out, with what is not in its own row.
struct ExportedRecord
{
    catalog::Record record;
    QStringList tags;       ///< customers
    QString customerNumber; ///< CUST_ number of the customer it belongs to
    QString customerName;
};

/// Writes one record after the other in some format.
class RecordSink
{
public:
    virtual ~RecordSink() = default;
    [[nodiscard]] virtual Result<void> begin() = 0;
    [[nodiscard]] virtual Result<void> write(const ExportedRecord &record) = 0;
    [[nodiscard]] virtual Result<void> end() = 0;
};

} // namespace c360::services
