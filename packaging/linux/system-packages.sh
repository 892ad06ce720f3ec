#!/bin/sh
# The system libraries that Qt needs on Debian and its relatives, and what the tests need beside them.
#
#   system-packages.sh run    the window
#   system-packages.sh test   the window, and the tests that drive it under a virtual display
#
# As root what is missing is installed; otherwise it is named, with the command that installs it. On systems without
# dpkg nothing can be checked, and Qt itself says what it misses.
set -eu

window="libglib2.0-0 libgl1 libegl1 libfontconfig1 libxkbcommon0 libdbus-1-3 libx11-xcb1 libxcb-icccm4 libxcb-image0
libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-sync1 libxcb-xfixes0 libxcb-xinerama0 libxcb-xkb1
libxkbcommon-x11-0 libxcb-cursor0 libgssapi-krb5-2 fonts-dejavu-core ca-certificates"
tests="xvfb xdotool xclip dbus at-spi2-core x11-utils gir1.2-atspi-2.0 python3-gi"

case "${1:-run}" in
    run) wanted=$window ;;
    test) wanted="$window $tests" ;;
    *) echo "usage: $0 run|test" >&2; exit 2 ;;
esac

command -v dpkg-query >/dev/null 2>&1 || exit 0

missing=""
for package in $wanted; do
    # From Debian 13 and Ubuntu 24.04 on, some libraries carry t64 behind their name.
    if ! dpkg-query -W -f '${db:Status-Status}\n' "$package" "${package}t64" 2>/dev/null | grep -q '^installed$'; then
        missing="$missing $package"
    fi
done
[ -n "$missing" ] || exit 0

if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null 2>&1; then
    echo "Installing system packages:$missing"
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq
    # shellcheck disable=SC2086 - a list of words
    apt-get install -y -qq --no-install-recommends $missing >/dev/null
    exit 0
fi

echo "These system packages are missing:$missing" >&2
echo "Install them with: sudo apt-get install$missing" >&2
exit 1
