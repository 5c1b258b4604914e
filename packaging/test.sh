#!/bin/bash
# Installs what is missing, builds everything with warnings as errors and runs every test.
# Arguments go to ctest, for example: packaging/test.sh -L store
# shellcheck source=packaging/common.sh
. "$(dirname "$0")/common.sh"

case ${1:-} in
  --help|-h)
    cat <<TEXT
Usage: packaging/test.sh [arguments of ctest…]

Installs the missing Debian packages (as root or with sudo), builds everything under build/release with
warnings as errors, checks the formatting and runs every test: unit tests, the window, a throw-away
PostgreSQL server, the packaged files, short fuzzing runs.
TEXT
    exit 0 ;;
esac

install_packages all
cmake_options=(-DC360_FUZZ=ON)
build all

say "Formatting"
git ls-files '*.cpp' '*.h' | xargs -r clang-format-19 --dry-run -Werror

say "Tests"
ctest --test-dir build/release --output-on-failure -j4 "$@" # most of them wait for something
