"""What a client is told about frameworks and themes, and how often."""

import pytest_asyncio

from server.features.frameworks.loading import load_framework
from server.features.places.loading import load_regions
from server.features.themes.loading import load_themes
from server.kernel.database import Work
from server.shared.domain.frameworks import reference_id
from tests.support.app import App
from tests.support.plans import load_reference
from tests.support.statements import statements_of
from tests.support.world import World

COUNTED = "select (select count(*) from framework), (select count(*) from indicator), (select count(*) from week_theme)"


@pytest_asyncio.fixture(autouse=True, loop_scope="session")
async def reference(app: App) -> None:
    await load_reference(app)


async def test_the_reference_holds_the_framework_in_its_order_and_every_week_of_the_grid(world: World) -> None:
    educator = await world.educator()

    response = await world.app.get("/api/reference", educator.token)

    assert response.status_code == 200
    reference = response.json()
    areas = reference["framework"]["areas"]
    assert [area["slug"] for area in areas] == ["physical", "social_emotional", "speech", "cognitive", "creative"]
    assert sum(len(sub["indicators"]) for area in areas for sub in area["sub_areas"]) == 64
    assert [level["value"] for level in reference["framework"]["levels"]] == [0, 0.5, 1]
    assert len([week for week in reference["themes"]["weeks"] if week["week"]]) == 36
    assert response.headers["etag"] == f'"{reference["etag"]}"'


async def test_a_client_that_has_the_edition_is_told_nothing_again(world: World) -> None:
    parent = await world.parent(await world.child())
    etag = (await world.app.get("/api/reference", parent.token)).headers["etag"]

    headers = {"authorization": f"Bearer {parent.token}", "if-none-match": etag}
    again = await world.app.http.get("/api/reference", headers=headers)
    other = await world.app.http.get("/api/reference", headers={**headers, "if-none-match": '"older"'})

    assert (again.status_code, again.content) == (304, b"")
    assert other.status_code == 200


async def test_an_edition_is_made_once_and_then_costs_one_statement(world: World) -> None:
    educator = await world.educator()

    counted = await statements_of(world.app, lambda: world.app.get("/api/reference", educator.token))

    assert counted == 2


async def test_a_signed_out_reader_gets_nothing(app: App) -> None:
    response = await app.get("/api/reference")

    assert response.status_code == 401


async def test_loading_again_changes_nothing(app: App) -> None:
    async with app.parts.database.writing() as work:
        before = tuple(await work.raw.fetchrow(COUNTED))

        await load_framework(work)
        await load_themes(work)
        await load_regions(work)

        assert tuple(await work.raw.fetchrow(COUNTED)) == before


async def test_every_installation_gives_the_same_ids(app: App) -> None:
    async with app.parts.database.reading() as work:
        framework_id = await work.raw.fetchval("select id from framework where in_force")
        tashkent = await work.raw.fetchval("select id from region where iso = 'UZ-TK'")
        indicator = await _id_of(work, "speech.language.speaks_in_short_sentences")

    assert framework_id == reference_id("framework", "nihol", "1")
    assert tashkent == reference_id("region", "UZ-TK")
    assert indicator == reference_id("framework", "nihol", "1", "speech.language.speaks_in_short_sentences")


async def _id_of(work: Work, slug: str) -> object:
    return await work.raw.fetchval("select id from indicator where slug = $1", slug)
