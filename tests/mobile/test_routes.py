"""A child's difficulties and route in the client, against the real server."""

from typing import Any
from uuid import UUID

import flet as ft
import pytest

from server.shared.i18n import translator
from tests.mobile.at_work import Road, at_work, load_reference, pressable
from tests.mobile.cards import texts_in
from tests.mobile.rounds import open_round
from tests.support.flet_app import FletApp
from tests.support.observations import indicators, recorded
from tests.support.world import Person, World

EN = translator("en")


@pytest.fixture(autouse=True)
async def reference(world: World) -> None:
    await load_reference(world.app)


@pytest.fixture
async def educator(world: World) -> Person:
    return await world.educator()


@pytest.fixture
async def child_id(world: World, educator: Person) -> UUID:
    """A child that can one thing of the middle age and learns another."""
    child_id = await world.child(name="Aziza")
    first, second = indicators("physical")[:2]
    await recorded(world, educator, child_id, area="physical", indicator_id=first, level=1)
    await recorded(world, educator, child_id, area="physical", indicator_id=second, level=0.5)
    return child_id


async def at_route(world: World, person: Person, child_id: UUID) -> tuple[FletApp, Road]:
    app, road = await at_work(world, person, f"/children/{world.preschool_id}/{child_id}")
    await app.until(lambda: bool(app.all(ft.Chip, label=EN("child-tab-route"))))
    await app.fire(app.one(ft.Chip, label=EN("child-tab-route")), "select", True)
    await app.until(lambda: EN("route-of-child") in app.texts())
    return app, road


async def route_of(world: World, person: Person, child_id: UUID) -> Any:
    answer = await world.app.get(f"{world.path}/children/{child_id}/route", person.token)
    assert answer.status_code == 200, answer.text
    return answer.json()


async def begin(app: FletApp) -> None:
    await app.press(app.one(ft.FilledTonalButton, content=EN("route-begin")))
    await app.until(lambda: bool(app.all(ft.TextField, label=EN("route-strengths"))))


async def save(app: FletApp) -> None:
    await app.press(app.one(ft.FilledButton, content=EN("client-save")))


async def test_a_route_is_written_out_of_what_is_proposed(world: World, educator: Person, child_id: UUID) -> None:
    before = await route_of(world, educator, child_id)
    app, _ = await at_route(world, educator, child_id)

    await begin(app)
    for proposed in (before["proposed_strengths"][0], before["proposed_steps"][0]):
        [title] = await titles(world, educator, [proposed])
        await app.press(pressable(app, title))
    await app.type(EN("route-own-activity"), "Toʻp bilan oʻyin")
    await app.press(app.one(ft.OutlinedButton, content=EN("route-add")))
    await save(app)
    await app.until(lambda: not app.all(ft.TextField))

    written = await route_of(world, educator, child_id)
    assert written["next_steps"] == [before["proposed_steps"][0]]
    assert written["strengths"] in await titles(world, educator, [before["proposed_strengths"][0]])
    assert [one["title"] for one in written["activities"]] == ["Toʻp bilan oʻyin"]
    assert "Toʻp bilan oʻyin" in app.texts()
    await app.close()


async def titles(world: World, person: Person, wanted: list[str]) -> list[str]:
    areas = (await world.app.get("/api/reference", person.token)).json()["framework"]["areas"]
    return [
        indicator["title"]["en"]
        for area in areas
        for sub_area in area["sub_areas"]
        for indicator in sub_area["indicators"]
        if indicator["id"] in wanted
    ]


async def test_a_route_that_was_begun_is_there_again_after_looking_elsewhere(
    world: World, educator: Person, child_id: UUID
) -> None:
    app, _ = await at_route(world, educator, child_id)
    await begin(app)
    await app.type(EN("route-strengths"), "Yaxshi kuylaydi")
    await app.fire(app.one(ft.TextField, label=EN("route-strengths")), "blur")
    route = app.page.route

    await app.go("/children")
    await app.go(route)
    await app.until(lambda: bool(app.all(ft.Chip, label=EN("child-tab-route"))))
    await app.fire(app.one(ft.Chip, label=EN("child-tab-route")), "select", True)
    await app.until(lambda: bool(app.all(ft.TextField, label=EN("route-strengths"))))

    assert app.one(ft.TextField, label=EN("route-strengths")).value == "Yaxshi kuylaydi"
    await app.close()


async def test_a_route_written_over_by_somebody_else_is_told_and_kept_here(
    world: World, educator: Person, child_id: UUID
) -> None:
    app, _ = await at_route(world, educator, child_id)
    await begin(app)
    await app.type(EN("route-strengths"), "Mine")
    theirs = {"stage": 0, "strengths": "Theirs", "revision": 0}
    answer = await world.app.send("PUT", f"{world.path}/children/{child_id}/route", (await world.head()).token, theirs)

    await save(app)
    await app.until(lambda: EN.error("route.changed_meanwhile") in app.texts())
    mine = app.one(ft.TextField, label=EN("route-strengths")).value
    await save(app)
    await app.until(lambda: not app.all(ft.TextField))

    assert (answer.status_code, mine) == (200, "Mine")
    assert (await route_of(world, educator, child_id))["strengths"] == "Mine"
    await app.close()


async def test_a_difficulty_is_written_and_overcome(world: World, educator: Person, child_id: UUID) -> None:
    app, _ = await at_route(world, educator, child_id)
    await app.until(lambda: EN("difficulties-none") in app.texts())

    await app.press(app.one(ft.FilledTonalButton, content=EN("difficulty-add")))
    await choose_in_dialog(app, "Speech, communication, reading and writing")
    await write_in_dialog(app, EN("difficulty-text"), "R tovushini aytolmaydi")
    await app.press(app.dialogs(ft.AlertDialog)[0].actions[-1])
    await app.until(lambda: "R tovushini aytolmaydi" in app.texts())
    [kept] = await difficulties(world, educator, child_id)
    await app.press(app.one(ft.TextButton, content=EN("difficulty-change")))
    [switch] = [one for one in app._walk(app.dialogs(ft.AlertDialog)[0], set()) if isinstance(one, ft.Switch)]
    await app.fire(switch, "change", value=True)
    await app.press(app.dialogs(ft.AlertDialog)[0].actions[-1])
    await app.until(lambda: not app.dialogs(ft.AlertDialog))

    [overcome] = await difficulties(world, educator, child_id)
    assert (kept["area"], kept["overcome_on"], kept["revision"]) == ("speech", None, 1)
    assert (overcome["text"], overcome["overcome_on"], overcome["revision"]) == (kept["text"], "2026-11-18", 2)
    await app.close()


async def difficulties(world: World, person: Person, child_id: UUID) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = (
        await world.app.get(f"{world.path}/children/{child_id}/difficulties", person.token)
    ).json()
    return found


async def choose_in_dialog(app: FletApp, text: str) -> None:
    areas = [one for one in app._walk(app.dialogs(ft.AlertDialog)[0], set()) if isinstance(one, ft.Container)]
    await app.press(next(area for area in areas if area.on_click and texts_in(app, area) == [text]))


async def write_in_dialog(app: FletApp, label: str, text: str) -> None:
    fields = [one for one in app._walk(app.dialogs(ft.AlertDialog)[0], set()) if isinstance(one, ft.TextField)]
    field = next(field for field in fields if field.label == label)
    await app.fire(field, "change", text, value=text)


async def test_a_family_reads_the_route_and_no_difficulties(world: World, educator: Person, child_id: UUID) -> None:
    await open_round(world)
    body = {"stage": 1, "strengths": "Chaqqon", "next_steps": [str(indicators("physical")[1])], "revision": 0}
    await world.app.send("PUT", f"{world.path}/children/{child_id}/route", educator.token, body)
    app, _ = await at_route(world, await world.parent(child_id), child_id)

    assert "Chaqqon" in app.texts()
    assert EN("difficulties") not in app.texts()
    assert not app.all(ft.FilledTonalButton, content=EN("route-change"))
    await app.close()
