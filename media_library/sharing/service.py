"""Sharing a resource wider: asking, deciding, answering, taking back."""

from collections.abc import Callable
from typing import Final
from uuid import UUID

from media_library import queries as library
from media_library.models import Resource
from media_library.sharing import children, editions, queries
from media_library.sharing.mapping import to_request
from media_library.sharing.models import SharingRequest
from media_library.sharing.rights import Decider, may_change, roles_over
from server.kernel import audit, changes
from server.kernel.access import Actor, Whereabouts
from server.kernel.clock import Clock
from server.kernel.database import Record, Work
from server.kernel.dirty_months import note_month
from server.kernel.errors import NotAllowed, NotVisible
from server.kernel.texts import plain
from server.shared.contract import media_sharing as contract
from server.shared.domain import sharing as rules
from server.shared.domain.permissions import Action, Role
from server.shared.domain.sharing import RequestState, RequestStep, ResourceReach
from server.shared.ids import uuid7

_CHANGE: Final = "resource"
_DECISIONS: Final = {
    "accept": RequestStep.ACCEPT,
    "return": RequestStep.RETURN,
    "decline": RequestStep.DECLINE,
}
_May = Callable[[Record], bool]


class SharingService:
    """The requests an actor makes, sees and decides on."""

    def __init__(self, work: Work, actor: Actor, clock: Clock) -> None:
        self._work = work
        self._actor = actor
        self._clock = clock

    async def ask(
        self, preschool_id: UUID, owner_id: UUID, resource_id: UUID, request: contract.NewSharing
    ) -> contract.SharingRequest:
        """One step wider for an own resource; within the preschool its leaders decide at once for themselves."""
        if owner_id != preschool_id:
            raise NotVisible
        resource, _ = await library.resource(self._work.session, self._actor, owner_id, resource_id, lock=True)
        if not may_change(self._actor, resource):
            raise NotAllowed(Action.MEDIA_UPDATE)
        if request.reach != ResourceReach.PRESCHOOL.value:
            self._actor.require_real()
        await self._require_step(resource, request.reach)
        await children.require_consents(self._work, self._actor, resource, request.reach)
        row = await self._asked(resource, request.id, request.reach, request.words)
        return await self._told(row)

    async def ask_at_home(self, resource: Resource) -> None:
        """A new resource is to be seen by the whole preschool: its leaders let it in at once, others ask them."""
        await self._asked(resource, uuid7(), ResourceReach.PRESCHOOL.value, "")

    async def of_preschool(self, preschool_id: UUID) -> list[contract.SharingRequest]:
        """To its leaders every request of a preschool, to others their own; the newest hundred, open ones first."""
        where = Whereabouts(preschool_id=preschool_id)
        if not any(scope.preschool_id == preschool_id for scope in self._actor.scopes):
            raise NotVisible
        self._actor.require(Action.MEDIA_UPLOAD, where)
        everybodys = self._actor.may(Action.MEDIA_REVIEW, where)
        rows = await queries.of_preschool(self._work, self._actor, preschool_id, everybodys)
        return [to_request(row, self._actor) for row in rows]

    async def one(self, preschool_id: UUID, request_id: UUID) -> contract.SharingRequest:
        """A request for whom ``of_preschool`` or ``waiting`` lists it, and for whoever reviews its reach also after.

        What may still be done with it is in ``permitted``; a decided one is there to be read.
        """
        row = await self._seen(preschool_id, request_id, self._may_read)
        return to_request(row, self._actor)

    async def waiting(self) -> list[contract.SharingRequest]:
        """What waits for the actor's decision anywhere: the oldest hundred."""
        rows = await queries.waiting(self._work, Decider.of(self._actor))
        return [to_request(row, self._actor) for row in rows]

    async def waiting_at_home(self) -> int:
        """How many resources wait to be let into the library of the preschools the actor leads."""
        led = Decider.of(self._actor).preschools
        return await queries.waiting_at(self._work, led) if led else 0

    async def decide(
        self, preschool_id: UUID, request_id: UUID, decision: contract.SharingDecision
    ) -> contract.SharingRequest:
        """Accepts, returns or declines; of two who decide at once the second is told that it is decided."""
        step = _DECISIONS[decision.decision]
        seen = await self._seen(preschool_id, request_id, self._reviews)
        if not rules.may_decide(seen["reach"], self._roles(seen)):
            raise NotAllowed(Action.MEDIA_REVIEW)
        rules.require_words(step, decision.words)
        resource = await queries.resource_for_update(self._work, preschool_id, seen["resource_id"])
        held = await children.held(self._work, resource) if step is RequestStep.ACCEPT else []
        row = await queries.request_for_update(self._work, preschool_id, request_id)
        row.state = rules.state_after(row.state, step).value
        self._remark(row, decision.words)
        self._decided(row)
        if step is RequestStep.ACCEPT:
            await self._accept(resource, row, held)
        await self._noted(Action.MEDIA_REVIEW, row, {"decision": step.value, "reach": row.reach})
        return await self._told(row)

    async def answer(
        self, preschool_id: UUID, request_id: UUID, answer: contract.SharingAnswer
    ) -> contract.SharingRequest:
        """The author answers what was returned, and it waits again."""
        rules.require_words(RequestStep.ANSWER, answer.words)
        _, row = await self._own(preschool_id, request_id)
        row.state = rules.state_after(row.state, RequestStep.ANSWER).value
        self._remark(row, answer.words)
        await self._noted(Action.MEDIA_UPLOAD, row, {"step": RequestStep.ANSWER.value})
        return await self._told(row)

    async def withdraw(self, preschool_id: UUID, request_id: UUID) -> contract.SharingRequest:
        """The author takes a request back, and what was shared by it with all that came after it."""
        resource, row = await self._own(preschool_id, request_id)
        before = row.state
        row.state = rules.state_after(before, RequestStep.WITHDRAW).value
        if before == RequestState.ACCEPTED:
            reaches, about = rules.taken_back_with(row.reach), (preschool_id, resource.id)
            resource.reach = ResourceReach.MINE if row.reach == ResourceReach.PRESCHOOL else resource.reach
            await editions.take_back(self._work, about, reaches, self._clock.now())
        await self._noted(Action.MEDIA_UPLOAD, row, {"step": RequestStep.WITHDRAW.value})
        return await self._told(row)

    async def _require_step(self, resource: Resource, wanted: str) -> None:
        accepted, waiting = await queries.standing(self._work, resource.preschool_id, resource.id)
        standing = rules.Standing(
            reach=resource.reach,
            licence=resource.licence,
            ready=await editions.is_ready(self._work, resource.preschool_id, resource.id),
            taken_in=resource.origin_id is not None,
            accepted=accepted,
            open=waiting,
        )
        rules.require_step(wanted, standing)

    async def _asked(self, resource: Resource, request_id: UUID, reach: str, words: str) -> SharingRequest:
        place = await queries.place(self._work, resource.preschool_id)
        row = SharingRequest(
            preschool_id=resource.preschool_id,
            id=request_id,
            resource_id=resource.id,
            reach=reach,
            district_id=place["district_id"],
            region_id=place["region_id"],
            state=RequestState.WAITING.value,
            asked_by=self._actor.account_id,
            asked_by_name=self._actor.full_name,
            asked_at=self._clock.now(),
            decided_by_name="",
            remarks=[],
            edition=1,
            child_ids=[],
        )
        self._remark(row, words)
        self._work.session.add(row)
        roles = roles_over(self._actor, row.preschool_id, row.district_id, row.region_id)
        if reach == ResourceReach.PRESCHOOL and rules.may_decide(reach, roles):
            row.state, resource.reach = RequestState.ACCEPTED.value, ResourceReach.PRESCHOOL.value
            self._decided(row)
        await self._noted(Action.MEDIA_UPLOAD, row, {"asked": reach, "state": row.state})
        return row

    async def _accept(self, resource: Resource, row: SharingRequest, held: list[UUID]) -> None:
        about, now = (resource.preschool_id, resource.id), self._clock.now()
        await children.require_consents(self._work, self._actor, resource, row.reach)
        rules.require_ready(row.reach, await editions.is_ready(self._work, *about))
        if row.reach == ResourceReach.PRESCHOOL:
            resource.reach = row.reach
            return
        await self._work.flush()
        row.edition = await editions.publish(self._work, about, row.reach, row.district_id, now)
        row.child_ids = held
        await editions.forget_earlier(self._work, about, row.reach, row.id)

    async def _own(self, preschool_id: UUID, request_id: UUID) -> tuple[Resource, SharingRequest]:
        """A request of a resource the actor may change, both locked."""
        seen = await self._seen(preschool_id, request_id, self._is_near)
        resource = await queries.resource_for_update(self._work, preschool_id, seen["resource_id"])
        if not may_change(self._actor, resource):
            raise NotAllowed(Action.MEDIA_UPDATE)
        return resource, await queries.request_for_update(self._work, preschool_id, request_id)

    async def _seen(self, preschool_id: UUID, request_id: UUID, may_see: _May) -> Record:
        row = await queries.one(self._work, preschool_id, request_id)
        if not may_see(row):
            raise NotVisible
        return row

    def _reviews(self, row: Record) -> bool:
        return bool(self._roles(row))

    def _may_read(self, row: Record) -> bool:
        at_home = any(scope.preschool_id == row["preschool_id"] for scope in self._actor.scopes)
        leads = at_home and self._actor.may(Action.MEDIA_REVIEW, Whereabouts(preschool_id=row["preschool_id"]))
        return leads or self._is_near(row) or rules.may_decide(row["reach"], self._roles(row))

    def _is_near(self, row: Record) -> bool:
        where = Whereabouts(preschool_id=row["preschool_id"])
        own = self._actor.account_id in {row["asked_by"], row["author_id"]}
        return self._actor.may(Action.MEDIA_UPDATE if not own else Action.MEDIA_UPLOAD, where)

    def _roles(self, row: Record) -> frozenset[Role]:
        return roles_over(self._actor, row["preschool_id"], row["district_id"], row["region_id"])

    def _decided(self, row: SharingRequest) -> None:
        row.decided_by, row.decided_by_name = self._actor.account_id, self._actor.full_name
        row.decided_at = self._clock.now()

    def _remark(self, row: SharingRequest, words: str) -> None:
        said = plain(words)
        if said:
            at, by = self._clock.now().isoformat(), str(self._actor.account_id)
            row.remarks = [*row.remarks, {"at": at, "by": by, "name": self._actor.full_name, "text": said}]

    async def _noted(self, action: Action, row: SharingRequest, details: dict[str, str]) -> None:
        await self._work.flush()
        await audit.record(self._work, self._actor, action, row.id, row.preschool_id, details)
        await changes.note(self._work, row.preschool_id, _CHANGE, row.resource_id)
        if row.decided_at:
            await note_month(self._work, row.preschool_id, row.decided_at.date())

    async def _told(self, row: SharingRequest) -> contract.SharingRequest:
        await self._work.flush()
        return to_request(await queries.one(self._work, row.preschool_id, row.id), self._actor)
