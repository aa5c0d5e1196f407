"""A head turns signals into decisions; a decision is changed, dropped and concluded."""

import asyncio
from datetime import date

from server.shared.domain.permissions import Role
from server.shared.ids import uuid7
from tests.server.decisions.deciding import (
    DUE,
    OCTOBER,
    a_decision,
    a_signal,
    a_task,
    changes_of,
    decided,
    measure,
    month_of,
    moved_to,
    path_of,
    register,
    shown,
    signals,
)
from tests.support.statements import statements_of
from tests.support.world import World, a_world


async def test_a_decision_upon_a_signal_begins_from_its_value_and_answers_it(world: World) -> None:
    head, educator = await world.head(), await world.educator()
    signal = await a_signal(world, head)
    evidence = [{"kind": "words", "words": "Oktabr yozuvlari koʻrildi"}]

    made = await decided(world, head, signal_ids=[signal["id"]], tasks=[a_task(educator)], evidence=evidence)

    assert (made["number"], made["state"], made["baseline"], made["baseline_month"]) == (
        1,
        "running",
        0.4,
        "2026-10-01",
    )
    assert [(one["id"], one["state"]) for one in made["signals"]] == [(signal["id"], "decided")]
    assert [(one["owner_name"], one["late"], one["done_at"]) for one in made["tasks"]] == [
        ("Karimova Nodira", False, None)
    ]
    assert [one["words"] for one in made["evidence"]] == ["Oktabr yozuvlari koʻrildi"]
    assert await signals(world, head) == []
    assert {kind for kind, _ in await changes_of(world)} >= {"signal", "decision", "task"}


async def test_without_a_signal_it_begins_from_the_newest_month_that_tells_enough(world: World) -> None:
    head = await world.head()
    await month_of(world, OCTOBER, 0.5)
    await month_of(world, date(2026, 11, 1), 0.1)

    made = await decided(world, head)

    assert (made["baseline"], made["baseline_month"], made["current"]) == (0.5, "2026-10-01", 0.1)


async def test_every_field_that_breaks_a_rule_is_named(world: World) -> None:
    head, educator, stranger = await world.head(), await world.educator(), await (await a_world(world.app)).educator()
    await month_of(world, OCTOBER, 0.5)
    tasks = [
        a_task(educator, what=" ", due_on="2026-12-23"),
        a_task(stranger, due_on="2026-11-17"),
    ]

    refused = await world.app.post(
        f"{world.path}/decisions", head.token, a_decision(title=" ", expected=0.5, due_on=DUE, tasks=tasks)
    )

    assert refused.status_code == 400
    assert [(one["field"], one["code"]) for one in refused.json()["fields"]] == [
        ("title", "input.missing"),
        ("expected", "decision.not_better"),
        ("tasks[0].what", "input.missing"),
        ("tasks[0].due_on", "decision.task_after"),
        ("tasks[1].owner_id", "decision.unknown_owner"),
        ("tasks[1].due_on", "decision.task_before"),
    ]
    assert await register(world, head) == []


async def test_an_unknown_figure_and_one_that_is_not_collected_are_refused(world: World) -> None:
    head = await world.head()
    path = f"{world.path}/decisions"

    unknown = await world.app.post(path, head.token, a_decision(figure="happiness"))
    not_yet = await world.app.post(path, head.token, a_decision(figure="attendance"))

    assert (unknown.status_code, unknown.json()["code"]) == (409, "figure.unknown")
    assert (not_yet.status_code, not_yet.json()["code"]) == (409, "figure.not_collected")


async def test_the_same_decision_sent_twice_is_one(world: World) -> None:
    head, educator = await world.head(), await world.educator()
    signal = await a_signal(world, head)
    body, path = a_decision(signal_ids=[signal["id"]], tasks=[a_task(educator)]), f"{world.path}/decisions"

    answers = [await world.app.post(path, head.token, body, key) for key in (None, None)]

    assert [answer.status_code for answer in answers] == [201, 201]
    assert answers[0].json()["id"] == answers[1].json()["id"]
    assert [one["number"] for one in await register(world, head)] == [1]


async def test_two_heads_at_once_get_numbers_one_after_the_other(world: World) -> None:
    heads = [await world.head(), await world.head()]
    await month_of(world, OCTOBER, 0.5)

    made = await asyncio.gather(*(decided(world, heads[number % 2]) for number in range(6)))

    assert sorted(one["number"] for one in made) == [1, 2, 3, 4, 5, 6]


async def test_of_two_who_answer_one_signal_the_second_is_told(world: World) -> None:
    heads = [await world.head(), await world.head()]
    signal = await a_signal(world, heads[0])
    path = f"{world.path}/decisions"

    answers = await asyncio.gather(
        *(world.app.post(path, one.token, a_decision(signal_ids=[signal["id"]])) for one in heads)
    )

    assert sorted(answer.status_code for answer in answers) == [201, 409]
    assert next(one.json()["code"] for one in answers if one.status_code == 409) == "signal.not_open"


async def test_the_signal_of_another_preschool_is_not_answered(world: World) -> None:
    other = await a_world(world.app)
    head, neighbour = await world.head(), await other.head()
    signal = await a_signal(other, neighbour)

    refused = await world.app.post(f"{world.path}/decisions", head.token, a_decision(signal_ids=[signal["id"]]))

    assert refused.status_code == 404
    assert [one["state"] for one in await signals(other, neighbour)] == ["open"]


async def test_a_change_over_an_old_revision_is_refused(world: World) -> None:
    head, educator = await world.head(), await world.educator()
    await month_of(world, OCTOBER, 0.5)
    made = await decided(world, head, tasks=[a_task(educator), a_task(educator)])
    kept = {name: made["tasks"][0][name] for name in ("id", "what", "owner_id", "due_on")}
    change = {"revision": 1, "title": "Boshqacha", "why": "", "expected": 0.9, "due_on": DUE, "tasks": [kept]}

    changed = await world.app.send("PUT", path_of(world, made), head.token, change)
    stale = await world.app.send("PUT", path_of(world, made), head.token, {**change, "title": "Kech"})

    assert changed.status_code == 200, changed.text
    assert (changed.json()["title"], changed.json()["expected"], changed.json()["revision"]) == ("Boshqacha", 0.9, 2)
    assert [one["id"] for one in changed.json()["tasks"]] == [kept["id"]]
    assert (stale.status_code, stale.json()["code"]) == (409, "decision.changed_meanwhile")
    assert (await shown(world, head, made))["title"] == "Boshqacha"


async def test_a_task_that_was_done_stays_when_it_is_left_out(world: World) -> None:
    head, educator = await world.head(), await world.educator()
    await month_of(world, OCTOBER, 0.5)
    made = await decided(world, head, tasks=[a_task(educator)])
    task = made["tasks"][0]
    await world.app.send("PUT", path_of(world, made, f"tasks/{task['id']}/done"), educator.token, {"done": True})
    change = {"revision": 1, "title": "Boshqacha", "why": "", "expected": 0.9, "due_on": DUE, "tasks": []}

    changed = await world.app.send("PUT", path_of(world, made), head.token, change)

    assert [one["id"] for one in changed.json()["tasks"]] == [task["id"]]


async def test_a_task_of_another_decision_is_not_taken_over(world: World) -> None:
    head, educator = await world.head(), await world.educator()
    await month_of(world, OCTOBER, 0.5)
    task = a_task(educator)
    await decided(world, head, tasks=[task])

    refused = await world.app.post(f"{world.path}/decisions", head.token, a_decision(tasks=[task]))

    assert (refused.status_code, refused.json()["code"]) == (409, "decision.task_twice")


async def test_dropping_says_why_and_opens_the_signals_again(world: World) -> None:
    head = await world.head()
    signal = await a_signal(world, head)
    made = await decided(world, head, signal_ids=[signal["id"]])

    silent = await world.app.post(path_of(world, made, "drop"), head.token, {"words": " "})
    dropped = await world.app.post(path_of(world, made, "drop"), head.token, {"words": "Sharoit oʻzgardi"})
    again = await world.app.post(path_of(world, made, "drop"), head.token, {"words": "Sharoit oʻzgardi"})

    assert (silent.status_code, silent.json()["fields"][0]["field"]) == (400, "words")
    assert (dropped.json()["state"], dropped.json()["conclusion"]) == ("dropped", "Sharoit oʻzgardi")
    assert again.json()["revision"] == dropped.json()["revision"]
    assert [(one["id"], one["state"], one["decision_id"]) for one in await signals(world, head)] == [
        (signal["id"], "open", None)
    ]


async def test_only_a_measured_decision_is_concluded(world: World) -> None:
    head = await world.head()
    await month_of(world, OCTOBER, 0.5)
    made = await decided(world, head)
    words = {"words": "Yordam berdi, davom etamiz"}

    early = await world.app.post(path_of(world, made, "conclude"), head.token, words)
    await moved_to(world, date(2026, 12, 22), head)
    await measure(world)
    concluded = await world.app.post(path_of(world, made, "conclude"), head.token, words)
    late = await world.app.post(path_of(world, made, "drop"), head.token, words)

    assert (early.status_code, early.json()["code"]) == (409, "decision.still_running")
    assert concluded.json()["conclusion"] == "Yordam berdi, davom etamiz"
    assert (late.status_code, late.json()["code"]) == (409, "decision.not_running")


async def test_the_register_is_by_school_year(world: World) -> None:
    head = await world.head()
    await month_of(world, OCTOBER, 0.5)
    await decided(world, head)
    await moved_to(world, date(2027, 9, 20), head)
    await month_of(world, date(2027, 9, 1), 0.5)
    second = await decided(world, head, due_on="2028-01-20")

    this_year = (await world.app.get(f"{world.path}/decisions", head.token)).json()
    last_year = (await world.app.get(f"{world.path}/decisions", head.token, school_year=2026)).json()

    assert (this_year["school_year"], this_year["school_years"]) == (2027, [2027, 2026])
    assert [one["number"] for one in this_year["decisions"]] == [second["number"]] == [2]
    assert [one["number"] for one in last_year["decisions"]] == [1]


async def test_lists_cost_the_same_however_long_they_are(world: World) -> None:
    head, educator = await world.head(), await world.educator()
    await a_signal(world, head)
    await decided(world, head, tasks=[a_task(educator)])
    paths = [f"{world.path}/{name}" for name in ("signals", "decisions", "tasks")]

    async def cost() -> list[int]:
        found = []
        for path in paths:

            async def call(path: str = path) -> None:
                assert (await world.app.get(path, head.token, whole=True)).status_code == 200

            found.append(await statements_of(world.app, call))
        return found

    few = await cost()
    for _ in range(4):
        await decided(world, head, tasks=[a_task(educator), a_task(educator)])

    assert await cost() == few
    assert few == [2, 5, 2]


async def test_the_methodist_reads_and_does_not_decide(world: World) -> None:
    head, methodist = await world.head(), await world.staff(Role.METHODIST)
    signal = await a_signal(world, head)
    path = f"{world.path}/decisions"

    read = await signals(world, methodist)
    refused = await world.app.post(path, methodist.token, a_decision(signal_ids=[signal["id"]]))
    aside = await world.app.post(f"{world.path}/signals/{signal['id']}/pass", methodist.token, {"words": "Yoʻq"})

    assert [one["permitted"] for one in read] == [[]]
    assert (refused.status_code, aside.status_code) == (403, 403)
    assert [one["state"] for one in await signals(world, head)] == ["open"]


async def test_educators_and_other_preschools_see_neither_signals_nor_decisions(world: World) -> None:
    head, educator, stranger = await world.head(), await world.educator(), await (await a_world(world.app)).head()
    await month_of(world, OCTOBER, 0.5)
    made = await decided(world, head)
    paths = [f"{world.path}/signals", f"{world.path}/decisions", path_of(world, made), path_of(world, {"id": uuid7()})]

    found = {
        name: [(await world.app.get(path, token)).status_code for path in paths]
        for name, token in (("educator", educator.token), ("stranger", stranger.token), ("nobody", None))
    }

    assert found == {"educator": [403] * 4, "stranger": [404] * 4, "nobody": [401] * 4}
