// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/customer_page.h"

using namespace Qt::StringLiterals;

namespace c360::cli {

namespace {
constexpr int usualLimit = 100;

class CustomerListCommand : public Command
{
public:
    CommandInfo info() const override
    {
        return {u"customer list"_s,
                {},
                QT_TRANSLATE_NOOP("cli", "Lists the customers, page by page."),
                pageOptions() +
                    QList<Option>{valued(u"active"_s, u"yes|no"_s,
                                         QT_TRANSLATE_NOOP("cli", "Only active, or only inactive ones.")),
                                  flag(u"bin"_s, QT_TRANSLATE_NOOP("cli", "Those in the bin instead."))}};
    }

    Result<int> run(Session &session, const Arguments &arguments) override
    {
        domain::CustomerQuery query;
        C360_TRY(query.active, arguments.yesNo(u"active"_s));
        query.bin = arguments.has(u"bin"_s);
        return showPage(session, arguments, query, usualLimit);
    }
};
} // namespace

std::unique_ptr<Command> makeCustomerList()
{
    return std::make_unique<CustomerListCommand>();
}
} // namespace c360::cli
