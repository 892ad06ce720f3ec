"""Values through the gate: every text in them, however deep, names included."""

from collections.abc import Mapping

from videsk_desktop.core.redaction import Gate


def redacted(value: object, gate: Gate) -> tuple[object, int]:
    """Return ``value`` without a trace of a key in any text of it, and how often something was taken out."""
    if isinstance(value, str):
        done = gate.redact(value)
        return done.text, done.count
    if isinstance(value, Mapping):
        names = [redacted(name, gate) for name in value]
        items = [redacted(item, gate) for item in value.values()]
        made = {str(name): item for (name, _), (item, _) in zip(names, items, strict=True)}
        return made, sum(count for _, count in (*names, *items))
    if isinstance(value, list | tuple):
        items = [redacted(item, gate) for item in value]
        return [item for item, _ in items], sum(count for _, count in items)
    return value, 0
