"""The steps of one request from left to right, each with a tick and its milliseconds as they happen."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyledItemDelegate, QStyleOptionViewItem

from videsk_desktop.core.exchange import Phase, PhaseName, PhaseState
from videsk_desktop.i18n import Language, mark
from videsk_desktop.ui.icons import paint
from videsk_desktop.ui.row_copy import RowCopy
from videsk_desktop.ui.surface import SPACE, lettering
from videsk_desktop.ui.theme import Role, colours

_PHASE = Qt.ItemDataRole.UserRole
_ICON = 20
_LOOKS = {
    PhaseState.DONE: ("check", Role.GOOD),
    PhaseState.RUNNING: ("running", Role.ACCENT),
    PhaseState.FAILED: ("cross", Role.BAD),
}
_NAMES = {
    PhaseName.DNS: mark("StepsList", "Address"),
    PhaseName.CONNECT: mark("StepsList", "Connection"),
    PhaseName.TLS: mark("StepsList", "Encryption"),
    PhaseName.REQUEST: mark("StepsList", "Request"),
    PhaseName.ANSWER: mark("StepsList", "Answer"),
    PhaseName.BODY: mark("StepsList", "Content"),
}
_PENDING = ("pending", Role.MUTED)

_Index = QModelIndex | QPersistentModelIndex


class StepsList(QListWidget):
    """All steps stand there from the start, so that nothing jumps when one is reached."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("stepsList")
        self._language: Language | None = None
        self._phases: dict[PhaseName, Phase] = {}
        self.setFlow(QListWidget.Flow.LeftToRight)
        self.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setItemDelegate(_Steps(self))
        RowCopy(self)
        for _ in PhaseName:
            self.addItem(QListWidgetItem())
        self.setFixedHeight(self._height())

    def _height(self) -> int:
        return 2 * self.fontMetrics().height() + SPACE + 6

    def show_phases(self, phases: tuple[Phase, ...]) -> None:
        """Show exactly these phases, all others as not reached."""
        self._phases = {phase.name: phase for phase in phases}
        self._fill()

    def show_phase(self, phase: Phase) -> None:
        """Show one more phase, or a new state of one."""
        self._phases[phase.name] = phase
        self._fill()

    def retranslate(self, language: Language) -> None:
        """Speak another language."""
        self._language = language
        self.setAccessibleName(language.text("StepsList", "Steps of the request"))
        self._fill()

    def _fill(self) -> None:
        if self._language is None:
            return
        for row, name in enumerate(PhaseName):
            item = self.item(row)
            phase = self._phases.get(name)
            state = self._state(name, self._language)
            item.setText(self._language.text("StepsList", _NAMES[name]))
            item.setData(_PHASE, phase)
            item.setData(Qt.ItemDataRole.StatusTipRole, state)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{item.text()}: {state}")

    def _state(self, name: PhaseName, language: Language) -> str:
        phase = self._phases.get(name)
        if not self._phases:
            return language.text("StepsList", "not yet")
        if phase is None:
            order = list(PhaseName)
            passed = any(order.index(other) > order.index(name) for other in self._phases)
            # A name may be known already, a loopback address has no TLS, practice has no network at all.
            return language.text("StepsList", "not needed") if passed else language.text("StepsList", "not reached")
        if phase.state is PhaseState.RUNNING:
            return language.text("StepsList", "in progress")
        ms = language.locale.toString(phase.ms, "f", 1)
        if phase.state is PhaseState.FAILED:
            return language.text("StepsList", "failed after {ms} ms").format(ms=ms)
        return f"{ms} ms"


class _Steps(QStyledItemDelegate):
    """A sign, the step's name, and under it how long it took; a line leads on to the next."""

    def __init__(self, view: QListWidget) -> None:
        super().__init__(view)
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        table = colours()
        phase: Phase | None = index.data(_PHASE)
        name, role = _LOOKS[phase.state] if phase is not None else _PENDING
        box: QRect = option.rect
        line = option.fontMetrics.height()
        top = box.top() + SPACE // 2
        painter.save()
        paint(painter, name, role, QRectF(box.left() + 2, top + (line - _ICON) / 2, _ICON, _ICON))
        left = box.left() + _ICON + SPACE
        words = QRect(left, top, box.right() - left - SPACE, line)
        painter.setFont(lettering(bold=phase is not None))
        painter.setPen(table[Role.TEXT if phase is not None else Role.MUTED])
        title = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, title)
        reached = left + painter.fontMetrics().horizontalAdvance(title) + SPACE
        if index.row() < len(PhaseName) - 1 and reached < box.right() - SPACE:
            painter.setPen(QPen(table[Role.EDGE if phase is not None else Role.LINE], 1))
            painter.drawLine(reached, words.center().y(), box.right() - SPACE, words.center().y())
        painter.setFont(lettering())
        painter.setPen(table[role if phase is not None else Role.MUTED])
        painter.drawText(
            words.translated(0, line + 2), Qt.AlignmentFlag.AlignVCenter, str(index.data(Qt.ItemDataRole.StatusTipRole))
        )
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(self._view.viewport().width() // len(PhaseName), self._view.viewport().height())
