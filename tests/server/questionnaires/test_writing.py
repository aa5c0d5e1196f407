"""Questionnaires as who leads the preschool writes, opens and closes them."""

from datetime import timedelta

from server.shared.domain.permissions import Role
from server.shared.ids import uuid7
from tests.server.questionnaires.asking import FOOD, a_writing, answer, close, listed, opened, path_of, said, write
from tests.support.statements import statements_of
from tests.support.world import World, a_world


async def test_a_draft_is_written_anew_until_it_is_opened(world: World) -> None:
    head = await world.head()
    draft = await write(world, head)
    path = path_of(world, draft)

    anew = await world.app.send("PUT", path, head.token, a_writing(title="Yangi", revision=1))
    stale = await world.app.send("PUT", path, head.token, a_writing(title="Eski", revision=1))
    open_now = await world.app.post(f"{path}/open", head.token)
    late = await world.app.send("PUT", path, head.token, a_writing(title="Kech", revision=2))

    assert (draft["status"], draft["revision"], draft["permitted"]) == ("draft", 1, ["questionnaire.manage"])
    assert (anew.json()["title"], anew.json()["revision"]) == ("Yangi", 2)
    assert (stale.status_code, stale.json()["code"]) == (409, "questionnaire.changed_meanwhile")
    assert (open_now.json()["status"], open_now.json()["title"]) == ("open", "Yangi")
    assert (late.status_code, late.json()["code"]) == (409, "questionnaire.not_a_draft")
    assert [one["title"] for one in await listed(world, head)] == ["Yangi"]


async def test_what_is_wrong_with_a_question_is_named_by_its_field(world: World) -> None:
    head = await world.head()
    wrong = [
        FOOD,
        {**FOOD, "text": "  "},
        {"slug": "a", "kind": "one", "text": "?", "choices": ["Bir"]},
        {"slug": "b", "kind": "scale", "text": "?", "choices": ["Past"]},
        {"slug": "c", "kind": "text", "text": "?", "choices": ["Yoʻq"]},
        {"slug": "d", "kind": "many", "text": "?"},
    ]

    refused = await world.app.send("PUT", path_of(world, uuid7()), head.token, a_writing(questions=wrong, title=" "))

    assert refused.status_code == 400
    assert [(one["field"], one["code"]) for one in refused.json()["fields"]] == [
        ("questions[1].slug", "input.malformed"),
        ("questions[1].text", "input.missing"),
        ("questions[2].choices", "input.malformed"),
        ("questions[3].choices", "input.malformed"),
        ("questions[4].choices", "input.malformed"),
        ("questions[5].choices", "input.missing"),
        ("title", "input.missing"),
    ]
    assert await listed(world, head) == []


async def test_only_a_draft_is_removed(world: World) -> None:
    head = await world.head()
    draft, running = await write(world, head), await opened(world, head)

    gone = await world.app.send("DELETE", path_of(world, draft), head.token)
    kept = await world.app.send("DELETE", path_of(world, running), head.token)

    assert (gone.status_code, kept.status_code, kept.json()["code"]) == (204, 409, "questionnaire.not_a_draft")
    assert [one["id"] for one in await listed(world, head)] == [running["id"]]


async def test_a_questionnaire_whose_last_day_has_passed_is_not_opened(world: World) -> None:
    head = await world.head()
    draft = await write(world, head, open_until="2026-11-17")

    refused = await world.app.post(path_of(world, draft, "open"), head.token)

    assert (refused.status_code, refused.json()["code"]) == (409, "questionnaire.already_over")
    assert [one["status"] for one in await listed(world, head)] == ["draft"]


async def test_what_was_closed_stays_closed_and_a_draft_is_not_closed(world: World) -> None:
    head = await world.head()
    running, draft = await opened(world, head), await write(world, head)

    closed = [await close(world, head, running), await close(world, head, running)]
    again = await world.app.post(path_of(world, running, "open"), head.token)
    refused = await world.app.post(path_of(world, draft, "close"), head.token)

    assert [one["status"] for one in closed] == ["closed", "closed"]
    assert (again.status_code, again.json()["code"]) == (409, "questionnaire.not_a_draft")
    assert (refused.status_code, refused.json()["code"]) == (409, "questionnaire.still_draft")


async def test_a_questionnaire_closes_by_itself_after_its_last_day(world: World) -> None:
    head, child = await world.head(), await world.child()
    parent = await world.parent(child)
    questionnaire = await opened(world, head, open_until="2026-11-18")
    assert [one["status"] for one in await listed(world, parent)] == ["open"]

    world.app.clock.move(timedelta(days=1))

    assert await listed(world, parent) == []
    assert [one["status"] for one in await listed(world, head)] == ["closed"]
    assert await answer(world, parent, questionnaire, said()) == 409


async def test_progress_counts_the_accounts_of_the_families_asked(world: World) -> None:
    head = await world.head()
    aziza, botir, other = await world.child(), await world.child(), await world.child(world.butterflies)
    mother, _, _ = await world.parent(aziza, botir), await world.parent(aziza), await world.parent(other)
    for_group = await opened(world, head, group_id=str(world.sunflowers))
    await opened(world, head)
    await answer(world, mother, for_group, said())

    progress = {one["group_name"]: (one["answered"], one["asked"]) for one in await listed(world, head)}

    assert progress == {"Kungaboqar": (1, 2), "": (0, 3)}


async def test_drafts_and_questions_for_other_groups_are_not_for_a_family(world: World) -> None:
    head, child = await world.head(), await world.child()
    parent = await world.parent(child)
    await write(world, head)
    await opened(world, head, group_id=str(world.butterflies))
    own = await opened(world, head, group_id=str(world.sunflowers))

    [seen] = await listed(world, parent)

    assert (seen["id"], seen["permitted"], seen["asked"]) == (own["id"], ["questionnaire.answer"], 0)


async def test_who_does_not_lead_the_preschool_manages_nothing(world: World) -> None:
    head = await world.head()
    running, draft = await opened(world, head), await write(world, head)
    elsewhere = await a_world(world.app)
    people = (
        await world.educator(),
        await world.staff(Role.NURSE),
        await world.parent(await world.child()),
        await elsewhere.head(),
    )
    path = path_of(world, draft)

    written = [(await world.app.send("PUT", path, one.token, a_writing(revision=1))).status_code for one in people]
    steps = [
        [(await world.app.post(f"{path}/{step}", one.token)).status_code for one in people]
        for step in ("open", "close")
    ]
    removed = [(await world.app.send("DELETE", path, one.token)).status_code for one in people]
    told = [(await world.app.get(path_of(world, running, "results"), one.token)).status_code for one in people]
    lists = [(await world.app.get(f"{world.path}/questionnaires", one.token)).status_code for one in people]

    assert written == removed == steps[0] == steps[1] == [403, 403, 403, 404]
    assert told == [403, 403, 404, 404]
    assert lists == [403, 403, 200, 404]
    assert {(one["id"], one["status"]) for one in await listed(world, head)} == {
        (running["id"], "open"),
        (draft["id"], "draft"),
    }
    assert (await world.app.get(f"{world.path}/questionnaires")).status_code == 401


async def test_families_hear_that_they_are_asked(world: World) -> None:
    head, child = await world.head(), await world.child()
    parent = await world.parent(child)

    questionnaire = await opened(world, head)

    items = (await world.app.get(f"{world.path}/changes", parent.token)).json()["items"]
    assert [one["subject_id"] for one in items if one["kind"] == "questionnaire"] == [questionnaire["id"]]


async def test_the_list_takes_two_statements_for_any_number_of_questionnaires(world: World) -> None:
    head, child = await world.head(), await world.child()
    parent = await world.parent(child)
    for _ in range(4):
        await answer(world, parent, await opened(world, head), said())

    for person in (head, parent):
        assert await statements_of(world.app, lambda one=person: listed(world, one)) == 2  # type: ignore[misc]
