// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

namespace c360::cli {

Commands allCommands()
{
    Commands commands;
    for (const auto make : {makeInit,
                            makeDoctor,
                            makeStats,
                            makeImport,
                            makeImportUndo,
                            makeExport,
                            makeCustomerCreate,
                            makeCustomerShow,
                            makeCustomerUpdate,
                            makeCustomerDelete,
                            makeCustomerDuplicate,
                            makeCustomerActivate,
                            makeCustomerDeactivate,
                            makeCustomerList,
                            makeCustomerSearch,
                            makeRecordCreate,
                            makeRecordShow,
                            makeRecordUpdate,
                            makeRecordDelete,
                            makeRecordList,
                            makeApply,
                            makeDump,
                            makeReportRevenue,
                            makeBackup,
                            makeRestore,
                            makeConnect,
                            makeSync,
                            makeStatus,
                            makePendingList,
                            makePendingRetry,
                            makePendingDiscard,
                            makeConflictsList,
                            makeConflictsResolve,
                            makeRejectedList,
                            makeRejectedRetry,
                            makeRejectedDiscard,
                            makeCentralInit,
                            makeCentralUpgrade,
                            makeCentralCheck,
                            makeCentralAddUser,
                            makeCentralRemoveUser,
                            makeCentralAddTerritory,
                            makeCentralAssign,
                            makeCentralBlockDevice,
                            makeCentralWipeDevice,
                            makeCentralDevices})
        commands.push_back(make());
    return commands;
}

} // namespace c360::cli
