"""The services as the demonstration's loader calls them: many steps of several people in one transaction."""

from datetime import timedelta

from server.features.annual_plans.cascade import YearCascade
from server.features.annual_plans.service import AnnualPlanService
from server.features.annual_plans.year import GroupYear
from server.features.weekly_plans.approval import ApprovalService
from server.features.weekly_plans.drafting import WeekDrafting
from server.features.weekly_plans.service import WeeklyPlanService
from server.shared.contract import plans as contract
from server.shared.ids import uuid7
from tests.support.plans import MONDAY
from tests.support.world import World


async def test_a_year_and_several_weeks_are_made_in_one_transaction(world: World) -> None:
    educator, head = await world.actor(await world.educator()), await world.actor(await world.head())
    app = world.app
    year = GroupYear(world.preschool_id, world.sunflowers, 2026)

    async with app.parts.database.writing() as work:
        annual_plans = YearCascade(work, educator, app.clock)
        plan = await annual_plans.draft(year, contract.DraftAnnualPlan(id=uuid7(), whole=False))
        change = contract.AnnualWeekChange(title="Bizning koʻcha")
        await annual_plans.change_week(year, plan.weeks[0].id, change)
        await annual_plans.draft(year, contract.DraftAnnualPlan(id=uuid7(), whole=False))
        weekly_plans = WeeklyPlanService(work, educator, app.clock)
        drafting = WeekDrafting(work, educator, app.clock)
        for number in range(3):
            week_start = MONDAY - timedelta(days=7 * number)
            request = contract.DraftWeek(id=uuid7(), group_id=world.sunflowers, week_start=week_start)
            week = await drafting.draft(world.preschool_id, request)
            await ApprovalService(work, educator, app.clock).submit(world.preschool_id, week.id)
            decision = contract.PlanDecision(approved=number > 0, remark="Sayrga koʻproq vaqt bering")
            await ApprovalService(work, head, app.clock).decide(world.preschool_id, week.id, decision)
            await weekly_plans.mark(
                world.preschool_id, week.id, week.activities[0].id, contract.ActivityMark(state="done")
            )

    async with app.parts.database.reading() as work:
        listed = await WeeklyPlanService(work, educator, app.clock).of_group(world.preschool_id, world.sunflowers)
        kept = await AnnualPlanService(work, educator, app.clock).of_group(year)
    assert [row.status for row in listed] == ["approved", "approved", "returned"]
    assert [(row.activities, row.done) for row in listed] == [(35, 1)] * 3
    assert kept.weeks[0].title == {"uz": "Bizning koʻcha"}
    assert kept.id == plan.id
