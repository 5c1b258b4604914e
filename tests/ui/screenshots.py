#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Walks through the real window by keyboard under Xvfb and photographs its main screens."""
import argparse
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time

from display import Display
from team import Team

LANGUAGES = {"en": "en_GB", "fr": "fr_FR", "ar": "ar_EG"}
THEMES = ["light", "dark"]
SIZES = ["1366x768", "1920x1080"]

# Walk -> the pictures on its way, each with the keys that lead to it from the one before; Next: the arrow forward.
WALKS = {
    "demo": [
        ("customers", ""), ("preview", "Down space"), ("menu", "space F10"), ("palette", "Escape ctrl+k"),
        ("found", "text=mohamed"), ("shortcuts", "Escape ctrl+slash"), ("settings", "Escape ctrl+comma"),
        ("settings2", "Down"), ("settings3", "Down"), ("settings4", "Down"), ("settings5", "Down"),
        ("about", "Escape F10 Up Up Return"), ("diagnostics", "Escape F10 Up Up Up Return"), ("new", "Escape ctrl+n"),
        ("new-missing", "ctrl+Return ctrl+s"), ("selection", "Escape Escape Down shift+Down shift+Down"),
        ("rowmenu", "Menu"), ("tag", "Escape ctrl+shift+g"), ("delete", "Escape ctrl+BackSpace"),
        ("sort", "Escape ctrl+shift+o"), ("filters", "Escape Escape ctrl+shift+f"), ("nobody", "Escape ctrl+f text=zzzz"),
        ("trust", "Escape Escape ctrl+2"), ("imports", "shift+Tab shift+Tab shift+Tab Home Next"), ("bin", "Next"),
        ("audit", "Next")],
    "customer": [
        ("profile", "ctrl+alt+1"), ("timeline", "ctrl+alt+2"), ("call", "ctrl+l"), ("analytics", "Escape ctrl+alt+3"),
        ("tables", "ctrl+shift+d"), ("finances", "ctrl+shift+d ctrl+alt+4"), ("payment", "ctrl+alt+p"),
        ("invoice", "Escape Escape ctrl+n"), ("documents", "Escape Escape ctrl+alt+5"), ("consents", "ctrl+alt+6"),
        ("consent", "ctrl+n"), ("customer-menu", "Escape Escape F10"), ("newcomer", "Escape ctrl+n")],
    "firststart": [("firststart", ""), ("firststart-own", "Tab Tab space")],
    "alone": [("empty", ""), ("import", "space"), ("sync-alone", "Escape ctrl+shift+s"), ("connect", "space"),
              ("connect-missing", "Return")],
    "team": [
        ("team", ""), ("synccentre", "ctrl+shift+s"), ("conflict", "Return"), ("duplicate", "Escape Down Down Return"),
        ("refused", "Escape shift+Tab Next"), ("offline-rules", "Next"),
        ("account", "ctrl+comma Down Down Down Down")],
    "blocked": [("blocked", ""), ("blocked-centre", "ctrl+shift+s")],
    "failed": [("failed", ""), ("failed-centre", "ctrl+shift+s")],
    "offline": [("offline", ""), ("waiting", "ctrl+shift+s")],
}
# With a server; each leaves it worse than it was.
TEAM_WALKS = ["team", "blocked", "failed", "offline"]
SCREENS = [name for walk in WALKS.values() for name, _ in walk]

DESKTOP = """<?xml version="1.0" encoding="UTF-8"?>
<openbox_config xmlns="http://openbox.org/3.4/rc"><applications>
<application type="normal"><decor>no</decor><maximized>yes</maximized><focus>yes</focus></application>
</applications></openbox_config>
"""

def write_settings(profile, language, theme, scale):
    path = os.path.join(profile, "profile.json")
    with open(path, encoding="utf-8") as file:
        settings = json.load(file)
    settings["language"] = LANGUAGES[language]
    settings["theme"] = theme
    settings.setdefault("window", {})["textScale"] = scale
    with open(path, "w", encoding="utf-8") as file:
        json.dump(settings, file)


def write_session(profile):
    """Opens two customers as after a crash, somebody with a rich history in front, so that every section has something."""
    database = sqlite3.connect(os.path.join(profile, "cache.db"))
    row = database.execute(
        "SELECT c.id, c.full_name FROM customer c ORDER BY (SELECT COUNT(*) FROM invoice i WHERE i.customer = c.id)"
        " + (SELECT COUNT(*) FROM vehicle v WHERE v.customer = c.id) * 20 DESC LIMIT 1").fetchone()
    others = database.execute("SELECT id, full_name FROM customer WHERE full_name > 'ا' LIMIT 1").fetchone() or row

    def tab(found):
        text = found[0].hex()
        identity = "-".join([text[:8], text[8:12], text[12:16], text[16:20], text[20:]])
        return {"kind": "customer", "id": identity, "section": "profile", "title": found[1] or ""}
    session = {"page": "customers", "tabs": [tab(row), tab(others)], "current": 1}
    database.execute("INSERT OR REPLACE INTO setting (key, value) VALUES ('window/session', ?)", (json.dumps(session),))
    database.commit()
    database.close()


def start_display(size):
    """A virtual screen of its own and its name; the server chooses a number that is free."""
    reads, writes = os.pipe()
    server = subprocess.Popen(["Xvfb", "-displayfd", str(writes), "-screen", "0", f"{size}x24", "-noreset"],
                              pass_fds=(writes,), stderr=subprocess.DEVNULL)
    os.close(writes)
    with os.fdopen(reads) as answer:
        number = answer.readline().strip()
    if not number:
        sys.exit("Xvfb did not start")
    return server, f":{number}"


def press(display, keys):
    """Keys by the names of X, with spaces between; text=… is typed letter by letter."""
    for key in keys.split():
        if key.startswith("text="):
            display.type(key.removeprefix("text="))
        else:
            display.press(key)
        time.sleep(0.15)


def photograph(program, desktop, profile, language, size, steps, wait):
    server, name = start_display(size)
    environment = dict(os.environ, DISPLAY=name, QT_QPA_PLATFORM="xcb", LC_ALL="C.UTF-8", TZ="UTC")
    environment.pop("C360_PROFILE", None)
    children = []
    try:
        for command in (["openbox", "--sm-disable", "--config-file", desktop],
                        [program, "--lang", LANGUAGES[language], "--profile", profile]):
            children.append(subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL,
                                             stderr=subprocess.DEVNULL))
            time.sleep(0.5)
        display = Display(name)
        display.wait_for_window()
        time.sleep(wait)
        for keys, picture in steps:
            press(display, keys)
            if picture:
                display.photograph(picture, patience=wait)
        display.close()
    finally:
        for child in reversed(children + [server]):
            child.terminate()
            child.wait(20)


class Studio:
    """The profiles that are photographed, each made once."""

    def __init__(self, folder, cli):
        self.folder = folder
        self.cli = cli
        self.team = None
        self.desktop = os.path.join(folder, "desktop.xml")
        with open(self.desktop, "w", encoding="utf-8") as file:
            file.write(DESKTOP)

    def init(self, name, *options):
        made = os.path.join(self.folder, name)
        if not os.path.exists(made):
            subprocess.run([self.cli, "--profile", made, "init", *options], check=True, stdout=subprocess.DEVNULL)
        return made

    def source(self, walk):
        """The profile that the walk starts from; None: it has none yet."""
        if walk in ("demo", "customer"):
            return self.init("demo", "--demo", "200")
        if walk == "alone":
            return self.init("own", "--unencrypted")
        return self.team.profile if walk in TEAM_WALKS else None

    def prepare(self, walk):
        if walk in TEAM_WALKS and not self.team:
            folder = os.path.join(self.folder, "team")
            os.makedirs(folder)
            os.chmod(self.folder, 0o755)
            self.team = Team(folder, self.cli)
            self.team.found(6)
            self.team.disagree()
        if walk == "blocked":
            self.team.block()
        if walk == "failed":
            self.team.change_password()
        if walk == "offline":
            self.team.stop()
            self.team.leave_waiting()

    def close(self):
        if self.team:
            self.team.stop(check=False)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--preset", default="release")
    parser.add_argument("--language", choices=LANGUAGES, action="append")
    parser.add_argument("--theme", choices=THEMES, action="append")
    parser.add_argument("--size", action="append")
    parser.add_argument("--scale", type=float, default=1.0, help="size of the text, 2 for 200 %%")
    parser.add_argument("--screen", choices=SCREENS, action="append")
    parser.add_argument("--walk", choices=WALKS, action="append")
    parser.add_argument("--wait", type=float, default=3.0, help="seconds until the window has everything")
    parser.add_argument("--programs", help="folder of the programs instead of the preset's")
    parser.add_argument("--output", default=os.path.join("build", "screenshots"))
    wanted = parser.parse_args()
    programs = os.path.abspath(wanted.programs or os.path.join("build", wanted.preset, "bin"))
    window = os.path.join(programs, "customer360")
    if not os.path.exists(window):
        sys.exit(f"{window} is not built")
    output = os.path.abspath(wanted.output)
    os.makedirs(output, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        studio = Studio(folder, os.path.join(programs, "customer360-cli"))
        try:
            walk_all(studio, window, output, wanted)
        finally:
            studio.close()


def walk_all(studio, window, output, wanted):
    for walk, stops in WALKS.items():
        if wanted.walk and walk not in wanted.walk:
            continue
        if wanted.screen and not any(name in wanted.screen for name, _ in stops):
            continue
        studio.prepare(walk)
        for language in wanted.language or LANGUAGES:
            for theme in wanted.theme or THEMES:
                for size in wanted.size or SIZES:
                    profile = os.path.join(studio.folder, "profile")
                    shutil.rmtree(profile, ignore_errors=True)
                    source = studio.source(walk)
                    if source:
                        shutil.copytree(source, profile)
                        write_settings(profile, language, theme, wanted.scale)
                    if walk == "customer":
                        write_session(profile)
                    steps = []
                    for name, keys in stops:
                        picture = os.path.join(output, f"{name}-{language}-{theme}-{size}.png")
                        shown = not wanted.screen or name in wanted.screen
                        forward = "Left" if language == "ar" else "Right"
                        steps.append((keys.replace("Next", forward), picture if shown else ""))
                        if shown:
                            print(picture)
                    photograph(window, studio.desktop, profile, language, size, steps, wanted.wait)


if __name__ == "__main__":
    main()
