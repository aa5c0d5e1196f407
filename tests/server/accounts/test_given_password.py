"""A password that somebody else chose is changed before anything else is done."""

from server.shared.ids import uuid7
from tests.admin.conftest import with_password
from tests.server.accounts.people import PASSWORD
from tests.server.rights.routes import routes
from tests.support.app import App
from tests.support.world import Person, World

OF_THE_OWN_ACCOUNT = {
    "GET /api/account",
    "PATCH /api/account",
    "POST /api/account/password",
    "GET /api/account/devices",
    "POST /api/account/sign-out",
    "POST /api/account/sign-out-everywhere",
    "GET /admin/account",
    "POST /admin/account/password",
    "POST /admin/language",
    "POST /admin/sign-out",
    "POST /admin/sign-out-everywhere",
}
CHANGE = {"current_password": PASSWORD, "new_password": "yangi parolim bor"}


async def with_a_given_password(app: App, person: Person) -> None:
    await with_password(app, person, PASSWORD)
    async with app.parts.database.writing() as work:
        await work.raw.execute("update account set must_change_password = true where id = $1", person.account_id)


def test_only_the_own_account_is_open_to_a_given_password() -> None:
    assert {route.name for route in routes() if route.handler.opt.get("any_password")} == OF_THE_OWN_ACCOUNT


async def test_reading_and_writing_wait_for_a_password_of_ones_own(world: World) -> None:
    head = await world.head()
    await with_a_given_password(world.app, head)
    group = {"id": str(uuid7()), "name": "Lola", "age_band": "middle", "school_year": 2026}
    key = uuid7()
    groups = f"{world.path}/groups"

    read = await world.app.get(groups, head.token)
    written = await world.app.post(groups, head.token, group, key)
    joined = await world.app.post("/api/invitations/join", head.token, {"code": "AAAA-AAAA-AAAA"})
    changed = await world.app.post("/api/account/password", head.token, CHANGE)
    after = await world.app.get(groups, head.token)
    again = await world.app.post(groups, head.token, group, key)

    refused = [(answer.status_code, answer.json()["code"]) for answer in (read, written, joined)]
    assert refused == [(403, "account.password_must_change")] * 3
    assert (changed.status_code, after.status_code, again.status_code) == (204, 200, 201)
    assert "Lola" not in after.text


async def test_whoever_will_not_change_it_may_read_of_the_account_choose_a_language_and_leave(world: World) -> None:
    educator = await world.educator()
    await with_a_given_password(world.app, educator)

    own = await world.app.get("/api/account", educator.token)
    spoken = await world.app.send("PATCH", "/api/account", educator.token, {"language": "ru"})
    left = await world.app.post("/api/account/sign-out", educator.token)

    assert (own.status_code, own.json()["must_change_password"]) == (200, True)
    assert (spoken.status_code, left.status_code) == (200, 204)


async def test_a_wrong_change_leaves_the_door_shut(world: World) -> None:
    educator = await world.educator()
    await with_a_given_password(world.app, educator)

    refused = await world.app.post(
        "/api/account/password", educator.token, {**CHANGE, "current_password": "boshqa parol"}
    )

    assert refused.json()["code"] == "account.wrong_password"
    assert (await world.app.get("/api/today", educator.token)).status_code == 403
