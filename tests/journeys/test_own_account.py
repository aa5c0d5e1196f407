"""The own account in the client before the real server."""

import flet as ft

from server.shared.i18n import translator
from tests.journeys.visiting import PASSWORD, arrive, shows, sign_in, visit, with_password
from tests.support.flet_app import FletApp
from tests.support.world import Person, World

UZ = translator("uz")
NEW = "bulutli kunda ham quyosh bor"


async def at_the_account(world: World, person: Person) -> FletApp:
    window = await visit(world, person, route="/account")
    await window.until(lambda: shows(window, UZ("account-device-this")))
    return window


async def change_password(window: FletApp, current: str, new: str) -> None:
    await window.type(UZ("account-current-password"), current)
    await window.type(UZ("sign-in-new-password"), new)
    await window.press(window.one(ft.FilledButton, content=UZ("account-change-password")))


def error_at(window: FletApp, label: str) -> str | None:
    error = window.one(ft.TextField, label=label).error
    return error if isinstance(error, str) else None


async def test_the_account_says_who_one_is_and_where(world: World) -> None:
    window = await at_the_account(world, await world.educator())

    assert {"Tarbiyachi", UZ("account-groups", groups="Kungaboqar"), UZ("account-help-staff")} <= set(window.texts())
    await window.close()


async def test_a_refused_password_is_said_at_its_field(world: World) -> None:
    window = await at_the_account(world, await world.educator())

    await change_password(window, PASSWORD, "qisqa")
    short = error_at(window, UZ("sign-in-new-password"))
    await change_password(window, "boshqa parol", NEW)
    await window.until(lambda: error_at(window, UZ("account-current-password")) is not None)

    assert short == UZ.error("account.short_password", {"shortest": 8})
    assert error_at(window, UZ("account-current-password")) == UZ.error("account.wrong_password")
    await window.close()


async def test_a_changed_password_signs_in_from_then_on(world: World) -> None:
    educator = await world.educator()
    window = await at_the_account(world, educator)

    await change_password(window, PASSWORD, NEW)
    await window.until(lambda: UZ("account-password-changed") in window.said())
    await window.close()

    assert (await world.app.get("/api/account", educator.token)).status_code == 401
    again = await arrive(world.app)
    await sign_in(again, await login_of(world, educator.account_id), NEW)
    await again.close()


async def test_signing_out_everywhere_ends_every_session(world: World) -> None:
    educator = await world.educator()
    await with_password(world, educator)
    window = await at_the_account(world, educator)

    await window.press(window.one(ft.OutlinedButton, content=UZ("account-sign-out-everywhere")))
    [question] = window.dialogs(ft.AlertDialog)
    await window.press(question.actions[-1])
    await window.until(lambda: bool(window.all(ft.TextField, label=UZ("sign-in-login"))))

    assert (await world.app.get("/api/account", educator.token)).status_code == 401
    await window.close()


async def login_of(world: World, account_id: object) -> str:
    async with world.app.parts.database.reading() as work:
        return str(await work.raw.fetchval("select login from account where id = $1", account_id))
