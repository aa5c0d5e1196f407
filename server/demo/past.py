"""The weeks that are over: drafted out of the bank, handed on, approved, lived. Written in bulk, a group at once.

The services do a week at a time, for a person; a year of them would take minutes. What they leave behind is written
here in the same shape, and the weeks that people look at first go through them (``present``).
"""

import json
from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from typing import Any, Final
from uuid import UUID

import msgspec

from server.demo.days import Days, DoneWeek
from server.demo.stage import Stage, StagedGroup, StagedPreschool
from server.features.activity_bank.service import note_uses
from server.features.planning_time.service import PlanningTimeService
from server.features.weekly_plans import queries
from server.features.weekly_plans.drafting_weeks import WeekMaker
from server.features.weekly_plans.mapping import to_activity
from server.features.weekly_plans.models import WeeklyPlanVersion
from server.kernel.access import Actor
from server.kernel.database import Work
from server.shared.domain.calendar import monday_of
from server.shared.domain.cascade import WeekToDraft
from server.shared.domain.weekly_plans import PlanStatus, PlanStep
from server.shared.ids import uuid7

_HANDED_ON: Final = 0.97
_LATE: Final = 0.12
_HAND_ON: Final = """
    update weekly_plan p set status = g.status, version = g.version, created_at = g.created_at,
      updated_at = coalesce(g.decided_at, g.created_at), submitted_at = g.submitted_at, decided_at = g.decided_at,
      decided_by = g.decided_by
    from jsonb_to_recordset($2::jsonb) as g (
      id uuid, status text, version int, created_at timestamptz, submitted_at timestamptz, decided_at timestamptz,
      decided_by uuid)
    where p.preschool_id = $1 and p.id = g.id
"""
_MARK: Final = """
    update activity a set state = g.state, reason_code = coalesce(g.reason_code, ''), reason = coalesce(g.reason, ''),
      moved_to = g.moved_to, replaced_by = coalesce(g.replaced_by, ''), marked_at = g.marked_at
    from jsonb_to_recordset($2::jsonb) as g (
      id uuid, state text, reason_code text, reason text, moved_to date, replaced_by text, marked_at timestamptz)
    where a.preschool_id = $1 and a.id = g.id
"""


class Past:
    """The past of one group of a preschool, in one transaction."""

    def __init__(self, stage: Stage, work: Work, staged: StagedPreschool, group: StagedGroup, educator: Actor) -> None:
        self._stage = stage
        self._work = work
        self._staged = staged
        self._group = group
        self._educator = educator
        self._days = Days(stage, group, educator, staged.plan.lively)

    async def plan(self, year: Sequence[WeekToDraft]) -> None:
        """The weeks before this one, with the gaps a head should see."""
        wanted = [week for week in year if self._is_wanted(week)]
        before_the_year = self._stage.at(date(self._stage.school_year, 8, 31), 12)  # nobody was observed yet
        maker = WeekMaker(self._work, self._educator, before_the_year)
        made = await maker.make(self._staged.preschool_id, self._group.group_id, wanted)
        weeks = [
            DoneWeek(week.plan_id, number, week.days, week.theme.title, await self._lines(week.plan_id))
            for number, week in enumerate(year)
            if week.plan_id in made
        ]
        await self._hand_on(weeks)
        await self.live(weeks)

    async def live(self, weeks: Sequence[DoneWeek]) -> None:
        """Marks and reflections of the days that are over, and the time the plans took."""
        preschool_id = self._staged.preschool_id
        marks = [mark for week in weeks for mark in self._days.marks(week)]
        await self._work.raw.execute(_MARK, preschool_id, json.dumps(marks, default=str))
        self._work.session.add_all(entry for week in weeks for entry in self._days.reflections(week, preschool_id))
        await self._work.flush()
        time = PlanningTimeService(self._work, self._educator, self._stage.parts.clock)
        await time.record(preschool_id, [sitting for week in weeks for sitting in self._days.sittings(week)])

    def _is_wanted(self, week: WeekToDraft) -> bool:
        """Past weeks mostly."""
        there = self._stage.chance.random() < self._staged.plan.lively + 0.05
        return there and week.week_start < monday_of(self._stage.today)

    async def _lines(self, plan_id: UUID) -> list[Any]:
        rows = await queries.activities(self._work, self._staged.preschool_id, plan_id)
        return [to_activity(row) for row in rows]

    async def _hand_on(self, weeks: Iterable[DoneWeek]) -> None:
        """Submitted before the week, mostly, and approved the day after; a few were never handed on."""
        given = []
        for week in weeks:
            made_at = self._stage.at(week.week_start - timedelta(days=6), 15).now()
            plan: dict[str, Any] = {"id": week.plan_id, "status": PlanStatus.DRAFT, "version": 1, "created_at": made_at}
            late = self._stage.chance.random() < _LATE
            if self._staged.judge is not None and self._stage.chance.random() < _HANDED_ON:
                days = (0, 1) if late else (-4, -3)
                submitted, decided = (self._stage.at(week.week_start + timedelta(days=day), 14).now() for day in days)
                plan |= {"submitted_at": submitted, "decided_at": decided, "decided_by": self._staged.judge.account_id}
                plan |= {"status": PlanStatus.APPROVED, "version": 3}
                self._keep(week, 2, PlanStep.SUBMIT, self._educator, submitted)
                self._keep(week, 3, PlanStep.APPROVE, self._staged.judge, decided)
                await note_uses(self._work, self._staged.preschool_id, week.plan_id)
            given.append(plan)
        await self._work.raw.execute(_HAND_ON, self._staged.preschool_id, json.dumps(given, default=str))

    def _keep(self, week: DoneWeek, version: int, step: PlanStep, actor: Actor, at: datetime) -> None:
        kept = WeeklyPlanVersion(
            preschool_id=self._staged.preschool_id,
            id=uuid7(),
            plan_id=week.plan_id,
            version=version,
            step=step.value,
            theme=dict(week.theme),
            activities=msgspec.to_builtins(week.lines),
            made_at=at,
            made_by=actor.account_id,
            made_by_name=actor.full_name,
        )
        self._work.session.add(kept)
