"""The message to the customer as it is copied: whole, in their language, with the safe test, and without any key."""

import pytest

from tests.keys import GOOD, make_key, seconds
from tests.texts.records import EN, ES, ZONE, accepted, not_judged, read, refused
from videsk_desktop.core.answer import CannotBeSent
from videsk_desktop.core.exchange import PRACTICE, VIDESK, Environment, EnvironmentKind
from videsk_desktop.core.redaction import Gate
from videsk_desktop.core.verdicts import Fault, Note, Verdict
from videsk_desktop.evidence.curl import Shell, curl_line
from videsk_desktop.evidence.reply import customer_message
from videsk_desktop.texts.replies import Exposure

GATE = Gate(read(GOOD).key)
LANGUAGES = pytest.mark.parametrize("language", [ES, EN], ids=["es", "en"])


def answer_of(code):
    if isinstance(code, Fault):
        return CannotBeSent(code) if code in {Fault.KEY_EMPTY, Fault.KEY_UNSENDABLE} else not_judged(code)
    return accepted() if code is Verdict.ACCEPTED else refused(code, GOOD)


@LANGUAGES
@pytest.mark.parametrize("code", [*Verdict, *Fault])
@pytest.mark.parametrize("pasted", [False, True])
def test_every_message_is_whole_and_holds_no_key(code, language, pasted):
    diagnosis = None if pasted else read(GOOD)
    made = customer_message(answer_of(code), diagnosis, language, exposure=Exposure.MAIL)
    assert made.text.startswith({"es": "Hola:\n\n", "en": "Hello,\n\n"}[language.code])
    assert made.text.endswith(".\n")
    assert made.redactions == 0
    assert not GATE.leaks(made.text)
    assert {"es": "conviene reemplazarlo.\n1. Crea ", "en": "should be replaced.\n1. Create "}[
        language.code
    ] in made.text


def test_a_message_reads_from_its_beginning_to_its_end():
    diagnosis = read(make_key({"exp": seconds(days=-3)}))
    made = customer_message(refused(Verdict.EXPIRED), diagnosis, ES, zone=ZONE)
    assert made.text == (
        "Hola:\n\n"
        "El API Key ya no funciona: expiró el 21 nov 2026, 09:00 (UTC−3).\n\n"
        "Qué hacer:\n"
        "1. El administrador de la cuenta entra a app.videsk.io y abre Integraciones.\n"
        "2. En la pestaña Integración crea un API Key nuevo y lo copia con el segundo botón Copiar. "
        "La pantalla puede verse distinta.\n"
        "3. Reemplaza el API Key donde lo usas por el nuevo, sin nada antes ni después.\n\n"
        "Para revisar sin que nos envíes tu API Key: guárdalo en la variable VIDESK_API_KEY, ejecuta esta línea y "
        "envíanos solo la respuesta.\n\n"
        f"En bash:\n    {curl_line(VIDESK.url(), Shell.SH)}\n\n"
        f"En PowerShell:\n    {curl_line(VIDESK.url(), Shell.POWERSHELL)}\n"
    )


def test_one_step_needs_no_number():
    made = customer_message(not_judged(Fault.DEADLINE), read(GOOD), EN, with_test=False)
    assert made.text.endswith("What to do:\nYou do not need to do anything: we will test it again and write to you.\n")


def test_the_safe_test_can_be_had_or_left_out():
    waiting = read(make_key({"nbf": seconds(days=3)}))
    assert "curl" not in customer_message(refused(Verdict.NOT_ACTIVE), waiting, EN).text
    assert "curl" in customer_message(refused(Verdict.NOT_ACTIVE), waiting, EN, with_test=True).text
    assert "curl" not in customer_message(accepted(), read(GOOD), EN, with_test=False).text


def test_the_safe_test_asks_the_environment_and_videsk_in_practice():
    elsewhere = Environment(EnvironmentKind.CUSTOM, "Staging", "https://staging.example/api")
    assert (
        "https://staging.example/api/public/"
        in customer_message(accepted(), read(GOOD), EN, environment=elsewhere).text
    )
    practised = customer_message(accepted(), read(GOOD), EN, environment=PRACTICE).text
    assert VIDESK.url() in practised
    assert "practice" not in practised


def test_what_the_answer_and_the_key_tell_is_said():
    empty = customer_message(accepted(0, 0, notes=(Note.NO_SEGMENTS,)), read(GOOD), ES)
    assert "segmentos públicos" in empty.text
    session = read(make_key({"typ": "access", "exp": seconds(hours=-2)}))
    assert "cita" in customer_message(refused(Verdict.EXPIRED), session, ES).text


def test_a_date_outside_the_calendar_is_left_out():
    made = customer_message(refused(Verdict.EXPIRED), read(make_key({"exp": 1e300})), EN)
    assert "its expiry date has passed" in made.text
