"""Announcements in the client before the real server: one touch of a family, and what staff see of it."""

from typing import Any
from uuid import UUID

import flet as ft
import pytest

from server.shared.domain.permissions import Role
from server.shared.i18n import translator
from server.shared.ids import uuid7
from tests.mobile.at_work import at_work, pressable
from tests.support.flet_app import PHONE, FletApp
from tests.support.world import Person, World

EN = translator("en")


@pytest.fixture
async def educator(world: World) -> Person:
    return await world.educator()


async def announced(world: World, person: Person, group_id: UUID | None, **said: Any) -> str:
    body = {
        "id": str(uuid7()),
        "group_id": str(group_id) if group_id else None,
        "title": "Yigʻilish",
        "text": "Payshanba kuni soat 18:00 da",
        "needs_acknowledgement": True,
        "shown_until": "2026-12-01",
        **said,
    }
    answer = await world.app.post(f"{world.path}/announcements", person.token, body)
    assert answer.status_code == 201, answer.text
    return str(body["id"])


async def board(world: World, person: Person) -> FletApp:
    app, _ = await at_work(world, person, "/announcements", size=PHONE)
    return app


async def acknowledged(world: World, person: Person, announcement: str) -> list[tuple[str, bool]]:
    path = f"{world.path}/announcements/{announcement}/acknowledgements"
    lines = (await world.app.get(path, person.token)).json()
    return [(line["child"]["given_name"], line["at"] is not None) for line in lines]


async def test_a_family_acknowledges_with_one_touch(world: World, educator: Person) -> None:
    child = await world.child(name="Aziza")
    await world.child(name="Botir")
    announcement = await announced(world, educator, world.sunflowers)
    app = await board(world, await world.parent(child))
    await app.until(lambda: "Yigʻilish" in app.texts() and bool(app.all(ft.FilledButton)))

    await app.press(app.one(ft.FilledButton, content=EN("announcement-acknowledge")))
    await app.until(lambda: EN("announcement-acknowledged") in app.texts())

    assert await acknowledged(world, educator, announcement) == [("Aziza", True), ("Botir", False)]
    assert app.all(ft.FilledButton, content=EN("announcement-acknowledge")) == []
    await app.close()


async def test_a_family_of_two_acknowledges_for_each_child_whom_it_concerns(world: World, educator: Person) -> None:
    first, second = await world.child(name="Aziza"), await world.child(name="Botir")
    elsewhere = await world.child(world.butterflies, name="Malika")
    await announced(world, educator, world.sunflowers)
    app = await board(world, await world.parent(first, second, elsewhere))
    await app.until(lambda: bool(app.all(ft.FilledButton)))

    labels = [button.content for button in app.all(ft.FilledButton) if button.visible]

    assert labels == [EN("announcement-acknowledge-for", name=name) for name in ("Aziza", "Botir")]
    await app.close()


async def test_an_educator_writes_for_the_own_group(world: World, educator: Person) -> None:
    child = await world.child(name="Aziza")
    app = await board(world, educator)
    await app.until(lambda: EN("announcements-none-staff") in app.texts())

    await app.press(app.one(ft.FilledButton, content=EN("announcement-new")))
    await app.until(lambda: bool(app.all(ft.TextField)))
    await app.type(EN("announcement-title"), "Kuz bayrami")
    await app.type(EN("announcement-text"), "Juma kuni, liboslar bilan")
    await app.fire(app.one(ft.Switch), "change", value=True)
    await app.press(app.one(ft.FilledButton, content=EN("announcement-publish")))
    await app.until(lambda: app.page.route == "/announcements" and "Kuz bayrami" in app.texts())

    assert app.said() == [EN("announcement-sent")]
    family = await world.parent(child)
    kept = (await world.app.get(f"{world.path}/announcements", family.token)).json()["items"]
    assert [(one["title"], one["group_id"], one["needs_acknowledgement"]) for one in kept] == [
        ("Kuz bayrami", str(world.sunflowers), True)
    ]
    await app.close()


async def test_who_has_not_acknowledged_stands_first_and_may_be_written_to(world: World, educator: Person) -> None:
    child = await world.child(name="Aziza")
    other = await world.child(name="Botir")
    announcement = await announced(world, educator, world.sunflowers)
    parent = await world.parent(child)
    path = f"{world.path}/announcements/{announcement}/acknowledge?child_id={child}"
    assert (await world.app.post(path, parent.token)).status_code == 204
    app = await board(world, educator)
    await app.until(lambda: bool(app.all(ft.OutlinedButton)))

    await app.press(app.one(ft.OutlinedButton, content=EN("announcement-count", done=1, families=2)))
    await app.until(lambda: EN("announcement-missing", count=1) in app.texts())
    texts = app.texts()
    await app.press(_writing_to(app, "Botir Olimova"))

    assert texts.index("Botir Olimova") < texts.index("Aziza Olimova")
    assert app.page.route == f"/messages/{world.preschool_id}/{other}"
    await app.close()


async def test_an_announcement_is_changed_and_taken_back_after_a_question(world: World, educator: Person) -> None:
    child = await world.child(name="Aziza")
    announcement = await announced(world, educator, world.sunflowers)
    app = await board(world, educator)
    await app.until(lambda: "Yigʻilish" in app.texts())

    await app.press(app.one(ft.TextButton, content=EN("announcement-change")))
    await app.until(lambda: bool(app.all(ft.TextField)))
    await app.type(EN("announcement-title"), "Ota-onalar yigʻilishi")
    await app.press(app.one(ft.FilledButton, content=EN("client-save")))
    await app.until(lambda: "Ota-onalar yigʻilishi" in app.texts())
    changed = app.page.route
    await app.press(app.one(ft.TextButton, content=EN("announcement-withdraw")))
    [question] = app.dialogs(ft.AlertDialog)
    await app.press(question.actions[-1])
    await app.until(lambda: EN("announcements-none-staff") in app.texts())

    family = await world.parent(child)
    assert (await world.app.get(f"{world.path}/announcements", family.token)).json()["items"] == []
    assert changed == "/announcements"
    assert announcement not in app.page.route
    await app.close()


async def test_a_head_may_write_to_the_whole_preschool_and_a_specialist_only_reads(world: World) -> None:
    head, specialist = await world.head(), await world.staff(Role.SPECIALIST, world.sunflowers)
    app, _ = await at_work(world, head, f"/announcements/{world.preschool_id}/new", size=PHONE)
    await app.until(lambda: bool(app.all(ft.TextField)))
    everybody = pressable(app, EN("announcement-everybody"))
    reading = await board(world, specialist)
    await reading.until(lambda: EN("announcements-none") in reading.texts())

    assert everybody is not None
    assert reading.all(ft.FilledButton, content=EN("announcement-new")) == []
    await app.close()
    await reading.close()


def _writing_to(app: FletApp, name: str) -> ft.IconButton:
    wanted = EN("message-to-family", name=name)
    return next(
        one for one in app.all(ft.IconButton) if isinstance(one.icon, ft.Icon) and one.icon.semantics_label == wanted
    )
