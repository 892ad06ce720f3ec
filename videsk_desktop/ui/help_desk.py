"""Where every wish for help of a window comes together. What it opens is imported and made when it is first wanted."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMainWindow

from videsk_desktop.i18n import Language
from videsk_desktop.texts.help_places import Code, Place, Topic, place_of
from videsk_desktop.ui.result import Result

if TYPE_CHECKING:
    from videsk_desktop.texts.help_shapes import Facts
    from videsk_desktop.ui.gallery_example import Example
    from videsk_desktop.ui.gallery_window import GalleryWindow
    from videsk_desktop.ui.help_window import HelpWindow


class HelpDesk(QObject):
    """``facts_wanted`` and ``examples_wanted`` are answered at once, by ``show_facts`` and ``show_examples``."""

    facts_wanted = Signal()
    examples_wanted = Signal()

    def __init__(self, window: QMainWindow, result: Result) -> None:
        super().__init__(window)
        self._window, self._result = window, result
        self._language: Language | None = None
        self._facts: Facts | None = None
        self._examples: tuple[Example, ...] = ()
        self._help: HelpWindow | None = None
        self._gallery: GalleryWindow | None = None
        result.card.help_requested.connect(self.explain_card)
        result.key_tab.findings.explanation_requested.connect(self.explain)

    def explain_card(self) -> None:
        """Open the help at what the card says, or at its beginning where nothing is on the screen."""
        self.explain(self._result.code if self._result.isVisible() else None)

    def explain(self, code: Code | None) -> None:
        """Open the help where ``code`` is explained; at its beginning for None."""
        self.open_help(Place(Topic.START) if code is None else place_of(code))

    def open_shortcuts(self) -> None:
        """Open the help at the shortcuts as they are now."""
        self.open_help(Place(Topic.SHORTCUTS))

    def open_about(self) -> None:
        """Open the help at what this copy of the program is."""
        self.open_help(Place(Topic.ABOUT))

    def open_help(self, place: Place) -> None:
        """Open the help at ``place``."""
        if self._help is None:
            from videsk_desktop.ui.help_window import HelpWindow  # noqa: PLC0415 - not before it is wanted

            self._help = HelpWindow(self._window)
            self._help.example_wanted.connect(self.open_example)
            self._help.gallery_wanted.connect(self.open_gallery)
            self.facts_wanted.emit()
        if not self._help.isVisible():
            self._write_help()
        self._help.go_to(place)
        _bring_forward(self._help)

    def open_gallery(self) -> None:
        """Open the gallery where it was left."""
        self._open_gallery()

    def open_example(self, place: Place) -> None:
        """Open the gallery at the example of what is explained at ``place`` in the help."""
        self._open_gallery().go_to(place)

    def show_facts(self, facts: "Facts") -> None:
        """Tell this of the program from now on."""
        self._facts = facts

    def show_examples(self, examples: tuple["Example", ...]) -> None:
        """Show these in the gallery."""
        self._examples = examples
        self._write_gallery()

    def retranslate(self, language: Language) -> None:
        """Speak another language."""
        self._language = language
        if self._help is not None and self._help.isVisible():
            self._write_help()
        if self._gallery is not None and self._gallery.isVisible():
            self._write_gallery()

    def _open_gallery(self) -> "GalleryWindow":
        if self._gallery is None:
            from videsk_desktop.ui.gallery_window import GalleryWindow  # noqa: PLC0415 - not before it is wanted

            self._gallery = GalleryWindow(self._window)
            self._gallery.help_wanted.connect(self.open_help)
        if not self._gallery.isVisible():
            # Made now: an example that expired three days ago must not have expired four days ago.
            self.examples_wanted.emit()
        _bring_forward(self._gallery)
        return self._gallery

    def _write_help(self) -> None:
        from videsk_desktop.texts.help import help_pages  # noqa: PLC0415 - not before it is wanted
        from videsk_desktop.texts.help_shapes import Facts  # noqa: PLC0415 - as above
        from videsk_desktop.ui.shortcut_groups import shortcut_groups  # noqa: PLC0415 - as above

        if self._help is not None and self._language is not None:
            shortcuts = shortcut_groups(self._window, self._language)
            self._help.show_pages(help_pages(self._language, self._facts or Facts(), shortcuts), self._language)

    def _write_gallery(self) -> None:
        if self._gallery is not None and self._language is not None and self._examples:
            self._gallery.show_examples(self._examples, self._language)


def _bring_forward(window: "HelpWindow | GalleryWindow") -> None:
    window.show()
    window.raise_()
    window.activateWindow()
