"""What the making of a template carries along: its preschool, the people it acts as, and clocks of earlier days."""

import random
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Final
from uuid import UUID

from server.features.practice.people import TemplateGroup, staff
from server.kernel.access import Actor, Scope
from server.kernel.clock import Clock, Moment
from server.kernel.database import Work
from server.shared.domain.calendar import monday_of, school_year_of
from server.shared.domain.permissions import Role
from server.shared.ids import NOWHERE

_SEED: Final = 20260901


@dataclass
class Scene:
    """One making of a template, at one moment of the clock."""

    work: Work
    clock: Clock
    preschool_id: UUID
    chance: random.Random = field(default_factory=lambda: random.Random(_SEED))  # noqa: S311  # not a secret

    @property
    def today(self) -> date:
        return self.clock.today()

    @property
    def school_year(self) -> int:
        return school_year_of(self.today)

    @property
    def this_week(self) -> date:
        return monday_of(self.today)

    @property
    def first_day(self) -> date:
        return date(self.school_year, 9, 1)

    def at(self, day: date, hour: int) -> Moment:
        """That hour of that day, now if it is still to come."""
        moment = datetime.combine(day, time(hour, 20), self.clock.time_zone)
        return Moment(min(moment, self.clock.now()), self.clock.time_zone)

    def head(self, day: date | None = None) -> Actor:
        return self._acting("head", None, day)

    def educator(self, group: TemplateGroup, day: date | None = None) -> Actor:
        return self._acting("educator", group, day)

    def weeks(self) -> list[date]:
        """The Mondays of the school year up to the running week."""
        first = monday_of(self.first_day)
        return [first + timedelta(weeks=number) for number in range((self.this_week - first).days // 7 + 1)]

    def _acting(self, role: str, group: TemplateGroup | None, day: date | None) -> Actor:
        """Somebody of the staff on a day; the account is nobody's, a copy gives the post to a participant."""
        wanted = group.number if group else None
        one = next(found for found in staff() if (found.role, found.group) == (role, wanted))
        own = frozenset({group.id} if group else ())
        return Actor(
            account_id=one.id,
            session_id=NOWHERE,
            login=role,
            full_name=f"{one.family_name} {one.given_name}",
            language="uz",
            today=min(day or self.today, self.today),
            scopes=(Scope(role=Role(role), preschool_id=self.preschool_id, group_ids=own),),
        )
