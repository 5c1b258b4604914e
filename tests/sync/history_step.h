// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace c360::tests {

/// What happens to the line, the centre or the disk while a device syncs.
enum class Fault : quint8
{
    None,
    CutSending,   ///< after some bytes to the centre
    CutReceiving, ///< after some bytes from it
    LostAnswer,   ///< to a push that was carried out
    LostAny,      ///< to any request
    LateRequest,  ///< a push that arrives after its client has given up
    HalfOpen,     ///< answers vanish, the line stays
    Refused,      ///< nobody listens
    Slow,         ///< a few thousand bytes a second
    ServerDies,   ///< every process of the centre at once, in the middle
    DeviceDies,   ///< as by kill -9
    DiskFull,     ///< of the device
    Count,
};

/// One step of a history: data, so that a history can be run again without some of its steps.
struct Step
{
    enum class Kind : quint8
    {
        NewCustomer,
        NewChild,
        NewActivity,
        NewInvoice,
        NewLine,
        Pay,
        Tag,
        Untag,
        Consent,
        AppendNote,
        Edit,
        EditChild,
        EditJson,
        InvoiceStatus,
        TakeEmail, ///< one of a few addresses, so that two customers get the same
        Bulk,
        Delete,
        DeleteCustomer,
        Restore,
        Erase, ///< empties a record out of the bin
        Undo,
        Sync,
        KeepHistory,  ///< the person chooses how much history the device keeps
        MoveCustomer, ///< an administrator: to another territory
        Revoke,       ///< an administrator: a territory
        Grant,
        Backup,
        RestoreBackup, ///< with a new epoch
        Count,
    };

    Kind kind = Kind::Sync;
    int device = 0;
    Fault fault = Fault::None;
    quint64 chance = 0; ///< decides what the step needs: which record, how many bytes …

    [[nodiscard]] QString text() const;
};

/// A device and the login on it.
struct Cast
{
    QString role;
    std::vector<int> territories; ///< of three
    qint64 clockAhead = 0;        ///< milliseconds that the device's clock is wrong
    int historyMonths = 0;        ///< how much history it keeps; 0: all of it
    int login = 0;                ///< two devices may share one
};

struct Plan
{
    quint64 seed = 0;
    std::vector<Cast> cast;
    std::vector<Step> steps;

    /// The same for the same seed.
    [[nodiscard]] static Plan draw(quint64 seed);
    [[nodiscard]] QString text() const;
};

} // namespace c360::tests
