// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/customer_output.h"
#include "app/cli/records.h"
#include "core/domain/customer_tags.h"

using namespace Qt::StringLiterals;

namespace c360::cli {

namespace {
class CustomerCreateCommand : public Command
{
public:
    CommandInfo info() const override
    {
        return {u"customer create"_s,
                u"NAME=VALUE…"_s,
                QT_TRANSLATE_NOOP("cli", "Creates a customer; tags=a,b gives it tags."),
                {},
                1,
                -1};
    }

    Result<int> run(Session &session, const Arguments &arguments) override
    {
        QStringList words = arguments.words();
        const auto tags = takeTags(words);
        C360_TRY(const domain::Outcome outcome,
                 session.write([words, tags](store::Transaction &tx,
                                             const domain::Rules &rules) -> Result<domain::Outcome> {
                     C360_TRY(auto fields, parseFields(tx.db(), catalog::customerType, words));
                     const Id id = tx.newId();
                     domain::Action action{
                         .name = u"create"_s,
                         .ops = {{domain::OpKind::Create, u"customer"_s, id, std::move(fields)}}};
                     if (tags) {
                         C360_TRY(const auto ops, domain::setCustomerTags(tx, id, *tags));
                         action.ops.insert(action.ops.end(), ops.begin(), ops.end());
                     }
                     return domain::Commands::apply(tx, rules, action);
                 }));
        return printCustomer(session, outcome.ids.front(), outcome.warnings);
    }
};
} // namespace

std::unique_ptr<Command> makeCustomerCreate()
{
    return std::make_unique<CustomerCreateCommand>();
}
} // namespace c360::cli
