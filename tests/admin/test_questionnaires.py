"""Questionnaires on the pages: questions added and moved without script, opened, closed, results from five on."""

from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from server.shared.domain.permissions import Role
from server.shared.i18n import translator
from server.shared.ids import uuid7
from tests.admin.conftest import Visitor
from tests.admin.progress import QUESTIONS, a_questionnaire
from tests.support.world import Person, World, a_world

pytestmark = pytest.mark.usefixtures("reference")
Visit = Callable[..., Awaitable[Visitor]]
T = translator("uz")
FIRST = {"text-0": "Yoqadimi?", "kind-0": "one", "choices-0": "ha\n\nyoʻq ", "required-0": "true"}
HEAD = {"title": "Fikringiz", "introduction": "", "open_until": "2026-12-01", "group_id": ""}


def page_of(world: World) -> str:
    return f"/admin/preschools/{world.preschool_id}/questionnaires"


async def listed(world: World, person: Person) -> Any:
    return (await world.app.get(f"{world.path}/questionnaires", person.token)).json()


async def test_questions_are_added_moved_and_written_without_script(world: World, visit: Visit) -> None:
    methodist = await world.staff(Role.METHODIST)
    visitor, path = await visit(methodist), f"{page_of(world)}/{uuid7()}"
    write = f"{path}/write"
    begun = await visitor.get(write)

    rows = begun.text.split(f'formaction="{path}/rows?key=')[1].split('"')[0].split("#")[0]
    hidden = {"_csrf_token": begun.text.split('name="_csrf_token" value="')[1].split('"')[0], "revision": "0"}
    more = await visitor.http.post(
        f"{path}/rows?key={rows}", data={**hidden, **HEAD, **FIRST, "rows": "1", "slug-0": "q1", "step": "add"}
    )
    second = {"text-1": "Yana nima?", "kind-1": "text", "choices-1": ""}
    turned = await visitor.http.post(
        f"{path}/rows?key={uuid7()}",
        data={**hidden, **HEAD, **FIRST, **second, "rows": "2", "slug-0": "q1", "slug-1": "q2", "step": "up-1"},
    )
    written = await visitor.send(turned, write, **HEAD, **swapped(FIRST, second))

    assert (more.status_code, 'value="q2"' in more.text, 'value="Yoqadimi?"' in more.text) == (200, True, True)
    assert written.status_code == 303
    [one] = await listed(world, methodist)
    assert [(question["slug"], question["kind"]) for question in one["questions"]] == [("q2", "text"), ("q1", "one")]
    assert one["questions"][1]["choices"] == ["ha", "yoʻq"]
    assert (one["questions"][0]["required"], one["status"]) == (False, "draft")


def swapped(first: dict[str, str], second: dict[str, str]) -> dict[str, str]:
    """The fields of two questions after they have changed places."""
    up = {name.replace("-1", "-0"): value for name, value in second.items()}
    return {**up, **{name.replace("-0", "-1"): value for name, value in first.items()}}


async def test_what_is_wrong_with_a_question_is_told_at_it_and_nothing_is_written(world: World, visit: Visit) -> None:
    head = await world.head()
    visitor, write = await visit(head), f"{page_of(world)}/{uuid7()}/write"

    refused = await visitor.send(await visitor.get(write), write, **HEAD, **{**FIRST, "text-0": ""})

    assert refused.status_code == 400 and 'id="text-0-wrong"' in refused.text
    assert await listed(world, head) == []


async def test_it_is_opened_and_closed_and_the_results_come_then(world: World, visit: Visit) -> None:
    head = await world.head()
    one = await a_questionnaire(world, head, questions=[*QUESTIONS, {**QUESTIONS[0], "slug": "q2", "required": False}])
    visitor, path = await visit(head), f"{page_of(world)}/{one}"

    await visitor.send(await visitor.get(path), f"{path}/open")
    for number in range(5):
        parent = await world.parent(await world.child(name=f"Bola {number}"))
        both = [{"question": "q1", "choices": [0]}, *([] if number else [{"question": "q2", "choices": [1]}])]
        answer = await world.app.post(f"{world.path}/questionnaires/{one}/answers", parent.token, {"answers": both})
        assert answer.status_code == 204, answer.text
    while_open = await visitor.get(path)
    await visitor.send(while_open, f"{path}/close")
    shown = (await visitor.get(path)).text

    assert T("page-results-later") in while_open.text
    assert T("page-answered", done=5, whole=5) in shown
    assert f"5 · {T.percent(1)}" in shown
    assert shown.count(T("page-result-suppressed")) == 1


async def test_a_draft_is_removed_and_an_open_one_is_not_written_anew(world: World, visit: Visit) -> None:
    head = await world.head()
    draft, opened = await a_questionnaire(world, head), await a_questionnaire(world, head, title="Ochiq")
    visitor = await visit(head)
    path = f"{page_of(world)}/{opened}"
    await visitor.send(await visitor.get(path), f"{path}/open")

    removed = await visitor.send(await visitor.get(f"{page_of(world)}/{draft}"), f"{page_of(world)}/{draft}/removal")
    writing = await visitor.get(f"{path}/write")

    assert (removed.status_code, writing.status_code) == (303, 403)
    assert [one["title"] for one in await listed(world, head)] == ["Ochiq"]


async def test_a_stranger_finds_no_questionnaire(world: World, visit: Visit) -> None:
    one = await a_questionnaire(world, await world.head())
    stranger = await visit(await (await a_world(world.app)).head())

    answers = [await stranger.get(f"{page_of(world)}/{one}{place}") for place in ("", "/write")]

    assert {answer.status_code for answer in answers} == {404}
