"""The practice project: handed in, returned, marked by the rubric; two trainers at once clash by revision."""

from typing import Any
from uuid import UUID

import httpx

from tests.server.courses.teaching import MINE, Teaching, a_teaching
from tests.support.world import World

UNIT = "final-project"
CRITERIA = ("problem", "evidence", "plan", "children", "measuring")
NINE = dict(zip(CRITERIA, (3, 3, 3, 0, 0), strict=True))
EIGHT = NINE | {"problem": 2}


async def hand_in(teaching: Teaching, own: UUID, text: str, revision: int = 0) -> httpx.Response:
    body = {"title": "Loyiham", "text": text, "revision": revision}
    return await teaching.app.send("PUT", f"{MINE}/{own}/projects/{UNIT}", teaching.people[0].token, body)


async def marked(teaching: Teaching, project: dict[str, Any], marks: dict[str, int], **more: Any) -> httpx.Response:
    body = {"marks": marks, "note": "", "returned": False, "revision": project["revision"], **more}
    return await teaching.app.send(
        "PUT", f"{teaching.path}/projects/{project['id']}/marks", teaching.trainer.token, body
    )


async def the_project(teaching: Teaching) -> dict[str, Any]:
    (project,) = (await teaching.app.get(f"{teaching.path}/projects", teaching.trainer.token)).json()
    found: dict[str, Any] = project
    return found


async def test_nine_points_of_fifteen_pass_and_the_hour_counts(teaching: Teaching) -> None:
    (own,) = await teaching.enrolled(1)
    await hand_in(teaching, own, "Matn")

    passed = await marked(teaching, await the_project(teaching), NINE, note="Yaxshi")

    told = passed.json()
    assert (told["state"], told["share"], told["marked_by_name"]) == ("passed", 0.6, "Sinov Odami")
    mine = await teaching.mine(teaching.people[0], own)
    assert (mine["counted"], mine["project"]["note"], mine["project"]["permitted"]) == (45, "Yaxshi", [])


async def test_eight_points_fail_and_the_trainer_may_still_ask_for_another_version(teaching: Teaching) -> None:
    (own,) = await teaching.enrolled(1)
    await hand_in(teaching, own, "Matn")

    failed = await marked(teaching, await the_project(teaching), EIGHT)
    again = await hand_in(teaching, own, "Yangi matn", failed.json()["revision"])
    returned = await marked(teaching, failed.json(), {}, returned=True, note="Dalil keltiring")
    anew = await hand_in(teaching, own, "Yangi matn", returned.json()["revision"])

    assert failed.json()["state"] == "failed"
    assert (again.status_code, again.json()["code"]) == (409, "course.project_marked")
    assert (returned.json()["state"], returned.json()["share"]) == ("returned", None)
    assert (anew.json()["project"]["state"], anew.json()["project"]["text"]) == ("submitted", "Yangi matn")


async def test_a_project_handed_in_twice_by_a_bad_link_is_one_version(teaching: Teaching) -> None:
    (own,) = await teaching.enrolled(1)

    first, second = await hand_in(teaching, own, "Matn"), await hand_in(teaching, own, "Matn")
    clash = await hand_in(teaching, own, "Boshqa matn")

    assert first.json()["project"]["revision"] == second.json()["project"]["revision"] == 1
    assert (clash.status_code, clash.json()["code"]) == (409, "course.changed_meanwhile")
    assert (await the_project(teaching))["text"] == "Matn"


async def test_marks_of_what_the_author_or_another_trainer_changed_meanwhile_are_refused(teaching: Teaching) -> None:
    (own,) = await teaching.enrolled(1)
    await hand_in(teaching, own, "Matn")
    seen = await the_project(teaching)
    await hand_in(teaching, own, "Tuzatilgan matn", 1)

    late = await marked(teaching, seen, NINE)
    first = await marked(teaching, await the_project(teaching), NINE)
    second = await marked(teaching, {**seen, "revision": 2}, EIGHT)

    assert [answer.status_code for answer in (late, first, second)] == [409, 200, 409]
    assert second.json()["code"] == "course.changed_meanwhile"
    assert (await the_project(teaching))["state"] == "passed"


async def test_points_that_are_missing_or_too_many_are_told_by_criterion(teaching: Teaching) -> None:
    (own,) = await teaching.enrolled(1)
    await hand_in(teaching, own, "Matn")
    project = await the_project(teaching)

    refused = await marked(teaching, project, {"problem": 4, "evidence": 3, "plan": 3, "children": 0})
    silent = await marked(teaching, project, {}, returned=True, note=" ")

    assert [one["field"] for one in refused.json()["fields"]] == ["marks.problem", "marks.measuring"]
    assert [one["field"] for one in silent.json()["fields"]] == ["note"]
    assert (await the_project(teaching))["state"] == "submitted"


async def test_a_project_of_another_cohort_is_not_found_here(teaching: Teaching, world: World) -> None:
    (own,) = await teaching.enrolled(1)
    await hand_in(teaching, own, "Matn")
    project, other = await the_project(teaching), await a_teaching(world)

    refused = await marked(other, project, NINE)
    wrong_unit = await teaching.app.send(
        "PUT", f"{MINE}/{own}/projects/final-test", teaching.people[0].token, {"title": "A", "text": "B"}
    )

    assert refused.status_code == 404
    assert wrong_unit.json()["code"] == "course.unknown_unit"
