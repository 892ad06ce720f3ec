"""The prediction is the server's own answer, step by step and in the server's order."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.keys import GOOD, HEADER, NOW, base64url, make_key, seconds
from videsk_desktop.core.characters import is_sendable
from videsk_desktop.core.key import ApiKey, decode
from videsk_desktop.core.prediction import predict
from videsk_desktop.core.verdicts import Certainty, Verdict

VECTORS = [
    json.loads(line)
    for name in ("keys.jsonl", "generated.jsonl")
    for line in (Path(__file__).parents[1] / "vectors" / name).read_text("utf-8").splitlines()
]


def predicted(key, now=NOW):
    return predict(decode(ApiKey(key)), now=now)


def test_the_vectors_are_there():
    assert len(VECTORS) > 900
    assert {vector["verdict"] for vector in VECTORS if vector["sendable"]} >= {
        "accepted",
        "malformed",
        "invalid_token",
        "signature_required",
        "invalid_algorithm",
        "bad_signature",
        "corrupt",
        "not_active",
        "expired",
        "invalid_exp",
        "invalid_nbf",
    }


def test_every_key_is_predicted_as_the_real_server_judged_it():
    wrong = []
    for vector in VECTORS:
        prediction = predicted(vector["key"])
        if not vector["sendable"]:
            continue
        if vector["verdict"] == "bad_signature":
            right = Verdict.BAD_SIGNATURE in prediction.possible
        else:
            right = prediction.expected == vector["verdict"]
        if vector["verdict"] == "corrupt":
            right = right and prediction.message == vector["message"]
        if not right:
            wrong.append((vector["id"], vector["verdict"], prediction.expected))
    assert wrong == []


def test_a_key_is_sendable_exactly_where_clients_and_node_carry_it():
    wrong = [vector["id"] for vector in VECTORS if is_sendable(vector["key"]) is not vector["sendable"]]
    assert wrong == []


def test_a_certain_prediction_leaves_one_possibility_and_no_other_verdict_ever_came():
    for vector in VECTORS:
        prediction = predicted(vector["key"])
        assert (prediction.certainty is Certainty.CERTAIN) == (len(prediction.possible) == 1), vector["id"]
        if prediction.certainty is Certainty.CERTAIN and vector["sendable"]:
            assert vector["verdict"] == prediction.expected, vector["id"]


def test_a_good_key_is_known_to_the_server_only():
    prediction = predicted(GOOD)
    assert prediction.expected is Verdict.ACCEPTED
    assert prediction.certainty is Certainty.SERVER_ONLY
    assert prediction.possible == (Verdict.BAD_SIGNATURE, Verdict.REMOVED, Verdict.NO_ACCESS, Verdict.ACCEPTED)
    assert (prediction.status, prediction.message) == (200, None)


def test_an_expired_key_is_expired_only_if_its_signature_is_right():
    prediction = predicted(make_key({"exp": seconds(days=-3)}))
    assert prediction.expected is Verdict.EXPIRED
    assert prediction.certainty is Certainty.IF_SIGNATURE_IS_RIGHT
    assert prediction.possible == (Verdict.BAD_SIGNATURE, Verdict.EXPIRED)
    assert prediction.message == "jwt expired"


def test_a_key_expires_with_its_second_and_the_server_counts_whole_seconds():
    key = make_key({"exp": seconds()})
    assert predicted(key, NOW).expected is Verdict.EXPIRED
    assert predicted(key, datetime(2026, 11, 24, 11, 59, 59, 999_000, UTC)).expected is Verdict.ACCEPTED


def test_nbf_is_looked_at_before_exp():
    key = make_key({"exp": seconds(days=-1), "nbf": seconds(days=1)})
    assert predicted(key).expected is Verdict.NOT_ACTIVE


@pytest.mark.parametrize(
    ("key", "verdict"),
    [
        ("", Verdict.MALFORMED),
        ("not a key", Verdict.MALFORMED),
        ("a.b", Verdict.MALFORMED),
        (GOOD + ".x", Verdict.MALFORMED),
        (GOOD + "=", Verdict.INVALID_TOKEN),
        ("." + GOOD.partition(".")[2], Verdict.INVALID_TOKEN),
        (GOOD[1:], Verdict.INVALID_TOKEN),
        (make_key(payload=b'{"rac"\xff1}'), Verdict.CORRUPT),
        (GOOD.rpartition(".")[0] + ".", Verdict.SIGNATURE_REQUIRED),
        (make_key(header={"alg": "none", "typ": "JWT"}), Verdict.INVALID_ALGORITHM),
        (GOOD[:-1], Verdict.BAD_SIGNATURE),
        (make_key({"exp": "tomorrow"}), Verdict.INVALID_EXP),
        (make_key({"nbf": None}), Verdict.INVALID_NBF),
        (make_key({"exp": True}), Verdict.INVALID_EXP),
        (make_key(payload=b"null"), Verdict.REFUSED_OTHERWISE),
    ],
)
def test_each_step_of_the_server_has_its_verdict(key, verdict):
    assert predicted(key).expected is verdict


def test_what_follows_an_inner_blank_is_not_judged():
    assert predicted(GOOD + " junk").expected is Verdict.ACCEPTED
    assert predicted("Bearer " + GOOD).expected is Verdict.MALFORMED


def test_a_signature_whose_last_character_nobody_produces_is_certainly_wrong():
    last = GOOD[-1]
    twin = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
    same_bytes = GOOD[:-1] + twin[twin.index(last) + 1]
    prediction = predicted(same_bytes)
    assert prediction.expected is Verdict.BAD_SIGNATURE
    assert prediction.certainty is Certainty.CERTAIN


def test_a_payload_that_is_a_string_of_json_is_read_once_more():
    inner = json.dumps(json.dumps({"exp": seconds(days=-1)})).encode()
    assert predicted(make_key(payload=inner)).expected is Verdict.EXPIRED
    twice = json.dumps(inner.decode()).encode()
    assert predicted(make_key(payload=twice)).expected is Verdict.ACCEPTED


def test_a_payload_that_is_no_json_passes_when_the_type_is_not_jwt():
    key = make_key(header={"alg": "HS256", "typ": "at+jwt"}, payload=b"plain text")
    assert predicted(key).expected is Verdict.ACCEPTED


def test_the_newer_opaque_form_is_for_videsk_alone_to_judge():
    prediction = predicted("vk_live_0123456789abcdef")
    assert prediction.expected is Verdict.MALFORMED
    assert prediction.certainty is Certainty.SERVER_ONLY
    assert Verdict.ACCEPTED in prediction.possible


def test_deep_nesting_does_not_stop_the_prediction():
    payload = b'{"a":' + b"[" * 5000 + b"]" * 5000 + b',"exp":1}'
    decoded = decode(ApiKey(make_key(payload=payload)))
    assert decoded.claims is None
    assert decoded.too_deep
    assert predict(decoded, now=NOW).expected is Verdict.EXPIRED


def test_the_header_is_read_as_latin_1_and_the_payload_as_utf_8():
    assert predicted(make_key(header=HEADER[:-1] + b',"x":"\xff"}')).expected is Verdict.ACCEPTED
    decoded = decode(ApiKey(make_key(payload=b'{"x":"\xff"}')))
    assert decoded.claims == {"x": "\ufffd"}


def test_a_lone_last_character_of_base64url_is_dropped_as_node_drops_it():
    header, _, rest = GOOD.partition(".")
    assert base64url(HEADER) == header
    assert predicted(f"{header}A.{rest}").expected is Verdict.ACCEPTED
