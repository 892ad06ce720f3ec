"""What is written to the customer where the key was not judged: what happened, and that it says nothing of the key."""

from videsk_desktop.core.verdicts import Fault
from videsk_desktop.i18n import mark
from videsk_desktop.texts.reply_rows import COPY_AGAIN, ReplyRow, not_tested
from videsk_desktop.texts.sentences import When

_NO_CONNECTION = not_tested(mark("Replies", "From our network no connection to Videsk came about."))
_ADDRESS = not_tested(mark("Replies", "Our network could not find Videsk's address."))
_TOO_LATE = not_tested(mark("Replies", "Videsk's answer did not come in time."))
_PROXY = not_tested(
    (
        When("customers", mark("Replies", "The network you are in did not let the request through.")),
        mark("Replies", "The network we are in did not let the request through."),
    ),
    network=True,
)
_NOT_SECURE = not_tested(
    mark("Replies", "The connection from our network was not secure, so we stopped before sending your API Key."),
)
_SOMEBODY_ELSE = not_tested(
    (
        When(
            "customers",
            mark("Replies", "The answer you got did not come from Videsk: something on your network gave it."),
        ),
        mark("Replies", "Another system on our network answered in Videsk's place."),
    ),
    network=True,
)
_VIDESK_CANNOT = not_tested(mark("Replies", "Videsk could not attend to the request at that moment."))
_REQUEST = not_tested(
    (
        When("customers", mark("Replies", "Videsk did not take the request, for how it was made.")),
        mark("Replies", "Videsk did not take our request, for how it was made."),
    )
)
_UNREADABLE = not_tested(mark("Replies", "The answer that came back could not be read."))

REPLIES_ON_FAULTS: dict[Fault, ReplyRow] = {
    Fault.KEY_EMPTY: ReplyRow(
        what=(mark("Replies", "We found no API Key in what you sent, and there is no need to send it to us."),),
        steps=COPY_AGAIN,
    ),
    Fault.KEY_UNSENDABLE: ReplyRow(
        what=(
            mark(
                "Replies",
                "What arrived holds characters that no API Key has; they slip in easily when it is copied from a "
                "document or a chat.",
            ),
        ),
        steps=COPY_AGAIN,
    ),
    Fault.OFFLINE: not_tested(mark("Replies", "Our computer had no connection at that moment.")),
    Fault.DNS_NOT_FOUND: _ADDRESS,
    Fault.DNS_FAILING: _ADDRESS,
    Fault.REFUSED: _NO_CONNECTION,
    Fault.UNREACHABLE: _NO_CONNECTION,
    Fault.RESET: not_tested(mark("Replies", "The connection with Videsk was cut before the answer was complete.")),
    Fault.TIMEOUT_CONNECT: _TOO_LATE,
    Fault.TIMEOUT_TLS: _TOO_LATE,
    Fault.TIMEOUT_FIRST_BYTE: _TOO_LATE,
    Fault.TIMEOUT_BODY: _TOO_LATE,
    Fault.DEADLINE: _TOO_LATE,
    Fault.CANCELLED: not_tested(mark("Replies", "We stopped the test before the answer was complete.")),
    Fault.PROXY_UNREACHABLE: _PROXY,
    Fault.PROXY_AUTH: _PROXY,
    Fault.CERTIFICATE_UNTRUSTED: _NOT_SECURE,
    Fault.CERTIFICATE_EXPIRED: _NOT_SECURE,
    Fault.CERTIFICATE_NOT_YET: _NOT_SECURE,
    Fault.CERTIFICATE_NAME: _NOT_SECURE,
    Fault.TLS_HANDSHAKE: _NOT_SECURE,
    Fault.NOT_TLS: _NOT_SECURE,
    Fault.INTERMEDIARY: _SOMEBODY_ELSE,
    Fault.EDGE: _VIDESK_CANNOT,
    Fault.PRACTICE_ONLY: not_tested(mark("Replies", "We have not put your API Key to Videsk yet."), safe_test=False),
    Fault.SAMPLE_KEY: ReplyRow(
        what=(mark("Replies", "What arrived is a sample API Key for practising; Videsk does not know it."),),
        steps=COPY_AGAIN,
    ),
    Fault.REDIRECTED: _SOMEBODY_ELSE,
    Fault.RATE_LIMITED: not_tested(
        mark("Replies", "There were many requests at once, and the answer was to wait a little."), safe_test=False
    ),
    Fault.NOT_FOUND: not_tested(mark("Replies", "The request went to an address where nothing answers it.")),
    Fault.BAD_REQUEST: _REQUEST,
    Fault.OTHER_4XX: _REQUEST,
    Fault.SERVER_ERROR: _VIDESK_CANNOT,
    Fault.GATEWAY_ERROR: _VIDESK_CANNOT,
    Fault.BODY_EMPTY: not_tested(mark("Replies", "The answer came back empty.")),
    Fault.BODY_NOT_JSON: _SOMEBODY_ELSE,
    Fault.BODY_TRUNCATED: not_tested(mark("Replies", "The answer came back incomplete."), network=True),
    Fault.BODY_UNDECODABLE: _UNREADABLE,
    Fault.BODY_TOO_LARGE: _UNREADABLE,
    Fault.BODY_TOO_DEEP: _UNREADABLE,
    Fault.SHAPE_UNKNOWN: _UNREADABLE,
    Fault.INTERNAL: not_tested(mark("Replies", "Our own program failed during the test.")),
    Fault.SAVE_FAILED: ReplyRow(
        what=(
            mark("Replies", "We could not save the file that we wanted to send you."),
            mark("Replies", "It has nothing to do with your API Key."),
        ),
        steps=(mark("Replies", "You do not need to do anything: we will save it again and write to you."),),
        safe_test=False,
    ),
}
