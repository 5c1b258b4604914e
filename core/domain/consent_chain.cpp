// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/consent_chain.h"

#include "core/domain/names.h"
#include "core/store/schema.h"
#include "core/text/codec.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace c360::domain {

using namespace Qt::StringLiterals;
using catalog::field;
using catalog::Record;

namespace {
const QString headKey = u"consent_chain_head"_s;
}

QByteArray consentHash(const Record &event)
{
    QJsonObject object{{u"id"_s, event.id.toString()}};
    for (size_t i = 0; i < event.type().fields.size(); ++i) {
        const catalog::Field &f = event.type().fields[i];
        if (f.name != "hash")
            object.insert(latin(f.name), text::toJson(f, event.at(int(i))));
    }
    return QCryptographicHash::hash(QJsonDocument(object).toJson(QJsonDocument::Compact),
                                    QCryptographicHash::Sha256);
}

Result<void> linkConsent(store::Transaction &tx, Record &event)
{
    if (event.id.isNull())
        event.id = tx.newId();
    C360_TRY(const QVariant head, store::metaValue(tx.db(), headKey));
    event.set(field<"consent_event.previous_hash">, head);
    const QByteArray hash = consentHash(event);
    event.set(field<"consent_event.hash">, hash);
    return store::setMetaValue(tx.db(), headKey, hash);
}

} // namespace c360::domain
