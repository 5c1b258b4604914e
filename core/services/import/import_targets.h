// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/import/import_kind.h"

#include <QList>
#include <QString>

namespace c360::services {

/// How a target's values look; content recognition and value conversion go by it.
enum class TargetForm : quint8
{
    Text,
    LongText, ///< takes several columns, each as a line "Column: text" but for the first
    Id,
    Email,
    Phone,
    Country,
    Language,
    Gender,
    Choice,
    Boolean,
    Date,
    Instant,
    Money,
    Decimal,
    Real,
    List, ///< names separated by ; or ,
    CustomerRef,
};

/// A place that a column of a file can go to.
struct ImportTarget
{
    QString name; ///< catalogue field, or one of the import's own ("full_name", "tags", "customer.email" …)
    const char *label; ///< English, to be translated in `context`
    const char *context;
    TargetForm form = TargetForm::Text;
};

/// All targets of a kind, in the order that a person is offered them.
[[nodiscard]] const QList<ImportTarget> &importTargets(ImportKind kind);
/// nullptr when the kind has no such target.
[[nodiscard]] const ImportTarget *findTarget(ImportKind kind, QStringView name);

struct HeaderMatch
{
    QString target; ///< empty: the name is not known
    int rank = 0;   ///< smaller is surer: of two columns for one target the smaller one gets it
};

/// The target that a column name means in English, French or Arabic.
[[nodiscard]] HeaderMatch targetForHeader(ImportKind kind, const QString &header);

/// Names under which a JSON document may hold the records of a kind.
[[nodiscard]] QStringList jsonCollections(ImportKind kind);

} // namespace c360::services
