"""What the loading of the demonstration carries along: parts, chance, the people it acts as."""

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, time
from uuid import UUID

import msgspec

from server.demo.people import SEED, DemoPreschool
from server.kernel.access import Actor, Scope
from server.kernel.clock import Clock, Moment
from server.main import Parts
from server.shared.domain.permissions import Role
from server.shared.ids import NOWHERE


class Progress(msgspec.Struct, frozen=True):
    """How far the loading has come, 0 to 1, the key of what it does, and whether people may sign in already."""

    share: float
    doing: str
    people_in: bool = False


Tell = Callable[[Progress], None]


@dataclass
class StagedChild:
    child_id: UUID
    given_name: str
    since: date
    in_pictures: bool = False
    """Whether its family allows pictures to be seen by other families."""


@dataclass
class StagedGroup:
    """A group as it stands in the database, and the educator who works in it."""

    group_id: UUID
    age_band: str
    language: str
    children: list[StagedChild] = field(default_factory=list)
    educator: Actor | None = None
    themed: dict[date, list[str]] = field(default_factory=dict)
    """What the bank's activities about a week's theme look at, by its Monday: slugs of indicators."""


@dataclass
class StagedPreschool:
    preschool_id: UUID
    plan: DemoPreschool
    groups: list[StagedGroup] = field(default_factory=list)
    head: Actor | None = None
    methodist: Actor | None = None

    @property
    def judge(self) -> Actor | None:
        """Who decides on plans: the methodist, or the head where the methodist has no account."""
        return self.methodist or self.head


@dataclass
class Stage:
    """One loading; the preschools that are settled stand under their numbers."""

    parts: Parts
    size: str
    school_year: int
    preschools: dict[str, StagedPreschool] = field(default_factory=dict)
    chance: random.Random = field(default_factory=random.Random)

    @property
    def today(self) -> date:
        return self.parts.clock.today()

    def at(self, day: date, hour: int) -> Clock:
        """That hour of that day, now if it is still to come."""
        clock = self.parts.clock
        moment = datetime.combine(day, time(hour, self.chance.randrange(60)), clock.time_zone)
        return Moment(min(moment, clock.now()), clock.time_zone)

    def is_first(self, staged: StagedPreschool) -> bool:
        """Whether it is the preschool of the logins that are printed."""
        return next(iter(self.preschools)) == staged.plan.number

    def begin(self, *unit: object) -> None:
        """Chance begins anew for each unit, so that a loading that goes on makes what an uncut one would have made."""
        self.chance = random.Random(f"{SEED} {unit}")  # noqa: S311  # a demonstration, not a secret

    def acting(self, role: Role, account_id: UUID = NOWHERE, name: str = "", **scope: object) -> Actor:
        """Somebody with one duty, as the request of a signed-in account would have it."""
        return Actor(
            account_id=account_id,
            session_id=NOWHERE,
            login=role.value,
            full_name=name,
            language="uz",
            today=self.today,
            scopes=(Scope(role=role, **scope),),  # type: ignore[arg-type]  # the fields of a scope, by name
        )
