"""The verdicts on a key's form, and the acceptance, in words. Only the table; ``card`` chooses and fills."""

from videsk_desktop.core.verdicts import Actor, Verdict
from videsk_desktop.i18n import mark
from videsk_desktop.texts.explanation import Explanation
from videsk_desktop.texts.sentences import When

_COPY_AGAIN = mark("Verdicts", "Ask them to copy it again, whole.")
_ASK_FOR_KEY = mark("Verdicts", "Ask for the API Key of the Videsk integration.")
_SHOW_FIRST = mark("Verdicts", "Ask them to show the whole API Key first, and then to copy it with the Copy button.")
_COPY_ALONE = mark("Verdicts", "Ask them to copy the API Key alone, with the Copy button.")
_ANOTHER_SERVICE = mark("Verdicts", "It may belong to another service.")
_NOT_MADE_BY_VIDESK = mark("Verdicts", "This does not look like an API Key made by Videsk")
_LOST_END = mark("Verdicts", "The third part, the signature, is empty: the end was lost in copying.")
# The sentence of the finding that explains the verdict; it comes translated.
_BECAUSE = "{because}"

# What is no key, or no whole one, and can be called by what it is.
_WHAT_IT_IS = (
    When("opaque_videsk_key", mark("Verdicts", "Videsk does not accept this form of API Key")),
    When("masked", mark("Verdicts", "This API Key is hidden behind dots or asterisks")),
    When("shortened_display", mark("Verdicts", "This API Key was copied from where it is shown shortened")),
    When("text", mark("Verdicts", "There is no API Key in this text")),
    mark("Verdicts", "This is not an API Key of Videsk: it looks like {what}"),
)
_WHY_IT_IS_NONE = (
    When("masked", mark("Verdicts", "Where the rest of it should be there are dots or asterisks.")),
    mark("Verdicts", 'Where the rest of it should be there is "{mark}".'),
    When("not_a_jwt", mark("Verdicts", "An API Key of Videsk begins with eyJ and has three parts separated by dots.")),
)
_STEP_FOR_WHAT_IT_IS = (
    When("masked", _SHOW_FIRST),
    When("shortened_display", _SHOW_FIRST),
    When("not_a_jwt", _ASK_FOR_KEY),
)
# Their findings say more than the verdict does.
_CAUSES_IN_THE_FORM = (
    When("letter_case_lost", _BECAUSE),
    When("missing_start", _BECAUSE),
    When("empty_part", _BECAUSE),
    When("header_not_object", _BECAUSE),
    When("standard_base64", _BECAUSE),
    When("padded", _BECAUSE),
)
_PROVEN_LENGTH = mark(
    "Verdicts", "The end has {missing}: a complete signature has {expected}, this one has {characters}."
)
_NO_END = mark("Verdicts", "Its last character cannot be the end of a signature: the end was changed or cut.")

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
        headline=(
            *_WHAT_IT_IS,
            When("too_many", mark("Verdicts", "This API Key has too many parts")),
            mark("Verdicts", "This is not a complete API Key"),
        ),
        before=(
            (
                *_WHY_IT_IS_NONE,
                *_CAUSES_IN_THE_FORM,
                mark("Verdicts", "It needs three parts separated by dots; there are %n here."),
            ),
            When("too_many", mark("Verdicts", "Something was added to it, or several texts were joined.")),
        ),
        after=(mark("Verdicts", "Videsk refused its form: it expected three parts separated by dots."),),
        steps=(
            (
                Actor.CUSTOMER,
                (
                    *_STEP_FOR_WHAT_IT_IS,
                    When("too_many", _COPY_ALONE),
                    mark(
                        "Verdicts",
                        "Ask them to copy it again, whole, with the Copy button and not as a screenshot.",
                    ),
                ),
            ),
        ),
    ),
    Verdict.INVALID_TOKEN: Explanation(
        headline=(*_WHAT_IT_IS, mark("Verdicts", "This API Key cannot be read")),
        before=(
            (
                *_WHY_IT_IS_NONE,
                *_CAUSES_IN_THE_FORM,
                mark("Verdicts", "At position {pos} there is {name}, which an API Key cannot contain."),
                mark("Verdicts", "Its beginning is damaged or characters are missing."),
            ),
        ),
        after=(
            mark("Verdicts", "Videsk could not read it."),
            (
                *_WHY_IT_IS_NONE,
                *_CAUSES_IN_THE_FORM,
                mark("Verdicts", "The cause is at position {pos}: {name}."),
                When("damage", mark("Verdicts", "Its beginning is damaged or characters are missing.")),
                When("key_at_hand", mark("Verdicts", "We see no damage here.")),
            ),
        ),
        steps=(
            (Actor.CUSTOMER, (*_STEP_FOR_WHAT_IT_IS, _COPY_AGAIN)),
            (Actor.AGENT, When("repairable", mark("Verdicts", "Review the suggested correction."))),
        ),
    ),
    Verdict.SIGNATURE_REQUIRED: Explanation(
        headline=(
            When("algorithm_none", _NOT_MADE_BY_VIDESK),
            mark("Verdicts", "This API Key has no signature"),
        ),
        before=(
            (When("algorithm_none", _BECAUSE), _LOST_END),
            When("algorithm_none", _ANOTHER_SERVICE),
        ),
        after=(
            (
                When("algorithm_none", mark("Verdicts", "Videsk found no signature.")),
                mark("Verdicts", "Videsk found no signature: the end of the API Key was lost in copying."),
            ),
            When("algorithm_none", _BECAUSE),
            When("algorithm_none", _ANOTHER_SERVICE),
        ),
        steps=((Actor.CUSTOMER, (When("algorithm_none", _ASK_FOR_KEY), _COPY_AGAIN)),),
    ),
    Verdict.INVALID_ALGORITHM: Explanation(
        headline=_NOT_MADE_BY_VIDESK,
        before=(
            (
                mark("Verdicts", "It says that it is signed with {alg}; Videsk's API Keys use HS256."),
                When("algorithm_none", _BECAUSE),
                mark("Verdicts", "It does not say that it is signed with HS256, as Videsk's API Keys are."),
            ),
            _ANOTHER_SERVICE,
        ),
        after=(
            mark("Verdicts", "Videsk does not accept the way in which it is signed."),
            (
                mark("Verdicts", "It says that it is signed with {alg}; Videsk's API Keys use HS256."),
                When("algorithm_none", _BECAUSE),
            ),
            _ANOTHER_SERVICE,
        ),
        steps=((Actor.CUSTOMER, _ASK_FOR_KEY),),
    ),
    Verdict.BAD_SIGNATURE: Explanation(
        headline=(
            When("signature_short", mark("Verdicts", "The end of this API Key is missing")),
            When("signature_long", mark("Verdicts", "This API Key has too much at its end")),
            mark("Verdicts", "The signature of this API Key does not match"),
        ),
        before=((_PROVEN_LENGTH, _NO_END),),
        after=(
            mark("Verdicts", "Videsk does not recognise the signature."),
            (
                _PROVEN_LENGTH,
                When("damage", _NO_END),
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
                (
                    When("signature_short", _COPY_AGAIN),
                    When("signature_long", _COPY_ALONE),
                    mark(
                        "Verdicts",
                        "Ask them to copy it again, whole. If it fails again, confirm the environment; then have a "
                        "new one created.",
                    ),
                ),
            ),
        ),
    ),
}
