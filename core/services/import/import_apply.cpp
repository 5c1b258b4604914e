// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/import/import_apply.h"

using namespace Qt::StringLiterals;

namespace c360::services {

Result<domain::Outcome> applyRow(store::Transaction &tx, const domain::Rules &rules, domain::Op op)
{
    domain::Action action;
    action.name = u"import"_s;
    action.ops.push_back(std::move(op));
    action.undoable = false;
    action.auditOnce = true;
    return domain::Commands::apply(tx, rules, action);
}

bool concernsRow(const Error &error)
{
    return error.code == ErrorCode::Invalid || error.code == ErrorCode::NotFound;
}

} // namespace c360::services
