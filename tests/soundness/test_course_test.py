"""A whole course answers its test at once: no answer that was acknowledged is lost, none is doubled."""

import asyncio
import os
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from itertools import cycle
from typing import Any, Final
from uuid import UUID

import httpx

from server.features.courses.models import Participant
from server.shared.contract.courses import Draw
from server.shared.domain.permissions import Role
from server.shared.ids import uuid7
from tests.server.course_tests.taking import (
    KINDS,
    MINE,
    UNIT,
    a_body,
    a_cohort,
    a_document,
    a_question,
    right_answer,
    wrong_answer,
)
from tests.soundness.ledger import Tally, note
from tests.soundness.lengths import LONG
from tests.soundness.processes import api_processes
from tests.soundness.sending import Device, rows
from tests.support.world import Person, World

PARTICIPANTS: Final = int(os.environ.get("NIHOL_SOUNDNESS_PARTICIPANTS", "500" if LONG else "60"))
AT_ONE_POINT: Final = 16
"""So many devices share one client of HTTP: were it all five hundred, waiting for a line would cost the most."""
HANGS_UP: Final = 0.1
_KEPT: Final = """
    select a.participant_id, a.share, a.passed, w.question_id, w.answer from course_attempt a
    left join course_answer w on w.attempt_id = a.id
    where a.participant_id = any($1::uuid[])
"""


@dataclass
class Participating:
    """One participant at one device: begins, answers everything, some of it twice over, and hands in."""

    person: Person
    participant_id: UUID
    wrong: str
    device: Device | None = None
    acknowledged: dict[str, dict[str, Any]] = field(default_factory=dict)
    """What was last said to each question and answered with 200."""
    share: float | None = None

    async def take(self, device: Device, address: str) -> None:
        self.device, path = device, f"{address}{MINE}/{self.participant_id}/attempts"
        begun = await device.say("POST", path, {"id": str(uuid7()), "unit": UNIT})
        assert begun.status_code == 201, begun.text
        attempt = begun.json()
        for question in attempt["questions"]:
            own = f"{path}/{attempt['id']}/answers/{question['id']}"
            if question["kind"] == "one":
                await self._answer(device, own, question["id"], wrong_answer(question))
            said = wrong_answer(question) if question["kind"] == self.wrong else right_answer(question)
            await self._answer(device, own, question["id"], said)
        handed_in = await device.say("POST", f"{path}/{attempt['id']}/submit")
        self.share = handed_in.json().get("share")

    async def _answer(self, device: Device, path: str, question_id: str, said: dict[str, Any]) -> None:
        answer = await device.say("PUT", path, said)
        if answer.status_code == 200:
            self.acknowledged[question_id] = said


async def participants(world: World, cohort_id: UUID) -> list[Participating]:
    people = [await world.educator() for _ in range(PARTICIPANTS)]
    made = [Participating(person, uuid7(), KINDS[number % 5]) for number, person in enumerate(people)]
    async with world.app.parts.database.writing() as work:
        for one in made:
            work.session.add(
                Participant(
                    id=one.participant_id,
                    cohort_id=cohort_id,
                    account_id=one.person.account_id,
                    full_name="Sinov Odami",
                    enrolled_at=world.app.clock.now(),
                )
            )
    return made


async def test_a_course_that_answers_its_test_at_once_loses_no_answer(world: World) -> None:
    manager, trainer = await world.above(Role.ADMINISTRATOR), await world.above(Role.TRAINER)
    topic = f"t{uuid7().hex[-12:]}"
    for kind in KINDS:
        await a_question(world, manager, a_body(kind, topic))
    cohort_id = await a_cohort(world, trainer, a_document([Draw(topic=topic, count=len(KINDS))]))
    people = await participants(world, cohort_id)

    with api_processes(world.app.parts.settings, 2) as processes:
        async with AsyncExitStack() as stack:
            lines = [await stack.enter_async_context(httpx.AsyncClient(timeout=120)) for _ in people[::AT_ONE_POINT]]
            await asyncio.gather(
                *(
                    one.take(Device(line, one.person, hangs_up=HANGS_UP), process.address)
                    for one, line, process in zip(people, cycle(lines), cycle(processes))
                )
            )
    kept = await rows(world, _KEPT, [one.participant_id for one in people])

    tally = _tally(people, kept)
    note(f"{PARTICIPANTS} answer a test at once", tally)
    assert [answer for one in people if one.device for answer in one.device.other_answers] == []
    assert tally.is_sound
    assert (tally.acknowledged, tally.found) == (PARTICIPANTS * len(KINDS), PARTICIPANTS * len(KINDS))
    assert {one.wrong: one.share for one in people} == dict.fromkeys(KINDS, 0.8)
    assert {(row["share"], row["passed"]) for row in kept} == {(0.8, True)}


def _tally(people: list[Participating], kept: list[Any]) -> Tally:
    """An answer is lost when another than the last acknowledged one is there, or none."""
    found = {(row["participant_id"], str(row["question_id"])): row["answer"] for row in kept if row["question_id"]}
    said = {(one.participant_id, question): answer for one in people for question, answer in one.acknowledged.items()}
    lost = [key for key, answer in said.items() if not _same(found.get(key), answer)]
    devices = [one.device for one in people if one.device]
    return Tally(
        "answers",
        sum(device.sent for device in devices),
        sum(device.again for device in devices),
        len(said),
        len(found),
        len(lost),
        len(kept) - len({(row["participant_id"], row["question_id"]) for row in kept}),
    )


def _same(kept: dict[str, Any] | None, said: dict[str, Any]) -> bool:
    return kept is not None and kept == {"chosen": said.get("chosen", []), "number": said.get("number")}
