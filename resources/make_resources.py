#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the .qrc files of the resources, with paths into the unpacked packages, and the place table."""
import gettext
import json
import os
import sys
from xml.sax.saxutils import escape


def write_qrc(path, prefix, files):
    """files: (name inside the resource, file on disk), in a stable order."""
    rows = "".join(f'<file alias="{escape(name)}">{escape(os.path.abspath(disk))}</file>\n' for name, disk in files)
    with open(path, "w", encoding="utf-8") as out:
        out.write(f'<RCC><qresource prefix="{prefix}">\n{rows}</qresource></RCC>\n')


def icons(listing, lucide, own, qrc):
    with open(listing, encoding="utf-8") as lines:
        names = sorted({line.strip() for line in lines if line.strip() and not line.startswith("#")})
    missing = [name for name in names if not os.path.exists(f"{lucide}/{name}.svg")]
    if missing:
        sys.exit(f"resources/icons.txt: no such Lucide icon: {', '.join(missing)}")
    files = [(f"{name}.svg", f"{lucide}/{name}.svg") for name in names]
    if os.path.isdir(own):
        files += [(name, f"{own}/{name}") for name in sorted(os.listdir(own)) if name.endswith(".svg")]
    write_qrc(qrc, "/icons", files)


def world_map(atlas, qrc):
    write_qrc(qrc, "/map", [("countries-50m.json", f"{atlas}/countries-50m.json")])


def places(decoupage, timezonemap, locales, qrc):
    """places.tsv: country, postal codes, name, French name, Arabic name, region, latitude, longitude, population.

    Rows are sorted by country, then by falling population. Empty fields are unknown.
    """
    def names(language):
        with open(f"{locales}/{language}/LC_MESSAGES/geonames.mo", "rb") as file:
            return gettext.GNUTranslations(file)._catalog
    french, arabic = names("fr"), names("ar")

    with open(f"{timezonemap}/admin1Codes.txt", encoding="utf-8") as file:
        regions = dict(line.rstrip("\n").split("\t")[:2] for line in file)
    rows, cities = [], {}
    with open(f"{timezonemap}/cities15000.txt", encoding="utf-8") as file:
        for line in file:
            cell = line.rstrip("\n").split("\t")
            name, alternates, latitude, longitude, country = cell[1], cell[3], cell[4], cell[5], cell[8]
            population = int(cell[14] or 0)
            in_arabic = arabic.get(cell[0]) or next((word for word in alternates.split(",") if is_arabic(word)), "")
            if not is_arabic(in_arabic):
                in_arabic = ""
            row = [country, "", name, french.get(cell[0], ""), in_arabic, regions.get(f"{country}.{cell[10]}", ""),
                   f"{float(latitude):.4f}", f"{float(longitude):.4f}", population]
            if country == "FR":
                cities[name.casefold()] = row
            else:
                rows.append(row)

    def load(name):
        with open(f"{decoupage}/{name}.json", encoding="utf-8") as file:
            return json.load(file)
    departments = {item["code"]: item["nom"] for item in load("departements")}
    overseas = {"971": "GP", "972": "MQ", "973": "GF", "974": "RE", "975": "PM", "976": "YT", "977": "BL",
                "978": "MF", "986": "WF", "987": "PF", "988": "NC"}
    for item in load("communes"):
        if item["type"] != "commune-actuelle" or not item.get("codesPostaux"):
            continue
        city = cities.get(item["nom"].casefold())
        known = city and abs(city[8] - item.get("population", 0)) < 0.5 * city[8]
        rows.append([overseas.get(item["departement"], "FR"), " ".join(item["codesPostaux"]), item["nom"], "",
                     city[4] if known else "", departments.get(item["departement"], ""), city[6] if known else "",
                     city[7] if known else "", item.get("population", 0)])
    rows.sort(key=lambda row: (row[0], -row[8], row[2], row[1]))
    table = os.path.join(os.path.dirname(os.path.abspath(qrc)), "places.tsv")
    with open(table, "w", encoding="utf-8") as out:
        for row in rows:
            out.write("\t".join(str(cell) for cell in row) + "\n")
    write_qrc(qrc, "/places", [("places.tsv", table)])


def is_arabic(word):
    """Letters of the Arabic language only: GeoNames mixes in Persian, Kurdish and Urdu spellings."""
    return bool(word) and all("\u0621" <= c <= "\u0652" and c != "\u0640" or c in " -" for c in word)


if __name__ == "__main__":
    {"icons": icons, "map": world_map, "places": places}[sys.argv[1]](*sys.argv[2:])
