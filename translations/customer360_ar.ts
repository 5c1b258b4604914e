<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AnalyticsCharts</name>
    <message>
        <source>%1 from %2 to %3; nothing was sold in the same days a year before.</source>
        <translation>‏%1 من %2 إلى %3؛ لم يُبَع شيء في الأيام نفسها من العام السابق.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3, as much as in the same days a year before.</source>
        <translation>‏%1 من %2 إلى %3، بقدر ما كان في الأيام نفسها من العام السابق.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3, %4 more than in the same days a year before.</source>
        <translation>‏%1 من %2 إلى %3، بزيادة %4 عن الأيام نفسها من العام السابق.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3, %4 less than in the same days a year before.</source>
        <translation>‏%1 من %2 إلى %3، بنقص %4 عن الأيام نفسها من العام السابق.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>الإيرادات</translation>
    </message>
    <message>
        <source>%1 since %2.</source>
        <translation>‏%1 منذ %2.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>هذه الفترة</translation>
    </message>
    <message>
        <source>A year before</source>
        <translation>العام السابق</translation>
    </message>
    <message>
        <source>Up to the end of</source>
        <translation>حتى نهاية</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>الفترة السابقة</translation>
    </message>
    <message>
        <source>New: %1 were spent, and nothing in the period before.</source>
        <translation>جديد: أُنفق %1، ولا شيء في الفترة السابقة.</translation>
    </message>
    <message>
        <source>Spending is steady: %1, and %2 in as many days before.</source>
        <translation>الإنفاق مستقر: %1، مقابل %2 في العدد نفسه من الأيام السابقة.</translation>
    </message>
    <message>
        <source>Spending rose by %3: %1, after %2 in as many days before.</source>
        <translation>ارتفع الإنفاق بنسبة %3: ‏%1 بعد %2 في العدد نفسه من الأيام السابقة.</translation>
    </message>
    <message>
        <source>Spending fell by %3: %1, after %2 in as many days before.</source>
        <translation>انخفض الإنفاق بنسبة %3: ‏%1 بعد %2 في العدد نفسه من الأيام السابقة.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Without a category</source>
        <translation>بلا فئة</translation>
    </message>
    <message>
        <source>Most was spent on %1: %2.</source>
        <translation>أعلى إنفاق كان على %1: ‏%2.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>التفاعلات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln interactions; the last one: %1.</source>
        <translation>
            <numerusform>لا تفاعلات؛ آخرها: %1.</numerusform>
            <numerusform>تفاعل واحد، تاريخه: %1.</numerusform>
            <numerusform>تفاعلان؛ آخرهما: %1.</numerusform>
            <numerusform>%Ln تفاعلات؛ آخرها: %1.</numerusform>
            <numerusform>%Ln تفاعلًا؛ آخرها: %1.</numerusform>
            <numerusform>%Ln تفاعل؛ آخرها: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln interactions, all of them planned.</source>
        <translation>
            <numerusform>لا تفاعلات مخططة.</numerusform>
            <numerusform>تفاعل واحد، وهو مخطط.</numerusform>
            <numerusform>تفاعلان، كلاهما مخطط.</numerusform>
            <numerusform>%Ln تفاعلات، كلها مخططة.</numerusform>
            <numerusform>%Ln تفاعلًا، كلها مخططة.</numerusform>
            <numerusform>%Ln تفاعل، كلها مخططة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln interactions wait to be finished.</source>
        <translation>
            <numerusform>لا تفاعلات تنتظر الإنجاز.</numerusform>
            <numerusform>تفاعل واحد ينتظر الإنجاز.</numerusform>
            <numerusform>تفاعلان ينتظران الإنجاز.</numerusform>
            <numerusform>%Ln تفاعلات تنتظر الإنجاز.</numerusform>
            <numerusform>%Ln تفاعلًا تنتظر الإنجاز.</numerusform>
            <numerusform>%Ln تفاعل تنتظر الإنجاز.</numerusform>
        </translation>
    </message>
    <message>
        <source>No interaction waits to be finished.</source>
        <translation>لا تفاعلات تنتظر الإنجاز.</translation>
    </message>
</context>
<context>
    <name>BalanceChart</name>
    <message>
        <source>End of</source>
        <translation>نهاية</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>The balance is %1; it was highest on %2 with %3.</source>
        <translation>الرصيد %1؛ وبلغ أعلى مستوى له وهو %3 في %2.</translation>
    </message>
</context>
<context>
    <name>ConsentReceipt</name>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Receipt of consent</source>
        <translation>إيصال الموافقة</translation>
    </message>
</context>
<context>
    <name>InvoicePaper</name>
    <message>
        <source>Credit note</source>
        <translation>إشعار دائن</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>فاتورة</translation>
    </message>
    <message>
        <source>Tax number: %1</source>
        <translation>الرقم الضريبي: %1</translation>
    </message>
    <message>
        <source>SIRET: %1</source>
        <translation>SIRET: %1</translation>
    </message>
    <message>
        <source>Draft: this document is not issued yet.</source>
        <translation>مسودة: لم يصدر هذا المستند بعد.</translation>
    </message>
    <message>
        <source>Cancelled: this document does not count any more.</source>
        <translation>ملغى: لم يعد هذا المستند محسوبًا.</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>تاريخ الإصدار</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>تاريخ الاستحقاق</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>رقم العميل</translation>
    </message>
    <message>
        <source>Bill to</source>
        <translation>فاتورة إلى</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>سعر الوحدة</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>الضريبة</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>الصافي</translation>
    </message>
    <message>
        <source>Tax %1</source>
        <translation>الضريبة %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>Paid or credited</source>
        <translation>المدفوع أو المخصوم</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>المتبقي للدفع</translation>
    </message>
</context>
<context>
    <name>TableExport</name>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>ملفات CSV ‏(*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظ باسم %1</translation>
    </message>
</context>
<context>
    <name>c360::model::CustomerListModel</name>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>عُدِّل</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>حُذف</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>‏%1: لا يوجد</translation>
    </message>
    <message>
        <source>%1, sorted downwards</source>
        <comment>column</comment>
        <translation>%1، ترتيب تنازلي</translation>
    </message>
    <message>
        <source>%1, sorted upwards</source>
        <comment>column</comment>
        <translation>%1، ترتيب تصاعدي</translation>
    </message>
    <message>
        <source>%1, sorted downwards as number %2</source>
        <comment>column, position in the order</comment>
        <translation>%1، ترتيب تنازلي في المرتبة %2</translation>
    </message>
    <message>
        <source>%1, sorted upwards as number %2</source>
        <comment>column, position in the order</comment>
        <translation>%1، ترتيب تصاعدي في المرتبة %2</translation>
    </message>
</context>
<context>
    <name>c360::model::InvoiceLineModel</name>
    <message>
        <source>Product code</source>
        <translation>رمز المنتج</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>سعر الوحدة</translation>
    </message>
    <message>
        <source>Tax rate (%)</source>
        <translation>نسبة الضريبة (%)</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>This is no number that can be used here.</source>
        <translation>لا يمكن استخدام هذا الرقم هنا.</translation>
    </message>
    <message>
        <source>Say what is sold: a description or a product code.</source>
        <translation>اذكر ما يُباع: وصفًا أو رمز منتج.</translation>
    </message>
    <message>
        <source>The quantity must not be zero.</source>
        <translation>يجب ألا تكون الكمية صفرًا.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
</context>
<context>
    <name>c360::model::InvoiceModel</name>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>state of an invoice</comment>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>state of an invoice: not paid, not yet due</comment>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Partly paid</source>
        <translation>مدفوعة جزئيًا</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>مدفوعة</translation>
    </message>
    <message>
        <source>Credit left</source>
        <translation>رصيد دائن متبقٍّ</translation>
    </message>
    <message>
        <source>Credit used</source>
        <translation>رصيد دائن مستخدم</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>إشعار دائن</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>فاتورة</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>of an invoice</comment>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الاستحقاق</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>amount of an invoice that is not paid</comment>
        <translation>غير المسدد</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Local label: it gets its number from the central database.</source>
        <translation>رقم محلي مؤقت: تحصل على رقمها من قاعدة البيانات المركزية.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days late</source>
        <translation>
            <numerusform>دون تأخير</numerusform>
            <numerusform>متأخرة يومًا واحدًا</numerusform>
            <numerusform>متأخرة يومين</numerusform>
            <numerusform>متأخرة %Ln أيام</numerusform>
            <numerusform>متأخرة %Ln يومًا</numerusform>
            <numerusform>متأخرة %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was taken from credit of this customer, the oldest debt first.</source>
        <translation>أُخذ %1 من رصيد هذا العميل الدائن، بدءًا بأقدم الديون.</translation>
    </message>
</context>
<context>
    <name>c360::model::PaymentModel</name>
    <message>
        <source>Payment</source>
        <translation>دفعة</translation>
    </message>
    <message>
        <source>On account</source>
        <translation>على الحساب</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>استرداد مبلغ</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>عكس القيد</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>معكوسة</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>تاريخ الدفع</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>طريقة الدفع</translation>
    </message>
    <message>
        <source>For</source>
        <comment>the invoices that a payment pays</comment>
        <translation>عن</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>invoice number: amount of it</comment>
        <translation>‏%1: ‏%2</translation>
    </message>
    <message>
        <source>%1 on account</source>
        <translation>‏%1 على الحساب</translation>
    </message>
</context>
<context>
    <name>c360::model::RecordTableModel</name>
    <message>
        <source>%1 · today</source>
        <comment>date that is due</comment>
        <translation>‏%1 · اليوم</translation>
    </message>
    <message numerus="yes">
        <source>%1 · in %Ln days</source>
        <comment>date that is due</comment>
        <translation>
            <numerusform>‏%1 · اليوم</numerusform>
            <numerusform>‏%1 · غدًا</numerusform>
            <numerusform>‏%1 · بعد يومين</numerusform>
            <numerusform>‏%1 · بعد %Ln أيام</numerusform>
            <numerusform>‏%1 · بعد %Ln يومًا</numerusform>
            <numerusform>‏%1 · بعد %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln days ago</source>
        <comment>date that was due</comment>
        <translation>
            <numerusform>‏%1 · اليوم</numerusform>
            <numerusform>‏%1 · أمس</numerusform>
            <numerusform>‏%1 · قبل يومين</numerusform>
            <numerusform>‏%1 · قبل %Ln أيام</numerusform>
            <numerusform>‏%1 · قبل %Ln يومًا</numerusform>
            <numerusform>‏%1 · قبل %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: empty</source>
        <translation>‏%1: فارغ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label and value</comment>
        <translation>‏%1: ‏%2</translation>
    </message>
</context>
<context>
    <name>c360::model::TimelineModel</name>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>مثبَّت</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>القادم</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>line between future and past</comment>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>اليوم، %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>أمس، %1</translation>
    </message>
    <message>
        <source>%1 added</source>
        <comment>a record, such as Vehicle</comment>
        <translation>إضافة %1</translation>
    </message>
    <message>
        <source>%1 edited</source>
        <comment>a record, such as Vehicle</comment>
        <translation>تعديل %1</translation>
    </message>
    <message>
        <source>%1 moved to the bin</source>
        <comment>a record, such as Vehicle</comment>
        <translation>نقل %1 إلى سلة المحذوفات</translation>
    </message>
    <message>
        <source>%1 restored</source>
        <comment>a record, such as Vehicle</comment>
        <translation>استعادة %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>record and what was done with it</comment>
        <translation>‏%1: ‏%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of document and amount</comment>
        <translation>‏%1، ‏%2</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>kind of document, number, amount</comment>
        <translation>‏%1 ‏%2، ‏%3</translation>
    </message>
    <message>
        <source>Payment of %1</source>
        <translation>دفعة بقيمة %1</translation>
    </message>
    <message>
        <source>Payment of %1 (%2)</source>
        <comment>amount and method</comment>
        <translation>دفعة بقيمة %1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2 by %3</source>
        <comment>consent action: purpose by channel</comment>
        <translation>‏%1: ‏%2 عبر %3</translation>
    </message>
    <message>
        <source>For %1</source>
        <comment>number of an invoice</comment>
        <translation>عن %1</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>activity that is not done</comment>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>. </source>
        <comment>between the parts of a spoken entry</comment>
        <translation>. </translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind and text of an entry</comment>
        <translation>‏%1 · ‏%2</translation>
    </message>
    <message>
        <source>no date</source>
        <comment>task</comment>
        <translation>دون تاريخ</translation>
    </message>
</context>
<context>
    <name>c360::ui::AboutDialog</name>
    <message>
        <source>About Customer 360</source>
        <translation>حول Customer 360</translation>
    </message>
    <message>
        <source>Customer 360</source>
        <translation>Customer 360</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>Everything about a customer in one window, with or without a network. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>كل ما يخص العميل في نافذة واحدة، باتصال بالشبكة أو بدونه. برنامج حر بموجب رخصة جنو العمومية العامة، الإصدار 3 أو أحدث.</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>شكر وتقدير</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>c360::ui::AccountDialog</name>
    <message>
        <source>Central database</source>
        <translation>قاعدة البيانات المركزية</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>caption, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Not verified (allowed by an administrator)</source>
        <translation>غير متحقق منه (سمح به أحد المسؤولين)</translation>
    </message>
    <message>
        <source>Encrypted, and the server is verified</source>
        <translation>مشفر، والخادم متحقق منه</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>Use this password</source>
        <translation>استخدام كلمة المرور هذه</translation>
    </message>
    <message>
        <source>When your password was changed at the central database, tell it here.</source>
        <translation>إذا تغيرت كلمة مرورك في قاعدة البيانات المركزية فأدخلها هنا.</translation>
    </message>
    <message>
        <source>Trying to reach the central database</source>
        <translation>جارٍ محاولة الوصول إلى قاعدة البيانات المركزية</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>قطع الاتصال…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The new password works and is remembered.</source>
        <translation>كلمة المرور الجديدة صحيحة وقد حُفظت.</translation>
    </message>
    <message>
        <source>Disconnect from the central database</source>
        <translation>قطع الاتصال بقاعدة البيانات المركزية</translation>
    </message>
    <message>
        <source>Send and receive nothing any more? Your customers stay on this computer.</source>
        <translation>هل تريد إيقاف الإرسال والاستقبال؟ يبقى عملاؤك على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>قطع الاتصال</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes have not been sent yet. They stay here and are sent when you connect again.</source>
        <translation>
            <numerusform>لا توجد تغييرات لم تُرسل.</numerusform>
            <numerusform>تغيير واحد لم يُرسل بعد. يبقى هنا ويُرسل عند اتصالك من جديد.</numerusform>
            <numerusform>تغييران لم يُرسلا بعد. يبقيان هنا ويُرسلان عند اتصالك من جديد.</numerusform>
            <numerusform>%Ln تغييرات لم تُرسل بعد. تبقى هنا وتُرسل عند اتصالك من جديد.</numerusform>
            <numerusform>%Ln تغييرًا لم تُرسل بعد. تبقى هنا وتُرسل عند اتصالك من جديد.</numerusform>
            <numerusform>%Ln تغيير لم تُرسل بعد. تبقى هنا وتُرسل عند اتصالك من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Disconnected: this profile lives on this computer only</source>
        <translation>قُطع الاتصال: ملف البيانات هذا على هذا الحاسوب فقط</translation>
    </message>
    <message>
        <source>Carry documents over metered networks too</source>
        <translation>نقل المستندات عبر الشبكات المحدودة البيانات أيضًا</translation>
    </message>
    <message>
        <source>Otherwise they wait for a network that does not cost by the byte</source>
        <translation>وإلا فإنها تنتظر شبكة لا تُحتسب تكلفتها بحسب حجم البيانات</translation>
    </message>
</context>
<context>
    <name>c360::ui::ActionPaletteProvider</name>
    <message>
        <source>Screens and commands</source>
        <translation>الشاشات والأوامر</translation>
    </message>
</context>
<context>
    <name>c360::ui::AgeingCard</name>
    <message>
        <source>Owed by age</source>
        <translation>أعمار الديون</translation>
    </message>
    <message>
        <source>Not yet due</source>
        <translation>لم يحن استحقاقها</translation>
    </message>
    <message>
        <source>1 to 30 days late</source>
        <translation>متأخر من 1 إلى 30 يومًا</translation>
    </message>
    <message>
        <source>31 to 60 days late</source>
        <translation>متأخر من 31 إلى 60 يومًا</translation>
    </message>
    <message>
        <source>61 to 90 days late</source>
        <translation>متأخر من 61 إلى 90 يومًا</translation>
    </message>
    <message>
        <source>More than 90 days late</source>
        <translation>متأخر أكثر من 90 يومًا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents</source>
        <translation>
            <numerusform>لا مستندات</numerusform>
            <numerusform>مستند واحد</numerusform>
            <numerusform>مستندان</numerusform>
            <numerusform>%Ln مستندات</numerusform>
            <numerusform>%Ln مستندًا</numerusform>
            <numerusform>%Ln مستند</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>age of a debt: amount</comment>
        <translation>‏%1: ‏%2</translation>
    </message>
</context>
<context>
    <name>c360::ui::AnalyticsSection</name>
    <message>
        <source>The analytics could not be read</source>
        <translation>تعذرت قراءة التحليلات</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Nothing to analyse yet</source>
        <translation>لا شيء لتحليله بعد</translation>
    </message>
    <message>
        <source>Charts appear with the first invoice or the first interaction.</source>
        <translation>تظهر الرسوم البيانية مع أول فاتورة أو أول تفاعل.</translation>
    </message>
    <message>
        <source>Open the timeline</source>
        <translation>فتح السجل الزمني</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no value</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>الإيرادات</translation>
    </message>
    <message>
        <source>Before tax, less credit notes</source>
        <translation>قبل الضريبة، بعد خصم الإشعارات الدائنة</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>المشتريات</translation>
    </message>
    <message>
        <source>%1 on average</source>
        <translation>‏%1 في المتوسط</translation>
    </message>
    <message>
        <source>None in this period</source>
        <translation>لا شيء في هذه الفترة</translation>
    </message>
    <message>
        <source>Last purchase</source>
        <translation>آخر شراء</translation>
    </message>
    <message>
        <source>Customer since %1</source>
        <translation>عميل منذ %1</translation>
    </message>
    <message>
        <source>No invoices yet</source>
        <translation>لا فواتير بعد</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>التفاعلات</translation>
    </message>
    <message>
        <source>Last one: %1</source>
        <translation>آخرها: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln so far</source>
        <comment>purchases</comment>
        <translation>
            <numerusform>لا شيء حتى الآن</numerusform>
            <numerusform>عملية واحدة حتى الآن</numerusform>
            <numerusform>عمليتان حتى الآن</numerusform>
            <numerusform>%Ln عمليات حتى الآن</numerusform>
            <numerusform>%Ln عملية حتى الآن</numerusform>
            <numerusform>%Ln عملية حتى الآن</numerusform>
        </translation>
    </message>
    <message>
        <source>No revenue in this period</source>
        <translation>لا إيرادات في هذه الفترة</translation>
    </message>
    <message>
        <source>No purchases yet</source>
        <translation>لا مشتريات بعد</translation>
    </message>
    <message>
        <source>Choose a longer period to see earlier purchases.</source>
        <translation>اختر فترة أطول لعرض المشتريات السابقة.</translation>
    </message>
    <message>
        <source>Revenue by month appears with the first invoice.</source>
        <translation>تظهر الإيرادات الشهرية مع أول فاتورة.</translation>
    </message>
    <message>
        <source>Needs 2 purchases</source>
        <translation>يتطلب عمليتي شراء</translation>
    </message>
    <message>
        <source>No interactions in this period</source>
        <translation>لا تفاعلات في هذه الفترة</translation>
    </message>
    <message>
        <source>Calls, visits and mails that are logged are counted here.</source>
        <translation>تُحصى هنا المكالمات والزيارات والرسائل المسجلة.</translation>
    </message>
    <message>
        <source>All</source>
        <comment>of the time</comment>
        <translation>الكل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <comment>period</comment>
        <translation>
            <numerusform>دون أشهر</numerusform>
            <numerusform>شهر واحد</numerusform>
            <numerusform>شهران</numerusform>
            <numerusform>%Ln أشهر</numerusform>
            <numerusform>%Ln شهرًا</numerusform>
            <numerusform>%Ln شهر</numerusform>
        </translation>
    </message>
    <message>
        <source>Save revenue by month as &amp;CSV…</source>
        <translation>حفظ الإيرادات الشهرية بصيغة CSV…</translation>
    </message>
    <message>
        <source>Save revenue by month as a &amp;picture…</source>
        <translation>حفظ الإيرادات الشهرية كصورة…</translation>
    </message>
    <message>
        <source>Revenue by month</source>
        <translation>الإيرادات الشهرية</translation>
    </message>
    <message>
        <source>Spending trend</source>
        <translation>اتجاه الإنفاق</translation>
    </message>
    <message>
        <source>Interactions by type</source>
        <translation>التفاعلات حسب النوع</translation>
    </message>
    <message>
        <source>Interactions by status</source>
        <translation>التفاعلات حسب الحالة</translation>
    </message>
    <message>
        <source>Product categories</source>
        <translation>فئات المنتجات</translation>
    </message>
    <message>
        <source>%1; counted since %2</source>
        <comment>the last interaction, a date</comment>
        <translation>%1؛ محسوبة منذ %2</translation>
    </message>
</context>
<context>
    <name>c360::ui::AuditModel</name>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>لا سجلات</numerusform>
            <numerusform>سجل واحد</numerusform>
            <numerusform>سجلان</numerusform>
            <numerusform>%Ln سجلات</numerusform>
            <numerusform>%Ln سجلًا</numerusform>
            <numerusform>%Ln سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Analytics</source>
        <translation>التحليلات</translation>
    </message>
    <message>
        <source>Revenue report</source>
        <translation>تقرير الإيرادات</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>مَن</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
</context>
<context>
    <name>c360::ui::AuditPage</name>
    <message>
        <source>The audit log could not be read</source>
        <translation>تعذرت قراءة سجل التدقيق</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>Who did what and when. Entries are never changed. Enter opens the customer.</source>
        <translation>من فعل ماذا ومتى. القيود لا تُعدَّل أبدًا. مفتاح Enter يفتح العميل.</translation>
    </message>
    <message>
        <source>Who, customer, action or field</source>
        <translation>المستخدم أو العميل أو الإجراء أو الحقل</translation>
    </message>
    <message>
        <source>Search the audit log</source>
        <translation>البحث في سجل التدقيق</translation>
    </message>
    <message>
        <source>&amp;Search the audit log</source>
        <translation>البحث في سجل التدقيق</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>لم يُنفَّذ أي إجراء بعد</translation>
    </message>
    <message>
        <source>Every change of a record leaves an entry here.</source>
        <translation>كل تعديل على سجل يترك قيدًا هنا.</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>لا قيود مطابقة</translation>
    </message>
    <message>
        <source>The search or the dates hide every entry.</source>
        <translation>البحث أو التواريخ تخفي كل القيود.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
</context>
<context>
    <name>c360::ui::BinPage</name>
    <message>
        <source>Bin</source>
        <translation>سلة المحذوفات</translation>
    </message>
    <message>
        <source>Search the bin</source>
        <translation>البحث في سلة المحذوفات</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>&amp;Search the bin</source>
        <translation>البحث في سلة المحذوفات</translation>
    </message>
    <message>
        <source>Deleted customers</source>
        <translation>العملاء المحذوفون</translation>
    </message>
    <message>
        <source>The bin could not be read</source>
        <translation>تعذرت قراءة سلة المحذوفات</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Nothing found in the bin</source>
        <translation>لم يُعثر على شيء في سلة المحذوفات</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>لا شيء يطابق «%1».</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>سلة المحذوفات فارغة</translation>
    </message>
    <message>
        <source>Customers that you delete wait here for 30 days.</source>
        <translation>العملاء الذين تحذفهم ينتظرون هنا 30 يومًا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records erased for good</source>
        <translation>
            <numerusform>لم يُمحَ أي سجل</numerusform>
            <numerusform>مُحي سجل واحد نهائيًا</numerusform>
            <numerusform>مُحي سجلان نهائيًا</numerusform>
            <numerusform>مُحيت %Ln سجلات نهائيًا</numerusform>
            <numerusform>مُحي %Ln سجلًا نهائيًا</numerusform>
            <numerusform>مُحي %Ln سجل نهائيًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted customers stay here for 30 days, with everything that belongs to them. Emptying the bin cannot be undone.</source>
        <translation>يبقى العملاء المحذوفون هنا 30 يومًا مع كل ما يخصهم. لا يمكن التراجع عن إفراغ السلة.</translation>
    </message>
    <message>
        <source>&amp;Erase for good…</source>
        <translation>محو نهائي…</translation>
    </message>
    <message>
        <source>E&amp;mpty the bin now…</source>
        <translation>إفراغ السلة الآن…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop; what is erased stays erased</source>
        <translation>إيقاف؛ ما مُحي يبقى ممحوًّا</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>جارٍ المحو</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>محو نهائي</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers will be erased for good, with everything that belongs to them: contacts, activities, invoices, payments, documents.</source>
        <translation>
            <numerusform>لن يُمحى أي عميل.</numerusform>
            <numerusform>سيُمحى عميل واحد نهائيًا مع كل ما يخصه: جهات الاتصال والأنشطة والفواتير والمدفوعات والمستندات.</numerusform>
            <numerusform>سيُمحى عميلان نهائيًا مع كل ما يخصهما: جهات الاتصال والأنشطة والفواتير والمدفوعات والمستندات.</numerusform>
            <numerusform>سيُمحى %Ln عملاء نهائيًا مع كل ما يخصهم: جهات الاتصال والأنشطة والفواتير والمدفوعات والمستندات.</numerusform>
            <numerusform>سيُمحى %Ln عميلًا نهائيًا مع كل ما يخصهم: جهات الاتصال والأنشطة والفواتير والمدفوعات والمستندات.</numerusform>
            <numerusform>سيُمحى %Ln عميل نهائيًا مع كل ما يخصهم: جهات الاتصال والأنشطة والفواتير والمدفوعات والمستندات.</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the bin now</source>
        <translation>إفراغ السلة الآن</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>لا عملاء</numerusform>
            <numerusform>عميل واحد</numerusform>
            <numerusform>عميلان</numerusform>
            <numerusform>%Ln عملاء</numerusform>
            <numerusform>%Ln عميلًا</numerusform>
            <numerusform>%Ln عميل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other deleted records</source>
        <translation>
            <numerusform>لا سجلات أخرى</numerusform>
            <numerusform>سجل محذوف آخر</numerusform>
            <numerusform>سجلان محذوفان آخران</numerusform>
            <numerusform>%Ln سجلات محذوفة أخرى</numerusform>
            <numerusform>%Ln سجلًا محذوفًا آخر</numerusform>
            <numerusform>%Ln سجل محذوف آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone: neither Undo nor the bin brings them back.</source>
        <translation>لا رجعة في هذا: لا التراجع ولا السلة يعيدانهم.</translation>
    </message>
    <message>
        <source>Erased %1 of %2</source>
        <translation>مُحي %1 من %2</translation>
    </message>
    <message>
        <source>%1 will be erased for good, with everything that belongs to them.</source>
        <comment>customers and other records</comment>
        <translation>سيُمحى نهائيًا مع كل ما يخصهم: %1.</translation>
    </message>
</context>
<context>
    <name>c360::ui::BusyBar</name>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
</context>
<context>
    <name>c360::ui::Buttons</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a command and its keys</comment>
        <translation>‏%1 (%2)</translation>
    </message>
</context>
<context>
    <name>c360::ui::CategoryDelegate</name>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>بلا فئة</translation>
    </message>
    <message>
        <source>New category…</source>
        <translation>فئة جديدة…</translation>
    </message>
</context>
<context>
    <name>c360::ui::ChartCard</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>series, category: value</comment>
        <translation>‏%1، ‏%2: ‏%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label and value</comment>
        <translation>‏%1: ‏%2</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>العرض كجدول</translation>
    </message>
</context>
<context>
    <name>c360::ui::ChartExport</name>
    <message>
        <source>Save this chart</source>
        <translation>حفظ هذا الرسم البياني</translation>
    </message>
    <message>
        <source>Save the data as CSV…</source>
        <translation>حفظ البيانات بصيغة CSV…</translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation>الحفظ كصورة…</translation>
    </message>
    <message>
        <source>Save the data</source>
        <translation>حفظ البيانات</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>حفظ الصورة</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>صور PNG ‏(*.png)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظ باسم %1</translation>
    </message>
</context>
<context>
    <name>c360::ui::Chip</name>
    <message>
        <source>%1 records</source>
        <comment>number, already formatted</comment>
        <translation>عدد السجلات: %1</translation>
    </message>
    <message>
        <source>Remove with the Delete key</source>
        <translation>أزِله بمفتاح Delete</translation>
    </message>
</context>
<context>
    <name>c360::ui::ChoiceEditor</name>
    <message>
        <source>None</source>
        <comment>no value</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>currency code and name</comment>
        <translation>‏%1 – ‏%2</translation>
    </message>
</context>
<context>
    <name>c360::ui::ChoiceGrid</name>
    <message>
        <source>%1, %2</source>
        <comment>field, whose value</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>c360::ui::ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Tick what the list shows. Drag to change the order, or use Alt+Up and Alt+Down.</source>
        <translation>حدِّد ما تعرضه القائمة. اسحب لتغيير الترتيب، أو استخدم Alt+Up وAlt+Down.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل لأعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل لأسفل</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>الأعمدة المعتادة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
</context>
<context>
    <name>c360::ui::CommandPalette</name>
    <message>
        <source>Search customers, screens and commands</source>
        <translation>ابحث عن العملاء والشاشات والأوامر</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
</context>
<context>
    <name>c360::ui::Composer</name>
    <message>
        <source>Write a subject or a text first.</source>
        <translation>اكتب موضوعًا أو نصًا أولًا.</translation>
    </message>
    <message>
        <source>Task planned</source>
        <translation>خُطِّطت المهمة</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>حُفظ على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Log an activity</source>
        <translation>تسجيل نشاط</translation>
    </message>
    <message>
        <source>Plan task</source>
        <translation>تخطيط مهمة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>الإغلاق دون حفظ</translation>
    </message>
</context>
<context>
    <name>c360::ui::ConflictDialog</name>
    <message>
        <source>Conflict %1 of %2</source>
        <translation>التعارض %1 من %2</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>تعارض</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>قيمتك</translation>
    </message>
    <message>
        <source>The other value</source>
        <translation>القيمة الأخرى</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>على الخادم</translation>
    </message>
    <message>
        <source>you</source>
        <comment>who has changed a value</comment>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل ذلك</translation>
    </message>
    <message>
        <source>Keep it, with the change</source>
        <translation>الاحتفاظ به مع التعديل</translation>
    </message>
    <message>
        <source>Move it to the bin</source>
        <translation>نقله إلى سلة المحذوفات</translation>
    </message>
    <message>
        <source>Left and right or 1 2 3 choose, up and down change the field, Enter keeps the choice.</source>
        <translation>اليمين واليسار أو 1 2 3 للاختيار، والأعلى والأسفل لتغيير الحقل، ومفتاح Enter للاحتفاظ بالاختيار.</translation>
    </message>
    <message>
        <source>&amp;Keep this choice</source>
        <translation>الاحتفاظ بهذا الاختيار</translation>
    </message>
    <message>
        <source>It was kept, with the change.</source>
        <translation>وقد احتُفظ به مع التعديل.</translation>
    </message>
    <message>
        <source>Only a manager, or whoever created it, may move it to the bin.</source>
        <translation>لا ينقله إلى سلة المحذوفات إلا مدير أو مَن أنشأه.</translation>
    </message>
    <message>
        <source>Two people changed the same field. Choose what to keep; the rest stays in the history and Undo brings it back.</source>
        <translation>عدّل شخصان الحقل نفسه. اختر ما تريد الاحتفاظ به؛ ويبقى الباقي في السجل التاريخي ويعيده التراجع.</translation>
    </message>
    <message>
        <source>Keep that, or choose another value all the same.</source>
        <translation>احتفظ بذلك أو اختر قيمة أخرى رغم ذلك.</translation>
    </message>
    <message>
        <source>It has been erased for good.</source>
        <translation>مُحي السجل نهائيًا.</translation>
    </message>
    <message>
        <source>It has just been moved to the bin.</source>
        <translation>نُقل للتو إلى سلة المحذوفات.</translation>
    </message>
    <message>
        <source>%1 has just moved it to the bin.</source>
        <comment>login</comment>
        <translation>نقله %1 للتو إلى سلة المحذوفات.</translation>
    </message>
    <message>
        <source>It has just been decided to keep it.</source>
        <translation>تقرر للتو الاحتفاظ به.</translation>
    </message>
    <message>
        <source>%1 has just decided to keep it.</source>
        <comment>login</comment>
        <translation>قرر %1 للتو الاحتفاظ به.</translation>
    </message>
    <message>
        <source>%1: %2 has just been chosen.</source>
        <comment>field, value</comment>
        <translation>%1: اختيرت للتو القيمة %2.</translation>
    </message>
    <message>
        <source>%1: %2 has just chosen %3.</source>
        <comment>field, login, value</comment>
        <translation>%1: اختار %2 للتو %3.</translation>
    </message>
</context>
<context>
    <name>c360::ui::ConnectForm</name>
    <message>
        <source>Certificate of the authority</source>
        <translation>شهادة جهة التوثيق</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem *.cer);;All files (*)</source>
        <translation>الشهادات (*.crt *.pem *.cer);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>db.example.com, or a whole postgresql:// address</source>
        <translation>عنوان مثل db.example.com أو عنوان ⁦postgresql://⁩ كامل</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>5432 unless your administrator says otherwise</source>
        <translation>5432 ما لم يذكر المسؤول غير ذلك</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>Name of the database</source>
        <translation>اسم قاعدة البيانات</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>The one to work for</source>
        <translation>المؤسسة التي تعمل لها</translation>
    </message>
    <message>
        <source>As your administrator gave it to you</source>
        <translation>كما أعطاك إياه المسؤول</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Of your login at the central database</source>
        <translation>لحسابك في قاعدة البيانات المركزية</translation>
    </message>
    <message>
        <source>Only when your administrator gave you a file</source>
        <translation>فقط إذا أعطاك المسؤول ملفًا</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose the certificate file</source>
        <translation>اختيار ملف الشهادة</translation>
    </message>
    <message>
        <source>Administrator's options</source>
        <translation>خيارات المسؤول</translation>
    </message>
    <message>
        <source>Also from the address: %1</source>
        <comment>settings of a connection</comment>
        <translation>وفي العنوان أيضًا: %1</translation>
    </message>
    <message>
        <source>Allow a connection that is not verified</source>
        <translation>السماح باتصال غير متحقق منه</translation>
    </message>
    <message>
        <source>Somebody between this computer and the server could then read and change what is sent. The window keeps saying so for as long as it is allowed.</source>
        <translation>يستطيع عندئذ من يقف بين هذا الحاسوب والخادم أن يقرأ ما يُرسل ويغيره. وتظل النافذة تنبه إلى ذلك ما دام مسموحًا به.</translation>
    </message>
    <message>
        <source>Allow a connection that is not verified?</source>
        <translation>هل تسمح باتصال غير متحقق منه؟</translation>
    </message>
    <message>
        <source>Only an administrator should decide this.</source>
        <translation>ينبغي ألا يقرر ذلك إلا مسؤول.</translation>
    </message>
    <message>
        <source>Allow it</source>
        <translation>السماح</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>هذا الحقل مطلوب.</translation>
    </message>
    <message>
        <source>This login may not use this database. Ask the administrator to let it in.</source>
        <translation>لا يحق لهذا المستخدم استعمال قاعدة البيانات هذه. اطلب من المسؤول السماح له بذلك.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>لا يوجد ملف كهذا.</translation>
    </message>
</context>
<context>
    <name>c360::ui::ConnectWizard</name>
    <message>
        <source>Cancel the first copy</source>
        <translation>إلغاء النسخة الأولى</translation>
    </message>
    <message>
        <source>Stop here, and use this profile on this computer only as before?</source>
        <translation>هل تتوقف هنا وتستخدم ملف البيانات على هذا الحاسوب فقط كما كان؟</translation>
    </message>
    <message>
        <source>What you typed stands here again when you come back, except the password.</source>
        <translation>ما كتبته ستجده هنا عند عودتك، ما عدا كلمة المرور.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>Leave without connecting?</source>
        <translation>هل تغادر دون اتصال؟</translation>
    </message>
    <message>
        <source>Leave without connecting</source>
        <translation>المغادرة دون اتصال</translation>
    </message>
    <message>
        <source>The central database of %1 answers. Your role there: %2.</source>
        <translation>قاعدة البيانات المركزية لدى %1 تستجيب. دورك فيها: %2.</translation>
    </message>
    <message>
        <source>The central database of %1 answers. Your role there: %2. %3</source>
        <comment>organization, role, territories</comment>
        <translation>قاعدة البيانات المركزية لدى %1 تستجيب. دورك فيها: %2. %3</translation>
    </message>
    <message numerus="yes">
        <source>Your %Ln territories: %1.</source>
        <translation>
            <numerusform>مناطق عملك: %1.</numerusform>
            <numerusform>منطقة عملك: %1.</numerusform>
            <numerusform>منطقتا عملك: %1.</numerusform>
            <numerusform>مناطق عملك: %1.</numerusform>
            <numerusform>مناطق عملك: %1.</numerusform>
            <numerusform>مناطق عملك: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln customers of this profile, with everything that belongs to them, are sent to the central database and shared with your team. Those whose e-mail address is there already are marked as possible duplicates for you to look at; nothing is overwritten.</source>
        <translation>
            <numerusform>لا يوجد عملاء في ملف البيانات هذا، فلا يُرسل شيء.</numerusform>
            <numerusform>العميل الوحيد في ملف البيانات هذا، مع كل ما يخصه، يُرسل إلى قاعدة البيانات المركزية ويُشارك مع فريقك. وإن كان عنوان بريده موجودًا هناك وُسم بأنه قد يكون مكررًا لتنظر فيه؛ ولا يُستبدل شيء.</numerusform>
            <numerusform>العميلان في ملف البيانات هذا، مع كل ما يخصهما، يُرسلان إلى قاعدة البيانات المركزية ويُشاركان مع فريقك. ومن كان عنوان بريده موجودًا هناك وُسم بأنه قد يكون مكررًا لتنظر فيه؛ ولا يُستبدل شيء.</numerusform>
            <numerusform>%Ln عملاء في ملف البيانات هذا، مع كل ما يخصهم، يُرسلون إلى قاعدة البيانات المركزية ويُشاركون مع فريقك. ومن كان عنوان بريده موجودًا هناك وُسم بأنه قد يكون مكررًا لتنظر فيه؛ ولا يُستبدل شيء.</numerusform>
            <numerusform>%Ln عميلًا في ملف البيانات هذا، مع كل ما يخصهم، يُرسلون إلى قاعدة البيانات المركزية ويُشاركون مع فريقك. ومن كان عنوان بريده موجودًا هناك وُسم بأنه قد يكون مكررًا لتنظر فيه؛ ولا يُستبدل شيء.</numerusform>
            <numerusform>%Ln عميل في ملف البيانات هذا، مع كل ما يخصهم، يُرسلون إلى قاعدة البيانات المركزية ويُشاركون مع فريقك. ومن كان عنوان بريده موجودًا هناك وُسم بأنه قد يكون مكررًا لتنظر فيه؛ ولا يُستبدل شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>This profile holds no customers yet, so nothing is sent.</source>
        <translation>لا يحتوي ملف البيانات هذا على عملاء بعد، فلا يُرسل شيء.</translation>
    </message>
    <message>
        <source>The customers you may see are copied to this computer, encrypted as everything here. You can work meanwhile, and afterwards without a network for as long as you need.</source>
        <translation>يُنسخ العملاء الذين يحق لك رؤيتهم إلى هذا الحاسوب، مشفرين ككل ما فيه. يمكنك العمل في أثناء ذلك، ثم دون شبكة ما احتجت إلى ذلك.</translation>
    </message>
    <message>
        <source>The customers you may see are copied to this computer. You can work meanwhile, and afterwards without a network for as long as you need.</source>
        <translation>يُنسخ العملاء الذين يحق لك رؤيتهم إلى هذا الحاسوب. يمكنك العمل في أثناء ذلك، ثم دون شبكة ما احتجت إلى ذلك.</translation>
    </message>
    <message>
        <source>Your password is kept in your system's keychain.</source>
        <translation>تُحفظ كلمة مرورك في حلقة مفاتيح نظامك.</translation>
    </message>
    <message>
        <source>No keychain answers here, so your password is kept in this profile, encrypted as everything here.</source>
        <translation>لا توجد حلقة مفاتيح تستجيب هنا، فتُحفظ كلمة مرورك في ملف البيانات هذا، مشفرة ككل ما فيه.</translation>
    </message>
    <message>
        <source>This profile is not encrypted: whoever gets at this computer's files can read the customers.</source>
        <translation>ملف البيانات هذا غير مشفر: من يصل إلى ملفات هذا الحاسوب يستطيع قراءة بيانات العملاء.</translation>
    </message>
    <message>
        <source>This profile is not encrypted: whoever gets at this computer's files can read the customers and your password.</source>
        <translation>ملف البيانات هذا غير مشفر: من يصل إلى ملفات هذا الحاسوب يستطيع قراءة بيانات العملاء وكلمة مرورك.</translation>
    </message>
    <message>
        <source>No keychain answers here, so your password is kept in this profile.</source>
        <translation>لا توجد حلقة مفاتيح تستجيب هنا، فتُحفظ كلمة مرورك في ملف البيانات هذا.</translation>
    </message>
    <message>
        <source>The first copy has stopped</source>
        <translation>توقفت النسخة الأولى</translation>
    </message>
    <message>
        <source>%1 It goes on by itself where it stopped.</source>
        <comment>why</comment>
        <translation>%1 وتُستأنف من تلقاء نفسها من حيث توقفت.</translation>
    </message>
    <message>
        <source>You can close this window and work: the copy goes on in the background, and by itself after a break.</source>
        <translation>يمكنك إغلاق هذه النافذة والعمل: يستمر النسخ في الخلفية ويُستأنف من تلقاء نفسه بعد أي انقطاع.</translation>
    </message>
    <message>
        <source>This profile is connected</source>
        <translation>ملف البيانات هذا متصل</translation>
    </message>
    <message>
        <source>What you change is sent from now on, and what others change comes here.</source>
        <translation>من الآن يُرسل ما تعدله، ويصل إلى هنا ما يعدله الآخرون.</translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <translation>المتابعة في الخلفية</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Connect to a central database</source>
        <translation>الاتصال بقاعدة بيانات مركزية</translation>
    </message>
    <message>
        <source>Connect to your team's central database</source>
        <translation>الاتصال بقاعدة البيانات المركزية لفريقك</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>جارٍ الاختبار…</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>ما الذي سيحدث</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>The first copy</source>
        <translation>النسخة الأولى</translation>
    </message>
    <message>
        <source>Your administrator gives you the address, your user name and a password. Nothing is changed before you say so on the next page.</source>
        <translation>يعطيك المسؤول العنوان واسم المستخدم وكلمة المرور. لا يتغير شيء قبل موافقتك في الصفحة التالية.</translation>
    </message>
    <message>
        <source>Trying to reach the central database</source>
        <translation>جارٍ محاولة الوصول إلى قاعدة البيانات المركزية</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel the first copy…</source>
        <translation>إلغاء النسخة الأولى…</translation>
    </message>
</context>
<context>
    <name>c360::ui::ConsentMatrixModel</name>
    <message>
        <source>Not asked</source>
        <translation>لم يُطلب</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>ممنوحة</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوبة</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهية الصلاحية</translation>
    </message>
    <message>
        <source>No consent was ever recorded: no contact for this purpose on this channel.</source>
        <translation>لم تُسجَّل أي موافقة: لا تواصل لهذا الغرض عبر هذه القناة.</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>‏%1 منذ %2</translation>
    </message>
    <message>
        <source>By a consent for any channel</source>
        <translation>بموافقة تشمل أي قناة</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>صالحة حتى %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>‏%1، ‏%2: ‏%3</translation>
    </message>
</context>
<context>
    <name>c360::ui::ConsentsSection</name>
    <message>
        <source>&amp;Capture consent…</source>
        <translation>تسجيل موافقة…</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>سحب الموافقة</translation>
    </message>
    <message>
        <source>&amp;Receipt as PDF…</source>
        <translation>إيصال بصيغة PDF…</translation>
    </message>
    <message>
        <source>&amp;Export history…</source>
        <translation>تصدير السجل التاريخي…</translation>
    </message>
    <message>
        <source>What this customer allows</source>
        <translation>ما يسمح به هذا العميل</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل التاريخي</translation>
    </message>
    <message>
        <source>Compliance check</source>
        <translation>فحص الامتثال</translation>
    </message>
    <message>
        <source>Consent by purpose and channel</source>
        <translation>الموافقات حسب الغرض والقناة</translation>
    </message>
    <message>
        <source>Consent history</source>
        <translation>سجل الموافقات</translation>
    </message>
    <message>
        <source>The consents could not be read</source>
        <translation>تعذرت قراءة الموافقات</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>No consent recorded</source>
        <translation>لا موافقات مسجلة</translation>
    </message>
    <message>
        <source>Contact is blocked for marketing, newsletters, surveys and every other purpose until this customer agrees.</source>
        <translation>التواصل محظور للتسويق والنشرات والاستبيانات وسائر الأغراض حتى يوافق هذا العميل.</translation>
    </message>
    <message>
        <source>Capture consent…</source>
        <translation>تسجيل موافقة…</translation>
    </message>
    <message>
        <source>Nothing to mend: every switch has a valid consent behind it.</source>
        <translation>لا شيء يحتاج إلى تصحيح: خلف كل خيار مفعَّل موافقة صالحة.</translation>
    </message>
    <message>
        <source>Marketing by e-mail is switched on without a valid consent.</source>
        <translation>التسويق بالبريد الإلكتروني مفعَّل دون موافقة صالحة.</translation>
    </message>
    <message>
        <source>Marketing by SMS is switched on without a valid consent.</source>
        <translation>التسويق بالرسائل القصيرة مفعَّل دون موافقة صالحة.</translation>
    </message>
    <message>
        <source>%1, %2: neither a proof nor the wording is on file.</source>
        <translation>‏%1، ‏%2: لا إثبات ولا نص موافقة محفوظ.</translation>
    </message>
    <message>
        <source>%1, %2: the consent ends on %3.</source>
        <translation>‏%1، ‏%2: تنتهي الموافقة في %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries of the history are not what they were when captured.</source>
        <translation>
            <numerusform>كل قيود السجل التاريخي كما سُجِّلت.</numerusform>
            <numerusform>قيد واحد في السجل التاريخي ليس كما سُجِّل.</numerusform>
            <numerusform>قيدان في السجل التاريخي ليسا كما سُجِّلا.</numerusform>
            <numerusform>%Ln قيود في السجل التاريخي ليست كما سُجِّلت.</numerusform>
            <numerusform>%Ln قيدًا في السجل التاريخي ليست كما سُجِّلت.</numerusform>
            <numerusform>%Ln قيد في السجل التاريخي ليست كما سُجِّلت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Capture consent</source>
        <translation>تسجيل موافقة</translation>
    </message>
    <message>
        <source>Consent recorded</source>
        <translation>سُجِّلت الموافقة</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>سُحبت الموافقة</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>حفظ الإيصال</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF ‏(*.pdf)</translation>
    </message>
    <message>
        <source>Receipt saved</source>
        <translation>حُفظ الإيصال</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>تصدير السجل التاريخي</translation>
    </message>
</context>
<context>
    <name>c360::ui::ConstantsEditor</name>
    <message>
        <source>Values for every line that says nothing else</source>
        <translation>قيم لكل سطر لا يذكر غيرها</translation>
    </message>
    <message>
        <source>Add a value that every line gets</source>
        <translation>إضافة قيمة تُعطى لكل سطر</translation>
    </message>
    <message>
        <source>Remove the value for %1</source>
        <translation>إزالة القيمة الخاصة بـ %1</translation>
    </message>
    <message>
        <source>&amp;Add a value…</source>
        <translation>إضافة قيمة…</translation>
    </message>
</context>
<context>
    <name>c360::ui::Customer360Page</name>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>This customer is not here</source>
        <translation>هذا العميل غير موجود هنا</translation>
    </message>
    <message>
        <source>It may be in the bin, or was never on this computer.</source>
        <translation>قد يكون في سلة المحذوفات، أو لم يكن على هذا الحاسوب قط.</translation>
    </message>
    <message>
        <source>The customer could not be read</source>
        <translation>تعذرت قراءة العميل</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Make inactive</source>
        <translation>إلغاء التنشيط</translation>
    </message>
    <message>
        <source>Make active</source>
        <translation>تنشيط</translation>
    </message>
    <message>
        <source>E-mail address copied</source>
        <translation>نُسخ البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Customer made inactive</source>
        <translation>أُلغي تنشيط العميل</translation>
    </message>
    <message>
        <source>Customer made active</source>
        <translation>نُشِّط العميل</translation>
    </message>
    <message>
        <source>Customer moved to the bin</source>
        <translation>نُقل العميل إلى سلة المحذوفات</translation>
    </message>
    <message>
        <source>Log call</source>
        <translation>تسجيل مكالمة</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>مكالمة</translation>
    </message>
    <message>
        <source>Copy e-mail address</source>
        <translation>نسخ البريد الإلكتروني</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Log visit</source>
        <translation>تسجيل زيارة</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>زيارة</translation>
    </message>
    <message>
        <source>Plan task</source>
        <translation>تخطيط مهمة</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>مهمة</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>كتابة ملاحظة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Edit customer</source>
        <translation>تعديل العميل</translation>
    </message>
    <message>
        <source>Delete customer</source>
        <translation>حذف العميل</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>تصدير بصيغة CSV</translation>
    </message>
    <message>
        <source>Export as JSON</source>
        <translation>تصدير بصيغة JSON</translation>
    </message>
    <message>
        <source>Export as vCard</source>
        <translation>تصدير بصيغة vCard</translation>
    </message>
    <message>
        <source>Previous customer</source>
        <translation>العميل السابق</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>العميل التالي</translation>
    </message>
    <message>
        <source>Next tab of the customer</source>
        <translation>علامة تبويب العميل التالية</translation>
    </message>
    <message>
        <source>Previous tab of the customer</source>
        <translation>علامة تبويب العميل السابقة</translation>
    </message>
    <message>
        <source>Parts of the customer</source>
        <translation>أقسام العميل</translation>
    </message>
    <message>
        <source>Show %1</source>
        <comment>a tab of a customer</comment>
        <translation>عرض %1</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>اختيار صورة</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif)</source>
        <translation>صور (*.png *.jpg *.jpeg *.webp *.gif)</translation>
    </message>
    <message>
        <source>Picture saved on this computer</source>
        <translation>حُفظت الصورة على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Picture removed; the file stays among the documents</source>
        <translation>أُزيلت الصورة؛ ويبقى الملف بين المستندات</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>إزالة الصورة</translation>
    </message>
</context>
<context>
    <name>c360::ui::CustomerBulk</name>
    <message>
        <source>Find a tag or type a new one</source>
        <translation>ابحث عن وسم أو اكتب وسمًا جديدًا</translation>
    </message>
    <message>
        <source>They have the tag “%1” already.</source>
        <translation>لديهم الوسم «%1» من قبل.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers tagged “%1”</source>
        <translation>
            <numerusform>لم يُوسم أي عميل بـ «%1»</numerusform>
            <numerusform>وُسم عميل واحد بـ «%1»</numerusform>
            <numerusform>وُسم عميلان بـ «%1»</numerusform>
            <numerusform>وُسم %Ln عملاء بـ «%1»</numerusform>
            <numerusform>وُسم %Ln عميلًا بـ «%1»</numerusform>
            <numerusform>وُسم %Ln عميل بـ «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation>ابحث عن وسم</translation>
    </message>
    <message numerus="yes">
        <source>Tag “%1” removed from %Ln customers</source>
        <translation>
            <numerusform>لم يُزَل الوسم «%1» من أي عميل</numerusform>
            <numerusform>أُزيل الوسم «%1» من عميل واحد</numerusform>
            <numerusform>أُزيل الوسم «%1» من عميلين</numerusform>
            <numerusform>أُزيل الوسم «%1» من %Ln عملاء</numerusform>
            <numerusform>أُزيل الوسم «%1» من %Ln عميلًا</numerusform>
            <numerusform>أُزيل الوسم «%1» من %Ln عميل</numerusform>
        </translation>
    </message>
    <message>
        <source>Activate customers</source>
        <translation>تنشيط العملاء</translation>
    </message>
    <message>
        <source>Deactivate customers</source>
        <translation>إلغاء تنشيط العملاء</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers will become active.</source>
        <translation>
            <numerusform>لن يُنشَّط أي عميل.</numerusform>
            <numerusform>سيُنشَّط عميل واحد.</numerusform>
            <numerusform>سيُنشَّط عميلان.</numerusform>
            <numerusform>سيُنشَّط %Ln عملاء.</numerusform>
            <numerusform>سيُنشَّط %Ln عميلًا.</numerusform>
            <numerusform>سيُنشَّط %Ln عميل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers will become inactive.</source>
        <translation>
            <numerusform>لن يُلغى تنشيط أي عميل.</numerusform>
            <numerusform>سيُلغى تنشيط عميل واحد.</numerusform>
            <numerusform>سيُلغى تنشيط عميلين.</numerusform>
            <numerusform>سيُلغى تنشيط %Ln عملاء.</numerusform>
            <numerusform>سيُلغى تنشيط %Ln عميلًا.</numerusform>
            <numerusform>سيُلغى تنشيط %Ln عميل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>تنشيط</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>إلغاء التنشيط</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers activated</source>
        <translation>
            <numerusform>لم يُنشَّط أي عميل</numerusform>
            <numerusform>نُشِّط عميل واحد</numerusform>
            <numerusform>نُشِّط عميلان</numerusform>
            <numerusform>نُشِّط %Ln عملاء</numerusform>
            <numerusform>نُشِّط %Ln عميلًا</numerusform>
            <numerusform>نُشِّط %Ln عميل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers deactivated</source>
        <translation>
            <numerusform>لم يُلغَ تنشيط أي عميل</numerusform>
            <numerusform>أُلغي تنشيط عميل واحد</numerusform>
            <numerusform>أُلغي تنشيط عميلين</numerusform>
            <numerusform>أُلغي تنشيط %Ln عملاء</numerusform>
            <numerusform>أُلغي تنشيط %Ln عميلًا</numerusform>
            <numerusform>أُلغي تنشيط %Ln عميل</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete customers</source>
        <translation>حذف العملاء</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers will go to the bin for 30 days.</source>
        <translation>
            <numerusform>لن يُنقل أي عميل إلى سلة المحذوفات.</numerusform>
            <numerusform>سيُنقل عميل واحد إلى سلة المحذوفات لمدة 30 يومًا.</numerusform>
            <numerusform>سيُنقل عميلان إلى سلة المحذوفات لمدة 30 يومًا.</numerusform>
            <numerusform>سيُنقل %Ln عملاء إلى سلة المحذوفات لمدة 30 يومًا.</numerusform>
            <numerusform>سيُنقل %Ln عميلًا إلى سلة المحذوفات لمدة 30 يومًا.</numerusform>
            <numerusform>سيُنقل %Ln عميل إلى سلة المحذوفات لمدة 30 يومًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers moved to the bin</source>
        <translation>
            <numerusform>لم يُنقل أي عميل إلى سلة المحذوفات</numerusform>
            <numerusform>نُقل عميل واحد إلى سلة المحذوفات</numerusform>
            <numerusform>نُقل عميلان إلى سلة المحذوفات</numerusform>
            <numerusform>نُقل %Ln عملاء إلى سلة المحذوفات</numerusform>
            <numerusform>نُقل %Ln عميلًا إلى سلة المحذوفات</numerusform>
            <numerusform>نُقل %Ln عميل إلى سلة المحذوفات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers restored</source>
        <translation>
            <numerusform>لم يُستعَد أي عميل</numerusform>
            <numerusform>استُعيد عميل واحد</numerusform>
            <numerusform>استُعيد عميلان</numerusform>
            <numerusform>استُعيد %Ln عملاء</numerusform>
            <numerusform>استُعيد %Ln عميلًا</numerusform>
            <numerusform>استُعيد %Ln عميل</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Export customers</source>
        <translation>تصدير العملاء</translation>
    </message>
    <message>
        <source>Table (*.csv);;JSON (*.json);;Contact cards (*.vcf)</source>
        <translation>جدول (*.csv);;JSON (*.json);;بطاقات اتصال (*.vcf)</translation>
    </message>
    <message>
        <source>customers</source>
        <comment>file name</comment>
        <translation>العملاء</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers written to %1</source>
        <translation>
            <numerusform>لم يُكتب أي عميل في %1</numerusform>
            <numerusform>كُتب عميل واحد في %1</numerusform>
            <numerusform>كُتب عميلان في %1</numerusform>
            <numerusform>كُتب %Ln عملاء في %1</numerusform>
            <numerusform>كُتب %Ln عميلًا في %1</numerusform>
            <numerusform>كُتب %Ln عميل في %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>c360::ui::CustomerGrid</name>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
</context>
<context>
    <name>c360::ui::CustomerHeader</name>
    <message>
        <source>More actions</source>
        <translation>إجراءات أخرى</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no balance</comment>
        <translation>لا رصيد</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>nothing is overdue</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>آخر تواصل</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>type of contact, date</comment>
        <translation>‏%1، ‏%2</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>التواصل القادم</translation>
    </message>
    <message>
        <source>Not planned</source>
        <translation>غير مخطط</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Last changed %1</source>
        <translation>آخر تعديل %1</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>محظور</translation>
    </message>
    <message>
        <source>This customer is blocked</source>
        <translation>هذا العميل محظور</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>غير نشط</translation>
    </message>
    <message>
        <source>This customer is not active</source>
        <translation>هذا العميل غير نشط</translation>
    </message>
    <message>
        <source>Duplicate of %1</source>
        <translation>مكرر عن %1</translation>
    </message>
    <message>
        <source>Open the other customer</source>
        <translation>فتح العميل الآخر</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>تم التحقق</translation>
    </message>
    <message>
        <source>%1: advertising allowed</source>
        <comment>a channel</comment>
        <translation>‏%1: الإعلانات مسموحة</translation>
    </message>
    <message>
        <source>%1: advertising refused</source>
        <comment>a channel</comment>
        <translation>‏%1: الإعلانات مرفوضة</translation>
    </message>
    <message>
        <source>%1: no consent recorded, so no advertising</source>
        <comment>a channel</comment>
        <translation>‏%1: لا موافقة مسجلة، فلا إعلانات</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>الوسم: %1</translation>
    </message>
    <message>
        <source>None since %1</source>
        <comment>contact</comment>
        <translation>لا شيء منذ %1</translation>
    </message>
</context>
<context>
    <name>c360::ui::CustomerPaletteProvider</name>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
</context>
<context>
    <name>c360::ui::CustomerPreview</name>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open this customer (Enter)</source>
        <translation>فتح هذا العميل (Enter)</translation>
    </message>
    <message>
        <source>Nobody selected</source>
        <translation>لم يُحدَّد أي عميل</translation>
    </message>
    <message>
        <source>Choose a customer in the list.</source>
        <translation>اختر عميلًا من القائمة.</translation>
    </message>
    <message>
        <source>This customer cannot be shown</source>
        <translation>لا يمكن عرض هذا العميل</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>غير نشط</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>تم التحقق</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>أُنشئ</translation>
    </message>
</context>
<context>
    <name>c360::ui::CustomersPage</name>
    <message>
        <source>Saved</source>
        <translation>تم الحفظ</translation>
    </message>
    <message>
        <source>Saved. %1</source>
        <comment>a warning follows</comment>
        <translation>تم الحفظ. %1</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Search by name, company, e-mail, phone…</source>
        <translation>ابحث بالاسم أو الشركة أو البريد أو الهاتف…</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>البحث عن العملاء</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>عميل جديد</translation>
    </message>
    <message>
        <source>New customer (Ctrl+N)</source>
        <translation>عميل جديد (Ctrl+N)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>Show every match, sorted by name</source>
        <translation>إظهار كل النتائج مرتبة بالاسم</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>جارٍ العمل</translation>
    </message>
    <message>
        <source>more than %1 customers</source>
        <translation>أكثر من %1 عميل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>لا عملاء</numerusform>
            <numerusform>عميل واحد</numerusform>
            <numerusform>عميلان</numerusform>
            <numerusform>%Ln عملاء</numerusform>
            <numerusform>%Ln عميلًا</numerusform>
            <numerusform>%Ln عميل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The best %Ln matches are shown.</source>
        <translation>
            <numerusform>لا تُعرض أي نتيجة.</numerusform>
            <numerusform>تُعرض أفضل نتيجة.</numerusform>
            <numerusform>تُعرض أفضل نتيجتين.</numerusform>
            <numerusform>تُعرض أفضل %Ln نتائج.</numerusform>
            <numerusform>تُعرض أفضل %Ln نتيجة.</numerusform>
            <numerusform>تُعرض أفضل %Ln نتيجة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>لا شيء محدد</numerusform>
            <numerusform>عنصر واحد محدد</numerusform>
            <numerusform>عنصران محددان</numerusform>
            <numerusform>%Ln عناصر محددة</numerusform>
            <numerusform>%Ln عنصرًا محددًا</numerusform>
            <numerusform>%Ln عنصر محدد</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Customer created</source>
        <translation>أُنشئ العميل</translation>
    </message>
    <message>
        <source>There is nothing to copy.</source>
        <translation>لا شيء لنسخه.</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>الترتيب حسب</translation>
    </message>
    <message>
        <source>The sums could not be read</source>
        <translation>تعذّرت قراءة المجاميع</translation>
    </message>
    <message>
        <source>Revenue %1 · Open balance %2</source>
        <translation>الإيرادات %1 · الرصيد المستحق %2</translation>
    </message>
    <message>
        <source>Revenue before tax, less credit notes. Currencies are not added up.</source>
        <translation>الإيرادات قبل الضريبة، بعد خصم الإشعارات الدائنة. لا تُجمع العملات معًا.</translation>
    </message>
    <message>
        <source>Then sort by</source>
        <translation>ثم الترتيب حسب</translation>
    </message>
    <message>
        <source>The usual order</source>
        <translation>الترتيب المعتاد</translation>
    </message>
</context>
<context>
    <name>c360::ui::CustomersState</name>
    <message>
        <source>The customers could not be read</source>
        <translation>تعذرت قراءة العملاء</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>لا شيء يطابق «%1».</translation>
    </message>
    <message>
        <source>Nothing matches “%1” with the filters %2.</source>
        <translation>لا شيء يطابق «%1» مع عوامل التصفية %2.</translation>
    </message>
    <message>
        <source>Nothing passes the filters %1.</source>
        <translation>لا شيء يجتاز عوامل التصفية %1.</translation>
    </message>
    <message>
        <source>No customer found</source>
        <translation>لم يُعثر على أي عميل</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>مسح البحث وعوامل التصفية</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>لا عملاء بعد</translation>
    </message>
    <message>
        <source>Customers come to this computer by territory, and your login at the central database has none, or has none any more. Ask your administrator.</source>
        <translation>يصل العملاء إلى هذا الحاسوب حسب مناطق العمل، وليست لحسابك في قاعدة البيانات المركزية منطقة عمل، أو لم تعد له. راجع المسؤول.</translation>
    </message>
    <message>
        <source>You do not see any territory now</source>
        <translation>لا ترى أي منطقة عمل الآن</translation>
    </message>
    <message>
        <source>They are being copied to this computer. You can already work.</source>
        <translation>يجري نسخهم إلى هذا الحاسوب. يمكنك العمل من الآن.</translation>
    </message>
    <message>
        <source>Your customers are on their way</source>
        <translation>عملاؤك في الطريق</translation>
    </message>
    <message>
        <source>Your customers are on their way: %1</source>
        <comment>share</comment>
        <translation>عملاؤك في الطريق: %1</translation>
    </message>
    <message>
        <source>Open the Sync Centre</source>
        <translation>فتح مركز المزامنة</translation>
    </message>
    <message>
        <source>Your customers are not here yet</source>
        <translation>لم يصل عملاؤك بعد</translation>
    </message>
    <message>
        <source>Import a list that you have, or make the first customer with Ctrl+N.</source>
        <translation>استورد قائمة لديك، أو أنشئ أول عميل بالضغط على Ctrl+N.</translation>
    </message>
    <message>
        <source>Import customers…</source>
        <translation>استيراد العملاء…</translation>
    </message>
</context>
<context>
    <name>c360::ui::CustomersActions</name>
    <message>
        <source>&amp;New customer</source>
        <translation>عميل جديد</translation>
    </message>
    <message>
        <source>&amp;Search customers</source>
        <translation>البحث عن العملاء</translation>
    </message>
    <message>
        <source>Add &amp;filter</source>
        <translation>إضافة عامل تصفية</translation>
    </message>
    <message>
        <source>&amp;Clear search and filters</source>
        <translation>مسح البحث وعوامل التصفية</translation>
    </message>
    <message>
        <source>&amp;Import customers…</source>
        <translation>استيراد العملاء…</translation>
    </message>
    <message>
        <source>&amp;Open customer</source>
        <translation>فتح العميل</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Add &amp;tag</source>
        <translation>إضافة وسم</translation>
    </message>
    <message>
        <source>&amp;Remove tag</source>
        <translation>إزالة وسم</translation>
    </message>
    <message>
        <source>&amp;Activate</source>
        <translation>تنشيط</translation>
    </message>
    <message>
        <source>&amp;Deactivate</source>
        <translation>إلغاء التنشيط</translation>
    </message>
    <message>
        <source>Copy e-mail address</source>
        <translation>نسخ البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Copy phone number</source>
        <translation>نسخ رقم الهاتف</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>&amp;Move to the bin</source>
        <translation>نقل إلى سلة المحذوفات</translation>
    </message>
    <message>
        <source>Choose c&amp;olumns</source>
        <translation>اختيار الأعمدة</translation>
    </message>
    <message>
        <source>&amp;Save this view</source>
        <translation>حفظ هذا العرض</translation>
    </message>
    <message>
        <source>&amp;Update this view</source>
        <translation>تحديث هذا العرض</translation>
    </message>
    <message>
        <source>So&amp;rt…</source>
        <translation>الترتيب…</translation>
    </message>
</context>
<context>
    <name>c360::ui::DateEditor</name>
    <message>
        <source>Time of day</source>
        <translation>الوقت</translation>
    </message>
</context>
<context>
    <name>c360::ui::DatePicker</name>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Choose a date</source>
        <translation>اختيار تاريخ</translation>
    </message>
</context>
<context>
    <name>c360::ui::DateRangeDialog</name>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>The first day is after the last one.</source>
        <translation>اليوم الأول بعد اليوم الأخير.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>هذا ليس تاريخًا.</translation>
    </message>
</context>
<context>
    <name>c360::ui::DecisionDialog</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <translation>القرار لاحقًا</translation>
    </message>
    <message>
        <source>&amp;Next one</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Leave this one open and show the next</source>
        <translation>ترك هذا معلقًا وعرض التالي</translation>
    </message>
    <message>
        <source>Taken back: it is asked again.</source>
        <translation>تم التراجع: سيُعرض عليك من جديد.</translation>
    </message>
</context>
<context>
    <name>c360::ui::Decisions</name>
    <message>
        <source>Nothing needs your decision</source>
        <translation>لا شيء ينتظر قرارك</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>حُسم الأمر</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <comment>a record</comment>
        <translation>حُسم الأمر: %1</translation>
    </message>
</context>
<context>
    <name>c360::ui::DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>إعادة الفحص</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>يحتاج إلى نظر</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
</context>
<context>
    <name>c360::ui::DocumentModel</name>
    <message>
        <source>Added</source>
        <translation>أُضيف</translation>
    </message>
</context>
<context>
    <name>c360::ui::DocumentPreview</name>
    <message>
        <source>No document chosen</source>
        <translation>لم يُختَر أي مستند</translation>
    </message>
    <message>
        <source>Choose a document to see it here.</source>
        <translation>اختر مستندًا لعرضه هنا.</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>نص المستند</translation>
    </message>
    <message>
        <source>Preview of the document</source>
        <translation>معاينة المستند</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>Not on this computer yet</source>
        <translation>ليس على هذا الحاسوب بعد</translation>
    </message>
    <message>
        <source>The document cannot be shown</source>
        <translation>لا يمكن عرض المستند</translation>
    </message>
    <message>
        <source>No preview for this kind of file</source>
        <translation>لا معاينة لهذا النوع من الملفات</translation>
    </message>
    <message>
        <source>Open it with the program that made it.</source>
        <translation>افتحه بالبرنامج الذي أنشأه.</translation>
    </message>
    <message>
        <source>Fetch it now</source>
        <translation>جلبه الآن</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>The content is being fetched from the central database.</source>
        <translation>جارٍ جلب المحتوى من قاعدة البيانات المركزية.</translation>
    </message>
</context>
<context>
    <name>c360::ui::DocumentsSection</name>
    <message>
        <source>Add documents</source>
        <translation>إضافة مستندات</translation>
    </message>
    <message>
        <source>Add a new version</source>
        <translation>إضافة إصدار جديد</translation>
    </message>
    <message>
        <source>&amp;Add documents…</source>
        <translation>إضافة مستندات…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>حفظ نسخة…</translation>
    </message>
    <message>
        <source>&amp;Edit details…</source>
        <translation>تعديل التفاصيل…</translation>
    </message>
    <message>
        <source>Add a new &amp;version…</source>
        <translation>إضافة إصدار جديد…</translation>
    </message>
    <message>
        <source>&amp;Keep offline</source>
        <translation>الاحتفاظ دون اتصال</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>The documents could not be read</source>
        <translation>تعذرت قراءة المستندات</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents, %1</source>
        <translation>
            <numerusform>لا مستندات، %1</numerusform>
            <numerusform>مستند واحد، %1</numerusform>
            <numerusform>مستندان، %1</numerusform>
            <numerusform>%Ln مستندات، %1</numerusform>
            <numerusform>%Ln مستندًا، %1</numerusform>
            <numerusform>%Ln مستند، %1</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Drop files here</source>
        <translation>أفلت الملفات هنا</translation>
    </message>
    <message>
        <source>Contracts, photos and letters are kept encrypted with the customer and open without a network.</source>
        <translation>تُحفظ العقود والصور والرسائل مشفرة مع العميل، وتُفتح دون شبكة.</translation>
    </message>
    <message>
        <source>Add documents…</source>
        <translation>إضافة مستندات…</translation>
    </message>
    <message>
        <source>No document in this category</source>
        <translation>لا مستندات في هذه الفئة</translation>
    </message>
    <message>
        <source>The other categories are hidden.</source>
        <translation>الفئات الأخرى مخفية.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>“%1” added</source>
        <translation>أُضيف «%1»</translation>
    </message>
    <message>
        <source>No program on this computer opens this kind of file.</source>
        <translation>لا برنامج على هذا الحاسوب يفتح هذا النوع من الملفات.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>Copy saved</source>
        <translation>حُفظت النسخة</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>مستند</translation>
    </message>
    <message>
        <source>Document changed</source>
        <translation>عُدِّل المستند</translation>
    </message>
    <message>
        <source>Category changed</source>
        <translation>غُيِّرت الفئة</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>محفوظ على هذا الحاسوب</translation>
    </message>
    <message>
        <source>No longer kept offline</source>
        <translation>لم يعد محفوظًا دون اتصال</translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents deleted</source>
        <translation>
            <numerusform>لم يُحذف أي مستند</numerusform>
            <numerusform>حُذف مستند واحد</numerusform>
            <numerusform>حُذف مستندان</numerusform>
            <numerusform>حُذفت %Ln مستندات</numerusform>
            <numerusform>حُذف %Ln مستندًا</numerusform>
            <numerusform>حُذف %Ln مستند</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>c360::ui::DuplicateDialog</name>
    <message>
        <source>Possible duplicate %1 of %2</source>
        <translation>تكرار محتمل %1 من %2</translation>
    </message>
    <message>
        <source>Possible duplicate</source>
        <translation>تكرار محتمل</translation>
    </message>
    <message>
        <source>Is this the same customer?</source>
        <translation>هل هو العميل نفسه؟</translation>
    </message>
    <message>
        <source>Both have the e-mail address %1. Choose what the one you keep takes over.</source>
        <translation>لكليهما عنوان البريد %1. اختر ما يأخذه الذي تحتفظ به.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, customer number</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>Keep: %1</source>
        <comment>a customer</comment>
        <translation>للاحتفاظ: %1</translation>
    </message>
    <message>
        <source>Duplicate: %1</source>
        <comment>a customer</comment>
        <translation>المكرر: %1</translation>
    </message>
    <message>
        <source>The duplicate has nothing that the other one lacks.</source>
        <translation>ليس لدى المكرر شيء ينقص الآخر.</translation>
    </message>
    <message>
        <source>The duplicate keeps its own history, is marked as a duplicate and set inactive.</source>
        <translation>يحتفظ المكرر بسجله التاريخي، ويُوسم بأنه مكرر ويصبح غير نشط.</translation>
    </message>
    <message>
        <source>The duplicate has no history of its own and goes to the bin for 30 days.</source>
        <translation>ليس للمكرر سجل تاريخي خاص به، فيُنقل إلى سلة المحذوفات 30 يومًا.</translation>
    </message>
    <message>
        <source>Not a &amp;duplicate…</source>
        <translation>ليس مكررًا…</translation>
    </message>
    <message>
        <source>Two people: the second one gets an e-mail address of its own</source>
        <translation>شخصان مختلفان: يُعطى الثاني عنوان بريد خاصًا به</translation>
    </message>
    <message>
        <source>&amp;Merge them</source>
        <translation>دمجهما</translation>
    </message>
    <message>
        <source>Not a duplicate</source>
        <translation>ليس مكررًا</translation>
    </message>
    <message>
        <source>E-mail address of %1 (empty: none)</source>
        <translation>عنوان بريد %1 (فارغ: لا شيء)</translation>
    </message>
    <message>
        <source>This has been settled in the meantime.</source>
        <translation>حُسم هذا الأمر في هذه الأثناء.</translation>
    </message>
    <message>
        <source>%1 has just merged them.</source>
        <comment>login</comment>
        <translation>دمجهما %1 للتو.</translation>
    </message>
    <message>
        <source>%1 has just decided that they are different people.</source>
        <comment>login</comment>
        <translation>قرر %1 للتو أنهما شخصان مختلفان.</translation>
    </message>
    <message>
        <source>%1 has just decided to leave both as they are.</source>
        <comment>login</comment>
        <translation>قرر %1 للتو ترك كليهما كما هما.</translation>
    </message>
</context>
<context>
    <name>c360::ui::DuplicatesModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name and number of a customer</comment>
        <translation>‏%1 (%2)</translation>
    </message>
    <message>
        <source>Line %1 of this file</source>
        <translation>السطر %1 من هذا الملف</translation>
    </message>
    <message>
        <source>%1 (line %2 of this file)</source>
        <translation>‏%1 (السطر %2 من هذا الملف)</translation>
    </message>
    <message>
        <source>Probably the same</source>
        <translation>هو نفسه على الأرجح</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>حُدِّث</translation>
    </message>
    <message>
        <source>Stored too</source>
        <translation>خُزِّن أيضًا</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>استُبعد</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>في الملف</translation>
    </message>
    <message>
        <source>Has in common</source>
        <translation>المشترك</translation>
    </message>
    <message>
        <source>With</source>
        <translation>مع</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>يشبه</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>شخص آخر</translation>
    </message>
</context>
<context>
    <name>c360::ui::DuplicatesStep</name>
    <message numerus="yes">
        <source>%Ln records looked at</source>
        <translation>
            <numerusform>لم يُفحص أي سجل</numerusform>
            <numerusform>فُحص سجل واحد</numerusform>
            <numerusform>فُحص سجلان</numerusform>
            <numerusform>فُحصت %Ln سجلات</numerusform>
            <numerusform>فُحص %Ln سجلًا</numerusform>
            <numerusform>فُحص %Ln سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is stored yet.</source>
        <translation>لم يُخزَّن شيء بعد.</translation>
    </message>
    <message numerus="yes">
        <source>The check was stopped after %Ln records. Duplicates behind them are found during the import and listed then.</source>
        <translation>
            <numerusform>أُوقف الفحص قبل أي سجل. تُكتشف السجلات المكررة أثناء الاستيراد وتُسرد عندئذ.</numerusform>
            <numerusform>أُوقف الفحص بعد سجل واحد. تُكتشف السجلات المكررة التالية أثناء الاستيراد وتُسرد عندئذ.</numerusform>
            <numerusform>أُوقف الفحص بعد سجلين. تُكتشف السجلات المكررة التالية أثناء الاستيراد وتُسرد عندئذ.</numerusform>
            <numerusform>أُوقف الفحص بعد %Ln سجلات. تُكتشف السجلات المكررة التالية أثناء الاستيراد وتُسرد عندئذ.</numerusform>
            <numerusform>أُوقف الفحص بعد %Ln سجلًا. تُكتشف السجلات المكررة التالية أثناء الاستيراد وتُسرد عندئذ.</numerusform>
            <numerusform>أُوقف الفحص بعد %Ln سجل. تُكتشف السجلات المكررة التالية أثناء الاستيراد وتُسرد عندئذ.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 records are new, %3 may be there already, %4 cannot be stored.</source>
        <translation>من أصل %2 سجل: %1 جديدة، و%3 قد تكون موجودة من قبل، و%4 لا يمكن تخزينها.</translation>
    </message>
    <message>
        <source>Looking for duplicates and mistakes…</source>
        <translation>جارٍ البحث عن السجلات المكررة والأخطاء…</translation>
    </message>
    <message>
        <source>Go on without the whole check</source>
        <translation>المتابعة دون إكمال الفحص</translation>
    </message>
    <message>
        <source>What shall become of those that may be there already?</source>
        <translation>ما العمل بالسجلات التي قد تكون موجودة من قبل؟</translation>
    </message>
    <message>
        <source>&amp;Leave them out</source>
        <translation>استبعادها</translation>
    </message>
    <message>
        <source>&amp;Update what is there</source>
        <translation>تحديث الموجود</translation>
    </message>
    <message>
        <source>&amp;Store them too</source>
        <translation>تخزينها أيضًا</translation>
    </message>
    <message>
        <source>They are listed after the import and kept in the file of refused lines.</source>
        <translation>تُسرد بعد الاستيراد وتُحفظ في ملف الأسطر المرفوضة.</translation>
    </message>
    <message>
        <source>What the file says goes into the record that is there. Another person who only shares an address is left alone and listed.</source>
        <translation>ينتقل ما في الملف إلى السجل الموجود. أما شخص آخر لا يشترك إلا في عنوان فيُترك كما هو ويُسرد.</translation>
    </message>
    <message>
        <source>Right for people who share an e-mail address. They are marked as possible duplicates.</source>
        <translation>مناسب لأشخاص يشتركون في بريد إلكتروني واحد. تُعلَّم سجلاتهم كمكررات محتملة.</translation>
    </message>
</context>
<context>
    <name>c360::ui::FigureCard</name>
    <message>
        <source>%1. %2</source>
        <comment>a figure and its explanation</comment>
        <translation>‏%1. ‏%2</translation>
    </message>
</context>
<context>
    <name>c360::ui::FileStep</name>
    <message>
        <source>Drop a file here</source>
        <translation>أفلت ملفًا هنا</translation>
    </message>
    <message>
        <source>Customers, contacts, activities or sales as a table (CSV), address cards (vCard) or JSON. Nothing is stored before you have seen what it will be.</source>
        <translation>عملاء أو جهات اتصال أو أنشطة أو مبيعات في جدول (CSV) أو بطاقات عناوين (vCard) أو JSON. لا يُخزَّن شيء قبل أن ترى ما سيكون عليه.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>استيراد ملف</translation>
    </message>
    <message>
        <source>Tables, cards and JSON (*.csv *.tsv *.txt *.vcf *.json);;All files (*)</source>
        <translation>جداول وبطاقات وJSON ‏(*.csv *.tsv *.txt *.vcf *.json);;كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>c360::ui::FilterBar</name>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>الولاية أو المنطقة</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>غير نشط</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>تم التحقق</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>لم يُتحقق منه</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>dates</comment>
        <translation>‏%1 إلى %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>date</comment>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>date</comment>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>filter, value</comment>
        <translation>‏%1: ‏%2</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>عوامل التصفية</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>إضافة عامل تصفية</translation>
    </message>
    <message>
        <source>Show only some of the customers</source>
        <translation>إظهار بعض العملاء فقط</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>مسح كل عوامل التصفية</translation>
    </message>
    <message>
        <source>Filter by company</source>
        <translation>التصفية حسب الشركة</translation>
    </message>
    <message>
        <source>Company name, or the beginning of a word of it</source>
        <translation>اسم الشركة، أو بداية كلمة منه</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>هذه السنة</translation>
    </message>
    <message>
        <source>Dates…</source>
        <translation>تواريخ…</translation>
    </message>
    <message>
        <source>%1: find</source>
        <comment>name of a filter</comment>
        <translation>‏%1: بحث</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
</context>
<context>
    <name>c360::ui::FilterPicker</name>
    <message>
        <source>%1 (%2)</source>
        <comment>value, how many customers</comment>
        <translation>‏%1 (%2)</translation>
    </message>
    <message>
        <source>Press Enter to make “%1”.</source>
        <translation>اضغط Enter لإنشاء «%1».</translation>
    </message>
    <message>
        <source>Nothing to choose.</source>
        <translation>لا شيء للاختيار.</translation>
    </message>
</context>
<context>
    <name>c360::ui::FinancesSection</name>
    <message>
        <source>Export payments</source>
        <translation>تصدير الدفعات</translation>
    </message>
    <message>
        <source>The finances could not be read</source>
        <translation>تعذرت قراءة البيانات المالية</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>No invoices yet</source>
        <translation>لا فواتير بعد</translation>
    </message>
    <message>
        <source>Invoices, credit notes and payments of this customer appear here.</source>
        <translation>تظهر هنا فواتير هذا العميل وإشعاراته الدائنة ودفعاته.</translation>
    </message>
    <message>
        <source>New invoice…</source>
        <translation>فاتورة جديدة…</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>This customer has credit.</source>
        <translation>لهذا العميل رصيد دائن.</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>رصيد دائن</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open invoices</source>
        <translation>
            <numerusform>لا فواتير مفتوحة</numerusform>
            <numerusform>فاتورة مفتوحة واحدة</numerusform>
            <numerusform>فاتورتان مفتوحتان</numerusform>
            <numerusform>%Ln فواتير مفتوحة</numerusform>
            <numerusform>%Ln فاتورة مفتوحة</numerusform>
            <numerusform>%Ln فاتورة مفتوحة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is owed.</source>
        <translation>لا مبالغ مستحقة.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخر</translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue invoices</source>
        <translation>
            <numerusform>لا فواتير متأخرة</numerusform>
            <numerusform>فاتورة متأخرة واحدة</numerusform>
            <numerusform>فاتورتان متأخرتان</numerusform>
            <numerusform>%Ln فواتير متأخرة</numerusform>
            <numerusform>%Ln فاتورة متأخرة</numerusform>
            <numerusform>%Ln فاتورة متأخرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is late.</source>
        <translation>لا شيء متأخر.</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>في الموعد</translation>
    </message>
    <message>
        <source>No due dates to compare with.</source>
        <translation>لا تواريخ استحقاق للمقارنة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days after the due date</source>
        <translation>
            <numerusform>في يوم الاستحقاق</numerusform>
            <numerusform>بعد الاستحقاق بيوم واحد</numerusform>
            <numerusform>بعد الاستحقاق بيومين</numerusform>
            <numerusform>بعد الاستحقاق بـ %Ln أيام</numerusform>
            <numerusform>بعد الاستحقاق بـ %Ln يومًا</numerusform>
            <numerusform>بعد الاستحقاق بـ %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days before the due date</source>
        <translation>
            <numerusform>في يوم الاستحقاق</numerusform>
            <numerusform>قبل الاستحقاق بيوم واحد</numerusform>
            <numerusform>قبل الاستحقاق بيومين</numerusform>
            <numerusform>قبل الاستحقاق بـ %Ln أيام</numerusform>
            <numerusform>قبل الاستحقاق بـ %Ln يومًا</numerusform>
            <numerusform>قبل الاستحقاق بـ %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>On the due date</source>
        <translation>في يوم الاستحقاق</translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation>أيام السداد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>صفر أيام</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>–</source>
        <comment>no value</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>No payment of an invoice is known yet.</source>
        <translation>لا تُعرف أي دفعة لفاتورة بعد.</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>حد الائتمان</translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <translation>استُخدم %1 من %2</translation>
    </message>
    <message>
        <source>Exceeded</source>
        <comment>credit limit</comment>
        <translation>تم تجاوزه</translation>
    </message>
    <message>
        <source>Nearly used up</source>
        <comment>credit limit</comment>
        <translation>أوشك على النفاد</translation>
    </message>
    <message>
        <source>The limit is in %1.</source>
        <translation>الحد بعملة %1.</translation>
    </message>
    <message>
        <source>No limit is set.</source>
        <translation>لم يُحدَّد أي حد.</translation>
    </message>
    <message>
        <source>Too little to draw</source>
        <translation>البيانات لا تكفي للرسم</translation>
    </message>
    <message>
        <source>The balance over time appears after the second entry.</source>
        <translation>يظهر تطور الرصيد بعد القيد الثاني.</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Document cancelled</source>
        <translation>أُلغي المستند</translation>
    </message>
    <message>
        <source>Cancel this document?</source>
        <translation>إلغاء هذا المستند؟</translation>
    </message>
    <message>
        <source>%1 stays in the list as cancelled and no longer counts.</source>
        <translation>يبقى %1 في القائمة ملغى ولا يُحتسب بعد الآن.</translation>
    </message>
    <message>
        <source>Cancel document</source>
        <translation>إلغاء المستند</translation>
    </message>
    <message>
        <source>What was paid for it becomes credit of the customer.</source>
        <translation>ما دُفع عنه يصبح رصيدًا دائنًا للعميل.</translation>
    </message>
    <message>
        <source>Payment of %1 reversed</source>
        <translation>عُكست دفعة بقيمة %1</translation>
    </message>
    <message>
        <source>Reverse this payment?</source>
        <translation>عكس هذه الدفعة؟</translation>
    </message>
    <message>
        <source>An entry that takes %1 back is added.</source>
        <translation>يُضاف قيد يسترجع %1.</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>عكس</translation>
    </message>
    <message>
        <source>Payments are never deleted: both entries stay in the list.</source>
        <translation>لا تُحذف الدفعات أبدًا: يبقى القيدان في القائمة.</translation>
    </message>
    <message>
        <source>Export invoices</source>
        <translation>تصدير الفواتير</translation>
    </message>
    <message>
        <source>&amp;New invoice…</source>
        <translation>فاتورة جديدة…</translation>
    </message>
    <message>
        <source>Record &amp;payment…</source>
        <translation>تسجيل دفعة…</translation>
    </message>
    <message>
        <source>&amp;Credit note from the chosen invoice…</source>
        <translation>إشعار دائن من الفاتورة المختارة…</translation>
    </message>
    <message>
        <source>&amp;Reverse the chosen payment…</source>
        <translation>عكس الدفعة المختارة…</translation>
    </message>
    <message>
        <source>&amp;Export invoices…</source>
        <translation>تصدير الفواتير…</translation>
    </message>
    <message>
        <source>E&amp;xport payments…</source>
        <translation>تصدير الدفعات…</translation>
    </message>
    <message>
        <source>&amp;Find an invoice</source>
        <translation>البحث عن فاتورة</translation>
    </message>
    <message>
        <source>Balance over time</source>
        <translation>تطور الرصيد</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>الحفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF ‏(*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظ باسم %1</translation>
    </message>
    <message>
        <source>No program on this computer opens PDF files.</source>
        <translation>لا برنامج على هذا الحاسوب يفتح ملفات PDF.</translation>
    </message>
    <message>
        <source>&amp;Open PDF</source>
        <translation>فتح PDF</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>الحفظ بصيغة PDF…</translation>
    </message>
</context>
<context>
    <name>c360::ui::FirstStart</name>
    <message>
        <source>%1 – %2</source>
        <comment>currency code and name</comment>
        <translation>‏%1 – ‏%2</translation>
    </message>
    <message>
        <source>Welcome to Customer 360</source>
        <translation>مرحبًا بك في Customer 360</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Everything about your customers in one window, on this computer, with or without a network.</source>
        <translation>كل ما يخص عملاءك في نافذة واحدة على هذا الحاسوب، باتصال بالشبكة أو بدونه.</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>استكشاف</translation>
    </message>
    <message>
        <source>Made-up customers with two years of history. Nothing is asked, nothing is encrypted, and you can begin with your own data at any time.</source>
        <translation>عملاء وهميون بسجل تاريخي يمتد عامين. لا أسئلة ولا تشفير، ويمكنك البدء ببياناتك الخاصة في أي وقت.</translation>
    </message>
    <message>
        <source>Look around with demo data</source>
        <translation>الاستكشاف ببيانات تجريبية</translation>
    </message>
    <message>
        <source>My own data</source>
        <translation>بياناتي الخاصة</translation>
    </message>
    <message>
        <source>An empty, encrypted profile on this computer. You can import your customers from CSV, vCard or JSON files right after.</source>
        <translation>ملف بيانات فارغ ومشفر على هذا الحاسوب. يمكنك بعد ذلك مباشرة استيراد عملائك من ملفات CSV أو vCard أو JSON.</translation>
    </message>
    <message>
        <source>Begin with my own data</source>
        <translation>البدء ببياناتي الخاصة</translation>
    </message>
    <message>
        <source>Country of most of your customers</source>
        <translation>بلد معظم عملائك</translation>
    </message>
    <message>
        <source>Currency of your invoices</source>
        <translation>عملة فواتيرك</translation>
    </message>
    <message>
        <source>Phone numbers without a country code are from</source>
        <translation>أرقام الهاتف بلا رمز دولي هي من</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>الحماية</translation>
    </message>
    <message>
        <source>Your customers are encrypted. Your system's keychain can open them when you are signed in; a passphrase also opens them on another computer and allows locking.</source>
        <translation>بيانات عملائك مشفرة. تستطيع حلقة مفاتيح نظامك فتحها ما دمت مسجل الدخول؛ وعبارة المرور تفتحها أيضًا على حاسوب آخر وتتيح القفل.</translation>
    </message>
    <message>
        <source>Your customers are encrypted with a passphrase of yours. Without it nobody can read them, so do not lose it. You can make a recovery key in the settings.</source>
        <translation>بيانات عملائك مشفرة بعبارة مرور تختارها. من دونها لا يستطيع أحد قراءتها، فلا تفقدها. يمكنك إنشاء مفتاح استرداد من الإعدادات.</translation>
    </message>
    <message>
        <source>Open with my system's keychain</source>
        <translation>الفتح بحلقة مفاتيح نظامي</translation>
    </message>
    <message>
        <source>Also set a passphrase</source>
        <translation>تعيين عبارة مرور أيضًا</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>عبارة المرور نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Create my profile</source>
        <translation>إنشاء ملف بياناتي</translation>
    </message>
    <message>
        <source>At least 8 characters; four or five unrelated words are easy to keep in mind and hard to guess.</source>
        <translation>8 محارف على الأقل؛ أربع كلمات أو خمس لا رابط بينها سهلة الحفظ صعبة التخمين.</translation>
    </message>
    <message>
        <source>Too short: at least 8 characters</source>
        <translation>قصيرة جدًا: 8 محارف على الأقل</translation>
    </message>
    <message>
        <source>Weak: easy to guess</source>
        <translation>ضعيفة: سهلة التخمين</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>جيدة</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>قوية</translation>
    </message>
    <message>
        <source>The two passphrases differ</source>
        <translation>عبارتا المرور مختلفتان</translation>
    </message>
    <message>
        <source>My team's data</source>
        <translation>بيانات فريقي</translation>
    </message>
    <message>
        <source>Your team shares its customers through a central database. You have its address, a user name and a password from your administrator.</source>
        <translation>يتشارك فريقك عملاءه عبر قاعدة بيانات مركزية. لديك عنوانها واسم مستخدم وكلمة مرور من المسؤول.</translation>
    </message>
    <message>
        <source>Connect to my team</source>
        <translation>الاتصال بفريقي</translation>
    </message>
</context>
<context>
    <name>c360::ui::HeaderFact</name>
    <message>
        <source>%1: %2</source>
        <comment>caption and value</comment>
        <translation>‏%1: ‏%2</translation>
    </message>
</context>
<context>
    <name>c360::ui::HistoryChoice</name>
    <message>
        <source>&amp;History on this computer:</source>
        <translation>السجل التاريخي على هذا الحاسوب:</translation>
    </message>
    <message>
        <source>History on this computer</source>
        <translation>السجل التاريخي على هذا الحاسوب</translation>
    </message>
    <message>
        <source>How much of what happened is kept here for working without a network. The rest stays at the central database.</source>
        <translation>مقدار ما حدث المحفوظ هنا للعمل دون شبكة. ويبقى الباقي في قاعدة البيانات المركزية.</translation>
    </message>
    <message>
        <source>Everything</source>
        <comment>how much history</comment>
        <translation>كل شيء</translation>
    </message>
    <message numerus="yes">
        <source>%Ln years</source>
        <comment>how much history</comment>
        <translation>
            <numerusform>%Ln سنة</numerusform>
            <numerusform>سنة واحدة</numerusform>
            <numerusform>سنتان</numerusform>
            <numerusform>%Ln سنوات</numerusform>
            <numerusform>%Ln سنة</numerusform>
            <numerusform>%Ln سنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <comment>how much history</comment>
        <translation>
            <numerusform>%Ln شهر</numerusform>
            <numerusform>شهر واحد</numerusform>
            <numerusform>شهران</numerusform>
            <numerusform>%Ln أشهر</numerusform>
            <numerusform>%Ln شهرًا</numerusform>
            <numerusform>%Ln شهر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>c360::ui::HistoryNote</name>
    <message>
        <source>Older entries, from before %1, are kept at the central database, not on this computer.</source>
        <translation>المدخلات الأقدم، من قبل %1، محفوظة في قاعدة البيانات المركزية لا على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Change…</source>
        <comment>how much history this computer keeps</comment>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>How much history this computer keeps</source>
        <translation>مقدار السجل التاريخي الذي يحتفظ به هذا الحاسوب</translation>
    </message>
    <message>
        <source>Change how much history this computer keeps</source>
        <translation>تغيير مقدار السجل التاريخي الذي يحتفظ به هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>c360::ui::HistoryView</name>
    <message>
        <source>History: nothing recorded yet</source>
        <translation>السجل التاريخي: لم يُسجل شيء بعد</translation>
    </message>
    <message>
        <source>History: all of it, since %1</source>
        <translation>السجل التاريخي: كله، منذ %1</translation>
    </message>
    <message numerus="yes">
        <source>History: since %1; %Ln older entries are kept at the central database, not here</source>
        <translation>
            <numerusform>السجل التاريخي: منذ %1؛ لا مدخلات أقدم في قاعدة البيانات المركزية</numerusform>
            <numerusform>السجل التاريخي: منذ %1؛ مدخل واحد أقدم محفوظ في قاعدة البيانات المركزية لا هنا</numerusform>
            <numerusform>السجل التاريخي: منذ %1؛ مدخلان أقدم محفوظان في قاعدة البيانات المركزية لا هنا</numerusform>
            <numerusform>السجل التاريخي: منذ %1؛ %Ln مدخلات أقدم محفوظة في قاعدة البيانات المركزية لا هنا</numerusform>
            <numerusform>السجل التاريخي: منذ %1؛ %Ln مدخلًا أقدم محفوظة في قاعدة البيانات المركزية لا هنا</numerusform>
            <numerusform>السجل التاريخي: منذ %1؛ %Ln مدخل أقدم محفوظة في قاعدة البيانات المركزية لا هنا</numerusform>
        </translation>
    </message>
    <message>
        <source>History: since %1</source>
        <translation>السجل التاريخي: منذ %1</translation>
    </message>
    <message>
        <source>A profile used alone keeps everything it has: there is nowhere else to keep it.</source>
        <translation>ملف البيانات المستخدم وحده يحتفظ بكل ما لديه: فلا مكان آخر لحفظه.</translation>
    </message>
    <message>
        <source>Your choice is being carried out; it takes the central database to do it.</source>
        <translation>يجري تنفيذ اختيارك؛ ويلزم لذلك الوصول إلى قاعدة البيانات المركزية.</translation>
    </message>
    <message>
        <source>Only activities that are done and entries of the audit log can stay at the central database. Invoices, payments, documents and consents are always here, and so is what is still open or pinned.</source>
        <translation>لا يبقى في قاعدة البيانات المركزية وحدها إلا الأنشطة المنجزة ومدخلات سجل التدقيق. أما الفواتير والمدفوعات والمستندات والموافقات فهي هنا دائمًا، وكذلك كل ما لا يزال مفتوحًا أو مثبَّتًا.</translation>
    </message>
</context>
<context>
    <name>c360::ui::ImportBatchModel</name>
    <message>
        <source>Undone %1</source>
        <comment>date and time</comment>
        <translation>تم التراجع في %1</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>خُزِّن</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>انقطع</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>مَن</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>مقروءة</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>حُدِّث</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>استُبعد</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>c360::ui::ImportResultDialog</name>
    <message>
        <source>Result of an import</source>
        <translation>نتيجة استيراد</translation>
    </message>
    <message>
        <source>%1 – %2, %3</source>
        <comment>file – kind of records, date and time</comment>
        <translation>‏%1 – ‏%2، ‏%3</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>c360::ui::ImportTexts</name>
    <message>
        <source>Created</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>عُدِّل</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>حُذف</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>استُعيد</translation>
    </message>
    <message>
        <source>Duplicated</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Tagged</source>
        <translation>وُسم</translation>
    </message>
    <message>
        <source>Tag removed</source>
        <translation>أُزيل الوسم</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <source>Redone</source>
        <translation>أُعيد</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>استُورد</translation>
    </message>
    <message>
        <source>Import undone</source>
        <translation>تم التراجع عن الاستيراد</translation>
    </message>
    <message>
        <source>Script applied</source>
        <translation>نُفِّذ النص البرمجي</translation>
    </message>
    <message>
        <source>Demo data made</source>
        <translation>أُنشئت بيانات تجريبية</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>اطُّلع عليه</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>دُمج</translation>
    </message>
    <message>
        <source>Refused change sent again</source>
        <translation>أُعيد إرسال تغيير مرفوض</translation>
    </message>
    <message>
        <source>Change taken back</source>
        <translation>سُحب التغيير</translation>
    </message>
    <message>
        <source>Sent again after the database was restored</source>
        <translation>أُعيد الإرسال بعد استعادة قاعدة البيانات</translation>
    </message>
    <message>
        <source>Moved to another territory</source>
        <translation>نُقل إلى منطقة عمل أخرى</translation>
    </message>
    <message>
        <source>Organization added</source>
        <translation>أُضيفت مؤسسة</translation>
    </message>
    <message>
        <source>Territory added</source>
        <translation>أُضيفت منطقة عمل</translation>
    </message>
    <message>
        <source>Territory given</source>
        <translation>أُسندت منطقة عمل</translation>
    </message>
    <message>
        <source>Territory taken away</source>
        <translation>سُحبت منطقة عمل</translation>
    </message>
    <message>
        <source>User added or changed</source>
        <translation>أُضيف مستخدم أو عُدّل</translation>
    </message>
    <message>
        <source>User removed</source>
        <translation>أُزيل مستخدم</translation>
    </message>
    <message>
        <source>Device blocked</source>
        <translation>حُظر جهاز</translation>
    </message>
    <message>
        <source>Device let in again</source>
        <translation>سُمح للجهاز من جديد</translation>
    </message>
    <message>
        <source>Device told to erase its data</source>
        <translation>طُلب من الجهاز محو بياناته</translation>
    </message>
    <message>
        <source>Device has erased its data</source>
        <translation>محا الجهاز بياناته</translation>
    </message>
    <message>
        <source>Central database restored from a backup</source>
        <translation>استُعيدت قاعدة البيانات المركزية من نسخة احتياطية</translation>
    </message>
    <message>
        <source>Old moves forgotten</source>
        <translation>نُسيت عمليات النقل القديمة</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>الأنشطة</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>المبيعات</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>جدول (CSV)</translation>
    </message>
    <message>
        <source>Address cards (vCard)</source>
        <translation>بطاقات عناوين (vCard)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>يونيكود (UTF-8)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, little-endian)</source>
        <translation>يونيكود (UTF-16، البايت الأدنى أولًا)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, big-endian)</source>
        <translation>يونيكود (UTF-16، البايت الأعلى أولًا)</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>أوروبا الغربية (Windows-1252)</translation>
    </message>
    <message>
        <source>Arabic (Windows-1256)</source>
        <translation>العربية (Windows-1256)</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>فاصلة</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>فاصلة منقوطة</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>علامة جدولة</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>خط عمودي</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>سنة، شهر، يوم</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>يوم، شهر، سنة</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>شهر، يوم، سنة</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>لم يُتعرَّف عليه</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>استبعدته أنت</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>External number</source>
        <translation>الرقم الخارجي</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>رقم العميل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>رقم الفاتورة</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>غير مطلوب</translation>
    </message>
    <message>
        <source>By you, %1 fit</source>
        <comment>share of the values</comment>
        <translation>باختيارك، %1 مناسب</translation>
    </message>
    <message>
        <source>By its name, %1 fit</source>
        <comment>share of the values</comment>
        <translation>من اسمه، %1 مناسب</translation>
    </message>
    <message>
        <source>By its content, %1 fit</source>
        <comment>share of the values</comment>
        <translation>من محتواه، %1 مناسب</translation>
    </message>
    <message>
        <source>Erased for good</source>
        <translation>مُحي نهائيًا</translation>
    </message>
</context>
<context>
    <name>c360::ui::ImportWizard</name>
    <message>
        <source>Import: your data or the demo</source>
        <translation>الاستيراد: بياناتك أو التجريبية</translation>
    </message>
    <message>
        <source>Import: the file</source>
        <translation>الاستيراد: الملف</translation>
    </message>
    <message>
        <source>Import: columns and preview</source>
        <translation>الاستيراد: الأعمدة والمعاينة</translation>
    </message>
    <message>
        <source>Import: duplicates</source>
        <translation>الاستيراد: المكررات</translation>
    </message>
    <message>
        <source>Import: storing</source>
        <translation>الاستيراد: التخزين</translation>
    </message>
    <message>
        <source>Import: result</source>
        <translation>الاستيراد: النتيجة</translation>
    </message>
    <message>
        <source>%1 – step %2 of %3</source>
        <translation>‏%1 – الخطوة %2 من %3</translation>
    </message>
    <message>
        <source>Import another &amp;file</source>
        <translation>استيراد ملف آخر</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>&amp;Stop the import</source>
        <translation>إيقاف الاستيراد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>&amp;Check for duplicates</source>
        <translation>فحص المكررات</translation>
    </message>
    <message>
        <source>&amp;Import now</source>
        <translation>الاستيراد الآن</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>c360::ui::ImportsPage</name>
    <message numerus="yes">
        <source>Import undone, %Ln records taken back</source>
        <translation>
            <numerusform>تم التراجع عن الاستيراد، ولم يُسترجع أي سجل</numerusform>
            <numerusform>تم التراجع عن الاستيراد، واستُرجع سجل واحد</numerusform>
            <numerusform>تم التراجع عن الاستيراد، واستُرجع سجلان</numerusform>
            <numerusform>تم التراجع عن الاستيراد، واستُرجعت %Ln سجلات</numerusform>
            <numerusform>تم التراجع عن الاستيراد، واستُرجع %Ln سجلًا</numerusform>
            <numerusform>تم التراجع عن الاستيراد، واستُرجع %Ln سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>Import undone, %1 records taken back; %2 were changed since and are left</source>
        <translation>تم التراجع عن الاستيراد. السجلات المسترجعة: %1؛ وما عُدِّل بعده فتُرك كما هو: %2</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>عمليات الاستيراد</translation>
    </message>
    <message>
        <source>Every import can be undone as a whole; records that were changed since stay as they are.</source>
        <translation>يمكن التراجع عن كل عملية استيراد كاملة؛ والسجلات التي عُدِّلت بعدها تبقى كما هي.</translation>
    </message>
    <message>
        <source>&amp;Import a file…</source>
        <translation>استيراد ملف…</translation>
    </message>
    <message>
        <source>&amp;Open the result</source>
        <translation>فتح النتيجة</translation>
    </message>
    <message>
        <source>&amp;Undo this import…</source>
        <translation>التراجع عن هذا الاستيراد…</translation>
    </message>
    <message>
        <source>The imports could not be read</source>
        <translation>تعذرت قراءة عمليات الاستيراد</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Nothing imported yet</source>
        <translation>لم يُستورد شيء بعد</translation>
    </message>
    <message>
        <source>Bring your customers, contacts, activities or sales from a table, address cards or JSON. You see what will be stored before it is.</source>
        <translation>اجلب عملاءك أو جهات الاتصال أو الأنشطة أو المبيعات من جدول أو بطاقات عناوين أو JSON. ترى ما سيُخزَّن قبل تخزينه.</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>استيراد ملف…</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>التراجع عن الاستيراد</translation>
    </message>
    <message>
        <source>Take back everything that the import of “%1” stored?</source>
        <translation>استرجاع كل ما خزَّنه استيراد «%1»؟</translation>
    </message>
    <message>
        <source>Records that were changed since are left as they are and counted.</source>
        <translation>السجلات التي عُدِّلت بعد ذلك تُترك كما هي وتُحصى.</translation>
    </message>
</context>
<context>
    <name>c360::ui::InlineField</name>
    <message>
        <source>Changed meanwhile to %1.</source>
        <translation>تغيّرت في هذه الأثناء إلى %1.</translation>
    </message>
    <message>
        <source>Emptied by somebody else meanwhile.</source>
        <translation>أفرغها شخص آخر في هذه الأثناء.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no value</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>%1: empty</source>
        <translation>‏%1: فارغ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label and value</comment>
        <translation>‏%1: ‏%2</translation>
    </message>
    <message>
        <source>Edit %1 (F2)</source>
        <translation>تعديل %1 ‏(F2)</translation>
    </message>
</context>
<context>
    <name>c360::ui::InvoiceDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>New credit note</source>
        <translation>إشعار دائن جديد</translation>
    </message>
    <message>
        <source>New invoice</source>
        <translation>فاتورة جديدة</translation>
    </message>
    <message>
        <source>Edit draft</source>
        <translation>تعديل المسودة</translation>
    </message>
    <message>
        <source>&amp;Issue credit note</source>
        <translation>إصدار الإشعار الدائن</translation>
    </message>
    <message>
        <source>&amp;Issue invoice</source>
        <translation>إصدار الفاتورة</translation>
    </message>
    <message>
        <source>Keep as &amp;draft</source>
        <translation>الاحتفاظ كمسودة</translation>
    </message>
    <message>
        <source>Issued &amp;on</source>
        <translation>تاريخ الإصدار</translation>
    </message>
    <message>
        <source>D&amp;ue on</source>
        <translation>تاريخ الاستحقاق</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Takes back invoice %1. Change or remove the lines that stay.</source>
        <translation>يلغي أثر الفاتورة %1. عدِّل الأسطر التي تبقى سارية أو أزِلها.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>الأسطر</translation>
    </message>
    <message>
        <source>Type in the empty line at the end to add one; Delete removes a line.</source>
        <translation>اكتب في السطر الفارغ في النهاية لإضافة سطر؛ ومفتاح Delete يزيل سطرًا.</translation>
    </message>
    <message>
        <source>&amp;Remove line</source>
        <translation>إزالة السطر</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>الإجمالي %1</translation>
    </message>
    <message>
        <source>Net %1 · Tax %2 · Total %3</source>
        <translation>الصافي %1 · الضريبة %2 · الإجمالي %3</translation>
    </message>
    <message>
        <source>Say when it is issued.</source>
        <translation>حدِّد تاريخ الإصدار.</translation>
    </message>
    <message>
        <source>Choose a currency.</source>
        <translation>اختر عملة.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>السطر %1: ‏%2</translation>
    </message>
    <message>
        <source>Add at least one line.</source>
        <translation>أضف سطرًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>حُفظت المسودة</translation>
    </message>
    <message>
        <source>Credit note issued</source>
        <translation>صدر الإشعار الدائن</translation>
    </message>
    <message>
        <source>Invoice issued</source>
        <translation>صدرت الفاتورة</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>المغادرة دون حفظ؟</translation>
    </message>
    <message>
        <source>What you typed is not saved.</source>
        <translation>ما كتبته لم يُحفظ.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>This is what you had written before. Issue it, or cancel to give it up.</source>
        <translation>هذا ما كتبته من قبل. أصدِره، أو ألغِ للتخلي عنه.</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>فئة جديدة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
</context>
<context>
    <name>c360::ui::InvoiceLinesPanel</name>
    <message>
        <source>Close the lines</source>
        <translation>إغلاق الأسطر</translation>
    </message>
    <message>
        <source>Record payment…</source>
        <translation>تسجيل دفعة…</translation>
    </message>
    <message>
        <source>Credit note from this…</source>
        <translation>إشعار دائن من هذه…</translation>
    </message>
    <message>
        <source>Edit draft…</source>
        <translation>تعديل المسودة…</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>إصدار</translation>
    </message>
    <message>
        <source>Cancel document…</source>
        <translation>إلغاء المستند…</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>الأسطر</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <comment>kind, number, date: Invoice 536365 of 1 Dec 2010</comment>
        <translation>‏%1 ‏%2 بتاريخ %3</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>الإجمالي %1</translation>
    </message>
    <message>
        <source>Net %1 · Tax %2 · Total %3</source>
        <translation>الصافي %1 · الضريبة %2 · الإجمالي %3</translation>
    </message>
    <message>
        <source>Open PDF</source>
        <translation>فتح PDF</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>الحفظ بصيغة PDF…</translation>
    </message>
</context>
<context>
    <name>c360::ui::InvoicesCard</name>
    <message>
        <source>No invoice matches</source>
        <translation>لا فاتورة مطابقة</translation>
    </message>
    <message numerus="yes">
        <source>The filter hides %Ln documents.</source>
        <translation>
            <numerusform>لا تخفي التصفية أي مستند.</numerusform>
            <numerusform>تخفي التصفية مستندًا واحدًا.</numerusform>
            <numerusform>تخفي التصفية مستندين.</numerusform>
            <numerusform>تخفي التصفية %Ln مستندات.</numerusform>
            <numerusform>تخفي التصفية %Ln مستندًا.</numerusform>
            <numerusform>تخفي التصفية %Ln مستند.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>Invoices and credit notes</source>
        <translation>الفواتير والإشعارات الدائنة</translation>
    </message>
    <message>
        <source>Enter shows the lines.</source>
        <translation>مفتاح Enter يعرض الأسطر.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Search invoices by number</source>
        <translation>البحث عن الفواتير بالرقم</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>invoices</comment>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>invoices</comment>
        <translation>مدفوعة</translation>
    </message>
    <message>
        <source>Credit notes</source>
        <translation>الإشعارات الدائنة</translation>
    </message>
</context>
<context>
    <name>c360::ui::IssuesModel</name>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>في الملف</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>c360::ui::KeychainDialog</name>
    <message>
        <source>Open with the keychain</source>
        <translation>الفتح بحلقة المفاتيح</translation>
    </message>
    <message>
        <source>Stop opening with the keychain</source>
        <translation>إيقاف الفتح بحلقة المفاتيح</translation>
    </message>
    <message>
        <source>Your system's keychain will keep a key for these customers and open them while you are signed in. Whoever uses this computer under your name then needs no passphrase.</source>
        <translation>ستحتفظ حلقة مفاتيح نظامك بمفتاح لهؤلاء العملاء وتفتحهم ما دمت مسجّل الدخول. ومن يستخدم هذا الحاسوب باسمك لن يحتاج عندئذ إلى عبارة مرور.</translation>
    </message>
    <message>
        <source>The keychain forgets its key. From then on the passphrase is asked for each time.</source>
        <translation>تنسى حلقة المفاتيح مفتاحها. وتُطلب عبارة المرور بعدها في كل مرة.</translation>
    </message>
    <message>
        <source>Current passphrase</source>
        <translation>عبارة المرور الحالية</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>c360::ui::LinkEditor</name>
    <message>
        <source>Press to choose a colour, Delete to remove the tag</source>
        <translation>اضغط لاختيار لون، أو Delete لإزالة الوسم</translation>
    </message>
    <message>
        <source>Press Delete to take the customer out of this group</source>
        <translation>اضغط Delete لإخراج العميل من هذه المجموعة</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>برتقالي</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>وردي</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Light blue</source>
        <translation>أزرق فاتح</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>أصفر</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>رمادي</translation>
    </message>
    <message>
        <source>Colour of the tag</source>
        <translation>لون الوسم</translation>
    </message>
</context>
<context>
    <name>c360::ui::LockScreen</name>
    <message>
        <source>Customer 360</source>
        <translation>Customer 360</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>Enter the recovery key that you wrote down.</source>
        <translation>أدخل مفتاح الاسترداد الذي دوَّنته.</translation>
    </message>
    <message>
        <source>Your customers are encrypted on this computer. Enter your passphrase to open them.</source>
        <translation>بيانات عملائك مشفرة على هذا الحاسوب. أدخل عبارة المرور لفتحها.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>استخدام عبارة المرور</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>استخدام مفتاح الاسترداد</translation>
    </message>
</context>
<context>
    <name>c360::ui::MainWindow</name>
    <message>
        <source>Close %1</source>
        <translation>إغلاق %1</translation>
    </message>
    <message>
        <source>Customer 360</source>
        <translation>Customer 360</translation>
    </message>
    <message>
        <source>%1 – Customer 360</source>
        <comment>what is in front</comment>
        <translation>‏%1 – ‏Customer 360</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>تم التراجع</translation>
    </message>
    <message numerus="yes">
        <source>Undone, except %Ln changes that others have touched since</source>
        <translation>
            <numerusform>تم التراجع</numerusform>
            <numerusform>تم التراجع، باستثناء تغيير واحد عدَّله آخرون بعد ذلك</numerusform>
            <numerusform>تم التراجع، باستثناء تغييرين عدَّلهما آخرون بعد ذلك</numerusform>
            <numerusform>تم التراجع، باستثناء %Ln تغييرات عدَّلها آخرون بعد ذلك</numerusform>
            <numerusform>تم التراجع، باستثناء %Ln تغييرًا عدَّلها آخرون بعد ذلك</numerusform>
            <numerusform>تم التراجع، باستثناء %Ln تغيير عدَّلها آخرون بعد ذلك</numerusform>
        </translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>تمت الإعادة</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>الشاشات</translation>
    </message>
    <message>
        <source>Open customers</source>
        <translation>العملاء المفتوحون</translation>
    </message>
    <message>
        <source>Made-up data to look around in. It is not encrypted.</source>
        <translation>بيانات وهمية للاستكشاف، وهي غير مشفرة.</translation>
    </message>
    <message>
        <source>Use my own data</source>
        <translation>استخدام بياناتي الخاصة</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what was done, where it is now</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>c360::ui::MapCard</name>
    <message>
        <source>Main address</source>
        <translation>العنوان الرئيسي</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>الخريطة</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Show all addresses</source>
        <translation>إظهار كل العناوين</translation>
    </message>
    <message>
        <source>Directions in the browser (openstreetmap.org)</source>
        <translation>الاتجاهات في المتصفح (openstreetmap.org)</translation>
    </message>
    <message>
        <source>No place to show</source>
        <translation>لا موقع لعرضه</translation>
    </message>
    <message>
        <source>Enter a city or postal code, and the map finds it without a network.</source>
        <translation>أدخل مدينة أو رمزًا بريديًا فتجده الخريطة دون شبكة.</translation>
    </message>
</context>
<context>
    <name>c360::ui::MapView</name>
    <message>
        <source>Map</source>
        <translation>الخريطة</translation>
    </message>
    <message>
        <source>latitude %1, longitude %2</source>
        <translation>خط العرض %1، خط الطول %2</translation>
    </message>
    <message>
        <source>%1: only the region is known</source>
        <translation>‏%1: المنطقة وحدها معروفة</translation>
    </message>
    <message>
        <source>%1: near %2, %3</source>
        <comment>address: place, coordinates</comment>
        <translation>‏%1: قرب %2، ‏%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>address: coordinates</comment>
        <translation>‏%1: ‏%2</translation>
    </message>
    <message>
        <source>No address with a known place</source>
        <translation>لا عنوان بموقع معروف</translation>
    </message>
    <message>
        <source>Drag to move, + and − to zoom, Home to show all addresses</source>
        <translation>اسحب للتحريك، واستخدم + و− للتكبير والتصغير، وHome لإظهار كل العناوين</translation>
    </message>
</context>
<context>
    <name>c360::ui::MappingModel</name>
    <message>
        <source>Left out</source>
        <translation>استُبعد</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>Press Enter to choose another field</source>
        <translation>اضغط Enter لاختيار حقل آخر</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>عمود الملف</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>ينتقل إلى</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>التعرُّف</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>أمثلة</translation>
    </message>
</context>
<context>
    <name>c360::ui::MappingStep</name>
    <message>
        <source>What the file holds</source>
        <translation>محتوى الملف</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>الفاصل</translation>
    </message>
    <message>
        <source>Order of dates</source>
        <translation>ترتيب التاريخ</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>العلامة العشرية</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Columns of the file and where they go</source>
        <translation>أعمدة الملف ووجهاتها</translation>
    </message>
    <message>
        <source>As it will be stored</source>
        <translation>كما سيُخزَّن</translation>
    </message>
    <message>
        <source>The first lines as they will be stored</source>
        <translation>الأسطر الأولى كما ستُخزَّن</translation>
    </message>
    <message>
        <source>&amp;Save the mapping…</source>
        <translation>حفظ المطابقة…</translation>
    </message>
    <message>
        <source>Keep these choices in a file, for the next list of this kind</source>
        <translation>حفظ هذه الخيارات في ملف للقائمة التالية من هذا النوع</translation>
    </message>
    <message>
        <source>&amp;Load a mapping…</source>
        <translation>تحميل مطابقة…</translation>
    </message>
    <message>
        <source>Use choices that were saved before</source>
        <translation>استخدام خيارات حُفظت من قبل</translation>
    </message>
    <message>
        <source>Point (1,234.56)</source>
        <translation>نقطة (1,234.56)</translation>
    </message>
    <message>
        <source>Comma (1.234,56)</source>
        <translation>فاصلة (1.234,56)</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %2, about %Ln records</source>
        <comment>file name – size</comment>
        <translation>
            <numerusform>‏%1 – ‏%2، دون سجلات</numerusform>
            <numerusform>‏%1 – ‏%2، سجل واحد تقريبًا</numerusform>
            <numerusform>‏%1 – ‏%2، سجلان تقريبًا</numerusform>
            <numerusform>‏%1 – ‏%2، نحو %Ln سجلات</numerusform>
            <numerusform>‏%1 – ‏%2، نحو %Ln سجلًا</numerusform>
            <numerusform>‏%1 – ‏%2، نحو %Ln سجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the first lines cannot be stored</source>
        <translation>
            <numerusform>كل الأسطر الأولى يمكن تخزينها</numerusform>
            <numerusform>سطر واحد من الأسطر الأولى لا يمكن تخزينه</numerusform>
            <numerusform>سطران من الأسطر الأولى لا يمكن تخزينهما</numerusform>
            <numerusform>%Ln من الأسطر الأولى لا يمكن تخزينها</numerusform>
            <numerusform>%Ln سطرًا من الأسطر الأولى لا يمكن تخزينها</numerusform>
            <numerusform>%Ln سطر من الأسطر الأولى لا يمكن تخزينها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln lines</source>
        <translation>
            <numerusform>لا أسطر</numerusform>
            <numerusform>السطر الأول</numerusform>
            <numerusform>السطران الأولان</numerusform>
            <numerusform>الأسطر الأولى (%Ln)</numerusform>
            <numerusform>الأسطر الأولى (%Ln)</numerusform>
            <numerusform>الأسطر الأولى (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>حفظ المطابقة</translation>
    </message>
    <message>
        <source>Mappings (*.json)</source>
        <translation>مطابقات (*.json)</translation>
    </message>
    <message>
        <source>Mapping saved</source>
        <translation>حُفظت المطابقة</translation>
    </message>
    <message>
        <source>Load a mapping</source>
        <translation>تحميل مطابقة</translation>
    </message>
    <message>
        <source>Mappings (*.json);;All files (*)</source>
        <translation>مطابقات (*.json);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>First line: &amp;names of columns</source>
        <translation>السطر الأول: أسماء الأعمدة</translation>
    </message>
</context>
<context>
    <name>c360::ui::NewCustomerDialog</name>
    <message>
        <source>New customer</source>
        <translation>عميل جديد</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
    <message numerus="yes">
        <source>Perhaps the same, %Ln found:</source>
        <translation>
            <numerusform>لا عملاء مشابهين:</numerusform>
            <numerusform>قد يكون نفسه، وُجد عميل واحد:</numerusform>
            <numerusform>قد يكون نفسه، وُجد عميلان:</numerusform>
            <numerusform>قد يكون نفسه، وُجد %Ln عملاء:</numerusform>
            <numerusform>قد يكون نفسه، وُجد %Ln عميلًا:</numerusform>
            <numerusform>قد يكون نفسه، وُجد %Ln عميل:</numerusform>
        </translation>
    </message>
    <message>
        <source>Open this customer instead</source>
        <translation>فتح هذا العميل بدلًا من ذلك</translation>
    </message>
</context>
<context>
    <name>c360::ui::NotesCard</name>
    <message>
        <source>Not saved yet; somebody else has changed the notes meanwhile</source>
        <translation>لم تُحفظ بعد؛ غيّر شخص آخر الملاحظات في هذه الأثناء</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Anything worth knowing about this customer</source>
        <translation>كل ما يجدر معرفته عن هذا العميل</translation>
    </message>
    <message>
        <source>Notes are saved when you leave them</source>
        <translation>تُحفظ الملاحظات عند مغادرتها</translation>
    </message>
    <message>
        <source>Save notes</source>
        <translation>حفظ الملاحظات</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>لم تُحفظ بعد</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>حُفظ على هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>c360::ui::NoticeBar</name>
    <message>
        <source>Close message</source>
        <translation>إغلاق الرسالة</translation>
    </message>
</context>
<context>
    <name>c360::ui::OfflineView</name>
    <message>
        <source>Available without a network</source>
        <translation>المتاح دون شبكة</translation>
    </message>
    <message>
        <source>Room on this computer</source>
        <translation>المساحة على هذا الحاسوب</translation>
    </message>
    <message>
        <source>By kind of record</source>
        <translation>حسب نوع السجل</translation>
    </message>
    <message>
        <source>Check this computer…</source>
        <translation>فحص هذا الحاسوب…</translation>
    </message>
    <message>
        <source>Checks the stored data, keychain, disk, clock and connection</source>
        <translation>يفحص البيانات المحفوظة وحلقة المفاتيح والقرص والساعة والاتصال</translation>
    </message>
    <message>
        <source>Records by kind</source>
        <translation>السجلات حسب النوع</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>بانتظار الإرسال</translation>
    </message>
    <message>
        <source>Last sent</source>
        <translation>آخر إرسال</translation>
    </message>
    <message>
        <source>Newest change from the central database</source>
        <translation>أحدث تغيير من قاعدة البيانات المركزية</translation>
    </message>
    <message>
        <source>All customers: this profile lives on this computer.</source>
        <translation>كل العملاء: ملف البيانات هذا على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Territories: none yet</source>
        <translation>مناطق العمل: لا شيء بعد</translation>
    </message>
    <message>
        <source>Territories: %1</source>
        <translation>مناطق العمل: %1</translation>
    </message>
    <message>
        <source>Documents: none yet</source>
        <translation>المستندات: لا شيء بعد</translation>
    </message>
    <message>
        <source>Documents: the contents of %1 of %2 are here, %3 are kept offline</source>
        <translation>المستندات: محتوى %1 من %2 موجود هنا، و%3 محفوظة للعمل دون اتصال</translation>
    </message>
    <message>
        <source>Customers and history: %1</source>
        <translation>العملاء والسجل التاريخي: %1</translation>
    </message>
    <message>
        <source>Contents of documents: %1</source>
        <translation>محتوى المستندات: %1</translation>
    </message>
    <message>
        <source>Free on this disk: %1</source>
        <translation>المساحة الحرة على هذا القرص: %1</translation>
    </message>
    <message>
        <source>—</source>
        <comment>does not apply</comment>
        <translation>—</translation>
    </message>
</context>
<context>
    <name>c360::ui::OwnProfileStep</name>
    <message>
        <source>Your customers deserve a place of their own</source>
        <translation>عملاؤك يستحقون مكانًا خاصًا بهم</translation>
    </message>
    <message>
        <source>This is the demo profile: its customers are made up and it is not encrypted. In a profile of your own your data is encrypted and stays apart from the demo.</source>
        <translation>هذا ملف البيانات التجريبي: عملاؤه وهميون وهو غير مشفر. في ملف بيانات خاص بك تكون بياناتك مشفرة ومنفصلة عن البيانات التجريبية.</translation>
    </message>
    <message>
        <source>Create my own profile…</source>
        <translation>إنشاء ملف بيانات خاص بي…</translation>
    </message>
    <message>
        <source>Import into the demo anyway</source>
        <translation>الاستيراد إلى البيانات التجريبية على أي حال</translation>
    </message>
</context>
<context>
    <name>c360::ui::PassphraseDialog</name>
    <message>
        <source>Change the passphrase</source>
        <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>تعيين عبارة مرور</translation>
    </message>
    <message>
        <source>Current passphrase</source>
        <translation>عبارة المرور الحالية</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>عبارة المرور الجديدة</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>عبارة المرور نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>At least 8 characters; four or five unrelated words are easy to keep in mind and hard to guess.</source>
        <translation>8 محارف على الأقل؛ أربع كلمات أو خمس لا رابط بينها سهلة الحفظ صعبة التخمين.</translation>
    </message>
    <message>
        <source>Too short: at least 8 characters</source>
        <translation>قصيرة جدًا: 8 محارف على الأقل</translation>
    </message>
    <message>
        <source>The two passphrases differ</source>
        <translation>عبارتا المرور مختلفتان</translation>
    </message>
    <message>
        <source>Weak: easy to guess</source>
        <translation>ضعيفة: سهلة التخمين</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>جيدة</translation>
    </message>
</context>
<context>
    <name>c360::ui::PassphraseField</name>
    <message>
        <source>Show what is typed</source>
        <translation>إظهار ما يُكتب</translation>
    </message>
</context>
<context>
    <name>c360::ui::PaymentDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>This is a &amp;refund to the customer</source>
        <translation>هذا استرداد مبلغ للعميل</translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation>تسجيل دفعة</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>&amp;Pays</source>
        <translation>تسدِّد</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Paid &amp;on</source>
        <translation>تاريخ الدفع</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>طريقة الدفع</translation>
    </message>
    <message>
        <source>Re&amp;ference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Record &amp;payment</source>
        <translation>تسجيل الدفعة</translation>
    </message>
    <message>
        <source>Credit notes, the oldest first</source>
        <translation>الإشعارات الدائنة، الأقدم أولًا</translation>
    </message>
    <message>
        <source>The oldest invoices first</source>
        <translation>أقدم الفواتير أولًا</translation>
    </message>
    <message>
        <source>%1 of %2: %3 open</source>
        <comment>invoice number, date, amount</comment>
        <translation>‏%1 بتاريخ %2: ‏%3 غير مسدد</translation>
    </message>
    <message>
        <source>On account</source>
        <translation>على الحساب</translation>
    </message>
    <message>
        <source>%1 on account</source>
        <translation>‏%1 على الحساب</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>amount, invoice number</comment>
        <translation>‏%1 عن %2</translation>
    </message>
    <message>
        <source>Refund of %1 recorded</source>
        <translation>سُجِّل استرداد بقيمة %1</translation>
    </message>
    <message>
        <source>Payment of %1 recorded</source>
        <translation>سُجِّلت دفعة بقيمة %1</translation>
    </message>
</context>
<context>
    <name>c360::ui::PaymentsCard</name>
    <message>
        <source>Payments</source>
        <translation>الدفعات</translation>
    </message>
    <message>
        <source>No payments yet</source>
        <translation>لا دفعات بعد</translation>
    </message>
    <message>
        <source>Payments that you record are set against the invoices here.</source>
        <translation>الدفعات التي تسجلها تُقابَل هنا بالفواتير.</translation>
    </message>
    <message>
        <source>Record payment…</source>
        <translation>تسجيل دفعة…</translation>
    </message>
</context>
<context>
    <name>c360::ui::PlaceCompleter</name>
    <message>
        <source>Places that match</source>
        <translation>الأماكن المطابقة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>place, country</comment>
        <translation>‏%1، ‏%2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>place, region, country</comment>
        <translation>‏%1، ‏%2، ‏%3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>postal code, place</comment>
        <translation>‏%1 ‏%2</translation>
    </message>
</context>
<context>
    <name>c360::ui::PreviewModel</name>
    <message>
        <source>%1 – %2</source>
        <comment>value – why it is refused</comment>
        <translation>‏%1 – ‏%2</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
</context>
<context>
    <name>c360::ui::ProfileSection</name>
    <message>
        <source>Tag added</source>
        <translation>أُضيف الوسم</translation>
    </message>
    <message>
        <source>Tag removed</source>
        <translation>أُزيل الوسم</translation>
    </message>
    <message>
        <source>Colour of the tag changed</source>
        <translation>غُيِّر لون الوسم</translation>
    </message>
    <message>
        <source>Added to the group</source>
        <translation>أُضيف إلى المجموعة</translation>
    </message>
    <message>
        <source>Taken out of the group</source>
        <translation>أُخرج من المجموعة</translation>
    </message>
    <message>
        <source>Marked as verified</source>
        <translation>عُلِّم كمُتحقَّق منه</translation>
    </message>
    <message>
        <source>No longer verified</source>
        <translation>لم يعد مُتحقَّقًا منه</translation>
    </message>
    <message>
        <source>The profile could not be read</source>
        <translation>تعذرت قراءة الملف</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>%1 saved on this computer</source>
        <comment>a field</comment>
        <translation>حُفظ %1 على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Notes saved on this computer</source>
        <translation>حُفظت الملاحظات على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Address saved on this computer</source>
        <translation>حُفظ العنوان على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>يستحق النظر</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>الهوية</translation>
    </message>
    <message>
        <source>Contact points</source>
        <translation>وسائل الاتصال</translation>
    </message>
    <message>
        <source>Main address</source>
        <translation>العنوان الرئيسي</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>تم التحقق</translation>
    </message>
    <message>
        <source>E-mail verified</source>
        <translation>البريد الإلكتروني مُتحقَّق منه</translation>
    </message>
    <message>
        <source>Whether the e-mail address is known to be the customer's</source>
        <translation>هل من المؤكد أن البريد الإلكتروني يخص العميل</translation>
    </message>
    <message>
        <source>Phone verified</source>
        <translation>الهاتف مُتحقَّق منه</translation>
    </message>
    <message>
        <source>Whether the phone number is known to be the customer's</source>
        <translation>هل من المؤكد أن رقم الهاتف يخص العميل</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>إضافة وسم</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Add to a group</source>
        <translation>إضافة إلى مجموعة</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>إضافة جهة اتصال</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>تعديل جهة الاتصال</translation>
    </message>
    <message>
        <source>Delete contact</source>
        <translation>حذف جهة الاتصال</translation>
    </message>
    <message>
        <source>No contact yet</source>
        <translation>لا جهات اتصال بعد</translation>
    </message>
    <message>
        <source>Who answers the phone, who signs, who pays?</source>
        <translation>من يرد على الهاتف، ومن يوقِّع، ومن يدفع؟</translation>
    </message>
    <message>
        <source>Contact added</source>
        <translation>أُضيفت جهة الاتصال</translation>
    </message>
    <message>
        <source>Contact saved on this computer</source>
        <translation>حُفظت جهة الاتصال على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Contact moved to the bin</source>
        <translation>نُقلت جهة الاتصال إلى سلة المحذوفات</translation>
    </message>
    <message>
        <source>Other addresses</source>
        <translation>عناوين أخرى</translation>
    </message>
    <message>
        <source>Add address</source>
        <translation>إضافة عنوان</translation>
    </message>
    <message>
        <source>Edit address</source>
        <translation>تعديل العنوان</translation>
    </message>
    <message>
        <source>Delete address</source>
        <translation>حذف العنوان</translation>
    </message>
    <message>
        <source>No other address yet</source>
        <translation>لا عنوان آخر بعد</translation>
    </message>
    <message>
        <source>For deliveries, invoices or a second site.</source>
        <translation>للتسليم أو الفواتير أو موقع ثانٍ.</translation>
    </message>
    <message>
        <source>Address added</source>
        <translation>أُضيف العنوان</translation>
    </message>
    <message>
        <source>Address moved to the bin</source>
        <translation>نُقل العنوان إلى سلة المحذوفات</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>المركبات</translation>
    </message>
    <message>
        <source>Add vehicle</source>
        <translation>إضافة مركبة</translation>
    </message>
    <message>
        <source>Edit vehicle</source>
        <translation>تعديل المركبة</translation>
    </message>
    <message>
        <source>Delete vehicle</source>
        <translation>حذف المركبة</translation>
    </message>
    <message>
        <source>No vehicle yet</source>
        <translation>لا مركبات بعد</translation>
    </message>
    <message>
        <source>Plate, mileage and the dates when inspection and service are due.</source>
        <translation>اللوحة وعداد المسافة ومواعيد الفحص والصيانة.</translation>
    </message>
    <message>
        <source>Vehicle added</source>
        <translation>أُضيفت المركبة</translation>
    </message>
    <message>
        <source>Vehicle saved on this computer</source>
        <translation>حُفظت المركبة على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Vehicle moved to the bin</source>
        <translation>نُقلت المركبة إلى سلة المحذوفات</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>لم يُتحقق منه</translation>
    </message>
</context>
<context>
    <name>c360::ui::ProgressStep</name>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>جارٍ الاستيراد…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records stored or refused</source>
        <translation>
            <numerusform>لم يُخزَّن أو يُرفض أي سجل</numerusform>
            <numerusform>سجل واحد خُزِّن أو رُفض</numerusform>
            <numerusform>سجلان خُزِّنا أو رُفضا</numerusform>
            <numerusform>%Ln سجلات خُزِّنت أو رُفضت</numerusform>
            <numerusform>%Ln سجلًا خُزِّنت أو رُفضت</numerusform>
            <numerusform>%Ln سجل خُزِّنت أو رُفضت</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, about %2 left</source>
        <comment>records stored, time</comment>
        <translation>‏%1، بقي نحو %2</translation>
    </message>
    <message>
        <source>You can go on working in the main window. What is stored when you stop stays until you undo it.</source>
        <translation>يمكنك متابعة العمل في النافذة الرئيسية. ما خُزِّن عند الإيقاف يبقى حتى تتراجع عنه.</translation>
    </message>
</context>
<context>
    <name>c360::ui::RecentCard</name>
    <message>
        <source>Recent interactions</source>
        <translation>أحدث التفاعلات</translation>
    </message>
    <message>
        <source>Enter opens one in the timeline.</source>
        <translation>مفتاح Enter يفتح التفاعل في السجل الزمني.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
</context>
<context>
    <name>c360::ui::RecordDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Your changes are not saved. Press Esc or Cancel again to discard them.</source>
        <translation>تغييراتك غير محفوظة. اضغط Esc أو «إلغاء» مرة أخرى لتجاهلها.</translation>
    </message>
</context>
<context>
    <name>c360::ui::RecordForm</name>
    <message>
        <source>%1 (required)</source>
        <translation>‏%1 (مطلوب)</translation>
    </message>
</context>
<context>
    <name>c360::ui::RecoveryDialog</name>
    <message>
        <source>Recovery key</source>
        <translation>مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>A recovery key opens your customers when the passphrase is forgotten. It is shown once: write it down and keep it where you keep important papers. A key made before no longer works.</source>
        <translation>يفتح مفتاح الاسترداد بيانات عملائك إذا نُسيت عبارة المرور. يُعرض مرة واحدة: دوِّنه واحفظه حيث تحفظ أوراقك المهمة. أي مفتاح أُنشئ قبله لن يعمل.</translation>
    </message>
    <message>
        <source>Current passphrase</source>
        <translation>عبارة المرور الحالية</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>إنشاء المفتاح</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>لقد دوَّنته</translation>
    </message>
</context>
<context>
    <name>c360::ui::ResultLists</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a list and how many are in it</comment>
        <translation>‏%1 (%2)</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>المكررات المحتملة</translation>
    </message>
    <message>
        <source>Refused lines</source>
        <translation>الأسطر المرفوضة</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Lists of lines</source>
        <translation>قوائم الأسطر</translation>
    </message>
    <message>
        <source>There is nothing to say about single lines: no duplicates, no refused lines.</source>
        <translation>لا شيء يُذكر عن أسطر بعينها: لا مكررات ولا أسطر مرفوضة.</translation>
    </message>
</context>
<context>
    <name>c360::ui::ResultView</name>
    <message>
        <source>%1: %2</source>
        <comment>a figure and what it counts</comment>
        <translation>‏%1: ‏%2</translation>
    </message>
    <message>
        <source>The import was undone</source>
        <translation>تم التراجع عن الاستيراد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records were taken back.</source>
        <translation>
            <numerusform>لم يُسترجع أي سجل.</numerusform>
            <numerusform>استُرجع سجل واحد.</numerusform>
            <numerusform>استُرجع سجلان.</numerusform>
            <numerusform>استُرجعت %Ln سجلات.</numerusform>
            <numerusform>استُرجع %Ln سجلًا.</numerusform>
            <numerusform>استُرجع %Ln سجل.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 records were taken back; %2 were changed since and are left as they are.</source>
        <translation>السجلات المسترجعة: %1؛ وما عُدِّل بعد ذلك فتُرك كما هو: %2.</translation>
    </message>
    <message>
        <source>Undone on %1.</source>
        <translation>تم التراجع في %1.</translation>
    </message>
    <message>
        <source>The import was stopped</source>
        <translation>أُوقف الاستيراد</translation>
    </message>
    <message>
        <source>What was stored before stays until you undo it.</source>
        <translation>ما خُزِّن قبل ذلك يبقى حتى تتراجع عنه.</translation>
    </message>
    <message>
        <source>Nothing was stored</source>
        <translation>لم يُخزَّن شيء</translation>
    </message>
    <message>
        <source>The lists below say why.</source>
        <translation>القوائم أدناه تبيِّن السبب.</translation>
    </message>
    <message>
        <source>The import is done</source>
        <translation>اكتمل الاستيراد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records are stored on this computer.</source>
        <translation>
            <numerusform>لم يُخزَّن أي سجل على هذا الحاسوب.</numerusform>
            <numerusform>خُزِّن سجل واحد على هذا الحاسوب.</numerusform>
            <numerusform>خُزِّن سجلان على هذا الحاسوب.</numerusform>
            <numerusform>خُزِّنت %Ln سجلات على هذا الحاسوب.</numerusform>
            <numerusform>خُزِّن %Ln سجلًا على هذا الحاسوب.</numerusform>
            <numerusform>خُزِّن %Ln سجل على هذا الحاسوب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Records read</source>
        <translation>السجلات المقروءة</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>حُدِّث</translation>
    </message>
    <message>
        <source>Left out as duplicates</source>
        <translation>المستبعدة كمكررات</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>عملاء جدد</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>الفواتير</translation>
    </message>
    <message>
        <source>Credit notes</source>
        <translation>الإشعارات الدائنة</translation>
    </message>
    <message>
        <source>Lines without a customer</source>
        <translation>أسطر بلا عميل</translation>
    </message>
    <message>
        <source>Save the &amp;refused lines…</source>
        <translation>حفظ الأسطر المرفوضة…</translation>
    </message>
    <message>
        <source>A table with the number of each line, why it was left out, and the line itself</source>
        <translation>جدول برقم كل سطر وسبب استبعاده والسطر نفسه</translation>
    </message>
    <message>
        <source>&amp;Undo the whole import</source>
        <translation>التراجع عن الاستيراد كله</translation>
    </message>
    <message>
        <source>Save the refused lines</source>
        <translation>حفظ الأسطر المرفوضة</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جداول (*.csv)</translation>
    </message>
    <message>
        <source>refused-lines.csv</source>
        <comment>file name</comment>
        <translation>الأسطر-المرفوضة.csv</translation>
    </message>
    <message>
        <source>Refused lines saved</source>
        <translation>حُفظت الأسطر المرفوضة</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>التراجع عن الاستيراد</translation>
    </message>
    <message>
        <source>Take back everything that this import stored?</source>
        <translation>استرجاع كل ما خزَّنه هذا الاستيراد؟</translation>
    </message>
    <message>
        <source>Records that were changed since are left as they are and counted.</source>
        <translation>السجلات التي عُدِّلت بعد ذلك تُترك كما هي وتُحصى.</translation>
    </message>
</context>
<context>
    <name>c360::ui::RiskCard</name>
    <message>
        <source>Payment risk</source>
        <translation>مخاطر السداد</translation>
    </message>
    <message>
        <source>Counted from the overdue share, the days of the oldest overdue invoice, the credit limit used and whether invoices are paid later than before. Low: 0 or 1 point; medium: 2 to 4; high: 5 or more.</source>
        <translation>تُحسب النقاط من حصة المتأخرات وأيام تأخر أقدم فاتورة متأخرة والمستخدم من حد الائتمان وتباطؤ السداد مقارنة بالسابق. منخفض: نقطة أو أقل؛ متوسط: 2 إلى 4؛ مرتفع: 5 أو أكثر.</translation>
    </message>
    <message>
        <source>High</source>
        <comment>payment risk</comment>
        <translation>مرتفعة</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>payment risk</comment>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>payment risk</comment>
        <translation>منخفضة</translation>
    </message>
    <message>
        <source>%1 of %2 points</source>
        <translation>%1 من %2 نقطة</translation>
    </message>
    <message>
        <source>Nothing is overdue, and invoices are paid as fast as before.</source>
        <translation>لا متأخرات، وتُسدد الفواتير بالسرعة نفسها كما في السابق.</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no value</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>No invoice to judge by yet.</source>
        <translation>لا فاتورة يُحكم بها بعد.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a figure and its explanation</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 of what is owed is overdue.</source>
        <translation>%1 من المستحق متأخر.</translation>
    </message>
    <message numerus="yes">
        <source>The oldest overdue invoice is %Ln days late.</source>
        <translation>
            <numerusform>أقدم فاتورة متأخرة لم تتأخر أي يوم.</numerusform>
            <numerusform>أقدم فاتورة متأخرة تأخرت يومًا واحدًا.</numerusform>
            <numerusform>أقدم فاتورة متأخرة تأخرت يومين.</numerusform>
            <numerusform>أقدم فاتورة متأخرة تأخرت %Ln أيام.</numerusform>
            <numerusform>أقدم فاتورة متأخرة تأخرت %Ln يومًا.</numerusform>
            <numerusform>أقدم فاتورة متأخرة تأخرت %Ln يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>The credit limit is exceeded: %1 of it is used.</source>
        <translation>جرى تجاوز حد الائتمان: استُخدم %1 منه.</translation>
    </message>
    <message>
        <source>%1 of the credit limit is used.</source>
        <translation>استُخدم %1 من حد الائتمان.</translation>
    </message>
    <message>
        <source>Invoices are paid after %1 days lately, after %2 days in the year before.</source>
        <translation>تُسدد الفواتير مؤخرًا بعد %1 يوم، مقابل %2 يوم في السنة السابقة.</translation>
    </message>
</context>
<context>
    <name>c360::ui::SearchField</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
</context>
<context>
    <name>c360::ui::SelectionBar</name>
    <message>
        <source>Selection</source>
        <translation>التحديد</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>مسح التحديد</translation>
    </message>
</context>
<context>
    <name>c360::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Language and region</source>
        <translation>اللغة والمنطقة</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>القيم الافتراضية</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>الأمان</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>language and country</comment>
        <translation>‏%1 (%2)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>As usual in the region</source>
        <translation>المعتاد في المنطقة</translation>
    </message>
    <message>
        <source>Latin digits (123)</source>
        <translation>الأرقام اللاتينية (123)</translation>
    </message>
    <message>
        <source>Arabic-Indic digits (١٢٣)</source>
        <translation>الأرقام العربية المشرقية (١٢٣)</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>First day of the week</source>
        <translation>أول أيام الأسبوع</translation>
    </message>
    <message>
        <source>Time on charts runs from left to right in Arabic too</source>
        <translation>يجري الزمن في الرسوم البيانية من اليسار إلى اليمين في العربية أيضًا</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>currency code and name</comment>
        <translation>‏%1 – ‏%2</translation>
    </message>
    <message>
        <source>Country of new customers</source>
        <translation>بلد العملاء الجدد</translation>
    </message>
    <message>
        <source>Currency of new invoices</source>
        <translation>عملة الفواتير الجديدة</translation>
    </message>
    <message>
        <source>Phone numbers without a country code are from</source>
        <translation>أرقام الهاتف بلا رمز دولي هي من</translation>
    </message>
    <message>
        <source>This profile holds made-up data only, so it is not encrypted.</source>
        <translation>لا يحوي ملف البيانات هذا إلا بيانات وهمية، لذا فهو غير مشفر.</translation>
    </message>
    <message>
        <source>This profile is not encrypted: whoever can read this computer's files can read your customers.</source>
        <translation>ملف البيانات هذا غير مشفر: من يستطيع قراءة ملفات هذا الحاسوب يستطيع قراءة بيانات عملائك.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, after a number</comment>
        <translation> دقيقة</translation>
    </message>
    <message>
        <source>Lock when nobody has used it for</source>
        <translation>القفل عند عدم الاستخدام لمدة</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>تغيير عبارة المرور…</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>تعيين عبارة مرور…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Make a new recovery key…</source>
        <translation>إنشاء مفتاح استرداد جديد…</translation>
    </message>
    <message>
        <source>Make a recovery key…</source>
        <translation>إنشاء مفتاح استرداد…</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>Central database</source>
        <translation>قاعدة البيانات المركزية</translation>
    </message>
    <message>
        <source>Your name and address on invoices</source>
        <translation>اسمك وعنوانك على الفواتير</translation>
    </message>
    <message>
        <source>Connected to %1 as %2.</source>
        <comment>server, login</comment>
        <translation>متصل بالخادم %1 باسم %2.</translation>
    </message>
    <message>
        <source>Demo data is never sent anywhere.</source>
        <translation>البيانات التجريبية لا تُرسل إلى أي مكان.</translation>
    </message>
    <message>
        <source>This profile lives on this computer only. Connect it to share your customers with your team.</source>
        <translation>ملف البيانات هذا على هذا الحاسوب فقط. صِله لتتشارك عملاءك مع فريقك.</translation>
    </message>
    <message>
        <source>Account…</source>
        <translation>الحساب…</translation>
    </message>
    <message>
        <source>Use my own data…</source>
        <translation>استخدام بياناتي الخاصة…</translation>
    </message>
    <message>
        <source>Connect to a central database…</source>
        <translation>الاتصال بقاعدة بيانات مركزية…</translation>
    </message>
    <message>
        <source>Open with my system's keychain</source>
        <translation>الفتح بحلقة مفاتيح نظامي</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>حلقة المفاتيح</translation>
    </message>
    <message>
        <source>Looking for a keychain…</source>
        <translation>جارٍ البحث عن حلقة مفاتيح…</translation>
    </message>
    <message>
        <source>On, but no keychain answers on this computer: the passphrase or the recovery key opens your customers.</source>
        <translation>مفعّل، لكن لا حلقة مفاتيح تستجيب على هذا الحاسوب: تفتح عبارة المرور أو مفتاح الاسترداد عملاءك.</translation>
    </message>
    <message>
        <source>On: no passphrase is asked for while you are signed in.</source>
        <translation>مفعّل: لا تُطلب عبارة مرور ما دمت مسجّل الدخول.</translation>
    </message>
    <message>
        <source>On, and the only way in besides a recovery key: to switch it off, you first set a passphrase.</source>
        <translation>مفعّل، وهو السبيل الوحيد للدخول إلى جانب مفتاح الاسترداد: لإيقافه عيّن أولًا عبارة مرور.</translation>
    </message>
    <message>
        <source>Off: the passphrase is asked for each time.</source>
        <translation>متوقف: تُطلب عبارة المرور في كل مرة.</translation>
    </message>
    <message>
        <source>Off. No keychain answers on this computer. Desktops such as KDE (KWallet) and GNOME (Keyring) bring one; start it, then open Settings again.</source>
        <translation>متوقف. لا حلقة مفاتيح تستجيب على هذا الحاسوب. توفّرها أسطح المكتب مثل KDE وGNOME؛ شغّلها ثم افتح الإعدادات من جديد.</translation>
    </message>
</context>
<context>
    <name>c360::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>البحث عن أمر</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Press Enter on a command, then the new keys. Backspace takes its keys away.</source>
        <translation>اضغط Enter على أمر، ثم المفاتيح الجديدة. مفتاح Backspace يزيل مفاتيحه.</translation>
    </message>
    <message>
        <source>Restore all defaults</source>
        <translation>استعادة كل القيم الافتراضية</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>غيَّرتها أنت</translation>
    </message>
    <message>
        <source>New keys for %1</source>
        <translation>مفاتيح جديدة لـ %1</translation>
    </message>
    <message>
        <source>These keys already belong to “%1”.</source>
        <translation>هذه المفاتيح مخصصة أصلًا لـ «%1».</translation>
    </message>
</context>
<context>
    <name>c360::ui::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
</context>
<context>
    <name>c360::ui::SyncBanners</name>
    <message>
        <source>The connection to the central database is not verified: somebody in between could read and change what is sent. Your administrator allowed this.</source>
        <translation>الاتصال بقاعدة البيانات المركزية غير متحقق منه: يستطيع طرف في الطريق قراءة ما يُرسل وتغييره. وقد سمح المسؤول بذلك.</translation>
    </message>
    <message>
        <source>Account…</source>
        <translation>الحساب…</translation>
    </message>
    <message>
        <source>The sync has stopped. %1</source>
        <comment>why</comment>
        <translation>توقفت المزامنة. %1</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>الإجابة…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>You no longer see %1: its customers have been removed from this computer. What had not been sent (%2) is kept among the refused changes.</source>
        <comment>territories, number of changes</comment>
        <translation>لم تعد ترى %1: أُزيل عملاؤها من هذا الحاسوب. واحتُفظ بما لم يُرسل (%2) ضمن التغييرات المرفوضة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>%Ln تغييرات</numerusform>
            <numerusform>%Ln تغييرًا</numerusform>
            <numerusform>%Ln تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>You no longer see %1: its customers have been removed from this computer.</source>
        <comment>territories</comment>
        <translation>لم تعد ترى %1: أُزيل عملاؤها من هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>عرضها</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>حسنًا</translation>
    </message>
    <message>
        <source>Take over the deletions?</source>
        <translation>هل تُطبَّق عمليات الحذف؟</translation>
    </message>
    <message numerus="yes">
        <source>The central database wants to remove %Ln records from this computer.</source>
        <translation>
            <numerusform>لا تريد قاعدة البيانات المركزية إزالة أي سجل من هذا الحاسوب.</numerusform>
            <numerusform>تريد قاعدة البيانات المركزية إزالة سجل واحد من هذا الحاسوب.</numerusform>
            <numerusform>تريد قاعدة البيانات المركزية إزالة سجلين من هذا الحاسوب.</numerusform>
            <numerusform>تريد قاعدة البيانات المركزية إزالة %Ln سجلات من هذا الحاسوب.</numerusform>
            <numerusform>تريد قاعدة البيانات المركزية إزالة %Ln سجلًا من هذا الحاسوب.</numerusform>
            <numerusform>تريد قاعدة البيانات المركزية إزالة %Ln سجل من هذا الحاسوب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove them here too</source>
        <translation>إزالتها هنا أيضًا</translation>
    </message>
    <message>
        <source>That is unusually many, so the sync has stopped. If nobody in your team deleted that much on purpose, leave it stopped and ask your administrator.</source>
        <translation>هذا عدد كبير على غير المعتاد، لذلك توقفت المزامنة. إن لم يتعمد أحد في فريقك حذف هذا القدر فاتركها متوقفة واسأل المسؤول.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records that your team shares were deleted on this computer.</source>
        <translation>
            <numerusform>لم يُحذف على هذا الحاسوب أي سجل يشاركه فريقك.</numerusform>
            <numerusform>حُذف على هذا الحاسوب سجل واحد يشاركه فريقك.</numerusform>
            <numerusform>حُذف على هذا الحاسوب سجلان يشاركهما فريقك.</numerusform>
            <numerusform>حُذفت على هذا الحاسوب %Ln سجلات يشاركها فريقك.</numerusform>
            <numerusform>حُذف على هذا الحاسوب %Ln سجلًا يشاركه فريقك.</numerusform>
            <numerusform>حُذف على هذا الحاسوب %Ln سجل يشاركه فريقك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete them for everybody</source>
        <translation>احذفها للجميع</translation>
    </message>
    <message>
        <source>Your team&apos;s customers are still being copied to this computer. You can work with those that are here; what you change is sent when the copy is complete.</source>
        <translation>ما زال نسخ عملاء فريقك إلى هذا الحاسوب جاريًا. يمكنك العمل مع العملاء الموجودين هنا؛ وتُرسَل تعديلاتك بعد اكتمال النسخ.</translation>
    </message>
</context>
<context>
    <name>c360::ui::SyncChip</name>
    <message>
        <source>Sync: %1</source>
        <comment>state</comment>
        <translation>المزامنة: %1</translation>
    </message>
    <message>
        <source>Connect to a central database</source>
        <translation>الاتصال بقاعدة بيانات مركزية</translation>
    </message>
    <message>
        <source>Open the Sync Centre</source>
        <translation>فتح مركز المزامنة</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>explanation, what a press does</comment>
        <translation>%1
%2</translation>
    </message>
</context>
<context>
    <name>c360::ui::SyncList</name>
    <message>
        <source>The chosen change in full</source>
        <translation>التغيير المحدد كاملًا</translation>
    </message>
</context>
<context>
    <name>c360::ui::SyncPage</name>
    <message>
        <source>Sync Centre</source>
        <translation>مركز المزامنة</translation>
    </message>
    <message>
        <source>What you change is saved on this computer first and sent when the central database answers. Nothing is lost in between.</source>
        <translation>ما تعدله يُحفظ أولًا على هذا الحاسوب ثم يُرسل حين تستجيب قاعدة البيانات المركزية. ولا يضيع شيء بين ذلك.</translation>
    </message>
    <message>
        <source>&amp;Open the customer</source>
        <translation>فتح العميل</translation>
    </message>
    <message>
        <source>Send &amp;now</source>
        <translation>الإرسال الآن</translation>
    </message>
    <message>
        <source>&amp;Discard the change…</source>
        <translation>التخلي عن التغيير…</translation>
    </message>
    <message>
        <source>&amp;Decide…</source>
        <translation>اتخاذ القرار…</translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>إعادة الإرسال</translation>
    </message>
    <message>
        <source>&amp;Check this computer…</source>
        <translation>فحص هذا الحاسوب…</translation>
    </message>
    <message>
        <source>Parts of the Sync Centre</source>
        <translation>أقسام مركز المزامنة</translation>
    </message>
    <message>
        <source>Changes waiting to be sent</source>
        <translation>تغييرات بانتظار الإرسال</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Changes that met another one</source>
        <translation>تغييرات متعارضة</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>ما يختلف</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>مَن</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Refused changes</source>
        <translation>التغييرات المرفوضة</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>المرفوضة</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Use my own data…</source>
        <translation>استخدام بياناتي الخاصة…</translation>
    </message>
    <message>
        <source>Connect to a central database…</source>
        <translation>الاتصال بقاعدة بيانات مركزية…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tab, number of records</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>بالانتظار</translation>
    </message>
    <message>
        <source>Needs your decision</source>
        <translation>تحتاج إلى قرارك</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>The changes could not be read</source>
        <translation>تعذرت قراءة التغييرات</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Demo data stays here</source>
        <translation>تبقى البيانات التجريبية هنا</translation>
    </message>
    <message>
        <source>These customers are made up, so none of them is ever sent to a central database.</source>
        <translation>هؤلاء عملاء وهميون، فلا يُرسل أي منهم إلى قاعدة بيانات مركزية.</translation>
    </message>
    <message>
        <source>This profile lives on this computer only</source>
        <translation>ملف البيانات هذا على هذا الحاسوب فقط</translation>
    </message>
    <message>
        <source>Connect it to a central database to share your customers with your team.</source>
        <translation>صِله بقاعدة بيانات مركزية لتتشارك عملاءك مع فريقك.</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>لا شيء بالانتظار</translation>
    </message>
    <message>
        <source>Nothing needs your decision</source>
        <translation>لا شيء ينتظر قرارك</translation>
    </message>
    <message>
        <source>When two people change the same field, both values wait here for you.</source>
        <translation>حين يعدل شخصان الحقل نفسه تنتظرك القيمتان هنا.</translation>
    </message>
    <message>
        <source>Nothing was refused</source>
        <translation>لم يُرفض شيء</translation>
    </message>
    <message>
        <source>A change that the central database does not accept waits here, with the reason.</source>
        <translation>التغيير الذي لا تقبله قاعدة البيانات المركزية ينتظر هنا مع السبب.</translation>
    </message>
    <message>
        <source>Discard the change</source>
        <translation>التخلي عن التغيير</translation>
    </message>
    <message>
        <source>Take back what you changed? %1</source>
        <translation>هل تتراجع عما عدلته؟ %1</translation>
    </message>
    <message>
        <source>Change discarded</source>
        <translation>تم التخلي عن التغيير</translation>
    </message>
    <message>
        <source>Refused on</source>
        <translation>وقت الرفض</translation>
    </message>
    <message>
        <source>What you change stands here until it is sent.</source>
        <translation>ما تعدله يبقى هنا إلى أن يُرسل.</translation>
    </message>
    <message>
        <source>The change waits to be sent again</source>
        <translation>التغيير بانتظار إعادة الإرسال</translation>
    </message>
    <message>
        <source>Give up the refused change? %1</source>
        <translation>هل تتخلى عن التغيير المرفوض؟ %1</translation>
    </message>
</context>
<context>
    <name>c360::ui::SyncRows</name>
    <message>
        <source>Same e-mail address as another customer</source>
        <translation>عنوان البريد نفسه لدى عميل آخر</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value, who has chosen it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2 or %3</source>
        <comment>field, two values</comment>
        <translation>%1: %2 أو %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>record, what was changed</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>c360::ui::SyncStateCard</name>
    <message>
        <source>&amp;Sync now</source>
        <translation>المزامنة الآن</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <comment>technical reason</comment>
        <translation>التفاصيل: %1</translation>
    </message>
    <message>
        <source>&amp;Answer…</source>
        <translation>الإجابة…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>login, server</comment>
        <translation>%1 على %2</translation>
    </message>
    <message>
        <source>%1 at %2, %3</source>
        <comment>login, server, role</comment>
        <translation>%1 على %2، %3</translation>
    </message>
    <message>
        <source>%1 · next try %2</source>
        <comment>account, in 2 minutes</comment>
        <translation>%1 · المحاولة التالية %2</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Send and receive again</source>
        <translation>معاودة الإرسال والاستقبال</translation>
    </message>
    <message>
        <source>Send and receive nothing until you resume</source>
        <translation>لا إرسال ولا استقبال حتى تستأنف</translation>
    </message>
    <message>
        <source>Use my own data…</source>
        <translation>استخدام بياناتي الخاصة…</translation>
    </message>
    <message>
        <source>Connect to a central database…</source>
        <translation>الاتصال بقاعدة بيانات مركزية…</translation>
    </message>
    <message>
        <source>Account…</source>
        <translation>الحساب…</translation>
    </message>
    <message>
        <source>Sync &amp;anyway</source>
        <translation>المزامنة على أي حال</translation>
    </message>
    <message>
        <source>Carry documents and history over this network too</source>
        <translation>نقل المستندات والسجل التاريخي عبر هذه الشبكة أيضًا</translation>
    </message>
</context>
<context>
    <name>c360::ui::SyncTexts</name>
    <message numerus="yes">
        <source>%Ln changes waiting</source>
        <translation>
            <numerusform>لا تغييرات بالانتظار</numerusform>
            <numerusform>تغيير واحد بالانتظار</numerusform>
            <numerusform>تغييران بالانتظار</numerusform>
            <numerusform>%Ln تغييرات بالانتظار</numerusform>
            <numerusform>%Ln تغييرًا بالانتظار</numerusform>
            <numerusform>%Ln تغيير بالانتظار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>changes, where the room is short</comment>
        <translation>
            <numerusform>لا شيء بالانتظار</numerusform>
            <numerusform>واحد بالانتظار</numerusform>
            <numerusform>اثنان بالانتظار</numerusform>
            <numerusform>%Ln بالانتظار</numerusform>
            <numerusform>%Ln بالانتظار</numerusform>
            <numerusform>%Ln بالانتظار</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <comment>share done, time left</comment>
        <translation>%1، نحو %2</translation>
    </message>
    <message>
        <source>Demo data</source>
        <translation>بيانات تجريبية</translation>
    </message>
    <message>
        <source>Made-up customers: nothing here is ever sent anywhere.</source>
        <translation>عملاء وهميون: لا يُرسل شيء من هنا إلى أي مكان.</translation>
    </message>
    <message>
        <source>On this computer only</source>
        <translation>على هذا الحاسوب فقط</translation>
    </message>
    <message>
        <source>Everything is saved here. Connect to a central database to share it with your team.</source>
        <translation>كل شيء محفوظ هنا. اتصل بقاعدة بيانات مركزية لتتشاركه مع فريقك.</translation>
    </message>
    <message>
        <source>Last exchanged %1.</source>
        <translation>آخر تبادل: %1.</translation>
    </message>
    <message>
        <source>Nothing has been exchanged yet.</source>
        <translation>لم يُتبادل شيء بعد.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>state, changes that wait</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>First copy %1</source>
        <comment>share and time left</comment>
        <translation>النسخة الأولى %1</translation>
    </message>
    <message>
        <source>Everything you may see is being copied to this computer. You can already work.</source>
        <translation>يُنسخ إلى هذا الحاسوب كل ما يحق لك رؤيته. يمكنك العمل من الآن.</translation>
    </message>
    <message>
        <source>Sending %1 of %2</source>
        <translation>إرسال %1 من %2</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>Receiving %1 of %2</source>
        <translation>استقبال %1 من %2</translation>
    </message>
    <message>
        <source>Receiving…</source>
        <translation>جارٍ الاستقبال…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents on their way</source>
        <translation>
            <numerusform>لا مستندات في الطريق</numerusform>
            <numerusform>مستند واحد في الطريق</numerusform>
            <numerusform>مستندان في الطريق</numerusform>
            <numerusform>%Ln مستندات في الطريق</numerusform>
            <numerusform>%Ln مستندًا في الطريق</numerusform>
            <numerusform>%Ln مستند في الطريق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need you</source>
        <translation>
            <numerusform>لا شيء يحتاج إليك</numerusform>
            <numerusform>واحد يحتاج إليك</numerusform>
            <numerusform>اثنان يحتاجان إليك</numerusform>
            <numerusform>%Ln تحتاج إليك</numerusform>
            <numerusform>%Ln تحتاج إليك</numerusform>
            <numerusform>%Ln تحتاج إليك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes need your decision</source>
        <translation>
            <numerusform>لا تغييرات تحتاج إلى قرارك</numerusform>
            <numerusform>تغيير واحد يحتاج إلى قرارك</numerusform>
            <numerusform>تغييران يحتاجان إلى قرارك</numerusform>
            <numerusform>%Ln تغييرات تحتاج إلى قرارك</numerusform>
            <numerusform>%Ln تغييرًا تحتاج إلى قرارك</numerusform>
            <numerusform>%Ln تغيير تحتاج إلى قرارك</numerusform>
        </translation>
    </message>
    <message>
        <source>Synced just now</source>
        <translation>تمت المزامنة للتو</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <comment>2 min ago</comment>
        <translation>تمت المزامنة %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>دون اتصال</translation>
    </message>
    <message>
        <source>The central database cannot be reached. Your work is saved here and sent later.</source>
        <translation>يتعذر الوصول إلى قاعدة البيانات المركزية. عملك محفوظ هنا ويُرسل لاحقًا.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>محظور</translation>
    </message>
    <message>
        <source>An administrator has blocked this device. Your changes stay on this computer; ask your administrator to let it in again.</source>
        <translation>حظر مسؤول هذا الجهاز. تبقى تغييراتك على هذا الحاسوب؛ اطلب من المسؤول أن يسمح له بالدخول من جديد.</translation>
    </message>
    <message>
        <source>A question for you</source>
        <translation>سؤال لك</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of records, what happens</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records are about to be deleted here, because they were deleted in the central database.</source>
        <translation>
            <numerusform>لن يُحذف أي سجل هنا.</numerusform>
            <numerusform>سيُحذف سجل واحد هنا، لأنه حُذف في قاعدة البيانات المركزية.</numerusform>
            <numerusform>سيُحذف سجلان هنا، لأنهما حُذفا في قاعدة البيانات المركزية.</numerusform>
            <numerusform>ستُحذف %Ln سجلات هنا، لأنها حُذفت في قاعدة البيانات المركزية.</numerusform>
            <numerusform>سيُحذف %Ln سجلًا هنا، لأنها حُذفت في قاعدة البيانات المركزية.</numerusform>
            <numerusform>سيُحذف %Ln سجل هنا، لأنها حُذفت في قاعدة البيانات المركزية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records are about to be deleted for your whole team, because they were deleted on this computer.</source>
        <translation>
            <numerusform>لن يُحذف أي سجل لدى فريقك.</numerusform>
            <numerusform>سيُحذف سجل واحد لدى فريقك كله، لأنه حُذف على هذا الحاسوب.</numerusform>
            <numerusform>سيُحذف سجلان لدى فريقك كله، لأنهما حُذفا على هذا الحاسوب.</numerusform>
            <numerusform>ستُحذف %Ln سجلات لدى فريقك كله، لأنها حُذفت على هذا الحاسوب.</numerusform>
            <numerusform>سيُحذف %Ln سجلًا لدى فريقك كله، لأنها حُذفت على هذا الحاسوب.</numerusform>
            <numerusform>سيُحذف %Ln سجل لدى فريقك كله، لأنها حُذفت على هذا الحاسوب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>حُفظ على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>جارٍ الإرسال</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>بانتظار الإرسال</translation>
    </message>
    <message>
        <source>Saved on this computer; it is sent as soon as the central database answers.</source>
        <translation>حُفظ على هذا الحاسوب؛ ويُرسل حالما تستجيب قاعدة البيانات المركزية.</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>تمت المزامنة</translation>
    </message>
    <message>
        <source>As the central database has it.</source>
        <translation>كما هو في قاعدة البيانات المركزية.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>The central database refused a change: see the Sync Centre.</source>
        <translation>رفضت قاعدة البيانات المركزية تغييرًا: انظر مركز المزامنة.</translation>
    </message>
    <message>
        <source>Not the latest version</source>
        <translation>ليست أحدث نسخة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records of the central database cannot be read here: they are shown as they were before, or not at all. Everything else is exchanged. “Check this computer” names them for your administrator; a newer version of the program may read them.</source>
        <translation>
            <numerusform>كل سجلات قاعدة البيانات المركزية مقروءة هنا.</numerusform>
            <numerusform>سجل واحد في قاعدة البيانات المركزية لا يمكن قراءته هنا: يظهر كما كان من قبل أو لا يظهر. كل ما عدا ذلك متبادل. يسميه «فحص هذا الحاسوب» لمسؤولك، وقد يقرؤه إصدار أحدث من البرنامج.</numerusform>
            <numerusform>سجلان في قاعدة البيانات المركزية لا يمكن قراءتهما هنا: يظهران كما كانا من قبل أو لا يظهران. كل ما عدا ذلك متبادل. يسميهما «فحص هذا الحاسوب» لمسؤولك، وقد يقرؤهما إصدار أحدث من البرنامج.</numerusform>
            <numerusform>%Ln سجلات في قاعدة البيانات المركزية لا يمكن قراءتها هنا: تظهر كما كانت من قبل أو لا تظهر. كل ما عدا ذلك متبادل. يسميها «فحص هذا الحاسوب» لمسؤولك، وقد يقرؤها إصدار أحدث من البرنامج.</numerusform>
            <numerusform>%Ln سجلًا في قاعدة البيانات المركزية لا يمكن قراءتها هنا: تظهر كما كانت من قبل أو لا تظهر. كل ما عدا ذلك متبادل. يسميها «فحص هذا الحاسوب» لمسؤولك، وقد يقرؤها إصدار أحدث من البرنامج.</numerusform>
            <numerusform>%Ln سجل في قاعدة البيانات المركزية لا يمكن قراءتها هنا: تظهر كما كانت من قبل أو لا تظهر. كل ما عدا ذلك متبادل. يسميها «فحص هذا الحاسوب» لمسؤولك، وقد يقرؤها إصدار أحدث من البرنامج.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not readable here</source>
        <translation>
            <numerusform>لا شيء غير مقروء هنا</numerusform>
            <numerusform>سجل واحد غير مقروء هنا</numerusform>
            <numerusform>سجلان غير مقروءين هنا</numerusform>
            <numerusform>%Ln سجلات غير مقروءة هنا</numerusform>
            <numerusform>%Ln سجلًا غير مقروء هنا</numerusform>
            <numerusform>%Ln سجل غير مقروء هنا</numerusform>
        </translation>
    </message>
    <message>
        <source>The central database has a version that cannot be read here: see the Sync Centre.</source>
        <translation>لدى قاعدة البيانات المركزية نسخة لا يمكن قراءتها هنا: انظر مركز المزامنة.</translation>
    </message>
    <message>
        <source>Needs your decision</source>
        <translation>يحتاج إلى قرارك</translation>
    </message>
    <message>
        <source>Viewer</source>
        <comment>role</comment>
        <translation>مطّلع</translation>
    </message>
    <message>
        <source>Sales</source>
        <comment>role</comment>
        <translation>مبيعات</translation>
    </message>
    <message>
        <source>Manager</source>
        <comment>role</comment>
        <translation>مدير</translation>
    </message>
    <message>
        <source>Administrator</source>
        <comment>role</comment>
        <translation>مسؤول</translation>
    </message>
    <message>
        <source>Platform administrator</source>
        <comment>role</comment>
        <translation>مسؤول المنصة</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind of record, its name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>kind of record, customer</comment>
        <translation>%1 لدى %2</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <comment>kind of record, its name, customer</comment>
        <translation>%1 %2 لدى %3</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Moved to the bin</source>
        <translation>نُقل إلى سلة المحذوفات</translation>
    </message>
    <message>
        <source>Taken out of the bin</source>
        <translation>أُخرج من سلة المحذوفات</translation>
    </message>
    <message>
        <source>Erased for good</source>
        <translation>مُحي نهائيًا</translation>
    </message>
    <message>
        <source>Changed and put back as it was</source>
        <translation>عُدِّل ثم أُعيد كما كان</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>عُدِّل</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, part of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>—</source>
        <comment>no value</comment>
        <translation>—</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, old value, new value</comment>
        <translation>%1: %2 ← %3</translation>
    </message>
    <message>
        <source>They met others or were refused. Nothing is lost meanwhile.</source>
        <translation>تعارضت مع غيرها أو رُفضت. ولا يضيع شيء في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Paused: metered network</source>
        <translation>متوقفة مؤقتًا: شبكة محدودة البيانات</translation>
    </message>
    <message>
        <source>Changes are exchanged; documents and older history wait for another network.</source>
        <translation>تُتبادل التغييرات، أما المستندات والسجل التاريخي الأقدم فتنتظر شبكة أخرى.</translation>
    </message>
    <message>
        <source>Two people changed the same field: see the Sync Centre.</source>
        <translation>عدّل شخصان الحقل نفسه: انظر مركز المزامنة.</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>قرارك</translation>
    </message>
    <message>
        <source>Your decision about %1</source>
        <comment>customer</comment>
        <translation>قرارك بشأن %1</translation>
    </message>
    <message>
        <source>You moved it to the bin and changed it on another computer.</source>
        <translation>نقلته إلى سلة المحذوفات وعدلته على حاسوب آخر.</translation>
    </message>
    <message>
        <source>One person moved it to the bin; another one changed it.</source>
        <translation>نقله شخص إلى سلة المحذوفات وعدله شخص آخر.</translation>
    </message>
    <message>
        <source>You moved it to the bin; %1 changed it.</source>
        <comment>login</comment>
        <translation>نقلته إلى سلة المحذوفات وعدله %1.</translation>
    </message>
    <message>
        <source>%1 moved it to the bin; you changed it.</source>
        <comment>login</comment>
        <translation>نقله %1 إلى سلة المحذوفات وعدلته أنت.</translation>
    </message>
    <message>
        <source>%1 moved it to the bin; %2 changed it.</source>
        <comment>logins</comment>
        <translation>نقله %1 إلى سلة المحذوفات وعدله %2.</translation>
    </message>
    <message>
        <source>It is back in your list.</source>
        <translation>عاد إلى قائمتك.</translation>
    </message>
    <message>
        <source>Only a manager, or whoever created it, may move it to the bin.</source>
        <translation>لا ينقله إلى سلة المحذوفات إلا مدير أو مَن أنشأه.</translation>
    </message>
    <message>
        <source>It is again as it was before your change.</source>
        <translation>عاد كما كان قبل تعديلك.</translation>
    </message>
    <message>
        <source>It is not in your list.</source>
        <translation>ليس في قائمتك.</translation>
    </message>
    <message>
        <source>It is still in the bin.</source>
        <translation>لا يزال في سلة المحذوفات.</translation>
    </message>
    <message>
        <source>Another record may stand in its way, for instance with the same number. When that is put right, send it again.</source>
        <translation>ربما يعترضه سجل آخر، كأن يحمل الرقم نفسه. أعد إرساله بعد تصحيح ذلك.</translation>
    </message>
    <message>
        <source>Ask your administrator for a role that allows it; then it can be sent again.</source>
        <translation>اطلب من المسؤول دورًا يسمح بذلك، وعندئذ يمكن إعادة الإرسال.</translation>
    </message>
    <message>
        <source>The record is on this computer again: the change can be sent.</source>
        <translation>عاد السجل إلى هذا الحاسوب: يمكن إرسال التعديل.</translation>
    </message>
    <message>
        <source>Ask your administrator for the territory. When the record is on this computer again, the change can be sent.</source>
        <translation>اطلب المنطقة من المسؤول. حين يعود السجل إلى هذا الحاسوب يمكن إرسال التعديل.</translation>
    </message>
    <message>
        <source>What it belongs to is on this computer: the change can be sent again.</source>
        <translation>ما ينتمي إليه موجود على هذا الحاسوب: يمكن إعادة إرسال التعديل.</translation>
    </message>
    <message>
        <source>It can only be sent when what it belongs to is on this computer again.</source>
        <translation>لا يمكن إرساله إلا حين يعود ما ينتمي إليه إلى هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Sent again it would be refused again: give the record another value, and discard this change.</source>
        <translation>لو أُعيد إرساله لرُفض ثانية: ضع قيمة أخرى في السجل وتخلَّ عن هذا التعديل.</translation>
    </message>
    <message>
        <source>Sent again it would be refused again: make smaller changes, and discard this one.</source>
        <translation>لو أُعيد إرساله لرُفض ثانية: أجرِ تعديلات أصغر وتخلَّ عن هذا.</translation>
    </message>
    <message>
        <source>It cannot be sent again. If it is still needed, enter it anew.</source>
        <translation>لا يمكن إعادة إرساله. إن كان لا يزال لازمًا فأدخله من جديد.</translation>
    </message>
    <message>
        <source>Sent again it would be refused again: add another entry, and discard this change.</source>
        <translation>لو أُعيد إرساله لرُفض ثانية: أضف قيدًا آخر وتخلَّ عن هذا التعديل.</translation>
    </message>
    <message>
        <source>It is no longer on this computer.</source>
        <translation>لم يعد على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>It is in the bin.</source>
        <translation>هو في سلة المحذوفات.</translation>
    </message>
</context>
<context>
    <name>c360::ui::TargetDelegate</name>
    <message>
        <source>Goes to</source>
        <translation>ينتقل إلى</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>استُبعد</translation>
    </message>
</context>
<context>
    <name>c360::ui::TimelineSection</name>
    <message>
        <source>The timeline could not be read</source>
        <translation>تعذرت قراءة السجل الزمني</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>لا شيء مطابق</translation>
    </message>
    <message>
        <source>There are entries, but the filter hides them.</source>
        <translation>توجد قيود، لكن التصفية تخفيها.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>لم يحدث شيء بعد</translation>
    </message>
    <message>
        <source>Calls, visits, invoices, payments, documents and changes appear here.</source>
        <translation>تظهر هنا المكالمات والزيارات والفواتير والدفعات والمستندات والتغييرات.</translation>
    </message>
    <message>
        <source>Log your first call (Ctrl+L)</source>
        <translation>سجِّل أول مكالمة (Ctrl+L)</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>إعادة الفتح</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>تعليم كمنجز</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>إلغاء التثبيت</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>تثبيت في الأعلى</translation>
    </message>
    <message>
        <source>Edit activity</source>
        <translation>تعديل النشاط</translation>
    </message>
    <message>
        <source>Activity saved on this computer</source>
        <translation>حُفظ النشاط على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Unpinned</source>
        <translation>أُلغي التثبيت</translation>
    </message>
    <message>
        <source>Pinned to the top</source>
        <translation>ثُبِّت في الأعلى</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>أُعيد فتحه</translation>
    </message>
    <message>
        <source>Marked as done</source>
        <translation>عُلِّم كمنجز</translation>
    </message>
    <message>
        <source>Activity moved to the bin</source>
        <translation>نُقل النشاط إلى سلة المحذوفات</translation>
    </message>
    <message>
        <source>Find in the timeline</source>
        <translation>البحث في السجل الزمني</translation>
    </message>
    <message>
        <source>Filter by type</source>
        <translation>التصفية حسب النوع</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>السجل الزمني</translation>
    </message>
    <message>
        <source>All</source>
        <comment>all types of entries</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Log activity</source>
        <translation>تسجيل نشاط</translation>
    </message>
    <message>
        <source>Open details</source>
        <translation>فتح التفاصيل</translation>
    </message>
    <message>
        <source>Delete activity</source>
        <translation>حذف النشاط</translation>
    </message>
    <message>
        <source>Nothing has happened since %1</source>
        <translation>لم يحدث شيء منذ %1</translation>
    </message>
    <message>
        <source>What happened before then may be at the central database.</source>
        <translation>قد يكون ما حدث قبل ذلك في قاعدة البيانات المركزية.</translation>
    </message>
    <message>
        <source>Activities and changes are counted since %1</source>
        <translation>تُحسب الأنشطة والتعديلات منذ %1</translation>
    </message>
</context>
<context>
    <name>c360::ui::TopBar</name>
    <message>
        <source>Search or do anything</source>
        <translation>ابحث أو نفِّذ أي شيء</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>اللغة: %1</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
</context>
<context>
    <name>c360::ui::ValueChoice</name>
    <message>
        <source>%1: %2</source>
        <comment>caption, value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>c360::ui::ViewTabs</name>
    <message>
        <source>Saved views</source>
        <translation>العروض المحفوظة</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>حفظ هذا العرض</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>كل العملاء</translation>
    </message>
    <message>
        <source>%1 *</source>
        <comment>saved view with changes</comment>
        <translation>‏%1 *</translation>
    </message>
    <message>
        <source>%1: changed, not saved</source>
        <translation>‏%1: معدَّل، غير محفوظ</translation>
    </message>
    <message>
        <source>Save as a new view…</source>
        <translation>حفظ كعرض جديد…</translation>
    </message>
    <message>
        <source>Update this view</source>
        <translation>تحديث هذا العرض</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة التسمية…</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>حذف العرض</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>حفظ العرض</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>View saved</source>
        <translation>حُفظ العرض</translation>
    </message>
    <message>
        <source>View updated</source>
        <translation>حُدِّث العرض</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>إعادة تسمية العرض</translation>
    </message>
    <message>
        <source>View renamed</source>
        <translation>أُعيدت تسمية العرض</translation>
    </message>
    <message>
        <source>View deleted</source>
        <translation>حُذف العرض</translation>
    </message>
</context>
<context>
    <name>c360::ui::WindowActions</name>
    <message>
        <source>&amp;New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Search or do anything</source>
        <translation>ابحث أو نفِّذ أي شيء</translation>
    </message>
    <message>
        <source>&amp;Filter here</source>
        <translation>التصفية هنا</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>إلى الأمام</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>إغلاق علامة التبويب</translation>
    </message>
    <message>
        <source>Re&amp;open closed tab</source>
        <translation>إعادة فتح علامة التبويب المغلقة</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>علامة التبويب التالية</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>علامة التبويب السابقة</translation>
    </message>
    <message>
        <source>Charts as &amp;tables</source>
        <translation>عرض الرسوم كجداول</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;Diagnostics</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>&amp;About Customer 360</source>
        <translation>حول Customer 360</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>On this &amp;page</source>
        <translation>في هذه الصفحة</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>S&amp;ync Centre</source>
        <translation>مركز المزامنة</translation>
    </message>
</context>
<context>
    <name>c360::window</name>
    <message>
        <source>Everything about a customer in one window, with or without a network.</source>
        <translation>كل ما يخص العميل في نافذة واحدة، باتصال بالشبكة أو بدونه.</translation>
    </message>
    <message>
        <source>Look around with N made-up customers.</source>
        <translation>الاستكشاف مع N من العملاء الوهميين.</translation>
    </message>
    <message>
        <source>Folder of the profile to open.</source>
        <translation>مجلد ملف البيانات المطلوب فتحه.</translation>
    </message>
    <message>
        <source>Language of the window: ar, en or fr.</source>
        <translation>لغة النافذة: ar أو en أو fr.</translation>
    </message>
    <message>
        <source>A customer to open: customer360://customer/CUST_…</source>
        <translation>عميل مطلوب فتحه: customer360://customer/CUST_…</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>سلة المحذوفات</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>السجل الزمني</translation>
    </message>
    <message>
        <source>Analytics</source>
        <translation>التحليلات</translation>
    </message>
    <message>
        <source>Finances</source>
        <translation>المالية</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>الموافقات</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>عمليات الاستيراد</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>This customer is not in the list as it is filtered now</source>
        <translation>هذا العميل ليس في القائمة حسب التصفية الحالية</translation>
    </message>
    <message>
        <source>This is the end of the list</source>
        <translation>هذه نهاية القائمة</translation>
    </message>
    <message>
        <source>Sync Centre</source>
        <translation>مركز المزامنة</translation>
    </message>
</context>
<context>
    <name>c360::window::WindowProgram</name>
    <message>
        <source>Making up customers with two years of history…</source>
        <translation>جارٍ إنشاء عملاء وهميين بسجل تاريخي يمتد عامين…</translation>
    </message>
    <message>
        <source>Making your encrypted profile…</source>
        <translation>جارٍ إنشاء ملف بياناتك المشفر…</translation>
    </message>
    <message>
        <source>Customer 360</source>
        <translation>Customer 360</translation>
    </message>
    <message>
        <source>The profile could not be opened</source>
        <translation>تعذر فتح ملف البيانات</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>The data on this computer was erased</source>
        <translation>مُسحت البيانات على هذا الحاسوب</translation>
    </message>
    <message>
        <source>An administrator of your central database had this computer's copy erased, for instance because it was reported lost. Nothing of it is left here. Ask your administrator if this was a mistake.</source>
        <translation>طلب أحد مسؤولي قاعدة البيانات المركزية مسح نسخة هذا الحاسوب، مثلًا لأنه أُبلغ عن فقدانه. لم يبق منها شيء هنا. اسأل المسؤول إن كان ذلك خطأ.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The first copy is complete: your team's customers are on this computer</source>
        <translation>اكتملت النسخة الأولى: عملاء فريقك على هذا الحاسوب</translation>
    </message>
    <message>
        <source>The first customers are here and can be used; the others are still being copied</source>
        <translation>وصل أول العملاء ويمكنك العمل معهم؛ وما زال نسخ البقية جاريًا</translation>
    </message>
</context>
<context>
    <name>catalog</name>
    <message>
        <source>Id</source>
        <translation>المعرِّف</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>منطقة العمل</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>التسلسل</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>عُدِّل</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>أنشأه</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>عدَّله</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>حُذف</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>ذكر</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>أنثى</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>عميل مبدئي</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>عميل محتمل</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>عميل</translation>
    </message>
    <message>
        <source>Former customer</source>
        <translation>عميل سابق</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>محظور</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>رقم العميل</translation>
    </message>
    <message>
        <source>External number</source>
        <translation>الرقم الخارجي</translation>
    </message>
    <message>
        <source>Earlier numbers</source>
        <translation>أرقام سابقة</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name in the other script</source>
        <translation>الاسم بالكتابة الأخرى</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>الرقم الضريبي</translation>
    </message>
    <message>
        <source>SIRET</source>
        <translation>رقم SIRET</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Address, second line</source>
        <translation>العنوان، السطر الثاني</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>الولاية أو المنطقة</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>الرمز البريدي</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>خط العرض</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>خط الطول</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Preferred language</source>
        <translation>اللغة المفضلة</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>تم التحقق</translation>
    </message>
    <message>
        <source>E-mail verified</source>
        <translation>البريد الإلكتروني مُتحقَّق منه</translation>
    </message>
    <message>
        <source>Phone verified</source>
        <translation>الهاتف مُتحقَّق منه</translation>
    </message>
    <message>
        <source>Marketing by e-mail</source>
        <translation>التسويق بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>Marketing by SMS</source>
        <translation>التسويق بالرسائل القصيرة</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>حد الائتمان</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Duplicate of</source>
        <translation>مكرر عن</translation>
    </message>
    <message>
        <source>Last login</source>
        <translation>آخر تسجيل دخول</translation>
    </message>
    <message>
        <source>Anniversary</source>
        <translation>الذكرى السنوية</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Preferred</source>
        <translation>مفضَّل</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>الهدوء من</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>الهدوء حتى</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة اتصال</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>الشارع</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>Petrol</source>
        <translation>بنزين</translation>
    </message>
    <message>
        <source>Diesel</source>
        <translation>ديزل</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>هجين</translation>
    </message>
    <message>
        <source>Electric</source>
        <translation>كهربائي</translation>
    </message>
    <message>
        <source>LPG</source>
        <translation>غاز البترول المسال</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>اللوحة</translation>
    </message>
    <message>
        <source>VIN</source>
        <translation>رقم الهيكل (VIN)</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>الصانع</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>الطراز</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Mileage (km)</source>
        <translation>المسافة المقطوعة (كم)</translation>
    </message>
    <message>
        <source>Fuel</source>
        <translation>الوقود</translation>
    </message>
    <message>
        <source>Inspection due</source>
        <translation>موعد الفحص</translation>
    </message>
    <message>
        <source>Service due</source>
        <translation>موعد الصيانة</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>مركبة</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>المركبات</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Tag of a customer</source>
        <translation>وسم عميل</translation>
    </message>
    <message>
        <source>Tags of customers</source>
        <translation>وسوم العملاء</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Group member</source>
        <translation>عضو مجموعة</translation>
    </message>
    <message>
        <source>Group members</source>
        <translation>أعضاء المجموعات</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>مكالمة</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>اجتماع</translation>
    </message>
    <message>
        <source>Support ticket</source>
        <translation>تذكرة دعم</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>شكوى</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>رأي العميل</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>زيارة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>مهمة</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>معلَّق</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الاستحقاق</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>مسند إلى</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>About (type)</source>
        <translation>بشأن (النوع)</translation>
    </message>
    <message>
        <source>About</source>
        <translation>بشأن</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>مثبَّت</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>البيانات الوصفية</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>الأنشطة</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>Product category</source>
        <translation>فئة المنتج</translation>
    </message>
    <message>
        <source>Product categories</source>
        <translation>فئات المنتجات</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>فاتورة</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>إشعار دائن</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>صادرة</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>مدفوعة</translation>
    </message>
    <message>
        <source>Cancelled invoice</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Local label</source>
        <translation>الرقم المحلي</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Country as found</source>
        <translation>البلد كما ورد</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>تاريخ الإصدار</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>تاريخ الاستحقاق</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>الفواتير</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Product code</source>
        <translation>رمز المنتج</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>سعر الوحدة</translation>
    </message>
    <message>
        <source>Tax rate (%)</source>
        <translation>نسبة الضريبة (%)</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Invoice line</source>
        <translation>سطر فاتورة</translation>
    </message>
    <message>
        <source>Invoice lines</source>
        <translation>أسطر الفواتير</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>تحويل مصرفي</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>نقدًا</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>شيك</translation>
    </message>
    <message>
        <source>Direct debit</source>
        <translation>خصم مباشر</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>طريقة الدفع</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>تاريخ الدفع</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>دفعة</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>الدفعات</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>العقود</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>الهوية</translation>
    </message>
    <message>
        <source>Invoices and receipts</source>
        <translation>الفواتير والإيصالات</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>عروض الأسعار</translation>
    </message>
    <message>
        <source>Correspondence</source>
        <translation>المراسلات</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Proofs of consent</source>
        <translation>إثباتات الموافقة</translation>
    </message>
    <message>
        <source>Other documents</source>
        <translation>مستندات أخرى</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان المستند</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>نوع الملف</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>تاريخ الانتهاء</translation>
    </message>
    <message>
        <source>Kept offline</source>
        <translation>محفوظ دون اتصال</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>مستند</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>التسويق</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>النشرة الإخبارية</translation>
    </message>
    <message>
        <source>Service messages</source>
        <translation>رسائل الخدمة</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>الاستبيانات</translation>
    </message>
    <message>
        <source>Profiling</source>
        <translation>التنميط</translation>
    </message>
    <message>
        <source>Sharing with partners</source>
        <translation>المشاركة مع الشركاء</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>رسالة قصيرة</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>البريد</translation>
    </message>
    <message>
        <source>Messaging apps</source>
        <translation>تطبيقات المراسلة</translation>
    </message>
    <message>
        <source>Any channel</source>
        <translation>أي قناة</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>ممنوحة</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوبة</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهية الصلاحية</translation>
    </message>
    <message>
        <source>Reconfirmed</source>
        <translation>أُعيد تأكيدها</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>استُورد</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>العقد</translation>
    </message>
    <message>
        <source>Legal obligation</source>
        <translation>التزام قانوني</translation>
    </message>
    <message>
        <source>Vital interests</source>
        <translation>مصالح حيوية</translation>
    </message>
    <message>
        <source>Public task</source>
        <translation>مهمة عامة</translation>
    </message>
    <message>
        <source>Legitimate interests</source>
        <translation>مصالح مشروعة</translation>
    </message>
    <message>
        <source>Signed form</source>
        <translation>نموذج موقَّع</translation>
    </message>
    <message>
        <source>Web form</source>
        <translation>نموذج ويب</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>حضوريًا</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Contact point</source>
        <translation>وسيلة الاتصال</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Lawful basis</source>
        <translation>الأساس القانوني</translation>
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation>الولاية القضائية</translation>
    </message>
    <message>
        <source>Wording version</source>
        <translation>إصدار نص الموافقة</translation>
    </message>
    <message>
        <source>Wording language</source>
        <translation>لغة نص الموافقة</translation>
    </message>
    <message>
        <source>Wording fingerprint</source>
        <translation>بصمة نص الموافقة</translation>
    </message>
    <message>
        <source>Obtained by</source>
        <translation>طريقة الحصول عليها</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>الإثبات</translation>
    </message>
    <message>
        <source>Captured by</source>
        <translation>سجَّلها</translation>
    </message>
    <message>
        <source>Captured at</source>
        <translation>وقت التسجيل</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالحة حتى</translation>
    </message>
    <message>
        <source>Previous fingerprint</source>
        <translation>البصمة السابقة</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>الموافقات</translation>
    </message>
    <message>
        <source>Record type</source>
        <translation>نوع السجل</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>التعريف</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>عرض محفوظ</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>العروض المحفوظة</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>مَن</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Audit entry</source>
        <translation>قيد تدقيق</translation>
    </message>
    <message>
        <source>Audit entries</source>
        <translation>قيود التدقيق</translation>
    </message>
    <message>
        <source>Edited by two people</source>
        <translation>عدّله شخصان</translation>
    </message>
    <message>
        <source>Edited and deleted</source>
        <translation>عُدِّل وحُذف</translation>
    </message>
    <message>
        <source>Possible duplicate</source>
        <translation>تكرار محتمل</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>يحتاج إلى قرار</translation>
    </message>
    <message>
        <source>Kept as it is</source>
        <translation>أُبقي كما هو</translation>
    </message>
    <message>
        <source>Other value taken</source>
        <translation>أُخذت القيمة الأخرى</translation>
    </message>
    <message>
        <source>Settled with a new value</source>
        <translation>حُسم بقيمة جديدة</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل ذلك</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>المُبقى</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>المُنحّى</translation>
    </message>
    <message>
        <source>Kept value by</source>
        <translation>صاحب القيمة المُبقاة</translation>
    </message>
    <message>
        <source>Value set aside by</source>
        <translation>صاحب القيمة المُنحّاة</translation>
    </message>
    <message>
        <source>Kept value of</source>
        <translation>تاريخ القيمة المُبقاة</translation>
    </message>
    <message>
        <source>Value set aside of</source>
        <translation>تاريخ القيمة المُنحّاة</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Settled by</source>
        <translation>حسمه</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation>حُسم في</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>تعارض</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>التعارضات</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Runs JSON lines, each one user action, and answers a line each.</source>
        <translation>ينفِّذ أسطر JSON، كل منها إجراء مستخدم، ويجيب عن كل منها بسطر.</translation>
    </message>
    <message>
        <source>Writes a copy of the profile, while it is in use.</source>
        <translation>يكتب نسخة من ملف البيانات أثناء استخدامه.</translation>
    </message>
    <message>
        <source>The backup is complete: %1</source>
        <translation>اكتملت النسخة الاحتياطية: %1</translation>
    </message>
    <message>
        <source>(line %1)</source>
        <translation>(السطر %1)</translation>
    </message>
    <message>
        <source>Makes a customer active again.</source>
        <translation>ينشِّط العميل من جديد.</translation>
    </message>
    <message>
        <source>Makes a customer inactive.</source>
        <translation>يلغي تنشيط العميل.</translation>
    </message>
    <message>
        <source>Creates a customer; tags=a,b gives it tags.</source>
        <translation>ينشئ عميلًا؛ tags=a,b يعطيه وسومًا.</translation>
    </message>
    <message>
        <source>Makes a customer inactive and moves it to the bin.</source>
        <translation>يلغي تنشيط العميل وينقله إلى سلة المحذوفات.</translation>
    </message>
    <message>
        <source>Erase it for good instead, everywhere, with all that is its.</source>
        <translation>محوه نهائيًا بدل ذلك، في كل مكان، مع كل ما يخصه.</translation>
    </message>
    <message>
        <source>Erase %1 for good? This cannot be undone.</source>
        <translation>أتريد محو %1 نهائيًا؟ لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>typed to confirm</comment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>The customer was erased for good.</source>
        <translation>مُحي العميل نهائيًا.</translation>
    </message>
    <message>
        <source>Copies a customer; what is one customer's alone stays behind.</source>
        <translation>ينسخ عميلًا؛ ويبقى ما يخص العميل الأصلي وحده.</translation>
    </message>
    <message>
        <source>Parts to copy, by commas: contacts, addresses, vehicles, tags, groups, notes (default: all but vehicles and notes).</source>
        <translation>الأجزاء المنسوخة مفصولة بفواصل: contacts، addresses، vehicles، tags، groups، notes (الافتراضي: الكل عدا vehicles وnotes).</translation>
    </message>
    <message>
        <source>Lists the customers, page by page.</source>
        <translation>يسرد العملاء صفحة بعد صفحة.</translation>
    </message>
    <message>
        <source>Only active, or only inactive ones.</source>
        <translation>النشطون فقط، أو غير النشطين فقط.</translation>
    </message>
    <message>
        <source>Those in the bin instead.</source>
        <translation>الموجودون في سلة المحذوفات بدلًا منهم.</translation>
    </message>
    <message numerus="yes">
        <source>%n customers in all.</source>
        <translation>
            <numerusform>لا عملاء.</numerusform>
            <numerusform>عميل واحد إجمالًا.</numerusform>
            <numerusform>عميلان إجمالًا.</numerusform>
            <numerusform>%n عملاء إجمالًا.</numerusform>
            <numerusform>%n عميلًا إجمالًا.</numerusform>
            <numerusform>%n عميل إجمالًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Direction of the order.</source>
        <translation>اتجاه الترتيب.</translation>
    </message>
    <message>
        <source>Customers a page.</source>
        <translation>عدد العملاء في الصفحة.</translation>
    </message>
    <message>
        <source>Which page, from 1.</source>
        <translation>رقم الصفحة، بدءًا من 1.</translation>
    </message>
    <message>
        <source>Go on behind this customer.</source>
        <translation>المتابعة بعد هذا العميل.</translation>
    </message>
    <message>
        <source>Finds customers in both scripts; several conditions all hold.</source>
        <translation>يبحث عن العملاء بالكتابتين؛ وعند تعدد الشروط تتحقق كلها.</translation>
    </message>
    <message>
        <source>First name begins with this.</source>
        <translation>الاسم الأول يبدأ بهذا.</translation>
    </message>
    <message>
        <source>Last name begins with this.</source>
        <translation>اسم العائلة يبدأ بهذا.</translation>
    </message>
    <message>
        <source>E-mail begins with this.</source>
        <translation>البريد الإلكتروني يبدأ بهذا.</translation>
    </message>
    <message>
        <source>Company begins with this.</source>
        <translation>اسم الشركة يبدأ بهذا.</translation>
    </message>
    <message>
        <source>City; several: any of them.</source>
        <translation>المدينة؛ عند التعدد: أي منها.</translation>
    </message>
    <message>
        <source>State or region; several: any of them.</source>
        <translation>الولاية أو المنطقة؛ عند التعدد: أي منها.</translation>
    </message>
    <message>
        <source>Country; several: any of them.</source>
        <translation>البلد؛ عند التعدد: أي منها.</translation>
    </message>
    <message>
        <source>Tag; several: all of them.</source>
        <translation>الوسم؛ عند التعدد: كلها.</translation>
    </message>
    <message>
        <source>Group.</source>
        <translation>المجموعة.</translation>
    </message>
    <message>
        <source>Status.</source>
        <translation>الحالة.</translation>
    </message>
    <message>
        <source>Owner.</source>
        <translation>المسؤول.</translation>
    </message>
    <message>
        <source>Only verified, or only unverified ones.</source>
        <translation>المُتحقَّق منهم فقط، أو غيرهم فقط.</translation>
    </message>
    <message>
        <source>Created on this day or later.</source>
        <translation>أُنشئ في هذا اليوم أو بعده.</translation>
    </message>
    <message>
        <source>Created before this day.</source>
        <translation>أُنشئ قبل هذا اليوم.</translation>
    </message>
    <message>
        <source>Shows a customer by number, user name, e-mail or UUID.</source>
        <translation>يعرض عميلًا برقمه أو اسم المستخدم أو البريد الإلكتروني أو UUID.</translation>
    </message>
    <message>
        <source>Changes some fields of a customer; tags=a,b replaces its tags.</source>
        <translation>يغيِّر بعض حقول عميل؛ tags=a,b يستبدل وسومه.</translation>
    </message>
    <message>
        <source>Checks the profile and what it stands on.</source>
        <translation>يفحص ملف البيانات وما يعتمد عليه.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>good</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>look</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>BAD</source>
        <translation>خلل</translation>
    </message>
    <message>
        <source>Prints every record as canonical JSON lines.</source>
        <translation>يطبع كل سجل كأسطر JSON قياسية.</translation>
    </message>
    <message>
        <source>Only this type of record.</source>
        <translation>هذا النوع من السجلات فقط.</translation>
    </message>
    <message>
        <source>Writes customers, or the records of another type, to a file.</source>
        <translation>يكتب العملاء، أو سجلات نوع آخر، في ملف.</translation>
    </message>
    <message>
        <source>Format; otherwise told from the file's name.</source>
        <translation>التنسيق؛ وإلا يُستدل عليه من اسم الملف.</translation>
    </message>
    <message>
        <source>Only these; several conditions all hold. For customers also query, tags, groups, created_after, created_before.</source>
        <translation>هذه فقط؛ وعند تعدد الشروط تتحقق كلها. وللعملاء أيضًا query وtags وgroups وcreated_after وcreated_before.</translation>
    </message>
    <message>
        <source>Only these fields (CSV and JSON).</source>
        <translation>هذه الحقول فقط (CSV وJSON).</translation>
    </message>
    <message>
        <source>Delimiter of CSV (comma).</source>
        <translation>فاصل CSV (الفاصلة).</translation>
    </message>
    <message>
        <source>Where to; otherwise the standard output.</source>
        <translation>الوجهة؛ وإلا فالخرج القياسي.</translation>
    </message>
    <message numerus="yes">
        <source>%n records were written.</source>
        <translation>
            <numerusform>لم يُكتب أي سجل.</numerusform>
            <numerusform>كُتب سجل واحد.</numerusform>
            <numerusform>كُتب سجلان.</numerusform>
            <numerusform>كُتبت %n سجلات.</numerusform>
            <numerusform>كُتب %n سجلًا.</numerusform>
            <numerusform>كُتب %n سجل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>خيارات كل أمر:</translation>
    </message>
    <message>
        <source>The profile's folder (or C360_PROFILE).</source>
        <translation>مجلد ملف البيانات (أو C360_PROFILE).</translation>
    </message>
    <message>
        <source>Read the passphrase there (or C360_PASSPHRASE).</source>
        <translation>قراءة عبارة المرور من هناك (أو C360_PASSPHRASE).</translation>
    </message>
    <message>
        <source>Language of what is said.</source>
        <translation>لغة النصوص.</translation>
    </message>
    <message>
        <source>Answer with JSON.</source>
        <translation>الإجابة بصيغة JSON.</translation>
    </message>
    <message>
        <source>Say more on the standard error.</source>
        <translation>مزيد من التفاصيل على خرج الخطأ القياسي.</translation>
    </message>
    <message>
        <source>Say this, or the version.</source>
        <translation>عرض هذا النص، أو الإصدار.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>الاستخدام: %1</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>الأوامر:</translation>
    </message>
    <message>
        <source>More about one of them: %1</source>
        <translation>المزيد عن أحدها: %1</translation>
    </message>
    <message>
        <source>Imports a file; columns, encoding and dates are recognised.</source>
        <translation>يستورد ملفًا؛ ويتعرَّف على الأعمدة والترميز والتواريخ.</translation>
    </message>
    <message>
        <source>Format of the file.</source>
        <translation>تنسيق الملف.</translation>
    </message>
    <message>
        <source>JSON file that says which column goes where.</source>
        <translation>ملف JSON يحدد وجهة كل عمود.</translation>
    </message>
    <message>
        <source>Only say what would happen.</source>
        <translation>عرض ما سيحدث فقط.</translation>
    </message>
    <message>
        <source>What becomes of a record that is there already (skip).</source>
        <translation>ما يُفعل بسجل موجود من قبل (skip).</translation>
    </message>
    <message>
        <source>Where the refused lines go, to be corrected.</source>
        <translation>وجهة الأسطر المرفوضة لتصحيحها.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>read</source>
        <translation>مقروءة</translation>
    </message>
    <message>
        <source>created</source>
        <translation>منشأة</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>محدَّثة</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>متخطاة</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>السطر %1: ‏%2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more refused lines.</source>
        <translation>
            <numerusform>… ولا أسطر مرفوضة أخرى.</numerusform>
            <numerusform>… وسطر مرفوض آخر.</numerusform>
            <numerusform>… وسطران مرفوضان آخران.</numerusform>
            <numerusform>… و%n أسطر مرفوضة أخرى.</numerusform>
            <numerusform>… و%n سطرًا مرفوضًا آخر.</numerusform>
            <numerusform>… و%n سطر مرفوض آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>To take it back: customer360-cli import undo %1</source>
        <translation>لاسترجاعه: customer360-cli import undo %1</translation>
    </message>
    <message>
        <source>Takes a whole import back, updates too.</source>
        <translation>يتراجع عن استيراد كامل، بما فيه التحديثات.</translation>
    </message>
    <message numerus="yes">
        <source>%n records were taken back.</source>
        <translation>
            <numerusform>لم يُسترجع أي سجل.</numerusform>
            <numerusform>استُرجع سجل واحد.</numerusform>
            <numerusform>استُرجع سجلان.</numerusform>
            <numerusform>استُرجعت %n سجلات.</numerusform>
            <numerusform>استُرجع %n سجلًا.</numerusform>
            <numerusform>استُرجع %n سجل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were changed since and left as they are.</source>
        <translation>
            <numerusform>لم يُعدَّل أي منها بعد ذلك.</numerusform>
            <numerusform>عُدِّل سجل واحد بعد ذلك فتُرك كما هو.</numerusform>
            <numerusform>عُدِّل سجلان بعد ذلك فتُركا كما هما.</numerusform>
            <numerusform>عُدِّلت %n سجلات بعد ذلك فتُركت كما هي.</numerusform>
            <numerusform>عُدِّل %n سجلًا بعد ذلك فتُركت كما هي.</numerusform>
            <numerusform>عُدِّل %n سجل بعد ذلك فتُركت كما هي.</numerusform>
        </translation>
    </message>
    <message>
        <source>Creates a profile.</source>
        <translation>ينشئ ملف بيانات.</translation>
    </message>
    <message>
        <source>Fill it with N (500) made-up customers and two years of history.</source>
        <translation>ملؤه بعدد N ‏(500) من العملاء الوهميين بسجل تاريخي يمتد عامين.</translation>
    </message>
    <message>
        <source>Do not encrypt the data on this computer.</source>
        <translation>عدم تشفير البيانات على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Country of new customers (two letters).</source>
        <translation>بلد العملاء الجدد (حرفان).</translation>
    </message>
    <message>
        <source>Currency of new invoices.</source>
        <translation>عملة الفواتير الجديدة.</translation>
    </message>
    <message>
        <source>Country of phone numbers without a country code.</source>
        <translation>بلد أرقام الهاتف التي بلا رمز دولي.</translation>
    </message>
    <message>
        <source>Also make a recovery key and show it, this once.</source>
        <translation>إنشاء مفتاح استرداد أيضًا وعرضه هذه المرة فقط.</translation>
    </message>
    <message>
        <source>The profile is ready: %1</source>
        <translation>ملف البيانات جاهز: %1</translation>
    </message>
    <message numerus="yes">
        <source>It holds %n made-up customers.</source>
        <translation>
            <numerusform>لا يحوي عملاء وهميين.</numerusform>
            <numerusform>يحوي عميلًا وهميًا واحدًا.</numerusform>
            <numerusform>يحوي عميلين وهميين.</numerusform>
            <numerusform>يحوي %n عملاء وهميين.</numerusform>
            <numerusform>يحوي %n عميلًا وهميًا.</numerusform>
            <numerusform>يحوي %n عميل وهمي.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not encrypted.</source>
        <translation>وهو غير مشفر.</translation>
    </message>
    <message>
        <source>Recovery key, to be kept on paper: %1</source>
        <translation>مفتاح الاسترداد، يُحفظ على الورق: %1</translation>
    </message>
    <message>
        <source>Creates a record of any type.</source>
        <translation>ينشئ سجلًا من أي نوع.</translation>
    </message>
    <message>
        <source>Moves a record to the bin.</source>
        <translation>ينقل سجلًا إلى سلة المحذوفات.</translation>
    </message>
    <message>
        <source>Lists the records of a type whose fields have these values.</source>
        <translation>يسرد سجلات نوع تحمل حقولها هذه القيم.</translation>
    </message>
    <message>
        <source>At most so many records.</source>
        <translation>هذا العدد من السجلات على الأكثر.</translation>
    </message>
    <message>
        <source>Go on behind this record.</source>
        <translation>المتابعة بعد هذا السجل.</translation>
    </message>
    <message>
        <source>Shows a record of any type.</source>
        <translation>يعرض سجلًا من أي نوع.</translation>
    </message>
    <message>
        <source>Changes some fields of a record.</source>
        <translation>يغيِّر بعض حقول سجل.</translation>
    </message>
    <message>
        <source>Revenue of the sales of customers.</source>
        <translation>إيرادات مبيعات العملاء.</translation>
    </message>
    <message>
        <source>What to sum up by (month).</source>
        <translation>ما يُجمع حسبه (month).</translation>
    </message>
    <message>
        <source>Subtract credit notes.</source>
        <translation>طرح الإشعارات الدائنة.</translation>
    </message>
    <message>
        <source>First day of issue.</source>
        <translation>أول يوم إصدار.</translation>
    </message>
    <message>
        <source>Last day of issue.</source>
        <translation>آخر يوم إصدار.</translation>
    </message>
    <message>
        <source>Only this currency.</source>
        <translation>هذه العملة فقط.</translation>
    </message>
    <message>
        <source>At most so many rows.</source>
        <translation>هذا العدد من الصفوف على الأكثر.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>الفواتير</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>الأسطر</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>الإيرادات</translation>
    </message>
    <message>
        <source>Puts a backup back; the profile that is there is set aside.</source>
        <translation>يستعيد نسخة احتياطية؛ ويُنحَّى ملف البيانات الموجود جانبًا.</translation>
    </message>
    <message>
        <source>Only check that the backup is whole.</source>
        <translation>التحقق فقط من سلامة النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>Open it with its recovery key instead of the passphrase.</source>
        <translation>فتحها بمفتاح الاسترداد بدلًا من عبارة المرور.</translation>
    </message>
    <message>
        <source>The backup is whole: %1</source>
        <translation>النسخة الاحتياطية سليمة: %1</translation>
    </message>
    <message>
        <source>The profile was restored: %1</source>
        <translation>استُعيد ملف البيانات: %1</translation>
    </message>
    <message>
        <source>Passphrase:</source>
        <translation>عبارة المرور:</translation>
    </message>
    <message>
        <source>Once more:</source>
        <translation>مرة أخرى:</translation>
    </message>
    <message>
        <source>Counts the records of each type and what waits to be sent.</source>
        <translation>يحصي سجلات كل نوع وما ينتظر الإرسال.</translation>
    </message>
    <message>
        <source>Size of the cache: %1</source>
        <translation>حجم المخزن المحلي: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n records wait to be sent.</source>
        <translation>
            <numerusform>لا سجلات تنتظر الإرسال.</numerusform>
            <numerusform>سجل واحد ينتظر الإرسال.</numerusform>
            <numerusform>سجلان ينتظران الإرسال.</numerusform>
            <numerusform>%n سجلات تنتظر الإرسال.</numerusform>
            <numerusform>%n سجلًا تنتظر الإرسال.</numerusform>
            <numerusform>%n سجل تنتظر الإرسال.</numerusform>
        </translation>
    </message>
    <message>
        <source>Order by fields, the first one first; -FIELD: the other way round.</source>
        <translation>الترتيب حسب الحقول، الأول أولًا؛ ‎-FIELD: بالاتجاه المعاكس.</translation>
    </message>
    <message>
        <source>Makes a territory.</source>
        <translation>ينشئ منطقة عمل.</translation>
    </message>
    <message>
        <source>The territory %1 is there.</source>
        <translation>أُنشئت منطقة العمل %1.</translation>
    </message>
    <message>
        <source>Makes a login for a person, or gives it another role, territories or password.</source>
        <translation>ينشئ حساب مستخدم لشخص، أو يعطيه دورًا أو مناطق عمل أو كلمة مرور أخرى.</translation>
    </message>
    <message>
        <source>What the person may do.</source>
        <translation>ما يُسمح للشخص بفعله.</translation>
    </message>
    <message>
        <source>A territory of the person (Main); may be given several times.</source>
        <translation>منطقة عمل للشخص (Main)؛ يمكن تكرار الخيار.</translation>
    </message>
    <message>
        <source>Read the password there.</source>
        <translation>قراءة كلمة المرور من هذا الملف.</translation>
    </message>
    <message>
        <source>%1 may connect now.</source>
        <translation>يستطيع %1 الاتصال الآن.</translation>
    </message>
    <message>
        <source>%1 now belongs to several organizations and must choose one when connecting: connect --organization NAME</source>
        <translation>أصبح %1 ينتمي إلى عدة مؤسسات وعليه اختيار واحدة عند الاتصال: connect --organization NAME</translation>
    </message>
    <message>
        <source>The password of %1 has been changed.</source>
        <translation>تم تغيير كلمة مرور %1.</translation>
    </message>
    <message>
        <source>%1 has the role %2 and these territories: %3</source>
        <comment>login, role, names</comment>
        <translation>للمستخدم %1 الدور %2 ومناطق العمل هذه: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n devices of this login are blocked: central block-device DEVICE --undo lets them in.</source>
        <translation>
            <numerusform>لا أجهزة محظورة لهذا المستخدم.</numerusform>
            <numerusform>لهذا المستخدم جهاز محظور واحد: يسمح له central block-device DEVICE ‎--undo بالدخول.</numerusform>
            <numerusform>لهذا المستخدم جهازان محظوران: يسمح لهما central block-device DEVICE ‎--undo بالدخول.</numerusform>
            <numerusform>لهذا المستخدم %n أجهزة محظورة: يسمح لها central block-device DEVICE ‎--undo بالدخول.</numerusform>
            <numerusform>لهذا المستخدم %n جهازًا محظورًا: يسمح لها central block-device DEVICE ‎--undo بالدخول.</numerusform>
            <numerusform>لهذا المستخدم %n جهاز محظور: يسمح لها central block-device DEVICE ‎--undo بالدخول.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gives a person a territory, or moves a customer into one.</source>
        <translation>يعطي شخصًا منطقة عمل، أو ينقل عميلًا إليها.</translation>
    </message>
    <message>
        <source>Which territory.</source>
        <translation>أي منطقة عمل.</translation>
    </message>
    <message>
        <source>Take the territory away instead.</source>
        <translation>سحب منطقة العمل بدلًا من إعطائها.</translation>
    </message>
    <message>
        <source>Move this customer, by id or number.</source>
        <translation>نقل هذا العميل، بمعرّفه أو رقمه.</translation>
    </message>
    <message>
        <source>%1 no longer has the territory %2.</source>
        <translation>لم تعد لدى %1 منطقة العمل %2.</translation>
    </message>
    <message>
        <source>%1 has the territory %2.</source>
        <translation>لدى %1 منطقة العمل %2.</translation>
    </message>
    <message>
        <source>The customer is in the territory %1 now.</source>
        <translation>العميل الآن في منطقة العمل %1.</translation>
    </message>
    <message>
        <source>Checks the schema, the rights and the clock of the central database.</source>
        <translation>يتحقق من مخطط قاعدة البيانات المركزية وصلاحياتها وساعتها.</translation>
    </message>
    <message>
        <source>It was restored from a backup: clients compare everything.</source>
        <translation>استُعيدت من نسخة احتياطية: تقارن البرامج كل شيء.</translation>
    </message>
    <message>
        <source>Every client now compares what it has with the central database and sends again what is missing.</source>
        <translation>يقارن كل جهاز الآن ما لديه بقاعدة البيانات المركزية ويعيد إرسال ما ينقصها.</translation>
    </message>
    <message>
        <source>Version of the functions</source>
        <translation>إصدار الدوال</translation>
    </message>
    <message>
        <source>Tables, indexes, triggers and policies</source>
        <translation>الجداول والفهارس والمشغّلات والسياسات</translation>
    </message>
    <message>
        <source>Everything belongs to c360_owner</source>
        <translation>كل شيء ملك c360_owner</translation>
    </message>
    <message>
        <source>Functions as this version makes them</source>
        <translation>الدوال كما يصنعها هذا الإصدار</translation>
    </message>
    <message>
        <source>Row-level security of every table</source>
        <translation>أمان الصفوف في كل جدول</translation>
    </message>
    <message>
        <source>Nothing is granted to PUBLIC</source>
        <translation>لا شيء ممنوح لـ PUBLIC</translation>
    </message>
    <message>
        <source>Clients write no table</source>
        <translation>لا تكتب البرامج في أي جدول</translation>
    </message>
    <message>
        <source>Clients' rights, no more and no less</source>
        <translation>صلاحيات البرامج كما يجب، لا أكثر ولا أقل</translation>
    </message>
    <message>
        <source>Functions have a fixed search path</source>
        <translation>للدوال مسار بحث ثابت</translation>
    </message>
    <message>
        <source>Every user has a login without special rights</source>
        <translation>لكل مستخدم حساب بلا صلاحيات خاصة</translation>
    </message>
    <message>
        <source>The clock is ahead of every row</source>
        <translation>الساعة متقدمة على كل الصفوف</translation>
    </message>
    <message>
        <source>Users' territories exist</source>
        <translation>مناطق عمل المستخدمين موجودة</translation>
    </message>
    <message>
        <source>Encrypted connections and passwords</source>
        <translation>الاتصالات وكلمات المرور مشفرة</translation>
    </message>
    <message>
        <source>Texts are stored as UTF-8</source>
        <translation>تُخزَّن النصوص بترميز UTF-8</translation>
    </message>
    <message>
        <source>Nobody but the administrator makes tables</source>
        <translation>لا ينشئ الجداول أحد غير المسؤول</translation>
    </message>
    <message>
        <source>Nobody but the administrator makes large objects</source>
        <translation>لا ينشئ الكائنات الكبيرة (large objects) أحد غير المسؤول</translation>
    </message>
    <message>
        <source>Lists the devices of an organization.</source>
        <translation>يسرد أجهزة المؤسسة.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>آخر ظهور</translation>
    </message>
    <message>
        <source>Last told to wipe itself</source>
        <comment>a device; head of a column</comment>
        <translation>آخر إبلاغ بمسح نفسه</translation>
    </message>
    <message>
        <source>wiped</source>
        <translation>مُسح</translation>
    </message>
    <message>
        <source>told to wipe itself, not confirmed</source>
        <comment>a device</comment>
        <translation>أُبلغ بمسح نفسه ولم يؤكد</translation>
    </message>
    <message>
        <source>to be wiped</source>
        <translation>سيُمسح</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>محظور</translation>
    </message>
    <message>
        <source>active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Prepares a central database and makes an organization in it.</source>
        <translation>يهيئ قاعدة بيانات مركزية وينشئ فيها مؤسسة.</translation>
    </message>
    <message>
        <source>The central database is ready for %1, with the territory Main.</source>
        <translation>قاعدة البيانات المركزية جاهزة لـ %1، مع منطقة العمل Main.</translation>
    </message>
    <message>
        <source>Makes a device forget everything at its next contact.</source>
        <translation>يجعل الجهاز ينسى كل شيء عند اتصاله القادم.</translation>
    </message>
    <message>
        <source>Lets a device neither send nor receive any more; its login goes on (remove-user).</source>
        <translation>يمنع جهازًا من الإرسال والاستقبال، ويبقى حساب دخوله ساريًا (remove-user).</translation>
    </message>
    <message>
        <source>Let it in again.</source>
        <translation>السماح له من جديد.</translation>
    </message>
    <message>
        <source>The device forgets everything at its next contact. Until central devices says “wiped”, leave its user and password as they are: it must sign in to hear it.</source>
        <translation>سينسى الجهاز كل شيء عند اتصاله القادم. اترك مستخدمه وكلمة مروره كما هما حتى يقول central devices ‏«مُسح»: فعليه أن يسجّل الدخول ليعلم بذلك.</translation>
    </message>
    <message>
        <source>The device is blocked.</source>
        <translation>الجهاز محظور.</translation>
    </message>
    <message>
        <source>The device is let in again.</source>
        <translation>سُمح للجهاز من جديد.</translation>
    </message>
    <message>
        <source>The central database, such as postgresql:///customers.</source>
        <translation>قاعدة البيانات المركزية، مثل postgresql:///customers.</translation>
    </message>
    <message>
        <source>Which organization, when there are several.</source>
        <translation>أي مؤسسة، إن وُجدت عدة مؤسسات.</translation>
    </message>
    <message>
        <source>Password of the new user:</source>
        <translation>كلمة مرور المستخدم الجديد:</translation>
    </message>
    <message>
        <source>Takes a person out of the organization; the devices are blocked.</source>
        <translation>يُخرج شخصًا من المؤسسة؛ وتُحظر أجهزته.</translation>
    </message>
    <message>
        <source>%1 may not connect any more.</source>
        <translation>لم يعد %1 يستطيع الاتصال.</translation>
    </message>
    <message>
        <source>%1 does not belong to %2 any more, but still to another organization.</source>
        <comment>login, name of an organization</comment>
        <translation>لم يعد %1 ينتمي إلى %2، لكنه ما زال ينتمي إلى مؤسسة أخرى.</translation>
    </message>
    <message>
        <source>The server keeps the login: something else there needs it.</source>
        <translation>يبقى المستخدم على الخادم: فشيء آخر هناك يحتاج إليه.</translation>
    </message>
    <message>
        <source>The server keeps the login: it was not made by add-user.</source>
        <translation>يبقى المستخدم على الخادم: فلم ينشئه add-user.</translation>
    </message>
    <message>
        <source>Brings the central database up to this version; nobody needs to stop.</source>
        <translation>يرقّي قاعدة البيانات المركزية إلى هذا الإصدار؛ دون أن يتوقف أحد.</translation>
    </message>
    <message>
        <source>The central database has version %1.</source>
        <translation>إصدار قاعدة البيانات المركزية هو %1.</translation>
    </message>
    <message>
        <source>Lists where two people's changes met and one was set aside.</source>
        <translation>يسرد المواضع التي التقت فيها تعديلات شخصين ووُضع أحدها جانبًا.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>المُبقى</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>المُنحّى</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Settles conflicts; without another choice the records stay as they are.</source>
        <translation>يحسم التعارضات؛ وما لم يُختر غير ذلك تبقى السجلات كما هي.</translation>
    </message>
    <message>
        <source>The record stays as it is.</source>
        <translation>يبقى السجل كما هو.</translation>
    </message>
    <message>
        <source>The value that was set aside comes back.</source>
        <translation>تعود القيمة التي وُضعت جانبًا.</translation>
    </message>
    <message>
        <source>This value instead of both.</source>
        <translation>هذه القيمة بدلًا من كلتيهما.</translation>
    </message>
    <message>
        <source>All of them.</source>
        <translation>كلها.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts were settled.</source>
        <translation>
            <numerusform>لم يُحسم أي تعارض.</numerusform>
            <numerusform>حُسم تعارض واحد.</numerusform>
            <numerusform>حُسم تعارضان.</numerusform>
            <numerusform>حُسمت %n تعارضات.</numerusform>
            <numerusform>حُسم %n تعارضًا.</numerusform>
            <numerusform>حُسم %n تعارض.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shares the profile through a central database.</source>
        <translation>يشارك الملف عبر قاعدة بيانات مركزية.</translation>
    </message>
    <message>
        <source>Where it is: postgresql://host:port/database.</source>
        <translation>مكانها: postgresql://host:port/database.</translation>
    </message>
    <message>
        <source>Your login there.</source>
        <translation>اسم دخولك هناك.</translation>
    </message>
    <message>
        <source>Which one, for a login of several organizations.</source>
        <translation>أي مؤسسة، لحساب ينتمي إلى عدة مؤسسات.</translation>
    </message>
    <message>
        <source>The password, in the first line of this file.</source>
        <translation>كلمة المرور، في السطر الأول من هذا الملف.</translation>
    </message>
    <message>
        <source>The authorities that may vouch for the server (PEM).</source>
        <translation>الجهات التي يجوز لها أن تضمن الخادم (PEM).</translation>
    </message>
    <message>
        <source>Accept less than a fully checked TLS connection.</source>
        <translation>قبول ما هو أقل من اتصال TLS متحقَّق منه بالكامل.</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>الاتصال غير مشفر.</translation>
    </message>
    <message>
        <source>Connected to %1 as %2 (%3): %4</source>
        <comment>organization, login, role, territories</comment>
        <translation>متصل بـ %1 باسم %2 (%3): %4</translation>
    </message>
    <message>
        <source>The connection may be less than fully checked.</source>
        <translation>قد لا يكون الاتصال متحقَّقًا منه بالكامل.</translation>
    </message>
    <message>
        <source>Password of the central database:</source>
        <translation>كلمة مرور قاعدة البيانات المركزية:</translation>
    </message>
    <message>
        <source>Lists the changes that wait to be sent.</source>
        <translation>يسرد التعديلات التي تنتظر الإرسال.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>القيم</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Takes the waiting changes of records back; undo brings them again.</source>
        <translation>يسحب تعديلات السجلات المنتظرة؛ والتراجع يعيدها.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes were taken back.</source>
        <translation>
            <numerusform>لم يُسحب أي تعديل.</numerusform>
            <numerusform>سُحب تعديل واحد.</numerusform>
            <numerusform>سُحب تعديلان.</numerusform>
            <numerusform>سُحبت %n تعديلات.</numerusform>
            <numerusform>سُحب %n تعديلًا.</numerusform>
            <numerusform>سُحب %n تعديل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tries to send now what waits.</source>
        <translation>يحاول الآن إرسال ما ينتظر.</translation>
    </message>
    <message>
        <source>Lists the changes that the central database refused.</source>
        <translation>يسرد التعديلات التي رفضتها قاعدة البيانات المركزية.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Makes refused changes again, on the records as they are now.</source>
        <translation>يعيد التعديلات المرفوضة على السجلات كما هي الآن.</translation>
    </message>
    <message>
        <source>Forgets refused changes; undo brings them back.</source>
        <translation>ينسى التعديلات المرفوضة؛ والتراجع يعيدها.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait to be sent again.</source>
        <translation>
            <numerusform>لا تعديل ينتظر الإرسال من جديد.</numerusform>
            <numerusform>تعديل واحد ينتظر الإرسال من جديد.</numerusform>
            <numerusform>تعديلان ينتظران الإرسال من جديد.</numerusform>
            <numerusform>%n تعديلات تنتظر الإرسال من جديد.</numerusform>
            <numerusform>%n تعديلًا ينتظر الإرسال من جديد.</numerusform>
            <numerusform>%n تعديل ينتظر الإرسال من جديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes were discarded.</source>
        <translation>
            <numerusform>لم يُستغنَ عن أي تعديل.</numerusform>
            <numerusform>استُغني عن تعديل واحد.</numerusform>
            <numerusform>استُغني عن تعديلين.</numerusform>
            <numerusform>استُغني عن %n تعديلات.</numerusform>
            <numerusform>استُغني عن %n تعديلًا.</numerusform>
            <numerusform>استُغني عن %n تعديل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tells how the profile stands with its central database.</source>
        <translation>يبيّن حال الملف مع قاعدته المركزية.</translation>
    </message>
    <message>
        <source>This profile is used alone.</source>
        <translation>هذا الملف مستعمل وحده.</translation>
    </message>
    <message>
        <source>Online: %1 as %2</source>
        <translation>متصل: %1 باسم %2</translation>
    </message>
    <message>
        <source>Offline: %1</source>
        <translation>غير متصل: %1</translation>
    </message>
    <message>
        <source>create</source>
        <comment>what a change does to a record</comment>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>update</source>
        <comment>what a change does to a record</comment>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>delete</source>
        <comment>what a change does to a record</comment>
        <translation>حذف</translation>
    </message>
    <message>
        <source>restore</source>
        <comment>what a change does to a record</comment>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>erase</source>
        <comment>what a change does to a record</comment>
        <translation>محو</translation>
    </message>
    <message>
        <source>Not let in: %1</source>
        <translation>لم يُسمح بالدخول: %1</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>متوقف مؤقتًا.</translation>
    </message>
    <message>
        <source>Last exchange: %1</source>
        <translation>آخر تبادل: %1</translation>
    </message>
    <message>
        <source>Nothing has been exchanged yet.</source>
        <translation>لم يُتبادل شيء بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts need a decision.</source>
        <translation>
            <numerusform>لا تعارض يحتاج إلى قرار.</numerusform>
            <numerusform>تعارض واحد يحتاج إلى قرار.</numerusform>
            <numerusform>تعارضان يحتاجان إلى قرار.</numerusform>
            <numerusform>%n تعارضات تحتاج إلى قرار.</numerusform>
            <numerusform>%n تعارضًا يحتاج إلى قرار.</numerusform>
            <numerusform>%n تعارض يحتاج إلى قرار.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes were refused.</source>
        <translation>
            <numerusform>لم يُرفض أي تعديل.</numerusform>
            <numerusform>رُفض تعديل واحد.</numerusform>
            <numerusform>رُفض تعديلان.</numerusform>
            <numerusform>رُفضت %n تعديلات.</numerusform>
            <numerusform>رُفض %n تعديلًا.</numerusform>
            <numerusform>رُفض %n تعديل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records of the central database cannot be read here; “doctor” names them.</source>
        <translation>
            <numerusform>كل سجلات قاعدة البيانات المركزية مقروءة هنا.</numerusform>
            <numerusform>سجل واحد في قاعدة البيانات المركزية لا يمكن قراءته هنا، ويسميه الأمر «doctor».</numerusform>
            <numerusform>سجلان في قاعدة البيانات المركزية لا يمكن قراءتهما هنا، ويسميهما الأمر «doctor».</numerusform>
            <numerusform>%n سجلات في قاعدة البيانات المركزية لا يمكن قراءتها هنا، ويسميها الأمر «doctor».</numerusform>
            <numerusform>%n سجلًا في قاعدة البيانات المركزية لا يمكن قراءتها هنا، ويسميها الأمر «doctor».</numerusform>
            <numerusform>%n سجل في قاعدة البيانات المركزية لا يمكن قراءتها هنا، ويسميها الأمر «doctor».</numerusform>
        </translation>
    </message>
    <message>
        <source>Exchanges changes with the central database.</source>
        <translation>يتبادل التعديلات مع قاعدة البيانات المركزية.</translation>
    </message>
    <message>
        <source>End when both are the same (what it does anyway).</source>
        <translation>الانتهاء حين يتطابق الطرفان (وهو ما يفعله على أي حال).</translation>
    </message>
    <message>
        <source>Go on until stopped, and tell what happens.</source>
        <translation>المتابعة حتى الإيقاف، مع ذكر ما يحدث.</translation>
    </message>
    <message>
        <source>Take over deletions even if they are many.</source>
        <translation>قبول عمليات الحذف وإن كثرت.</translation>
    </message>
    <message>
        <source>Everything is exchanged.</source>
        <translation>تم تبادل كل شيء.</translation>
    </message>
    <message>
        <source>“customer360-cli sync --allow-deletes” takes them over.</source>
        <translation>الأمر «customer360-cli sync --allow-deletes» يقبلها.</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a field, its value before and after</comment>
        <translation>%1: %2 ← %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a record and its customer</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Keep only so much history on this computer.</source>
        <translation>الاحتفاظ بهذا القدر فقط من السجل التاريخي على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>From now on keep so much history on this computer.</source>
        <translation>الاحتفاظ من الآن بهذا القدر من السجل التاريخي على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>How much history is kept here changes with the next sync.</source>
        <translation>يتغير مقدار السجل التاريخي المحفوظ هنا مع المزامنة التالية.</translation>
    </message>
    <message>
        <source>All history is kept here.</source>
        <translation>السجل التاريخي كله محفوظ هنا.</translation>
    </message>
    <message>
        <source>History is kept here since %1.</source>
        <translation>السجل التاريخي محفوظ هنا منذ %1.</translation>
    </message>
    <message numerus="yes">
        <source>History is kept here since %1; %n older entries are at the centre.</source>
        <translation>
            <numerusform>السجل التاريخي محفوظ هنا منذ %1؛ لا مدخلات أقدم في قاعدة البيانات المركزية.</numerusform>
            <numerusform>السجل التاريخي محفوظ هنا منذ %1؛ مدخل واحد أقدم في قاعدة البيانات المركزية.</numerusform>
            <numerusform>السجل التاريخي محفوظ هنا منذ %1؛ مدخلان أقدم في قاعدة البيانات المركزية.</numerusform>
            <numerusform>السجل التاريخي محفوظ هنا منذ %1؛ %n مدخلات أقدم في قاعدة البيانات المركزية.</numerusform>
            <numerusform>السجل التاريخي محفوظ هنا منذ %1؛ %n مدخلًا أقدم في قاعدة البيانات المركزية.</numerusform>
            <numerusform>السجل التاريخي محفوظ هنا منذ %1؛ %n مدخل أقدم في قاعدة البيانات المركزية.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doctor</name>
    <message>
        <source>Database engine</source>
        <translation>محرك قاعدة البيانات</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>التشفير</translation>
    </message>
    <message>
        <source>Made-up data, not encrypted.</source>
        <translation>بيانات وهمية، غير مشفرة.</translation>
    </message>
    <message>
        <source>This profile is not encrypted.</source>
        <translation>ملف البيانات هذا غير مشفر.</translation>
    </message>
    <message>
        <source>The cache is readable without its key.</source>
        <translation>المخزن المحلي مقروء دون مفتاحه.</translation>
    </message>
    <message>
        <source>Schema version</source>
        <translation>إصدار بنية البيانات</translation>
    </message>
    <message>
        <source>Cache integrity</source>
        <translation>سلامة المخزن المحلي</translation>
    </message>
    <message>
        <source>Every page and index was read.</source>
        <translation>قُرئت كل الصفحات والفهارس.</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation>فهرس البحث</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers can be found.</source>
        <translation>
            <numerusform>لا يمكن العثور على أي عميل.</numerusform>
            <numerusform>يمكن العثور على عميل واحد.</numerusform>
            <numerusform>يمكن العثور على عميلين.</numerusform>
            <numerusform>يمكن العثور على %Ln عملاء.</numerusform>
            <numerusform>يمكن العثور على %Ln عميلًا.</numerusform>
            <numerusform>يمكن العثور على %Ln عميل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Made-up data is never sent.</source>
        <translation>البيانات الوهمية لا تُرسل أبدًا.</translation>
    </message>
    <message>
        <source>Waiting changes</source>
        <translation>التغييرات المنتظرة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records wait for a central database.</source>
        <translation>
            <numerusform>لا سجلات تنتظر قاعدة بيانات مركزية.</numerusform>
            <numerusform>سجل واحد ينتظر قاعدة بيانات مركزية.</numerusform>
            <numerusform>سجلان ينتظران قاعدة بيانات مركزية.</numerusform>
            <numerusform>%Ln سجلات تنتظر قاعدة بيانات مركزية.</numerusform>
            <numerusform>%Ln سجلًا تنتظر قاعدة بيانات مركزية.</numerusform>
            <numerusform>%Ln سجل تنتظر قاعدة بيانات مركزية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records of the central database cannot be read here. They are shown as they were before, or not at all, until a newer version of the program or a change at the centre helps:</source>
        <translation>
            <numerusform>كل سجلات قاعدة البيانات المركزية مقروءة هنا:</numerusform>
            <numerusform>سجل واحد في قاعدة البيانات المركزية لا يمكن قراءته هنا. يظهر كما كان من قبل أو لا يظهر، حتى يُصلح ذلك إصدار أحدث من البرنامج أو تعديل في القاعدة المركزية:</numerusform>
            <numerusform>سجلان في قاعدة البيانات المركزية لا يمكن قراءتهما هنا. يظهران كما كانا من قبل أو لا يظهران، حتى يُصلح ذلك إصدار أحدث من البرنامج أو تعديل في القاعدة المركزية:</numerusform>
            <numerusform>%Ln سجلات في قاعدة البيانات المركزية لا يمكن قراءتها هنا. تظهر كما كانت من قبل أو لا تظهر، حتى يُصلح ذلك إصدار أحدث من البرنامج أو تعديل في القاعدة المركزية:</numerusform>
            <numerusform>%Ln سجلًا في قاعدة البيانات المركزية لا يمكن قراءتها هنا. تظهر كما كانت من قبل أو لا تظهر، حتى يُصلح ذلك إصدار أحدث من البرنامج أو تعديل في القاعدة المركزية:</numerusform>
            <numerusform>%Ln سجل في قاعدة البيانات المركزية لا يمكن قراءتها هنا. تظهر كما كانت من قبل أو لا تظهر، حتى يُصلح ذلك إصدار أحدث من البرنامج أو تعديل في القاعدة المركزية:</numerusform>
        </translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>The computer's clock is years behind.</source>
        <translation>ساعة الحاسوب متأخرة سنوات.</translation>
    </message>
    <message>
        <source>Some records are from the future: the clock is behind, or it was ahead.</source>
        <translation>بعض السجلات من المستقبل: الساعة متأخرة، أو كانت متقدمة.</translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation>مساحة القرص</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>‏%1 متاحة</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>حلقة المفاتيح</translation>
    </message>
    <message>
        <source>Available, and opens this profile.</source>
        <translation>متاحة، وتفتح ملف البيانات هذا.</translation>
    </message>
    <message>
        <source>Available, not used by this profile.</source>
        <translation>متاحة، ولا يستخدمها ملف البيانات هذا.</translation>
    </message>
    <message>
        <source>There is none; the passphrase is asked for.</source>
        <translation>لا توجد؛ وتُطلب عبارة المرور.</translation>
    </message>
    <message>
        <source>File permissions</source>
        <translation>أذونات الملفات</translation>
    </message>
    <message>
        <source>The profile's folder cannot be written to.</source>
        <translation>لا يمكن الكتابة في مجلد ملف البيانات.</translation>
    </message>
    <message>
        <source>Other users of this computer can look into the profile's folder.</source>
        <translation>يستطيع مستخدمون آخرون لهذا الحاسوب الاطلاع على مجلد ملف البيانات.</translation>
    </message>
    <message>
        <source>Only you can read the profile.</source>
        <translation>أنت وحدك تستطيع قراءة ملف البيانات.</translation>
    </message>
    <message>
        <source>Central database</source>
        <translation>قاعدة البيانات المركزية</translation>
    </message>
    <message>
        <source>The profile is used alone.</source>
        <translation>ملف البيانات مستخدم وحده، دون قاعدة بيانات مركزية.</translation>
    </message>
    <message>
        <source>Reached as %1 (%2).</source>
        <comment>login, role</comment>
        <translation>تم الوصول إليها باسم %1 (%2).</translation>
    </message>
    <message>
        <source>The connection may be less than fully checked.</source>
        <translation>قد لا يكون الاتصال متحقَّقًا منه بالكامل.</translation>
    </message>
    <message>
        <source>Clock and server</source>
        <translation>الساعة والخادم</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>kind of record, its id, why</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>Received records</source>
        <translation>السجلات المستلمة</translation>
    </message>
    <message>
        <source>This computer's clock is more than five minutes off the server's.</source>
        <translation>تختلف ساعة هذا الحاسوب عن ساعة الخادم بأكثر من خمس دقائق.</translation>
    </message>
    <message>
        <source>The search index was damaged and has been built anew.</source>
        <translation>كان فهرس البحث تالفًا وأُعيد بناؤه.</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>Customer (number, user name or e-mail)</source>
        <translation>العميل (الرقم أو اسم المستخدم أو البريد الإلكتروني)</translation>
    </message>
    <message>
        <source>Customer: external number</source>
        <translation>العميل: الرقم الخارجي</translation>
    </message>
    <message>
        <source>Customer: e-mail</source>
        <translation>العميل: البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Customer: name</source>
        <translation>العميل: الاسم</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Customer number of an existing customer</source>
        <translation>رقم عميل موجود</translation>
    </message>
    <message>
        <source>Created on</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>الأصل</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>This must be filled in.</source>
        <translation>هذا الحقل مطلوب.</translation>
    </message>
    <message>
        <source>This kind of value does not fit here.</source>
        <translation>هذا النوع من القيم لا يناسب هنا.</translation>
    </message>
    <message>
        <source>This is too long: at most {max} characters.</source>
        <translation>النص طويل جدًا: {max} محرف على الأكثر.</translation>
    </message>
    <message>
        <source>There are characters in this text that cannot be stored.</source>
        <translation>في هذا النص محارف لا يمكن تخزينها.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>هذا ليس رقمًا.</translation>
    </message>
    <message>
        <source>This is not a whole number.</source>
        <translation>هذا ليس عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>This must be between {min} and {max}.</source>
        <translation>يجب أن تكون القيمة بين {min} و{max}.</translation>
    </message>
    <message>
        <source>This is not an amount of money.</source>
        <translation>هذا ليس مبلغًا ماليًا.</translation>
    </message>
    <message>
        <source>Answer with yes or no.</source>
        <translation>أجب بنعم أو لا.</translation>
    </message>
    <message>
        <source>Choose one of these: {choices}.</source>
        <translation>اختر إحدى هذه القيم: {choices}.</translation>
    </message>
    <message>
        <source>This is not a country that we know.</source>
        <translation>هذا ليس بلدًا معروفًا.</translation>
    </message>
    <message>
        <source>This is not a currency in use.</source>
        <translation>هذه ليست عملة متداولة.</translation>
    </message>
    <message>
        <source>This is not a date. Write it as year-month-day.</source>
        <translation>هذا ليس تاريخًا. اكتبه بالشكل سنة-شهر-يوم.</translation>
    </message>
    <message>
        <source>This date lies in the future.</source>
        <translation>هذا التاريخ في المستقبل.</translation>
    </message>
    <message>
        <source>This date is more than {years} years ago.</source>
        <translation>مضى على هذا التاريخ أكثر من {years} سنة.</translation>
    </message>
    <message>
        <source>This is not a date with a time.</source>
        <translation>هذا ليس تاريخًا مع وقت.</translation>
    </message>
    <message>
        <source>This is not the id of a record.</source>
        <translation>هذا ليس معرِّف سجل.</translation>
    </message>
    <message>
        <source>This is not a SHA-256 fingerprint.</source>
        <translation>هذه ليست بصمة SHA-256.</translation>
    </message>
    <message>
        <source>This is not valid JSON.</source>
        <translation>هذا ليس JSON صالحًا.</translation>
    </message>
    <message>
        <source>Texts are needed by language: ar, en, fr.</source>
        <translation>النصوص مطلوبة حسب اللغة: ar وen وfr.</translation>
    </message>
    <message>
        <source>A latitude lies between −90 and 90 degrees.</source>
        <translation>يقع خط العرض بين −90 و90 درجة.</translation>
    </message>
    <message>
        <source>A longitude lies between −180 and 180 degrees.</source>
        <translation>يقع خط الطول بين −180 و180 درجة.</translation>
    </message>
    <message>
        <source>This is not a time of day. Write it as hour:minute.</source>
        <translation>هذا ليس وقتًا. اكتبه بالشكل ساعة:دقيقة.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>هذا ليس عنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>This e-mail address is too long.</source>
        <translation>عنوان البريد الإلكتروني هذا طويل جدًا.</translation>
    </message>
    <message>
        <source>This is not a phone number.</source>
        <translation>هذا ليس رقم هاتف.</translation>
    </message>
    <message>
        <source>This phone number does not exist in the numbering plan; it is kept as written.</source>
        <translation>رقم الهاتف هذا غير موجود في خطة الترقيم؛ وقد حُفظ كما كُتب.</translation>
    </message>
    <message>
        <source>A SIREN has 9 digits.</source>
        <translation>يتكون رقم SIREN من 9 أرقام.</translation>
    </message>
    <message>
        <source>The check digit of this SIREN is wrong.</source>
        <translation>رقم التحقق في SIREN هذا خاطئ.</translation>
    </message>
    <message>
        <source>A SIRET has 14 digits.</source>
        <translation>يتكون رقم SIRET من 14 رقمًا.</translation>
    </message>
    <message>
        <source>The check digit of this SIRET is wrong.</source>
        <translation>رقم التحقق في SIRET هذا خاطئ.</translation>
    </message>
    <message>
        <source>Only companies in France have a SIRET.</source>
        <translation>رقم SIRET للشركات في فرنسا فقط.</translation>
    </message>
    <message>
        <source>This is not a VAT number of this country.</source>
        <translation>هذا ليس رقم ضريبة قيمة مضافة لهذا البلد.</translation>
    </message>
    <message>
        <source>The check digits of this VAT number are wrong.</source>
        <translation>أرقام التحقق في رقم ضريبة القيمة المضافة هذا خاطئة.</translation>
    </message>
    <message>
        <source>This does not look like a tax number of this country.</source>
        <translation>لا يبدو هذا رقمًا ضريبيًا لهذا البلد.</translation>
    </message>
    <message>
        <source>The check digits of this tax number are wrong.</source>
        <translation>أرقام التحقق في هذا الرقم الضريبي خاطئة.</translation>
    </message>
    <message>
        <source>No IBAN starts with these letters.</source>
        <translation>لا يبدأ أي رقم IBAN بهذين الحرفين.</translation>
    </message>
    <message>
        <source>An IBAN of this country has {length} characters.</source>
        <translation>يتكون رقم IBAN في هذا البلد من {length} محرفًا.</translation>
    </message>
    <message>
        <source>An IBAN has only letters and digits.</source>
        <translation>لا يحوي رقم IBAN إلا حروفًا وأرقامًا.</translation>
    </message>
    <message>
        <source>The check digits of this IBAN are wrong.</source>
        <translation>أرقام التحقق في IBAN هذا خاطئة.</translation>
    </message>
    <message>
        <source>This is not a postal code of this country; one looks like {example}.</source>
        <translation>هذا ليس رمزًا بريديًا لهذا البلد؛ مثال: {example}.</translation>
    </message>
    <message>
        <source>A VIN has 17 letters and digits, without I, O and Q.</source>
        <translation>يتكون رقم الهيكل VIN من 17 حرفًا ورقمًا، دون I وO وQ.</translation>
    </message>
    <message>
        <source>The check digit of this VIN is wrong.</source>
        <translation>رقم التحقق في VIN هذا خاطئ.</translation>
    </message>
    <message>
        <source>The year must be between {min} and {max}.</source>
        <translation>يجب أن تكون السنة بين {min} و{max}.</translation>
    </message>
    <message>
        <source>A customer needs a first or last name, a company or an external number.</source>
        <translation>يحتاج العميل إلى اسم أول أو اسم عائلة أو شركة أو رقم خارجي.</translation>
    </message>
    <message>
        <source>A company in France usually has a SIRET or a tax number.</source>
        <translation>عادةً ما يكون للشركة في فرنسا رقم SIRET أو رقم ضريبي.</translation>
    </message>
    <message>
        <source>Marketing by e-mail needs an e-mail address.</source>
        <translation>يتطلب التسويق بالبريد الإلكتروني عنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>Marketing by SMS needs a phone number.</source>
        <translation>يتطلب التسويق بالرسائل القصيرة رقم هاتف.</translation>
    </message>
    <message>
        <source>This customer is under {years} years old.</source>
        <translation>عمر هذا العميل أقل من {years} سنة.</translation>
    </message>
    <message>
        <source>Latitude and longitude belong together.</source>
        <translation>خط العرض وخط الطول متلازمان.</translation>
    </message>
    <message>
        <source>A contact needs a name.</source>
        <translation>تحتاج جهة الاتصال إلى اسم.</translation>
    </message>
    <message>
        <source>Write quiet hours as hour:minute, such as 21:30.</source>
        <translation>اكتب ساعات الهدوء بالشكل ساعة:دقيقة، مثل 21:30.</translation>
    </message>
    <message>
        <source>An address needs a street, a city or coordinates.</source>
        <translation>يحتاج العنوان إلى شارع أو مدينة أو إحداثيات.</translation>
    </message>
    <message>
        <source>A vehicle needs a plate, a VIN, a make or a model.</source>
        <translation>تحتاج المركبة إلى لوحة أو رقم هيكل أو صانع أو طراز.</translation>
    </message>
    <message>
        <source>There is no such customer.</source>
        <translation>لا يوجد عميل كهذا.</translation>
    </message>
    <message>
        <source>A list cannot be sorted by “{value}”.</source>
        <translation>لا يمكن ترتيب القائمة حسب «{value}».</translation>
    </message>
    <message>
        <source>Pages and their length are counted from 1.</source>
        <translation>تُعد الصفحات وطولها بدءًا من 1.</translation>
    </message>
    <message>
        <source>This record does not exist.</source>
        <translation>هذا السجل غير موجود.</translation>
    </message>
    <message>
        <source>This record is in the bin.</source>
        <translation>هذا السجل في سلة المحذوفات.</translation>
    </message>
    <message>
        <source>This record exists already.</source>
        <translation>هذا السجل موجود من قبل.</translation>
    </message>
    <message>
        <source>This kind of record cannot be changed afterwards.</source>
        <translation>لا يمكن تعديل هذا النوع من السجلات لاحقًا.</translation>
    </message>
    <message>
        <source>This cannot be changed by hand.</source>
        <translation>لا يمكن تغيير هذا يدويًا.</translation>
    </message>
    <message>
        <source>The record that this belongs to does not exist.</source>
        <translation>السجل الذي يتبعه هذا غير موجود.</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>لا شيء لتغييره.</translation>
    </message>
    <message>
        <source>There is no kind of record with this name.</source>
        <translation>لا يوجد نوع سجلات بهذا الاسم.</translation>
    </message>
    <message>
        <source>There is no field with this name.</source>
        <translation>لا يوجد حقل بهذا الاسم.</translation>
    </message>
    <message>
        <source>Another record has this already.</source>
        <translation>هذه القيمة مستخدمة في سجل آخر.</translation>
    </message>
    <message>
        <source>Another customer has this e-mail address.</source>
        <translation>عنوان البريد الإلكتروني هذا لعميل آخر.</translation>
    </message>
    <message>
        <source>This step is not possible from the present state.</source>
        <translation>هذه الخطوة غير ممكنة من الحالة الراهنة.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا شيء للتراجع عنه.</translation>
    </message>
    <message>
        <source>This has been changed since and was left as it is.</source>
        <translation>عُدِّل هذا بعد ذلك فتُرك كما هو.</translation>
    </message>
    <message>
        <source>An invoice cannot be due before it is issued.</source>
        <translation>لا يمكن أن يسبق استحقاق الفاتورة إصدارها.</translation>
    </message>
    <message>
        <source>A line of a credit note must not charge the customer.</source>
        <translation>يجب ألا يحمِّل سطر الإشعار الدائن العميل أي مبلغ.</translation>
    </message>
    <message>
        <source>A payment of nothing cannot be recorded.</source>
        <translation>لا يمكن تسجيل دفعة بقيمة صفر.</translation>
    </message>
    <message>
        <source>The invoice is in another currency.</source>
        <translation>الفاتورة بعملة أخرى.</translation>
    </message>
    <message>
        <source>The invoice belongs to another customer.</source>
        <translation>الفاتورة لعميل آخر.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>تنتهي الفترة قبل أن تبدأ.</translation>
    </message>
    <message>
        <source>Reports can be by month, country, customer or category.</source>
        <translation>يمكن أن تكون التقارير حسب الشهر أو البلد أو العميل أو الفئة.</translation>
    </message>
    <message>
        <source>Between {min} and {max} recent interactions can be asked for.</source>
        <translation>يمكن طلب ما بين {min} و{max} من التفاعلات الأخيرة.</translation>
    </message>
    <message>
        <source>No free customer number was found. Try again.</source>
        <translation>لم يُعثر على رقم عميل متاح. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>No free user name was found. Try again.</source>
        <translation>لم يُعثر على اسم مستخدم متاح. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The map is not installed.</source>
        <translation>الخريطة غير مثبتة.</translation>
    </message>
    <message>
        <source>The map's file is damaged. Install the program again.</source>
        <translation>ملف الخريطة تالف. أعد تثبيت البرنامج.</translation>
    </message>
    <message>
        <source>The list of places is not installed.</source>
        <translation>قائمة الأماكن غير مثبتة.</translation>
    </message>
    <message>
        <source>The file is larger than {max} MB.</source>
        <translation>الملف أكبر من {max} م.ب.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>Programs and scripts cannot be stored with a customer.</source>
        <translation>لا يمكن تخزين البرامج والنصوص البرمجية مع عميل.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>لا يمكن قراءة الملف.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>لا يمكن كتابة الملف.</translation>
    </message>
    <message>
        <source>The line has {found} fields instead of {expected}.</source>
        <translation>في السطر {found} من الحقول بدلًا من {expected}.</translation>
    </message>
    <message>
        <source>The line has too many fields.</source>
        <translation>حقول السطر أكثر من اللازم.</translation>
    </message>
    <message>
        <source>The line is too long.</source>
        <translation>السطر طويل جدًا.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>علامة اقتباس غير مغلقة.</translation>
    </message>
    <message>
        <source>The JSON ends too early.</source>
        <translation>ينتهي JSON قبل أوانه.</translation>
    </message>
    <message>
        <source>A JSON object was expected here.</source>
        <translation>كان يُتوقع هنا كائن JSON.</translation>
    </message>
    <message>
        <source>There are no records in this JSON file.</source>
        <translation>لا سجلات في ملف JSON هذا.</translation>
    </message>
    <message>
        <source>The card ends too early.</source>
        <translation>تنتهي البطاقة قبل أوانها.</translation>
    </message>
    <message>
        <source>The card is too long.</source>
        <translation>البطاقة طويلة جدًا.</translation>
    </message>
    <message>
        <source>The file {file} does not exist.</source>
        <translation>الملف {file} غير موجود.</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>الملف غير موجود.</translation>
    </message>
    <message>
        <source>This is there already: {other}.</source>
        <translation>هذا موجود من قبل: {other}.</translation>
    </message>
    <message>
        <source>Another person with the same address or number is there: {other}.</source>
        <translation>يوجد شخص آخر بالعنوان أو الرقم نفسه: {other}.</translation>
    </message>
    <message>
        <source>The column {column} only counts the lines; it is not imported.</source>
        <translation>العمود {column} يرقِّم الأسطر فقط؛ ولا يُستورد.</translation>
    </message>
    <message>
        <source>There is no import with this number.</source>
        <translation>لا يوجد استيراد بهذا الرقم.</translation>
    </message>
    <message>
        <source>This import has been taken back already.</source>
        <translation>تم التراجع عن هذا الاستيراد من قبل.</translation>
    </message>
    <message>
        <source>This kind of record cannot be exported in this format.</source>
        <translation>لا يمكن تصدير هذا النوع من السجلات بهذا التنسيق.</translation>
    </message>
    <message>
        <source>There is nothing to import in this file.</source>
        <translation>لا شيء للاستيراد في هذا الملف.</translation>
    </message>
    <message>
        <source>This kind of file cannot be imported: use CSV, vCard or JSON.</source>
        <translation>لا يمكن استيراد هذا النوع من الملفات: استخدم CSV أو vCard أو JSON.</translation>
    </message>
    <message>
        <source>This kind of file cannot hold these records.</source>
        <translation>لا يتسع هذا النوع من الملفات لهذه السجلات.</translation>
    </message>
    <message>
        <source>This was only a trial: nothing was stored.</source>
        <translation>كانت هذه تجربة فقط: لم يُخزَّن شيء.</translation>
    </message>
    <message>
        <source>Several customers fit {value}.</source>
        <translation>عدة عملاء يطابقون {value}.</translation>
    </message>
    <message>
        <source>No customer fits {value}.</source>
        <translation>لا عميل يطابق {value}.</translation>
    </message>
    <message>
        <source>The dates are written in different orders; each was read in the way that makes it a date.</source>
        <translation>كُتبت التواريخ بترتيبات مختلفة؛ وقُرئ كل منها بما يجعله تاريخًا.</translation>
    </message>
    <message>
        <source>The dates can be read in two ways; they are read as {order}.</source>
        <translation>يمكن قراءة التواريخ بطريقتين؛ وتُقرأ بالترتيب {order}.</translation>
    </message>
    <message>
        <source>No column was found for {target}.</source>
        <translation>لم يُعثر على عمود لـ {target}.</translation>
    </message>
    <message>
        <source>The file has no column {column}.</source>
        <translation>لا عمود {column} في الملف.</translation>
    </message>
    <message>
        <source>Columns that are not imported: {columns}.</source>
        <translation>أعمدة لا تُستورد: {columns}.</translation>
    </message>
    <message>
        <source>The text is not of one encoding; it was read as {encoding}.</source>
        <translation>النص ليس بترميز واحد؛ وقُرئ بترميز {encoding}.</translation>
    </message>
    <message>
        <source>Lines that cannot be read: {n} of {of}.</source>
        <translation>أسطر لا يمكن قراءتها: {n} من {of}.</translation>
    </message>
    <message>
        <source>This line names another country ({value}); the customer keeps the first one.</source>
        <translation>يذكر هذا السطر بلدًا آخر ({value})؛ ويحتفظ العميل بالأول.</translation>
    </message>
    <message>
        <source>The mapping file is not right at {member}.</source>
        <translation>ملف المطابقة غير صحيح عند {member}.</translation>
    </message>
    <message>
        <source>There is no field {value} to map a column to.</source>
        <translation>لا حقل {value} لمطابقة عمود معه.</translation>
    </message>
    <message>
        <source>The backup is damaged: its content does not match its checksum.</source>
        <translation>النسخة الاحتياطية تالفة: محتواها لا يطابق المجموع الاختباري.</translation>
    </message>
    <message>
        <source>The passphrase of the backup is wrong.</source>
        <translation>عبارة مرور النسخة الاحتياطية خاطئة.</translation>
    </message>
    <message>
        <source>The document's content is damaged.</source>
        <translation>محتوى المستند تالف.</translation>
    </message>
    <message>
        <source>The document's content is not on this computer.</source>
        <translation>محتوى المستند ليس على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The profile's folder cannot be written to.</source>
        <translation>لا يمكن الكتابة في مجلد ملف البيانات.</translation>
    </message>
    <message>
        <source>The program runs with another SQLite than it was made for.</source>
        <translation>يعمل البرنامج بإصدار SQLite غير الذي صُنع له.</translation>
    </message>
    <message>
        <source>The passphrase is wrong.</source>
        <translation>عبارة المرور خاطئة.</translation>
    </message>
    <message>
        <source>This profile was written by a newer version of the program.</source>
        <translation>كُتب ملف البيانات هذا بإصدار أحدث من البرنامج.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost; free some space and try again.</source>
        <translation>القرص ممتلئ. لم يُفقد شيء؛ أفرغ بعض المساحة ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The local cache could not be read or written.</source>
        <translation>تعذرت قراءة المخزن المحلي أو الكتابة فيه.</translation>
    </message>
    <message>
        <source>The profile's file was damaged. What could be read of it was saved, with every change that had not been sent. The damaged file is kept as {file}.</source>
        <translation>كان ملف البيانات تالفًا. حُفظ منه كل ما أمكنت قراءته، مع كل تغيير لم يكن قد أُرسل. الملف التالف محفوظ باسم {file}.</translation>
    </message>
    <message>
        <source>The profile's file was damaged. What could be read of it was saved, but changes that had not been sent may be missing. The damaged file is kept as {file}.</source>
        <translation>كان ملف البيانات تالفًا. حُفظ منه كل ما أمكنت قراءته، لكن قد تنقص تغييرات لم تكن قد أُرسلت. الملف التالف محفوظ باسم {file}.</translation>
    </message>
    <message>
        <source>The profile's file was damaged and nothing of it could be read. The profile is empty now; the damaged file is kept as {file}. Restore a backup if you have one.</source>
        <translation>كان ملف البيانات تالفًا ولم تمكن قراءة أي شيء منه. هو الآن فارغ، والملف التالف محفوظ باسم {file}. استعد نسخة احتياطية إن كانت لديك.</translation>
    </message>
    <message>
        <source>The profile's file was damaged and nothing of it could be read: changes that had not been sent are lost. The damaged file is kept as {file}. The next synchronization fetches everything from the central database again.</source>
        <translation>كان ملف البيانات تالفًا ولم تمكن قراءة أي شيء منه: ضاعت التغييرات التي لم تكن قد أُرسلت. الملف التالف محفوظ باسم {file}. المزامنة القادمة تجلب كل شيء من قاعدة البيانات المركزية من جديد.</translation>
    </message>
    <message>
        <source>The profile's file was missing or empty. The profile is empty now. Restore a backup if you have one.</source>
        <translation>كان ملف البيانات مفقودًا أو فارغًا. هو الآن فارغ. استعد نسخة احتياطية إن كانت لديك.</translation>
    </message>
    <message>
        <source>The profile's file was missing or empty: changes that had not been sent are lost with it. The next synchronization fetches everything from the central database again.</source>
        <translation>كان ملف البيانات مفقودًا أو فارغًا: ضاعت معه التغييرات التي لم تكن قد أُرسلت. المزامنة القادمة تجلب كل شيء من قاعدة البيانات المركزية من جديد.</translation>
    </message>
    <message>
        <source>The local cache does not take this record.</source>
        <translation>المخزن المحلي لا يقبل هذا السجل.</translation>
    </message>
    <message>
        <source>Another program is using this profile.</source>
        <translation>برنامج آخر يستخدم ملف البيانات هذا.</translation>
    </message>
    <message>
        <source>The profile is being closed.</source>
        <translation>يجري إغلاق ملف البيانات.</translation>
    </message>
    <message>
        <source>There is a cache here already.</source>
        <translation>يوجد هنا مخزن محلي من قبل.</translation>
    </message>
    <message>
        <source>The search index is damaged and must be built anew.</source>
        <translation>فهرس البحث تالف ويجب بناؤه من جديد.</translation>
    </message>
    <message>
        <source>There is no profile in this folder.</source>
        <translation>لا ملف بيانات في هذا المجلد.</translation>
    </message>
    <message>
        <source>There is a profile in this folder already.</source>
        <translation>يوجد في هذا المجلد ملف بيانات من قبل.</translation>
    </message>
    <message>
        <source>Another program holds this profile.</source>
        <translation>برنامج آخر يحجز ملف البيانات هذا.</translation>
    </message>
    <message>
        <source>The profile is locked.</source>
        <translation>ملف البيانات مقفل.</translation>
    </message>
    <message>
        <source>The profile's settings are damaged.</source>
        <translation>إعدادات ملف البيانات تالفة.</translation>
    </message>
    <message>
        <source>An encrypted profile needs a keychain or a passphrase.</source>
        <translation>يحتاج ملف البيانات المشفر إلى حلقة مفاتيح أو عبارة مرور.</translation>
    </message>
    <message>
        <source>This profile is not encrypted.</source>
        <translation>ملف البيانات هذا غير مشفر.</translation>
    </message>
    <message>
        <source>The passphrase must not be empty.</source>
        <translation>يجب ألا تكون عبارة المرور فارغة.</translation>
    </message>
    <message>
        <source>The passphrase is needed to open this profile.</source>
        <translation>عبارة المرور مطلوبة لفتح ملف البيانات هذا.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>عبارتا المرور مختلفتان.</translation>
    </message>
    <message>
        <source>This profile has no passphrase.</source>
        <translation>لا عبارة مرور لملف البيانات هذا.</translation>
    </message>
    <message>
        <source>The recovery key is wrong.</source>
        <translation>مفتاح الاسترداد خاطئ.</translation>
    </message>
    <message>
        <source>The profile's key is not kept in a keychain.</source>
        <translation>مفتاح ملف البيانات غير محفوظ في حلقة مفاتيح.</translation>
    </message>
    <message>
        <source>The keychain has no key for this profile.</source>
        <translation>لا مفتاح لملف البيانات هذا في حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>The keychain refused to give the key.</source>
        <translation>رفضت حلقة المفاتيح إعطاء المفتاح.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer, or it does not answer.</source>
        <translation>لا حلقة مفاتيح على هذا الحاسوب، أو أنها لا تستجيب.</translation>
    </message>
    <message>
        <source>The key in the keychain does not belong to this profile.</source>
        <translation>المفتاح في حلقة المفاتيح لا يخص ملف البيانات هذا.</translation>
    </message>
    <message>
        <source>The profile's key file is damaged. Restore it from a backup.</source>
        <translation>ملف مفتاح ملف البيانات تالف. استعده من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The profile's key file is missing. Restore it from a backup.</source>
        <translation>ملف مفتاح ملف البيانات مفقود. استعده من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>There is not enough memory to check the passphrase.</source>
        <translation>لا ذاكرة كافية للتحقق من عبارة المرور.</translation>
    </message>
    <message>
        <source>Encryption could not be started on this computer.</source>
        <translation>تعذر بدء التشفير على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The profile's key file was written by a newer version of the program.</source>
        <translation>كُتب ملف مفتاح ملف البيانات بإصدار أحدث من البرنامج.</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>أُلغيت العملية.</translation>
    </message>
    <message>
        <source>The operation must be create, update, delete or restore.</source>
        <translation>يجب أن تكون العملية create أو update أو delete أو restore.</translation>
    </message>
    <message>
        <source>An action is a list of operations.</source>
        <translation>الإجراء قائمة من العمليات.</translation>
    </message>
    <message>
        <source>Which command? Say --help to see them all.</source>
        <translation>أي أمر؟ استخدم ‎--help لعرضها كلها.</translation>
    </message>
    <message>
        <source>There is no command {name}. Say --help to see them all.</source>
        <translation>لا يوجد أمر {name}. استخدم ‎--help لعرضها كلها.</translation>
    </message>
    <message>
        <source>{name}: which command? There are: {commands}.</source>
        <translation>{name}: أي أمر؟ يوجد: {commands}.</translation>
    </message>
    <message>
        <source>There is no command {name}. Did you mean {near}?</source>
        <translation>لا يوجد أمر {name}. هل تقصد {near}؟</translation>
    </message>
    <message>
        <source>There is no option {option} here.</source>
        <translation>لا يوجد خيار {option} هنا.</translation>
    </message>
    <message>
        <source>There is no option {option} here. Did you mean {near}?</source>
        <translation>لا يوجد خيار {option} هنا. هل تقصد {near}؟</translation>
    </message>
    <message>
        <source>The option {option} needs a value.</source>
        <translation>يحتاج الخيار {option} إلى قيمة.</translation>
    </message>
    <message>
        <source>The option {option} takes no value.</source>
        <translation>لا يقبل الخيار {option} قيمة.</translation>
    </message>
    <message>
        <source>The option {option} may be given only once.</source>
        <translation>لا يُذكر الخيار {option} إلا مرة واحدة.</translation>
    </message>
    <message>
        <source>The option {option} needs a whole number of at least {least}.</source>
        <translation>يحتاج الخيار {option} إلى عدد صحيح لا يقل عن {least}.</translation>
    </message>
    <message>
        <source>The option {option} takes one of these: {choices}.</source>
        <translation>يقبل الخيار {option} إحدى هذه القيم: {choices}.</translation>
    </message>
    <message>
        <source>The option {option} needs a date as year-month-day.</source>
        <translation>يحتاج الخيار {option} إلى تاريخ بالشكل سنة-شهر-يوم.</translation>
    </message>
    <message>
        <source>The option {option} needs a code of %n letters.</source>
        <translation>يحتاج الخيار {option} إلى رمز من %n أحرف.</translation>
    </message>
    <message>
        <source>Fields are written as name=value, not as {word}.</source>
        <translation>تُكتب الحقول بالشكل name=value، لا بالشكل {word}.</translation>
    </message>
    <message>
        <source>There is no record type {name}. There are: {types}.</source>
        <translation>لا يوجد نوع سجلات {name}. الأنواع: {types}.</translation>
    </message>
    <message>
        <source>There is no record type {name}. Did you mean {near}?</source>
        <translation>لا يوجد نوع سجلات {name}. هل تقصد {near}؟</translation>
    </message>
    <message>
        <source>Customers cannot be sorted by {name}.</source>
        <translation>لا يمكن ترتيب العملاء حسب {name}.</translation>
    </message>
    <message>
        <source>Customers cannot be sorted by {name}. Did you mean {near}?</source>
        <translation>لا يمكن ترتيب العملاء حسب {name}. هل تقصد {near}؟</translation>
    </message>
    <message>
        <source>Ask for a page or for what comes behind a customer, not for both.</source>
        <translation>اطلب صفحة أو ما يلي عميلًا، لا كليهما.</translation>
    </message>
    <message>
        <source>An encrypted profile needs a passphrase: give --passphrase-file or C360_PASSPHRASE, or say --unencrypted.</source>
        <translation>يحتاج ملف البيانات المشفر إلى عبارة مرور: حدِّد ‎--passphrase-file أو C360_PASSPHRASE، أو استخدم ‎--unencrypted.</translation>
    </message>
    <message>
        <source>There is no import of {name}: say customers, contacts, sales or activities.</source>
        <translation>لا استيراد لـ {name}: استخدم customers أو contacts أو sales أو activities.</translation>
    </message>
    <message>
        <source>There is no condition {name}.</source>
        <translation>لا يوجد شرط {name}.</translation>
    </message>
    <message>
        <source>There is no condition {name}. Did you mean {near}?</source>
        <translation>لا يوجد شرط {name}. هل تقصد {near}؟</translation>
    </message>
    <message>
        <source>Something is missing: {usage}</source>
        <translation>ينقص شيء: {usage}</translation>
    </message>
    <message>
        <source>That is too much: {word}</source>
        <translation>هذا زائد: {word}</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>لم ينجح ذلك.</translation>
    </message>
    <message>
        <source>That is not how this is used.</source>
        <translation>ليست هذه طريقة الاستخدام.</translation>
    </message>
    <message>
        <source>That does not exist.</source>
        <translation>هذا غير موجود.</translation>
    </message>
    <message>
        <source>This value is not accepted.</source>
        <translation>هذه القيمة غير مقبولة.</translation>
    </message>
    <message>
        <source>The central database cannot be reached.</source>
        <translation>لا يمكن الوصول إلى قاعدة البيانات المركزية.</translation>
    </message>
    <message>
        <source>You are not allowed to do this.</source>
        <translation>لا تملك صلاحية القيام بهذا.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>الملف تالف.</translation>
    </message>
    <message>
        <source>This was written by a newer version of the program.</source>
        <translation>كُتب هذا بإصدار أحدث من البرنامج.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: the label of a field; %2: a sentence about its value</extracomment>
        <translation>‏%1: ‏%2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>أُلغي التصدير.</translation>
    </message>
    <message>
        <source>This is not the address of a database. Write it like postgresql://server.example.org/customers.</source>
        <translation>هذا ليس عنوان قاعدة بيانات. اكتبه على شكل postgresql://server.example.org/customers.</translation>
    </message>
    <message>
        <source>There is no computer of this name on the network. Check the address and the connection to the network.</source>
        <translation>لا يوجد على الشبكة حاسوب بهذا الاسم. تحقق من العنوان ومن الاتصال بالشبكة.</translation>
    </message>
    <message>
        <source>The central database's computer answers, but nothing listens there. Check the port, and whether the database is running.</source>
        <translation>حاسوب قاعدة البيانات المركزية يجيب، لكن لا شيء يستقبل الاتصال هناك. تحقق من المنفذ ومن أن قاعدة البيانات تعمل.</translation>
    </message>
    <message>
        <source>The central database does not answer.</source>
        <translation>قاعدة البيانات المركزية لا تجيب.</translation>
    </message>
    <message>
        <source>The connection to the central database was cut.</source>
        <translation>انقطع الاتصال بقاعدة البيانات المركزية.</translation>
    </message>
    <message>
        <source>The central database is busy or starting. This is tried again by itself.</source>
        <translation>قاعدة البيانات المركزية مشغولة أو قيد التشغيل. ستعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>The central database offers no encrypted connection; nothing was sent to it. Ask the administrator.</source>
        <translation>قاعدة البيانات المركزية لا تتيح اتصالًا مشفرًا؛ لم يُرسل إليها شيء. راجع المسؤول.</translation>
    </message>
    <message>
        <source>The certificate of the central database cannot be trusted; nothing was sent to it. Check the file of the certificate authority, or ask the administrator.</source>
        <translation>لا يمكن الوثوق بشهادة قاعدة البيانات المركزية؛ لم يُرسل إليها شيء. تحقق من ملف جهة التوثيق أو راجع المسؤول.</translation>
    </message>
    <message>
        <source>The certificate of the central database is for another name; nothing was sent to it. Check the address, or ask the administrator.</source>
        <translation>شهادة قاعدة البيانات المركزية صادرة لاسم آخر؛ لم يُرسل إليها شيء. تحقق من العنوان أو راجع المسؤول.</translation>
    </message>
    <message>
        <source>User name or password is wrong.</source>
        <translation>اسم المستخدم أو كلمة المرور غير صحيح.</translation>
    </message>
    <message>
        <source>The central database asks for a password. Use --password-file.</source>
        <translation>تطلب قاعدة البيانات المركزية كلمة مرور. استعمل ‎--password-file.</translation>
    </message>
    <message>
        <source>The password of the central database is not kept on this computer, or the keychain does not answer. Enter it again.</source>
        <translation>كلمة مرور قاعدة البيانات المركزية غير محفوظة على هذا الحاسوب، أو أن حلقة المفاتيح لا تستجيب. أدخلها من جديد.</translation>
    </message>
    <message>
        <source>The password of the central database is no longer on this computer. Give it once more: customer360-cli connect --password-file FILE.</source>
        <translation>لم تعد كلمة مرور قاعدة البيانات المركزية على هذا الحاسوب. أعطها من جديد: customer360-cli connect --password-file FILE.</translation>
    </message>
    <message>
        <source>The central database does not let this login in from here. Ask the administrator.</source>
        <translation>قاعدة البيانات المركزية لا تسمح لهذا المستخدم بالدخول من هنا. راجع المسؤول.</translation>
    </message>
    <message>
        <source>There is no database of this name on the server.</source>
        <translation>لا توجد على الخادم قاعدة بيانات بهذا الاسم.</translation>
    </message>
    <message>
        <source>This login's role does not allow that.</source>
        <translation>دور هذا المستخدم لا يسمح بذلك.</translation>
    </message>
    <message>
        <source>This login belongs to no organization, or to several and none was chosen. Ask the administrator.</source>
        <translation>هذا المستخدم لا ينتمي إلى أي مؤسسة، أو ينتمي إلى عدة مؤسسات ولم تُختر واحدة منها. راجع المسؤول.</translation>
    </message>
    <message>
        <source>This login belongs to several organizations: {names}. Choose one.</source>
        <translation>ينتمي هذا الحساب إلى عدة مؤسسات: {names}. اختر واحدة منها.</translation>
    </message>
    <message>
        <source>This login does not belong to that organization. It may choose: {names}.</source>
        <translation>لا ينتمي هذا الحساب إلى تلك المؤسسة. يمكنه الاختيار من: {names}.</translation>
    </message>
    <message>
        <source>This database is not prepared for the program. Ask the administrator to prepare it.</source>
        <translation>قاعدة البيانات هذه غير مهيأة للبرنامج. اطلب من المسؤول تهيئتها.</translation>
    </message>
    <message>
        <source>This version of the program is too old for the central database. Install the newer version.</source>
        <translation>إصدار البرنامج هذا أقدم من أن يعمل مع قاعدة البيانات المركزية. ثبّت الإصدار الأحدث.</translation>
    </message>
    <message>
        <source>The central database is older than this version of the program. Ask the administrator to upgrade it: customer360-cli central upgrade</source>
        <translation>قاعدة البيانات المركزية أقدم من إصدار البرنامج هذا. اطلب من المسؤول ترقيتها: customer360-cli central upgrade</translation>
    </message>
    <message>
        <source>An administrator has blocked this device.</source>
        <translation>حظر أحد المسؤولين هذا الجهاز.</translation>
    </message>
    <message>
        <source>The central database was restored from a backup; everything is compared with it anew.</source>
        <translation>استُعيدت قاعدة البيانات المركزية من نسخة احتياطية؛ تجري مقارنة كل شيء معها من جديد.</translation>
    </message>
    <message>
        <source>The central database and this device do not agree about what was sent; the device makes itself known anew.</source>
        <translation>قاعدة البيانات المركزية وهذا الجهاز غير متفقين على ما أُرسل؛ يعرّف الجهاز بنفسه من جديد.</translation>
    </message>
    <message>
        <source>The central database knows this device under another login; the device makes itself known anew.</source>
        <translation>تعرف قاعدة البيانات المركزية هذا الجهاز باسم مستخدم آخر؛ يعرّف الجهاز بنفسه من جديد.</translation>
    </message>
    <message>
        <source>The central database has answered something unexpected.</source>
        <translation>أجابت قاعدة البيانات المركزية بشيء غير متوقع.</translation>
    </message>
    <message>
        <source>There is an organization of this name already.</source>
        <translation>توجد مؤسسة بهذا الاسم بالفعل.</translation>
    </message>
    <message>
        <source>There is no such organization, or there are several: name one.</source>
        <translation>لا توجد مؤسسة كهذه، أو توجد عدة مؤسسات: سمِّ واحدة.</translation>
    </message>
    <message>
        <source>There is no such territory.</source>
        <translation>لا توجد منطقة عمل كهذه.</translation>
    </message>
    <message>
        <source>There is a territory of this name already.</source>
        <translation>توجد منطقة عمل بهذا الاسم بالفعل.</translation>
    </message>
    <message>
        <source>There is no such user in this organization.</source>
        <translation>لا يوجد مستخدم كهذا في هذه المؤسسة.</translation>
    </message>
    <message>
        <source>There is no such customer in this organization.</source>
        <translation>لا يوجد عميل كهذا في هذه المؤسسة.</translation>
    </message>
    <message>
        <source>There is no such device in this organization.</source>
        <translation>لا يوجد جهاز كهذا في هذه المؤسسة.</translation>
    </message>
    <message>
        <source>This database is not prepared yet: customer360-cli central init does that.</source>
        <translation>قاعدة البيانات هذه غير مهيأة بعد: يهيئها customer360-cli central init.</translation>
    </message>
    <message>
        <source>The central database was prepared by a newer version of the program.</source>
        <translation>هُيئت قاعدة البيانات المركزية بإصدار أحدث من البرنامج.</translation>
    </message>
    <message>
        <source>This database stores texts as {encoding} instead of UTF-8. Make it anew: createdb -T template0 -E UTF8 customer360</source>
        <translation>قاعدة البيانات هذه تخزّن النصوص بترميز {encoding} بدل UTF-8. أنشئها من جديد: createdb -T template0 -E UTF8 customer360</translation>
    </message>
    <message>
        <source>The address names no database. Add one, such as postgresql:///customer360.</source>
        <translation>العنوان لا يسمّي أي قاعدة بيانات. أضف اسمًا، مثل postgresql:///customer360.</translation>
    </message>
    <message>
        <source>Say --role with one of these: {choices}.</source>
        <translation>اذكر ‎--role مع واحد من هذه: {choices}.</translation>
    </message>
    <message>
        <source>This cannot be the name of a login. It has at most 63 letters, and is not public, none or anything that begins with pg_.</source>
        <translation>لا يصلح هذا اسمًا لمستخدم. له 63 حرفًا على الأكثر، وليس public ولا none ولا ما يبدأ بـ pg_.</translation>
    </message>
    <message>
        <source>The server had this login before, so its password stays as it is. Leave the password out to let this login in.</source>
        <translation>كان هذا المستخدم على الخادم من قبل، فتبقى كلمة مروره كما هي. اترك كلمة المرور لتسمح له بالدخول.</translation>
    </message>
    <message>
        <source>This login has rights that a person’s login must not have.</source>
        <translation>لهذا المستخدم صلاحيات لا يجوز أن تكون لحساب شخص.</translation>
    </message>
    <message>
        <source>A new user needs a password. Use --password-file.</source>
        <translation>يحتاج المستخدم الجديد إلى كلمة مرور. استخدم ‎--password-file.</translation>
    </message>
    <message>
        <source>The option {option} is needed.</source>
        <translation>الخيار {option} مطلوب.</translation>
    </message>
    <message>
        <source>The profile's file is damaged. What can be read of it is saved when it is opened next; nothing was deleted.</source>
        <translation>ملف البيانات تالف. ما يمكن قراءته منه يُحفظ عند فتحه في المرة القادمة؛ ولم يُحذف شيء.</translation>
    </message>
    <message>
        <source>These are made-up customers: they are never sent to a central database. Make a profile of your own first.</source>
        <translation>هؤلاء عملاء مختلَقون: لا يُرسلون أبدًا إلى قاعدة بيانات مركزية. أنشئ ملف بيانات خاصًا بك أولًا.</translation>
    </message>
    <message>
        <source>This login belongs to another organization than the profile does.</source>
        <translation>ينتمي اسم المستخدم هذا إلى مؤسسة غير مؤسسة ملف البيانات.</translation>
    </message>
    <message>
        <source>The address asks for less than a fully checked TLS connection; that needs to be allowed expressly (--insecure).</source>
        <translation>يطلب العنوان أقل من اتصال TLS متحقَّق منه بالكامل؛ ويلزم السماح بذلك صراحةً (--insecure).</translation>
    </message>
    <message>
        <source>This profile is used alone: it has no central database.</source>
        <translation>ملف البيانات هذا مستخدم وحده: ليست له قاعدة بيانات مركزية.</translation>
    </message>
    <message>
        <source>{deletes} of {of} records would be deleted. Somebody should look at that before it goes on.</source>
        <translation>سيُحذف {deletes} من أصل {of} من السجلات. ينبغي أن ينظر أحد في ذلك قبل المتابعة.</translation>
    </message>
    <message>
        <source>An administrator has had this profile erased from this computer.</source>
        <translation>أمر مسؤول بمحو ملف البيانات هذا من هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The exchange with the central database is paused.</source>
        <translation>التبادل مع قاعدة البيانات المركزية متوقف مؤقتًا.</translation>
    </message>
    <message>
        <source>Another program on this computer is syncing this profile.</source>
        <translation>برنامج آخر على هذا الحاسوب يزامن ملف البيانات هذا الآن.</translation>
    </message>
    <message>
        <source>The connection to the central database begins anew.</source>
        <translation>يبدأ الاتصال بقاعدة البيانات المركزية من جديد.</translation>
    </message>
    <message>
        <source>Your role does not allow this change.</source>
        <translation>لا يسمح دورك بهذا التغيير.</translation>
    </message>
    <message>
        <source>The record is in a territory that is not, or no longer, yours.</source>
        <translation>السجل في منطقة عمل ليست لك، أو لم تعد لك.</translation>
    </message>
    <message>
        <source>The central database knows no such record, or it is out of your sight.</source>
        <translation>لا تعرف قاعدة البيانات المركزية سجلًا كهذا، أو ليس ظاهرًا لك.</translation>
    </message>
    <message>
        <source>The record was erased for good by somebody else.</source>
        <translation>مُسح السجل نهائيًا من قِبل شخص آخر.</translation>
    </message>
    <message>
        <source>The central database's own rules do not allow this change.</source>
        <translation>لا تسمح قواعد قاعدة البيانات المركزية بهذا التغيير.</translation>
    </message>
    <message>
        <source>The central database does not accept this value.</source>
        <translation>لا تقبل قاعدة البيانات المركزية هذه القيمة.</translation>
    </message>
    <message>
        <source>Entries of this kind are never changed afterwards.</source>
        <translation>لا تُعدَّل القيود من هذا النوع بعد كتابتها أبدًا.</translation>
    </message>
    <message>
        <source>What this belongs to is not in the central database.</source>
        <translation>ما يتبعه هذا غير موجود في قاعدة البيانات المركزية.</translation>
    </message>
    <message>
        <source>The change was too large for the central database.</source>
        <translation>كان التغيير أكبر مما تقبله قاعدة البيانات المركزية.</translation>
    </message>
    <message>
        <source>The central database could not carry this change out.</source>
        <translation>تعذّر على قاعدة البيانات المركزية تنفيذ هذا التغيير.</translation>
    </message>
    <message>
        <source>There is no such refused change.</source>
        <translation>لا يوجد تغيير مرفوض كهذا.</translation>
    </message>
    <message>
        <source>The central database holds a value that this program cannot read.</source>
        <translation>تحوي قاعدة البيانات المركزية قيمة لا يستطيع هذا البرنامج قراءتها.</translation>
    </message>
    <message>
        <source>This program cannot read this record.</source>
        <translation>لا يستطيع هذا البرنامج قراءة هذا السجل.</translation>
    </message>
    <message>
        <source>This computer could not store this record.</source>
        <translation>تعذر على هذا الحاسوب تخزين هذا السجل.</translation>
    </message>
    <message>
        <source>Nothing of this record waits to be sent.</source>
        <translation>لا شيء من هذا السجل ينتظر الإرسال.</translation>
    </message>
    <message>
        <source>There is no such open conflict.</source>
        <translation>لا يوجد تعارض مفتوح كهذا.</translation>
    </message>
    <message>
        <source>Either {one} or {other}, not both.</source>
        <translation>إما {one} وإما {other}، لا كلاهما.</translation>
    </message>
    <message>
        <source>Say which ones, or --all.</source>
        <translation>حدّد أيّها، أو استعمل ‎--all.</translation>
    </message>
    <message>
        <source>A value of your own settles one conflict at a time.</source>
        <translation>القيمة التي تكتبها تحسم تعارضًا واحدًا في كل مرة.</translation>
    </message>
    <message>
        <source>It is from before {day}: only the central database knows whether it is there already.</source>
        <translation>إنه من قبل {day}: وحدها قاعدة البيانات المركزية تعرف إن كان موجودًا فيها.</translation>
    </message>
    <message>
        <source>History is kept for 6m, 1y, 2y, 5y, or all of it.</source>
        <translation>يُحتفظ بالسجل التاريخي مدة 6m أو 1y أو 2y أو 5y أو all (كله).</translation>
    </message>
</context>
<context>
    <name>c360::ui::RecoveryBanner</name>
    <message>
        <source>All right</source>
        <translation>حسنًا</translation>
    </message>
</context>
</TS>
