"""What was read of a paste, between the key's field and the row that asks; without a key there is nothing of it.

How long the key is, what was removed around it, the paste as it came, a chooser for several keys, and corrections.
"""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from videsk_desktop.core.diagnosis import Diagnosis
from videsk_desktop.core.paste import Candidate
from videsk_desktop.core.repairs import Repair
from videsk_desktop.i18n import Language
from videsk_desktop.ui.candidate_list import CandidateList
from videsk_desktop.ui.corrections import Corrections
from videsk_desktop.ui.original_view import OriginalView
from videsk_desktop.ui.removed_line import RemovedLine
from videsk_desktop.ui.surface import SPACE, Text
from videsk_desktop.ui.theme import Role


class KeyReading(QWidget):
    """``candidate_chosen``: an index; ``candidate_confirmed``: it is this one. ``repair_chosen``: a Repair."""

    candidate_chosen = Signal(int)
    candidate_confirmed = Signal()
    repair_chosen = Signal(object)
    repair_undone = Signal()
    empty_clipboard_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._length = Text(Role.MUTED)
        self._length.setObjectName("lengthLabel")
        self._removed_line = RemovedLine()
        self._empty_clipboard = QPushButton()
        self._empty_clipboard.setObjectName("emptyClipboardButton")
        self._empty_clipboard.setFlat(True)
        self._empty_clipboard.hide()
        self._original = OriginalView()
        self._original.setObjectName("originalView")
        self._original.hide()
        self._corrections = Corrections()
        self._candidates = CandidateList()
        self._candidates.hide()
        self._arrange()
        self._connect()
        self.show_nothing()

    def _arrange(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(2 * SPACE)
        first.addWidget(self._length)
        first.addWidget(self._removed_line, 1)
        first.addWidget(self._empty_clipboard)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addLayout(first)
        for part in (self._original, self._candidates, self._corrections):
            column.addWidget(part)

    def _connect(self) -> None:
        self._empty_clipboard.clicked.connect(self.empty_clipboard_requested)
        self._removed_line.original_toggled.connect(self._original.setVisible)
        self._candidates.candidate_chosen.connect(self.candidate_chosen)
        self._candidates.confirmed.connect(self.candidate_confirmed)
        self._corrections.repair_chosen.connect(self.repair_chosen)
        self._corrections.undone.connect(self.repair_undone)

    def show_paste(self, raw: str, candidate: Candidate) -> None:
        """Take the paste as it came, to be opened; ``candidate`` is what was found in it."""
        self._original.show_paste(raw, candidate)

    def show_diagnosis(
        self,
        diagnosis: Diagnosis,
        raw: str,
        now: datetime,
        language: Language,
        *,
        in_practice: bool,
        used: Repair | None,
    ) -> None:
        """Tell what was read of ``raw``; ``used``: the correction that is read instead."""
        length = len(diagnosis.key)
        self._length.setText(language.text("KeyBox", "%n character(s)", None, length) if length else "")
        removed = diagnosis.candidate.removed
        self._removed_line.show_removed(removed, raw, language)
        self._removed_line.set_original_offered(bool(removed) or len(diagnosis.paste.candidates) > 1)
        self._candidates.show_candidates(diagnosis, now, language, in_practice=in_practice)
        if used is None:
            self._corrections.show_offers(diagnosis, now, language, in_practice=in_practice)
        else:
            self._corrections.show_used(used, language)
        # Every key has something to say here, so that nothing moves from one to the next.
        self.show()

    def show_nothing(self) -> None:
        """Keep nothing of a key."""
        self.hide()
        self._length.setText("")
        self._removed_line.show_nothing()
        self._original.show_paste("", None)
        self._candidates.show_nothing()
        self._corrections.show_nothing()

    def open_original(self, place: int) -> None:
        """Open the paste as it came, at its character ``place``."""
        self._removed_line.open_original()
        self._original.go_to(place)

    def set_shown(self, shown: bool) -> None:  # noqa: FBT001 - a slot
        """Show or mask the key in the paste as it came."""
        self._original.set_shown(shown)

    def offer_to_empty_clipboard(self, *, offered: bool) -> None:
        """Offer to empty the clipboard, which still holds what was pasted."""
        self._empty_clipboard.setVisible(offered)

    def set_compact(self, *, compact: bool) -> None:
        """Take less height in a low window."""
        self._column.setSpacing(SPACE // 2 if compact else SPACE)
        self._candidates.set_compact(compact=compact)

    def retranslate(self, language: Language) -> None:
        """Speak another language; what was read is told anew from outside."""
        self._empty_clipboard.setText(language.text("KeyBox", "Empty the clipboard"))
        self._empty_clipboard.setToolTip(language.text("KeyBox", "What you pasted is still there"))
        for part in (self._removed_line, self._original, self._candidates):
            part.retranslate(language)
