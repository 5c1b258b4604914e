// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/future.h"
#include "core/base/id.h"
#include "core/catalog/record.h"
#include "core/store/store.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QString>

#include <vector>

namespace c360::domain {

/// New values by field name, in storage form (text/codec.h converts from what people and files write).
using Fields = QHash<QString, QVariant>;

/// Action::name of imports: they are taken back as a whole, batch by batch, not from the Undo menu.
inline const QString importAction = QStringLiteral("import");

enum class OpKind : quint8
{
    Create,
    Update,
    Delete,  ///< to the bin (a customer also becomes inactive); refused for append-only types
    Restore, ///< out of the bin
};

/// One operation on one record.
struct Op
{
    OpKind kind = OpKind::Create;
    QString type;
    Id id;                 ///< may be null for Create: the command draws one
    Fields set;            ///< Create and Update
    Instant createdAt = 0; ///< Create: when it came to be elsewhere (imports); 0: now
    /// Update: what the person saw in these fields when they began to type. Where something else has come in
    /// since, texts and keys are joined, and of two other values the centre keeps both (a conflict).
    Fields seen = {};
};

/// One thing a person did: all of it happens, or nothing.
struct Action
{
    QString name; ///< what it was, for undo and audit: "edit", "create", "delete", "import" …
    std::vector<Op> ops;
    bool undoable = true;
    bool auditOnce = false; ///< one audit entry for the whole action instead of one a record (imports)
};

struct Outcome
{
    Id action;             ///< undo() takes it back
    std::vector<Id> ids;   ///< of the records, in the order of the operations
    QList<Error> warnings; ///< accepted, but worth a word (a French company without SIRET …)
};

/// What undo or redo would do next, for the menu.
struct UndoState
{
    bool canUndo = false;
    bool canRedo = false;
    QString undoName; ///< Action::name
    QString redoName;
};

/// What the rules need to know of the profile.
struct Rules
{
    QString country;     ///< ISO 3166-1 alpha-2, default of new customers
    QString currency;    ///< ISO 4217, default of invoices and payments
    QString phoneRegion; ///< ISO 3166-1 alpha-2, for phone numbers without a country code
};

/// Action of an audit entry about a look; its summary says at what.
inline const QString readAction = QStringLiteral("read");

/// The one road for every write: validates, applies the rules of the record types (numbers, user names,
/// uniqueness, derived fields, totals, consent chains), writes rows, outbox, audit and undo step in one
/// transaction.
class Commands : public QObject
{
    Q_OBJECT
public:
    Commands(store::Store &store, Rules rules, QObject *parent = nullptr);

    /// The first violated rule as Error with type and field set (all of them: check()).
    [[nodiscard]] Future<Result<Outcome>> run(Action action,
                                              store::Priority priority = store::Priority::Person);
    /// Shorthands for one record.
    [[nodiscard]] Future<Result<Outcome>> create(const QString &type, Fields set);
    [[nodiscard]] Future<Result<Outcome>> update(const QString &type, const Id &id, Fields set,
                                                 Fields seen = {});
    [[nodiscard]] Future<Result<Outcome>> remove(const QString &type, const Id &id);

    /// The same on a transaction that the caller has open (imports, scripts). Not thread-bound: uses no state
    /// but the rules it was made with.
    [[nodiscard]] static Result<Outcome> apply(store::Transaction &tx, const Rules &rules,
                                               const Action &action);

    /// Takes the newest action that is not undone back, or the given one. A field goes back only where it
    /// still holds the action's value, append-only rows get a compensating row; what was skipped comes as
    /// warnings.
    [[nodiscard]] Future<Result<Outcome>> undo(const Id &action = {});
    [[nodiscard]] Future<Result<Outcome>> redo();
    [[nodiscard]] Future<Result<UndoState>> undoState();

    /// Notes in the audit log that the person looks at figures, without an undo step: `what` is
    /// "analytics" of a customer or "revenue" of all (null).
    [[nodiscard]] Future<Result<void>> noteRead(const QString &what, const Id &customer = {});
    [[nodiscard]] static Result<void> noteRead(store::Transaction &tx, const QString &what,
                                               const Id &customer = {});

    [[nodiscard]] const Rules &rules() const { return m_rules; }
    void setRules(Rules rules) { m_rules = std::move(rules); }

private:
    store::Store &m_store;
    Rules m_rules;
};

} // namespace c360::domain
