"""Who may teach a cohort: chosen when it is opened and when it is changed, among those of its region."""

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from server.shared.domain.permissions import Role
from tests.server.courses.teaching import COHORTS, Teaching, a_programme, cohort_body
from tests.support.statements import statements_of
from tests.support.world import Person, World, a_world

TRAINERS = "/api/course/trainers"


async def offered(world: World, person: Person) -> list[dict[str, Any]]:
    answer = await world.app.get(TRAINERS, person.token)
    assert answer.status_code == 200, answer.text
    found: list[dict[str, Any]] = answer.json()
    return found


async def ends(world: World, person: Person, days: int) -> None:
    """The person's duty ends so many days from today."""
    async with world.app.parts.database.writing() as work:
        day = world.app.clock.today() + timedelta(days=days)
        await work.raw.execute("update duty set ends_on = $2 where account_id = $1", person.account_id, day)


async def closed(world: World, person: Person) -> None:
    async with world.app.parts.database.writing() as work:
        await work.raw.execute(
            "update account set closed_at = $2 where id = $1", person.account_id, world.app.clock.now()
        )


def changed(cohort: dict[str, Any], **said: Any) -> dict[str, Any]:
    kept = {name: cohort[name] for name in ("name", "starts_on", "ends_on", "venue", "remote", "revision")}
    return {**kept, **said}


async def test_a_trainer_chooses_among_those_of_the_region_and_administrators_oneself_first(world: World) -> None:
    own, other = await world.above(Role.TRAINER), await world.above(Role.TRAINER)
    last_day, gone, closed_one = [await world.above(Role.TRAINER) for _ in range(3)]
    administrator, region = await world.above(Role.ADMINISTRATOR), await world.above(Role.REGION)
    elsewhere = await (await a_world(world.app)).above(Role.TRAINER)
    await ends(world, last_day, 0)
    await ends(world, gone, -1)
    await closed(world, closed_one)

    found = await offered(world, own)

    people = {one["id"]: one for one in found}
    assert found[0]["id"] == str(own.account_id)
    assert all(set(one) == {"id", "full_name", "region_ids"} for one in found)
    assert [one["full_name"] for one in found[1:]] == sorted(one["full_name"] for one in found[1:])
    for one in (own, other, last_day):
        assert people[str(one.account_id)]["region_ids"] == [str(world.region_id)]
    assert people[str(administrator.account_id)]["region_ids"] == []
    for one in (gone, closed_one, region, elsewhere):
        assert str(one.account_id) not in people


async def test_an_administrator_chooses_among_trainers_of_every_region(world: World) -> None:
    far_away = await a_world(world.app)
    here, there = await world.above(Role.TRAINER), await far_away.above(Role.TRAINER)
    administrator = await world.above(Role.ADMINISTRATOR)

    found = await offered(world, administrator)

    people = {one["id"]: one["region_ids"] for one in found}
    assert found[0]["id"] == str(administrator.account_id)
    assert people[str(here.account_id)] == [str(world.region_id)]
    assert people[str(there.account_id)] == [str(far_away.region_id)]


@pytest.mark.parametrize("role", [Role.REGION, Role.MINISTRY, Role.DISTRICT])
async def test_who_opens_no_cohorts_is_told_no_names(world: World, role: Role) -> None:
    above, head = await world.above(role), await world.head()

    answers = [await world.app.get(TRAINERS, token) for token in (above.token, head.token, None)]

    assert [answer.status_code for answer in answers] == [403, 403, 401]


async def test_who_may_teach_costs_two_statements_however_many_there_are(world: World) -> None:
    own = await world.above(Role.TRAINER)

    async def look() -> None:
        await offered(world, own)

    few = await statements_of(world.app, look)
    for _ in range(4):
        await world.above(Role.TRAINER)

    assert (few, await statements_of(world.app, look)) == (2, 2)


async def test_a_cohort_is_opened_for_another_trainer_of_the_region(world: World) -> None:
    own, other = await world.above(Role.TRAINER), await world.above(Role.TRAINER)
    body = cohort_body(world, await a_programme(world.app), trainer_id=str(other.account_id))

    made = await world.app.post(COHORTS, own.token, body)

    assert (made.status_code, made.json()["trainer_id"]) == (201, str(other.account_id))


async def test_a_change_names_another_trainer_and_without_a_name_the_trainer_stays(teaching: Teaching) -> None:
    app, world = teaching.app, teaching.world
    other = await world.above(Role.TRAINER)
    cohort = await teaching.cohort()

    given = await app.send(
        "PUT", teaching.path, teaching.trainer.token, changed(cohort, trainer_id=str(other.account_id))
    )
    stayed = await app.send("PUT", teaching.path, teaching.trainer.token, changed(given.json(), name="Yangi nom"))
    own = await app.get("/api/course/cohorts", other.token)

    assert (given.status_code, given.json()["trainer_id"]) == (200, str(other.account_id))
    assert (stayed.json()["trainer_id"], stayed.json()["name"]) == (str(other.account_id), "Yangi nom")
    assert str(teaching.cohort_id) in {one["id"] for one in own.json()}


async def test_who_is_no_trainer_of_the_region_is_refused_at_the_field_and_nothing_is_changed(
    teaching: Teaching,
) -> None:
    world, cohort = teaching.world, await teaching.cohort()
    gone = await world.above(Role.TRAINER)
    await ends(world, gone, -1)
    nobody = [
        gone.account_id,
        (await (await a_world(world.app)).above(Role.TRAINER)).account_id,
        (await world.above(Role.REGION)).account_id,
        UUID(int=7),
    ]

    refused = [
        await world.app.send(
            "PUT", teaching.path, teaching.trainer.token, changed(cohort, name="Boshqa", trainer_id=str(one))
        )
        for one in nobody
    ]

    told = [
        (answer.status_code, [(one["field"], one["code"]) for one in answer.json()["fields"]]) for answer in refused
    ]
    assert told == [(400, [("trainer_id", "course.not_a_trainer")])] * len(nobody)
    assert await teaching.cohort() == cohort


async def test_a_trainer_whose_duty_is_over_stays_until_another_is_named(teaching: Teaching) -> None:
    other, cohort = await teaching.world.above(Role.TRAINER), await teaching.cohort()
    await ends(teaching.world, teaching.trainer, -1)

    kept = await teaching.app.send(
        "PUT", teaching.path, other.token, changed(cohort, trainer_id=cohort["trainer_id"], name="Yangi nom")
    )

    assert (kept.status_code, kept.json()["name"]) == (200, "Yangi nom")
    assert kept.json()["trainer_id"] == str(teaching.trainer.account_id)
