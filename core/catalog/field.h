// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <span>
#include <string_view>

namespace c360::catalog {

/// What a field holds. The storage form is the same in SQLite and in memory (QVariant):
enum class Kind : quint8
{
    Text,      ///< QString, one line
    LongText,  ///< QString, any lines
    Choice,    ///< QString, one of `choices`
    Country,   ///< QString, ISO 3166-1 alpha-2
    Currency,  ///< QString, ISO 4217
    Email,     ///< QString
    Phone,     ///< QString, E.164 where it could be understood
    Integer,   ///< qlonglong
    Money,     ///< qlonglong, 1/10,000 of the currency's unit
    Decimal,   ///< qlonglong, 1/10,000
    Real,      ///< double
    Boolean,   ///< qlonglong 0 or 1
    Date,      ///< QString yyyy-mm-dd
    Instant,   ///< qlonglong, UTC milliseconds
    Reference, ///< QByteArray, 16 bytes
    Json,      ///< QString, compact JSON
    Texts,     ///< QString, JSON object of texts by language: {"ar": …, "en": …, "fr": …}
    Digest,    ///< QByteArray, 32 bytes of SHA-256
};

/// How two versions of a field become one (design.md, "Merge rules").
enum class Merge : quint8
{
    Last,       ///< field by field in arrival order, the loser kept as a conflict
    Append,     ///< never changes after it was written
    TextAppend, ///< three-way append
    PerKey,     ///< JSON, key by key
    State,      ///< a declared state machine
    Server,     ///< what the centre holds stays; a local value is provisional until it has come first
};

enum Flag : quint16
{
    Required = 1 << 0,
    Unique = 1 << 1, ///< checked by commands, enforced at the centre; a plain index in the cache
    Indexed = 1 << 2,
    Searchable = 1 << 3, ///< in the full-text index of its type
    Personal = 1 << 4,   ///< never in a log or an audit summary
    ReadOnly = 1 << 5,   ///< people do not type it; commands set it
    Owned = 1 << 6,      ///< Reference to the record this one is a part of: a foreign key, deleted with it
    Sortable = 1 << 7,   ///< the customer list has an index for it
};

struct Choice
{
    std::string_view value; ///< what is stored
    const char *label;      ///< English; QT_TRANSLATE_NOOP in the context "catalog"
};

/// One field of a record type: constexpr data, built by the functions below and their modifiers.
struct Field
{
    std::string_view name;
    const char *label = nullptr; ///< English; QT_TRANSLATE_NOOP in the context "catalog"
    Kind kind = Kind::Text;
    quint16 flags = 0;
    Merge merge = Merge::Last;
    qint64 min = 0;            ///< smallest value (Integer, Money, Decimal; when min < max)
    qint64 max = 0;            ///< greatest value, or the longest text in characters (0: no limit)
    std::string_view target{}; ///< Reference: the record type it points to; empty: any
    std::span<const Choice> choices{};
    std::string_view initial{}; ///< value of a new record, in the text form of the command line

    [[nodiscard]] constexpr bool has(Flag flag) const { return (flags & flag) != 0; }
    [[nodiscard]] constexpr bool isText() const
    {
        return kind <= Kind::Phone || kind == Kind::Date || kind == Kind::Json || kind == Kind::Texts;
    }

    [[nodiscard]] constexpr Field with(quint16 more) const
    {
        Field copy = *this;
        copy.flags |= more;
        return copy;
    }
    [[nodiscard]] constexpr Field required() const { return with(Required); }
    [[nodiscard]] constexpr Field unique() const { return with(Unique | Indexed); }
    [[nodiscard]] constexpr Field indexed() const { return with(Indexed); }
    [[nodiscard]] constexpr Field sortable() const { return with(Sortable); }
    [[nodiscard]] constexpr Field searchable() const { return with(Searchable); }
    [[nodiscard]] constexpr Field personal() const { return with(Personal); }
    [[nodiscard]] constexpr Field readOnly() const { return with(ReadOnly); }
    [[nodiscard]] constexpr Field owned() const { return with(Owned | Indexed | Required); }
    [[nodiscard]] constexpr Field merged(Merge rule) const
    {
        Field copy = *this;
        copy.merge = rule;
        return copy;
    }
    [[nodiscard]] constexpr Field range(qint64 low, qint64 high) const
    {
        Field copy = *this;
        copy.min = low;
        copy.max = high;
        return copy;
    }
    [[nodiscard]] constexpr Field starts(std::string_view text) const
    {
        Field copy = *this;
        copy.initial = text;
        return copy;
    }
};

constexpr Field make(std::string_view name, const char *label, Kind kind, qint64 longest = 0)
{
    return {.name = name, .label = label, .kind = kind, .max = longest};
}
constexpr Field text(std::string_view name, const char *label, qint64 longest = 255)
{
    return make(name, label, Kind::Text, longest);
}
constexpr Field longText(std::string_view name, const char *label, qint64 longest = 100'000)
{
    return make(name, label, Kind::LongText, longest).merged(Merge::TextAppend);
}
constexpr Field choice(std::string_view name, const char *label, std::span<const Choice> choices)
{
    Field field = make(name, label, Kind::Choice, 40);
    field.choices = choices;
    return field;
}
constexpr Field integer(std::string_view name, const char *label)
{
    return make(name, label, Kind::Integer);
}
constexpr Field money(std::string_view name, const char *label)
{
    return make(name, label, Kind::Money);
}
constexpr Field decimal(std::string_view name, const char *label)
{
    return make(name, label, Kind::Decimal);
}
constexpr Field real(std::string_view name, const char *label)
{
    return make(name, label, Kind::Real);
}
constexpr Field boolean(std::string_view name, const char *label)
{
    return make(name, label, Kind::Boolean);
}
constexpr Field date(std::string_view name, const char *label)
{
    return make(name, label, Kind::Date);
}
constexpr Field instant(std::string_view name, const char *label)
{
    return make(name, label, Kind::Instant);
}
constexpr Field json(std::string_view name, const char *label)
{
    return make(name, label, Kind::Json).merged(Merge::PerKey);
}
constexpr Field texts(std::string_view name, const char *label)
{
    return make(name, label, Kind::Texts).merged(Merge::PerKey);
}
constexpr Field reference(std::string_view name, const char *label, std::string_view target = {})
{
    Field field = make(name, label, Kind::Reference);
    field.target = target;
    return field;
}

} // namespace c360::catalog
