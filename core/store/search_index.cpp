// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search_index.h"

#include "core/text/normalize.h"

namespace c360::store {

using namespace Qt::StringLiterals;
using catalog::Field;
using catalog::Kind;

namespace {

// People type the end of a number, with or without the country code or the leading zero.
void appendPhone(QString &words, const QString &digits)
{
    words += u' ' + digits;
    for (const int length : {10, 9, 8}) {
        if (digits.size() > length)
            words += u' ' + digits.right(length);
    }
}

} // namespace

QString titleOf(const catalog::Record &record)
{
    for (const std::string_view name : record.type().title) {
        const QString text = record.at(record.type().indexOf(name)).toString();
        if (!text.isEmpty())
            return text;
    }
    return {};
}

SearchTexts searchTexts(const catalog::Record &record)
{
    SearchTexts texts;
    const QString title = titleOf(record);
    texts.sortKey = text::sortKey(title);
    texts.searchKey = text::normalized(title);
    const auto fields = record.type().fields;
    for (size_t i = 0; i < fields.size(); ++i) {
        const Field &field = fields[i];
        if (!field.has(catalog::Searchable))
            continue;
        const QString value = record.at(int(i)).toString();
        if (value.isEmpty())
            continue;
        // The user name repeats the names; every number begins alike.
        if (field.name == "username")
            continue;
        const QString normal =
            text::normalized(field.name == "customer_id" ? QStringView(value).mid(value.indexOf(u'_') + 1)
                                                         : QStringView(value));
        if (field.kind == Kind::LongText) {
            texts.notes = normal;
        } else if (field.kind == Kind::Phone) {
            QString digits = normal;
            digits.remove(u' ');
            appendPhone(texts.words, digits);
        } else {
            texts.words += u' ' + normal;
            if (field.kind == Kind::Text && field.name != "customer_id" && field.name != "external_id") {
                const QString keys = text::romanKeys(value);
                for (const QStringView key : QStringView(keys).split(u' ', Qt::SkipEmptyParts)) {
                    texts.words += u" ~"_s;
                    texts.words += key;
                }
            }
        }
    }
    return texts;
}

} // namespace c360::store
