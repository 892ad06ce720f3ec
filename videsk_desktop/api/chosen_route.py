"""The route that the user's settings name: proxy and further authorities."""

from videsk_desktop.api.proxies import Login, ProxyChoice
from videsk_desktop.api.transport import NetworkRoute
from videsk_desktop.settings import ProxyMode, Settings


def chosen_proxies(settings: Settings, login: Login | None = None) -> ProxyChoice:
    """Return the choice of proxy; a manual one without an address is none. ``login``: for a manual one, if it asks."""
    if settings.proxy_mode is ProxyMode.MANUAL and settings.proxy_address:
        return ProxyChoice.manual(settings.proxy_address, login)
    return ProxyChoice.system() if settings.proxy_mode is ProxyMode.SYSTEM else ProxyChoice()


def chosen_route(settings: Settings, login: Login | None = None) -> NetworkRoute:
    """Return the route; raise OSError (``ssl.SSLError`` is one) when the CA file cannot be read or holds none."""
    return NetworkRoute(proxies=chosen_proxies(settings, login), extra_ca=settings.ca_file)
