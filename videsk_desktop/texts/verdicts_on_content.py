"""The verdicts on a key's content, times, integration and permission, in words. Only the table."""

from videsk_desktop.core.verdicts import Actor, Verdict
from videsk_desktop.i18n import mark
from videsk_desktop.texts.explanation import Explanation
from videsk_desktop.texts.sentences import When

_SESSION = When(
    "session",
    mark("Verdicts", "It looks like a session or appointment token, not an integration's API Key."),
)
_NEW_KEY = mark(
    "Verdicts",
    "The account administrator must create a new API Key and replace it wherever it is used.",
)
_IF_IT_IS_THE_SAME = mark("Verdicts", "If it is the same again, have a new one created.")

VERDICTS_ON_CONTENT: dict[Verdict, Explanation] = {
    Verdict.CORRUPT: Explanation(
        headline=mark("Verdicts", "The content of this API Key is damaged"),
        before=(
            (
                When(
                    "written",
                    mark(
                        "Verdicts",
                        "The second part stops being readable near position {pos}: something was changed, lost or "
                        "added, perhaps in copying.",
                    ),
                ),
                mark(
                    "Verdicts",
                    "The second part stops being readable near position {pos}: something was changed, lost or added "
                    "in copying.",
                ),
                mark("Verdicts", "The second part cannot be read: something was changed, lost or added in copying."),
            ),
        ),
        after=(
            mark("Verdicts", "Videsk could not read its content."),
            (
                mark("Verdicts", "The damage is near position {pos}."),
                When("damage", mark("Verdicts", "Something was changed, lost or added in copying.")),
                When("key_at_hand", mark("Verdicts", "We see no damage here.")),
            ),
        ),
        steps=(
            (
                Actor.CUSTOMER,
                mark(
                    "Verdicts",
                    "Ask them to copy it again, whole. It cannot be mended by hand: the signature would no longer "
                    "match.",
                ),
            ),
            (Actor.CUSTOMER, When("written", _IF_IT_IS_THE_SAME)),
        ),
    ),
    Verdict.EXPIRED: Explanation(
        headline=(
            When("local_clock", mark("Verdicts", "This API Key expired {ago} ago by this computer's clock")),
            mark("Verdicts", "This API Key expired {ago} ago"),
            mark("Verdicts", "This API Key has expired"),
        ),
        before=(
            (
                When("past", mark("Verdicts", "It expired on {date} ({zone}).")),
                mark("Verdicts", "It expires on {date} ({zone})."),
                mark("Verdicts", "Its expiry date is in the past."),
            ),
            _SESSION,
        ),
        after=(
            mark("Verdicts", "Videsk refused it because it has expired."),
            mark("Verdicts", "Its expiry is {date} ({zone})."),
            _SESSION,
        ),
        steps=(
            (
                Actor.CUSTOMER,
                When(
                    "session",
                    mark("Verdicts", "First confirm that they copied the integration's API Key."),
                ),
            ),
            (Actor.CUSTOMER, _NEW_KEY),
        ),
    ),
    Verdict.NOT_ACTIVE: Explanation(
        headline=(
            When("local_clock", mark("Verdicts", "This API Key becomes active in {in} by this computer's clock")),
            mark("Verdicts", "This API Key becomes active in {in}"),
            mark("Verdicts", "This API Key is not active yet"),
        ),
        before=(
            (
                mark("Verdicts", "It starts working on {date} ({zone})."),
                mark("Verdicts", "The date from which it works is in the future."),
            ),
        ),
        after=(
            mark("Verdicts", "Videsk refused it because it is not active yet."),
            mark("Verdicts", "It starts working on {date} ({zone})."),
        ),
        steps=(
            (Actor.AGENT, When("clock_wrong", mark("Verdicts", "First correct this computer's clock."))),
            (
                Actor.CUSTOMER,
                mark(
                    "Verdicts",
                    "Wait until then. If it should already work, the administrator must create a new one.",
                ),
            ),
        ),
    ),
    Verdict.INVALID_EXP: Explanation(
        headline=mark("Verdicts", "The expiry date of this API Key cannot be understood"),
        before=(mark("Verdicts", "Its expiry (exp) is not a number, and Videsk reads nothing else."),),
        after=(mark("Verdicts", "Videsk refused it because its expiry (exp) is not a number."),),
        steps=((Actor.CUSTOMER, _NEW_KEY),),
    ),
    Verdict.INVALID_NBF: Explanation(
        headline=mark("Verdicts", "The start date of this API Key cannot be understood"),
        before=(mark("Verdicts", "Its start (nbf) is not a number, and Videsk reads nothing else."),),
        after=(mark("Verdicts", "Videsk refused it because its start (nbf) is not a number."),),
        steps=((Actor.CUSTOMER, _NEW_KEY),),
    ),
    Verdict.REMOVED: Explanation(
        headline=mark("Verdicts", "Videsk does not recognise this API Key's integration"),
        after=(
            mark(
                "Verdicts",
                "Videsk says that the integration is invalid or was removed. It does not look like a copying error.",
            ),
        ),
        steps=(
            (
                Actor.CUSTOMER,
                mark(
                    "Verdicts",
                    "The account administrator should look under Integraciones. If it is gone, they create another "
                    "one and replace the API Key wherever it is used.",
                ),
            ),
        ),
    ),
    Verdict.NO_ACCESS: Explanation(
        headline=mark("Verdicts", "The API Key is genuine, but may not read segments"),
        after=(
            (
                mark("Verdicts", "Videsk recognised it and denied this request: {path}."),
                mark("Verdicts", "Videsk recognised it and denied this request."),
            ),
            mark("Verdicts", "Other requests may work."),
        ),
        steps=(
            (
                Actor.CUSTOMER,
                mark(
                    "Verdicts",
                    "The account administrator must grant that permission. Another API Key with the same permissions "
                    "will fail too.",
                ),
            ),
        ),
    ),
    Verdict.REFUSED_OTHERWISE: Explanation(
        headline=(
            When("no_reason", mark("Verdicts", "Videsk refused the API Key and did not say why")),
            When("forecast", mark("Verdicts", "Videsk will not be able to use this API Key")),
            When("null", mark("Verdicts", "Videsk cannot use this API Key")),
            mark("Verdicts", "Videsk refused the API Key for a reason we do not know"),
        ),
        before=(mark("Verdicts", "Its content is empty (null): nothing in it can be read."),),
        after=(
            When("reason_given", mark("Verdicts", "What it said stands below.")),
            mark("Verdicts", "What we see here: {finding}."),
        ),
        steps=(
            (
                Actor.CUSTOMER,
                When("null", mark("Verdicts", "Ask them to copy the API Key of the integration again, whole.")),
            ),
            (Actor.CUSTOMER, When("null", _IF_IT_IS_THE_SAME)),
            (
                Actor.VIDESK,
                When(
                    "unexplained",
                    mark(
                        "Verdicts",
                        "Ask again later. If it is repeated, escalate to Videsk with the text for the ticket.",
                    ),
                ),
            ),
        ),
    ),
}
