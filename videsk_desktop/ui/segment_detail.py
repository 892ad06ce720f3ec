"""The pane beside the table: one segment whole, searchable, with its paths and values to copy."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLineEdit, QMenu, QTreeView, QVBoxLayout, QWidget

from videsk_desktop.core.export import plain
from videsk_desktop.core.redaction import Gate, KeyLeakError
from videsk_desktop.core.segments import Segment
from videsk_desktop.i18n import Language
from videsk_desktop.texts.foreign import foreign
from videsk_desktop.ui.branch_arrow import draw_on_selected
from videsk_desktop.ui.gated_copy import copied, copy, nothing_copied
from videsk_desktop.ui.icons import icon
from videsk_desktop.ui.segment_tree import SegmentTree
from videsk_desktop.ui.surface import SPACE, ElidedText, IconButton, lettering, palette_changed
from videsk_desktop.ui.theme import Role

_KEYS_WIDTH = 18


class SegmentDetail(QWidget):
    """``closed``: the user wants the room back.

    ``copied``: words on what is on the clipboard now; ``failed``: on why not; ``cut``: on a search that found too much
    to show it all.
    """

    closed = Signal()
    copied = Signal(str)
    failed = Signal(str)
    cut = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._language: Language | None = None
        self._segment: Segment | None = None
        self._gate = Gate()
        self.model = SegmentTree()
        self.title = ElidedText(bold=True)
        self.title.setObjectName("segmentTitle")
        self.close_button = IconButton("cross")
        self.close_button.setObjectName("segmentCloseButton")
        self.close_button.setFlat(True)
        self.close_button.clicked.connect(self.closed)
        self.filter = QLineEdit()
        self.filter.setObjectName("segmentFilter")
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._search)
        self._search_mark = self.filter.addAction(icon("search", Role.MUTED), QLineEdit.ActionPosition.LeadingPosition)
        self._build_tree()
        row = QHBoxLayout()
        row.addWidget(self.title, 1)
        row.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addLayout(row)
        column.addWidget(self.filter)
        column.addWidget(self.tree, 1)

    def _build_tree(self) -> None:
        self.tree = _Fields()
        self.tree.setObjectName("segmentTree")
        self.tree.setModel(self.model)
        self.tree.setAlternatingRowColors(True)
        self.tree.setUniformRowHeights(True)
        self.tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.tree.header().setFont(lettering(bold=True))
        self.tree.setColumnWidth(0, _KEYS_WIDTH * self.tree.fontMetrics().averageCharWidth())
        self.tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.tree.customContextMenuRequested.connect(self._open_menu)
        self._menu = QMenu(self.tree)
        self.copy_value, self.copy_path = QAction(self._menu), QAction(self._menu)
        for action, keys, slot in (
            (self.copy_value, QKeySequence.keyBindings(QKeySequence.StandardKey.Copy), self._copy_value),
            (self.copy_path, [QKeySequence("Ctrl+Shift+C")], self._copy_path),
        ):
            action.setShortcuts(keys)
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(slot)
            self._menu.addAction(action)
            self.tree.addAction(action)

    def guard(self, gate: Gate) -> None:
        """Let nothing out but through ``gate``."""
        self._gate = gate
        self.model.guard(gate)

    def show_segment(self, segment: Segment | None) -> None:
        """Show a segment whole."""
        self._segment = segment
        self.model.show_value(segment.raw if segment is not None else None)
        self._name()

    def retranslate(self, language: Language) -> None:
        """Speak another language."""
        self._language = language
        self.filter.setPlaceholderText(language.text("SegmentDetail", "Find in this segment"))
        self.filter.setAccessibleName(language.text("SegmentDetail", "Find in this segment"))
        self.tree.setAccessibleName(language.text("SegmentDetail", "Fields of the segment"))
        self.close_button.setAccessibleName(language.text("SegmentDetail", "Close"))
        self.close_button.setToolTip(language.text("SegmentDetail", "Close"))
        self.copy_value.setText(language.text("SegmentDetail", "Copy the value"))
        self.copy_path.setText(language.text("SegmentDetail", "Copy the path"))
        self.model.retranslate(language)
        self._name()

    def _search(self, text: str) -> None:
        self.model.set_filter(text)
        if self.model.cut and self._language is not None:
            words = self._language.text("SegmentDetail", "The first {number} found")
            self.cut.emit(words.format(number=self._language.number(self.model.rowCount())))

    def _name(self) -> None:
        if self._segment is None or self._language is None:
            self.title.setText("")
            return
        number = self._language.number(self._segment.index + 1)
        unnamed = self._language.text("SegmentDetail", "Segment {number}").format(number=number)
        self.title.setText(foreign(self._gate.redact(self._segment.name).text) if self._segment.name else unnamed)

    def _open_menu(self, place: QPoint) -> None:
        if self.tree.indexAt(place).isValid():
            self._menu.popup(self.tree.viewport().mapToGlobal(place))

    def _copy_value(self) -> None:
        index = self.tree.currentIndex()
        if index.isValid() and self._language is not None:
            words = self._language.text("SegmentDetail", "Value copied")
            self._copy(plain(self.model.node(index).value), words, self._language)

    def _copy_path(self) -> None:
        index = self.tree.currentIndex()
        if index.isValid() and self._language is not None:
            words = self._language.text("SegmentDetail", "Path copied")
            self._copy(self.model.node(index).path, words, self._language)

    def _copy(self, text: str, words: str, language: Language) -> None:
        try:
            taken = copy(text, self._gate)
        except KeyLeakError:
            self.failed.emit(nothing_copied(language))
        else:
            self.copied.emit(copied(words, taken, language))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc; the first one empties the search."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.filter.text():
            self.filter.clear()
        else:
            self.closed.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if palette_changed(event):
            self._search_mark.setIcon(icon("search", Role.MUTED))


class _Fields(QTreeView):
    """A tree without Qt's own way of copying, which passes no gate; the actions take the same keys."""

    def drawBranches(self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex) -> None:  # noqa: N802 - Qt's name
        if not draw_on_selected(self, painter, rect, index):
            super().drawBranches(painter, rect, index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not event.matches(QKeySequence.StandardKey.Copy):
            super().keyPressEvent(event)
