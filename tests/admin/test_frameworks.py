"""Frameworks on the pages: a file looked at and brought in, faults shown, one put in force; cards speak its words."""

import json
from collections.abc import Awaitable, Callable
from typing import Any
from uuid import UUID

import httpx
import pytest

from server.shared.domain.permissions import Role
from server.shared.i18n import translator
from tests.admin.conftest import Visitor
from tests.server.development_cards.steps import a_mark, a_round, marked
from tests.server.frameworks.bringing import brought, in_force, second
from tests.support.observations import indicators
from tests.support.world import Person, World

pytestmark = pytest.mark.usefixtures("reference")
Visit = Callable[..., Awaitable[Visitor]]
T = translator("uz")
HOME = "/admin/frameworks"


async def versions(world: World, person: Person) -> dict[tuple[str, str], Any]:
    rows = (await world.app.get("/api/frameworks", person.token)).json()
    return {(row["slug"], row["version"]): row for row in rows}


async def look(visitor: Visitor, content: bytes) -> httpx.Response:
    page = await visitor.get(HOME)
    token = page.text.split('name="_csrf_token" value="')[1].split('"')[0]
    address = page.text.split(f'action="{HOME}/import')[1].split('"')[0]
    file = {"file": ("framework.json", content, "application/json")}
    return await visitor.http.post(f"{HOME}/import{address}", data={"_csrf_token": token}, files=file)


async def test_a_file_is_looked_at_and_brought_in_once_it_is_confirmed(world: World, visit: Visit) -> None:
    administrator = await world.above(Role.ADMINISTRATOR)
    visitor, document = await visit(administrator), second(version="pages-1")

    looked = await look(visitor, json.dumps(document).encode())
    before = await versions(world, administrator)
    applied = await visitor.send(looked, f"{HOME}/apply")
    shown = (await visitor.get(applied.headers["location"])).text

    key = (document["slug"], "pages-1")
    assert (looked.status_code, applied.status_code) == (200, 303)
    assert T("page-framework-would", slug=document["slug"], version="pages-1") in looked.text
    assert looked.text.count('<button class="main">') == 1, "bringing it in, not looking again, is what comes next"
    assert key not in before
    assert (await versions(world, administrator))[key]["in_force"] is False
    assert T("page-framework-brought") in shown
    assert T("page-framework-version", version="pages-1") in shown


async def test_faults_are_named_with_their_place_and_nothing_can_be_confirmed(world: World, visit: Visit) -> None:
    administrator = await world.above(Role.ADMINISTRATOR)

    looked = await look(await visit(administrator), json.dumps(second(version="pages-2", levels=[])).encode())

    assert T("page-framework-faults-hint") in looked.text
    assert f'action="{HOME}/apply' not in looked.text
    assert not [key for key in await versions(world, administrator) if key[1] == "pages-2"]


async def test_a_version_is_put_in_force_after_being_asked_and_cards_speak_its_words(
    world: World, visit: Visit
) -> None:
    ministry, head, aziza = await world.above(Role.MINISTRY), await world.head(), await world.child()
    visitor, leading = await visit(ministry), await visit(head)
    old = await a_round(world, head)
    await marked(world, head, old, a_mark(aziza, indicators("speech")[0], 0.5))
    new = await brought(world.app, ministry, second(version="pages-3"))
    put = f"{HOME}/{new}/in-force"

    unsure = await visitor.send(await visitor.get(put), put)
    async with in_force(world.app, ministry, new):
        sure = await visitor.send(await visitor.get(put), put, sure="true")
        card = f"/admin/preschools/{world.preschool_id}/rounds/{old}/children/{aziza}"
        shown = await leading.get(card)
        pages = [await leading.get(page) for page in await under_it(world, head, old, aziza)]

    assert unsure.status_code == 400 and 'id="sure-wrong"' in unsure.text
    assert sure.status_code == 303
    assert "Yordam bilan" in shown.text, "a round keeps the words under which it was opened"
    assert [page.status_code for page in pages] == [200] * len(pages)
    assert pages[0].text.count('class="level"') % 6 == 0, "five levels and none"


async def under_it(world: World, head: Person, old: str, aziza: UUID) -> list[str]:
    """Pages of a round that was opened under the new version, the child's card first."""
    assert (await world.app.post(f"{world.path}/rounds/{old}/close", head.token)).status_code == 204
    new = await a_round(world, head, 2, ("2026-12-01", "2027-01-31"))
    home = f"/admin/preschools/{world.preschool_id}"
    group = f"{home}/groups/{world.sunflowers}"
    card = (await world.app.get(f"{world.path}/rounds/{new}/groups/{world.sunflowers}/card", head.token)).json()
    await marked(world, head, new, a_mark(aziza, UUID(card["indicator_ids"][0]), 0.25))
    return [
        f"{home}/rounds/{new}/children/{aziza}",
        f"{home}/rounds/{new}/groups/{world.sunflowers}",
        f"{home}/rounds/{new}/groups/{world.sunflowers}/indicators/{card['indicator_ids'][0]}",
        f"{home}/dynamics",
        f"{group}/dynamics",
        f"{group}/profile",
        f"{home}/children/{aziza}?tab=card",
        f"{home}/children/{aziza}?tab=route",
        f"{home}/children/{aziza}/route",
    ]


async def test_a_version_is_taken_away_as_a_file(world: World, visit: Visit) -> None:
    administrator = await world.above(Role.ADMINISTRATOR)
    row = next(iter((await versions(world, administrator)).values()))
    visitor = await visit(administrator)

    book = await visitor.get(f"{HOME}/{row['id']}/file", form="xlsx")
    document = await visitor.get(f"{HOME}/{row['id']}/file", form="json")
    empty = await visitor.get(f"{HOME}/sheet")

    assert book.content[:2] == empty.content[:2] == b"PK"
    assert document.json()["slug"] == row["slug"]
    assert "attachment" in document.headers["content-disposition"]


async def test_frameworks_are_for_those_who_manage_them(world: World, visit: Visit) -> None:
    people = [await world.head(), await world.staff(Role.METHODIST), await world.above(Role.DISTRICT)]

    answers = [(await (await visit(person)).get(HOME)).status_code for person in people]

    assert answers == [403, 403, 403]
    assert (await (await visit()).get(HOME)).status_code == 303
