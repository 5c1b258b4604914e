// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/customer_palette_provider.h"

#include "core/domain/queries/customer_queries.h"
#include "core/domain/queries/search_queries.h"
#include "core/store/store.h"
#include "core/text/format.h"
#include "core/text/normalize.h"
#include "ui/shell/navigator.h"

using namespace Qt::StringLiterals;

namespace c360::ui {

namespace {
constexpr int shownCustomers = 8;
} // namespace

CustomerPaletteProvider::CustomerPaletteProvider(store::Store &store, Navigator &navigator)
    : m_store(store), m_navigator(navigator)
{
}

CustomerPaletteProvider::~CustomerPaletteProvider()
{
    if (m_stop)
        *m_stop = true;
}

void CustomerPaletteProvider::search(const QString &text, std::function<void(QList<PaletteItem>)> deliver)
{
    if (m_stop)
        *m_stop = true;
    m_stop = std::make_shared<std::atomic<bool>>(false);
    if (text.trimmed().isEmpty()) {
        deliver({});
        return;
    }
    using Rows = std::vector<domain::CustomerRow>;
    m_store
        .read([text, stop = m_stop](store::Connection &db) -> Result<Rows> {
            domain::CustomerQuery query;
            query.text = text;
            C360_TRY(domain::SearchResult found, domain::searchCustomers(db, query, 50, stop.get()));
            if (found.rids.size() > shownCustomers)
                found.rids.resize(shownCustomers);
            return domain::customerRows(
                db, found.rids, {u"full_name"_s, u"company_name"_s, u"email"_s, u"city"_s, u"customer_id"_s});
        })
        .then(this, [this, deliver, words = text::searchWords(text)](const Result<Rows> &rows) {
            QList<PaletteItem> items;
            if (!rows) { // there may be commands all the same
                deliver(items);
                return;
            }
            for (const domain::CustomerRow &row : *rows) {
                const QString name = row.record.value(u"full_name").toString();
                const QString company = row.record.value(u"company_name").toString();
                QStringList details;
                if (!name.isEmpty() && !company.isEmpty())
                    details << company;
                for (const auto &field : {u"city"_s, u"email"_s, u"customer_id"_s}) {
                    if (const QString value = row.record.value(field).toString(); !value.isEmpty())
                        details << (field == u"city"_s ? value : text::isolated(value));
                }
                const QString title = name.isEmpty() ? company : name;
                items << PaletteItem{title,
                                     details.join(u" · "_s),
                                     u"user-round"_s,
                                     {},
                                     [this, id = row.record.id] { m_navigator.openCustomer(id); },
                                     text::searchWords(title) == words};
            }
            deliver(items);
        });
}

} // namespace c360::ui
