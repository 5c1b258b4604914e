// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/formats/vcard.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace c360::services {

namespace {

QStringList splitEscaped(QStringView value, QChar separator)
{
    QStringList parts;
    qsizetype from = 0;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value.at(i) == u'\\') {
            ++i;
        } else if (value.at(i) == separator) {
            parts.append(vcardUnescaped(value.sliced(from, i - from)));
            from = i + 1;
        }
    }
    parts.append(vcardUnescaped(value.sliced(from)));
    return parts;
}

} // namespace

QString vcardEscaped(const QString &text)
{
    QString out;
    out.reserve(text.size() + 8);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'\\' || c == u';' || c == u',') {
            out += u'\\';
            out += c;
        } else if (c == u'\n' || c == u'\r') {
            if (c == u'\r' && i + 1 < text.size() && text.at(i + 1) == u'\n')
                ++i;
            out += u"\\n";
        } else {
            out += c;
        }
    }
    return out;
}

QString vcardUnescaped(QStringView value)
{
    QString out;
    out.reserve(value.size());
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar c = value.at(i);
        if (c != u'\\' || i + 1 == value.size()) {
            out += c;
            continue;
        }
        const QChar next = value.at(++i);
        if (next == u'n' || next == u'N')
            out += u'\n';
        else
            out += next;
    }
    return out;
}

bool VCardProperty::hasType(QStringView type) const
{
    return std::any_of(params.cbegin(), params.cend(),
                       [&](const auto &param) { return param.first == u"TYPE" && param.second == type; });
}

QString VCardProperty::param(QStringView wanted) const
{
    for (const auto &[key, text] : params) {
        if (key == wanted)
            return text;
    }
    return {};
}

QString VCardProperty::text() const
{
    return vcardUnescaped(value);
}

QStringList VCardProperty::components() const
{
    return splitEscaped(value, u';');
}

QStringList VCardProperty::items() const
{
    return splitEscaped(value, u',');
}

int VCardProperty::preference() const
{
    bool ok = false;
    const int pref = param(u"PREF").toInt(&ok);
    if (ok && pref >= 1 && pref <= 100)
        return pref;
    return hasType(u"pref") ? 1 : 101;
}

const VCardProperty *VCard::find(QStringView name) const
{
    const VCardProperty *best = nullptr;
    for (const auto &property : properties) {
        if (property.name == name && (!best || property.preference() < best->preference()))
            best = &property;
    }
    return best;
}

QList<VCardProperty> VCard::all(QStringView name) const
{
    QList<VCardProperty> found;
    for (const auto &property : properties) {
        if (property.name != name)
            continue;
        const auto place =
            std::upper_bound(found.cbegin(), found.cend(), property,
                             [](const auto &a, const auto &b) { return a.preference() < b.preference(); });
        found.insert(place, property);
    }
    return found;
}

void VCard::add(const QString &name, const QString &text, const QStringList &types)
{
    addComponents(name, {text}, u';', types);
}

void VCard::addComponents(const QString &name, const QStringList &components, QChar separator,
                          const QStringList &types)
{
    VCardProperty property;
    property.name = name;
    for (const auto &type : types)
        property.params.append({u"TYPE"_s, type});
    QStringList escaped;
    for (const auto &component : components)
        escaped.append(vcardEscaped(component));
    property.value = escaped.join(separator);
    properties.append(std::move(property));
}

} // namespace c360::services
