"""What people do with the children of a preschool: list, look, enrol, correct, move."""

from collections.abc import Set
from datetime import date, timedelta
from typing import Final
from uuid import UUID

from server.features.children import listing, queries
from server.features.children.mapping import to_contract, to_reader
from server.features.children.models import Child, Enrolment, Guardian
from server.kernel import audit, changes, paging
from server.kernel.access import Actor, Whereabouts
from server.kernel.clock import Clock
from server.kernel.database import Prepared, Work
from server.kernel.dirty_months import note_ever, note_month
from server.kernel.errors import NotVisible
from server.shared.contract import children as contract
from server.shared.domain.alphabet import sort_key
from server.shared.domain.children import (
    require_new_guardian,
    require_no_overlap,
    require_open,
    require_plausible_birth,
)
from server.shared.domain.errors import RuleViolation
from server.shared.domain.names import clean_name, folded
from server.shared.domain.permissions import Action
from server.shared.ids import uuid7

READERS_SHOWN: Final = 200


class ChildService:
    """The children an actor may see, and what may be done with them."""

    def __init__(self, work: Work, actor: Actor, clock: Clock) -> None:
        self._work = work
        self._actor = actor
        self._clock = clock

    async def of_group(self, preschool_id: UUID, group_id: UUID, cursor: str | None) -> bytes:
        """A ``Page[ChildRow]`` as JSON: the children of a group today, by name; the reading is noted."""
        where = Whereabouts.of_group(preschool_id, group_id)
        extent = self._actor.extent(Action.CHILD_READ)
        if not extent.covers(where):
            raise NotVisible
        reach = listing.reach_in_group(extent, preschool_id, group_id)
        page, found = await self._page(listing.OF_GROUP, preschool_id, where, cursor, group_id=group_id, **reach)
        if not found and not await self._work.value(listing.GROUP_EXISTS, preschool_id=preschool_id, group_id=group_id):
            raise NotVisible
        return page

    async def of_preschool(self, preschool_id: UUID, search: str, cursor: str | None) -> bytes:
        """A ``Page[ChildRow]`` as JSON: all visible children, or those whose name holds ``search`` in any script."""
        where = Whereabouts(preschool_id=preschool_id)
        if not any(scope.preschool_id == preschool_id for scope in self._actor.scopes):
            raise NotVisible
        pattern = f"%{folded(search)}%" if search.strip() else ""
        reach = self._actor.extent(Action.CHILD_READ).params()
        page, _ = await self._page(listing.OF_PRESCHOOL, preschool_id, where, cursor, search=pattern, **reach)
        return page

    async def one(self, preschool_id: UUID, child_id: UUID) -> contract.Child:
        child = await queries.child(self._work.session, self._actor, Action.CHILD_READ, preschool_id, child_id)
        await audit.record_read(self._work, self._actor, Action.CHILD_READ, preschool_id, [child_id])
        return await self._shown(child)

    async def enrol(self, preschool_id: UUID, request: contract.NewChild) -> contract.Child:
        """A new child in a group from a day on."""
        self._actor.require(Action.CHILD_CREATE, Whereabouts(preschool_id=preschool_id))
        await self._require_open_group(preschool_id, request.group_id, request.starts_on)
        child = Child(preschool_id=preschool_id, id=request.id, source_id=None)
        self._name(child, request)
        self._work.session.add(child)
        await self._work.flush()
        self._work.session.add(_enrolment(preschool_id, request.id, request.group_id, request.starts_on))
        await self._noted(Action.CHILD_CREATE, child, {request.group_id}, request.starts_on)
        return await self._shown(child)

    async def correct(self, preschool_id: UUID, child_id: UUID, request: contract.ChildChange) -> contract.Child:
        child = await queries.child(self._work.session, self._actor, Action.CHILD_READ, preschool_id, child_id)
        self._actor.require(Action.CHILD_UPDATE, Whereabouts(preschool_id=preschool_id))
        self._name(child, request)
        running = [row for row in await self._enrolments(child) if _runs(row, self._actor.today)]
        await self._noted(Action.CHILD_UPDATE, child, {row.group_id for row in running}, self._actor.today)
        return await self._shown(child)

    async def transfer(self, preschool_id: UUID, child_id: UUID, request: contract.Transfer) -> contract.Child:
        """Ends the running enrolment the day before and begins one in another group."""
        child = await queries.child(self._work.session, self._actor, Action.CHILD_READ, preschool_id, child_id)
        self._actor.require(Action.CHILD_UPDATE, Whereabouts(preschool_id=preschool_id))
        await self._require_open_group(preschool_id, request.group_id, request.starts_on)
        earlier = await self._enrolments(child)
        left = {row.group_id for row in earlier if _runs(row, self._actor.today)}
        for enrolment in earlier:
            if enrolment.ends_on is None and enrolment.starts_on < request.starts_on:
                enrolment.ends_on = request.starts_on - timedelta(days=1)
        periods = [(enrolment.starts_on, enrolment.ends_on) for enrolment in earlier]
        require_no_overlap([*periods, (request.starts_on, None)])
        self._work.session.add(_enrolment(preschool_id, child_id, request.group_id, request.starts_on))
        await self._noted(Action.CHILD_UPDATE, child, {*left, request.group_id}, request.starts_on)
        return await self._shown(child)

    async def add_guardian(self, preschool_id: UUID, child_id: UUID, request: contract.NewGuardian) -> contract.Child:
        """Somebody more who cares for the child; raises ``guardian.already_there``."""
        child = await queries.child(self._work.session, self._actor, Action.CHILD_READ, preschool_id, child_id)
        self._actor.require(Action.GUARDIAN_CREATE, Whereabouts(preschool_id=preschool_id))
        full_name = clean_name(request.full_name)
        known = await queries.guardians(self._work.session, preschool_id, child_id)
        require_new_guardian(full_name, [guardian.full_name for guardian in known])
        guardian = Guardian(
            preschool_id=preschool_id,
            id=request.id,
            child_id=child_id,
            account_id=None,
            full_name=full_name,
            kinship=request.kinship,
            phone=request.phone.strip(),
            source_id=None,
        )
        self._work.session.add(guardian)
        await self._work.flush()
        await audit.record(self._work, self._actor, Action.GUARDIAN_CREATE, guardian.id, preschool_id)
        await changes.note(self._work, preschool_id, "child", child_id, None, [child_id])
        await note_ever(self._work, preschool_id)
        return await self._shown(child)

    async def readers(self, preschool_id: UUID, child_id: UUID) -> list[contract.ReadEntry]:
        """Who has read this child's data, newest first."""
        await queries.child(self._work.session, self._actor, Action.READ_JOURNAL_READ, preschool_id, child_id)
        rows = await queries.readers(self._work, preschool_id, child_id, READERS_SHOWN)
        return [to_reader(row) for row in rows]

    async def _page(
        self, statement: Prepared, preschool_id: UUID, where: Whereabouts, cursor: str | None, **params: object
    ) -> tuple[bytes, int]:
        after_key, after_id = paging.decode(cursor)
        row = await self._work.row(
            statement,
            preschool_id=preschool_id,
            after_key=after_key,
            after_id=after_id,
            up_to=paging.PAGE_SIZE,
            journal_id=uuid7(),
            reader_id=self._actor.account_id,
            read_action=Action.CHILD_READ.value,
            **params,
        )
        if row is None:
            raise NotVisible
        more = row["found"] == paging.PAGE_SIZE
        following = paging.encode(row["last_key"], row["last_id"]) if more else None
        permitted = self._actor.permitted(where, (Action.CHILD_CREATE, Action.OBSERVATION_RECORD))
        return listing.as_page(row["items"], following, permitted), row["found"]

    async def _shown(self, child: Child) -> contract.Child:
        session = self._work.session
        enrolments = await queries.enrolments(session, child.preschool_id, child.id)
        where = Whereabouts(
            preschool_id=child.preschool_id,
            group_ids=frozenset(row.group_id for row, _, _ in enrolments if _runs(row, self._actor.today)),
            child_ids=frozenset({child.id}),
        )
        guardians = (
            await queries.guardians(session, child.preschool_id, child.id)
            if self._actor.may(Action.GUARDIAN_READ, where)
            else []
        )
        return to_contract(child, enrolments, guardians, self._actor.permitted(where, _ON_A_CHILD), self._actor.today)

    async def _require_open_group(self, preschool_id: UUID, group_id: UUID, starts_on: date) -> None:
        group = await queries.group(self._work.session, preschool_id, group_id)
        if group is None:
            raise RuleViolation("enrolment.unknown_group")
        require_open(group.closed_on, starts_on)

    def _name(self, child: Child, request: contract.NewChild | contract.ChildChange) -> None:
        require_plausible_birth(request.birth_date, self._actor.today)
        child.family_name = clean_name(request.family_name)
        child.given_name = clean_name(request.given_name)
        child.patronymic = clean_name(request.patronymic)
        child.birth_date = request.birth_date
        child.gender = request.gender
        child.sort_key = sort_key(child.family_name, child.given_name, child.patronymic)

    async def _enrolments(self, child: Child) -> list[Enrolment]:
        found = await queries.enrolments(self._work.session, child.preschool_id, child.id)
        return [row for row, _, _ in found]

    async def _noted(self, action: Action, child: Child, group_ids: Set[UUID], since: date) -> None:
        """The staff of each group hears of it, a family once."""
        await self._work.flush()
        await audit.record(self._work, self._actor, action, child.id, child.preschool_id)
        for place, group_id in enumerate(sorted(group_ids) or [None]):
            await changes.note(self._work, child.preschool_id, "child", child.id, group_id, [] if place else [child.id])
        await note_month(self._work, child.preschool_id, min(since, self._actor.today))


_ON_A_CHILD: Final = (
    Action.CHILD_UPDATE,
    Action.OBSERVATION_RECORD,
    Action.GROWTH_READ,
    Action.GUARDIAN_CREATE,
    Action.GUARDIAN_INVITE,
    Action.READ_JOURNAL_READ,
)


def _runs(enrolment: Enrolment, on: date) -> bool:
    return enrolment.starts_on <= on and (enrolment.ends_on is None or enrolment.ends_on >= on)


def _enrolment(preschool_id: UUID, child_id: UUID, group_id: UUID, starts_on: date) -> Enrolment:
    return Enrolment(
        preschool_id=preschool_id, id=uuid7(), child_id=child_id, group_id=group_id, starts_on=starts_on, ends_on=None
    )
