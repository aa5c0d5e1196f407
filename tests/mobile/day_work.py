"""What tests of the day start from: a week with activities of the test's own, and ways to its screens."""

import asyncio
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import flet as ft

from server.shared.i18n import translator
from server.shared.ids import uuid7
from tests.mobile.at_work import Road, at_work, pressable
from tests.support.flet_app import TABLET, FletApp
from tests.support.plans import MONDAY, draft_week
from tests.support.world import Person, World

EN = translator("en")


def today_of(world: World) -> date:
    """The date at the preschool by the tests' clock."""
    return (world.app.clock.now() + timedelta(hours=5)).date()


def line(title: str, weekday: int, part: str = "morning_circle", **said: Any) -> dict[str, Any]:
    """An activity as it is written into a week."""
    return {
        "id": str(uuid7()),
        "weekday": weekday,
        "part_of_day": part,
        "area": "speech",
        "title": title,
        **said,
    }


async def a_week(world: World, person: Person, *lines: dict[str, Any], monday: date = MONDAY) -> Any:
    """The week with these activities only."""
    plan = await draft_week(world, person, monday)
    removed = [{"id": one["id"], "revision": one["revision"]} for one in plan["activities"]]
    change = {"put": list(lines), "removed": removed}
    answer = await world.app.send("PUT", f"{world.path}/weekly-plans/{plan['id']}", person.token, change)
    assert answer.status_code == 200, answer.text
    return answer.json()


async def the_week(world: World, person: Person, plan: Any) -> dict[str, Any]:
    """The activities of the week as the server has them now, by their titles."""
    answer = await world.app.get(f"{world.path}/weekly-plans/{plan['id']}", person.token)
    return {one["title"]: one for one in answer.json()["activities"]}


async def at_day(
    world: World, person: Person, *, size: tuple[int, int] = TABLET, group_id: UUID | None = None
) -> tuple[FletApp, Road]:
    return await at_work(world, person, f"/day/{world.preschool_id}/{group_id or world.sunflowers}", size=size)


async def press(app: FletApp, text: str) -> None:
    """Presses what shows or is named exactly this: an area, or a button with a text in it."""
    for kind in (ft.Button, ft.TextButton, ft.OutlinedButton):
        for button in app.all(kind):
            if named(button) == text:
                await app.press(button)
                return
    await app.press(pressable(app, text))


def named(button: ft.Button | ft.TextButton | ft.OutlinedButton) -> str | None:
    content = button.content
    return (content.semantics_label or content.value) if isinstance(content, ft.Text) else str(content)


async def press_tile(app: FletApp, name: str) -> None:
    """Presses the touchable area that is named so for those who listen."""
    found = [
        area
        for area in app.all(ft.Container)
        if area.on_click
        and any(isinstance(inner, ft.Text) and inner.semantics_label == name for inner in app._walk(area, set()))
    ]
    assert len(found) == 1, f"{len(found)} of {name!r}; texts: {app.texts()}"
    await app.press(found[0])


async def press_in_sheet(app: FletApp, text: str) -> None:
    """Presses a choice of the open sheet."""
    sheet = app.dialogs(ft.BottomSheet)[-1]
    areas = [one for one in app._walk(sheet, set()) if isinstance(one, ft.Container | ft.TextButton) and one.on_click]
    found = [
        area
        for area in areas
        if text in [inner.value for inner in app._walk(area, set()) if isinstance(inner, ft.Text)]
        or (isinstance(area, ft.TextButton) and area.content == text)
    ]
    assert len(found) == 1, f"{len(found)} of {text!r}"
    await app.press(found[0])


async def becomes(world: World, person: Person, plan: Any, title: str, **said: object) -> dict[str, Any]:
    """The activity once the server has it so; fails after five seconds."""
    async with asyncio.timeout(5):
        while True:
            found = (await the_week(world, person, plan))[title]
            if all(found[name] == value for name, value in said.items()):
                return found
            await asyncio.sleep(0.01)
