#!/bin/bash
# Builds the Debian package and checks it.
# shellcheck source=packaging/common.sh
. "$(dirname "$0")/common.sh"

chroot=''
case ${1:-} in
  '') ;;
  --chroot) chroot=1 ;;
  --help|-h)
    cat <<TEXT
Usage: packaging/deb.sh [--chroot]

Builds build/release/customer360_VERSION_ARCH.deb and checks it with lintian, desktop-file-validate and
appstreamcli. With --chroot (as root or with sudo) it is also installed in a fresh debootstrap chroot, where
both programs are started.
TEXT
    exit 0 ;;
  *) fail "unknown argument $1" ;;
esac

install_packages all
build all
say "Packaging"
rm -f build/release/customer360_*.deb
(cd build/release && cpack -G DEB)
package=$(ls build/release/customer360_*.deb)

say "Checking $package"
desktop-file-validate packaging/desktop/org.customer360.customer360.desktop
appstreamcli validate --no-net --pedantic packaging/desktop/org.customer360.customer360.metainfo.xml
lintian --fail-on error,warning --allow-root "$package"
dpkg-deb --info "$package"

if [ -n "$chroot" ]; then
  command -v debootstrap >/dev/null || as_root apt-get install -y -q --no-install-recommends debootstrap
  . /etc/os-release
  folder=$(mktemp -d)
  trap 'as_root rm -rf --one-file-system "$folder"' EXIT
  mirror=$(apt-get indextargets --format '$(SITE)' 'Created-By: Packages' | grep -m1 -v security || true)
  say "A fresh $VERSION_CODENAME in $folder"
  as_root debootstrap --variant=minbase --include=ca-certificates "$VERSION_CODENAME" "$folder" "${mirror:-http://deb.debian.org/debian}"
  for config in /etc/apt/apt.conf.d/*proxy* /etc/apt/apt.conf; do
    [ -f "$config" ] && as_root cp "$config" "$folder/etc/apt/apt.conf.d/"
  done
  as_root cp "$package" "$folder/customer360.deb"
  as_root chroot "$folder" /bin/sh -euc '
    export DEBIAN_FRONTEND=noninteractive HOME=/root LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen
    apt-get update -q
    apt-get install -y -q --no-install-recommends /customer360.deb
    customer360-cli --version
    customer360-cli --profile /profile init --demo 50
    customer360-cli --profile /profile doctor
    customer360-cli --profile /profile stats
    # The window runs until it is stopped; any other end is a failure.
    status=0
    timeout 15 customer360 --profile /profile || status=$?
    test "$status" = 124
    echo "The window ran in the chroot."'
fi
say "Done: $package"
