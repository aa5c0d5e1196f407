"""Reports of problems: anybody who sees a resource tells of one; whose word opened it to its reach settles it."""

from datetime import datetime
from typing import Final
from uuid import UUID

from media_library import queries as library
from media_library.sharing import editions, queries
from media_library.sharing.mapping import may_settle, to_report
from media_library.sharing.models import ResourceReport
from media_library.sharing.rights import Decider
from server.kernel import audit, changes
from server.kernel.access import Actor, Whereabouts
from server.kernel.clock import Clock
from server.kernel.database import Record, Work
from server.kernel.errors import NotAllowed, NotVisible
from server.kernel.texts import plain, written
from server.shared.contract import media_sharing as contract
from server.shared.domain.errors import RuleViolation
from server.shared.domain.permissions import Action
from server.shared.domain.sharing import LADDER, ResourceReach
from server.shared.ids import NOWHERE

_CHANGE: Final = "resource"
_OPEN: Final = "open"
_WITHDRAWN: Final = """
    update resource set withdrawn_at = $3 where preschool_id = $1 and id = $2 and withdrawn_at is null
"""
_ORIGIN: Final = "select origin_preschool_id, origin_id from resource where preschool_id = $1 and id = $2"


class ReportService:
    """Problems an actor reports or settles."""

    def __init__(self, work: Work, actor: Actor, clock: Clock) -> None:
        self._work = work
        self._actor = actor
        self._clock = clock

    async def report(
        self, preschool_id: UUID, owner_id: UUID, resource_id: UUID, request: contract.NewReport
    ) -> contract.Report:
        """Tells of a problem with a resource one sees; ``other`` says in words which."""
        resource, _ = await library.resource(self._work.session, self._actor, owner_id, resource_id)
        if owner_id != preschool_id:
            self._actor.require_real()
        place = await queries.place(self._work, preschool_id)
        self._require_from(preschool_id, owner_id, place)
        words = written(request.words, "words") if request.reason == "other" else plain(request.words)
        row = ResourceReport(
            preschool_id=preschool_id,
            id=request.id,
            owner_id=owner_id,
            resource_id=resource_id,
            reach=_reach_of(owner_id, resource.reach),
            district_id=resource.district_id if owner_id == NOWHERE else place["district_id"],
            reason=request.reason,
            words=words,
            state=_OPEN,
            reported_by=self._actor.account_id,
            reported_by_name=self._actor.full_name,
            reported_at=self._clock.now(),
            settled_by_name="",
            answer="",
        )
        self._work.session.add(row)
        await self._work.flush()
        details = {"report": row.id, "reason": request.reason}
        await audit.record(self._work, self._actor, Action.MEDIA_READ, resource_id, preschool_id, details)
        return await self._told(row)

    async def page(self) -> list[contract.Report]:
        """What the actor reported and what waits for their answer: the newest hundred, open ones first."""
        rows = await queries.reports_for(self._work, self._actor, Decider.of(self._actor))
        return [to_report(row, self._actor) for row in rows]

    async def settle(self, preschool_id: UUID, report_id: UUID, settling: contract.ReportSettling) -> contract.Report:
        """Answers the reporter and, if need be, withdraws the resource as far as one's word goes."""
        seen = await queries.one_report(self._work, preschool_id, report_id)
        if not may_settle(seen, self._actor):
            if seen["reported_by"] == self._actor.account_id:
                raise NotAllowed(Action.MEDIA_REVIEW)
            raise NotVisible
        answer, now = written(settling.answer, "answer"), self._clock.now()
        row = await queries.report_for_update(self._work, preschool_id, report_id)
        if row.state != _OPEN:
            raise RuleViolation("resource_report.settled")
        row.state, row.answer, row.settled_at = "settled", answer, now
        row.settled_by_name = self._actor.full_name
        await self._work.flush()
        if settling.withdraw:
            await self._withdraw(row, now)
        details = {"report": row.id, "withdraw": settling.withdraw}
        await audit.record(self._work, self._actor, Action.MEDIA_REVIEW, row.resource_id, preschool_id, details)
        return await self._told(row)

    async def _withdraw(self, row: ResourceReport, now: datetime) -> None:
        """A preschool its own resource with every edition; those above the edition of their reach."""
        about, reaches = (row.owner_id, row.resource_id), list(LADDER)
        if row.owner_id == NOWHERE:
            origin: Record | None = await self._work.raw.fetchrow(_ORIGIN, NOWHERE, row.resource_id)
            made_here = origin is not None and origin["origin_id"] is not None
            about = (origin["origin_preschool_id"], origin["origin_id"]) if origin and made_here else about
            reaches = [ResourceReach(row.reach)]
        if about[0] != NOWHERE:
            await queries.resource_for_update(self._work, *about)
            await editions.take_back(self._work, about, reaches, now)
        await self._work.raw.execute(_WITHDRAWN, row.owner_id, row.resource_id, now)
        if about[0] != NOWHERE:
            await changes.note(self._work, about[0], _CHANGE, about[1])

    def _require_from(self, preschool_id: UUID, owner_id: UUID, place: Record) -> None:
        """A report comes from a preschool: the reporter's own or one in their reach, of a resource read there."""
        extent = self._actor.extent(Action.MEDIA_READ)
        where = Whereabouts(preschool_id=preschool_id, district_id=place["district_id"], region_id=place["region_id"])
        at_home = any(scope.preschool_id == preschool_id for scope in self._actor.scopes)
        if owner_id not in {NOWHERE, preschool_id} or not (at_home or extent.covers(where)):
            raise NotVisible

    async def _told(self, row: ResourceReport) -> contract.Report:
        return to_report(await queries.one_report(self._work, row.preschool_id, row.id), self._actor)


def _reach_of(owner_id: UUID, reach: str) -> str:
    """Under ``NOWHERE`` whatever is not for a district is for everybody."""
    if owner_id != NOWHERE:
        return reach
    return ResourceReach.DISTRICT if reach == ResourceReach.DISTRICT else ResourceReach.EVERYBODY
