"""One process for a profile: the first start hears of the others, which ask it to come forward and end.

A lock in the profile's folder decides who is first. Over a local socket that only its user may connect to, a later
start says one word of ``Verb``, and nothing else: no argument, no path, no key. A start with options of its own
(``--practice``, ``--base-url``, ``--language``) takes no part, ``Instance()``: raising a window that knows nothing of
them would ignore them, and a later start without them must not land in practice.

Whatever goes wrong, there is a window: where the first does not answer in time, the later start opens its own.
QtNetwork is imported where a socket is needed: by the first after its first picture, and by a later start.
"""

import os
import sys
from contextlib import suppress
from enum import StrEnum
from pathlib import Path
from time import monotonic, sleep
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, QTimer, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

_LOCK_NAME = "running.lock"
# Also the time that a first start has from its lock to its first picture, before another one stops waiting for it.
_LONGEST_WAIT_S = 2.0
_BETWEEN_TRIES_S = 0.05

_LONGEST_LINE = 64
_LONGEST_VISIT_MS = 1_000
_MOST_VISITORS = 8
_HEARD = b"heard\n"


class Verb(StrEnum):
    """What a later start can ask of the first."""

    RAISE = "raise"
    NEW_CASE = "new-case"


def claim(folder: Path, verb: Verb = Verb.RAISE) -> "Instance | None":
    """Take the profile in ``folder``; None where another process has it and has heard ``verb``: this one is to end.

    Lasts up to two seconds, and only where another process has the profile and does not answer. Needs no application.
    """
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
    lock = QLockFile(str(folder / _LOCK_NAME))
    # Its age says nothing: a process that ended without unlocking is told by its number.
    lock.setStaleLockTime(0)
    give_up_at = monotonic() + _LONGEST_WAIT_S
    while not lock.tryLock(0):
        if lock.error() != QLockFile.LockError.LockFailedError:
            return Instance()
        if _hears(_place_of(folder), verb, lock, give_up_at):
            return None
        if monotonic() >= give_up_at:
            # Another program may have got the dead one's number; the system knows whether anybody holds the file.
            return Instance(lock, folder) if lock.removeStaleLockFile() and lock.tryLock(0) else Instance()
        sleep(_BETWEEN_TRIES_S)
    return Instance(lock, folder)


class Instance(QObject):
    """What a running process knows of later starts. ``Instance()`` holds no profile and hears nothing."""

    raise_requested = Signal()
    new_case_requested = Signal()

    def __init__(self, lock: QLockFile | None = None, folder: Path | None = None) -> None:
        super().__init__()
        self._lock, self._folder = lock, folder
        self._server: QLocalServer | None = None
        self._visitors: list[QLocalSocket] = []

    @property
    def holds(self) -> bool:
        """Whether this process has the profile."""
        return self._lock is not None and self._lock.isLocked()

    def listen(self) -> bool:
        """Hear of later starts from now on, and return whether that works; else they open windows of their own."""
        if self._folder is None or not self.holds:
            return False
        place = _place_of(self._folder)
        try:
            from PySide6.QtNetwork import QLocalServer  # noqa: PLC0415 - the first picture does not wait for it
        except ImportError:
            # On Linux it needs more of the system than the window does.
            return False
        server = self._server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._receive)
        # What is left there is a dead process's: whoever is alive would hold the lock.
        QLocalServer.removeServer(place)
        return server.listen(place)

    def close(self) -> None:
        """Hear nobody any more, and let the next start be the first; to be called when the last window goes."""
        if self._server is not None:
            self._server.close()
        for visitor in tuple(self._visitors):
            visitor.abort()
        if self._lock is not None:
            self._lock.unlock()

    def _receive(self) -> None:
        while self._server is not None and self._server.hasPendingConnections():
            visitor = self._server.nextPendingConnection()
            self._visitors.append(visitor)
            visitor.setReadBufferSize(_LONGEST_LINE)
            visitor.readyRead.connect(lambda visitor=visitor: self._hear(visitor))
            visitor.disconnected.connect(lambda visitor=visitor: self._forget(visitor))
            QTimer.singleShot(_LONGEST_VISIT_MS, visitor, visitor.abort)
            if len(self._visitors) > _MOST_VISITORS:
                self._visitors[0].abort()
            # What came before anybody listened is told by no signal.
            self._hear(visitor)

    def _hear(self, visitor: "QLocalSocket") -> None:
        if not visitor.canReadLine() and visitor.bytesAvailable() < _LONGEST_LINE:
            return
        said = bytes(visitor.readLine(_LONGEST_LINE).data())
        verb = next((verb for verb in Verb if said == _line(verb)), None)
        if verb is None:
            visitor.abort()
            return
        visitor.write(_HEARD)
        visitor.disconnectFromServer()
        {Verb.RAISE: self.raise_requested, Verb.NEW_CASE: self.new_case_requested}[verb].emit()

    def _forget(self, visitor: "QLocalSocket") -> None:
        if visitor in self._visitors:
            self._visitors.remove(visitor)
            visitor.deleteLater()


def _hears(place: str, verb: Verb, lock: QLockFile, give_up_at: float) -> bool:
    """Say ``verb`` to whoever has the profile, and return whether it was heard."""
    if not _is_our_users(place):
        return False
    try:
        from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415 - most starts are the first
    except ImportError:
        return False

    def left_ms() -> int:
        return max(1, round((give_up_at - monotonic()) * 1_000))

    socket = QLocalSocket()
    socket.connectToServer(place)
    if not socket.waitForConnected(left_ms()):
        return False
    _let_come_forward(lock)
    socket.write(_line(verb))
    heard = socket.waitForReadyRead(left_ms()) and bytes(socket.readLine(_LONGEST_LINE).data()) == _HEARD
    socket.abort()
    return heard


def _let_come_forward(lock: QLockFile) -> None:
    """Hand on to the first process what Windows gives to the one that the user started: to bring a window forward."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - only here

        number, _host, _name = lock.getLockInfo()
        ctypes.windll.user32.AllowSetForegroundWindow(number)


def _line(verb: Verb) -> bytes:
    return f"{verb}\n".encode("ascii")


def _place_of(folder: Path) -> str:
    """Return where the first process of the profile listens: a pipe's name on Windows, elsewhere a socket's path."""
    # The first picture waits for neither, least of all for OpenSSL.
    from hashlib import sha256  # noqa: PLC0415

    from PySide6.QtCore import QDir  # noqa: PLC0415

    user = os.getuid() if sys.platform != "win32" else os.environ.get("USERNAME", "")
    profile = os.path.normcase(os.path.realpath(folder))
    # A profile may lie too deep for a socket's path, or where there can be none.
    name = f"videsk-desktop-{sha256(f'{user} {profile}'.encode('utf-8', 'surrogateescape')).hexdigest()[:24]}"
    return name if sys.platform == "win32" else f"{QDir.tempPath()}/{name}"


def _is_our_users(place: str) -> bool:
    """Whether it is our user's; in a folder for everybody, another one could have been first with the name."""
    if sys.platform == "win32":
        return True
    try:
        return os.lstat(place).st_uid == os.getuid()
    except OSError:
        return False
