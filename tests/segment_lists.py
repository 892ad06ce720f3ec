"""Lists of segments as a server sends them, for tests."""

from videsk_desktop.core.segments import Collection, read_page
from videsk_desktop.core.selecting import Selecting


def collection(*pages: list, total: int | None = None) -> Collection:
    made = Collection()
    counted = sum(len(page) for page in pages) if total is None else total
    for page in pages:
        read = read_page({"total": counted, "limit": len(pages[0]), "skip": 0, "data": page})
        assert read is not None
        made.add(read)
    return made


def words(value: object) -> str:
    """Words as a screen might show them."""
    return "Yes" if value is True else str(value)


def selecting(items: list, *, total: int | None = None, enye: bool = True) -> Selecting:
    made = Selecting(collection(items, total=total), words, lambda _: "", enye=enye)
    while not made.done:
        made.read(1_000)
    return made
