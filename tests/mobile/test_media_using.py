"""Using resources on a tablet: leafing, showing, rating, favourites, collections; nothing lost without a network."""

from pathlib import Path

import flet as ft
import pytest

from mobile.device.store import MemoryStore
from mobile.features.media import parts
from tests.media_library.intake_files import wav
from tests.media_library.sending import a_photo
from tests.mobile.at_work import Road, at_work, load_reference, pressable
from tests.mobile.library_work import (
    EN,
    a_set,
    answer,
    at_library,
    button,
    inside,
    named,
    on_disk,
    pill,
    shelved,
    write,
)
from tests.support.flet_app import PHONE, FletApp
from tests.support.world import Person, World


@pytest.fixture(autouse=True)
async def reference(world: World) -> None:
    await load_reference(world.app)


@pytest.fixture
async def educator(world: World) -> Person:
    return await world.educator()


async def uses_of(world: World, person: Person, resource_id: str) -> dict[str, int]:
    path = f"{world.path}/resources/{world.preschool_id}/{resource_id}/uses"
    by_how: dict[str, int] = (await world.app.get(path, person.token)).json()["by_how"]
    return {how: count for how, count in by_how.items() if count}


async def resource_of(world: World, person: Person, resource_id: str) -> dict[str, object]:
    told: dict[str, object] = (
        await world.app.get(f"{world.path}/resources/{world.preschool_id}/{resource_id}", person.token)
    ).json()
    return told


async def back_again(app: FletApp) -> None:
    await app.fire(app.page, "app_lifecycle_state_change", {"state": "resume"})


async def show(app: FletApp, name: str = "media-show") -> None:
    await app.until(button(app, EN(name)))
    await app.press(app.one(ft.FilledButton, content=EN(name)))


async def close_showing(app: FletApp) -> None:
    closing = [
        one
        for one in inside(app, ft.IconButton)
        if isinstance(one.icon, ft.Icon) and one.icon.semantics_label == EN("client-close")
    ]
    await app.press(closing[0])


async def test_a_card_is_turned_over_by_a_touch_and_read_in_the_chosen_language(world: World, educator: Person) -> None:
    resource_id = await a_set(world, educator, {"uz": "olma", "en": "apple"}, {"uz": "nok", "en": "pear"})
    app, _ = await at_work(world, educator, f"/media/{world.preschool_id}/{resource_id}", size=PHONE)
    await app.until(lambda: EN("media-turn-over") in app.texts())

    before = "apple" in app.texts()
    await app.press(pressable(app, EN("media-turn-over")))
    turned = "apple" in app.texts()
    await pill(app, EN("client-language-uz"))
    uzbek = "olma" in app.texts()
    await app.press(named(app, EN("media-next")))

    assert (before, turned, uzbek) == (False, True, True)
    assert EN("media-page-of", page=2, count=2) in app.texts()
    assert "nok" not in app.texts()
    await app.close()


async def test_whoever_showed_it_is_asked_once_how_it_went_and_one_touch_is_the_answer(
    world: World, educator: Person
) -> None:
    resource_id = await a_set(world, educator, {"en": "apple"})
    store, road = MemoryStore(), Road(world.app, educator)
    address = f"/media/{world.preschool_id}/{resource_id}"
    app = await at_library(road, address, store)

    await show(app)
    await close_showing(app)
    asked = EN("media-rate-title") in app.texts()
    await pill(app, EN("media-rate-3"))
    await app.until(lambda: EN("media-where-used") in app.texts() and "Sinov Odami" in app.texts())
    await app.close()
    again = await at_library(road, address, store)
    await show(again)
    await close_showing(again)

    assert (asked, EN("media-rate-title") in again.texts()) == (True, False)
    assert (await resource_of(world, educator, resource_id))["own_rating"] == {"rating": 3, "words": ""}
    assert await uses_of(world, educator, resource_id) == {"shown": 1}
    await again.close()


async def test_who_does_not_answer_is_not_asked_again(world: World, educator: Person) -> None:
    resource_id = await a_set(world, educator, {"en": "apple"})
    app, _ = await at_work(world, educator, f"/media/{world.preschool_id}/{resource_id}")
    await show(app)
    await close_showing(app)

    await app.press(app.one(ft.TextButton, content=EN("media-rate-not-now")))
    await show(app)
    await close_showing(app)

    assert EN("media-rate-title") not in app.texts()
    assert (await resource_of(world, educator, resource_id))["own_rating"] is None
    await app.close()


async def test_uses_without_a_network_go_when_it_is_back_and_count_once(world: World, educator: Person) -> None:
    resource_id = await a_set(world, educator, {"en": "apple"})
    store, road = MemoryStore(), Road(world.app, educator)
    address = f"/media/{world.preschool_id}/{resource_id}"
    first = await at_library(road, address, store)
    await first.until(button(first, EN("media-show")))
    await first.close()
    app = await at_library(road, address, store)
    await app.until(button(app, EN("media-show")))
    road.broken = True

    await show(app)
    await close_showing(app)
    await show(app)
    await close_showing(app)
    kept = len(await store.commands())
    road.broken = False
    await back_again(app)
    await app.until(lambda: not store._commands)

    assert kept == 1
    assert await uses_of(world, educator, resource_id) == {"shown": 1}
    await app.close()


async def test_a_use_of_something_withdrawn_leaves_nothing_to_decide(world: World, educator: Person) -> None:
    resource_id = await a_set(world, educator, {"en": "apple"})
    store, road = MemoryStore(), Road(world.app, educator)
    app = await at_library(road, f"/media/{world.preschool_id}/{resource_id}", store)
    await app.until(button(app, EN("media-show")))
    path = f"{world.path}/resources/{world.preschool_id}/{resource_id}/withdraw"
    assert (await world.app.post(path, educator.token, None)).status_code == 204

    await show(app)

    assert await store.commands() == []
    assert EN("client-refused-count", count=1) not in app.texts()
    await app.close()


async def test_what_was_opened_is_listed_and_opens_while_the_server_is_away(world: World, educator: Person) -> None:
    resource_id = await a_set(world, educator, {"en": "apple"})
    await shelved(world, educator, wav(), "qoshiq.wav", kind="audio", title={"en": "Song"})
    store, road = MemoryStore(), Road(world.app, educator)
    app = await at_library(road, f"/media/{world.preschool_id}/{resource_id}", store)
    await app.until(button(app, EN("media-show")))
    road.broken = True

    await app.go("/media")
    await app.until(lambda: "Fruit" in app.texts())
    listed = (EN("media-offline") in app.texts(), "Song" in app.texts())
    await app.press(pressable(app, "Fruit"))
    await app.until(lambda: EN("media-offline-one") in app.texts())

    assert listed == (True, False)
    assert EN("media-turn-over") in app.texts()
    await app.close()


async def test_a_tablet_keeps_the_pictures_and_shows_them_without_a_network(
    world: World, educator: Person, tmp_path: Path
) -> None:
    resource_id = await a_set(world, educator, {"en": "apple"})
    store, road = on_disk(tmp_path), Road(world.app, educator)
    address = f"/media/{world.preschool_id}/{resource_id}"
    app = await at_library(road, address, store)
    await app.until(lambda: any(not one.disabled for one in app.all(ft.OutlinedButton, content=EN("media-keep"))))
    await app.press(app.one(ft.OutlinedButton, content=EN("media-keep")))
    await app.until(lambda: not button(app, EN("media-keep"))())
    road.broken = True

    await app.go("/media")
    await app.go(address)
    await app.until(lambda: EN("media-offline-one") in app.texts())
    pictures = [image.src for image in app.all(ft.Image) if isinstance(image.src, bytes)]

    assert len(pictures) == 1 and pictures[0][8:12] == b"WEBP"
    assert await uses_of(world, educator, resource_id) == {"downloaded": 1}
    await app.close()


async def test_a_favourite_is_found_among_the_favourites(world: World, educator: Person) -> None:
    resource_id = await shelved(world, educator, a_photo(), "olma.jpg", title={"en": "Apple"})
    await shelved(world, educator, wav(), "qoshiq.wav", kind="audio", title={"en": "Song"})
    app, _ = await at_work(world, educator, f"/media/{world.preschool_id}/{resource_id}")
    await app.until(button(app, EN("media-print")))

    await app.press(named(app, EN("media-favourite-on")))
    await app.go("/media")
    await app.until(lambda: "Song" in app.texts())
    await pill(app, EN("media-place-favourites"))
    await app.until(lambda: "Song" not in app.texts())

    assert "Apple" in app.texts()
    assert (await resource_of(world, educator, resource_id))["favourite"] is True
    await app.close()


async def into_new_collection(app: FletApp, title: str) -> None:
    await app.press(app.one(ft.OutlinedButton, content=EN("media-into-collection")))
    await app.until(lambda: bool(inside(app, ft.TextField)))
    await write(app, EN("media-collection-new-title"), title)
    await answer(app, EN("media-collection-make"))
    await app.until(lambda: EN("media-put-into", title=title) in app.said())


async def test_a_collection_is_made_filled_ordered_and_shared(world: World, educator: Person) -> None:
    first = await shelved(world, educator, a_photo(), "olma.jpg", title={"en": "Apple"})
    second = await shelved(world, educator, wav(), "qoshiq.wav", kind="audio", title={"en": "Song"})
    app, _ = await at_work(world, educator, f"/media/{world.preschool_id}/{first}")
    await app.until(button(app, EN("media-into-collection")))
    await into_new_collection(app, "Autumn")
    await app.go(f"/media/{world.preschool_id}/{second}")
    await app.until(button(app, EN("media-into-collection")))
    await app.press(app.one(ft.OutlinedButton, content=EN("media-into-collection")))
    await app.until(lambda: "Autumn" in [text.value for text in inside(app, ft.Text)])
    await pill(app, "Autumn")

    await app.go("/media/collections")
    await app.until(lambda: "Autumn" in app.texts())
    await app.press(pressable(app, "Autumn"))
    await app.until(lambda: "Song" in app.texts())
    await app.press(named(app, EN("media-move-up", title="Song")))
    await app.until(lambda: app.texts().index("Song") < app.texts().index("Apple"))
    await app.press(named(app, EN("media-collection-change")))
    switch = inside(app, ft.Switch)[0]
    await app.fire(switch, "change", True, value=True)
    await answer(app, EN("client-save"))
    await app.until(lambda: any(EN("media-collection-shared") in text for text in app.texts()))
    colleague = await world.educator()
    shared = (await world.app.get(f"{world.path}/collections", colleague.token)).json()

    own = (await world.app.get(f"{world.path}/collections", educator.token)).json()

    assert [(one["title"], one["shared"], one["count"]) for one in own] == [("Autumn", True, 2)]
    assert [(one["title"], one["own"]) for one in shared] == [("Autumn", False)]
    await app.close()


async def test_paper_is_asked_for_with_its_words_and_noted(world: World, educator: Person) -> None:
    resource_id = await a_set(world, educator, {"en": "apple"})
    app, _ = await at_work(world, educator, f"/media/{world.preschool_id}/{resource_id}")
    await app.until(button(app, EN("media-print")))

    await app.press(app.one(ft.OutlinedButton, content=EN("media-print")))
    await pill(app, EN("media-paper-per-page", count=6))
    await pill(app, EN("media-paper-words-back"))
    opening = inside(app, ft.FilledButton, content=EN("media-paper-open"))[0]
    address = opening.action.url  # type: ignore[union-attr]
    await app.press(opening)

    wanted = f"{world.path}/resources/{world.preschool_id}/{resource_id}/paper?per_page=6&words=back&language=en&grant="
    assert address.startswith(wanted)
    assert await uses_of(world, educator, resource_id) == {"printed": 1}
    await app.close()


async def test_opening_the_filters_draws_no_card_anew(
    world: World, educator: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[str] = []
    cover = parts.Cover
    monkeypatch.setattr(parts, "Cover", lambda kind, address: drawn.append(kind) or cover(kind, address))
    await shelved(world, educator, a_photo(), "olma.jpg", title={"en": "Apple"}, areas=["speech"])
    await shelved(world, educator, wav(), "qoshiq.wav", kind="audio", title={"en": "Song"}, areas=["creative"])
    app, _ = await at_work(world, educator, "/media")
    await app.until(lambda: {"Apple", "Song"} <= set(app.texts()))
    cards, before = len(drawn), app.sent_bytes

    await app.press(app.one(ft.TextButton, content=EN("media-filters", count=0)))

    assert EN("media-area") in app.texts()
    assert (len(drawn), cards <= 2 * 50, app.sent_bytes > before) == (cards, True, True)
    await app.close()


async def test_what_fits_the_own_group_comes_first(world: World, educator: Person) -> None:
    groups = (await world.app.get(f"{world.path}/groups", educator.token)).json()
    own = next(row for row in groups if row["id"] == str(world.sunflowers))
    await shelved(
        world, educator, a_photo(), "a.jpg", title={"en": "For mine"}, age_bands=[own["age_band"]], language="uz"
    )
    await shelved(world, educator, wav(), "b.wav", kind="audio", title={"en": "For others"}, language="ru")
    app, _ = await at_work(world, educator, "/media")

    await app.until(lambda: "For mine" in app.texts())
    ordered = app.texts().index("For mine") < app.texts().index("For others")
    await pill(app, EN("media-for-group", group=own["name"]))
    await app.until(lambda: app.texts().index("For others") < app.texts().index("For mine"))

    assert ordered
    await app.close()


async def test_a_family_uses_what_it_may_read_and_nothing_more(world: World, educator: Person) -> None:
    head = await world.head()
    resource_id = await shelved(world, head, a_photo(), "olma.jpg", title={"en": "Apple"})
    parent = await world.parent(await world.child())
    app, _ = await at_work(world, parent, f"/media/{world.preschool_id}/{resource_id}", size=PHONE)
    await app.until(button(app, EN("media-show-large")))

    await show(app, "media-show-large")
    await close_showing(app)
    buttons = [one.content for kind in (ft.OutlinedButton, ft.TextButton) for one in app.all(kind)]

    assert EN("media-rate-title") not in app.texts()
    assert EN("media-report") in buttons and EN("media-print") in buttons
    assert not {EN("media-attach"), EN("media-into-collection"), EN("media-rate"), EN("media-correct")} & set(buttons)
    assert await uses_of(world, head, resource_id) == {}
    await app.close()
