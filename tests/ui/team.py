# SPDX-License-Identifier: GPL-3.0-or-later
"""A central database with a team of two whose changes met, for the pictures of the sync."""
import glob
import json
import os
import pwd
import socket
import subprocess

LOGIN, COLLEAGUE, PASSWORD = "anna", "karim", "a-long-word-1"


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Team:
    """Starts the server in `folder`; `profile` is the first one's, with something in every list of the Sync Centre."""

    def __init__(self, folder, cli):
        self.cli = cli
        self.data = os.path.join(folder, "server")
        self.ca = os.path.join(folder, "ca.crt")
        self.profile = os.path.join(folder, "anna")
        self.colleague = os.path.join(folder, "karim")
        self.port = free_port()
        self.programs = sorted(glob.glob("/usr/lib/postgresql/*/bin"))[-1]
        os.chmod(folder, 0o755)
        os.makedirs(self.data)
        self.password = os.path.join(folder, "password")
        with open(self.password, "w", encoding="utf-8") as file:
            file.write(PASSWORD + "\n")
        self.make_server()

    def server(self, program, *arguments, check=True):
        command = [os.path.join(self.programs, program), *arguments]
        if os.geteuid() == 0:  # PostgreSQL refuses to run as root
            command = ["runuser", "-u", "postgres", "--", *command]
        subprocess.run(command, check=check, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd="/")

    def make_server(self):
        key, certificate = os.path.join(self.data, "server.key"), os.path.join(self.data, "server.crt")
        owner = pwd.getpwnam("postgres") if os.geteuid() == 0 else None
        if owner:
            os.chown(self.data, owner.pw_uid, owner.pw_gid)
        self.server("initdb", "-D", self.data, "-U", "postgres", "--auth-local=trust", "--auth-host=scram-sha-256",
                    f"--pwfile={self.password}", "-E", "UTF8", "--no-sync")
        subprocess.run(["openssl", "req", "-new", "-x509", "-days", "2", "-nodes", "-subj", "/CN=localhost", "-addext",
                        "subjectAltName=DNS:localhost", "-keyout", key, "-out", certificate],
                       check=True, stderr=subprocess.DEVNULL)
        os.chmod(key, 0o600)
        if owner:
            for path in (key, certificate):
                os.chown(path, owner.pw_uid, owner.pw_gid)
        with open(certificate, "rb") as source, open(self.ca, "wb") as target:
            target.write(source.read())
        with open(os.path.join(self.data, "postgresql.conf"), "a", encoding="utf-8") as file:
            file.write(f"port={self.port}\nunix_socket_directories=''\nlisten_addresses='127.0.0.1'\nssl=on\nfsync=off\n")
        self.start()

    def start(self):
        self.server("pg_ctl", "-D", self.data, "-w", "-l", os.path.join(self.data, "log"), "start")

    def stop(self, check=True):
        self.server("pg_ctl", "-D", self.data, "-w", "-m", "immediate", "stop", check=check)

    def url(self, login=""):
        return f"postgresql://{login}localhost:{self.port}/customers"

    def run(self, *arguments, profile=None):
        where = ["--profile", profile] if profile else []
        return subprocess.run([self.cli, *where, *arguments], check=True, capture_output=True, text=True).stdout

    def administer(self, command, *arguments):
        administrator = f"{self.url('postgres:' + PASSWORD + '@')}?sslmode=verify-full&sslrootcert={self.ca}"
        return self.run("--json", "central", command, *arguments, "--url", administrator, "--organization", "Atlas")

    def block(self):
        """The device of `profile` may neither send nor receive."""
        for device in json.loads(self.administer("devices"))["devices"]:
            if device["login"] == LOGIN:
                self.administer("block-device", device["device"])

    def change_password(self):
        """The profile's password opens nothing any more."""
        with open(self.password, "w", encoding="utf-8") as file:
            file.write("another-" + PASSWORD + "\n")
        self.administer("add-user", LOGIN, "--password-file", self.password)

    def found(self, count):
        """Creates the schema, the two logins and their profiles; both have the customers."""
        self.administer("init")
        for login, role in ((LOGIN, "sales"), (COLLEAGUE, "manager")):
            self.administer("add-user", login, "--role", role, "--password-file", self.password)
        for profile, login in ((self.colleague, COLLEAGUE), (self.profile, LOGIN)):
            self.run("init", "--unencrypted", profile=profile)
            if login == COLLEAGUE:
                for i in range(count):
                    self.run("customer", "create", *self.person(i), profile=profile)
            self.run("connect", "--url", self.url(), "--user", login, "--password-file", self.password, "--ca", self.ca,
                     profile=profile)
            self.run("sync", "--until-idle", profile=profile)

    @staticmethod
    def person(i):
        first, last = [("Anna", "Durand"), ("محمد", "العربي"), ("Émile", "Lefèvre"), ("Grace", "Martin"), ("ليلى", "حداد"),
                       ("Jonas", "Petit")][i % 6]
        return (f"first_name={first}", f"last_name={last}", f"email=c{i}@example.com", "city=Lyon",
                f"phone=+3361234567{i % 10}", "country=FR")

    def disagree(self):
        """Two fields of two customers differ, one e-mail address comes twice, one deletion is refused."""
        for profile, town in ((self.colleague, "Marseille"), (self.profile, "Bordeaux")):
            for i in (0, 1):
                self.run("customer", "update", f"c{i}@example.com", f"city={town}", f"company_name={town} SARL",
                         profile=profile)
        self.run("customer", "create", "first_name=Sara", "last_name=Benali", "email=twin@example.com", "city=Rabat",
                 profile=self.colleague)
        self.run("customer", "create", "first_name=Sarah", "last_name=Ben-Ali", "email=twin@example.com",
                 "phone=+33612345699", profile=self.profile)
        self.run("customer", "delete", "c2@example.com", profile=self.profile)
        for profile in (self.colleague, self.profile):
            subprocess.run([self.cli, "--profile", profile, "sync", "--until-idle"], check=False,
                           stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def leave_waiting(self):
        """Changes that no server has seen."""
        for i in (3, 4, 5):
            self.run("customer", "update", f"c{i}@example.com", "city=Nice", f"phone=+3361234560{i}", profile=self.profile)
        self.run("customer", "create", "first_name=Nour", "last_name=Haddad", "email=nour@example.com",
                 profile=self.profile)
