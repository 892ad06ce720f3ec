"""The matrix of permissions in words."""

import pytest

from videsk_desktop.core.permissions import Allowance, Permission, Resource
from videsk_desktop.i18n import Language
from videsk_desktop.texts.permissions import allowance_name, permission_detail, permissions_summary, resource_name

ES, EN = Language("es"), Language("en")


@pytest.mark.parametrize("language", [ES, EN], ids=["es", "en"])
def test_every_resource_and_every_allowance_has_words(language):
    assert len({resource_name(each, language) for each in Resource}) == len(Resource)
    assert len({allowance_name(each, language) for each in Allowance}) == len(Allowance)


def test_a_status_is_told_or_why_nothing_was_asked():
    assert permission_detail(Permission(Resource.SEGMENTS, Allowance.ALLOWED, 200), EN) == "HTTP 200"
    assert permission_detail(Permission(Resource.SEGMENTS, Allowance.NOT_JUDGED), EN) == ""
    assert permission_detail(Permission(Resource.SURVEY, Allowance.NOT_ASKED), ES) == "hace falta el ID de un segmento"


def test_the_sum_says_who_can_allow_it_and_calls_nothing_denied_that_was_not():
    assert permissions_summary((), EN) == ""
    allowed = Permission(Resource.SEGMENTS, Allowance.ALLOWED, 200)
    assert permissions_summary((allowed,), EN) == "Nothing that was asked is denied to this API Key."
    unknown = Permission(Resource.SERVICES, Allowance.NOT_JUDGED, 502)
    assert permissions_summary((allowed, unknown), EN) == "Not evaluated, so nothing is known of it: Services."
    denied = Permission(Resource.BRANCHES, Allowance.NO_PERMISSION, 403)
    assert permissions_summary((allowed, denied), ES) == (
        "Sin permiso: Sucursales. El administrador de la cuenta puede permitirlo para este API Key."
    )
