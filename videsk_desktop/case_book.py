"""Joins the windows of the program to the list of today's cases: what each was about, and the way back to it.

A window left alone forgets its key; what was said of it stays in the list. Holds no key.
"""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from videsk_desktop.core.cases import Cases
from videsk_desktop.core.check import CheckRecord
from videsk_desktop.core.diagnosis import Diagnosis
from videsk_desktop.core.gatehouse import gate_of
from videsk_desktop.core.redaction import Gate
from videsk_desktop.i18n import Language
from videsk_desktop.presenter import Presenter
from videsk_desktop.program import Program
from videsk_desktop.ui.cases_dialog import CasesDialog
from videsk_desktop.ui.main_window import MainWindow


@dataclass(slots=True)
class _Place:
    """A window at work, and the number of the case it is about."""

    window: MainWindow
    presenter: Presenter
    number: int


class CaseBook(QObject):
    """``window_wanted``: the agent chose a case of this window."""

    window_wanted = Signal(object)  # MainWindow

    def __init__(self, program: Program) -> None:
        super().__init__()
        self._program = program
        self.cases = Cases()
        self._places: list[_Place] = []
        self._dialog: CasesDialog | None = None
        program.speech.changed.connect(self._speak)

    def add(self, window: MainWindow, presenter: Presenter) -> None:
        """Keep a case of ``window`` from now on."""
        place = _Place(window, presenter, self._open(presenter))
        self._places.append(place)
        presenter.diagnosed.connect(lambda diagnosis: self._read(place, diagnosis))
        presenter.checked.connect(lambda record, _: self._answered(place, record))
        window.key_box.ask_row.ticket_edit.textEdited.connect(lambda label: self._rename(place, label))
        window.key_box.clear_requested.connect(lambda: self._emptied(place))
        window.menus.actions["clear"].triggered.connect(lambda: self._emptied(place))
        window.hygiene.everything_cleared.connect(lambda: self._forget(place))
        window.menus.actions["cases"].triggered.connect(self.show)

    def remove(self, window: MainWindow) -> None:
        """Note that ``window`` is gone."""
        for place in [each for each in self._places if each.window is window]:
            self._places.remove(place)
            self.cases.close(place.number, now=self._program.now())
        self._list()

    def show(self) -> None:
        """Show the list, in front."""
        if self._dialog is None:
            self._dialog = CasesDialog()
            self._dialog.retranslate(self._program.speech.language)
            self._dialog.panel.raise_requested.connect(self._want)
            self._dialog.panel.renamed.connect(self._rename_listed)
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()
        self._list()

    def close(self) -> None:
        """Close the list."""
        if self._dialog is not None:
            self._dialog.close()
            self._dialog.deleteLater()
            self._dialog = None

    def _speak(self, language: Language) -> None:
        if self._dialog is not None:
            self._dialog.retranslate(language)
            self._list()

    def _open(self, presenter: Presenter) -> int:
        return self.cases.open(presenter.environment.name, now=self._program.now()).number

    def _read(self, place: _Place, diagnosis: Diagnosis) -> None:
        if self.cases[place.number].asked and diagnosis.key.fingerprint != self.cases[place.number].fingerprint:
            # The next customer's key: what was answered to the last one stays in the list.
            self._begin_another(place)
        environment = place.presenter.environment.name
        self.cases.read(place.number, diagnosis, environment, now=self._program.now())
        self._list()

    def _answered(self, place: _Place, record: CheckRecord) -> None:
        self.cases.answered(place.number, record, now=self._program.now())
        self._list()

    def _emptied(self, place: _Place) -> None:
        if self.cases[place.number].asked:
            self._begin_another(place)
        else:
            self.cases.empty(place.number, now=self._program.now())
        self._list()

    def _begin_another(self, place: _Place) -> None:
        self.cases.close(place.number, now=self._program.now())
        place.number = self._open(place.presenter)
        self._rename(place, place.window.ticket)

    def _forget(self, place: _Place) -> None:
        self.cases.forget(place.number, now=self._program.now())
        self._list()

    def _rename(self, place: _Place, label: str) -> None:
        diagnosis = place.presenter.diagnosis
        self.cases.rename(place.number, label, gate=Gate() if diagnosis is None else gate_of(diagnosis))
        self._list()

    def _rename_listed(self, number: int, label: str) -> None:
        place = next((each for each in self._places if each.number == number), None)
        if place is not None:
            self._rename(place, label)
        else:
            self.cases.rename(number, label, gate=Gate())
            self._list()

    def _want(self, number: int) -> None:
        for place in self._places:
            if place.number == number:
                self.window_wanted.emit(place.window)

    def _list(self) -> None:
        if self._dialog is not None and self._dialog.isVisible():
            now = self._program.now()
            self._dialog.panel.show_cases(self.cases.listed(now=now), now)
