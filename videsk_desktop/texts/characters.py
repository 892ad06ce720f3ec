"""Names of characters that slip into a pasted key, and what a text that is no key looks like instead."""

from videsk_desktop.core.findings import Lookalike
from videsk_desktop.i18n import Language, mark
from videsk_desktop.texts.foreign import foreign

CONTEXT = "Characters"

# The ones that mail, chat and word processors put in; any other goes by its script or its Unicode name.
_NAMES = {
    "U+0000": mark("Characters", "a null character"),
    "U+0009": mark("Characters", "a tab"),
    "U+000A": mark("Characters", "a line break"),
    "U+000D": mark("Characters", "a line break"),
    "U+0020": mark("Characters", "a blank"),
    "U+0022": mark("Characters", "a quotation mark"),
    "U+0025": mark("Characters", "a percent sign"),
    "U+0027": mark("Characters", "an apostrophe"),
    "U+002A": mark("Characters", "an asterisk"),
    "U+002B": mark("Characters", "a plus sign"),
    "U+002C": mark("Characters", "a comma"),
    "U+002F": mark("Characters", "a slash"),
    "U+003A": mark("Characters", "a colon"),
    "U+003B": mark("Characters", "a semicolon"),
    "U+003D": mark("Characters", "an equals sign"),
    "U+0060": mark("Characters", "a back-tick"),
    "U+00A0": mark("Characters", "a no-break space"),
    "U+00AD": mark("Characters", "a soft hyphen"),
    "U+200B": mark("Characters", "a zero width space"),
    "U+200C": mark("Characters", "a zero width non-joiner"),
    "U+200D": mark("Characters", "a zero width joiner"),
    "U+200E": mark("Characters", "a left-to-right mark"),
    "U+200F": mark("Characters", "a right-to-left mark"),
    "U+2010": mark("Characters", "a typographic hyphen"),
    "U+2011": mark("Characters", "a no-break hyphen"),
    "U+2013": mark("Characters", "an en dash"),
    "U+2014": mark("Characters", "an em dash"),
    "U+2018": mark("Characters", "a typographic quotation mark"),
    "U+2019": mark("Characters", "a typographic apostrophe"),
    "U+201C": mark("Characters", "a typographic quotation mark"),
    "U+201D": mark("Characters", "a typographic quotation mark"),
    "U+2026": mark("Characters", "an ellipsis"),
    "U+2060": mark("Characters", "a word joiner"),
    "U+FEFF": mark("Characters", "a byte-order mark"),
    "U+FFFD": mark("Characters", "a replacement character"),
}
# Scripts whose letters are taken for Latin ones, by how the Unicode names of their letters begin.
_SCRIPTS = {
    "CYRILLIC ": mark("Characters", "a Cyrillic letter"),
    "GREEK ": mark("Characters", "a Greek letter"),
    "FULLWIDTH ": mark("Characters", "a full-width character"),
}
_LOOKALIKES = {
    Lookalike.UUID: mark("Characters", "an identifier (UUID)"),
    Lookalike.HEX: mark("Characters", "an identifier or a digest in hexadecimal"),
    Lookalike.URL: mark("Characters", "a web address"),
    Lookalike.EMAIL: mark("Characters", "an e-mail address"),
    Lookalike.PEM: mark("Characters", "a certificate or a key in PEM form"),
    Lookalike.JWK: mark("Characters", "a key in JSON form (JWK)"),
    Lookalike.JWE: mark("Characters", "an encrypted token (JWE), which has five parts"),
    Lookalike.JWS_JSON: mark("Characters", "a signed text in JSON form (JWS)"),
    Lookalike.PASETO: mark("Characters", "a PASETO token, which Videsk does not use"),
    Lookalike.FERNET: mark("Characters", "a Fernet token, which Videsk does not use"),
    Lookalike.VENDOR_KEY: mark("Characters", "an API key of another service"),
    Lookalike.OPAQUE_VIDESK_KEY: mark("Characters", "a newer API Key of Videsk"),
    Lookalike.PLACEHOLDER: mark("Characters", "the example text that stands where the API Key should be"),
    Lookalike.MASKED: mark("Characters", "an API Key hidden behind dots or asterisks"),
    Lookalike.HOST_NAME: mark("Characters", "the name of a server"),
    Lookalike.OBJECT_PRINTED: mark("Characters", "what a program prints in the place of a value"),
    Lookalike.HTML: mark("Characters", "a piece of a web page"),
    Lookalike.OPAQUE: mark("Characters", "a code of another kind"),
    Lookalike.TEXT: mark("Characters", "ordinary text"),
}
_KEY_OF = mark("Characters", "an API key of {vendor}")


def character(codepoint: str, name: str, language: Language) -> str:
    """Return a character's name as a reader knows it, its code point behind it: ``an em dash (U+2014)``."""
    script = next((words for beginning, words in _SCRIPTS.items() if name.startswith(beginning)), None)
    words = _NAMES.get(codepoint, script)
    shown = language.text(CONTEXT, words) if words is not None else foreign(name)
    return f"{shown} ({foreign(codepoint)})" if shown and codepoint else shown or foreign(codepoint)


def lookalike(value: str, vendor: str, language: Language) -> str | None:
    """Return what a text looks like, with an article; None for a value that is none of ``Lookalike``."""
    try:
        what = Lookalike(value)
    except ValueError:
        return None
    if what is Lookalike.VENDOR_KEY and vendor:
        return language.text(CONTEXT, _KEY_OF).format(vendor=foreign(vendor))
    return language.text(CONTEXT, _LOOKALIKES[what])
