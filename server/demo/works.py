"""What educators made themselves for the library, and how far each went: it waits, came back, or is shared by now."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from typing import Any, Final
from uuid import UUID, uuid5

import anyio
from anyio import to_thread

from media_library import queries as library
from media_library.intake import Intake, take_in
from media_library.receiving import UploadDesk
from media_library.service import LibraryService
from media_library.sharing.service import SharingService
from media_library.shelving import shelve
from media_library.starter.drawings import drawing
from media_library.starter.painting import canvas, finished, paint
from media_library.uploads import UploadService
from server.demo.stage import Stage, StagedPreschool
from server.kernel.access import Actor
from server.kernel.clock import Clock
from server.kernel.database import Work
from server.shared.contract.media import NewFile, NewPart, NewResource
from server.shared.contract.media_sharing import NewSharing, SharingDecision
from server.shared.domain.permissions import Role
from server.shared.domain.resource_sets import SETS

Told = Mapping[str, Any]
"""One work as ``words/library.json`` tells of it."""

_SIDE: Final = 400
"""Pixels: small enough to be judged while somebody waits."""
_MARGIN: Final = 0.11
_ABOVE: Final = """
    select d.role, a.id, a.full_name, d.district_id
    from duty d join account a on a.id = d.account_id
    where d.role = 'ministry'
       or d.role = 'district' and d.district_id = (select district_id from preschool where id = $1)
"""


def work_id(staged: StagedPreschool, slug: str) -> UUID:
    return uuid5(staged.preschool_id, f"demonstration:work:{slug}")


async def add_works(stage: Stage, work: Work, staged: StagedPreschool, works: Sequence[Told]) -> None:
    """Each work made by one of the first groups' educators, then everything that was said of it, day after day."""
    reviewers = await _reviewers(stage, work, staged)
    async with anyio.TemporaryDirectory(prefix="nihol-works-") as folder:
        shelf = _Shelf(stage, work, staged.preschool_id, await to_thread.run_sync(_drawn, Path(folder), works))
        for told in works:
            author = _author(staged, told)
            if author is not None:
                await _Making(stage, work, staged, author, reviewers, told).go(shelf)


def _author(staged: StagedPreschool, told: Told) -> Actor | None:
    return staged.groups[told["by"]].educator if told["by"] < len(staged.groups) else None


async def _reviewers(stage: Stage, work: Work, staged: StagedPreschool) -> Mapping[str, Actor]:
    """Whose word opens what reach."""
    found: dict[str, Actor] = {"preschool": staged.judge} if staged.judge else {}
    for row in await work.raw.fetch(_ABOVE, staged.preschool_id):
        reach = "everybody" if row["role"] == Role.MINISTRY.value else "district"
        actor = stage.acting(Role(row["role"]), row["id"], row["full_name"], district_id=row["district_id"])
        found.setdefault(reach, actor)
    return found


def _drawn(folder: Path, works: Sequence[Told]) -> dict[str, Intake]:
    """The pictures by the name of their drawing, judged as the worker judges what is sent."""
    tints = {one["drawing"]: told["tint"] for told in works for one in told["pictures"]}
    return {name: _judged(folder / f"{name}.png", name, tint) for name, tint in tints.items()}


def _judged(path: Path, name: str, tint: str) -> Intake:
    picture = canvas((_SIDE, _SIDE), tint)
    paint(picture, drawing(name), (_MARGIN * _SIDE, _MARGIN * _SIDE), (1 - 2 * _MARGIN) * _SIDE)
    finished(picture).save(path, "PNG")
    return take_in(path, path.name)


@dataclass
class _Shelf:
    """The files of a preschool's works; one picture is one file of each of its authors."""

    stage: Stage
    work: Work
    home: UUID
    drawn: Mapping[str, Intake]
    there: dict[tuple[UUID, str], UUID] = field(default_factory=dict)

    async def file(self, author: Actor, name: str, clock: Clock) -> UUID:
        """The id of the author's file of a drawing, which is put on the shelf at once.

        The worker would judge it a moment later; until then nobody above the preschool could review it.
        """
        key = (author.account_id, name)
        if key not in self.there:
            intake, file_id = self.drawn[name], uuid5(author.account_id, f"demonstration:drawing:{name}")
            parts = self.stage.parts
            desk = UploadDesk(parts.database, parts.storage, clock, parts.settings.secret, parts.settings.media_quota)
            request = NewFile(file_id, "resource", intake.name, intake.media_type, intake.byte_size)
            await UploadService(self.work, author, desk).begin(self.home, request)
            file = await library.file(self.work.session, self.home, file_id)
            if file is not None:
                await shelve(self.work, parts.storage, file, intake, clock.now())
            self.there[key] = file_id
        return self.there[key]


@dataclass(frozen=True)
class _Making:
    """One work on its way."""

    stage: Stage
    work: Work
    staged: StagedPreschool
    author: Actor
    reviewers: Mapping[str, Actor]
    told: Told

    async def go(self, shelf: _Shelf) -> None:
        home, told = self.staged.preschool_id, self.told
        await LibraryService(self.work, self.author, self._at(0, 9)).add(home, await self._described(shelf))
        mine = await SharingService(self.work, self.author, self._at(0, 9)).of_preschool(home)
        request_id = next(request.id for request in mine if request.resource_id == self._id)
        reach = "preschool"
        for number, step in enumerate(told["way"]):
            # An hour later each, for on the first days of a school year all of it falls on one day.
            clock = self._at(step["after"], 10 + number)
            if step["do"] == "ask":
                reach, request_id = step["reach"], uuid5(self._id, f"request:{step['reach']}")
                asked = NewSharing(id=request_id, reach=reach, words=step["words"])
                await SharingService(self.work, self.author, clock).ask(home, home, self._id, asked)
            elif reach in self.reviewers:
                decision = SharingDecision(decision=step["do"], words=step["words"])
                await SharingService(self.work, self.reviewers[reach], clock).decide(home, request_id, decision)

    async def _described(self, shelf: _Shelf) -> NewResource:
        told, clock = self.told, self._at(0, 8)
        files = [await shelf.file(self.author, one["drawing"], clock) for one in told["pictures"]]
        parts = [NewPart(file, words=one["words"]) for file, one in zip(files, told["pictures"], strict=True)]
        marks = {name: told[name] for name in ("theme_weeks", "age_bands", "areas", "title", "description")}
        return NewResource(
            id=self._id,
            file_id=files[0],
            kind=told["kind"],
            language="uz",
            parts=parts if told["kind"] in SETS else [],
            **marks,
        )

    @property
    def _id(self) -> UUID:
        return work_id(self.staged, self.told["slug"])

    def _at(self, after: int, hour: int) -> Clock:
        """So many days after it was made; nobody made anything before the last week of August."""
        day = self.stage.today - timedelta(days=self.told["days_ago"] - after)
        return self.stage.at(max(day, date(self.stage.school_year, 8, 25)), hour)
