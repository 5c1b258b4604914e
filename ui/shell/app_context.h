// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

namespace c360::store {
class Store;
}
namespace c360::domain {
class Commands;
}
namespace c360::services {
class DraftStore;
class Profile;
class SyncService;
} // namespace c360::services
namespace c360::text {
class Formatter;
}

namespace c360::ui {

class ActionRegistry;
class Language;
class Navigator;
class Notices;
class Prompts;
class Settings;
class Theme;

/// What every screen may use. Made once in app/window; pages keep a reference and take anything more special
/// (an import service, a document store) through their own constructors.
struct AppContext
{
    services::Profile &profile;
    store::Store &store;        ///< read() and changed()
    domain::Commands &commands; ///< every write
    const Clock &clock;
    const text::Formatter &format; ///< numbers, dates, money as the person reads them; follows the language
    Settings &settings;
    Theme &theme;
    Language &language;
    ActionRegistry &actions;
    Prompts &prompts;
    Navigator &navigator;
    Notices &notices;
    services::DraftStore &drafts;          ///< half-written texts, in the encrypted cache
    services::SyncService *sync = nullptr; ///< null where a screen stands without a window
};

} // namespace c360::ui
