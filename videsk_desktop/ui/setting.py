"""One setting as it stands on a page: its name, its field, what it is by default, and what is wrong with it."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from videsk_desktop.ui.icons import pixmap
from videsk_desktop.ui.roll import flowing
from videsk_desktop.ui.surface import SPACE, Text, palette_changed
from videsk_desktop.ui.theme import Role

_ICON = 16


class ProblemLine(QWidget):
    """What cannot be used, in words beside a sign; takes no room while there is nothing to say."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._icon = QLabel()
        self._words = Text(wrap=True)
        self._words.setObjectName(name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE - 2)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(flowing(self._words), 1)
        self._tint()
        self.hide()

    @property
    def words(self) -> str:
        """What is said."""
        return self._words.text()

    def say(self, words: str) -> None:
        """Say ``words``; nothing where they are empty."""
        self._words.setText(words)
        self.setVisible(bool(words))

    def describe(self, words: str) -> None:
        """Tell assistive tools what the line is about."""
        self._words.setAccessibleDescription(words)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if palette_changed(event):
            self._tint()

    def _tint(self) -> None:
        self._icon.setPixmap(pixmap("warning", Role.AMBER, _ICON, self.devicePixelRatioF()))


class Setting(QWidget):
    """``field`` under its name; ``beside`` it further widgets, and what it is by default.

    ``wide``: the field takes the whole line, and the default stands below.
    """

    def __init__(self, field: QWidget, *beside: QWidget, wide: bool = False) -> None:
        super().__init__()
        self._field = field
        self._label = flowing(Text(wrap=True))
        self._label.setBuddy(field)
        self._note = flowing(Text(Role.MUTED, size=0.95, wrap=True))
        self._problem = ProblemLine(f"{field.objectName()}Problem")
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addWidget(field, 1 if wide else 0)
        for widget in beside:
            row.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE // 2)
        column.addWidget(self._label)
        column.addLayout(row)
        column.addWidget(self._problem)
        if wide:
            column.addWidget(self._note)
        else:
            row.addSpacing(SPACE // 2)
            row.addWidget(self._note, 1)

    @property
    def field(self) -> QWidget:
        """What is filled in."""
        return self._field

    @property
    def problem(self) -> str:
        """What is said to be wrong."""
        return self._problem.words

    def say(self, name: str, note: str = "") -> None:
        """Call the setting ``name``, with ``&`` before its letter; ``note``: what it is by default, and what for."""
        self._label.setText(name)
        self._field.setAccessibleName(name.replace("&", ""))
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self._describe()

    def show_problem(self, words: str) -> None:
        """Say what is wrong with what is filled in; nothing where ``words`` are empty."""
        if words != self._problem.words:
            self._problem.say(words)
            self._describe()

    def _describe(self) -> None:
        self._field.setAccessibleDescription(" ".join(filter(None, (self._problem.words, self._note.text()))))
