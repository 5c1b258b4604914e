// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

/// Ends the test, telling the error, unless the Result is a value.
#define VERIFY_OK(expression)                                                                                \
    do {                                                                                                     \
        const auto verified = (expression);                                                                  \
        QVERIFY2(verified.has_value(),                                                                       \
                 verified ? "" : qPrintable(verified.error().reason + u' ' + verified.error().detail));      \
    } while (false)
