"""The years of groups: drafted by the cascade in August, before the pedagogical council by the end of it."""

from collections.abc import Sequence
from datetime import date

from server.demo.people import words
from server.demo.stage import Stage, StagedGroup, StagedPreschool
from server.features.annual_plans import cascade_queries
from server.features.annual_plans.approval import YearApprovalService
from server.features.annual_plans.cascade import YearCascade
from server.features.annual_plans.drafting import DraftedYear, drafted_year
from server.features.annual_plans.themes import grid_of_themes
from server.features.annual_plans.year import GroupYear
from server.kernel.access import Actor
from server.kernel.database import Work
from server.shared.contract.plans import AnnualPlan, AnnualWeekChange, CouncilDecision, DraftAnnualPlan
from server.shared.domain.calendar import Period
from server.shared.domain.cascade import WeekToDraft
from server.shared.domain.weekly_plans import PlanStatus
from server.shared.ids import uuid7

_LOCAL_THEME = (3, 8)
"""A group's own week: the one after the eighth of March, before Navroʻz."""


def year_of(stage: Stage, staged: StagedPreschool, group: StagedGroup) -> GroupYear:
    return GroupYear(staged.preschool_id, group.group_id, stage.school_year)


async def plan_year(
    stage: Stage, work: Work, staged: StagedPreschool, group: StagedGroup, educator: Actor
) -> AnnualPlan:
    """The group's year, handed to the council; what somebody did meanwhile is theirs."""
    year, number = year_of(stage, staged, group), staged.groups.index(group)
    cascade = YearCascade(work, educator, stage.at(_august(stage, 24), 14))
    plan = await cascade.draft(year, DraftAnnualPlan(id=uuid7(), whole=False))
    if plan.status != PlanStatus.DRAFT.value or plan.version > 1:
        return plan
    fate = _fate(stage, staged, number)
    texts = words("planning")[group.language]
    if number == 0 or fate is not PlanStatus.APPROVED:
        own = next(week for week in plan.weeks if week.week_start >= date(stage.school_year + 1, *_LOCAL_THEME))
        change = AnnualWeekChange(title=texts["local_theme"], note=texts["local_note"])
        await cascade.change_week(year, own.id, change)
    plan = await YearApprovalService(work, educator, stage.at(_august(stage, 26), 16)).submit(year)
    if staged.judge is not None and fate is not PlanStatus.SUBMITTED:
        council = YearApprovalService(work, staged.judge, stage.at(_august(stage, 28), 15))
        plan = await council.decide(year, _decision(stage, plan, texts, approved=fate is PlanStatus.APPROVED))
    return plan


async def weeks_of(
    stage: Stage, work: Work, staged: StagedPreschool, group: StagedGroup, plan: AnnualPlan
) -> Sequence[WeekToDraft]:
    """The learning weeks of the year in which the preschool works, ready to be drafted."""
    year = year_of(stage, staged, group)
    drafted: DraftedYear = await drafted_year(work, year, group.age_band, await grid_of_themes(work))
    return [
        WeekToDraft(uuid7(), week.week_start, drafted.days[week.week_start], drafted.theme(week))
        for week in await cascade_queries.weeks(work, staged.preschool_id, plan.id)
        if week.period == Period.LEARNING.value and drafted.days.get(week.week_start)
    ]


def _fate(stage: Stage, staged: StagedPreschool, number: int) -> PlanStatus:
    """Where people look first, the last group's year was returned and the last but one waits."""
    from_the_end = len(staged.groups) - number
    if not stage.is_first(staged) or from_the_end > 2:
        return PlanStatus.APPROVED
    return PlanStatus.RETURNED if from_the_end == 1 else PlanStatus.SUBMITTED


def _decision(stage: Stage, plan: AnnualPlan, texts: dict[str, list[str]], *, approved: bool) -> CouncilDecision:
    if approved:
        protocol_date = min(_august(stage, 28), stage.today)
        return CouncilDecision(approved=True, protocol_number="1", protocol_date=protocol_date)
    spring = [week for week in plan.weeks if week.week_start.month == 4]
    remarks = {week.id: said for week, said in zip(spring, texts["week_remarks"], strict=False)}
    return CouncilDecision(approved=False, remark=str(texts["year_remark"]), remarks=remarks)


def _august(stage: Stage, day: int) -> date:
    return date(stage.school_year, 8, day)
