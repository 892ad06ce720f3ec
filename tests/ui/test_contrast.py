"""Contrast, measured from what is painted: WCAG 2.2, 1.4.3 and 1.4.11, in every theme."""

import pytest
from PySide6.QtGui import QColor

from tests.contrast_table import PAGE, THEMES, columns, whole
from tests.painted import contrast

# Showing a menu without a display.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_the_scale_is_that_of_the_guideline():
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("white")) == pytest.approx(4.48, abs=0.01)


@pytest.fixture(scope="module")
def measured(qapp):
    return columns(qapp)


def test_everything_stands_out_from_what_it_stands_on(measured):
    assert all(len(column) > 80 for column in measured)
    weak = [
        (theme, each)
        for theme, column in zip(THEMES, measured, strict=True)
        for each in column
        if each.ratio < each.wanted
    ]
    assert weak == []


def test_the_page_says_what_is_painted_today(measured):
    assert PAGE.read_text("utf-8") == whole(measured), "write it anew: python -m tests.contrast_table"
