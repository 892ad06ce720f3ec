"""What a card warns of, on one line: the first warning, how many there are more, and all of them on a click.

One line, so that nothing below it ever moves; what does not fit on it is a click away, not only in a tooltip.
"""

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from videsk_desktop.i18n import Language
from videsk_desktop.ui.icons import pixmap
from videsk_desktop.ui.surface import SPACE, Card, ElidedText, Text, lettering, palette_changed
from videsk_desktop.ui.theme import Role, colours

_ICON = 16
_GAP = 6


class WarningLine(QWidget):
    """``show_warnings`` fills it; without any it takes no room."""

    def __init__(self) -> None:
        super().__init__()
        self._warnings: tuple[str, ...] = ()
        self._language: Language | None = None
        self._sign = QLabel()
        self.first = ElidedText(bold=True)
        self.first.setObjectName("verdictWarning")
        self.more_button = QPushButton()
        self.more_button.setObjectName("moreWarningsButton")
        self.more_button.setFlat(True)
        self.more_button.setFont(lettering(bold=True))
        self.more_button.setFixedHeight(self.first.sizeHint().height())
        self.more_button.clicked.connect(self.show_all)
        self.all = _All(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        row.addWidget(self._sign)
        row.addWidget(self.first, 1)
        row.addWidget(self.more_button)
        self._tint()

    def show_warnings(self, warnings: tuple[str, ...], language: Language) -> None:
        """Warn of these, the most important first."""
        self._warnings, self._language = warnings, language
        self.all.hide()
        self.first.setText(warnings[0] if warnings else "")
        self.first.setAccessibleDescription("\n".join(warnings[1:]))
        self.more_button.setAccessibleDescription("\n".join(warnings))
        self.setVisible(bool(warnings))
        self._fit()

    def show_nothing(self) -> None:
        """Forget what was warned of."""
        self._warnings = ()
        self.all.hide()
        self.first.setText("")
        self.hide()

    def show_all(self) -> None:
        """Open all the warnings, whole, over the card."""
        self.all.say(self._warnings, self.width())
        self.all.move(self.mapToGlobal(QPoint(0, self.height() - self.all.height())))
        self.all.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Look anew whether the first fits."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if palette_changed(event):
            self._tint()

    def _fit(self) -> None:
        if self._language is None:
            return
        others = len(self._warnings) - 1
        words = (
            self._language.text("WarningLine", "and %n more", None, others)
            if others > 0
            else self._language.text("WarningLine", "Read all")
        )
        self.more_button.setText(words)
        needed = self.first.fontMetrics().horizontalAdvance(self.first.text())
        room = self.width() - self._sign.sizeHint().width() - 2 * _GAP
        self.more_button.setVisible(others > 0 or needed > room)

    def _tint(self) -> None:
        self._sign.setPixmap(pixmap("warning", Role.AMBER, _ICON, self.devicePixelRatioF()))
        accent, palette = colours()[Role.ACCENT], self.more_button.palette()
        if palette.color(QPalette.ColorRole.ButtonText) != accent:
            palette.setColor(QPalette.ColorRole.ButtonText, accent)
            self.more_button.setPalette(palette)


class _All(Card):
    """Every warning, whole, until anything else is clicked."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Role.BASE, border=Role.AMBER)
        self.setParent(parent)
        self.setWindowFlags(Qt.WindowType.Popup)
        # Behind its round corners is what it lies on.
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setObjectName("allWarnings")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, SPACE)
        self._column.setSpacing(SPACE)
        self._labels: list[Text] = []

    def say(self, warnings: tuple[str, ...], width: int) -> None:
        while len(self._labels) < len(warnings):
            label = Text(wrap=True)
            label.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self._labels.append(label)
            self._column.addWidget(label)
        for place, label in enumerate(self._labels):
            label.setText(warnings[place] if place < len(warnings) else "")
            label.setVisible(place < len(warnings))
        self.resize(width, self._column.totalHeightForWidth(width))
