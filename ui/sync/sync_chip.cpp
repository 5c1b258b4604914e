// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/sync_chip.h"

#include "ui/kit/buttons.h"
#include "ui/shell/app_context.h"
#include "ui/sync/sync_texts.h"

#include <QAccessible>
#include <QEvent>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace c360::ui {

SyncChip::SyncChip(AppContext &context, QWidget *parent) : Chip({}, parent), m_context(context)
{
    setObjectName(u"sync.chip"_s);
    setCheckable(false);
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &SyncChip::write);
    timer->start(tellTime);
    write();
}

void SyncChip::setStatus(services::SyncService::Mode mode, const sync::SyncStatus &status)
{
    m_mode = mode;
    m_status = status;
    write();
}

void SyncChip::setShortcutHint(const QKeySequence &keys)
{
    m_keys = keys;
    write();
}

void SyncChip::write()
{
    const SyncLook look = syncLook(m_mode, m_status, m_context.clock.now(), m_context.format);
    if (look.text != text()) {
        setText(look.text);
        updateGeometry();
    }
    setIconName(look.icon);
    setTone(look.tone);
    setAccessibleName(tr("Sync: %1", "state").arg(look.sentence.isEmpty() ? look.text : look.sentence));
    setAccessibleDescription(look.detail);
    const QString open = m_mode == services::SyncService::Mode::Alone ? tr("Connect to a central database")
                                                                      : tr("Open the Sync Centre");
    const QString press = hint(open, m_keys);
    setToolTip(look.detail.isEmpty()
                   ? press
                   : tr("%1\n%2", "explanation, what a press does").arg(look.detail, press));
    // Progress is not read aloud at every step; what needs the person is, once.
    const QString told = look.urgent ? look.text : QString();
    if (!told.isEmpty() && told != m_announced) {
        QAccessibleEvent announcement(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&announcement);
    }
    m_announced = told;
}

void SyncChip::changeEvent(QEvent *event)
{
    Chip::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LayoutDirectionChange)
        write();
}

} // namespace c360::ui
