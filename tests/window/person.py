# SPDX-License-Identifier: GPL-3.0-or-later
"""Somebody in front of the window who knows it through the accessibility tree and the keyboard alone."""
import contextlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
import warnings
import xml.etree.ElementTree as ElementTree

try:
    import gi
    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi, GLib
except (ImportError, ValueError):
    sys.exit(77)

warnings.simplefilter("ignore", DeprecationWarning)
WINDOW, CLI, DATA = sys.argv[1:4]
ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
PATIENCE = 40  # seconds; the machine may be busy
BUTTONS = ("push button", "check box", "menu item", "radio button")


@contextlib.contextmanager
def desktop():
    """A window manager, as every desktop has one: without it no window is active and nothing has the keyboard."""
    if not shutil.which("openbox"):
        sys.exit(77)
    manager = subprocess.Popen(["openbox", "--sm-disable"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        yield
    finally:
        manager.terminate()
        manager.wait(20)


def texts_in(language):
    """Source text -> text in the language, without mnemonics."""
    texts = {}
    if language != "en":
        tree = ElementTree.parse(os.path.join(ROOT, "translations", f"customer360_{language}.ts"))
        for message in tree.iter("message"):
            text = message.findtext("translation")
            if text:
                texts[message.findtext("source").replace("&", "")] = text.replace("&", "")
    return texts


def children(node):
    try:
        for i in range(min(node.get_child_count(), 400)):
            child = node.get_child_at_index(i)
            if child is not None:
                yield child
    except GLib.Error:
        return


def has(node, *states):
    known = node.get_state_set()
    return all(known.contains(state) for state in states)


def showing(node):
    return has(node, Atspi.StateType.SHOWING)


def search(node, wanted, into_tables=True):
    """The first thing on the screen below `node` that is wanted."""
    for child in children(node):
        try:
            if not showing(child):
                continue
            if wanted(child):
                return child
            if not into_tables and child.get_role() in (Atspi.Role.TABLE, Atspi.Role.LIST):
                continue
        except GLib.Error:
            continue  # it has just gone
        found = search(child, wanted, into_tables)
        if found:
            return found
    return None


def name_of(node):
    """As a voice says it: without the marks of direction."""
    return re.sub("[\u200e\u200f\u061c\u2066-\u2069]", "", node.get_name() or "")


def act(node, *names):
    """Does the first of the named actions; without names, the first action there is."""
    known = [node.get_action_name(i).lower() for i in range(node.get_n_actions())]
    assert known, f"“{node.get_name()}” can do nothing"
    node.do_action(next((known.index(name) for name in names if name in known), 0))


def read_table(table):
    """Every corner of a table through its interface, beyond its end too; how many rows and columns there are."""
    rows, columns = table.get_n_rows(), table.get_n_columns()
    for row in (0, 1, rows // 2, rows - 1, rows, 10 ** 6):
        for column in range(columns + 1):
            try:
                cell = table.get_accessible_at(row, column)
                if cell is not None:
                    cell.get_name()
                    cell.get_role()
                    cell.get_state_set()
                    cell.get_extents(Atspi.CoordType.SCREEN)
                    cell.get_index_in_parent()
            except GLib.Error:
                pass  # a cell that has just gone is no failure; a dead program is
    for column in range(columns):
        table.get_column_description(column)
    return rows, columns


class Person:
    """Starts the window over the profile `home`/profile in the language."""

    def __init__(self, home, language, passphrase=None):
        self.texts = texts_in(language)
        self.profile = os.path.join(home, "profile")
        self.environment = dict(os.environ, HOME=home, XDG_CONFIG_HOME=home, XDG_DATA_HOME=home, XDG_RUNTIME_DIR=home)
        self.environment.pop("C360_PASSPHRASE", None)
        self.passphrase = passphrase
        self.process = None
        self.language = language

    def __enter__(self):
        self.process = subprocess.Popen([WINDOW, "--profile", self.profile, "--lang", self.language],
                                        env=self.environment)
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.process.terminate()
        self.process.wait(20)

    def application(self):
        for found in children(Atspi.get_desktop(0)):
            if found.get_process_id() == self.process.pid:
                return found
        return None

    def say(self, text):
        return self.texts.get(text, text)

    def wait(self, what, ask):
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            assert self.process.poll() is None, f"the program ended with {self.process.returncode} before {what}"
            try:
                answer = ask()
            except GLib.Error:
                answer = None  # it has just gone, or the program is busy
            if answer:
                return answer
            time.sleep(0.05)
        raise AssertionError(f"nothing like {what} on the screen")

    def look(self, what, wanted, into_tables=True):
        def ask():
            application = self.application()
            return application and search(application, wanted, into_tables)
        return self.wait(what, ask)

    def find(self, text, roles):
        name = self.say(text)
        return self.look(f"“{name}” ({', '.join(roles)})",
                         lambda node: node.get_role_name() in roles and name_of(node) == name)

    def press(self, text, roles=BUTTONS):
        name = self.say(text)
        act(self.look(f"“{name}” to press", lambda node: node.get_role_name() in roles and name_of(node) == name
                      and has(node, Atspi.StateType.ENABLED)), "press")

    @staticmethod
    def type(node, text):
        node.set_text_contents(text)

    @staticmethod
    def key(symbol):
        Atspi.generate_keyboard_event(symbol, None, Atspi.KeySynthType.SYM)

    def focused(self, what, wanted):
        return self.look(f"{what} with the keyboard", lambda node: has(node, Atspi.StateType.FOCUSED) and wanted(node))

    def cli(self, *arguments):
        environment = dict(self.environment)
        if self.passphrase:
            environment["C360_PASSPHRASE"] = self.passphrase
        return subprocess.run([CLI, "--profile", self.profile, *arguments], env=environment, check=True,
                              capture_output=True, text=True).stdout
