"""One request as it goes: which step runs, for how long, and how much was heard.

Told by the transport as things happen, read by ``faults`` when something stops. Knows names and clocks only: no
header, no body and no key ever comes here.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from time import perf_counter

from videsk_desktop.api.certificates import PeerCertificate
from videsk_desktop.checking import PhaseListener
from videsk_desktop.core.exchange import Phase, PhaseName, PhaseState
from videsk_desktop.core.findings import Fact

# httpcore's names for the steps it makes itself; the others enclose their own work in ``Progress.step``.
_TRACED: Mapping[str, PhaseName] = {
    "http11.send_request_headers": PhaseName.REQUEST,
    "http11.receive_response_headers": PhaseName.ANSWER,
}


class Progress:
    """How far one request got. Milliseconds count from its making; steps follow one another, never overlap."""

    certificate: PeerCertificate | None = None
    # Where the request goes through, for the facts; and whether that proxy is still being dialled.
    proxy: Mapping[str, Fact] | None = None
    dialling_proxy = False
    # Whether this computer has any way out; asked when no connection came about.
    has_route = True

    def __init__(self, on_phase: PhaseListener | None = None) -> None:
        self.host = ""
        self.port = 0
        self.received = 0
        self.ended = False
        self.answered_ms: float | None = None
        self._on_phase = on_phase
        self._ended_phases: list[Phase] = []
        self._started = perf_counter()
        self._phase_started = self._started
        self._last_heard: float | None = None

    @property
    def phases(self) -> tuple[Phase, ...]:
        """The steps that have ended, well or not, in their order."""
        return tuple(self._ended_phases)

    @property
    def elapsed_ms(self) -> float:
        """Milliseconds since the request began."""
        return (perf_counter() - self._started) * 1000

    @property
    def stopped_in(self) -> PhaseName | None:
        """The last step that failed, else the last that ended, None before any."""
        failed = [phase.name for phase in self._ended_phases if phase.state is PhaseState.FAILED]
        ended = [phase.name for phase in self._ended_phases]
        return next(iter([*failed[-1:], *ended[-1:]]), None)

    @property
    def was_flowing(self) -> bool:
        """Whether bytes still came when the last step ended: silent for less than half of the time it took."""
        if self._last_heard is None or not self._ended_phases:
            return False
        return (perf_counter() - self._last_heard) * 1000 < self._ended_phases[-1].ms / 2

    def begin(self, name: PhaseName) -> None:
        """Note and report that a step starts."""
        self._phase_started = perf_counter()
        self._report(Phase(name, PhaseState.RUNNING))

    def end(self, name: PhaseName, state: PhaseState) -> None:
        """Note and report that the running step ended."""
        phase = Phase(name, state, (perf_counter() - self._phase_started) * 1000)
        self._ended_phases.append(phase)
        if name is PhaseName.ANSWER and state is PhaseState.DONE:
            self.answered_ms = self.elapsed_ms
        self._report(phase)

    @contextmanager
    def step(self, name: PhaseName) -> Iterator[None]:
        """Enclose a step; it failed when anything is raised in it, a cancellation included."""
        self.begin(name)
        try:
            yield
        except BaseException:
            self.end(name, PhaseState.FAILED)
            raise
        self.end(name, PhaseState.DONE)

    async def trace(self, event: str, _info: Mapping[str, object]) -> None:
        """Take httpcore's trace events (``http11.receive_response_headers.started``).

        The second argument holds the request's headers in clear and is never looked at.
        """
        step, _, moment = event.rpartition(".")
        name = _TRACED.get(step)
        if name is None:
            return
        if moment == "started":
            self.begin(name)
        else:
            self.end(name, PhaseState.DONE if moment == "complete" else PhaseState.FAILED)

    def start_hearing_the_host(self, host: str, port: int) -> None:
        """Forget what a proxy said: from here on the host itself is heard, through a tunnel."""
        self.host, self.port = host, port
        self.received = 0
        self.ended = False
        self._last_heard = None

    def hear(self, data: bytes) -> None:
        """Count what came from the server, after TLS; nothing means that the server closed."""
        self.received += len(data)
        self.ended = not data
        self._last_heard = perf_counter()

    def _report(self, phase: Phase) -> None:
        if self._on_phase is not None:
            self._on_phase(phase)
