import hashlib
import struct
import subprocess
import sys
from pathlib import Path

import pytest

ICONS = Path(__file__).parents[2] / "packaging" / "icons.py"


@pytest.mark.parametrize(
    "path",
    [
        "PySide6/Qt/lib/libQt6Core.so.6",
        "libQt6Gui.so.6",
        "PySide6/QtWidgets.abi3.so",
        "libQt6Network.so.6",
        "PySide6/QtNetwork.abi3.so",
        "PySide6/Qt6Svg.dll",
        "PySide6/QtSvg.pyd",
        "PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore",
        "PySide6/Qt/lib/libicudata.so.73",
        "PySide6/libpyside6.abi3.so.6.11",
        "PySide6/MSVCP140.dll",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6\\plugins\\styles\\qmodernwindowsstyle.dll",
        "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
        "PySide6/Qt/plugins/iconengines/libqsvgicon.so",
        "PySide6/Qt/plugins/platforminputcontexts/libcomposeplatforminputcontextplugin.so",
        "PySide6/Qt/translations/qtbase_es.qm",
        "python3.11/lib-dynload/_ssl.cpython-311-x86_64-linux-gnu.so",
        "resources/i18n/videsk_desktop_es.qm",
        "libssl.so.3",
    ],
)
def test_what_the_window_needs_is_taken_along(path, build_module):
    assert build_module("contents").wanted(path)


@pytest.mark.parametrize(
    "path",
    [
        "PySide6/Qt/lib/libQt6Quick.so.6",
        "PySide6/QtQml.abi3.so",
        "PySide6/Qt6Qml.dll",
        "PySide6/Qt/lib/QtQml.framework/Versions/A/QtQml",
        "PySide6/opengl32sw.dll",
        "PySide6/Qt/plugins/platforms/libqeglfs.so",
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/plugins/imageformats/libqtiff.so",
        "PySide6/Qt/plugins/tls/libqopensslbackend.so",
        "PySide6/plugins/tls/qschannelbackend.dll",
        "PySide6/Qt/plugins/networkinformation/libqnetworkmanager.so",
        "PySide6/Qt/translations/qtbase_de.qm",
        "PySide6/Qt/qml/QtQuick/qmldir",
    ],
)
def test_what_the_window_never_uses_stays_out(path, build_module):
    assert not build_module("contents").wanted(path)


def test_windows_is_told_the_version_in_four_numbers(build_module):
    version_info = build_module("windows.version_info")
    assert version_info.numbers("1.20.3") == (1, 20, 3, 0)
    assert "filevers=(1, 20, 3, 0)" in version_info.text("1.20.3")
    assert "StringStruct('ProductVersion', '1.20.3')" in version_info.text("1.20.3")


def test_every_file_is_listed_with_its_sum_as_sha256sum_reads_it(tmp_path, build_module):
    (tmp_path / "tree" / "below").mkdir(parents=True)
    (tmp_path / "tree" / "below" / "one").write_bytes(b"1")
    listing = build_module("manifest").write_tree(tmp_path / "tree", tmp_path / "sums")
    assert listing.read_text() == f"{hashlib.sha256(b'1').hexdigest()}  below/one\n"


def test_the_icons_hold_a_picture_of_every_size(tmp_path):
    subprocess.run([sys.executable, ICONS, tmp_path, "16", "512"], check=True, timeout=60)
    assert (tmp_path / "512.png").read_bytes().startswith(b"\x89PNG")
    ico = (tmp_path / "app.ico").read_bytes()
    assert struct.unpack("<HHH", ico[:6]) == (0, 1, 6)
    for entry in range(6):
        length, place = struct.unpack("<II", ico[6 + 16 * entry + 8 : 6 + 16 * entry + 16])
        assert ico[place : place + length].startswith(b"\x89PNG")
        assert ico[place : place + length].endswith(b"IEND\xaeB`\x82")
    icns = (tmp_path / "app.icns").read_bytes()
    assert icns[:4] == b"icns"
    assert struct.unpack(">I", icns[4:8]) == (len(icns),)
