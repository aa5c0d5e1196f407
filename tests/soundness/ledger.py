"""What was tried, how often, and what was found of it afterwards: the table that the harness prints."""

from dataclasses import dataclass
from typing import Final

from rich.console import Console
from rich.table import Table


@dataclass(frozen=True)
class Tally:
    """Of one kind of write: how many were sent, sent again, acknowledged, and found in the database afterwards."""

    what: str
    sent: int = 0
    again: int = 0
    acknowledged: int = 0
    found: int = 0
    lost: int = 0
    doubled: int = 0

    @property
    def is_sound(self) -> bool:
        """Something was acknowledged; all of it is there, and nothing twice."""
        return self.acknowledged > 0 and self.lost == 0 and self.doubled == 0


_LINES: Final[list[tuple[str, Tally]]] = []


def note(part: str, *tallies: Tally) -> None:
    """Keeps what a part of the harness found, for the table at the end."""
    _LINES.extend((part, tally) for tally in tallies)


def show(console: Console) -> None:
    """Prints the table, nothing if there is nothing to tell."""
    if not _LINES:
        return
    table = Table("part", "what", "sent", "sent again", "acknowledged", "found", "lost", "doubled")
    for part, tally in _LINES:
        numbers = (tally.sent, tally.again, tally.acknowledged, tally.found, tally.lost, tally.doubled)
        table.add_row(part, tally.what, *map(str, numbers))
    console.print(table)
