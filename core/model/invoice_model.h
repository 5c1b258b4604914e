// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/finance/ledger.h"
#include "core/model/following_model.h"
#include "core/text/format.h"

#include <QAbstractTableModel>

#include <vector>

namespace c360::model {

/// The invoices and credit notes of one customer, with what is open and their state.
class InvoiceModel : public FollowingModel<QAbstractTableModel>
{
    Q_OBJECT
public:
    enum Column
    {
        Number,
        Kind,
        Issued,
        Due,
        Total,
        Open,
        State,
        ColumnCount,
    };
    enum Role
    {
        SortRole = Qt::UserRole, ///< a value that sorts as the column means
        IdRole,                  ///< Id
        StateRole,               ///< int of finance::DocumentState
        CreditNoteRole,          ///< bool
        ExportRole,              ///< for files: ISO dates, plain decimals
    };

    explicit InvoiceModel(const text::Formatter &format, QObject *parent = nullptr);

    /// Keeps the rows (and so selection and scroll position) when they are the same documents as before.
    void setDocuments(std::vector<domain::finance::LedgerDocument> documents);
    [[nodiscard]] const domain::finance::LedgerDocument &document(int row) const
    {
        return m_documents[size_t(row)];
    }
    /// -1 when it is not there.
    [[nodiscard]] int rowOf(const Id &id) const;
    /// After the language or digits changed.
    void retranslate();

    [[nodiscard]] static QString stateText(domain::finance::DocumentState state);
    [[nodiscard]] static QString kindText(bool creditNote);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QVariant display(const domain::finance::LedgerDocument &document, int column) const;
    [[nodiscard]] static QVariant sortValue(const domain::finance::LedgerDocument &document, int column);
    [[nodiscard]] QVariant exported(const domain::finance::LedgerDocument &document, int column) const;
    [[nodiscard]] QVariant toolTip(const domain::finance::LedgerDocument &document, int column) const;

    const text::Formatter &m_format;
    std::vector<domain::finance::LedgerDocument> m_documents;
};

} // namespace c360::model
