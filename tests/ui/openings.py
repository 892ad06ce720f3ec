"""Every page of the window, and every window and dialog beside it, each opened as a user would see it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from tests.ui.conftest import NOW
from tests.ui.keys import EXPIRED, GOOD
from tests.ui.records import collected, failed, page, record
from tests.ui.test_corrections import CYRILLIC
from videsk_desktop.core.cases import Cases
from videsk_desktop.core.diagnosis import diagnose
from videsk_desktop.core.exchange import PRACTICE, VIDESK, Environment, EnvironmentKind
from videsk_desktop.core.verdicts import Fault
from videsk_desktop.gallery import examples
from videsk_desktop.i18n import Language
from videsk_desktop.settings import Settings
from videsk_desktop.texts.help_places import Place, Topic
from videsk_desktop.ui.batch_window import BatchWindow
from videsk_desktop.ui.cases_dialog import CasesDialog
from videsk_desktop.ui.host_question import HostQuestion
from videsk_desktop.ui.main_window import MainWindow
from videsk_desktop.ui.network_dialog import NetworkDialog
from videsk_desktop.ui.settings_dialog import Page, SettingsDialog

OWN = Environment(EnvironmentKind.CUSTOM, "staging", "https://staging.example")

Opening = Callable[[MainWindow, Language], QWidget]


def result(window: MainWindow, tab: int, *, detail: int = 0, came=None) -> QWidget:
    """Fill the window with all it can show of an accepted key, or of what ``came``, and open a tab."""
    window.set_environments([VIDESK, PRACTICE, OWN], PRACTICE)
    window.set_samples([("expired", "expired")])
    text = f"Authorization: Bearer {GOOD}\n{EXPIRED}"
    diagnosis = diagnose(text, now=NOW)
    window.key_box.take(text)
    window.show_diagnosis(diagnosis, NOW)
    known = record(diagnosis, came or page(10, 43), PRACTICE)
    window.show_record(known, diagnosis, NOW, known)
    window.show_segments(collected(known) if came is None else None, False)
    window.result.tabs.setCurrentIndex(tab)
    window.result.detail_tab.pages.setCurrentIndex(detail)
    if tab == 1:
        window.result.segments_tab.table.selectRow(0)
        window.result.segments_tab.table.open_requested.emit()
    QApplication.processEvents()
    return window


def _settings(page_to_open: Page) -> Opening:
    def opened(window: MainWindow, language: Language) -> QWidget:
        made = SettingsDialog(window)
        made.retranslate(language)
        kept = Settings(environments=(OWN,), confirmed_hosts=("staging.example",))
        made.show_settings(kept, ("agent", ""), Path("profile"), page=page_to_open)
        return made

    return opened


def _help(topic: Topic) -> Opening:
    def opened(window: MainWindow, _language: Language) -> QWidget:
        window.help.open_help(Place(topic))
        return window.findChild(QWidget, "helpWindow")

    return opened


def _gallery(window: MainWindow, _language: Language) -> QWidget:
    window.help.examples_wanted.connect(lambda: window.help.show_examples(examples(NOW)))
    window.help.open_gallery()
    return window.findChild(QWidget, "galleryWindow")


def _cases(window: MainWindow, language: Language) -> QWidget:
    cases = Cases()
    cases.open("Videsk", now=NOW)
    made = CasesDialog(window)
    made.retranslate(language)
    made.panel.show_cases(cases.listed(now=NOW), NOW)
    made.open()
    return made


def _network(window: MainWindow, language: Language) -> QWidget:
    made = NetworkDialog(window)
    made.retranslate(language)
    made.open()
    return made


def _host(window: MainWindow, language: Language) -> QWidget:
    made = HostQuestion(window, OWN, language)
    made.open()
    return made


def _delete_all(window: MainWindow, _language: Language) -> QWidget:
    window.result.history_tab._confirm_all()
    return window.findChild(QMessageBox, "confirmDeleteAll")


def _batch(_window: MainWindow, language: Language) -> QWidget:
    made = BatchWindow(language)
    made.show()
    return made


def _correction(window: MainWindow, _language: Language) -> QWidget:
    text = f"Bearer {CYRILLIC}"
    window.key_box.take(text)
    window.show_diagnosis(diagnose(text, now=NOW), NOW)
    window.show_error("Something to be dismissed")
    return window


OPENINGS: dict[str, Opening] = {
    "first screen": lambda window, _: window,
    "correction": _correction,
    "key": lambda window, _: result(window, 0),
    "segments": lambda window, _: result(window, 1),
    "messages": lambda window, _: result(window, 2),
    "answer": lambda window, _: result(window, 3),
    "network page": lambda window, _: result(window, 3, detail=1),
    "permissions": lambda window, _: result(window, 3, detail=2),
    "nothing came": lambda window, _: result(window, 3, came=failed(Fault.DNS_NOT_FOUND)),
    "history": lambda window, _: result(window, 4),
    **{f"settings, {each.value}": _settings(each) for each in Page},
    **{f"help, {each.value}": _help(each) for each in Topic},
    "gallery": _gallery,
    "cases": _cases,
    "network": _network,
    "question about a host": _host,
    "question before deleting": _delete_all,
    "several keys": _batch,
}
