"""A group's card in the client, against the real server: marking by child and by indicator, proposals, keys."""

from collections.abc import AsyncIterator
from uuid import UUID

import flet as ft
import pytest

from mobile.features.cards import state
from tests.mobile.at_work import Road, load_reference
from tests.mobile.cards import EN, at_card, dialog_texts, first_title, press_key, saved, touch, turn_to, write_in_dialog
from tests.mobile.rounds import NAMES, close_round, marks_of, open_round
from tests.support.flet_app import FletApp
from tests.support.observations import indicators, recorded
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


@pytest.fixture
async def opened(world: World, educator: Person, round_id: UUID) -> AsyncIterator[tuple[FletApp, Road]]:
    app, road = await at_card(world, educator, round_id)
    yield app, road
    await app.close()


async def test_a_touch_is_shown_at_once_and_kept_by_the_server(
    world: World, educator: Person, round_id: UUID, opened: tuple[FletApp, Road]
) -> None:
    app, _ = opened

    await touch(app, "With help", first_title())
    shown = EN("card-of", marked=1, all=16) in app.texts()
    await saved(app)

    assert shown
    assert await marks_of(world, educator, round_id, "Aziza") == {str(indicators("physical")[0]): 0.5}


async def test_the_same_level_touched_again_is_taken_back(
    world: World, educator: Person, round_id: UUID, opened: tuple[FletApp, Road]
) -> None:
    app, _ = opened

    await touch(app, "With help", first_title())
    await saved(app)
    await touch(app, "With help", first_title())
    await saved(app)

    assert await marks_of(world, educator, round_id, "Aziza") == {}


async def test_one_indicator_is_marked_for_child_after_child(
    world: World, educator: Person, round_id: UUID, opened: tuple[FletApp, Road]
) -> None:
    app, _ = opened

    await turn_to(app, "card-by-indicator")
    for name, level in zip(NAMES, ("Not yet", "With help", "Independently"), strict=True):
        await touch(app, level, f"{name} Olimova")
    await saved(app)

    first = str(indicators("physical")[0])
    marked = [await marks_of(world, educator, round_id, name) for name in NAMES]
    assert marked == [{first: 0.0}, {first: 0.5}, {first: 1.0}]


async def test_proposals_are_accepted_together_and_taken_back_together(
    world: World, educator: Person, children: list[UUID], round_id: UUID
) -> None:
    for indicator in indicators("physical")[:2]:
        await recorded(world, educator, children[0], area="physical", indicator_id=indicator, level=1)
    app, _ = await at_card(world, educator, round_id)

    await app.press(app.one(ft.FilledTonalButton, content=EN("card-accept-all", count=2)))
    await saved(app)
    accepted = await marks_of(world, educator, round_id, "Aziza")
    [bar] = app.dialogs(ft.SnackBar)
    await app.fire(bar.action, "click")
    await saved(app)

    assert accepted == {str(one): 1.0 for one in indicators("physical")[:2]}
    assert await marks_of(world, educator, round_id, "Aziza") == {}
    await app.close()


async def test_digits_set_levels_and_arrows_go_on(
    world: World, educator: Person, round_id: UUID, opened: tuple[FletApp, Road]
) -> None:
    app, _ = opened

    for name in ("Arrow Down", "3", "1", "Arrow Right", "Arrow Down", "2"):
        await press_key(app, name)
    await saved(app)

    first, second = (str(one) for one in indicators("physical")[:2])
    assert await marks_of(world, educator, round_id, "Aziza") == {first: 1.0, second: 0.0}
    assert await marks_of(world, educator, round_id, "Botir") == {first: 0.5}


async def test_why_a_level_is_proposed_is_told_with_its_entries(
    world: World, educator: Person, children: list[UUID], round_id: UUID
) -> None:
    await recorded(
        world,
        educator,
        children[0],
        area="physical",
        indicator_id=indicators("physical")[0],
        level=1,
        text="Zinadan chiqdi",
    )
    app, _ = await at_card(world, educator, round_id)

    [sign] = [
        button
        for button in app.all(ft.IconButton)
        if button.icon.semantics_label == EN("card-why-of", name=first_title())
    ]
    await app.press(sign)
    await app.until(lambda: bool(app.dialogs(ft.AlertDialog)) and "Zinadan chiqdi" in dialog_texts(app))

    assert EN("card-proposal") in dialog_texts(app)
    assert EN("card-sure-1") in dialog_texts(app)
    await app.close()


async def test_a_complete_card_is_locked_until_it_is_opened_again(
    world: World, educator: Person, children: list[UUID], round_id: UUID, opened: tuple[FletApp, Road]
) -> None:
    app, _ = opened
    await touch(app, "With help", first_title())

    await app.press(app.one(ft.FilledButton, content=EN("card-complete")))
    await write_in_dialog(app, "Quvnoq va faol")
    await app.until(lambda: EN("card-whole") in app.texts())
    await touch(app, "Independently", first_title())

    answer = await world.app.get(f"{world.path}/rounds/{round_id}/children/{children[0]}/card", educator.token)
    assert (answer.json()["summary"], answer.json()["completed_at"] is not None) == ("Quvnoq va faol", True)
    assert EN("card-locked-complete") in app.texts()
    assert await marks_of(world, educator, round_id, "Aziza") == {str(indicators("physical")[0]): 0.5}


async def test_after_the_closing_a_mark_is_corrected_with_a_reason(
    world: World, educator: Person, children: list[UUID], round_id: UUID
) -> None:
    await close_round(world, round_id)
    head = await world.head()
    app, _ = await at_card(world, head, round_id)

    await touch(app, "Independently", first_title())
    [dialog] = app.dialogs(ft.AlertDialog)
    await app.press(dialog.actions[-1])
    without_reason = await marks_of(world, educator, round_id, "Aziza")
    await write_in_dialog(app, "Notoʻgʻri bosilgan edi")
    await saved(app)

    assert without_reason == {}
    assert await marks_of(world, educator, round_id, "Aziza") == {str(indicators("physical")[0]): 1.0}
    await app.close()
