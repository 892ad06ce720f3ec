"""The disk image for macOS: the application and a way into /Applications; signed and notarised where it can be.

PyInstaller has signed the application with the identity in ``CODESIGN_IDENTITY``, or for this computer only. With the
three ``NOTARY_...`` variables Apple is asked to notarise the image, and its ticket is stapled to it, so that a computer
without network opens it too.
"""

import os
import platform
import shutil
import subprocess
from pathlib import Path


def build(application: Path, dist: Path, *, version: str) -> Path:
    """Put ``application`` (a .app) on an image in ``dist``; return the image."""
    made = dist / f"videsk-desktop-{version}-macos-{platform.machine()}.dmg"
    staged = dist.parent / "build" / "disk-image"
    shutil.rmtree(staged, ignore_errors=True)
    # ditto keeps the symbolic links and attributes that the signature covers.
    _run("ditto", str(application), str(staged / application.name))
    (staged / "Applications").symlink_to("/Applications")
    _run("codesign", "--verify", "--deep", "--strict", str(staged / application.name))
    _run(
        "hdiutil",
        "create",
        "-volname",
        application.stem,
        "-srcfolder",
        str(staged),
        "-format",
        "ULFO",
        "-ov",
        str(made),
    )
    identity = os.environ.get("CODESIGN_IDENTITY")
    if identity:
        _run("codesign", "--sign", identity, "--timestamp", str(made))
        _notarise(made)
    return made


def _notarise(image: Path) -> None:
    names = ("NOTARY_APPLE_ID", "NOTARY_TEAM_ID", "NOTARY_PASSWORD")
    apple_id, team, password = (os.environ.get(name) for name in names)
    if not (apple_id and team and password):
        return
    _run("xcrun", "notarytool", "submit", str(image), "--wait", "--apple-id", apple_id, "--team-id", team,
         "--password", password)  # fmt: skip
    _run("xcrun", "stapler", "staple", str(image))


def _run(*command: str) -> None:
    done = subprocess.run(command, check=False)
    if done.returncode:
        # Not the whole command: it can hold the password.
        raise SystemExit(f"{command[0]} failed with {done.returncode}")
