"""Which regions and districts somebody above the preschool sees."""

from server.features.places.models import District
from server.shared.domain.permissions import Role
from server.shared.ids import uuid7
from tests.support.statements import statements_of
from tests.support.world import World, a_world


async def a_district(world: World, name: str) -> str:
    """One more district of the world's region."""
    district_id = uuid7()
    async with world.app.parts.database.writing() as work:
        work.session.add(
            District(
                id=district_id,
                region_id=world.region_id,
                slug=district_id.hex,
                name={"uz": name, "ru": name, "en": name},
            )
        )
    return str(district_id)


async def test_a_district_account_sees_its_own_region_and_district_only(world: World) -> None:
    await a_world(world.app)
    await a_district(world, "Qoʻshni")
    district = await world.above(Role.DISTRICT)

    regions = (await world.app.get("/api/regions", district.token)).json()
    districts = (await world.app.get(f"/api/regions/{world.region_id}/districts", district.token)).json()

    assert [row["id"] for row in regions] == [str(world.region_id)]
    assert [row["id"] for row in districts] == [str(world.district_id)]


async def test_a_region_account_sees_every_district_of_the_region_in_the_order_of_the_alphabet(world: World) -> None:
    shahrisabz = await a_district(world, "Shahrisabz")
    zomin = await a_district(world, "Zomin")
    region = await world.above(Role.REGION)

    districts = (await world.app.get(f"/api/regions/{world.region_id}/districts", region.token)).json()

    assert [row["id"] for row in districts] == [str(world.district_id), zomin, shahrisabz]


async def test_the_ministry_sees_every_region(world: World) -> None:
    other = await a_world(world.app)
    ministry = await world.above(Role.MINISTRY)

    regions = (await world.app.get("/api/regions", ministry.token)).json()

    assert {str(world.region_id), str(other.region_id)} <= {row["id"] for row in regions}


async def test_the_districts_of_another_region_are_not_found(world: World) -> None:
    other = await a_world(world.app)
    region = await world.above(Role.REGION)

    response = await world.app.get(f"/api/regions/{other.region_id}/districts", region.token)

    assert (response.status_code, response.json()["code"]) == (404, "access.not_found")


async def test_a_head_and_the_signed_out_get_no_places(world: World) -> None:
    head = await world.head()

    refused = await world.app.get("/api/regions", head.token)
    signed_out = await world.app.get("/api/regions")

    assert (refused.status_code, refused.json()["code"]) == (403, "access.not_allowed")
    assert signed_out.status_code == 401


async def test_places_cost_the_same_statements_for_any_number_of_them(world: World) -> None:
    for number in range(5):
        await a_district(world, f"Tuman {number}")
    region = await world.above(Role.REGION)

    regions = await statements_of(world.app, lambda: world.app.get("/api/regions", region.token))
    districts = await statements_of(
        world.app, lambda: world.app.get(f"/api/regions/{world.region_id}/districts", region.token)
    )

    assert (regions, districts) == (2, 3)
