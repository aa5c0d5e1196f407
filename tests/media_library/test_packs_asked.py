"""Asking for packs: what goes in, who sees them, what families keep back, how long they live."""

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
import pytest_asyncio

from media_library.packs.jobs import EXPIRE_PACKS
from media_library.storage import PACKS, ObjectMissing
from server.kernel.jobs import enqueue
from server.shared.domain.packs import LIFE, PATIENCE
from server.shared.domain.permissions import Role
from server.shared.ids import uuid7
from server.worker import drain
from tests.media_library.intake_files import photo
from tests.media_library.packing import Packer, a_packer, items, manifest_of
from tests.media_library.sending import Sender, figure, grant_of
from tests.support.statements import statements_of
from tests.support.world import Person, World, a_world


@pytest_asyncio.fixture(loop_scope="session")
async def here(world: World) -> Packer:
    return await a_packer(world)


async def said(here: Packer, child_id: UUID, purpose: str, given: bool) -> None:
    """What the family says in the application itself."""
    body, parent = {"purpose": purpose, "given": given}, await here.world.parent(child_id)
    path = f"{here.world.path}/children/{child_id}/consents"
    answer = await here.world.app.send("PUT", path, parent.token, body)
    assert answer.status_code == 200, answer.text


async def test_a_wish_by_marks_takes_what_fits_and_tells_its_size_before(here: Packer) -> None:
    fits = await here.a_picture(theme_weeks=["11-3"], age_bands=["middle"])
    await here.a_picture((200, 100), theme_weeks=["11-4"])
    await here.a_picture((210, 100), age_bands=["senior"])
    wish = {"theme_weeks": ["11-3"], "age_bands": ["middle"], "kinds": ["picture"], "languages": ["uz"]}

    size = (await here.world.app.post(f"{here.world.path}/packs/size", here.head.token, wish)).json()
    made, pack = await here.made(**wish)

    own = [resource["identifier"]["id"] for resource in manifest_of(pack)["resources"]]
    assert fits in own
    assert size["resources"] == len(own) == made["resources"]
    assert size["byte_size"] == sum(stored["contentSize"] for stored in manifest_of(pack)["objects"])


async def test_a_collection_goes_out_as_a_pack(here: Packer) -> None:
    picture, _ = await here.a_picture(), await here.a_picture((200, 100))
    collection = uuid7()
    body = {"title": "Mening", "items": items(here.world, picture), "shared": False, "revision": 0}
    path = f"{here.world.path}/collections/{collection}"
    assert (await here.world.app.send("PUT", path, here.head.token, body)).status_code == 200

    _, pack = await here.made(collection_id=str(collection))
    other = await here.ask(await here.world.educator(), collection_id=str(collection))

    assert [one["identifier"]["id"] for one in manifest_of(pack)["resources"]] == [picture]
    assert (other.status_code, other.json()["code"]) == (409, "pack.nothing")


async def test_what_is_anothers_own_does_not_go_out_and_ones_own_does(here: Packer) -> None:
    author, colleague = await here.world.educator(), await here.world.educator()
    own = Packer(here.world, author)
    mine = await own.add("picture", await Sender(here.world, author).ready(photo((90, 90))), reach="mine")

    by_colleague = await here.ask(colleague, items=items(here.world, mine))
    by_head = await here.ask(items=items(here.world, mine))
    made, _ = await own.made(items=items(here.world, mine))
    seen_by_head = await here.world.app.get(f"{here.world.path}/packs/{made['id']}", here.head.token)

    assert (by_colleague.status_code, by_head.status_code) == (409, 409)
    assert made["resources"] == 1
    assert seen_by_head.status_code == 404


async def test_a_child_whose_family_did_not_agree_keeps_a_resource_back_and_that_is_told(here: Packer) -> None:
    child = await here.world.child()
    await said(here, child, "photos", True)
    shown = await here.a_picture(child_ids=[str(child)])
    other = await here.a_picture((200, 100))

    made, pack = await here.made(items=items(here.world, shown, other))
    await said(here, child, "sharing", True)
    agreed, whole = await here.made(items=items(here.world, shown, other))

    assert (made["resources"], made["left_out"]) == (1, 1)
    assert [one["identifier"]["id"] for one in manifest_of(pack)["resources"]] == [other]
    assert (agreed["resources"], agreed["left_out"]) == (2, 0)
    assert str(child) not in str(manifest_of(whole))


async def test_a_family_that_takes_its_consent_back_ends_a_pack_that_is_ready(here: Packer) -> None:
    child = await here.world.child()
    await said(here, child, "photos", True)
    await said(here, child, "sharing", True)
    made, _ = await here.made(items=items(here.world, await here.a_picture(child_ids=[str(child)])))

    await said(here, child, "sharing", False)

    told = await here.told(made["id"])
    assert (await here.world.app.get(made["url"], here.head.token)).status_code == 404
    assert (told["state"], told["refusal"], told["url"]) == ("expired", "pack.no_longer_allowed", "")


async def test_asking_again_makes_one_pack_and_a_few_are_made_at_a_time(here: Packer) -> None:
    wish: dict[str, Any] = {"items": items(here.world, await here.a_picture())}
    pack_id, app = uuid4(), here.world.app

    first, again = await here.ask(pack_id=pack_id, **wish), await here.ask(pack_id=pack_id, **wish)
    others = [await here.ask(**wish) for _ in range(3)]
    taken = await here.ask(await here.world.educator(), pack_id, **wish)

    assert (first.status_code, again.status_code, again.json()["id"]) == (202, 202, str(pack_id))
    assert [answer.status_code for answer in others] == [202, 202, 409]
    assert (others[2].json()["code"], taken.json()["code"]) == ("pack.too_many", "pack.exists")
    assert await here.count("pack") == 3
    app.clock.move(PATIENCE)
    try:
        told = await here.told(pack_id)
    finally:
        app.clock.move(-PATIENCE)
    assert (told["state"], told["refusal"]) == ("failed", "pack.unfinished")
    await drain(app.parts)


async def test_a_pack_waits_a_week_and_goes_at_night(here: Packer) -> None:
    made, _ = await here.made(items=items(here.world, await here.a_picture()))
    app, key = here.world.app, await figure(here.world, "select key from pack where id = $1", UUID(made["id"]))
    life = datetime.fromisoformat(made["expires_at"]) - datetime.fromisoformat(made["ready_at"])

    app.clock.move(LIFE)
    try:
        later = await here.world.head()
        told = await here.told(made["id"], later)
        gone = await app.get(made["url"], later.token)
        async with app.parts.database.writing() as work:
            await enqueue(work, EXPIRE_PACKS, {})
        await drain(app.parts)
    finally:
        app.clock.move(-LIFE)

    assert life == LIFE
    assert (told["state"], told["url"], gone.status_code) == ("expired", "", 404)
    with pytest.raises(ObjectMissing):
        await app.parts.storage.stat(PACKS, key)


async def test_a_part_is_fetched_where_a_download_broke_off_also_by_a_grant(here: Packer) -> None:
    made, pack = await here.made(items=items(here.world, await here.a_picture()))
    grant, http = grant_of(here.world, here.head), here.world.app.http

    part = await http.get(made["url"], params={"grant": grant}, headers={"range": f"bytes={len(pack) - 9}-"})
    beyond = await http.get(made["url"], params={"grant": grant}, headers={"range": f"bytes={len(pack)}-"})
    signed_out = await http.get(made["url"])

    assert (part.status_code, part.content) == (206, pack[-9:])
    assert (beyond.status_code, signed_out.status_code) == (416, 401)


async def test_a_pack_for_which_there_is_no_room_is_not_made(here: Packer) -> None:
    wish: dict[str, Any] = {"items": items(here.world, await here.a_picture())}
    async with here.world.app.parts.database.writing() as work:
        await work.raw.execute(
            "insert into media_quota (preschool_id, id, limit_bytes, set_by) values ($1, $1, 10, $2)",
            here.world.preschool_id,
            here.head.account_id,
        )

    refused = await here.ask(**wish)

    assert (refused.status_code, refused.json()["code"]) == (409, "media.quota_full")
    assert await here.count("pack") == 0


async def test_who_sees_a_pack(here: Packer) -> None:
    educator = await here.world.educator()
    asked = (await here.ask(educator, items=items(here.world, await here.a_picture()))).json()
    await drain(here.world.app.parts)
    stranger = (await a_packer(await a_world(here.world.app))).head

    async def sees(person: Person) -> tuple[int, int]:
        one = await here.world.app.get(f"{here.world.path}/packs/{asked['id']}", person.token)
        content = await here.world.app.get(f"{here.world.path}/packs/{asked['id']}/content", person.token)
        return one.status_code, content.status_code

    assert await sees(educator) == (200, 200)
    assert await sees(here.head) == (200, 200)
    assert await sees(await here.world.educator()) == (404, 404)
    assert await sees(await here.world.staff(Role.NURSE)) == (403, 403)
    assert await sees(stranger) in {(403, 403), (404, 404)}


async def test_the_list_costs_the_same_however_many_there_are(here: Packer) -> None:
    wish: dict[str, Any] = {"items": items(here.world, await here.a_picture())}
    await here.made(**wish)
    path, app = f"{here.world.path}/packs", here.world.app

    few = await statements_of(app, lambda: app.get(path, here.head.token))
    for _ in range(3):
        await here.made(**wish)
    many = await statements_of(app, lambda: app.get(path, here.head.token))

    assert many == few <= 3


async def test_a_clock_that_moved_a_minute_makes_another_pack_of_the_same(here: Packer) -> None:
    wish: dict[str, Any] = {"items": items(here.world, await here.a_picture())}
    _, first = await here.made(**wish)

    here.world.app.clock.move(timedelta(minutes=1))
    _, second = await here.made(**wish)

    assert manifest_of(first)["resources"] == manifest_of(second)["resources"]
    assert manifest_of(first)["issuer"] == manifest_of(second)["issuer"]
