#!/bin/sh
# What a build of the Linux packages needs beside Python, and what proves them.
#
#   build-packages.sh         to build
#   build-packages.sh test    to build, and to prove in a bare Debian 12
#
# As root what is missing is installed; otherwise it is named, with the command that installs it.
set -eu

# The libraries that Qt's plugins are linked to: whatever is not here could not be found by the build.
build="dpkg-dev binutils xz-utils libglib2.0-0 libgl1 libegl1 libfontconfig1 libxkbcommon0 libdbus-1-3
libx11-xcb1 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-sync1
libxcb-xfixes0 libxcb-xkb1 libxkbcommon-x11-0 libxcb-cursor0 libwayland-client0 libwayland-cursor0 libwayland-egl1
libgssapi-krb5-2 fonts-dejavu-core ca-certificates"
test="debootstrap lintian desktop-file-utils appstream man-db nsis wine64"

case "${1:-build}" in
    build) wanted=$build ;;
    test) wanted="$build $test" ;;
    *) echo "usage: $0 [test]" >&2; exit 2 ;;
esac

missing=""
for package in $wanted; do
    # From Debian 13 and Ubuntu 24.04 on, some libraries carry t64 behind their name.
    if ! dpkg-query -W -f '${db:Status-Status}\n' "$package" "${package}t64" 2>/dev/null | grep -q '^installed$'; then
        missing="$missing $package"
    fi
done
[ -n "$missing" ] || exit 0

if [ "$(id -u)" -eq 0 ]; then
    echo "Installing system packages:$missing"
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq
    # A list of words.
    # shellcheck disable=SC2086
    apt-get install -y -qq --no-install-recommends $missing >/dev/null
    exit 0
fi

echo "These system packages are missing:$missing" >&2
echo "Install them with: sudo apt-get install$missing" >&2
exit 1
