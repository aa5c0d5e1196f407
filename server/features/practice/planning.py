"""The template's plans: each group's year before the council, its months, and its weeks up to the next one."""

from datetime import date, timedelta
from typing import Final
from uuid import UUID

from server.features.annual_plans.approval import YearApprovalService
from server.features.annual_plans.cascade import YearCascade
from server.features.annual_plans.year import GroupYear
from server.features.practice.people import FULL, TemplateGroup, groups
from server.features.practice.scene import Scene
from server.features.preschools.calendar import is_working_day
from server.features.weekly_plans.approval import ApprovalService
from server.features.weekly_plans.drafting import WeekDrafting
from server.shared.contract.plans import CouncilDecision, DraftAnnualPlan, DraftWeek, PlanDecision
from server.shared.ids import uuid7

_WEEK: Final = timedelta(days=7)
_PLANS: Final = "select week_start, id from weekly_plan where preschool_id = $1 and group_id = $2"
_BEYOND: Final = (
    "delete from activity a using weekly_plan p where a.preschool_id = $1 and p.preschool_id = $1 "
    "and p.id = a.plan_id and p.week_start > $2",
    "delete from weekly_plan where preschool_id = $1 and week_start > $2",
)
"""Drafting a whole year begins weeks that a participant is to plan."""
_LIVED: Final = """
    update activity a set
      state = case when abs(hashtext(a.id::text)) % 9 = 0 then 'not_done' else 'done' end,
      reason_code = case when abs(hashtext(a.id::text)) % 9 = 0 then 'few_children' else '' end,
      marked_at = (p.week_start + a.weekday + time '17:00') at time zone $3
    from weekly_plan p
    where a.preschool_id = $1 and p.preschool_id = $1 and p.id = a.plan_id and p.week_start + a.weekday < $2
"""


async def plan(scene: Scene) -> None:
    """Weeks that are over are approved and lived, this one is approved, the next one is under way."""
    for group in groups():
        await _year(scene, group)
    for sql in _BEYOND:
        await scene.work.raw.execute(sql, scene.preschool_id, scene.this_week + _WEEK)
    for group in groups():
        await _weeks(scene, group)
    zone = str(scene.clock.time_zone)
    await scene.work.raw.execute(_LIVED, scene.preschool_id, scene.today, zone)


async def _year(scene: Scene, group: TemplateGroup) -> None:
    first = scene.first_day
    year = GroupYear(scene.preschool_id, group.id, scene.school_year)
    drafted, handed_on, decided = first - timedelta(days=7), first - timedelta(days=5), first - timedelta(days=3)
    request = DraftAnnualPlan(id=uuid7(), whole=True)
    await YearCascade(scene.work, scene.educator(group, first), scene.at(drafted, 14)).draft(year, request)
    await YearApprovalService(scene.work, scene.educator(group), scene.at(handed_on, 15)).submit(year)
    council = CouncilDecision(approved=True, protocol_number="1", protocol_date=decided)
    await YearApprovalService(scene.work, scene.head(), scene.at(decided, 15)).decide(year, council)


async def _weeks(scene: Scene, group: TemplateGroup) -> None:
    rows = await scene.work.raw.fetch(_PLANS, scene.preschool_id, group.id)
    drafted = {row["week_start"]: row["id"] for row in rows}
    ahead = scene.this_week + _WEEK
    for week in [one for one in (*scene.weeks(), ahead) if _works(scene, one)]:
        plan_id = drafted.get(week) or await _draft(scene, group, week)
        if week < ahead or group.number != FULL:
            await _hand_on(scene, group, plan_id, week)
        if week < ahead:
            judged = ApprovalService(scene.work, scene.head(), scene.at(week - timedelta(days=3), 15))
            await judged.decide(scene.preschool_id, plan_id, PlanDecision(approved=True))


async def _draft(scene: Scene, group: TemplateGroup, week: date) -> UUID:
    request = DraftWeek(id=uuid7(), group_id=group.id, week_start=week)
    drafting = WeekDrafting(scene.work, scene.educator(group), scene.at(week - timedelta(days=6), 14))
    return (await drafting.draft(scene.preschool_id, request)).id


async def _hand_on(scene: Scene, group: TemplateGroup, plan_id: UUID, week: date) -> None:
    service = ApprovalService(scene.work, scene.educator(group), scene.at(week - timedelta(days=4), 16))
    await service.submit(scene.preschool_id, plan_id)


def _works(scene: Scene, week: date) -> bool:
    days = (week + timedelta(days=number) for number in range(5))
    return any(is_working_day(day, None) and day >= scene.first_day for day in days)
