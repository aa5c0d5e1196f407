"""After a child's last day: everything until the evening, takeouts for sixty days, then nothing."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import date, timedelta

import pytest

from server.shared.domain.takeouts import LEAVING_DAYS
from tests.server.invitations.test_reopening import a_code
from tests.server.takeouts.taking import Family
from tests.support.statements import statements_of
from tests.support.world import World, a_world

TODAY = date(2026, 11, 18)
TO_MIDNIGHT = timedelta(hours=12, minutes=30)
"""The clock of the tests stands at half past eleven in Tashkent."""
_DAY = timedelta(days=1)


@asynccontextmanager
async def moved(world: World, by: timedelta) -> AsyncIterator[None]:
    world.app.clock.move(by)
    try:
        yield
    finally:
        world.app.clock.move(-by)


async def test_on_the_last_day_everything_is_open_until_midnight(family: Family) -> None:
    await family.leaves(TODAY)

    async with moved(family.world, TO_MIDNIGHT - timedelta(seconds=1)):
        evening = await opened(family)
    async with moved(family.world, TO_MIDNIGHT):
        next_day = await opened(family)

    assert evening == {"child": 200, "observations": 200, "today": 200, "takeouts": 200, "asked": 202}
    assert next_day == {"child": 403, "observations": 403, "today": 403, "takeouts": 200, "asked": 202}


async def test_after_sixty_days_nothing_is_left(family: Family) -> None:
    await family.leaves(TODAY - LEAVING_DAYS * _DAY)

    async with moved(family.world, TO_MIDNIGHT - timedelta(seconds=1)):
        sixtieth = await opened(family)
    async with moved(family.world, TO_MIDNIGHT):
        after = await opened(family)

    assert sixtieth == {"child": 403, "observations": 403, "today": 403, "takeouts": 200, "asked": 202}
    assert set(after.values()) == {403}


async def test_a_family_that_left_takes_everything_home(family: Family) -> None:
    await family.observed(text="Sheʼr aytdi")
    await family.leaves(TODAY - _DAY)

    archive = await family.archive()

    assert [entry["text"] for entry in archive.record["entries"]] == ["Sheʼr aytdi"]


async def test_the_account_names_the_child_that_left_and_until_when(family: Family) -> None:
    await family.leaves(TODAY - _DAY)

    account = (await family.world.app.get("/api/account", family.parent.token)).json()

    (scope,) = account["scopes"]
    assert (scope["role"], scope["preschool_id"], scope["child_ids"]) == (
        "parent",
        str(family.world.preschool_id),
        [],
    )
    assert scope["left_children"] == [
        {"id": str(family.child_id), "given_name": "Aziza", "family_name": "Olimova", "until": "2027-01-16"}
    ]
    assert account["permitted"] == ["account.own", "portfolio.read", "takeout.make"]


async def test_a_brother_who_stays_keeps_the_family_in_and_the_sister_closed(family: Family) -> None:
    world = family.world
    brother = await world.child(name="Bobur")
    parent = await world.parent(family.child_id, brother)
    await family.leaves(TODAY - _DAY)

    (scope,) = (await world.app.get("/api/account", parent.token)).json()["scopes"]
    sister = await world.app.get(f"{world.path}/children/{family.child_id}", parent.token)
    own = await world.app.get(f"{world.path}/children/{brother}", parent.token)

    assert (scope["child_ids"], [child["id"] for child in scope["left_children"]]) == (
        [str(brother)],
        [str(family.child_id)],
    )
    assert (sister.status_code, own.status_code) == (404, 200)
    assert (await family.ask(parent)).status_code == 202


@pytest.mark.parametrize("begins", [TODAY + _DAY, TODAY + timedelta(days=100)])
async def test_between_two_groups_a_family_stays_as_it_is(family: Family, begins: date) -> None:
    await family.leaves(TODAY - timedelta(days=30))
    await family.begins(begins, family.world.butterflies)

    assert (await opened(family))["child"] == 200


async def test_a_child_who_begins_next_week_is_its_familys_already(world: World) -> None:
    child_id = await world.child(since=TODAY + timedelta(days=7))
    parent = await world.parent(child_id)

    answer = await world.app.get(f"{world.path}/children/{child_id}", parent.token)

    assert answer.status_code == 200


async def test_who_comes_back_has_everything_again(family: Family) -> None:
    await family.leaves(TODAY - timedelta(days=70))
    await family.begins(TODAY, family.world.sunflowers)

    assert (await opened(family))["observations"] == 200


async def test_at_another_preschool_a_family_is_at_home_and_here_it_takes_its_data_along(family: Family) -> None:
    other = await a_world(family.world.app)
    child_there = await other.child()
    await family.leaves(TODAY - _DAY)
    await as_guardian(other, family, child_there)

    here, there = await opened(family), await other.app.get(f"{other.path}/children/{child_there}", family.parent.token)

    assert (here["child"], here["takeouts"], there.status_code) == (404, 200, 200)


async def test_an_educator_who_knows_the_brother_gives_no_code_for_the_sister_that_left(family: Family) -> None:
    world, head = family.world, await family.world.head()
    parent = await world.parent(family.child_id, await world.child(name="Bobur"))
    brothers = parent.guardian_ids[1]
    await family.leaves(TODAY - _DAY)

    by_educator = await a_code(world, family.educator, guardian_id=brothers)
    by_head = await a_code(world, head, guardian_id=brothers)

    assert by_educator["code"] == "invitation.beyond_reach"
    assert by_head["code"].count("-") == 2


async def test_asking_who_is_there_costs_no_statement_more(family: Family) -> None:
    async def look() -> None:
        await family.world.app.get(f"{family.world.path}/takeouts/{family.child_id}", family.parent.token)

    ordinary = await statements_of(family.world.app, look)
    await family.leaves(TODAY - _DAY)

    assert await statements_of(family.world.app, look) == ordinary


async def opened(family: Family) -> dict[str, int]:
    """What answers a family, by status."""
    world, token = family.world, family.parent.token
    found = {
        "child": f"{world.path}/children/{family.child_id}",
        "observations": f"{world.path}/children/{family.child_id}/observations",
        "today": "/api/today/family",
        "takeouts": family.path,
    }
    answers = {name: (await world.app.get(path, token)).status_code for name, path in found.items()}
    return {**answers, "asked": (await family.ask()).status_code}


async def as_guardian(world: World, family: Family, child_id: object) -> None:
    """The same parent, of a child elsewhere too."""
    async with world.app.parts.database.writing() as work:
        await work.raw.execute(
            """insert into guardian (preschool_id, id, child_id, account_id, full_name, kinship, phone)
               values ($1, $2, $2, $3, 'Olimova Dilnoza', 'mother', '')""",
            world.preschool_id,
            child_id,
            family.parent.account_id,
        )
