"""Whatever is named, asked, decided, corrected and said in whatever order, nothing is out that is not allowed."""

from dataclasses import dataclass, field
from random import Random
from typing import Any
from uuid import UUID

import pytest

from server.shared.domain.errors import RuleViolation
from server.shared.domain.sharing import (
    OPEN,
    WIDER,
    RequestState,
    RequestStep,
    Standing,
    consents_missing,
    ends,
    require_not_under_review,
    require_step,
    state_after,
    taken_back_with,
)
from server.shared.ids import NOWHERE
from tests.media_library.sharing_work import Circle, a_circle, a_file, opens
from tests.media_library.test_sharing_consents import say
from tests.support.world import Person, World

STEPS = 24
FREE = "CC-BY-4.0"


@dataclass
class Asked:
    """A request of the resource; ``shown`` are the children in the edition it made."""

    id: str
    reach: str
    state: str = "waiting"
    shown: frozenset[UUID] = frozenset()


@dataclass
class Model:
    """One resource and what the rules say of it, beside the application that keeps the same facts."""

    circle: Circle
    parents: dict[UUID, Person]
    resource_id: str
    file_id: UUID
    reach: str = "preschool"
    children: frozenset[UUID] = frozenset()
    photos: dict[UUID, bool | None] = field(default_factory=dict)
    sharing: dict[UUID, bool | None] = field(default_factory=dict)
    requests: list[Asked] = field(default_factory=list)
    live: dict[str, UUID] = field(default_factory=dict)

    def missing(self, reach: str, among: frozenset[UUID]) -> frozenset[UUID]:
        said = ({one: answers.get(one) for one in among} for answers in (self.photos, self.sharing))
        return consents_missing(reach, *said)

    def standing(self) -> Standing:
        accepted = frozenset(one.reach for one in self.requests if one.state == RequestState.ACCEPTED)
        return Standing(self.reach, FREE, accepted=accepted, open=frozenset(self.open_reaches()))

    def open_reaches(self) -> list[str]:
        return [one.reach for one in self.requests if one.state in OPEN]

    async def step(self, chance: Random) -> None:
        steps = (
            self.say,
            self.say,
            self.say,
            self.ask,
            self.ask,
            self.decide,
            self.decide,
            self.correct,
            self.take_back,
        )
        await chance.choice(steps)(chance)

    async def say(self, chance: Random) -> None:
        child_id, purpose = chance.choice(list(self.parents)), chance.choice(("photos", "sharing", "research"))
        given = chance.random() < 0.7
        await say(self.circle, self.parents[child_id], child_id, purpose, given)
        answers = {"photos": self.photos, "sharing": self.sharing}.get(purpose)
        if answers is None:
            return
        answers[child_id] = given
        for one in list(self.requests):
            concerned = one.state == RequestState.ACCEPTED and child_id in one.shown and one.reach in ends(purpose)
            if concerned and self.missing(one.reach, one.shown):
                self.end(one.reach)

    def end(self, reach: str) -> None:
        reaches = taken_back_with(reach)
        for one in self.requests:
            if one.reach in reaches and one.state in {*OPEN, RequestState.ACCEPTED}:
                one.state = RequestState.WITHDRAWN.value
        self.live = {reach: file_id for reach, file_id in self.live.items() if reach not in reaches}

    async def ask(self, chance: Random) -> None:
        reach = chance.choice(("district", "everybody"))
        answer = await self.circle.ask(self.circle.author, self.resource_id, reach)
        try:
            require_step(reach, self.standing())
        except RuleViolation as refused:
            assert (answer.status_code, answer.json()["code"]) == (409, refused.code)
            return
        if self.missing(reach, self.children):
            assert answer.json()["code"] == "media.consent_missing"
        else:
            assert answer.status_code == 201, answer.text
            self.requests.append(Asked(answer.json()["id"], reach))

    async def decide(self, chance: Random) -> None:
        if not self.requests:
            return
        asked = chance.choice(self.requests[-2:])
        step = chance.choice((RequestStep.ACCEPT, RequestStep.ACCEPT, RequestStep.RETURN, RequestStep.DECLINE))
        decider = self.circle.district if asked.reach == "district" else self.circle.ministry
        answer = await self.circle.decide(decider, asked.id, step.value, "Soʻz")
        try:
            after = state_after(asked.state, step)
        except RuleViolation as refused:
            assert answer.json()["code"] == refused.code
            return
        if step is RequestStep.ACCEPT and self.missing(asked.reach, self.children):
            assert answer.json()["code"] == "media.consent_missing"
            return
        assert answer.status_code == 200, answer.text
        asked.state = after.value
        if step is RequestStep.ACCEPT:
            for earlier in self.requests:
                if earlier.reach == asked.reach and earlier is not asked:
                    earlier.shown = frozenset()
            asked.shown, self.live[asked.reach] = self.children, self.file_id

    async def correct(self, chance: Random) -> None:
        """Another description, sometimes another picture with others in it."""
        again = chance.random() < 0.5
        file_id = self.file_id if again else await a_file(self.circle.world, self.circle.author)
        wanted = frozenset(chance.sample(list(self.parents), chance.choice((0, 1, 1, 2))))
        body: dict[str, Any] = {
            "id": self.resource_id,
            "file_id": str(file_id),
            "kind": "picture",
            "title": {"uz": "Olma"},
            "language": "uz",
            "child_ids": sorted(map(str, wanted)),
        }
        path = self.circle.path(self.resource_id)
        answer = await self.circle.world.app.send("PUT", path, self.circle.author.token, body)
        try:
            require_not_under_review(self.open_reaches())
        except RuleViolation as refused:
            assert answer.json()["code"] == refused.code
            return
        named = wanted | self.children if again else wanted
        if self.missing("preschool", named):
            assert answer.json()["code"] == "media.consent_missing"
            return
        assert answer.status_code == 200, answer.text
        self.file_id, self.children = file_id, named
        for one in list(self.requests) if again else ():
            if one.state == RequestState.ACCEPTED:
                one.shown |= named
                if self.missing(one.reach, one.shown):
                    self.end(one.reach)

    async def take_back(self, chance: Random) -> None:
        if not self.requests or chance.random() < 0.5:
            return
        asked = chance.choice(self.requests)
        answer = await self.circle.step(self.circle.author, asked.id, "withdraw")
        try:
            state_after(asked.state, RequestStep.WITHDRAW)
        except RuleViolation as refused:
            assert answer.json()["code"] == refused.code
            return
        assert answer.status_code == 200, answer.text
        if asked.state == RequestState.ACCEPTED:
            self.end(asked.reach)
        asked.state = RequestState.WITHDRAWN.value

    async def check(self) -> None:
        """Every edition is out exactly as the rules say, and its file with it; the original as its consents allow."""
        circle = self.circle
        for reach, reader in (("district", circle.neighbours), ("everybody", circle.strangers)):
            path = circle.path(circle.edition(self.resource_id, reach), NOWHERE)
            answer = await circle.world.app.get(path, reader.token)
            assert (reach, answer.status_code) == (reach, 200 if reach in self.live else 404)
            if reach in self.live:
                assert await opens(circle.world, reader, answer.json()["thumb"], self.live[reach]) == 304
        withheld = bool(self.missing("preschool", self.children))
        thumb = f"{circle.world.path}/files/{self.file_id}/thumb"
        for reader in (circle.colleague, circle.author):
            assert await opens(circle.world, reader, thumb, self.file_id) == (404 if withheld else 304)
        assert await circle.sees(circle.colleague, self.resource_id) == (404 if withheld else 200)
        told = {row["id"]: row["state"] for row in (await circle.requests(circle.author)).json()}
        assert {one.id: told[one.id] for one in self.requests} == {one.id: one.state for one in self.requests}


async def a_model(world: World) -> Model:
    """Every family agrees to everything at first, and two of its children are in the resource."""
    circle = await a_circle(world)
    parents = {}
    for name in ("Aziza", "Bobur", "Zebo"):
        child_id = await world.child(name=name)
        parents[child_id] = await world.parent(child_id)
        for purpose in ("photos", "sharing"):
            await say(circle, parents[child_id], child_id, purpose, True)
    file_id, both = await a_file(world, circle.author), dict.fromkeys(parents, True)
    named = frozenset(list(parents)[:2])
    resource_id = await circle.at_home(file_id=file_id, child_ids=sorted(map(str, named)))
    return Model(circle, parents, resource_id, file_id, children=named, photos={**both}, sharing={**both})


@pytest.mark.parametrize("seed", range(8))
async def test_nothing_is_out_that_the_rules_do_not_let_out(world: World, seed: int) -> None:
    model, chance = await a_model(world), Random(seed)

    for _ in range(STEPS):
        await model.step(chance)
        await model.check()

    assert {reach.value for reach in WIDER} >= set(model.live)
