"""This week and the next, as people find them: drafted by the cascade out of what is observed, and on their way.

Everything here goes through the services, one thing after the other, as people do it.
"""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any, Final
from uuid import UUID

import msgspec

from server.demo import marks
from server.demo.days import DoneWeek
from server.demo.past import Past
from server.demo.people import words
from server.demo.planning import is_forgotten
from server.demo.stage import Stage, StagedGroup, StagedPreschool
from server.demo.years import year_of
from server.features.adaptations.service import AdaptationService
from server.features.annual_plans.cascade import YearCascade
from server.features.plan_templates.service import PlanTemplateService
from server.features.preschools.models import PreschoolGroup
from server.features.weekly_plans import drafting_queries
from server.features.weekly_plans.approval import ApprovalService
from server.features.weekly_plans.reuse import ReuseService
from server.features.weekly_plans.service import WeeklyPlanService
from server.kernel.access import Actor
from server.kernel.database import Work
from server.shared.contract.day_mode import NewAdaptation
from server.shared.contract.plans import (
    Activity,
    DraftAnnualPlan,
    PlanDecision,
    ResourceRef,
    TakeWeek,
    WeeklyPlan,
    WeeklyPlanChange,
)
from server.shared.contract.programmes import NewPlanTemplate
from server.shared.domain.calendar import monday_of
from server.shared.ids import NOWHERE, uuid7

_NEXT: Final = ("returned", "submitted", "submitted", "submitted", "approved", "taken")
_NEXT_OF_FEW: Final = ("returned", "submitted", "taken")
"""What became of the next week in each group of the preschool where people look first."""
_MORNING, _AFTERNOON = 10, 15
_LEARN: Final = "analyze enrolment, observation, observation_child, weekly_plan, activity"
"""Drafting asks for what thousands of entries say that came in at once: Postgres has not looked at them yet."""
_SOON: Final = timedelta(weeks=3)
_OF_THE_THEME: Final = """
    select r.id from resource r join week_theme t on t.id = $2
    where r.preschool_id = $1 and r.slug is not null and r.withdrawn_at is null
      and r.theme_weeks ? (t.month || '-' || t.week)
    order by r.created_at desc, r.slug limit 3
"""


async def plan_the_present(stage: Stage, staged: StagedPreschool) -> None:
    """A group in one transaction; what is done stays, and so does what somebody did meanwhile."""
    async with stage.parts.database.writing() as work:
        await work.raw.execute(_LEARN)
    for number, group in enumerate(staged.groups):
        if group.educator is None or staged.judge is None or is_forgotten(staged, number):
            continue
        stage.begin("present", staged.plan.number, number)
        async with stage.parts.database.writing() as work:
            if await marks.find_mark(work, marks.CURRENT, group.group_id) is None:
                await _Present(stage, work, staged, group, (group.educator, staged.judge)).plan()
                await marks.set_mark(work, marks.CURRENT, group.group_id)


class _Present:
    """The present of one group; ``people`` are its educator and who decides on her plans."""

    def __init__(
        self, stage: Stage, work: Work, staged: StagedPreschool, group: StagedGroup, people: tuple[Actor, Actor]
    ) -> None:
        self._stage = stage
        self._work = work
        self._staged = staged
        self._group = group
        self._educator, self._judge = people
        self._texts = words("planning")[group.language]

    @property
    def _home(self) -> UUID:
        return self._staged.preschool_id

    async def plan(self) -> None:
        clock = self._stage.parts.clock
        year = year_of(self._stage, self._staged, self._group)
        await YearCascade(self._work, self._educator, clock).draft(year, DraftAnnualPlan(id=uuid7(), whole=True))
        this_week = monday_of(self._stage.today)
        plans = await drafting_queries.plans_between(
            self._work, self._home, self._group.group_id, (this_week, this_week + _SOON), lock=False
        )
        drafts = [plan for plan in plans if plan["status"] == "draft" and not plan["fixed"]]
        for plan in drafts:
            if plan["week_start"] == this_week:
                await self._this_week(plan["id"], this_week)
        ahead = next((plan for plan in drafts if plan["week_start"] > this_week), None)
        if ahead is not None:
            await self._next_week(ahead["id"], min(ahead["week_start"] - timedelta(days=7), this_week))

    async def _this_week(self, plan_id: UUID, monday: date) -> None:
        """Approved mostly, late in one group and forgotten in the last; the first was returned once."""
        groups = self._staged.groups
        from_the_end = len(groups) - groups.index(self._group)
        first = self._stage.is_first(self._staged) and groups[0] is self._group
        if from_the_end == 1 or self._stage.chance.random() > self._staged.plan.lively + 0.2:
            return
        if groups[0] is self._group:
            await self._name_resources(plan_id)
        before = monday - timedelta(days=5)
        plan = await self._submit(plan_id, before)
        if first:
            plan = await self._return_once(plan, before)
        if from_the_end != 2 or len(groups) == 2:
            await self._decide(plan_id, before + timedelta(days=2), approved=True)
        await self._live(plan)
        if first:
            await self._for_children(plan)
            request = NewPlanTemplate(id=uuid7(), plan_id=plan_id, name=self._texts["template"], shared=True)
            await PlanTemplateService(self._work, self._educator, self._stage.parts.clock).keep(self._home, request)

    async def _name_resources(self, plan_id: UUID) -> None:
        """What the library has for the theme, beside as many activities of the centres."""
        service = WeeklyPlanService(self._work, self._educator, self._stage.parts.clock)
        plan = await service.one(self._home, plan_id)
        found = await self._work.raw.fetch(_OF_THE_THEME, NOWHERE, plan.week_theme_id)
        lines = [line for line in plan.activities if line.part_of_day == "centres"]
        named = [
            msgspec.structs.replace(line, resources=[ResourceRef(owner_id=NOWHERE, id=row["id"])])
            for line, row in zip(lines[::2], found, strict=False)
        ]
        if named:
            await service.rewrite(self._home, plan_id, WeeklyPlanChange(put=named))

    async def _next_week(self, plan_id: UUID, day: date) -> None:
        """On its way: ``day`` is when that began."""
        fate = self._fate_of_next_week()
        if fate == "taken":
            await self._take(plan_id)
        elif fate:
            plan = await self._submit(plan_id, day - timedelta(days=3))
            if fate == "returned":
                line = self._line(plan.activities, "centres")
                remarks = {line.id: self._texts["next_week_remark"]}
                word = self._texts["word"]
                await self._decide(plan_id, day, approved=False, remark=word, remarks=remarks)
            elif fate == "approved":
                await self._decide(plan_id, day, approved=True)

    def _fate_of_next_week(self) -> str:
        """What becomes of it; empty for a draft that nobody looked at yet."""
        number = self._staged.groups.index(self._group)
        if not self._stage.is_first(self._staged):
            return "submitted" if self._stage.chance.random() < self._staged.plan.lively / 2 else ""
        fates = _NEXT if len(self._staged.groups) > len(_NEXT_OF_FEW) else _NEXT_OF_FEW
        return fates[number] if number < len(fates) else ""

    async def _return_once(self, plan: WeeklyPlan, day: date) -> WeeklyPlan:
        """Returned with a word at a line, which the educator answers in it; handed on again."""
        line = self._line(plan.activities, "outdoors")
        remarks = {line.id: self._texts["line_remark"]}
        word = self._texts["word"]
        returned = await self._decide(plan.id, day + timedelta(days=1), approved=False, remark=word, remarks=remarks)
        line = next(one for one in returned.activities if one.id == line.id)
        answered = msgspec.structs.replace(line, course=[*line.course, self._texts["line_answer"]])
        service = WeeklyPlanService(self._work, self._educator, self._stage.at(day + timedelta(days=1), _AFTERNOON + 1))
        await service.rewrite(self._home, plan.id, WeeklyPlanChange(put=[answered]))
        return await self._submit(plan.id, day + timedelta(days=2))

    async def _take(self, plan_id: UUID) -> None:
        """A colleague's week, the likeliest of those that may be taken."""
        service = ReuseService(self._work, self._educator, self._stage.parts.clock)
        weeks = await service.to_take(self._home, plan_id)
        name = (await self._work.session.get_one(PreschoolGroup, (self._home, self._group.group_id))).name
        week = next((week for week in weeks if week.group_name != name), None)
        if week is not None:
            await service.take(self._home, plan_id, TakeWeek(plan_id=week.plan_id))

    async def _live(self, plan: WeeklyPlan) -> None:
        weeks = (plan.week_start - date(self._stage.school_year, 9, 1)).days // 7
        week = DoneWeek(plan.id, weeks, plan.working_days, plan.theme, plan.activities)
        await Past(self._stage, self._work, self._staged, self._group, self._educator).live([week])

    async def _for_children(self, plan: WeeklyPlan) -> None:
        """What three children do otherwise, at three activities."""
        service = AdaptationService(self._work, self._educator, self._stage.parts.clock)
        lines = [line for line in plan.activities if line.part_of_day == "centres"]
        children = [child for child in self._group.children if child.since <= self._stage.today]
        for line, child, text in zip(lines[1::3], children[::3], self._texts["adaptations"], strict=False):
            request = NewAdaptation(
                id=uuid7(),
                activity_id=line.id,
                child_id=child.child_id,
                text=text.format(name=child.given_name),
            )
            await service.add(self._home, plan.id, request)

    async def _submit(self, plan_id: UUID, day: date) -> WeeklyPlan:
        service = ApprovalService(self._work, self._educator, self._stage.at(day, _MORNING))
        return await service.submit(self._home, plan_id)

    async def _decide(self, plan_id: UUID, day: date, **decision: Any) -> WeeklyPlan:
        service = ApprovalService(self._work, self._judge, self._stage.at(day, _AFTERNOON))
        return await service.decide(self._home, plan_id, PlanDecision(**decision))

    @staticmethod
    def _line(lines: Iterable[Activity], part_of_day: str) -> Activity:
        return next(line for line in lines if line.part_of_day == part_of_day)
