// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "core/domain/commands.h"
#include "core/domain/queries/revenue_report.h"
#include "core/text/format.h"

#include <QCoreApplication>
#include <QDate>

using namespace Qt::StringLiterals;

namespace c360::cli {

namespace {
class ReportRevenueCommand : public Command
{
public:
    CommandInfo info() const override
    {
        return {u"report revenue"_s,
                {},
                QT_TRANSLATE_NOOP("cli", "Revenue of the sales of customers."),
                {valued(u"by"_s, u"month|country|customer|category"_s,
                        QT_TRANSLATE_NOOP("cli", "What to sum up by (month).")),
                 flag(u"net"_s, QT_TRANSLATE_NOOP("cli", "Subtract credit notes.")),
                 valued(u"from"_s, u"DATE"_s, QT_TRANSLATE_NOOP("cli", "First day of issue.")),
                 valued(u"to"_s, u"DATE"_s, QT_TRANSLATE_NOOP("cli", "Last day of issue.")),
                 valued(u"currency"_s, u"CCC"_s, QT_TRANSLATE_NOOP("cli", "Only this currency.")),
                 valued(u"limit"_s, u"N"_s, QT_TRANSLATE_NOOP("cli", "At most so many rows."))}};
    }

    Result<int> run(Session &session, const Arguments &arguments) override
    {
        domain::RevenueOptions options;
        if (arguments.has(u"by"_s)) {
            C360_TRY(options.by, domain::revenueBy(arguments.value(u"by"_s)));
        }
        options.net = arguments.has(u"net"_s);
        C360_TRY(options.from, date(arguments, u"from"_s));
        C360_TRY(options.to, date(arguments, u"to"_s));
        C360_TRY(options.limit, arguments.number(u"limit"_s, 0));
        options.currency = arguments.value(u"currency"_s).toUpper();
        options.language = text::Formatter().language();
        C360_TRY(const services::Profile *profile, session.profile());
        C360_CHECK(session.write([](store::Transaction &tx, const domain::Rules &) {
            return domain::Commands::noteRead(tx, u"revenue"_s);
        }));
        C360_TRY(const auto reports,
                 session.read([options, currency = profile->settings().currency](store::Connection &db) {
                     return domain::revenueReport(db, options, currency);
                 }));
        session.console().document(domain::revenueJson(reports));
        const text::Formatter formatter;
        for (const domain::RevenueReport &report : reports) {
            QList<QStringList> rows;
            const auto add = [&](const domain::RevenueRow &row, const QString &key) {
                rows.append({key, formatter.number(row.customers), formatter.number(row.invoices),
                             formatter.number(row.lines), formatter.money(row.revenue, report.currency)});
            };
            for (const domain::RevenueRow &row : report.rows)
                add(row, row.key);
            add(report.total, QCoreApplication::translate("cli", "Total"));
            session.console().table({report.currency, QCoreApplication::translate("cli", "Customers"),
                                     QCoreApplication::translate("cli", "Invoices"),
                                     QCoreApplication::translate("cli", "Lines"),
                                     QCoreApplication::translate("cli", "Revenue")},
                                    rows);
        }
        return 0;
    }

private:
    static Result<QDate> date(const Arguments &arguments, const QString &option)
    {
        if (!arguments.has(option))
            return QDate();
        const QDate day = QDate::fromString(arguments.value(option), Qt::ISODate);
        if (!day.isValid())
            return wrongUsage(u"cli.option_date"_s, {{u"option"_s, QString(u"--"_s + option)}});
        return day;
    }
};
} // namespace

std::unique_ptr<Command> makeReportRevenue()
{
    return std::make_unique<ReportRevenueCommand>();
}
} // namespace c360::cli
