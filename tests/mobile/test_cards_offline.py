"""A group's card without a network, with lost answers, and marked by two people at once: nothing is lost."""

from uuid import UUID

import flet as ft
import pytest

from mobile.device.store import MemoryStore
from mobile.features.cards import state
from tests.mobile.at_work import load_reference
from tests.mobile.cards import EN, at_card, first_title, on_device, saved, touch, turn_to
from tests.mobile.rounds import NAMES, close_round, mark, marks_of, open_round
from tests.support.flet_app import FletApp
from tests.support.observations import indicators
from tests.support.world import Person, World


@pytest.fixture(autouse=True)
async def reference(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """The framework in force, and touches that go out at once."""
    await load_reference(world.app)
    monkeypatch.setattr(state, "TOUCHING_PAUSE", 0.01)


@pytest.fixture
async def educator(world: World) -> Person:
    return await world.educator()


@pytest.fixture
async def children(world: World) -> list[UUID]:
    return [await world.child(name=name) for name in NAMES]


@pytest.fixture
async def round_id(world: World, children: list[UUID]) -> UUID:
    return await open_round(world)


async def back_again(app: FletApp) -> None:
    """The network is back: the app is told so by its platform."""
    await app.fire(app.page, "app_lifecycle_state_change", {"state": "resume"})


async def test_marks_made_without_a_network_go_when_it_is_back(world: World, educator: Person, round_id: UUID) -> None:
    app, road = await at_card(world, educator, round_id)
    road.broken = True

    await touch(app, "With help", first_title())
    await app.until(lambda: EN("card-waits", count=1) in app.texts())
    await touch(app, "Independently", first_title())
    shown = EN("card-of", marked=1, all=16) in app.texts()
    road.broken = False
    await back_again(app)
    await saved(app)

    assert shown
    assert await marks_of(world, educator, round_id, "Aziza") == {str(indicators("physical")[0]): 1.0}
    await app.close()


async def test_marks_of_a_closed_app_are_there_again_and_go(world: World, educator: Person, round_id: UUID) -> None:
    store = MemoryStore()
    app, road = await on_device(world, educator, round_id, store)
    road.broken = True
    await touch(app, "With help", first_title())
    await app.until(lambda: EN("card-waits", count=1) in app.texts())
    await touch(app, "Independently", first_title())
    await app.close()

    again, _ = await on_device(world, educator, round_id, store)
    await saved(again)

    assert await marks_of(world, educator, round_id, "Aziza") == {str(indicators("physical")[0]): 1.0}
    await again.close()


async def test_a_lost_answer_makes_no_clash_with_oneself(world: World, educator: Person, round_id: UUID) -> None:
    app, road = await at_card(world, educator, round_id)
    road.deaf = True

    await touch(app, "With help", first_title())
    await app.until(lambda: road.lost > 0 and EN("card-waits", count=1) in app.texts())
    await touch(app, "Independently", first_title())
    road.deaf = False
    await back_again(app)
    await saved(app)

    assert await marks_of(world, educator, round_id, "Aziza") == {str(indicators("physical")[0]): 1.0}
    assert not app.all(ft.OutlinedButton, content=EN("card-keep-theirs", level="With help"))
    await app.close()


@pytest.mark.parametrize(("kept", "level"), [("card-keep-mine", 1.0), ("card-keep-theirs", 0.0)])
async def test_of_a_clash_the_educator_chooses_theirs_or_mine(
    world: World, educator: Person, children: list[UUID], round_id: UUID, kept: str, level: float
) -> None:
    app, _ = await at_card(world, educator, round_id)
    first = indicators("physical")[0]
    await mark(world, await world.head(), round_id, children[0], first, 0)

    await touch(app, "Independently", first_title())
    await app.until(lambda: bool(app.all(ft.OutlinedButton, content=EN("card-keep-theirs", level="Not yet"))))
    meanwhile = await marks_of(world, educator, round_id, "Aziza")
    if kept == "card-keep-mine":
        await app.press(app.one(ft.FilledTonalButton, content=EN(kept, level="Independently")))
    else:
        await app.press(app.one(ft.OutlinedButton, content=EN(kept, level="Not yet")))
    await saved(app)

    assert meanwhile == {str(first): 0.0}
    assert await marks_of(world, educator, round_id, "Aziza") == {str(first): level}
    assert not app.all(ft.OutlinedButton, content=EN("card-keep-theirs", level="Not yet"))
    await app.close()


async def test_marks_refused_because_the_round_was_closed_stay_until_they_are_given_up(
    world: World, educator: Person, round_id: UUID
) -> None:
    app, _ = await at_card(world, educator, round_id)
    await close_round(world, round_id)

    await touch(app, "With help", first_title())
    await app.until(lambda: bool(app.all(ft.TextButton, content=EN("card-give-up"))))
    shown = EN("card-of", marked=1, all=16) in app.texts()
    await app.press(app.one(ft.TextButton, content=EN("card-give-up")))

    assert shown
    assert EN("card-of", marked=0, all=16) in app.texts()
    assert await marks_of(world, educator, round_id, "Aziza") == {}
    await app.close()


async def test_a_card_is_completed_only_when_its_marks_have_arrived(
    world: World, educator: Person, round_id: UUID
) -> None:
    app, road = await at_card(world, educator, round_id)
    road.broken = True
    await touch(app, "With help", first_title())

    await app.press(app.one(ft.FilledButton, content=EN("card-complete")))
    await app.press(app.dialogs(ft.AlertDialog)[0].actions[-1])
    await app.until(lambda: EN("card-complete-waits") in app.texts())

    assert EN("card-whole") not in app.texts()
    await app.close()


async def test_the_other_way_of_looking_shows_what_waits_too(world: World, educator: Person, round_id: UUID) -> None:
    app, road = await at_card(world, educator, round_id)
    road.broken = True

    await touch(app, "With help", first_title())
    await turn_to(app, "card-by-indicator")
    await app.until(lambda: EN("card-waits", count=1) in app.texts())

    assert len([icon for icon in app.all(ft.Icon) if icon.icon is ft.Icons.CLOUD_UPLOAD_OUTLINED]) == 1
    await app.close()
