"""The card says what was found: never that nothing is wrong where something is, and what a text is before its form."""

import pytest

from tests.jwt_io_table import recorded
from tests.keys import GOOD, base64url, good_claims, make_key, seconds
from tests.texts.records import EN, ES, answered, forecast, refused, steps
from videsk_desktop.core.verdicts import Actor, Verdict
from videsk_desktop.texts.card import Tone

HEADER_PART, PAYLOAD_PART, SIGNATURE_PART = GOOD.split(".")
NOTHING_WRONG = "We see nothing wrong"
JWT_IO = {row["name"]: row["paste"] for row in recorded()["rows"]}
ASK_FOR_KEY = (Actor.CUSTOMER, "Ask for the API Key of the Videsk integration.")
SHOW_FIRST = (
    Actor.CUSTOMER,
    "Ask them to show the whole API Key first, and then to copy it with the Copy button.",
)
ASK_VIDESK = (Actor.AGENT, "Ask Videsk.")

UNUSUAL = {
    "a list": make_key(payload=b"[1]"),
    "a number": make_key(payload=b"7"),
    "milliseconds": make_key(good_claims() | {"exp": seconds(days=90) * 1000}),
    "absurd": make_key(payload=b'{"exp":1e400}'),
    "iat": make_key(good_claims() | {"iat": "yesterday"}),
    "future": make_key(good_claims() | {"iat": seconds(days=3)}),
    "before": make_key({"iat": seconds(days=60), "exp": seconds(days=30)}),
    "session": make_key({"iss": "a", "aud": "b", "iat": seconds(), "exp": seconds(days=1)}),
    "soon": make_key(good_claims() | {"exp": seconds(days=3)}),
    "twice": make_key(payload=b'{"rac":"x","rac":"y"}'),
    "bytes": make_key(payload=b'{"x":"\xe9"}'),
    "last character": f"{HEADER_PART}.e31.{SIGNATURE_PART}",
    "one character too many": f"{HEADER_PART}.eyJhIjoxMjN9A.{SIGNATURE_PART}",
    "sample": JWT_IO["sample"],
    "long": make_key(payload=b'{"x":"' + b"x" * 7_000 + b'"}'),
}


@pytest.mark.parametrize("text", UNUSUAL.values(), ids=UNUSUAL)
def test_nothing_wrong_is_never_said_where_something_was_noticed(text):
    for language in (EN, ES):
        card = forecast(text, language)
        assert card.tone is Tone.AMBER
        assert "nothing wrong" not in card.headline
        assert "No vemos problemas" not in card.headline + card.why
        assert "look right" not in card.why


@pytest.mark.parametrize(
    ("kind", "headline", "why", "first_step"),
    [
        (
            "a list",
            "The content of this API Key looks unusual; only Videsk can confirm it",
            "Its second part holds a list where an API Key has its data (claims).",
            ASK_FOR_KEY,
        ),
        (
            "milliseconds",
            "A date of this API Key looks unusual; only Videsk can confirm it",
            "Its expiry (exp) seems to be in milliseconds; Videsk reads seconds.",
            (Actor.CUSTOMER, "Ask the customer where this API Key was created."),
        ),
        (
            "soon",
            "This API Key expires in 3 days; only Videsk can confirm it",
            "It expires in 3 days, on 27 Nov 2026, 09:00 (this computer's time, UTC−3).",
            (Actor.AGENT, "Tell the customer's account administrator, so that a new one is ready in time."),
        ),
    ],
)
def test_an_unusual_key_is_told_by_its_worst_finding(kind, headline, why, first_step):
    card = forecast(UNUSUAL[kind])
    assert (card.headline, card.why) == (headline, why)
    assert steps(card) == [first_step, ASK_VIDESK]


def test_the_sample_of_a_page_is_no_customers_key_whatever_its_verdict():
    card = forecast(JWT_IO["sample"])
    assert card.headline == "This is the sample from jwt.io, not the customer's API Key"
    assert card.why == "jwt.io shows it to everybody; it opens nothing at Videsk."
    assert steps(card) == [(Actor.AGENT, "Paste the customer's API Key.")]
    assert card.warnings == ()
    claims = {"sub": "1234567890", "name": "John Doe", "iat": 1516239022}
    assert forecast(make_key(claims, header={"alg": "HS512", "typ": "JWT"})).headline == card.headline
    answer = answered(JWT_IO["sample"], refused(Verdict.BAD_SIGNATURE, "invalid signature"))
    assert answer.warnings == (card.headline,)


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("9f86d081-884c-4d63-a1b2-c3d4e5f60718", "un identificador (UUID)"),
        ("ab" * 32, "un identificador o un resumen en hexadecimal"),
        ("https://api.videsk.io/public", "una dirección web"),
        ("soporte@videsk.io", "una dirección de correo"),
        ("-----BEGIN PUBLIC KEY-----\nMIIB\n-----END PUBLIC KEY-----", "un certificado o una llave en formato PEM"),
        ("sk_live_0123456789abcdef", "un API Key de Stripe"),
        ("${VIDESK_API_KEY}", "el texto de ejemplo que ocupa el lugar del API Key"),
        (f"{HEADER_PART}.a.b.c.d", "un token cifrado (JWE), que tiene cinco partes"),
        ("Zm9vYmFyMTIzNDU2Nzg5MA", "un código de otro tipo"),
    ],
)
def test_what_is_no_key_is_called_what_it_is_and_the_right_one_is_asked_for(text, what):
    card = forecast(text, ES)
    assert card.headline == f"Esto no es un API Key de Videsk: parece {what}"
    assert card.why.startswith("Un API Key de Videsk empieza con eyJ y tiene tres partes separadas por puntos.")
    assert steps(card) == [(Actor.CUSTOMER, "Pide el API Key de la integración de Videsk.")]


@pytest.mark.parametrize("text", ["hunter2", "Hola, no me funciona", "¿Cuál es? —\nGracias"])
def test_ordinary_text_holds_no_key(text):
    card = forecast(text)
    assert card.headline == "There is no API Key in this text"
    assert steps(card) == [ASK_FOR_KEY]


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("eyJhbGci********", "This API Key is hidden behind dots or asterisks"),
        (GOOD[:60] + "…", "This API Key was copied from where it is shown shortened"),
        (GOOD[:60] + "...", "This API Key was copied from where it is shown shortened"),
        (GOOD[:40] + "****" + GOOD[-4:], "This API Key was copied from where it is shown shortened"),
    ],
)
def test_what_is_shown_in_part_must_first_be_shown_whole(text, headline):
    card = forecast(text)
    assert card.headline == headline
    assert steps(card) == [SHOW_FIRST]


def test_too_many_parts_are_not_called_incomplete():
    card = forecast(f"{GOOD}.{SIGNATURE_PART}", raw=True)
    assert card.headline == "This API Key has too many parts"
    assert card.why.startswith("It needs three parts separated by dots; there are 4 here. Something was added")
    assert steps(card) == [(Actor.CUSTOMER, "Ask them to copy the API Key alone, with the Copy button.")]
    assert "there are 40 here" in forecast("eyJhbGciOiJIUzI1NiJ9" + ".a" * 39, raw=True).why


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (f"{HEADER_PART}..{SIGNATURE_PART}", "Its second part is empty: there is nothing between its two dots."),
        (f".{PAYLOAD_PART}.{SIGNATURE_PART}", "Its first part is empty: there is nothing before its first dot."),
        (GOOD.lower(), "All its letters are of one case: capitals and small letters were lost on the way."),
        (GOOD[1:], "Its start is missing: an API Key begins with eyJ."),
        (GOOD + "=", f"At position {len(GOOD) + 1} it has = at its end: an API Key has none, a program added it."),
        (
            GOOD[:50] + "+" + GOOD[51:],
            "At position 51 it has + or / where an API Key has - or _: a program changed them.",
        ),
    ],
)
def test_why_a_key_cannot_be_read_is_what_was_found(text, why):
    card = forecast(text, raw=True)
    assert (card.headline, card.why) == ("This API Key cannot be read", why)
    answer = answered(text, refused(Verdict.INVALID_TOKEN, "invalid token"))
    assert answer.why == f"Videsk could not read it. {why}"


def test_a_key_that_is_not_signed_was_not_cut():
    unsigned = make_key(header={"alg": "none", "typ": "JWT"}, signature="")
    card = forecast(unsigned)
    assert card.headline == "This does not look like an API Key made by Videsk"
    assert card.why.startswith("It says that it is not signed (alg none)")
    assert steps(card) == [ASK_FOR_KEY]
    assert forecast(f"{HEADER_PART}.{PAYLOAD_PART}.").headline == "This API Key has no signature"


def test_a_wrong_length_of_the_signature_is_proof_enough_for_the_headline():
    assert forecast(GOOD[:-20]).headline == "The end of this API Key is missing"
    assert forecast(GOOD + "AA", ES).headline == "A este API Key le sobra algo al final"
    assert steps(forecast(GOOD[:-20])) == [(Actor.CUSTOMER, "Ask them to copy it again, whole.")]


def test_a_payload_null_needs_another_key_and_no_patience():
    null = make_key(payload=b"null")
    for card in (forecast(null), answered(null, refused(Verdict.REFUSED_OTHERWISE, "Cannot read properties of null"))):
        assert [step.actor for step in card.next_steps] == [Actor.CUSTOMER, Actor.CUSTOMER]
        assert "later" not in " ".join(text for _, text in steps(card))
        assert "a reason we do not know" not in card.headline
    strange = answered(make_key(payload=b"[1]"), refused(Verdict.REFUSED_OTHERWISE, "boom"))
    assert [step.actor for step in strange.next_steps] == [Actor.VIDESK]


def test_what_the_maker_may_have_written_is_not_blamed_on_copying_alone():
    card = forecast(make_key(payload=b'{"exp":NaN}'))
    assert card.why.endswith("perhaps in copying.")
    assert steps(card)[-1] == (Actor.CUSTOMER, "If it is the same again, have a new one created.")
    assert forecast(make_key(payload=b'{"exp"1}')).why.endswith("lost or added in copying.")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (f"{GOOD[:61]}\u200b{GOOD[61:]}", "there is a zero width space (U+200B) inside the API Key"),
        (f"{GOOD[:61]}\u00a0{GOOD[61:]}", "there is a no-break space (U+00A0) inside the API Key"),
        (f"{GOOD[:61]} {GOOD[61:]}", "there is a blank inside the API Key"),
        (f"Authorization: Bearer {GOOD[:61]}\n{GOOD[61:]}", "there is a line break inside the API Key"),
        (GOOD.replace(".", "%2E"), "it has the codes of a web address in the place of characters"),
        (GOOD.replace(".", "&period;"), "it has the codes of a web page in the place of characters"),
        (GOOD.replace(".", "=2E"), "it has the codes of a mail in the place of characters"),
        (base64url(GOOD.encode()), "it is encoded once more (base64)"),
        (GOOD + make_key({"rac": "x"}), "two API Keys are joined without anything between them"),
    ],
)
def test_what_cleaning_mended_would_fail_for_the_customer(text, reason):
    card = forecast(text)
    assert card.headline.startswith(NOTHING_WRONG)
    told = f"Used as the customer sent it, the API Key would fail: {reason}"
    assert [warning for warning in card.warnings if "customer sent" in warning] == [told]


@pytest.mark.parametrize("text", [f" {GOOD}\n", f"\u200b{GOOD}\u200b", f'"{GOOD}",'])
def test_what_stood_around_the_key_is_not_warned_of(text):
    assert forecast(text).warnings == ()


def test_of_an_unusual_key_it_is_not_said_that_it_is_fine():
    card = forecast(f"Authorization: Bearer Bearer {UNUSUAL['a list']}")
    assert card.warnings == ('Used as the customer sent it, the API Key would fail: "Bearer" appears twice',)


def test_no_text_in_which_something_is_wrong_is_called_right():
    for row in recorded()["rows"]:
        card = forecast(row["paste"])
        if card.headline.startswith(NOTHING_WRONG):
            assert row["server"]["status"] == 200 or row["name"] == "signature_altered"
