"""What is missing: counted over what a preschool may use, each resource in its weeks and bands."""

from typing import Any
from uuid import UUID

import pytest

from server.shared.domain.permissions import Role
from server.shared.ids import NOWHERE
from tests.media_library.sharing_work import Circle, a_circle
from tests.media_library.test_library import put_there
from tests.support.statements import statements_of
from tests.support.world import Person, World


@pytest.fixture
async def circle(world: World) -> Circle:
    return await a_circle(world)


async def gaps(world: World, person: Person, week: str) -> dict[tuple[str, str, str], int]:
    """(band, kind, language) and how many, of one week."""
    answer = await world.app.get(f"{world.path}/media-gaps", person.token)
    assert answer.status_code == 200, answer.text
    return {
        (cell["age_band"], cell["kind"], cell["language"]): cell["count"]
        for cell in answer.json()["cells"]
        if cell["theme_week"] == week
    }


def a_week(circle: Circle) -> str:
    """A week of this test's own."""
    return circle.world.preschool_id.hex


async def test_each_resource_counts_in_its_weeks_and_bands(circle: Circle) -> None:
    world, week = circle.world, a_week(circle)
    own: dict[str, Any] = {"theme_weeks": [week, f"x{week}"[:40]], "reach": "preschool"}
    await put_there(world, world.preschool_id, "Video", kind="video", age_bands=["middle", "senior"], **own)
    await put_there(world, world.preschool_id, "Yana", kind="video", age_bands=["middle"], language="kaa", **own)
    await put_there(world, NOWHERE, "Hammaga", kind="audio", theme_weeks=[week], reach="everybody")
    await put_there(world, world.preschool_id, "Haftasiz", kind="game", reach="preschool")

    counted = await gaps(world, circle.author, week)
    languages = (await world.app.get(f"{world.path}/media-gaps", circle.author.token)).json()["languages"]

    assert counted == {
        ("middle", "video", "uz"): 1,
        ("senior", "video", "uz"): 1,
        ("middle", "video", "kaa"): 1,
        ("", "audio", "uz"): 1,
    }
    assert set(languages) >= {"uz", "kaa", "ru"}


async def test_only_what_the_preschool_may_use_is_counted_and_once(circle: Circle) -> None:
    week = a_week(circle)
    said: dict[str, Any] = {"theme_weeks": [week], "age_bands": ["middle"]}
    shared = await circle.at_home(**said)
    await circle.shared(shared, "district", "everybody")
    near = await circle.at_home(**said)
    await circle.shared(near, "district")
    await circle.add(reach="mine", **said)
    gone = await circle.at_home(**said)
    await circle.world.app.post(f"{circle.path(gone)}/withdraw", circle.author.token)
    cell = ("middle", "picture", "uz")

    assert await gaps(circle.world, circle.head, week) == {cell: 2}
    assert await gaps(circle.neighbour, circle.neighbours, week) == {cell: 2}
    assert await gaps(circle.stranger, circle.strangers, week) == {cell: 1}


async def test_gaps_are_for_educators_leaders_and_those_above(circle: Circle) -> None:
    world = circle.world
    people = [circle.author, circle.head, circle.district, circle.region, circle.ministry]
    others = [
        await world.staff(Role.NURSE),
        await world.parent(await world.child()),
        circle.other_district,
        circle.strangers,
    ]

    async def status(person: Person | None, preschool_id: UUID) -> int:
        token = person.token if person else None
        return (await world.app.get(f"/api/preschools/{preschool_id}/media-gaps", token)).status_code

    assert [await status(person, world.preschool_id) for person in people] == [200] * 5
    assert [await status(person, world.preschool_id) for person in others] == [403, 403, 404, 404]
    assert await status(None, world.preschool_id) == 401
    assert await status(circle.ministry, UUID(int=9)) == 404


async def test_gaps_cost_the_same_statements_for_any_number(circle: Circle) -> None:
    for _ in range(3):
        await put_there(circle.world, circle.world.preschool_id, "Rasm", theme_weeks=[a_week(circle)])

    assert await statements_of(circle.world.app, lambda: gaps(circle.world, circle.author, a_week(circle))) == 3
