"""What a key may do in words: the resources, what each answer says, and the sum of it."""

from collections.abc import Sequence

from videsk_desktop.core.permissions import Allowance, Permission, Resource
from videsk_desktop.i18n import Language, mark

CONTEXT = "Permissions"

_RESOURCES = {
    Resource.SEGMENTS: mark("Permissions", "Segments"),
    Resource.SERVICES: mark("Permissions", "Services"),
    Resource.BRANCHES: mark("Permissions", "Branches"),
    Resource.BASE_FORM: mark("Permissions", "Base form of a segment"),
    Resource.CONTACT_FORM: mark("Permissions", "Contact form of a segment"),
    Resource.SURVEY: mark("Permissions", "Survey of a segment"),
}
_ALLOWANCES = {
    Allowance.ALLOWED: mark("Permissions", "Allowed"),
    Allowance.NO_PERMISSION: mark("Permissions", "No permission"),
    Allowance.KEY_REFUSED: mark("Permissions", "API Key refused"),
    Allowance.NOT_JUDGED: mark("Permissions", "Not evaluated"),
    Allowance.NOT_ASKED: mark("Permissions", "Not asked"),
}
_DENIED = mark("Permissions", "Without permission: {names}. The account administrator can allow it for this API Key.")
_NOTHING_DENIED = mark("Permissions", "Nothing that was asked is denied to this API Key.")
_NOT_EVALUATED = mark("Permissions", "Not evaluated, so nothing is known of it: {names}.")
_REFUSED = mark("Permissions", "The API Key itself was refused for: {names}.")
_NO_SEGMENT = mark("Permissions", "a segment's ID is needed")


def resource_name(resource: Resource, language: Language) -> str:
    """Return what can be asked for, by its name."""
    return language.text(CONTEXT, _RESOURCES[resource])


def allowance_name(allowance: Allowance, language: Language) -> str:
    """Return what an answer says of a permission, in a word or two."""
    return language.text(CONTEXT, _ALLOWANCES[allowance])


def permission_detail(permission: Permission, language: Language) -> str:
    """Return the status that came, or why nothing was asked."""
    if permission.allowance is Allowance.NOT_ASKED:
        return language.text(CONTEXT, _NO_SEGMENT)
    return "" if permission.status is None else f"HTTP {permission.status}"


def permissions_summary(permissions: Sequence[Permission], language: Language) -> str:
    """Return what all answers together say, and who can change it; empty before any answer."""
    said = []
    for allowance, template in (
        (Allowance.NO_PERMISSION, _DENIED),
        (Allowance.KEY_REFUSED, _REFUSED),
        (Allowance.NOT_JUDGED, _NOT_EVALUATED),
    ):
        named = [each.resource for each in permissions if each.allowance is allowance]
        if named:
            names = ", ".join(resource_name(resource, language) for resource in named)
            said.append(language.text(CONTEXT, template).format(names=names))
    if not said and any(each.allowance is Allowance.ALLOWED for each in permissions):
        said.append(language.text(CONTEXT, _NOTHING_DENIED))
    return " ".join(said)
