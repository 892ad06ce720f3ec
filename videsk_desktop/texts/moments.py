"""Times of a key in words: the moment in local time, its zone, and how long ago or in how long."""

from datetime import MAXYEAR, MINYEAR, UTC, datetime, tzinfo

from videsk_desktop.i18n import Language


def moment(seconds: object) -> datetime | None:
    """Return seconds since 1970 as a time in UTC; None for no number and for what no calendar can show."""
    if isinstance(seconds, bool) or not isinstance(seconds, int | float):
        return None
    try:
        time = datetime.fromtimestamp(seconds, tz=UTC)
    except (OverflowError, ValueError, OSError):
        return None
    # At either end of the calendar a local zone would leave it.
    return time if MINYEAR < time.year < MAXYEAR else None


def words_of_moment(time: datetime | None, *, now: datetime, language: Language, zone: tzinfo | None) -> dict[str, str]:
    """Return ``date`` and ``zone`` of a time, with ``ago`` when it is past and ``in`` when it is to come."""
    if time is None:
        return {}
    span = (time - now).total_seconds()
    distance = {"in": language.duration(span)} if span > 0 else {"ago": language.duration(span)}
    return {"date": language.date(time, zone), "zone": language.zone(time, zone), **distance}
