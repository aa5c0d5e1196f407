"""The starter content: loaded once, whole, and readable by everybody who is signed in."""

from media_library.starter.catalogue import STARTER
from media_library.starting import load_starter
from server.shared.ids import NOWHERE
from tests.media_library.sending import figure
from tests.support.world import World

SOME = 3


async def test_the_starter_content_is_loaded_once_and_read_by_families_too(world: World) -> None:
    parts, told = world.app.parts, list[tuple[int, int]]()
    parent = await world.parent(await world.child())
    slugs = [resource.slug for resource in STARTER[:SOME]]

    await load_starter(parts.database, parts.storage, parts.clock, SOME, lambda done, of: told.append((done, of)))
    again = await load_starter(parts.database, parts.storage, parts.clock, SOME)
    listed = (await world.app.get(f"{world.path}/resources", parent.token)).json()["items"]
    of_starter = [row for row in listed if row["author_name"] == "Nihol"]
    opened = [(await world.app.get(row["thumb"], parent.token)).status_code for row in of_starter]

    kept = "select array_agg(slug order by created_at desc) from resource where preschool_id = $1 and slug is not null"
    assert await figure(world, kept, NOWHERE) == slugs
    assert again == 0
    assert told[-1] == (SOME, SOME)
    assert opened == [200] * SOME
