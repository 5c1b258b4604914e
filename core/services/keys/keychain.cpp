// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/keys/keychain.h"

using namespace Qt::StringLiterals;

namespace c360::services {

bool Keychain::isAvailable()
{
    const auto answer = read(u"availability"_s);
    return answer || answer.error().code == ErrorCode::NotFound;
}

} // namespace c360::services
