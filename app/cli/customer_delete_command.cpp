// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/customer_output.h"

using namespace Qt::StringLiterals;

namespace c360::cli {

namespace {
class CustomerDeleteCommand : public Command
{
public:
    CommandInfo info() const override
    {
        return {u"customer delete"_s,
                u"CUSTOMER"_s,
                QT_TRANSLATE_NOOP("cli", "Makes a customer inactive and moves it to the bin."),
                {},
                1,
                1};
    }

    Result<int> run(Session &session, const Arguments &arguments) override
    {
        C360_TRY(const Id id,
                 session.write([reference = arguments.word(0)](store::Transaction &tx,
                                                               const domain::Rules &rules) -> Result<Id> {
                     C360_TRY(const Id customer, domain::resolveCustomer(tx.db(), reference));
                     const domain::Action action{
                         .name = u"delete"_s, .ops = {{domain::OpKind::Delete, u"customer"_s, customer, {}}}};
                     C360_TRY(const auto outcome, domain::Commands::apply(tx, rules, action));
                     return outcome.ids.front();
                 }));
        return printCustomer(session, id);
    }
};
} // namespace

std::unique_ptr<Command> makeCustomerDelete()
{
    return std::make_unique<CustomerDeleteCommand>();
}
} // namespace c360::cli
