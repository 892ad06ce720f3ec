"""The card of a key, read here or judged by Videsk: the wordings agreed with the people who use it, word for word."""

import re

import pytest

from tests.keys import GOOD, HEADER, NOW, base64url, good_claims, make_key, seconds
from tests.texts.records import (
    EN,
    ES,
    accepted,
    answered,
    forecast,
    not_judged,
    read,
    refused,
    steps,
)
from videsk_desktop.core.answer import CannotBeSent
from videsk_desktop.core.exchange import PRACTICE, Environment, EnvironmentKind
from videsk_desktop.core.verdicts import Actor, AnsweredBy, Fault, Note, Verdict
from videsk_desktop.practice.samples import sample_keys
from videsk_desktop.texts.card import Tone, forecast_card

LANGUAGES = pytest.mark.parametrize("language", [ES, EN], ids=["es", "en"])

EXPIRED = make_key(good_claims() | {"exp": seconds(days=-3)})
EARLY = make_key(good_claims() | {"nbf": seconds(days=2)})
DAMAGED = make_key(payload=b'{"rac":"65","iat"1790000000}')


def test_nothing_wrong_is_never_called_more_than_that():
    card = forecast(GOOD)
    assert card.badge == "Read on this computer · Videsk not asked yet"
    assert card.tone is Tone.PLAIN
    assert card.headline == "We see nothing wrong with this API Key; only Videsk can confirm it"
    card = forecast(GOOD, ES)
    assert card.badge == "Revisado en este equipo · Videsk aún no responde"
    assert card.headline == "No vemos problemas en este API Key; solo Videsk puede confirmarlo"


def test_an_accepted_key_works_and_ten_rows_are_not_all():
    card = answered(GOOD, accepted())
    assert (card.badge, card.tone, card.headline) == ("Videsk's answer", Tone.GOOD, "The API Key works")
    assert card.why == ("Videsk accepted it and returned 10 of 43 segments. Only the segments request was tested.")
    card = answered(GOOD, accepted(), ES)
    assert (card.badge, card.headline) == ("Respuesta de Videsk", "El API Key funciona")
    assert card.why == "Videsk lo aceptó y entregó 10 de 43 segmentos. Solo se probó la consulta de segmentos."
    assert steps(card) == [
        (
            Actor.AGENT,
            "Si al cliente le sigue fallando, pídele el comando que usa y la respuesta que recibe, sin el API Key.",
        )
    ]


def test_an_empty_list_is_no_error():
    card = answered(GOOD, accepted(0, 0, notes=(Note.NO_SEGMENTS, Note.SERVER_SAYS_CACHED)), ES)
    assert card.tone is Tone.GOOD
    assert card.headline == "El API Key funciona, pero la lista de segmentos está vacía"
    assert card.why == (
        "Videsk lo aceptó y no entregó segmentos. Puede que la cuenta no tenga segmentos públicos. "
        "Videsk indicó que la lista viene de una copia guardada."
    )
    assert card.warnings == ()


def test_a_list_without_a_count_is_not_called_complete():
    card = answered(GOOD, accepted(10, None))
    assert card.why.startswith("Videsk accepted it and returned 10 segments. It did not say how many there are.")


def test_an_expired_key_is_told_by_the_clock_that_was_read():
    card = forecast(EXPIRED)
    assert card.headline == "This API Key expired 3 days ago by this computer's clock"
    assert card.why == "It expired on 21 Nov 2026, 09:00 (this computer's time, UTC−3)."
    assert card.tone is Tone.BAD
    card = answered(EXPIRED, refused(Verdict.EXPIRED, "jwt expired"), ES)
    assert card.headline == "Este API Key expiró hace 3 días"
    assert card.why == (
        "Videsk lo rechazó porque expiró. Su fecha de expiración es 21 nov 2026, 09:00 (hora de este equipo, UTC−3)."
    )
    assert steps(card) == [
        (Actor.CUSTOMER, "El administrador de la cuenta debe crear un API Key nuevo y reemplazarlo donde lo usa.")
    ]
    assert card.server_words == "jwt expired"


def test_the_time_since_expiry_is_told_by_videsks_clock_where_it_is_known():
    card = answered(EXPIRED, refused(Verdict.EXPIRED, "jwt expired"), ahead_s=-86400)
    assert card.headline == "This API Key expired 2 days ago"
    assert "This computer's clock is 1 day fast. We used Videsk's time." in card.warnings


def test_a_clock_that_is_one_hour_off_is_named():
    card = answered(GOOD, accepted(), ES, ahead_s=3600)
    assert card.warnings == (
        "El reloj de este equipo está 1 hora atrasado. Usamos la hora de Videsk.",
        "Es justo una hora: suele ser un cambio de hora ajustado a mano. Activa la hora y la zona automáticas.",
    )


def test_an_expiry_that_this_computer_does_not_see_is_not_dated():
    card = answered(GOOD, refused(Verdict.EXPIRED, "jwt expired"))
    assert card.headline == "This API Key has expired"
    assert card.warnings[0].startswith("Videsk gave an answer we did not expect. Possible causes, most likely first: ")


def test_a_session_token_is_named_before_a_new_key_is_asked_for():
    session = make_key({"iss": "videsk", "aud": "app", "iat": seconds(days=-2), "exp": seconds(days=-1)})
    card = forecast(session, ES)
    assert "Parece un token de sesión o de una cita, no el API Key de una integración." in card.why
    assert steps(card)[0] == (Actor.CUSTOMER, "Antes, confirma que copiaron el API Key de la integración.")


def test_a_key_that_is_only_early_is_amber():
    card = forecast(EARLY, ES)
    assert card.tone is Tone.AMBER
    assert card.headline == "Este API Key se activa en 2 días según el reloj de este equipo"
    assert card.why == "Empieza a funcionar el 26 nov 2026, 09:00 (hora de este equipo, UTC−3)."
    card = answered(EARLY, refused(Verdict.NOT_ACTIVE, "jwt not active"), ahead_s=-7200)
    assert steps(card)[0] == (Actor.AGENT, "First correct this computer's clock.")


def test_an_incomplete_key_says_how_many_parts_there_are():
    card = forecast(GOOD[:90], ES)
    assert card.headline == "Esto no es un API Key completo"
    assert card.why == "Debe tener tres partes separadas por puntos; aquí hay 2."
    assert forecast(GOOD[:30], raw=True).why == "It needs three parts separated by dots; there is 1 here."


def test_an_unreadable_key_names_the_character_and_counts_places_from_one():
    card = forecast("e%" + GOOD[2:], raw=True)
    assert card.headline == "This API Key cannot be read"
    assert card.why == "At position 2 there is a percent sign (U+0025), which an API Key cannot contain."
    card = answered(GOOD, refused(Verdict.INVALID_TOKEN, "invalid token"), ES)
    assert card.why == "Videsk no pudo leerlo. Aquí no vemos el daño."
    assert forecast(GOOD + ":", ES, raw=True).why == (
        f"En la posición {len(GOOD) + 1} hay dos puntos (U+003A), que no puede estar en un API Key."
    )


def test_a_damaged_content_says_where():
    card = forecast(DAMAGED)
    place = int(re.search(r"near position (\d+)", card.why)[1])
    assert len(base64url(HEADER)) < place <= len(DAMAGED)
    assert answered(DAMAGED, refused(Verdict.CORRUPT, "Unexpected number"), ES).why.startswith(
        "Videsk no pudo leer su contenido. El daño está cerca de la posición "
    )


@pytest.mark.parametrize(
    ("key", "spanish", "english"),
    [
        (GOOD[:-23], "faltan 23 caracteres", "23 characters too few"),
        (GOOD[:-1], "falta 1 carácter", "1 character too few"),
        (GOOD + "AA", "sobran 2 caracteres", "2 characters too many"),
        (GOOD + "A", "sobra 1 carácter", "1 character too many"),
    ],
)
def test_a_signature_of_the_wrong_length_says_how_much_is_missing(key, spanish, english):
    have = len(key.rsplit(".", 1)[1])
    assert forecast(key, raw=True).why == (f"The end has {english}: a complete signature has 43, this one has {have}.")
    assert forecast(key, ES, raw=True).why == f"Al final {spanish}: una firma completa tiene 43 y aquí hay {have}."


def test_a_wrong_signature_of_the_right_length_is_not_explained_further():
    card = answered(GOOD, refused(Verdict.BAD_SIGNATURE, "invalid signature"), ES)
    assert card.headline == "La firma de este API Key no coincide"
    assert card.why == (
        "Videsk no reconoce la firma. El texto cambió, está cortado o el API Key es de otro ambiente. "
        "No es posible saber cuál desde aquí. Solo Videsk podía saberlo."
    )


def test_a_removed_integration_is_not_claimed_to_be_more():
    card = answered(GOOD, refused(Verdict.REMOVED, "The integration token it's invalid or was removed."), ES)
    assert card.headline == "Videsk no reconoce la integración de este API Key"
    assert card.why == (
        "Videsk dice que la integración no es válida o fue eliminada. No parece un error de copia. "
        "Solo Videsk podía saberlo."
    )
    assert card.server_words == "The integration token it's invalid or was removed."


def test_a_missing_permission_is_amber_and_names_the_path_that_was_denied():
    message = "You don't have access to /public/video-contact-center/branches. Please contact to your administrator."
    card = answered(GOOD, refused(Verdict.NO_ACCESS, message))
    assert card.tone is Tone.AMBER
    assert card.headline == "The API Key is genuine, but may not read segments"
    assert card.why.startswith(
        "Videsk recognised it and denied this request: /public/video-contact-center/branches. Other requests may work."
    )


def test_a_refusal_without_a_reason_says_so():
    card = answered(GOOD, refused(Verdict.REFUSED_OTHERWISE, "unauthorized"), ES)
    assert card.headline == "Videsk rechazó el API Key y no dijo por qué"
    assert "Lo que vemos aquí" not in card.why
    card = answered(EXPIRED, refused(Verdict.REFUSED_OTHERWISE, "unauthorized"), ES)
    assert "Lo que vemos aquí: Expiró hace 3 días" in card.why


@LANGUAGES
def test_a_newer_form_of_key_is_left_to_videsk(language):
    card = forecast("vk_live_1234567890abcdef", language)
    assert card.tone is Tone.AMBER
    assert (
        card.headline
        == {
            "es": "No tiene la forma habitual. Podría ser un API Key más nuevo; solo Videsk puede decirlo",
            "en": "It does not have the usual form. It may be a newer API Key; only Videsk can tell",
        }[language.code]
    )


def test_nothing_pasted_and_what_cannot_be_sent_have_their_badge():
    card = forecast("", ES)
    assert (card.badge, card.tone) == ("No se puede enviar", Tone.PLAIN)
    card = forecast(GOOD[:20] + "—" + GOOD[20:], raw=True)
    assert (card.badge, card.tone) == ("Cannot be sent", Tone.BAD)
    assert card.why == "At position 21 there is an em dash (U+2014), which no request can carry. Nothing was sent."
    assert answered("", CannotBeSent(Fault.KEY_EMPTY)).headline == "There is no API Key to read"


def test_how_the_customer_sends_a_good_key_is_warned_of():
    card = forecast(f"Authorization: Bearer Bearer {GOOD}", ES)
    assert card.headline.startswith("No vemos problemas")
    assert card.warnings == (
        'El API Key está bien, pero tal como lo envió el cliente Videsk lo rechazaría: dice "Bearer" dos veces',
    )


def test_several_keys_ask_for_a_choice():
    assert forecast(f"{GOOD} {EXPIRED}", ES).warnings == ("Hay 2 API Key en el texto. Elige cuál revisar",)


def test_a_choice_that_the_list_of_keys_asks_for_too_hides_no_other_warning():
    card = forecast(f"{GOOD}{EXPIRED}", ES)
    assert card.warnings[0].startswith("Usado tal como lo envió el cliente, el API Key fallaría: ")
    assert card.warnings[-1] == "Hay 2 API Key en el texto. Elige cuál revisar"


def test_an_answer_of_practice_is_marked_as_practice():
    answer = accepted()
    assert answered(GOOD, answer, ES, environment=PRACTICE).badge == "PRÁCTICA"
    fault = not_judged(Fault.PRACTICE_ONLY, answered_by=AnsweredBy.PRACTICE)
    assert answered(GOOD, fault, environment=PRACTICE).badge == "PRACTICE · Not evaluated"


def test_any_other_environment_is_named():
    other = Environment(EnvironmentKind.CUSTOM, "Test", "https://api.example.test:8443/v2")
    assert answered(GOOD, accepted(), environment=other).badge == "Videsk's answer · api.example.test:8443"


def test_a_sample_is_warned_of_only_where_it_does_not_work():
    sample = next(sample.key for sample in sample_keys(NOW) if sample.name == "accepted")
    warning = "Este es un API Key de ejemplo: solo sirve en práctica"
    assert (forecast(sample, ES).headline, forecast(sample, ES).warnings) == (warning, ())
    assert answered(sample, not_judged(Fault.CANCELLED), ES).warnings == (warning,)
    assert answered(sample, accepted(), ES, environment=PRACTICE).warnings == ()
    assert forecast_card(read(sample), NOW, ES, in_practice=True).warnings == ()


def test_notes_that_change_nothing_are_warned_of():
    answer = refused(
        Verdict.EXPIRED,
        "jwt expired",
        notes=(Note.CODE_MISMATCH, Note.EXPIRED_AT),
        facts={"expired_at": "2026-11-21T12:00:00.000Z"},
    )
    assert answered(EXPIRED, answer).warnings == (
        "The status of the answer and the code inside it differ; the status counts.",
        "Videsk says that it expired on 21 Nov 2026, 09:00 (this computer's time, UTC−3).",
    )
