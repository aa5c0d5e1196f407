"""The entries of a child on its page: captions, entries from home, and pictures that a family does not agree to."""

from collections.abc import Awaitable, Callable

from server.shared.ids import uuid7
from tests.admin.conftest import Visitor
from tests.support.app import App
from tests.support.observations import a_photo, consented, load, recorded
from tests.support.world import Person, World

Visit = Callable[..., Awaitable[Visitor]]


async def entries_of(world: World, visit: Visit, person: Person, child_id: object) -> str:
    visitor = await visit(person)
    page = await visitor.get(f"/admin/preschools/{world.preschool_id}/children/{child_id}", tab="observations")
    assert page.status_code == 200
    return page.text


async def test_a_page_shows_captions_and_names_a_picture_that_is_withheld(app: App, world: World, visit: Visit) -> None:
    await load(app)
    educator, head, child_id = await world.educator(), await world.head(), await world.child()
    photo = str(await a_photo(world, educator))
    await recorded(world, educator, child_id, photo_ids=[photo], captions=["Baland minora"])

    before = await entries_of(world, visit, head, child_id)
    await consented(world, child_id, given=False)
    after = await entries_of(world, visit, head, child_id)

    assert (photo in before, "Baland minora" in before) == (True, True)
    assert (photo in after, "Oila bu surat koʻrsatilishiga rozi emas" in after) == (False, True)


async def test_an_entry_from_home_is_marked_and_stands_without_an_area(app: App, world: World, visit: Visit) -> None:
    await load(app)
    head, child_id = await world.head(), await world.child()
    parent = await world.parent(child_id)
    entry = {"id": str(uuid7()), "text": "Uyda oʻzi kiyindi", "observed_at": app.clock.now().isoformat()}
    await app.post(f"{world.path}/children/{child_id}/home-observations", parent.token, entry)

    page = await entries_of(world, visit, head, child_id)

    assert ("Uyda oʻzi kiyindi" in page, "uydan</span>" in page, "area-sign" in page) == (True, True, False)
