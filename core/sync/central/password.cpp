// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/central/password.h"

#include <libpq-fe.h>

using namespace Qt::StringLiterals;

namespace c360::sync::central {

Result<QString> scramVerifier(const Secret &password)
{
    QByteArray text = password.view().toByteArray();
    // libpq wants a connection to write its errors to; one that leads nowhere will do.
    PGconn *nowhere = PQconnectStart("host=/nonexistent");
    char *made = PQencryptPasswordConn(nowhere, text.constData(), "", "scram-sha-256");
    const QString verifier = QString::fromLatin1(made);
    PQfreemem(made);
    PQfinish(nowhere);
    Secret::wipe(text);
    if (verifier.isEmpty())
        return failWith(ErrorCode::Failed, u"sync.failed"_s, u"password verifier"_s);
    return verifier;
}

} // namespace c360::sync::central
