"""The verdicts on a key's form, and the acceptance, in words. Only the table; ``card`` chooses and fills."""

from videsk_desktop.core.verdicts import Actor, Verdict
from videsk_desktop.i18n import mark
from videsk_desktop.texts.explanation import Explanation
from videsk_desktop.texts.sentences import When

_COPY_AGAIN = mark("Verdicts", "Ask them to copy it again, whole.")


VERDICTS_ON_FORM: dict[Verdict, Explanation] = {
    Verdict.ACCEPTED: Explanation(
        headline=(
            When("no_segments", mark("Verdicts", "The API Key works, but the segment list is empty")),
            mark("Verdicts", "The API Key works"),
        ),
        after=(
            (
                When(
                    "no_segments",
                    mark(
                        "Verdicts",
                        "Videsk accepted it and returned no segments. The account may have no public segments.",
                    ),
                ),
                mark("Verdicts", "Videsk accepted it and returned {shown} of %n segments."),
                mark(
                    "Verdicts", "Videsk accepted it and returned {shown} segments. It did not say how many there are."
                ),
                mark("Verdicts", "Videsk accepted it."),
            ),
            When("cached", mark("Verdicts", "Videsk said that the list comes from a cache.")),
            When("some_segments", mark("Verdicts", "Only the segments request was tested.")),
        ),
        steps=(
            (
                Actor.AGENT,
                (
                    When(
                        "no_segments",
                        mark(
                            "Verdicts",
                            "Confirm with the customer that the API Key belongs to the right account and that it has "
                            "a public segment.",
                        ),
                    ),
                    mark(
                        "Verdicts",
                        "If it still fails for the customer, ask for the command they use and the answer they get, "
                        "without the API Key.",
                    ),
                ),
            ),
        ),
    ),
    Verdict.NO_VALID_JWT: Explanation(
        headline=mark("Verdicts", "Videsk received no API Key"),
        before=(),
        after=(
            mark(
                "Verdicts",
                "The Authorization header was lost on the way, or it arrived empty or with another word than Bearer.",
            ),
            mark("Verdicts", "It says nothing about the API Key."),
        ),
        steps=(
            (
                Actor.NETWORK,
                mark(
                    "Verdicts",
                    "Ask your IT team whether a proxy or a VPN removes the Authorization header on the way to "
                    "*.videsk.io.",
                ),
            ),
        ),
    ),
    Verdict.MALFORMED: Explanation(
        headline=mark("Verdicts", "This is not a complete API Key"),
        before=(
            mark("Verdicts", "It needs three parts separated by dots; there are %n here."),
            mark("Verdicts", "It looks like {what}."),
        ),
        after=(
            mark("Verdicts", "Videsk refused its form: it expected three parts separated by dots."),
            mark("Verdicts", "It looks like {what}."),
        ),
        steps=(
            (
                Actor.CUSTOMER,
                mark(
                    "Verdicts",
                    "Ask them to copy it again, whole, with the Copy button and not as a screenshot.",
                ),
            ),
        ),
    ),
    Verdict.INVALID_TOKEN: Explanation(
        headline=mark("Verdicts", "This API Key cannot be read"),
        before=(
            (
                mark("Verdicts", "At position {pos} there is {name}, which an API Key cannot contain."),
                mark("Verdicts", "Its beginning is damaged or characters are missing."),
            ),
        ),
        after=(
            mark("Verdicts", "Videsk could not read it."),
            (
                mark("Verdicts", "The cause is at position {pos}: {name}."),
                When("damage", mark("Verdicts", "Its beginning is damaged or characters are missing.")),
                When("key_at_hand", mark("Verdicts", "We see no damage here.")),
            ),
        ),
        steps=(
            (Actor.CUSTOMER, _COPY_AGAIN),
            (Actor.AGENT, When("repairable", mark("Verdicts", "Review the suggested correction."))),
        ),
    ),
    Verdict.SIGNATURE_REQUIRED: Explanation(
        headline=mark("Verdicts", "This API Key has no signature"),
        before=(mark("Verdicts", "The third part, the signature, is empty: the end was lost in copying."),),
        after=(mark("Verdicts", "Videsk found no signature: the end of the API Key was lost in copying."),),
        steps=((Actor.CUSTOMER, _COPY_AGAIN),),
    ),
    Verdict.INVALID_ALGORITHM: Explanation(
        headline=mark("Verdicts", "This does not look like an API Key made by Videsk"),
        before=(
            (
                mark("Verdicts", "It says that it is signed with {alg}; Videsk's API Keys use HS256."),
                mark("Verdicts", "It does not say that it is signed with HS256, as Videsk's API Keys are."),
            ),
            mark("Verdicts", "It may belong to another service."),
        ),
        after=(
            mark("Verdicts", "Videsk does not accept the way in which it is signed."),
            mark("Verdicts", "It says that it is signed with {alg}; Videsk's API Keys use HS256."),
            mark("Verdicts", "It may belong to another service."),
        ),
        steps=((Actor.CUSTOMER, mark("Verdicts", "Ask for the API Key of the Videsk integration.")),),
    ),
    Verdict.BAD_SIGNATURE: Explanation(
        headline=mark("Verdicts", "The signature of this API Key does not match"),
        before=(
            (
                mark(
                    "Verdicts",
                    "The end has {missing}: a complete signature has {expected}, this one has {characters}.",
                ),
                mark("Verdicts", "Its last character cannot be the end of a signature: the end was changed or cut."),
            ),
        ),
        after=(
            mark("Verdicts", "Videsk does not recognise the signature."),
            (
                mark(
                    "Verdicts",
                    "The end has {missing}: a complete signature has {expected}, this one has {characters}.",
                ),
                When(
                    "damage",
                    mark(
                        "Verdicts", "Its last character cannot be the end of a signature: the end was changed or cut."
                    ),
                ),
                mark(
                    "Verdicts",
                    "The text was altered, it was cut, or the API Key is from another environment. "
                    "We cannot tell which from here.",
                ),
            ),
        ),
        steps=(
            (
                Actor.CUSTOMER,
                mark(
                    "Verdicts",
                    "Ask them to copy it again, whole. If it fails again, confirm the environment; then have a new "
                    "one created.",
                ),
            ),
        ),
    ),
}
