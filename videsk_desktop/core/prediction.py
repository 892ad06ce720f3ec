"""What the server will answer to a key, and how sure that is."""

from dataclasses import dataclass

from videsk_desktop.core.verdicts import Certainty, Verdict


@dataclass(frozen=True, slots=True)
class Prediction:
    """The verdict to expect.

    ``expected`` is what the key gets when everything only the server can know (signature, removal, permission) is in
    order; ``possible`` every verdict it can still get, in the server's order of checks; ``message`` the server's text
    for ``expected`` as Node 18 words it, None when accepted.
    """

    expected: Verdict
    certainty: Certainty
    possible: tuple[Verdict, ...]
    status: int
    message: str | None
