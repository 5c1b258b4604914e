#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Two people at two computers edit the same customers in the window, while a proxy cuts, refuses and stalls their lines
to the central database at random. In the end both hold the same, both windows show it, and every edit is accounted for:
it stands, somebody who saw it has replaced it, or a conflict keeps it.

Arguments: the window's program, the command line's program, the folder of the reference data. C360_SECONDS: for how long
(30), C360_SEED: of the proxy's moods and the people's choices.
"""
import contextlib
import json
import os
import random
import select
import shutil
import socket
import struct
import subprocess
import sys
import tempfile
import threading
import time

from person import CLI, DATA, ROOT, WINDOW, Atspi, Person, act, desktop, has, name_of, search

sys.path.insert(0, os.path.join(ROOT, "tests", "ui"))
from team import Team  # noqa: E402

RETURN = 0xFF0D
CUSTOMERS = 3
FIELDS = {"City": "city", "Company": "company_name"}
PATIENCE = 120  # seconds, for all to be the same


class Line:
    """A TCP proxy with moods."""

    def __init__(self, target, seed):
        self.target = target
        self.random = random.Random(seed)
        self.pairs, self.lock = [], threading.Lock()
        self.refusing, self.stalled, self.calm = False, threading.Event(), threading.Event()
        self.cuts = 0
        self.calm.set()
        self.listener = socket.create_server(("127.0.0.1", 0), backlog=64)
        self.port = self.listener.getsockname()[1]
        for work in (self.accept, self.moods):
            threading.Thread(target=work, daemon=True).start()

    @staticmethod
    def kill(end):
        """With a reset, as a line that breaks."""
        with contextlib.suppress(OSError):
            end.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            end.close()

    def accept(self):
        while True:
            client, _ = self.listener.accept()
            if self.refusing:
                self.kill(client)
                continue
            server = socket.create_connection(("127.0.0.1", self.target))
            with self.lock:
                self.pairs.append((client, server))
            threading.Thread(target=self.carry, args=(client, server), daemon=True).start()

    def carry(self, client, server):
        with contextlib.suppress(OSError, ValueError):
            while True:
                for end in select.select([client, server], [], [])[0]:
                    data = end.recv(65536)
                    while self.stalled.is_set():
                        time.sleep(0.02)
                    if not data:
                        raise OSError
                    (server if end is client else client).sendall(data)
        for end in (client, server):
            self.kill(end)

    def cut(self):
        with self.lock:
            pairs, self.pairs = self.pairs, []
        for pair in pairs:
            for end in pair:
                with contextlib.suppress(OSError):
                    end.shutdown(socket.SHUT_RDWR)
        self.cuts += 1

    def moods(self):
        while True:
            time.sleep(self.random.uniform(0.2, 4))
            if self.calm.is_set():
                continue
            mood = self.random.randrange(6)
            if mood == 0:
                self.refusing = True
            elif mood == 1:
                self.stalled.set()
            if mood != 1:
                self.cut()
            if mood < 2:
                time.sleep(self.random.uniform(0.5, 4))
                self.refusing = False
                self.stalled.clear()

    def heal(self):
        self.calm.set()
        time.sleep(5)  # the last mood passes


def values_of(profile):
    """By e-mail: the customer's record."""
    lines = subprocess.run([CLI, "--profile", profile, "dump", "--type", "customer"], check=True, capture_output=True,
                           text=True).stdout.splitlines()
    return {row["email"]: row for row in map(json.loads, lines)}


class Colleague(Person):
    """Opens the customers in tabs and edits them for a while; keeps a journal of what was written where what stood."""

    def __init__(self, home, name, profile, journal):
        super().__init__(home, "en")
        self.profile = profile
        self.name = name
        self.journal = journal
        self.count = 0

    def open(self, customer):
        self.type(self.find("Search customers", ("text",)), customer["email"])
        cell = self.look(customer["full_name"], lambda node: node.get_role_name() == "table cell"
                         and name_of(node).startswith(customer["full_name"]))
        act(cell, "press")
        self.show(customer)
        act(self.find("Customers", ("page tab",)), "press")

    def show(self, customer):
        tab = self.look(f"the tab of {customer['full_name']}", lambda node: node.get_role_name() == "page tab"
                        and name_of(node) == customer["full_name"], False)
        act(tab, "press")
        self.field("City")

    def field(self, label):
        return self.look(label, lambda node: node.get_role_name() == "push button"
                         and name_of(node).startswith(label + ":"), False)

    def shown(self, label):
        value = name_of(self.field(label))[len(label) + 2:]
        return "" if value == "empty" else value

    def note(self, customer, field, before, after):
        self.journal.write(json.dumps({"by": self.name, "email": customer["email"], "field": field, "before": before,
                                       "after": after, "at": time.time()}) + "\n")
        self.journal.flush()

    def wait_long(self, ask):
        end = time.monotonic() + 600
        while not ask():
            assert self.process.poll() is None and time.monotonic() < end, "nobody asked"
            time.sleep(0.2)

    def token(self):
        self.count += 1
        return f"{self.name}{self.count}"

    def edit(self, customer, label):
        self.show(customer)
        value = self.token()
        act(self.field(label), "press")
        editor = self.focused(f"the editor of {label}", lambda node: node.get_role_name() == "text"
                              and name_of(node) == label)
        before = editor.get_text(0, -1)
        self.type(editor, value)
        time.sleep(random.uniform(0, 0.6))  # people think
        self.key(RETURN)
        self.wait(f"{label} saved", lambda: not search(self.application(), lambda node: node.get_role_name() == "text"
                  and name_of(node) == label and has(node, Atspi.StateType.FOCUSED), False))
        self.note(customer, FIELDS[label], before, value)

    def write_note(self, customer):
        self.show(customer)
        editor = self.find("Notes", ("text",))
        before = editor.get_text(0, -1)
        value = self.token()
        self.type(editor, (before + "\n" + value).strip())
        time.sleep(random.uniform(0, 0.6))
        self.press("Save notes")
        self.wait("the notes saved", lambda: not search(self.application(), lambda node:
                  node.get_role_name() == "push button" and name_of(node) == "Save notes", False))
        self.note(customer, "notes", before, value)


def work(name, profile, home, folder, seconds, seed):
    """The person's own program."""
    random.seed(seed)
    customers = sorted(values_of(profile).values(), key=lambda row: row["email"])[:CUSTOMERS]
    with desktop(), open(os.path.join(folder, name + ".journal"), "w", encoding="utf-8") as journal:
        with Colleague(home, name, profile, journal) as person:
            for customer in customers:
                person.open(customer)
            end = time.monotonic() + seconds
            while time.monotonic() < end:
                customer = random.choice(customers)
                if random.randrange(4) == 0:
                    person.write_note(customer)
                else:
                    person.edit(customer, random.choice(list(FIELDS)))
                time.sleep(random.choice((0, 0.1, 0.5)))
            open(os.path.join(folder, name + ".ready"), "w", encoding="utf-8").close()
            person.wait_long(lambda: os.path.exists(os.path.join(folder, "look")))
            seen = {}
            for customer in customers:
                person.show(customer)
                seen[customer["email"]] = {field: person.shown(label) for label, field in FIELDS.items()}
                seen[customer["email"]]["notes"] = person.find("Notes", ("text",)).get_text(0, -1)
            with open(os.path.join(folder, name + ".seen"), "w", encoding="utf-8") as file:
                json.dump(seen, file)


def unquoted(value):
    with contextlib.suppress(TypeError, ValueError):
        value = json.loads(value)
    return value or ""


def account(journal, rows, conflicts):
    """Edits that neither stand nor were replaced by somebody who saw them nor are kept by a conflict."""
    emails = {row["id"]: email for email, row in rows.items()}
    missing = []
    for email, row in rows.items():
        lost = {}
        for conflict in conflicts:
            if emails.get(conflict["record"]) == email:
                lost.setdefault(conflict["field"], []).append(unquoted(conflict["lost"]))
        for field in (*FIELDS.values(), "notes"):
            edits = [edit for edit in journal if edit["email"] == email and edit["field"] == field]
            if field == "notes":
                everything = "\n".join([row.get("notes") or "", *lost.get("notes", [])])
                missing += [edit for edit in edits if edit["after"] not in everything.split("\n")]
                continue
            accounted = {row.get(field) or "", *lost.get(field, [])}
            for edit in sorted(edits, key=lambda one: -one["at"]) * 3:
                if edit["after"] in accounted:
                    accounted.add(edit["before"])
            missing += [edit for edit in edits if edit["after"] not in accounted]
    return missing


def main():
    seconds = int(os.environ.get("C360_SECONDS", "30"))
    seed = int(os.environ.get("C360_SEED", "1"))
    print(f"C360_SEED={seed}", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        team = Team(folder, CLI)
        line = Line(team.port, seed)
        team.port = line.port
        people, profiles = [], {"anna": team.profile, "karim": team.colleague}
        try:
            team.found(CUSTOMERS)
            line.calm.clear()
            environment = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb", LC_ALL="C.UTF-8")
            for i, (name, profile) in enumerate(profiles.items()):
                home = os.path.join(folder, "home-" + name)
                os.makedirs(home, mode=0o700)
                people.append(subprocess.Popen(
                    ["xvfb-run", "-a", "-n", str(400 + 20 * i), "-s", "-screen 0 1400x900x24 -noreset", "dbus-run-session",
                     "--", sys.executable, os.path.abspath(__file__), WINDOW, CLI, DATA, name, profile, home, folder,
                     str(seconds), str(seed + i)], env=environment))
            end = time.monotonic() + seconds + 240
            while not all(os.path.exists(os.path.join(folder, name + ".ready")) for name in profiles):
                assert time.monotonic() < end and all(one.poll() is None for one in people), "somebody gave up"
                time.sleep(0.5)
            line.heal()
            end = time.monotonic() + PATIENCE
            dumps = []
            while True:
                dumps = [subprocess.run([CLI, "--profile", profile, "dump"], check=True, capture_output=True).stdout
                         for profile in profiles.values()]
                status = [json.loads(team.run("status", "--json", profile=profile)) for profile in profiles.values()]
                if dumps[0] == dumps[1] and all(one["pending"] == 0 for one in status):
                    break
                assert time.monotonic() < end, f"not the same: {status}"
                time.sleep(0.5)
            time.sleep(1)  # the windows have shown it by then
            open(os.path.join(folder, "look"), "w", encoding="utf-8").close()
            for one in people:
                assert one.wait(120) == 0, "somebody gave up"
            rows = values_of(team.profile)
            journal = []
            for name in profiles:
                with open(os.path.join(folder, name + ".journal"), encoding="utf-8") as file:
                    journal += [json.loads(one) for one in file]
                with open(os.path.join(folder, name + ".seen"), encoding="utf-8") as file:
                    for email, seen in json.load(file).items():
                        stored = {field: rows[email].get(field) or "" for field in seen}
                        assert seen == stored, f"{name} sees {seen}, stored is {stored}"
            conflicts = json.loads(team.run("conflicts", "list", "--json", profile=team.profile))["conflicts"]
            missing = account(journal, rows, conflicts)
            assert not missing, f"lost: {missing}"
            rejected = [json.loads(team.run("rejected", "list", "--json", profile=profile)) for profile in
                        profiles.values()]
            assert not any(one["rejected"] for one in rejected), rejected
            print(f"{len(journal)} edits, {len(conflicts)} conflicts, the line was cut {line.cuts} times")
        finally:
            for one in people:
                if one.poll() is None:
                    one.terminate()
            team.stop(check=False)


if __name__ == "__main__":
    if len(sys.argv) > 4:
        work(*sys.argv[4:8], int(sys.argv[8]), int(sys.argv[9]))
    elif not shutil.which("xvfb-run") or not os.path.isdir("/usr/lib/postgresql"):
        sys.exit(77)
    else:
        main()
