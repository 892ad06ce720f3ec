"""What a sample may do beyond listing segments, answered as the documented API does."""

import httpx
import pytest

from tests.practice.test_app import KEYS, NOW
from videsk_desktop.core.exchange import PRACTICE, Exchange
from videsk_desktop.core.permissions import Allowance, Permission, Resource, permission_in, probes
from videsk_desktop.practice.app import create_app
from videsk_desktop.practice.resources import is_segment
from videsk_desktop.practice.segments import segment

SEGMENT = segment(7)["id"]


async def ask(name, path, query=None):
    app = create_app(clock=lambda: NOW)
    headers = {"Authorization": f"Bearer {KEYS[name]}"}
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url=PRACTICE.base_url) as client:
        return await client.get(f"/public/video-contact-center{path}", params=query, headers=headers)


async def allowances(name, segment_id=SEGMENT):
    found = {}
    for probe in probes(segment_id):
        if isinstance(probe, Permission):
            found[probe.resource] = probe.allowance
            continue
        came = await ask(name, probe.path.removeprefix("/public/video-contact-center"), probe.query)
        exchange = Exchange(
            str(came.url), NOW, 1, came.status_code, headers=tuple(came.headers.items()), body=came.content
        )
        found[probe.resource] = permission_in(probe, exchange, PRACTICE).allowance
    return found


async def test_the_accepted_sample_may_do_everything_but_list_branches():
    found = await allowances("accepted")
    assert found.pop(Resource.BRANCHES) is Allowance.NO_PERMISSION
    assert set(found.values()) == {Allowance.ALLOWED}


async def test_the_sample_without_permission_may_list_neither_segments_nor_branches():
    found = await allowances("no_access", None)
    assert found == {
        Resource.SEGMENTS: Allowance.NO_PERMISSION,
        Resource.SERVICES: Allowance.ALLOWED,
        Resource.BRANCHES: Allowance.NO_PERMISSION,
        Resource.BASE_FORM: Allowance.NOT_ASKED,
        Resource.CONTACT_FORM: Allowance.NOT_ASKED,
        Resource.SURVEY: Allowance.NOT_ASKED,
    }


@pytest.mark.parametrize(
    ("name", "allowance"),
    [
        ("removed", Allowance.KEY_REFUSED),
        ("expired", Allowance.KEY_REFUSED),
        ("bad_signature", Allowance.KEY_REFUSED),
        ("rate_limited", Allowance.NOT_JUDGED),
        ("unavailable", Allowance.NOT_JUDGED),
        ("portal", Allowance.NOT_JUDGED),
    ],
)
async def test_any_other_sample_meets_its_own_scene_everywhere(name, allowance):
    assert set((await allowances(name)).values()) == {allowance}


async def test_the_answers_have_the_documented_shapes():
    services = (await ask("accepted", "/services")).json()
    assert services["total"] == len(services["data"])
    assert {"title", "description", "automatic", "users", "id"} == set(services["data"][0])
    branches = (await ask("many_segments", "/branches")).json()
    assert {"name", "label", "address", "location", "id"} == set(branches[0])
    for path, query in ((f"/forms/{SEGMENT}", {"version": "base"}), (f"/surveys/{SEGMENT}", {"type": "segments"})):
        assert isinstance((await ask("accepted", path, query)).json()["form"], list)


async def test_a_refusal_names_its_own_path():
    refused = await ask("accepted", "/branches")
    assert refused.status_code == 403
    assert refused.json()["message"].startswith("You don't have access to /public/video-contact-center/branches.")


async def test_a_segment_that_is_not_there_is_not_found_and_the_key_good_all_the_same():
    missing = await ask("no_segments", f"/forms/{SEGMENT}")
    assert (missing.status_code, missing.json()["className"]) == (404, "not-found")


def test_a_segment_is_known_by_its_whole_id():
    assert is_segment(SEGMENT, 43)
    assert not is_segment(SEGMENT, 7)
    assert not is_segment("0" * 18 + SEGMENT[-6:], 43)
    assert not is_segment("not hex", 43)
