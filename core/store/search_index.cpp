// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search_index.h"

#include "core/store/connection.h"
#include "core/store/name_words.h"
#include "core/text/normalize.h"

#include <sqlite3.h>

namespace c360::store {

using namespace Qt::StringLiterals;
using catalog::Field;
using catalog::Kind;

namespace {

enum class Part : quint8
{
    Words,  ///< normalised
    Name,   ///< normalised, and roman keys
    Number, ///< normalised, without what every number begins with
    Phone,
    Notes,
};

struct Source
{
    int field;
    Part part;
};

std::vector<Source> sourcesOf(const catalog::RecordType &type)
{
    std::vector<Source> sources;
    for (int i = 0; i < int(type.fields.size()); ++i) {
        const Field &field = type.fields[size_t(i)];
        // The user name repeats the names.
        if (!field.has(catalog::Searchable) || field.name == "username")
            continue;
        sources.push_back({i, field.name == "customer_id"    ? Part::Number
                              : field.name == "external_id"  ? Part::Words
                              : field.kind == Kind::LongText ? Part::Notes
                              : field.kind == Kind::Phone    ? Part::Phone
                              : field.kind == Kind::Text     ? Part::Name
                                                             : Part::Words});
    }
    return sources;
}

const std::vector<Source> &customerSources()
{
    static const std::vector<Source> sources = sourcesOf(catalog::customerType);
    return sources;
}

// People type the end of a number, with or without the country code or the leading zero.
void appendPhone(QString &words, QStringView number)
{
    QString digits = text::normalized(number);
    digits.remove(u' ');
    words += u' ';
    words += digits;
    for (const int length : {10, 9, 8}) {
        if (digits.size() > length) {
            words += u' ';
            words += QStringView(digits).right(length);
        }
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

SearchTexts listTexts(const QString &title)
{
    SearchTexts texts;
    texts.sortKey = text::sortKey(title);
    texts.searchKey = text::normalized(title);
    return texts;
}

std::span<const int> searchedFields()
{
    static const std::vector<int> fields = [] {
        std::vector<int> list;
        for (const Source &source : customerSources())
            list.push_back(source.field);
        return list;
    }();
    return fields;
}

void addWords(SearchTexts &texts, size_t which, const QString &value, NameWords *known)
{
    if (value.isEmpty())
        return;
    switch (customerSources()[which].part) {
    case Part::Words:
        texts.words += u' ';
        text::appendNormalized(texts.words, value);
        break;
    case Part::Number:
        texts.words += u' ';
        text::appendNormalized(texts.words, QStringView(value).sliced(value.indexOf(u'_') + 1));
        break;
    case Part::Name:
        if (known)
            known->append(texts.words, value);
        else
            texts.words += NameWords::of(value);
        break;
    case Part::Phone:
        appendPhone(texts.words, value);
        break;
    case Part::Notes:
        text::appendNormalized(texts.notes, value);
        break;
    }
}

SearchTexts searchTexts(const catalog::Record &record, NameWords *known)
{
    SearchTexts texts = listTexts(titleOf(record));
    texts.words.reserve(192);
    const auto fields = searchedFields();
    for (size_t i = 0; i < fields.size(); ++i) {
        const QVariant &variant = record.at(fields[i]);
        if (variant.typeId() == QMetaType::QString)
            addWords(texts, i, *static_cast<const QString *>(variant.constData()), known);
    }
    return texts;
}

Result<bool> dropStaleWords(Connection &db, bool begins)
{
    bool more = false;
    for (const char *table : {"customer_search", "customer_notes"}) {
        const int before = sqlite3_total_changes(db.handle());
        // A negative number starts a merge of all parts, a positive one goes on with it.
        C360_CHECK(db.execute(u"INSERT INTO %1 (%1, rank) VALUES ('merge', %2)"_s.arg(
            QString::fromLatin1(table), QString::number(begins ? -1000 : 1000))));
        more = more || sqlite3_total_changes(db.handle()) - before >= 2;
    }
    return more;
}

} // namespace c360::store
