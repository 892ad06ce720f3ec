"""A key is found in whatever it was pasted with; everything removed is named; nothing is hidden by cleaning."""

import base64
from urllib.parse import quote

import pytest

from tests.keys import GOOD, NOW, make_key, seconds
from videsk_desktop.core.diagnosis import diagnose
from videsk_desktop.core.findings import FindingCode
from videsk_desktop.core.paste import read_paste

OTHER = make_key({"rac": "650000000000000000000002", "iat": seconds(days=-5)})
WRAPPED = "\n".join(GOOD[at : at + 64] for at in range(0, len(GOOD), 64))
QUOTED = "\n".join("> " + GOOD[at : at + 64] for at in range(0, len(GOOD), 64))


def removed(text):
    (candidate,) = read_paste(text).candidates
    return [piece.code.value for piece in candidate.removed]


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        (GOOD, []),
        (f"  {GOOD}\n", ["surrounding_blanks", "surrounding_blanks"]),
        (f"Bearer {GOOD}", ["bearer_scheme"]),
        (f"Authorization: Bearer {GOOD}\n", ["authorization_header", "bearer_scheme", "surrounding_blanks"]),
        (f'"{GOOD}"', ["quotes", "quotes"]),
        (f"“{GOOD}”", ["quotes", "quotes"]),
        (f"`{GOOD}`", ["markdown", "markdown"]),
        (f"**{GOOD}**", ["markdown", "markdown"]),
        (GOOD.replace("_", r"\_").replace("-", r"\-"), ["markdown"] * (GOOD.count("_") + GOOD.count("-"))),
        (WRAPPED, ["line_breaks"] * WRAPPED.count("\n")),
        (QUOTED, ["mail_quote"] + ["line_breaks"] * QUOTED.count("\n")),
        (f"{GOOD[:40]} {GOOD[40:]}", ["inner_blanks"]),
        (f"{GOOD[:40]}\u200b{GOOD[40:]}\ufeff", ["zero_width", "text_around"]),
        (f"VIDESK_API_KEY={GOOD}", ["setting_name"]),
        (f'export VIDESK_API_KEY="{GOOD}"', ["setting_name", "quotes", "quotes"]),
        (f"api_key: {GOOD}\n", ["setting_name", "surrounding_blanks"]),
        (f'{{"apiKey": "{GOOD}"}}', ["text_around", "setting_name", "quotes", "quotes", "text_around"]),
        (f"https://w.videsk.io/?token={GOOD}&lang=es", ["url_around", "url_around"]),
        (f'<script src="x.js" videsk-token="{GOOD}"></script>', ["tag_around", "quotes", "quotes", "tag_around"]),
        (f"Mi API Key es {GOOD}. Gracias", ["text_around", "punctuation", "text_around"]),
        (
            f"curl -H 'Authorization: Bearer {GOOD}' https://api.videsk.io/",
            ["curl_command", "quotes", "authorization_header", "bearer_scheme", "quotes", "curl_command"],
        ),
    ],
)
def test_the_key_is_found_and_what_stood_around_it_is_named(text, codes):
    (candidate,) = read_paste(text).candidates
    assert candidate.text == GOOD
    found = [piece.code.value for piece in candidate.removed]
    assert found == codes


@pytest.mark.parametrize("text", [f"Authorization: Bearer {GOOD}\n", QUOTED, f"a {GOOD[:9]}\u200b{GOOD[9:]} b"])
def test_what_is_removed_and_what_is_kept_make_up_the_whole_paste(text):
    (candidate,) = read_paste(text).candidates
    kept = list(candidate.origin)
    left_out = [place for piece in candidate.removed for place in range(piece.start, piece.end)]
    assert sorted(kept + left_out) == list(range(len(text)))
    assert "".join(text[place] for place in kept) == GOOD


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (quote(GOOD, safe="").replace(".", "%2E"), FindingCode.PERCENT_ENCODED),
        (GOOD.replace(".", "&#46;"), FindingCode.HTML_ENTITIES),
        (GOOD.replace(".", "=2E")[:60] + "=\n" + GOOD.replace(".", "=2E")[60:], FindingCode.QUOTED_PRINTABLE),
        (base64.b64encode(GOOD.encode()).decode(), FindingCode.WRAPPED_IN_BASE64),
    ],
)
def test_an_encoding_that_loses_nothing_is_undone_and_said(text, code):
    diagnosis = diagnose(text, now=NOW)
    assert diagnosis.candidate.text == GOOD
    assert code in [finding.code for finding in diagnosis.findings]
    assert "encoding_undone" in [piece.code for piece in diagnosis.candidate.removed]


def test_an_encoding_is_left_alone_when_no_whole_key_comes_out():
    text = GOOD[:30] + "%2E" + GOOD[40:60]
    assert read_paste(text).candidates[0].text == text


def test_different_keys_are_counted_once_each_in_the_order_of_the_paste():
    diagnosis = diagnose(f"old: {OTHER}\nnew: {GOOD}\nagain: {OTHER}", now=NOW)
    assert [candidate.text for candidate in diagnosis.paste.candidates] == [OTHER, GOOD]
    (several,) = [finding for finding in diagnosis.findings if finding.code is FindingCode.SEVERAL_KEYS]
    assert several.facts == {"count": 2}
    assert diagnose(f"{OTHER}\n{GOOD}", now=NOW, chosen=1).candidate.text == GOOD


@pytest.mark.parametrize("between", ["", "."])
def test_two_keys_pasted_without_anything_between_are_taken_apart(between):
    diagnosis = diagnose(GOOD + between + OTHER, now=NOW)
    assert [candidate.text for candidate in diagnosis.paste.candidates] == [GOOD, OTHER]
    assert FindingCode.KEYS_GLUED in [finding.code for finding in diagnosis.findings]


def test_the_words_below_a_cut_key_are_not_joined_to_it():
    cut = GOOD[:-20]
    assert read_paste(f"{cut}\nSaludos\n").candidates[0].text == cut


def test_a_mistake_inside_the_key_stays_in_it():
    for damaged in (
        GOOD.replace("I", "\u0406", 1),
        GOOD[:50] + "—" + GOOD[52:],
        GOOD + "==",
        GOOD[:30] + "+" + GOOD[31:],
    ):
        assert read_paste(f"Authorization: Bearer {damaged}").candidates[0].text == damaged


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("", ""),
        ("   \n", ""),
        ("not a key", "not a key"),
        (" 'not a key' ", "not a key"),
        ("Bearer nothing", "nothing"),
        ("VIDESK_TOKEN=abc", "abc"),
        ("My API key: abc", "abc"),
        ("key: sk_live_0123456789abcdef\n", "sk_live_0123456789abcdef"),
    ],
)
def test_text_without_a_key_is_the_one_candidate_trimmed(text, key):
    (candidate,) = read_paste(text).candidates
    assert candidate.text == key


def test_raw_text_is_the_key_itself():
    text = f" Bearer {GOOD}\n"
    diagnosis = diagnose(text, now=NOW, raw=True)
    assert diagnosis.candidate.text == text
    assert diagnosis.candidate.removed == ()


@pytest.mark.parametrize(
    ("text", "as_sent"),
    [
        (f"Authorization: Bearer {GOOD}", None),
        (f"Authorization: {GOOD}", None),
        (f'-H "Authorization: Bearer {GOOD}"', None),
        (f'{{"Authorization": "Bearer {GOOD}"}}', None),
        (f"curl -H 'Authorization: Bearer Bearer {GOOD}'", ("malformed", "double_bearer")),
        (f"Authorization: Token {GOOD}", ("no_valid_jwt", "other_scheme")),
        (f"X-API-Token: Bearer {GOOD}", ("no_valid_jwt", "other_header")),
        (f'Authorization: Bearer "{GOOD}"', ("invalid_token", "quotes")),
        (f'Authorization: "Bearer {GOOD}"', ("invalid_token", "quotes")),
        (f"Authorization: Bearer{GOOD}", ("invalid_token", "missing_blank")),
        (f"Authorization: Bearer {GOOD[:60]} {GOOD[60:]}", ("malformed", "inner_blank")),
        (f"Authorization: Bearer {GOOD[:60]}\n{GOOD[60:]}", ("malformed", "line_break")),
        (f'{{"apiKey": "{GOOD}"}}', None),
    ],
)
def test_the_header_that_the_paste_shows_is_judged_exactly_as_it_is_sent(text, as_sent):
    diagnosis = diagnose(text, now=NOW)
    assert diagnosis.candidate.text == GOOD
    found = diagnosis.as_sent
    assert (None if found is None else (found.verdict.value, found.reason.value)) == as_sent


def test_of_a_key_that_fails_anyway_its_header_tells_nothing_more():
    expired = make_key({"exp": seconds(days=-3)})
    assert diagnose(f"Authorization: Token {expired}", now=NOW).as_sent is None


def test_a_key_from_a_web_page_is_known_to_be_public():
    assert read_paste(f'<script videsk-token="{GOOD}">').candidates[0].from_web_page
    assert not read_paste(f'token="{GOOD}"').candidates[0].from_web_page


ERROR = '{"name":"NotAuthenticated","message":"jwt expired","code":401,"className":"not-authenticated","errors":{}}'


@pytest.mark.parametrize(
    ("text", "status", "body"),
    [
        (ERROR, None, ERROR),
        (f"me sale esto: {ERROR} y no entiendo", None, ERROR),
        (f"HTTP/1.1 401 Unauthorized\r\nContent-Type: application/json\r\n\r\n{ERROR}", 401, ERROR),
        (f"< HTTP/2 401\n< server: cloudflare\n<\n{ERROR}", 401, ERROR),
        (f"{ERROR}\nHTTP 401\n", 401, ERROR),
        ("jwt expired", None, "jwt expired"),
        ("Unexpected token \ufffd in JSON at position 6", None, "Unexpected token \ufffd in JSON at position 6"),
        ('{"total": 0, "data": []}', None, '{"total": 0, "data": []}'),
    ],
)
def test_an_answer_pasted_instead_of_a_key_is_an_answer(text, status, body):
    diagnosis = diagnose(text, now=NOW)
    answer = diagnosis.paste.answer
    assert answer is not None
    assert (answer.status, answer.body) == (status, body)
    assert not diagnosis.sendable
    assert diagnosis.findings == ()


def test_a_key_in_the_paste_wins_over_an_answer():
    assert diagnose(f"{GOOD}\n{ERROR}", now=NOW).paste.answer is None
