"""The question bank: who reads and writes it, what it refuses, and what is packaged with the product."""

import asyncio
import json
from pathlib import Path
from typing import Any

from server.features.course_tests.asking import put_of
from server.features.course_tests.loading import FILE, load_questions, read
from server.shared.domain.course_tests import faults_of
from server.shared.domain.permissions import Role
from server.shared.ids import uuid7
from tests.server.course_tests.taking import BANK, KINDS, Taking, a_body, a_question, words
from tests.support.statements import statements_of
from tests.support.world import World


async def listed(taking: Taking, **asked: object) -> list[dict[str, Any]]:
    answer = await taking.world.app.get(BANK, taking.trainer.token, topic=taking.topic, **asked)
    assert answer.status_code == 200, answer.text
    found: list[dict[str, Any]] = answer.json()
    return found


async def test_questions_are_listed_by_topic_and_difficulty_with_what_was_answered(taking: Taking) -> None:
    attempt = await taking.begun()
    await a_question(taking.world, taking.manager, a_body("one", taking.topic, 3))
    by_kind = {one["body"]["kind"]: one for one in await listed(taking, difficulty=1)}
    await taking.answer_all(attempt, wrong=["order"])
    await taking.submit(attempt["id"])

    after = {one["body"]["kind"]: one for one in await listed(taking, difficulty=1) if one["answered"]}

    assert set(by_kind) == set(KINDS)
    assert {one["answered"] for one in by_kind.values()} == {0}
    assert {kind: (one["answered"], one["right_share"]) for kind, one in after.items() if kind != "one"} == {
        "several": (1, 1.0),
        "order": (1, 0.0),
        "match": (1, 1.0),
        "number": (1, 1.0),
    }
    assert [one["body"]["difficulty"] for one in await listed(taking, difficulty=3)] == [3]
    assert by_kind["one"]["permitted"] == []


async def test_a_question_is_changed_over_the_revision_that_was_read(taking: Taking) -> None:
    path = f"{BANK}/{taking.questions['one']}"
    body = a_body("one", taking.topic, 2, text=words("Boshqa savol"))

    changed = await taking.world.app.send("PUT", path, taking.manager.token, {"body": body, "revision": 1})
    same = await taking.world.app.send("PUT", path, taking.manager.token, {"body": body, "revision": 1})
    stale = await taking.world.app.send(
        "PUT", path, taking.manager.token, {"body": {**body, "difficulty": 3}, "revision": 1}
    )

    assert (changed.status_code, changed.json()["revision"], changed.json()["body"]) == (200, 2, body)
    assert (same.status_code, same.json()["revision"]) == (200, 2)
    assert (stale.status_code, stale.json()["code"]) == (409, "course_question.changed_meanwhile")
    assert (await taking.world.app.get(path, taking.trainer.token)).json()["body"]["difficulty"] == 2


async def test_a_retired_question_is_asked_no_more_and_stays_on_record(taking: Taking) -> None:
    path = f"{BANK}/{taking.questions['one']}/retire"

    retired = await taking.world.app.post(path, taking.manager.token, {"revision": 1})
    again = await taking.world.app.post(path, taking.manager.token, {"revision": 1})

    assert (retired.status_code, retired.json()["retired"]) == (200, True)
    assert again.json()["revision"] == retired.json()["revision"] == 2
    assert len(await listed(taking)) == 4
    assert [one["id"] for one in await listed(taking, retired=True)] == [str(taking.questions["one"])]


async def test_a_question_is_made_once_and_numbered(taking: Taking) -> None:
    request = {"id": str(uuid7()), "body": a_body("several", taking.topic)}

    first = await taking.world.app.post(BANK, taking.manager.token, request)
    again = await taking.world.app.post(BANK, taking.manager.token, request)
    other = await taking.world.app.post(BANK, taking.manager.token, {**request, "body": a_body("one", taking.topic)})

    assert first.status_code == again.status_code == 201
    assert first.json() == again.json()
    assert (other.status_code, other.json()["code"]) == (409, "course_question.id_taken")
    numbers = [one["number"] for one in await listed(taking)]
    assert numbers == sorted(set(numbers)) and numbers[-1] == first.json()["number"]


async def test_everything_wrong_with_a_question_is_named_and_nothing_kept(taking: Taking) -> None:
    body = a_body("one", "Notoʻgʻri mavzu", 9, text={"ru": "Что?"}, right=[])

    refused = await taking.world.app.post(BANK, taking.manager.token, {"id": str(uuid7()), "body": body})

    assert refused.status_code == 400
    assert {(one["field"], one["code"]) for one in refused.json()["fields"]} == {
        ("body.topic", "course_question.wrong_topic"),
        ("body.difficulty", "course_question.wrong_difficulty"),
        ("body.text", "course_question.no_text"),
        ("body.right", "course_question.right_not_one"),
    }
    assert len(await listed(taking)) == 5


async def test_trainers_read_the_bank_and_only_those_who_manage_the_course_write_it(taking: Taking) -> None:
    world, request = taking.world, {"id": str(uuid7()), "body": a_body("one", taking.topic)}
    ministry, region = await world.above(Role.MINISTRY), await world.above(Role.REGION)
    readers = {"trainer": taking.trainer, "ministry": ministry, "region": region, "participant": taking.person}

    read = {name: (await world.app.get(BANK, one.token)).status_code for name, one in readers.items()}
    written = {
        name: (await world.app.post(BANK, one.token, request)).status_code
        for name, one in readers.items()
        if name != "ministry"
    }

    assert read == {"trainer": 200, "ministry": 200, "region": 403, "participant": 403}
    assert set(written.values()) == {403}
    assert (await world.app.get(BANK)).status_code == 401
    assert len(await listed(taking)) == 5


async def test_listing_costs_two_statements_however_many_questions_there_are(taking: Taking) -> None:
    async def look() -> None:
        await listed(taking)

    few = await statements_of(taking.world.app, look)
    for _ in range(5):
        await a_question(taking.world, taking.manager, a_body("one", taking.topic))

    assert (few, await statements_of(taking.world.app, look)) == (2, 2)


def _packaged(topic: str, *numbers: int, text: str = "Savol") -> list[dict[str, Any]]:
    return [{**a_body("one", topic, text=words(f"{text} {number}")), "number": number} for number in numbers]


async def loaded(world: World, file: Path, rows: list[dict[str, Any]]) -> None:
    await asyncio.to_thread(file.write_text, json.dumps(rows), "utf-8")
    async with world.app.parts.database.writing() as work:
        await load_questions(work, file)


async def test_packaged_questions_are_loaded_once_and_a_new_version_becomes_a_revision(
    taking: Taking, tmp_path: Path
) -> None:
    file, topic, first = tmp_path / "questions.json", f"p{uuid7().hex[-10:]}", 700_000 + uuid7().int % 90_000 * 2
    taking.topic = topic
    await loaded(taking.world, file, _packaged(topic, first, first + 1))
    await loaded(taking.world, file, _packaged(topic, first, first + 1))
    before = await listed(taking)

    await loaded(taking.world, file, _packaged(topic, first) + _packaged(topic, first + 1, text="Yangi savol"))
    after = await listed(taking)

    assert [(one["number"], one["revision"]) for one in before] == [(first, 1), (first + 1, 1)]
    assert [(one["number"], one["revision"]) for one in after] == [(first, 1), (first + 1, 2)]
    assert after[1]["body"]["text"]["uz"] == f"Yangi savol {first + 1}"


async def test_what_people_changed_here_stays_theirs_when_the_same_file_is_loaded_again(
    taking: Taking, tmp_path: Path
) -> None:
    file, topic, number = tmp_path / "questions.json", f"p{uuid7().hex[-10:]}", 900_000 + uuid7().int % 90_000
    taking.topic = topic
    await loaded(taking.world, file, _packaged(topic, number))
    (one,) = await listed(taking)
    body = {**one["body"], "text": words("Bizda boshqacha")}
    path = f"{BANK}/{one['id']}"
    await taking.world.app.send("PUT", path, taking.manager.token, {"body": body, "revision": 1})

    await loaded(taking.world, file, _packaged(topic, number))

    (after,) = await listed(taking)
    assert (after["body"]["text"]["uz"], after["revision"]) == ("Bizda boshqacha", 2)


def test_every_packaged_question_may_be_asked() -> None:
    questions = read(FILE)

    assert {one.number: faults_of(put_of(one)) for one in questions if faults_of(put_of(one))} == {}
    assert len({one.number for one in questions}) == len(questions)
    assert {one.kind for one in questions} == set(KINDS)
