"""What people do with consents: a family says them, staff write them down from paper, both read them."""

from typing import Final
from uuid import UUID

from media_library.sharing.obeying import obey_consent
from server.features.consents import mapping, queries
from server.features.consents.models import Consent
from server.kernel import audit, changes
from server.kernel.access import Actor, Whereabouts
from server.kernel.clock import Clock
from server.kernel.database import Work
from server.kernel.dirty_months import note_month
from server.kernel.errors import NotVisible
from server.shared.contract import consents as contract
from server.shared.domain import consents as rules
from server.shared.domain.permissions import Action
from server.shared.ids import uuid7

_SAYING: Final = (Action.CONSENT_GIVE, Action.CONSENT_RECORD)


class ConsentService:
    """What families allow about their children, for whoever may know it."""

    def __init__(self, work: Work, actor: Actor, clock: Clock) -> None:
        self._work = work
        self._actor = actor
        self._clock = clock

    async def of_child(self, preschool_id: UUID, child_id: UUID) -> contract.Consents:
        """Every purpose as it stands, and all that was ever said; the reading is noted."""
        await queries.child(self._work, self._actor, preschool_id, child_id)
        await audit.record_read(self._work, self._actor, Action.CONSENT_READ, preschool_id, [child_id])
        return await self._told(preschool_id, child_id)

    async def of_group(self, preschool_id: UUID, group_id: UUID) -> list[contract.ConsentLine]:
        """The children of a group by their names; the reading is noted."""
        where = Whereabouts.of_group(preschool_id, group_id)
        if not self._actor.may(Action.CONSENT_READ, where):
            raise NotVisible
        rows = await queries.of_group(self._work, self._actor, preschool_id, group_id)
        if not rows and not await queries.group_exists(self._work, preschool_id, group_id):
            raise NotVisible
        read = [row["id"] for row in rows]
        await audit.record_read(self._work, self._actor, Action.CONSENT_READ, preschool_id, read)
        return [mapping.to_line(row) for row in rows]

    async def say(self, preschool_id: UUID, child_id: UUID, request: contract.ConsentSaid) -> contract.Consents:
        """Gives, refuses or withdraws one purpose, obeyed from the end of this request; the same again is nothing."""
        child = await queries.child(self._work, self._actor, preschool_id, child_id, lock=True)
        action = Action.CONSENT_RECORD if request.on_paper else Action.CONSENT_GIVE
        self._actor.require(action, _whereabouts(preschool_id, child_id))
        before = await self._in_force(preschool_id, child.id, request.purpose)
        refused = before is not None and not before.given and not before.on_paper
        rules.require_not_over_the_family(request.given, request.on_paper, refused)
        if before is None or (before.given, before.on_paper) != (request.given, request.on_paper):
            await self._keep(preschool_id, child_id, request, before)
            await self._noted(action, preschool_id, child_id, request)
        return await self._told(preschool_id, child_id)

    async def _in_force(self, preschool_id: UUID, child_id: UUID, purpose: str) -> Consent | None:
        said = await queries.of_child(self._work, preschool_id, child_id)
        return next((row for row in said if row.purpose == purpose and row.replaced_at is None), None)

    async def _keep(
        self, preschool_id: UUID, child_id: UUID, request: contract.ConsentSaid, before: Consent | None
    ) -> None:
        now = self._clock.now()
        if before is not None:
            before.replaced_at = now
            await self._work.flush()
        self._work.session.add(
            Consent(
                preschool_id=preschool_id,
                id=uuid7(),
                child_id=child_id,
                purpose=request.purpose,
                given=request.given,
                said_by=self._actor.account_id,
                said_by_name=self._actor.full_name,
                on_paper=request.on_paper,
                said_at=now,
            )
        )
        await self._work.flush()

    async def _noted(self, action: Action, preschool_id: UUID, child_id: UUID, request: contract.ConsentSaid) -> None:
        details = {"purpose": request.purpose, "given": request.given}
        await audit.record(self._work, self._actor, action, child_id, preschool_id, details)
        await note_month(self._work, preschool_id, self._actor.today)
        groups = await queries.groups_of(self._work, self._actor, preschool_id, child_id)
        heard: list[UUID | None] = [*groups] or [None]
        for group_id in heard:
            await changes.note(self._work, preschool_id, "consent", child_id, group_id, [child_id])
        if request.purpose == rules.PHOTOS:
            await queries.tell_of_pictures(self._work, preschool_id, child_id)
        about = (preschool_id, child_id, request.purpose)
        await obey_consent(self._work, self._actor, *about, self._clock.now())

    async def _told(self, preschool_id: UUID, child_id: UUID) -> contract.Consents:
        said = await queries.of_child(self._work, preschool_id, child_id)
        permitted = self._actor.permitted(_whereabouts(preschool_id, child_id), _SAYING)
        return mapping.to_consents(child_id, said, permitted)


def _whereabouts(preschool_id: UUID, child_id: UUID) -> Whereabouts:
    """Nobody says a consent by way of a group, so the child's is not asked for."""
    return Whereabouts(preschool_id=preschool_id, child_ids=frozenset({child_id}))
