// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArrayView>

#include <memory>

namespace c360::store {

/// FTS5's own tokenizer, set up as in the search tables: what it gives is what they would hold. For one
/// thread at a time.
class SearchTokenizer
{
public:
    [[nodiscard]] static Result<std::unique_ptr<SearchTokenizer>> make();
    ~SearchTokenizer();

    /// Calls `function(context, token)` for each word of a UTF-8 text.
    using Function = void (*)(void *context, QByteArrayView token);
    void tokenize(QByteArrayView text, Function function, void *context) const;

private:
    SearchTokenizer();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace c360::store
