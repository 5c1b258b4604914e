#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the window's tables as a screen reader does, while their models change: nothing may crash or hang."""
import os
import subprocess
import sys
import tempfile
import time

try:
    import gi
    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi, GLib
except (ImportError, ValueError):
    sys.exit(77)


def children(node):
    try:
        for i in range(min(node.get_child_count(), 300)):
            child = node.get_child_at_index(i)
            if child is not None:
                yield child
    except GLib.Error:
        return


def find(node, test, depth=25):
    if depth < 0:
        return None
    try:
        if test(node):
            return node
    except GLib.Error:
        return None
    # The cells of a table are not searched one by one.
    if node.get_role() in (Atspi.Role.TABLE, Atspi.Role.LIST):
        return None
    for child in children(node):
        found = find(child, test, depth - 1)
        if found is not None:
            return found
    return None


def wait_for(what, make, seconds=30):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            found = make()
        except GLib.Error:
            found = None
        if found:
            return found
        time.sleep(0.2)
    sys.exit(f"{what}: not found")


def application(pid):
    desktop = Atspi.get_desktop(0)
    for app in children(desktop):
        if app.get_process_id() == pid:
            return app
    return None


def showing(node):
    return node.get_state_set().contains(Atspi.StateType.SHOWING)


def read_table(table):
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
                pass # a cell that has just gone is no failure; a dead program is
    for column in range(columns):
        table.get_column_description(column)
    return rows, columns


def main():
    window, cli = sys.argv[1], sys.argv[2]
    with tempfile.TemporaryDirectory() as folder:
        profile = os.path.join(folder, "demo")
        subprocess.run([cli, "--profile", profile, "init", "--demo", "300"], check=True, stdout=subprocess.DEVNULL)
        program = subprocess.Popen([window, "--profile", profile, "--lang", "en"])
        try:
            app = wait_for("the window", lambda: application(program.pid))
            table = wait_for("the list of customers", lambda: find(
                app, lambda n: n.get_role() == Atspi.Role.TABLE and showing(n) and n.get_n_rows() >= 300))
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
            search = wait_for("the search box", lambda: find(app, lambda n: n.get_role() == Atspi.Role.TEXT and showing(n)
                                                             and "earch" in n.get_name()))
            for text in ("a", "am", "amina", "", "zzzz", "ben", ""):
                search.set_text_contents(text)
                for _ in range(4):
                    read_table(table)
                    assert program.poll() is None, f"the program ended with {program.poll()}"
                    time.sleep(0.05)

            # Opening a customer through the cell's action.
            wait_for("the whole list", lambda: table.get_n_rows() == 300)
            cell = table.get_accessible_at(2, 0)
            name = cell.get_name()
            actions = [cell.get_action_name(i).lower() for i in range(cell.get_n_actions())]
            cell.do_action(actions.index("press"))
            wait_for(f"the tab of {name}", lambda: find(
                app, lambda n: n.get_role() == Atspi.Role.PAGE_TAB and n.get_name() == name))
            for section in ("Timeline", "Finances", "Documents", "Consents", "Profile"):
                tab = wait_for(section, lambda: find(
                    app, lambda n: n.get_role() == Atspi.Role.PAGE_TAB and n.get_name() == section and showing(n)))
                names = [tab.get_action_name(i).lower() for i in range(tab.get_n_actions())]
                tab.do_action(names.index("press") if "press" in names else 0)
                time.sleep(0.6)
                def every_table(node, depth=25):
                    if node.get_role() in (Atspi.Role.TABLE, Atspi.Role.LIST):
                        if showing(node):
                            read_table(node)
                        return
                    if depth > 0:
                        for child in children(node):
                            every_table(child, depth - 1)
                every_table(app)
                assert program.poll() is None, f"the program ended with {program.poll()} in {section}"
        finally:
            program.terminate()
            program.wait(20)
    print("the tables stood")


if __name__ == "__main__":
    main()
