"""Draws resources/icons/app.svg with Qt itself: ``python packaging/icons.py FOLDER SIZE...``.

Makes FOLDER/SIZE.png, and the containers app.ico (Windows) and app.icns (macOS), which hold PNG files.
"""

import os
import struct
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SOURCE = Path(__file__).resolve().parent.parent / "resources" / "icons" / "app.svg"
ICO_SIZES = (16, 24, 32, 48, 64, 256)
# The type of each picture in a .icns, by its size in pixels.
ICNS_TYPES = {b"icp4": 16, b"icp5": 32, b"ic12": 64, b"ic07": 128, b"ic08": 256, b"ic09": 512, b"ic10": 1024}


def main() -> int:
    """Draw what the command line asks for."""
    folder, sizes = Path(sys.argv[1]), [int(size) for size in sys.argv[2:]]
    application = QGuiApplication([sys.argv[0]])
    folder.mkdir(parents=True, exist_ok=True)
    for size in sizes:
        (folder / f"{size}.png").write_bytes(png(size))
    (folder / "app.ico").write_bytes(ico())
    (folder / "app.icns").write_bytes(icns())
    application.quit()
    return 0


def png(size: int) -> bytes:
    """Return the icon as a PNG of ``size`` pixels."""
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(SOURCE)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def ico() -> bytes:
    """Return a Windows icon: a directory of 16 bytes an entry, then the pictures."""
    pictures = [png(size) for size in ICO_SIZES]
    place = 6 + 16 * len(pictures)
    directory = struct.pack("<HHH", 0, 1, len(pictures))
    for size, picture in zip(ICO_SIZES, pictures, strict=True):
        # 256 is written as 0: a size has one byte.
        directory += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), place)
        place += len(picture)
    return directory + b"".join(pictures)


def icns() -> bytes:
    """Return a macOS icon: a header, then each picture behind its type and length."""
    parts = [(kind, png(size)) for kind, size in ICNS_TYPES.items()]
    body = b"".join(kind + struct.pack(">I", 8 + len(picture)) + picture for kind, picture in parts)
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


if __name__ == "__main__":
    raise SystemExit(main())
