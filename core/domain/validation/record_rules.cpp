// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/validation/record_rules.h"

#include "core/domain/names.h"
#include "core/domain/validation/field_rules.h"

namespace c360::domain::validation {

using namespace Qt::StringLiterals;
using catalog::Record;

Checked checkRecord(Record &draft, const QSet<int> &touched, const Context &)
{
    Checked checked;
    const catalog::RecordType &type = draft.type();
    for (size_t i = 0; i < type.fields.size(); ++i) {
        if (!touched.contains(int(i)))
            continue;
        if (draft.at(int(i)).typeId() == QMetaType::QString && draft.at(int(i)).toString().isEmpty())
            draft.set(int(i), {});
        if (auto ok = checkField(type.fields[i], draft.at(int(i))); !ok) {
            Error error = ok.error();
            error.type = latin(type.name);
            checked.errors.append(std::move(error));
        }
    }
    return checked;
}

} // namespace c360::domain::validation
