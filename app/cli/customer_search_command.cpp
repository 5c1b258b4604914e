// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/customer_page.h"
#include "core/text/codec.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace c360::cli {

namespace {
constexpr int usualLimit = 20;

class CustomerSearchCommand : public Command
{
public:
    CommandInfo info() const override
    {
        return {
            u"customer search"_s,
            u"[TEXT]"_s,
            QT_TRANSLATE_NOOP("cli", "Finds customers in both scripts; several conditions all hold."),
            QList<Option>{
                valued(u"first-name"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("cli", "First name begins with this.")),
                valued(u"last-name"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("cli", "Last name begins with this.")),
                valued(u"email"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("cli", "E-mail begins with this.")),
                valued(u"company"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("cli", "Company begins with this.")),
                severalOf(u"city"_s, u"NAME"_s, QT_TRANSLATE_NOOP("cli", "City; several: any of them.")),
                severalOf(u"state"_s, u"NAME"_s,
                          QT_TRANSLATE_NOOP("cli", "State or region; several: any of them.")),
                severalOf(u"country"_s, u"CC"_s, QT_TRANSLATE_NOOP("cli", "Country; several: any of them.")),
                severalOf(u"tag"_s, u"NAME"_s, QT_TRANSLATE_NOOP("cli", "Tag; several: all of them.")),
                severalOf(u"group"_s, u"NAME"_s, QT_TRANSLATE_NOOP("cli", "Group.")),
                severalOf(u"status"_s, u"WORD"_s, QT_TRANSLATE_NOOP("cli", "Status.")),
                severalOf(u"owner"_s, u"LOGIN"_s, QT_TRANSLATE_NOOP("cli", "Owner.")),
                valued(u"active"_s, u"yes|no"_s,
                       QT_TRANSLATE_NOOP("cli", "Only active, or only inactive ones.")),
                valued(u"verified"_s, u"yes|no"_s,
                       QT_TRANSLATE_NOOP("cli", "Only verified, or only unverified ones.")),
                valued(u"created-after"_s, u"DATE"_s,
                       QT_TRANSLATE_NOOP("cli", "Created on this day or later.")),
                valued(u"created-before"_s, u"DATE"_s,
                       QT_TRANSLATE_NOOP("cli", "Created before this day."))} +
                pageOptions(),
            0,
            -1};
    }

    Result<int> run(Session &session, const Arguments &arguments) override
    {
        domain::CustomerQuery query;
        query.text = arguments.words().join(u' ');
        query.firstName = arguments.value(u"first-name"_s);
        query.lastName = arguments.value(u"last-name"_s);
        query.email = arguments.value(u"email"_s);
        query.company = arguments.value(u"company"_s);
        query.cities = arguments.values(u"city"_s);
        query.states = arguments.values(u"state"_s);
        query.tags = arguments.values(u"tag"_s).join(u',').split(u',', Qt::SkipEmptyParts);
        query.groups = arguments.values(u"group"_s);
        query.statuses = arguments.values(u"status"_s);
        query.owners = arguments.values(u"owner"_s);
        for (const QString &country : arguments.values(u"country"_s)) {
            C360_TRY(const QVariant code, text::fromText(*catalog::field<"customer.country">, country));
            query.countries.append(code.toString());
        }
        C360_TRY(query.active, arguments.yesNo(u"active"_s));
        C360_TRY(query.verified, arguments.yesNo(u"verified"_s));
        C360_TRY(query.createdAfter, instant(arguments, u"created-after"_s));
        C360_TRY(query.createdBefore, instant(arguments, u"created-before"_s));
        return showPage(session, arguments, query, usualLimit);
    }

private:
    /// A day begins in the person's time zone; an instant is taken as it is.
    static Result<std::optional<Instant>> instant(const Arguments &arguments, const QString &option)
    {
        const QString text = arguments.value(option);
        if (text.isEmpty())
            return std::nullopt;
        const QDate date = QDate::fromString(text, Qt::ISODate);
        const QDateTime time = date.isValid() && text.size() == 10 ? date.startOfDay()
                                                                   : QDateTime::fromString(text, Qt::ISODate);
        if (!time.isValid())
            return wrongUsage(u"cli.option_date"_s, {{u"option"_s, QString(u"--"_s + option)}});
        return time.toMSecsSinceEpoch();
    }
};
} // namespace

std::unique_ptr<Command> makeCustomerSearch()
{
    return std::make_unique<CustomerSearchCommand>();
}
} // namespace c360::cli
