"""What leads from the window to an API: the user's choice, with a login that nobody keeps."""

import ssl

import pytest

from tests.faults.table import ROWS
from videsk_desktop.connections import Connections
from videsk_desktop.core.addresses import custom_environment
from videsk_desktop.core.exchange import PRACTICE
from videsk_desktop.core.verdicts import AnsweredBy, Fault
from videsk_desktop.core.ways import Way, WayState
from videsk_desktop.practice.app import create_app
from videsk_desktop.settings import ProxyMode, Settings


@pytest.fixture
def unreadable():
    return []


@pytest.fixture
def connections(unreadable):
    return Connections(Settings(), create_app(), unreadable.append, may_send=lambda _: True)


async def test_practice_is_reached_in_this_process(connections):
    reach = await connections.reach(PRACTICE)
    assert reach.reached
    assert reach.answer.answered_by is AnsweredBy.PRACTICE
    assert reach.exchange.status == 401


async def test_an_environment_is_reached_over_the_network_without_a_key(connections):
    async with ROWS["expired"].serve() as target:
        reach = await connections.reach(custom_environment(target.base_url))
    assert reach.answer.answered_by is AnsweredBy.VIDESK


async def test_every_way_is_tried_the_named_proxy_too(connections):
    connections.use(
        Settings(proxy_mode=ProxyMode.MANUAL, proxy_address="127.0.0.1:9", deadline_s=5), user="", password=""
    )
    async with ROWS["expired"].serve() as target:
        rungs = await connections.climb(custom_environment(target.base_url))
    assert [rung.way for rung in rungs] == list(Way)
    assert rungs[0].state is WayState.WORKED


async def test_a_file_that_cannot_be_read_any_more_is_said_and_done_without(unreadable, tmp_path):
    connections = Connections(
        Settings(ca_file=tmp_path / "gone.pem"), create_app(), unreadable.append, may_send=lambda _: True
    )
    async with ROWS["html_502"].serve() as target:
        reach = await connections.reach(custom_environment(target.base_url))
        await connections.climb(custom_environment(target.base_url))
    assert reach.answer.fault is Fault.GATEWAY_ERROR
    assert [type(error) for error in unreadable] == [FileNotFoundError] * 2


def test_a_login_is_remembered_and_shown_by_no_repr(connections):
    connections.use(
        Settings(proxy_mode=ProxyMode.MANUAL, proxy_address="proxy.company:3128"), user="agent", password="s3cret"
    )
    assert connections.login == ("agent", "s3cret")
    assert "s3cret" not in repr(vars(connections))


@pytest.mark.parametrize(
    ("settings", "error"),
    [
        (Settings(proxy_mode=ProxyMode.MANUAL, proxy_address="http://proxy..company:3128"), ValueError),
    ],
)
def test_what_cannot_be_used_changes_nothing(connections, settings, error):
    with pytest.raises(error):
        connections.use(settings, user="agent", password="s3cret")
    assert connections.login == ("", "")


def test_a_file_without_any_certificate_is_refused(connections, tmp_path):
    (tmp_path / "empty.pem").write_text("no certificate", "ascii")
    with pytest.raises(ssl.SSLError):
        connections.use(Settings(ca_file=tmp_path / "empty.pem"), user="", password="")
