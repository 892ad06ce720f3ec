"""What a text that is no JWT looks like instead, and which Latin letter a foreign one is taken for."""

import re
import unicodedata

from videsk_desktop.core.findings import Lookalike

_LONGEST = 20_000

# The first that matches the whole text wins; every pattern is linear in its length.
_FORMS: tuple[tuple[Lookalike, re.Pattern[str]], ...] = (
    (Lookalike.PEM, re.compile(r"-----BEGIN [A-Z ]{3,40}-----.*", re.DOTALL)),
    (Lookalike.UUID, re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", re.IGNORECASE)),
    (Lookalike.HEX, re.compile(r"[0-9a-fA-F]{16,}")),
    (Lookalike.URL, re.compile(r"[a-z][a-z0-9+.-]{1,15}://\S+", re.IGNORECASE)),
    (Lookalike.EMAIL, re.compile(r"[^\s@]{1,64}@[^\s@]{1,250}\.[^\s@.]{2,60}")),
    (Lookalike.OBJECT_PRINTED, re.compile(r"\[object \w+\]|undefined|null|NaN|None|True|False")),
    (Lookalike.PLACEHOLDER, re.compile(
        r"\$\{?\w+\}?|%\w+%|\{\{[^{}]{1,60}\}\}|\{[A-Za-z][\w .-]{1,60}\}|<[A-Za-z][^<>]{1,60}>"
        r"|\[[A-Za-z][\w .-]{1,60}\]"
        r"|(?:your|tu|su|mi|my|the|insert|paste)[ _-][\w -]{0,40}(?:key|token|jwt)[\w -]{0,20}"
        r"|(?:api|videsk|access)[ _-]?(?:\w+[ _-])?(?:key|token)|x{4,}|token|jwt|bearer", re.IGNORECASE)),
    (Lookalike.MASKED, re.compile(
        r"[\w.-]{0,12}[*•●·xX…]{4,}[\w.-]{0,12}|(?=[^0-9]*[0-9])[\w-]{6,}(?:…|\.{3}|[*•]{3,})[\w-]*")),
    (Lookalike.PASETO, re.compile(r"v[1-4]\.(?:local|public)\.[\w.-]+")),
    (Lookalike.FERNET, re.compile(r"gAAAAA[\w=-]{60,}")),
    (Lookalike.OPAQUE_VIDESK_KEY, re.compile(r"vk_[A-Za-z0-9_-]+")),
    (Lookalike.JWK, re.compile(r'\{.*"kty".*\}', re.DOTALL)),
    (Lookalike.JWS_JSON, re.compile(r'\{.*"(?:signature|signatures)".*\}', re.DOTALL)),
    (Lookalike.HTML, re.compile(r"<(?:!doctype|html|script|div|body|\?xml)\b.*", re.DOTALL | re.IGNORECASE)),
    (Lookalike.HOST_NAME, re.compile(r"(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}(?::[0-9]{1,5})?", re.IGNORECASE)),
)  # fmt: skip

# Prefixes by which vendors mark their own keys.
_VENDORS: tuple[tuple[str, str], ...] = (
    ("sk_live_", "Stripe"),
    ("sk_test_", "Stripe"),
    ("pk_live_", "Stripe"),
    ("pk_test_", "Stripe"),
    ("rk_live_", "Stripe"),
    ("whsec_", "Stripe"),
    ("ghp_", "GitHub"),
    ("gho_", "GitHub"),
    ("ghs_", "GitHub"),
    ("github_pat_", "GitHub"),
    ("glpat-", "GitLab"),
    ("xoxb-", "Slack"),
    ("xoxp-", "Slack"),
    ("xapp-", "Slack"),
    ("AKIA", "Amazon Web Services"),
    ("ASIA", "Amazon Web Services"),
    ("AIza", "Google"),
    ("ya29.", "Google"),
    ("sk-ant-", "Anthropic"),
    ("sk-proj-", "OpenAI"),
    ("sk-", "OpenAI"),
    ("SG.", "SendGrid"),
    ("EAA", "Meta"),
    ("hf_", "Hugging Face"),
    ("npm_", "npm"),
    ("pypi-", "PyPI"),
    ("dop_v1_", "DigitalOcean"),
    ("shpat_", "Shopify"),
    ("PMAK-", "Postman"),
    ("pat-na1-", "HubSpot"),
)
_TOKEN = re.compile(r"[A-Za-z0-9._-]{16,}")
# Letters and digits in one piece that nobody would write by hand.
_OPAQUE = re.compile(r"(?=[^0-9]*[0-9])(?=[^A-Za-z]*[A-Za-z])[A-Za-z0-9._~+/=-]{16,}")

_CYRILLIC = ("авеікмнорстухѕјАВЕІКМНОРСТУХЅЈ", "abeikmhopctyxsjABEIKMHOPCTYXSJ")
_GREEK = ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧον", "ABEZHIKMNOPTYXov")
_LATIN = dict(zip(_CYRILLIC[0] + _GREEK[0], _CYRILLIC[1] + _GREEK[1], strict=True))


def looks_like(text: str) -> tuple[Lookalike, str | None] | None:
    """Return what ``text`` looks like and, for a vendor's key, whose; None when it looks like nothing known."""
    if len(text) > _LONGEST:
        return None
    if _TOKEN.fullmatch(text):
        vendor = next((name for prefix, name in _VENDORS if text.startswith(prefix)), None)
        if vendor is not None:
            return Lookalike.VENDOR_KEY, vendor
    form = next((form for form, pattern in _FORMS if pattern.fullmatch(text)), None)
    return None if form is None else (form, None)


def is_opaque(text: str) -> bool:
    """Whether ``text`` is one piece of letters and digits, as tokens are, and no words."""
    return len(text) <= _LONGEST and _OPAQUE.fullmatch(text) is not None


def latin_of(character: str) -> str | None:
    """Return the Latin letter or digit for which a reader takes a Cyrillic, Greek or full-width one; None for others.

    The pairs are those of Unicode's confusables.txt (UTS 39) that an API Key can have.
    """
    plain = _LATIN.get(character) or unicodedata.normalize("NFKC", character)
    is_other = plain != character and len(plain) == 1 and plain.isascii() and plain.isalnum()
    return plain if is_other else None
