"""What there is to read, as a tree with a filter over it: for the help and for the gallery alike. Knows no page."""

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QLineEdit, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from videsk_desktop.core.folding import fold
from videsk_desktop.i18n import Language
from videsk_desktop.ui.branch_arrow import draw_on_selected
from videsk_desktop.ui.icons import icon
from videsk_desktop.ui.surface import SPACE, Text, lettering, palette_changed
from videsk_desktop.ui.theme import Role

_NUMBER = Qt.ItemDataRole.UserRole
_NARROWEST = 260
# In heights of a line.
_ROW = 1.5


@dataclass(frozen=True, slots=True)
class Leaf:
    """One row. ``words``: what a search finds it by; ``place``: what is told when it is chosen, None for a heading."""

    title: str
    words: str
    place: object
    leaves: tuple["Leaf", ...] = ()


class _Tree(QTreeWidget):
    def drawBranches(self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex) -> None:  # noqa: N802 - Qt's name
        if not draw_on_selected(self, painter, rect, index):
            super().drawBranches(painter, rect, index)


class HelpContents(QWidget):
    """``chosen``: the place of the row that the user went to."""

    chosen = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._leaves: list[tuple[Leaf, bytes, QTreeWidgetItem]] = []
        self.filter = QLineEdit()
        self.filter.setObjectName(f"{name}Filter")
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._search)
        self.filter.installEventFilter(self)
        self._search_mark = self.filter.addAction(icon("search", Role.MUTED), QLineEdit.ActionPosition.LeadingPosition)
        self.tree = _Tree()
        self.tree.setObjectName(f"{name}Contents")
        self.tree.setHeaderHidden(True)
        self.tree.setUniformRowHeights(True)
        self.tree.setIndentation(2 * SPACE)
        self.tree.currentItemChanged.connect(self._tell)
        self.tree.itemClicked.connect(self._tell)
        self.found = Text(Role.MUTED, size=0.95, wrap=True)
        self.found.setObjectName(f"{name}Found")
        self.found.hide()
        self._language: Language | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addWidget(self.filter)
        column.addWidget(self.found)
        column.addWidget(self.tree, 1)
        self.setMinimumWidth(_NARROWEST)

    def show_leaves(self, leaves: tuple[Leaf, ...], *, opened: bool) -> None:
        """Show other rows; ``opened``: with all that is below them."""
        with QSignalBlocker(self.tree):
            self.tree.clear()
            self._leaves = []
            for leaf in leaves:
                top = self._add(leaf, None, heading=bool(leaf.leaves))
                for below in leaf.leaves:
                    self._add(below, top, heading=False)
                top.setExpanded(opened)
        self._search(self.filter.text())

    def choose(self, place: object) -> bool:
        """Go to the row of ``place``, silently; return whether there is one."""
        item = next((item for leaf, _, item in self._leaves if leaf.place == place), None)
        if item is None:
            return False
        with QSignalBlocker(self.tree):
            item.setHidden(False)
            self.tree.setCurrentItem(item)
        self.tree.scrollToItem(item, QTreeWidget.ScrollHint.PositionAtCenter)
        return True

    @property
    def place(self) -> object:
        """The place of the row that is chosen; None for none."""
        item = self.tree.currentItem()
        return self._leaves[item.data(0, _NUMBER)][0].place if item is not None else None

    def seen(self) -> list[object]:
        """Return the places that the filter leaves, in their order."""
        return [leaf.place for leaf, _, item in self._leaves if leaf.place is not None and not item.isHidden()]

    def step(self, by: int) -> None:
        """Go ``by`` of the rows that the filter leaves further, as far as there are any."""
        places = self.seen()
        if places:
            at = places.index(self.place) + by if self.place in places else 0
            self.choose(places[min(max(at, 0), len(places) - 1)])
            self.chosen.emit(self.place)

    def focus_filter(self) -> None:
        """Let the user type what to look for."""
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.selectAll()

    def retranslate(self, language: Language) -> None:
        """Speak another language; the rows come by ``show_leaves``."""
        self._language = language
        for set_words in (self.filter.setPlaceholderText, self.filter.setAccessibleName):
            set_words(language.text("HelpContents", "Search titles and text"))
        self.tree.setAccessibleName(language.text("HelpContents", "Contents"))
        self.found.setAccessibleDescription(language.text("HelpContents", "What was found"))

    def eventFilter(self, watched: QWidget, event: QEvent) -> bool:  # type: ignore[override]  # installed on a widget
        """Let the arrows lead from the filter into the rows."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                self.step(1 if event.key() == Qt.Key.Key_Down else -1)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._go_to_first()
                return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if palette_changed(event):
            self._search_mark.setIcon(icon("search", Role.MUTED))

    def _add(self, leaf: Leaf, parent: QTreeWidgetItem | None, *, heading: bool) -> QTreeWidgetItem:
        item = QTreeWidgetItem([leaf.title])
        item.setData(0, _NUMBER, len(self._leaves))
        item.setToolTip(0, f"<span>{escape(leaf.title)}</span>")
        item.setSizeHint(0, QSize(0, round(_ROW * self.tree.fontMetrics().height())))
        if heading:
            item.setFont(0, lettering(bold=True))
        if leaf.place is None:
            item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        if parent is None:
            self.tree.addTopLevelItem(item)
        else:
            parent.addChild(item)
        self._leaves.append((leaf, fold(f"{leaf.title}\n{leaf.words}"), item))
        return item

    def _search(self, text: str) -> None:
        wanted = [fold(word) for word in text.split()]
        hits = 0
        for _, words, item in reversed(self._leaves):
            found = all(word in words for word in wanted)
            below = [item.child(row) for row in range(item.childCount())]
            kept = found or any(each is not None and not each.isHidden() for each in below)
            item.setHidden(not kept)
            hits += found and not below
            if wanted and below:
                item.setExpanded(True)
        self._say_found(hits if wanted else None)

    def _say_found(self, hits: int | None) -> None:
        self.found.setVisible(hits is not None)
        if hits is None or self._language is None:
            return
        nothing = not any(True for _ in self._visible())
        words = self._language.text("HelpContents", "Nothing with these words")
        self.found.setText(words if nothing else self._language.text("HelpContents", "%n found", None, hits))

    def _visible(self) -> Iterator[QTreeWidgetItem]:
        return (item for _, _, item in self._leaves if not item.isHidden())

    def _go_to_first(self) -> None:
        first = next((leaf.place for leaf, words, item in self._found_leaves() if not item.childCount()), None)
        if first is not None:
            self.choose(first)
            self.chosen.emit(first)

    def _found_leaves(self) -> Iterator[tuple[Leaf, bytes, QTreeWidgetItem]]:
        return (row for row in self._leaves if row[0].place is not None and not row[2].isHidden())

    def _tell(self, item: QTreeWidgetItem | None) -> None:
        if item is not None and (place := self._leaves[item.data(0, _NUMBER)][0].place) is not None:
            self.chosen.emit(place)
