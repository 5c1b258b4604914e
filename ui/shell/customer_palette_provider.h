// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/palette_provider.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace c360::store {
class Store;
}

namespace c360::ui {

class Navigator;

/// Customers whose names, numbers, e-mail, phone, notes or tags match, found on a reader thread. A search
/// that is overtaken by the next key stops.
class CustomerPaletteProvider : public QObject, public PaletteProvider
{
    Q_OBJECT
public:
    CustomerPaletteProvider(store::Store &store, Navigator &navigator);
    ~CustomerPaletteProvider() override;

    [[nodiscard]] QString heading() const override { return tr("Customers"); }
    void search(const QString &text, std::function<void(QList<PaletteItem>)> deliver) override;

private:
    store::Store &m_store;
    Navigator &m_navigator;
    std::shared_ptr<std::atomic<bool>> m_stop;
};

} // namespace c360::ui
