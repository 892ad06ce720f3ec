"""What a Linux desktop wants to know of the program: its entry, its description, its icons and its manual page."""

import gzip
import shutil
from pathlib import Path

from videsk_desktop import APPLICATION_ID

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent


def stage(share: Path) -> None:
    """Lay all of it out below ``share``, as below /usr/share."""
    shutil.rmtree(share, ignore_errors=True)
    _copy(HERE / f"{APPLICATION_ID}.desktop", share / "applications")
    _copy(HERE / f"{APPLICATION_ID}.metainfo.xml", share / "metainfo")
    hicolor = share / "icons" / "hicolor"
    _copy(ROOT / "resources" / "icons" / "app.svg", hicolor / "scalable" / "apps", f"{APPLICATION_ID}.svg")
    for picture in (ROOT / "build" / "icons").glob("*.png"):
        size = picture.stem
        _copy(picture, hicolor / f"{size}x{size}" / "apps", f"{APPLICATION_ID}.png")
    manual = share / "man" / "man1" / "videsk-desktop.1.gz"
    manual.parent.mkdir(parents=True)
    manual.write_bytes(gzip.compress((HERE / "videsk-desktop.1").read_bytes(), mtime=0))


def _copy(source: Path, folder: Path, name: str | None = None) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, folder / (name or source.name))
