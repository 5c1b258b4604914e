#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Pictures of the main screens of the real window in three languages, light and dark, in two sizes, into
# build/screenshots, with a central database of its own for the sync. Needs xvfb, openbox, openssl and postgresql.
#   tests/ui/screenshots.sh [--preset release] [--language ar] [--theme dark] [--size 1366x768] [--walk team] [--screen profile]
set -euo pipefail
cd "$(dirname "$0")/../.."
for tool in Xvfb openbox openssl; do
  command -v "$tool" >/dev/null || { echo "$tool is missing: apt-get install xvfb openbox openssl postgresql" >&2; exit 1; }
done
exec /usr/bin/python3 tests/ui/screenshots.py "$@"
