"""What can be noticed about a key's header, content, signature and times, in words. Only the table."""

from videsk_desktop.core.findings import FindingCode
from videsk_desktop.i18n import mark
from videsk_desktop.texts.explanation import FindingText
from videsk_desktop.texts.findings_on_form import ASK_FOR_KEY, COPY_AGAIN, COPY_ITSELF, NOTHING_TO_DO
from videsk_desktop.texts.sentences import When

_NEW_KEY = mark("Findings", "The account administrator must create a new API Key.")
_ASK_WHO_MADE_IT = mark("Findings", "Ask the customer where this API Key was created.")
_NEW_COPY = mark(
    "Findings",
    "Ask the customer to copy the API Key of the integration again; if it is the same, a new one must be created.",
)

FINDINGS_ON_CONTENT: dict[FindingCode, FindingText] = {
    FindingCode.HEADER_NOT_JSON: FindingText(
        mark("Findings", "Its first part cannot be read: its beginning is damaged or characters are missing."),
        COPY_AGAIN,
    ),
    FindingCode.HEADER_NOT_OBJECT: FindingText(
        (
            When("null", mark("Findings", "Its first part is empty (null): it does not say how it is signed.")),
            mark("Findings", "Its first part holds {type} where an API Key says how it is signed."),
            mark("Findings", "Its first part does not hold what an API Key says there: how it is signed."),
        ),
        ASK_FOR_KEY,
    ),
    FindingCode.ALGORITHM_MISSING: FindingText(
        mark("Findings", "Its first part does not say how it is signed (alg)."),
        ASK_FOR_KEY,
    ),
    FindingCode.ALGORITHM_NONE: FindingText(
        mark("Findings", "It says that it is not signed (alg none); Videsk takes only signed ones."),
        ASK_FOR_KEY,
    ),
    FindingCode.ALGORITHM_FOREIGN: FindingText(
        (
            mark("Findings", "It says that it is signed with {alg}; Videsk's API Keys use HS256."),
            mark("Findings", "It says that it is signed in another way than Videsk's API Keys (HS256)."),
        ),
        ASK_FOR_KEY,
    ),
    FindingCode.TYPE_NOT_JWT: FindingText(
        (
            mark("Findings", "It says that it is of type {typ}; Videsk's API Keys are of type JWT."),
            mark("Findings", "It does not say that it is of type JWT, as Videsk's API Keys are."),
        ),
        _ASK_WHO_MADE_IT,
    ),
    FindingCode.PAYLOAD_DAMAGED: FindingText(
        (
            mark(
                "Findings",
                "Its second part stops being readable near position {pos}. These claims can still be read: {claims}.",
            ),
            mark("Findings", "Its second part stops being readable near position {pos}."),
            mark("Findings", "Its second part is damaged."),
        ),
        COPY_AGAIN,
    ),
    FindingCode.PAYLOAD_NOT_JSON: FindingText(
        (
            mark("Findings", "Its second part cannot be read from position {pos} on."),
            mark("Findings", "Its second part cannot be read."),
        ),
        COPY_AGAIN,
    ),
    FindingCode.PAYLOAD_NOT_OBJECT: FindingText(
        (
            When("null", mark("Findings", "Its second part is empty (null): it holds no data (claims).")),
            mark("Findings", "Its second part holds {type} where an API Key has its data (claims)."),
            mark("Findings", "Its second part holds something else than the data of an API Key (claims)."),
        ),
        (When("null", _NEW_COPY), ASK_FOR_KEY),
    ),
    FindingCode.PAYLOAD_NOT_UTF8: FindingText(
        mark("Findings", "Its second part has something that is no text (no UTF-8): something changed it."),
        COPY_AGAIN,
    ),
    FindingCode.DUPLICATE_NAMES: FindingText(
        (
            mark("Findings", "The name {name} is there more than once; Videsk reads the last one."),
            mark("Findings", "A name is there more than once; Videsk reads the last one."),
        ),
        _ASK_WHO_MADE_IT,
    ),
    FindingCode.TOO_DEEP: FindingText(
        mark(
            "Findings", "Its content lies in too many levels to be shown. Videsk's answer can be foretold all the same."
        ),
        _ASK_WHO_MADE_IT,
    ),
    FindingCode.PYJWT_DIFFERS: FindingText(
        mark("Findings", "Other programs read this API Key differently than Videsk does."),
        mark("Findings", "Trust what Videsk answers, not what another tool shows."),
    ),
    FindingCode.SIGNATURE_MISSING: FindingText(
        mark("Findings", "It has no signature: the third part is empty."),
        COPY_AGAIN,
    ),
    FindingCode.SIGNATURE_SHORT: FindingText(
        (
            mark("Findings", "The end has {missing}: a complete signature has {expected}, this one has {characters}."),
            mark("Findings", "The signature is too short: the end was cut."),
        ),
        COPY_AGAIN,
    ),
    FindingCode.SIGNATURE_LONG: FindingText(
        (
            mark("Findings", "The end has {missing}: a complete signature has {expected}, this one has {characters}."),
            mark("Findings", "The signature is too long: something was added at the end."),
        ),
        COPY_ITSELF,
    ),
    FindingCode.SIGNATURE_NOT_CANONICAL: FindingText(
        mark("Findings", "The last character cannot be the end of a signature: it was changed or cut."),
        COPY_AGAIN,
    ),
    FindingCode.EXPIRED: FindingText(
        (
            mark("Findings", "It expired {ago} ago, on {date} ({zone})."),
            mark("Findings", "It expired on {date} ({zone})."),
            mark("Findings", "It has expired."),
        ),
        _NEW_KEY,
    ),
    FindingCode.EXPIRES_SOON: FindingText(
        (
            mark("Findings", "It expires in {in}, on {date} ({zone})."),
            mark("Findings", "It expires on {date} ({zone})."),
            mark("Findings", "It expires soon."),
        ),
        mark("Findings", "Tell the customer's account administrator, so that a new one is ready in time."),
    ),
    FindingCode.NO_EXPIRY: FindingText(
        mark("Findings", "It never expires: it has no expiry date, as is usual in Videsk's integrations."),
        NOTHING_TO_DO,
    ),
    FindingCode.NOT_ACTIVE: FindingText(
        (
            mark("Findings", "It becomes active in {in}, on {date} ({zone})."),
            mark("Findings", "It becomes active on {date} ({zone})."),
            mark("Findings", "It is not active yet."),
        ),
        mark("Findings", "Wait until then. If it should already work, the administrator must create a new one."),
    ),
    FindingCode.TIME_NOT_A_NUMBER: FindingText(
        (
            mark("Findings", "Its {claim} is not a number, and Videsk reads nothing else there."),
            mark("Findings", "One of its dates is not a number, and Videsk reads nothing else there."),
        ),
        _NEW_KEY,
    ),
    FindingCode.TIME_UNIT: FindingText(
        (
            When("milliseconds", mark("Findings", "Its {claim} seems to be in milliseconds; Videsk reads seconds.")),
            When("microseconds", mark("Findings", "Its {claim} seems to be in microseconds; Videsk reads seconds.")),
            mark("Findings", "One of its dates seems to be in another unit than seconds."),
        ),
        _ASK_WHO_MADE_IT,
    ),
    FindingCode.TIME_NEGATIVE: FindingText(
        (
            mark("Findings", "Its {claim} lies before 1970."),
            mark("Findings", "One of its dates lies before 1970."),
        ),
        _ASK_WHO_MADE_IT,
    ),
    FindingCode.TIME_ABSURD: FindingText(
        (
            mark("Findings", "Its {claim} is no date that makes sense."),
            mark("Findings", "One of its dates makes no sense."),
        ),
        _ASK_WHO_MADE_IT,
    ),
    FindingCode.TIME_FRACTION: FindingText(
        (
            mark("Findings", "Its {claim} has a fraction of a second; Videsk understands it."),
            mark("Findings", "One of its dates has a fraction of a second; Videsk understands it."),
        ),
        NOTHING_TO_DO,
    ),
    FindingCode.ISSUED_IN_FUTURE: FindingText(
        (
            mark("Findings", "It says that it was made on {date} ({zone}), in the future by this computer's clock."),
            mark("Findings", "It says that it was made in the future."),
        ),
        mark("Findings", "Check that this computer's date and time are right. Videsk does not look at this."),
    ),
    FindingCode.EXPIRY_BEFORE_ISSUE: FindingText(
        mark("Findings", "It expired before it was made: one of the two dates is wrong."),
        _NEW_KEY,
    ),
    FindingCode.SESSION_TOKEN: FindingText(
        mark("Findings", "It looks like a session or appointment token, not an integration's API Key."),
        ASK_FOR_KEY,
    ),
}
