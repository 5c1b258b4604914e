// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTimeZone>

#include <optional>

namespace c360::services {

/// What becomes of a record that is there already.
enum class OnDuplicate : quint8
{
    Skip,   ///< left out and listed
    Update, ///< what the file says goes into the record that is there; another person's is left alone and
            ///< listed
    Create, ///< stored too, marked as a duplicate of the first
};

[[nodiscard]] inline std::optional<OnDuplicate> onDuplicateFromName(QStringView name)
{
    if (name == u"skip")
        return OnDuplicate::Skip;
    if (name == u"update")
        return OnDuplicate::Update;
    if (name == u"create")
        return OnDuplicate::Create;
    return {};
}

struct ImportOptions
{
    OnDuplicate onDuplicate = OnDuplicate::Skip;
    bool dryRun = false;
    QString refusedFile;                          ///< where the refused and skipped lines go; empty: nowhere
    QTimeZone zone = QTimeZone::systemTimeZone(); ///< of times without an offset
};

} // namespace c360::services
