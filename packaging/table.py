"""A table of checks, printed row by row as they are done."""

import time
from collections.abc import Callable


class Table:
    """Rows are printed as they come; a failed one lets the next ones be tried."""

    def __init__(self) -> None:
        self.passed = self.failed = 0

    def row(self, name: str, check: Callable[[], str]) -> None:
        """Do a check and print its row."""
        begun = time.monotonic()
        try:
            result, detail = "ok", check()
            self.passed += 1
        except Exception as error:  # noqa: BLE001 - a table shows whatever went wrong
            result, detail = "FAILED", f"{type(error).__name__}: {error}"
            self.failed += 1
        print(f"{name:36}{result:8}{time.monotonic() - begun:5.0f} s  {detail}", flush=True)

    def end(self) -> int:
        """Print how many there were; return the exit status."""
        print(f"{self.passed} passed, {self.failed} failed")
        return 1 if self.failed else 0
