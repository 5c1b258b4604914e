#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the window's tables as a screen reader does, while their models change: nothing may crash or hang."""
import tempfile
import time

from person import Atspi, Person, act, children, desktop, name_of, read_table, showing

TABLES = (Atspi.Role.TABLE, Atspi.Role.LIST)


def read_every_table(node, depth=25):
    if node.get_role() in TABLES:
        if showing(node):
            read_table(node)
    elif depth > 0:
        for child in children(node):
            read_every_table(child, depth - 1)


def main(person):
    table = person.look("the list of customers", lambda node: node.get_role() == Atspi.Role.TABLE
                        and node.get_n_rows() >= 300, False)
    rows, columns = read_table(table)
    assert rows == 300 and columns >= 4, (rows, columns)
    assert table.get_accessible_at(0, 0).get_name(), "the first cell has no name"
    listed = table.get_child_count()
    assert 0 < listed <= 4096, listed
    for i in range(0, listed, 97):
        child = table.get_child_at_index(i)
        if child is not None:
            child.get_name()

    # The model changes under the reader: the search narrows and widens again.
    field = person.find("Search customers", ("text",))
    for text in ("a", "am", "amina", "", "zzzz", "ben", ""):
        person.type(field, text)
        for _ in range(4):
            read_table(table)
            assert person.process.poll() is None, f"the program ended with {person.process.poll()}"
            time.sleep(0.05)

    # Opening a customer through the cell's action.
    person.wait("the whole list", lambda: table.get_n_rows() == 300)
    cell = table.get_accessible_at(2, 0)
    name = name_of(cell)
    act(cell, "press")
    person.look(f"the tab of {name}", lambda node: node.get_role() == Atspi.Role.PAGE_TAB
                and name_of(node) == name, False)
    for section in ("Timeline", "Finances", "Documents", "Consents", "Profile"):
        act(person.find(section, ("page tab",)), "press")
        time.sleep(0.6)
        read_every_table(person.application())
        assert person.process.poll() is None, f"the program ended with {person.process.poll()} in {section}"


if __name__ == "__main__":
    with desktop(), tempfile.TemporaryDirectory() as home:
        reader = Person(home, "en")
        reader.cli("init", "--demo", "300")
        with reader:
            main(reader)
    print("the tables stood")
