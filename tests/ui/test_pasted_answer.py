"""An error pasted instead of a key is explained, and no key is needed for it."""

from PySide6.QtWidgets import QLabel, QPushButton

from tests.core.test_pasted_verdict import ERROR


def test_the_card_explains_the_error_and_nothing_can_be_asked(window, show):
    show(ERROR)
    assert "expired" in window.findChild(QLabel, "verdictHeadline").text()
    button = window.findChild(QPushButton, "checkButton")
    assert not button.isEnabled()
    assert button.text() == "Ask Videsk"
