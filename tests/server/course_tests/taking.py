"""A course with one short test, questions of every kind, and what a participant answers, said shortly."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final
from uuid import UUID

import httpx
import msgspec

from server.features.courses.models import Cohort, CourseProgramme, Participant
from server.shared.contract.courses import Draw, Module, ProgrammeDocument, TestPlan, Unit
from server.shared.domain.permissions import Role
from server.shared.ids import uuid7
from tests.server.courses.teaching import ENDS, STARTS
from tests.support.world import Person, World

BANK: Final = "/api/course/questions"
MINE: Final = "/api/course/mine"
UNIT: Final = "final-test"
KINDS: Final = ("one", "several", "order", "match", "number")
MINUTES: Final = 30


def words(text: str) -> dict[str, str]:
    return {"uz": text, "ru": f"{text} (ru)", "en": f"{text} (en)"}


def a_choice(slug: str, pair: str | None = None) -> dict[str, Any]:
    return {"slug": slug, "text": words(f"Variant {slug}"), "pair": None if pair is None else words(pair)}


def a_body(kind: str, topic: str, difficulty: int = 1, **more: Any) -> dict[str, Any]:
    """A question of that kind; what is right of one with choices: ``a``, or ``a`` and ``b``, or all in their order."""
    slugs = ("a", "b", "c", "d")
    right = {"one": ["a"], "several": ["a", "b"], "number": []}.get(kind, list(slugs))
    return {
        "kind": kind,
        "topic": topic,
        "difficulty": difficulty,
        "text": words(f"Savol ({kind}): nima toʻgʻri & nega < emas?"),
        "choices": []
        if kind == "number"
        else [a_choice(slug, f"Juft {slug}" if kind == "match" else None) for slug in slugs],
        "right": right,
        "explanation": words("Chunki shunday.\nIkkinchi qator."),
        "value": 12.5 if kind == "number" else None,
        "tolerance": 0.25 if kind == "number" else 0.0,
        **more,
    }


@dataclass
class Taking:
    """Somebody who takes part in a course whose test asks one question of each kind."""

    world: World
    person: Person
    participant_id: UUID
    cohort_id: UUID
    trainer: Person
    manager: Person
    topic: str
    questions: dict[str, UUID] = field(default_factory=dict)

    @property
    def path(self) -> str:
        return f"{MINE}/{self.participant_id}"

    async def state(self) -> dict[str, Any]:
        answer = await self.world.app.get(f"{self.path}/tests/{UNIT}", self.person.token)
        assert answer.status_code == 200, answer.text
        found: dict[str, Any] = answer.json()
        return found

    async def begun(self) -> dict[str, Any]:
        answer = await self.begin()
        assert answer.status_code == 201, answer.text
        found: dict[str, Any] = answer.json()
        return found

    async def begin(self, attempt_id: UUID | None = None) -> httpx.Response:
        body = {"id": str(attempt_id or uuid7()), "unit": UNIT}
        return await self.world.app.post(f"{self.path}/attempts", self.person.token, body)

    async def attempt(self, attempt_id: str) -> dict[str, Any]:
        answer = await self.world.app.get(f"{self.path}/attempts/{attempt_id}", self.person.token)
        assert answer.status_code == 200, answer.text
        found: dict[str, Any] = answer.json()
        return found

    async def answer(self, attempt: Mapping[str, Any], question: Mapping[str, Any], said: Any) -> httpx.Response:
        path = f"{self.path}/attempts/{attempt['id']}/answers/{question['id']}"
        return await self.world.app.send("PUT", path, self.person.token, said)

    async def submit(self, attempt_id: str) -> dict[str, Any]:
        answer = await self.world.app.post(f"{self.path}/attempts/{attempt_id}/submit", self.person.token)
        assert answer.status_code == 200, answer.text
        found: dict[str, Any] = answer.json()
        return found

    async def answer_all(self, attempt: Mapping[str, Any], *, wrong: Sequence[str] = ()) -> None:
        """Everything right, but for the kinds named."""
        for question in attempt["questions"]:
            said = wrong_answer(question) if question["kind"] in wrong else right_answer(question)
            answer = await self.answer(attempt, question, said)
            assert answer.status_code == 200, answer.text


def right_answer(question: Mapping[str, Any]) -> dict[str, Any]:
    """By the words, as somebody who knows: slugs of an attempt tell nothing."""
    by_text = {choice["text"]["uz"][-1]: choice["slug"] for choice in question["choices"]}
    sides = {choice["text"]["uz"][-1]: choice["slug"] for choice in question["rights"]}
    if question["kind"] == "number":
        return {"number": 12.75}
    if question["kind"] == "match":
        return {"chosen": [f"{by_text[name]}={sides[name]}" for name in "abcd"]}
    names = {"one": "a", "several": "ab", "order": "abcd"}[question["kind"]]
    return {"chosen": [by_text[name] for name in names]}


def wrong_answer(question: Mapping[str, Any]) -> dict[str, Any]:
    right = right_answer(question)
    if question["kind"] == "number":
        return {"number": 12.76}
    if question["kind"] == "match":
        lefts, rights = zip(*(pair.split("=") for pair in right["chosen"]), strict=True)
        return {"chosen": [f"{left}={other}" for left, other in zip(lefts, (*rights[1:], rights[0]), strict=True)]}
    if question["kind"] == "order":
        return {"chosen": list(reversed(right["chosen"]))}
    return {"chosen": [choice["slug"] for choice in question["choices"] if choice["slug"] not in right["chosen"]][:1]}


async def a_question(world: World, manager: Person, body: Mapping[str, Any]) -> UUID:
    question_id = uuid7()
    answer = await world.app.post(BANK, manager.token, {"id": str(question_id), "body": body})
    assert answer.status_code == 201, answer.text
    return question_id


def a_document(draws: list[Draw], attempts: int = 2) -> ProgrammeDocument:
    """One module with nothing but the test."""
    plan = TestPlan(draws=draws, pass_share=0.7, minutes=MINUTES, attempts=attempts)
    unit = Unit(slug=UNIT, title=words("Yakuniy test"), form="test", minutes=45, test=plan)
    module = Module(slug="finish", title=words("Yakun"), outcomes=[], units=[unit])
    return ProgrammeDocument(slug=f"t{uuid7().hex}", title=words("Qisqa kurs"), summary=words(""), modules=[module])


async def a_cohort(world: World, trainer: Person, document: ProgrammeDocument) -> UUID:
    programme = CourseProgramme(
        id=uuid7(),
        slug=document.slug,
        version=1,
        title=document.title,
        document=msgspec.to_builtins(document),
        minutes=45,
        published_at=world.app.clock.now(),
        in_force=True,
    )
    cohort = Cohort(
        id=uuid7(),
        programme_id=programme.id,
        region_id=world.region_id,
        trainer_id=trainer.account_id,
        name="Kuzgi guruh",
        venue="12-bogʻcha",
        starts_on=STARTS,
        ends_on=ENDS,
        code=uuid7().hex[-16:],
    )
    async with world.app.parts.database.writing() as work:
        work.session.add(programme)
        await work.flush()
        work.session.add(cohort)
    return cohort.id


async def a_part(world: World, cohort_id: UUID, person: Person) -> UUID:
    participant_id = uuid7()
    async with world.app.parts.database.writing() as work:
        work.session.add(
            Participant(
                id=participant_id,
                cohort_id=cohort_id,
                account_id=person.account_id,
                full_name="Karimova Nodira",
                enrolled_at=world.app.clock.now(),
            )
        )
    return participant_id


async def a_taking(world: World, *, attempts: int = 2) -> Taking:
    """A test of one question of each kind."""
    manager, trainer = await world.above(Role.ADMINISTRATOR), await world.above(Role.TRAINER)
    topic = f"t{uuid7().hex[-12:]}"
    questions = {kind: await a_question(world, manager, a_body(kind, topic)) for kind in KINDS}
    cohort_id = await a_cohort(world, trainer, a_document([Draw(topic=topic, count=len(KINDS))], attempts))
    person = await world.educator()
    participant_id = await a_part(world, cohort_id, person)
    return Taking(world, person, participant_id, cohort_id, trainer, manager, topic, questions)
