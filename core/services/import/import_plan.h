// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/formats/row_source.h"
#include "core/services/import/mapping.h"

#include <QIODevice>

#include <memory>

namespace c360::services {

/// How a column came to its target.
enum class Recognised : quint8
{
    No,      ///< it is left out
    Given,   ///< by the mapping
    Header,  ///< by its name
    Content, ///< by what stands in it
};

struct ColumnPlan
{
    QString source; ///< name in the file
    QString target; ///< see importTargets(); empty: left out
    Recognised how = Recognised::No;
    double confidence = 0; ///< 0 to 1: share of the sample that has the target's form
    int filled = 0;        ///< values that are not empty in the sample
    QStringList samples;   ///< the first different ones
};

/// What an import is going to do with a file; made by analyse(), changed by the person, run by Importer.
struct ImportPlan
{
    QString file;
    qint64 bytes = 0;
    ImportKind kind = ImportKind::Customers;
    ImportFormat format = ImportFormat::Csv;
    Encoding encoding = Encoding::Utf8;
    QChar delimiter = u',';
    bool header = true;
    DateOrder dateOrder = DateOrder::Ymd;
    bool dateAmbiguous = false; ///< nothing in the sample tells day and month apart
    QChar decimal = u'.';
    QList<ColumnPlan> columns;
    QMap<QString, QString> constants;
    QList<Row> preview; ///< the first records
    qint64 estimatedRows = 0;
    QList<Error> warnings; ///< import.* keys: what a person should look at before going on

    /// The plan as a mapping file.
    [[nodiscard]] Mapping mapping() const;
    /// Target of a column, empty when it is left out.
    [[nodiscard]] QString targetOf(QStringView source) const;
    /// The column that goes to a target, or nullptr.
    [[nodiscard]] const ColumnPlan *columnFor(QStringView target) const;
};

/// Looks at a file: format, encoding, delimiter, columns, date order, decimal sign. What `mapping` says is
/// taken as it is; `defaultOrder` settles dates that could be either. Reads the first records only (and the
/// bytes once for the encoding); call it off the window's thread.
[[nodiscard]] Result<ImportPlan> analyse(const QString &file, ImportKind kind, const Mapping &mapping = {},
                                         DateOrder defaultOrder = DateOrder::Dmy);

/// The plan's records from an open device, which must outlive the source.
[[nodiscard]] std::unique_ptr<RowSource> openRows(const ImportPlan &plan, QIODevice *device);

} // namespace c360::services
