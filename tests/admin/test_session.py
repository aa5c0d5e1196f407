"""Coming and going: signing in and out, the language, forged forms."""

import re
from collections.abc import Awaitable, Callable
from typing import Any

import httpx
import pytest

from server.shared.i18n import translator
from tests.admin.conftest import Visitor, with_password
from tests.support.serving import serving
from tests.support.world import World

Visit = Callable[..., Awaitable[Visitor]]
PASSWORD = "toʻgʻri parol"


async def test_whoever_is_not_signed_in_comes_back_to_the_wanted_page(world: World, visit: Visit) -> None:
    head = await world.head()
    login = await with_password(world.app, head, PASSWORD)
    visitor = await visit()
    wanted = f"/admin/preschools/{world.preschool_id}/children?search=aziza"

    sent_away = await visitor.get(wanted)
    door = await visitor.get(sent_away.headers["location"])
    entered = await visitor.send(door, "/admin/sign-in", login=login, password=PASSWORD)
    page = await visitor.get(entered.headers["location"])

    assert (sent_away.status_code, door.status_code, entered.status_code) == (303, 200, 303)
    assert entered.headers["location"] == wanted
    cookie = entered.headers["set-cookie"]
    assert "HttpOnly" in cookie and "SameSite=lax" in cookie
    assert page.status_code == 200


async def test_a_wrong_password_is_told_and_the_login_kept(world: World, visit: Visit) -> None:
    login = await with_password(world.app, await world.head(), PASSWORD)
    visitor = await visit()

    answer = await visitor.send(
        await visitor.get("/admin/sign-in"), "/admin/sign-in", login=login, password="xato-parol"
    )

    assert answer.status_code == 401
    assert f'value="{login}"' in answer.text
    assert 'role="alert"' in answer.text
    assert "xato-parol" not in answer.text


async def test_the_way_back_never_leads_elsewhere(world: World, visit: Visit) -> None:
    login = await with_password(world.app, await world.head(), PASSWORD)
    visitor = await visit()

    for path in (
        "https://evil.example/admin",
        "//evil.example",
        "/admin//evil.example",
        "/api/account",
        "/admin\\evil",
    ):
        door = await visitor.get("/admin/sign-in", next=path)
        entered = await visitor.send(door, "/admin/sign-in", login=login, password=PASSWORD)

        assert entered.headers["location"] == "/admin"


async def test_signing_out_ends_the_session(world: World, visit: Visit) -> None:
    visitor = await visit(await world.head())
    page = await visitor.get("/admin/account")
    secret = visitor.http.cookies["nihol_session"]

    left = await visitor.send(page, "/admin/sign-out")
    visitor.http.cookies.set("nihol_session", secret, path="/")
    again = await visitor.get("/admin/account")

    assert (left.status_code, left.headers["location"]) == (303, "/admin/sign-in")
    assert again.headers["location"].startswith("/admin/sign-in")


async def test_signing_out_everywhere_ends_every_session(world: World, visit: Visit) -> None:
    head = await world.head()
    here, there = await visit(head), await visit(head)

    left = await here.send(await here.get("/admin/account"), "/admin/sign-out-everywhere")

    assert left.status_code == 303
    assert (await there.get("/admin/account")).status_code == 303
    assert (await world.app.get("/api/account", head.token)).status_code == 401


async def test_the_language_changes_at_once_and_is_remembered(world: World, visit: Visit) -> None:
    head = await world.head()
    visitor = await visit(head)
    page = await visitor.get("/admin/account")

    changed = await visitor.send(page, "/admin/language", language="ru")
    after = await visitor.get(changed.headers["location"])

    assert changed.headers["location"] == "/admin/account"
    assert '<html lang="uz">' in page.text
    assert '<html lang="ru">' in after.text
    assert (await world.app.get("/api/account", head.token)).json()["language"] == "ru"


@pytest.mark.parametrize(
    ("language", "heading"), [("en", "Sign in"), ("uz-Cyrl", "Кириш"), ("kaa", "Kirish"), ("ru", "Вход")]
)
async def test_before_signing_in_the_browser_keeps_the_language(visit: Visit, language: str, heading: str) -> None:
    visitor = await visit()
    page = await visitor.get("/admin/sign-in")

    changed = await visitor.send(page, "/admin/sign-in/language", language=language)
    after = await visitor.get(changed.headers["location"])

    assert f'<html lang="{language}">' in after.text
    assert heading in after.text


async def test_a_form_without_the_token_is_refused(world: World, visit: Visit) -> None:
    head = await world.head()
    visitor = await visit(head)
    page = await visitor.get("/admin/account")

    missing = await visitor.http.post(
        "/admin/language?key=0192d000-0000-7000-8000-000000000001", data={"language": "ru"}
    )
    forged = await visitor.http.post(
        "/admin/language?key=0192d000-0000-7000-8000-000000000002",
        data={"language": "ru", "_csrf_token": "0" * 128},
    )

    assert page.status_code == 200
    assert (missing.status_code, forged.status_code) == (403, 403)
    assert "text/html" in missing.headers["content-type"]
    assert translator("uz")("page-stale-form") in missing.text
    assert (await world.app.get("/api/account", head.token)).json()["language"] == "uz"


async def test_an_old_form_leads_back_to_its_page_and_nowhere_else(world: World, visit: Visit) -> None:
    visitor = await visit(await world.head())
    key = "?key=0192d000-0000-7000-8000-000000000003"
    ways = {}

    for referer in ("http://nihol.test/admin/account?changed=true", "http://evil.example/admin/account", ""):
        refused = await visitor.http.post(
            f"/admin/language{key}", data={"_csrf_token": "old"}, headers={"referer": referer}
        )
        ways[referer] = re.findall(r'class="button main" href="([^"]*)"', refused.text)

    assert list(ways.values()) == [["/admin/account?changed=true"], ["/admin"], ["/admin"]]


async def test_a_form_sent_twice_has_one_effect(world: World, visit: Visit) -> None:
    visitor = await visit(await world.head())
    page = await visitor.get(f"/admin/preschools/{world.preschool_id}/groups")
    action = f"/admin/preschools/{world.preschool_id}/groups"
    values = {"name": "Lola", "age_band": "middle", "school_year": "2026"}

    first = await visitor.send(page, action, **values)
    second = await visitor.send(page, action, **values)
    after = await visitor.get(action)

    assert (first.status_code, second.status_code) == (303, 303)
    assert after.text.count(">Lola<") == 1


async def test_a_form_is_answered_over_a_real_connection_too(world: World, visit: Visit) -> None:
    head = await world.head()
    opened = await visit(head)
    api: Any = opened.http._transport
    async with serving(api.app) as address, httpx.AsyncClient(base_url=address, timeout=10) as http:
        http.cookies.set("nihol_session", opened.http.cookies["nihol_session"], path="/")
        visitor = Visitor(http)

        answer = await visitor.send(await visitor.get("/admin/account"), "/admin/language", language="en")

    assert answer.status_code == 303


async def test_a_given_password_is_changed_first_and_the_wanted_page_comes_after(world: World, visit: Visit) -> None:
    head = await world.head()
    await with_password(world.app, head, PASSWORD)
    async with world.app.parts.database.writing() as work:
        await work.raw.execute("update account set must_change_password = true where id = $1", head.account_id)
    visitor = await visit(head)
    wanted = f"/admin/preschools/{world.preschool_id}/children?search=aziza"

    sent_away = await visitor.get(wanted)
    door = await visitor.get(sent_away.headers["location"])
    refused = await visitor.send(door, "/admin/account/password", current_password="xato", new_password="12345678")
    changed = await visitor.send(
        refused, "/admin/account/password", current_password=PASSWORD, new_password="bulut va quyosh"
    )
    page = await visitor.get(changed.headers["location"])

    t = translator("uz")
    assert (sent_away.status_code, door.status_code) == (303, 200)
    assert t("page-password-must-change") in door.text
    assert f"/admin/preschools/{world.preschool_id}/groups" not in door.text
    assert (changed.status_code, changed.headers["location"]) == (303, wanted)
    assert page.status_code == 200


async def test_a_head_gives_a_code_for_a_lost_password_from_the_persons_page(world: World, visit: Visit) -> None:
    head, educator = await world.head(), await world.educator()
    login = await with_password(world.app, educator, PASSWORD)
    child_id = await world.child()
    await world.parent(child_id)
    visitor = await visit(head)
    base, t = f"/admin/preschools/{world.preschool_id}", translator("uz")

    member = await visitor.get(f"{base}/staff/{educator.staff_id}")
    slip = await visitor.send(member, f"{base}/invitations/staff")
    child = await visitor.get(f"{base}/children/{child_id}", tab="about")
    of_parent = await visitor.send(child, f"{base}/invitations/guardians")

    listed = await visitor.get(f"{base}/invitations")
    assert (slip.status_code, of_parent.status_code) == (200, 200)
    assert t("page-reopen-login", login=login) in slip.text
    assert re.search(r"[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}", of_parent.text)
    assert listed.text.count(t("page-reopen-slip")) == 2


async def test_a_page_offers_no_code_for_whom_the_reader_may_not_invite(world: World, visit: Visit) -> None:
    head, other = await world.head(), await world.head()
    visitor = await visit(head)

    page = await visitor.get(f"/admin/preschools/{world.preschool_id}/staff/{other.staff_id}")

    assert page.status_code == 200
    assert translator("uz")("page-reopen") not in page.text
