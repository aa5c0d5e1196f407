"""Each task looks for itself at what was really done in the practice preschool, by its account and through the API."""

from datetime import date, timedelta
from typing import Any

from server.features.practice.people import FALLEN, FORGOTTEN, children, groups, staff
from server.shared.ids import NOWHERE, uuid7
from tests.server.practice.learning import Learner
from tests.support.observations import indicators
from tests.support.plans import MONDAY
from tests.support.world import World

THIRD_WEEK = MONDAY + timedelta(weeks=3)


async def _week(learner: Learner, week_start: date) -> Any:
    rows = await learner.saw(f"groups/{learner.full.id}/weekly-plans")
    found = next(row for row in rows if row["week_start"] == week_start.isoformat())
    return await learner.saw(f"weekly-plans/{found['id']}")


async def test_nothing_is_done_in_a_new_copy(learner: Learner) -> None:
    answer = (await learner.app.get(learner.own, learner.person.token)).json()

    found = {task["slug"]: (task["found"], task["wanted"], task["done_at"]) for task in answer["tasks"]}
    assert found == {
        "plan-week": (0, 7, None),
        "adapt-activity": (0, 1, None),
        "observe-two": (0, 2, None),
        "close-round": (10, 12, None),
        "media-on-activity": (0, 1, None),
        "why-it-fell": (0, 3, None),
    }
    assert all(task["hint"] for task in answer["tasks"])


async def test_the_third_week_is_planned_once_it_is_full_and_handed_on(learner: Learner) -> None:
    plan = await learner.did(
        "POST",
        "weekly-plans",
        {"id": str(uuid7()), "group_id": str(learner.full.id), "week_start": THIRD_WEEK.isoformat()},
    )
    drafted = await learner.checked("plan-week")
    await learner.did("POST", f"weekly-plans/{plan['id']}/submit")
    handed_on = await learner.checked("plan-week")

    assert (drafted["found"], drafted["done_at"]) == (6, None)
    assert (handed_on["found"], handed_on["wanted"]) == (7, 7)
    assert handed_on["done_at"] is not None
    assert handed_on["hint"] == ""


async def test_another_week_is_not_the_third_one(learner: Learner) -> None:
    week = await _week(learner, MONDAY + timedelta(weeks=1))
    await learner.did("POST", f"weekly-plans/{week['id']}/submit")

    checked = await learner.checked("plan-week")

    assert (checked["found"], checked["done_at"]) == (0, None)


async def test_an_activity_is_adapted_for_a_child(learner: Learner) -> None:
    week = await _week(learner, MONDAY)
    body = {
        "id": str(uuid7()),
        "activity_id": week["activities"][0]["id"],
        "child_id": str(children()[0].id),
        "text": "Yirik kubiklar bilan",
    }
    await learner.did("POST", f"weekly-plans/{week['id']}/adaptations", body)

    assert (await learner.checked("adapt-activity"))["done_at"] is not None


async def _observe(learner: Learner, child: int, *, with_indicator: bool = True) -> None:
    entry = {
        "id": str(uuid7()),
        "child_ids": [str(children()[child].id)],
        "text": "Rangni aytdi",
        "area": "speech",
        "observed_at": learner.app.clock.now().isoformat(),
        "indicator_id": str(indicators("speech")[0]) if with_indicator else None,
        "level": 1 if with_indicator else None,
    }
    await learner.did("POST", "observations", {"observations": [entry]})


async def test_two_different_children_are_observed_with_an_indicator(learner: Learner) -> None:
    await _observe(learner, 0)
    await _observe(learner, 0)
    await _observe(learner, 1, with_indicator=False)
    one = await learner.checked("observe-two")
    await _observe(learner, 1)
    two = await learner.checked("observe-two")

    assert (one["found"], one["done_at"]) == (1, None)
    assert two["found"] == 2
    assert two["done_at"] is not None


async def test_a_round_is_finished_once_every_card_of_a_group_is_complete(learner: Learner) -> None:
    (own_round,) = await learner.saw("rounds", school_year=2026)
    card = await learner.saw(f"rounds/{own_round['id']}/groups/{learner.full.id}/card")
    left = [line["child"]["id"] for line in card["lines"] if line["completed_at"] is None]
    await learner.did("POST", f"rounds/{own_round['id']}/children/{left[0]}/completion", {"completed": True})
    nearly = await learner.checked("close-round")
    await learner.did("POST", f"rounds/{own_round['id']}/children/{left[1]}/completion", {"completed": True})
    done = await learner.checked("close-round")

    assert len(left) == 2
    assert (nearly["found"], nearly["done_at"]) == (11, None)
    assert done["found"] == done["wanted"] == 12
    assert done["done_at"] is not None


async def test_a_resource_is_attached_to_an_activity_of_next_week(learner: Learner) -> None:
    week = await _week(learner, MONDAY + timedelta(weeks=1))
    line = {**week["activities"][0], "resources": [{"owner_id": str(NOWHERE), "id": str(uuid7())}]}
    await learner.did("PUT", f"weekly-plans/{week['id']}", {"put": [line]})

    assert (await learner.checked("media-on-activity"))["done_at"] is not None


async def _decide(learner: Learner, evidence: str, tasks: int = 1) -> None:
    head = next(one for one in staff() if one.role == "head")
    due = MONDAY + timedelta(days=40)
    task = {"what": "Har kuni ikki bola", "owner_id": str(head.id), "due_on": due.isoformat()}
    decision = {
        "id": str(uuid7()),
        "figure": FALLEN,
        "title": "Kuzatishni tiklash",
        "expected": 0.95,
        "due_on": due.isoformat(),
        "evidence": [{"kind": "words", "words": evidence}],
        "tasks": [{"id": str(uuid7()), **task} for _ in range(tasks)],
    }
    await learner.did("POST", "decisions", decision)


async def test_a_decision_upon_the_fallen_figure_has_to_name_the_group_behind_it(learner: Learner) -> None:
    none = await learner.checked("why-it-fell")
    await _decide(learner, "Bolalar kam kuzatildi")
    vague = await learner.checked("why-it-fell")
    await _decide(learner, f"{groups()[FORGOTTEN].name.upper()} guruhida bir oydan beri yozuv yoʻq", tasks=0)
    no_task = await learner.checked("why-it-fell")
    await _decide(learner, f"{groups()[FORGOTTEN].name} guruhida bir oydan beri yozuv yoʻq")
    found = await learner.checked("why-it-fell")

    assert [one["found"] for one in (none, vague, no_task, found)] == [0, 2, 2, 3]
    assert [one["done_at"] is None for one in (none, vague, no_task, found)] == [True, True, True, False]


async def test_the_figures_rows_show_who_was_not_observed(learner: Learner) -> None:
    rows = await learner.saw(f"figures/{FALLEN}/rows", month="2026-10-01")

    unseen = {row["title"] for row in rows if not row["counted"]}
    names = {f"{one.family_name} {one.given_name}" for one in children() if one.group == FORGOTTEN}
    assert unseen == names


async def test_what_is_done_stays_done_when_one_begins_again(learner: Learner, world: World) -> None:
    await _observe(learner, 0)
    await _observe(learner, 1)
    await learner.checked("observe-two")

    again = await learner.app.post(f"{learner.own}/again", learner.person.token)

    tasks = {task["slug"]: task for task in again.json()["tasks"]}
    assert again.status_code == 200
    assert (tasks["observe-two"]["found"], tasks["observe-two"]["done_at"] is not None) == (2, True)
    assert tasks["close-round"]["found"] == 10


async def test_nobody_asks_about_a_task_that_is_not_of_the_programme(learner: Learner) -> None:
    unknown = await learner.app.post(f"{learner.own}/tasks/fly/check", learner.person.token)

    assert unknown.status_code == 404
