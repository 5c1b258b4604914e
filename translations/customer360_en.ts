<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AnalyticsCharts</name>
    <message numerus="yes">
        <source>%Ln interactions; the last one: %1.</source>
        <translation>
            <numerusform>%Ln interaction: %1.</numerusform>
            <numerusform>%Ln interactions; the last one: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln interactions, all of them planned.</source>
        <translation>
            <numerusform>%Ln interaction, planned.</numerusform>
            <numerusform>%Ln interactions, all of them planned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln interactions wait to be finished.</source>
        <translation>
            <numerusform>%Ln interaction waits to be finished.</numerusform>
            <numerusform>%Ln interactions wait to be finished.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>c360::model::InvoiceModel</name>
    <message numerus="yes">
        <source>%Ln days late</source>
        <translation>
            <numerusform>%Ln day late</numerusform>
            <numerusform>%Ln days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>c360::model::RecordTableModel</name>
    <message numerus="yes">
        <source>%1 · in %Ln days</source>
        <comment>date that is due</comment>
        <translation>
            <numerusform>%1 · in %Ln day</numerusform>
            <numerusform>%1 · in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln days ago</source>
        <comment>date that was due</comment>
        <translation>
            <numerusform>%1 · %Ln day ago</numerusform>
            <numerusform>%1 · %Ln days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>c360::ui::AccountDialog</name>
    <message numerus="yes">
        <source>%Ln changes have not been sent yet. They stay here and are sent when you connect again.</source>
        <translation>
            <numerusform>%Ln change has not been sent yet. It stays here and is sent when you connect again.</numerusform>
            <numerusform>%Ln changes have not been sent yet. They stay here and are sent when you connect again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>c360::ui::AgeingCard</name>
    <message numerus="yes">
        <source>%Ln documents</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>c360::ui::AnalyticsSection</name>
    <message numerus="yes">
        <source>%Ln so far</source>
        <comment>purchases</comment>
        <translation>
            <numerusform>%Ln so far</numerusform>
            <numerusform>%Ln so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <comment>period</comment>
        <translation>
            <numerusform>%Ln month</numerusform>
            <numerusform>%Ln months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>c360::ui::AuditModel</name>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>c360::ui::BinPage</name>
    <message numerus="yes">
        <source>%Ln records erased for good</source>
        <translation>
            <numerusform>%Ln record erased for good</numerusform>
            <numerusform>%Ln records erased for good</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers will be erased for good, with everything that belongs to them: contacts, activities, invoices, payments, documents.</source>
        <translation>
            <numerusform>%Ln customer will be erased for good, with everything that belongs to it: contacts, activities, invoices, payments, documents.</numerusform>
            <numerusform>%Ln customers will be erased for good, with everything that belongs to them: contacts, activities, invoices, payments, documents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other deleted records</source>
        <translation>
            <numerusform>%Ln other deleted record</numerusform>
            <numerusform>%Ln other deleted records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>c360::ui::ConnectWizard</name>
    <message numerus="yes">
        <source>Your %Ln territories: %1.</source>
        <translation>
            <numerusform>Your territory: %1.</numerusform>
            <numerusform>Your territories: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln customers of this profile, with everything that belongs to them, are sent to the central database and shared with your team. Those whose e-mail address is there already are marked as possible duplicates for you to look at; nothing is overwritten.</source>
        <translation>
            <numerusform>The %Ln customer of this profile, with everything that belongs to it, is sent to the central database and shared with your team. If its e-mail address is there already, it is marked as a possible duplicate for you to look at; nothing is overwritten.</numerusform>
            <numerusform>The %Ln customers of this profile, with everything that belongs to them, are sent to the central database and shared with your team. Those whose e-mail address is there already are marked as possible duplicates for you to look at; nothing is overwritten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>c360::ui::ConsentsSection</name>
    <message numerus="yes">
        <source>%Ln entries of the history are not what they were when captured.</source>
        <translation>
            <numerusform>%Ln entry of the history is not what it was when captured.</numerusform>
            <numerusform>%Ln entries of the history are not what they were when captured.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>c360::ui::CustomerBulk</name>
    <message numerus="yes">
        <source>%Ln customers tagged “%1”</source>
        <translation>
            <numerusform>%Ln customer tagged “%1”</numerusform>
            <numerusform>%Ln customers tagged “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag “%1” removed from %Ln customers</source>
        <translation>
            <numerusform>Tag “%1” removed from %Ln customer</numerusform>
            <numerusform>Tag “%1” removed from %Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers will become active.</source>
        <translation>
            <numerusform>%Ln customer will become active.</numerusform>
            <numerusform>%Ln customers will become active.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers will become inactive.</source>
        <translation>
            <numerusform>%Ln customer will become inactive.</numerusform>
            <numerusform>%Ln customers will become inactive.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers activated</source>
        <translation>
            <numerusform>%Ln customer activated</numerusform>
            <numerusform>%Ln customers activated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers deactivated</source>
        <translation>
            <numerusform>%Ln customer deactivated</numerusform>
            <numerusform>%Ln customers deactivated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers will go to the bin for 30 days.</source>
        <translation>
            <numerusform>%Ln customer will go to the bin for 30 days.</numerusform>
            <numerusform>%Ln customers will go to the bin for 30 days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers moved to the bin</source>
        <translation>
            <numerusform>%Ln customer moved to the bin</numerusform>
            <numerusform>%Ln customers moved to the bin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers restored</source>
        <translation>
            <numerusform>%Ln customer restored</numerusform>
            <numerusform>%Ln customers restored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers written to %1</source>
        <translation>
            <numerusform>%Ln customer written to %1</numerusform>
            <numerusform>%Ln customers written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>c360::ui::CustomersPage</name>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The best %Ln matches are shown.</source>
        <translation>
            <numerusform>The best %Ln match is shown.</numerusform>
            <numerusform>The best %Ln matches are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>c360::ui::DocumentsSection</name>
    <message numerus="yes">
        <source>%Ln documents, %1</source>
        <translation>
            <numerusform>%Ln document, %1</numerusform>
            <numerusform>%Ln documents, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents deleted</source>
        <translation>
            <numerusform>%Ln document deleted</numerusform>
            <numerusform>%Ln documents deleted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>c360::ui::DuplicatesStep</name>
    <message numerus="yes">
        <source>%Ln records looked at</source>
        <translation>
            <numerusform>%Ln record looked at</numerusform>
            <numerusform>%Ln records looked at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The check was stopped after %Ln records. Duplicates behind them are found during the import and listed then.</source>
        <translation>
            <numerusform>The check was stopped after %Ln record. Duplicates behind it are found during the import and listed then.</numerusform>
            <numerusform>The check was stopped after %Ln records. Duplicates behind them are found during the import and listed then.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>c360::ui::FinancesSection</name>
    <message numerus="yes">
        <source>%Ln open invoices</source>
        <translation>
            <numerusform>%Ln open invoice</numerusform>
            <numerusform>%Ln open invoices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue invoices</source>
        <translation>
            <numerusform>%Ln overdue invoice</numerusform>
            <numerusform>%Ln overdue invoices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days after the due date</source>
        <translation>
            <numerusform>%Ln day after the due date</numerusform>
            <numerusform>%Ln days after the due date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days before the due date</source>
        <translation>
            <numerusform>%Ln day before the due date</numerusform>
            <numerusform>%Ln days before the due date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>c360::ui::HistoryChoice</name>
    <message numerus="yes">
        <source>%Ln years</source>
        <comment>how much history</comment>
        <translation>
            <numerusform>%Ln year</numerusform>
            <numerusform>%Ln years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <comment>how much history</comment>
        <translation>
            <numerusform>%Ln month</numerusform>
            <numerusform>%Ln months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>c360::ui::HistoryView</name>
    <message numerus="yes">
        <source>History: since %1; %Ln older entries are kept at the central database, not here</source>
        <translation>
            <numerusform>History: since %1; %Ln older entry is kept at the central database, not here</numerusform>
            <numerusform>History: since %1; %Ln older entries are kept at the central database, not here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>c360::ui::ImportsPage</name>
    <message numerus="yes">
        <source>Import undone, %Ln records taken back</source>
        <translation>
            <numerusform>Import undone, %Ln record taken back</numerusform>
            <numerusform>Import undone, %Ln records taken back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>c360::ui::InvoicesCard</name>
    <message numerus="yes">
        <source>The filter hides %Ln documents.</source>
        <translation>
            <numerusform>The filter hides %Ln document.</numerusform>
            <numerusform>The filter hides %Ln documents.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>c360::ui::MainWindow</name>
    <message numerus="yes">
        <source>Undone, except %Ln changes that others have touched since</source>
        <translation>
            <numerusform>Undone, except %Ln change that others have touched since</numerusform>
            <numerusform>Undone, except %Ln changes that others have touched since</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>c360::ui::MappingStep</name>
    <message numerus="yes">
        <source>%1 – %2, about %Ln records</source>
        <comment>file name – size</comment>
        <translation>
            <numerusform>%1 – %2, about %Ln record</numerusform>
            <numerusform>%1 – %2, about %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the first lines cannot be stored</source>
        <translation>
            <numerusform>%Ln of the first lines cannot be stored</numerusform>
            <numerusform>%Ln of the first lines cannot be stored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln lines</source>
        <translation>
            <numerusform>The first %Ln line</numerusform>
            <numerusform>The first %Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>c360::ui::NewCustomerDialog</name>
    <message numerus="yes">
        <source>Perhaps the same, %Ln found:</source>
        <translation>
            <numerusform>Perhaps the same, %Ln found:</numerusform>
            <numerusform>Perhaps the same, %Ln found:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>c360::ui::ProgressStep</name>
    <message numerus="yes">
        <source>%Ln records stored or refused</source>
        <translation>
            <numerusform>%Ln record stored or refused</numerusform>
            <numerusform>%Ln records stored or refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>c360::ui::ResultView</name>
    <message numerus="yes">
        <source>%Ln records were taken back.</source>
        <translation>
            <numerusform>%Ln record was taken back.</numerusform>
            <numerusform>%Ln records were taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records are stored on this computer.</source>
        <translation>
            <numerusform>%Ln record is stored on this computer.</numerusform>
            <numerusform>%Ln records are stored on this computer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>c360::ui::RiskCard</name>
    <message numerus="yes">
        <source>The oldest overdue invoice is %Ln days late.</source>
        <translation>
            <numerusform>The oldest overdue invoice is %Ln day late.</numerusform>
            <numerusform>The oldest overdue invoice is %Ln days late.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>c360::ui::SyncBanners</name>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The central database wants to remove %Ln records from this computer.</source>
        <translation>
            <numerusform>The central database wants to remove %Ln record from this computer.</numerusform>
            <numerusform>The central database wants to remove %Ln records from this computer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records that your team shares were deleted on this computer.</source>
        <translation>
            <numerusform>%Ln record that your team shares was deleted on this computer.</numerusform>
            <numerusform>%Ln records that your team shares were deleted on this computer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>c360::ui::SyncTexts</name>
    <message numerus="yes">
        <source>%Ln changes waiting</source>
        <translation>
            <numerusform>%Ln change waiting</numerusform>
            <numerusform>%Ln changes waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>changes, where the room is short</comment>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents on their way</source>
        <translation>
            <numerusform>%Ln document on its way</numerusform>
            <numerusform>%Ln documents on their way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records are about to be deleted here, because they were deleted in the central database.</source>
        <translation>
            <numerusform>%Ln record is about to be deleted here, because it was deleted in the central database.</numerusform>
            <numerusform>%Ln records are about to be deleted here, because they were deleted in the central database.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records are about to be deleted for your whole team, because they were deleted on this computer.</source>
        <translation>
            <numerusform>%Ln record is about to be deleted for your whole team, because it was deleted on this computer.</numerusform>
            <numerusform>%Ln records are about to be deleted for your whole team, because they were deleted on this computer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need you</source>
        <translation>
            <numerusform>%Ln needs you</numerusform>
            <numerusform>%Ln need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes need your decision</source>
        <translation>
            <numerusform>%Ln change needs your decision</numerusform>
            <numerusform>%Ln changes need your decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not readable here</source>
        <translation>
            <numerusform>%Ln not readable here</numerusform>
            <numerusform>%Ln not readable here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records of the central database cannot be read here: they are shown as they were before, or not at all. Everything else is exchanged. “Check this computer” names them for your administrator; a newer version of the program may read them.</source>
        <translation>
            <numerusform>%Ln record of the central database cannot be read here: it is shown as it was before, or not at all. Everything else is exchanged. “Check this computer” names it for your administrator; a newer version of the program may read it.</numerusform>
            <numerusform>%Ln records of the central database cannot be read here: they are shown as they were before, or not at all. Everything else is exchanged. “Check this computer” names them for your administrator; a newer version of the program may read them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message numerus="yes">
        <source>%n customers in all.</source>
        <translation>
            <numerusform>%n customer in all.</numerusform>
            <numerusform>%n customers in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records were written.</source>
        <translation>
            <numerusform>%n record was written.</numerusform>
            <numerusform>%n records were written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more refused lines.</source>
        <translation>
            <numerusform>… and %n more refused line.</numerusform>
            <numerusform>… and %n more refused lines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records were taken back.</source>
        <translation>
            <numerusform>%n record was taken back.</numerusform>
            <numerusform>%n records were taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were changed since and left as they are.</source>
        <translation>
            <numerusform>%n was changed since and left as it is.</numerusform>
            <numerusform>%n were changed since and left as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It holds %n made-up customers.</source>
        <translation>
            <numerusform>It holds %n made-up customer.</numerusform>
            <numerusform>It holds %n made-up customers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records wait to be sent.</source>
        <translation>
            <numerusform>%n record waits to be sent.</numerusform>
            <numerusform>%n records wait to be sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts were settled.</source>
        <translation>
            <numerusform>%n conflict was settled.</numerusform>
            <numerusform>%n conflicts were settled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes were taken back.</source>
        <translation>
            <numerusform>%n change was taken back.</numerusform>
            <numerusform>%n changes were taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n devices of this login are blocked: central block-device DEVICE --undo lets them in.</source>
        <translation>
            <numerusform>%n device of this login is blocked: central block-device DEVICE --undo lets it in.</numerusform>
            <numerusform>%n devices of this login are blocked: central block-device DEVICE --undo lets them in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait to be sent again.</source>
        <translation>
            <numerusform>%n change waits to be sent again.</numerusform>
            <numerusform>%n changes wait to be sent again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes were discarded.</source>
        <translation>
            <numerusform>%n change was discarded.</numerusform>
            <numerusform>%n changes were discarded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts need a decision.</source>
        <translation>
            <numerusform>%n conflict needs a decision.</numerusform>
            <numerusform>%n conflicts need a decision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes were refused.</source>
        <translation>
            <numerusform>%n change was refused.</numerusform>
            <numerusform>%n changes were refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records of the central database cannot be read here; “doctor” names them.</source>
        <translation>
            <numerusform>%n record of the central database cannot be read here; “doctor” names it.</numerusform>
            <numerusform>%n records of the central database cannot be read here; “doctor” names them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>History is kept here since %1; %n older entries are at the centre.</source>
        <translation>
            <numerusform>History is kept here since %1; %n older entry is at the centre.</numerusform>
            <numerusform>History is kept here since %1; %n older entries are at the centre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doctor</name>
    <message numerus="yes">
        <source>%Ln customers can be found.</source>
        <translation>
            <numerusform>%Ln customer can be found.</numerusform>
            <numerusform>%Ln customers can be found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records wait for a central database.</source>
        <translation>
            <numerusform>%Ln record waits for a central database.</numerusform>
            <numerusform>%Ln records wait for a central database.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records of the central database cannot be read here. They are shown as they were before, or not at all, until a newer version of the program or a change at the centre helps:</source>
        <translation>
            <numerusform>%Ln record of the central database cannot be read here. It is shown as it was before, or not at all, until a newer version of the program or a change at the centre helps:</numerusform>
            <numerusform>%Ln records of the central database cannot be read here. They are shown as they were before, or not at all, until a newer version of the program or a change at the centre helps:</numerusform>
        </translation>
    </message>
</context>
</TS>
