"""What became of planned days: marks with their reasons, reflections, the time planning took. Drawn by chance."""

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, Final
from uuid import UUID

from server.demo.people import words
from server.demo.stage import Stage, StagedGroup
from server.features.reflections.models import Reflection
from server.kernel.access import Actor
from server.shared.contract.day_mode import Sitting
from server.shared.contract.plans import Activity
from server.shared.ids import uuid7

_ALMOST_ALL: Final = 0.9
_LIVELY: Final = 0.55
_CHIPS: Final = ("went_well", "went_well", "loved_it", "loved_it", "too_long", "too_easy", "few_children", "again")
_OUTDOORS: Final = "outdoors"
_WEEKS_OF_LEARNING: Final = 9
"""So many weeks after which planning a week takes a third of what it took, and hardly less later."""


@dataclass(frozen=True)
class DoneWeek:
    """A plan with its lines; ``number`` counts the group's learning weeks from 0."""

    plan_id: UUID
    number: int
    days: Sequence[date]
    theme: Mapping[str, str]
    lines: Sequence[Activity]

    @property
    def week_start(self) -> date:
        return self.days[0] - timedelta(days=self.days[0].weekday())


class Days:
    """The days of one group, as lively as its preschool."""

    def __init__(self, stage: Stage, group: StagedGroup, educator: Actor, lively: float) -> None:
        self._stage = stage
        self._group = group
        self._educator = educator
        self._lively = lively
        self._texts = words("planning")[group.language]
        self._titles = [
            title[group.language] for centre in words("activities").values() for title in centre["activities"]
        ]

    def marks(self, week: DoneWeek) -> Iterator[dict[str, Any]]:
        """What became of the lines of the days that are over; people mark more of them as the year goes on."""
        marked = self._lively * min(1.0, 0.8 + 0.02 * week.number)
        for line in week.lines:
            day = week.week_start + timedelta(days=line.weekday)
            if day < self._stage.today:
                fate = self._stage.chance.random() / marked
                mark = self._mark(week, line, day, fate)
                if mark is not None:
                    yield {"id": line.id, "marked_at": self._evening(day), **mark}

    def reflections(self, week: DoneWeek, preschool_id: UUID) -> Iterator[Reflection]:
        """Of most days where the preschool is lively, of few elsewhere."""
        share = _ALMOST_ALL * self._lively if self._lively > _LIVELY else 0.15
        for day in week.days:
            if day < self._stage.today and self._stage.chance.random() < share:
                chips = sorted(set(self._stage.chance.choices(_CHIPS, k=2)))
                spoken = self._stage.chance.random() < 0.4
                yield Reflection(
                    preschool_id=preschool_id,
                    id=uuid7(),
                    group_id=self._group.group_id,
                    plan_id=week.plan_id,
                    day=day,
                    chips=chips,
                    text=self._stage.chance.choice(self._texts["reflections"]) if spoken else "",
                    written_by=self._educator.account_id,
                    written_at=self._evening(day),
                )

    def sittings(self, week: DoneWeek) -> Iterator[Sitting]:
        """One to three in the week before, shorter as the year goes on."""
        learnt = math.exp(-week.number / _WEEKS_OF_LEARNING)
        minutes = (22 + 70 * learnt) * self._stage.chance.uniform(0.75, 1.25)
        times = self._stage.chance.choice((1, 2, 2, 3))
        for turn in range(times):
            day = min(week.week_start - timedelta(days=6 - turn), self._stage.today)
            seconds = round(minutes * 60 / times)
            yield Sitting(uuid7(), self._group.group_id, "weekly", week.plan_id, day, seconds)

    def _mark(self, week: DoneWeek, line: Activity, day: date, fate: float) -> dict[str, Any] | None:
        """``fate`` from 0 to 1 is marked, above it nobody did; a few changes nobody explained."""
        codes = [code for code in self._texts["reasons"] if (code == "weather") <= (line.part_of_day == _OUTDOORS)]
        code = self._stage.chance.choice(codes)
        said = self._stage.chance.choice(self._texts["reasons"][code])
        instead = self._stage.chance.choice(self._titles)
        why = {"reason_code": code, "reason": said}
        marks = (
            (0.86, {"state": "done"}),
            (0.915, {"state": "moved", "moved_to": self._day_after(week, day), **why}),
            (0.955, {"state": "replaced", "replaced_by": instead, **why}),
            (0.98, {"state": "not_done", **why}),
            (1.0, {"state": "not_done"}),
        )
        return next((mark for limit, mark in marks if fate < limit), None)

    def _day_after(self, week: DoneWeek, day: date) -> date:
        """The next working day of the week, or the Monday after it."""
        return next((later for later in week.days if later > day), week.week_start + timedelta(days=7))

    def _evening(self, day: date) -> datetime:
        return self._stage.at(day, 17).now()
