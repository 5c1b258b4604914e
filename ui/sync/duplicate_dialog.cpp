// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/duplicate_dialog.h"

#include "core/catalog/catalog.h"
#include "core/domain/names.h"
#include "core/store/store.h"
#include "core/text/messages.h"
#include "ui/customer360/header/customer_header.h"
#include "ui/kit/buttons.h"
#include "ui/kit/dialog_size.h"
#include "ui/kit/label.h"
#include "ui/kit/prompts.h"
#include "ui/sync/choice_grid.h"
#include "ui/sync/sync_texts.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace c360::ui {

using catalog::field;

namespace {

enum Side
{
    Kept,
    Duplicate,
};

bool isEmpty(const QVariant &value)
{
    return !value.isValid() || value.toString().trimmed().isEmpty();
}

} // namespace

DuplicateDialog::DuplicateDialog(AppContext &context, domain::DuplicatePair pair, int number, int count,
                                 QWidget *parent)
    : QDialog(parent), m_context(context), m_pair(std::move(pair))
{
    setObjectName(u"duplicateDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    const text::Formatter &format = context.format;
    setWindowTitle(count > 1
                       ? tr("Possible duplicate %1 of %2").arg(format.number(number), format.number(count))
                       : tr("Possible duplicate"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::m);
    column->addWidget(new Label(tr("Is this the same customer?"), TypeRole::Title, this));
    auto *help = new Label(tr("Both have the e-mail address %1. Choose what the one you keep takes over.")
                               .arg(text::isolated(m_pair.duplicate.text(field<"customer.email">))),
                           TypeRole::Body, Color::TextMuted, this);
    help->setWordWrap(true);
    column->addWidget(help);

    const auto head = [&](const catalog::Record &customer) {
        return std::pair{tr("%1, %2", "name, customer number")
                             .arg(text::isolatedByContent(CustomerHeader::titleOf(customer)),
                                  text::isolated(customer.text(field<"customer.customer_id">))),
                         tr("since %1").arg(format.instant(customer.createdAt))};
    };
    auto keep = head(m_pair.kept);
    auto other = head(m_pair.duplicate);
    keep.first = tr("Keep: %1", "a customer").arg(keep.first);
    other.first = tr("Duplicate: %1", "a customer").arg(other.first);
    m_grid = new ChoiceGrid({keep, other}, this);
    const catalog::RecordType &type = catalog::customerType;
    for (int i = 0; i < int(type.fields.size()); ++i) {
        const catalog::Field &each = type.fields[size_t(i)];
        const QVariant &kept = m_pair.kept.at(i);
        const QVariant &duplicate = m_pair.duplicate.at(i);
        if (each.has(catalog::ReadOnly) || each.kind == catalog::Kind::Reference || isEmpty(duplicate) ||
            kept == duplicate || each.name == "is_active" || each.name == "email")
            continue;
        m_fields.push_back(i);
        const QString name = domain::latin(each.name);
        m_grid->addRow(text::fieldLabel(each),
                       {valueText(type, name, kept, format), valueText(type, name, duplicate, format)},
                       isEmpty(kept) ? Duplicate : Kept);
    }
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *inner = new QWidget;
    auto *innerColumn = new QVBoxLayout(inner);
    innerColumn->setContentsMargins(2, 2, space::s, 2);
    innerColumn->addWidget(m_grid);
    if (m_fields.empty())
        innerColumn->addWidget(
            new Label(tr("The duplicate has nothing that the other one lacks."), TypeRole::Body, inner));
    innerColumn->addStretch(1);
    scroll->setWidget(inner);
    column->addWidget(scroll, 1);
    auto *after =
        new Label(m_pair.hasHistory
                      ? tr("The duplicate keeps its own history, is marked as a duplicate and set inactive.")
                      : format.withDigits(tr("The duplicate has no history of its own and goes to the bin "
                                             "for 30 days.")),
                  TypeRole::Caption, Color::TextMuted, this);
    after->setWordWrap(true);
    column->addWidget(after);
    m_message = new Label({}, TypeRole::Body, Color::Danger, this);
    m_message->setObjectName(u"message"_s);
    m_message->setWordWrap(true);
    m_message->hide();
    column->addWidget(m_message);

    auto *buttons = new QHBoxLayout;
    auto *close = pushButton(tr("Decide later"), {}, ButtonKind::Normal, this);
    close->setToolTip(hint(close->text(), QKeySequence(Qt::Key_Escape)));
    auto *skip = pushButton(tr("Next one"), {}, ButtonKind::Normal, this);
    skip->setObjectName(u"skip"_s);
    skip->setToolTip(tr("Leave this one open and show the next"));
    skip->setVisible(count > number);
    m_separate = pushButton(tr("Not a duplicate…"), {}, ButtonKind::Normal, this);
    m_separate->setObjectName(u"separate"_s);
    m_separate->setToolTip(tr("Two people: the second one gets an e-mail address of its own"));
    m_merge = pushButton(tr("Merge them"), u"check"_s, ButtonKind::Primary, this);
    m_merge->setObjectName(u"merge"_s);
    m_merge->setDefault(true);
    m_merge->setToolTip(hint(m_merge->text(), QKeySequence(Qt::Key_Return)));
    for (QPushButton *button : {close, skip, m_separate})
        button->setAutoDefault(false);
    buttons->addWidget(close);
    buttons->addStretch(1);
    buttons->addWidget(skip);
    buttons->addWidget(m_separate);
    buttons->addWidget(m_merge);
    column->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(skip, &QPushButton::clicked, this, [this] {
        Q_EMIT skipped();
        QDialog::reject();
    });
    connect(m_merge, &QPushButton::clicked, this, &DuplicateDialog::merge);
    connect(m_separate, &QPushButton::clicked, this, &DuplicateDialog::separate);
    connect(m_grid, &ChoiceGrid::decided, this, &DuplicateDialog::merge);
    resizeToText(*this, 110, std::min(16 + 3 * m_grid->rowCount(), 34));
    QWidget *target = m_grid->focusTarget();
    (target ? target : m_merge)->setFocus();
}

domain::Fields DuplicateDialog::taken() const
{
    domain::Fields take;
    for (int row = 0; row < m_grid->rowCount(); ++row) {
        if (m_grid->chosen(row) == Duplicate) {
            const int at = m_fields[size_t(row)];
            take.insert(domain::latin(catalog::customerType.fields[size_t(at)].name),
                        m_pair.duplicate.at(at));
        }
    }
    return take;
}

void DuplicateDialog::merge()
{
    if (!m_merge->isEnabled())
        return;
    const domain::DuplicateMerge merge{m_pair.duplicate.id, m_pair.kept.id, taken(), !m_pair.hasHistory};
    answer(m_context.store.write([rules = m_context.commands.rules(), merge](store::Transaction &tx) {
        return domain::mergeDuplicate(tx, rules, merge);
    }));
}

void DuplicateDialog::separate()
{
    m_context.prompts.askText(
        this, tr("Not a duplicate"),
        tr("E-mail address of %1 (empty: none)")
            .arg(text::isolatedByContent(CustomerHeader::titleOf(m_pair.duplicate))),
        {}, [this](const std::optional<QString> &email) {
            if (!email)
                return;
            answer(m_context.store.write([rules = m_context.commands.rules(), id = m_pair.duplicate.id,
                                          email = *email](store::Transaction &tx) {
                return domain::separateDuplicate(tx, rules, id, email);
            }));
        });
}

void DuplicateDialog::answer(const Future<Result<domain::Outcome>> &command)
{
    for (QPushButton *button : {m_merge, m_separate})
        button->setEnabled(false);
    m_message->hide();
    command.then(this, [this](const Result<domain::Outcome> &outcome) {
        if (!outcome) {
            for (QPushButton *button : {m_merge, m_separate})
                button->setEnabled(true);
            m_message->setText(text::message(outcome.error(), m_context.format));
            m_message->show();
            return;
        }
        Q_EMIT settled(*outcome);
        QDialog::accept();
    });
}

} // namespace c360::ui
