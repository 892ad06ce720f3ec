"""What a window's help is told of the program: facts of this copy, and examples that are made for the moment."""

from PySide6.QtWidgets import QLabel

from videsk_desktop import __version__
from videsk_desktop.core.verdicts import Verdict
from videsk_desktop.texts.help_places import Place, Topic, place_of
from videsk_desktop.ui.gallery_window import GalleryWindow
from videsk_desktop.ui.help_window import HelpWindow


def test_the_help_tells_of_this_copy_and_where_its_files_lie(on_qt, tmp_path):
    async def scene(bench):
        bench.window.help.open_help(Place(Topic.ABOUT))
        page = bench.window.findChild(HelpWindow, "helpWindow").pages.currentWidget()
        words = {label.text() for label in page.findChildren(QLabel)}
        assert {__version__, str(tmp_path / "settings.json"), str(tmp_path / "history.db")} <= words

    on_qt(scene)


def test_the_help_gives_the_safe_line_for_both_shells(on_qt):
    async def scene(bench):
        bench.window.help.open_help(Place(Topic.DASHBOARD))
        page = bench.window.findChild(HelpWindow, "helpWindow").pages.currentWidget()
        lines = [label.text() for label in page.findChildren(QLabel) if label.text().startswith("curl")]
        assert len(lines) == 2
        assert all("https://api.videsk.io/public/video-contact-center/segments" in line for line in lines)
        assert [("$env:VIDESK_API_KEY" in line) for line in lines] == [False, True]

    on_qt(scene)


def test_the_gallery_is_full_and_asks_nobody(on_qt):
    async def scene(bench):
        bench.window.help.open_example(place_of(Verdict.EXPIRED))
        gallery = bench.window.findChild(GalleryWindow, "galleryWindow")
        assert gallery.findChild(QLabel, "verdictHeadline").text() == "This API Key expired 3 days ago"
        assert bench.records == []
        assert bench.presenter.diagnosis is None

    on_qt(scene)
