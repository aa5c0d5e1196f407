"""Signing in and out, refreshing, the own account."""

from datetime import timedelta
from typing import Final
from uuid import UUID

from sqlalchemy import update

from server.features.accounts import queries
from server.features.accounts.actor import Actors
from server.features.accounts.mapping import own_account
from server.features.accounts.models import Account, AuthSession, RefreshToken
from server.kernel import audit, limits, passwords
from server.kernel.access import Actor
from server.kernel.clock import Clock
from server.kernel.database import Database, Work
from server.kernel.errors import NotSignedIn
from server.kernel.tokens import (
    REFRESH_GRACE,
    REFRESH_LIFE,
    AccessClaims,
    TokenIssuer,
    fingerprint,
    new_secret,
    successor,
)
from server.shared.contract import sign_in as contract
from server.shared.domain.accounts import clean_login, require_good_password
from server.shared.domain.errors import RuleViolation
from server.shared.ids import uuid7

PAGE_SESSION_LIFE: Final = timedelta(hours=12)
PRACTICE_LIFE: Final = timedelta(hours=12)
"""Of a session in a practice preschool, however often it is refreshed: one enters anew from the own account."""
TICKET_LIFE: Final = timedelta(minutes=10)
_TICKET: Final = "practice-ticket"
"""Marks the session that a ticket stands for: no cookie has a secret that begins so."""


class Gate:
    """What signing in needs besides a request's work: keys, time, limits."""

    def __init__(self, database: Database, issuer: TokenIssuer, clock: Clock, per_minute: int, secret: str) -> None:
        self.database = database
        self.issuer = issuer
        self.clock = clock
        self.per_minute = per_minute
        self.secret = secret
        self.actors = Actors(issuer, clock)


class AccountService:
    """What anybody does with their own account."""

    def __init__(self, work: Work, gate: Gate) -> None:
        self._work = work
        self._gate = gate

    async def sign_in(self, request: contract.SignIn, address: str) -> contract.Tokens:
        """Tokens for a right login and password; raises ``sign_in.wrong`` without saying which part was wrong."""
        account = await self._proven(request.login, request.password, address)
        session = await self._open_session(account, request.device, REFRESH_LIFE, secret=None)
        token = new_secret()
        return await self._tokens(session.id, token)

    async def open_page_session(self, login: str, password: str, address: str) -> str:
        """The secret of a new page session, for its cookie."""
        account = await self._proven(login, password, address)
        secret = new_secret()
        await self._open_session(account, "", PAGE_SESSION_LIFE, secret)
        return secret

    async def enter_practice(self, account_id: UUID) -> tuple[contract.Tokens, str]:
        """A new session of a practice account, and the ticket that opens another one in the pages, once."""
        account = await queries.account(self._work.session, account_id)
        if account is None or account.practice_of is None or account.closed_at is not None:
            raise NotSignedIn
        session = await self._open_session(account, "", PRACTICE_LIFE, secret=None)
        ticket = new_secret()
        await self._open_session(account, _TICKET, TICKET_LIFE, secret=f"{_TICKET}:{ticket}")
        return await self._tokens(session.id, new_secret()), ticket

    async def take_ticket(self, ticket: str) -> str:
        """The secret of a page session for a ticket; raises ``practice.ticket_used`` for any but the first time."""
        secret, now = new_secret(), self._gate.clock.now()
        taken = await queries.take_ticket(
            self._work, fingerprint(f"{_TICKET}:{ticket}"), fingerprint(secret), now, now + PRACTICE_LIFE
        )
        if not taken:
            raise RuleViolation("practice.ticket_used")
        return secret

    async def leave_practice(self, secret: str) -> None:
        """Ends the page session of a practice account; of any other account nothing happens."""
        await queries.end_practice_session(self._work, fingerprint(secret), self._gate.clock.now())

    async def refresh(self, token: str) -> contract.Tokens:
        """Turns a refresh token into the next one.

        Using a token again answers the same successor for a few seconds, since tablets on bad links repeat requests;
        later it means that somebody copied it, and the whole session ends.
        """
        now = self._gate.clock.now()
        mark = fingerprint(token)
        session_id = await queries.turn_refresh_token(self._work, mark, now)
        if session_id is None:
            session_id = await self._repeated(mark)
            return await self._tokens(session_id, successor(token, self._gate.secret), known=True)
        return await self._tokens(session_id, successor(token, self._gate.secret))

    async def own(self, actor: Actor) -> contract.Account:
        return await own_account(self._work, actor)

    async def change(self, actor: Actor, request: contract.AccountChange) -> contract.Account:
        account = await self._account_of(actor)
        account.language = request.language
        await self._work.flush()
        return await own_account(self._work, await self._gate.actors.by_session(self._work, actor.session_id))

    async def change_password(self, actor: Actor, request: contract.PasswordChange) -> None:
        """Sets a new password and signs the account out everywhere else.

        Tries are counted as at signing in: whoever took a tablet must not guess faster at this door.
        """
        if actor.practice_of is not None:
            raise RuleViolation("practice.no_password")
        account = await self._account_of(actor)
        await limits.take(self._gate.database, f"password:{account.id}", self._gate.per_minute)
        if not await passwords.matches(request.current_password, account.password_hash):
            raise RuleViolation("account.wrong_password")
        require_good_password(request.new_password, account.login)
        account.password_hash = await passwords.hashed(request.new_password)
        account.must_change_password = False
        await self._end_sessions(actor, but=actor.session_id)
        await audit.record(self._work, actor, "account.password_changed", actor.account_id)

    async def sign_out(self, actor: Actor) -> None:
        await self._work.session.execute(
            update(AuthSession).where(AuthSession.id == actor.session_id).values(ended_at=self._gate.clock.now())
        )

    async def sign_out_everywhere(self, actor: Actor) -> None:
        await self._end_sessions(actor, but=None)
        await audit.record(self._work, actor, "account.signed_out_everywhere", actor.account_id)

    async def devices(self, actor: Actor) -> list[contract.Device]:
        sessions = await queries.live_sessions(self._work.session, actor.account_id, self._gate.clock.now())
        return [
            contract.Device(
                id=session.id,
                device=session.device,
                created_at=session.created_at,
                last_seen_at=session.last_seen_at,
                current=session.id == actor.session_id,
            )
            for session in sessions
        ]

    async def _proven(self, login: str, password: str, address: str) -> Account:
        login = clean_login(login)
        await limits.take(self._gate.database, f"sign-in:login:{login}", self._gate.per_minute)
        await limits.take(self._gate.database, f"sign-in:address:{address}", self._gate.per_minute * 6)
        account = await queries.account_by_login(self._work.session, login)
        if not await passwords.matches(password, account.password_hash if account else None) or account is None:
            raise NotSignedIn("sign_in.wrong")
        return account

    async def _open_session(self, account: Account, device: str, life: timedelta, secret: str | None) -> AuthSession:
        now = self._gate.clock.now()
        session = AuthSession(
            id=uuid7(),
            account_id=account.id,
            device=device,
            secret=fingerprint(secret) if secret else None,
            created_at=now,
            last_seen_at=now,
            expires_at=now + life,
        )
        self._work.session.add(session)
        await self._work.flush()
        await audit.record(self._work, None, "account.signed_in", account.id)
        return session

    async def _tokens(self, session_id: UUID, refresh_token: str, known: bool = False) -> contract.Tokens:
        now = self._gate.clock.now()
        actor = await self._gate.actors.by_session(self._work, session_id)
        if not known:
            expires_at = now + REFRESH_LIFE
            self._work.session.add(
                RefreshToken(fingerprint=fingerprint(refresh_token), session_id=session_id, expires_at=expires_at)
            )
            lasting = {} if actor.practice_of else {"expires_at": expires_at}
            await self._work.session.execute(
                update(AuthSession).where(AuthSession.id == session_id).values(last_seen_at=now, **lasting)
            )
            await self._work.flush()
        claims = AccessClaims(actor.account_id, session_id)
        access, expires_at = self._gate.issuer.access_token(claims, now)
        return contract.Tokens(
            access_token=access,
            access_expires_at=expires_at,
            refresh_token=refresh_token,
            account=await own_account(self._work, actor),
            media_grant=self._gate.issuer.media_grant(claims, now),
        )

    async def _repeated(self, mark: bytes) -> UUID:
        """The session of a token used a moment ago; a token used long ago ends its session, outside this request."""
        now = self._gate.clock.now()
        used = await queries.used_refresh_token(self._work, mark, now)
        if used is None:
            raise NotSignedIn("sign_in.expired")
        session_id: UUID = used["session_id"]
        if now - used["used_at"] > REFRESH_GRACE:
            async with self._gate.database.writing(aside=True) as work:
                await work.session.execute(update(AuthSession).where(AuthSession.id == session_id).values(ended_at=now))
                await audit.record(work, None, "account.token_reused", session_id)
            raise NotSignedIn("sign_in.reused")
        return session_id

    async def _account_of(self, actor: Actor) -> Account:
        account = await queries.account(self._work.session, actor.account_id)
        if account is None:
            raise NotSignedIn
        return account

    async def _end_sessions(self, actor: Actor, but: UUID | None) -> None:
        ending = update(AuthSession).where(AuthSession.account_id == actor.account_id, AuthSession.ended_at.is_(None))
        if but is not None:
            ending = ending.where(AuthSession.id != but)
        await self._work.session.execute(ending.values(ended_at=self._gate.clock.now()))
