"""A window of plain PySide6 with the kinds of widgets that ours shows first, to measure ours against."""

import sys
from pathlib import Path

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMainWindow,
    QPushButton,
    QTableWidget,
    QTabWidget,
    QTextEdit,
    QToolButton,
    QTreeWidget,
    QVBoxLayout,
    QWidget,
)

ICONS = Path(__file__).parents[2] / "resources" / "icons"
BUTTONS = ("paste", "eye", "clear", "ask", "key", "message", "practice", "lock")
TABS = (QTableWidget, QTreeWidget, QTextEdit)

application = QApplication(["bare"])
application.setStyle("Fusion")
window = QMainWindow()
for name in ("&File", "&Edit", "&View", "&Network", "&Help"):
    menu = window.menuBar().addMenu(name)
    for number in range(4):
        menu.addAction(QIcon(str(ICONS / "copy.svg")), f"{name} {number}")

page = QWidget()
column = QVBoxLayout(page)
row = QHBoxLayout()
column.addLayout(row)
row.addWidget(QLineEdit(placeholderText="A key, or any text that holds one"), 1)
row.addWidget(QComboBox())
row.addWidget(QLineEdit(placeholderText="Number or name"))
row.addWidget(QToolButton(text="More"))
grid = QGridLayout()
column.addLayout(grid)
for number, name in enumerate(BUTTONS):
    frame = QFrame(frameShape=QFrame.Shape.StyledPanel)
    inside = QVBoxLayout(frame)
    inside.addWidget(QPushButton(QIcon(str(ICONS / f"{name}.svg")), name.title()))
    inside.addWidget(QLabel(f"What {name} does", wordWrap=True))
    grid.addWidget(frame, number // 4, number % 4)
tabs = QTabWidget()
for kind in TABS:
    tabs.addTab(kind(), kind.__name__)
column.addWidget(tabs, 1)
window.setCentralWidget(page)
window.statusBar().showMessage("Ready")
window.resize(1200, 800)
window.show()
sys.exit(application.exec())
