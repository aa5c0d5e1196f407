"""What tests of plans start from: the reference sets loaded, calendar days, plans drafted through the API."""

from datetime import date, timedelta
from typing import Any
from uuid import UUID

from server.features.activity_bank.loading import load_bank
from server.features.calibration.loading import load_cases
from server.features.frameworks.loading import load_framework
from server.features.observations.models import Observation, ObservationChild
from server.features.places.loading import load_regions
from server.features.preschools.models import CalendarDay
from server.features.themes.loading import load_themes
from server.shared.ids import uuid7
from tests.support.app import App
from tests.support.world import Person, World

MONDAY = date(2026, 11, 16)
"""The Monday of the week in which the tests' clock stands: five working days in November."""


async def load_reference(app: App) -> None:
    """The framework, the theme grid and the territories: once for the session, cheap when repeated."""
    async with app.parts.database.writing() as work:
        await load_framework(work)
        await load_cases(work)
        await load_themes(work)
        await load_bank(work)
        await load_regions(work)


async def calendar_day(world: World, day: date, *, works: bool) -> None:
    """A day the preschool closes, or works although the country rests."""
    async with world.app.parts.database.writing() as work:
        work.session.add(CalendarDay(preschool_id=world.preschool_id, id=uuid7(), day=day, works=works, reason=""))


async def draft_year(
    world: World, person: Person, group_id: UUID | None = None, year: int = 2026, *, whole: bool = False
) -> Any:
    """The annual plan as answered; ``whole`` with its months and the weeks that begin soon."""
    path = f"{world.path}/groups/{group_id or world.sunflowers}/annual-plans/{year}"
    response = await world.app.post(path, person.token, {"id": str(uuid7()), "whole": whole})
    assert response.status_code == 201, response.text
    return response.json()


async def draft_week(world: World, person: Person, week_start: date = MONDAY, group_id: UUID | None = None) -> Any:
    """The weekly plan as answered."""
    body = {"id": str(uuid7()), "group_id": str(group_id or world.sunflowers), "week_start": week_start.isoformat()}
    response = await world.app.post(f"{world.path}/weekly-plans", person.token, body)
    assert response.status_code == 201, response.text
    return response.json()


async def observe(
    world: World, educator: Person, *child_ids: UUID, days_ago: float = 0, shared: bool = True, withdrawn: bool = False
) -> UUID:
    """An observation of the children, made so many days before the clock's moment."""
    observation_id, at = uuid7(), world.app.clock.now() - timedelta(days=days_ago)
    async with world.app.parts.database.writing() as work:
        framework_id = await work.raw.fetchval("select id from framework where in_force")
        work.session.add(
            Observation(
                preschool_id=world.preschool_id,
                id=observation_id,
                group_id=world.sunflowers,
                author_id=educator.account_id,
                author_name="Karimova Nodira",
                observed_at=at,
                recorded_at=at,
                text="Svetofor ranglarini aytdi",
                framework_id=framework_id,
                area="speech",
                shared=shared,
                withdrawn_at=at if withdrawn else None,
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
    return observation_id
