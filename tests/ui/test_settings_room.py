"""Nothing of the settings is clipped: in both languages, with words 40 % longer, at the dialog's smallest size."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel

from tests.ui.test_room import Stretched
from videsk_desktop.core.addresses import custom_environment
from videsk_desktop.i18n import Language
from videsk_desktop.settings import ProxyMode, Settings
from videsk_desktop.texts.card import Tone
from videsk_desktop.ui.host_question import HostQuestion
from videsk_desktop.ui.settings_dialog import Page, SettingsDialog

ENVIRONMENT = custom_environment("https://a-long-name.of-a-host.example.test/with/a/path", "Tests")


@pytest.fixture(
    params=[Language("es"), Language("en"), Stretched("es"), Stretched("en")], ids=["es", "en", "es+", "en+"]
)
def language(request):
    return request.param


def clipped(dialog, page=None):
    """What is seen less of than it needs; a page is scrolled, so only its width counts and what it is scrolled to."""
    found = []
    for part in dialog.findChildren(QAbstractButton) + dialog.findChildren(QLabel):
        if not part.isVisible() or not part.text():
            continue
        narrow = part.width() < (part.minimumSizeHint().width() if isinstance(part, QAbstractButton) else 0)
        wraps = isinstance(part, QLabel) and part.wordWrap()
        if isinstance(part, QLabel):
            low = part.height() < (part.heightForWidth(part.width()) if wraps else part.sizeHint().height())
            narrow = low or (not wraps and part.width() < part.sizeHint().width())
        if page is not None and page.isAncestorOf(part):
            right = part.mapTo(page, part.rect().topRight()).x()
            narrow = narrow or right > page.viewport().width()
        if narrow:
            found.append(f"{type(part).__name__} {part.objectName()}: {part.text()}")
    return found


@pytest.mark.parametrize("name", list(Page))
def test_every_page_has_room_with_its_complaints(window, qapp, language, name):
    dialog = SettingsDialog(window)
    dialog.retranslate(language)
    dialog.resize(dialog.minimumSize())
    kept = Settings(environments=(ENVIRONMENT,), proxy_mode=ProxyMode.MANUAL, proxy_address="proxy.company:3128")
    dialog.show_settings(kept, ("agent", "s3cret"), Path("/home/agent/.local/share/videsk-desktop"), page=name)
    dialog.environments.table.choose(2)
    dialog.environments.test.button.click()
    words = language.text("Adjustments", "The file of further authorities holds no certificate (PEM).")
    dialog.show_test(ENVIRONMENT, words, Tone.BAD)
    dialog.environments.address_edit.setText("http://elsewhere.example.test")
    dialog.environments._take_over()
    dialog.connection.proxy.address_edit.setText("socks5://proxy.company:1080")
    dialog.connection.first_wrong()
    dialog.refuse(words)
    qapp.processEvents()
    assert dialog.size() == dialog.minimumSize()
    page = {
        Page.GENERAL: dialog.general,
        Page.ENVIRONMENTS: dialog.environments,
        Page.CONNECTION: dialog.connection,
        Page.PRIVACY: dialog.privacy,
    }[name]
    assert page.isVisible()
    assert clipped(dialog, page) == []


def test_ok_scrolls_to_the_field_that_is_wrong_and_to_what_is_said_of_it(window, qapp, language):
    dialog = SettingsDialog(window)
    dialog.retranslate(language)
    dialog.resize(dialog.minimumSize())
    dialog.show_settings(Settings(environments=(ENVIRONMENT,)), ("", ""), Path("profile"), page=Page.ENVIRONMENTS)
    dialog.environments.table.choose(2)
    dialog.environments.address_edit.setText("http://elsewhere.example.test")
    dialog.environments._take_over()
    qapp.processEvents()
    dialog.ok_button.click()
    qapp.processEvents()
    viewport = dialog.environments.viewport()
    problem = dialog.findChild(QLabel, "environmentAddressProblem")
    for part in (dialog.environments.address_edit, problem):
        assert viewport.rect().contains(part.mapTo(viewport, part.rect().center()))


def test_the_question_about_a_host_has_room(window, qapp, language):
    box = HostQuestion(window, ENVIRONMENT, language)
    box.open()
    qapp.processEvents()
    assert clipped(box) == []
    box.reject()
