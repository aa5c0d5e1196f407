"""Tasks in the client before the real server: told of on the first screen, marked without a network too."""

import flet as ft
import pytest

from mobile.features.tasks import state
from server.shared.i18n import translator
from tests.mobile.at_work import at_work, preschool_moment
from tests.mobile.cards import write_in_dialog
from tests.server.decisions.deciding import OCTOBER, a_task, decided, month_of, shown
from tests.support.flet_app import PHONE
from tests.support.world import Person, World

EN = translator("en")


async def given(world: World, head: Person, *tasks: dict[str, object]) -> dict[str, object]:
    await month_of(world, OCTOBER, 0.5)
    made: dict[str, object] = await decided(world, head, tasks=list(tasks))
    return made


async def test_the_first_screen_tells_of_what_is_near_and_it_is_marked_with_a_remark(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(state, "preschool_now", lambda: preschool_moment(world.app))
    head, educator = await world.head(), await world.educator()
    made = await given(world, head, a_task(educator, what="Jadval tuzish", due_on="2026-11-20"))
    app, _ = await at_work(world, educator, "/", size=PHONE)
    await app.until(lambda: "Jadval tuzish" in app.texts())

    await app.press(app.one(ft.FilledTonalButton, content=EN("task-done")))
    await app.until(lambda: bool(app.dialogs(ft.AlertDialog)))
    await write_in_dialog(app, "Osildi")
    await app.until(lambda: "Jadval tuzish" not in app.texts())

    task = (await shown(world, head, made))["tasks"][0]
    assert (task["done_by_name"], task["remark"]) == ("Sinov Odami", "Osildi")
    await app.close()


async def test_without_a_network_a_task_is_marked_and_sent_later(world: World) -> None:
    head, educator = await world.head(), await world.educator()
    made = await given(world, head, a_task(educator, what="Jadval tuzish"))
    app, road = await at_work(world, educator, f"/tasks/{world.preschool_id}", size=PHONE)
    await app.until(lambda: "Jadval tuzish" in app.texts())
    road.broken = True

    await app.press(app.one(ft.FilledTonalButton, content=EN("task-done")))
    await app.until(lambda: bool(app.dialogs(ft.AlertDialog)))
    await write_in_dialog(app, "Osildi")
    await app.until(lambda: bool(app.all(ft.TextButton, content=EN("task-not-done"))))
    before = (await shown(world, head, made))["tasks"][0]
    road.broken = False
    await app.press(app.one(ft.TextButton, content=EN("task-not-done")))
    await app.until(lambda: bool(app.all(ft.FilledTonalButton, content=EN("task-done"))))
    after = (await shown(world, head, made))["tasks"][0]
    await app.close()

    assert (before["done_at"], before["revision"]) == (None, 1)
    assert (after["done_at"], after["revision"]) == (None, 3)


async def test_nobody_is_told_of_tasks_who_has_none(world: World) -> None:
    app, _ = await at_work(world, await world.educator(), f"/tasks/{world.preschool_id}", size=PHONE)

    await app.until(lambda: EN("tasks-none") in app.texts())

    await app.close()
