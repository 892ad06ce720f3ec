"""Diagnoses and records for the tests of the card, without any network."""

from datetime import timedelta
from zoneinfo import ZoneInfo

from tests.keys import NOW
from videsk_desktop.core.answer import Accepted, NotJudged, Refused
from videsk_desktop.core.check import CheckRecord
from videsk_desktop.core.clocks import ClockWitness
from videsk_desktop.core.diagnosis import diagnose
from videsk_desktop.core.exchange import VIDESK, Exchange
from videsk_desktop.core.outcome import compare
from videsk_desktop.core.segments import Page
from videsk_desktop.core.verdicts import AnsweredBy, Fault, Verdict
from videsk_desktop.i18n import Language
from videsk_desktop.texts.card import answer_card, forecast_card

ZONE = ZoneInfo("America/Santiago")
ES, EN = Language("es"), Language("en")

# One of everything that a fault can be told with.
ALL_FACTS = {
    "host": "api.videsk.io",
    "port": 8443,
    "seconds": 20.0,
    "phase": "tls",
    "who": "proxy",
    "ray": "8f3c-SCL",
    "retry_after_s": 30,
    "location_host": "login.example",
    "issuer": "CN=Zscaler",
    "subject": "CN=portal.example",
    "not_before": 1795298520,
    "not_after": 1795298520,
    "inspector": "Zscaler",
    "errno": "ECONNREFUSED",
    "bytes": 43000,
    "proxy": "proxy.example",
    "folder": "Documents",
}


def record(diagnosis, answer, *, environment=VIDESK, ahead_s=0):
    """A check that took no time; ``ahead_s``: the server's clock ahead of this computer's."""
    date = (NOW + timedelta(seconds=ahead_s)).strftime("%a, %d %b %Y %H:%M:%S GMT")
    exchange = Exchange(environment.url(), NOW, 1, status=200, answered_ms=0, headers=(("date", date),), facts={})
    outcome = compare(diagnosis.prediction, diagnosis.findings, answer, ClockWitness(ahead_s))
    return CheckRecord(
        diagnosis.key.fingerprint, environment, diagnosis.findings, diagnosis.prediction, exchange, answer, outcome
    )


def read(text, **options):
    return diagnose(text, now=NOW, **options)


def accepted(shown=10, total=43, **options):
    page = Page(tuple({"id": f"{index:024x}"} for index in range(shown)), total, cached=options.pop("cached", False))
    return Accepted(page, 200, AnsweredBy.VIDESK, **options)


def refused(verdict, message="", **options):
    status = 403 if verdict in {Verdict.REMOVED, Verdict.NO_ACCESS} else 401
    return Refused(verdict, status, message, AnsweredBy.VIDESK, **options)


def not_judged(fault, *, answered_by=AnsweredBy.NOBODY, **facts):
    return NotJudged(fault, answered_by, facts=facts)


FAULTS_OF_ANSWERS = tuple(fault for fault in Fault if fault not in {Fault.KEY_EMPTY, Fault.KEY_UNSENDABLE})


def forecast(text, language=EN, **options):
    return forecast_card(read(text, **options), NOW, language, zone=ZONE)


def answered(text, answer, language=EN, **options):
    diagnosis = read(text)
    return answer_card(record(diagnosis, answer, **options), diagnosis, NOW, language, zone=ZONE)


def steps(card):
    return [(step.actor, step.text) for step in card.next_steps]
