// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/export/csv_sink.h"

#include "core/text/codec.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace c360::services {

namespace {

QString nameOf(const catalog::Field &field)
{
    return QString::fromLatin1(field.name.data(), qsizetype(field.name.size()));
}

QString instantText(Instant at)
{
    return at > 0 ? QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(Qt::ISODateWithMs) : QString();
}

} // namespace

QStringList exportableFields(const catalog::RecordType &type)
{
    QStringList fields{u"id"_s};
    for (const auto &field : type.fields)
        fields.append(nameOf(field));
    if (type.name == catalog::customerType.name)
        fields.append(u"tags"_s);
    return fields << u"created_at"_s << u"updated_at"_s;
}

CsvSink::CsvSink(const catalog::RecordType &type, QStringList fields, QIODevice *device,
                 CsvWriterOptions options)
    : m_type(type), m_fields(std::move(fields)), m_writer(device, options)
{
}

Result<void> CsvSink::begin()
{
    return m_writer.write(m_fields);
}

Result<void> CsvSink::write(const ExportedRecord &record)
{
    QStringList values;
    values.reserve(m_fields.size());
    for (const auto &name : std::as_const(m_fields)) {
        const int index = m_type.indexOf(name);
        if (index >= 0) {
            const auto &field = m_type.fields[size_t(index)];
            const bool owner = name == u"customer" && field.kind == catalog::Kind::Reference &&
                               !record.customerNumber.isEmpty();
            values.append(owner ? record.customerNumber : text::toText(field, record.record.at(index)));
        } else if (name == u"id") {
            values.append(record.record.id.toString());
        } else if (name == u"tags") {
            values.append(record.tags.join(u"; "_s));
        } else {
            values.append(
                instantText(name == u"created_at" ? record.record.createdAt : record.record.updatedAt));
        }
    }
    return m_writer.write(values);
}

} // namespace c360::services
