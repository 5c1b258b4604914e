// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The record types, one block each. Adding a block here (and its name to allTypes) is all that a new
// type needs: tables in both databases, upgrade, codec, outbox, generic model, form and test rows follow.

#include "core/catalog/record_type.h"

#include <QtGlobal>

#include <array>

namespace c360::catalog {

// ---- customer ---------------------------------------------------------------------------------
inline constexpr std::array genderChoices{
    Choice{"male", QT_TRANSLATE_NOOP("catalog", "Male")},
    Choice{"female", QT_TRANSLATE_NOOP("catalog", "Female")},
    Choice{"other", QT_TRANSLATE_NOOP("catalog", "Other")},
};
inline constexpr std::array languageChoices{
    Choice{"ar", QT_TRANSLATE_NOOP("catalog", "Arabic")},
    Choice{"en", QT_TRANSLATE_NOOP("catalog", "English")},
    Choice{"fr", QT_TRANSLATE_NOOP("catalog", "French")},
};
inline constexpr std::array customerStatusChoices{
    Choice{"lead", QT_TRANSLATE_NOOP("catalog", "Lead")},
    Choice{"prospect", QT_TRANSLATE_NOOP("catalog", "Prospect")},
    Choice{"customer", QT_TRANSLATE_NOOP("catalog", "Customer")},
    Choice{"former", QT_TRANSLATE_NOOP("catalog", "Former customer")},
    Choice{"blocked", QT_TRANSLATE_NOOP("catalog", "Blocked")},
};
inline constexpr std::array customerFields{
    text("customer_id", QT_TRANSLATE_NOOP("catalog", "Customer number"), 13)
        .unique()
        .searchable()
        .readOnly()
        .merged(Merge::Server),
    text("external_id", QT_TRANSLATE_NOOP("catalog", "External number"), 100).indexed().searchable(),
    json("aliases", QT_TRANSLATE_NOOP("catalog", "Earlier numbers")).readOnly(),
    text("username", QT_TRANSLATE_NOOP("catalog", "User name"), 57)
        .unique()
        .searchable()
        .readOnly()
        .personal()
        .merged(Merge::Server),
    text("first_name", QT_TRANSLATE_NOOP("catalog", "First name"), 100).searchable().personal(),
    text("last_name", QT_TRANSLATE_NOOP("catalog", "Last name"), 100).searchable().personal(),
    text("full_name", QT_TRANSLATE_NOOP("catalog", "Name"), 255).readOnly().personal(),
    text("name_other_script", QT_TRANSLATE_NOOP("catalog", "Name in the other script"), 200)
        .searchable()
        .personal(),
    text("company_name", QT_TRANSLATE_NOOP("catalog", "Company"), 255).searchable().sortable(),
    text("tax_id", QT_TRANSLATE_NOOP("catalog", "Tax number"), 50).personal(),
    text("siret", QT_TRANSLATE_NOOP("catalog", "SIRET"), 14),
    make("email", QT_TRANSLATE_NOOP("catalog", "E-mail"), Kind::Email, 254)
        .unique()
        .searchable()
        .personal()
        .sortable(),
    make("phone", QT_TRANSLATE_NOOP("catalog", "Phone"), Kind::Phone, 40).indexed().searchable().personal(),
    text("address_line1", QT_TRANSLATE_NOOP("catalog", "Address"), 255).personal(),
    text("address_line2", QT_TRANSLATE_NOOP("catalog", "Address, second line"), 255).personal(),
    text("city", QT_TRANSLATE_NOOP("catalog", "City"), 100).sortable().searchable(),
    text("state", QT_TRANSLATE_NOOP("catalog", "State or region"), 100),
    text("postal_code", QT_TRANSLATE_NOOP("catalog", "Postal code"), 20),
    make("country", QT_TRANSLATE_NOOP("catalog", "Country"), Kind::Country, 2).sortable(),
    real("latitude", QT_TRANSLATE_NOOP("catalog", "Latitude")).range(-90, 90).personal(),
    real("longitude", QT_TRANSLATE_NOOP("catalog", "Longitude")).range(-180, 180).personal(),
    date("date_of_birth", QT_TRANSLATE_NOOP("catalog", "Date of birth")).personal(),
    choice("gender", QT_TRANSLATE_NOOP("catalog", "Gender"), genderChoices).personal(),
    choice("preferred_language", QT_TRANSLATE_NOOP("catalog", "Preferred language"), languageChoices),
    boolean("is_active", QT_TRANSLATE_NOOP("catalog", "Active")).starts("true"),
    boolean("is_verified", QT_TRANSLATE_NOOP("catalog", "Verified")).starts("false"),
    boolean("email_verified", QT_TRANSLATE_NOOP("catalog", "E-mail verified")).starts("false"),
    boolean("phone_verified", QT_TRANSLATE_NOOP("catalog", "Phone verified")).starts("false"),
    // 004 starts this at true; a consent must be given, not presumed (GDPR art. 7), so it starts at false.
    boolean("marketing_emails", QT_TRANSLATE_NOOP("catalog", "Marketing by e-mail")).starts("false"),
    boolean("marketing_sms", QT_TRANSLATE_NOOP("catalog", "Marketing by SMS")).starts("false"),
    longText("notes", QT_TRANSLATE_NOOP("catalog", "Notes")).searchable().personal(),
    reference("avatar", QT_TRANSLATE_NOOP("catalog", "Picture"), "document"),
    text("owner", QT_TRANSLATE_NOOP("catalog", "Owner"), 63),
    choice("status", QT_TRANSLATE_NOOP("catalog", "Status"), customerStatusChoices)
        .starts("customer")
        .sortable(),
    money("credit_limit", QT_TRANSLATE_NOOP("catalog", "Credit limit")).range(0, 1'000'000'000'000'000),
    make("currency", QT_TRANSLATE_NOOP("catalog", "Currency"), Kind::Currency, 3),
    reference("duplicate_of", QT_TRANSLATE_NOOP("catalog", "Duplicate of"), "customer"),
    instant("last_login_at", QT_TRANSLATE_NOOP("catalog", "Last login")).readOnly(),
    date("anniversary", QT_TRANSLATE_NOOP("catalog", "Anniversary")),
};
inline constexpr std::array<std::string_view, 3> customerTitle{"full_name", "company_name", "customer_id"};
inline constexpr RecordType customerType{
    .name = "customer",
    .label = QT_TRANSLATE_NOOP("catalog", "Customer"),
    .plural = QT_TRANSLATE_NOOP("catalog", "Customers"),
    .scope = Scope::Territory,
    .flags = FullText,
    .fields = customerFields,
    .title = customerTitle,
};

// ---- contact ----------------------------------------------------------------------------------
inline constexpr std::array contactFields{
    reference("customer", QT_TRANSLATE_NOOP("catalog", "Customer"), "customer").owned(),
    text("name", QT_TRANSLATE_NOOP("catalog", "Name"), 200).required().personal(),
    text("role", QT_TRANSLATE_NOOP("catalog", "Role"), 100),
    make("email", QT_TRANSLATE_NOOP("catalog", "E-mail"), Kind::Email, 254).personal(),
    make("phone", QT_TRANSLATE_NOOP("catalog", "Phone"), Kind::Phone, 40).personal(),
    boolean("preferred", QT_TRANSLATE_NOOP("catalog", "Preferred")).starts("false"),
    text("quiet_from", QT_TRANSLATE_NOOP("catalog", "Quiet from"), 5),
    text("quiet_to", QT_TRANSLATE_NOOP("catalog", "Quiet until"), 5),
};
inline constexpr std::array<std::string_view, 1> nameTitle{"name"};
inline constexpr RecordType contactType{
    .name = "contact",
    .label = QT_TRANSLATE_NOOP("catalog", "Contact"),
    .plural = QT_TRANSLATE_NOOP("catalog", "Contacts"),
    .scope = Scope::Territory,
    .flags = Clustered,
    .fields = contactFields,
    .title = nameTitle,
};

// ---- address ----------------------------------------------------------------------------------
inline constexpr std::array addressFields{
    reference("customer", QT_TRANSLATE_NOOP("catalog", "Customer"), "customer").owned(),
    text("label", QT_TRANSLATE_NOOP("catalog", "Label"), 60),
    make("lines", QT_TRANSLATE_NOOP("catalog", "Street"), Kind::LongText, 500).personal(),
    text("city", QT_TRANSLATE_NOOP("catalog", "City"), 100),
    text("state", QT_TRANSLATE_NOOP("catalog", "State or region"), 100),
    text("postal_code", QT_TRANSLATE_NOOP("catalog", "Postal code"), 20),
    make("country", QT_TRANSLATE_NOOP("catalog", "Country"), Kind::Country, 2),
    real("latitude", QT_TRANSLATE_NOOP("catalog", "Latitude")).range(-90, 90).personal(),
    real("longitude", QT_TRANSLATE_NOOP("catalog", "Longitude")).range(-180, 180).personal(),
};
inline constexpr std::array<std::string_view, 3> addressTitle{"label", "lines", "city"};
inline constexpr RecordType addressType{
    .name = "address",
    .label = QT_TRANSLATE_NOOP("catalog", "Address"),
    .plural = QT_TRANSLATE_NOOP("catalog", "Addresses"),
    .scope = Scope::Territory,
    .flags = Clustered,
    .fields = addressFields,
    .title = addressTitle,
};

// ---- vehicle ----------------------------------------------------------------------------------
inline constexpr std::array fuelChoices{
    Choice{"petrol", QT_TRANSLATE_NOOP("catalog", "Petrol")},
    Choice{"diesel", QT_TRANSLATE_NOOP("catalog", "Diesel")},
    Choice{"hybrid", QT_TRANSLATE_NOOP("catalog", "Hybrid")},
    Choice{"electric", QT_TRANSLATE_NOOP("catalog", "Electric")},
    Choice{"lpg", QT_TRANSLATE_NOOP("catalog", "LPG")},
    Choice{"other", QT_TRANSLATE_NOOP("catalog", "Other")},
};
inline constexpr std::array vehicleFields{
    reference("customer", QT_TRANSLATE_NOOP("catalog", "Customer"), "customer").owned(),
    text("plate", QT_TRANSLATE_NOOP("catalog", "Plate"), 20).personal(),
    text("vin", QT_TRANSLATE_NOOP("catalog", "VIN"), 17).personal(),
    text("make", QT_TRANSLATE_NOOP("catalog", "Make"), 60),
    text("model", QT_TRANSLATE_NOOP("catalog", "Model"), 60),
    integer("year", QT_TRANSLATE_NOOP("catalog", "Year")).range(1886, 2100),
    integer("mileage", QT_TRANSLATE_NOOP("catalog", "Mileage (km)")).range(0, 9'999'999),
    choice("fuel", QT_TRANSLATE_NOOP("catalog", "Fuel"), fuelChoices),
    date("inspection_due", QT_TRANSLATE_NOOP("catalog", "Inspection due")),
    date("service_due", QT_TRANSLATE_NOOP("catalog", "Service due")),
    longText("notes", QT_TRANSLATE_NOOP("catalog", "Notes")),
};
inline constexpr std::array<std::string_view, 3> vehicleTitle{"plate", "make", "model"};
inline constexpr RecordType vehicleType{
    .name = "vehicle",
    .label = QT_TRANSLATE_NOOP("catalog", "Vehicle"),
    .plural = QT_TRANSLATE_NOOP("catalog", "Vehicles"),
    .scope = Scope::Territory,
    .flags = Clustered,
    .fields = vehicleFields,
    .title = vehicleTitle,
};

// ---- tag and group ----------------------------------------------------------------------------
inline constexpr std::array tagFields{
    text("name", QT_TRANSLATE_NOOP("catalog", "Name"), 60).required().unique(),
    text("colour", QT_TRANSLATE_NOOP("catalog", "Colour"), 20),
};
inline constexpr RecordType tagType{
    .name = "tag",
    .label = QT_TRANSLATE_NOOP("catalog", "Tag"),
    .plural = QT_TRANSLATE_NOOP("catalog", "Tags"),
    .fields = tagFields,
    .title = nameTitle,
};
inline constexpr std::array customerTagFields{
    reference("customer", QT_TRANSLATE_NOOP("catalog", "Customer"), "customer").owned(),
    reference("tag", QT_TRANSLATE_NOOP("catalog", "Tag"), "tag").required().indexed(),
};
inline constexpr std::array<std::string_view, 2> customerTagKey{"customer", "tag"};
inline constexpr RecordType customerTagType{
    .name = "customer_tag",
    .label = QT_TRANSLATE_NOOP("catalog", "Tag of a customer"),
    .plural = QT_TRANSLATE_NOOP("catalog", "Tags of customers"),
    .scope = Scope::Territory,
    .flags = Link | Clustered,
    .fields = customerTagFields,
    .title = customerTagKey,
    .key = customerTagKey,
};
inline constexpr std::array groupFields{
    text("name", QT_TRANSLATE_NOOP("catalog", "Name"), 100).required().unique(),
    longText("description", QT_TRANSLATE_NOOP("catalog", "Description")),
};
inline constexpr RecordType groupType{
    .name = "customer_group",
    .label = QT_TRANSLATE_NOOP("catalog", "Group"),
    .plural = QT_TRANSLATE_NOOP("catalog", "Groups"),
    .fields = groupFields,
    .title = nameTitle,
};
inline constexpr std::array memberFields{
    reference("customer", QT_TRANSLATE_NOOP("catalog", "Customer"), "customer").owned(),
    reference("group", QT_TRANSLATE_NOOP("catalog", "Group"), "customer_group").required().indexed(),
};
inline constexpr std::array<std::string_view, 2> memberKey{"group", "customer"};
inline constexpr RecordType memberType{
    .name = "group_member",
    .label = QT_TRANSLATE_NOOP("catalog", "Group member"),
    .plural = QT_TRANSLATE_NOOP("catalog", "Group members"),
    .scope = Scope::Territory,
    .flags = Link | Clustered,
    .fields = memberFields,
    .title = memberKey,
    .key = memberKey,
};

// ---- activity ---------------------------------------------------------------------------------
inline constexpr std::array interactionChoices{
    Choice{"call", QT_TRANSLATE_NOOP("catalog", "Call")},
    Choice{"email", QT_TRANSLATE_NOOP("catalog", "E-mail")},
    Choice{"meeting", QT_TRANSLATE_NOOP("catalog", "Meeting")},
    Choice{"support_ticket", QT_TRANSLATE_NOOP("catalog", "Support ticket")},
    Choice{"complaint", QT_TRANSLATE_NOOP("catalog", "Complaint")},
    Choice{"feedback", QT_TRANSLATE_NOOP("catalog", "Feedback")},
    Choice{"visit", QT_TRANSLATE_NOOP("catalog", "Visit")},
    Choice{"note", QT_TRANSLATE_NOOP("catalog", "Note")},
    Choice{"task", QT_TRANSLATE_NOOP("catalog", "Task")},
    Choice{"system", QT_TRANSLATE_NOOP("catalog", "System")},
};
inline constexpr std::array activityStatusChoices{
    Choice{"pending", QT_TRANSLATE_NOOP("catalog", "Pending")},
    Choice{"in_progress", QT_TRANSLATE_NOOP("catalog", "In progress")},
    Choice{"completed", QT_TRANSLATE_NOOP("catalog", "Completed")},
    Choice{"cancelled", QT_TRANSLATE_NOOP("catalog", "Cancelled")},
};
inline constexpr std::array activityFields{
    reference("customer", QT_TRANSLATE_NOOP("catalog", "Customer"), "customer").owned(),
    choice("interaction_type", QT_TRANSLATE_NOOP("catalog", "Type"), interactionChoices).required(),
    choice("status", QT_TRANSLATE_NOOP("catalog", "Status"), activityStatusChoices)
        .required()
        .starts("completed"),
    text("subject", QT_TRANSLATE_NOOP("catalog", "Subject"), 255).personal(),
    longText("body", QT_TRANSLATE_NOOP("catalog", "Text")).personal(),
    instant("interaction_date", QT_TRANSLATE_NOOP("catalog", "Date")).required(),
    instant("due_at", QT_TRANSLATE_NOOP("catalog", "Due")).indexed(),
    text("assigned_to", QT_TRANSLATE_NOOP("catalog", "Assigned to"), 63),
    text("source", QT_TRANSLATE_NOOP("catalog", "Source"), 40).starts("manual"),
    text("reference_type", QT_TRANSLATE_NOOP("catalog", "About (type)"), 40).readOnly(),
    reference("reference_id", QT_TRANSLATE_NOOP("catalog", "About")).readOnly(),
    boolean("pinned", QT_TRANSLATE_NOOP("catalog", "Pinned")).starts("false"),
    json("metadata", QT_TRANSLATE_NOOP("catalog", "Metadata")),
};
inline constexpr std::array<std::string_view, 1> activityTitle{"subject"};
inline constexpr std::array<std::string_view, 2> activityClosed{"completed", "cancelled"};
inline constexpr RecordType activityType{
    .name = "activity",
    .label = QT_TRANSLATE_NOOP("catalog", "Activity"),
    .plural = QT_TRANSLATE_NOOP("catalog", "Activities"),
    .scope = Scope::Territory,
    .flags = Clustered,
    .fields = activityFields,
    .title = activityTitle,
    .listedBy = "interaction_date",
    // What is still to be done stays, whatever its date, and so does what somebody has pinned.
    .ageing = {.by = "interaction_date", .state = "status", .closed = activityClosed, .pinned = "pinned"},
};

// ---- finance ----------------------------------------------------------------------------------
inline constexpr std::array categoryFields{
    texts("name", QT_TRANSLATE_NOOP("catalog", "Name")).required(),
    reference("parent", QT_TRANSLATE_NOOP("catalog", "Parent"), "product_category"),
};
inline constexpr RecordType categoryType{
    .name = "product_category",
    .label = QT_TRANSLATE_NOOP("catalog", "Product category"),
    .plural = QT_TRANSLATE_NOOP("catalog", "Product categories"),
    .fields = categoryFields,
    .title = nameTitle,
};
inline constexpr std::array invoiceKindChoices{
    Choice{"invoice", QT_TRANSLATE_NOOP("catalog", "Invoice")},
    Choice{"credit_note", QT_TRANSLATE_NOOP("catalog", "Credit note")},
};
inline constexpr std::array invoiceStatusChoices{
    Choice{"draft", QT_TRANSLATE_NOOP("catalog", "Draft")},
    Choice{"issued", QT_TRANSLATE_NOOP("catalog", "Issued")},
    Choice{"paid", QT_TRANSLATE_NOOP("catalog", "Paid")},
    Choice{"cancelled", QT_TRANSLATE_NOOP("catalog", "Cancelled invoice")},
};
inline constexpr std::array invoiceFields{
    // Not Owned: sales lines without a customer make invoices that wait apart until someone claims them.
    reference("customer", QT_TRANSLATE_NOOP("catalog", "Customer"), "customer").indexed(),
    text("number", QT_TRANSLATE_NOOP("catalog", "Number"), 60).indexed().merged(Merge::Server),
    text("label_local", QT_TRANSLATE_NOOP("catalog", "Local label"), 60).readOnly(),
    choice("kind", QT_TRANSLATE_NOOP("catalog", "Kind"), invoiceKindChoices).required().starts("invoice"),
    text("country", QT_TRANSLATE_NOOP("catalog", "Country as found"), 100),
    make("country_code", QT_TRANSLATE_NOOP("catalog", "Country"), Kind::Country, 2),
    date("issued_on", QT_TRANSLATE_NOOP("catalog", "Issued on")).required().indexed(),
    date("due_on", QT_TRANSLATE_NOOP("catalog", "Due on")),
    make("currency", QT_TRANSLATE_NOOP("catalog", "Currency"), Kind::Currency, 3).required(),
    choice("status", QT_TRANSLATE_NOOP("catalog", "Status"), invoiceStatusChoices)
        .required()
        .starts("issued")
        .merged(Merge::State),
    money("total", QT_TRANSLATE_NOOP("catalog", "Total")),
};
inline constexpr std::array<std::string_view, 2> invoiceTitle{"number", "label_local"};
inline constexpr RecordType invoiceType{
    .name = "invoice",
    .label = QT_TRANSLATE_NOOP("catalog", "Invoice"),
    .plural = QT_TRANSLATE_NOOP("catalog", "Invoices"),
    .scope = Scope::Territory,
    .fields = invoiceFields,
    .title = invoiceTitle,
    .listedBy = "issued_on",
};
inline constexpr std::array invoiceLineFields{
    reference("invoice", QT_TRANSLATE_NOOP("catalog", "Invoice"), "invoice").owned(),
    integer("position", QT_TRANSLATE_NOOP("catalog", "Position")).range(0, 1'000'000),
    text("description", QT_TRANSLATE_NOOP("catalog", "Description"), 500),
    reference("category", QT_TRANSLATE_NOOP("catalog", "Category"), "product_category"),
    text("product_code", QT_TRANSLATE_NOOP("catalog", "Product code"), 60),
    decimal("quantity", QT_TRANSLATE_NOOP("catalog", "Quantity")).required(),
    money("unit_price", QT_TRANSLATE_NOOP("catalog", "Unit price")).required(),
    decimal("tax_rate", QT_TRANSLATE_NOOP("catalog", "Tax rate (%)")).range(0, 1'000'000),
    money("amount", QT_TRANSLATE_NOOP("catalog", "Amount")),
};
inline constexpr std::array<std::string_view, 1> lineTitle{"description"};
inline constexpr RecordType invoiceLineType{
    .name = "invoice_line",
    .label = QT_TRANSLATE_NOOP("catalog", "Invoice line"),
    .plural = QT_TRANSLATE_NOOP("catalog", "Invoice lines"),
    .scope = Scope::Territory,
    .flags = Clustered,
    .fields = invoiceLineFields,
    .title = lineTitle,
};
inline constexpr std::array paymentMethodChoices{
    Choice{"transfer", QT_TRANSLATE_NOOP("catalog", "Bank transfer")},
    Choice{"card", QT_TRANSLATE_NOOP("catalog", "Card")},
    Choice{"cash", QT_TRANSLATE_NOOP("catalog", "Cash")},
    Choice{"cheque", QT_TRANSLATE_NOOP("catalog", "Cheque")},
    Choice{"direct_debit", QT_TRANSLATE_NOOP("catalog", "Direct debit")},
    Choice{"other", QT_TRANSLATE_NOOP("catalog", "Other")},
};
inline constexpr std::array paymentFields{
    reference("customer", QT_TRANSLATE_NOOP("catalog", "Customer"), "customer").owned(),
    reference("invoice", QT_TRANSLATE_NOOP("catalog", "Invoice"), "invoice"),
    money("amount", QT_TRANSLATE_NOOP("catalog", "Amount")).required(),
    make("currency", QT_TRANSLATE_NOOP("catalog", "Currency"), Kind::Currency, 3).required(),
    choice("method", QT_TRANSLATE_NOOP("catalog", "Method"), paymentMethodChoices).starts("transfer"),
    date("paid_on", QT_TRANSLATE_NOOP("catalog", "Paid on")).required(),
    text("reference", QT_TRANSLATE_NOOP("catalog", "Reference"), 100),
};
inline constexpr std::array<std::string_view, 2> paymentTitle{"reference", "paid_on"};
inline constexpr RecordType paymentType{
    .name = "payment",
    .label = QT_TRANSLATE_NOOP("catalog", "Payment"),
    .plural = QT_TRANSLATE_NOOP("catalog", "Payments"),
    .scope = Scope::Territory,
    .flags = AppendOnly | Clustered,
    .fields = paymentFields,
    .title = paymentTitle,
};

// ---- document ---------------------------------------------------------------------------------
inline constexpr std::array documentCategoryChoices{
    Choice{"contract", QT_TRANSLATE_NOOP("catalog", "Contracts")},
    Choice{"identity", QT_TRANSLATE_NOOP("catalog", "Identity")},
    Choice{"invoice", QT_TRANSLATE_NOOP("catalog", "Invoices and receipts")},
    Choice{"quote", QT_TRANSLATE_NOOP("catalog", "Quotes")},
    Choice{"correspondence", QT_TRANSLATE_NOOP("catalog", "Correspondence")},
    Choice{"photo", QT_TRANSLATE_NOOP("catalog", "Photos")},
    Choice{"consent", QT_TRANSLATE_NOOP("catalog", "Proofs of consent")},
    Choice{"other", QT_TRANSLATE_NOOP("catalog", "Other documents")},
};
inline constexpr std::array documentFields{
    reference("customer", QT_TRANSLATE_NOOP("catalog", "Customer"), "customer").owned(),
    text("title", QT_TRANSLATE_NOOP("catalog", "Title"), 255).required().personal(),
    choice("category", QT_TRANSLATE_NOOP("catalog", "Category"), documentCategoryChoices).starts("other"),
    text("file_name", QT_TRANSLATE_NOOP("catalog", "File name"), 255).personal(),
    text("mime_type", QT_TRANSLATE_NOOP("catalog", "File type"), 127).readOnly(),
    integer("size", QT_TRANSLATE_NOOP("catalog", "Size")).range(0, 1'099'511'627'776).readOnly(),
    make("sha256", QT_TRANSLATE_NOOP("catalog", "Fingerprint"), Kind::Digest).readOnly().indexed(),
    integer("version", QT_TRANSLATE_NOOP("catalog", "Version")).range(1, 1'000'000).starts("1"),
    date("expires_on", QT_TRANSLATE_NOOP("catalog", "Expires on")),
    boolean("pinned", QT_TRANSLATE_NOOP("catalog", "Kept offline")).starts("false"),
    longText("note", QT_TRANSLATE_NOOP("catalog", "Note")).personal(),
};
inline constexpr std::array<std::string_view, 2> documentTitle{"title", "file_name"};
inline constexpr RecordType documentType{
    .name = "document",
    .label = QT_TRANSLATE_NOOP("catalog", "Document"),
    .plural = QT_TRANSLATE_NOOP("catalog", "Documents"),
    .scope = Scope::Territory,
    .flags = Clustered,
    .fields = documentFields,
    .title = documentTitle,
};

// ---- consent ----------------------------------------------------------------------------------
inline constexpr std::array consentPurposeChoices{
    Choice{"marketing", QT_TRANSLATE_NOOP("catalog", "Marketing")},
    Choice{"newsletter", QT_TRANSLATE_NOOP("catalog", "Newsletter")},
    Choice{"service", QT_TRANSLATE_NOOP("catalog", "Service messages")},
    Choice{"survey", QT_TRANSLATE_NOOP("catalog", "Surveys")},
    Choice{"profiling", QT_TRANSLATE_NOOP("catalog", "Profiling")},
    Choice{"sharing", QT_TRANSLATE_NOOP("catalog", "Sharing with partners")},
};
inline constexpr std::array consentChannelChoices{
    Choice{"email", QT_TRANSLATE_NOOP("catalog", "E-mail")},
    Choice{"sms", QT_TRANSLATE_NOOP("catalog", "SMS")},
    Choice{"phone", QT_TRANSLATE_NOOP("catalog", "Phone")},
    Choice{"post", QT_TRANSLATE_NOOP("catalog", "Post")},
    Choice{"messaging", QT_TRANSLATE_NOOP("catalog", "Messaging apps")},
    Choice{"any", QT_TRANSLATE_NOOP("catalog", "Any channel")},
};
inline constexpr std::array consentActionChoices{
    Choice{"granted", QT_TRANSLATE_NOOP("catalog", "Granted")},
    Choice{"refused", QT_TRANSLATE_NOOP("catalog", "Refused")},
    Choice{"withdrawn", QT_TRANSLATE_NOOP("catalog", "Withdrawn")},
    Choice{"expired", QT_TRANSLATE_NOOP("catalog", "Expired")},
    Choice{"reconfirmed", QT_TRANSLATE_NOOP("catalog", "Reconfirmed")},
    Choice{"imported", QT_TRANSLATE_NOOP("catalog", "Imported")},
};
inline constexpr std::array lawfulBasisChoices{
    Choice{"consent", QT_TRANSLATE_NOOP("catalog", "Consent")},
    Choice{"contract", QT_TRANSLATE_NOOP("catalog", "Contract")},
    Choice{"legal_obligation", QT_TRANSLATE_NOOP("catalog", "Legal obligation")},
    Choice{"vital_interests", QT_TRANSLATE_NOOP("catalog", "Vital interests")},
    Choice{"public_task", QT_TRANSLATE_NOOP("catalog", "Public task")},
    Choice{"legitimate_interests", QT_TRANSLATE_NOOP("catalog", "Legitimate interests")},
};
inline constexpr std::array consentMethodChoices{
    Choice{"form", QT_TRANSLATE_NOOP("catalog", "Signed form")},
    Choice{"web", QT_TRANSLATE_NOOP("catalog", "Web form")},
    Choice{"email", QT_TRANSLATE_NOOP("catalog", "E-mail")},
    Choice{"phone", QT_TRANSLATE_NOOP("catalog", "Phone")},
    Choice{"in_person", QT_TRANSLATE_NOOP("catalog", "In person")},
    Choice{"import", QT_TRANSLATE_NOOP("catalog", "Import")},
    Choice{"system", QT_TRANSLATE_NOOP("catalog", "System")},
};
inline constexpr std::array consentFields{
    reference("customer", QT_TRANSLATE_NOOP("catalog", "Customer"), "customer").owned(),
    text("contact_point", QT_TRANSLATE_NOOP("catalog", "Contact point"), 254).personal(),
    choice("purpose", QT_TRANSLATE_NOOP("catalog", "Purpose"), consentPurposeChoices).required(),
    choice("channel", QT_TRANSLATE_NOOP("catalog", "Channel"), consentChannelChoices).required(),
    choice("action", QT_TRANSLATE_NOOP("catalog", "Action"), consentActionChoices).required(),
    choice("lawful_basis", QT_TRANSLATE_NOOP("catalog", "Lawful basis"), lawfulBasisChoices)
        .starts("consent"),
    make("jurisdiction", QT_TRANSLATE_NOOP("catalog", "Jurisdiction"), Kind::Country, 2),
    text("text_version", QT_TRANSLATE_NOOP("catalog", "Wording version"), 40),
    choice("text_language", QT_TRANSLATE_NOOP("catalog", "Wording language"), languageChoices),
    make("text_sha256", QT_TRANSLATE_NOOP("catalog", "Wording fingerprint"), Kind::Digest).readOnly(),
    choice("method", QT_TRANSLATE_NOOP("catalog", "Obtained by"), consentMethodChoices),
    reference("proof", QT_TRANSLATE_NOOP("catalog", "Proof"), "document"),
    text("captured_by", QT_TRANSLATE_NOOP("catalog", "Captured by"), 63),
    instant("captured_at", QT_TRANSLATE_NOOP("catalog", "Captured at")).required(),
    date("valid_until", QT_TRANSLATE_NOOP("catalog", "Valid until")),
    make("previous_hash", QT_TRANSLATE_NOOP("catalog", "Previous fingerprint"), Kind::Digest).readOnly(),
    make("hash", QT_TRANSLATE_NOOP("catalog", "Fingerprint"), Kind::Digest).readOnly(),
};
inline constexpr std::array<std::string_view, 3> consentTitle{"purpose", "channel", "action"};
inline constexpr RecordType consentType{
    .name = "consent_event",
    .label = QT_TRANSLATE_NOOP("catalog", "Consent"),
    .plural = QT_TRANSLATE_NOOP("catalog", "Consents"),
    .scope = Scope::Territory,
    .flags = AppendOnly | Clustered,
    .fields = consentFields,
    .title = consentTitle,
};

// ---- views and audit --------------------------------------------------------------------------
inline constexpr std::array savedViewFields{
    text("owner", QT_TRANSLATE_NOOP("catalog", "Owner"), 63).indexed(),
    text("name", QT_TRANSLATE_NOOP("catalog", "Name"), 100).required(),
    text("record_type", QT_TRANSLATE_NOOP("catalog", "Record type"), 40).starts("customer"),
    integer("position", QT_TRANSLATE_NOOP("catalog", "Position")).range(0, 1'000'000),
    json("definition", QT_TRANSLATE_NOOP("catalog", "Definition")).required(),
};
inline constexpr RecordType savedViewType{
    .name = "saved_view",
    .label = QT_TRANSLATE_NOOP("catalog", "Saved view"),
    .plural = QT_TRANSLATE_NOOP("catalog", "Saved views"),
    .scope = Scope::Owner,
    .fields = savedViewFields,
    .title = nameTitle,
};
inline constexpr std::array auditFields{
    text("actor", QT_TRANSLATE_NOOP("catalog", "Who"), 63).required(),
    text("action", QT_TRANSLATE_NOOP("catalog", "Action"), 40).required(),
    text("record_type", QT_TRANSLATE_NOOP("catalog", "Record type"), 40),
    reference("record_id", QT_TRANSLATE_NOOP("catalog", "Record")).indexed(),
    reference("customer", QT_TRANSLATE_NOOP("catalog", "Customer"), "customer").indexed(),
    text("summary", QT_TRANSLATE_NOOP("catalog", "Summary"), 1000),
    instant("at", QT_TRANSLATE_NOOP("catalog", "When")).required(),
};
inline constexpr std::array<std::string_view, 2> auditTitle{"action", "summary"};
inline constexpr RecordType auditType{
    .name = "audit_entry",
    .label = QT_TRANSLATE_NOOP("catalog", "Audit entry"),
    .plural = QT_TRANSLATE_NOOP("catalog", "Audit entries"),
    .scope = Scope::Territory,
    .flags = AppendOnly,
    .fields = auditFields,
    .title = auditTitle,
    .listedBy = "at",
    .ageing = {.by = "at"},
};

// ---- conflict ---------------------------------------------------------------------------------
inline constexpr std::array conflictKindChoices{
    Choice{"edit", QT_TRANSLATE_NOOP("catalog", "Edited by two people")},
    Choice{"delete", QT_TRANSLATE_NOOP("catalog", "Edited and deleted")},
    Choice{"duplicate", QT_TRANSLATE_NOOP("catalog", "Possible duplicate")},
};
inline constexpr std::array conflictStatusChoices{
    Choice{"open", QT_TRANSLATE_NOOP("catalog", "Needs a decision")},
    Choice{"kept", QT_TRANSLATE_NOOP("catalog", "Kept as it is")},
    Choice{"taken", QT_TRANSLATE_NOOP("catalog", "Other value taken")},
    Choice{"edited", QT_TRANSLATE_NOOP("catalog", "Settled with a new value")},
};
// Written by the centre when two edits meet: nobody's edit wins silently (design.md, line 7). `before`,
// `kept` and `lost` are JSON values in the form of text/codec.h; for a duplicate, `kept` is the other
// record's id. The first to settle one has settled it: a second settlement is no conflict of its own.
inline constexpr std::array conflictFields{
    text("record_type", QT_TRANSLATE_NOOP("catalog", "Record type"), 40).required(),
    reference("record", QT_TRANSLATE_NOOP("catalog", "Record")).required().indexed(),
    reference("customer", QT_TRANSLATE_NOOP("catalog", "Customer"), "customer").indexed(),
    text("field", QT_TRANSLATE_NOOP("catalog", "Field"), 60),
    choice("kind", QT_TRANSLATE_NOOP("catalog", "Kind"), conflictKindChoices).required().starts("edit"),
    make("before", QT_TRANSLATE_NOOP("catalog", "Before"), Kind::LongText, 400'000).personal(),
    make("kept", QT_TRANSLATE_NOOP("catalog", "Kept"), Kind::LongText, 400'000).personal(),
    make("lost", QT_TRANSLATE_NOOP("catalog", "Set aside"), Kind::LongText, 400'000).personal(),
    text("kept_by", QT_TRANSLATE_NOOP("catalog", "Kept value by"), 63),
    text("lost_by", QT_TRANSLATE_NOOP("catalog", "Value set aside by"), 63),
    instant("kept_at", QT_TRANSLATE_NOOP("catalog", "Kept value of")),
    instant("lost_at", QT_TRANSLATE_NOOP("catalog", "Value set aside of")),
    text("device", QT_TRANSLATE_NOOP("catalog", "Device"), 100),
    choice("status", QT_TRANSLATE_NOOP("catalog", "Status"), conflictStatusChoices)
        .required()
        .indexed()
        .starts("open")
        .merged(Merge::Server),
    text("resolved_by", QT_TRANSLATE_NOOP("catalog", "Settled by"), 63).merged(Merge::Server),
    instant("resolved_at", QT_TRANSLATE_NOOP("catalog", "Settled on")).merged(Merge::Server),
};
inline constexpr std::array<std::string_view, 2> conflictTitle{"record_type", "field"};
inline constexpr RecordType conflictType{
    .name = "conflict",
    .label = QT_TRANSLATE_NOOP("catalog", "Conflict"),
    .plural = QT_TRANSLATE_NOOP("catalog", "Conflicts"),
    .scope = Scope::Territory,
    .fields = conflictFields,
    .title = conflictTitle,
};

} // namespace c360::catalog
