// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QLineEdit>

namespace c360::ui {

/// A passphrase with an eye to look at it.
class PassphraseField : public QLineEdit
{
    Q_OBJECT
public:
    explicit PassphraseField(const QString &name, QWidget *parent = nullptr);

    /// The text as a secret; the field is emptied.
    [[nodiscard]] Secret take();
    [[nodiscard]] Secret secret() const { return Secret::fromText(text()); }
};

/// 0 (none) to 4 (strong) by length and variety; a guide, not a promise.
[[nodiscard]] int passphraseStrength(const QString &passphrase);

} // namespace c360::ui
