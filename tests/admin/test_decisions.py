"""The pages of signals, decisions and tasks, without script."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from admin.pages.decisions.forms import beginning
from server.shared.contract.decisions import Baseline
from server.shared.domain.permissions import Role
from server.shared.i18n import translator
from server.shared.ids import uuid7
from tests.server.decisions.deciding import (
    DECEMBER,
    NOVEMBER,
    OCTOBER,
    a_signal,
    a_task,
    decided,
    measure,
    month_of,
    moved_to,
    peers_of,
    register,
    shown,
    signals,
)
from tests.support.statements import statements_of
from tests.support.world import World, a_world

Visit = Callable[..., Any]
T = translator("uz")


@pytest.fixture
def base(world: World) -> str:
    return f"/admin/preschools/{world.preschool_id}"


async def test_a_head_decides_upon_a_signal_with_a_task(world: World, visit: Visit, base: str) -> None:
    head, educator = await world.head(), await world.educator()
    signal = await a_signal(world, head)
    visitor = await visit(head)
    inbox = await visitor.get(f"{base}/signals")
    form = await visitor.get(f"{base}/decisions/new", signal=signal["id"])
    filled = {
        "title": "Kuzatuv jadvali",
        "expected": "80",
        "due_on": "2026-12-22",
        "what-0": "Jadval tuzish",
        "owner-0": str(educator.staff_id),
        "due-0": "2026-12-01",
    }

    made = await visitor.send(form, f"{base}/decisions/new", **filled)
    page = await visitor.get(made.headers["location"])

    assert "Koʻp bola kuzatilmayapti" in inbox.text
    assert "Kuzatilgan bolalar 40%, kamida 60% boʻlishi kerak." in inbox.text
    assert 'name="expected" type="text" value="60"' in form.text
    assert made.status_code == 303
    assert "Jadval tuzish" in page.text
    assert "40%" in page.text
    assert "80%" in page.text
    assert [(one["number"], one["expected"]) for one in await register(world, head)] == [(1, 0.8)]
    assert await signals(world, head) == []


async def test_what_is_wrong_stands_at_its_field_and_what_was_typed_stays(
    world: World, visit: Visit, base: str
) -> None:
    head = await world.head()
    signal = await a_signal(world, head)
    visitor = await visit(head)
    form = await visitor.get(f"{base}/decisions/new", signal=signal["id"])
    filled = {"title": "Kuzatuv", "expected": "30", "due_on": "2026-12-22", "what-1": "Jadval", "due-1": "2027-01-01"}

    refused = await visitor.send(form, f"{base}/decisions/new", **filled)
    no_number = await visitor.send(form, f"{base}/decisions/new", **{**filled, "expected": "koʻproq"})

    assert (refused.status_code, no_number.status_code) == (400, 400)
    assert 'id="owner-1-wrong"' in refused.text
    assert 'value="Kuzatuv"' in refused.text
    assert 'id="expected-wrong"' in no_number.text
    assert await register(world, head) == []


async def test_a_task_more_is_a_row_more_and_nothing_is_written(world: World, visit: Visit, base: str) -> None:
    head = await world.head()
    signal = await a_signal(world, head)
    visitor = await visit(head)
    form = await visitor.get(f"{base}/decisions/new", signal=signal["id"])
    hidden = {"rows": "2", "figure": "children_observed", "part": "", "signal": signal["id"], "title": "Kuzatuv"}
    token = form.text.split('name="_csrf_token" value="')[1].split('"')[0]

    more = await visitor.http.post(f"{base}/decisions/rows?key={uuid7()}", data={**hidden, "_csrf_token": token})

    assert more.status_code == 200
    assert 'id="task-2"' in more.text
    assert 'value="Kuzatuv"' in more.text
    assert await register(world, head) == []


async def test_a_signal_is_put_aside_with_words(world: World, visit: Visit, base: str) -> None:
    head = await world.head()
    signal = await a_signal(world, head)
    visitor = await visit(head)
    inbox = await visitor.get(f"{base}/signals")
    action = f"{base}/signals/{signal['id']}/pass"

    silent = await visitor.send(inbox, action, words="")
    aside = await visitor.send(inbox, action, words="Taʼmir edi")
    after = await visitor.get(f"{base}/signals")

    assert (silent.status_code, aside.status_code) == (400, 303)
    assert "Hammasi joyida" in after.text
    assert "Taʼmir edi" in after.text


async def test_the_page_of_a_decision_shows_the_effect_beside_similar_preschools(
    world: World, visit: Visit, base: str
) -> None:
    head = await world.head()
    for month, value, median in ((OCTOBER, 0.5, 0.7), (NOVEMBER, 0.55, 0.71), (DECEMBER, 0.62, 0.73)):
        await month_of(world, month, value)
        await peers_of(world, month, 0.5, median)
    made = await decided(world, head, expected=0.6)
    await moved_to(world, date(2026, 12, 22), head)
    await measure(world)
    visitor = await visit(head)
    path = f"{base}/decisions/{made['id']}"

    page = await visitor.get(path)
    said = await visitor.send(page, f"{path}/conclude", words="Yordam berdi")
    table = await visitor.get(f"{base}/decisions")

    assert "Sizda: +12 foiz punkti; oʻxshash bogʻchalarda: +3 foiz punkti" in page.text
    assert 'class="chart decision-course"' in page.text
    assert said.status_code == 303
    assert (await shown(world, head, made))["conclusion"] == "Yordam berdi"
    assert "erishildi" in table.text


async def test_a_running_decision_is_changed_and_dropped(world: World, visit: Visit, base: str) -> None:
    head, educator = await world.head(), await world.educator()
    await month_of(world, OCTOBER, 0.5)
    made = await decided(world, head, tasks=[a_task(educator)])
    visitor = await visit(head)
    path = f"{base}/decisions/{made['id']}"
    form, opened_before = await visitor.get(f"{path}/change"), await visitor.get(f"{path}/change")
    task = {"what-0": "Boshqacha", "owner-0": str(educator.staff_id), "due-0": "2026-12-03"}
    filled = {"title": "Yangi", "why": "", "expected": "90", "due_on": "2026-12-22", **task}

    changed = await visitor.send(form, f"{path}/change", **filled)
    stale = await visitor.send(opened_before, f"{path}/change", **filled)
    dropped = await visitor.send(await visitor.get(path), f"{path}/drop", words="Kerak emas")
    found = await shown(world, head, made)

    assert (changed.status_code, stale.status_code, dropped.status_code) == (303, 409, 303)
    assert (found["title"], found["state"], found["tasks"][0]["what"]) == ("Yangi", "dropped", "Boshqacha")


async def test_tasks_are_marked_on_the_page(world: World, visit: Visit, base: str) -> None:
    head, educator = await world.head(), await world.educator()
    await month_of(world, OCTOBER, 0.5)
    made = await decided(world, head, tasks=[a_task(educator)])
    visitor = await visit(head)
    tasks = await visitor.get(f"{base}/tasks")
    action = f"{base}/decisions/{made['id']}/tasks/{made['tasks'][0]['id']}/done"

    done = await visitor.send(tasks, action, remark="Bajarildi")

    assert (done.status_code, done.headers["location"]) == (303, f"{base}/tasks")
    assert (await shown(world, head, made))["tasks"][0]["remark"] == "Bajarildi"


async def test_the_methodist_reads_without_buttons_and_a_neighbour_finds_nothing(
    world: World, visit: Visit, base: str
) -> None:
    head, methodist, stranger = await world.head(), await world.staff(Role.METHODIST), await a_world(world.app)
    await a_signal(world, head)
    reader, neighbour = await visit(methodist), await visit(await stranger.head())

    inbox = await reader.get(f"{base}/signals")
    form = await reader.get(f"{base}/decisions/new", figure="children_observed")
    found = [(await neighbour.get(f"{base}/{name}")).status_code for name in ("signals", "decisions", "tasks")]

    assert inbox.status_code == 200
    assert "/pass" not in inbox.text
    assert form.status_code == 403
    assert found == [404, 404, 404]


async def test_the_register_is_printed_and_taken_as_a_workbook(world: World, visit: Visit) -> None:
    head = await world.head()
    await month_of(world, OCTOBER, 0.5)
    await decided(world, head)
    visitor = await visit(head)

    pdf = await visitor.get(f"{world.path}/decisions/register.pdf", language="ru")
    workbook = await visitor.get(f"{world.path}/decisions/register.xlsx")

    assert (pdf.status_code, pdf.content[:4]) == (200, b"%PDF")
    assert (workbook.status_code, workbook.content[:2]) == (200, b"PK")


async def test_pages_cost_the_same_however_much_there_is(world: World, visit: Visit, base: str) -> None:
    head, educator = await world.head(), await world.educator()
    await a_signal(world, head)
    made = await decided(world, head, tasks=[a_task(educator)])
    visitor = await visit(head)
    paths = [f"{base}/signals", f"{base}/decisions", f"{base}/tasks", f"{base}/decisions/{made['id']}"]

    async def cost() -> list[int]:
        found = []
        for path in paths:

            async def call(path: str = path) -> None:
                assert (await visitor.get(path)).status_code == 200

            found.append(await statements_of(world.app, call))
        return found

    few = await cost()
    for _ in range(3):
        await decided(world, head, tasks=[a_task(educator), a_task(educator)])

    assert await cost() == few


@pytest.mark.parametrize(
    ("now", "peers", "expected"), [(0.5, 0.9759, "98"), (0.98, 0.982, "98.2"), (0.7, 0.6, "80"), (None, 0.25, "25")]
)
def test_what_is_expected_is_said_in_whole_percents_where_that_is_still_better(
    now: float | None, peers: float, expected: str
) -> None:
    baseline = Baseline(
        figure="children_observed",
        part="",
        unit="share",
        direction=1,
        value=now,
        month=date(2026, 10, 1),
        peers=peers,
    )

    assert beginning(baseline, [], date(2026, 11, 18), T)["expected"] == expected
