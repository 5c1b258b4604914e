// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/secret.h"
#include "core/sync/central/central_schema.h"
#include "core/sync/pg_connection.h"

#include <functional>

namespace c360::sync::central {

/// One thing that check() has looked at. `name` is a stable key.
struct Finding
{
    QString name;
    bool ok = true;
    QString detail; ///< what is wrong, in technical words
};

struct DeviceEntry
{
    Id id;
    QString login;
    QString name;
    int schema = 0;
    qint64 lastOp = 0;
    Instant createdAt = 0;
    Instant seenAt = 0;
    bool blocked = false;
    bool wipe = false;   ///< is to wipe itself
    Instant toldAt = 0;  ///< when it last heard so; 0: it has not come since
    Instant wipedAt = 0; ///< has confirmed that it did; 0: not
};

/// What addUser() has come to.
struct AddedUser
{
    QString role;
    QStringList territories;      ///< names
    bool isNew = false;           ///< was no member before
    bool passwordChanged = false; ///< of a login that was there
    int organizations = 1;        ///< that the login now belongs to
    int blockedDevices = 0;       ///< of the same login, from before
};

/// What is left of a login that removeUser() has taken out of its organization.
enum class LoginLeft : quint8
{
    Gone,
    Member,    ///< it belongs to another organization of this database
    Elsewhere, ///< another database of this server needs it
    Foreign,   ///< it was not made by addUser()
};

struct RemovedUser
{
    LoginLeft left = LoginLeft::Member;
    QString organization; ///< the name of the one that it was taken out of
};

/// The name of an organization or territory, trimmed: 1 to 100 characters in one line, none of which turns
/// the direction of what follows. Invalid "required", "text.tooLong", "text.control".
[[nodiscard]] Result<QString> placeName(const QString &name);

/// The work of the administrator of a central database, over a connection that may make roles (a superuser,
/// or a role with CREATEROLE that owns the database). Blocking. Each act leaves an audit entry there. An
/// organization is named by its name or id; an empty name means the only one. Errors: NotFound
/// "central.no_organization", "central.no_territory", "central.no_user", "central.no_customer",
/// "central.no_device", "central.not_installed"; TooNew "central.newer"; Invalid "central.encoding" of a
/// database whose texts are not UTF-8.
class CentralAdmin
{
public:
    explicit CentralAdmin(ConnectionSettings settings);

    [[nodiscard]] Result<void> connect() { return m_connection.connect(); }
    /// Makes the database that the URL names when the server has none of that name, and connects. Usage
    /// "central.database_needed".
    [[nodiscard]] Result<void> createAndConnect();

    /// Installs the schema where there is none, brings an older one up to date, and makes the organization
    /// with its territory "Main". Invalid as placeName() has it, and "central.organization_exists".
    [[nodiscard]] Result<Id> init(const QString &organization);
    /// Brings the schema up to this version while clients go on, and forgets moves of more than a year ago;
    /// gives how many statements that took beside
    /// the functions.
    [[nodiscard]] Result<int> upgrade();
    [[nodiscard]] Result<QList<Finding>> check();
    /// After a restore from a backup: upgrades what was restored, puts the clock ahead of every row, and
    /// begins a new epoch, so that clients compare and send again what is missing.
    [[nodiscard]] Result<void> noteRestored();

    /// Makes the login when it is not there (with the password) and the membership. Roles: viewer, sales,
    /// manager, admin, platform_admin. What is empty stays as it is: the password of a login that is there,
    /// role and territories of a member. A new member gets the territory "Main" then. Usage "central.role",
    /// "central.password_needed"; Invalid "central.login", "central.login_reserved", "central.login_foreign"
    /// (a password for a login that was not made here).
    [[nodiscard]] Result<AddedUser> addUser(const QString &organization, const QString &login,
                                            const QString &role, const QStringList &territories,
                                            const Secret &password);
    /// Its devices are blocked. The login goes too when it was made here and nothing else on the server needs
    /// it.
    [[nodiscard]] Result<RemovedUser> removeUser(const QString &organization, const QString &login);
    /// Invalid as placeName() has it, and "central.territory_exists".
    [[nodiscard]] Result<Id> addTerritory(const QString &organization, const QString &name);
    [[nodiscard]] Result<void> assign(const QString &organization, const QString &login,
                                      const QString &territory, bool remove);
    /// With all that belongs to the customer; `customer`: id or customer number.
    [[nodiscard]] Result<Id> moveCustomer(const QString &organization, const QString &customer,
                                          const QString &territory);
    /// `what`: block, unblock or wipe.
    [[nodiscard]] Result<void> markDevice(const QString &organization, const QString &device,
                                          const QString &what);
    [[nodiscard]] Result<QList<DeviceEntry>> devices(const QString &organization);

private:
    using Work = std::function<Result<void>()>;

    [[nodiscard]] Result<PgResult> run(const QString &sql, const QList<PgValue> &values = {});
    [[nodiscard]] Result<void> act(const QString &sql, const QList<PgValue> &values = {});
    /// Commits what `work` does, or nothing of it.
    [[nodiscard]] Result<void> transaction(const Work &work);
    /// Within a transaction: the tables' owner from here on.
    [[nodiscard]] Result<void> becomeOwner();
    [[nodiscard]] Result<void> install(int *changes);
    [[nodiscard]] Result<Present> present();
    [[nodiscard]] Result<void> needInstalled();
    [[nodiscard]] Result<Id> organizationId(const QString &name);
    [[nodiscard]] Result<Id> territoryId(const Id &organization, const QString &name);
    /// Whether a login that was there has another password now.
    [[nodiscard]] Result<bool> makeLogin(const QString &login, const Secret &password);
    [[nodiscard]] Result<LoginLeft> dropLogin(const QString &login);
    /// Lets a login into this database by name: so the server knows that this database needs it.
    [[nodiscard]] Result<void> letIn(const QString &login);
    [[nodiscard]] Result<Finding> rowless(const QString &name, const QString &query);

    PgConnection m_connection;
};

} // namespace c360::sync::central
