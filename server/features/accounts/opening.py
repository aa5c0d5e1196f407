"""A new account, opened by whoever holds an invitation."""

from uuid import UUID

from sqlalchemy.dialects.postgresql import insert

from server.features.accounts import queries
from server.features.accounts.models import Account
from server.kernel import passwords
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


async def proves(work: Work, account_id: UUID | None, login: str, password: str) -> bool:
    """Whether login and password are those of this very account."""
    account = await queries.account(work.session, account_id) if account_id else None
    right = account is not None and account.login == clean_login(login) and account.closed_at is None
    return await passwords.matches(password, account.password_hash if account and right else None)
