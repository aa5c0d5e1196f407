"""Adding on the tablet and sharing wider: sets with words, children in the picture, review, reports, packs, parts."""

from pathlib import Path

import flet as ft
import httpx
import pytest

from mobile.device.api import ApiClient
from mobile.device.parts import PartSender
from mobile.device.session import Session
from mobile.device.store import MemoryStore
from mobile.device.values import MemoryValues
from mobile.problems import ServerAway
from server.shared.contract.media import NewFile
from server.shared.ids import uuid7
from server.worker import drain
from tests.media_library.sending import a_photo
from tests.mobile.at_work import Road, at_work, load_reference, send_file
from tests.mobile.library_work import EN, answer, at_library, button, named, pill, shelved, write
from tests.support.flet_app import FletApp
from tests.support.observations import consented
from tests.support.world import Person, World


@pytest.fixture(autouse=True)
async def reference(world: World) -> None:
    await load_reference(world.app)


@pytest.fixture
async def educator(world: World) -> Person:
    return await world.educator()


async def sent(app: FletApp, road: Road, *names: str) -> None:
    """Photos that were chosen and went up one after another."""
    for name in names:
        await send_file(app, road, EN("media-choose-file"), name, a_photo())


async def test_a_set_with_words_in_two_languages_is_made_on_the_tablet(world: World, educator: Person) -> None:
    app, road = await at_work(world, educator, "/media/new")
    await app.until(lambda: EN("media-file") in app.texts())
    await sent(app, road, "1.jpg", "2.jpg", "3.jpg")
    await app.until(lambda: EN("media-set-title", count=3) in app.texts())
    await pill(app, EN("media-kind-card_set"))
    await pill(app, EN("client-language-ru"), 0)

    fields = [one for one in app.all(ft.TextField) if str(one.label).startswith("Word: ")]
    for field, word in zip(fields, ("яблоко", "apple", "груша", "pear"), strict=False):
        await app.fire(field, "change", word, value=word)
    flips = [one for one in app.all(ft.IconButton) if isinstance(one.icon, ft.Icon)]
    third = [one for one in flips if one.icon.semantics_label == EN("media-back-of-previous")][1]  # type: ignore[union-attr]
    await app.press(third)
    await app.press(named(app, EN("media-move-up", title=EN("media-card", number=2))))
    await app.type(EN("media-title"), "Fruit")
    await app.press(app.one(ft.FilledButton, content=EN("client-save")))
    await app.until(lambda: app.page.route.startswith(f"/media/{world.preschool_id}/"))
    listed = (await world.app.get(f"{world.path}/resources", educator.token)).json()["items"]
    made = next(one for one in listed if one["owner_id"] == str(world.preschool_id))
    path = f"{world.path}/resources/{world.preschool_id}/{made['id']}"
    told = (await world.app.get(path, educator.token)).json()

    assert (told["kind"], told["reach"], told["sharing_state"]) == ("card_set", "mine", "waiting")
    assert [part["words"] for part in told["parts"]] == [{"en": "pear", "ru": "груша"}, {"en": "apple", "ru": "яблоко"}]
    assert [bool(part["back_file_id"]) for part in told["parts"]] == [True, False]
    await app.close()


async def test_a_child_in_the_picture_is_named_and_its_familys_consent_is_asked_for(
    world: World, educator: Person
) -> None:
    child_id = await world.child(name="Botir")
    app, road = await at_work(world, educator, "/media/new")
    await app.until(lambda: EN("media-file") in app.texts())
    await sent(app, road, "botir.jpg")
    await app.type(EN("media-title"), "At the window")
    await pill(app, EN("media-children-yes"))
    await app.type(EN("media-children-search"), "botir")
    await app.until(lambda: any("Botir" in text for text in app.texts()))
    await pill(app, next(text for text in app.texts() if "Botir" in text))

    await app.press(app.one(ft.FilledButton, content=EN("client-save")))
    await app.until(lambda: any("consent of the family is missing" in text for text in app.texts()))
    refused = (await world.app.get(f"{world.path}/resources", educator.token)).json()["items"]
    await consented(world, child_id)
    await app.press(app.one(ft.FilledButton, content=EN("client-save")))
    await app.until(lambda: app.page.route.startswith(f"/media/{world.preschool_id}/"))

    assert [row["title"] for row in refused if row["owner_id"] == str(world.preschool_id)] == []
    await app.close()


async def test_the_very_same_file_is_found_in_the_library_before_it_is_added_twice(
    world: World, educator: Person
) -> None:
    await shelved(world, educator, a_photo(), "olma.jpg", title={"en": "Apple"})
    app, road = await at_work(world, educator, "/media/new")
    await app.until(lambda: EN("media-file") in app.texts())

    await sent(app, road, "again.jpg")
    await drain(world.app.parts)

    await app.until(lambda: EN("media-twin", title="Apple") in app.texts())
    await app.close()


async def test_several_files_that_are_no_set_are_refused_in_words(world: World, educator: Person) -> None:
    app, road = await at_work(world, educator, "/media/new")
    await app.until(lambda: EN("media-file") in app.texts())
    await sent(app, road, "1.jpg", "2.jpg")
    await app.type(EN("media-title"), "Two")
    await pill(app, EN("media-kind-picture"))

    await app.press(app.one(ft.FilledButton, content=EN("client-save")))

    assert EN("media-one-file-only") in app.texts()
    await app.close()


async def test_a_resource_is_corrected_and_keeps_what_was_not_touched(world: World, educator: Person) -> None:
    resource_id = await shelved(
        world, educator, a_photo(), "olma.jpg", title={"uz": "Olma"}, areas=["speech"], source="Own", reach="mine"
    )
    app, _ = await at_work(world, educator, f"/media/{world.preschool_id}/{resource_id}/change")
    await app.until(lambda: EN("media-correct-title") in app.texts())

    await app.type(EN("media-title"), "Qizil olma")
    await app.press(app.one(ft.FilledButton, content=EN("client-save")))
    await app.until(lambda: app.page.route == f"/media/{world.preschool_id}/{resource_id}")
    path = f"{world.path}/resources/{world.preschool_id}/{resource_id}"
    told = (await world.app.get(path, educator.token)).json()

    assert (told["title"], told["areas"], told["source"]) == ({"uz": "Qizil olma"}, ["speech"], "Own")
    await app.close()


async def test_a_request_goes_back_with_words_is_answered_and_accepted(world: World, educator: Person) -> None:
    await shelved(world, educator, a_photo(), "olma.jpg", title={"en": "Apple"})
    head = await world.head()
    app, _ = await at_work(world, head, "/media/requests")
    await app.until(lambda: EN("media-waiting-for-me") in app.texts())
    await app.press(app.one(ft.TextButton, content=EN("media-decide-return")))
    await write(app, EN("media-step-words"), "Say where it grew")
    await answer(app, EN("media-step-return"))
    await app.until(lambda: EN("media-waiting-for-me") not in app.texts())
    await app.close()

    authors, _ = await at_work(world, educator, "/media/requests")
    await authors.until(lambda: "Say where it grew" in authors.texts())
    await authors.press(authors.one(ft.FilledButton, content=EN("media-request-answer")))
    await write(authors, EN("media-step-words"), "In our garden")
    await answer(authors, EN("media-step-answer"))
    await authors.until(lambda: "In our garden" in authors.texts())
    await authors.close()
    again, _ = await at_work(world, head, "/media/requests")
    await again.until(button(again, EN("media-decide-accept")))
    await again.press(again.one(ft.FilledButton, content=EN("media-decide-accept")))
    await answer(again, EN("media-step-accept"))
    await again.until(lambda: EN("media-waiting-for-me") not in again.texts())
    colleague = await world.educator()
    rows = (await world.app.get(f"{world.path}/resources", colleague.token)).json()["items"]

    assert [row["reach"] for row in rows if row["title"] == {"en": "Apple"}] == ["preschool"]
    await again.close()


async def test_a_leader_asks_for_the_district_from_the_resource_itself(world: World) -> None:
    head = await world.head()
    resource_id = await shelved(world, head, a_photo(), "olma.jpg", title={"en": "Apple"})
    app, _ = await at_work(world, head, f"/media/{world.preschool_id}/{resource_id}")
    await app.until(button(app, EN("media-share-district")))

    await app.press(app.one(ft.OutlinedButton, content=EN("media-share-district")))
    await write(app, EN("media-share-words"), "Ours, from the garden")
    await answer(app, EN("media-share-ask"))
    waiting = EN("media-request-told", reach=EN("media-reach-district"), state=EN("media-request-waiting"))
    await app.until(lambda: waiting in app.texts())

    assert "Ours, from the garden" in app.texts()
    assert not button(app, EN("media-share-district"))()
    await app.close()


async def test_a_problem_is_reported_and_its_answer_is_read(world: World, educator: Person) -> None:
    head = await world.head()
    resource_id = await shelved(world, head, a_photo(), "olma.jpg", title={"en": "Apple"})
    app, _ = await at_work(world, educator, f"/media/{world.preschool_id}/{resource_id}")
    await app.until(button(app, EN("media-report")))
    await app.press(app.one(ft.TextButton, content=EN("media-report")))
    await pill(app, EN("media-report-wrong_content"))
    await answer(app, EN("media-report-send"))
    await app.until(lambda: EN("media-report-sent") in app.said())
    report = (await world.app.get("/api/resource-reports", head.token)).json()[0]
    path = f"{world.path}/resource-reports/{report['id']}/settle"
    assert (await world.app.post(path, head.token, {"answer": "Mended, thank you"})).status_code == 200

    await app.go("/media/requests")

    await app.until(lambda: any("Mended, thank you" in text for text in app.texts()))
    await app.close()


async def test_a_withdrawn_resource_is_gone_from_the_list_and_from_the_device(world: World, educator: Person) -> None:
    resource_id = await shelved(world, educator, a_photo(), "olma.jpg", title={"en": "Apple"}, reach="mine")
    store, road = MemoryStore(), Road(world.app, educator)
    app = await at_library(road, f"/media/{world.preschool_id}/{resource_id}", store)
    await app.until(button(app, EN("media-withdraw")))

    await app.press(app.one(ft.TextButton, content=EN("media-withdraw")))
    await answer(app, EN("media-withdraw"))
    await app.until(lambda: app.page.route == "/media")
    road.broken = True
    await app.go("/media/requests")
    await app.go("/media")
    await app.until(lambda: EN("client-server-away") in app.texts())

    assert "Apple" not in app.texts()
    await app.close()


async def test_a_pack_is_weighed_made_and_offered_for_download(world: World, educator: Person) -> None:
    await shelved(world, await world.head(), a_photo(), "olma.jpg", title={"en": "Apple"})
    app, _ = await at_work(world, educator, "/media/packs")
    await app.until(lambda: any(text.endswith(" MB") for text in app.texts()))

    await app.type(EN("media-pack-title"), "For the mountains")
    await app.press(app.one(ft.FilledButton, content=EN("media-pack-make")))
    await app.until(lambda: EN("media-pack-being-made") in app.texts())
    await drain(world.app.parts)
    await app.until(button(app, EN("media-pack-take")))
    action = app.one(ft.OutlinedButton, content=EN("media-pack-take")).action

    assert isinstance(action, ft.OpenUrl)
    assert str(action.url).startswith(f"{world.path}/packs/") and "content?grant=" in str(action.url)
    await app.close()


class Faltering(Road):
    """A way on which sendings of bytes break off: every one while it is ``cut``, else every third."""

    sent = 0
    cut = False

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        if request.method == "PUT" and "/parts/" in request.url.path:
            self.sent += 1
            if self.cut or self.sent % 3 == 2:
                raise httpx.ConnectError("broke off")
        return await super().handle_async_request(request)


async def test_a_large_file_goes_in_parts_over_a_bad_connection_and_goes_on_another_day(
    world: World, educator: Person, tmp_path: Path
) -> None:
    path = tmp_path / "kino.mp4"
    path.write_bytes(bytes(range(256)) * 4096 * 20)
    size, told = path.stat().st_size, list[float]()
    asked = NewFile(uuid7(), "resource", path.name, "application/octet-stream", size)
    road, session, store = Faltering(world.app, educator), Session(MemoryValues()), MemoryStore()
    await session.accept(await road._tokens())
    api, files = ApiClient(road, session), f"{world.path}/files"
    sender = PartSender(api, files, store, pause=lambda _failures: 0)
    road.cut = True
    with pytest.raises(ServerAway):
        await sender.send(path, asked, told.append)
    road.cut = False

    begun = await sender.begun(path, size)
    await sender.send(path, asked, told.append)
    parts = (await world.app.get(f"{files}/{asked.id}/parts", educator.token)).json()["parts"]

    assert begun == asked.id
    assert len(parts) > 1 and all(part["received"] for part in parts)
    assert (told[0], told == sorted(told)) == (0.0, True)
    assert await sender.begun(path, size) is None
    await api.close()
