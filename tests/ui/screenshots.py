#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the real window on a demo profile under Xvfb and photographs its main screens."""
import argparse
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time

LANGUAGES = {"en": "en_GB", "fr": "fr_FR", "ar": "ar_EG"}
THEMES = ["light", "dark"]
SIZES = ["1366x768", "1920x1080"]
SCREENS = ["customers", "profile", "timeline", "analytics", "finances", "documents", "consents", "trust", "firststart"]


def write_settings(profile, language, theme):
    path = os.path.join(profile, "profile.json")
    with open(path, encoding="utf-8") as file:
        settings = json.load(file)
    settings["language"] = LANGUAGES[language]
    settings["theme"] = theme
    with open(path, "w", encoding="utf-8") as file:
        json.dump(settings, file)


def write_session(profile, screen):
    """Opens the window where the picture is taken, as after a crash."""
    database = sqlite3.connect(os.path.join(profile, "cache.db"))
    # Somebody with a rich history, so that every section has something to show.
    row = database.execute(
        "SELECT c.id, c.full_name FROM customer c ORDER BY (SELECT COUNT(*) FROM invoice i WHERE i.customer = c.id)"
        " + (SELECT COUNT(*) FROM vehicle v WHERE v.customer = c.id) * 20 DESC LIMIT 1").fetchone()
    others = database.execute("SELECT id, full_name FROM customer WHERE full_name > 'ا' LIMIT 1").fetchone() or row
    def tab(found, section):
        text = found[0].hex()
        identity = "-".join([text[:8], text[8:12], text[12:16], text[16:20], text[20:]])
        return {"kind": "customer", "id": identity, "section": section, "title": found[1] or ""}
    session = {"page": "trust" if screen == "trust" else "customers", "tabs": [], "current": 0}
    if screen not in ("customers", "trust"):
        session["tabs"] = [tab(row, screen), tab(others, "profile")]
        session["current"] = 1
    database.execute("INSERT OR REPLACE INTO setting (key, value) VALUES ('window/session', ?)", (json.dumps(session),))
    database.commit()
    database.close()


def photograph(program, profile, language, size, picture, wait):
    inner = ('"$1" -qwindowgeometry "$2+0+0" --lang "$5" --profile "$3" >"$4.log" 2>&1 & p=$!; sleep "$6"; '
             'import -window root "$4"; kill $p; wait $p 2>/dev/null; true')
    environment = dict(os.environ, QT_QPA_PLATFORM="xcb", LC_ALL="C.UTF-8", TZ="UTC")
    environment.pop("C360_PROFILE", None)
    subprocess.run(["xvfb-run", "-a", "-s", f"-screen 0 {size}x24 -noreset", "bash", "-c", inner, "shot", program, size, profile,
                    picture, LANGUAGES[language], str(wait)], env=environment, check=True)
    os.remove(picture + ".log")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--preset", default="release")
    parser.add_argument("--language", choices=LANGUAGES, action="append")
    parser.add_argument("--theme", choices=THEMES, action="append")
    parser.add_argument("--size", action="append")
    parser.add_argument("--screen", choices=SCREENS, action="append")
    parser.add_argument("--wait", type=float, default=3.0, help="seconds before the picture is taken")
    wanted = parser.parse_args()
    programs = os.path.join("build", wanted.preset, "bin")
    window = os.path.abspath(os.path.join(programs, "customer360"))
    if not os.path.exists(window):
        sys.exit(f"{window} is not built")
    output = os.path.abspath(os.path.join("build", "screenshots"))
    os.makedirs(output, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        made = os.path.join(folder, "demo")
        subprocess.run([os.path.join(programs, "customer360-cli"), "--profile", made, "init", "--demo", "200"],
                       check=True, stdout=subprocess.DEVNULL)
        for language in wanted.language or LANGUAGES:
            for theme in wanted.theme or THEMES:
                for size in wanted.size or SIZES:
                    for screen in wanted.screen or SCREENS:
                        profile = os.path.join(folder, "profile")
                        shutil.rmtree(profile, ignore_errors=True)
                        if screen != "firststart":
                            shutil.copytree(made, profile)
                            write_settings(profile, language, theme)
                            write_session(profile, screen)
                        picture = os.path.join(output, f"{screen}-{language}-{theme}-{size}.png")
                        photograph(window, profile, language, size, picture, wanted.wait)
                        print(picture)
                        time.sleep(0.1)


if __name__ == "__main__":
    main()
