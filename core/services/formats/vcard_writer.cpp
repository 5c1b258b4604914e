// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/formats/vcard_writer.h"

#include <QIODevice>

using namespace Qt::StringLiterals;

namespace c360::services {

QByteArray vcardFolded(const QByteArray &line)
{
    QByteArray out;
    out.reserve(line.size() + line.size() / 70 + 2);
    qsizetype from = 0;
    qsizetype room = 75;
    while (line.size() - from > room) {
        qsizetype end = from + room;
        while (end > from && (uchar(line.at(end)) & 0xC0) == 0x80)
            --end;
        if (end == from) // not UTF-8 at all: cut anywhere rather than never
            end = from + room;
        out += line.sliced(from, end - from) + "\r\n ";
        from = end;
        room = 74; // the space that marks the fold counts
    }
    return out + line.sliced(from) + "\r\n";
}

VCardWriter::VCardWriter(QIODevice *device, VCardVersion version) : m_device(device), m_version(version) {}

QByteArray VCardWriter::line(const VCardProperty &property) const
{
    QString head = property.group.isEmpty() ? property.name : property.group + u'.' + property.name;
    QStringList types;
    for (const auto &[key, text] : property.params) {
        if (key == u"TYPE") {
            types.append(text);
            continue;
        }
        QString value = text;
        value.replace(u'^', u"^^"_s).replace(u'\n', u"^n"_s).replace(u'"', u"^'"_s);
        const bool quote = value.contains(u':') || value.contains(u';') || value.contains(u',');
        head += u';' + key + u'=' + (quote ? u'"' + value + u'"' : value);
    }
    if (m_version == VCardVersion::V4) {
        if (types.removeAll(u"pref"_s) > 0)
            head += u";PREF=1"_s;
    }
    if (types.size() == 1)
        head += u";TYPE="_s + types.constFirst();
    else if (types.size() > 1)
        head += m_version == VCardVersion::V4 ? u";TYPE=\"%1\""_s.arg(types.join(u','))
                                              : u";TYPE="_s + types.join(u',');
    if (!property.data.isEmpty()) {
        if (m_version == VCardVersion::V4)
            return head.toUtf8() + ":data:application/octet-stream;base64," + property.data.toBase64();
        return head.toUtf8() + ";ENCODING=b:" + property.data.toBase64();
    }
    return head.toUtf8() + ':' + property.value.toUtf8();
}

Result<void> VCardWriter::write(const VCard &card)
{
    QByteArray bytes = "BEGIN:VCARD\r\nVERSION:";
    bytes += m_version == VCardVersion::V4 ? "4.0\r\n" : "3.0\r\n";
    for (const auto &property : card.properties) {
        // 3.0 does not know these two.
        if (m_version == VCardVersion::V3 && (property.name == u"GENDER" || property.name == u"LANG")) {
            VCardProperty extended = property;
            extended.name = u"X-"_s + property.name;
            bytes += vcardFolded(line(extended));
            continue;
        }
        bytes += vcardFolded(line(property));
    }
    bytes += "END:VCARD\r\n";
    if (m_device->write(bytes) != bytes.size())
        return failWith(ErrorCode::Failed, u"file.unwritable"_s, m_device->errorString());
    return {};
}

} // namespace c360::services
