"""What a key may do beyond listing segments: other GETs of the API, and what each answer says of a permission.

The paths are those of Videsk's public documentation. Nothing but GET is ever asked.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from videsk_desktop.core.answer import Accepted, NotJudged, Refused
from videsk_desktop.core.body import read_body
from videsk_desktop.core.classify import classify
from videsk_desktop.core.exchange import SEGMENTS_PATH, Environment, Exchange
from videsk_desktop.core.verdicts import Fault, Verdict

_BASE = SEGMENTS_PATH.removesuffix("/segments")


class Resource(StrEnum):
    """What can be asked for."""

    SEGMENTS = "segments"
    SERVICES = "services"
    BRANCHES = "branches"
    BASE_FORM = "base_form"
    CONTACT_FORM = "contact_form"
    SURVEY = "survey"


class Allowance(StrEnum):
    """What an answer says of the permission; ``NOT_ASKED``: a segment's id would be needed and there is none."""

    ALLOWED = "allowed"
    NO_PERMISSION = "no_permission"
    KEY_REFUSED = "key_refused"
    NOT_JUDGED = "not_judged"
    NOT_ASKED = "not_asked"


@dataclass(frozen=True, slots=True)
class Probe:
    """One GET: the path below the base URL, and its query."""

    resource: Resource
    path: str
    query: Mapping[str, str | int] | None = None


@dataclass(frozen=True, slots=True)
class Permission:
    """What came of one probe. ``status`` is None when nothing was asked or nobody answered."""

    resource: Resource
    allowance: Allowance
    status: int | None = None


def probes(segment_id: str | None) -> tuple[Probe | Permission, ...]:
    """Return what to ask, in this order; what needs a segment's id and has none is a Permission that was not asked."""
    of_a_segment = (
        (Resource.BASE_FORM, "/forms/{}", {"version": "base"}),
        (Resource.CONTACT_FORM, "/forms/{}", {"version": "contact"}),
        (Resource.SURVEY, "/surveys/{}", {"type": "segments"}),
    )
    return (
        Probe(Resource.SEGMENTS, f"{_BASE}/segments"),
        Probe(Resource.SERVICES, f"{_BASE}/services"),
        Probe(Resource.BRANCHES, f"{_BASE}/branches"),
        *(
            Permission(resource, Allowance.NOT_ASKED)
            if segment_id is None
            else Probe(resource, _BASE + path.format(segment_id), query)
            for resource, path, query in of_a_segment
        ),
    )


def permission_in(probe: Probe, exchange: Exchange, environment: Environment) -> Permission:
    """Read one answer: 401 is about the key, 403 about the permission; 400 and 404 of the API mean allowed and good."""
    answer = classify(exchange, environment)
    if isinstance(answer, Accepted):
        allowance = Allowance.ALLOWED
    elif isinstance(answer, Refused):
        denied = answer.verdict is Verdict.NO_ACCESS
        allowance = Allowance.NO_PERMISSION if denied else Allowance.KEY_REFUSED
    elif isinstance(answer, NotJudged) and _is_allowed_all_the_same(answer, exchange):
        allowance = Allowance.ALLOWED
    else:
        allowance = Allowance.NOT_JUDGED
    return Permission(probe.resource, allowance, exchange.status)


def _is_allowed_all_the_same(answer: NotJudged, exchange: Exchange) -> bool:
    """Whether the API answered in another of its shapes: a form, or that this one does not exist."""
    if answer.fault is Fault.SHAPE_UNKNOWN:
        value = read_body(exchange.body).value
        return isinstance(value, dict) and isinstance(value.get("form"), list)
    return answer.fault in {Fault.NOT_FOUND, Fault.BAD_REQUEST} and answer.message is not None
