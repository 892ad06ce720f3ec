"""The translation files: complete, used, compiled, and in the words agreed on."""

import re
import xml.etree.ElementTree as ET
from importlib import util
from string import Formatter

import pytest

from videsk_desktop.paths import resource

SCRIPT = resource("i18n").parent.parent / "packaging" / "translations.py"
# Braces that are no place stand in texts that nobody formats.
PLACE = re.compile(r"\{[a-z_]+\}")


@pytest.fixture(scope="module")
def translations():
    spec = util.spec_from_file_location("translations", SCRIPT)
    module = util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def entries(language):
    tree = ET.parse(resource("i18n", f"videsk_desktop_{language}.ts"))
    for context in tree.getroot().iter("context"):
        for message in context.iter("message"):
            forms = [form.text or "" for form in message.iter("numerusform")]
            yield context.findtext("name"), message.findtext("source"), forms or [message.findtext("translation")]


SPANISH = list(entries("es"))
ENGLISH = list(entries("en"))


def test_the_files_are_complete_up_to_date_and_compiled(translations):
    assert translations.check() == []


def test_a_translation_has_the_places_of_its_source():
    def places(text):
        return sorted(name for _, name, _, _ in Formatter().parse(text) if name)

    wrong = [
        (context, source, form)
        for context, source, forms in SPANISH + ENGLISH
        for form in forms
        if PLACE.search(source) and places(form) != places(source)
    ]
    assert wrong == []


def test_every_plural_form_shows_its_number():
    assert [
        forms for _, source, forms in SPANISH + ENGLISH if "%n" in source and not all("%n" in f for f in forms)
    ] == []


def test_english_is_there_for_its_plurals_only():
    assert {(context, source) for context, source, _ in ENGLISH} == {
        (context, source) for context, source, _ in SPANISH if "%n" in source
    }


MISLEADING = (
    r"claves? llave_de_API verificar chequear forzar entorno malformad[oa]s? corrupt[oa]s? infectad[oa]s? "
    r"inválid[oa]s? usted por_favor su_administrador tu_administrador sandbox hash la_API_Key una_API_Key esta_API_Key"
)


@pytest.mark.parametrize("word", [word.replace("_", " ") for word in MISLEADING.split()])
def test_words_that_mislead_are_not_in_the_spanish(word):
    pattern = re.compile(rf"\b{word}\b", re.IGNORECASE)
    assert [form for _, _, forms in SPANISH for form in forms if pattern.search(form)] == []


@pytest.mark.parametrize("word", [r"válid[oa]s?", r"correct[oa]s?"])
def test_a_key_is_never_called_valid(word):
    # What may be right: a date, an account, an address; and what Videsk says of an integration, in its words.
    allowed = re.compile(
        r"integración no es válida|cuenta correcta|sean correctas|siendo los correctos|firma es correcta"
    )
    pattern = re.compile(rf"\b{word}\b", re.IGNORECASE)
    assert [f for _, _, forms in SPANISH for f in forms if pattern.search(allowed.sub("", f))] == []


@pytest.mark.parametrize(
    "word", ["please", "valid", "sorry", "invalid key", "corrupt", "infected", "malformed", "hash"]
)
def test_words_that_mislead_are_not_in_the_english(word):
    allowed = {"Videsk says that the integration is invalid or was removed. It does not look like a copying error."}
    pattern = re.compile(rf"\b{word}\b", re.IGNORECASE)
    sources = {source for _, source, _ in SPANISH} - allowed
    assert [s for s in sources if pattern.search(s) and not s.startswith("Access token")] == []


def test_nothing_is_shouted():
    assert [form for _, source, forms in SPANISH for form in (source, *forms) if "!" in form or "¡" in form] == []
