// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/export/json_sink.h"

#include "core/text/codec.h"

#include <QDateTime>
#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace c360::services {

JsonSink::JsonSink(const catalog::RecordType &type, QStringList fields, QIODevice *device)
    : m_type(type), m_fields(std::move(fields)), m_device(device)
{
}

Result<void> JsonSink::put(const QByteArray &bytes)
{
    if (m_device->write(bytes) != bytes.size())
        return failWith(ErrorCode::Failed, u"file.unwritable"_s, m_device->errorString());
    return {};
}

Result<void> JsonSink::begin()
{
    return put("[");
}

Result<void> JsonSink::write(const ExportedRecord &record)
{
    QJsonObject object;
    for (const auto &name : std::as_const(m_fields)) {
        if (const int index = m_type.indexOf(name); index >= 0) {
            object.insert(name, text::toJson(m_type.fields[size_t(index)], record.record.at(index)));
        } else if (name == u"id") {
            object.insert(name, record.record.id.toString());
        } else if (name == u"tags") {
            object.insert(name, QJsonArray::fromStringList(record.tags));
        } else {
            const Instant at = name == u"created_at" ? record.record.createdAt : record.record.updatedAt;
            object.insert(
                name,
                at > 0 ? QJsonValue(QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(Qt::ISODateWithMs))
                       : QJsonValue());
        }
    }
    const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact);
    C360_CHECK(put((m_first ? "\n" : ",\n") + line));
    m_first = false;
    return {};
}

Result<void> JsonSink::end()
{
    return put("\n]\n");
}

} // namespace c360::services
