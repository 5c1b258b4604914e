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

#include <algorithm>

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

DuplicateDialog::DuplicateDialog(AppContext &context, domain::DuplicatePair pair, std::vector<Id> tasks,
                                 QWidget *parent)
    : DecisionDialog(context, {tr("Possible duplicate"), tr("Possible duplicate %1 of %2")}, parent),
      m_pair(std::move(pair)),
      m_tasks(std::move(tasks))
{
    setObjectName(u"duplicateDialog"_s);
    const text::Formatter &format = context.format;
    QVBoxLayout *column = content();
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

    m_separate = pushButton(tr("Not a &duplicate…"), {}, ButtonKind::Normal, this);
    m_separate->setObjectName(u"separate"_s);
    m_separate->setToolTip(tr("Two people: the second one gets an e-mail address of its own"));
    m_merge = pushButton(tr("&Merge them"), u"check"_s, ButtonKind::Primary, this);
    m_merge->setObjectName(u"merge"_s);
    m_merge->setDefault(true);
    m_merge->setToolTip(hint(m_merge->text(), QKeySequence(Qt::Key_Return)));
    m_separate->setAutoDefault(false);
    addChoice(m_separate);
    addChoice(m_merge);
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
    answer([rules = m_context.commands.rules(), merge](store::Transaction &tx) {
        return domain::mergeDuplicate(tx, rules, merge);
    });
}

void DuplicateDialog::separate()
{
    m_context.prompts.askText(this, tr("Not a duplicate"),
                              tr("E-mail address of %1 (empty: none)")
                                  .arg(text::isolatedByContent(CustomerHeader::titleOf(m_pair.duplicate))),
                              {}, [this](const std::optional<QString> &email) {
                                  if (!email)
                                      return;
                                  answer([rules = m_context.commands.rules(), id = m_pair.duplicate.id,
                                          email = *email](store::Transaction &tx) {
                                      return domain::separateDuplicate(tx, rules, id, email);
                                  });
                              });
}

void DuplicateDialog::setOpen(bool open)
{
    for (QPushButton *button : {m_merge, m_separate})
        button->setEnabled(open);
}

void DuplicateDialog::answer(Command command)
{
    m_busy = true;
    setOpen(false);
    tell({}, Color::Text);
    m_context.store
        .write([command = std::move(command),
                tasks = m_tasks](store::Transaction &tx) -> Result<std::optional<domain::Outcome>> {
            C360_TRY(const auto standings, domain::conflictStandings(tx.db(), tasks));
            if (!std::ranges::all_of(standings, &domain::ConflictStanding::open))
                return std::nullopt;
            return command(tx);
        })
        .then(this, [this](const Result<std::optional<domain::Outcome>> &outcome) {
            if (outcome && *outcome) {
                Q_EMIT settled(**outcome);
                QDialog::accept();
                return;
            }
            m_busy = false;
            setOpen(true);
            if (outcome)
                look();
            else
                tell(text::message(outcome.error(), m_context.format), Color::Danger);
        });
}

void DuplicateDialog::look()
{
    m_context.store
        .read([tasks = m_tasks](store::Connection &db) { return domain::conflictStandings(db, tasks); })
        .then(this, [this](const Result<std::vector<domain::ConflictStanding>> &standings) {
            if (!standings || m_busy)
                return;
            const auto closed = std::ranges::find(*standings, false, &domain::ConflictStanding::open);
            if (closed != standings->end())
                take(*closed);
            else if (!m_merge->isEnabled()) { // a colleague has taken it back
                setOpen(true);
                tell({}, Color::Text);
            }
        });
}

// What a colleague has settled meanwhile: there are no two customers left to choose from.
void DuplicateDialog::take(const domain::ConflictStanding &standing)
{
    const QString by = text::isolated(standing.by);
    setOpen(false);
    if (standing.gone || standing.by.isEmpty())
        tell(tr("This has been settled in the meantime."), Color::Text);
    else if (standing.status == u"taken"_s)
        tell(tr("%1 has just merged them.", "login").arg(by), Color::Text);
    else if (standing.status == u"edited"_s)
        tell(tr("%1 has just decided that they are different people.", "login").arg(by), Color::Text);
    else
        tell(tr("%1 has just decided to leave both as they are.", "login").arg(by), Color::Text);
    wayOut()->setFocus(Qt::OtherFocusReason);
}

} // namespace c360::ui
