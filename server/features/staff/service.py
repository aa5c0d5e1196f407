"""What people do with the staff of a preschool: list, add, change, end."""

from collections.abc import Iterable
from uuid import UUID

from server.features.staff import queries
from server.features.staff.mapping import to_staff
from server.features.staff.models import StaffGroup, StaffMember
from server.kernel import audit, changes, paging
from server.kernel.access import Actor, Whereabouts
from server.kernel.clock import Clock
from server.kernel.database import Record, Work
from server.kernel.dirty_months import note_ever
from server.kernel.errors import NotVisible
from server.kernel.searching import pattern_of
from server.shared.contract import preschools as contract
from server.shared.contract.base import Page
from server.shared.domain import staff as rules
from server.shared.domain.alphabet import sort_key
from server.shared.domain.names import clean_name
from server.shared.domain.permissions import Action, Role
from server.shared.ids import uuid7


class StaffService:
    """The staff an actor may see, and what may be done with them."""

    def __init__(self, work: Work, actor: Actor, clock: Clock) -> None:
        self._work = work
        self._actor = actor
        self._clock = clock

    async def page(self, preschool_id: UUID, search: str, ended: bool, cursor: str | None) -> Page[contract.StaffRow]:
        """Those who work here, by name (or, with ``ended``, those who have left)."""
        where = Whereabouts(preschool_id=preschool_id)
        if not self._actor.may(Action.STAFF_READ, where):
            raise NotVisible
        rows = await self._rows(preschool_id, None, search=pattern_of(search), ended=ended, cursor=cursor)
        more = len(rows) == paging.PAGE_SIZE
        return Page(
            items=[to_staff(row, preschool_id, self._actor) for row in rows],
            next_cursor=paging.encode(rows[-1]["sort_key"], rows[-1]["id"]) if more else None,
            permitted=self._actor.permitted(where, (Action.STAFF_UPDATE, Action.STAFF_INVITE)),
        )

    async def one(self, preschool_id: UUID, staff_id: UUID) -> contract.StaffRow:
        rows = await self._rows(preschool_id, staff_id)
        if not rows:
            raise NotVisible
        return to_staff(rows[0], preschool_id, self._actor)

    async def add(self, preschool_id: UUID, request: contract.NewStaffMember) -> contract.StaffRow:
        """A new member of staff, who works here from today on."""
        where = Whereabouts(preschool_id=preschool_id)
        if not self._actor.may(Action.STAFF_READ, where):
            raise NotVisible
        self._actor.require(Action.STAFF_UPDATE, where)
        rules.require_may_appoint(self._appointers(preschool_id), Role(request.role))
        member = StaffMember(
            preschool_id=preschool_id,
            id=request.id,
            account_id=None,
            starts_on=self._actor.today,
            ends_on=None,
            source_id=None,
        )
        _describe(member, request)
        self._work.session.add(member)
        await self._work.flush()
        await self._lead(member, request.group_ids)
        return await self._noted("staff.add", member)

    async def change(self, preschool_id: UUID, staff_id: UUID, request: contract.StaffChange) -> contract.StaffRow:
        """Replaces name, role and groups; who leads which groups counts from the next request on."""
        member = await self._theirs_to_change(preschool_id, staff_id)
        if request.role != member.role:
            rules.require_not_oneself(self._is_oneself(member))
        if not self._is_oneself(member):
            rules.require_may_appoint(self._appointers(preschool_id), Role(member.role), Role(request.role))
        _describe(member, request)
        await self._lead(member, request.group_ids)
        return await self._noted("staff.change", member)

    async def end(self, preschool_id: UUID, staff_id: UUID, request: contract.StaffEnd) -> contract.StaffRow:
        """Ends the post; with it ends what the post allowed."""
        member = await self._theirs_to_change(preschool_id, staff_id)
        rules.require_not_oneself(self._is_oneself(member))
        rules.require_may_appoint(self._appointers(preschool_id), Role(member.role))
        member.ends_on = rules.last_day_after(request.last_day, member.starts_on, self._actor.today)
        return await self._noted("staff.end", member)

    async def _theirs_to_change(self, preschool_id: UUID, staff_id: UUID) -> StaffMember:
        member = await queries.member_for_update(self._work.session, self._actor, preschool_id, staff_id)
        self._actor.require(Action.STAFF_UPDATE, Whereabouts(preschool_id=preschool_id))
        rules.require_still_here(member.ends_on, self._actor.today)
        return member

    async def _lead(self, member: StaffMember, group_ids: Iterable[UUID]) -> None:
        """Makes ``group_ids`` the only groups of the member, whose row is locked."""
        session, asked = self._work.session, set(group_ids)
        rules.require_groups_known(asked, await queries.known_groups(session, member.preschool_id, asked))
        led = {row.group_id: row for row in await queries.groups_of(session, member.preschool_id, member.id)}
        for group_id in led.keys() - asked:
            await session.delete(led[group_id])
        for group_id in asked - led.keys():
            session.add(StaffGroup(preschool_id=member.preschool_id, id=uuid7(), staff_id=member.id, group_id=group_id))
        await self._work.flush()

    async def _noted(self, action: str, member: StaffMember) -> contract.StaffRow:
        await self._work.flush()
        await audit.record(self._work, self._actor, action, member.id, member.preschool_id, {"role": member.role})
        await note_ever(self._work, member.preschool_id)
        await changes.note(self._work, member.preschool_id, "staff", member.id)
        return await self.one(member.preschool_id, member.id)

    async def _rows(
        self, preschool_id: UUID, only_id: UUID | None, search: str = "", ended: bool = False, cursor: str | None = None
    ) -> list[Record]:
        after_key, after_id = paging.decode(cursor)
        return list(
            await self._work.rows(
                queries.STAFF,
                preschool_id=preschool_id,
                only_id=only_id,
                search=search,
                ended=ended,
                after_key=after_key,
                after_id=after_id,
                up_to=paging.PAGE_SIZE,
                **self._actor.extent(Action.STAFF_READ).params(),
            )
        )

    def _appointers(self, preschool_id: UUID) -> frozenset[Role]:
        return self._actor.roles_for(Action.STAFF_UPDATE, Whereabouts(preschool_id=preschool_id))

    def _is_oneself(self, member: StaffMember) -> bool:
        return member.account_id == self._actor.account_id


def _describe(member: StaffMember, request: contract.NewStaffMember | contract.StaffChange) -> None:
    member.family_name = clean_name(request.family_name)
    member.given_name = clean_name(request.given_name)
    member.patronymic = clean_name(request.patronymic)
    member.phone = request.phone.strip()
    member.role = request.role
    member.sort_key = sort_key(member.family_name, member.given_name, member.patronymic)
