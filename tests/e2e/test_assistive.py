"""By an assistive tool alone, over AT-SPI: no mouse, no keyboard, nothing that has to be seen."""

import pytest

from tests.e2e.test_window import ends_cleanly, sample, start

pytestmark = pytest.mark.e2e


@pytest.fixture
def program(desktop, tmp_path):
    process = start(desktop, tmp_path, "--practice")
    yield process
    desktop.close_window("Videsk Desktop")
    ends_cleanly(process)


def test_a_key_is_pasted_asked_and_its_verdict_read(desktop, program):
    desktop.copy(f"Authorization: Bearer {sample('expired')}\n")
    desktop.do("pasteButton")
    desktop.find("verdictHeadline", lambda widget: widget.words.startswith("This API Key expired"))
    desktop.do("checkButton")
    detail = desktop.find("verdictDetail", lambda widget: widget.words.startswith("Videsk refused it"))
    assert detail.description == "Why"
    assert desktop.find("verdictNextStep").words


def test_a_key_that_is_written_into_the_field_is_read_like_one_that_is_typed(desktop, program):
    desktop.write("keyEdit", sample("accepted"))
    desktop.find("verdictHeadline", lambda widget: "nothing wrong" in widget.words.lower())
    desktop.do("checkButton")
    desktop.find("verdictHeadline", lambda widget: widget.words == "The API Key works")
    desktop.find("segmentsTable")


def test_the_key_itself_is_never_told(desktop, program):
    key = sample("expired")
    desktop.write("keyEdit", key)
    desktop.find("verdictHeadline", lambda widget: widget.words.startswith("This API Key expired"))
    told = [text for each in desktop.widgets() for text in (each.name, each.description, each.text)]
    payload, signature = key.split(".")[1:]
    assert not any(secret[8:] in text for secret in (payload, signature) for text in told)
