"""Coming in by a code in a real browser: the first time, and again with a lost password."""

from typing import Any

import pytest

from server.shared.i18n import translator
from server.shared.ids import uuid7
from tests.server.invitations.test_invitations import someone_without_account
from tests.support.browser import PHONE, Screen
from tests.support.world import Person, World

pytestmark = pytest.mark.browser

UZ = translator("uz")
LOGIN, FIRST, SECOND = "zulfiya", "anor va behi", "tarvuz va qovun"


async def a_code(world: World, head: Person, **asked: Any) -> str:
    answer = await world.app.post(f"{world.path}/invitations", head.token, {"id": str(uuid7()), **asked})
    code: str = answer.json()["code"]
    return code


async def gives_the_code(screen: Screen, code: str) -> None:
    """From the sign-in screen, as a person goes who holds a sheet of paper with a code."""
    await screen.open("/")
    await screen.press(UZ("sign-in-with-code"))
    await screen.type(UZ("sign-in-code"), code)
    await screen.press(UZ("sign-in-continue"))


async def test_somebody_comes_in_by_a_code_and_after_a_lost_password_by_another(
    world: World, site: str, screen_at
) -> None:
    head = await world.head()
    staff_id = str(await someone_without_account(world))
    screen = screen_at(site)
    await screen.resize(PHONE)

    await gives_the_code(screen, await a_code(world, head, staff_id=staff_id))
    await screen.type(UZ("sign-in-login"), LOGIN)
    await screen.type(UZ("sign-in-new-password"), FIRST)
    await screen.screenshot("joining")
    await screen.press(UZ("sign-in-accept"))
    await screen.sees(UZ("nav-today"))
    await gives_the_code(screen, await a_code(world, head, staff_id=staff_id, reopening=True))
    await screen.sees(UZ("account-login", login=LOGIN))
    await screen.type(UZ("sign-in-new-password"), SECOND)
    await screen.screenshot("reopening")
    await screen.press(UZ("sign-in-reopen"))
    await screen.sees(UZ("nav-today"))

    assert (await world.app.post("/api/sign-in", body={"login": LOGIN, "password": FIRST})).status_code == 401
    assert (await world.app.post("/api/sign-in", body={"login": LOGIN, "password": SECOND})).status_code == 200
