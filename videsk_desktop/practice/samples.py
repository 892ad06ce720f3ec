"""The sample keys of practice mode, made for a moment so that their times are right."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from hashlib import sha256

from videsk_desktop.practice.signature import base64url, sign

_MARK = "practice"
_HEADER = b'{"alg":"HS256","typ":"JWT"}'
_ISSUED_AGO = timedelta(days=200, hours=3, minutes=17)


@dataclass(frozen=True, slots=True)
class Sample:
    """One named key; ``expects`` is the code of the verdict or fault that the practice API brings about."""

    name: str
    key: str = field(repr=False)
    expects: str


def is_sample(claims: Mapping[str, object]) -> bool:
    """Return whether ``claims`` carry the mark of a sample key."""
    return isinstance(claims.get(_MARK), str)


def name_of(claims: Mapping[str, object]) -> str:
    """Return the name of the sample to which ``claims`` belong; they must carry the mark."""
    return str(claims[_MARK])


def sample_keys(now: datetime) -> tuple[Sample, ...]:
    """Return all samples in the order of a menu. ``now`` is timezone-aware."""
    return tuple(_sample(recipe, now) for recipe in _RECIPES)


def _as_made(key: str) -> str:
    return key


def _signature_lost(key: str) -> str:
    return key.rpartition(".")[0]


def _first_character_lost(key: str) -> str:
    return key[1:]


def _signature_altered(key: str) -> str:
    """Change one letter in the middle of the signature: its length and its last character stay possible."""
    place = len(key) - 20
    return key[:place] + ("k" if key[place] != "k" else "K") + key[place + 1 :]


def _payload_damaged(payload: bytes) -> bytes:
    """Spoil the first colon, the byte at position 6, as one mistyped character of the key would."""
    return payload.replace(b":", b"\xff", 1)


@dataclass(frozen=True, slots=True)
class _Recipe:
    """How a sample is made: ``times`` are claims relative to now, ``damage`` is done to the finished key."""

    name: str
    expects: str
    times: Mapping[str, timedelta] = field(default_factory=dict)
    damage: Callable[[str], str] = _as_made
    spoil: Callable[[bytes], bytes] = bytes


# A key without an expiry is normal at Videsk: only the samples about times have one.
_RECIPES = (
    _Recipe("accepted", "accepted"),
    _Recipe("no_segments", "accepted"),
    _Recipe("many_segments", "accepted"),
    _Recipe("no_valid_jwt", "no_valid_jwt"),
    _Recipe("malformed", "malformed", damage=_signature_lost),
    _Recipe("bad_signature", "bad_signature", damage=_signature_altered),
    _Recipe("expired", "expired", {"exp": timedelta(days=-3, hours=-2)}),
    _Recipe("corrupt", "corrupt", spoil=_payload_damaged),
    _Recipe("removed", "removed"),
    _Recipe("no_access", "no_access"),
    _Recipe("invalid_token", "invalid_token", damage=_first_character_lost),
    _Recipe("not_active", "not_active", {"nbf": timedelta(days=2), "exp": timedelta(days=367)}),
    _Recipe("rate_limited", "rate_limited"),
    _Recipe("unavailable", "gateway_error"),
    _Recipe("portal", "intermediary"),
)


def _sample(recipe: _Recipe, now: datetime) -> Sample:
    issued = now - _ISSUED_AGO
    claims: dict[str, object] = {"rac": _integration_id(recipe.name, issued), "iat": int(issued.timestamp())}
    claims |= {name: int((now + offset).timestamp()) for name, offset in recipe.times.items()}
    payload = json.dumps(claims | {_MARK: recipe.name}, separators=(",", ":")).encode("ascii")
    signed = f"{base64url(_HEADER)}.{base64url(recipe.spoil(payload))}"
    return Sample(recipe.name, recipe.damage(f"{signed}.{sign(signed)}"), recipe.expects)


def _integration_id(name: str, created: datetime) -> str:
    """Return an ObjectId: its time of creation in seconds, then what tells it apart."""
    return f"{int(created.timestamp()):08x}" + sha256(name.encode("ascii")).hexdigest()[:16]
