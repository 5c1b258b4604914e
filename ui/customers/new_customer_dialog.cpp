// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/new_customer_dialog.h"

#include "core/catalog/catalog.h"
#include "core/store/store.h"
#include "ui/kit/buttons.h"
#include "ui/kit/field_editor.h"
#include "ui/kit/label.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace c360::ui {

namespace {

constexpr int pause = 250; ///< ms without a key before duplicates are looked for

QStringList formFields()
{
    return {
        u"first_name"_s, u"last_name"_s, u"name_other_script"_s, u"company_name"_s, u"email"_s,
        u"phone"_s,      u"city"_s,      u"country"_s,           u"status"_s,       u"preferred_language"_s,
        u"notes"_s};
}

} // namespace

NewCustomerDialog::NewCustomerDialog(AppContext &context, QWidget *parent)
    : RecordDialog(
          tr("New customer"), catalog::customerType, formFields(), context.format,
          [&commands = context.commands](const domain::Fields &fields, const domain::Fields &) {
              return commands.create(u"customer"_s, fields);
          },
          parent),
      m_context(context)
{
    setObjectName(u"newCustomer"_s);
    setSaveText(tr("Create"));
    form()->setValue(u"country"_s, context.commands.rules().country);
    form()->setValue(u"status"_s, u"customer"_s);

    m_duplicates = new QWidget(this);
    m_duplicates->setObjectName(u"possibleDuplicates"_s);
    m_list = new QVBoxLayout(m_duplicates);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(space::xs);
    m_duplicates->hide();
    // Below the form, above message and buttons.
    if (auto *column = qobject_cast<QVBoxLayout *>(layout()))
        column->insertWidget(2, m_duplicates);

    m_timer.setSingleShot(true);
    m_timer.setInterval(pause);
    connect(&m_timer, &QTimer::timeout, this, &NewCustomerDialog::lookForDuplicates);
    connect(form(), &RecordForm::edited, this, [this] { m_timer.start(); });
}

QString NewCustomerDialog::typed(const QString &field) const
{
    const FieldEditor *editor = form()->editor(field);
    const auto value = editor ? editor->value() : Result<QVariant>();
    return value ? value->toString() : QString();
}

void NewCustomerDialog::lookForDuplicates()
{
    QString name = (typed(u"first_name"_s) + u' ' + typed(u"last_name"_s)).trimmed();
    if (name.isEmpty())
        name = typed(u"company_name"_s);
    const QString email = typed(u"email"_s);
    const QString phone = typed(u"phone"_s);
    const quint64 asked = ++m_asked;
    m_context.store
        .read([email, phone, name](store::Connection &db) {
            return domain::possibleDuplicates(db, email, phone, name);
        })
        .then(this, [this, asked](const Result<std::vector<domain::CustomerRow>> &rows) {
            if (asked == m_asked)
                showDuplicates(rows ? *rows : std::vector<domain::CustomerRow>());
        });
}

void NewCustomerDialog::showDuplicates(const std::vector<domain::CustomerRow> &rows)
{
    while (QLayoutItem *item = m_list->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    if (!rows.empty()) {
        auto *title = new Label(tr("Perhaps the same, %Ln found:", nullptr, int(rows.size())),
                                TypeRole::Strong, Color::Warning, m_duplicates);
        m_list->addWidget(title);
    }
    for (const domain::CustomerRow &row : rows) {
        QStringList parts;
        for (const auto field : {catalog::field<"customer.full_name">,
                                 catalog::field<"customer.company_name">, catalog::field<"customer.email">,
                                 catalog::field<"customer.phone">, catalog::field<"customer.city">}) {
            if (const QString text = row.record.text(field); !text.isEmpty())
                parts.append(text::isolatedByContent(text));
        }
        auto *button = pushButton(parts.join(u" · "_s), u"user-check"_s, ButtonKind::Normal, m_duplicates);
        button->setToolTip(tr("Open this customer instead"));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, id = row.record.id] {
            Q_EMIT openRequested(id);
            done(Rejected);
        });
        m_list->addWidget(button);
    }
    m_duplicates->setVisible(!rows.empty());
}

} // namespace c360::ui
