"""What came back, as it came: headers in a table, the body as plain text, bounded.

A server may send the key back: what is shown passed the gate, so that whatever Qt copies from here holds no key.
"""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QPlainTextEdit,
    QSplitter,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from videsk_desktop.core.exchange import Exchange
from videsk_desktop.core.redaction import Gate
from videsk_desktop.i18n import Language
from videsk_desktop.texts.foreign import foreign
from videsk_desktop.ui.row_copy import RowCopy
from videsk_desktop.ui.surface import SPACE, Text, lettering
from videsk_desktop.ui.theme import Role

# A text view with one long line of 31 MB takes six seconds, with 1 MB a tenth of one, in which the window is deaf.
SHOWN_BYTES = 100_000
MOST_HEADERS = 200
_LONGEST_VALUE = 1000
# In characters; longer names go on below.
_LONGEST_NAME = 18


class AnswerView(QSplitter):
    """Headers on the left, body on the right."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._language: Language | None = None
        self._exchange: Exchange | None = None
        self.setObjectName("answerSplitter")
        self.setChildrenCollapsible(False)
        self.setHandleWidth(2 * SPACE)
        self.setContentsMargins(0, SPACE // 2, 0, 0)
        self.headers = QTableWidget(0, 2)
        self.headers.setObjectName("answerHeaders")
        self.headers.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.headers.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.headers.setShowGrid(False)
        self.headers.setAlternatingRowColors(True)
        self.headers.setTabKeyNavigation(False)
        self.headers.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows = self.headers.verticalHeader()
        rows.hide()
        # A long value goes on below: no other place shows the end of it.
        rows.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.headers.horizontalHeader().hide()
        self.headers.horizontalHeader().setStretchLastSection(True)
        self.headers.setFont(lettering(size=0.95, fixed=True))
        self.headers.setCornerWidget(QWidget())
        self.headers.setItemDelegate(_Cells(self.headers))
        RowCopy(self.headers)
        self.body = QPlainTextEdit()
        self.body.setObjectName("answerBody")
        self.body.setReadOnly(True)
        self.body.setUndoRedoEnabled(False)
        self.body.setTabChangesFocus(True)
        self.body.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        self.body.setFont(lettering(size=0.95, fixed=True))
        self._headers_title = Text(Role.MUTED, size=0.95, bold=True)
        self._body_title = Text(Role.MUTED, size=0.95, bold=True)
        for title, content in ((self._headers_title, self.headers), (self._body_title, self.body)):
            whole = QWidget()
            column = QVBoxLayout(whole)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(SPACE // 2)
            column.addWidget(title)
            column.addWidget(content, 1)
            # In a low window the titles are to stay whole.
            content.setMinimumHeight(2 * content.fontMetrics().height())
            self.addWidget(whole)

    def show_exchange(self, exchange: Exchange | None, gate: Gate) -> None:
        """Show what ``exchange`` brought, or nothing; without the keys that ``gate`` knows."""
        self._exchange = exchange
        headers = exchange.headers[:MOST_HEADERS] if exchange is not None else ()
        self.headers.setRowCount(len(headers))
        for row, (name, value) in enumerate(headers):
            self.headers.setItem(row, 0, QTableWidgetItem(foreign(gate.redact(name).text)))
            self.headers.setItem(row, 1, QTableWidgetItem(foreign(gate.redact(value).text, _LONGEST_VALUE)))
        widest = _LONGEST_NAME * self.headers.fontMetrics().averageCharWidth()
        self.headers.setColumnWidth(0, min(self.headers.sizeHintForColumn(0) + SPACE, widest))
        body = exchange.body[:SHOWN_BYTES] if exchange is not None else b""
        text = gate.redact(body.decode("utf-8", "replace")).text
        self.body.setPlainText(text.replace("\0", "\N{SYMBOL FOR NULL}"))
        self._describe()

    def retranslate(self, language: Language) -> None:
        """Speak another language."""
        self._language = language
        self.headers.setAccessibleName(language.text("AnswerView", "Headers of the answer"))
        self.body.setAccessibleName(language.text("AnswerView", "Body of the answer"))
        self._headers_title.setText(language.text("AnswerView", "Headers of the answer"))
        self._describe()

    def _describe(self) -> None:
        if self._language is None:
            return
        language = self._language
        title = language.text("AnswerView", "Body of the answer")
        came = self._exchange is not None and self._exchange.status is not None
        nothing = language.text("AnswerView", "No body") if came else language.text("AnswerView", "No answer")
        self.body.setPlaceholderText(nothing)
        size = len(self._exchange.body) if self._exchange is not None else 0
        if size:
            title += "  ·  " + language.text("AnswerView", "%n byte(s)", None, size)
        if size > SHOWN_BYTES:
            shown = language.number(SHOWN_BYTES)
            title += "  ·  " + language.text("AnswerView", "the first {shown} are shown").format(shown=shown)
        self._body_title.setText(title)


class _Cells(QStyledItemDelegate):
    """Cells with air over and under their words."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return super().sizeHint(option, index) + QSize(0, SPACE)
