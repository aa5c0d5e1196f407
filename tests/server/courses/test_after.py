"""What changed after a course: participants against similar people, with an interval, or why there is none."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from media_library.using.models import ResourceUse
from server.features.courses.differences import difference_of
from server.features.courses.jobs import MEASURE, courses_jobs
from server.features.courses.models import Cohort, Participant
from server.features.observations.models import Observation
from server.features.preschools.models import Preschool, PreschoolGroup
from server.features.weekly_plans.models import WeeklyPlan, WeeklyPlanVersion
from server.shared.domain import course_effect as rules
from server.shared.domain.frameworks import reference_id
from server.shared.domain.permissions import Role
from server.shared.ids import uuid7
from server.worker import drain
from tests.server.courses.teaching import COHORTS, a_cohort_row
from tests.support.plans import load_reference
from tests.support.world import SCHOOL_YEAR, Person, World

STARTS = date(2026, 10, 19)
ENDS = date(2026, 10, 23)
"""Three whole weeks before the day of the tests' clock, and one working week long."""
BEFORE = datetime(2026, 9, 14, 6, 0, tzinfo=UTC)
AFTER = datetime(2026, 10, 26, 6, 0, tzinfo=UTC)
_DAY = timedelta(days=1)


async def put(world: World, *rows: Any) -> None:
    async with world.app.parts.database.writing() as work:
        for row in rows:
            work.session.add(row)
            await work.flush()


async def another_preschool(world: World, **said: Any) -> World:
    """In the same district, unless told otherwise."""
    home = replace(world, preschool_id=uuid7(), sunflowers=uuid7(), butterflies=uuid7())
    places = {"region_id": world.region_id, "district_id": world.district_id, "name": "Qoʻshni", **said}
    group = PreschoolGroup(
        preschool_id=home.preschool_id, id=home.sunflowers, name="Lola", age_band="middle", school_year=SCHOOL_YEAR
    )
    await put(world, Preschool(id=home.preschool_id, **places), group)
    return home


async def used(world: World, person: Person, since: datetime, times: int) -> None:
    """Materials opened, one a day."""
    days = [since + number * _DAY for number in range(times)]
    await put(
        world,
        *(
            ResourceUse(
                preschool_id=world.preschool_id,
                id=uuid7(),
                owner_id=world.preschool_id,
                resource_id=uuid7(),
                account_id=person.account_id,
                how="shown",
                used_on=day.date(),
                used_at=day,
            )
            for day in days
        ),
    )


async def taught(world: World, *people: Person) -> Cohort:
    """A cohort that is over, in which these people took part."""
    cohort = await a_cohort_row(world, people[0], STARTS, ENDS)
    now = world.app.clock.now()
    parts = [
        Participant(id=uuid7(), cohort_id=cohort.id, account_id=one.account_id, full_name="Sinov", enrolled_at=now)
        for one in people
    ]
    await put(world, *parts)
    return cohort


async def measured(world: World, cohort_id: UUID) -> dict[str, Any]:
    async with world.app.parts.database.writing() as work:
        await courses_jobs(world.app.clock)[MEASURE](work, {})
    await drain(world.app.parts)
    return await told(world, cohort_id)


async def told(world: World, cohort_id: UUID) -> dict[str, Any]:
    trainer = await world.above(Role.TRAINER)
    found: dict[str, Any] = (await world.app.get(f"{COHORTS}/{cohort_id}/after", trainer.token)).json()
    return found


async def test_the_change_of_participants_stands_against_that_of_similar_people(world: World) -> None:
    people = [await world.educator() for _ in range(6)]
    neighbours = await another_preschool(world)
    for number in range(5):
        await used(neighbours, await neighbours.educator(), AFTER, 3 if number == 0 else 0)
    for number, person in enumerate(people):
        await used(world, person, AFTER, 3 if number % 2 else 6)
    cohort = await taught(world, *people)

    found = await measured(world, cohort.id)

    assert (found["participants"], found["others"], found["weeks"], found["missing"]) == (6, 5, 3, "")
    assert (found["before"], found["after"]) == (0.0, 1.5)
    assert (found["others_before"], found["others_after"], found["beyond"]) == (0.0, 0.2, 1.3)
    assert found["lower"] < 1.3 < found["upper"]
    assert found["measured_at"] is not None


async def test_only_similar_people_who_took_no_course_are_compared_with(world: World) -> None:
    people = [await world.educator() for _ in range(5)]
    await world.educator()
    neighbours = await another_preschool(world)
    for _ in range(5):
        await neighbours.educator()
    await neighbours.staff(Role.NURSE)
    private = await another_preschool(world, ownership="private")
    practice = await another_preschool(world, practice=True)
    for home in (private, practice):
        await home.educator()
    await taught(world, await neighbours.educator())
    cohort = await taught(world, *people)

    found = await measured(world, cohort.id)

    assert (found["participants"], found["others"], found["beyond"]) == (5, 5, 0.0)


async def test_who_has_too_few_alike_in_the_district_is_compared_with_those_of_the_region(world: World) -> None:
    people = [await world.educator() for _ in range(5)]
    near = await another_preschool(world)
    await near.educator()
    district_id = uuid7()
    async with world.app.parts.database.writing() as work:
        await work.raw.execute(
            'insert into district (id, region_id, slug, name) values ($1, $2, $3, \'{"uz": "Tuman"}\')',
            district_id,
            world.region_id,
            district_id.hex,
        )
    far = await another_preschool(world, district_id=district_id)
    for _ in range(4):
        await far.educator()
    cohort = await taught(world, *people)

    assert (await measured(world, cohort.id))["others"] == 5


@pytest.mark.parametrize(("people", "others"), [(4, 5), (5, 4)])
async def test_below_five_people_on_either_side_nothing_is_told_but_that(
    world: World, people: int, others: int
) -> None:
    taking = [await world.educator() for _ in range(people)]
    neighbours = await another_preschool(world)
    for _ in range(others):
        await neighbours.educator()
    await used(world, taking[0], AFTER, 3)
    cohort = await taught(world, *taking)

    found = await measured(world, cohort.id)

    assert (found["missing"], found["participants"], found["others"]) == ("too_few", people, others)
    assert {found[name] for name in ("before", "after", "others_before", "beyond", "lower", "upper")} == {None}


async def test_observations_plans_and_their_sending_count_beside_materials(world: World) -> None:
    await load_reference(world.app)
    people = [await world.educator() for _ in range(5)]
    neighbours = await another_preschool(world)
    for _ in range(5):
        await neighbours.educator()
    await put(world, *entries(world, people[0], AFTER))
    await used(world, people[0], AFTER, 1)
    cohort = await taught(world, *people)

    found = await measured(world, cohort.id)

    assert found["after"] == round(4 / 3 / 5, 3)


def entries(world: World, person: Person, at: datetime) -> list[Any]:
    """An observation, a weekly plan and that it was handed in; and a withdrawn observation, which is none."""
    plan_id = uuid7()
    seen = [
        Observation(
            preschool_id=world.preschool_id,
            id=uuid7(),
            group_id=world.sunflowers,
            author_id=person.account_id,
            author_name="Karimova Nodira",
            observed_at=at,
            recorded_at=at,
            text="Sanadi",
            framework_id=reference_id("framework", "nihol", "1"),
            area="speech",
            withdrawn_at=withdrawn,
        )
        for withdrawn in (None, at)
    ]
    plan = WeeklyPlan(
        preschool_id=world.preschool_id,
        id=plan_id,
        group_id=world.sunflowers,
        week_start=date(2026, 10, 26),
        theme={"uz": "Kuz"},
        status="submitted",
        created_by=person.account_id,
        created_at=at,
    )
    sent = WeeklyPlanVersion(
        preschool_id=world.preschool_id,
        id=uuid7(),
        plan_id=plan_id,
        version=2,
        step="submit",
        theme={"uz": "Kuz"},
        activities=[],
        remark="",
        made_at=at,
        made_by=person.account_id,
        made_by_name="Karimova Nodira",
    )
    return [*seen, plan, sent]


async def test_before_two_weeks_are_over_nothing_is_measured(world: World) -> None:
    person = await world.educator()
    cohort = await a_cohort_row(world, person, STARTS, date(2026, 11, 5))

    found = await measured(world, cohort.id)

    assert (found["missing"], found["measured_at"], found["weeks"]) == ("not_yet", None, 0)


@pytest.mark.parametrize(("days", "weeks"), [(14, None), (15, 2), (21, 2), (22, 3), (43, 6), (400, 6)])
def test_whole_weeks_that_are_over_are_compared_six_at_most(days: int, weeks: int | None) -> None:
    found = rules.compared(STARTS, ENDS, ENDS + days * _DAY)

    assert (found.weeks if found else None) == weeks
    if found:
        assert found.before == (date(2026, 9, 7), date(2026, 10, 18))
        assert found.after == (date(2026, 10, 24), ENDS + (weeks or 0) * 7 * _DAY)


def test_a_week_of_holidays_is_no_working_week() -> None:
    span = (date(2026, 10, 5), date(2026, 10, 18))

    assert rules.working_weeks(span, lambda day: day.weekday() < 5) == 2.0
    assert rules.working_weeks(span, lambda day: day.weekday() < 5 and day.day > 9) == 1.0


def test_welchs_interval_is_that_of_the_textbook() -> None:
    found = difference_of([1.0, 2.0, 1.0, 2.0, 1.0, 2.0], [0.0] * 5)

    assert found.value == 1.5
    assert (round(found.lower, 3), round(found.upper, 3)) == (0.925, 2.075)
    assert difference_of([1.0, 1.0], [0.0, 0.0]) == (1.0, 1.0, 1.0)
