// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/customer_output.h"

using namespace Qt::StringLiterals;

namespace c360::cli {

namespace {
/// activate and deactivate.
class CustomerActivateCommand : public Command
{
public:
    explicit CustomerActivateCommand(bool active) : m_active(active) {}

    CommandInfo info() const override
    {
        return {m_active ? u"customer activate"_s : u"customer deactivate"_s,
                u"CUSTOMER"_s,
                m_active ? QT_TRANSLATE_NOOP("cli", "Makes a customer active again.")
                         : QT_TRANSLATE_NOOP("cli", "Makes a customer inactive."),
                {},
                1,
                1};
    }

    Result<int> run(Session &session, const Arguments &arguments) override
    {
        C360_TRY(const Id id,
                 session.write([reference = arguments.word(0), active = m_active](
                                   store::Transaction &tx, const domain::Rules &rules) -> Result<Id> {
                     C360_TRY(const Id customer, domain::resolveCustomer(tx.db(), reference));
                     const domain::Action action{.name = u"edit"_s,
                                                 .ops = {{domain::OpKind::Update,
                                                          u"customer"_s,
                                                          customer,
                                                          {{u"is_active"_s, qlonglong(active)}}}}};
                     C360_TRY(const auto outcome, domain::Commands::apply(tx, rules, action));
                     return outcome.ids.front();
                 }));
        return printCustomer(session, id);
    }

private:
    bool m_active;
};
} // namespace

std::unique_ptr<Command> makeCustomerActivate()
{
    return std::make_unique<CustomerActivateCommand>(true);
}

std::unique_ptr<Command> makeCustomerDeactivate()
{
    return std::make_unique<CustomerActivateCommand>(false);
}
} // namespace c360::cli
