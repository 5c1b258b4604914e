// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/text/format.h"
#include "ui/shell/banner.h"

namespace c360::ui {

/// Tells that the profile's file was found damaged or gone, and what became of it, until the person has seen
/// it.
class RecoveryBanner : public Banner
{
    Q_OBJECT
public:
    /// `notice`: as of Profile::recoveryNotice().
    RecoveryBanner(Error notice, const text::Formatter &format, QWidget *parent = nullptr);

Q_SIGNALS:
    void dismissed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void write();

    Error m_notice;
    const text::Formatter &m_format;
};

} // namespace c360::ui
