"""The groups that an account works with, when another preschool's group happens to have the same id."""

from server.features.preschools.models import PreschoolGroup
from tests.support.world import SCHOOL_YEAR, World, a_world


async def test_a_group_is_called_as_its_own_preschool_calls_it(world: World) -> None:
    other = await a_world(world.app)
    async with other.app.parts.database.writing() as work:
        work.session.add(
            PreschoolGroup(
                preschool_id=other.preschool_id,
                id=world.sunflowers,
                name="Zarafshon",
                age_band="senior",
                school_year=SCHOOL_YEAR,
            )
        )
    educator = await world.educator()

    answer = await world.app.get("/api/account", educator.token)

    assert [group["name"] for scope in answer.json()["scopes"] for group in scope["groups"]] == ["Kungaboqar"]
