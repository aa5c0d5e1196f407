"""The library as it is lived with: own works, what was used and what came of it, what is kept, reported and allowed."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Final
from uuid import UUID, uuid5

from media_library.keeping.room import room_of
from media_library.keeping.service import StorageService
from media_library.sharing.editions import edition_id
from media_library.sharing.reports import ReportService
from media_library.using.collections import CollectionService
from media_library.using.queries import Ref
from media_library.using.service import UsingService
from server.demo import marks
from server.demo.people import words
from server.demo.settling import let_another_begin
from server.demo.stage import Stage, StagedPreschool
from server.demo.works import add_works, work_id
from server.features.preschools.calendar import is_working_day
from server.kernel.access import Actor
from server.kernel.database import Work
from server.shared.contract.media_sharing import NewReport
from server.shared.contract.media_use import CollectionWriting, ItemPlace, NewUse, RatingWriting
from server.shared.contract.storage import QuotaWriting
from server.shared.domain.media_using import LEAST_PRESCHOOLS
from server.shared.domain.permissions import Role
from server.shared.ids import NOWHERE

_STARTER: Final = """
    select id, kind from resource
    where preschool_id = $1 and slug is not null and withdrawn_at is null order by created_at desc, slug limit $2
"""
_KNOWN: Final = 3
"""So many of the starter content people know already: what is loaded first in every size."""
_HOW: Final = {"worksheet": "printed", "outline": "downloaded", "game": "played"}
_WEEKS: Final = timedelta(weeks=3)
_SENT: Final = """
    select coalesce(sum(declared_size), 0)::bigint
    from (select distinct declared_name, declared_size from stored_file
          where preschool_id = $1 and state = 'waiting') as sent
"""
"""Bytes of the pictures that wait to be judged; what is sent for several groups is stored once."""
_ALMOST_TWICE: Final = 1.8
"""Of what is held and sent: pictures are a little smaller once they are judged."""
_STEP: Final = 100_000


@dataclass(frozen=True)
class _Person:
    """Somebody who works with the library, in the language they write in."""

    home: UUID
    actor: Actor
    group_id: UUID | None = None
    language: str = "uz"


async def share_works(stage: Stage, staged: StagedPreschool) -> None:
    """Done once, in the first preschool only: what its educators made, gathered and reported."""
    if staged.judge is None or not stage.is_first(staged):
        return
    stage.begin("works", staged.plan.number)
    async with stage.parts.database.writing() as work:
        if await marks.find_mark(work, marks.WORKS, staged.preschool_id) is not None:
            return
        told = words("library")
        await add_works(stage, work, staged, told["works"])
        await _Keeping(stage, work, staged, told, await _starter(work)).keep()
        await marks.set_mark(work, marks.WORKS, staged.preschool_id)


async def use_the_library(stage: Stage) -> None:
    """Done once, when everybody is there: uses and effects in all preschools, and a limit near half in one of them."""
    stage.begin("library")
    async with stage.parts.database.writing() as work:
        if await marks.find_mark(work, marks.USED) is not None:
            return
        first, *others = stage.preschools.values()
        people = _educators(stage.preschools.values())
        if len(stage.preschools) < LEAST_PRESCHOOLS:
            home, head = await let_another_begin(stage, work)
            people.append(_Person(home, head))
        shared = (NOWHERE, edition_id(first.preschool_id, work_id(first, "bread-is-dear"), "everybody"))
        await _Using(stage, work, [*await _starter(work), (shared, "picture")]).live(people)
        for staged in others[:1]:
            await add_works(stage, work, staged, [words("library")["elsewhere"]])
            await _allow_twice(stage, work, staged.preschool_id)
        await marks.set_mark(work, marks.USED)


def _educators(preschools: Iterable[StagedPreschool]) -> list[_Person]:
    return [
        _Person(staged.preschool_id, group.educator, group.group_id, group.language)
        for staged in preschools
        for group in staged.groups
        if group.educator is not None
    ]


async def _starter(work: Work) -> list[tuple[Ref, str]]:
    rows = await work.raw.fetch(_STARTER, NOWHERE, _KNOWN)
    return [((NOWHERE, row["id"]), row["kind"]) for row in rows]


async def _allow_twice(stage: Stage, work: Work, preschool_id: UUID) -> None:
    """The limit of a preschool is about twice what it holds.

    Not where the printed logins work: who tries the library there shall find room.
    """
    usual, clock = stage.parts.settings.media_quota, stage.parts.clock
    held = (await room_of(work, preschool_id, usual)).used + int(await work.raw.fetchval(_SENT, preschool_id))
    limit = max(1, round(_ALMOST_TWICE * held / _STEP)) * _STEP
    administrator = stage.acting(Role.ADMINISTRATOR)
    await StorageService(work, administrator, clock, usual).set_quota(preschool_id, QuotaWriting(limit_bytes=limit))


@dataclass(frozen=True)
class _Keeping:
    """What the first educator gathers, and what her colleague reports."""

    stage: Stage
    work: Work
    staged: StagedPreschool
    told: Any
    starter: Sequence[tuple[Ref, str]]

    async def keep(self) -> None:
        home, educator = self.staged.preschool_id, self.staged.groups[0].educator
        if educator is None:
            return
        for ref in self._refs(self.told["favourites"]):
            await UsingService(self.work, educator, self.stage.at(self._ago(5), 14)).keep(home, ref)
        for one in self.told["collections"]:
            items = [ItemPlace(owner_id=owner, resource_id=found) for owner, found in self._refs(one)]
            writing = CollectionWriting(title=one["title"], shared=one["shared"], items=items)
            service = CollectionService(self.work, educator, self.stage.at(self._ago(one["days_ago"]), 16))
            await service.write(home, uuid5(home, f"demonstration:collection:{one['slug']}"), writing)
        await self._report(self.told["report"])

    async def _report(self, told: Any) -> None:
        reporter = self.staged.groups[told["by"]].educator if told["by"] < len(self.staged.groups) else None
        if reporter is not None:
            home, about = self.staged.preschool_id, work_id(self.staged, told["about"])
            request = NewReport(id=uuid5(about, "report"), reason=told["reason"], words=told["words"])
            service = ReportService(self.work, reporter, self.stage.at(self._ago(told["days_ago"]), 15))
            await service.report(home, home, about, request)

    def _refs(self, told: Any) -> list[Ref]:
        """Of the starter content those of these places, and works of the preschool."""
        own = [(self.staged.preschool_id, work_id(self.staged, slug)) for slug in told["works"]]
        return [*(self.starter[place][0] for place in told["starter"] if place < len(self.starter)), *own]

    def _ago(self, days: int) -> date:
        return self.stage.today - timedelta(days=days)


@dataclass(frozen=True)
class _Using:
    """Uses on some of the last weeks' days, each by the service as a tablet tells of it."""

    stage: Stage
    work: Work
    resources: Sequence[tuple[Ref, str]]

    async def live(self, people: Sequence[_Person]) -> None:
        days, chance = self._days(), self.stage.chance
        for person in people:
            for number, (ref, kind) in enumerate(self.resources):
                # The first is used by everybody: numbers of other preschools are told from three on.
                if number and chance.random() > 0.6:
                    continue
                for day in sorted(chance.sample(days, min(len(days), chance.choice((1, 1, 2))))):
                    await self._use(person, ref, _HOW.get(kind, "shown"), day)
                if not number or chance.random() < 0.5:
                    await self._rate(person, ref, day)

    async def _use(self, person: _Person, ref: Ref, how: Any, day: date) -> None:
        use = NewUse(how=how, group_id=person.group_id, used_on=day)
        await UsingService(self.work, person.actor, self.stage.at(day, 10)).use(person.home, ref, use)

    async def _rate(self, person: _Person, ref: Ref, day: date) -> None:
        rating = self.stage.chance.choice((3, 3, 3, 2, 2, 1))
        said = self.stage.chance.choice(words("library")["effects"][person.language][str(rating)])
        service = UsingService(self.work, person.actor, self.stage.at(day, 17))
        await service.rate(person.home, ref, RatingWriting(rating=rating, words=said))

    def _days(self) -> list[date]:
        """Working days of the last weeks of this school year, today where there is none yet."""
        today = self.stage.today
        first = max(today - _WEEKS, date(self.stage.school_year, 9, 1))
        days = [first + timedelta(days=number) for number in range((today - first).days)]
        return [day for day in days if is_working_day(day, None)] or [today]
