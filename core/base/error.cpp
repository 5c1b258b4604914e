// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

namespace c360 {

int exitCode(ErrorCode code) noexcept
{
    switch (code) {
    case ErrorCode::Usage:
        return 2;
    case ErrorCode::NotFound:
        return 3;
    case ErrorCode::Invalid:
        return 4;
    case ErrorCode::Unreachable:
        return 5;
    case ErrorCode::NotPermitted:
        return 6;
    case ErrorCode::Locked:
        return 7;
    case ErrorCode::Failed:
    case ErrorCode::Damaged:
    case ErrorCode::TooNew:
    case ErrorCode::Cancelled:
        return 1;
    }
    return 1;
}

} // namespace c360
