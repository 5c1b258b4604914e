#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A real Secret Service keeps the key of a profile: made, opened, and refused where the keychain is another one or none.

Run below dbus-run-session: flow_keychain.py WINDOW CLI DATA. Skipped (77) without gnome-keyring.
"""
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time

DAEMON = shutil.which("gnome-keyring-daemon")
SKIPPED = 77
LOCKED = 7


def keyring(home):
    """Starts a daemon with a keyring of its own, unlocked as a login does it."""
    os.makedirs(home, mode=0o700, exist_ok=True)
    environment = dict(os.environ, HOME=home, XDG_DATA_HOME=os.path.join(home, "data"),
                       XDG_RUNTIME_DIR=os.path.join(home, "run"))
    os.makedirs(environment["XDG_RUNTIME_DIR"], mode=0o700)
    daemon = subprocess.Popen([DAEMON, "--foreground", "--unlock", "--components=secrets"], env=environment,
                              stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    daemon.stdin.write(b"a password")
    daemon.stdin.close()
    deadline = time.monotonic() + 20
    while subprocess.run(["dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.DBus", "/",
                          "org.freedesktop.DBus.GetNameOwner", "string:org.freedesktop.secrets"],
                         stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode:
        assert time.monotonic() < deadline, "no Secret Service"
        time.sleep(0.1)
    return daemon


def main():
    if not DAEMON or not shutil.which("dbus-send"):
        sys.exit(SKIPPED)
    cli = sys.argv[2]
    with tempfile.TemporaryDirectory() as folder:
        profile = os.path.join(folder, "profile")

        def run(*arguments, **environment):
            return subprocess.run([cli, "--profile", profile, *arguments], env=dict(os.environ, **environment),
                                  stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60)

        daemon = keyring(os.path.join(folder, "first"))
        made = run("init", "--country", "FR")
        assert made.returncode == 0, made.stderr
        with open(os.path.join(profile, "keys.json"), encoding="utf-8") as file:
            assert [slot["kind"] for slot in json.load(file)["slots"]] == ["keychain"]
        with open(os.path.join(profile, "cache.db"), "rb") as file:
            assert b"SQLite format 3" not in file.read(16)
        created = run("customer", "create", "first_name=Salma")
        assert created.returncode == 0, created.stderr
        checks = json.loads(run("doctor", "--json").stdout)
        assert "keychain" in json.dumps(checks), checks

        # Nobody answers: a passphrase is asked for, and there is none.
        alone = run("stats", DBUS_SESSION_BUS_ADDRESS="unix:path=/nowhere")
        assert alone.returncode == LOCKED and alone.stderr.strip(), alone

        # Another person's keyring does not have the key.
        daemon.terminate()
        daemon.wait(20)
        daemon = keyring(os.path.join(folder, "second"))
        other = run("stats")
        assert other.returncode == LOCKED and other.stderr.strip(), other

        # The first one opens it again.
        daemon.terminate()
        daemon.wait(20)
        os.rename(os.path.join(folder, "first"), os.path.join(folder, "again"))
        shutil.copytree(os.path.join(folder, "again", "data"), os.path.join(folder, "third", "data"))
        os.chmod(os.path.join(folder, "third"), 0o700)
        daemon = keyring(os.path.join(folder, "third"))
        found = run("customer", "list", "--json")
        assert found.returncode == 0 and "Salma" in found.stdout, found
        daemon.terminate()
        daemon.wait(20)
    print("the keychain keeps the key")


if __name__ == "__main__":
    main()
