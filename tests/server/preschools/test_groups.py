"""The groups of a preschool: listing, opening, changing, closing."""

import asyncio
from typing import Any

import pytest

from server.shared.domain.permissions import Role
from server.shared.ids import uuid7
from tests.support.statements import statements_of
from tests.support.world import Person, World, a_world


def new_group(**changes: object) -> dict[str, Any]:
    return {"id": str(uuid7()), "name": "Yulduzcha", "age_band": "junior", "school_year": 2026, **changes}


async def groups_of(world: World, person: Person, **query: object) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = (await world.app.get(f"{world.path}/groups", person.token, **query)).json()
    return rows


async def test_the_list_shows_how_many_children_and_which_educators_a_group_has_today(world: World) -> None:
    educator = await world.educator(world.sunflowers)
    await world.staff(Role.SPECIALIST, world.sunflowers)
    await world.child(world.sunflowers)
    await world.child(world.sunflowers)

    rows = await groups_of(world, educator)

    assert [(row["name"], row["children"], row["educators"]) for row in rows] == [
        ("Kapalak", 0, []),
        ("Kungaboqar", 2, ["Karimova Nodira"]),
    ]
    assert "weekly_plan.edit" not in rows[0]["permitted"]
    assert "weekly_plan.edit" in rows[1]["permitted"]


async def test_the_list_is_of_one_school_year_the_running_one_unless_told_otherwise(world: World) -> None:
    head = await world.head()
    await world.app.post(f"{world.path}/groups", head.token, new_group(school_year=2025, name="Oʻtgan yil"))

    running, earlier = await groups_of(world, head), await groups_of(world, head, school_year=2025)

    assert [row["name"] for row in running] == ["Kapalak", "Kungaboqar"]
    assert [row["name"] for row in earlier] == ["Oʻtgan yil"]


async def test_the_list_of_groups_costs_two_statements_for_any_number_of_children(world: World) -> None:
    head = await world.head()
    for _ in range(8):
        await world.child()

    assert await statements_of(world.app, lambda: world.app.get(f"{world.path}/groups", head.token)) == 2


async def test_a_head_opens_a_group(world: World) -> None:
    head = await world.head()

    response = await world.app.post(f"{world.path}/groups", head.token, new_group(name="Yulduz'cha"))

    assert response.status_code == 201
    assert response.json()["name"] == "Yulduzʼcha"
    assert [row["name"] for row in await groups_of(world, head)] == ["Kapalak", "Kungaboqar", "Yulduzʼcha"]


async def test_a_name_is_taken_in_whatever_spelling(world: World) -> None:
    head = await world.head()

    response = await world.app.post(f"{world.path}/groups", head.token, new_group(name="Кунгабоқар"))

    assert (response.status_code, response.json()["code"]) == (409, "group.name_taken")
    assert len(await groups_of(world, head)) == 2


async def test_an_empty_group_can_be_closed_and_opened_again(world: World) -> None:
    head = await world.head()
    path = f"{world.path}/groups/{world.butterflies}"
    change = {"name": "Kapalak", "age_band": "senior"}

    closed = await world.app.send("PUT", path, head.token, {**change, "closed_on": "2026-11-18"})
    opened = await world.app.send("PUT", path, head.token, change)

    assert (closed.json()["closed_on"], opened.json()["closed_on"]) == ("2026-11-18", None)


async def test_a_group_with_children_cannot_be_closed(world: World) -> None:
    head = await world.head()
    await world.child(world.sunflowers)
    change = {"name": "Kungaboqar", "age_band": "middle", "closed_on": "2026-11-18"}

    response = await world.app.send("PUT", f"{world.path}/groups/{world.sunflowers}", head.token, change)

    assert (response.status_code, response.json()["code"]) == (409, "group.has_children")
    assert response.json()["params"] == {"children": 1}
    assert [row["closed_on"] for row in await groups_of(world, head)] == [None, None]


@pytest.mark.parametrize("role", [Role.EDUCATOR, Role.NURSE, Role.SPECIALIST])
async def test_who_does_not_lead_the_preschool_opens_and_changes_no_group(world: World, role: Role) -> None:
    person = await world.staff(role, world.sunflowers)
    change = {"name": "Oʻzga", "age_band": "middle"}

    opened = await world.app.post(f"{world.path}/groups", person.token, new_group())
    changed = await world.app.send("PUT", f"{world.path}/groups/{world.sunflowers}", person.token, change)

    assert (opened.status_code, changed.status_code) == (403, 403)
    assert [row["name"] for row in await groups_of(world, person)] == ["Kapalak", "Kungaboqar"]


async def test_a_stranger_finds_no_groups_and_the_signed_out_are_sent_to_sign_in(world: World) -> None:
    stranger = await (await a_world(world.app)).head()
    change = {"name": "Oʻzga", "age_band": "middle"}
    group = f"{world.path}/groups/{world.sunflowers}"

    answers = await asyncio.gather(
        world.app.get(f"{world.path}/groups", stranger.token),
        world.app.post(f"{world.path}/groups", stranger.token, new_group()),
        world.app.send("PUT", group, stranger.token, change),
        world.app.get(f"{world.path}/groups"),
    )

    assert [answer.status_code for answer in answers] == [404, 404, 404, 401]


async def test_a_group_of_the_same_id_elsewhere_opens_nothing_here(world: World) -> None:
    """Ids are made by clients: a head could give a group of their own the id of somebody else's."""
    other = await a_world(world.app)
    thief, head = await other.head(), await world.head()
    own = new_group(id=str(world.sunflowers), name="Soxta")
    await world.app.post(f"{other.path}/groups", thief.token, own)
    educator = await other.educator(world.sunflowers)
    child_id = await world.child(world.sunflowers)

    listed = await world.app.get(f"{world.path}/groups/{world.sunflowers}/children", educator.token)
    shown = await world.app.get(f"{world.path}/children/{child_id}", educator.token)
    still = await world.app.get(f"{world.path}/groups/{world.sunflowers}/children", head.token)

    assert (listed.status_code, shown.status_code, len(still.json()["items"])) == (404, 404, 1)
