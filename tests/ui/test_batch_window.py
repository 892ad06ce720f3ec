"""The window for several keys, used by mouse and keyboard; its rows come from the real core, its answers from none."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QComboBox, QFileDialog, QLabel, QLineEdit

from tests.keys import GOOD, NOW, make_key, seconds
from tests.ui.records import record, refused
from tests.ui.test_dropping import drop, of_files, of_text
from tests.ui.test_room import Stretched, clipped
from videsk_desktop.core.batch import Reply, Source, Standing, Stop, row_of
from videsk_desktop.core.batch_sheet import Skipped, sheet_of
from videsk_desktop.core.diagnosis import diagnose
from videsk_desktop.core.exchange import PRACTICE, VIDESK
from videsk_desktop.core.verdicts import Certainty, Fault, Verdict
from videsk_desktop.i18n import Language
from videsk_desktop.texts.card import answer_card, forecast_card
from videsk_desktop.ui.batch_cells import Field
from videsk_desktop.ui.batch_list import MOST_UNCONFIRMED
from videsk_desktop.ui.batch_window import SMALLEST, BatchWindow
from videsk_desktop.ui.theme import apply_theme

CUSTOMERS = ("Ñuñoa", "Banco Sur", "Aguas")
EXPIRED = Standing(False, Verdict.EXPIRED, Certainty.IF_SIGNATURE_IS_RIGHT)


def keys(count):
    """Of three keys one is good, one expired, one cut off."""
    for number in range(count):
        exp = seconds(days=-number - 1 if number % 3 == 1 else 300 + number)
        key = make_key({"rac": f"{number:024x}", "exp": exp})
        yield key[:-5] if number % 3 == 2 else key


def rows_of(texts, *, labelled=True):
    return [
        row_of(diagnose(text, now=NOW), number=number + 2, label=CUSTOMERS[number % 3] if labelled else "", twin=None)
        for number, text in enumerate(texts)
    ]


@pytest.fixture
def batch(qtbot, qapp) -> BatchWindow:
    apply_theme(qapp, "light")
    made = BatchWindow(Language("en"))
    qtbot.addWidget(made, before_close_func=lambda widget: widget.allow_close())
    made.show_environment(VIDESK)
    made.show()
    return made


@pytest.fixture
def full(batch):
    fill(batch, rows_of(keys(30)))
    return batch


def fill(window, rows, **source):
    window.show_nothing()
    window.show_beginning()
    window.add_rows(rows)
    sheet = sheet_of(f"customer;api_key\nSur;{GOOD}\nNorte;{GOOD}")
    window.show_read(Source(**({"sheet": sheet, "lines": len(rows) + 1, "rows": len(rows)} | source)))


def reply(row_key, name="expired", environment=VIDESK):
    return Reply(record(diagnose(row_key, now=NOW), refused(name), environment), NOW)


def part(window, kind, name):
    return window.findChild(kind, name)


def button(window, name):
    return part(window, QAbstractButton, name)


def click(qtbot, widget):
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def press(qtbot, window, key, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(window, key, modifier)


def words(window, name):
    return part(window, QLabel, name).text()


def shown(window, field):
    model = window.list.model
    return [model.index(row, field).data() for row in range(model.rowCount())]


def click_row(qtbot, window, row, modifier=Qt.KeyboardModifier.NoModifier):
    table = window.list.table
    place = table.visualRect(window.list.model.index(row, Field.FORECAST)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, modifier, place)


def test_empty_it_says_how_keys_get_in_how_many_and_that_nothing_leaves(batch):
    told = " ".join(label.text() for label in batch.start.findChildren(QLabel))
    for part_of_it in ("Paste or drop", "CSV", "Nothing leaves this computer", "10,000", "20 MB", "memory only"):
        assert part_of_it in told


def test_paste_gives_the_clipboard_whole_by_button_and_by_key(qtbot, batch):
    QGuiApplication.clipboard().setText(f"{GOOD}\n\n second ")
    with qtbot.waitSignal(batch.text_given) as given:
        click(qtbot, button(batch, "batchPasteButton"))
    assert given.args == [f"{GOOD}\n\n second "]
    with qtbot.waitSignal(batch.text_given):
        press(qtbot, batch, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def test_an_empty_clipboard_is_said(qtbot, batch):
    QGuiApplication.clipboard().setText("  ")
    click(qtbot, button(batch, "batchPasteButton"))
    assert words(batch, "messageText") == "The clipboard holds no text."


def test_text_and_files_can_be_dropped(qtbot, batch, tmp_path):
    with qtbot.waitSignal(batch.text_given) as given:
        assert drop(batch, of_text(GOOD))
    assert given.args == [GOOD]
    with qtbot.waitSignal(batch.file_given) as given:
        assert drop(batch, of_files(tmp_path / "keys.csv"))
    assert given.args == [tmp_path / "keys.csv"]


def test_a_file_is_chosen_in_a_dialog_that_blocks_nothing(qtbot, batch, tmp_path):
    press(qtbot, batch, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    assert part(batch, QFileDialog, "batchOpenDialog").isVisible()
    with qtbot.waitSignal(batch.file_given) as given:
        batch.intake.dialog.fileSelected.emit(str(tmp_path / "keys.csv"))
    assert given.args == [tmp_path / "keys.csv"]
    batch.intake.dialog.reject()


def test_what_was_read_is_said_with_what_was_not(batch):
    fill(batch, rows_of(keys(3)), twins=1, skipped={Skipped.BLANK: 2, Skipped.WITHOUT_KEY: 1, Skipped.BEYOND: 5})
    told = words(batch, "batchWords")
    for each in ("4 lines read", "semicolons", "“api_key”", "1 repeated", "2 empty lines", "1 line with nothing"):
        assert each in told
    assert words(batch, "messageText") == "5 API Keys were left out: a batch holds 10,000."


def test_a_text_without_any_row_leads_back_to_the_beginning(batch):
    fill(batch, [], lines=3, skipped={Skipped.BLANK: 3})
    assert batch.start.isVisible()
    assert words(batch, "messageText") == "There was nothing in it to read."


def test_rows_tell_line_label_fingerprint_forecast_and_expiry(full):
    assert shown(full, Field.LINE)[:2] == ["2", "3"]
    assert shown(full, Field.LABEL)[:3] == list(CUSTOMERS)
    assert shown(full, Field.FORECAST)[:3] == ["Nothing wrong seen", "Expired", "Signature does not match"]
    assert shown(full, Field.EXPIRES)[1] == Language("en").date(full.list.model.rows[1].expires)
    assert shown(full, Field.ANSWER)[0] == ""


def test_without_labels_there_is_no_column_for_them(batch):
    fill(batch, rows_of(keys(3), labelled=False))
    assert batch.list.table.isColumnHidden(Field.LABEL)
    fill(batch, rows_of(keys(3)))
    assert not batch.list.table.isColumnHidden(Field.LABEL)


def test_a_chip_tells_how_many_there_are_and_shows_only_those(qtbot, full):
    chip = button(full, "batchChip_forecast_expired")
    assert chip.text() == "10 · Expired"
    click(qtbot, chip)
    assert set(shown(full, Field.FORECAST)) == {"Expired"}
    assert words(full, "batchCount") == "10 of 30 shown"
    click(qtbot, chip)
    assert full.list.model.rowCount() == 30


def test_ctrl_f_finds_by_label_without_case_or_accents_and_esc_takes_it_back(qtbot, full):
    press(qtbot, full, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert full.focusWidget() is part(full, QLineEdit, "batchFilter")
    qtbot.keyClicks(full.focusWidget(), "nunoa")
    assert set(shown(full, Field.LABEL)) == {"Ñuñoa"}
    press(qtbot, full, Qt.Key.Key_Escape)
    assert full.list.model.rowCount() == 30


def test_headers_sort_and_a_third_click_brings_the_lines_order_back(qtbot, full):
    header = full.list.table.horizontalHeader()
    place = QPoint(header.sectionPosition(Field.EXPIRES) + 5, header.height() // 2)
    lines = shown(full, Field.LINE)
    for expected in (sorted, lambda values: sorted(values, reverse=True), None):
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
        times = [full.list.model.rows[at].expires for at in full.list.model.shown]
        known = [time for time in times if time is not None]
        assert known == expected(known) if expected else shown(full, Field.LINE) == lines


def test_the_selection_survives_a_filter_and_an_order(qtbot, full):
    click_row(qtbot, full, 3)
    click_row(qtbot, full, 5, Qt.KeyboardModifier.ControlModifier)
    full.list.model.sort(Field.FORECAST, Qt.SortOrder.DescendingOrder)
    assert sorted(full.list.table.selected) == [3, 5]
    part(full, QLineEdit, "batchFilter").setText("nothing like that")
    part(full, QLineEdit, "batchFilter").clear()
    assert sorted(full.list.table.selected) == [3, 5]


def test_the_current_row_is_told_and_its_card_shown(qtbot, full):
    with qtbot.waitSignal(full.row_chosen, check_params_cb=lambda place: place == 1):
        click_row(qtbot, full, 1)
    diagnosis = diagnose(list(keys(2))[1], now=NOW)
    full.show_card(full.list.model.rows[1], forecast_card(diagnosis, NOW, Language("en")))
    assert "expired" in words(full, "batchDetailHeadline")
    assert full.list.model.rows[1].fingerprint in words(full, "batchDetailAbout")
    with qtbot.waitSignal(full.open_requested) as opened:
        click(qtbot, button(full, "batchOpenRowButton"))
    assert opened.args == [1]


def test_enter_and_a_double_click_open_a_row(qtbot, full):
    click_row(qtbot, full, 2)
    with qtbot.waitSignal(full.open_requested) as opened:
        press(qtbot, full.list.table, Qt.Key.Key_Return)
    assert opened.args == [2]


def test_few_are_asked_at_once_and_only_what_is_not_known_yet(qtbot, full):
    known = list(keys(30))
    full.change_rows({0: replaced(full, 0, reply(known[0])), 3: replaced(full, 3, reply(known[3]))})
    assert button(full, "batchAskButton").text() == "Ask Videsk: not evaluated (28)"
    with qtbot.waitSignal(full.ask_requested) as asked:
        press(qtbot, full, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert asked.args == [[place for place in range(30) if place not in {0, 3}]]


def replaced(window, place, came):
    return replace(window.list.model.rows[place], reply=came)


def test_many_are_asked_only_once_that_was_confirmed_and_it_says_how_long_it_takes(qtbot, batch):
    fill(batch, rows_of(keys(MOST_UNCONFIRMED + 10)))
    asked = []
    batch.ask_requested.connect(asked.append)
    click(qtbot, button(batch, "batchAskButton"))
    assert asked == []
    assert words(batch, "confirmText") == (
        "Ask Videsk about 60 different API Keys? Five a second, this takes about 12 seconds."
    )
    assert batch.focusWidget() is button(batch, "confirmNoButton")
    click(qtbot, button(batch, "confirmYesButton"))
    assert [len(places) for places in asked] == [MOST_UNCONFIRMED + 10]


def test_only_the_selected_or_only_what_is_shown_can_be_asked(qtbot, full):
    click_row(qtbot, full, 3)
    click_row(qtbot, full, 5, Qt.KeyboardModifier.ShiftModifier)
    with qtbot.waitSignal(full.ask_requested) as asked:
        click(qtbot, button(full, "batchAskSelectedButton"))
    assert asked.args == [[3, 4, 5]]
    click(qtbot, button(full, "batchChip_forecast_expired"))
    assert button(full, "batchAskButton").text() == "Ask Videsk: shown (10)"
    with qtbot.waitSignal(full.ask_requested) as asked:
        click(qtbot, button(full, "batchAskButton"))
    assert asked.args == [list(range(1, 30, 3))]


def test_while_asking_it_says_how_far_and_how_long_and_esc_cancels(qtbot, full):
    full.show_asking(True)
    full.list.show_asked(10, 30)
    assert words(full, "batchWords") == "Asking Videsk: 10 of 30, about 4 seconds left"
    assert not button(full, "batchAskButton").isEnabled()
    with qtbot.waitSignal(full.cancel_requested):
        press(qtbot, full, Qt.Key.Key_Escape)
    with qtbot.waitSignal(full.cancel_requested):
        click(qtbot, button(full, "batchCancelButton"))
    full.list.show_waiting(7)
    assert words(full, "batchWords") == "Too many requests: going on in 7 seconds"
    full.show_asking(False)
    full.show_stopped(Stop.CANCELLED, None)
    assert words(full, "batchWords") == "Cancelled. What was answered stays."
    assert button(full, "batchAskButton").isEnabled()
    assert not button(full, "batchCancelButton").isVisible()


@pytest.mark.parametrize("stop", [Stop.RATE_LIMITED, Stop.NOTHING_LEARNT, Stop.FAILED])
def test_why_asking_stopped_stays_until_it_is_dismissed(full, stop):
    full.show_stopped(stop, Fault.UNREACHABLE)
    assert words(full, "messageText").startswith("Stopped")


def test_an_answer_shows_in_its_row_and_in_the_chips(full):
    known = list(keys(30))
    came = reply(known[1])
    full.change_rows({1: replaced(full, 1, came)})
    assert shown(full, Field.ANSWER)[1] == "Expired"
    assert shown(full, Field.MS)[1] == str(came.ms)
    assert button(full, "batchChip_answer_expired").text() == "1 · Expired"
    assert button(full, "batchChip_forecast_expired").text() == "9 · Expired"
    card = answer_card(came.record, diagnose(known[1], now=NOW), NOW, Language("en"))
    full.show_card(full.list.model.rows[1], card)
    assert words(full, "batchDetailHeadline") == card.headline


def test_answers_do_not_go_away_without_being_asked_about(qtbot, full):
    full.change_rows({0: replaced(full, 0, reply(next(keys(1))))})
    QGuiApplication.clipboard().setText("another list")
    given, closed, cleared = [], [], []
    full.text_given.connect(given.append)
    full.close_requested.connect(lambda: closed.append(1))
    full.clear_requested.connect(lambda: cleared.append(1))
    press(qtbot, full, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    full.close()
    press(qtbot, full, Qt.Key.Key_X, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert (given, closed, cleared) == ([], [], [])
    assert full.isVisible()
    click(qtbot, button(full, "confirmYesButton"))
    assert (given, closed, cleared) == ([], [], [1])


def test_without_answers_closing_only_asks_whoever_holds_the_loop(qtbot, full):
    with qtbot.waitSignal(full.close_requested):
        full.close()
    assert full.isVisible()


def test_rows_are_copied_as_evidence_by_their_places(qtbot, full):
    press(qtbot, full.list.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(full.copy_requested) as copied:
        press(qtbot, full, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert copied.args == [list(range(30))]


def test_all_filtered_and_selected_can_be_exported_in_every_form(qtbot, full, tmp_path):
    click_row(qtbot, full, 0)
    full.list.model.set_filter("expired")
    menu = full.list.exporting.menu
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions()] == ["All (30)", "Filtered (10)", "Selected (0)"]
    forms = menu.actions()[1].menu().actions()
    assert [action.text() for action in forms] == [
        "CSV with commas",
        "CSV with semicolons",
        "JSON",
        "Summary for the ticket (Markdown)",
    ]
    forms[1].trigger()
    assert full.list.exporting.dialog.isVisible()
    with qtbot.waitSignal(full.export_requested) as exported:
        full.list.exporting.dialog.fileSelected.emit(str(tmp_path / "keys.csv"))
    full.list.exporting.dialog.reject()
    path, form, separator, places = exported.args
    assert (path, str(form), separator) == (tmp_path / "keys.csv", "csv", ";")
    assert places == list(range(1, 30, 3))


def test_another_environment_is_loudly_marked_and_named_on_the_button(full):
    full.show_environment(PRACTICE)
    assert full.band.isVisible()
    assert button(full, "batchAskButton").text() == "Ask Practice: all (30)"


def test_clearing_shows_the_beginning_and_leaves_no_row(full):
    full.show_nothing()
    assert full.start.isVisible()
    assert (full.list.model.rowCount(), words(full, "batchDetailHeadline")) == (0, "")


def test_a_language_changes_everything_that_is_shown(full):
    full.retranslate(Language("es"))
    assert shown(full, Field.FORECAST)[1] == "Expirado"
    assert button(full, "batchChip_forecast_expired").text() == "10 · Expirado"
    assert button(full, "batchAskButton").text() == "Consultar a Videsk: todos (30)"
    assert "API Key" in full.windowTitle()


def test_every_input_button_and_view_has_a_name_for_assistive_tools(full):
    full.show_asking(True)
    full.list.show_asked(1, 2)
    named = [full.list.table, full.list.bar.progress, full.list.chips, full.list.detail, full.start.area]
    named += full.findChildren(QLineEdit) + full.findChildren(QComboBox)
    named += [each for each in full.findChildren(QAbstractButton) if each.objectName() and each.isVisibleTo(full)]
    for widget in named:
        interface = QAccessible.queryAccessibleInterface(widget)
        assert widget.objectName()
        assert interface.text(QAccessible.Text.Name), widget.objectName()


@pytest.mark.parametrize("language", [Stretched("es"), Stretched("en"), Language("es")], ids=["es+", "en+", "es"])
def test_nothing_is_clipped_in_the_smallest_window(qtbot, qapp, language):
    window = BatchWindow(language)
    qtbot.addWidget(window, before_close_func=lambda widget: widget.allow_close())
    window.resize(SMALLEST)
    window.show_environment(PRACTICE)
    window.show()
    qapp.processEvents()
    assert clipped(window) == []
    fill(window, rows_of(keys(MOST_UNCONFIRMED + 10)))
    window.show_error(language.text("BatchIntake", "The clipboard holds no text."))
    qapp.processEvents()
    assert clipped(window) == []
    click(qtbot, button(window, "batchAskButton"))
    qapp.processEvents()
    assert clipped(window) == []
    window.show_asking(True)
    window.list.show_asked(1, 10_000)
    qapp.processEvents()
    assert clipped(window) == []
    assert window.size() == SMALLEST
