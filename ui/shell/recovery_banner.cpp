// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recovery_banner.h"

#include "core/text/messages.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace c360::ui {

RecoveryBanner::RecoveryBanner(Error notice, const text::Formatter &format, QWidget *parent)
    : Banner(Tone::Danger, u"circle-alert"_s, parent), m_notice(std::move(notice)), m_format(format)
{
    setObjectName(u"recovery"_s);
    connect(this, &Banner::actionRequested, this, [this] {
        hide();
        Q_EMIT dismissed();
    });
    write();
}

void RecoveryBanner::write()
{
    setText(text::message(m_notice, m_format), tr("All right"));
}

void RecoveryBanner::changeEvent(QEvent *event)
{
    Banner::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        write();
}

} // namespace c360::ui
