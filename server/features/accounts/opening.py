"""Accounts opened by whoever holds a code: a new one, or one whose password was lost."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import update
from sqlalchemy.dialects.postgresql import insert

from server.features.accounts import queries
from server.features.accounts.models import Account, AuthSession
from server.kernel import audit, passwords
from server.kernel.database import Work
from server.shared.contract.sign_in import AcceptInvitation
from server.shared.domain.accounts import clean_login, require_good_login, require_good_password
from server.shared.domain.errors import RuleViolation
from server.shared.ids import uuid7


def require_usable(request: AcceptInvitation) -> str:
    """The login as it will be kept; raises what ``account.*`` rules say of login and password."""
    login = require_good_login(request.login)
    require_good_password(request.password, login)
    return login


async def open_account(work: Work, request: AcceptInvitation, full_name: str) -> UUID:
    """The id of the new account; raises ``account.login_taken``, also when two take a login at once."""
    opening = (
        insert(Account)
        .values(
            id=uuid7(),
            login=clean_login(request.login),
            full_name=full_name,
            language=request.language,
            password_hash=await passwords.hashed(request.password),
        )
        .on_conflict_do_nothing(index_elements=[Account.login])
        .returning(Account.id)
    )
    account_id: UUID | None = await work.session.scalar(opening)
    if account_id is None:
        raise RuleViolation("account.login_taken")
    return account_id


async def account_to_reopen(work: Work, account_id: UUID | None) -> Account | None:
    """The account, locked; None without one and for one that is closed."""
    return await queries.account_for_update(work.session, account_id) if account_id else None


async def reopen_account(work: Work, account: Account, password: str, now: datetime) -> None:
    """A new password for an account; everybody who is signed in with the old one is signed out.

    With its session every refresh token is worth nothing, too.
    """
    account.password_hash = await passwords.hashed(password)
    account.must_change_password = False
    await work.flush()
    await work.session.execute(
        update(AuthSession)
        .where(AuthSession.account_id == account.id, AuthSession.ended_at.is_(None))
        .values(ended_at=now)
    )
    await audit.record(work, None, "account.reopened", account.id)


async def proves(work: Work, account_id: UUID | None, login: str, password: str) -> bool:
    """Whether login and password are those of this very account."""
    account = await queries.account(work.session, account_id) if account_id else None
    right = account is not None and account.login == clean_login(login) and account.closed_at is None
    return await passwords.matches(password, account.password_hash if account and right else None)
