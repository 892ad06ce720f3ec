"""Why a key did not get to Videsk: itself, the network, the proxy, TLS; in words. Only the table."""

from videsk_desktop.core.verdicts import Actor, Fault
from videsk_desktop.i18n import mark
from videsk_desktop.texts.explanation import Explanation
from videsk_desktop.texts.sentences import When

NOTHING_SENT = mark("Faults", "Nothing was sent.")
_ALLOW = mark("Faults", "If other pages open, ask your IT team to allow *.videsk.io, port 443.")
_CONNECTION = mark("Faults", "Check your connection or VPN.")
_WITH_ISSUER = mark("Faults", "Its issuer says it is {issuer}.")
_WITH_INSPECTOR = mark("Faults", "{inspector} seems to inspect this network's traffic.")

_TIMEOUT_HEADLINE = mark("Faults", "Videsk did not answer in time; the API Key is still not evaluated")
_TIMEOUT_WHY = (
    mark("Faults", "We waited {seconds} s and it stopped at: {phase}."),
    mark("Faults", "It stopped at: {phase}."),
    mark("Faults", "The time allowed was over before the answer was complete."),
)
_TIMEOUT = Explanation(
    headline=_TIMEOUT_HEADLINE,
    after=(_TIMEOUT_WHY,),
    steps=(
        (
            Actor.AGENT,
            mark(
                "Faults",
                "Ask again. If it happens again, try another network you may use; if that fails too, escalate to "
                "Videsk.",
            ),
        ),
    ),
)
_DNS_HEADLINE = mark("Faults", "This computer cannot find {host}; the API Key is still not evaluated")
_DNS_STEPS = (
    (Actor.AGENT, _CONNECTION),
    (Actor.NETWORK, mark("Faults", "If other pages open, ask your IT team to allow *.videsk.io.")),
)
_CONNECT_STEPS = ((Actor.AGENT, _CONNECTION), (Actor.NETWORK, _ALLOW))
_THROUGH_PROXY = mark("Faults", "This computer is set to go out through {proxy}.")
_PROXY_UNUSABLE = mark("Faults", "The proxy's address cannot be used; the API Key is still not evaluated")
_SET_PROXY = mark("Faults", "Look at the address under Network, Proxy and time limit.")
_ASK_FOR_PROXY = mark("Faults", "Ask your IT team whether the proxy's address and port are still right.")
_CLOCK_FIRST = (Actor.AGENT, mark("Faults", "First check that this computer's date and time are right."))
_ASK_IT_FOR_CERTIFICATE = (
    Actor.NETWORK,
    mark(
        "Faults",
        "Ask your IT team to install the company's root certificate in this computer's system store, or to leave "
        "*.videsk.io out of the inspection.",
    ),
)

FAULTS_ON_THE_WAY: dict[Fault, Explanation] = {
    Fault.KEY_EMPTY: Explanation(
        headline=mark("Faults", "There is no API Key to read"),
        after=(mark("Faults", "Nothing is left of the text once what surrounds the API Key is removed."),),
        steps=((Actor.AGENT, mark("Faults", "Paste what the customer sent.")),),
    ),
    Fault.KEY_UNSENDABLE: Explanation(
        headline=mark("Faults", "This API Key cannot be sent as it is"),
        after=(
            (
                mark(
                    "Faults",
                    'At position {pos} there is {name} that looks like "{looks_like}"; no request can carry it.',
                ),
                mark("Faults", "At position {pos} there is {name}, which no request can carry."),
                mark("Faults", "It has {characters} characters, more than a request can carry."),
                When("trailing_blank", mark("Faults", "It ends with a blank, which no request can carry.")),
                mark("Faults", "It holds characters that no request can carry."),
            ),
            NOTHING_SENT,
        ),
        steps=(
            (Actor.CUSTOMER, mark("Faults", "Ask them to copy it again, whole, with the Copy button.")),
            (Actor.AGENT, When("repairable", mark("Faults", "Review the suggested correction."))),
        ),
    ),
    Fault.OFFLINE: Explanation(
        headline=mark("Faults", "This computer has no connection; the API Key is still not evaluated"),
        after=(mark("Faults", "There is no way out of this computer to the network."), NOTHING_SENT),
        steps=((Actor.AGENT, mark("Faults", "Check the cable, the Wi-Fi or the VPN, and ask again.")),),
    ),
    Fault.DNS_NOT_FOUND: Explanation(
        headline=_DNS_HEADLINE,
        after=(mark("Faults", "The network could not turn that name into an address."), NOTHING_SENT),
        steps=_DNS_STEPS,
    ),
    Fault.DNS_FAILING: Explanation(
        headline=_DNS_HEADLINE,
        after=(mark("Faults", "The service that turns names into addresses does not answer."), NOTHING_SENT),
        steps=_DNS_STEPS,
    ),
    Fault.REFUSED: Explanation(
        headline=mark("Faults", "{host} refused the connection; the API Key is still not evaluated"),
        after=(
            (
                mark("Faults", "Nobody listens there at port {port}, or a firewall closes it."),
                mark("Faults", "Nobody listens there, or a firewall closes it."),
            ),
            NOTHING_SENT,
        ),
        steps=_CONNECT_STEPS,
    ),
    Fault.UNREACHABLE: Explanation(
        headline=mark("Faults", "There is no way to {host}; the API Key is still not evaluated"),
        after=(mark("Faults", "The network knows no route to that address."), NOTHING_SENT),
        steps=_CONNECT_STEPS,
    ),
    Fault.RESET: Explanation(
        headline=mark("Faults", "The connection was cut; the API Key is still not evaluated"),
        after=(
            mark("Faults", "It stopped at: {phase}."),
            mark("Faults", "A firewall, a VPN or an antivirus often does this."),
        ),
        steps=((Actor.AGENT, mark("Faults", "Ask again.")), (Actor.NETWORK, _ALLOW)),
    ),
    Fault.TIMEOUT_CONNECT: _TIMEOUT,
    Fault.TIMEOUT_TLS: _TIMEOUT,
    Fault.TIMEOUT_FIRST_BYTE: _TIMEOUT,
    Fault.TIMEOUT_BODY: _TIMEOUT,
    Fault.DEADLINE: _TIMEOUT,
    Fault.CANCELLED: Explanation(
        headline=mark("Faults", "Cancelled; the API Key is still not evaluated"),
        after=(mark("Faults", "It was stopped before Videsk's answer was complete."),),
        steps=((Actor.AGENT, mark("Faults", "Ask again whenever you want.")),),
    ),
    Fault.PROXY_UNREACHABLE: Explanation(
        headline=(
            When("proxy_unreadable", _PROXY_UNUSABLE),
            mark("Faults", "A {proxy_kind} proxy cannot be used; the API Key is still not evaluated"),
            mark("Faults", "The proxy does not answer; the API Key is still not evaluated"),
        ),
        after=(
            _THROUGH_PROXY,
            (
                When("proxy_unreadable", mark("Faults", "The address that is set names no proxy that can be read.")),
                mark(
                    "Faults",
                    "This computer is set to go out through a {proxy_kind} proxy; this program knows HTTP proxies "
                    "only.",
                ),
                mark("Faults", "No connection could be made to it. Nothing was sent to Videsk."),
            ),
        ),
        steps=(
            (Actor.AGENT, When("manual_proxy", _SET_PROXY)),
            (
                Actor.NETWORK,
                (
                    When("proxy_unreadable", _ASK_FOR_PROXY),
                    mark("Faults", "Ask your IT team for the address of an HTTP proxy, in place of {proxy_kind}."),
                    _ASK_FOR_PROXY,
                ),
            ),
        ),
    ),
    Fault.PROXY_AUTH: Explanation(
        headline=mark("Faults", "The proxy asks for a user and a password; the API Key is still not evaluated"),
        after=(
            _THROUGH_PROXY,
            mark("Faults", "It asks for {proxy_login}, and this program only knows Basic."),
            (
                When("not_sent", mark("Faults", "Nothing but the name of the host was sent.")),
                mark("Faults", "It let nothing through to Videsk."),
            ),
        ),
        steps=(
            (
                Actor.AGENT,
                When(
                    "basic_login",
                    mark("Faults", "Write the user and the password under Network, Proxy and time limit."),
                ),
            ),
            (
                Actor.NETWORK,
                (
                    mark(
                        "Faults",
                        "Ask your IT team to let *.videsk.io through without {proxy_login}, or for a proxy that takes "
                        "Basic.",
                    ),
                    mark("Faults", "Ask your IT team how to sign in to the proxy."),
                ),
            ),
        ),
    ),
    Fault.CERTIFICATE_UNTRUSTED: Explanation(
        headline=mark("Faults", "The connection is not trusted; the API Key is still not evaluated"),
        after=(
            (
                _WITH_INSPECTOR,
                mark("Faults", "The certificate shown is not signed by anyone this computer trusts."),
            ),
            _WITH_ISSUER,
            mark("Faults", "The API Key was not sent."),
        ),
        steps=(_ASK_IT_FOR_CERTIFICATE,),
    ),
    Fault.CERTIFICATE_EXPIRED: Explanation(
        headline=mark("Faults", "The certificate of {host} has expired; the API Key is still not evaluated"),
        after=(
            mark("Faults", "By this computer's clock it was good until {not_after}."),
            _WITH_ISSUER,
            mark("Faults", "The API Key was not sent."),
        ),
        steps=(_CLOCK_FIRST, _ASK_IT_FOR_CERTIFICATE),
    ),
    Fault.CERTIFICATE_NOT_YET: Explanation(
        headline=mark("Faults", "The certificate of {host} is not good yet; the API Key is still not evaluated"),
        after=(
            mark("Faults", "By this computer's clock it is good from {not_before} on."),
            _WITH_ISSUER,
            mark("Faults", "The API Key was not sent."),
        ),
        steps=(_CLOCK_FIRST, _ASK_IT_FOR_CERTIFICATE),
    ),
    Fault.CERTIFICATE_NAME: Explanation(
        headline=mark("Faults", "The certificate shown is not that of {host}; the API Key is still not evaluated"),
        after=(
            mark("Faults", "It belongs to {subject}."),
            mark("Faults", "A sign-in portal or a filter often does this."),
            mark("Faults", "The API Key was not sent."),
        ),
        steps=(
            (Actor.AGENT, mark("Faults", "Open the browser and see whether the network asks you to sign in.")),
            (Actor.NETWORK, _ALLOW),
        ),
    ),
    Fault.TLS_HANDSHAKE: Explanation(
        headline=mark("Faults", "No secure connection came about; the API Key is still not evaluated"),
        after=(
            mark("Faults", "The two sides did not agree on how to secure the connection (TLS)."),
            mark("Faults", "The API Key was not sent."),
        ),
        steps=((Actor.NETWORK, _ALLOW),),
    ),
    Fault.NOT_TLS: Explanation(
        headline=mark("Faults", "Something answered without a secure connection; the API Key is still not evaluated"),
        after=(
            mark("Faults", "Where TLS was expected, plain text came. It was not Videsk that answered."),
            mark("Faults", "The API Key was not sent."),
        ),
        steps=((Actor.NETWORK, _ALLOW),),
    ),
}
