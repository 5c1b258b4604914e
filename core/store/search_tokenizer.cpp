// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search_tokenizer.h"

#include "core/store/opener.h"

#include <sqlite3.h>

namespace c360::store {

using namespace Qt::StringLiterals;

namespace {

/// The settings of customer_search and customer_notes (dialect_sqlite.cpp), taken apart as FTS5 does.
const char *settings[] = {"remove_diacritics", "0", "tokenchars", "~"};

fts5_api *apiOf(sqlite3 *handle)
{
    fts5_api *api = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(handle, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, &api, "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return api;
}

} // namespace

struct SearchTokenizer::Private
{
    sqlite3 *handle = nullptr; ///< an empty database in memory: the way to FTS5's functions
    fts5_tokenizer functions{};
    Fts5Tokenizer *tokenizer = nullptr;

    ~Private()
    {
        if (tokenizer)
            functions.xDelete(tokenizer);
        sqlite3_close(handle);
    }
};

SearchTokenizer::SearchTokenizer() : d(std::make_unique<Private>()) {}
SearchTokenizer::~SearchTokenizer() = default;

Result<std::unique_ptr<SearchTokenizer>> SearchTokenizer::make()
{
    std::unique_ptr<SearchTokenizer> made(new SearchTokenizer);
    Private &d = *made->d;
    if (sqlite3_open(":memory:", &d.handle) != SQLITE_OK)
        return std::unexpected(databaseError(d.handle, u"tokenizer"_s));
    fts5_api *api = apiOf(d.handle);
    void *data = nullptr;
    if (!api || api->xFindTokenizer(api, "unicode61", &data, &d.functions) != SQLITE_OK ||
        d.functions.xCreate(data, settings, int(std::size(settings)), &d.tokenizer) != SQLITE_OK)
        return failWith(ErrorCode::Failed, u"store.failed"_s, u"tokenizer"_s);
    return made;
}

void SearchTokenizer::tokenize(QByteArrayView text, Function function, void *context) const
{
    struct Call
    {
        Function function;
        void *context;
    } call{function, context};
    d->functions.xTokenize(d->tokenizer, &call, FTS5_TOKENIZE_DOCUMENT, text.data(), int(text.size()),
                           [](void *data, int, const char *token, int size, int, int) {
                               const auto *to = static_cast<const Call *>(data);
                               to->function(to->context, {token, size});
                               return SQLITE_OK;
                           });
}

} // namespace c360::store
