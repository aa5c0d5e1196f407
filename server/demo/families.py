"""What the preschool where people look first and its families tell each other, and the routes of a few children."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Final
from uuid import UUID, uuid5

from server.demo import marks
from server.demo.people import words
from server.demo.stage import Stage, StagedChild, StagedGroup, StagedPreschool
from server.features.announcements.service import AnnouncementService
from server.features.conversations.service import ConversationService
from server.features.individual_routes.difficulties import DifficultyService
from server.features.individual_routes.service import RouteService
from server.features.observations.from_home import HomeObservationService
from server.features.questionnaires.service import QuestionnaireService
from server.kernel.access import Actor
from server.kernel.database import Work
from server.shared.contract.family import (
    Answer,
    Answers,
    NewAnnouncement,
    NewMessage,
    Question,
    QuestionnaireWriting,
)
from server.shared.contract.observations import HomeObservation
from server.shared.contract.routes import DifficultyWriting, RouteWriting
from server.shared.domain.permissions import Role
from server.shared.ids import NOWHERE, uuid7

_FAMILIES: Final = """
    select g.account_id, g.full_name, g.child_id, e.group_id
    from guardian g
    join child c on c.preschool_id = g.preschool_id and c.id = g.child_id
    join enrolment e on e.preschool_id = g.preschool_id and e.child_id = g.child_id and e.ends_on is null
    join preschool_group p on p.preschool_id = e.preschool_id and p.id = e.group_id
    where g.preschool_id = $1 and g.account_id is not null and e.starts_on <= $2
    order by p.name, p.id, g.kinship desc, c.source_id
"""
_WITH_ROUTES: Final = 3
_OPEN_FOR: Final = timedelta(days=14)


@dataclass(frozen=True)
class _Family:
    actor: Actor
    child: StagedChild
    group: StagedGroup


async def tell_each_other(stage: Stage, staged: StagedPreschool) -> None:
    """Done once, in the first preschool only."""
    head = staged.head
    if head is None or not stage.is_first(staged):
        return
    stage.begin("families", staged.plan.number)
    async with stage.parts.database.writing() as work:
        if await marks.find_mark(work, marks.FAMILIES, staged.preschool_id) is not None:
            return
        life = _Life(stage, work, staged, head, await _families(stage, work, staged))
        await life.talk()
        await life.announce()
        await life.ask()
        await life.go_own_ways()
        await marks.set_mark(work, marks.FAMILIES, staged.preschool_id)


async def _families(stage: Stage, work: Work, staged: StagedPreschool) -> list[_Family]:
    groups = {group.group_id: group for group in staged.groups}
    children = {child.child_id: child for group in staged.groups for child in group.children}
    found = []
    for row in await work.raw.fetch(_FAMILIES, staged.preschool_id, stage.today):
        actor = stage.acting(
            Role.PARENT,
            row["account_id"],
            row["full_name"],
            preschool_id=staged.preschool_id,
            child_ids=frozenset({row["child_id"]}),
            child_group_ids=frozenset({row["group_id"]}),
        )
        found.append(_Family(actor, children[row["child_id"]], groups[row["group_id"]]))
    return found


class _Life:
    def __init__(self, stage: Stage, work: Work, staged: StagedPreschool, head: Actor, families: list[_Family]) -> None:
        self._stage = stage
        self._work = work
        self._home = staged.preschool_id
        self._staged = staged
        self._head = head
        self._families = families
        self._told: Any = words("families")

    async def talk(self) -> None:
        for family, conversation in zip(self._families, self._told["conversations"], strict=False):
            for number, said in enumerate(conversation):
                who = family.actor if said["from"] == "family" else family.group.educator
                if who is None:
                    continue
                clock = self._stage.at(self._ago(said["days_ago"]), said["hour"])
                text = said["text"].format(name=family.child.given_name)
                request = NewMessage(id=self._id("message", family.child.child_id, number), text=text)
                await ConversationService(self._work, who, clock).write(self._home, family.child.child_id, request)
        if self._families:
            await self._from_home(self._families[0])

    async def announce(self) -> None:
        """By the head for everybody, by the first group's educator for its families; some acknowledge."""
        group = self._staged.groups[0]
        for number, said in enumerate(self._told["announcements"]):
            author = group.educator if said["group"] else self._head
            if author is None:
                continue
            day = self._ago(said["days_ago"])
            request = NewAnnouncement(
                id=self._id("announcement", number),
                group_id=group.group_id if said["group"] else None,
                title=said["title"],
                text=said["text"],
                needs_acknowledgement=said["acknowledge"],
                shown_until=self._stage.today + _OPEN_FOR,
            )
            await AnnouncementService(self._work, author, self._stage.at(day, 9)).publish(self._home, request)
            if said["acknowledge"]:
                for family in self._families[1::2]:
                    service = AnnouncementService(self._work, family.actor, self._stage.at(day, 18))
                    await service.acknowledge(self._home, request.id, family.child.child_id)

    async def ask(self) -> None:
        """A questionnaire that is open, answered by most and not by the first family, which people look in as."""
        told = self._told["questionnaire"]
        questionnaire_id = self._id("questionnaire")
        clock = self._stage.at(self._ago(2), 10)
        manager = QuestionnaireService(self._work, self._staged.judge or self._head, clock)
        writing = QuestionnaireWriting(
            title=told["title"],
            introduction=told["introduction"],
            questions=[Question(**question) for question in told["questions"]],
            open_until=self._stage.today + _OPEN_FOR,
        )
        await manager.write(self._home, questionnaire_id, writing)
        await manager.open(self._home, questionnaire_id)
        chance = self._stage.chance
        for family in self._families[1:]:
            answers = [
                Answer(question="news", choices=[chance.choice((3, 4, 4, 5, 5))]),
                Answer(question="channel", choices=sorted(chance.sample(range(4), 2))),
                Answer(question="food", choices=[chance.choice((0, 0, 0, 1))]),
                Answer(question="wish", text=chance.choice(told["wishes"])),
            ]
            service = QuestionnaireService(self._work, family.actor, self._stage.parts.clock)
            await service.answer(self._home, questionnaire_id, Answers(answers=answers))

    async def go_own_ways(self) -> None:
        """Routes of the first children with what is proposed for them, and what is hard for one of them."""
        group = self._staged.groups[0]
        if group.educator is None:
            return
        clock = self._stage.parts.clock
        children = [child for child in group.children if child.since <= self._stage.today][:_WITH_ROUTES]
        for child in children:
            routes = RouteService(self._work, group.educator, clock)
            route = await routes.of_child(self._home, child.child_id, None)
            writing = RouteWriting(
                stage=route.stage,
                strengths=self._told["strengths"],
                next_steps=route.proposed_steps,
                activities=route.proposed_activities,
            )
            await routes.write(self._home, child.child_id, writing)
        for child in children[1:2]:
            hard = DifficultyWriting(area="social_emotional", since=child.since, **self._told["difficulty"])
            difficulties = DifficultyService(self._work, group.educator, clock)
            await difficulties.write(self._home, child.child_id, self._id("difficulty", child.child_id), hard)

    async def _from_home(self, family: _Family) -> None:
        clock = self._stage.at(self._ago(1), 19)
        request = HomeObservation(
            id=uuid7(), text=self._told["home"].format(name=family.child.given_name), observed_at=clock.now()
        )
        await HomeObservationService(self._work, family.actor, clock).observe(
            self._home, family.child.child_id, request
        )

    def _ago(self, days: int) -> date:
        """So many days ago, in this school year."""
        return max(self._stage.today - timedelta(days=days), date(self._stage.school_year, 9, 1))

    def _id(self, *what: object) -> UUID:
        return uuid5(NOWHERE, f"demonstration:{self._home}:{what}")
