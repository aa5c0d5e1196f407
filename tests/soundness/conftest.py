"""The table at the end of the long form."""

import pytest
from rich.console import Console

from tests.soundness import ledger
from tests.soundness.lengths import LONG


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Only where the parts ran in this process: the suite runs them in several."""
    if LONG:
        terminalreporter.write_line("")
        ledger.show(Console(width=120))
