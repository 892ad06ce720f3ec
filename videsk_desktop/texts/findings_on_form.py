"""What can be noticed about a key's form and characters, in words. Only the table."""

from videsk_desktop.core.findings import FindingCode
from videsk_desktop.i18n import mark
from videsk_desktop.texts.explanation import FindingText
from videsk_desktop.texts.sentences import When

COPY_AGAIN = mark("Findings", "Ask the customer to copy it again, whole, with the Copy button.")
NOTHING_TO_DO = mark("Findings", "Nothing needs to be done.")
ASK_FOR_KEY = mark("Findings", "Ask for the API Key of the Videsk integration.")
COPY_ITSELF = mark("Findings", "Ask the customer to copy the API Key itself, with the Copy button.")
_SHOW_FIRST = mark(
    "Findings", "Ask the customer to show the whole API Key first, and then to copy it with the Copy button."
)

FINDINGS_ON_FORM: dict[FindingCode, FindingText] = {
    FindingCode.EMPTY: FindingText(
        mark("Findings", "There is no API Key in what was pasted."),
        mark("Findings", "Paste what the customer sent."),
    ),
    FindingCode.TOO_LONG: FindingText(
        (
            mark("Findings", "It has {characters} characters, more than a request can carry."),
            mark("Findings", "It is longer than a request can carry."),
        ),
        ASK_FOR_KEY,
    ),
    FindingCode.CONTROL_CHARACTER: FindingText(
        (
            mark("Findings", "At position {pos} there is {name}, a control character: it cannot be sent."),
            mark("Findings", "It holds an invisible control character: it cannot be sent."),
        ),
        COPY_AGAIN,
    ),
    FindingCode.FOREIGN_CHARACTER: FindingText(
        (
            mark(
                "Findings",
                'At position {pos} there is {name} that looks like "{looks_like}": an API Key cannot contain it.',
            ),
            mark("Findings", "At position {pos} there is {name}, which an API Key cannot contain."),
            mark("Findings", "At position {pos} there is a character that an API Key cannot contain."),
            mark("Findings", "It has a character that an API Key cannot contain."),
        ),
        COPY_AGAIN,
    ),
    FindingCode.TRAILING_BLANK: FindingText(
        mark("Findings", "It ends with a blank: it cannot be sent like this."),
        mark("Findings", "Remove the blank at the end."),
    ),
    FindingCode.WILL_BE_CUT: FindingText(
        (
            mark("Findings", "At position {pos} there is a blank: Videsk reads only what stands before it."),
            mark("Findings", "There is a blank inside: Videsk reads only what stands before it."),
        ),
        COPY_AGAIN,
    ),
    FindingCode.LONG_FOR_A_HEADER: FindingText(
        (
            mark("Findings", "It has {characters} characters: many servers and proxies take no header that long."),
            mark("Findings", "It is very long: many servers and proxies take no header that long."),
        ),
        mark("Findings", "Confirm with the customer that this is the whole API Key and nothing else."),
    ),
    FindingCode.SEVERAL_KEYS: FindingText(
        (
            mark("Findings", "There are %n API Keys in the text."),
            mark("Findings", "There is more than one API Key in the text."),
        ),
        mark("Findings", "Choose which one to read."),
    ),
    FindingCode.NOT_A_JWT: FindingText(
        (
            When("text", mark("Findings", "There is no API Key in this text.")),
            mark("Findings", "It does not have the form of an API Key; it looks like {what}."),
            mark("Findings", "It does not have the form of an API Key."),
        ),
        (When("masked", _SHOW_FIRST), ASK_FOR_KEY),
    ),
    FindingCode.PART_COUNT: FindingText(
        (
            mark("Findings", "It needs three parts separated by dots; there are %n here."),
            mark("Findings", "It does not have three parts separated by dots."),
        ),
        (When("too_many", COPY_ITSELF), COPY_AGAIN),
    ),
    FindingCode.EMPTY_PART: FindingText(
        (
            When("header", mark("Findings", "Its first part is empty: there is nothing before its first dot.")),
            When("payload", mark("Findings", "Its second part is empty: there is nothing between its two dots.")),
            mark("Findings", "There is nothing between two of its dots: a part is empty."),
        ),
        COPY_AGAIN,
    ),
    FindingCode.MISSING_START: FindingText(
        mark("Findings", "Its start is missing: an API Key begins with eyJ."),
        COPY_AGAIN,
    ),
    FindingCode.KEYS_GLUED: FindingText(
        mark("Findings", "Two API Keys are joined without anything between them."),
        COPY_AGAIN,
    ),
    FindingCode.SHORTENED_DISPLAY: FindingText(
        (
            mark("Findings", "It was copied from where it is shown shortened ({mark})."),
            mark("Findings", "It was copied from where it is shown shortened."),
        ),
        _SHOW_FIRST,
    ),
    FindingCode.LETTER_CASE_LOST: FindingText(
        mark("Findings", "All its letters are of one case: capitals and small letters were lost on the way."),
        COPY_AGAIN,
    ),
    FindingCode.WRAPPED_IN_BASE64: FindingText(
        mark("Findings", "The API Key was encoded once more (base64)."),
        COPY_ITSELF,
    ),
    FindingCode.PERCENT_ENCODED: FindingText(
        mark("Findings", "It has the codes of a web address (such as %20 or %3D) in the place of characters."),
        COPY_ITSELF,
    ),
    FindingCode.QUOTED_PRINTABLE: FindingText(
        mark("Findings", "It has the codes of a mail (such as =20 or =3D) in the place of characters."),
        COPY_ITSELF,
    ),
    FindingCode.HTML_ENTITIES: FindingText(
        mark("Findings", "It has the codes of a web page (such as &amp;) in the place of characters."),
        COPY_ITSELF,
    ),
    FindingCode.SAMPLE_KEY: FindingText(
        (
            mark("Findings", "This is the sample from {site}, not the customer's API Key."),
            mark("Findings", "This is a sample API Key: it only works in practice."),
        ),
        mark("Findings", "Paste the customer's API Key."),
    ),
    FindingCode.NOT_BASE64URL: FindingText(
        (
            mark("Findings", "At position {pos} there is {name}: an API Key has only letters, digits, - and _."),
            mark("Findings", "It has other characters than letters, digits, - and _."),
        ),
        COPY_AGAIN,
    ),
    FindingCode.STANDARD_BASE64: FindingText(
        (
            mark("Findings", "At position {pos} it has + or / where an API Key has - or _: a program changed them."),
            mark("Findings", "It has + or / where an API Key has - or _: a program changed them."),
        ),
        COPY_AGAIN,
    ),
    FindingCode.PADDED: FindingText(
        (
            mark("Findings", "At position {pos} it has = at its end: an API Key has none, a program added it."),
            mark("Findings", "It has = at its end: an API Key has none, a program added it."),
        ),
        COPY_AGAIN,
    ),
    FindingCode.IMPOSSIBLE_LENGTH: FindingText(
        (
            When(
                "header",
                mark("Findings", "Its first part has %n characters, which no part can have: one was lost or added."),
            ),
            When(
                "payload",
                mark("Findings", "Its second part has %n characters, which no part can have: one was lost or added."),
            ),
            mark("Findings", "A part has a length that no part can have: a character was lost or added."),
        ),
        COPY_AGAIN,
    ),
    FindingCode.NON_CANONICAL_END: FindingText(
        (
            When(
                "header",
                mark(
                    "Findings",
                    "The last character of its first part is one that no program writes there: it was changed or cut.",
                ),
            ),
            When(
                "payload",
                mark(
                    "Findings",
                    "The last character of its second part is one that no program writes there: it was changed or cut.",
                ),
            ),
            mark(
                "Findings", "The last character of a part is one that no program writes there: it was changed or cut."
            ),
        ),
        COPY_AGAIN,
    ),
}
