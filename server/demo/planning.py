"""A school year of plans until last week, with the gaps that a head should see."""

from server.demo import marks
from server.demo.past import Past
from server.demo.sharing import share_the_work
from server.demo.stage import Stage, StagedPreschool
from server.demo.years import plan_year, weeks_of

_TROUBLED = 0.5


async def plan_the_year(stage: Stage, staged: StagedPreschool) -> None:
    """What the preschool plans with, then years and past weeks of its groups; what is done stays."""
    await share_the_work(stage, staged)
    for number, group in enumerate(staged.groups):
        educator = group.educator
        if educator is None or is_forgotten(staged, number):
            continue
        stage.begin("plans", staged.plan.number, number)
        async with stage.parts.database.writing() as work:
            if await marks.find_mark(work, marks.PLANNED, group.group_id) is not None:
                continue
            year = await plan_year(stage, work, staged, group, educator)
            await Past(stage, work, staged, group, educator).plan(await weeks_of(stage, work, staged, group, year))
            await marks.set_mark(work, marks.PLANNED, group.group_id)


def is_forgotten(staged: StagedPreschool, number: int) -> bool:
    """One group of a preschool with trouble has no annual plan at all, nor any week."""
    return staged.plan.lively <= _TROUBLED and number == 1
