"""A window of plain PySide6 that shows what our first picture shows, to measure ours against.

The same kinds of widgets and as many of them, made the shortest way: a menu bar with as many actions, shortcuts and
icons, and two menus of choices; a key field with its three buttons; chooser, ticket and the button that asks; one page
of a stack, with the place to paste, the sentence below it and three tiles; a status bar; Fusion in its own palette.
What our window holds beside its first picture is not here, and nothing is here that our first picture does not show. No
translations, no settings, no log, no drawing by hand: what those cost is what is measured.
"""

import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup, QColor, QFont, QFontDatabase, QIcon, QKeySequence, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMainWindow,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

# Frozen, the icons lie where PyInstaller unpacks them.
ICONS = Path(getattr(sys, "_MEIPASS", Path(__file__).parents[2])) / "resources" / "icons"
MENUS = {
    "&File": (
        ("&New case", "Ctrl+N", "new"),
        ("&Paste", "Ctrl+V", "paste"),
        ("Paste and &ask", "Ctrl+Shift+V", "paste-ask"),
        ("Ask &Videsk", "Ctrl+Return", "ask"),
        ("Ca&ncel", "Esc", "stop"),
        ("&Close", "Ctrl+W", ""),
        ("&Quit", "Ctrl+Q", ""),
    ),
    "&Edit": (
        ("Go to the API &Key", "Ctrl+L", "key"),
        ("&Show the API Key", "Ctrl+Shift+K", ""),
        ("&Clear", "Ctrl+Shift+X", "clear"),
        ("Clear &everything", "Ctrl+Shift+Del", ""),
        ("Copy for the &ticket", "Ctrl+Shift+E", "copy"),
        ("Copy &message to the customer", "Ctrl+Shift+M", "message"),
        ("&Find a segment", "Ctrl+F", "search"),
        ("Next &damaged place", "F8", ""),
        ("Previous da&maged place", "Shift+F8", ""),
    ),
    "&View": (("&Next tab", "Ctrl+Tab", ""), ("&Previous tab", "Ctrl+Shift+Tab", "")),
    "&Network": (
        ("Can this computer reach &Videsk?", "", "globe"),
        ("Which &way works?", "", "list"),
        ("&Proxy and time limit…", "", ""),
    ),
    "&Help": (("&Practise with samples", "", "practice"),),
}
CHOICES = {"&Language": ("Español", "English"), "&Theme": ("As the &system", "&Light", "&Dark", "&High contrast")}
PALETTE = {
    QPalette.ColorRole.Window: "#f3f5f8",
    QPalette.ColorRole.WindowText: "#17202b",
    QPalette.ColorRole.Base: "#ffffff",
    QPalette.ColorRole.Text: "#17202b",
    QPalette.ColorRole.PlaceholderText: "#556070",
    QPalette.ColorRole.Button: "#ffffff",
    QPalette.ColorRole.ButtonText: "#17202b",
    QPalette.ColorRole.Highlight: "#1f56c3",
    QPalette.ColorRole.HighlightedText: "#ffffff",
}
TILES = (
    ("key", "I have an API Key", "Alone, or inside a command, a mail or a web page: it is found."),
    ("message", "I only have the error message", "Learn what it means and what to do, without any API Key."),
    ("practice", "Practise with samples", "See every answer with examples that open nothing."),
)


def icon(name):
    return QIcon(str(ICONS / f"{name}.svg"))


def label(words, *, size=1.0, bold=False, wrap=False):
    made = QLabel(words, textFormat=Qt.TextFormat.PlainText, wordWrap=wrap)
    font = QFont(made.font())
    font.setPointSizeF(font.pointSizeF() * size)
    font.setBold(bold)
    made.setFont(font)
    return made


def sign(name, size):
    made = QLabel()
    made.setPixmap(icon(name).pixmap(size))
    return made


def fill_menus(window):
    for title, entries in MENUS.items():
        menu = window.menuBar().addMenu(title)
        for words, shortcut, name in entries:
            action = QAction(words, window)
            if shortcut:
                action.setShortcut(QKeySequence(shortcut))
            if name:
                action.setIcon(icon(name))
            menu.addAction(action)
        if title == "&View":
            for choice, words in CHOICES.items():
                group = QActionGroup(window)
                for each in words:
                    group.addAction(QAction(each, window, checkable=True))
                menu.addMenu(choice).addActions(group.actions())


def key_row():
    row = QHBoxLayout()
    key = QLineEdit(placeholderText="API Key, or anything that holds one", echoMode=QLineEdit.EchoMode.Password)
    key.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
    key.addAction(icon("key"), QLineEdit.ActionPosition.LeadingPosition)
    row.addWidget(key, 1)
    for name, words in (("paste", "Paste"), ("eye", "Show"), ("clear", "Clear")):
        row.addWidget(QPushButton(icon(name), words))
    return row


def ask_row():
    row = QHBoxLayout()
    row.addWidget(label("Environment"))
    row.addWidget(QComboBox())
    row.addWidget(label("Ticket"))
    row.addWidget(QLineEdit(placeholderText="Number or name"))
    row.addWidget(label("Nothing to ask yet"), 1, Qt.AlignmentFlag.AlignRight)
    row.addWidget(QPushButton(icon("ask"), "Ask Videsk", enabled=False))
    return row


def paste_area():
    area = QFrame(frameShape=QFrame.Shape.StyledPanel)
    area.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
    column = QVBoxLayout(area)
    column.setAlignment(Qt.AlignmentFlag.AlignCenter)
    column.addWidget(sign("paste", 44), 0, Qt.AlignmentFlag.AlignCenter)
    column.addWidget(label("Paste what the customer sent", size=1.75, bold=True), 0, Qt.AlignmentFlag.AlignCenter)
    column.addWidget(
        label("An API Key, a command, a mail or the error message. You can also drop it here"),
        0,
        Qt.AlignmentFlag.AlignCenter,
    )
    column.addWidget(QPushButton("Paste"), 0, Qt.AlignmentFlag.AlignCenter)
    return area


def tile(name, title, explanation):
    made = QFrame(frameShape=QFrame.Shape.StyledPanel)
    words = QVBoxLayout()
    words.addWidget(label(title, size=1.1, bold=True, wrap=True))
    words.addWidget(label(explanation, wrap=True))
    row = QHBoxLayout(made)
    row.addWidget(sign(name, 28), 0, Qt.AlignmentFlag.AlignTop)
    row.addLayout(words, 1)
    return made


def first_page():
    page = QWidget()
    column = QVBoxLayout(page)
    column.addWidget(paste_area(), 1)
    sentence = QHBoxLayout()
    sentence.addWidget(sign("lock", 20))
    sentence.addWidget(label("Nothing leaves this computer until you press “Ask Videsk”", size=1.05), 1)
    column.addLayout(sentence)
    tiles = QHBoxLayout()
    for words in TILES:
        tiles.addWidget(tile(*words))
    column.addLayout(tiles)
    return page


application = QApplication(["bare"])
application.setWindowIcon(icon("app"))
application.setStyle("Fusion")
palette = QPalette()
for role, colour in PALETTE.items():
    palette.setColor(role, QColor(colour))
application.setPalette(palette)
window = QMainWindow()
fill_menus(window)
whole = QWidget()
column = QVBoxLayout(whole)
column.addLayout(key_row())
column.addLayout(ask_row())
pages = QStackedWidget()
pages.addWidget(first_page())
column.addWidget(pages, 1)
window.setCentralWidget(whole)
window.statusBar().addWidget(label("Ready"))
window.resize(1200, 800)
window.show()
sys.exit(application.exec())
