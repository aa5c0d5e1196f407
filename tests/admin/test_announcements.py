"""Announcements and messages on the pages: written, changed, taken back; who has acknowledged; read and answered."""

from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from server.shared.domain.permissions import Role
from server.shared.i18n import translator
from server.shared.ids import uuid7
from tests.admin.conftest import Visitor
from tests.admin.progress import an_announcement
from tests.admin.test_forms import problem_at
from tests.support.world import Person, World, a_world

pytestmark = pytest.mark.usefixtures("reference")
Visit = Callable[..., Awaitable[Visitor]]
T = translator("uz")
SAID = {"title": "Bayram", "text": "Ertaga soat 10 da", "shown_until": "2026-12-26"}


def page_of(world: World) -> str:
    return f"/admin/preschools/{world.preschool_id}/announcements"


async def listed(world: World, person: Person) -> Any:
    return (await world.app.get(f"{world.path}/announcements", person.token)).json()["items"]


async def test_a_methodist_writes_to_one_group_and_asks_to_acknowledge(world: World, visit: Visit) -> None:
    methodist = await world.staff(Role.METHODIST)
    visitor, path = await visit(methodist), f"{page_of(world)}/new"

    sent = await visitor.send(
        await visitor.get(path), path, **SAID, group_id=str(world.sunflowers), needs_acknowledgement="true"
    )

    assert sent.status_code == 303
    [one] = await listed(world, methodist)
    assert (one["title"], one["group_id"], one["needs_acknowledgement"]) == ("Bayram", str(world.sunflowers), True)


async def test_a_day_that_is_over_is_refused_at_its_field(world: World, visit: Visit) -> None:
    head = await world.head()
    visitor, path = await visit(head), f"{page_of(world)}/new"

    refused = await visitor.send(await visitor.get(path), path, **{**SAID, "shown_until": "2026-01-01"}, group_id="")

    assert refused.status_code == 409 and problem_at(refused.text, "shown_until")
    assert "Ertaga soat 10 da" in refused.text, "what was typed is kept"
    assert await listed(world, head) == []


async def test_an_announcement_is_changed_and_taken_back(world: World, visit: Visit) -> None:
    head = await world.head()
    one = await an_announcement(world, head)
    visitor, path = await visit(head), f"{page_of(world)}/{one}"

    page = await visitor.get(f"{path}/change")
    changed = await visitor.send(page, f"{path}/change", **{**SAID, "title": "Katta bayram"})
    titles = [told["title"] for told in await listed(world, head)]
    withdrawn = await visitor.send(page, f"{path}/withdraw")

    assert (changed.status_code, withdrawn.status_code) == (303, 303)
    assert titles == ["Katta bayram"]
    assert await listed(world, head) == []


async def test_who_has_acknowledged_is_named_and_who_has_not(world: World, visit: Visit) -> None:
    head, aziza, bobur = await world.head(), await world.child(), await world.child(name="Bobur")
    parent = await world.parent(aziza)
    await world.parent(bobur)
    one = await an_announcement(world, head, needs_acknowledgement=True)
    path = f"{world.path}/announcements/{one}/acknowledge?child_id={aziza}"
    assert (await world.app.post(path, parent.token)).status_code == 204

    shown = (await (await visit(head)).get(f"{page_of(world)}/{one}/acknowledgements")).text

    assert T("page-acknowledged", done=1, whole=2) in shown
    assert "<h1>Bayram</h1>" in shown, "the page says what they acknowledge"
    signs = [T("page-acknowledged-yes"), T("page-acknowledged-no")]
    assert [shown.count(f">{sign}</span>") for sign in signs] == [1, 1]


async def test_a_stranger_changes_no_announcement(world: World, visit: Visit) -> None:
    head = await world.head()
    one = await an_announcement(world, head)
    stranger = await visit(await (await a_world(world.app)).head())

    answers = [await stranger.get(f"{page_of(world)}/{one}/{place}") for place in ("change", "acknowledgements")]

    assert [answer.status_code for answer in answers] == [404, 404]
    assert len(await listed(world, head)) == 1


async def test_a_head_reads_a_conversation_answers_and_takes_back_own_words(world: World, visit: Visit) -> None:
    head, aziza = await world.head(), await world.child()
    parent = await world.parent(aziza)
    said = {"id": str(uuid7()), "text": "Ertaga kechroq kelamiz"}
    assert (await world.app.post(f"{world.path}/children/{aziza}/messages", parent.token, said)).status_code == 201
    visitor, child = await visit(head), f"/admin/preschools/{world.preschool_id}/children/{aziza}"
    page = f"{child}?tab=messages"

    first = await visitor.get(page)
    await visitor.send(first, f"{child}/messages", text="Xoʻp")
    await visitor.send(first, f"{child}/messages/read")
    answered = await visitor.get(page)
    own = (await world.app.get(f"{world.path}/children/{aziza}/messages", head.token)).json()["items"][0]
    await visitor.send(answered, f"{child}/messages/{own['id']}/withdraw")
    after = (await visitor.get(page)).text

    assert "Ertaga kechroq kelamiz" in first.text and "Xoʻp" in answered.text
    assert T("page-message-withdrawn") in after and "Xoʻp" not in after
    told = (await world.app.get(f"{world.path}/children/{aziza}/messages", parent.token)).json()["items"]
    assert [message["read_by"] for message in told if message["mine"]] == [1]


async def test_an_empty_message_is_refused_and_the_page_stays(world: World, visit: Visit) -> None:
    head, aziza = await world.head(), await world.child()
    await world.parent(aziza)
    visitor, child = await visit(head), f"/admin/preschools/{world.preschool_id}/children/{aziza}"

    refused = await visitor.send(await visitor.get(f"{child}?tab=messages"), f"{child}/messages", text="  ")

    assert refused.status_code == 400
    assert T("page-messages-none") in refused.text
