"""Texts are searched and sorted without case and accents."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from videsk_desktop.core.folding import collation_keys, fold, fold_all, spans

TEXTS = st.text(st.characters(exclude_categories=[]), max_size=40)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("ÑUÑOA", "nunoa"),
        ("São Paulo – Straße", "sao paulo – strasse"),
        ("n\u0303", "n"),
        ("ΩΣ", "ωσ"),
        ("ﬁn", "fin"),
        ("", ""),
        ("\ud800", "\ud800"),
    ],
)
def test_case_and_accents_are_gone(text, folded):
    assert fold(text).decode("utf-8", "surrogatepass") == folded


@given(st.lists(TEXTS))
def test_many_are_folded_as_each_alone(texts):
    assert fold_all(texts) == [fold(text) for text in texts]
    assert len(collation_keys(texts, enye=True)) == len(texts)


def test_a_text_in_many_scripts_is_folded_too():
    text = "".join(chr(number) for number in range(0x400, 0x600))
    assert fold(text) == fold(text.upper()) == fold(fold(text).decode())


@given(TEXTS.filter(lambda text: "\x1e" not in text))
def test_folding_twice_changes_nothing(text):
    once = fold(text)
    assert fold(once.decode("utf-8", "surrogatepass")) == once


@pytest.mark.parametrize(
    ("text", "needle", "found"),
    [
        ("Ñuñoa – ñu", "ÑU", [(0, 2), (8, 10)]),
        ("Straße", "ss", [(4, 5)]),
        (unicodedata.normalize("NFD", "Peñalolén"), "nal", [(2, 6)]),
        (unicodedata.normalize("NFD", "Bogotá"), "ota", [(3, 7)]),
        ("aaaa", "aa", [(0, 2), (2, 4)]),
        ("abc", "", []),
        ("abc", "x", []),
    ],
)
def test_hits_are_told_by_their_place_in_the_text_as_it_is(text, needle, found):
    assert spans(text, fold(needle)) == found


def sorted_texts(texts, *, enye):
    keys = collation_keys(texts, enye=enye)
    return [text for _, text in sorted(zip(keys, texts, strict=True))]


def test_in_spanish_enye_stands_after_n():
    texts = ["oca", "ñandú", "nube", "Ñuñoa", "nz", "mesa", "árbol", "n\u0303u"]
    assert sorted_texts(texts, enye=True) == ["árbol", "mesa", "nube", "nz", "ñandú", "n\u0303u", "Ñuñoa", "oca"]
    assert sorted_texts(["ñb", "nc", "na"], enye=False) == ["na", "ñb", "nc"]


def test_dashes_of_print_stand_where_those_of_ascii_do():
    assert sorted_texts(["Ventas – Sur", "Ventas - Norte", "Ventas a"], enye=True) == [
        "Ventas - Norte",
        "Ventas – Sur",
        "Ventas a",
    ]
