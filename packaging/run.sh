#!/bin/bash
# Installs what is missing, builds Customer 360 and opens it.
# shellcheck source=packaging/common.sh
. "$(dirname "$0")/common.sh"

program=build/release/bin/customer360
build_only='' help='' own_profile=''
arguments=()
for argument in "$@"; do
  case $argument in
    --build-only) build_only=1 ;;
    --help|-h) help=1 ;;
    --profile|--profile=*|--demo|--demo=*) own_profile=1; arguments+=("$argument") ;;
    *) arguments+=("$argument") ;;
  esac
done

if [ -n "$help" ]; then
  cat <<TEXT
Usage: packaging/run.sh [--build-only] [arguments of the program…]

Installs the missing Debian packages (as root or with sudo), builds Customer 360 under build/release and
opens it on a demo profile with made-up customers. With --profile DIR it opens that profile instead.

  --build-only   build and stop
  --help         this text, and the program's own once it is built
TEXT
  [ -x "$program" ] && QT_QPA_PLATFORM=offscreen "$program" --help
  exit 0
fi

install_packages build
build customer360 customer360-cli
[ -n "$build_only" ] && { say "Built $program"; exit 0; }

if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ]; then
  fail "there is no display to open the window on. Run it from a desktop session, or on a virtual display:
       xvfb-run -a packaging/run.sh"
fi
[ -n "$own_profile" ] || arguments=(--demo ${arguments[@]+"${arguments[@]}"})
say "Opening Customer 360: ${arguments[*]}"
exec "$program" "${arguments[@]}"
