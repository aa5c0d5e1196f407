"""What the plans of a group touch and neglect: what the screen asks for and shows."""

from datetime import date, timedelta
from typing import Final
from uuid import UUID

import msgspec

from mobile.device.device import Device
from mobile.ui.feedback import ScreenState
from server.shared.contract.coverage import Coverage, IndicatorTouch
from server.shared.domain.calendar import monday_of
from server.shared.i18n import Translator

WEEKS_AT_ONCE: Final = 10
_WEEKS_BACK: Final = 6
_STEP: Final = timedelta(weeks=WEEKS_AT_ONCE)
NEGLECTED_AT_ONCE: Final = 12


class Span(msgspec.Struct, frozen=True):
    """The Mondays of the first and the last week looked at."""

    since: date
    until: date

    def moved(self, steps: int) -> "Span":
        return Span(self.since + steps * _STEP, self.until + steps * _STEP)


def span_around(today: date) -> Span:
    """The weeks looked at first: those behind, the running one and a few to come."""
    since = monday_of(today) - timedelta(weeks=_WEEKS_BACK)
    return Span(since, since + timedelta(weeks=WEEKS_AT_ONCE - 1))


class CoverageState(ScreenState):
    """Ten weeks of a group; earlier and later ones by steps of ten."""

    def __init__(self, device: Device, preschool_id: UUID, group_id: UUID) -> None:
        super().__init__()
        account = device.session.account
        self.span = span_around(account.today if account else date.min + timedelta(weeks=60))
        self.coverage: Coverage | None = None
        self.all_neglected = False
        self._api = device.api
        self._path = f"/api/preschools/{preschool_id}/groups/{group_id}/coverage"

    @property
    def neglected(self) -> list[IndicatorTouch]:
        """Indicators nobody planned and nobody saw first, then those touched least."""
        touches = self.coverage.indicators if self.coverage else []
        return sorted(
            (one for one in touches if one.planned == 0 or one.observed == 0),
            key=lambda one: (one.planned + one.observed, one.planned, one.slug),
        )

    async def load(self, t: Translator) -> None:
        await self.during(self._load(), t)

    async def move(self, steps: int, t: Translator) -> None:
        """Looks at earlier (-1) or later (1) weeks."""
        self.span = self.span.moved(steps)
        await self.load(t)

    def show_all(self) -> None:
        self.all_neglected = True

    async def _load(self) -> None:
        # "from" is no name Python lets a caller write
        query = {"from": self.span.since, "until": self.span.until}
        self.coverage = await self._api.get(self._path, Coverage, **query)
