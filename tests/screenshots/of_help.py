"""The help and the gallery, in windows of their own."""

from collections.abc import Awaitable, Callable

from tests.screenshots.stage import Scene, Stage, videsk
from videsk_desktop.core.verdicts import Fault, Verdict
from videsk_desktop.texts.help_places import Place, Topic, place_of


def help_at(place: Place) -> Callable[[Stage], Awaitable[None]]:
    async def scene(stage: Stage) -> None:
        stage.window.help.open_help(place)

    return scene


def example_of(code: Verdict | Fault) -> Callable[[Stage], Awaitable[None]]:
    async def scene(stage: Stage) -> None:
        stage.window.help.open_example(place_of(code))

    return scene


SCENES = {
    "help": Scene(help_at(Place(Topic.START)), videsk, shows="helpWindow"),
    "help-key": Scene(help_at(Place(Topic.KEY)), videsk, shows="helpWindow"),
    "help-verdict": Scene(help_at(place_of(Verdict.NO_ACCESS)), videsk, shows="helpWindow"),
    "help-fault": Scene(help_at(place_of(Fault.PROXY_AUTH)), videsk, shows="helpWindow"),
    "help-dashboard": Scene(help_at(Place(Topic.DASHBOARD)), videsk, shows="helpWindow"),
    "help-shortcuts": Scene(help_at(Place(Topic.SHORTCUTS)), videsk, shows="helpWindow"),
    "gallery": Scene(example_of(Verdict.EXPIRED), videsk, shows="galleryWindow"),
    "gallery-fault": Scene(example_of(Fault.INTERMEDIARY), videsk, shows="galleryWindow"),
}
