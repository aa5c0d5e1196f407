"""The own account in the client before the real server."""

import flet as ft

from server.shared.i18n import translator
from server.shared.ids import uuid7
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


async def test_a_given_password_is_changed_first_and_then_the_day_begins(world: World) -> None:
    educator = await world.educator()
    login = await with_password(world, educator)
    async with world.app.parts.database.writing() as work:
        await work.raw.execute("update account set must_change_password = true where id = $1", educator.account_id)
    window = await arrive(world.app)
    await window.type(UZ("sign-in-login"), login)
    await window.type(UZ("sign-in-password"), PASSWORD)
    await window.press(window.one(ft.FilledButton, content=UZ("sign-in-do")))
    await window.until(lambda: shows(window, UZ("account-must-change")))
    framed = bool(window.all(ft.AppBar))

    await change_password(window, PASSWORD, NEW)
    await window.until(lambda: bool(window.all(ft.AppBar)))

    assert not framed
    assert not shows(window, UZ("account-must-change"))
    await window.close()


async def test_whoever_lost_the_password_sets_a_new_one_by_a_code_and_keeps_the_login(world: World) -> None:
    head, educator = await world.head(), await world.educator()
    login = await with_password(world, educator)
    asked = {"id": str(uuid7()), "staff_id": str(educator.staff_id), "reopening": True}
    code = (await world.app.post(f"{world.path}/invitations", head.token, asked)).json()["code"]
    window = await arrive(world.app, route="/invitation")

    await window.type(UZ("sign-in-code"), code)
    await window.press(window.one(ft.FilledButton, content=UZ("sign-in-continue")))
    await window.until(lambda: shows(window, UZ("account-login", login=login)))
    login_asked = bool(window.all(ft.TextField, label=UZ("sign-in-login")))
    await window.type(UZ("sign-in-new-password"), NEW)
    await window.press(window.one(ft.FilledButton, content=UZ("sign-in-reopen")))
    await window.until(lambda: bool(window.all(ft.AppBar)))

    assert not login_asked
    assert (await world.app.get("/api/account", educator.token)).status_code == 401
    await window.close()
