#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A person's first hour, through the accessibility tree and the keyboard alone: makes an encrypted profile, imports
the Arabic and the French customer lists, finds محمد by typing "mohamed", reads the list as a screen reader does, opens a
customer, edits, takes it back, changes the language and closes. Once started in English, once in Arabic.

Arguments: the window's program, the command line's program, the folder of the reference data. Exit code 77: no data.
"""
import os
import sys
import tempfile

from person import DATA, Atspi, Person, act, children, desktop, has, name_of, read_table, search, texts_in

PASSPHRASE = "correct horse battery staple"
RETURN = 0xFF0D
OWN_NAMES = {"en": "English", "ar": "العربية"}


def make_profile(person):
    person.press("Begin with my own data")
    for field in ("Passphrase", "The same passphrase again"):
        person.type(person.find(field, ("password text",)), PASSPHRASE)
    person.press("Create my profile")


def import_list(person, file, customers):
    """Through the wizard's three steps; `customers` is how many the profile has afterwards."""
    person.press("Choose a file…")
    chooser = person.wait("the file dialog", lambda: next(
        (top for top in children(person.application())
         if search(top, lambda node: node.get_role_name() == "tree")), None))
    person.type(search(chooser, lambda node: node.get_role_name() == "text" and node.get_editable_text_iface()),
                os.path.join(DATA, file))
    buttons = search(chooser, lambda node: node.get_role_name() == "panel" and len(
        [button for button in children(node) if button.get_role_name() == "push button"]) == 2)
    accept = buttons.get_child_at_index(0)
    person.wait("the file dialog's button", lambda: has(accept, Atspi.StateType.ENABLED))
    act(accept, "press")
    person.press("Check for duplicates")
    person.press("Import now")
    person.find("The import is done", ("label",))
    person.press("Done")
    # People who share an address are shown, and nobody is dropped: the wizard proposes to store them too.
    counted = f'"customer": {customers}'
    person.wait(counted, lambda: counted in person.cli("stats", "--json"))


def run_from_palette(person, wanted):
    """As somebody does who does not look for menus."""
    person.press("Search or do anything")
    name = person.say("Search customers, screens and commands")
    field = person.focused("the palette", lambda node: node.get_role_name() == "text" and name_of(node) == name)
    person.type(field, wanted.rstrip("…"))
    act(person.look(f"“{wanted}” in the palette", lambda node: node.get_role_name() == "list item"
                    and name_of(node) == wanted), "press")


def open_mohamed(person):
    person.type(person.find("Search customers", ("text",)), "mohamed")
    cell = person.look("محمد", lambda node: node.get_role_name() == "table cell" and "محمد" in name_of(node))
    table = cell.get_parent()
    rows, columns = read_table(table)
    assert 1 <= rows < 2000 and columns >= 4, (rows, columns)
    for row in range(min(rows, 5)):
        assert table.get_accessible_at(row, 0).get_name(), f"row {row} says nothing"
    for column in range(columns):
        assert table.get_column_description(column), f"column {column} has no name"
    name = name_of(cell)
    act(cell, "press")
    person.look(f"the tab of {name}", lambda node: node.get_role_name() == "page tab" and name_of(node) == name, False)
    person.find("Timeline", ("page tab",))


def edit_city(person):
    label = person.say("City")

    def city(node):
        return node.get_role_name() == "push button" and name_of(node).startswith(label + ":")

    field = person.look("the city", city, False)
    before = name_of(field)
    act(field, "press")
    editor = person.focused("the city's editor", lambda node: node.get_role_name() == "text" and name_of(node) == label)
    person.type(editor, "Tamanrasset")
    person.key(RETURN)
    person.look("the new city", lambda node: city(node) and "Tamanrasset" in name_of(node), False)
    person.wait("the city in the profile", lambda: "Tamanrasset" in person.cli(
        "customer", "search", "--city", "Tamanrasset", "--json"))
    person.press("Undo")
    person.look("the city as it was", lambda node: city(node) and name_of(node) == before, False)
    person.wait("the profile as it was", lambda: "Tamanrasset" not in person.cli(
        "customer", "search", "--city", "Tamanrasset", "--json"))


def change_language(person, other):
    run_from_palette(person, OWN_NAMES[other])
    person.texts = texts_in(other)
    person.find("Timeline", ("page tab",))
    person.find("Customers", ("check box",))


def close(person):
    run_from_palette(person, person.say("Quit"))
    assert person.process.wait(20) == 0, f"the program ended with {person.process.returncode}"


def scenario(language, other):
    with tempfile.TemporaryDirectory() as home, Person(home, language, PASSPHRASE) as person:
        make_profile(person)
        person.press("Import customers…")
        import_list(person, "arabic/faker_customers_ar.csv", 1000)
        run_from_palette(person, person.say("Import customers…"))
        import_list(person, "arabic/faker_customers_fr.csv", 2000)
        open_mohamed(person)
        edit_city(person)
        change_language(person, other)
        close(person)


if __name__ == "__main__":
    if not os.path.isdir(os.path.join(DATA, "arabic")):
        sys.exit(77)
    with desktop():
        scenario("en", "ar")
        print("ok: English")
        scenario("ar", "en")
        print("ok: Arabic")
