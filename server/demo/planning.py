"""A school year of plans until today, with the gaps that a head should see."""

from datetime import date, timedelta

from server.demo import marks
from server.demo.stage import Stage, StagedGroup, StagedPreschool
from server.features.annual_plans.cascade import YearCascade
from server.features.annual_plans.year import GroupYear
from server.features.weekly_plans.approval import ApprovalService
from server.features.weekly_plans.drafting import WeekDrafting
from server.features.weekly_plans.service import WeeklyPlanService
from server.kernel.access import Actor
from server.kernel.database import Work
from server.shared.contract.plans import ActivityMark, DraftAnnualPlan, DraftWeek, PlanDecision, WeeklyPlan
from server.shared.domain.calendar import Period, monday_of
from server.shared.ids import uuid7

_MARKED_WEEKS = 2


async def plan_the_year(stage: Stage, staged: StagedPreschool) -> None:
    """Annual plans of the groups, their weekly plans until this week, marks of the last days; what is done stays."""
    for number, group in enumerate(staged.groups):
        educator, head = group.educator, staged.head
        if educator is None or head is None or _forgotten(stage, staged, number):
            continue
        stage.begin("plans", staged.plan.number, number)
        async with stage.parts.database.writing() as work:
            if await marks.find_mark(work, marks.PLANNED, group.group_id) is not None:
                continue
            year = GroupYear(staged.preschool_id, group.group_id, stage.school_year)
            request = DraftAnnualPlan(id=uuid7(), whole=False)
            plan = await YearCascade(work, educator, stage.parts.clock).draft(year, request)
            for week in plan.weeks:
                if week.period == Period.LEARNING.value and _wanted(stage, staged, week.week_start, number):
                    await _week(stage, work, staged, group, head, week.week_start)
            await marks.set_mark(work, marks.PLANNED, group.group_id)


def _forgotten(stage: Stage, staged: StagedPreschool, number: int) -> bool:
    """One group of a preschool with trouble has no annual plan at all."""
    return staged.plan.lively < 0.5 and number == 1


def _wanted(stage: Stage, staged: StagedPreschool, week_start: date, number: int) -> bool:
    """Whether the week has a plan: past weeks mostly, this week except where the last group forgot it."""
    this_week = monday_of(stage.today)
    if week_start > this_week or (stage.size == "small" and week_start < this_week - timedelta(weeks=3)):
        return False
    if week_start == this_week and number == len(staged.groups) - 1:
        return False
    return stage.chance.random() < staged.plan.lively + 0.05


async def _week(
    stage: Stage, work: Work, staged: StagedPreschool, group: StagedGroup, head: Actor, week_start: date
) -> None:
    educator = group.educator
    if educator is None:
        return
    clock, preschool_id = stage.parts.clock, staged.preschool_id
    plans = WeeklyPlanService(work, educator, clock)
    request = DraftWeek(id=uuid7(), group_id=group.group_id, week_start=week_start)
    plan = await WeekDrafting(work, educator, clock).draft(preschool_id, request)
    if plan.id != request.id:
        return  # somebody who signed in meanwhile was first: the week is theirs
    current = week_start == monday_of(stage.today)
    if stage.chance.random() < (0.6 if current else 0.97):
        await ApprovalService(work, educator, clock).submit(preschool_id, plan.id)
        if not current or stage.chance.random() < 0.5:
            decision = PlanDecision(approved=True)
            await ApprovalService(work, head, clock).decide(preschool_id, plan.id, decision)
    if week_start > stage.today - timedelta(weeks=_MARKED_WEEKS):
        await _marks(stage, plans, staged, plan)


async def _marks(stage: Stage, plans: WeeklyPlanService, staged: StagedPreschool, plan: WeeklyPlan) -> None:
    for activity in plan.activities:
        if plan.week_start + timedelta(days=activity.weekday) >= stage.today:
            continue
        fate = stage.chance.random()
        if fate < staged.plan.lively * 0.85:
            mark = ActivityMark(state="done")
        elif fate < staged.plan.lively:
            mark = ActivityMark(state="moved", reason="Ob-havo sababli ertaga koʻchirildi")
        else:
            continue
        await plans.mark(staged.preschool_id, plan.id, activity.id, mark)
