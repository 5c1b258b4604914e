// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/customer_output.h"
#include "core/catalog/catalog.h"
#include "core/domain/housekeeping.h"

#include <QCoreApplication>

#include <array>

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
                {flag(u"hard"_s, QT_TRANSLATE_NOOP(
                                     "cli", "Erase it for good instead, everywhere, with all that is its."))},
                1,
                1};
    }

    Result<int> run(Session &session, const Arguments &arguments) override
    {
        const bool hard = arguments.has(u"hard"_s);
        if (hard && !session.console().confirm(
                        QCoreApplication::translate("cli", "Erase %1 for good? This cannot be undone.")
                            .arg(arguments.word(0))))
            return fail(ErrorCode::Cancelled, u"cancelled"_s);
        C360_TRY(const Id id,
                 session.write([hard, reference = arguments.word(0)](
                                   store::Transaction &tx, const domain::Rules &rules) -> Result<Id> {
                     C360_TRY(const Id customer, domain::resolveCustomer(tx.db(), reference));
                     const domain::Action action{
                         .name = u"delete"_s, .ops = {{domain::OpKind::Delete, u"customer"_s, customer, {}}}};
                     C360_TRY(const auto outcome, domain::Commands::apply(tx, rules, action));
                     if (hard)
                         C360_CHECK(erase(tx, customer));
                     return customer;
                 }));
        if (!hard)
            return printCustomer(session, id);
        session.console().document({{u"id"_s, id.toString()}, {u"erased"_s, true}});
        session.console().say(QCoreApplication::translate("cli", "The customer was erased for good."));
        return 0;
    }

private:
    static Result<void> erase(store::Transaction &tx, const Id &customer)
    {
        const std::array binned{domain::Binned{&catalog::customerType, customer}};
        C360_TRY(const qint64 erased, domain::eraseBinned(tx, binned));
        if (erased == 0) // and it goes into the bin neither
            return fail(ErrorCode::NotPermitted, u"sync.no_permission"_s);
        return {};
    }
};
} // namespace

std::unique_ptr<Command> makeCustomerDelete()
{
    return std::make_unique<CustomerDeleteCommand>();
}
} // namespace c360::cli
