"""Finding, founding and describing preschools."""

from typing import Any
from uuid import UUID

from server.features.preschools.models import Preschool
from server.shared.domain.permissions import Role
from server.shared.ids import uuid7
from tests.support.statements import statements_of
from tests.support.world import World, a_world


def new_preschool(world: World, **changes: object) -> dict[str, Any]:
    return {"id": str(uuid7()), "district_id": str(world.district_id), "name": "Bogʻcha", "number": "7", **changes}


async def some_preschools(world: World, *names: str) -> list[str]:
    ids = []
    async with world.app.parts.database.writing() as work:
        for name in names:
            preschool_id = uuid7()
            ids.append(str(preschool_id))
            work.session.add(
                Preschool(id=preschool_id, region_id=world.region_id, district_id=world.district_id, name=name)
            )
    return ids


async def name_of(world: World, preschool_id: object) -> str | None:
    async with world.app.parts.database.reading() as work:
        name: str | None = await work.raw.fetchval("select name from preschool where id = $1", UUID(str(preschool_id)))
        return name


async def test_a_district_lists_its_own_preschools_by_name(world: World) -> None:
    other = await a_world(world.app)
    await some_preschools(world, "Archa", "Zangori")
    district = await world.above(Role.DISTRICT)

    page = (await world.app.get("/api/preschools", district.token)).json()
    elsewhere = (await world.app.get("/api/preschools", district.token, district_id=other.district_id)).json()

    assert [row["name"] for row in page["items"]] == ["Archa", await name_of(world, world.preschool_id), "Zangori"]
    assert page["permitted"] == ["preschool.create"]
    assert elsewhere["items"] == []


async def test_numbers_in_names_are_in_their_order_on_every_page(world: World) -> None:
    await some_preschools(world, *[f"{number}-son bogʻcha" for number in range(120, 0, -1)])
    district = await world.above(Role.DISTRICT)

    first = (await world.app.get("/api/preschools", district.token)).json()
    listed = [*first["items"]]
    while first["next_cursor"]:
        first = (await world.app.get("/api/preschools", district.token, cursor=first["next_cursor"])).json()
        listed += first["items"]

    numbered = [row["name"] for row in listed if row["name"].endswith("-son bogʻcha")]
    assert numbered == [f"{number}-son bogʻcha" for number in range(1, 121)]


async def test_search_finds_a_preschool_in_either_script(world: World) -> None:
    await some_preschools(world, "Qoʻgʻirchoq", "Boshqa")
    region = await world.above(Role.REGION)

    page = (await world.app.get("/api/preschools", region.token, search="Қўғир")).json()

    assert [row["name"] for row in page["items"]] == ["Qoʻgʻirchoq"]


async def test_a_percent_sign_is_searched_as_a_percent_sign(world: World) -> None:
    district = await world.above(Role.DISTRICT)

    page = (await world.app.get("/api/preschools", district.token, search="%")).json()

    assert page["items"] == []


async def test_pages_of_preschools_join_without_gap_or_repetition(world: World) -> None:
    made = await some_preschools(world, *["Bir xil nom"] * 60)
    district = await world.above(Role.DISTRICT)

    first = (await world.app.get("/api/preschools", district.token)).json()
    second = (await world.app.get("/api/preschools", district.token, cursor=first["next_cursor"])).json()

    seen = [row["id"] for row in first["items"] + second["items"]]
    assert (len(first["items"]), len(second["items"]), second["next_cursor"]) == (50, 11, None)
    assert set(seen) == {*made, str(world.preschool_id)}


async def test_a_list_of_preschools_costs_two_statements(world: World) -> None:
    await some_preschools(world, *[f"Bogʻcha {number}" for number in range(12)])
    district = await world.above(Role.DISTRICT)

    assert await statements_of(world.app, lambda: world.app.get("/api/preschools", district.token)) == 2


async def test_a_cursor_that_was_not_ours_is_malformed(world: World) -> None:
    district = await world.above(Role.DISTRICT)

    response = await world.app.get("/api/preschools", district.token, cursor="not ours")

    assert response.status_code == 400
    assert response.json()["fields"] == [{"field": "cursor", "code": "input.wrong_format", "params": {}}]


async def test_a_district_founds_a_preschool_in_its_own_district(world: World) -> None:
    district = await world.above(Role.DISTRICT)
    request = new_preschool(world, name="  Qo'g'irchoq ")

    response = await world.app.post("/api/preschools", district.token, request)

    assert response.status_code == 201
    assert response.json()["name"] == "Qoʻgʻirchoq"
    assert response.json()["region_id"] == str(world.region_id)
    assert await name_of(world, request["id"]) == "Qoʻgʻirchoq"


async def test_a_preschool_cannot_be_founded_in_another_district(world: World) -> None:
    other = await a_world(world.app)
    district = await world.above(Role.DISTRICT)
    request = new_preschool(other)

    response = await world.app.post("/api/preschools", district.token, request)

    assert (response.status_code, response.json()["code"]) == (404, "access.not_found")
    assert await name_of(world, request["id"]) is None


async def test_heads_and_regions_found_nothing(world: World) -> None:
    head, region = await world.head(), await world.above(Role.REGION)
    request = new_preschool(world)

    answers = [
        (await world.app.post("/api/preschools", token, request)).status_code
        for token in (head.token, region.token, None)
    ]

    assert answers == [403, 403, 401]
    assert await name_of(world, request["id"]) is None


async def test_an_identity_that_is_taken_is_refused_and_changes_nothing(world: World) -> None:
    district = await world.above(Role.DISTRICT)
    before = await name_of(world, world.preschool_id)

    response = await world.app.post("/api/preschools", district.token, new_preschool(world, id=str(world.preschool_id)))

    assert (response.status_code, response.json()["code"]) == (409, "command.already_there")
    assert await name_of(world, world.preschool_id) == before


async def test_a_head_describes_the_own_preschool(world: World) -> None:
    head = await world.head()
    change = {"name": "Kamalak", "number": "12", "ownership": "private", "profile": "combined", "address": "Navoiy 5"}

    response = await world.app.send("PUT", world.path, head.token, change)

    assert response.status_code == 200
    assert {name: response.json()[name] for name in change} == change
    assert "preschool.update" in response.json()["permitted"]


async def test_only_the_head_may_describe_a_preschool(world: World) -> None:
    other = await a_world(world.app)
    educator, district, stranger = await world.educator(), await world.above(Role.DISTRICT), await other.head()
    before = await name_of(world, world.preschool_id)

    answers = [
        (await world.app.send("PUT", world.path, token, {"name": "Oʻzga"})).status_code
        for token in (educator.token, district.token, stranger.token, None)
    ]

    assert answers == [403, 403, 404, 401]
    assert await name_of(world, world.preschool_id) == before


async def test_one_preschool_is_shown_to_those_within_reach(world: World) -> None:
    other = await a_world(world.app)
    own, parent, stranger = await world.educator(), await world.parent(await world.child()), await other.educator()

    answers = [(await world.app.get(world.path, person.token)).status_code for person in (own, parent, stranger)]

    assert answers == [200, 403, 404]
