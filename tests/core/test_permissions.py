"""What a key may do is read from the answers to other GETs, and only the API's own answers count."""

import json

import pytest

from tests.keys import NOW
from videsk_desktop.core.exchange import VIDESK, Exchange
from videsk_desktop.core.permissions import Allowance, Permission, Probe, Resource, permission_in, probes


def api_error(status, message):
    names = {401: "NotAuthenticated", 403: "Forbidden", 404: "NotFound", 400: "BadRequest", 500: "GeneralError"}
    return {"name": names[status], "message": message, "code": status, "className": "x", "errors": {}}


@pytest.mark.parametrize(
    ("status", "body", "allowance"),
    [
        (200, {"total": 0, "data": []}, Allowance.ALLOWED),
        (200, [{"name": "a"}], Allowance.ALLOWED),
        (200, {"form": []}, Allowance.ALLOWED),
        (404, api_error(404, "No record found"), Allowance.ALLOWED),
        (400, api_error(400, "version is required"), Allowance.ALLOWED),
        (403, api_error(403, "You don't have access to /public/x."), Allowance.NO_PERMISSION),
        (403, api_error(403, "The integration token it's invalid or was removed."), Allowance.KEY_REFUSED),
        (401, api_error(401, "jwt expired"), Allowance.KEY_REFUSED),
        (404, "<html>404</html>", Allowance.NOT_JUDGED),
        (403, "<html>403</html>", Allowance.NOT_JUDGED),
        (200, {"status": "ok"}, Allowance.NOT_JUDGED),
        (200, "<html>sign in</html>", Allowance.NOT_JUDGED),
        (500, api_error(500, "oops"), Allowance.NOT_JUDGED),
        (429, "slow down", Allowance.NOT_JUDGED),
    ],
)
def test_an_answer_says_whether_the_key_may(status, body, allowance):
    data = body.encode() if isinstance(body, str) else json.dumps(body).encode()
    exchange = Exchange("https://x", NOW, 1.0, status, 1.0, (), data)
    found = permission_in(Probe(Resource.SERVICES, "/services"), exchange, VIDESK)
    assert found == Permission(Resource.SERVICES, allowance, status)


def test_every_resource_is_asked_once_and_with_get_paths_of_the_documentation():
    asked = probes("650000000000000000000001")
    assert [each.resource for each in asked] == list(Resource)
    assert all(isinstance(each, Probe) and each.path.startswith("/public/video-contact-center/") for each in asked)
    assert asked[3].path.endswith("/forms/650000000000000000000001")
    assert asked[3].query == {"version": "base"}


def test_what_needs_a_segment_is_not_asked_without_one():
    allowances = [each.allowance for each in probes(None) if isinstance(each, Permission)]
    assert allowances == [Allowance.NOT_ASKED] * 3
