"""What is left of a program that ended badly: a quiet line with its reports, until they are copied or discarded."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout

from videsk_desktop.core.redaction import Gate
from videsk_desktop.i18n import Language
from videsk_desktop.ui.gated_text import GatedText
from videsk_desktop.ui.icons import pixmap
from videsk_desktop.ui.surface import SPACE, Card, IconButton, Text, palette_changed
from videsk_desktop.ui.theme import Role

_ICON = 20
# One report whole.
_LINES_SHOWN = 5


class CrashNote(Card):
    """``copy_requested``: the reports are wanted on the clipboard. ``discard_requested``: they are to be deleted.

    ``text``: what the ``count`` reports say together; it has passed ``gate``, as does what is selected in it.
    """

    copy_requested = Signal()
    discard_requested = Signal()

    def __init__(self, text: str, count: int, gate: Gate) -> None:
        super().__init__(Role.GREY_SOFT, bar=Role.GREY)
        self.setObjectName("crashNote")
        self._language: Language | None = None
        self._count = count
        self._icon = QLabel()
        self._words = Text(wrap=True)
        self._words.setObjectName("crashNoteText")
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.copy_button = IconButton("copy")
        self.copy_button.setObjectName("copyReportButton")
        self.show_button = IconButton("eye")
        self.show_button.setObjectName("showReportButton")
        self.show_button.setCheckable(True)
        self.discard_button = IconButton("clear")
        self.discard_button.setObjectName("discardReportButton")
        self.view = GatedText(fixed=True, read_only=True)
        self.view.setObjectName("reportText")
        self.view.show_text(text, gate)
        self.view.hide()
        self.view.setFixedHeight(self.view.fontMetrics().lineSpacing() * _LINES_SHOWN + 2 * SPACE)
        self._arrange()
        self.copy_button.clicked.connect(self.copy_requested)
        self.show_button.toggled.connect(self._unfold)
        self.discard_button.clicked.connect(self.discard_requested)
        self._tint()

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addWidget(self._icon)
        row.addWidget(self._words, 1)
        for button in (self.copy_button, self.show_button, self.discard_button):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * SPACE, SPACE // 2, SPACE, SPACE // 2)
        column.setSpacing(SPACE // 2)
        column.addLayout(row)
        column.addWidget(self.view)

    @property
    def words(self) -> str:
        """What the line says."""
        return self._words.text()

    def fold(self) -> None:
        """Hide what the reports say, and leave the room to a key."""
        self.show_button.setChecked(False)

    def retranslate(self, language: Language) -> None:
        """Speak another language; the reports stay as they are."""
        self._language = language
        self.copy_button.setText(language.text("CrashNote", "Copy report"))
        self.discard_button.setText(language.text("CrashNote", "Discard"))
        self.discard_button.setToolTip(language.text("CrashNote", "Delete the report from this computer"))
        self.view.setAccessibleName(language.text("CrashNote", "Report"))
        self._name_show_button()
        n = self._count
        self._words.setText(
            language.text(
                "CrashNote",
                "Something went wrong in this program the last time. %n report(s) were kept, without any API Key.",
                None,
                n,
            )
        )

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if palette_changed(event):
            self._tint()

    def _unfold(self, unfolded: bool) -> None:  # noqa: FBT001 - a slot of a toggled signal
        self.view.setVisible(unfolded)
        self._name_show_button()

    def _name_show_button(self) -> None:
        unfolded = self.show_button.isChecked()
        self.show_button.set_icon("eye-off" if unfolded else "eye")
        if self._language is not None:
            show = self._language.text("CrashNote", "Show report")
            hide = self._language.text("CrashNote", "Hide report")
            self.show_button.setText(hide if unfolded else show)

    def _tint(self) -> None:
        self._icon.setPixmap(pixmap("info", Role.GREY, _ICON, self.devicePixelRatioF()))
