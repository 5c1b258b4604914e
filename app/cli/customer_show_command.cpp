// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/customer_output.h"
#include "app/cli/records.h"

using namespace Qt::StringLiterals;

namespace c360::cli {

namespace {
class CustomerShowCommand : public Command
{
public:
    CommandInfo info() const override
    {
        return {u"customer show"_s,
                u"CUSTOMER"_s,
                QT_TRANSLATE_NOOP("cli", "Shows a customer by number, user name, e-mail or UUID."),
                {},
                1,
                1};
    }

    Result<int> run(Session &session, const Arguments &arguments) override
    {
        C360_TRY(const Id id, session.read([reference = arguments.word(0)](store::Connection &db) {
            return resolveAnyCustomer(db, reference);
        }));
        return printCustomer(session, id);
    }
};
} // namespace

std::unique_ptr<Command> makeCustomerShow()
{
    return std::make_unique<CustomerShowCommand>();
}
} // namespace c360::cli
