"""The ways to Videsk in words: whether this computer gets there at all, what came of each way, and what to do."""

from collections.abc import Iterable
from urllib.parse import urlsplit

from videsk_desktop.core.answer import CannotBeSent, NotJudged
from videsk_desktop.core.exchange import EnvironmentKind, PhaseName
from videsk_desktop.core.verdicts import AnsweredBy
from videsk_desktop.core.ways import Reach, Rung, Way, WayState
from videsk_desktop.i18n import Language, mark
from videsk_desktop.settings import ProxyMode
from videsk_desktop.texts.faults import known_of
from videsk_desktop.texts.foreign import foreign
from videsk_desktop.texts.names import fault_name
from videsk_desktop.texts.steps import step_name

CONTEXT = "Ways"

_WAYS = {
    Way.DIRECT_IPV4: mark("Ways", "Without a proxy, IPv4"),
    Way.DIRECT_IPV6: mark("Ways", "Without a proxy, IPv6"),
    Way.SYSTEM_PROXY: mark("Ways", "Through the system's proxy"),
    Way.MANUAL_PROXY: mark("Ways", "Through the proxy you named"),
}
_STATES = {
    WayState.WORKED: mark("Ways", "Works"),
    WayState.FAILED: mark("Ways", "Does not work"),
    WayState.NOT_THERE: mark("Ways", "Not there"),
}
_WHY_NOT_THERE = {
    Way.DIRECT_IPV4: mark("Ways", "no address of this kind is known"),
    Way.DIRECT_IPV6: mark("Ways", "no address of this kind is known"),
    Way.SYSTEM_PROXY: mark("Ways", "the system names none for this address"),
    Way.MANUAL_PROXY: mark("Ways", "it is not used for this address"),
}
_REACHED = {
    EnvironmentKind.VIDESK: mark("Ways", "This computer reaches Videsk: {host} answered in {ms} ms."),
    EnvironmentKind.CUSTOM: mark("Ways", "This computer reaches {host}: it answered as Videsk does, in {ms} ms."),
    EnvironmentKind.PRACTICE: mark(
        "Ways", "The practice API of this program answered in {ms} ms. In practice nothing leaves this computer."
    ),
}
_SAID = mark("Ways", "What it said: {name}.")
_NOT_REACHED = mark("Ways", "This computer does not reach {host}: {why}.")
_SOMEBODY_ELSE = mark("Ways", "Something answered in {ms} ms, but not as Videsk does: {why}.")
_SEEMS_TO_BE = mark("Ways", "It seems to come from {who}.")
_THROUGH = mark("Ways", "It went through the proxy {proxy}.")

_NOTHING_WORKS = mark(
    "Ways",
    "No way works from this computer. Check the connection or the VPN; if other pages open, ask your IT team to "
    "allow *.videsk.io, port 443.",
)
_AS_SET = {
    ProxyMode.NONE: mark("Ways", "Without a proxy, as it is set now, it works. Ask Videsk again."),
    ProxyMode.SYSTEM: mark("Ways", "Through the system's proxy, as it is set now, it works. Ask Videsk again."),
    ProxyMode.MANUAL: mark("Ways", "Through the proxy you named it works. Ask Videsk again."),
}
_CHANGE_TO = {
    ProxyMode.NONE: mark("Ways", "Without a proxy it works: choose “None” under Network, Proxy and time limit."),
    ProxyMode.SYSTEM: mark(
        "Ways", "Through the system's proxy it works: choose “As the system” under Network, Proxy and time limit."
    ),
}
_ONE_FAMILY = {
    Way.DIRECT_IPV6: mark(
        "Ways", "Over IPv4 it works, over IPv6 it does not: if asking is slow, tell your IT team. Ask Videsk again."
    ),
    Way.DIRECT_IPV4: mark(
        "Ways", "Over IPv6 it works, over IPv4 it does not: if asking fails, tell your IT team. Ask Videsk again."
    ),
}
_DIRECT = frozenset({Way.DIRECT_IPV4, Way.DIRECT_IPV6})


def way_name(way: Way, language: Language) -> str:
    """Return a way's name, to head its row."""
    return language.text(CONTEXT, _WAYS[way])


def way_state(state: WayState, language: Language) -> str:
    """Return what came of a way, in two words."""
    return language.text(CONTEXT, _STATES[state])


def way_detail(rung: Rung, language: Language) -> str:
    """Return how long a way took, or why it failed or was not there."""
    if rung.reach is None:
        return language.text(CONTEXT, _WHY_NOT_THERE[rung.way])
    proxy = foreign(str(rung.reach.exchange.facts.get("proxy", "")))
    told = _ms(rung.reach, language) + " ms" if rung.state is WayState.WORKED else _why(rung.reach, language)
    return f"{told}  ·  {proxy}" if proxy else told


def ways_conclusion(rungs: Iterable[Rung], mode: ProxyMode, language: Language) -> str:
    """Return what to do, in one or two sentences; ``mode``: how the proxy is set now."""
    states = {rung.way: rung.state for rung in rungs}
    worked = [way for way, state in states.items() if state is WayState.WORKED]
    if not worked:
        return language.text(CONTEXT, _NOTHING_WORKS)
    direct = not _DIRECT.isdisjoint(worked)
    there = states.get(Way.SYSTEM_PROXY) is not WayState.NOT_THERE
    now = ProxyMode.NONE if mode is ProxyMode.SYSTEM and not there else mode
    if now is ProxyMode.NONE and direct:
        lame = next((way for way in sorted(_DIRECT) if states.get(way) is WayState.FAILED), None)
        return language.text(CONTEXT, _AS_SET[ProxyMode.NONE] if lame is None else _ONE_FAMILY[lame])
    set_now = {ProxyMode.SYSTEM: Way.SYSTEM_PROXY, ProxyMode.MANUAL: Way.MANUAL_PROXY}.get(now)
    if set_now in worked:
        return language.text(CONTEXT, _AS_SET[now])
    return language.text(CONTEXT, _CHANGE_TO[ProxyMode.NONE if direct else ProxyMode.SYSTEM])


def reach_sentences(reach: Reach, kind: EnvironmentKind, language: Language) -> str:
    """Return whether this computer gets to the API of an environment of ``kind``, and who answered."""
    host = foreign(urlsplit(reach.exchange.url).netloc)
    ms = _ms(reach, language)
    said = []
    if reach.reached:
        said.append(language.text(CONTEXT, _REACHED[kind]).format(host=host, ms=ms))
        if isinstance(reach.answer, NotJudged):
            name = fault_name(reach.answer.fault, language)
            said.append(language.text(CONTEXT, _SAID).format(name=name))
    elif reach.answer.answered_by is AnsweredBy.NOBODY:
        said.append(language.text(CONTEXT, _NOT_REACHED).format(host=host, why=_why(reach, language)))
    else:
        said.append(language.text(CONTEXT, _SOMEBODY_ELSE).format(ms=ms, why=_why(reach, language)))
        said += _seems_to_be(reach, language)
    proxy = reach.exchange.facts.get("proxy")
    if proxy:
        said.append(language.text(CONTEXT, _THROUGH).format(proxy=foreign(str(proxy))))
    return " ".join(said)


def _seems_to_be(reach: Reach, language: Language) -> list[str]:
    if not isinstance(reach.answer, NotJudged):
        return []
    who = known_of(reach.answer.fault, reach.answer.facts, language).words.get("who")
    return [] if who is None else [language.text(CONTEXT, _SEEMS_TO_BE).format(who=who)]


def _why(reach: Reach, language: Language) -> str:
    """Name what failed, and the step in which it did."""
    answer = reach.answer
    if not isinstance(answer, NotJudged | CannotBeSent):
        return language.text(CONTEXT, _STATES[WayState.FAILED])
    name = fault_name(answer.fault, language)
    if reach.exchange.status is not None:
        return f"{name} (HTTP {reach.exchange.status})"
    try:
        step = step_name(PhaseName(str(reach.exchange.facts.get("phase"))), language)
    except ValueError:
        return name
    return f"{name} ({step})"


def _ms(reach: Reach, language: Language) -> str:
    return language.number(max(1, round(reach.exchange.steps_ms)))
