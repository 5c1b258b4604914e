// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/finance/finance_actions.h"
#include "ui/shell/app_context.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QPushButton;
class QScrollArea;

namespace c360::ui {

class FieldEditor;
class Label;

/// Records a payment or a refund: amount, day, method, reference and what it pays, with a preview of how it
/// is split. Closes when it is stored.
class PaymentDialog : public QDialog
{
    Q_OBJECT
public:
    /// `document`: the invoice (or credit note) to pay, or null for the oldest debts.
    PaymentDialog(AppContext &context, const Id &customer, domain::finance::Ledger ledger,
                  const QString &currency, const Id &document, QWidget *parent);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void growToForm();
    [[nodiscard]] domain::finance::PaymentDraft draft() const;
    void fillTargets(const Id &preferred);
    void targetChosen();
    void preview();
    void record();
    void showError(const Error &error);

    AppContext &m_context;
    Id m_customer;
    domain::finance::Ledger m_ledger;
    QScrollArea *m_form;
    QComboBox *m_currency;
    QCheckBox *m_refund;
    QComboBox *m_target;
    FieldEditor *m_amount;
    FieldEditor *m_paidOn;
    FieldEditor *m_method;
    FieldEditor *m_reference;
    Label *m_split;
    Label *m_error;
    QPushButton *m_record;
};

} // namespace c360::ui
