"""What stands beside one case: the list of today's cases, and the line about a program that ended badly."""

from datetime import datetime, timedelta

from PySide6.QtWidgets import QAbstractButton

from tests.screenshots.of_pastes import customers_key, with_cyrillic_letters
from tests.screenshots.stage import Scene, Stage, sample, videsk
from tests.ui.records import failed, page, record, refused
from videsk_desktop.aftermath import Aftermath
from videsk_desktop.core.cases import Cases
from videsk_desktop.core.diagnosis import diagnose
from videsk_desktop.core.exchange import PRACTICE, Exchange
from videsk_desktop.core.redaction import Gate
from videsk_desktop.core.verdicts import Fault
from videsk_desktop.crash_reports import CrashReports
from videsk_desktop.ui.cases_dialog import CasesDialog

PLACES = ("LookupError at segments_model.py:214, segments_tab.py:88", "KeyError at presenter.py:120, wiring.py:131")


def cases_of_a_day(now: datetime) -> Cases:
    """Cases answered, foreseen, empty, of practice and of windows that are closed, with and without a label."""
    made = Cases()
    answered: tuple[tuple[str, str, Exchange | None, bool], ...] = (
        ("VD-4711 Clínica Ñuñoa", sample("expired"), refused("expired"), False),
        ("VD-4712 Banco del Sur", customers_key(n=1), page(3, 3), True),
        ("", customers_key(n=2), refused("no_access"), False),
        ("VD-4715 Universidad de Los Lagos, sede Puerto Montt", customers_key(n=3), failed(Fault.REFUSED), True),
        ("VD-4716", with_cyrillic_letters(), None, True),
        ("", customers_key(n=4)[:-20], None, True),
        ("VD-4718 Aguas Claras", customers_key(n=5), None, True),
    )
    for place, (label, key, came, is_open) in enumerate(answered):
        at = now - timedelta(minutes=9 * (len(answered) - place))
        number = made.open("Videsk", now=at).number
        made.rename(number, label, gate=Gate())
        diagnosis = diagnose(key, now=at)
        if came is None:
            made.read(number, diagnosis, "Videsk", now=at)
        else:
            made.answered(number, record(diagnosis, came), now=at)
        if not is_open:
            made.close(number, now=at)
    practising = made.open(PRACTICE.name, now=now).number
    made.read(practising, diagnose(sample("accepted"), now=now), PRACTICE.name, now=now)
    made.open("Videsk", now=now)
    return made


async def cases(stage: Stage) -> None:
    """One of them is being named; it is the afternoon, as at night the closed ones would be of yesterday."""
    now = datetime.now().astimezone().replace(hour=16, minute=32)
    dialog = CasesDialog(stage.window)
    dialog.retranslate(stage.program.speech.language)
    dialog.panel.show_cases(cases_of_a_day(now).listed(now=now), now)
    dialog.show()
    dialog.panel.choose(6)
    dialog.panel.rename_button.click()


async def crash_note(stage: Stage) -> None:
    reports = CrashReports(stage.program.folder)
    for place in PLACES:
        reports.tell(place)
    Aftermath(stage.window, stage.program.folder, stage.program.speech).begin()


async def crash_note_open(stage: Stage) -> None:
    await crash_note(stage)
    stage.window.findChild(QAbstractButton, "showReportButton").click()


SCENES = {
    "cases": Scene(cases, videsk, shows="casesDialog"),
    "crash-note": Scene(crash_note, videsk),
    "crash-note-open": Scene(crash_note_open, videsk),
}
