// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/messages.h"

#include "core/catalog/catalog.h"
#include "core/text/codec.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <array>
#include <string_view>

using namespace Qt::StringLiterals;
using c360::catalog::Field;
using c360::catalog::Kind;

namespace c360::text {

namespace {

struct Row
{
    std::string_view reason;
    const char *sentence;
};

/// Every reason of the product. {name} is replaced by the error's argument of that name; the sentences are
/// worded so that no number needs a plural form.
constexpr Row rows[] = {
    // ---- values ----
    Row{"required", QT_TRANSLATE_NOOP("messages", "This must be filled in.")},
    Row{"value.type", QT_TRANSLATE_NOOP("messages", "This kind of value does not fit here.")},
    Row{"text.tooLong", QT_TRANSLATE_NOOP("messages", "This is too long: at most {max} characters.")},
    Row{"text.control",
        QT_TRANSLATE_NOOP("messages", "There are characters in this text that cannot be stored.")},
    Row{"number.invalid", QT_TRANSLATE_NOOP("messages", "This is not a number.")},
    Row{"number.notWhole", QT_TRANSLATE_NOOP("messages", "This is not a whole number.")},
    Row{"number.range", QT_TRANSLATE_NOOP("messages", "This must be between {min} and {max}.")},
    Row{"amount.invalid", QT_TRANSLATE_NOOP("messages", "This is not an amount of money.")},
    Row{"boolean.invalid", QT_TRANSLATE_NOOP("messages", "Answer with yes or no.")},
    Row{"choice.unknown", QT_TRANSLATE_NOOP("messages", "Choose one of these: {choices}.")},
    Row{"country.unknown", QT_TRANSLATE_NOOP("messages", "This is not a country that we know.")},
    Row{"currency.unknown", QT_TRANSLATE_NOOP("messages", "This is not a currency in use.")},
    Row{"date.invalid", QT_TRANSLATE_NOOP("messages", "This is not a date. Write it as year-month-day.")},
    Row{"date.future", QT_TRANSLATE_NOOP("messages", "This date lies in the future.")},
    Row{"date.tooOld", QT_TRANSLATE_NOOP("messages", "This date is more than {years} years ago.")},
    Row{"instant.invalid", QT_TRANSLATE_NOOP("messages", "This is not a date with a time.")},
    Row{"id.invalid", QT_TRANSLATE_NOOP("messages", "This is not the id of a record.")},
    Row{"digest.invalid", QT_TRANSLATE_NOOP("messages", "This is not a SHA-256 fingerprint.")},
    Row{"json.invalid", QT_TRANSLATE_NOOP("messages", "This is not valid JSON.")},
    Row{"texts.invalid", QT_TRANSLATE_NOOP("messages", "Texts are needed by language: ar, en, fr.")},
    Row{"latitude.range", QT_TRANSLATE_NOOP("messages", "A latitude lies between −90 and 90 degrees.")},
    Row{"longitude.range", QT_TRANSLATE_NOOP("messages", "A longitude lies between −180 and 180 degrees.")},
    Row{"country.invalid", QT_TRANSLATE_NOOP("messages", "This is not a country that we know.")},
    Row{"currency.invalid", QT_TRANSLATE_NOOP("messages", "This is not a currency in use.")},
    Row{"time.invalid", QT_TRANSLATE_NOOP("messages", "This is not a time of day. Write it as hour:minute.")},
    // ---- identifiers ----
    Row{"email.invalid", QT_TRANSLATE_NOOP("messages", "This is not an e-mail address.")},
    Row{"email.tooLong", QT_TRANSLATE_NOOP("messages", "This e-mail address is too long.")},
    Row{"phone.invalid", QT_TRANSLATE_NOOP("messages", "This is not a phone number.")},
    Row{"phone.unverifiable",
        QT_TRANSLATE_NOOP("messages",
                          "This phone number does not exist in the numbering plan; it is kept as written.")},
    Row{"siren.length", QT_TRANSLATE_NOOP("messages", "A SIREN has 9 digits.")},
    Row{"siren.checksum", QT_TRANSLATE_NOOP("messages", "The check digit of this SIREN is wrong.")},
    Row{"siret.length", QT_TRANSLATE_NOOP("messages", "A SIRET has 14 digits.")},
    Row{"siret.checksum", QT_TRANSLATE_NOOP("messages", "The check digit of this SIRET is wrong.")},
    Row{"siret.abroad", QT_TRANSLATE_NOOP("messages", "Only companies in France have a SIRET.")},
    Row{"vat.format", QT_TRANSLATE_NOOP("messages", "This is not a VAT number of this country.")},
    Row{"vat.checksum", QT_TRANSLATE_NOOP("messages", "The check digits of this VAT number are wrong.")},
    Row{"taxId.format",
        QT_TRANSLATE_NOOP("messages", "This does not look like a tax number of this country.")},
    Row{"taxId.checksum", QT_TRANSLATE_NOOP("messages", "The check digits of this tax number are wrong.")},
    Row{"iban.country", QT_TRANSLATE_NOOP("messages", "No IBAN starts with these letters.")},
    Row{"iban.length", QT_TRANSLATE_NOOP("messages", "An IBAN of this country has {length} characters.")},
    Row{"iban.format", QT_TRANSLATE_NOOP("messages", "An IBAN has only letters and digits.")},
    Row{"iban.checksum", QT_TRANSLATE_NOOP("messages", "The check digits of this IBAN are wrong.")},
    Row{"postalCode.format",
        QT_TRANSLATE_NOOP("messages",
                          "This is not a postal code of this country; one looks like {example}.")},
    Row{"vin.format", QT_TRANSLATE_NOOP("messages", "A VIN has 17 letters and digits, without I, O and Q.")},
    Row{"vin.checksum", QT_TRANSLATE_NOOP("messages", "The check digit of this VIN is wrong.")},
    Row{"year.range", QT_TRANSLATE_NOOP("messages", "The year must be between {min} and {max}.")},
    // ---- customers ----
    Row{"customer.noName",
        QT_TRANSLATE_NOOP("messages",
                          "A customer needs a first or last name, a company or an external number.")},
    Row{"customer.companyWithoutTaxId",
        QT_TRANSLATE_NOOP("messages", "A company in France usually has a SIRET or a tax number.")},
    Row{"customer.marketingWithoutEmail",
        QT_TRANSLATE_NOOP("messages", "Marketing by e-mail needs an e-mail address.")},
    Row{"customer.marketingWithoutPhone",
        QT_TRANSLATE_NOOP("messages", "Marketing by SMS needs a phone number.")},
    Row{"customer.minor", QT_TRANSLATE_NOOP("messages", "This customer is under {years} years old.")},
    Row{"coordinates.half", QT_TRANSLATE_NOOP("messages", "Latitude and longitude belong together.")},
    Row{"contact.noName", QT_TRANSLATE_NOOP("messages", "A contact needs a name.")},
    Row{"contact.quietHours",
        QT_TRANSLATE_NOOP("messages", "Write quiet hours as hour:minute, such as 21:30.")},
    Row{"address.empty", QT_TRANSLATE_NOOP("messages", "An address needs a street, a city or coordinates.")},
    Row{"vehicle.unnamed",
        QT_TRANSLATE_NOOP("messages", "A vehicle needs a plate, a VIN, a make or a model.")},
    // ---- records ----
    Row{"customer.not_found", QT_TRANSLATE_NOOP("messages", "There is no such customer.")},
    Row{"query.sort", QT_TRANSLATE_NOOP("messages", "A list cannot be sorted by “{value}”.")},
    Row{"query.page", QT_TRANSLATE_NOOP("messages", "Pages and their length are counted from 1.")},
    Row{"record.not_found", QT_TRANSLATE_NOOP("messages", "This record does not exist.")},
    Row{"record.deleted", QT_TRANSLATE_NOOP("messages", "This record is in the bin.")},
    Row{"record.exists", QT_TRANSLATE_NOOP("messages", "This record exists already.")},
    Row{"record.append_only",
        QT_TRANSLATE_NOOP("messages", "This kind of record cannot be changed afterwards.")},
    Row{"record.read_only", QT_TRANSLATE_NOOP("messages", "This cannot be changed by hand.")},
    Row{"record.owner", QT_TRANSLATE_NOOP("messages", "The record that this belongs to does not exist.")},
    Row{"record.nothing", QT_TRANSLATE_NOOP("messages", "There is nothing to change.")},
    Row{"type.unknown", QT_TRANSLATE_NOOP("messages", "There is no kind of record with this name.")},
    Row{"field.unknown", QT_TRANSLATE_NOOP("messages", "There is no field with this name.")},
    Row{"value.taken", QT_TRANSLATE_NOOP("messages", "Another record has this already.")},
    Row{"email.taken", QT_TRANSLATE_NOOP("messages", "Another customer has this e-mail address.")},
    Row{"state.transition",
        QT_TRANSLATE_NOOP("messages", "This step is not possible from the present state.")},
    Row{"undo.nothing", QT_TRANSLATE_NOOP("messages", "There is nothing to undo.")},
    Row{"undo.skipped", QT_TRANSLATE_NOOP("messages", "This has been changed since and was left as it is.")},
    Row{"invoice.due_before_issue",
        QT_TRANSLATE_NOOP("messages", "An invoice cannot be due before it is issued.")},
    Row{"invoice_line.credit_sign",
        QT_TRANSLATE_NOOP("messages", "A line of a credit note must not charge the customer.")},
    Row{"payment.zero", QT_TRANSLATE_NOOP("messages", "A payment of nothing cannot be recorded.")},
    Row{"payment.currency", QT_TRANSLATE_NOOP("messages", "The invoice is in another currency.")},
    Row{"payment.other_customer", QT_TRANSLATE_NOOP("messages", "The invoice belongs to another customer.")},
    Row{"report.range", QT_TRANSLATE_NOOP("messages", "The period ends before it begins.")},
    Row{"report.by",
        QT_TRANSLATE_NOOP("messages", "Reports can be by month, country, customer or category.")},
    Row{"analytics.recent_limit",
        QT_TRANSLATE_NOOP("messages", "Between {min} and {max} recent interactions can be asked for.")},
    Row{"customer.no_number", QT_TRANSLATE_NOOP("messages", "No free customer number was found. Try again.")},
    Row{"customer.no_username", QT_TRANSLATE_NOOP("messages", "No free user name was found. Try again.")},
    Row{"map.missing", QT_TRANSLATE_NOOP("messages", "The map is not installed.")},
    Row{"map.damaged",
        QT_TRANSLATE_NOOP("messages", "The map's file is damaged. Install the program again.")},
    Row{"places.missing", QT_TRANSLATE_NOOP("messages", "The list of places is not installed.")},
    // ---- documents ----
    Row{"document.too_large", QT_TRANSLATE_NOOP("messages", "The file is larger than {max} MB.")},
    Row{"document.empty", QT_TRANSLATE_NOOP("messages", "The file is empty.")},
    Row{"document.executable",
        QT_TRANSLATE_NOOP("messages", "Programs and scripts cannot be stored with a customer.")},
    // ---- files and imports ----
    Row{"file.unreadable", QT_TRANSLATE_NOOP("messages", "The file cannot be read.")},
    Row{"file.unwritable", QT_TRANSLATE_NOOP("messages", "The file cannot be written.")},
    Row{"row.fields", QT_TRANSLATE_NOOP("messages", "The line has {found} fields instead of {expected}.")},
    Row{"row.tooManyFields", QT_TRANSLATE_NOOP("messages", "The line has too many fields.")},
    Row{"row.tooLong", QT_TRANSLATE_NOOP("messages", "The line is too long.")},
    Row{"row.quote", QT_TRANSLATE_NOOP("messages", "A quotation mark is not closed.")},
    Row{"json.unclosed", QT_TRANSLATE_NOOP("messages", "The JSON ends too early.")},
    Row{"json.notObject", QT_TRANSLATE_NOOP("messages", "A JSON object was expected here.")},
    Row{"json.noRecords", QT_TRANSLATE_NOOP("messages", "There are no records in this JSON file.")},
    Row{"vcard.unclosed", QT_TRANSLATE_NOOP("messages", "The card ends too early.")},
    Row{"vcard.tooLong", QT_TRANSLATE_NOOP("messages", "The card is too long.")},
    Row{"file.missing", QT_TRANSLATE_NOOP("messages", "The file {file} does not exist.")},
    Row{"file.notFound", QT_TRANSLATE_NOOP("messages", "The file does not exist.")},
    Row{"import.duplicate", QT_TRANSLATE_NOOP("messages", "This is there already: {other}.")},
    Row{"import.shared",
        QT_TRANSLATE_NOOP("messages", "Another person with the same address or number is there: {other}.")},
    Row{"import.rowNumbers",
        QT_TRANSLATE_NOOP("messages", "The column {column} only counts the lines; it is not imported.")},
    Row{"import.batch.unknown", QT_TRANSLATE_NOOP("messages", "There is no import with this number.")},
    Row{"import.batch.undone", QT_TRANSLATE_NOOP("messages", "This import has been taken back already.")},
    Row{"export.format",
        QT_TRANSLATE_NOOP("messages", "This kind of record cannot be exported in this format.")},
    Row{"import.empty", QT_TRANSLATE_NOOP("messages", "There is nothing to import in this file.")},
    Row{"import.format",
        QT_TRANSLATE_NOOP("messages", "This kind of file cannot be imported: use CSV, vCard or JSON.")},
    Row{"import.formatForKind",
        QT_TRANSLATE_NOOP("messages", "This kind of file cannot hold these records.")},
    Row{"import.older",
        QT_TRANSLATE_NOOP("messages", "It is from before {day}: only the central database knows whether it "
                                      "is there already.")},
    Row{"import.dryRun", QT_TRANSLATE_NOOP("messages", "This was only a trial: nothing was stored.")},
    Row{"import.customerAmbiguous", QT_TRANSLATE_NOOP("messages", "Several customers fit {value}.")},
    Row{"import.customerUnknown", QT_TRANSLATE_NOOP("messages", "No customer fits {value}.")},
    Row{"import.datesMixed",
        QT_TRANSLATE_NOOP(
            "messages",
            "The dates are written in different orders; each was read in the way that makes it a date.")},
    Row{"import.datesAmbiguous",
        QT_TRANSLATE_NOOP("messages", "The dates can be read in two ways; they are read as {order}.")},
    Row{"import.missingColumn", QT_TRANSLATE_NOOP("messages", "No column was found for {target}.")},
    Row{"import.mappedColumnMissing", QT_TRANSLATE_NOOP("messages", "The file has no column {column}.")},
    Row{"import.columnsIgnored", QT_TRANSLATE_NOOP("messages", "Columns that are not imported: {columns}.")},
    Row{"import.encodingMixed",
        QT_TRANSLATE_NOOP("messages", "The text is not of one encoding; it was read as {encoding}.")},
    Row{"import.rowsBroken", QT_TRANSLATE_NOOP("messages", "Lines that cannot be read: {n} of {of}.")},
    Row{"import.otherCountry",
        QT_TRANSLATE_NOOP("messages",
                          "This line names another country ({value}); the customer keeps the first one.")},
    Row{"mapping.invalid", QT_TRANSLATE_NOOP("messages", "The mapping file is not right at {member}.")},
    Row{"mapping.target", QT_TRANSLATE_NOOP("messages", "There is no field {value} to map a column to.")},
    Row{"backup.damaged",
        QT_TRANSLATE_NOOP("messages", "The backup is damaged: its content does not match its checksum.")},
    Row{"backup.passphrase", QT_TRANSLATE_NOOP("messages", "The passphrase of the backup is wrong.")},
    Row{"blob.damaged", QT_TRANSLATE_NOOP("messages", "The document's content is damaged.")},
    Row{"blob.missing", QT_TRANSLATE_NOOP("messages", "The document's content is not on this computer.")},
    // ---- the profile ----
    Row{"store.not_writable", QT_TRANSLATE_NOOP("messages", "The profile's folder cannot be written to.")},
    Row{"store.wrong_sqlite",
        QT_TRANSLATE_NOOP("messages", "The program runs with another SQLite than it was made for.")},
    Row{"store.wrong_key", QT_TRANSLATE_NOOP("messages", "The passphrase is wrong.")},
    Row{"store.too_new",
        QT_TRANSLATE_NOOP("messages", "This profile was written by a newer version of the program.")},
    Row{"store.full",
        QT_TRANSLATE_NOOP("messages", "The disk is full. Nothing was lost; free some space and try again.")},
    Row{"store.constraint", QT_TRANSLATE_NOOP("messages", "The local cache does not take this record.")},
    Row{"store.failed", QT_TRANSLATE_NOOP("messages", "The local cache could not be read or written.")},
    Row{"store.damaged",
        QT_TRANSLATE_NOOP(
            "messages",
            "The profile's file is damaged. What can be read of it is saved when it is opened next; "
            "nothing was deleted.")},
    Row{"cache.recovered",
        QT_TRANSLATE_NOOP("messages",
                          "The profile's file was damaged. What could be read of it was saved, with every "
                          "change that had not been sent. The damaged file is kept as {file}.")},
    Row{"cache.recovered_part",
        QT_TRANSLATE_NOOP("messages",
                          "The profile's file was damaged. What could be read of it was saved, but changes "
                          "that had not been sent may be missing. The damaged file is kept as {file}.")},
    Row{"cache.unreadable",
        QT_TRANSLATE_NOOP("messages", "The profile's file was damaged and nothing of it could be read. The "
                                      "profile is empty now; the damaged file is kept as {file}. Restore a "
                                      "backup if you have one.")},
    Row{"cache.unreadable_connected",
        QT_TRANSLATE_NOOP(
            "messages",
            "The profile's file was damaged and nothing of it could be read: changes that had not been sent "
            "are lost. The damaged file is kept as {file}. The next synchronization fetches everything from "
            "the central database again.")},
    Row{"cache.gone",
        QT_TRANSLATE_NOOP("messages", "The profile's file was missing or empty. The profile is empty now. "
                                      "Restore a backup if you have one.")},
    Row{"cache.gone_connected",
        QT_TRANSLATE_NOOP("messages",
                          "The profile's file was missing or empty: changes that had not been sent are lost "
                          "with it. The next synchronization fetches everything from the central database "
                          "again.")},
    Row{"store.busy", QT_TRANSLATE_NOOP("messages", "Another program is using this profile.")},
    Row{"store.closing", QT_TRANSLATE_NOOP("messages", "The profile is being closed.")},
    Row{"store.exists", QT_TRANSLATE_NOOP("messages", "There is a cache here already.")},
    Row{"search.damaged",
        QT_TRANSLATE_NOOP("messages", "The search index is damaged and must be built anew.")},
    Row{"profile.missing", QT_TRANSLATE_NOOP("messages", "There is no profile in this folder.")},
    Row{"profile.exists", QT_TRANSLATE_NOOP("messages", "There is a profile in this folder already.")},
    Row{"profile.in_use", QT_TRANSLATE_NOOP("messages", "Another program holds this profile.")},
    Row{"profile.locked", QT_TRANSLATE_NOOP("messages", "The profile is locked.")},
    Row{"profile.damaged", QT_TRANSLATE_NOOP("messages", "The profile's settings are damaged.")},
    Row{"profile.too_new",
        QT_TRANSLATE_NOOP("messages", "This profile was written by a newer version of the program.")},
    Row{"profile.no_key",
        QT_TRANSLATE_NOOP("messages", "An encrypted profile needs a keychain or a passphrase.")},
    Row{"profile.not_encrypted", QT_TRANSLATE_NOOP("messages", "This profile is not encrypted.")},
    Row{"passphrase.empty", QT_TRANSLATE_NOOP("messages", "The passphrase must not be empty.")},
    Row{"passphrase.needed", QT_TRANSLATE_NOOP("messages", "The passphrase is needed to open this profile.")},
    Row{"passphrase.differ", QT_TRANSLATE_NOOP("messages", "The two passphrases differ.")},
    Row{"passphrase.none", QT_TRANSLATE_NOOP("messages", "This profile has no passphrase.")},
    Row{"passphrase.wrong", QT_TRANSLATE_NOOP("messages", "The passphrase is wrong.")},
    Row{"recovery.wrong", QT_TRANSLATE_NOOP("messages", "The recovery key is wrong.")},
    Row{"keychain.none", QT_TRANSLATE_NOOP("messages", "The profile's key is not kept in a keychain.")},
    Row{"keychain.no_entry", QT_TRANSLATE_NOOP("messages", "The keychain has no key for this profile.")},
    Row{"keychain.denied", QT_TRANSLATE_NOOP("messages", "The keychain refused to give the key.")},
    Row{"keychain.unavailable",
        QT_TRANSLATE_NOOP("messages", "There is no keychain on this computer, or it does not answer.")},
    Row{"keychain.wrong",
        QT_TRANSLATE_NOOP("messages", "The key in the keychain does not belong to this profile.")},
    Row{"keys.damaged",
        QT_TRANSLATE_NOOP("messages", "The profile's key file is damaged. Restore it from a backup.")},
    Row{"keys.missing",
        QT_TRANSLATE_NOOP("messages", "The profile's key file is missing. Restore it from a backup.")},
    Row{"keys.memory", QT_TRANSLATE_NOOP("messages", "There is not enough memory to check the passphrase.")},
    Row{"keys.sodium", QT_TRANSLATE_NOOP("messages", "Encryption could not be started on this computer.")},
    Row{"keys.too_new",
        QT_TRANSLATE_NOOP("messages",
                          "The profile's key file was written by a newer version of the program.")},
    // ---- keys, profiles and backups ----
    Row{"export.cancelled", QT_TRANSLATE_NOOP("messages", "The export was cancelled.")},
    Row{"cancelled", QT_TRANSLATE_NOOP("messages", "This was cancelled.")},
    // ---- the central database ----
    Row{"sync.url", QT_TRANSLATE_NOOP("messages", "This is not the address of a database. Write it like "
                                                  "postgresql://server.example.org/customers.")},
    Row{"sync.host_unknown",
        QT_TRANSLATE_NOOP("messages", "There is no computer of this name on the network. Check the address "
                                      "and the connection to the network.")},
    Row{"sync.refused",
        QT_TRANSLATE_NOOP("messages", "The central database's computer answers, but nothing listens there. "
                                      "Check the port, and whether the database is running.")},
    Row{"sync.timeout", QT_TRANSLATE_NOOP("messages", "The central database does not answer.")},
    Row{"sync.lost", QT_TRANSLATE_NOOP("messages", "The connection to the central database was cut.")},
    Row{"sync.transient",
        QT_TRANSLATE_NOOP("messages",
                          "The central database is busy or starting. This is tried again by itself.")},
    Row{"sync.tls.required",
        QT_TRANSLATE_NOOP("messages", "The central database offers no encrypted connection; nothing was sent "
                                      "to it. Ask the administrator.")},
    Row{"sync.tls.certificate",
        QT_TRANSLATE_NOOP("messages",
                          "The certificate of the central database cannot be trusted; nothing was sent to "
                          "it. Check the file of the certificate authority, or ask the administrator.")},
    Row{"sync.tls.hostname",
        QT_TRANSLATE_NOOP("messages", "The certificate of the central database is for another name; nothing "
                                      "was sent to it. Check the address, or ask the administrator.")},
    Row{"sync.password", QT_TRANSLATE_NOOP("messages", "User name or password is wrong.")},
    Row{"sync.password_needed",
        QT_TRANSLATE_NOOP("messages", "The central database asks for a password. Use --password-file.")},
    Row{"sync.password_gone",
        QT_TRANSLATE_NOOP("messages",
                          "The password of the central database is not kept on this computer, or the "
                          "keychain does not answer. Enter it again.")},
    Row{"sync.password_gone_cli",
        QT_TRANSLATE_NOOP("messages",
                          "The password of the central database is no longer on this computer. Give it once "
                          "more: customer360-cli connect --password-file FILE.")},
    Row{"sync.not_admitted",
        QT_TRANSLATE_NOOP(
            "messages", "The central database does not let this login in from here. Ask the administrator.")},
    Row{"sync.no_database",
        QT_TRANSLATE_NOOP("messages", "There is no database of this name on the server.")},
    Row{"sync.no_permission", QT_TRANSLATE_NOOP("messages", "This login's role does not allow that.")},
    Row{"sync.no_organization",
        QT_TRANSLATE_NOOP("messages", "This login belongs to no organization, or to several and none was "
                                      "chosen. Ask the administrator.")},
    Row{"sync.organization_needed",
        QT_TRANSLATE_NOOP("messages", "This login belongs to several organizations: {names}. Choose one.")},
    Row{"sync.organization_unknown",
        QT_TRANSLATE_NOOP("messages",
                          "This login does not belong to that organization. It may choose: {names}.")},
    Row{"sync.schema_missing",
        QT_TRANSLATE_NOOP(
            "messages",
            "This database is not prepared for the program. Ask the administrator to prepare it.")},
    Row{"sync.schema_old",
        QT_TRANSLATE_NOOP(
            "messages",
            "This version of the program is too old for the central database. Install the newer version.")},
    Row{"sync.schema_new",
        QT_TRANSLATE_NOOP("messages", "The central database is older than this version of the program. Ask "
                                      "the administrator to upgrade it: customer360-cli central upgrade")},
    Row{"sync.blocked", QT_TRANSLATE_NOOP("messages", "An administrator has blocked this device.")},
    Row{"sync.epoch",
        QT_TRANSLATE_NOOP(
            "messages",
            "The central database was restored from a backup; everything is compared with it anew.")},
    Row{"sync.gap", QT_TRANSLATE_NOOP("messages", "The central database and this device do not agree about "
                                                  "what was sent; the device makes itself known anew.")},
    Row{"sync.device", QT_TRANSLATE_NOOP("messages", "The central database knows this device under another "
                                                     "login; the device makes itself known anew.")},
    Row{"sync.demo",
        QT_TRANSLATE_NOOP("messages", "These are made-up customers: they are never sent to a central "
                                      "database. Make a profile of your own first.")},
    Row{"sync.other_organization",
        QT_TRANSLATE_NOOP("messages", "This login belongs to another organization than the profile does.")},
    Row{"sync.insecure_needed",
        QT_TRANSLATE_NOOP("messages",
                          "The address asks for less than a fully checked TLS connection; that needs "
                          "to be allowed expressly (--insecure).")},
    Row{"sync.not_connected",
        QT_TRANSLATE_NOOP("messages", "This profile is used alone: it has no central database.")},
    Row{"sync.history_choice",
        QT_TRANSLATE_NOOP("messages", "History is kept for 6m, 1y, 2y, 5y, or all of it.")},
    Row{"sync.many_deletes",
        QT_TRANSLATE_NOOP("messages",
                          "{deletes} of {of} records would be deleted. Somebody should look at that "
                          "before it goes on.")},
    Row{"sync.wiped",
        QT_TRANSLATE_NOOP("messages", "An administrator has had this profile erased from this computer.")},
    Row{"sync.paused", QT_TRANSLATE_NOOP("messages", "The exchange with the central database is paused.")},
    Row{"sync.elsewhere",
        QT_TRANSLATE_NOOP("messages", "Another program on this computer is syncing this profile.")},
    Row{"sync.again", QT_TRANSLATE_NOOP("messages", "The connection to the central database begins anew.")},
    Row{"sync.rejected.permission", QT_TRANSLATE_NOOP("messages", "Your role does not allow this change.")},
    Row{"sync.rejected.territory",
        QT_TRANSLATE_NOOP("messages", "The record is in a territory that is not, or no longer, yours.")},
    Row{"sync.rejected.unknown_record",
        QT_TRANSLATE_NOOP("messages",
                          "The central database knows no such record, or it is out of your sight.")},
    Row{"sync.rejected.erased",
        QT_TRANSLATE_NOOP("messages", "The record was erased for good by somebody else.")},
    Row{"sync.rejected.constraint",
        QT_TRANSLATE_NOOP("messages", "The central database's own rules do not allow this change.")},
    Row{"sync.rejected.invalid",
        QT_TRANSLATE_NOOP("messages", "The central database does not accept this value.")},
    Row{"sync.rejected.append_only",
        QT_TRANSLATE_NOOP("messages", "Entries of this kind are never changed afterwards.")},
    Row{"sync.rejected.owner_missing",
        QT_TRANSLATE_NOOP("messages", "What this belongs to is not in the central database.")},
    Row{"sync.rejected.too_large",
        QT_TRANSLATE_NOOP("messages", "The change was too large for the central database.")},
    Row{"sync.rejected.failed",
        QT_TRANSLATE_NOOP("messages", "The central database could not carry this change out.")},
    Row{"row.value",
        QT_TRANSLATE_NOOP("messages", "The central database holds a value that this program cannot read.")},
    Row{"row.form", QT_TRANSLATE_NOOP("messages", "This program cannot read this record.")},
    Row{"row.refused", QT_TRANSLATE_NOOP("messages", "This computer could not store this record.")},
    Row{"rejected.unknown", QT_TRANSLATE_NOOP("messages", "There is no such refused change.")},
    Row{"pending.nothing", QT_TRANSLATE_NOOP("messages", "Nothing of this record waits to be sent.")},
    Row{"conflict.unknown", QT_TRANSLATE_NOOP("messages", "There is no such open conflict.")},
    Row{"cli.either", QT_TRANSLATE_NOOP("messages", "Either {one} or {other}, not both.")},
    Row{"cli.words_missing", QT_TRANSLATE_NOOP("messages", "Say which ones, or --all.")},
    Row{"cli.value_of_one",
        QT_TRANSLATE_NOOP("messages", "A value of your own settles one conflict at a time.")},
    Row{"sync.failed",
        QT_TRANSLATE_NOOP("messages", "The central database has answered something unexpected.")},
    Row{"central.organization_exists",
        QT_TRANSLATE_NOOP("messages", "There is an organization of this name already.")},
    Row{"central.no_organization",
        QT_TRANSLATE_NOOP("messages", "There is no such organization, or there are several: name one.")},
    Row{"central.no_territory", QT_TRANSLATE_NOOP("messages", "There is no such territory.")},
    Row{"central.territory_exists",
        QT_TRANSLATE_NOOP("messages", "There is a territory of this name already.")},
    Row{"central.no_user", QT_TRANSLATE_NOOP("messages", "There is no such user in this organization.")},
    Row{"central.no_customer",
        QT_TRANSLATE_NOOP("messages", "There is no such customer in this organization.")},
    Row{"central.no_device", QT_TRANSLATE_NOOP("messages", "There is no such device in this organization.")},
    Row{"central.not_installed",
        QT_TRANSLATE_NOOP("messages",
                          "This database is not prepared yet: customer360-cli central init does that.")},
    Row{"central.newer",
        QT_TRANSLATE_NOOP("messages",
                          "The central database was prepared by a newer version of the program.")},
    Row{"central.encoding",
        QT_TRANSLATE_NOOP("messages",
                          "This database stores texts as {encoding} instead of UTF-8. Make it anew: createdb "
                          "-T template0 -E UTF8 customer360")},
    Row{"central.database_needed",
        QT_TRANSLATE_NOOP("messages",
                          "The address names no database. Add one, such as postgresql:///customer360.")},
    Row{"central.role", QT_TRANSLATE_NOOP("messages", "Say --role with one of these: {choices}.")},
    Row{"central.login",
        QT_TRANSLATE_NOOP("messages", "This cannot be the name of a login. It has at most 63 letters, and is "
                                      "not public, none or anything that begins with pg_.")},
    Row{"central.login_foreign",
        QT_TRANSLATE_NOOP("messages",
                          "The server had this login before, so its password stays as it is. Leave "
                          "the password out to let this login in.")},
    Row{"central.login_reserved",
        QT_TRANSLATE_NOOP("messages", "This login has rights that a person’s login must not have.")},
    Row{"central.password_needed",
        QT_TRANSLATE_NOOP("messages", "A new user needs a password. Use --password-file.")},
    Row{"cli.option_missing", QT_TRANSLATE_NOOP("messages", "The option {option} is needed.")},
    // ---- command line ----
    Row{"apply.op",
        QT_TRANSLATE_NOOP("messages", "The operation must be create, update, delete or restore.")},
    Row{"apply.action", QT_TRANSLATE_NOOP("messages", "An action is a list of operations.")},
    Row{"cli.no_command", QT_TRANSLATE_NOOP("messages", "Which command? Say --help to see them all.")},
    Row{"cli.command_unknown",
        QT_TRANSLATE_NOOP("messages", "There is no command {name}. Say --help to see them all.")},
    Row{"cli.subcommand", QT_TRANSLATE_NOOP("messages", "{name}: which command? There are: {commands}.")},
    Row{"cli.command_near",
        QT_TRANSLATE_NOOP("messages", "There is no command {name}. Did you mean {near}?")},
    Row{"cli.option_unknown", QT_TRANSLATE_NOOP("messages", "There is no option {option} here.")},
    Row{"cli.option_near",
        QT_TRANSLATE_NOOP("messages", "There is no option {option} here. Did you mean {near}?")},
    Row{"cli.option_value", QT_TRANSLATE_NOOP("messages", "The option {option} needs a value.")},
    Row{"cli.option_twice", QT_TRANSLATE_NOOP("messages", "The option {option} may be given only once.")},
    Row{"cli.option_no_value", QT_TRANSLATE_NOOP("messages", "The option {option} takes no value.")},
    Row{"cli.option_number",
        QT_TRANSLATE_NOOP("messages", "The option {option} needs a whole number of at least {least}.")},
    Row{"cli.option_choice",
        QT_TRANSLATE_NOOP("messages", "The option {option} takes one of these: {choices}.")},
    Row{"cli.option_date",
        QT_TRANSLATE_NOOP("messages", "The option {option} needs a date as year-month-day.")},
    Row{"cli.option_letters",
        QT_TRANSLATE_NOOP("messages", "The option {option} needs a code of %n letters.")},
    Row{"cli.field_form", QT_TRANSLATE_NOOP("messages", "Fields are written as name=value, not as {word}.")},
    Row{"cli.type_unknown",
        QT_TRANSLATE_NOOP("messages", "There is no record type {name}. There are: {types}.")},
    Row{"cli.type_near",
        QT_TRANSLATE_NOOP("messages", "There is no record type {name}. Did you mean {near}?")},
    Row{"cli.sort_unknown", QT_TRANSLATE_NOOP("messages", "Customers cannot be sorted by {name}.")},
    Row{"cli.sort_near",
        QT_TRANSLATE_NOOP("messages", "Customers cannot be sorted by {name}. Did you mean {near}?")},
    Row{"cli.page_or_after",
        QT_TRANSLATE_NOOP("messages", "Ask for a page or for what comes behind a customer, not for both.")},
    Row{"cli.init_passphrase",
        QT_TRANSLATE_NOOP("messages", "An encrypted profile needs a passphrase: give --passphrase-file or "
                                      "C360_PASSPHRASE, or say --unencrypted.")},
    Row{"cli.import_kind",
        QT_TRANSLATE_NOOP("messages",
                          "There is no import of {name}: say customers, contacts, sales or activities.")},
    Row{"cli.where_unknown", QT_TRANSLATE_NOOP("messages", "There is no condition {name}.")},
    Row{"cli.where_near",
        QT_TRANSLATE_NOOP("messages", "There is no condition {name}. Did you mean {near}?")},
    Row{"cli.too_few", QT_TRANSLATE_NOOP("messages", "Something is missing: {usage}")},
    Row{"cli.too_many", QT_TRANSLATE_NOOP("messages", "That is too much: {word}")},
};

/// What is left to say when a reason has no sentence.
const char *general(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Failed:
        return QT_TRANSLATE_NOOP("messages", "That did not work.");
    case ErrorCode::Usage:
        return QT_TRANSLATE_NOOP("messages", "That is not how this is used.");
    case ErrorCode::NotFound:
        return QT_TRANSLATE_NOOP("messages", "That does not exist.");
    case ErrorCode::Invalid:
        return QT_TRANSLATE_NOOP("messages", "This value is not accepted.");
    case ErrorCode::Unreachable:
        return QT_TRANSLATE_NOOP("messages", "The central database cannot be reached.");
    case ErrorCode::NotPermitted:
        return QT_TRANSLATE_NOOP("messages", "You are not allowed to do this.");
    case ErrorCode::Locked:
        return QT_TRANSLATE_NOOP("messages", "The profile is locked.");
    case ErrorCode::Damaged:
        return QT_TRANSLATE_NOOP("messages", "The file is damaged.");
    case ErrorCode::TooNew:
        return QT_TRANSLATE_NOOP("messages", "This was written by a newer version of the program.");
    case ErrorCode::Cancelled:
        return QT_TRANSLATE_NOOP("messages", "This was cancelled.");
    }
    return QT_TRANSLATE_NOOP("messages", "That did not work.");
}

const char *sentenceOf(QStringView reason)
{
    static const QHash<QString, const char *> table = [] {
        QHash<QString, const char *> sentences;
        sentences.reserve(qsizetype(std::size(rows)));
        for (const Row &row : rows)
            sentences.insert(QString::fromLatin1(row.reason.data(), qsizetype(row.reason.size())),
                             row.sentence);
        return sentences;
    }();
    return table.value(reason.toString(), nullptr);
}

QString argument(const QVariant &value, const Formatter &formatter)
{
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
        return formatter.number(value.toLongLong());
    case QMetaType::Double:
        return formatter.real(value.toDouble());
    default:
        return isolatedByContent(value.toString());
    }
}

/// The same name means the same in every type: an error may have been made before its type was known.
const Field *knownField(QStringView type, QStringView field)
{
    if (const catalog::RecordType *found = catalog::findType(type)) {
        if (const Field *known = found->find(field))
            return known;
    }
    for (const catalog::RecordType &candidate : catalog::allTypes) {
        if (const Field *known = candidate.find(field))
            return known;
    }
    return nullptr;
}

/// Numbers that stand alone follow the digits of the language; those of a code, such as SHA-256, do not.
QString withDigits(QString text, const Formatter &formatter)
{
    static const QRegularExpression number(u"(?<![\\w{-])\\d+(?![\\w}])"_s);
    auto found = number.globalMatch(text);
    while (found.hasNext()) { // as long in either script
        const QRegularExpressionMatch match = found.next();
        text.replace(match.capturedStart(), match.capturedLength(), formatter.withDigits(match.captured()));
    }
    return text;
}

} // namespace

QString message(const Error &error, const Formatter &formatter)
{
    const char *sentence = sentenceOf(error.reason);
    if (!sentence)
        sentence = general(error.code);
    QString text = withDigits(QCoreApplication::translate("messages", sentence), formatter);
    for (auto it = error.args.begin(); it != error.args.end(); ++it)
        text.replace(u'{' + it.key() + u'}', argument(it.value(), formatter));
    const Field *field = knownField(error.type, error.field);
    if (!field)
        return text;
    //: %1: the label of a field; %2: a sentence about its value
    return QCoreApplication::translate("messages", "%1: %2").arg(fieldLabel(*field), text);
}

bool hasMessage(QStringView reason)
{
    return sentenceOf(reason) != nullptr;
}

QString fieldLabel(QStringView type, QStringView field)
{
    const Field *known = knownField(type, field);
    return known ? fieldLabel(*known) : field.toString();
}

QString fieldLabel(const Field &field)
{
    return QCoreApplication::translate("catalog", field.label);
}

QString choiceLabel(const Field &field, QStringView value)
{
    for (const catalog::Choice &choice : field.choices) {
        if (value == QLatin1StringView(choice.value.data(), qsizetype(choice.value.size())))
            return QCoreApplication::translate("catalog", choice.label);
    }
    return value.toString();
}

QString describe(const Field &field, const QVariant &value, const Formatter &formatter, QStringView currency)
{
    if (!value.isValid())
        return {};
    switch (field.kind) {
    case Kind::Text:
    case Kind::LongText:
    case Kind::Json:
        return value.toString();
    case Kind::Choice:
        return choiceLabel(field, value.toString());
    case Kind::Country:
        return formatter.country(value.toString());
    case Kind::Currency:
        return formatter.currency(value.toString());
    case Kind::Email:
    case Kind::Phone:
        return isolated(value.toString());
    case Kind::Integer:
        // Four digits at most (a year) need no grouping, and a year must have none.
        if (field.min < field.max && field.max <= 9999)
            return formatter.withDigits(QString::number(value.toLongLong()));
        return formatter.number(value.toLongLong());
    case Kind::Money:
        return formatter.money(value.toLongLong(), currency);
    case Kind::Decimal:
        return formatter.amount(value.toLongLong());
    case Kind::Real:
        return formatter.real(value.toDouble(), 6);
    case Kind::Boolean:
        return value.toLongLong() != 0 ? QCoreApplication::translate("messages", "Yes")
                                       : QCoreApplication::translate("messages", "No");
    case Kind::Date:
        return formatter.date(value.toString());
    case Kind::Instant:
        return formatter.instant(value.toLongLong());
    case Kind::Texts:
        return textIn(value.toString(), formatter.language());
    case Kind::Reference:
    case Kind::Digest:
        return isolated(toText(field, value));
    }
    return {};
}

} // namespace c360::text
