"""The preschool's programme on the pages: written, put in force by the head's order, opened by writing again."""

import re
from collections.abc import Awaitable, Callable
from typing import Any

import httpx

from server.shared.domain.permissions import Role
from server.shared.i18n import translator
from tests.admin.conftest import Visitor
from tests.support.world import Person, World

Visit = Callable[..., Awaitable[Visitor]]
T = translator("uz")


def page_of(world: World) -> str:
    return f"/admin/preschools/{world.preschool_id}/programmes/2026"


async def programme(world: World, person: Person) -> Any:
    return (await world.app.get(f"{world.path}/programmes/2026", person.token)).json()


async def written(world: World, visitor: Visitor, **values: str) -> httpx.Response:
    path = f"{page_of(world)}/write"
    return await visitor.send(await visitor.get(path), path, **{"aims": "", "local_content": "", **values})


def wrong_at(page: httpx.Response, name: str) -> str:
    found = re.search(rf'id="{name}-wrong">([^<]*)<', page.text)
    return found[1] if found else ""


async def test_a_methodist_writes_the_programme_and_the_head_approves_it_by_an_order(
    world: World, visit: Visit
) -> None:
    head = await world.head()
    methodist = await visit(await world.staff(Role.METHODIST))
    path = page_of(world)
    empty = (await methodist.get(path)).text

    answer = await written(world, methodist, title="Kelajak", aims="Maktabga tayyorlash", local_content="Kulolchilik")
    draft = (await methodist.get(path)).text
    visitor = await visit(head)
    order = {"order_number": "12", "order_date": "2026-08-31"}
    approved = await visitor.send(await visitor.get(path), f"{path}/order", **order)

    assert T("page-programme-none") in empty
    assert (answer.status_code, approved.status_code) == (303, 303)
    assert "Maktabga tayyorlash" in draft and "Kulolchilik" in draft
    assert T("page-programme-waits") in draft
    assert f'action="{path}/order' not in draft
    now = await programme(world, head)
    assert (now["status"], now["order_number"], now["order_date"]) == ("approved", "12", "2026-08-31")
    assert T("page-programme-approved", number="12", day="31-avg, 2026") in (await visitor.get(path)).text


async def test_what_is_wrong_with_an_order_stands_at_its_field(world: World, visit: Visit) -> None:
    head = await world.head()
    visitor = await visit(head)
    await written(world, visitor, title="Kelajak")
    path = page_of(world)
    page = await visitor.get(path)

    unnumbered = await visitor.send(page, f"{path}/order", order_number=" ", order_date="2026-08-31")
    ahead = await visitor.send(await visitor.get(path), f"{path}/order", order_number="1", order_date="2027-01-01")
    garbled = await visitor.send(await visitor.get(path), f"{path}/order", order_number="1", order_date="")

    assert wrong_at(unnumbered, "order_number") != ""
    assert wrong_at(ahead, "order_date") == T.error("programme.order_in_future", {"day": "2027-01-01"})
    assert wrong_at(garbled, "order_date") != ""
    assert {answer.status_code for answer in (unnumbered, garbled)} == {400}
    assert (await programme(world, head))["status"] == "draft"


async def test_writing_upon_an_old_version_is_refused_and_what_was_typed_stays(world: World, visit: Visit) -> None:
    head = await world.head()
    visitor = await visit(head)
    await written(world, visitor, title="Kelajak")
    path = f"{page_of(world)}/write"
    old = await visitor.get(path)
    await written(world, visitor, title="Kelajak 2")

    refused = await visitor.send(old, path, title="Boshqa nom", aims="Yozganim", local_content="")
    untitled = await written(world, visitor, title=" ")

    assert refused.status_code == 409
    assert T.error("programme.changed_meanwhile", {"version": 2}) in refused.text
    assert "Yozganim" in refused.text
    assert (untitled.status_code, wrong_at(untitled, "title") != "") == (400, True)
    assert (await programme(world, head))["title"] == "Kelajak 2"


async def test_a_methodist_cannot_give_the_heads_order(world: World, visit: Visit) -> None:
    head = await visit(await world.head())
    await written(world, head, title="Kelajak")
    path = page_of(world)
    page = await head.get(path)
    methodist = await visit(await world.staff(Role.METHODIST))

    form = await methodist.get(f"{path}/write")
    token = re.search(r'name="_csrf_token" value="([^"]*)"', form.text)
    assert token is not None
    sent = {"_csrf_token": token[1], "order_number": "1", "order_date": "2026-08-31"}
    refused = await methodist.http.post(f"{path}/order?key=0b7f0a0c-2f6f-4a77-8f0e-6f0f2ad5f001", data=sent)

    assert f'action="{path}/order' in page.text
    assert refused.status_code == 403
