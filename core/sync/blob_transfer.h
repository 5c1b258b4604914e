// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"
#include "core/sync/central_client.h"

namespace c360::sync {

struct BlobStep
{
    qint64 chunks = 0; ///< carried by this step
    qint64 left = 0;   ///< contents that still wait
    [[nodiscard]] bool isDone() const { return left == 0; }
};

/// Sends chunks of documents that the centre lacks, at most so many, and comes back: rows go first. Asks what
/// is there before it sends, so nothing travels twice, and a cut costs one chunk. A content that the centre
/// refuses is tried again a day later.
[[nodiscard]] Result<BlobStep> sendBlobs(CentralClient &client, store::Store &store, int chunks = 8);

/// Fetches chunks of documents that are kept offline (pinned) and not here yet; likewise, and one that is
/// damaged at the centre again a day later.
[[nodiscard]] Result<BlobStep> fetchPinned(CentralClient &client, store::Store &store, int chunks = 8);

/// Whether such a document waits.
[[nodiscard]] Result<bool> wantsPinned(store::Connection &db, Instant now);

/// Fetches one content, going on where an earlier attempt ended; `chunks` at most. Gives whether it is here
/// now. NotFound ("blob.missing") when the centre does not have it either, Damaged ("blob.damaged") when what
/// it has is not what its name says.
[[nodiscard]] Result<bool> fetchBlob(CentralClient &client, store::Store &store, const QByteArray &sha256,
                                     int chunks = std::numeric_limits<int>::max());

} // namespace c360::sync
