"""What is written to customers: for everything that can come back, in both languages, in words they know."""

import re

import pytest

from tests.texts.records import EN, ES
from videsk_desktop.core.verdicts import Fault, Verdict
from videsk_desktop.texts import replies
from videsk_desktop.texts.replies import Exposure, replacement_steps, reply_text
from videsk_desktop.texts.replies_on_faults import REPLIES_ON_FAULTS
from videsk_desktop.texts.replies_on_verdicts import REPLIES_ON_VERDICTS

LANGUAGES = pytest.mark.parametrize("language", [ES, EN], ids=["es", "en"])
CODES = [*Verdict, *Fault]
SITUATIONS = [frozenset(), frozenset({"customers"}), frozenset({"session", "no_segments"})]

JARGON = re.compile(
    r"\b(jwt|http|https|tls|dns|json|header|payload|claim|exp|nbf|hs256|base64\w*|proxy|status|token|error)\b|[1-5]\d\d\b|_",
    re.IGNORECASE,
)
NEVER_IN_SPANISH = re.compile(
    r"\b(claves?|llaves?|entorno|verific\w*|cheque\w*|forzar|malformad[oa]s?|corrupt[oa]s?|infectad[oa]s?|inválid[oa]s?|"
    r"válid[oa]s?|hash|sandbox|usted|ustedes|por favor|lo sentimos|su|sus|tu administrador|la api key)\b",
    re.IGNORECASE,
)
NEVER_IN_ENGLISH = re.compile(
    r"\b(invalid|valid|malformed|corrupt|infected|hash|sandbox|demo|please|sorry|unfortunately|key is wrong|"
    r"you (?:failed|forgot|must|should have)|your (?:fault|mistake|administrator))\b",
    re.IGNORECASE,
)


def everything(language):
    for code in CODES:
        for situation in SITUATIONS:
            for date in (None, "24 nov 2026, 09:00 (UTC−3)"):
                text = reply_text(code, language, date=date, circumstances=situation)
                yield code, text
    for customer in (True, False):
        yield "replacement", replies.ReplyText("x", replacement_steps(language, for_customer=customer), safe_test=True)


def test_every_verdict_and_every_fault_has_a_message():
    assert set(REPLIES_ON_VERDICTS) == set(Verdict)
    assert set(REPLIES_ON_FAULTS) == set(Fault)


@LANGUAGES
@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("situation", SITUATIONS, ids=["ours", "customers", "other"])
def test_every_message_says_what_happened_and_what_to_do(code, situation, language):
    text = reply_text(code, language, circumstances=situation)
    assert text.what.endswith(".")
    assert text.steps
    assert all(step.endswith(".") for step in text.steps)
    whole = " ".join([text.what, *text.steps])
    assert "{" not in whole
    assert not re.search(r"  | \.|\.\.|[!¡]", whole)


@pytest.mark.parametrize("code", CODES)
def test_the_spanish_is_no_english_left_over(code):
    assert reply_text(code, ES).what != reply_text(code, EN).what
    assert not set(reply_text(code, ES).steps) & set(reply_text(code, EN).steps)


@LANGUAGES
def test_no_message_has_a_code_a_number_of_http_or_jargon(language):
    # What people are told to allow, and when a key expired, are not jargon.
    allowed = re.compile(r"\*\.videsk\.io, (?:port|puerto) 443|24 nov 2026, 09:00|app\.videsk\.io")
    for code, text in everything(language):
        for sentence in (text.what, *text.steps):
            assert not JARGON.search(allowed.sub("", sentence)), (code, sentence)


def test_no_message_has_a_word_that_misleads_or_blames():
    for forbidden, language in ((NEVER_IN_SPANISH, ES), (NEVER_IN_ENGLISH, EN)):
        for code, text in everything(language):
            # Hers is the administrator's key, and it may be said so of no other.
            for sentence in (text.what, *text.steps, replies.safe_test(language)):
                mended = re.sub(r"[Ss]u (?:API Key|fecha)", "", sentence)
                assert not forbidden.search(mended), (code, sentence)


@LANGUAGES
@pytest.mark.parametrize("fault", set(Fault) - {Fault.KEY_EMPTY, Fault.KEY_UNSENDABLE, Fault.SAMPLE_KEY})
def test_a_fault_never_speaks_ill_of_the_key(fault, language):
    said = {"en": ("says nothing about", "nothing to do with"), "es": ("no dice nada de", "No tiene relación")}
    assert any(words in reply_text(fault, language).what for words in said[language.code])
    assert not any("Copiar" in step for step in reply_text(fault, language).steps)


@LANGUAGES
@pytest.mark.parametrize(
    "code", [Verdict.MALFORMED, Verdict.INVALID_TOKEN, Verdict.CORRUPT, Verdict.BAD_SIGNATURE, Verdict.EXPIRED]
)
def test_the_way_through_the_dashboard_is_exact_and_may_differ(code, language):
    steps = " ".join(reply_text(code, language).steps)
    places = [steps.index(word) for word in ("app.videsk.io", "Integraciones", "Integración", "Copiar")]
    assert places == sorted(places)
    assert ("may differ" if language is EN else "puede verse distinta") in steps


def test_what_is_known_is_said():
    date = "24 nov 2026, 09:00 (UTC−3)"
    assert date in reply_text(Verdict.EXPIRED, ES, date=date).what
    assert date in reply_text(Verdict.NOT_ACTIVE, EN, date=date).what
    assert "segmentos públicos" in reply_text(Verdict.ACCEPTED, ES, circumstances={"no_segments"}).what
    assert "appointment" in reply_text(Verdict.EXPIRED, EN, circumstances={"session"}).what


def test_what_failed_for_the_customer_is_not_said_of_us():
    assert "your network" in reply_text(Fault.INTERMEDIARY, EN, circumstances={"customers"}).what
    assert "our network" in reply_text(Fault.INTERMEDIARY, EN).what
    assert "you got" in reply_text(Verdict.ACCEPTED, EN, circumstances={"customers"}).what


@LANGUAGES
def test_the_safe_test_is_worded_as_agreed_on(language):
    agreed = {
        "es": "Para revisar sin que nos envíes tu API Key: guárdalo en la variable VIDESK_API_KEY, ejecuta esta línea "
        "y envíanos solo la respuesta.",
        "en": "So that we can check without your API Key: put it in the variable VIDESK_API_KEY, run this line and "
        "send us only the answer.",
    }
    assert replies.safe_test(language) == agreed[language.code]


def test_the_steps_to_replace_an_exposed_key_are_six_in_order():
    assert replacement_steps(ES) == (
        "Crear uno nuevo.",
        "Cambiarlo donde se usa.",
        "Probarlo.",
        "Eliminar el anterior.",
        "Comprobar aquí que el anterior ya no funciona.",
        "Borrar el mensaje donde se envió.",
    )
    assert len(replacement_steps(EN, for_customer=True)) == 6
    assert replies.exposed(Exposure.CHAT, ES) == "Este API Key quedó a la vista en el chat: conviene reemplazarlo."
    assert replies.exposed(Exposure.MAIL, EN) == "This API Key was exposed in the mail: it should be replaced."


@pytest.mark.parametrize("verdict", Verdict)
def test_the_old_key_still_works_as_long_as_videsk_knows_it(verdict):
    works = verdict in {Verdict.ACCEPTED, Verdict.NO_ACCESS, Verdict.NOT_ACTIVE}
    assert ("todavía funciona" in replies.old_key(verdict, ES)) == works
    assert ("no longer works" in replies.old_key(verdict, EN)) == (not works)
