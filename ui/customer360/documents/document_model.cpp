// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer360/documents/document_model.h"

#include "core/catalog/catalog.h"
#include "ui/kit/icons.h"

namespace c360::ui {

using namespace Qt::StringLiterals;

namespace {

QString iconOf(const QString &mimeType)
{
    if (mimeType.startsWith(u"image/"))
        return u"file-image"_s;
    if (mimeType == u"application/pdf" || mimeType.startsWith(u"text/"))
        return u"file-text"_s;
    if (mimeType.contains(u"spreadsheet") || mimeType.contains(u"excel"))
        return u"file-spreadsheet"_s;
    if (mimeType.contains(u"zip") || mimeType.contains(u"compressed"))
        return u"file-archive"_s;
    return u"file"_s;
}

} // namespace

DocumentModel::DocumentModel(const text::Formatter &format, const Clock &clock, QObject *parent)
    : RecordTableModel(catalog::documentType, format, clock, parent), m_format(format)
{
    setColumns({u"title"_s, u"category"_s, u"size"_s, u"version"_s, u"expires_on"_s});
    setDueFields({u"expires_on"_s});
}

int DocumentModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : RecordTableModel::columnCount() + 1;
}

QVariant DocumentModel::data(const QModelIndex &index, int role) const
{
    const catalog::Record *document = record(index.siblingAtColumn(0));
    if (!document)
        return {};
    const bool added = index.column() == RecordTableModel::columnCount();
    if (added) {
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return m_format.instant(document->createdAt);
        if (role == IdRole || role == ValueRole)
            return RecordTableModel::data(index.siblingAtColumn(0), role);
        return {};
    }
    if (index.column() == 0 && role == Qt::DecorationRole)
        return icon(document->flag(catalog::field<"document.pinned">)
                        ? u"pin"_s
                        : iconOf(document->text(catalog::field<"document.mime_type">)));
    if (RecordTableModel::field(index.column()).name == std::string_view("size") &&
        (role == Qt::DisplayRole || role == Qt::AccessibleTextRole))
        return m_format.fileSize(document->integer(catalog::field<"document.size">));
    return RecordTableModel::data(index, role);
}

QVariant DocumentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && section == RecordTableModel::columnCount())
        return role == Qt::DisplayRole ? QVariant(tr("Added")) : QVariant();
    return RecordTableModel::headerData(section, orientation, role);
}

} // namespace c360::ui
