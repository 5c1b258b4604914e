// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <memory>

namespace c360::cli {

// One function for each command; its class is in the file of the same name.
std::unique_ptr<Command> makeInit();
std::unique_ptr<Command> makeDoctor();
std::unique_ptr<Command> makeStats();
std::unique_ptr<Command> makeImport();
std::unique_ptr<Command> makeImportUndo();
std::unique_ptr<Command> makeExport();
std::unique_ptr<Command> makeCustomerCreate();
std::unique_ptr<Command> makeCustomerShow();
std::unique_ptr<Command> makeCustomerUpdate();
std::unique_ptr<Command> makeCustomerDelete();
std::unique_ptr<Command> makeCustomerDuplicate();
std::unique_ptr<Command> makeCustomerActivate();
std::unique_ptr<Command> makeCustomerDeactivate();
std::unique_ptr<Command> makeCustomerList();
std::unique_ptr<Command> makeCustomerSearch();
std::unique_ptr<Command> makeRecordCreate();
std::unique_ptr<Command> makeRecordShow();
std::unique_ptr<Command> makeRecordUpdate();
std::unique_ptr<Command> makeRecordDelete();
std::unique_ptr<Command> makeRecordList();
std::unique_ptr<Command> makeApply();
std::unique_ptr<Command> makeDump();
std::unique_ptr<Command> makeReportRevenue();
std::unique_ptr<Command> makeBackup();
std::unique_ptr<Command> makeRestore();
std::unique_ptr<Command> makeConnect();
std::unique_ptr<Command> makeSync();
std::unique_ptr<Command> makeStatus();
std::unique_ptr<Command> makePendingList();
std::unique_ptr<Command> makePendingRetry();
std::unique_ptr<Command> makePendingDiscard();
std::unique_ptr<Command> makeConflictsList();
std::unique_ptr<Command> makeConflictsResolve();
std::unique_ptr<Command> makeRejectedList();
std::unique_ptr<Command> makeRejectedRetry();
std::unique_ptr<Command> makeRejectedDiscard();
std::unique_ptr<Command> makeCentralInit();
std::unique_ptr<Command> makeCentralUpgrade();
std::unique_ptr<Command> makeCentralCheck();
std::unique_ptr<Command> makeCentralAddUser();
std::unique_ptr<Command> makeCentralRemoveUser();
std::unique_ptr<Command> makeCentralAddTerritory();
std::unique_ptr<Command> makeCentralAssign();
std::unique_ptr<Command> makeCentralBlockDevice();
std::unique_ptr<Command> makeCentralWipeDevice();
std::unique_ptr<Command> makeCentralDevices();

} // namespace c360::cli
