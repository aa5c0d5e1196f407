"""Builders of the facts that figures count: plans with activities, observations, a framework of areas."""

from datetime import UTC, date, datetime, timedelta
from uuid import UUID

from media_library.models import StoredFile
from server.features.annual_plans.models import AnnualPlan
from server.features.figures.derivation import Derivation
from server.features.frameworks.models import Area, Framework
from server.features.observations.models import Observation, ObservationChild, ObservationPhoto
from server.features.themes.models import ThemeGrid
from server.features.weekly_plans.models import Activity, WeeklyPlan
from server.kernel.database import Work
from server.shared.ids import uuid7
from tests.support.world import SCHOOL_YEAR, World

AREAS = ("physical", "social_emotional", "speech", "cognitive", "creative")
NOVEMBER = date(2026, 11, 1)
MONDAYS = (date(2026, 11, 2), date(2026, 11, 9), date(2026, 11, 16))
"""The Mondays of November up to the clock's day, Wednesday the 18th."""


async def a_framework(work: Work) -> UUID:
    """A framework of the five areas, out of force unless the database has none in force yet."""
    found: UUID | None = await work.raw.fetchval("select id from framework where in_force order by id limit 1")
    if found:
        return found
    framework_id = uuid7()
    work.session.add(Framework(id=framework_id, slug="tests", version="1", title={"uz": "Sinov"}, details={}))
    await work.flush()
    for position, slug in enumerate(AREAS):
        title = {"uz": slug, "ru": slug, "en": slug}
        work.session.add(
            Area(id=uuid7(), framework_id=framework_id, slug=slug, title=title, plain=title, position=position)
        )
    await work.flush()
    return framework_id


async def a_plan(
    world: World, group_id: UUID, monday: date, status: str = "draft", states: tuple[str, ...] = (), reason: str = ""
) -> UUID:
    """A weekly plan with one activity a day, in the given states."""
    plan_id = uuid7()
    async with world.app.parts.database.writing() as work:
        work.session.add(
            WeeklyPlan(
                preschool_id=world.preschool_id,
                id=plan_id,
                group_id=group_id,
                week_start=monday,
                theme={"uz": "Kuz"},
                status=status,
                created_by=uuid7(),
            )
        )
        await work.flush()
        for weekday, state in enumerate(states):
            work.session.add(
                Activity(
                    preschool_id=world.preschool_id,
                    id=uuid7(),
                    plan_id=plan_id,
                    weekday=weekday,
                    part_of_day="centres",
                    area="speech",
                    title=f"Mashgʻulot {weekday}",
                    state=state,
                    reason=reason,
                )
            )
    return plan_id


async def an_annual_plan(world: World, group_id: UUID) -> None:
    async with world.app.parts.database.writing() as work:
        grid_id = await work.raw.fetchval("select id from theme_grid limit 1")
        if grid_id is None:
            grid_id = uuid7()
            work.session.add(ThemeGrid(id=grid_id, version="sinov", source="sinov"))
            await work.flush()
        work.session.add(
            AnnualPlan(
                preschool_id=world.preschool_id,
                id=uuid7(),
                group_id=group_id,
                school_year=SCHOOL_YEAR,
                grid_id=grid_id,
                drafted_at=world.app.clock.now(),
                drafted_by=uuid7(),
            )
        )


async def an_observation(
    world: World,
    group_id: UUID,
    *child_ids: UUID,
    day: date = date(2026, 11, 10),
    area: str = "speech",
    photo: bool = False,
    withdrawn: bool = False,
) -> UUID:
    observation_id = uuid7()
    at = datetime(day.year, day.month, day.day, 9, 0, tzinfo=UTC)
    async with world.app.parts.database.writing() as work:
        framework_id = await a_framework(work)
        work.session.add(
            Observation(
                preschool_id=world.preschool_id,
                id=observation_id,
                group_id=group_id,
                author_id=uuid7(),
                author_name="Karimova Nodira",
                observed_at=at,
                recorded_at=at,
                text="Doʻstiga yordam berdi",
                framework_id=framework_id,
                area=area,
                withdrawn_at=at + timedelta(hours=1) if withdrawn else None,
            )
        )
        await work.flush()
        for child_id in child_ids:
            work.session.add(
                ObservationChild(
                    preschool_id=world.preschool_id,
                    child_id=child_id,
                    observation_id=observation_id,
                    observed_at=at,
                )
            )
        if photo:
            await _a_photo(world, work, observation_id)
    return observation_id


async def _a_photo(world: World, work: Work, observation_id: UUID) -> None:
    file_id = uuid7()
    work.session.add(
        StoredFile(
            preschool_id=world.preschool_id,
            id=file_id,
            purpose="observation",
            state="ready",
            declared_size=1,
            uploaded_by=uuid7(),
        )
    )
    await work.flush()
    work.session.add(
        ObservationPhoto(preschool_id=world.preschool_id, id=uuid7(), observation_id=observation_id, file_id=file_id)
    )


async def derived(world: World) -> dict[tuple[str, date], tuple[float, float, int]]:
    """Rebuilds the preschool's cells and reads them: numerator, denominator, entries."""
    async with world.app.parts.database.writing() as work:
        await Derivation(world.app.clock).rebuild(work, world.preschool_id)
    return await cells(world)


async def cells(world: World) -> dict[tuple[str, date], tuple[float, float, int]]:
    async with world.app.parts.database.reading() as work:
        rows = await work.raw.fetch(
            "select * from figure_cell where preschool_id = $1 and part = ''", world.preschool_id
        )
    return {
        (row["figure"], row["month"]): (float(row["numerator"]), float(row["denominator"]), row["entries"])
        for row in rows
    }
