"""What was noticed about a key, worst first: an icon and a word for how bad, one sentence, and the remedy below it."""

from datetime import datetime

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QFont, QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from videsk_desktop.core.findings import Finding, Severity
from videsk_desktop.i18n import Language
from videsk_desktop.texts.findings import remedy, sentence
from videsk_desktop.texts.steps import severity
from videsk_desktop.ui.icons import paint
from videsk_desktop.ui.row_copy import RowCopy
from videsk_desktop.ui.surface import SPACE
from videsk_desktop.ui.theme import Role, colours
from videsk_desktop.ui.tones import SEVERITIES

_FINDING = Qt.ItemDataRole.UserRole
_REMEDY = Qt.ItemDataRole.UserRole + 1
_WORD = Qt.ItemDataRole.UserRole + 2
_ICON = 18
_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_UNBOUNDED = 10_000

_Index = QModelIndex | QPersistentModelIndex


class FindingsList(QListWidget):
    """``finding_chosen``: the user wants to see where it is; ``explanation_requested``: what a FindingCode means."""

    finding_chosen = Signal(object)
    explanation_requested = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("findingsList")
        self.setItemDelegate(_Rows(self))
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentItemChanged.connect(self._chosen)
        self.itemClicked.connect(self._chosen)
        self.itemActivated.connect(self._chosen)
        self.explain = QAction(self)
        self.explain.setObjectName("explainFindingAction")
        self.explain.triggered.connect(self._explain)
        RowCopy(self, self.explain)

    def show_findings(self, findings: tuple[Finding, ...], now: datetime | None, language: Language) -> None:
        """List ``findings``, which come worst first."""
        with QSignalBlocker(self):
            self.clear()
        for finding in findings:
            item = QListWidgetItem()
            item.setData(_FINDING, finding)
            item.setData(_REMEDY, remedy(finding, language))
            item.setData(_WORD, severity(finding.severity, language))
            self.addItem(item)
        self.show_time(now, language)

    def show_time(self, now: datetime | None, language: Language) -> None:
        """Tell how long ago it all was, counted from ``now``."""
        for row in range(self.count()):
            item = self.item(row)
            said = sentence(item.data(_FINDING), language, now=now)
            if said != item.text():
                item.setText(said)
                told = f"{item.data(_WORD)}: {said} {item.data(_REMEDY)}"
                item.setData(Qt.ItemDataRole.AccessibleTextRole, told)

    def mark(self, finding: Finding) -> None:
        """Mark the row of ``finding``, whose place the user has gone to."""
        rows = (row for row in range(self.count()) if self.item(row).data(_FINDING) == finding)
        with QSignalBlocker(self):
            self.setCurrentRow(next(rows, -1))
        self.viewport().update()

    def retranslate(self, language: Language) -> None:
        """Speak another language."""
        self.setAccessibleName(language.text("FindingsList", "What we noticed about this API Key"))
        self.explain.setText(language.text("FindingsList", "What does this mean?"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give every row the height that its words need at the new width, and keep the chosen one in view."""
        super().resizeEvent(event)
        self.doItemsLayout()
        if self.currentItem() is not None:
            self.scrollToItem(self.currentItem())

    def _explain(self) -> None:
        item = self.currentItem()
        if item is not None:
            finding: Finding = item.data(_FINDING)
            self.explanation_requested.emit(finding.code)

    def _chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.finding_chosen.emit(item.data(_FINDING))


class _Rows(QStyledItemDelegate):
    """Icon at the left; word and sentence beside it; the remedy, quieter, below."""

    def __init__(self, view: QListWidget) -> None:
        super().__init__(view)
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        table = colours()
        finding: Finding = index.data(_FINDING)
        icon, role = SEVERITIES[finding.severity]
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        box: QRect = option.rect
        painter.save()
        if chosen:
            painter.fillRect(box, table[Role.ACCENT_SOFT])
            painter.fillRect(QRect(box.left(), box.top(), 3, box.height()), table[Role.ACCENT])
        paint(painter, icon, role, QRectF(box.left() + SPACE, box.top() + SPACE, _ICON, _ICON))
        title, below = self._boxes(option, index)
        painter.setFont(_title_font(option, index))
        painter.setPen(table[Role.TEXT])
        painter.drawText(title, _WRAPPED, _title(index))
        painter.setFont(option.font)
        painter.setPen(table[Role.MUTED])
        painter.drawText(below, _WRAPPED, str(index.data(_REMEDY)))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        title, below = self._boxes(option, index)
        return QSize(title.width(), max(below.bottom() - option.rect.top(), _ICON + SPACE) + SPACE)

    def _boxes(self, option: QStyleOptionViewItem, index: _Index) -> tuple[QRect, QRect]:
        metrics = option.fontMetrics
        top = option.rect.top() + SPACE
        left = option.rect.left() + _ICON + 2 * SPACE
        width = self._view.viewport().width() - _ICON - 3 * SPACE
        bold = QFontMetrics(_title_font(option, index))
        title = bold.boundingRect(QRect(left, top, width, _UNBOUNDED), _WRAPPED, _title(index))
        remedy_text = str(index.data(_REMEDY))
        if not remedy_text:
            return title, QRect(left, title.bottom(), width, 0)
        room = QRect(left, title.bottom() + 3, width, _UNBOUNDED)
        return title, metrics.boundingRect(room, _WRAPPED, remedy_text)


def _title_font(option: QStyleOptionViewItem, index: _Index) -> QFont:
    """Let what proves damage stand out from what only hints at it, and from every remedy."""
    font = QFont(option.font)
    finding: Finding = index.data(_FINDING)
    if finding.severity is Severity.ERROR:
        font.setWeight(QFont.Weight.DemiBold)
    return font


def _title(index: _Index) -> str:
    return f"{index.data(_WORD)}  ·  {index.data()}"
