"""Asks the agent before keys go to a host that was never agreed to, and remembers the answer if it is yes.

What is not agreed to is refused further down all the same: see ``guard``.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from videsk_desktop.core.exchange import Environment
from videsk_desktop.program import Program
from videsk_desktop.ui.host_question import HostQuestion


class Consent(QObject):
    """One window's; what is agreed to in it holds for all."""

    def __init__(self, window: QWidget, program: Program) -> None:
        super().__init__(window)
        self._window, self._program = window, program

    def ask(self, environment: Callable[[], Environment], send: Callable[[], None]) -> None:
        """Do ``send``, which brings keys to ``environment()``: at once, once it is agreed to, or never.

        The environment is looked up again after the answer: meanwhile it may have got another address.
        """
        where = environment()
        if self._program.may_send(where):
            send()
            return
        question = HostQuestion(self._window, where, self._program.speech.language)
        question.agreed.connect(partial(self._agree, where, environment, send))
        # Not exec, which would nest an event loop in asyncio's.
        question.open()

    def _agree(self, where: Environment, environment: Callable[[], Environment], send: Callable[[], None]) -> None:
        self._program.agree_to(where)
        self.ask(environment, send)
