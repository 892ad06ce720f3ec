import gzip
import json
import logging
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.api.secret import SECRET
from tests.servers import closed_port, raw_server, saying, serving, tls_context
from videsk_desktop import __version__
from videsk_desktop.api.client import VideskClient, asgi_client
from videsk_desktop.core.exchange import Environment, EnvironmentKind, PhaseName, PhaseState
from videsk_desktop.core.key import ApiKey
from videsk_desktop.core.verdicts import Fault
from videsk_desktop.practice.app import create_app
from videsk_desktop.practice.samples import sample_keys


async def mirror(scope, receive, send):
    """Answers with what it was asked."""
    told = {
        "path": scope["path"],
        "query": scope["query_string"].decode(),
        "headers": {name.decode(): value.decode() for name, value in scope["headers"]},
    }
    headers = [(b"content-type", b"application/json"), (b"x-twice", b"one"), (b"X-Twice", b"t\xe9o")]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    await send({"type": "http.response.body", "body": json.dumps(told).encode()})


@pytest.fixture(scope="module")
def site():
    with serving(mirror) as site:
        yield site


@pytest.fixture(scope="module")
def practice_site():
    with serving(create_app()) as site:
        yield site


async def test_a_request_carries_the_documented_headers_and_no_others(ask, site):
    told = json.loads((await ask(site)).body)
    assert told["path"] == "/public/video-contact-center/segments"
    assert told["headers"] == {
        "host": f"127.0.0.1:{site.port}",
        "authorization": f"Bearer {SECRET}",
        "accept": "application/json",
        "content-type": "application/json",
        "accept-encoding": "gzip, identity",
        "user-agent": f"VideskDesktop/{__version__}",
        "connection": "close",
    }


async def test_without_a_key_no_authorization_header_is_sent(ask, site):
    assert "authorization" not in json.loads((await ask(site, key=None)).body)["headers"]


async def test_the_query_and_the_path_of_the_base_url_are_kept(key, site):
    environment = Environment(EnvironmentKind.CUSTOM, "Test", f"{site.base_url}/tenant/")
    exchange = await VideskClient(environment).get(key, path="/services", query={"$limit": 100, "$skip": 20})
    told = json.loads(exchange.body)
    assert (told["path"], told["query"]) == ("/tenant/services", "%24limit=100&%24skip=20")
    assert exchange.url == f"{site.base_url}/tenant/services?%24limit=100&%24skip=20"


async def test_credentials_in_the_base_url_never_replace_the_key(key, site):
    environment = Environment(EnvironmentKind.CUSTOM, "Test", f"http://user:word@127.0.0.1:{site.port}")
    told = json.loads((await VideskClient(environment).get(key)).body)
    assert told["headers"]["authorization"] == f"Bearer {SECRET}"


async def test_proxies_and_logins_of_the_surroundings_are_not_used(ask, site, monkeypatch, tmp_path):
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login user password word")
    monkeypatch.setenv("NETRC", str(netrc))
    with closed_port() as nowhere:
        for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
            monkeypatch.setenv(name, nowhere.base_url)
        exchange = await ask(site)
    assert json.loads(exchange.body)["headers"]["authorization"] == f"Bearer {SECRET}"


async def test_headers_keep_their_order_with_names_in_lower_case(ask, site):
    exchange = await ask(site)
    assert [pair for pair in exchange.headers if pair[0] == "x-twice"] == [("x-twice", "one"), ("x-twice", "téo")]


async def test_the_exchange_tells_when_it_began_and_how_long_it_took(ask, site):
    before = datetime.now(UTC)
    exchange = await ask(site)
    assert before <= exchange.started_at <= datetime.now(UTC)
    assert exchange.started_at.utcoffset().total_seconds() == 0
    assert 0 < exchange.answered_ms <= exchange.elapsed_ms
    # uvicorn renews its Date once a second.
    assert exchange.clock_skew_s() in {-1, 0}


async def test_every_step_is_reported_as_it_starts_and_as_it_ends(ask, site):
    heard = []
    exchange = await ask(site, on_phase=heard.append)
    steps = [PhaseName.DNS, PhaseName.CONNECT, PhaseName.REQUEST, PhaseName.ANSWER, PhaseName.BODY]
    assert [(phase.name, phase.state) for phase in heard] == [
        (name, state) for name in steps for state in (PhaseState.RUNNING, PhaseState.DONE)
    ]
    assert exchange.phases == tuple(phase for phase in heard if phase.state is PhaseState.DONE)
    assert all(phase.ms > 0 for phase in exchange.phases)
    assert sum(phase.ms for phase in exchange.phases) <= exchange.elapsed_ms


async def test_each_step_is_reported_while_it_runs_not_afterwards(ask):
    seen = []

    async def handler(reader, writer):
        await reader.readuntil(b"\r\n\r\n")
        seen.append(list(heard))
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n[]")

    heard = []
    async with raw_server(handler) as site:
        await ask(site, on_phase=lambda phase: heard.append((phase.name, phase.state)))
    assert (PhaseName.REQUEST, PhaseState.RUNNING) in seen[0]
    assert (PhaseName.ANSWER, PhaseState.DONE) not in seen[0]


async def test_over_tls_the_handshake_is_a_step_of_its_own(ask, authority, trusting):
    with serving(mirror, tls=tls_context(authority)) as site:
        exchange = await ask(site, route=trusting)
    assert [phase.name for phase in exchange.phases] == list(PhaseName)
    assert exchange.fault is None
    assert json.loads(exchange.body)["headers"]["authorization"] == f"Bearer {SECRET}"


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("target", ["http://127.0.0.1:{port}/elsewhere", "http://[bad", "//", "\xe9:/"])
async def test_a_redirect_is_never_followed(ask, status, target):
    requests = []

    async def handler(reader, writer):
        requests.append(await reader.readuntil(b"\r\n\r\n"))
        port = writer.get_extra_info("sockname")[1]
        location = target.format(port=port).encode("latin-1")
        writer.write(b"HTTP/1.1 %d Moved\r\nLocation: %s\r\nContent-Length: 0\r\n\r\n" % (status, location))

    async with raw_server(handler) as site:
        exchange = await ask(site)
    assert (exchange.status, exchange.fault) == (status, None)
    assert exchange.header("location") is not None
    assert len(requests) == 1


@pytest.mark.parametrize(
    "text", ["", "with\nbreak", "with\0null", "behind ", "behind\t", "ñandú", "\udcff", "\u200bkey", "\x7f"]
)
async def test_a_key_that_no_request_can_carry_is_not_sent(text, caplog):
    caplog.set_level(logging.DEBUG)
    heard = []
    with closed_port() as site:
        exchange = await VideskClient(site.environment).get(ApiKey(text), on_phase=heard.append)
    assert exchange.fault is (Fault.KEY_UNSENDABLE if text else Fault.KEY_EMPTY)
    assert (heard, exchange.phases, exchange.status) == ([], (), None)
    assert not text or text not in caplog.text


@pytest.mark.parametrize("text", ["two words", "a\tb", " before", "opaque_key", "~!@"])
async def test_an_odd_key_that_a_request_can_carry_is_sent_as_it_is(text, site):
    exchange = await VideskClient(site.environment).get(ApiKey(text))
    assert json.loads(exchange.body)["headers"]["authorization"] == f"Bearer {text}"


async def test_a_server_that_echoes_the_key_does_not_bring_it_into_a_log(ask, caplog):
    caplog.set_level(logging.DEBUG)
    for name in ("httpx", "httpcore", "httpcore.connection", "httpcore.http11", "asyncio"):
        caplog.set_level(logging.DEBUG, name)
    echo = b"HTTP/1.1 200 %s\r\nX-Echo: %s\r\nContent-Length: 0\r\n\r\n" % (SECRET.encode(), SECRET.encode())
    async with raw_server(saying(echo)) as site:
        exchange = await VideskClient(site.environment).get(ApiKey(SECRET))
    assert exchange.header("x-echo") == SECRET
    assert SECRET not in caplog.text


async def test_an_address_that_is_none_is_a_fault_and_no_exception(key):
    for base_url in ("ftp://127.0.0.1", "", "http://127.0.0.1:99999999", "http://\x00"):
        exchange = await VideskClient(Environment(EnvironmentKind.CUSTOM, "Test", base_url)).get(key)
        assert exchange.fault is Fault.INTERNAL, base_url
        assert SECRET not in repr(exchange.facts)


async def test_a_listener_that_fails_is_our_fault_and_the_connection_is_closed(ask, site):
    def listener(phase):
        raise LookupError(SECRET)

    exchange = await ask(site, on_phase=listener)
    assert (exchange.fault, exchange.facts["exception"]) == (Fault.INTERNAL, "LookupError")


async def test_a_gzip_body_is_inflated(ask):
    body = gzip.compress(b'{"data": []}')
    head = b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: %d\r\n\r\n" % len(body)
    async with raw_server(saying(head + body)) as site:
        assert (await ask(site)).body == b'{"data": []}'


@pytest.mark.parametrize("sample", sample_keys(datetime.now(UTC)), ids=lambda sample: sample.name)
async def test_the_practice_api_answers_over_a_socket_as_it_does_in_process(practice_site, sample):
    over_socket = await VideskClient(practice_site.environment).get(ApiKey(sample.key))
    in_process = await asgi_client(create_app()).get(ApiKey(sample.key))
    assert over_socket.fault is None
    assert (over_socket.status, over_socket.body) == (in_process.status, in_process.body)


async def test_asking_over_and_over_leaves_no_descriptor_open(ask, site):
    def open_descriptors():
        return len(list(Path("/dev/fd").iterdir()))

    await ask(site)
    before = open_descriptors()
    for _ in range(20):
        await ask(site)
    assert open_descriptors() <= before
