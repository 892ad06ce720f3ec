"""Environments while they are being written: half a name, half an address, and what is still wrong with them.

Knows no widget and no word but names.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from videsk_desktop.core.addresses import AddressError, AddressProblem, NameProblem, custom_environment, problem_of_name
from videsk_desktop.core.exchange import Environment


@dataclass(slots=True, eq=False)
class Draft:
    """``judged``: what is wrong with it is said; not before it has been written whole."""

    name: str = ""
    address: str = ""
    judged: bool = False

    @property
    def address_problem(self) -> AddressProblem | None:
        """What is wrong with the address."""
        try:
            custom_environment(self.address)
        except AddressError as error:
            return error.problem
        return None

    @property
    def environment(self) -> Environment:
        """What was written; raises AddressError while it is not ready."""
        return custom_environment(self.address, self.name.strip())


class Drafts:
    """A list of drafts whose names must differ from each other and from ``taken``."""

    def __init__(self, taken: Iterable[str]) -> None:
        self._taken = tuple(taken)
        self._drafts: list[Draft] = []

    def __len__(self) -> int:
        return len(self._drafts)

    def __iter__(self) -> Iterator[Draft]:
        return iter(self._drafts)

    def __getitem__(self, index: int) -> Draft:
        return self._drafts[index]

    def fill(self, environments: Iterable[Environment]) -> None:
        """Begin with what there is."""
        self._drafts = [Draft(each.name, each.base_url, judged=True) for each in environments]

    def add(self) -> None:
        """Begin another one."""
        self._drafts.append(Draft())

    def remove(self, draft: Draft) -> None:
        """Forget one."""
        self._drafts.remove(draft)

    def name_problem(self, draft: Draft) -> NameProblem | None:
        """Return what is wrong with a draft's name."""
        others = [each.name for each in self._drafts if each is not draft]
        return problem_of_name(draft.name, [*self._taken, *others])

    def is_wrong(self, draft: Draft) -> bool:
        """Return whether a draft is no environment yet."""
        return self.name_problem(draft) is not None or draft.address_problem is not None
