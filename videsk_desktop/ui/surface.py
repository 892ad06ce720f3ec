"""The few shapes the window is built of: text in a role's colour, elided text, cards, the one primary button.

Every label here is plain text: what customers and servers write is never read as markup.
"""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QFont,
    QFontDatabase,
    QHelpEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QPushButton, QSizePolicy, QToolTip, QWidget

from videsk_desktop.ui.icons import icon
from videsk_desktop.ui.theme import Role, colours

SPACE = 8
RADIUS = 8.0
_REPAINTS = {QEvent.Type.PaletteChange, QEvent.Type.ApplicationPaletteChange}


def lettering(*, size: float = 1.0, bold: bool = False, fixed: bool = False) -> QFont:
    """Return the application's font, ``size`` times as large; ``fixed`` for keys, ids and headers."""
    font = QApplication.font()
    if fixed:
        points = font.pointSizeF()
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(points)
    font.setPointSizeF(font.pointSizeF() * size)
    font.setBold(bold)
    return font


def palette_changed(event: QEvent) -> bool:
    """Tell whether ``event`` means that colours are to be taken from the table again."""
    return event.type() in _REPAINTS


class Text(QLabel):
    """A plain-text label in the colour of a role."""

    def __init__(
        self, role: Role = Role.TEXT, *, size: float = 1.0, bold: bool = False, fixed: bool = False, wrap: bool = False
    ) -> None:
        super().__init__()
        self._role = role
        # On a button a label would take the button's colour.
        self.setForegroundRole(QPalette.ColorRole.WindowText)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(lettering(size=size, bold=bold, fixed=fixed))
        self.setWordWrap(wrap)
        self._tint()

    def set_role(self, role: Role) -> None:
        """Take another role's colour."""
        self._role = role
        self._tint()

    def _tint(self) -> None:
        colour = colours()[self._role]
        palette = self.palette()
        if palette.color(QPalette.ColorRole.WindowText) != colour:
            palette.setColor(QPalette.ColorRole.WindowText, colour)
            self.setPalette(palette)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if palette_changed(event):
            self._tint()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to copy what is selected, or else all of it."""
        if not self.text():
            super().contextMenuEvent(event)
            return
        from videsk_desktop.ui.label_menu import open_label_menu  # noqa: PLC0415 - not before it is wanted

        open_label_menu(self, event)


class ElidedText(Text):
    """One line that gives way: what does not fit ends in an ellipsis, and the whole is in the tooltip."""

    def __init__(self, role: Role = Role.TEXT, *, size: float = 1.0, bold: bool = False, fixed: bool = False) -> None:
        super().__init__(role, size=size, bold=bold, fixed=fixed)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def event(self, event: QEvent) -> bool:
        """Show the whole in a tooltip where it does not fit, literally, whoever wrote it."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            from html import escape  # noqa: PLC0415 - a table of all entities, and few tooltips

            fits = self.fontMetrics().horizontalAdvance(self.text()) <= self.contentsRect().width()
            QToolTip.showText(event.globalPos(), "" if fits else f"<span>{escape(self.text())}</span>", self)
            return True
        return super().event(event)

    def minimumSizeHint(self) -> QSize:
        """Ask for a line's height and next to no width."""
        return QSize(self.fontMetrics().horizontalAdvance("…"), super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw as much as fits."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        line = self.text().replace("\n", " ")
        box = self.contentsRect()
        shown = self.fontMetrics().elidedText(line, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, self.alignment() | Qt.TextFlag.TextSingleLine, shown)


def draw_focus(button: QWidget) -> None:
    """Draw a ring inside a button that the keyboard came to: Qt's other outline is hardly seen in high contrast."""
    if button.hasFocus() and button.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange):
        painter = QPainter(button)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colours()[Role.ACCENT], 2))
        painter.drawRoundedRect(QRectF(button.rect()).adjusted(2, 2, -2, -2), 2, 2)


class Card(QFrame):
    """A rounded surface: background and border are roles; a ``bar`` of strong colour may run down its left side."""

    def __init__(self, background: Role = Role.BASE, *, border: Role = Role.LINE, bar: Role | None = None) -> None:
        super().__init__()
        self._background, self._border, self._bar = background, border, bar

    def set_roles(self, background: Role, *, border: Role = Role.LINE, bar: Role | None = None) -> None:
        """Take other colours."""
        self._background, self._border, self._bar = background, border, bar
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the surface under the children."""
        table = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(table[self._border], 1))
        painter.setBrush(table[self._background])
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        if self._bar is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(table[self._bar])
            painter.setClipRect(QRectF(0, 0, 6, self.height()))
            painter.drawRoundedRect(QRectF(0, 0, 2 * RADIUS, self.height()), RADIUS, RADIUS)


class IconButton(QPushButton):
    """A native button with one of our icons, re-tinted with the theme; Enter presses it as Space does."""

    def __init__(self, icon_name: str) -> None:
        super().__init__()
        self._icon_name = icon_name
        self.setMinimumHeight(round(self.fontMetrics().height() * 2.0))
        self.setIcon(icon(icon_name))

    def set_icon(self, name: str) -> None:
        """Show another icon."""
        self._icon_name = name
        self.setIcon(icon(name))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter for a click: else that is up to the desktop, and a default button's looks come with it."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it as native ones are, and a ring while it has the focus."""
        super().paintEvent(event)
        draw_focus(self)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if palette_changed(event):
            self.setIcon(icon(self._icon_name))
