"""A parent's day: the own child and nobody else's, in the family's language."""

import flet as ft

from server.shared.i18n import translator
from tests.journeys.visiting import shows, touchable, turn_to, visit
from tests.support.flet_app import PHONE
from tests.support.plans import observe
from tests.support.world import World

UZ, RU = translator("uz"), translator("ru")


async def test_a_parent_sees_the_own_child_its_timeline_and_its_growth(world: World) -> None:
    educator = await world.educator()
    own, neighbour = await world.child(name="Aziza"), await world.child(name="Bobur")
    await observe(world, educator, own)
    await observe(world, educator, neighbour)
    window = await visit(world, await world.parent(own), size=PHONE)

    await window.until(lambda: shows(window, "Aziza Olimova"))
    assert not shows(window, "Bobur")
    await window.press(touchable(window, "Aziza Olimova"))
    await window.until(
        lambda: shows(window, "Svetofor ranglarini aytdi") and window.page.route.startswith("/children/")
    )
    await turn_to(window, UZ("child-tab-growth"))
    await window.until(lambda: shows(window, UZ("growth-seen", count=1)))
    await window.go("/children")
    await window.until(lambda: shows(window, "Aziza Olimova"))

    assert not shows(window, "Bobur")
    await window.close()


async def test_another_child_by_its_address_is_not_there(world: World) -> None:
    own, neighbour = await world.child(name="Aziza"), await world.child(name="Bobur")
    window = await visit(world, await world.parent(own), route=f"/children/{world.preschool_id}/{neighbour}")

    await window.until(lambda: bool(window.all(ft.OutlinedButton, content=UZ("client-try-again"))))

    assert not shows(window, "Bobur")
    await window.close()


async def test_the_language_changes_at_once_and_stays_with_the_account(world: World) -> None:
    parent = await world.parent(await world.child())
    window = await visit(world, parent, route="/account")
    await window.until(lambda: shows(window, UZ("account-help-parent")))

    await window.fire(window.one(ft.Chip, label="Русский"), "select", True)
    await window.until(lambda: shows(window, RU("account-help-parent")))
    await window.go("/")
    await window.until(lambda: shows(window, RU("today-no-news")))

    own = (await world.app.get("/api/account", parent.token)).json()
    assert own["language"] == "ru"
    await window.close()


async def test_signing_out_leaves_nothing_on_the_screen(world: World) -> None:
    window = await visit(world, await world.parent(await world.child(name="Aziza")))
    await window.until(lambda: shows(window, "Aziza Olimova"))

    await window.fire(window.one(ft.PopupMenuItem, content=UZ("client-sign-out")), "click")
    await window.until(lambda: bool(window.all(ft.TextField, label=UZ("sign-in-login"))))

    assert not shows(window, "Aziza")
    assert "nihol.refresh_token" not in window.preferences
    await window.close()
