"""Environments in words: what is wrong with a name or an address."""

from videsk_desktop.core.addresses import AddressProblem, NameProblem
from videsk_desktop.i18n import Language, mark

CONTEXT = "Addresses"

_ADDRESSES = {
    AddressProblem.MISSING: mark("Addresses", "Write the address, for example https://api.company.com."),
    AddressProblem.BLANKS: mark("Addresses", "An address holds no blanks and no invisible characters."),
    AddressProblem.NO_HOST: mark("Addresses", "An address starts with https:// and the name of a host."),
    AddressProblem.PORT: mark("Addresses", "After the colon a port is expected: a number up to 65535."),
    AddressProblem.INSECURE: mark(
        "Addresses", "http:// would send API Keys unprotected. It is for this computer only; elsewhere use https://."
    ),
    AddressProblem.LOGIN: mark("Addresses", "Leave out user and password: settings are kept in a file."),
    AddressProblem.EXTRAS: mark("Addresses", "Leave out what follows “?” or “#”."),
}
_NAMES = {
    NameProblem.MISSING: mark("Addresses", "Write a name, to choose the environment by."),
    NameProblem.TAKEN: mark("Addresses", "Another environment has this name."),
}


def address_problem(problem: AddressProblem, language: Language) -> str:
    """Return which rule an address breaks, and how it is to be written."""
    return language.text(CONTEXT, _ADDRESSES[problem])


def name_problem(problem: NameProblem, language: Language) -> str:
    """Return why an environment cannot be called so."""
    return language.text(CONTEXT, _NAMES[problem])
