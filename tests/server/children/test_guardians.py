"""Adding somebody who cares for a child: who may, what is refused, what follows."""

import pytest

from server.shared.domain.permissions import Role
from server.shared.ids import uuid7
from tests.support.world import World, a_world


def a_father(**changes: object) -> dict[str, object]:
    return {"id": str(uuid7()), "full_name": "Olimov Sardor", "kinship": "father", "phone": "+998901234567", **changes}


async def guardians_of(world: World, child: object) -> list[tuple[str, str]]:
    rows = await _rows(world, "select full_name, kinship from guardian where child_id = $1 order by id", child)
    return [(row[0], row[1]) for row in rows]


async def _rows(world: World, statement: str, *params: object) -> list[tuple[str, ...]]:
    async with world.app.parts.database.reading() as work:
        return [tuple(row.values()) for row in await work.raw.fetch(statement, *params)]


@pytest.mark.parametrize("role", [Role.HEAD, Role.METHODIST])
async def test_those_who_lead_the_preschool_add_a_guardian_who_can_be_invited(world: World, role: Role) -> None:
    person, child = await world.staff(role), await world.child()
    asked = a_father()

    made = await world.app.post(f"{world.path}/children/{child}/guardians", person.token, asked)
    invited = await world.app.post(
        f"{world.path}/invitations", person.token, {"id": str(uuid7()), "guardian_id": asked["id"]}
    )

    assert made.status_code == 201
    assert [row["full_name"] for row in made.json()["guardians"]] == ["Olimov Sardor"]
    assert "guardian.create" in made.json()["permitted"]
    assert invited.status_code == 201


async def test_an_addition_is_on_record_and_told_to_other_devices(world: World) -> None:
    head, child = await world.head(), await world.child()
    asked = a_father()

    await world.app.post(f"{world.path}/children/{child}/guardians", head.token, asked)

    audited = await _rows(world, "select action from audit_entry where subject_id = $1::uuid", asked["id"])
    noted = await _rows(world, "select kind from change where subject_id = $1", child)
    assert audited == [("guardian.create",)]
    assert ("child",) in noted


@pytest.mark.parametrize("role", [Role.EDUCATOR, Role.SPECIALIST, Role.NURSE])
async def test_other_staff_add_nobody(world: World, role: Role) -> None:
    person, child = await world.staff(role, world.sunflowers), await world.child()

    refused = await world.app.post(f"{world.path}/children/{child}/guardians", person.token, a_father())

    assert (refused.status_code, refused.json()["code"]) == (403, "access.not_allowed")
    assert await guardians_of(world, child) == []


async def test_a_stranger_and_a_parent_add_nobody(world: World) -> None:
    child = await world.child()
    stranger, parent = await (await a_world(world.app)).head(), await world.parent(child)
    path = f"{world.path}/children/{child}/guardians"

    answers = [await world.app.post(path, person.token, a_father()) for person in (stranger, parent)]
    nobody = await world.app.post(path, None, a_father())

    assert [answer.status_code for answer in (*answers, nobody)] == [404, 403, 401]
    assert await guardians_of(world, child) == [("Olimova Dilnoza", "mother")]


async def test_the_same_person_is_not_added_twice_in_another_script(world: World) -> None:
    head, child = await world.head(), await world.child()
    path = f"{world.path}/children/{child}/guardians"
    await world.app.post(path, head.token, a_father())

    again = await world.app.post(path, head.token, a_father(full_name="Олимов Сардор"))

    assert (again.status_code, again.json()["code"]) == (409, "guardian.already_there")
    assert await guardians_of(world, child) == [("Olimov Sardor", "father")]


async def test_a_kinship_nobody_knows_is_refused_at_its_field(world: World) -> None:
    head, child = await world.head(), await world.child()

    refused = await world.app.post(
        f"{world.path}/children/{child}/guardians", head.token, a_father(kinship="neighbour")
    )

    assert refused.status_code == 400
    assert [wrong["field"] for wrong in refused.json()["fields"]] == ["kinship"]
    assert await guardians_of(world, child) == []
