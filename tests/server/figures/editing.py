"""Random edits as people make them, through the routes: each of them changes what figures are derived from."""

import random
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from server.shared.domain.permissions import Role
from server.shared.ids import uuid7
from tests.server.figures.facts import a_plan
from tests.support.observations import AREAS, an_entry, indicators, load
from tests.support.world import SCHOOL_YEAR, Person, World

TODAY = date(2026, 11, 18)
KEPT = {200, 201, 204}
STEPS = (
    *("observe", "withdraw", "correct", "from_home", "mark", "complete", "move_round"),
    *("enrol", "transfer", "guard", "add_staff", "end_staff", "group", "difficulty"),
    *("consent", "say", "answer", "announce", "spend", "submit"),
)


@dataclass
class Editing:
    """A preschool with people who write; ``refused`` counts what a rule did not let through."""

    world: World
    dice: random.Random
    people: dict[str, Person] = field(default_factory=dict)
    children: list[UUID] = field(default_factory=list)
    entries: list[str] = field(default_factory=list)
    rounds: list[UUID] = field(default_factory=list)
    plans: list[UUID] = field(default_factory=list)
    done: dict[str, int] = field(default_factory=dict)

    async def begin(self) -> "Editing":
        world = self.world
        await load(world.app)
        self.people["head"] = await world.head()
        self.people["educator"] = await world.educator(world.sunflowers, world.butterflies)
        groups = (world.sunflowers, world.butterflies)
        self.children = [await world.child(groups[number % 2], name=f"Bola {number}") for number in range(8)]
        self.people["parent"] = await world.parent(self.children[0], self.children[1])
        for group_id in groups:
            for monday in (date(2026, 10, 5), date(2026, 11, 2), date(2026, 11, 16)):
                self.plans.append(await a_plan(world, group_id, monday, states=("planned",) * 5))
        await self._round(1, "2026-09-05", "2026-11-10")
        return self

    async def edit(self) -> None:
        await self.take(self.dice.choice(STEPS))

    async def take(self, step: str) -> None:
        await getattr(self, step)()

    async def observe(self) -> None:
        chosen = self.dice.sample(self.children, self.dice.randrange(1, 3))
        ago = timedelta(days=self.dice.randrange(75), hours=1)
        entry = an_entry(self.world.app, *chosen, ago=ago, area=self.dice.choice(AREAS))
        if await self._send("observe", "educator", "POST", "observations", {"observations": [entry]}):
            self.entries.append(entry["id"])

    async def withdraw(self) -> None:
        if self.entries:
            path = f"observations/{self.entries.pop(self.dice.randrange(len(self.entries)))}/withdraw"
            await self._send("withdraw", "educator", "POST", path)

    async def correct(self) -> None:
        if self.entries:
            body = {"text": "Boshqa", "area": self.dice.choice(AREAS), "shared": False}
            await self._send("correct", "educator", "PUT", f"observations/{self.dice.choice(self.entries)}", body)

    async def from_home(self) -> None:
        entry = an_entry(self.world.app, ago=timedelta(days=self.dice.randrange(20), hours=1))
        body = {name: entry[name] for name in ("id", "text", "observed_at")}
        await self._send("from_home", "parent", "POST", f"children/{self.children[0]}/home-observations", body)

    async def mark(self) -> None:
        area, level = self.dice.choice(AREAS), self.dice.choice((0, 0.5, 1))
        group_id, band = self.dice.choice(((self.world.sunflowers, "middle"), (self.world.butterflies, "senior")))
        marks = [
            {
                "child_id": str(child),
                "indicator_id": str(indicators(area, band)[0]),
                "level": level,
                "reason": "Koʻrildi",
            }
            for child in self.children[0 if band == "middle" else 1 :: 2]
        ]
        path = f"rounds/{self.dice.choice(self.rounds)}/groups/{group_id}/marks"
        await self._send("mark", "head", "PUT", path, {"marks": marks[:1]})

    async def complete(self) -> None:
        path = f"rounds/{self.dice.choice(self.rounds)}/children/{self.dice.choice(self.children)}/completion"
        await self._send("complete", "head", "POST", path, {"completed": self.dice.random() < 0.7})

    async def enrol(self) -> None:
        child, day = uuid7(), date(2026, 9, 1) + timedelta(days=self.dice.randrange(-40, 75))
        body = {"id": str(child), "family_name": "Karimov", "given_name": "Ali", "birth_date": "2022-03-14"}
        body |= {"group_id": str(self._group()), "starts_on": day.isoformat()}
        if await self._send("enrol", "head", "POST", "children", body):
            self.children.append(child)

    async def transfer(self) -> None:
        day = TODAY - timedelta(days=self.dice.randrange(60))
        body = {"group_id": str(self._group()), "starts_on": day.isoformat()}
        await self._send("transfer", "head", "POST", f"children/{self.dice.choice(self.children)}/transfer", body)

    async def guard(self) -> None:
        body = {"id": str(uuid7()), "full_name": f"Olimov {self.dice.randrange(1000)}", "kinship": "father"}
        await self._send("guard", "head", "POST", f"children/{self.dice.choice(self.children)}/guardians", body)

    async def consent(self) -> None:
        body = {"purpose": self.dice.choice(("photos", "sharing")), "given": self.dice.random() < 0.5}
        await self._send("consent", "parent", "PUT", f"children/{self.children[0]}/consents", body)

    async def add_staff(self) -> None:
        person = {"id": str(uuid7()), "family_name": "Qodirova", "given_name": "Zulayho", "role": "educator"}
        await self._send("add_staff", "head", "POST", "staff", {**person, "group_ids": [str(self._group())]})

    async def end_staff(self) -> None:
        helper = await self.world.staff(Role.EDUCATOR, self.world.sunflowers)
        body = {"last_day": (TODAY + timedelta(days=self.dice.choice((0, 5)))).isoformat()}
        await self._send("end_staff", "head", "POST", f"staff/{helper.staff_id}/end", body)

    async def say(self) -> None:
        body = {"id": str(uuid7()), "text": "Assalomu alaykum"}
        await self._send("say", "parent", "POST", f"children/{self.children[0]}/messages", body)

    async def answer(self) -> None:
        body = {"id": str(uuid7()), "text": "Vaalaykum assalom"}
        await self._send("answer", "educator", "POST", f"children/{self.children[0]}/messages", body)

    async def spend(self) -> None:
        day = TODAY - timedelta(days=self.dice.randrange(60))
        sitting = {"id": str(uuid7()), "group_id": str(self._group()), "about": "weekly", "seconds": 300}
        sitting |= {"plan_id": str(self.dice.choice(self.plans)), "day": day.isoformat()}
        await self._send("spend", "educator", "POST", "planning-time", [sitting])

    async def difficulty(self) -> None:
        day = TODAY - timedelta(days=self.dice.randrange(60))
        body = {"area": "speech", "text": "Tovushlar", "since": day.isoformat()}
        path = f"children/{self.dice.choice(self.children)}/difficulties/{uuid7()}"
        await self._send("difficulty", "head", "PUT", path, body)

    async def announce(self) -> None:
        news = {"id": str(uuid7()), "title": "Yigʻilish", "text": "Ertaga", "needs_acknowledgement": True}
        await self._send("announce", "head", "POST", "announcements", {**news, "shown_until": "2026-11-30"})
        await self._send(
            "acknowledge", "parent", "POST", f"announcements/{news['id']}/acknowledge?child_id={self.children[0]}"
        )

    async def group(self) -> None:
        body = {"id": str(uuid7()), "name": f"Lola {self.dice.randrange(10_000)}", "age_band": "middle"}
        await self._send("group", "head", "POST", "groups", {**body, "school_year": SCHOOL_YEAR})
        closed = {
            "name": body["name"],
            "age_band": "middle",
            "closed_on": self.dice.choice(("2026-10-15", "2026-11-01")),
        }
        await self._send("close_group", "head", "PUT", f"groups/{body['id']}", closed)

    async def submit(self) -> None:
        plan = self.dice.choice(self.plans)
        await self._send("submit", "educator", "POST", f"weekly-plans/{plan}/submit", {})
        body = {"approved": self.dice.random() < 0.7, "remark": "Yana bir bor"}
        await self._send("decide", "head", "POST", f"weekly-plans/{plan}/decide", body)

    async def move_round(self) -> None:
        body = {"starts_on": "2026-09-05", "ends_on": self.dice.choice(("2026-10-20", "2026-11-10", "2026-11-18"))}
        await self._send("move_round", "head", "PUT", f"rounds/{self.rounds[0]}", body)

    async def _round(self, number: int, starts_on: str, ends_on: str) -> None:
        asked = {"id": str(uuid7()), "school_year": SCHOOL_YEAR, "number": number}
        assert await self._send(
            "round", "head", "POST", "rounds", {**asked, "starts_on": starts_on, "ends_on": ends_on}
        )
        self.rounds.append(UUID(asked["id"]))  # type: ignore[arg-type]  # it is the text of an id

    def _group(self) -> UUID:
        return self.dice.choice((self.world.sunflowers, self.world.butterflies))

    async def _send(self, name: str, who: str, method: str, path: str, body: Any = None) -> bool:
        answer = await self.world.app.send(method, f"{self.world.path}/{path}", self.people[who].token, body)
        assert answer.status_code < 500, answer.text
        kept = answer.status_code in KEPT
        self.done[name if kept else f"not {name} {answer.status_code} {answer.text[:90]}"] = self.done.get(name, 0) + 1
        return kept
