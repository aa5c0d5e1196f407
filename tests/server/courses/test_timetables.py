"""Cohorts and their timetables: what may stand in one, and what attendance holds in place."""

import msgspec
import pytest

from server.features.courses.loading import programme_of
from server.shared.domain.permissions import Role
from tests.server.courses.teaching import (
    COHORTS,
    DAY,
    FIRST,
    Teaching,
    a_programme,
    a_session,
    a_teaching,
    cohort_body,
    present,
    whole_timetable,
)
from tests.support.statements import statements_of
from tests.support.world import World, a_world


async def test_a_cohort_is_opened_once_whatever_the_network_does(world: World) -> None:
    trainer = await world.above(Role.TRAINER)
    body = cohort_body(world, await a_programme(world.app))

    first = await world.app.post(COHORTS, trainer.token, body)
    again = await world.app.post(COHORTS, trainer.token, body)

    assert (first.status_code, again.json()) == (201, first.json())
    told = first.json()
    assert (told["state"], told["participants"], len(told["code"])) == ("running", 0, 14)
    assert told["trainer_id"] == str(trainer.account_id)
    assert told["permitted"] == ["cohort.read", "cohort.manage", "certificate.issue", "certificate.revoke"]


async def test_a_cohort_belongs_to_the_trainers_own_region_and_the_administrator_opens_any(world: World) -> None:
    trainer = await (await a_world(world.app)).above(Role.TRAINER)
    administrator = await world.above(Role.ADMINISTRATOR)
    programme_id = await a_programme(world.app)

    refused = await world.app.post(COHORTS, trainer.token, cohort_body(world, programme_id))
    given = await world.app.post(
        COHORTS, administrator.token, cohort_body(world, programme_id, trainer_id=str(trainer.account_id))
    )
    opened = await world.app.post(COHORTS, administrator.token, cohort_body(world, programme_id))

    assert (refused.status_code, opened.status_code) == (403, 201)
    assert [one["code"] for one in given.json()["fields"]] == ["course.not_a_trainer"]
    assert (await world.app.get(COHORTS, trainer.token)).json() == []


@pytest.mark.parametrize(
    ("changes", "code"),
    [({"ends_on": "2026-11-15"}, "course.dates"), ({"venue": " "}, "input.missing"), ({"name": ""}, "input.missing")],
)
async def test_a_cohort_that_cannot_be_is_not_opened(world: World, changes: dict[str, object], code: str) -> None:
    trainer = await world.above(Role.TRAINER)

    refused = await world.app.post(COHORTS, trainer.token, cohort_body(world, await a_programme(world.app), **changes))

    assert (refused.status_code, [one["code"] for one in refused.json()["fields"]]) == (400, [code])
    assert (await world.app.get(COHORTS, trainer.token)).json() == []


async def test_the_region_and_the_ministry_look_on_and_change_nothing(teaching: Teaching, world: World) -> None:
    for role in (Role.REGION, Role.MINISTRY):
        person = await world.above(role)
        seen = (await world.app.get(teaching.path, person.token)).json()
        refused = await world.app.post(f"{teaching.path}/close", person.token)
        assert (seen["code"], seen["permitted"][0], refused.status_code) == ("", "cohort.read", 403)


async def test_sessions_that_cannot_be_are_told_one_by_one(world: World) -> None:
    teaching = await a_teaching(world, timetabled=False)
    good = a_session("orientation-guided", 45)

    refused = await teaching.timetable(
        [
            good,
            a_session("orientation-study", 45),
            a_session("library-guided", 0),
            a_session("library-guided", 45, FIRST - DAY),
            good,
        ]
    )

    assert refused.status_code == 400
    assert {one["field"]: one["code"] for one in refused.json()["fields"]} == {
        "sessions[1].unit": "course.session_unit",
        "sessions[2].minutes": "course.session_minutes",
        "sessions[3].starts_at": "course.session_outside",
        "sessions[4].id": "course.session_twice",
    }
    assert (await teaching.cohort())["sessions"] == []


async def test_two_trainers_at_one_timetable_clash_by_its_revision(teaching: Teaching) -> None:
    revision = await teaching.revision()

    first = await teaching.timetable(teaching.sessions[:3], revision)
    second = await teaching.timetable([], revision)

    assert (first.status_code, second.json()["code"]) == (200, "course.changed_meanwhile")
    assert len((await teaching.cohort())["sessions"]) == 3


async def test_a_session_of_another_cohort_is_not_taken_over(teaching: Teaching, world: World) -> None:
    other = await a_teaching(world)

    refused = await other.timetable(teaching.sessions)

    assert refused.json()["code"] == "course.id_taken"
    assert len((await teaching.cohort())["sessions"]) == len(teaching.sessions)


async def test_a_session_with_attendance_neither_goes_nor_moves_and_the_rest_stays_whole(teaching: Teaching) -> None:
    (own,) = await teaching.enrolled(1)
    held, *others = teaching.sessions
    await teaching.mark(present(held, own))
    moved = {**held, "starts_at": (FIRST + DAY).isoformat()}
    elsewhere = {**held, "venue": "Boshqa zal"}
    split = [{**others[0], "minutes": 20}, a_session(others[0]["unit"], 25, FIRST + 3 * DAY), *others[1:]]

    refused = [
        await teaching.timetable(others),
        await teaching.timetable([moved, *others]),
        await teaching.timetable([{**held, "minutes": 40}, *others]),
    ]
    incomplete = await teaching.timetable([held, *others[1:]])
    taken = await teaching.timetable([elsewhere, *split])

    assert {answer.json()["code"] for answer in refused} == {"course.session_attended"}
    assert incomplete.json()["code"] == "course.timetable_incomplete"
    assert taken.status_code == 200, taken.text
    assert len(taken.json()["sessions"]) == len(teaching.sessions) + 1
    assert (await teaching.standing(own))["counted"] == 45


async def test_the_dates_of_a_cohort_keep_every_session_within_them(teaching: Teaching) -> None:
    body = {"name": "Guruh", "starts_on": "2026-11-17", "ends_on": "2026-12-11", "venue": "Zal", "remote": False}
    revision = await teaching.revision()

    refused = await teaching.app.send("PUT", teaching.path, teaching.trainer.token, {**body, "revision": revision})
    taken = await teaching.app.send(
        "PUT", teaching.path, teaching.trainer.token, {**body, "starts_on": "2026-11-10", "revision": revision}
    )

    assert refused.json()["code"] == "course.session_outside"
    assert (taken.json()["starts_on"], taken.json()["revision"]) == ("2026-11-10", revision + 1)


async def test_a_list_of_cohorts_costs_five_statements_however_many(world: World) -> None:
    trainer = await world.above(Role.TRAINER)
    programme_id = await a_programme(world.app)

    async def look() -> None:
        assert (await world.app.get(COHORTS, trainer.token)).status_code == 200

    await world.app.post(COHORTS, trainer.token, cohort_body(world, programme_id))
    few = await statements_of(world.app, look)
    for _ in range(4):
        await world.app.post(COHORTS, trainer.token, cohort_body(world, programme_id))

    assert (few, await statements_of(world.app, look)) == (5, 5)


async def test_a_programme_with_two_guided_units_of_a_module_is_timetabled_unit_by_unit(world: World) -> None:
    document = programme_of()
    module = document.modules[0]
    first, second = module.units
    module.units = [first, msgspec.structs.replace(second, slug="orientation-visit", form="guided", chapters=[])]
    trainer = await world.above(Role.TRAINER)
    body = cohort_body(world, await a_programme(world.app, document))
    cohort_id = (await world.app.post(COHORTS, trainer.token, body)).json()["id"]
    teaching = Teaching(world, trainer, cohort_id, document)

    kept = await teaching.timetable(whole_timetable(document))

    assert kept.status_code == 200
    assert {one["unit"] for one in kept.json()["sessions"]} >= {"orientation-guided", "orientation-visit"}
