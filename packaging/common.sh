# shellcheck shell=bash
# Shared by the scripts of this folder; sourced, not run.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"

say() { printf '\033[1m== %s\033[0m\n' "$*" >&2; }
fail() { printf 'error: %s\n' "$*" >&2; exit 1; }

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

# A program that did not come as a Debian package is as good.
present() {
  case $1 in
    npm|cmake|ccache|mold|git|python3) command -v "$1" >/dev/null && return 0 ;;
    ninja-build) command -v ninja >/dev/null && return 0 ;;
  esac
  [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

# install_packages build|all: installs what is missing, and nothing when nothing is.
install_packages() {
  local missing=() line name found choices
  while IFS= read -r line; do
    case $line in
      '# For the tests') [ "$1" = all ] || break ;;
      ''|'#'*) continue ;;
    esac
    found=
    IFS='|' read -ra choices <<<"${line// /}"
    for name in "${choices[@]}"; do
      [[ $name == '#'* ]] && found=1 && break
      present "$name" && found=1 && break
    done
    [ -n "$found" ] || missing+=("$line")
  done <packaging/packages.txt
  [ ${#missing[@]} -gt 0 ] || return 0

  [ "$(id -u)" = 0 ] || command -v sudo >/dev/null ||
    fail "these packages are missing, and there is neither root nor sudo to install them: ${missing[*]}"
  say "Installing ${#missing[@]} packages: ${missing[*]}"
  as_root apt-get update -q
  local install=()
  for line in "${missing[@]}"; do
    IFS='|' read -ra choices <<<"${line// /}"
    for name in "${choices[@]}"; do
      if apt-cache show "$name" >/dev/null 2>&1; then
        install+=("$name")
        break
      fi
    done
  done
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${install[@]}"
}

# build TARGET…: configures and builds the Release preset; what is built already is not built again.
build() {
  cmake_options+=(-DC360_UNITY=ON)
  if [ ! -f build/release/build.ninja ]; then
    say "Configuring build/release"
    cmake --preset release "${cmake_options[@]}"
  else
    cmake --preset release "${cmake_options[@]}" >/dev/null
  fi
  say "Building $*"
  cmake --build build/release --target "$@"
}
cmake_options=()
