"""What is said of the ways to Videsk: nothing but what came of them, and never that a key was seen."""

import pytest

from tests.keys import NOW
from videsk_desktop.core.answer import NotJudged, Refused
from videsk_desktop.core.exchange import VIDESK, EnvironmentKind, Exchange, Phase, PhaseName, PhaseState
from videsk_desktop.core.verdicts import AnsweredBy, Fault, Verdict
from videsk_desktop.core.ways import Reach, Rung, Way, WayState
from videsk_desktop.i18n import Language
from videsk_desktop.settings import ProxyMode
from videsk_desktop.texts.ways import reach_sentences, way_detail, way_name, way_state, ways_conclusion

ES, EN = Language("es"), Language("en")
WORKED, FAILED, NOT_THERE = WayState.WORKED, WayState.FAILED, WayState.NOT_THERE
ASKED_WITHOUT_KEY = Refused(
    Verdict.NO_VALID_JWT, 401, "Authorization header with valid JWT is required.", AnsweredBy.VIDESK
)


def reach(answer, *, status=401, **facts):
    phases = (Phase(PhaseName.CONNECT, PhaseState.DONE, 84.0),)
    return Reach(Exchange(VIDESK.url(), NOW, 190.0, status=status, phases=phases, facts=facts), answer)


REACHED = reach(ASKED_WITHOUT_KEY)
UNREACHED = reach(NotJudged(Fault.DNS_NOT_FOUND, AnsweredBy.NOBODY), status=None, phase="dns")


def rungs(v4, v6, system, manual=None):
    states = zip(Way, (v4, v6, system, manual), strict=True)
    return [Rung(way, state) for way, state in states if state is not None]


@pytest.mark.parametrize(
    ("mode", "tried", "said"),
    [
        (ProxyMode.SYSTEM, rungs(WORKED, NOT_THERE, NOT_THERE), "Without a proxy, as it is set now, it works."),
        (ProxyMode.SYSTEM, rungs(FAILED, FAILED, WORKED), "Through the system's proxy, as it is set now, it works."),
        (ProxyMode.NONE, rungs(FAILED, NOT_THERE, WORKED), "Through the system's proxy it works: choose"),
        (ProxyMode.SYSTEM, rungs(WORKED, WORKED, FAILED), "Without a proxy it works: choose"),
        (ProxyMode.MANUAL, rungs(FAILED, FAILED, NOT_THERE, WORKED), "Through the proxy you named it works."),
        (ProxyMode.MANUAL, rungs(FAILED, FAILED, WORKED, FAILED), "Through the system's proxy it works: choose"),
        (ProxyMode.MANUAL, rungs(WORKED, FAILED, WORKED, FAILED), "Without a proxy it works: choose"),
        (ProxyMode.NONE, rungs(WORKED, FAILED, NOT_THERE), "Over IPv4 it works, over IPv6 it does not"),
        (ProxyMode.NONE, rungs(FAILED, WORKED, NOT_THERE), "Over IPv6 it works, over IPv4 it does not"),
        (ProxyMode.SYSTEM, rungs(FAILED, NOT_THERE, FAILED), "No way works from this computer."),
        (ProxyMode.MANUAL, rungs(FAILED, FAILED, NOT_THERE, FAILED), "No way works from this computer."),
    ],
)
def test_one_conclusion_says_what_to_do(mode, tried, said):
    assert ways_conclusion(tried, mode, EN).startswith(said)
    assert ways_conclusion(tried, mode, ES) != ways_conclusion(tried, mode, EN)


def test_a_way_is_told_with_its_time_or_with_why_it_failed_or_was_not_there():
    assert way_detail(Rung(Way.DIRECT_IPV4, WORKED, REACHED), EN) == "84 ms"
    assert way_detail(Rung(Way.DIRECT_IPV4, FAILED, UNREACHED), EN) == "Address not found (Address (DNS))"
    assert way_detail(Rung(Way.SYSTEM_PROXY, NOT_THERE), EN) == "the system names none for this address"
    through = reach(ASKED_WITHOUT_KEY, proxy="proxy.company:3128")
    assert way_detail(Rung(Way.SYSTEM_PROXY, WORKED, through), EN) == "84 ms  ·  proxy.company:3128"


@pytest.mark.parametrize("language", [ES, EN], ids=["es", "en"])
def test_every_way_and_state_has_words(language):
    assert all(way_name(way, language) for way in Way)
    assert all(way_state(state, language) for state in WayState)
    assert all(way_detail(Rung(way, NOT_THERE), language) for way in Way)


@pytest.mark.parametrize(
    ("kind", "reached", "said"),
    [
        (EnvironmentKind.VIDESK, REACHED, "This computer reaches Videsk: api.videsk.io answered in 84 ms."),
        (
            EnvironmentKind.CUSTOM,
            REACHED,
            "This computer reaches api.videsk.io: it answered as Videsk does, in 84 ms.",
        ),
        (
            EnvironmentKind.PRACTICE,
            REACHED,
            "The practice API of this program answered in 84 ms. In practice nothing leaves this computer.",
        ),
        (
            EnvironmentKind.VIDESK,
            UNREACHED,
            "This computer does not reach api.videsk.io: Address not found (Address (DNS)).",
        ),
        (
            EnvironmentKind.VIDESK,
            reach(NotJudged(Fault.INTERMEDIARY, AnsweredBy.SOMETHING_ELSE, 200, facts={"who": "portal"}), status=200),
            (
                "Something answered in 84 ms, but not as Videsk does: Another system answered (HTTP 200). "
                "It seems to come from a sign-in portal."
            ),
        ),
        (
            EnvironmentKind.VIDESK,
            reach(NotJudged(Fault.GATEWAY_ERROR, AnsweredBy.VIDESK, 503), status=503, proxy="proxy.company:3128"),
            (
                "This computer reaches Videsk: api.videsk.io answered in 84 ms. What it said: Videsk not available. "
                "It went through the proxy proxy.company:3128."
            ),
        ),
    ],
)
def test_whether_videsk_is_reached_names_who_answered_and_how_fast(kind, reached, said):
    assert reach_sentences(reached, kind, EN) == said
    assert "API Key" not in reach_sentences(reached, kind, ES)
