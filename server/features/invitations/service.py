"""What people inside a preschool do with invitations: invite, look over, withdraw."""

import hashlib
import hmac
from uuid import UUID

from sqlalchemy import update

from server.features.accounts.opening import account_to_reopen
from server.features.accounts.service import Gate
from server.features.invitations import queries
from server.features.invitations.mapping import to_invitation, to_row
from server.features.invitations.models import Invitation
from server.features.invitations.reach import require_may_reopen
from server.features.staff.models import StaffMember
from server.kernel import audit, paging
from server.kernel.access import Actor, Whereabouts
from server.kernel.database import Work
from server.kernel.errors import Malformed, NotAllowed, NotVisible
from server.kernel.tokens import fingerprint
from server.shared.contract import preschools as contract
from server.shared.contract.base import FieldProblem, Page
from server.shared.domain import invitations as rules
from server.shared.domain.permissions import Action, Role
from server.shared.domain.staff import require_may_appoint, require_still_here


class InvitationService:
    """Invitations of a preschool, by those who may bring people in."""

    def __init__(self, work: Work, actor: Actor, gate: Gate) -> None:
        self._work = work
        self._actor = actor
        self._gate = gate

    async def invite(self, preschool_id: UUID, request: contract.NewInvitation) -> contract.Invitation:
        """A code for one person, which withdraws the person's open ones; asked again with the same id, the same one.

        For a person who has joined, and only with ``reopening``, it is one to set a new password with.
        """
        person = await self._invitable(preschool_id, request)
        login = await self._login_to_reopen(person) if request.reopening else None
        if not request.reopening:
            rules.require_not_joined(person.account_id is not None)
        code = self._code_for(preschool_id, request.id)
        row = await queries.invitation_for_update(self._work.session, preschool_id, request.id)
        if row is None:
            await self._withdraw_open_ones(person)
            row = await self._made(person, request, code)
        elif not self._is_the_same(row, request):
            raise NotVisible
        return to_invitation(row, person, code, login)

    async def page(self, preschool_id: UUID, cursor: str | None) -> Page[contract.InvitationRow]:
        """The invitations of those whom the actor may invite, newest first."""
        staff_too = self._actor.may(Action.STAFF_INVITE, Whereabouts(preschool_id=preschool_id))
        self._require_host(preschool_id, staff_too)
        rows = await self._work.rows(
            queries.INVITATIONS,
            preschool_id=preschool_id,
            staff_too=staff_too,
            after_id=paging.decode(cursor)[1] if cursor else None,
            up_to=paging.PAGE_SIZE,
            **self._actor.extent(Action.GUARDIAN_INVITE).params(),
        )
        more = len(rows) == paging.PAGE_SIZE
        now = self._gate.clock.now()
        return Page(
            items=[to_row(row, now) for row in rows],
            next_cursor=paging.encode("", rows[-1]["id"]) if more else None,
        )

    async def withdraw(self, preschool_id: UUID, invitation_id: UUID) -> None:
        target = await queries.target(self._work.session, preschool_id, invitation_id)
        if target is None:
            raise NotVisible
        whom = contract.NewInvitation(id=invitation_id, staff_id=target.staff_id, guardian_id=target.guardian_id)
        await self._invitable(preschool_id, whom)
        row = await queries.invitation_for_update(self._work.session, preschool_id, invitation_id)
        if row is None:
            raise NotVisible
        now = self._gate.clock.now()
        rules.require_open(rules.is_open(row.expires_at, row.accepted_at, row.withdrawn_at, now))
        row.withdrawn_at = now
        await audit.record(self._work, self._actor, "invitation.withdraw", row.id, preschool_id)

    async def _invitable(self, preschool_id: UUID, request: contract.NewInvitation) -> queries.Person:
        """The person, locked, if the actor may invite them."""
        if request.staff_id is not None and request.guardian_id is None:
            return await self._staff_member(preschool_id, request.staff_id)
        if request.guardian_id is not None and request.staff_id is None:
            return await self._guardian(preschool_id, request.guardian_id)
        raise Malformed(FieldProblem(field="staff_id", code="input.missing"))

    async def _staff_member(self, preschool_id: UUID, staff_id: UUID) -> queries.Person:
        person = await queries.staff_member(self._work.session, self._actor, preschool_id, staff_id)
        if person is None:
            raise NotVisible
        where = Whereabouts(preschool_id=preschool_id)
        self._actor.require(Action.STAFF_INVITE, where)
        require_may_appoint(self._actor.roles_for(Action.STAFF_INVITE, where), Role(person.role))
        require_still_here(person.ends_on, self._actor.today)
        return person

    async def _guardian(self, preschool_id: UUID, guardian_id: UUID) -> queries.Person:
        person = await queries.guardian(self._work.session, self._actor, preschool_id, guardian_id)
        if person is None:
            raise NotVisible
        groups = await queries.groups_of_child(self._work.session, self._actor, person)
        self._actor.require(
            Action.GUARDIAN_INVITE,
            Whereabouts(preschool_id=preschool_id, group_ids=groups, child_ids=frozenset({person.child_id})),
        )
        return person

    async def _login_to_reopen(self, person: queries.Person) -> str:
        """The login of the person's account, which is locked, if the actor may give a code for it."""
        account = await account_to_reopen(self._work, person.account_id)
        if account is None:
            raise rules.nobody_joined()
        await require_may_reopen(self._work, self._actor, account.id)
        return account.login

    def _code_for(self, preschool_id: UUID, invitation_id: UUID) -> str:
        """Made from the identity under our key, so that it need not be kept for those who lost the answer."""
        named = f"invitation:{preschool_id}:{invitation_id}".encode()
        return rules.code_of(int.from_bytes(hmac.digest(self._gate.secret.encode(), named, hashlib.sha256)))

    async def _withdraw_open_ones(self, person: queries.Person) -> None:
        whose = Invitation.staff_id if isinstance(person, StaffMember) else Invitation.guardian_id
        await self._work.session.execute(
            update(Invitation)
            .where(
                Invitation.preschool_id == person.preschool_id,
                whose == person.id,
                Invitation.accepted_at.is_(None),
                Invitation.withdrawn_at.is_(None),
            )
            .values(withdrawn_at=self._gate.clock.now())
        )

    async def _made(self, person: queries.Person, request: contract.NewInvitation, code: str) -> Invitation:
        now = self._gate.clock.now()
        of_staff = isinstance(person, StaffMember)
        row = Invitation(
            preschool_id=person.preschool_id,
            id=request.id,
            staff_id=person.id if of_staff else None,
            guardian_id=None if of_staff else person.id,
            account_id=person.account_id if request.reopening else None,
            role=person.role if isinstance(person, StaffMember) else Role.PARENT.value,
            code=fingerprint(rules.clean_code(code)),
            created_by=self._actor.account_id,
            created_at=now,
            expires_at=now + rules.LIFE,
            accepted_at=None,
            withdrawn_at=None,
        )
        self._work.session.add(row)
        await self._work.flush()
        act = "invitation.reopen" if row.account_id else "invitation.create"
        opened = {"account_id": row.account_id} if row.account_id else {}
        await audit.record(self._work, self._actor, act, row.id, row.preschool_id, {"role": row.role, **opened})
        return row

    def _is_the_same(self, row: Invitation, request: contract.NewInvitation) -> bool:
        asked = (self._actor.account_id, request.staff_id, request.guardian_id, request.reopening)
        return (row.created_by, row.staff_id, row.guardian_id, row.account_id is not None) == asked

    def _require_host(self, preschool_id: UUID, staff_too: bool) -> None:
        """Whoever may invite nobody here is refused; whoever is not even here finds nothing."""
        here = [scope for scope in self._actor.scopes if scope.preschool_id == preschool_id]
        if not here and not staff_too:
            raise NotVisible
        if not staff_too and not self._actor.has(Action.GUARDIAN_INVITE):
            raise NotAllowed(Action.GUARDIAN_INVITE)
