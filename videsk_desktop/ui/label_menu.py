"""The menu of a label: copy what is selected, or else all of it. Its words are Qt's own, in the program's language."""

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QLabel, QMenu

from videsk_desktop.core.redaction import Gate
from videsk_desktop.ui.gated_copy import copy

# Qt's own catalogue; lupdate would take a literal for a text of ours.
_QT_MENUS = "QWidgetTextControl"


def open_label_menu(label: QLabel, event: QContextMenuEvent) -> None:
    """Open the menu of ``label`` where the mouse is, or below the label where the keyboard asks for it."""
    # The texts as they are now: a countdown may change them while the menu is open.
    text = label.selectedText() or label.text()
    menu = QMenu(label)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    copying = menu.addAction(QCoreApplication.translate(_QT_MENUS, "&Copy"))
    copying.triggered.connect(lambda: copy(text, Gate()))
    by_keyboard = event.reason() is QContextMenuEvent.Reason.Keyboard
    menu.popup(label.mapToGlobal(QPoint(0, label.height())) if by_keyboard else event.globalPos())
    event.accept()
