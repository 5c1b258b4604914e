#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Pictures of the main screens of the real window in three languages, light and dark, in two sizes, into
# build/screenshots. Needs xvfb and imagemagick.
#   tests/ui/screenshots.sh [--preset release] [--language ar] [--theme dark] [--size 1366x768] [--screen profile]
set -euo pipefail
cd "$(dirname "$0")/../.."
for tool in xvfb-run import; do
  command -v "$tool" >/dev/null || { echo "$tool is missing: apt-get install xvfb imagemagick" >&2; exit 1; }
done
exec /usr/bin/python3 tests/ui/screenshots.py "$@"
