"""The card of a key that was not evaluated, and of an answer that was pasted instead of a key."""

import pytest

from tests.keys import GOOD, NOW
from tests.texts.records import (
    EN,
    ES,
    ZONE,
    answered,
    not_judged,
    refused,
    steps,
)
from videsk_desktop.core.verdicts import Actor, AnsweredBy, Fault, Verdict
from videsk_desktop.texts.card import Tone, pasted_answer_card

LANGUAGES = pytest.mark.parametrize("language", [ES, EN], ids=["es", "en"])


@pytest.mark.parametrize(
    ("who", "said", "actor", "step"),
    [
        (
            "portal",
            "un portal de acceso",
            Actor.AGENT,
            "Abre el navegador, inicia sesión en la red y consulta otra vez.",
        ),
        ("proxy", "el proxy de tu empresa", Actor.NETWORK, "Pide a tu área de TI que permita *.videsk.io, puerto 443."),
    ],
)
def test_who_answered_in_videsks_place_decides_what_to_do(who, said, actor, step):
    card = answered(GOOD, not_judged(Fault.INTERMEDIARY, who=who), ES)
    assert (card.badge, card.tone) == ("Sin evaluar", Tone.GREY)
    assert card.headline == "Respondió otro sistema; el API Key sigue sin evaluar"
    assert card.why == (
        f"Esta respuesta no tiene la forma de las de Videsk; parece venir de {said}. Ese sistema pudo ver el API Key."
    )
    assert steps(card) == [(actor, step)]


def test_videsks_own_edge_is_not_accused_of_having_seen_the_key():
    card = answered(GOOD, not_judged(Fault.EDGE, ray="8f-SCL"), ES)
    assert card.why == "Esta respuesta no tiene la forma de las de Videsk; parece venir de Cloudflare."
    assert steps(card) == [(Actor.VIDESK, "Escala a Videsk con el Ray ID 8f-SCL.")]
    assert steps(answered(GOOD, not_judged(Fault.EDGE)))[0][0] is Actor.VIDESK


def test_a_proxy_that_does_not_connect_never_saw_the_key():
    card = answered(GOOD, not_judged(Fault.INTERMEDIARY, who="proxy", phase="connect"))
    assert "may have seen" not in card.why
    assert card.why.endswith("The API Key was not sent.")
    assert "may have seen" in answered(GOOD, not_judged(Fault.INTERMEDIARY, who="proxy", phase="answer")).why


@pytest.mark.parametrize("kind", ["socks5", "https"])
def test_a_proxy_of_a_kind_that_is_not_known_is_called_by_it(kind):
    card = answered(GOOD, not_judged(Fault.PROXY_UNREACHABLE, proxy_kind=kind, proxy_source="system"), ES)
    assert card.headline == f"No se puede usar un proxy {kind}; el API Key sigue sin evaluar"
    assert f"por un proxy {kind}; este programa solo conoce proxies HTTP" in card.why
    assert [actor for actor, _ in steps(card)] == [Actor.NETWORK]


def test_an_address_that_names_no_proxy_is_said_without_quoting_it():
    card = answered(GOOD, not_judged(Fault.PROXY_UNREACHABLE, proxy_kind="unreadable", proxy_source="manual"))
    assert card.headline == "The proxy's address cannot be used; the API Key is still not evaluated"
    assert "unreadable" not in card.why
    assert steps(card)[0] == (Actor.AGENT, "Look at the address under Network, Proxy and time limit.")


def test_a_proxy_that_wants_more_than_basic_is_told_by_what_it_wants():
    card = answered(GOOD, not_judged(Fault.PROXY_AUTH, proxy="p:1", proxy_login="ntlm, negotiate", phase="connect"))
    assert "It asks for NTLM, Negotiate, and this program only knows Basic." in card.why
    assert card.why.endswith("Nothing but the name of the host was sent.")
    assert [actor for actor, _ in steps(card)] == [Actor.NETWORK]
    card = answered(GOOD, not_judged(Fault.PROXY_AUTH, proxy="p:1", proxy_login="basic, ntlm", phase="connect"))
    assert "only knows Basic" not in card.why
    assert steps(card)[0] == (Actor.AGENT, "Write the user and the password under Network, Proxy and time limit.")


def test_a_timeout_says_where_it_stopped():
    card = answered(GOOD, not_judged(Fault.TIMEOUT_TLS, seconds=20.0, phase="tls"), ES)
    assert card.headline == "Videsk no respondió a tiempo; el API Key sigue sin evaluar"
    assert card.why == "Esperamos 20 s y se detuvo en: asegurar la conexión (TLS)."


def test_a_name_that_is_not_found_says_that_nothing_was_sent():
    card = answered(GOOD, not_judged(Fault.DNS_NOT_FOUND), ES)
    assert card.headline == "Este equipo no encuentra api.videsk.io; el API Key sigue sin evaluar"
    assert card.why == "La red no pudo traducir ese nombre a una dirección. No se envió nada."
    assert " ".join(text for _, text in steps(card)) == (
        "Revisa tu conexión o VPN. Si otras páginas abren, pide a tu área de TI que permita *.videsk.io."
    )


def test_only_the_server_is_blamed_that_said_so():
    assert answered(GOOD, not_judged(Fault.SERVER_ERROR)).headline.startswith("The server that answered")
    said = not_judged(Fault.SERVER_ERROR, answered_by=AnsweredBy.VIDESK)
    assert answered(GOOD, said).headline.startswith("Videsk had an error")


def test_a_cancelled_check_is_never_coloured():
    assert answered(GOOD, not_judged(Fault.CANCELLED)).tone is Tone.PLAIN


def test_an_answer_pasted_instead_of_a_key_is_explained_without_one():
    card = pasted_answer_card(refused(Verdict.BAD_SIGNATURE, "invalid signature"), NOW, ES, zone=ZONE)
    assert card.badge == "Revisado en este equipo · Videsk aún no responde"
    assert card.headline == (
        "Esto es una respuesta de Videsk, no un API Key. Significa: La firma de este API Key no coincide"
    )
    card = pasted_answer_card(refused(Verdict.INVALID_TOKEN, "invalid token"), NOW, EN)
    assert card.why == "Videsk could not read it."
    card = pasted_answer_card(not_judged(Fault.INTERMEDIARY, who="proxy"), NOW, ES)
    assert card.headline == (
        "Esta respuesta no tiene la forma de las de Videsk: algo en la red del cliente pudo contestar"
    )
    assert "el proxy de la empresa del cliente" in card.why
    said = not_judged(Fault.RATE_LIMITED, answered_by=AnsweredBy.VIDESK, retry_after_s=30)
    assert pasted_answer_card(said, NOW, EN).headline.endswith("Too many requests; the API Key is still not evaluated")


def test_server_words_are_foreign_text():
    card = answered(GOOD, refused(Verdict.REFUSED_OTHERWISE, "a\u202eb\n" + "x" * 1000))
    assert card.server_words.startswith("a\\u202eb\\n")
    assert len(card.server_words) < 400
