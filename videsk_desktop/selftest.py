"""Proves that this copy of the program works: every check does the real thing and prints what it found.

For an installed copy, where a missing plugin, translation or certificate store shows only when it is needed.
"""

import asyncio
import os
import ssl
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from videsk_desktop import APPLICATION_NAME, __version__
from videsk_desktop.paths import profile_folder, resource

if TYPE_CHECKING:
    from collections.abc import Callable


def run_self_test(profile: Path | None = None) -> int:
    """Run every check and print a table; return 0 when all passed, else 1."""
    checks: tuple[tuple[str, Callable[[], str]], ...] = (
        ("Qt starts", _qt_starts),
        ("Icons are drawn", _icons_are_drawn),
        ("Translations load", _translations_load),
        ("Fonts are there", _fonts_are_there),
        ("TLS and trust store", _trust_store),
        ("Practice answers", _practice_answers),
        ("Profile is writable", lambda: _profile_is_writable(profile)),
        ("A second start is heard", lambda: _second_start_is_heard(profile)),
    )
    print(f"{APPLICATION_NAME} {__version__}, Python {sys.version.split()[0]}, {sys.platform}")
    width = max(len(name) for name, _ in checks)
    failed = 0
    for name, check in checks:
        try:
            result, detail = "ok", check()
        except Exception as error:  # noqa: BLE001 - a self-test reports whatever is broken
            result, detail = "FAILED", f"{type(error).__name__}: {error}"
            failed += 1
        print(f"{name.ljust(width)}  {result.ljust(6)}  {detail}", flush=True)
    return 1 if failed else 0


def _application() -> object:
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - a missing Qt is a row of the table, not a crash

    if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return QApplication.instance() or QApplication([APPLICATION_NAME])


def _qt_starts() -> str:
    from PySide6.QtCore import qVersion  # noqa: PLC0415
    from PySide6.QtGui import QGuiApplication  # noqa: PLC0415
    from PySide6.QtWidgets import QStyleFactory  # noqa: PLC0415

    _keep.append(_application())
    if "Fusion" not in QStyleFactory.keys():  # noqa: SIM118 - a Qt function, not a mapping
        raise RuntimeError("the Fusion style is missing")
    return f"Qt {qVersion()} on {QGuiApplication.platformName()}, style Fusion"


# Qt ends when nobody holds its application any more.
_keep: list[object] = []


def _icons_are_drawn() -> str:
    from PySide6.QtGui import QIcon  # noqa: PLC0415

    files = sorted(resource("icons").glob("*.svg"))
    if not files:
        raise RuntimeError(f"no icons in {resource('icons')}")
    empty = [file.name for file in files if QIcon(str(file)).pixmap(16, 16).isNull()]
    if empty:
        raise RuntimeError(f"not drawn: {', '.join(empty)}")
    return f"{len(files)} SVG icons"


def _translations_load() -> str:
    from PySide6.QtCore import QLibraryInfo, QTranslator  # noqa: PLC0415

    from videsk_desktop.i18n import LANGUAGES, Language  # noqa: PLC0415

    words = {code: Language(code).text("Card", "Videsk's answer") for code in LANGUAGES}
    if words["es"] == words["en"]:
        raise RuntimeError("the Spanish texts are missing")
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if not QTranslator().load("qtbase_es", folder):
        raise RuntimeError(f"Qt's own Spanish texts are not in {folder}")
    return ", ".join(f"{code}: {word}" for code, word in words.items())


def _fonts_are_there() -> str:
    from PySide6.QtGui import QFontDatabase  # noqa: PLC0415

    families = QFontDatabase.families()
    if not families:
        raise RuntimeError("no font family was found; install one, for example fonts-dejavu-core")
    return f"{len(families)} families"


def _trust_store() -> str:
    import truststore  # noqa: PLC0415

    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    if context.verify_mode is not ssl.CERT_REQUIRED or not context.check_hostname:
        raise RuntimeError("certificates would not be verified")
    if sys.platform != "linux":
        return f"{ssl.OPENSSL_VERSION}, the system's trust store"
    # On Linux truststore reads OpenSSL's own places; there must be something in one of them.
    paths = ssl.get_default_verify_paths()
    places = [place for place in (paths.cafile, paths.capath, "/etc/ssl/certs/ca-certificates.crt") if place]
    found = next((place for place in places if Path(place).exists()), None)
    if found is None:
        raise RuntimeError("no certificates of authorities were found; install ca-certificates")
    return f"{ssl.OPENSSL_VERSION}, authorities in {found}"


def _practice_answers() -> str:
    from videsk_desktop.api.client import asgi_client  # noqa: PLC0415
    from videsk_desktop.checking import ask  # noqa: PLC0415
    from videsk_desktop.core.answer import Accepted, Refused  # noqa: PLC0415
    from videsk_desktop.core.diagnosis import diagnose  # noqa: PLC0415
    from videsk_desktop.practice.app import create_app  # noqa: PLC0415
    from videsk_desktop.practice.samples import sample_keys  # noqa: PLC0415

    async def ask_all() -> int:
        client = asgi_client(create_app())
        samples = sample_keys(_now())
        for sample in samples:
            record = await ask(diagnose(sample.key, now=_now()), client, now=_now)
            answer = record.answer
            got = answer.verdict if isinstance(answer, Accepted | Refused) else answer.fault
            if got != sample.expects:
                raise RuntimeError(f"{sample.name}: expected {sample.expects}, got {got}")
        return len(samples)

    return f"{asyncio.run(ask_all())} sample keys answered as they should be"


def _profile_is_writable(profile: Path | None) -> str:
    from videsk_desktop.history import History  # noqa: PLC0415 - brings SQLite, which may be what is missing

    folder = profile_folder(profile)
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryFile(dir=folder) as file:
        file.write(b"self-test")
    with tempfile.TemporaryDirectory(dir=folder) as scratch:
        history = History.open(Path(scratch), now=_now())
        trouble = history.trouble
        history.close()
    if trouble is not None:
        raise RuntimeError(f"no history can be kept: {trouble}")
    return "settings and history can be kept"


def _second_start_is_heard(profile: Path | None) -> str:
    from videsk_desktop.single_instance import claim  # noqa: PLC0415 - brings Qt's network library

    with tempfile.TemporaryDirectory(dir=profile_folder(profile)) as scratch:
        instance = claim(Path(scratch))
        heard = instance is not None and instance.listen()
        if instance is not None:
            instance.close()
    if not heard:
        raise RuntimeError("no local socket can be listened on; every start will open a window of its own")
    return "one process serves a profile"


def _now() -> datetime:
    return datetime.now(UTC)
