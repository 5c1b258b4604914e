// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/customer_output.h"
#include "app/cli/records.h"
#include "core/domain/customer_tags.h"

using namespace Qt::StringLiterals;

namespace c360::cli {

namespace {
class CustomerUpdateCommand : public Command
{
public:
    CommandInfo info() const override
    {
        return {u"customer update"_s,
                u"CUSTOMER NAME=VALUE…"_s,
                QT_TRANSLATE_NOOP("cli", "Changes some fields of a customer; tags=a,b replaces its tags."),
                {},
                2,
                -1};
    }

    Result<int> run(Session &session, const Arguments &arguments) override
    {
        QStringList words = arguments.words().mid(1);
        const auto tags = takeTags(words);
        struct Done
        {
            Id id;
            QList<Error> warnings;
        };
        C360_TRY(const Done done,
                 session.write([reference = arguments.word(0), words,
                                tags](store::Transaction &tx, const domain::Rules &rules) -> Result<Done> {
                     C360_TRY(const Id id, domain::resolveCustomer(tx.db(), reference));
                     C360_TRY(auto fields, parseFields(tx.db(), catalog::customerType, words));
                     domain::Action action{.name = u"edit"_s, .ops = {}};
                     if (!fields.isEmpty())
                         action.ops.push_back({domain::OpKind::Update, u"customer"_s, id, std::move(fields)});
                     if (tags) {
                         C360_TRY(const auto ops, domain::setCustomerTags(tx, id, *tags));
                         action.ops.insert(action.ops.end(), ops.begin(), ops.end());
                     }
                     C360_TRY(const auto outcome, domain::Commands::apply(tx, rules, action));
                     return Done{id, outcome.warnings};
                 }));
        return printCustomer(session, done.id, done.warnings);
    }
};
} // namespace

std::unique_ptr<Command> makeCustomerUpdate()
{
    return std::make_unique<CustomerUpdateCommand>();
}
} // namespace c360::cli
