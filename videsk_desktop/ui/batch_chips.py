"""What the rows of a batch come to: a chip for each standing with its number; a click shows only those rows."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from videsk_desktop.core.batch import Standing
from videsk_desktop.i18n import Language
from videsk_desktop.texts.batch import standing_name
from videsk_desktop.ui.batch_cells import standing_look
from videsk_desktop.ui.flow import Flow
from videsk_desktop.ui.icons import paint
from videsk_desktop.ui.surface import SPACE, lettering, palette_changed
from videsk_desktop.ui.theme import Role, colours

_ICON = 16


class Chip(QAbstractButton):
    """Outlined for what is only read here, tinted for answers; filled while only its rows are shown."""

    def __init__(self, standing: Standing) -> None:
        super().__init__()
        self._standing = standing
        self.setObjectName(f"batchChip_{'answer' if standing.answered else 'forecast'}_{standing.code}")
        self.setCheckable(True)
        self.setFont(lettering(bold=True))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        """Ask for the sign and the words."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + _ICON + 4 * SPACE, round(metrics.height() * 1.7))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the pill, and a ring while it has the focus."""
        table, look = colours(), standing_look(self._standing)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        filled = self.isChecked()
        soft = look.soft if self._standing.answered else Role.BASE
        painter.setPen(QPen(table[look.strong], 2 if self.underMouse() and not filled else 1))
        painter.setBrush(table[look.strong if filled else soft])
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        ink = Role.BASE if filled else look.strong
        if self.hasFocus():
            painter.setPen(QPen(table[ink], 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = box.adjusted(3, 3, -3, -3)
            painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2)
        left = round(1.5 * SPACE)
        if look.icon is not None:
            paint(painter, look.icon, ink, QRectF(left, (self.height() - _ICON) / 2, _ICON, _ICON))
        painter.setPen(table[ink])
        room = self.rect().adjusted(left + _ICON + SPACE - 2, 0, 0, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if palette_changed(event):
            self.update()


class BatchChips(QWidget):
    """``wanted``: the Standing whose rows are to be shown, None for all."""

    wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("batchChips")
        self._language: Language | None = None
        self._chips: dict[Standing, Chip] = {}
        self._counts: Mapping[Standing, int] = {}
        self._flow = Flow(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_counts(self, counts: Mapping[Standing, int], wanted: Standing | None) -> None:
        """Show how many rows there are of each standing, answers first; ``wanted`` is pressed."""
        ordered = sorted(counts, key=lambda each: (not each.answered, -counts[each], each.code))
        if ordered != list(self._chips):
            self._make(ordered)
        self._counts = counts
        for standing, chip in self._chips.items():
            chip.setChecked(standing == wanted)
        self._say()

    def retranslate(self, language: Language) -> None:
        """Speak another language."""
        self._language = language
        self.setAccessibleName(language.text("BatchChips", "Results"))
        self._say()

    def _make(self, standings: list[Standing]) -> None:
        """Keep the chips that are there: one that is being clicked must not go away under the mouse."""
        for standing in [standing for standing in self._chips if standing not in standings]:
            chip = self._chips.pop(standing)
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        for standing in standings:
            if standing not in self._chips:
                chip = Chip(standing)
                chip.clicked.connect(lambda pressed, which=standing: self.wanted.emit(which if pressed else None))
                self._chips[standing] = chip
        self._chips = {standing: self._chips[standing] for standing in standings}
        for chip in self._chips.values():
            self._flow.removeWidget(chip)
            self._flow.addWidget(chip)
            chip.show()

    def _say(self) -> None:
        if self._language is None:
            return
        for standing, chip in self._chips.items():
            words = f"{self._language.number(self._counts[standing])} · {standing_name(standing, self._language)}"
            if words != chip.text():
                chip.setText(words)
                chip.setAccessibleName(words)
                chip.updateGeometry()
            hint = (
                self._language.text("BatchChips", "Answered")
                if standing.answered
                else self._language.text("BatchChips", "Read on this computer, not asked")
            )
            chip.setAccessibleDescription(hint)
            chip.setToolTip(hint)
        self.updateGeometry()
