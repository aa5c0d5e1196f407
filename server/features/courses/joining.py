"""How often a cohort's code may be tried, so that none is found by guessing."""

from typing import Final

from server.features.accounts.service import Gate
from server.kernel import limits
from server.kernel.access import Actor

_OF_ONE_ADDRESS: Final = 6
"""A cohort joins from behind one address in one lesson."""
_OF_ALL: Final = 600


class CourseDoor:
    """Limits the attempts of one account, of one address and of everybody."""

    def __init__(self, gate: Gate) -> None:
        self._gate = gate

    async def knock(self, actor: Actor, address: str) -> None:
        """Raises TooOften; an attempt costs whether or not its code is right."""
        database, per_minute = self._gate.database, self._gate.per_minute
        await limits.take(database, f"course:account:{actor.account_id}", per_minute)
        await limits.take(database, f"course:address:{address}", per_minute * _OF_ONE_ADDRESS)
        await limits.take(database, "course:all", per_minute * _OF_ALL)
