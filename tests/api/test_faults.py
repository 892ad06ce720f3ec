"""Every exception of both libraries is a fault, and none of them brings the key along."""

import inspect
import socket
import ssl

import httpcore
import httpx
import pytest

from tests.api.secret import SECRET
from videsk_desktop.api.certificates import PeerCertificate
from videsk_desktop.api.faults import explain
from videsk_desktop.api.progress import Progress
from videsk_desktop.core.exchange import PhaseName, PhaseState
from videsk_desktop.core.verdicts import Fault

NOT_OURS = {Fault.CANCELLED, Fault.SAVE_FAILED, Fault.PRACTICE_ONLY, Fault.SAMPLE_KEY}


def exception_classes(library):
    return [
        member
        for _, member in inspect.getmembers(library, inspect.isclass)
        if issubclass(member, BaseException) and member.__module__.startswith(library.__name__)
    ]


def made(kind):
    """An exception as the library makes it, with the key in its text."""
    error = kind.__new__(kind, SECRET)
    BaseException.__init__(error, SECRET)
    return error


def stopped_in(*phases, failed=True):
    progress = Progress()
    for name in phases:
        progress.begin(name)
        progress.end(name, PhaseState.FAILED if failed and name is phases[-1] else PhaseState.DONE)
    return progress


EXPECTED = {
    httpx.ConnectTimeout: Fault.TIMEOUT_CONNECT,
    httpx.ReadTimeout: Fault.TIMEOUT_FIRST_BYTE,
    httpx.WriteTimeout: Fault.TIMEOUT_FIRST_BYTE,
    httpx.TimeoutException: Fault.TIMEOUT_FIRST_BYTE,
    httpx.PoolTimeout: Fault.INTERNAL,
    httpx.NetworkError: Fault.RESET,
    httpx.ReadError: Fault.RESET,
    httpx.WriteError: Fault.RESET,
    httpx.CloseError: Fault.RESET,
    httpx.ConnectError: Fault.UNREACHABLE,
    httpx.ProxyError: Fault.PROXY_UNREACHABLE,
    httpx.ProtocolError: Fault.INTERMEDIARY,
    httpx.RemoteProtocolError: Fault.INTERMEDIARY,
    httpx.LocalProtocolError: Fault.KEY_UNSENDABLE,
    httpx.DecodingError: Fault.BODY_UNDECODABLE,
    httpx.TooManyRedirects: Fault.REDIRECTED,
    httpx.UnsupportedProtocol: Fault.INTERNAL,
    httpx.HTTPError: Fault.INTERNAL,
    httpx.RequestError: Fault.INTERNAL,
    httpx.TransportError: Fault.INTERNAL,
    httpx.HTTPStatusError: Fault.INTERNAL,
    httpx.InvalidURL: Fault.INTERNAL,
    httpx.CookieConflict: Fault.INTERNAL,
    httpx.StreamError: Fault.INTERNAL,
    httpx.StreamConsumed: Fault.INTERNAL,
    httpx.StreamClosed: Fault.INTERNAL,
    httpx.ResponseNotRead: Fault.INTERNAL,
    httpx.RequestNotRead: Fault.INTERNAL,
    httpcore.ConnectionNotAvailable: Fault.INTERNAL,
}
EXPECTED |= {
    getattr(httpcore, kind.__name__): fault for kind, fault in EXPECTED.items() if hasattr(httpcore, kind.__name__)
}


@pytest.mark.parametrize("kind", exception_classes(httpx) + exception_classes(httpcore))
def test_every_exception_of_the_libraries_is_the_fault_it_should_be(kind):
    stop = explain(made(kind), stopped_in(PhaseName.REQUEST, PhaseName.ANSWER), deadline_s=1)
    assert stop.fault is EXPECTED[kind]


@pytest.mark.parametrize("kind", exception_classes(httpx) + exception_classes(httpcore))
def test_no_fact_holds_the_text_of_an_exception(kind):
    for phase in PhaseName:
        stop = explain(made(kind), stopped_in(phase), deadline_s=1)
        assert SECRET not in repr(stop)
        assert stop.fault not in NOT_OURS


def test_an_exception_nobody_foresaw_is_ours_and_told_by_its_type_alone():
    stop = explain(LookupError(SECRET), Progress(), deadline_s=1)
    assert stop.fault is Fault.INTERNAL
    assert stop.facts == {"exception": "LookupError", "bytes": 0}


def test_what_a_library_wrapped_is_found_again():
    wrapped = httpx.ConnectError(SECRET)
    wrapped.__cause__ = httpcore.ConnectError(SECRET)
    wrapped.__cause__.__context__ = ConnectionRefusedError(111, SECRET)
    stop = explain(wrapped, stopped_in(PhaseName.CONNECT), deadline_s=1)
    assert stop.fault is Fault.REFUSED
    assert stop.facts["exception"] == "ConnectionRefusedError"
    assert SECRET not in repr(stop)


def test_what_an_exception_happened_to_follow_is_not_taken_for_its_cause():
    error = ConnectionResetError(104, "reset")
    error.__context__ = ssl.SSLWantReadError()
    assert explain(error, stopped_in(PhaseName.TLS), deadline_s=1).fault is Fault.RESET


@pytest.mark.parametrize(
    ("phase", "fault"),
    [
        (PhaseName.DNS, Fault.DNS_FAILING),
        (PhaseName.CONNECT, Fault.TIMEOUT_CONNECT),
        (PhaseName.TLS, Fault.TIMEOUT_TLS),
        (PhaseName.REQUEST, Fault.DEADLINE),
        (PhaseName.ANSWER, Fault.TIMEOUT_FIRST_BYTE),
        (PhaseName.BODY, Fault.TIMEOUT_BODY),
    ],
)
def test_a_timeout_is_named_after_the_step_it_stopped_in(phase, fault):
    stop = explain(TimeoutError(), stopped_in(phase), deadline_s=7.5)
    assert (stop.fault, stop.facts["seconds"], stop.facts["phase"]) == (fault, 7.5, phase.value)


def test_a_deadline_that_passes_between_steps_is_just_the_deadline():
    assert explain(TimeoutError(), Progress(), deadline_s=1).fault is Fault.DEADLINE


@pytest.mark.parametrize(
    ("code", "fault"),
    [
        (10, Fault.CERTIFICATE_EXPIRED),
        (9, Fault.CERTIFICATE_NOT_YET),
        (62, Fault.CERTIFICATE_NAME),
        (64, Fault.CERTIFICATE_NAME),
        (18, Fault.CERTIFICATE_UNTRUSTED),
        (20, Fault.CERTIFICATE_UNTRUSTED),
        (0x800B0109, Fault.CERTIFICATE_UNTRUSTED),
        (0x800B010F, Fault.CERTIFICATE_NAME),
        (-67818, Fault.CERTIFICATE_EXPIRED),
    ],
)
def test_what_is_wrong_with_a_certificate_is_read_from_its_code(code, fault):
    error = ssl.SSLCertVerificationError("no")
    error.verify_code = code
    assert explain(error, stopped_in(PhaseName.TLS), deadline_s=1).fault is fault


@pytest.mark.parametrize(
    ("windows", "fault"),
    [(121, Fault.TIMEOUT_CONNECT), (1225, Fault.REFUSED), (1231, Fault.UNREACHABLE), (64, Fault.RESET)],
)
def test_windows_words_for_it_are_known(windows, fault):
    error = OSError(22, "no")
    error.winerror = windows
    assert explain(error, stopped_in(PhaseName.CONNECT), deadline_s=1).fault is fault


def test_a_resolvers_code_is_told_by_name():
    stop = explain(socket.gaierror(socket.EAI_AGAIN, "no"), stopped_in(PhaseName.DNS), deadline_s=1)
    assert stop.facts["errno"] == "EAI_AGAIN"
    assert "seconds" not in stop.facts


@pytest.mark.parametrize(
    ("issuer", "product"),
    [
        ("Zscaler Intermediate Root CA (zscaler.net)", "Zscaler"),
        ("FGT60F, Fortinet", "Fortinet FortiGate"),
        ("Kaspersky Anti-Virus Personal Root Certificate", "Kaspersky"),
        ("ESET SSL Filter CA, ESET, spol. s r. o.", "ESET"),
        ("Cisco Umbrella Root CA", "Cisco Umbrella"),
        ("DO_NOT_TRUST_FiddlerRoot", "Fiddler"),
        ("PortSwigger CA", "Burp Suite"),
        ("mitmproxy", "mitmproxy"),
        ("Let's Encrypt R11", None),
        ("WE1, Google Trust Services", None),
    ],
)
def test_a_known_inspector_is_named_after_its_issuer(issuer, product):
    certificate = PeerCertificate(issuer=issuer, subject="*.videsk.io", not_before=0, not_after=1)
    assert certificate.inspector == product
    assert certificate.facts().get("inspector") == product
