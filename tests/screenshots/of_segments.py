"""The segments: found, not found, opened, irregular, on their way."""

from collections.abc import Awaitable, Callable

from tests.screenshots.of_answers import asked
from tests.screenshots.stage import Scene, Stage
from videsk_desktop.core.segments import Collection, read_page
from videsk_desktop.practice.segments import segment


def searched(text: str) -> Callable[[Stage], Awaitable[None]]:
    async def scene(stage: Stage) -> None:
        await asked("accepted")(stage)
        stage.window.result.segments_tab.filter.setText(text)

    return scene


async def segment_open(stage: Stage) -> None:
    await asked("accepted")(stage)
    tab = stage.window.result.segments_tab
    tab.table.selectRow(5)
    tab.table.open_requested.emit()
    tab.detail.tree.expandAll()


def shown_rows(*rows: object, total: int | None = None, loading: bool = False) -> Callable[[Stage], Awaitable[None]]:
    """Rows as no practice server sends them."""

    async def scene(stage: Stage) -> None:
        await asked("accepted")(stage)
        collection = Collection()
        page = read_page({"total": total or len(rows), "limit": len(rows), "skip": 0, "data": list(rows)})
        if page is not None:
            collection.add(page)
        stage.window.show_segments(collection, loading)

    return scene


IRREGULAR = (
    "only a text",
    {"name": "Without an id", "priority": 1},
    {"id": "65a1b2c3d4e5f60718293a02", "name": "Ñuñoa", "priority": "high", "color": "#1f56c3"},
    {"id": "65a1b2c3d4e5f60718293a02", "name": "Ñuñoa, once more", "priority": 3, "schedule": {"open": "09:00"}},
    {"id": "65a1b2c3d4e5f60718293a05", "name": "As it should be", "priority": 2, "tags": ["a", "b"]},
    {"id": "65a1b2c3d4e5f60718293a06", "title": "Known by its title", "priority": 12_345},
)


SCENES = {
    "segments-found": Scene(searched("ñuñoa")),
    "segments-absent": Scene(searched("Cobranza Lima")),
    "segments-detail": Scene(segment_open),
    "segments-irregular": Scene(shown_rows(*IRREGULAR)),
    "segments-loading": Scene(shown_rows(*map(segment, range(10)), total=2_500, loading=True)),
}
