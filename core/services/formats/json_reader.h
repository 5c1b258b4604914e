// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/formats/encoding.h"
#include "core/services/formats/row_source.h"

#include <QJsonObject>

class QIODevice;

namespace c360::services {

/// Streaming reader of records in JSON: an array of objects, JSON lines, or an object with such an array
/// under one of the given names (`{"total": 2, "customers": […]}`). One record at a time is in memory.
/// Nested objects become `address.city`, lists of plain values are joined by "; ".
class JsonReader : public RowSource
{
public:
    static constexpr qsizetype recordLimit = 4 * 1024 * 1024;

    /// `collections`: names (lower case) under which an object may hold the records.
    JsonReader(QIODevice *device, QStringList collections);

    [[nodiscard]] Result<std::optional<Row>> next() override;
    [[nodiscard]] qint64 position() const override { return m_bytes; }
    /// A record as named texts.
    static void flatten(const QJsonObject &object, const QString &prefix, int depth, Row &row);

private:
    enum class Mode
    {
        Start, ///< nothing seen yet
        Lines, ///< top-level objects one after the other
        Array, ///< inside the array of records
        Done,
    };
    struct Span
    {
        qsizetype end = 0; ///< one past the value
        bool complete = false;
        bool badText = false; ///< a line break inside a string: the object was never closed
    };

    [[nodiscard]] Result<bool> fill();
    [[nodiscard]] Result<int> peek(); ///< the next character that is not white space, or -1
    void advance(qsizetype count);
    [[nodiscard]] Result<Span> value(); ///< extent of the value at the current place
    [[nodiscard]] Result<bool> skipString();
    [[nodiscard]] Result<bool> skipValue(); ///< streaming: any size
    [[nodiscard]] Result<bool> enterWrapper();
    [[nodiscard]] Row problemRow(const QString &reason);
    void resync();

    QIODevice *m_device;
    QStringList m_collections;
    Encoding m_encoding;
    TextDecoder m_decoder;
    QByteArray m_buffer;
    qsizetype m_pos = 0;
    qsizetype m_keep = -1; ///< from here on nothing is dropped by fill(), or -1
    qint64 m_line = 1;
    qint64 m_bytes = 0;
    bool m_atEnd = false;
    bool m_started = false;
    Mode m_mode = Mode::Start;
    QStringList m_names; ///< of the last record, shared while they stay the same
};

} // namespace c360::services
