"""What the bearer of a code does, from outside: look at it, accept it with an account, join with the own one."""

from typing import Final
from uuid import UUID

from sqlalchemy import update

from server.features.accounts.models import Account
from server.features.accounts.opening import account_to_reopen, open_account, proves, reopen_account, require_usable
from server.features.accounts.service import Gate
from server.features.invitations import queries
from server.features.invitations.mapping import full_name_of, to_card
from server.features.invitations.models import Invitation
from server.features.invitations.reach import may_still_reopen
from server.features.staff.models import StaffMember
from server.kernel import audit, changes, limits
from server.kernel.access import Actor
from server.kernel.database import Work
from server.kernel.dirty_months import note_ever
from server.kernel.tokens import fingerprint
from server.shared.contract import sign_in as contract
from server.shared.domain import invitations as rules
from server.shared.domain.accounts import require_good_password

_OF_ONE_ADDRESS: Final = 6
"""A meeting of parents joins from behind one address: as often as sign-ins from one address."""
_OF_ALL: Final = 600
"""With 6,000 tries a minute and 100,000 open codes, a year of guessing finds one with probability 0.0006."""


class Doorstep:
    """Codes as seen by those who hold them."""

    def __init__(self, work: Work, gate: Gate) -> None:
        self._work = work
        self._gate = gate

    async def look(self, code: str, address: str) -> contract.InvitationCard:
        """Whom an open code is for; raises ``invitation.not_valid``."""
        await self._knock(address)
        row, person, account = await self._held(code)
        await self._require_open(row, person)
        name = await queries.preschool_name(self._work.session, row.preschool_id)
        return to_card(row, person, name, account.login if account else None)

    async def accept(self, request: contract.AcceptInvitation, address: str) -> contract.AcceptedInvitation:
        """Opens an account for the bearer, anew or again; once.

        The same request again is answered again for some minutes.
        """
        await self._knock(address)
        login = require_usable(request)
        row, person, account = await self._held(request.code)
        if account is not None:
            login = account.login
        if row.accepted_at is not None:
            await self._require_retry(row, person, login, request.password)
        elif account is not None:
            await self._require_open(row, person)
            await self._reopen(row, account, request.password)
        else:
            await self._require_open(row, person)
            account_id = await open_account(self._work, request, full_name_of(person))
            await self._link(row, person, account_id, None)
        return contract.AcceptedInvitation(login=login)

    async def join(self, actor: Actor, code: str, address: str) -> None:
        """Gives the post or the child to the account that is signed in, for people who have one already."""
        actor.require_real()
        await self._knock(address)
        row, person, account = await self._held(code)
        if account is not None:
            raise rules.not_valid()
        await self._require_open(row, person)
        already = await queries.is_linked_already(self._work.session, person, actor.account_id, actor)
        rules.require_not_yours(already)
        await self._link(row, person, actor.account_id, actor)

    async def _knock(self, address: str) -> None:
        database, per_minute = self._gate.database, self._gate.per_minute
        await limits.take(database, f"invitation:address:{address}", per_minute * _OF_ONE_ADDRESS)
        await limits.take(database, "invitation:all", per_minute * _OF_ALL)

    async def _held(self, code: str) -> tuple[Invitation, queries.Person, Account | None]:
        """The invitation, its person and the account it opens again, if it does.

        All are locked: the person first, the account next, as whoever gives a code does.
        """
        session = self._work.session
        target = await queries.target_of(session, fingerprint(rules.clean_code(code)))
        if target is None:
            raise rules.not_valid()
        person = await queries.person_for_update(session, target)
        account = await account_to_reopen(self._work, target.account_id)
        row = await queries.invitation_for_update(session, target.preschool_id, target.invitation_id)
        if row is None or person is None or (target.account_id is not None and account is None):
            raise rules.not_valid()
        return row, person, account

    async def _require_open(self, row: Invitation, person: queries.Person) -> None:
        now, today = self._gate.clock.now(), self._gate.clock.today()
        left = isinstance(person, StaffMember) and person.ends_on is not None and person.ends_on < today
        opened = rules.is_open(row.expires_at, row.accepted_at, row.withdrawn_at, now)
        if not opened or left or person.account_id != row.account_id:
            raise rules.not_valid()
        if row.account_id and not await may_still_reopen(self._work, row.created_by, row.account_id, today):
            raise rules.not_valid()

    async def _require_retry(self, row: Invitation, person: queries.Person, login: str, password: str) -> None:
        """The bearer's own acceptance, repeated after a lost answer; for anybody else the code is not valid."""
        accepted_at = row.accepted_at or row.expires_at
        recent = self._gate.clock.now() - accepted_at <= rules.RETRY
        if not recent or not await proves(self._work, person.account_id, login, password):
            raise rules.not_valid()

    async def _reopen(self, row: Invitation, account: Account, password: str) -> None:
        """A new password; other open codes for the same account, given for another child, are withdrawn."""
        require_good_password(password, account.login)
        now = self._gate.clock.now()
        row.accepted_at = now
        await self._work.flush()
        await self._work.session.execute(
            update(Invitation)
            .where(
                Invitation.account_id == account.id,
                Invitation.accepted_at.is_(None),
                Invitation.withdrawn_at.is_(None),
            )
            .values(withdrawn_at=now)
        )
        await reopen_account(self._work, account, password, now)
        details = {"account_id": account.id, "role": row.role}
        await audit.record(self._work, None, "invitation.accept", row.id, row.preschool_id, details)

    async def _link(self, row: Invitation, person: queries.Person, account_id: UUID, actor: Actor | None) -> None:
        person.account_id = account_id
        row.accepted_at = self._gate.clock.now()
        await self._work.flush()
        home, of_staff = row.preschool_id, isinstance(person, StaffMember)
        details = {"account_id": account_id, "role": row.role}
        await audit.record(self._work, actor, "invitation.accept", row.id, home, details)
        children = [] if isinstance(person, StaffMember) else [person.child_id]
        await changes.note(self._work, home, "staff" if of_staff else "guardian", person.id, None, children)
        await note_ever(self._work, home)
