"""Enrolling, correcting and moving children: who may, what is refused, what follows."""

from datetime import date, timedelta
from uuid import UUID

import pytest

from server.shared.domain.permissions import Role
from server.shared.ids import uuid7
from tests.support.world import SEPTEMBER, World, a_world


def a_new_child(world: World, group_id: UUID | None = None, **changes: object) -> dict[str, object]:
    return {
        "id": str(uuid7()),
        "family_name": "Oʻrinova",
        "given_name": "Gulnoza",
        "birth_date": "2022-05-02",
        "gender": "girl",
        "group_id": str(group_id or world.sunflowers),
        "starts_on": SEPTEMBER.isoformat(),
        **changes,
    }


async def names_in(world: World, token: str) -> list[str]:
    page = (await world.app.get(f"{world.path}/children", token)).json()
    return [row["given_name"] for row in page["items"]]


async def test_a_head_enrols_a_child(world: World) -> None:
    head = await world.head()

    made = await world.app.post(f"{world.path}/children", head.token, a_new_child(world))

    assert made.status_code == 201
    assert made.json()["age_band"] == "middle"
    assert "child.update" in made.json()["permitted"]
    assert await names_in(world, head.token) == ["Gulnoza"]


@pytest.mark.parametrize("role", [Role.EDUCATOR, Role.SPECIALIST, Role.NURSE])
async def test_staff_without_the_right_enrol_nobody(world: World, role: Role) -> None:
    head, person = await world.head(), await world.staff(role, world.sunflowers)

    refused = await world.app.post(f"{world.path}/children", person.token, a_new_child(world))

    assert (refused.status_code, refused.json()["code"]) == (403, "access.not_allowed")
    assert await names_in(world, head.token) == []


async def test_the_head_of_another_preschool_enrols_nobody_here(world: World) -> None:
    head, stranger = await world.head(), await (await a_world(world.app)).head()

    refused = await world.app.post(f"{world.path}/children", stranger.token, a_new_child(world))

    assert refused.status_code in {403, 404}
    assert await names_in(world, head.token) == []


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"birth_date": "2027-01-01"}, "child.birth_in_future"),
        ({"birth_date": "2010-01-01"}, "child.too_old"),
        ({"group_id": str(uuid7())}, "enrolment.unknown_group"),
    ],
)
async def test_a_child_that_cannot_be_is_refused(world: World, changes: dict[str, object], code: str) -> None:
    head = await world.head()

    refused = await world.app.post(f"{world.path}/children", head.token, a_new_child(world, **changes))

    assert (refused.status_code, refused.json()["code"]) == (409, code)
    assert await names_in(world, head.token) == []


async def test_a_closed_group_takes_no_children(world: World) -> None:
    head = await world.head()
    async with world.app.parts.database.writing() as work:
        await work.raw.execute(
            "update preschool_group set closed_on = $2 where id = $1", world.butterflies, SEPTEMBER - timedelta(days=1)
        )

    refused = await world.app.post(f"{world.path}/children", head.token, a_new_child(world, world.butterflies))

    assert (refused.status_code, refused.json()["code"]) == (409, "enrolment.group_closed")


async def test_a_moved_child_is_seen_by_the_new_educator_and_no_longer_by_the_old(world: World) -> None:
    head = await world.head()
    old, new = await world.educator(world.sunflowers), await world.educator(world.butterflies)
    child_id = await world.child(name="Lola")
    today = world.app.clock.today()

    moved = await world.app.post(
        f"{world.path}/children/{child_id}/transfer",
        head.token,
        {"group_id": str(world.butterflies), "starts_on": today.isoformat()},
    )

    assert [row["ends_on"] for row in moved.json()["enrolments"]] == [None, (today - timedelta(days=1)).isoformat()]
    assert await names_in(world, new.token) == ["Lola"]
    assert await names_in(world, old.token) == []


async def test_a_move_into_the_past_of_the_running_group_is_refused(world: World) -> None:
    head = await world.head()
    child_id = await world.child(since=date(2026, 10, 1))

    refused = await world.app.post(
        f"{world.path}/children/{child_id}/transfer",
        head.token,
        {"group_id": str(world.butterflies), "starts_on": "2026-09-15"},
    )

    assert (refused.status_code, refused.json()["code"]) == (409, "enrolment.overlap")


async def test_a_name_is_kept_with_the_letters_of_the_alphabet(world: World) -> None:
    head = await world.head()
    child_id = await world.child()

    corrected = await world.app.send(
        "PUT",
        f"{world.path}/children/{child_id}",
        head.token,
        {"family_name": "  G'ulomova ", "given_name": "Ma`mura", "birth_date": "2022-05-02", "gender": "girl"},
    )

    assert (corrected.json()["family_name"], corrected.json()["given_name"]) == ("Gʻulomova", "Maʼmura")
