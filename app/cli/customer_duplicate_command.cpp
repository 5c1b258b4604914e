// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/customer_output.h"
#include "app/cli/records.h"
#include "core/domain/duplicate_customer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace c360::cli {

namespace {
class CustomerDuplicateCommand : public Command
{
public:
    CommandInfo info() const override
    {
        return {
            u"customer duplicate"_s,
            u"CUSTOMER [NAME=VALUE…]"_s,
            QT_TRANSLATE_NOOP("cli", "Copies a customer; what is one customer's alone stays behind."),
            {valued(u"with"_s, u"PARTS"_s,
                    QT_TRANSLATE_NOOP("cli", "Parts to copy, by commas: contacts, addresses, vehicles, "
                                             "tags, groups, notes (default: all but vehicles and notes)."))},
            1,
            -1};
    }

    Result<int> run(Session &session, const Arguments &arguments) override
    {
        C360_TRY(const domain::CopyParts parts, partsOf(arguments));
        C360_TRY(
            const domain::Outcome outcome,
            session.write([reference = arguments.word(0), words = arguments.words().mid(1), parts](
                              store::Transaction &tx, const domain::Rules &rules) -> Result<domain::Outcome> {
                C360_TRY(const Id id, domain::resolveCustomer(tx.db(), reference));
                C360_TRY(const auto changes, parseFields(tx.db(), catalog::customerType, words));
                C360_TRY(const auto action, domain::duplicateCustomer(tx, id, parts, changes));
                return domain::Commands::apply(tx, rules, action);
            }));
        return printCustomer(session, outcome.ids.front(), outcome.warnings);
    }

private:
    static Result<domain::CopyParts> partsOf(const Arguments &arguments)
    {
        domain::CopyParts parts;
        if (!arguments.has(u"with"_s))
            return parts;
        const std::pair<QString, bool *> known[] = {
            {u"contacts"_s, &parts.contacts}, {u"addresses"_s, &parts.addresses},
            {u"vehicles"_s, &parts.vehicles}, {u"tags"_s, &parts.tags},
            {u"groups"_s, &parts.groups},     {u"notes"_s, &parts.notes}};
        QStringList names;
        for (const auto &[name, part] : known) {
            *part = false;
            names.append(name);
        }
        const QStringList wanted = arguments.value(u"with"_s).split(u',', Qt::SkipEmptyParts);
        for (const QString &word : wanted) {
            const auto part = std::ranges::find(known, word.trimmed(), &std::pair<QString, bool *>::first);
            if (part == std::end(known))
                return wrongUsage(u"cli.option_choice"_s,
                                  {{u"option"_s, u"--with"_s}, {u"choices"_s, names.join(u", "_s)}});
            *part->second = true;
        }
        return parts;
    }
};
} // namespace

std::unique_ptr<Command> makeCustomerDuplicate()
{
    return std::make_unique<CustomerDuplicateCommand>();
}
} // namespace c360::cli
