import os

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QApplication, QLabel

from tests.ui.keys import GOOD
from videsk_desktop.i18n import Language
from videsk_desktop.ui.dropping import LONGEST_FILE, Obstacle, obstacle_words, text_of_file

MAIL = f"Señor:\r\nAuthorization: Bearer {GOOD}\r\n"


def of_files(*paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def of_text(text):
    data = QMimeData()
    data.setText(text)
    return data


def drop(widget, data):
    """Drag ``data`` over ``widget`` and let it go there; tell whether it was welcome."""
    buttons, modifiers = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(widget.rect().center(), Qt.DropAction.CopyAction, data, buttons, modifiers)
    entering.ignore()
    QApplication.sendEvent(widget, entering)
    if not entering.isAccepted():
        return False
    place = QPointF(widget.rect().center())
    QApplication.sendEvent(widget, QDropEvent(place, Qt.DropAction.CopyAction, data, buttons, modifiers))
    return True


@pytest.fixture(params=["the window", "the key field", "the first screen"])
def place(request, window):
    places = {
        "the window": window,
        "the key field": window.key_box.key_edit,
        "the first screen": window.first_screen.area,
    }
    return places[request.param]


def test_a_dropped_file_is_read_as_if_its_text_had_been_pasted(place, window, qtbot, tmp_path):
    (tmp_path / "mail.txt").write_bytes(MAIL.encode())
    with qtbot.waitSignal(window.pasted) as heard:
        assert drop(place, of_files(tmp_path / "mail.txt"))
    assert heard.args == [MAIL]


def test_a_dropped_text_is_taken_whole(place, window, qtbot):
    with qtbot.waitSignal(window.pasted) as heard:
        assert drop(place, of_text(MAIL))
    assert heard.args == [MAIL]


def test_a_dropped_link_is_the_text_of_its_address(place, window, qtbot):
    data = QMimeData()
    data.setUrls([QUrl(f"https://example.test/?token={GOOD}")])
    with qtbot.waitSignal(window.pasted) as heard:
        assert drop(place, data)
    assert GOOD in heard.args[0]


def test_a_dropped_picture_is_answered_with_what_to_ask_for(place, window, qtbot):
    data = QMimeData()
    data.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    with qtbot.assertNotEmitted(window.pasted):
        assert drop(place, data)
    assert window.findChild(QLabel, "messageText").text().startswith("What you dropped is a picture.")


def test_what_is_neither_text_nor_file_nor_picture_is_not_welcome(place):
    data = QMimeData()
    data.setData("application/x-other", b"1")
    assert not drop(place, data)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252"])
def test_a_file_is_read_in_the_encoding_it_was_written_in(tmp_path, encoding):
    (tmp_path / "mail").write_bytes(MAIL.encode(encoding))
    assert text_of_file(tmp_path / "mail") == MAIL


@pytest.mark.parametrize(
    "begin",
    [
        b"\x89PNG\r\n\x1a\n",
        b"\xff\xd8\xff\xe0",
        b"GIF89a",
        b"RIFF\1\2\3\4WEBPVP8 ",
        b"\0\0\0\x18ftypheic",
        b"BM\1\2\3\4\0\0\0\0",
    ],
    ids=["PNG", "JPEG", "GIF", "WebP", "HEIC", "BMP"],
)
def test_a_file_that_is_a_picture_is_told_as_one_whatever_its_size(tmp_path, begin):
    (tmp_path / "shot").write_bytes(begin + b"\0" * LONGEST_FILE)
    assert text_of_file(tmp_path / "shot") is Obstacle.PICTURE


@pytest.mark.parametrize("content", [b"%PDF-1.7\n\x00\x01\x02", b"PK\x03\x04" + bytes(40), b"\x7fELF\x02\x01\x01\x00"])
def test_a_file_that_is_no_text_is_refused(tmp_path, content):
    (tmp_path / "other").write_bytes(content)
    assert text_of_file(tmp_path / "other") is Obstacle.BINARY


def test_a_file_of_the_longest_size_is_read_and_one_byte_more_is_refused_with_the_limit(tmp_path):
    (tmp_path / "long").write_bytes(b"a" * LONGEST_FILE)
    (tmp_path / "longer").write_bytes(b"a" * (LONGEST_FILE + 1))
    assert len(text_of_file(tmp_path / "long")) == LONGEST_FILE
    assert text_of_file(tmp_path / "longer") is Obstacle.TOO_LARGE
    assert "64 KiB" in obstacle_words(Obstacle.TOO_LARGE, Language("en"))
    assert "64 KiB" in obstacle_words(Obstacle.TOO_LARGE, Language("es"))


def test_no_more_of_a_large_file_is_read_than_shows_that_it_is_large(tmp_path):
    with (tmp_path / "huge").open("wb") as file:
        file.truncate(10 * 2**30)
    assert text_of_file(tmp_path / "huge") is Obstacle.TOO_LARGE


def test_what_is_no_file_is_never_opened(tmp_path):
    assert text_of_file(tmp_path) is Obstacle.UNREADABLE
    assert text_of_file(tmp_path / "gone") is Obstacle.UNREADABLE
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe")
        assert text_of_file(tmp_path / "pipe") is Obstacle.UNREADABLE


def test_several_files_are_several_cases(place, window, tmp_path):
    for name in ("one", "other"):
        (tmp_path / name).write_bytes(b"x")
    assert drop(place, of_files(tmp_path / "one", tmp_path / "other"))
    assert "one at a time" in window.findChild(QLabel, "messageText").text()


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_obstacle_has_a_sentence_of_its_own(language):
    assert len({obstacle_words(obstacle, Language(language)) for obstacle in Obstacle}) == len(Obstacle)


def test_the_path_of_a_file_is_in_no_sentence(window, tmp_path):
    secret = tmp_path / "customer-name.bin"
    secret.write_bytes(b"\x00\x01")
    drop(window, of_files(secret))
    assert "customer" not in window.findChild(QLabel, "messageText").text()
