"""The settings name the proxy and the authorities, and a CA file that cannot be read is said."""

import ssl

import pytest

from videsk_desktop.api.chosen_route import chosen_proxies, chosen_route
from videsk_desktop.api.proxies import ProxySource
from videsk_desktop.settings import ProxyMode, Settings


@pytest.mark.parametrize(
    ("settings", "source"),
    [
        (Settings(), ProxySource.SYSTEM),
        (Settings(proxy_mode=ProxyMode.NONE), ProxySource.NONE),
        (Settings(proxy_mode=ProxyMode.MANUAL), ProxySource.NONE),
        (Settings(proxy_mode=ProxyMode.MANUAL, proxy_address="proxy.company:3128"), ProxySource.MANUAL),
    ],
)
def test_the_settings_name_the_proxy(settings, source):
    assert chosen_proxies(settings).source is source


def test_a_manual_proxy_is_the_one_that_was_named():
    named = chosen_proxies(Settings(proxy_mode=ProxyMode.MANUAL, proxy_address="http://proxy.company:3128")).named
    assert (named.host, named.port, named.login) == ("proxy.company", 3128, None)


def test_a_ca_file_that_cannot_be_read_is_an_error_of_the_system(tmp_path):
    with pytest.raises(OSError, match="No such file"):
        chosen_route(Settings(ca_file=tmp_path / "missing.pem"))
    (tmp_path / "empty.pem").write_text("no certificate", "ascii")
    with pytest.raises(ssl.SSLError):
        chosen_route(Settings(ca_file=tmp_path / "empty.pem"))
