"""The card of a key that Videsk may take although something about it was noticed: its headline, why, and what to do.

Nothing proves such a key bad, so only Videsk can tell; but nobody may say either that nothing is wrong with it.
"""

from videsk_desktop.core.diagnosis import Diagnosis
from videsk_desktop.core.findings import Finding, FindingCode, Severity
from videsk_desktop.core.verdicts import Actor
from videsk_desktop.i18n import mark
from videsk_desktop.texts.explanation import Explanation
from videsk_desktop.texts.findings import FINDING_TEXTS
from videsk_desktop.texts.sentences import Sentence, When

# About the text around the key, or about how it came; not about the key.
_OF_THE_PASTE = frozenset(
    {
        FindingCode.SEVERAL_KEYS,
        FindingCode.KEYS_GLUED,
        FindingCode.PERCENT_ENCODED,
        FindingCode.HTML_ENTITIES,
        FindingCode.QUOTED_PRINTABLE,
        FindingCode.WRAPPED_IN_BASE64,
    }
)

_SOMETHING = mark("Findings", "Something about this API Key looks unusual; only Videsk can confirm it")
_DATE = mark("Findings", "A date of this API Key looks unusual; only Videsk can confirm it")
_CONTENT = mark("Findings", "The content of this API Key looks unusual; only Videsk can confirm it")
_CHANGED = mark("Findings", "This API Key may have changed in copying; only Videsk can confirm it")
_HEADLINES: dict[FindingCode, Sentence] = {
    FindingCode.SAMPLE_KEY: (
        mark("Findings", "This is the sample from {site}, not the customer's API Key"),
        mark("Findings", "This is a sample API Key: it only works in practice"),
    ),
    FindingCode.SESSION_TOKEN: mark(
        "Findings", "This looks like a session or appointment token; only Videsk can confirm it"
    ),
    FindingCode.EXPIRES_SOON: (
        mark("Findings", "This API Key expires in {in}; only Videsk can confirm it"),
        mark("Findings", "This API Key expires soon; only Videsk can confirm it"),
    ),
    FindingCode.LONG_FOR_A_HEADER: mark("Findings", "This API Key is unusually long; only Videsk can confirm it"),
    FindingCode.IMPOSSIBLE_LENGTH: _CHANGED,
    FindingCode.NON_CANONICAL_END: _CHANGED,
    FindingCode.PAYLOAD_NOT_UTF8: _CHANGED,
    FindingCode.PAYLOAD_NOT_JSON: _CONTENT,
    FindingCode.PAYLOAD_NOT_OBJECT: _CONTENT,
    FindingCode.DUPLICATE_NAMES: _CONTENT,
    FindingCode.TIME_NOT_A_NUMBER: _DATE,
    FindingCode.TIME_UNIT: _DATE,
    FindingCode.TIME_NEGATIVE: _DATE,
    FindingCode.TIME_ABSURD: _DATE,
    FindingCode.ISSUED_IN_FUTURE: _DATE,
    FindingCode.EXPIRY_BEFORE_ISSUE: _DATE,
}
_WHY: dict[FindingCode, Sentence] = {
    FindingCode.SAMPLE_KEY: (
        mark("Findings", "{site} shows it to everybody; it opens nothing at Videsk."),
        mark("Findings", "It was made for the practice mode of this program; Videsk does not know it."),
    ),
}
# What the agent does alone; for the rest the customer is asked.
_BY_THE_AGENT = frozenset({FindingCode.SAMPLE_KEY, FindingCode.ISSUED_IN_FUTURE, FindingCode.EXPIRES_SOON})
_ASK = When("worth_asking", mark("Findings", "Ask Videsk."))


def unusual_finding(diagnosis: Diagnosis, *, in_practice: bool) -> Finding | None:
    """Return the worst that was noticed about the key itself, a sample before all; None where nothing was.

    ``in_practice``: there its own samples are nothing unusual.
    """
    noticed = [
        finding
        for finding in diagnosis.findings
        if finding.severity is not Severity.INFO
        and finding.code not in _OF_THE_PASTE
        and not (in_practice and diagnosis.is_sample and finding.code is FindingCode.SAMPLE_KEY)
    ]
    sample = next((finding for finding in noticed if finding.code is FindingCode.SAMPLE_KEY), None)
    return sample or next(iter(noticed), None)


def unusual_row(code: FindingCode) -> Explanation:
    """Return what a card says because of a finding of ``code``; its sentences stand beside those of the findings."""
    text = FINDING_TEXTS[code]
    actor = Actor.AGENT if code in _BY_THE_AGENT else Actor.CUSTOMER
    return Explanation(
        headline=_HEADLINES.get(code, _SOMETHING),
        before=(_WHY.get(code, text.sentence),),
        after=(),
        steps=((actor, text.remedy), (Actor.AGENT, _ASK)),
    )
