"""What leads to a host: which proxy is chosen, and what is told of it."""

import asyncio
import threading
import urllib.request

import httpx
import pytest

from tests.api.ways import SHORT_S, Named
from tests.servers import closed_port
from videsk_desktop.api import proxies
from videsk_desktop.api.proxies import Login, Proxy, ProxyChoice, ProxySource, UnsupportedProxyError, authority
from videsk_desktop.api.transport import NetworkRoute
from videsk_desktop.core.verdicts import Fault

VIDESK = httpx.URL("https://api.videsk.test/public")
LOGIN = Login("agent", "p4ss-word")


@pytest.fixture(autouse=True)
def bare_surroundings(monkeypatch):
    for name in ("http_proxy", "https_proxy", "all_proxy", "socks_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


async def test_without_a_choice_there_is_no_proxy(monkeypatch):
    monkeypatch.setenv("https_proxy", "http://proxy.company:3128")
    assert await ProxyChoice().proxy_for(VIDESK) is None


@pytest.mark.parametrize(
    ("address", "host", "port"),
    [
        ("proxy.company:3128", "proxy.company", 3128),
        (" http://proxy.company:3128/ ", "proxy.company", 3128),
        ("proxy.company", "proxy.company", 80),
        ("HTTP://Proxy.Company:3128", "proxy.company", 3128),
        ("10.0.0.1:8080", "10.0.0.1", 8080),
        ("[2001:db8::7]:8080", "2001:db8::7", 8080),
    ],
)
async def test_an_address_is_read_with_or_without_its_scheme(address, host, port):
    proxy = await ProxyChoice.manual(address).proxy_for(VIDESK)
    assert proxy == Proxy(host, port, ProxySource.MANUAL)
    assert proxy.facts() == {"proxy": authority(host, port), "proxy_source": "manual"}


@pytest.mark.parametrize(
    ("address", "kind"),
    [
        ("socks5://proxy.company:1080", "socks5"),
        ("socks4://proxy.company:1080", "socks4"),
        ("socks5h://agent:p4ss-word@proxy.company", "socks5h"),
        ("https://proxy.company:8443", "https"),
        ("ftp://proxy.company", "unreadable"),
        ("agent:p4ss-word@proxy.company:port", "unreadable"),
        ("http://agent:p4ss-word@[bad", "unreadable"),
        ("http://agent:p4ss-word@", "unreadable"),
        ("proxy.company:0", "unreadable"),
        ("proxy.company:99999", "unreadable"),
        ("pro xy:3128", "unreadable"),
        ("", "unreadable"),
    ],
)
def test_what_is_no_http_proxy_is_refused_by_name(address, kind):
    with pytest.raises(UnsupportedProxyError) as caught:
        ProxyChoice.manual(address)
    assert caught.value.kind == kind
    assert caught.value.facts() == {"proxy_kind": kind, "proxy_source": "manual"}
    assert "p4ss-word" not in repr(caught.value) + str(caught.value)
    assert caught.value.__cause__ is None


@pytest.mark.parametrize(
    ("address", "login"),
    [
        ("proxy.company:3128", LOGIN),
        ("http://agent:p4ss-word@proxy.company:3128", None),
        ("http://other:thing@proxy.company:3128", LOGIN),
        ("http://%61gent:p4ss%2Dword@proxy.company:3128", None),
    ],
)
async def test_a_login_is_kept_for_the_proxy_and_shown_to_nobody(address, login):
    choice = ProxyChoice.manual(address, login)
    proxy = await choice.proxy_for(VIDESK)
    assert proxy.login == LOGIN
    assert proxy.authorization == b"Basic YWdlbnQ6cDRzcy13b3Jk"
    assert "p4ss-word" not in repr(choice) + repr(proxy) + repr(proxy.login) + repr(proxy.facts())
    assert "agent" not in repr(choice)


async def test_the_systems_proxy_is_read_again_for_every_request(monkeypatch):
    choice = ProxyChoice.system()
    assert await choice.proxy_for(VIDESK) is None
    monkeypatch.setenv("https_proxy", "http://first.company:3128")
    monkeypatch.setenv("http_proxy", "http://clear.company:3128")
    assert await choice.proxy_for(VIDESK) == Proxy("first.company", 3128, ProxySource.SYSTEM)
    assert (await choice.proxy_for(httpx.URL("http://api.videsk.test"))).host == "clear.company"
    monkeypatch.setenv("https_proxy", "second.company:8080")
    assert await choice.proxy_for(VIDESK) == Proxy("second.company", 8080, ProxySource.SYSTEM)
    monkeypatch.setenv("no_proxy", "other.test,.videsk.test")
    assert await choice.proxy_for(VIDESK) is None
    monkeypatch.setenv("no_proxy", "api.videsk.test:8443")
    assert await choice.proxy_for(VIDESK) is not None
    assert await choice.proxy_for(httpx.URL("https://api.videsk.test:8443")) is None


async def test_one_proxy_for_everything_is_taken_when_there_is_no_other(monkeypatch):
    monkeypatch.setenv("ALL_PROXY", "http://proxy.company:3128")
    assert (await ProxyChoice.system().proxy_for(VIDESK)).host == "proxy.company"


@pytest.mark.parametrize("address", ["http://127.0.0.1:8000", "https://[::1]:8000", "http://localhost:8000"])
async def test_this_computer_is_never_asked_of_a_proxy(monkeypatch, address):
    monkeypatch.setenv("http_proxy", "http://proxy.company:3128")
    monkeypatch.setenv("https_proxy", "http://proxy.company:3128")
    for choice in (ProxyChoice.system(), ProxyChoice.manual("proxy.company:3128")):
        assert await choice.proxy_for(httpx.URL(address)) is None


@pytest.mark.parametrize(
    ("found", "kind"),
    [
        ({"all": "socks5://agent:p4ss-word@proxy.company:1080"}, "socks5"),
        # As macOS has it, without an HTTP proxy beside it.
        ({"socks": "http://proxy.company:1080"}, "socks"),
        ({"https": "https://proxy.company:443"}, "https"),
    ],
)
async def test_a_proxy_of_the_system_that_is_not_supported_is_a_fault_with_its_name(ask, monkeypatch, found, kind):
    monkeypatch.setattr(urllib.request, "getproxies", lambda: found)
    exchange = await ask(Named("https://api.videsk.test"), route=NetworkRoute(proxies=ProxyChoice.system()))
    assert exchange.fault is Fault.PROXY_UNREACHABLE
    assert (exchange.facts["proxy_kind"], exchange.facts["proxy_source"]) == (kind, "system")
    assert "p4ss-word" not in repr(exchange)
    assert exchange.phases == ()


async def test_socks_beside_an_http_proxy_does_not_matter(monkeypatch):
    found = {"socks": "http://proxy.company:1080", "https": "http://proxy.company:3128"}
    monkeypatch.setattr(urllib.request, "getproxies", lambda: found)
    assert (await ProxyChoice.system().proxy_for(VIDESK)).port == 3128


async def test_a_system_that_ponders_over_its_proxies_is_given_up_at_the_deadline(ask, monkeypatch):
    release = threading.Event()
    monkeypatch.setattr(proxies, "system_proxy", lambda *_: release.wait(10))
    route = NetworkRoute(proxies=ProxyChoice.system())
    exchange = await ask(Named("https://api.videsk.test"), route=route, deadline_s=SHORT_S)
    release.set()
    assert exchange.fault is Fault.DEADLINE
    await asyncio.sleep(0)


async def test_a_proxy_that_cannot_be_reached_is_told_with_where_the_setting_came_from(ask, monkeypatch):
    with closed_port() as nowhere:
        monkeypatch.setenv("https_proxy", f"http://agent:p4ss-word@127.0.0.1:{nowhere.port}")
        exchange = await ask(Named("https://api.videsk.test"), route=NetworkRoute(proxies=ProxyChoice.system()))
        assert exchange.fault is Fault.PROXY_UNREACHABLE
        assert exchange.facts["proxy"] == f"127.0.0.1:{nowhere.port}"
        assert (exchange.facts["host"], exchange.facts["port"]) == ("127.0.0.1", nowhere.port)
        assert exchange.facts["proxy_source"] == "system"
    assert "p4ss-word" not in repr(exchange)
    assert "agent" not in repr(exchange.facts)
