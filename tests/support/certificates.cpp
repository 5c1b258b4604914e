// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/certificates.h"

#include "tests/support/server_programs.h"

using namespace Qt::StringLiterals;

namespace c360::tests {

namespace {

// A new key and a certificate for it: signed by `authority`, or by itself.
bool sign(const QString &name, const QString &subject, const QStringList &extensions,
          const QString &authority)
{
    QStringList arguments{u"req"_s,         u"-x509"_s,          u"-newkey"_s,
                          u"ec"_s,          u"-pkeyopt"_s,       u"ec_paramgen_curve:prime256v1"_s,
                          u"-nodes"_s,      u"-days"_s,          u"3650"_s,
                          u"-subj"_s,       u"/CN="_s + subject, u"-keyout"_s,
                          name + u".key"_s, u"-out"_s,           name + u".crt"_s};
    for (const QString &extension : extensions)
        arguments += {u"-addext"_s, extension};
    if (!authority.isEmpty())
        arguments += {u"-CA"_s, authority + u".crt"_s, u"-CAkey"_s, authority + u".key"_s};
    return runAsServer(u"openssl"_s, arguments).ok;
}

} // namespace

Certificates::Certificates(QString folder) : m_folder(std::move(folder)) {}

std::optional<Certificates> Certificates::make(const QString &folder)
{
    const Certificates made(folder);
    const QString ca = folder + u"/ca"_s;
    const QString wrongCa = folder + u"/wrong-ca"_s;
    const QStringList authority{u"keyUsage=critical,keyCertSign,cRLSign"_s};
    const QStringList here{u"basicConstraints=critical,CA:FALSE"_s,
                           u"subjectAltName=DNS:localhost,IP:127.0.0.1"_s};
    const QStringList elsewhere{u"basicConstraints=critical,CA:FALSE"_s,
                                u"subjectAltName=DNS:elsewhere.example"_s};
    if (sign(ca, u"Test authority"_s, authority, {}) &&
        sign(wrongCa, u"Another authority"_s, authority, {}) &&
        sign(made.path(Kind::Good), u"localhost"_s, here, ca) &&
        sign(made.path(Kind::OtherName), u"elsewhere.example"_s, elsewhere, ca) &&
        sign(made.path(Kind::OtherAuthority), u"localhost"_s, here, wrongCa))
        return made;
    return std::nullopt;
}

QString Certificates::authority() const
{
    return m_folder + u"/ca.crt"_s;
}

QString Certificates::wrongAuthority() const
{
    return m_folder + u"/wrong-ca.crt"_s;
}

QString Certificates::path(Kind kind) const
{
    switch (kind) {
    case Kind::OtherName:
        return m_folder + u"/other-name"_s;
    case Kind::OtherAuthority:
        return m_folder + u"/other-authority"_s;
    case Kind::Good:
        break;
    }
    return m_folder + u"/server"_s;
}

QString Certificates::certificate(Kind kind) const
{
    return path(kind) + u".crt"_s;
}

QString Certificates::key(Kind kind) const
{
    return path(kind) + u".key"_s;
}

} // namespace c360::tests
