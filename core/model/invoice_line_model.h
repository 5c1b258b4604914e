// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/finance/invoice_rules.h"
#include "core/domain/queries/finance_queries.h"
#include "core/text/format.h"

#include <QAbstractTableModel>
#include <QHash>

#include <vector>

namespace c360::model {

/// Lines of one invoice or credit note: read, or written in place. Editable, it keeps one empty line at the
/// end; typing there makes it a line. What cannot be understood stays as typed and is marked.
class InvoiceLineModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column
    {
        ProductCode,
        Description,
        Category, ///< edited by id (Qt::EditRole takes and gives an Id)
        Quantity,
        UnitPrice,
        TaxRate,
        Amount,
        ColumnCount,
    };
    enum Role
    {
        ErrorRole = Qt::UserRole, ///< why the cell is not accepted; empty when it is
        ExportRole,
    };

    explicit InvoiceLineModel(const text::Formatter &format, bool editable, QObject *parent = nullptr);

    void setLines(std::vector<domain::InvoiceLineRow> lines);
    /// The lines with something in them.
    [[nodiscard]] std::vector<domain::InvoiceLineRow> lines() const;
    void setCurrency(const QString &currency);
    /// Lines of a credit note have quantities below zero: a positive one that is typed is turned round.
    void setCreditNote(bool creditNote);
    /// The categories that a line may have, in the language of the window.
    void setCategories(std::vector<domain::ProductCategory> categories);
    [[nodiscard]] const std::vector<domain::ProductCategory> &categories() const { return m_categories; }
    /// Whether a line has a category.
    [[nodiscard]] bool hasCategories() const;
    /// What a new line starts with, in 1/10,000 of a percent.
    void setDefaultTaxRate(c360::Amount rate) { m_defaultTaxRate = rate; }
    [[nodiscard]] domain::finance::InvoiceTotals totals() const;
    /// The first cell that is not accepted, or an invalid index.
    [[nodiscard]] QModelIndex firstError() const;
    void removeLine(int row);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void totalsChanged();

private:
    struct Line
    {
        domain::InvoiceLineRow row;
        QHash<int, QString> refused; ///< typed texts that are no number, by column
        bool used = false;
    };
    [[nodiscard]] QString display(const Line &line, int column) const;
    [[nodiscard]] QString editText(const Line &line, int column) const;
    [[nodiscard]] QString errorOf(const Line &line, int column) const;
    /// False when the line has this category already.
    bool setCategory(Line &line, const Id &category) const;
    void setNumber(Line &line, int column, const QString &typed);
    [[nodiscard]] Line emptyLine() const;

    const text::Formatter &m_format;
    bool m_editable;
    bool m_creditNote = false;
    QString m_currency;
    c360::Amount m_defaultTaxRate = 0;
    std::vector<Line> m_lines;
    std::vector<domain::ProductCategory> m_categories;
};

} // namespace c360::model
