<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AnalyticsCharts</name>
    <message>
        <source>%1 from %2 to %3; nothing was sold in the same days a year before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2 to %3, as much as in the same days a year before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2 to %3, %4 more than in the same days a year before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2 to %3, %4 less than in the same days a year before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 since %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to the end of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: %1 were spent, and nothing in the period before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spending is steady: %1, and %2 in as many days before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spending rose by %3: %1, after %2 in as many days before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spending fell by %3: %1, after %2 in as many days before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most was spent on %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln interactions; the last one: %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln interactions, all of them planned.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln interactions wait to be finished.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No interaction waits to be finished.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BalanceChart</name>
    <message>
        <source>End of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The balance is %1; it was highest on %2 with %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentReceipt</name>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt of consent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableExport</name>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>c360::model::CustomerListModel</name>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>c360::model::InvoiceLineModel</name>
    <message>
        <source>Product code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax rate (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no number that can be used here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what is sold: a description or a product code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quantity must not be zero.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>c360::model::InvoiceModel</name>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>state of an invoice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <comment>state of an invoice: not paid, not yet due</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <comment>of an invoice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <comment>amount of an invoice that is not paid</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local label: it gets its number from the central database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was taken from credit of this customer, the oldest debt first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>c360::model::PaymentModel</name>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <comment>the invoices that a payment pays</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>invoice number: amount of it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>c360::model::RecordTableModel</name>
    <message>
        <source>%1 · today</source>
        <comment>date that is due</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 · in %Ln days</source>
        <comment>date that is due</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln days ago</source>
        <comment>date that was due</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label and value</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>c360::model::TimelineModel</name>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <comment>line between future and past</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 added</source>
        <comment>a record, such as Vehicle</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 edited</source>
        <comment>a record, such as Vehicle</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 moved to the bin</source>
        <comment>a record, such as Vehicle</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 restored</source>
        <comment>a record, such as Vehicle</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>record and what was done with it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of document and amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>kind of document, number, amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment of %1 (%2)</source>
        <comment>amount and method</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 by %3</source>
        <comment>consent action: purpose by channel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For %1</source>
        <comment>number of an invoice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>activity that is not done</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>. </source>
        <comment>between the parts of a spoken entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind and text of an entry</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>c360::ui::AboutDialog</name>
    <message>
        <source>About Customer 360</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer 360</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything about a customer in one window, with or without a network. Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>c360::ui::ActionPaletteProvider</name>
    <message>
        <source>Screens and commands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>c360::ui::AgeingCard</name>
    <message>
        <source>Owed by age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 30 days late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>31 to 60 days late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>61 to 90 days late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 90 days late</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>age of a debt: amount</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>c360::ui::AnalyticsSection</name>
    <message>
        <source>The analytics could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to analyse yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts appear with the first invoice or the first interaction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>–</source>
        <comment>no value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before tax, less credit notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None in this period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No invoices yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last one: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln so far</source>
        <comment>purchases</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No revenue in this period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No purchases yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a longer period to see earlier purchases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue by month appears with the first invoice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs 2 purchases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No interactions in this period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls, visits and mails that are logged are counted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <comment>of the time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <comment>period</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Charts as &amp;tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save revenue by month as &amp;CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save revenue by month as a &amp;picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spending trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interactions by type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interactions by status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product categories</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>c360::ui::AuditModel</name>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>c360::ui::AuditPage</name>
    <message>
        <source>The audit log could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who did what and when. Entries are never changed. Enter opens the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who, customer, action or field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search the audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change of a record leaves an entry here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search or the dates hide every entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>c360::ui::BinPage</name>
    <message>
        <source>Bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted customers stay here for 30 days, with everything that belongs to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bin could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found in the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers that you delete wait here for 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>c360::ui::BusyBar</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>c360::ui::Buttons</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a command and its keys</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>c360::ui::ChartCard</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>series, category: value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label and value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>c360::ui::ChartExport</name>
    <message>
        <source>Save this chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the data as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>c360::ui::Chip</name>
    <message>
        <source>%1 records</source>
        <comment>number, already formatted</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove with the Delete key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>c360::ui::ChoiceEditor</name>
    <message>
        <source>None</source>
        <comment>no value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>currency code and name</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>c360::ui::ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what the list shows. Drag to change the order, or use Alt+Up and Alt+Down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>c360::ui::CommandPalette</name>
    <message>
        <source>Search customers, screens and commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>c360::ui::Composer</name>
    <message>
        <source>Write a subject or a text first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log an activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>c360::ui::ConsentMatrixModel</name>
    <message>
        <source>Not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No consent was ever recorded: no contact for this purpose on this channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By a consent for any channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>c360::ui::ConsentsSection</name>
    <message>
        <source>&amp;Capture consent…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Receipt as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export history…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this customer allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compliance check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent by purpose and channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consents could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No consent recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact is blocked for marketing, newsletters, surveys and every other purpose until this customer agrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture consent…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to mend: every switch has a valid consent behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marketing by e-mail is switched on without a valid consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marketing by SMS is switched on without a valid consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: neither a proof nor the wording is on file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: the consent ends on %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the history are not what they were when captured.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Capture consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>c360::ui::ConstantsEditor</name>
    <message>
        <source>Values for every line that says nothing else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a value that every line gets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the value for %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>c360::ui::Customer360Page</name>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This customer is not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be in the bin, or was never on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make inactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer made inactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer made active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer moved to the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as vCard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next tab of the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous tab of the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1</source>
        <comment>a tab of a customer</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>c360::ui::CustomerBulk</name>
    <message>
        <source>Find a tag or type a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have the tag “%1” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers tagged “%1”</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Tag “%1” removed from %Ln customers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Activate customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deactivate customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers will become active.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers will become inactive.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Activate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers activated</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers deactivated</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers will go to the bin for 30 days.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers moved to the bin</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers restored</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv);;JSON (*.json);;Contact cards (*.vcf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customers</source>
        <comment>file name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers written to %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>c360::ui::CustomerGrid</name>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>c360::ui::CustomerHeader</name>
    <message>
        <source>More actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <comment>no balance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>nothing is overdue</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>type of contact, date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last changed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This customer is blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This customer is not active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the other customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: advertising allowed</source>
        <comment>a channel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: advertising refused</source>
        <comment>a channel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no consent recorded, so no advertising</source>
        <comment>a channel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>c360::ui::CustomerPaletteProvider</name>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>c360::ui::CustomerPreview</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this customer (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a customer in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This customer cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>c360::ui::CustomersPage</name>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. %1</source>
        <comment>a warning follows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by name, company, e-mail, phone…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customer (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear search and filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import customers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Activate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Deactivate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move to the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose c&amp;olumns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Update this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show every match, sorted by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customers could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches “%1” with the filters %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing passes the filters %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list that you have, or make the first customer with Ctrl+N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import customers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1 customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The best %Ln matches are shown.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>c360::ui::DateEditor</name>
    <message>
        <source>Time of day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>c360::ui::DatePicker</name>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>c360::ui::DateRangeDialog</name>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day is after the last one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>c360::ui::DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>c360::ui::DocumentModel</name>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>c360::ui::DocumentPreview</name>
    <message>
        <source>No document chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a document to see it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on this computer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No preview for this kind of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it with the program that made it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>c360::ui::DocumentsSection</name>
    <message>
        <source>Add documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a new version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add documents…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a new &amp;version…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The documents could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n documents, %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contracts, photos and letters are kept encrypted with the customer and open without a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add documents…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document in this category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other categories are hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program on this computer opens this kind of file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer kept offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n documents deleted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>c360::ui::DuplicatesModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name and number of a customer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 of this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (line %2 of this file)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another person who shares it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probably the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has in common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>c360::ui::DuplicatesStep</name>
    <message numerus="yes">
        <source>%Ln records looked at</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is stored yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The check was stopped after %Ln records. Duplicates behind them are found during the import and listed then.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 records are new, %3 may be there already, %4 cannot be stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for duplicates and mistakes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on without the whole check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shall become of those that may be there already?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave them out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Update what is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Store them too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are listed after the import and kept in the file of refused lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the file says goes into the record that is there. Another person who only shares an address is left alone and listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right for people who share an e-mail address. They are marked as possible duplicates.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>c360::ui::FigureCard</name>
    <message>
        <source>%1. %2</source>
        <comment>a figure and its explanation</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>c360::ui::FileStep</name>
    <message>
        <source>Drop a file here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers, contacts, activities or sales as a table (CSV), address cards (vCard) or JSON. Nothing is stored before you have seen what it will be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables, cards and JSON (*.csv *.tsv *.txt *.vcf *.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>c360::ui::FilterBar</name>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State or region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>dates</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>filter, value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only some of the customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company name, or the beginning of a word of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: find</source>
        <comment>name of a filter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>c360::ui::FilterPicker</name>
    <message>
        <source>%1 (%2)</source>
        <comment>value, how many customers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Enter to make “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to choose.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>c360::ui::FinancesSection</name>
    <message>
        <source>Export payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finances could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No invoices yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoices, credit notes and payments of this customer appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New invoice…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This customer has credit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln open invoices</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is owed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue invoices</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No due dates to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln days after the due date</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days before the due date</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>On the due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>–</source>
        <comment>no value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No payment of an invoice is known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exceeded</source>
        <comment>credit limit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly used up</source>
        <comment>credit limit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too little to draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The balance over time appears after the second entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel this document?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stays in the list as cancelled and no longer counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was paid for it becomes credit of the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment of %1 reversed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse this payment?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry that takes %1 back is added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments are never deleted: both entries stay in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New invoice…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record &amp;payment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Credit note from the chosen invoice…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reverse the chosen payment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export invoices…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport payments…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find an invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts as &amp;tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance over time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>c360::ui::FirstStart</name>
    <message>
        <source>%1 – %2</source>
        <comment>currency code and name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Customer 360</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything about your customers in one window, on this computer, with or without a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made-up customers with two years of history. Nothing is asked, nothing is encrypted, and you can begin with your own data at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around with demo data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My own data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty, encrypted profile on this computer. You can import your customers from CSV, vCard or JSON files right after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with my own data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country of most of your customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency of your invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone numbers without a country code are from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your customers are encrypted. Your system&apos;s keychain can open them when you are signed in; a passphrase also opens them on another computer and allows locking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your customers are encrypted with a passphrase of yours. Without it nobody can read them, so do not lose it. You can make a recovery key in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open with my system&apos;s keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also set a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create my profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 8 characters; four or five unrelated words are easy to keep in mind and hard to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too short: at least 8 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak: easy to guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases differ</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>c360::ui::HeaderFact</name>
    <message>
        <source>%1: %2</source>
        <comment>caption and value</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>c360::ui::ImportBatchModel</name>
    <message>
        <source>Undone %1</source>
        <comment>date and time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>c360::ui::ImportResultDialog</name>
    <message>
        <source>Result of an import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2, %3</source>
        <comment>file – kind of records, date and time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>c360::ui::ImportTexts</name>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Script applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo data made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address cards (vCard)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unicode (UTF-16, little-endian)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unicode (UTF-16, big-endian)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic (Windows-1256)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen by you, %1 of the values fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By its name, %1 of the values fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By its content, %1 of the values fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>c360::ui::ImportWizard</name>
    <message>
        <source>Import: your data or the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import: the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import: columns and preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import: duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import: storing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import: result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – step %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import another &amp;file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check for duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>c360::ui::ImportsPage</name>
    <message numerus="yes">
        <source>Import undone, %Ln records taken back</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Import undone, %1 records taken back; %2 were changed since and are left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every import can be undone as a whole; records that were changed since stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo this import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The imports could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing imported yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring your customers, contacts, activities or sales from a table, address cards or JSON. You see what will be stored before it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back everything that the import of “%1” stored?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records that were changed since are left as they are and counted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>c360::ui::InlineField</name>
    <message>
        <source>None</source>
        <comment>no value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label and value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1 (F2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>c360::ui::InvoiceDialog</name>
    <message>
        <source>New credit note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Issue credit note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Issue invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as &amp;draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued &amp;on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;ue on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes back invoice %1. Change or remove the lines that stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type in the empty line at the end to add one; Delete removes a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net %1 · Tax %2 · Total %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say when it is issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add at least one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit note issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed is not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>c360::ui::InvoiceLinesPanel</name>
    <message>
        <source>Close the lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record payment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit note from this…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit draft…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel document…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <comment>kind, number, date: Invoice 536365 of 1 Dec 2010</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net %1 · Tax %2 · Total %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>c360::ui::InvoicesCard</name>
    <message>
        <source>No invoice matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The filter hides %Ln documents.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoices and credit notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter shows the lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search invoices by number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <comment>invoices</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>invoices</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>c360::ui::IssuesModel</name>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>c360::ui::LinkEditor</name>
    <message>
        <source>Press to choose a colour, Delete to remove the tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Delete to take the customer out of this group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of the tag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>c360::ui::LockScreen</name>
    <message>
        <source>Customer 360</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the recovery key that you wrote down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your customers are encrypted on this computer. Enter your passphrase to open them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>c360::ui::MainWindow</name>
    <message>
        <source>&amp;New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this tab?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something here is not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer 360</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Customer 360</source>
        <comment>what is in front</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Undone, except %n change(s) that others have touched since</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Done again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or do anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;open closed tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts as &amp;tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Customer 360</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this &amp;page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made-up data to look around in. It is not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use my own data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>c360::ui::MapCard</name>
    <message>
        <source>Main address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directions in the browser (openstreetmap.org)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a city or postal code, and the map finds it without a network.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>c360::ui::MapView</name>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>latitude %1, longitude %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: only the region is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: near %2, %3</source>
        <comment>address: place, coordinates</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>address: coordinates</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address with a known place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to move, + and − to zoom, Home to show all addresses</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>c360::ui::MappingModel</name>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Enter to choose another field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>c360::ui::MappingStep</name>
    <message>
        <source>What the file holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line holds the &amp;names of the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of the file and where they go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it will be stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first lines as they will be stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save the mapping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep these choices in a file, for the next list of this kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Load a mapping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use choices that were saved before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point (1,234.56)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma (1.234,56)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 – %2, about %Ln records</source>
        <comment>file name – size</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the first lines cannot be stored</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln lines</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mappings (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mapping saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load a mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mappings (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>c360::ui::NewCustomerDialog</name>
    <message>
        <source>New customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Perhaps the same, %Ln found:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open this customer instead</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>c360::ui::NotesCard</name>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything worth knowing about this customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes are saved when you leave them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>c360::ui::NoticeBar</name>
    <message>
        <source>Close message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>c360::ui::OwnProfileStep</name>
    <message>
        <source>Your customers deserve a place of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the demo profile: its customers are made up and it is not encrypted. In a profile of your own your data is encrypted and stays apart from the demo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create my own profile…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import into the demo anyway</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>c360::ui::PassphraseDialog</name>
    <message>
        <source>Change the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 8 characters; four or five unrelated words are easy to keep in mind and hard to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too short: at least 8 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak: easy to guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>c360::ui::PassphraseField</name>
    <message>
        <source>Show what is typed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>c360::ui::PaymentDialog</name>
    <message>
        <source>This is a &amp;refund to the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid &amp;on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;ference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record &amp;payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit notes, the oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The oldest invoices first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2: %3 open</source>
        <comment>invoice number, date, amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>amount, invoice number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund of %1 recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment of %1 recorded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>c360::ui::PaymentsCard</name>
    <message>
        <source>Payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No payments yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments that you record are set against the invoices here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record payment…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>c360::ui::PlaceCompleter</name>
    <message>
        <source>Places that match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>place, country</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>place, region, country</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>postal code, place</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>c360::ui::PreviewModel</name>
    <message>
        <source>%1 – %2</source>
        <comment>value – why it is refused</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>c360::ui::ProfileSection</name>
    <message>
        <source>Tag added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of the tag changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 saved on this computer</source>
        <comment>a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes saved on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address saved on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the e-mail address is known to be the customer&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the phone number is known to be the customer&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contact yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who answers the phone, who signs, who pays?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact saved on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact moved to the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other address yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For deliveries, invoices or a second site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address moved to the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add vehicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit vehicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete vehicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No vehicle yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plate, mileage and the dates when inspection and service are due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle saved on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle moved to the bin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>c360::ui::ProgressStep</name>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln records stored or refused</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, about %2 left</source>
        <comment>records stored, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can go on working in the main window. What is stored when you stop stays until you undo it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>c360::ui::RecordDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your changes are not saved. Press Esc or Cancel again to discard them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>c360::ui::RecordForm</name>
    <message>
        <source>%1 (required)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>c360::ui::RecoveryDialog</name>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recovery key opens your customers when the passphrase is forgotten. It is shown once: write it down and keep it where you keep important papers. A key made before no longer works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>c360::ui::ResultLists</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a list and how many are in it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists of lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to say about single lines: no duplicates, no refused lines.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>c360::ui::ResultView</name>
    <message>
        <source>%1: %2</source>
        <comment>a figure and what it counts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln records were taken back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 records were taken back; %2 were changed since and are left as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was stored before stays until you undo it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lists below say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln records are stored on this computer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Records read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out as duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines without a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the &amp;refused lines…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table with the number of each line, why it was left out, and the line itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo the whole import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the refused lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused-lines.csv</source>
        <comment>file name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused lines saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back everything that this import stored?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records that were changed since are left as they are and counted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>c360::ui::SelectionBar</name>
    <message>
        <source>Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>c360::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language and region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>language and country</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As usual in the region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latin digits (123)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic-Indic digits (١٢٣)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day of the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time on charts runs from left to right in Arabic too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>currency code and name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country of new customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency of new invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone numbers without a country code are from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile holds made-up data only, so it is not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile is not encrypted: whoever can read this computer&apos;s files can read your customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, after a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock when nobody has used it for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new recovery key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a recovery key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>c360::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Enter on a command, then the new keys. Backspace takes its keys away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore all defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New keys for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These keys already belong to “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>c360::ui::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>c360::ui::TargetDelegate</name>
    <message>
        <source>Goes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>c360::ui::TimelineSection</name>
    <message>
        <source>The timeline could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are entries, but the filter hides them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls, visits, invoices, payments, documents and changes appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log your first call (Ctrl+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity saved on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned to the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity moved to the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <comment>all types of entries</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete activity</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>c360::ui::TopBar</name>
    <message>
        <source>Search or do anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>c360::ui::TrustPage</name>
    <message>
        <source>Trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of Trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>c360::ui::ViewTabs</name>
    <message>
        <source>Saved views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 *</source>
        <comment>saved view with changes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: changed, not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a new view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View deleted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>c360::window</name>
    <message>
        <source>Everything about a customer in one window, with or without a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around with N made-up customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the profile to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the window: ar, en or fr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A customer to open: customer360://customer/CUST_…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analytics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consents</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>c360::window::WindowProgram</name>
    <message>
        <source>Making up customers with two years of history…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making your encrypted profile…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer 360</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>catalog</name>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Territory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Former customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in the other script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIRET</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address, second line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State or region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferred language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marketing by e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marketing by SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anniversary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Petrol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diesel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LPG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mileage (km)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fuel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspection due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag of a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags of customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About (type)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country as found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax rate (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct debit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoices and receipts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correspondence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proofs of consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharing with partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messaging apps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconfirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal obligation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vital interests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legitimate interests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lawful basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obtained by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captured by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captured at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit entries</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Runs JSON lines, each one user action, and answers a line each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes a copy of the profile, while it is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is complete: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(line %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a customer active again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a customer inactive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creates a customer; tags=a,b gives it tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a customer inactive and moves it to the bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies a customer; what is one customer&apos;s alone stays behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts to copy, by commas: contacts, addresses, vehicles, tags, groups, notes (default: all but vehicles and notes).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the customers, page by page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only active, or only inactive ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those in the bin instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n customers in all.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Order by a field; -FIELD: the other way round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction of the order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers a page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which page, from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on behind this customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds customers in both scripts; several conditions all hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name begins with this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name begins with this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail begins with this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company begins with this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City; several: any of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State or region; several: any of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country; several: any of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag; several: all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only verified, or only unverified ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created on this day or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created before this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows a customer by number, user name, e-mail or UUID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes some fields of a customer; tags=a,b replaces its tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks the profile and what it stands on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BAD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints every record as canonical JSON lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this type of record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes customers, or the records of another type, to a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format; otherwise told from the file&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these; several conditions all hold. For customers also query, tags, groups, created_after, created_before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these fields (CSV and JSON).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delimiter of CSV (comma).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to; otherwise the standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n records were written.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile&apos;s folder (or C360_PROFILE).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the passphrase there (or C360_PASSPHRASE).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of what is said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer with JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say more on the standard error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say this, or the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about one of them: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports a file; columns, encoding and dates are recognised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON file that says which column goes where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only say what would happen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of a record that is there already (skip).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the refused lines go, to be corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %n more refused lines.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>To take it back: customer360-cli import undo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes a whole import back, updates too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n records were taken back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were changed since and left as they are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Creates a profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill it with N (500) made-up customers and two years of history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not encrypt the data on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country of new customers (two letters).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency of new invoices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country of phone numbers without a country code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also make a recovery key and show it, this once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile is ready: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It holds %n made-up customers.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It is not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key, to be kept on paper: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creates a record of any type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves a record to the bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the records of a type whose fields have these values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on behind this record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows a record of any type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes some fields of a record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue of the sales of customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to sum up by (month).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtract credit notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day of issue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day of issue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts a backup back; the profile that is there is set aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only check that the backup is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it with its recovery key instead of the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is whole: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile was restored: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once more:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts the records of each type and what waits to be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the cache: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n records wait to be sent.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doctor</name>
    <message>
        <source>Database engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made-up data, not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile is not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cache is readable without its key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schema version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cache integrity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every page and index was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search index</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n customers can be found.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n records wait for a central database.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer&apos;s clock is years behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some records are from the future: the clock is behind, or it was ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available, and opens this profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available, not used by this profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none; the passphrase is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile&apos;s folder cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other users of this computer can look into the profile&apos;s folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you can read the profile.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>Customer (number, user name or e-mail)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer: external number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer: e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer: name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer number of an existing customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>This must be filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of value does not fit here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long: at most {max} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are characters in this text that cannot be stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be between {min} and {max}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an amount of money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer with yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of these: {choices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a country that we know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a currency in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a date. Write it as year-month-day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This date lies in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This date is more than {years} years ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a date with a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the id of a record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a SHA-256 fingerprint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not valid JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts are needed by language: ar, en, fr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A latitude lies between −90 and 90 degrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A longitude lies between −180 and 180 degrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a time of day. Write it as hour:minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This e-mail address is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This phone number does not exist in the numbering plan; it is kept as written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A SIREN has 9 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check digit of this SIREN is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A SIRET has 14 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check digit of this SIRET is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only companies in France have a SIRET.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a VAT number of this country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check digits of this VAT number are wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not look like a tax number of this country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check digits of this tax number are wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No IBAN starts with these letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An IBAN of this country has {length} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An IBAN has only letters and digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check digits of this IBAN are wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a postal code of this country; one looks like {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A VIN has 17 letters and digits, without I, O and Q.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check digit of this VIN is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year must be between {min} and {max}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A customer needs a first or last name, a company or an external number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A company in France usually has a SIRET or a tax number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marketing by e-mail needs an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marketing by SMS needs a phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This customer is under {years} years old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latitude and longitude belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contact needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write quiet hours as hour:minute, such as 21:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address needs a street, a city or coordinates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vehicle needs a plate, a VIN, a make or a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list cannot be sorted by “{value}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages and their length are counted from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is in the bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of record cannot be changed afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be changed by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record that this belongs to does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no kind of record with this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field with this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another record has this already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another customer has this e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step is not possible from the present state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has been changed since and was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An invoice cannot be due before it is issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of a credit note must not charge the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A payment of nothing cannot be recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invoice is in another currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invoice belongs to another customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports can be by month, country, customer or category.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between {min} and {max} recent interactions can be asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No free customer number was found. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No free user name was found. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map&apos;s file is damaged. Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of places is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than {max} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs and scripts cannot be stored with a customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line has {found} fields instead of {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line has too many fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON ends too early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A JSON object was expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no records in this JSON file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card ends too early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is there already: {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another person with the same address or number is there: {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column {column} only counts the lines; it is not imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no import with this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This import has been taken back already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of record cannot be exported in this format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to import in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of file cannot be imported: use CSV, vCard or JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of file cannot hold these records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was only a trial: nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several customers fit {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer fits {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates are written in different orders; each was read in the way that makes it a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates can be read in two ways; they are read as {order}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column was found for {target}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no column {column}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns that are not imported: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not of one encoding; it was read as {encoding}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines that cannot be read: {n} of {of}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line names another country ({value}); the customer keeps the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping file is not right at {member}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field {value} to map a column to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is damaged: its content does not match its checksum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase of the backup is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document&apos;s content is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document&apos;s content is not on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile&apos;s folder cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program runs with another SQLite than it was made for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile was written by a newer version of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost; free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local cache could not be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile&apos;s file is damaged. It was left as it is; restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using this profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile is being closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a cache here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index is damaged and must be built anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no profile in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a profile in this folder already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds this profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile&apos;s settings are damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An encrypted profile needs a keychain or a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile is not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase must not be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is needed to open this profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile has no passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery key is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile&apos;s key is not kept in a keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain has no key for this profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain refused to give the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keychain on this computer, or it does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key in the keychain does not belong to this profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile&apos;s key file is damaged. Restore it from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile&apos;s key file is missing. Restore it from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to check the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption could not be started on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile&apos;s key file was written by a newer version of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operation must be create, update, delete or restore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An action is a list of operations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which command? Say --help to see them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command {name}. Say --help to see them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command {name}. Did you mean {near}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option {option} here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option {option} here. Did you mean {near}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option {option} needs a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option {option} takes no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option {option} needs a whole number of at least {least}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option {option} takes one of these: {choices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option {option} needs a date as year-month-day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option {option} needs a code of %n letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields are written as name=value, not as {word}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no record type {name}. There are: {types}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no record type {name}. Did you mean {near}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers cannot be sorted by {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers cannot be sorted by {name}. Did you mean {near}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a page or for what comes behind a customer, not for both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An encrypted profile needs a passphrase: give --passphrase-file or C360_PASSPHRASE, or say --unencrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no import of {name}: say customers, contacts, sales or activities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no condition {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no condition {name}. Did you mean {near}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing: {usage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too much: {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not how this is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This value is not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The central database cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not allowed to do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was written by a newer version of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: the label of a field; %2: a sentence about its value</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
