"""Two people at one week in the client, and what is kept on the device until it is saved."""

from typing import Any

import flet as ft
import pytest

from mobile.device.store import MemoryStore
from server.shared.domain.permissions import Role
from tests.mobile.weeks import (
    EN,
    dialog,
    on_device,
    on_wednesday,
    opened,
    press,
    retitle,
    rewritten_by,
    save,
    titles_now,
    touch,
)
from tests.support.plans import draft_week, load_reference
from tests.support.world import Person, World


@pytest.fixture(autouse=True)
async def reference(world: World) -> None:
    await load_reference(world.app)


@pytest.fixture
async def educator(world: World) -> Person:
    return await world.educator()


@pytest.fixture
async def plan(world: World, educator: Person) -> Any:
    return await draft_week(world, educator)


async def test_a_clash_is_shown_side_by_side_and_mine_is_saved_when_chosen(
    world: World, educator: Person, plan: Any
) -> None:
    head = await world.head()
    app, _ = await opened(world, educator, plan)
    first, second = on_wednesday(plan)[:2]
    await retitle(app, first["title"], "Mine")
    await rewritten_by(world, head, plan, {**first, "title": "Theirs"}, {**second, "title": "Theirs alone"})

    await app.press(app.one(ft.FilledButton, content=EN("client-save")))
    await app.until(lambda: EN("plan-overtaken") in app.texts())

    assert {"Mine", "Theirs", "Theirs alone"} <= set(app.texts())
    assert app.one(ft.FilledButton, content=EN("client-save")).disabled
    await app.press(app.one(ft.FilledTonalButton, content=EN("plan-keep-mine")))
    await save(app)
    now = await titles_now(world, educator, plan)
    assert (now[first["id"]], now[second["id"]]) == ("Mine", "Theirs alone")
    await app.close()


async def test_a_clash_settled_for_theirs_leaves_nothing_to_save(world: World, educator: Person, plan: Any) -> None:
    head = await world.head()
    app, _ = await opened(world, educator, plan)
    first = on_wednesday(plan)[0]
    await retitle(app, first["title"], "Mine")
    await rewritten_by(world, head, plan, {**first, "title": "Theirs"})
    await app.press(app.one(ft.FilledButton, content=EN("client-save")))
    await app.until(lambda: EN("plan-overtaken") in app.texts())

    await app.press(app.one(ft.OutlinedButton, content=EN("plan-keep-theirs")))

    assert "Theirs" in app.texts()
    assert "Mine" not in app.texts()
    assert app.all(ft.FilledButton, content=EN("client-save")) == []
    assert (await titles_now(world, educator, plan))[first["id"]] == "Theirs"
    await app.close()


async def test_what_was_not_saved_survives_a_closed_app_and_meets_what_happened_meanwhile(
    world: World, educator: Person, plan: Any
) -> None:
    head, store = await world.head(), MemoryStore()
    first, second = on_wednesday(plan)[:2]
    app = await on_device(world, educator, plan, store)
    await retitle(app, first["title"], "Mine")
    await retitle(app, second["title"], "Mine as well")
    await app.close()
    await rewritten_by(world, head, plan, {**first, "title": "Theirs"})

    again = await on_device(world, educator, plan, store)

    assert {EN("plan-overtaken"), "Mine", "Theirs", "Mine as well"} <= set(again.texts())
    await again.close()
    third = await on_device(world, educator, plan, store)
    await third.press(third.one(ft.FilledTonalButton, content=EN("plan-keep-mine")))
    await save(third)
    now = await titles_now(world, educator, plan)
    assert (now[first["id"]], now[second["id"]]) == ("Mine", "Mine as well")
    await third.close()


async def test_changes_that_came_too_late_are_told_and_kept(world: World, educator: Person, plan: Any) -> None:
    store = MemoryStore()
    app = await on_device(world, educator, plan, store)
    await retitle(app, on_wednesday(plan)[0]["title"], "Mine")
    await app.close()
    await world.app.post(f"{world.path}/weekly-plans/{plan['id']}/submit", educator.token)

    again = await on_device(world, educator, plan, store)

    assert EN("plan-stranded") in again.texts()
    assert "Mine" not in again.texts()
    await again.press(again.one(ft.TextButton, content=EN("plan-stranded-give-up")))
    await again.until(lambda: EN("plan-stranded") not in again.texts())
    await again.close()


async def test_without_a_connection_a_change_waits_in_the_week(world: World, educator: Person, plan: Any) -> None:
    app, road = await opened(world, educator, plan)
    line = on_wednesday(plan)[0]
    await retitle(app, line["title"], "Mine")
    road.broken = True

    await app.press(app.one(ft.FilledButton, content=EN("client-save")))
    await app.until(lambda: EN("client-server-away") in app.texts())

    assert "Mine" in app.texts()
    road.broken = False
    await save(app)
    assert (await titles_now(world, educator, plan))[line["id"]] == "Mine"
    await app.close()


async def test_a_remark_at_a_line_goes_back_with_the_plan_and_its_educator_sees_it_there(
    world: World, educator: Person, plan: Any
) -> None:
    methodist = await world.staff(Role.METHODIST)
    await world.app.post(f"{world.path}/weekly-plans/{plan['id']}/submit", educator.token)
    line = on_wednesday(plan)[0]
    desk, _ = await opened(world, methodist, plan)

    await touch(desk, line["title"])
    await press(desk, EN("plan-remark-write"))
    [field] = [one for one in desk._walk(dialog(desk), set()) if isinstance(one, ft.TextField)]
    await desk.fire(field, "change", "Slower", value="Slower")
    await press(desk, EN("plan-remark-keep"))
    await desk.press(desk.one(ft.OutlinedButton, content=EN("plan-return")))
    await press(desk, EN("plan-return"))
    await desk.until(lambda: EN("plan-status-returned") in desk.texts())
    await desk.close()

    app, _ = await opened(world, educator, plan)
    assert EN("plan-remark-of", remark="Slower") in app.texts()
    await app.close()
