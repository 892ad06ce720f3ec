"""What was removed on pasting, in one line, and the switch that opens the paste as it came."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from videsk_desktop.core.paste import Removed
from videsk_desktop.i18n import Language
from videsk_desktop.texts.removed import describe_removed
from videsk_desktop.ui.surface import SPACE, ElidedText, IconButton
from videsk_desktop.ui.theme import Role


class RemovedLine(QWidget):
    """``original_toggled``: the user wants to see the paste as it came, or no longer."""

    original_toggled = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._what = ElidedText(Role.MUTED)
        self._what.setObjectName("removedLabel")
        self._switch = IconButton("original")
        self._switch.setObjectName("originalButton")
        self._switch.setCheckable(True)
        self._switch.setFlat(True)
        self._switch.toggled.connect(self.original_toggled)
        self._removed: tuple[Removed, ...] = ()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        row.addWidget(self._what, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._switch)
        kept = self._switch.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self._switch.setSizePolicy(kept)

    def show_removed(self, removed: tuple[Removed, ...], raw: str, language: Language) -> None:
        """Say what was removed from ``raw``; nothing at all is said with silence."""
        self._removed = removed
        self._what.setText("")
        if removed:
            what = describe_removed(removed, raw, language)
            self._what.setText(language.text("RemovedLine", "Removed on pasting: {what}").format(what=what))

    def show_nothing(self) -> None:
        """Keep nothing of a paste."""
        self._removed = ()
        self._what.setText("")
        self.set_original_offered(False)

    def set_original_offered(self, offered: bool) -> None:  # noqa: FBT001 - a setter
        """Offer the switch only when there is a paste to open."""
        self._switch.setVisible(offered)
        if not offered:
            self._switch.setChecked(False)

    def open_original(self) -> None:
        """Open the paste as it came, as if the switch had been pressed."""
        self._switch.setChecked(True)

    def retranslate(self, language: Language) -> None:
        """Speak another language."""
        self._switch.setText(language.text("RemovedLine", "Original"))
        self._switch.setToolTip(language.text("RemovedLine", "Show the paste as it came, removed parts struck through"))
